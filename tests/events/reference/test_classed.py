"""What storms and ships are called by."""

from dataclasses import replace

import pytest

from builder.events.names.entities import entities
from builder.events.reference.classed import classed
from tests.events.making import events_of


@pytest.mark.parametrize(
    ("before", "title", "headline", "expected"),
    [
        ("Hurricane Larch grew.", "Rain", "Salem closed its port because of Larch", "Salem closed its port because of Hurricane Larch"),
        ("Hurricane Larch weakened.", "Tropical Storm Larch forms", "Larch reached Salem", "Tropical Storm Larch reached Salem"),
        ("The tropical storm Larch grew.\nHurricane Larch is here.", "Rain", "Larch reached Salem", "Hurricane Larch reached Salem"),
        ("The USS Larch left Salem.", "Rain", "The Larch sank", "The USS Larch sank"),
        ("The MV Larch Maiden left Salem.", "Rain", "A storm sank Larch Maiden", "A storm sank MV Larch Maiden"),
        ("Hurricane Larch grew.", "Rain", "Storm Larch reached Salem", "Storm Larch reached Salem"),
        ("Hurricane Larch grew.", "Rain", "Larch became a hurricane", "Larch became a hurricane"),
        ("People fled the hurricane Norway saw.", "Rain", "Norway closed its ports", "Norway closed its ports"),
        ("Hurricane Larch grew.", "Rain", "Ole Larch left Salem", "Ole Larch left Salem"),
        ("Hurricane Larch grew.", "Rain", "Larch Mills closed", "Larch Mills closed"),
        ("Hurricane Larch grew.\nOle Larch, a miller, left.", "Rain", "Larch left Salem", "Larch left Salem"),
        ("Hurricane Larch grew.", "Rain", "Larch was jailed for rape", "Larch was jailed for rape"),
        ("The firm Hurricane Larch grew.", "Rain", "Larch was sold", "Larch was sold"),
        ("Hurricane Larch is a firm.", "Rain", "Larch was sold", "Larch was sold"),
        ("The Hurricane Center tells of rain.", "Rain", "The Center closed", "The Center closed"),
    ],
)
def test_storms_and_ships_are_told_as_such(before: str, title: str, headline: str, expected: str) -> None:
    article, _ = events_of(f"{before}\nIt reached Salem in [May=2025-05].")
    assert classed(headline, replace(article, title=title), entities(article), article.sentences[-1]) == expected
