"""The publication date and the evidence for it: front matter, HTML metadata, dateline, file name; first that is found."""

import datetime
import re
from pathlib import PurePosixPath

from builder.articles.article import Publication, PublishedFrom
from builder.articles.dateline import dateline
from builder.articles.manuscript import Manuscript
from builder.articles.spelled_date import Moment, spelled_date
from builder.errors import Fault, Severity

_DATELINE_WITHIN = 5  # pieces from the top
_IN_NAME = re.compile(r"(?<!\d)(?P<year>(?:1[5-9]|20)\d\d)[-_.](?P<month>\d\d)[-_.](?P<day>\d\d)(?!\d)")
_IN_FOLDERS = re.compile(r"(?:^|/)(?P<year>(?:1[5-9]|20)\d\d)/(?P<month>\d\d)/(?P<day>\d\d)(?=[/-])")
_PROBABLE = range(1450, 2201)  # years: there was no printed news before, and nobody reads today what comes after
_MEND = "write it as year-month-day, such as 2025-07-10"


def published(manuscript: Manuscript, languages: tuple[str, ...], zone: str, masthead: str = "") -> tuple[Publication | None, tuple[Fault, ...]]:
    """The publication, None where nothing tells it. A date in the front matter that is no date is an error, and nothing else is asked then.
    `masthead`: the date among the lines above the text, as it stands there."""
    told = manuscript.told
    if told.date:
        try:
            moment = spelled_date(told.date, languages, zone)
        except ValueError as error:
            return None, (Fault(manuscript.path, *told.place, str(error), _MEND),)
        return _judged(_publication(moment, PublishedFrom.FRONT_MATTER, told.date), manuscript)
    found = _metadata(manuscript, languages, zone) or _dateline(manuscript, languages) or _above(masthead, zone) or _file_name(manuscript.path)
    if found:
        return _judged(found, manuscript)
    if told.unread:
        return None, ()
    what = "no publication date was found, so “yesterday” and the like stay undated"
    mend = "add `date: 2025-07-10`, its day, to the front matter"
    if manuscript.path.endswith(".jsonl"):
        mend = 'add "date": "2025-07-10", its day, to the line'
    return None, (Fault(manuscript.path, *told.place, what, mend, Severity.WARNING),)


def _judged(found: Publication, manuscript: Manuscript) -> tuple[Publication, tuple[Fault, ...]]:
    if found.day.year in _PROBABLE:
        return found, ()
    what = f"the publication date {found.day} ({found.source}) is improbable"
    mend = "check its year, for days such as “yesterday” are counted from it"
    return found, (Fault(manuscript.path, *manuscript.told.place, what, mend, Severity.WARNING),)


def _publication(moment: Moment, source: PublishedFrom, evidence: str) -> Publication:
    return Publication(moment.day, source, evidence, moment.text)


def _metadata(manuscript: Manuscript, languages: tuple[str, ...], zone: str) -> Publication | None:
    told = manuscript.page.told
    if not told.date:
        return None
    try:
        return _publication(spelled_date(told.date, languages, zone), PublishedFrom.HTML_METADATA, told.evidence)
    except ValueError:
        return None


def _dateline(manuscript: Manuscript, languages: tuple[str, ...]) -> Publication | None:
    for piece in manuscript.page.pieces[:_DATELINE_WITHIN]:
        if found := dateline(piece.text, languages):
            return _publication(found.moment, PublishedFrom.DATELINE, found.words)
    return None


def _above(masthead: str, zone: str) -> Publication | None:
    try:
        return _publication(spelled_date(masthead, ("en",), zone), PublishedFrom.DATELINE, masthead)
    except ValueError:
        return None


def _file_name(path: str) -> Publication | None:
    for text, shape in ((PurePosixPath(path).name, _IN_NAME), (path, _IN_FOLDERS)):
        for found in shape.finditer(text):
            try:
                day = datetime.date(int(found["year"]), int(found["month"]), int(found["day"]))
            except ValueError:
                continue
            return Publication(day, PublishedFrom.FILE_NAME, found[0].strip("/"))
    return None
