"""Who claims, by name."""

from dataclasses import replace

import pytest

from builder.articles.article import Block, BlockKind, Sentence
from builder.articles.segment import segment
from builder.events.event import Status
from builder.events.reports.extract import extract
from builder.events.reports.issued_by import issued_by
from builder.events.reports.labelled import labelled
from builder.wording.tongue_of import tongue_of
from tests.events.making import article, events, unmark

LETTERS = [
    ("Ann Berg: “The abbot", "Ann Berg"),
    ("She left. Ada Berg from Lund, Elsbyshire wants to know of a mill: “The abbot", "Ada Berg"),
    ("Ole Moe is looking for an uncle.\n“The abbot", "Ole Moe"),
    ("Nora Roe has a query about a man who may have sailed: “The abbot", "Nora Roe"),
    ("Write to us at a.b.uk Father Kim D. Moe is searching for an aunt: “The abbot", "Kim D. Moe"),
    ("Ada Berg wants help about Elsby: Ada: “The abbot", "Ada Berg"),
    ("Ada Berg wants to know. Ole Moe is trying to trace an uncle: “The abbot", "Ole Moe"),
    ("Ada Berg left. “The abbot", ""),
    ("Ada Berg wants to know of a mill. It was shut. “The abbot", ""),
    ("The mill is for sale: “The abbot", ""),
]

TELLERS = [
    (
        "Weather Office guards said it was a gale.\nIt was a long night.\nThey said the storm broke up on [Tuesday=2025-07-08].",
        "Weather Office guards",
    ),
    ("Ole Berg was testifying for the defence.\nHe testified that the mill burnt down in [May=2025-05].", "Ole Berg"),
    ("Ada Berg and Ole Moe said the mill was shut.\nHe said the mill burnt down in [May=2025-05].", ""),
    ("Mary Berg said the mill was shut.\nHe said the mill burnt down in [May=2025-05].", ""),
    ("Papers cited sources within the Ministry of War.\nThe sources said the bell was sold in [May=2025-05].", "sources within the Ministry of War"),
    ("Roe Mills said in a long filing that it was shut.\nAccording to the filing, the bell was sold in [May=2025-05].", "Roe Mills"),
    (
        "Roe Mills said in a filing it was shut. Lund Mills said in a filing it was not.\nThe filing said the bell was sold in [May=2025-05].",
        "The filing",
    ),
    ("The mill was shut when the Lund Post published two reports.\nThe reports indicated the bell was sold in [May=2025-05].", "Lund Post"),
    ("The mill was shut.\nThe reports indicated the bell was sold in [May=2025-05].", "The reports"),
    ("Papers cited no source.\nThe sources said the bell was sold in [May=2025-05].", "The sources"),
    ("The strike at Roe Steel Corporation went on.\nThe union said the bell was sold in [May=2025-05].", "The union"),
    ("Roe Steel Corporation, a carmaker, shut its mill.\nThe company said the bell was sold in [May=2025-05].", "Roe Steel Corporation"),
    ("The strike at Roe Steel Corporation went on.\nThe company said the bell was sold in [May=2025-05].", "Roe Steel Corporation"),
    ("A firm took Roe Steel Corporation to court.\nThe firm said the bell was sold in [May=2025-05].", "The firm"),
    ("Roe Steel Corporation sued the owners of the mill.\nThe company said the bell was sold in [May=2025-05].", "The company"),
    ("Roe Steel Corporation sued two companies.\nThe company said the bell was sold in [May=2025-05].", "The company"),
    ("Roe Steel Corporation went to court.\nThe company said the corporation sold the bell in [May=2025-05].", "The company"),
    ("Papers cited a clerk at Lund Mills.\nThe clerk said the bell was sold in [May=2025-05].", "the clerk at Lund Mills"),
    (
        "He left, according to a statement posted to his page.\nIt also stated that the bell was sold in [2019=2019].",
        "a statement posted to his page",
    ),
    ("He left, according to a clerk.\nIt also stated that the bell was sold in [2019=2019].", ""),
    ("Ada Berg opened the mill.\nBerg said the bell was sold in [May=2025-05].", "Ada Berg"),
]


@pytest.mark.parametrize(("text", "name"), LETTERS)
def test_who_writes_what_is_quoted(text: str, name: str) -> None:
    assert labelled(text, text.index("“")) == name


@pytest.mark.parametrize(("marked", "by"), TELLERS)
def test_who_claims_has_a_name(marked: str, by: str) -> None:
    assert [(event.status, event.claimed_by) for event in events(marked)] == [(Status.CLAIMED, by)]


# The sentences of one paragraph.
PARAGRAPHS = [
    ("According to guards in Lund, he was held twice. Reportedly, he hit a rail on [3 May=2025-05-03].", "guards"),
    ("According to guards in Lund, ten died. As of [3 May=2025-05-03], the flood had reportedly killed 50.", ""),
    ("According to guards in Lund, he was held twice.\nReportedly, he hit a rail on [3 May=2025-05-03].", ""),
    ("According to Ada Berg, the mill is old. Ole Moe reportedly stole cups on [3 May=2025-05-03].", ""),
    ("He was held twice in Lund. Reportedly, he hit a rail on [3 May=2025-05-03].", ""),
    ('In a note, Ada Berg said, "The mill is lost. The bell was sold to the abbot on [3 May=2025-05-03]."', "Ada Berg"),
    (
        "According to a report on Monday by the Roe Institute, two bells lay open.\nThe Roe Institute reportedly warned Lund in [May=2025-05].",
        "Roe Institute",
    ),
    ("According to a report on Monday by the Roe Institute, two bells lay open.\nThe Lund Institute reportedly left in [May=2025-05].", ""),
]


@pytest.mark.parametrize(("marked", "by"), PARAGRAPHS)
def test_a_claim_without_a_speaker_has_the_one_before(marked: str, by: str) -> None:
    text, timexes = unmark(marked)
    blocks, sentences, at = list[Block](), list[Sentence](), 0
    for line in text.split("\n"):
        blocks.append(Block(at, at + len(line), BlockKind.PARAGRAPH))
        for start, end in segment(line):
            sentences.append(Sentence(len(sentences), at + start, at + end, len(blocks) - 1, None))
        at += len(line) + 1
    made = replace(article(text), blocks=tuple(blocks), sentences=tuple(sentences))
    assert [(event.status, event.claimed_by) for event in extract(made, timexes, tongue_of("en"))] == [(Status.CLAIMED, by)]


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("STATEMENT BY ADA AND OLE BERG", "Ada and Ole Berg"),
        ("Open letter from Lund Mills", "Lund Mills"),
        ("Statement on the mill", ""),
        ("A statement by the mayor: what it means", ""),
    ],
)
def test_a_statement_is_of_who_issued_it(title: str, who: str) -> None:
    assert issued_by(title) == who
