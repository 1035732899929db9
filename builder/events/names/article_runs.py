"""What may be a name in an article, by its capitals."""

import re
from collections.abc import Container, Iterable
from dataclasses import replace

from builder.articles.article import Article
from builder.events.gazetteers.gazetteer import OCCASIONS, OCCUPATIONS, ORGANISATION_WORDS, PLACE_WORDS, SURNAMES, THINGS, TITLES
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_common_word import is_common_word
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.is_surname import is_surname
from builder.events.names.also_called import also_called
from builder.events.names.cast import Run
from builder.events.names.hyphened import hyphened
from builder.events.names.in_larger import in_larger
from builder.events.names.is_by_line import is_by_line
from builder.events.names.is_label import is_label
from builder.events.names.lowered import lowered
from builder.events.names.name_runs import name_runs
from builder.events.names.quoted_titles import quoted_titles
from builder.events.names.with_campus import with_campus
from builder.events.names.with_commas import with_commas
from builder.events.names.with_contractions import with_contractions
from builder.events.names.without_lead import without_lead
from builder.events.words.lexicon import PREPOSITIONS

_VESSEL = re.compile(r" (?:[a-z-]{2,15} )?(?:vessel|ship|submarine|frigate|destroyer|carrier|cruiser|ferry|yacht|boat|award|prize|trophy|stadium)\b")
# What follows is called after somebody, and is nobody: "on the ship Ada Berg".
_CARRIERS = frozenset("ship vessel boat steamer steamship schooner frigate submarine yacht ferry trawler horse racehorse ne né nee née".split())
_QUOTES = ("“", '"', "'", "‘")
_ABOARD = re.compile(
    rf"\b(?:{'|'.join(sorted(_CARRIERS))})[ “\"'‘]+$"  # or "Ada Berg, née Lund"
    r"|\b(?:came|went|arrived|sailed|left|travell?ed|emigrated)(?: [a-z]{2,10}| [A-Z][a-z]{2,15}| \d{4}){0,5} on (?:the )?[“\"]$"
)
# What is called after somebody: "the Ada Berg space telescope", "Ada Berg Day".
_NAMED_FOR = re.compile(r"(?:–[A-Z]\w{1,20})? (?:space telescope|telescope|spacecraft|scale|Day)\b")
_STAMPED, _ZONES = re.compile(r"\d:\d\d\s$"), ("UK", "US")  # "09:58 UK"
_FIRM = re.compile(r"\b(?:company|firm|producer|supplier|retailer|maker|airline|broadcaster|operator|start-?up|brewer|insurer|developer) $")
_DOES = re.compile(r" (?:has|had|is|was|will|said|says|[a-z]{2,12}ed)\b")
# What other names, and people's, end with.
_ENDS = ORGANISATION_WORDS | PLACE_WORDS | THINGS | TITLES | OCCUPATIONS | SURNAMES | OCCASIONS | PREPOSITIONS | {"jr", "sr"}
_SHOW = re.compile(r" (?:show|programme|podcast|sitcom)\b")
_RECORDS = ("LP", "EP")
_DAYS = ("Day", "May")
_MONTHS = ("Jan", "Mar")
_DAY_BEFORE, _DAY_BEHIND = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?[ -]$"), re.compile(r"\.? \d")
_ALONE = re.compile(r"[A-Z](?<=[a-z,] .)[a-z]{1,30}(?! [A-Z])")  # with a capital inside a sentence; begins with what is sought fast
_INSIDE = re.compile(r"(?<![\w’'-])[a-z]{1,20},? $")
_HANDLE = re.compile(r"([A-Z][a-z]{2,12})([A-Z][A-Za-z]{1,15})")
_MARKS = ",.:!?"
_NEAR = 16
_WORD = 23  # code points that hold the longest word of small letters, what stands before it and a comma behind
_GLANCE = 60  # code points before a name that are looked at


def article_runs(article: Article, small: frozenset[str]) -> list[Run]:
    """The runs of all sentences in order, whole, without those that name a people, a ship, a family, or stand in a title. `small` are words that the
    article never writes large inside a sentence."""
    text = article.text
    inside = (found for found in _ALONE.finditer(text) if _INSIDE.search(text, max(0, found.start() - _WORD), found.start()))
    large = frozenset(found.group() for found in inside)
    surnames = {day for day in _DAYS if _is_surname(text, day)}
    found = hyphened(text, (run for sentence in article.sentences for run in name_runs(article, sentence, small, surnames, large)))
    found = without_lead(also_called(text, found) if ") " in text else found)
    bodies = {run.name for run in found if _is_called(text, run)}
    runs = with_commas(text, with_campus(text, (_host(text, lowered(text, run)) for run in found if not _is_nobody(text, run, bodies))))
    runs, titles = with_contractions(text, runs), list(quoted_titles(text))
    if titles:
        runs = [run for run in runs if not _is_in_title(text, run, titles)]
    runs = [_handled(text, run) for run in runs]
    parts = {word for run in runs if len(run.words) > 1 for word in run.words}
    named = (run for run in runs if not is_label(text, run, parts))
    return [replace(run, titles=frozenset()) if run.titles and _VESSEL.match(text, run.end) else run for run in named]


def _handled(text: str, run: Run) -> Run:
    """ "Ada Berg" of "@AdaBerg"."""
    if text[run.start - 1 : run.start] != "@" or (found := _HANDLE.fullmatch(run.name)) is None or found.group(1) not in given_names():
        return run
    return replace(run, words=found.groups(), spaced=-1)


def _is_surname(text: str, day: str) -> bool:
    """Whether a given name stands before it: "Doris Day", "Theresa May"."""
    at = text.find(f" {day}")
    while at > 0:
        if not text[at + 1 + len(day) : at + 2 + len(day)].isalpha() and text[text.rfind(" ", 0, at) + 1 : at] in given_names():
            return True
        at = text.find(f" {day}", at + 1)
    return False


def _host(text: str, run: Run) -> Run:
    """ "Ada Berg" of "the Ada Berg Country show", and of "Ada Berg Country" by itself."""
    named = len(run.words) == 3 and run.words[0] in given_names() and is_surname(run.words[1]) and not is_surname(run.words[2])
    if not named:
        return run
    last = run.words[2]
    common = is_common_word(last) and last.lower() not in _ENDS
    return replace(run, words=run.words[:2]) if common or _SHOW.match(text, run.end) else run


def _is_called(text: str, run: Run) -> bool:
    """ "the gas producer Vranean signed": a company that sounds like a people."""
    return _DOES.match(text, run.end) is not None and _FIRM.search(text, max(0, run.start - _NEAR), run.start) is not None


def _is_nobody(text: str, run: Run, bodies: Container[str]) -> bool:
    """`bodies`: names that only sound like a people's."""
    if run.name in _ZONES and _STAMPED.search(text, max(0, run.start - _NEAR), run.start):
        return True
    if len(run.words) == 1 and (
        (is_people(run.name) and not run.titles and run.name not in bodies and not in_larger(text, run))
        or text.startswith((" family", " families"), run.end)
    ):
        return True
    if len(run.words) > 1 and run.words[-1] in _RECORDS and run.words[-2].lower() not in ORGANISATION_WORDS:
        return True
    if _NAMED_FOR.match(text, run.end) or is_by_line(text, run):
        return True
    before = text[max(0, run.start - _NEAR) : run.start]
    if run.name in _MONTHS and (_DAY_BEFORE.search(before) or _DAY_BEHIND.match(text, run.end)):
        return True
    quoted = before[-1:] in _QUOTES
    if not quoted and before.rstrip(" ").rpartition(" ")[2].lstrip("(“") not in _CARRIERS:
        return False
    return _ABOARD.search(text, max(0, run.start - _GLANCE), run.start) is not None


def _is_in_title(text: str, run: Run, titles: Iterable[tuple[int, int]]) -> bool:
    """Whether a title in quotation marks holds the run and more: "Salute to Vrana"."""
    return any(start <= run.start and run.end <= end and text[start:end].strip(_MARKS) != run.name for start, end in titles)
