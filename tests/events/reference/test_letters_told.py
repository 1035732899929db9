"""Letters in a headline, in full."""

import pytest

from builder.events.names.entities import entities
from builder.events.reference.letters_told import letters_told
from tests.events.making import article

_TOLD = "The Nordic Trade Council (NTC) met in Lund.\n"


@pytest.mark.parametrize(
    ("told", "headline", "expected"),
    [
        (_TOLD + "The NTC left.", "The NTC left", "The Nordic Trade Council left"),
        (_TOLD + "NTC reported a loss.", "NTC reported a loss", "The Nordic Trade Council reported a loss"),
        (_TOLD + "It was built by NTC.", "Mill was built by NTC", "Mill was built by the Nordic Trade Council"),
        (_TOLD + "NTC payments rose.", "NTC payments rose", "Nordic Trade Council payments rose"),
        (_TOLD + "Unlike NTC, Ada Berg left.", "Ada Berg left", "Ada Berg left"),
        (_TOLD + "The Nordic Trade Council left.", "Ada Berg left the NTC", "Ada Berg left the NTC"),
        (_TOLD + "The NTC left.", f"The NTC left {'very ' * 17}soon", f"The NTC left {'very ' * 17}soon"),
        ("The National Basket Association (NBA) met.\nThe NBA left.", "The NBA left", "The NBA left"),
        ("The XQZ met.\nThe XQZ left.", "The XQZ left", "The XQZ left"),
        (_TOLD + "The NTC left.", "", ""),
        (_TOLD + "The NTC left.", "NTC", "The Nordic Trade Council"),
    ],
)
def test_letters_are_told_in_full(told: str, headline: str, expected: str) -> None:
    made = article(told)
    assert letters_told(headline, made, entities(made), made.sentences[-1]) == expected
