"""Whose Senate, Parliament or government."""

from dataclasses import replace

import pytest

from builder.events.reference.of_state import of_state
from tests.events.making import article

KENYA = ("Kenya drops its coal tax", "The Kenyan Senate met.\nThe Senate voted.")
CASES = [
    (KENYA, "The Senate was to meet", "The Kenyan Senate was to meet"),
    (KENYA, "Ada Berg spoke on behalf of the Senate", "Ada Berg spoke on behalf of the Kenyan Senate"),
    (KENYA, "The Senate heard Kenya's envoy", "The Senate heard Kenya's envoy"),
    (KENYA, "The Senate Guard left", "The Senate Guard left"),
    (KENYA, "The Supreme Court ruled", "The Supreme Court ruled"),
    (("Coal tax dropped", KENYA[1]), "The Senate was to meet", "The Senate was to meet"),
    (("Kenya and Chad drop tax", f"{KENYA[1]}\nThe Senate of Chad left."), "The Senate was to meet", "The Senate was to meet"),
    (("UK Parliament to close", "Parliament met."), "Parliament will meet in May", "UK Parliament will meet in May"),
    (("Kenya’s army leaves", "The Kenyan government agreed."), "Government forces left the hills", "Kenyan government forces left the hills"),
    (("Kenya’s army leaves", "The government of Kenya agreed."), "Government forces left the hills", "Government forces left the hills"),
    ((KENYA[0], "The Kenyan Senate met.\nIn Washington, the Senate sat."), "The Senate sat", "The Senate sat"),
    ((KENYA[0], "The Kenyan Senate met Chad.\nThe Senate sat."), "The Senate sat", "The Senate sat"),
    (("Kenya’s army leaves", "The Kenyan government agreed.\nGovernment troops from Chad left."), "Government troops left", "Government troops left"),
    (("Kenya’s army leaves", "The Kenyan government agreed."), "Government bonds fell", "Government bonds fell"),
    (("U.S. House to vote", "The U.S. House met."), "The House voted", "The U.S. House voted"),
    (("U.S. House to vote", "The U.S. House met."), "The House Panel voted", "The House Panel voted"),
    (("House to vote", "The U.S. House met."), "The House voted", "The House voted"),
    (
        ("Ohio votes", "The Ohio legislature met.\nAda Berg won."),
        "Ada Berg was elected to the state senate",
        "Ada Berg was elected to the Ohio state senate",
    ),
    (("Ohio votes", "Utah lost."), "Ada Berg was elected to the state senate", "Ada Berg was elected to the state senate"),
    (("Ohio and Utah vote", "Ada Berg won."), "Ada Berg was elected to the state senate", "Ada Berg was elected to the state senate"),
    (("Ohio votes", "Ohio won."), "In Ohio the state senate met", "In Ohio the state senate met"),
    (("Ohio votes", "Ohio won."), "The state senate of Utah met", "The state senate of Utah met"),
    (("Ohio votes", "Ohio won."), "The state", "The state"),
    (("Ada Berg of Ohio sues", "They entered it."), "Protesters entered the state senate", "Protesters entered the state senate"),
    (("Ohio House votes", "Both live in Texas.\nIt met.\nIt met."), "The state senate met", "The state senate met"),
    (("Ohio House votes", "It met.\nIt met.\nBoth live in Texas."), "The state senate met", "The state senate met"),
]


@pytest.mark.parametrize(("told", "headline", "whole"), CASES)
def test_a_body_of_state_is_told_with_its_country(told: tuple[str, str], headline: str, whole: str) -> None:
    made = replace(article(told[1]), title=told[0])
    assert of_state(headline, made, made.sentences[-1]) == whole
