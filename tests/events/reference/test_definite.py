"""What "the trial" or "the singer" is called in full."""

from dataclasses import replace

import pytest

from builder.events.names.entities import entities
from builder.events.reference.definite import definite
from tests.events.making import events, events_of

TOLD = [
    ("They wrote to the trial Larch trees near Salem fell.\nOld larch trees fell.\nThe trial began in [May=2025-05].", "The trial began"),
    ("The trial of Ole Berg's doctor was long.\nThe trial began in [May=2025-05].", "The trial of Ole Berg's doctor began"),
    ("The Leeds Hope concert sold out.\nThe concert began in [May=2025-05].", "The Leeds Hope concert began"),
    ("Tropical Storm Ada is near.\nThe storm hit land on [Monday=2025-07-07].", "Tropical Storm Ada hit land"),
    ("The University of Lund is an old school.\nThe school began in [May=2025-05].", "The University of Lund began"),
    ("A fire in Salem shocked the town.\nThe fire began in [May=2025-05].", "The fire in Salem began"),
    ("It rained.\nThe attacker, identified as Ole Berg, 20, moved to Salem in [May=2025-05].", "Ole Berg moved to Salem"),
    (
        "The Larch party met.\n" + "It rained.\n" * 4 + "The Birch party met.\nThe party moved to Salem in [May=2025-05].",
        "The Birch party moved to Salem",
    ),
    ("They own a farm called Larch Hill.\nThe farm was sold in [May=2025-05].", "Larch Hill was sold"),
    ("They own a farm called Larch.\nThe farm was sold in [May=2025-05].", "The farm Larch was sold"),
    ("He spoke in a documentary called The Long Road.\nThe program was shown in [May=2025-05].", "The documentary The Long Road was shown"),
    ("The release of Ada Berg's blood tests was put off.\nThe tests were done in [May=2025-05].", "Ada Berg's blood tests were done"),
    ("Word of a scandal of the Ole Berg campaign spread.\nThe scandal ended in [May=2025-05].", "The scandal of the Ole Berg campaign ended"),
    ("The singer Ada Berg is from Leeds.\nThe singer moved to Salem in [May=2025-05].", "Ada Berg moved to Salem"),
    (
        "They sold Ole Berg's long - time family home, and his estate.\nThe property was sold in [May=2025-05].",
        "Ole Berg's long-time family home was sold",
    ),
    ("They saw the program - entitled Ole Berg's Mill.\nThe program was shown in [May=2025-05].", "The program Ole Berg's Mill was shown"),
    ("They have a recording of Ole Berg singing.\nThe clip was played in [May=2025-05].", "The recording of Ole Berg was played"),
]
OPEN = [
    ("Oil came to Larch Bay, an official said.\nThe official moved to Salem in [May=2025-05].", "The official moved to Salem"),
    ("They have a recording of Ole Berg and footage of Ada Moe.\nThe clip was played in [May=2025-05].", "The clip was played"),
    ("The trial of Ole Berg is long.\nThe trial of Eva Lund is short.\nThe trial began in [May=2025-05].", "The trial began"),
    ("The Leeds Hope concert sold out.\nAnother concert is near.\nThe concert began in [May=2025-05].", "The concert began"),
    ("The singer Ada Berg is from Leeds.\nThe singer was jailed in [May=2025-05].", "The singer was jailed"),
    ("The singer Ada Berg met the singer Eva Lund.\nThe singer moved to Salem in [May=2025-05].", "The singer moved to Salem"),
    ("Ada Berg's mill and Ole Lund's mill closed.\nThe mill was sold in [May=2025-05].", "The mill was sold"),
    ("Norway's mill closed.\nThe mill was sold in [May=2025-05].", "The mill was sold"),
    ("Ada Berg's largest mill closed.\nThe mill was sold in [May=2025-05].", "The mill was sold"),
    ("Ada Berg's attack shocked Leeds.\nThe attack killed two in [May=2025-05].", "The attack killed two"),
    ("Ada Berg's fraud was news.\nThe fraud was found in [May=2025-05].", "The fraud was found"),
    ("The mayor is ill.\nThe concert began in [May=2025-05].", "The concert began"),
]


@pytest.mark.parametrize(("marked", "expected"), TOLD)
def test_what_the_article_names_once_is_named_in_the_headline(marked: str, expected: str) -> None:
    assert [event.title for event in events(marked)][-1:] == [expected]


@pytest.mark.parametrize(("marked", "expected"), OPEN)
def test_what_may_be_several_or_shames_somebody_is_not_named(marked: str, expected: str) -> None:
    assert [event.title for event in events(marked)][-1:] == [expected]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Arrests in theft of gold bath", "The gold bath was sold"),
        ("Thieves take gold bath from Leeds castle", "The bath was sold"),
        ("UK Mill Bath reopens", "The UK Mill Bath was sold"),
        ("Gold bath reopens", "The gold bath was sold"),
        ("A former bath reopens", "The bath was sold"),
        ("Leeds largest stone bath reopens", "The bath was sold"),
        ("The bath reopens", "The bath was sold"),
        ("Ada Berg’s bath reopens", "The bath was sold"),
        ("A year-long very large old gold bath sale", "The bath was sold"),
    ],
)
def test_what_the_title_tells_of_it_is_told(title: str, expected: str) -> None:
    article, _ = events_of("A gold thing is here.\nThe bath was sold in [May=2025-05].")
    found = definite("The bath was sold", replace(article, title=title), entities(article), article.sentences[1])
    assert found == expected
