"""What an article tells in sentences that do not say when: its lead, and the entries of a chronicle."""

from collections.abc import Callable, Sequence
from itertools import chain, count

from builder.articles.article import Article
from builder.events.event import DatedEvent, Source
from builder.events.headlines.headline import headline
from builder.events.names.cast import Cast, NameKind
from builder.events.names.entities import entities
from builder.events.names.name_index import NameIndex
from builder.events.reference.also_named import also_named
from builder.events.reference.naming import naming
from builder.events.reports.acting_bodies import acting_bodies
from builder.events.reports.claimant import claimant
from builder.events.reports.entries import entries
from builder.events.reports.identity import identity
from builder.events.reports.lead import lead
from builder.events.reports.status import status
from builder.events.reports.undated import Undated
from builder.timex.timex import Timex
from builder.wording.tongue import Tongue


def news(
    article: Article, timexes: Sequence[Timex], told: Sequence[DatedEvent], tongue: Tongue, cast: Callable[[], Cast] | None = None
) -> tuple[DatedEvent, ...]:
    """The further events of the article, each with one source. `timexes` are the article's, in order, `told` its events so far, `tongue` what
    reasons are told in, `cast` tells whom it names, and is asked only where there is an event.

    An entry of which there is an event already, by sentence and date, makes none; a chronicle has no lead.
    """
    known = {(event.sources[0].index, event.interval) for event in told}
    found = [each for each in entries(article, timexes, tongue) if (each.sentence.index, each.interval) not in known]
    opening = lead(article, timexes, told, tongue) if not found else None
    found += [opening] if opening is not None else []
    if not found:
        return ()
    names = cast() if cast else entities(article)
    taken = {name for event in told for name in event.ids}
    named = NameIndex.of_cast(article.text, names.mentions)
    return tuple(also_named(_event(article, names, each, taken), named) for each in found)


def _event(article: Article, cast: Cast, undated: Undated, taken: set[str]) -> DatedEvent:
    sentence, parsed, text = undated.sentence, undated.parse, article.slice(undated.sentence)
    dated = undated.dating()
    state, speaker = status(parsed, dated, article.publication.day.toordinal() if article.publication else None)
    speaker = claimant(article, cast, sentence, speaker)
    title = undated.title or headline(parsed, dated)
    before = parsed.span(parsed.clauses[undated.clause])[0]
    source = Source(article.id, sentence.index, text, undated.expression, undated.start, undated.end, undated.because)
    name = _id(article.id, text, undated, taken)
    return DatedEvent(
        id=name,
        ids=(name,),
        date=undated.date,
        interval=undated.interval,
        approximate=undated.approximate,
        part=undated.part,
        title=naming(title, article, cast, sentence, before, speaker),
        text=text,
        status=state,
        sources=(source,),
        people=cast.names(sentence.start, sentence.end, NameKind.PERSON),
        places=cast.names(sentence.start, sentence.end, NameKind.PLACE),
        organisations=acting_bodies(article, cast, sentence),
        unsorted=cast.names(sentence.start, sentence.end, NameKind.OTHER),
        claimed_by=speaker,
    )


def _id(article: str, text: str, undated: Undated, taken: set[str]) -> str:
    """The sentence's own id where it has none yet; else one by the words that date it, and by how often they came."""
    numbered = (identity(article, text, undated.expression, again) for again in count())
    name = next(each for each in chain((identity(article, text),), numbered) if each not in taken)
    taken.add(name)
    return name
