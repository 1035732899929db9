"""An event that an editor adds."""

import difflib
from collections.abc import Mapping
from urllib.parse import urlsplit

from builder.articles.article import Article
from builder.errors import Fault, Severity
from builder.events.editing.edited import edited
from builder.events.editing.edits import Addition
from builder.events.event import DatedBy, DatedEvent, Origin, Source, Status
from builder.events.reports.identity import identity
from builder.events.reports.sentence_told import sentence_told
from builder.wording.tongue import Tongue

_SHOWN = 90  # code points of a sentence in a message
_APART = "added by hand"  # the machine may find an event in the same sentence, which has an id of its own


def by_hand(addition: Addition, articles: Mapping[str, Article], occurrence: int, tongue: Tongue) -> tuple[DatedEvent | None, Fault | None]:
    """The event, or why there is none; an article that was reworded since keeps it, with a warning.

    `articles` by id, path and address of the original; `occurrence` counts from 0 the events added from the same words; `tongue` is what reasons
    are told in.
    """
    source, fault = _source(addition, articles, tongue.say("because editor"))
    if source is None:
        return None, fault
    name = identity(addition.source, addition.sentence, _APART, occurrence)
    bare = DatedEvent(name, "", None, False, "", source.sentence, Status.REPORTED, (source,), ids=(name,))
    return edited(bare, tongue, addition.changes, addition.because), fault


def _source(addition: Addition, articles: Mapping[str, Article], because: str) -> tuple[Source | None, Fault | None]:
    article, outside = articles.get(addition.source), "://" in addition.source
    if article is not None and not (outside and sentence_told(article, addition.sentence)[0] is None):
        return _in_article(addition, article, because)
    if outside:
        origin = Origin(addition.source, addition.publisher or urlsplit(addition.source).hostname or "", addition.published)
        return Source("", 0, addition.sentence, "", 0, 0, because, edited=True, origin=origin, dated_by=DatedBy.EDITOR), None
    near = difflib.get_close_matches(addition.source, [name for name in articles if "://" not in name], n=1, cutoff=0.5)
    mend = (
        f"did you mean {near[0]!r}?"
        if near
        else "give the id of an article, as timeline.json has it, or an address such as https://example.org/report"
    )
    return None, addition.place.fault(f"there is no article {addition.source[:120]!r}", mend)


def _in_article(addition: Addition, article: Article, because: str) -> tuple[Source | None, Fault | None]:
    sentence, alike = sentence_told(article, addition.sentence)
    if sentence is None:
        what = f"{article.id!r} has no such sentence as “{addition.sentence[:_SHOWN]}”"
        return None, addition.place.fault(what, "copy a sentence of the article, or give the address where it stands")
    text = article.slice(sentence)
    source = Source(article.id, sentence.index, text, "", 0, 0, because, edited=True, dated_by=DatedBy.EDITOR)
    if alike == 100:
        return source, None
    what = f"{article.id!r} no longer says “{addition.sentence[:_SHOWN]}”; taken for “{text[:_SHOWN]}”"
    return source, addition.place.fault(what, "copy the sentence as it stands now", Severity.WARNING)
