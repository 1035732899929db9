"""Names by their own words and by those beside them."""

import pytest

from builder.events.names.cast import NameKind
from builder.events.names.entities import entities
from tests.events.making import article

PEOPLE = [
    ("It sat under the retired judge Dame Ada Lane.\nAda Lane left, and Ada Lane died.", "Ada Lane"),
    (
        "Cllr Ada Berg, Ald Ole Marsh, Canon Mark Hill, Revd Ruth Bridge and Archdeacon Tom Lane met.",
        "Ada Berg|Ole Marsh|Mark Hill|Ruth Bridge|Tom Lane",
    ),
    ("Lord Hall resigned.", "Hall"),
    ("It burned in Dame Street, and a Canon camera with it.", ""),
    ("Ada Prewitt and Ole Zhuk left.\nHer son Kasimir Prewitt slept.\nAda Prewitt woke.\nPrewitt sang.", "Ada Prewitt|Ole Zhuk|Kasimir Prewitt"),
    ("His sons, Ole and Kasimir Prewitt, met Ada Prewitt.", "Ole|Kasimir Prewitt|Ada Prewitt"),
    ("It met with Davies in 1902.\nIt told Ada Davies and Ole Davies all.", "Davies|Ada Davies|Ole Davies"),
    ("Annie Born 16 Feb 1872 left.", "Annie"),
    ("Born Robert Prewitt in Ulvika, he left.", "Robert Prewitt"),
    ("Ada LUNDBERG and Henry VIII met.", "Ada Lundberg|Henry VIII"),
    ("It chose Prewitt for President.\nOle Prewitt left.", "Ole Prewitt"),
    ("Davies, who was elected in May, left.\nA woman from Kvitka, who was ill, stayed.", "Davies"),
    ("They saw David and Louise Prewitt.\nDavid Prewitt left.", "David Prewitt|Louise Prewitt"),
    ("The former senator from New York Hillary Prewitt left.", "Hillary Prewitt"),
    ("Democrat Davies left.", "Davies"),
    ("The King of Pop’s death shocked them.", ""),
    ("They named the baby Mary-Maud.", "Mary-Maud"),
    ('He sang "Uncle Ole\'s Band" and "Salute to Norway" with Ada Prewitt.', "Ada Prewitt"),
    ("They came to Vrana on “Ada Prewitt” in May.", ""),
    ("Ken Bruce left.\nAda Prewitt’s twin sons, Bruce and Brian, met.\nBruce slept.", "Ken Bruce|Ada Prewitt|Bruce|Brian"),
    ("It was told by Vranruta -- a physician -- in May.", "Vranruta"),
    ("MY SON LOVED All this.\nAtlantic Davies left with a Sgt Vran LP.", "Davies"),
    ("It backed the government of Vrandrabbuh Vran Davies.", "Vrandrabbuh Vran Davies"),
    ("Vrang Woo Kvit is already in prison.", "Vrang Woo Kvit"),
    ("Theresa May left in May.\nMay slept on 3 May.", "Theresa May"),
    ("Doris Day sang.\nIn 1985, Day invited Ada Prewitt.", "Doris Day|Ada Prewitt"),
    ("Ms Prewitt was ill.\nJacqueline Prewitt, 38, died.", "Jacqueline Prewitt"),
    ("Recep Vrandoğan left.\nVrandogan slept.", "Recep Vrandoğan"),
    ("Vranessa: “We met in May.”", "Vranessa"),
    ("Katherine Prewitt met Ole Prewitt and Kasimir Prewitt.\nMs Prewitt slept.", "Katherine Prewitt|Ole Prewitt|Kasimir Prewitt"),
    ("Astronomers use the Ada Prewitt space telescope on Ole Zhuk Day.", ""),
    ("He has children, Paris, 12, and a dog.", "Paris"),
]
PLACES = [
    ("They swam across the Channel.", "English Channel"),
    ("It aired on the Channel.", ""),
    ("They left Vranka Sovia, formerly a small church and now a school.", "Vranka Sovia"),
    ("They met at the park, Vran Bay, and Kvit Hau early.", "Vran Bay|Kvit Hau"),
    ("They met in New Orleans.\nThey met in Orleans.", "New Orleans|Orleans"),
    ("She wed at St Mary’s church, in Kvitka Church and in the Parish Church.", "St Mary’s|Kvitka Church|Parish Church"),
    ("He worked at Vranmawr hall.", "Vranmawr"),
    ("He died at a farm called Vranmawr in May.", "Vranmawr"),
    ("Born circa 1795 at Vranneth, he left.", "Vranneth"),
    ("It was told 4 May 1789 in Vranfihangel Yng Vranfa, who died soon.", "Vranfihangel Yng Vranfa"),
    ("It lies on the banks of the river Vran.", "Vran"),
    ("The army entered Tell Vran and Ain Kvit.", "Tell Vran|Ain Kvit"),
    ("It hurt 21 people in Vrana del Sur.", "Vrana del Sur"),
    ("The London-based firm met a United-States-led group of Member States.", "London|United States"),
    ("They took the Embassy of Norway at Vrans Gate.", "Embassy of Norway|Vrans Gate"),
    ("It is in British Columbia (B.C.), and in B.C. it stayed.", "British Columbia"),
    ("They met in Vrana, BC, and in South Kensington.", "Vrana|British Columbia|South Kensington"),
    ("It was a walk to “Holly Bush” Inn.", "Holly Bush"),
    ("The Vran House was bought in 1895.", "Vran House"),
    ("US Secretary of State Ada Prewitt met the United States Senator from Ohio.", "United States|Ohio"),
    ("He died in 1876 Aged 88 at Cilyvran.", "Cilyvran"),
    ("They closed the cities of Mecca and Medina.", "Mecca|Medina"),
]
BODIES = [
    ("The Court of Appeals for the D.C. Circuit sat, and the 9th Circuit Court.", "Court of Appeals for the D.C. Circuit|9th Circuit Court"),
    ("The 1st Fleet Command left.", "1st Fleet Command"),
    ("The Nordic Council on Friday met the Vran Council on Foreign Relations.", "Nordic Council|Vran Council on Foreign Relations"),
    ("The National Roe Data System tells so.", "National Roe Data System"),
    ("The rockers Europe formed in 1979.", "Europe"),
    (
        "It joined Doctors for Peace, Kvit Fire and Rescue and the Kvit Task Force North.",
        "Doctors for Peace|Kvit Fire and Rescue|Kvit Task Force North",
    ),
    ("They won it in the Rock and Roll Hall of Fame.", "Rock and Roll Hall of Fame"),
    ("It heard BBC 1Xtra, and the San Francisco 49ers.", "BBC 1Xtra|San Francisco 49ers"),
    ("Norvik AirSol Flight 85 vanished.", "Norvik AirSol"),
    ("After years of working for VranBank, she left.", "VranBank"),
    ("Ada Lund, Ole Berg, Kvitka Ant Farm and Kasimir Zhuk sang.", "Kvitka Ant Farm"),
    ("It is on YouTube, VranLeak and Vimeo.", "YouTube|VranLeak|Vimeo"),
    ("VWC (Vran World Council) met.\nThey left VWC.", "Vran World Council"),
    ("The Vranish Institute of Zoology (Vranzol) met.\nVranzol recorded it.", "Vranish Institute of Zoology"),
    ("Vransylvania State University (Vran State) met.\nIt saw Vran State win.", "Vransylvania State University"),
    ("It was the University of Vrana at Kvitka (UV Kvitka).\nUV Kvitka left.", "University of Vrana at Kvitka"),
    (
        "Vran Kvit Agency met.\nIt told Vran Kvit all.\nThe Kvitvran Group met.\nIt told Kvitvran all.",
        "Vran Kvit Agency|Vran Kvit|Kvitvran Group|Kvitvran",
    ),
    ("They heard a session from Vranovy.", "Vranovy"),
    ("The Orchestre Vran de Kvit and the Universidad de Vran met at The Office.", "Orchestre Vran de Kvit|Universidad de Vran"),
    ("The Institute of Vran, Food and Trade (IVFT) met.\nThey left IVFT.", "Institute of Vran, Food and Trade"),
    ("The Lost 52 Project announced it, left the European union and spoke to Vranbeat.", "Lost 52 Project|European Union|Vranbeat"),
    ("A Vran South bus crashed.", "Vran South"),
    ("The Vran Brothers sang.", "Vran Brothers"),
    ("United States House of Representatives Speaker Ada Berg left.", "United States House of Representatives"),
    ("According to VRK records, the Liberal National MP Ada Berg joined Kvit Family faction.", "VRK|Liberal National|Kvit Family"),
    ("The sedative Vranam were used.\nThe first movement, Vrans, ends.", ""),
    ("It was at the BBC Vran Organ, in the Order of the Sun and the Labour Party Conference.", "Labour Party"),
]


def _names(text: str, kind: NameKind) -> str:
    return "|".join(entities(article(text)).names(0, len(text), kind))


@pytest.mark.parametrize(("text", "names"), PEOPLE)
def test_people(text: str, names: str) -> None:
    assert _names(text, NameKind.PERSON) == names


@pytest.mark.parametrize(("text", "names"), PLACES)
def test_places(text: str, names: str) -> None:
    assert _names(text, NameKind.PLACE) == names


@pytest.mark.parametrize(("text", "names"), BODIES)
def test_bodies(text: str, names: str) -> None:
    assert _names(text, NameKind.ORGANISATION) == names
