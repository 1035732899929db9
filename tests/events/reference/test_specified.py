"""Which party, outbreak or city a headline means."""

from dataclasses import replace

import pytest

from builder.events.names.entities import entities
from builder.events.reference.specified import specified
from tests.events.making import events, events_of

NAMED = [
    ("Ole Moe joined the Larch Party.\nThe party met.\nIt moved to Oslo in [May=2025-05].", "The Larch Party moved to Oslo"),
    ("Ada Berg leads the Larch and Oak Party.\nIt rained.\nThe party chose Ole Moe in [May=2025-05].", "The Larch and Oak Party chose Ole Moe"),
    ("Ole Moe joined the Larch Party.\nBerg met the party's leader in [May=2025-05].", "Berg met the Larch Party's leader"),
    ("He taught at the University of Lund.\nThe university praised Ole Moe in [May=2025-05].", "The University of Lund praised Ole Moe"),
    (
        "Ole Moe served the Water Committee and chaired the Larch Committee.\nThe Larch Committee met.\nMoe left the committee in [May=2025-05].",
        "Ole Moe left the Larch Committee",
    ),
    ("The Moe administration fell.\nBerg blamed the administration in [May=2025-05].", "Berg blamed the Moe administration"),
    ("Fans went to Larch North, a yearly fair.\nOle Moe opened the event in [May=2025-05].", "Ole Moe opened Larch North"),
    (
        "Ada Moe sang at the Larch Berg tribute concert.\nOle Moe praised the event in [May=2025-05].",
        "Ole Moe praised the Larch Berg tribute concert",
    ),
    (
        "Ole Moe joined the Larch Party.\nThe party picked Oak Party nominee Ada Berg in [May=2025-05].",
        "The Larch Party picked Oak Party nominee Ada Berg",
    ),
    ("The broadcaster LRX owes money.\nOle Moe sold the network in [May=2025-05].", "Ole Moe sold LRX"),
    ("Ole Moe built a flying device called Larchwing Air.\nBerg bought the device in [May=2025-05].", "Berg bought Larchwing Air"),
    ("Ole Moe has a mill at a place called Larch Lodge.\nBerg bought the place in [May=2025-05].", "Berg bought Larch Lodge"),
    ("A guest told the Larchby programme of it.\nOle Moe watched the programme in [May=2025-05].", "Ole Moe watched the Larchby programme"),
    ("Ole Moe has a new group, the Larch Lads.\nBerg joined the group in [May=2025-05].", "Berg joined the Larch Lads"),
    ("The rock band Larch Lads has songs by Ole Moe.\nBerg joined the group in [May=2025-05].", "Berg joined Larch Lads"),
    (
        "Ole Moe joined the Larch Party.\nIt was founded as the Oak Party.\nThe party chose Berg in [May=2025-05].",
        "The Larch Party chose Berg",
    ),
    ("Ole Moe filed a shipyard lawsuit.\nBerg fought the action in [May=2025-05].", "Berg fought the shipyard lawsuit"),
    ("A toll road question was set.\nBerg asked the question in [May=2025-05].", "Berg asked the toll road question"),
    ("A mill roof collapse hurt two.\nBerg saw the collapse in [May=2025-05].", "Berg saw the mill roof collapse"),
    ("A measles outbreak began.\nA measles outbreak is bad.\nBerg fled the outbreak in [May=2025-05].", "Berg fled the measles outbreak"),
    ("A mumps virus is old.\nIt rained.\nBerg fled the virus in [May=2025-05].", "Berg fled the mumps virus"),
    ("Ole Moe saw monarch moths.\nIt rained.\nBerg fed the moths in [May=2025-05].", "Berg fed the monarch moths"),
    ("Ole Moe wrote of a stolen harp site.\n" + "It rained.\n" * 7 + "Berg closed the site in [May=2025-05].", "Berg closed the stolen harp site"),
    ("The theft of a gold bath was news.\nBerg solved the theft in [May=2025-05].", "Berg solved the theft of a gold bath"),
    ("The Gulf of Lund spill was news.\nBerg saw the spill in [May=2025-05].", "Berg saw the Gulf of Lund spill"),
    ("Ole Moe wants the Larch Party's nomination.\nMoe won the nomination in [May=2025-05].", "Ole Moe won the Larch Party's nomination"),
    ("Ole Moe joined the Larch Party.\nThe same party chose Berg in [May=2025-05].", "The Larch Party chose Berg"),
    ("Ole Moe asked the High Court.\nMoe praised the Court in [May=2025-05].", "Ole Moe praised the High Court"),
    ("Ole Moe went to north-eastern Syria.\nBerg left the region in [May=2025-05].", "Berg left north-eastern Syria"),
    ("A Larchby consulate in Oslo burnt.\nIt rained.\nBerg left the consulate in Oslo in [May=2025-05].", "Berg left the Larchby consulate in Oslo"),
    ("Swine flu came.\nThe swine flu spread.\nBerg fled the virus in [May=2025-05].", "Berg fled swine flu"),
    ("Ole Moe signed the Larch Trade Area (LTA) pact.\nBerg left the pact in [May=2025-05].", "Berg left the Larch Trade Area pact"),
    ("It is the Larch Free Trade (LFT) pact.\nThe trade is free.\nBerg left the pact in [May=2025-05].", "Berg left the Larch Free Trade pact"),
    ("Ada Moe's harp is old.\nBerg sold the harp in [May=2025-05].", "Berg sold Ada Moe's harp"),
    ("Greatest hits album Larch Ones rose.\nThe same album sold well in [May=2025-05].", "Larch Ones sold well"),
    ("The Ada Moe tribute concert is due.\nOle Moe saw the concert in [May=2025-05].", "Ole Moe saw the Ada Moe tribute concert"),
    ("A chemical model of it is new.\nBerg sold the model in [May=2025-05].", "Berg sold the chemical model"),
    (
        "Rain came.\n" * 6 + "The oil leak is bad.\nAll see the oil leak.\n" + "It rained.\n" * 9 + "Berg saw the leak in [May=2025-05].",
        "Berg saw the oil leak",
    ),
    ("The rotavirus came.\nOle Moe tested people for the virus in [May=2025-05].", "Ole Moe tested people for the rotavirus"),
    ("The ship MV Larch sank.\nIt rained.\nOle Moe saw the ship in Lund Port in [May=2025-05].", "Ole Moe saw MV Larch in Lund Port"),
    ("Ole Moe took a Larch Air passenger flight.\nThe plane left the pier in [May=2025-05].", "The Larch Air passenger flight left the pier"),
    ("Larch Air Flight 12 fell.\nIt rained.\nOle Moe saw the plane in [May=2025-05].", "Ole Moe saw Larch Air Flight 12"),
    ("Moe signed the Larch Harps Act.\nThis bill passed in [May=2025-05].", "The Larch Harps Act passed"),
    ("Ole Moe sailed to Larch Hill Base.\nMoe left the base in [May=2025-05].", "Ole Moe left Larch Hill Base"),
    (
        "Larch Lads, a band, played.\nOle Moe saw the Oak Group, a band.\nLarch Lads broke up.\nBerg joined the band in [May=2025-05].",
        "Berg joined Larch Lads",
    ),
    ("Ole Moe lives in Seoul.\nMoe became mayor of the capital city in [May=2025-05].", "Ole Moe became mayor of Seoul"),
    ("Ole Moe moved to Burundi.\nMoe led the African nation in [May=2025-05].", "Ole Moe led Burundi"),
    ("Ole Moe moved to the Netherlands.\nMoe sold the country's harp in [May=2025-05].", "Ole Moe sold the Netherlands' harp"),
    ("Ole Moe moved to Alabama.\nMoe left the state in [May=2025-05].", "Ole Moe left Alabama"),
]
OPEN = [
    ("A Danish cargo ship sank.\nA Larch Air plane fell.\nOle Moe saw the ship in [May=2025-05].", "Ole Moe saw the Danish cargo ship"),
    ("The Oak ferry met the Larch ferry.\nOle Moe saw the ship in [May=2025-05].", "Ole Moe saw the ship"),
    ("The Larch Party met the Oak Party.\nThe party chose Ole Moe in [May=2025-05].", "The party chose Ole Moe"),
    ("Ole Moe joined the Larch Party.\nAnother party met.\nThe party chose Moe in [May=2025-05].", "The party chose Ole Moe"),
    ("Ole Moe joined the Larch Party.\nA workers party met.\nBerg met the party in [May=2025-05].", "Berg met the party"),
    ("Ole Moe joined the Larch Party.\nThe party of Berg chose Moe in [May=2025-05].", "The party of Berg chose Ole Moe"),
    ("Ole Moe joined the Larch Party.\n" + "It rained.\n" * 9 + "Berg met the party in [May=2025-05].", "Berg met the party"),
    ("Ole Moe joined the Larch Party.\nThe party told the Oak Party to wait in [May=2025-05].", "The party told the Oak Party to wait"),
    ("The party was founded as the Oak Party.\nThe party chose Ole Moe in [May=2025-05].", "The party chose Ole Moe"),
    ("Ole Moe praised his group, the Larch Lads said.\nBerg joined the group in [May=2025-05].", "Berg joined the group"),
    ("The Larch Court sat.\nBerg went to the court on the outskirts of Lund in [May=2025-05].", "Berg went to the court on the outskirts of Lund"),
    ("Rain fell.\nOil system sales fell.\nBerg bought the system in [May=2025-05].", "Berg bought the system"),
    ("Moe saw the Solar System.\nBerg bought the system in [May=2025-05].", "Berg bought the system"),
    ("A severe outbreak began.\nA severe outbreak is bad.\nBerg fled the outbreak in [May=2025-05].", "Berg fled the outbreak"),
    ("A mumps virus is old.\nA flu virus is new.\nBerg fled the virus in [May=2025-05].", "Berg fled the virus"),
    ("A mumps virus is old.\nAnother virus came.\nBerg fled the virus in [May=2025-05].", "Berg fled the virus"),
    ("A storm fence fell.\nIt had a chance of becoming a tropical storm.\nMoe saw the storm in [May=2025-05].", "Moe saw the storm"),
    ("The third storm of the season came.\nBerg saw the storm in [May=2025-05].", "Berg saw the storm"),
    ("The raid of Lund and of Moe was news.\nBerg saw the raid in [May=2025-05].", "Berg saw the raid"),
    ("Ole Moe went to northern Syria and southern Norway.\nBerg left the region in [May=2025-05].", "Berg left the region"),
    ("A Larchby consulate burnt.\nIt rained.\nBerg left the consulate in Oslo in [May=2025-05].", "Berg left the consulate in Oslo"),
    ("The Larch Party's nomination came.\nBerg saw the nomination's winner in [May=2025-05].", "Berg saw the nomination's winner"),
    ("Rain came.\n" * 6 + "The oil leak is bad.\n" + "It rained.\n" * 9 + "Berg saw the leak in [May=2025-05].", "Berg saw the leak"),
    ("The rock band Larks came.\nThe rock band Larks left.\n" + "It rained.\n" * 31 + "Berg saw the band in [May=2025-05].", "Berg saw the band"),
    ("The Lebanese border is shut.\nBerg saw the border with Lebanon in [May=2025-05].", "Berg saw the border with Lebanon"),
    ("Ada Moe's raid was news.\nBerg saw the raid in [May=2025-05].", "Berg saw the raid"),
    ("Norway's raid was news.\nBerg saw the raid in [May=2025-05].", "Berg saw the raid"),
    ("It rained.\nTen white deer came.\nBerg saw the deer in [May=2025-05].", "Berg saw the white deer"),
    ("Two deer came.\nBerg saw the deer in [May=2025-05].", "Berg saw the deer"),
    ("The toll road company came.\nBerg saw the company in [May=2025-05].", "Berg saw the company"),
    ("Ole Moe went from Seoul to Tokyo.\nMoe sang in the city in [May=2025-05].", "Ole Moe sang in the city"),
    ("Ole Moe left Seoul.\nIn Larchby Moe sang in the city in [May=2025-05].", "Moe sang in the city"),
    ("Ole Moe lives in Burundi.\nMoe gave an address to the nation in [May=2025-05].", "Ole Moe gave an address to the nation"),
]


@pytest.mark.parametrize(("marked", "expected"), NAMED)
def test_what_was_named_just_before_is_named(marked: str, expected: str) -> None:
    assert [event.title.replace("’", "'") for event in events(marked)][-1:] == [expected]


@pytest.mark.parametrize(("marked", "expected"), OPEN)
def test_nothing_is_named_where_another_may_be_meant(marked: str, expected: str) -> None:
    assert expected in [event.title for event in events(marked)][-1]


@pytest.mark.parametrize(
    ("told", "title", "expected"),
    [
        ("The outbreak frightened Berg", "Measles outbreak reaches Oslo", "The measles outbreak frightened Berg"),
        ("The outbreak frightened Berg", "Rain reaches Oslo", "The outbreak frightened Berg"),
        ("Berg regrets the strike", "Moe asks Oslo to end strike", "Berg regrets the strike"),
        ("Berg paid for the bridge", "Moe says Larch bridge collapses", "Berg paid for the Larch bridge"),
        ("Berg paid for the bridge", "Moe says bridge Bridge collapses", "Berg paid for the bridge"),
        ("Berg paid for the bridge", "Prime minister Moe praises Larch bridge project", "Berg paid for the Larch bridge"),
        ("The party chose Berg", "Wayward Larch Party splits", "The Larch Party chose Berg"),
        ("Berg left the city", "Seoul mourns", "Berg left Seoul"),
        ("Berg left the country", "Gulf of Mexico darkens", "Berg left the country"),
        ("Nine recovered from the virus in Seoul", "Moe has polio", "Nine recovered from polio in Seoul"),
        ("Nine have polio and the virus", "Moe has COVID-19", "Nine have polio and the virus"),
        ("Nine saw the virus", "COVID-19 and polio spread", "Nine saw the virus"),
        ("Seoul sent Berg to the city", "Seoul mourns", "Seoul sent Berg to the city"),
    ],
)
def test_what_the_title_tells_is_named(told: str, title: str, expected: str) -> None:
    before = "Friends of measles say that the Larch Party has a house in Seoul.\n" + "It rained.\n" * 9
    article, _ = events_of(f"{before}{told} in [May=2025-05].")
    assert specified(told, replace(article, title=title), entities(article), article.sentences[-1]) == expected
