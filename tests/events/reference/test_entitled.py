"""When an event of the opening sentence takes its article's title."""

from dataclasses import replace

import pytest

from builder.events.reference.entitled import entitled
from tests.events.making import article

LONG = "The town of Lund has asked the owners of the old paper mill by the river to pay for the cleaning of its banks"
# Title, headline, opening sentence.
TAKEN = [
    ("Gunman robs Lund harbour bank", "A man robbed a bank", "A man robbed a bank in Lund harbour."),
    ("Mill fire kills two in Lund harbour", "An old mill burned in Lund harbour", "An old mill burned in Lund harbour, as a fire killed two."),
    ("Lund leader drops harbour toll bill", "Ada Moe dropped a bill", "Ada Moe, leader of Lund, dropped a bill for a harbour toll."),
    ("Lund mill owners to pay for river banks", LONG, f"{LONG}."),
    ("Mayor Moe bans boats from Lund canal", "Ada Moe banned boats", "Mayor Ada Moe of Lund banned boats from its canal."),
    ("Mill fire kills two in Lund; owner held", "A mill fire in Lund killed two", "A mill fire in Lund killed two, and its owner is held."),
]
LEFT = [
    ("Singer Ada Moe dies in Lund", "Ada Moe won a prize", "Singer Ada Moe, who won a prize in Lund in 2014, died there."),
    ("Singer Ada Moe dies in Lund", "Ada Moe won a prize", "She won a prize."),
    ("Lund harbour fair brings crowds together", "A fair began", "Crowds came to the Lund harbour fair, a fair that began in 1990."),
    ("Lund mayor bans boats from canal", "Ada Moe banned boats", "Ada Moe, mayor of Lund, banned boats from its canal."),  # who it was
    ("By Ole Berg, Lund mill fire", "A mill fire in Lund killed two", "A mill fire in Lund killed two."),
    ("Ada Moe quits as Lund council votes on harbour toll", "Ada Moe resigned", "Ada Moe resigned."),
    ("Mill workers strike in Lund; mayor leaves council", "A strike began in Lund", "A strike began in Lund."),
    ("Interview: Lund mill fire kills two", "A mill fire in Lund killed two", "A mill fire in Lund killed two."),
]


@pytest.mark.parametrize(("title", "headline", "sentence"), TAKEN)
def test_title_is_taken_where_the_headline_is_poor(title: str, headline: str, sentence: str) -> None:
    told = replace(article(sentence), title=title)
    assert entitled(headline, told, told.sentences[0]) == title


@pytest.mark.parametrize(("title", "headline", "sentence"), LEFT)
def test_headline_stays(title: str, headline: str, sentence: str) -> None:
    told = replace(article(sentence), title=title)
    assert entitled(headline, told, told.sentences[0]) == headline


def test_only_an_opening_sentence_takes_the_title() -> None:
    title, headline, sentence = TAKEN[0]
    told = replace(article(f"It had rained in the town for a week.\n{sentence}"), title=title)
    assert entitled(headline, told, told.sentences[1]) == headline
