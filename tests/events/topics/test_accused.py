"""Whose trial an article tells of."""

import pytest

from builder.events.topics.accused import accused
from tests.events.making import article

PEOPLE = {"Prewitt": {"Ole Prewitt"}, "Holm": {"Ada Holm"}, "Lund": {"Ada Lund", "Jan Lund"}}
# What the article tells, and whose trial it is.
ROWS = {
    "who pleads": ("Dr Prewitt has pleaded not guilty. Ole Prewitt treated Ada Holm.", "Ole Prewitt"),
    "a namesake": ("Dr Prewitt has pleaded not guilty. He treated Ada Holm.", ""),
    "who is charged": ("Ole Prewitt, who was formally charged with fraud, met Ada Holm.", "Ole Prewitt"),
    "who denies it": ("Dr Prewitt denies involuntary manslaughter. Ole Prewitt treated Ada Holm.", "Ole Prewitt"),
    "whose trial": ("Ada Holm came to Ole Prewitt's criminal trial.", "Ole Prewitt"),
    "a trial of": ("Ada Holm came to the trial of the doctor Ole Prewitt.", "Ole Prewitt"),
    "a trial of somebody's": ("They came to the trial of Ada Holm's doctor.", ""),
    "of two the one far oftener": ("Ada Holm was acquitted in 1990. Ole Prewitt pleads today. The case against Ole Prewitt is thin.", "Ole Prewitt"),
    "of two neither": ("Ada Holm was acquitted. Ole Prewitt was convicted.", ""),
    "whom somebody else hurt": ("The man who robbed Ada Holm was charged with theft.", ""),
    "who is so called": ("On Monday singer Ada Holm was charged with theft.", "Ada Holm"),
    "by whom he is called in full": ("Jan Lund was indicted. Lund's trial began.", "Jan Lund"),
    "a victim who was called something": ("The man who shot the singer Ada Holm was charged with murder.", ""),
    "a victim of two": ("The man who stabbed Zed Quill and Ada Holm was charged with murder.", ""),
    "who is defended": ("The trial began. Defence lawyers for Ole Prewitt spoke of Ada Holm.", "Ole Prewitt"),
    "whom lawyers are defending": ("The trial began. Lawyers defending Ole Prewitt spoke of Ada Holm.", "Ole Prewitt"),
    "a victim's lawyers": ("The trial began. Lawyers for Ada Holm, who was hurt, spoke.", ""),
    "somebody whom nobody knows": ("Zed Quill has pleaded guilty.", ""),
    "no trial": ("Lawyers for Ole Prewitt bought a boat.", ""),
    "a surname alone": ("Prewitt was convicted.", ""),
}


@pytest.mark.parametrize("name", ROWS)
def test_it_is_his_of_whom_charges_pleas_and_sentences_are_told(name: str) -> None:
    text, expected = ROWS[name]
    assert accused(article(text), PEOPLE) == expected
