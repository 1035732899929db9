"""Temporal tagging: the expressions of a text, resolved."""

import datetime
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from builder.articles.segment import segment
from builder.languages.rules_of import rules_of
from builder.temporal import units
from builder.timex.anchor import anchor
from builder.timex.compile import Grammar, compile
from builder.timex.mention import Mention
from builder.timex.narrates import narrates
from builder.timex.normalise import normalise
from builder.timex.reading import Reading
from builder.timex.reading_day import reading_day
from builder.timex.recognise import recognise
from builder.timex.speaks import speaks
from builder.timex.storyline import storyline
from builder.timex.timex import Timex
from builder.wording.tongue import Tongue
from builder.wording.tongue_of import tongue_of


def tag(
    text: str,
    published: datetime.date | None = None,
    language: str = "en",
    sentences: Sequence[tuple[int, int]] | None = None,
    tongue: Tongue | None = None,
) -> tuple[Timex, ...]:
    """The timexes of `text` in order, none overlapping; offsets are code points.

    `published` is the publication date (DCT); without it relative expressions stay unresolved unless an earlier date in the text anchors
    them. `language` is a BCP 47 tag; without rules for it, absolute dates only. `sentences` are the (start, end) of the text's sentences, found
    here where not given; no timex crosses them. `tongue` is what the reasons are told in, that of the text where it is not given.
    """
    known, tongue = rules_of(language), tongue or tongue_of(language)
    if known is None:
        from builder.timex.absolute import absolute  # late: never needed for a language with rules

        return absolute(text, language, tongue, sentences)
    mentions, starts = _mentions(text, compile(known), sentences)
    today = reading_day(text, mentions, units.day(published.year, published.month, published.day) if published else None)
    return _resolved(mentions, starts, Reading(text, today, known.cues, narrates(mentions, published), speaks(mentions), tongue))


def _mentions(text: str, grammar: Grammar, sentences: Sequence[tuple[int, int]] | None) -> tuple[list[Mention], list[int]]:
    """What may be dated, and where the sentences begin."""
    if sentences is None:
        mentions = recognise(text, 0, len(text), grammar)
        sentences = segment(text) if mentions else ()
    else:
        mentions = tuple(mention for start, end in sentences for mention in recognise(text, start, end, grammar))
    return [mention for mention in mentions if mention.sense is not None], [start for start, _ in sentences]


def _resolved(known: Iterable[Mention], starts: Sequence[int], reading: Reading) -> tuple[Timex, ...]:
    """`starts` is where the sentences begin."""
    mentions = [mention for mention in known if mention.sense and (reading.narrative or not mention.sense.told)]
    sentence_of = [starts[index] if (index := bisect_right(starts, mention.start) - 1) >= 0 else 0 for mention in mentions]
    places = storyline(mentions, sentence_of, reading) if reading.narrative else (None,) * len(mentions)
    found: list[Timex] = []
    dated: list[Timex] = []
    for mention, sentence, place in zip(mentions, sentence_of, places, strict=True):
        anchoring = anchor(mention, dated, sentence, reading, place)
        if timex := normalise(mention, anchoring, reading):
            found.append(timex)
            dated += [timex] if timex.interval else []
    return tuple(found)
