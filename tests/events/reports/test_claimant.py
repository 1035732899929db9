"""Who claims, by name."""

import pytest

from builder.events.event import Status
from builder.events.reports.issued_by import issued_by
from builder.events.reports.labelled import labelled
from tests.events.making import events

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
    ("Papers cited no source.\nThe sources said the bell was sold in [May=2025-05].", "The sources"),
    ("The strike at Roe Steel Corporation went on.\nThe union said the bell was sold in [May=2025-05].", "The union"),
    ("Roe Steel Corporation, a carmaker, shut its mill.\nThe company said the bell was sold in [May=2025-05].", "Roe Steel Corporation"),
    ("The strike at Roe Steel Corporation went on.\nThe company said the bell was sold in [May=2025-05].", "Roe Steel Corporation"),
    ("A firm took Roe Steel Corporation to court.\nThe firm said the bell was sold in [May=2025-05].", "The firm"),
    ("Roe Steel Corporation sued the owners of the mill.\nThe company said the bell was sold in [May=2025-05].", "The company"),
    ("Roe Steel Corporation sued two companies.\nThe company said the bell was sold in [May=2025-05].", "The company"),
    ("Roe Steel Corporation went to court.\nThe company said the corporation sold the bell in [May=2025-05].", "The company"),
    ("Papers cited a clerk at Lund Mills.\nThe clerk said the bell was sold in [May=2025-05].", "the clerk at Lund Mills"),
    ("Ada Berg opened the mill.\nBerg said the bell was sold in [May=2025-05].", "Ada Berg"),
]


@pytest.mark.parametrize(("text", "name"), LETTERS)
def test_who_writes_what_is_quoted(text: str, name: str) -> None:
    assert labelled(text, text.index("“")) == name


@pytest.mark.parametrize(("marked", "by"), TELLERS)
def test_who_claims_has_a_name(marked: str, by: str) -> None:
    assert [(event.status, event.claimed_by) for event in events(marked)] == [(Status.CLAIMED, by)]


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
