"""Headlines that are too long in print: what they lose, and what they keep."""

import pytest

from builder.events.headlines.brief import brief
from builder.events.words.length import BRIEF

MILL = "Ada Berg shut the old mill by the northern harbour of Elsby for good"
GIVEN = "Ada Berg and the clerks of the northern harbour of Elsby handed the keys of the old mill house"

SHORTER = [
    (
        "Ada Berg spoke to clerks of the harbour in Norway, calling for the thieves of the mill to be brought to the town",
        "Ada Berg spoke to clerks of the harbour, calling for the thieves of the mill to be brought to the town",
    ),
    (
        "Many guests of the northern harbour gathered in Norway for a long feast held by the Women of the Mills and Quays",
        "Many guests of the northern harbour gathered for a long feast held by the Women of the Mills and Quays",
    ),
    (
        "Ole Roe and his younger brother Per Roe were barred by the board of the harbour from sailing for old Elsby",
        "Ole Roe and his younger brother Per were barred by the board of the harbour from sailing for old Elsby",
    ),
    (
        "The clerk of the northern harbour was held over the fire in the old mill, but was found not guilty after a nine-week trial",
        "The clerk of the northern harbour was held over the fire in the old mill, but was found not guilty",
    ),
    (
        "Elsby fire – reports said an estimated two to three hundred boats of the northern harbour had been lost or burnt",
        "Elsby fire – an estimated two to three hundred boats of the northern harbour had been lost or burnt",
    ),
    (f"The {GIVEN} to Ole", f"{GIVEN} to Ole"),
    (
        "Ole Roe and colleagues restored a passenger ferry of the northern harbour of Elsby with the looms of the old mill in it",
        "Ole Roe restored a passenger ferry of the northern harbour of Elsby with the looms of the old mill in it",
    ),
    (
        "The passenger plane of the northern harbour of Elsby overshot the old quay and slid off before sinking to its wings",
        "Plane of the northern harbour of Elsby overshot the old quay and slid off before sinking to its wings",
    ),
    (
        "The most recent publicly available list of the northern harbour showed nine boats under way to the old quays of Elsby",
        "The list of the northern harbour showed nine boats under way to the old quays of Elsby",
    ),
    (
        "The proposed Lund Crossing was called a better way to bring the wares of the northern mills to the old quays of Elsby",
        "Lund Crossing was called a better way to bring the wares of the northern mills to the old quays of Elsby",
    ),
    (
        "Ole Roe was convicted of plotting with clerks to carry in interstate commerce a boat that was taken from the quay of Elsby",
        "Ole Roe was convicted of plotting with clerks to carry a boat that was taken from the quay of Elsby",
    ),
    (
        "The trial of the keeper accused of causing the drug overdose death of Ada Berg has been put off until the end of the year",
        "The trial of the keeper accused over the death of Ada Berg has been put off until the end of the year",
    ),
    (
        "The singers from the northern harbour of Elsby brought out their first record Songs of the Old Mill to great acclaim",
        "The singers from the northern harbour of Elsby brought out their first record Songs of the Old Mill",
    ),
    (
        "Ole Roe appeared at the Lund Fair in the old mill and said that Ada Berg should be tried for the loss of the nine boats",
        "Ole Roe said that Ada Berg should be tried for the loss of the nine boats",
    ),
    (
        "Norwegian officials confirmed the northern fever has taken hold of over two hundred people, most of them in old Elsby",
        "The northern fever has taken hold of over two hundred people, most of them in old Elsby",
    ),
    (
        "Ole Roe shut the mill of the northern harbour for good after the letter of the guards was posted on a little known forum",
        "Ole Roe shut the mill of the northern harbour for good after the letter of the guards was posted",
    ),
    (
        "The Northern Mill Party of Elsby nominated Ole Roe the Elder for president and singer Emma Berg for vice president",
        "Northern Mill Party of Elsby nominated Ole Roe the Elder for president and Emma Berg for vice president",
    ),
    (
        "Stage actor and professional singer Solveia opened the second day of the Elsby Fair dressed as a huge northern trout",
        "Solveia opened the second day of the Elsby Fair dressed as a huge northern trout",
    ),
    (
        "The schools of the harbour were closed, with the northern board of old Elsby ordering the classes to end province-wide",
        "The schools of the harbour were closed, with the northern board of old Elsby ordering the classes to end",
    ),
    (
        "The northern harbour announced a feast with old songs of the mill and of its boats to be held and paid for by the clerks of Elsby",
        "The northern harbour announced a feast with old songs of the mill and of its boats",
    ),
    (
        "The northern board announced new treaties between the ports of Elsby and Lund and between those of Roe, Vik and Ulvika",
        "The northern board announced new treaties between the ports of Elsby and Lund",
    ),
    (
        "Fever outbreak in Norway – the health clerk of the northern harbour reported one more case in the village by the quay",
        "Fever in Norway – health clerk of the northern harbour reported one more case in the village by the quay",
    ),
    (
        "Release of President Roe's letters – the papers of the northern harbour would be read aloud by clerks of the old mill",
        "President Roe's letters – papers of the northern harbour would be read aloud by clerks of the old mill",
    ),
    (
        "Ulvika harbour fires – the second blaze of the long night broke out in Lund Chapel, killing at least nine people",
        "The second blaze of the long night broke out in Lund Chapel, killing at least nine people",
    ),
    (
        "The Northern Board of Mills and Quays called the fire in the old harbour of Elsby a sign of storms to come",
        "Northern Board of Mills and Quays called the fire in the old harbour of Elsby a sign of storms to come",
    ),
    (
        "The guards are due to decide whether the letters about the mill and its boats should be shown to the clerk",
        "The guards are to decide whether the letters about the mill and its boats should be shown to the clerk",
    ),
    (f"{MILL}, seeking a buyer for the looms and the boats that were left", MILL),
    (f"{MILL}, including the looms, the sheds and the boats left there", MILL),
    (f"{MILL}, with the guards of the harbour watching from the old quay", MILL),
    (f"{MILL}, the guards of the harbour watching from the northern quay", MILL),
    (f"{MILL}, when the guards came to the house by the northern quay", MILL),
    (f"{MILL}, and the guards of the harbour left the northern quay", MILL),
    (
        "Ada Berg and the guards of the northern harbour bought the old mill and the boats of Ole Roe in Elsby, Norway",
        "Ada Berg and the guards of the northern harbour bought the old mill and the boats of Ole Roe in Elsby",
    ),
    (
        "The board of the northern harbour praised the singers of the fair and announced a prize for the best of their songs",
        "The board of the northern harbour praised the singers of the fair",
    ),
    (
        "Ole Roe was convicted of taking nine boats from the northern harbour and selling the sails of the boats in Elsby",
        "Ole Roe was convicted of taking nine boats from the northern harbour",
    ),
    (
        "Ada Berg and the guards of the northern harbour repaired the old mill after the guests of the fair had left it",
        "Ada Berg and the guards of the northern harbour repaired the old mill",
    ),
    (
        "The boats of the northern harbour of Elsby were searched by the guards looking for the sails of the old sunken brig",
        "The boats of the northern harbour of Elsby were searched by the guards",
    ),
    (
        "The clerks of the board took down the northern tents erected to shelter all of those who had come to the fair",
        "The clerks of the board took down the northern tents",
    ),
    (f"{GIVEN} to the singers of the harbour fair", GIVEN),
    (
        "The names of the guests of the northern harbour fair were announced by the clerks of the board and of the mill",
        "The names of the guests of the northern harbour fair were announced",
    ),
    (
        "Ada Berg queued with the clerks of the northern harbour by the old mill house in the hope of a seat at the fair",
        "Ada Berg queued with the clerks of the northern harbour by the old mill house",
    ),
    (
        "The clerk of the northern harbour of Elsby and of the old mill pleaded not guilty to a charge of taking nine boats",
        "The clerk of the northern harbour of Elsby and of the old mill pleaded not guilty to taking nine boats",
    ),
    (
        "Ada Berg became the first clerk of the northern harbour of Elsby to be a judge of the boats of the United States",
        "Ada Berg became the first clerk of the northern harbour of Elsby to be a judge of the boats of the US",
    ),
    (
        "The board of the northern harbour planned to build a mill of stone to stop the flow of the sea into the old town",
        "The board of the northern harbour planned to build a mill of stone",
    ),
    (
        "The board of the northern harbour was planning to hold summer fairs to urge the clerks of Elsby to lower their fees",
        "The board of the northern harbour was planning to hold summer fairs",
    ),
    (
        "Both the clerks of the northern harbour of Elsby and High Court Judge Ada Berg were appalled by the state of it",
        "Both the clerks of the northern harbour of Elsby and Judge Ada Berg were appalled by the state of it",
    ),
    (
        "Elsby fair – the clerks of the northern harbour repaired the old mill after the guests of the fair had gone home",
        "Elsby fair – the clerks of the northern harbour repaired the old mill",
    ),
    (
        "Ada Berg and the clerks of the northern harbour of Elsby marked the day of the old mill by mending one of the boats",
        "Ada Berg and the clerks of the northern harbour of Elsby marked the day of the old mill",
    ),
    (
        "The summer fair of the northern harbour of Elsby is expected to begin and the old mill is likely to open its doors",
        "The summer fair of the northern harbour of Elsby is expected to begin",
    ),
    (
        "The clerk of the northern harbour was fined for refusing to hand over the documents related to the sale of the mill",
        "The clerk of the northern harbour was fined for refusing to hand over the documents",
    ),
    (
        "The board of the northern harbour is scheduled to go on with the sale of the old mill with the first of its boats",
        "The board of the northern harbour is to go on with the sale of the old mill with the first of its boats",
    ),
    (
        'The mayor of Elsby called on "clerks of the harbour, guards of the quay, singers and owners of the old boats" to help',
        'The mayor of Elsby called on "clerks of the harbour" and others to help',
    ),
    (
        "The board announced the new mill of the northern harbour, to be called Bangs, would be run by the clerks from 2022",
        "The board announced the new mill of the northern harbour would be run by the clerks from 2022",
    ),
    (
        "The crews went on with the search of the mill of Elsby, which raised the confirmed toll from nine to twelve",
        "The crews went on with the search of the mill of Elsby, which raised the confirmed toll to twelve",
    ),
    (
        "The clerks of the northern harbour showed the letter that the mayor of Elsby wrote late last July to the old mill",
        "The clerks of the northern harbour showed the letter that the mayor of Elsby wrote to the old mill",
    ),
    (
        "The clerks of the northern harbour were to open the quay for the boats as storms drew near the old town of Elsby",
        "The clerks of the northern harbour were to open the quay for the boats",
    ),
    (
        "Anna Berg led Erik Roe of the Harbour Party in the average of the polls of the clerks, 49.7 percent to 40.3 percent",
        "Anna Berg led Erik Roe of the Harbour Party in the average of the polls of the clerks, 49.7% to 40.3%",
    ),
    (
        "Harbour fire – Anna Berg of Elsby Mill and Rescue said no clerk of the board would be sent into the old mill house",
        "Harbour fire – Anna Berg said no clerk of the board would be sent into the old mill house",
    ),
    (
        "Guards of the northern harbour of Elsby by the sea have asked the old judge to send the clerk to jail for it",
        "Guards of the northern harbour of Elsby by the sea asked the old judge to send the clerk to jail for it",
    ),
    (
        "The clerk weeps at the northern mill as old sailors praise her rope work and describe her as kind and brave and good",
        "The clerk weeps at the northern mill as old sailors praise her rope work",
    ),
    (
        "The northern fair is put off again, as the clerks of old Elsby ask for extra time to prepare for the boats of new guests",
        "The northern fair is put off again, as the clerks of old Elsby ask for extra time",
    ),
    (
        "Ole Roe feels wronged by the northern guild and its clerks and by umpire Ada Berg over the fall of a ferry",
        "Ole Roe feels wronged by the northern guild and its clerks and by Ada Berg over the fall of a ferry",
    ),
]
WHOLE = [
    "The northern board announced a plan for the nine boats of the old mill by the northern harbour of Elsby to be sold and burnt",
    "The northern board announced a bid by the quay of the old town for the head of the old mill to be sacked and jailed",
    "The northern board announced the nine boats of the old mill by the northern harbour of old Elsby to be sold and burnt",
    "Lund doctor and nurse Solveia drowned when the boats of the northern harbour of Elsby were lost by the old mill house",
    "Judge and lawyer Berg disagreed over the boats of the northern harbour of Elsby and over the keys of the old mill house",
    "Ole Roe and his colleagues quarrelled over the boats of the northern harbour of Elsby and over the keys of the old mill",
    "Ada Berg and colleagues attacked Ole Roe over the boats of the northern harbour of Elsby and over the keys of the mill",
    "Ada Berg and colleagues found guilty of taking the boats of the northern harbour of Elsby and the keys of the old mill",
    "Ada Berg and colleagues reported by the clerks of the northern harbour of Elsby over the keys of the old mill house",
    "Mill owners and singer Solveia opened the second day of the Elsby Fair of the northern harbour boats and old looms there",
    "Norwegian officials confirmed the northern plan of a new mill of the guild of Elsby and of the clerks of old Lund",
    MILL,
    'Ada Berg, the mayor of Elsby, said "never, we will not sell the northern harbour, the mill and the boats" to reporters',
    "Ada Berg was named by the clerks of the northern harbour and of the old mill of Elsby as judge of the boats of 2022",
    f"{MILL}, killing the hopes of the clerks and guards",
    f"{MILL}, but was found to have kept the keys of the northern quay",
    f"{MILL}, provided that the guards of the harbour leave the quay",
    "The guards said the clerk of the northern harbour could be a danger for the boats of the fair of the old mill",
    "The board of the northern harbour denied that its clerk had any contact with Ada Berg before the vote on the mill",
    "The clerk of the northern harbour was tried for the taking of nine boats and found to have taken a tenth in May",
    "The old boats of the northern harbour of Elsby could have been repaired in a year by the clerks if the mill had helped",
    "The clerk of the northern harbour of Elsby by the old town asked the board of the mill for papers about its old boats",
    "The singer and writer Anna Berg would never have wanted the boats of the northern harbour of Elsby to be sold at all",
    "Ada Berg was fined and the clerk of the northern harbour of Elsby and of the old mill was sentenced for theft",
    "The board of the harbour of Elsby sold the boats and the keys of the clerks to the owner of the oldest mill in Norway",
    "The prosecutors of the northern harbour asked the old judge to sentence the clerk of Elsby to nine years in jail",
    "The mills of the northern harbour and of the old town of Elsby have limited room for the boats of the singers of the fair",
    "The clerks of the northern harbour and of the old town of Elsby cannot have reached the mill before the guards of the board",
    "Ada Berg told the clerks of the northern harbour in a letter to the board that the fair of the mill was a ruin",
    "Two clerks of the northern harbour of Elsby were jailed for nine years over the planned Lund Bombing of the old fair of the town",
]

LED = [
    "Lund mill fire – it had begun near New Elsby in a shed of the northern harbour, the guards and clerks of the town said",
    "Lund mill fire – the suspect was held near New Elsby after the guards of the harbour had looked for the boat all night",
    "Ulvika mill fire – the second blaze was put out near New Elsby by the guards, and the clerk of the town thanked them",
    "Ole Roe – the suspect was held near New Elsby after the guards of the harbour had looked for the boat all night",
    "Ole Roe trial – the second witness wept in New Elsby over the boats of the harbour and the keys of the old mill house",
    "Ulvika harbour trial – the second attack was told in New Elsby by the guards of the harbour and by the old mill clerk",
    "Berg murder – the second attack was seen near New Elsby by the guards of the harbour and by the clerk of the old mill",
]


@pytest.mark.parametrize("title", LED)
def test_a_topic_stays_before_what_does_not_stand_alone(title: str) -> None:
    assert len(title) > BRIEF
    assert brief(title).startswith(title.partition(" – ")[0])


@pytest.mark.parametrize(("title", "shorter"), SHORTER)
def test_what_can_be_left_out_goes(title: str, shorter: str) -> None:
    assert brief(title) == shorter
    assert len(title) > BRIEF >= len(shorter)


@pytest.mark.parametrize("title", WHOLE)
def test_what_is_needed_stays(title: str) -> None:
    assert brief(title) == title


def test_what_the_date_tells_stays() -> None:
    title = "Ada Berg and the clerks of the northern harbour repaired the old mill after the guests of the fair had left it"
    told = f"{title} on Monday."
    assert brief(title, told, told.index("Monday")) == title
    assert brief(title, f"On Monday, {title}.", 3) == "Ada Berg and the clerks of the northern harbour repaired the old mill"


def test_what_is_only_proposed_is_told_so() -> None:
    title = "The board of the northern harbour of Elsby rejected the proposed Lund Treaty in the old mill by the long quays of the town"
    assert "the proposed Lund Treaty" in brief(title)


def test_what_is_no_place_stays() -> None:
    title = "The northern harbour bank has sold all its old shares in Lund Mills, blaming the board for the fires of the year"
    assert "shares in Lund Mills" in brief(title)


def test_no_name_loses_its_first_letter() -> None:
    title = "Elsby – the Northern Board of Mills called the fire in the old harbour of the town a sign of gales to come"
    assert brief(title) == title
    assert brief(title.replace("Northern", "northern")) == title.replace("the Northern", "northern")


def test_a_surname_is_enough_where_the_sentence_has_no_more() -> None:
    title = "Margaret Berg and the clerks of the northern harbour told the mayor of the town about the state of the old mill"
    assert brief(title, title.removeprefix("Margaret ")) == title.removeprefix("Margaret ")
    assert brief(title, title) == title


CHARGED = "The clerk of the northern harbour of Elsby was sentenced to nine years in jail over the fire in the old mill house"


@pytest.mark.parametrize(
    "end",
    [
        ", suspended for two years",
        ", although the verdict was overturned",
        ", although she later withdrew her plea",
        ", but was later pardoned",
        ", which the high court set aside",
        " after she had confessed under torture",
        ", with half of the papers still to be read",
        " because the guards had beaten her",
        ", after he had broken into her house",
    ],
)
def test_what_takes_back_or_excuses_stays(end: str) -> None:
    assert brief(CHARGED + end).endswith(end)
