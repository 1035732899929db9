"""Everything that one article gives."""

from dataclasses import dataclass
from functools import cache

from builder.articles.article import Article
from builder.articles.parcel import Parcel, Unpacked
from builder.articles.unpack import unpack
from builder.config import Settings
from builder.errors import Fault
from builder.events.event import DatedEvent
from builder.events.merging.counts import counts
from builder.events.names.cast import Cast
from builder.events.names.entities import entities
from builder.events.names.named_spans import named_spans
from builder.events.ranking.head_words import head_words
from builder.events.reports.extract import extract
from builder.events.reports.extract_plainly import extract_plainly
from builder.events.reports.named_days import named_days
from builder.events.reports.news import news
from builder.events.words.numeral import Count
from builder.languages.rules_of import rules_of
from builder.timex.tag import tag
from builder.timex.without_rules import without_rules
from builder.wording.tongue import Tongue
from builder.wording.tongue_of import tongue_of


@dataclass(frozen=True, slots=True)
class Harvest:
    """The article as it was unpacked, its events, what is to be told of them, the days it names, what its head is about (`head_words`), and what the
    sentences of its events count, as `counts` has it, in their order.

    `whole` is False where the article was given up, so that another run should try again.
    """

    unpacked: Unpacked
    events: tuple[DatedEvent, ...] = ()
    told: tuple[Fault, ...] = ()
    named: tuple[int, ...] = ()
    head: str = ""
    counted: tuple[tuple[Count, ...], ...] = ()
    whole: bool = True


def harvest(parcel: Parcel, settings: Settings) -> Harvest:
    """What the article of a parcel gives, its names found with the help of the model that the settings name. Raises nothing for what it holds."""
    unpacked = unpack(parcel, settings)
    if unpacked.article is None:
        return Harvest(unpacked)
    try:
        events, told, named = _events(unpacked.article, settings, tongue_of(settings.language))
        counted = tuple(counts(source.sentence, source.start, source.end) for event in events for source in event.sources)
        return Harvest(unpacked, events, told, named, head_words(unpacked.article), counted)
    except MemoryError:
        raise  # whoever set the limit knows what to say
    except Exception as error:  # noqa: BLE001 - a mistake of ours: told with the article it happened on, and the others keep their place
        what = f"this article stopped the search for dates ({type(error).__name__}: {error})"
        mend = "please report it with the article; the others are not touched"
        return Harvest(unpacked, told=(Fault(unpacked.article.path, unpacked.article.line, 1, what, mend),))


def _events(article: Article, settings: Settings, tongue: Tongue) -> tuple[tuple[DatedEvent, ...], tuple[Fault, ...], tuple[int, ...]]:
    day = article.publication.day if article.publication else None
    spans = tuple((sentence.start, sentence.end) for sentence in article.sentences)
    timexes = tag(article.text, day, article.language, spans, tongue)
    if rules_of(article.language) is None:
        return extract_plainly(article, timexes), without_rules(article, timexes, settings.languages), named_days(timexes)

    @cache
    def cast() -> Cast:
        return entities(article, named_spans(settings.nlp_model)(article.text) if settings.nlp_model else ())

    events = extract(article, timexes, tongue, cast)
    return (*events, *news(article, timexes, events, tongue, cast)), (), named_days(timexes)
