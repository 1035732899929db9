"""What a sentence goes on with stays in its headline: its main clause, its last deed, what a rank is measured by."""

import pytest

from tests.events.making import events

TABLE = [
    ("At the home of the Lund mayor, a man was shot on [Monday=2025-07-07].", "A man was shot"),
    ("At the home of the Lund Mayor's wife, a man was shot on [Monday=2025-07-07].", "A man was shot"),
    ("At the house of the Bergs, a man was shot on [Monday=2025-07-07].", "A man was shot at the house of the Bergs"),
    ("At the order of the Lund mayor, a man was shot on [Monday=2025-07-07].", "A man was shot"),
    ("At the funeral of the Norwegian singer Ada Berg, a man was shot on [Monday=2025-07-07].", "A man was shot"),
    ("At the trial of the Lund Mill, a man was shot on [Monday=2025-07-07].", "A man was shot"),
    ("At the mouth of the Larch river, a boat sank on [Monday=2025-07-07].", "A boat sank"),
    ("[In 1990=1990] Ada Berg founded the mill and died a year after.", "Ada Berg founded the mill"),
    ("[In 1990=1990] Ada Berg moved to Lund and died there a decade on.", "Ada Berg moved to Lund"),
    ("[In 1990=1990] Ada Berg moved to Lund and died aged 90.", "Ada Berg moved to Lund"),
    ("In [1990=1990] Ada Berg moved to Lund and married Ole Roe there.", "Ada Berg moved to Lund and married Ole Roe there"),
    ("In [May=2025-05] Ada Berg moved to Lund and sold the mill a year after.", "Ada Berg moved to Lund"),
    ("In [May=2025-05] a fire hit Lund and killed two men on the quay.", "A fire hit Lund and killed two men on the quay"),
    ("On [Monday=2025-07-07], during the third mill debate, Ole Roe sang.", "Ole Roe sang during the third mill debate"),
    ("On [Monday=2025-07-07], during that mill debate, Ole Roe sang.", "Ole Roe sang"),
    ("On [Monday=2025-07-07], at the third fair after the mill debate, Ole Roe sang.", "Ole Roe sang"),
    (
        "On [Monday=2025-07-07] at the office of the Lund Guard in Elsby, Norway, a clerk hurt nine men.",
        "A clerk hurt nine men at the office of the Lund Guard",
    ),
    ("On [Monday=2025-07-07] at the back of the mill in Elsby, Norway, a clerk hurt nine men.", "A clerk hurt nine men"),
    (
        "[Last week=2025-06-30/2025-07-06] a fire in Elsby killed five and hurt nine, another blow to the town.",
        "A fire in Elsby killed five and hurt nine",
    ),
    ("In [May=2025-05] the northern mill closed its quay and sacked nine men.", "The northern mill closed its quay and sacked nine men"),
    ("Ada Berg left Lund in [2001=2001] and married Ole Roe.", "Ada Berg left Lund"),
    ("In [2001=2001], Ada Berg moved to Lund, and married Ole Roe.", "Ada Berg moved to Lund"),
    ("In [2001=2001] Ada Berg moved to Lund and was a clerk.", "Ada Berg moved to Lund"),
    (
        (
            "On [Monday=2025-07-07], the northern party of Lund held open votes in fourteen towns, as well as meetings in the far harbour of New "
            "Elsby, in an event known as the Great Day."
        ),
        "The northern party of Lund held open votes in fourteen towns",
    ),
    ("[Yesterday=2025-07-09], Ada Berg followed suit, likewise dropping out of the race.", "Ada Berg dropped out of the race"),
    ("Lund followed suit on [Monday=2025-07-07], not closing the mill.", "Lund followed suit, not closing the mill"),
    ("Ole Moe never followed suit on [Monday=2025-07-07], leaving the board.", "Ole Moe never followed suit, leaving the board"),
    ("Ada Berg followed suit on [Monday=2025-07-07], making a speech.", "Ada Berg made a speech"),
    ("Ada Berg ruled on [Monday=2025-07-07], finding that the mill was lawful.", "Ada Berg found that the mill was lawful"),
    ("Ada Berg ruled the mill lawful on [Monday=2025-07-07], making a speech.", "Ada Berg ruled the mill lawful, making a speech"),
    (
        (
            "On [Monday=2025-07-07], a man wearing a red cap and a long coat entered a shop in Elsby, grabbed a large pan, ran outside with it and "
            "began to hit guests."
        ),
        "A man entered a shop in Elsby, grabbed a large pan, ran outside with it and began to hit guests",
    ),
    (
        "On [Monday=2025-07-07], Ole Roe, the northern special envoy for the Elsby talks, resigned without public words.",
        "Ole Roe, the northern special envoy for the Elsby talks, resigned without public words",
    ),
    ("Ada Berg, chief engineer of Lund Mills, resigned as head of the board on [Monday=2025-07-07].", "Ada Berg resigned as head of the board"),
    ("Ada Berg, aged 40, resigned on [Monday=2025-07-07].", "Ada Berg resigned"),
    ("Berg had played in Lund in [May=2025-05] and first saw a doctor on [1 July=2025-07-01].", "Berg first saw a doctor"),
    (
        "In [May=2025-05] the northern clerks of Elsby handed out small take-home test strip kits which were capable of finding lead in mills.",
        "The northern clerks of Elsby handed out small take-home test strip kits capable of finding lead in mills",
    ),
    ("Ada Berg died in [2014=2014] which basically stalled the study after that until now.", "Ada Berg died"),
    ("The storm closed nine mills in [2014=2014] which stood by the quay.", "The storm closed nine mills which stood by the quay"),
    (
        "Elsby Quay was to open on [Monday=2025-07-14], but going back to normal trade was expected to take longer.",
        "Elsby Quay was to open, but going back to normal trade was expected to take longer",
    ),
    ("Ada Berg met the mill board on [Monday=2025-07-07], then with Ole Roe, where she sang.", "Ada Berg met the mill board, then with Ole Roe"),
    ("Ole Berg was born on [17 April 1659=1659-04-17] in Lund and died in Elsby.", "Ole Berg was born in Lund"),
    ("The move came [the same day=2025-07-07] Lund Mills shut its yard.", "Lund Mills shut its yard"),
    ("The move came on [the same day=2025-07-07] as the fair.", "The move came on the same day as the fair"),
    (
        "The town has been at war since the old capital, Lund, fell under northern control in [2014=2014].",
        "The old capital, Lund, fell under northern control",
    ),
    (
        "The court of the northern harbour of Elsby ordered a second trial of the old clerk, where in [2008=2008] he was again found guilty.",
        "He was again found guilty",
    ),
    ("The court ordered a trial, where in [2008=2008] he was cleared.", "The court ordered a trial, where he was cleared"),
    (
        "The mayor told of nine cases of rust on Lund's old ferry that visited the quay between [5 May=2025-05-05] and [6 May=2025-05-06].",
        "Lund's old ferry visited the quay",
    ),
    (
        "The guards planned to shut the quay between [10 p.m.=2025-07-07] and [4 a.m.=2025-07-08].",
        "The guards planned to shut the quay between 10 p.m. and 4 a.m.",
    ),
    (
        "On [Monday=2025-07-07], as rain fell on Elsby, Met Roe, the northern office for the weather, sent word as the storm came near.",
        "Met Roe sent word as the storm came near",
    ),
    ("The fair was expected to end in [May=2025-05], but on [Monday=] it was put off.", "The fair was expected to end, but it was put off"),
    ("The ferry struck the old northern quay [around 7:38 pm=2025-07-07] and sank.", "The ferry struck the old northern quay and sank"),
    (
        (
            "In a note issued on [Monday=2025-07-07], the Northern Storm Board of Elsby confirmed that a gale warning for Storm Ada, a force nine "
            "gale, was in effect for Lund."
        ),
        "The Northern Storm Board of Elsby confirmed that a gale warning for Storm Ada was in effect for Lund",
    ),
    (
        (
            "Dr Ole Berg is due to appear in court again on [23 August=2025-08-23], when Judge Eva Marstrand is expected to set a date for a "
            "preliminary hearing, which should start within 60 days."
        ),
        "Dr Ole Berg is due to appear in court again",
    ),
    (
        (
            "A preliminary hearing is scheduled to begin on [4 August=2025-08-04] where it will be decided if there is sufficient evidence to hold "
            "Dr Ole Berg for trial in the old city of Lund."
        ),
        "A preliminary hearing is scheduled to begin",
    ),
    (
        "Berg railed against the guards at her first harbour rally since the flood reached all the old northern towns, on [4 July=2025-07-04].",
        "Berg railed against the guards at her first harbour rally since the flood",
    ),
    (
        (
            "Ada Berg passed a milestone in [June=2025-06], becoming the only northern clerk in the long poll to win a seat in all of the nine "
            "old towns."
        ),
        "Ada Berg became the only northern clerk in the long poll to win a seat in all of the nine old towns",
    ),
    (
        (
            "The ferry was held on [Monday=2025-07-07] in the old harbour of Lund due to fog and a gale less than 20 minutes before the planned hour "
            "of the northern race."
        ),
        "The ferry was held in the old harbour of Lund",
    ),
    (
        (
            "In findings published on [Wednesday=2025-07-09] in Ships, clerks from the mill reported a new way by which warm winds wear the sails "
            "along the coast, adding to the cost of ferries."
        ),
        "Clerks from the mill reported a new way by which warm winds wear the sails along the coast",
    ),
    ("Nine guards saw a film in which the mayor, now very old, tells of the flood on [Monday=2025-07-07].", "Nine guards saw a film"),
    (
        "More than nine thousand sailors attended an earlier march, which took place in Lund on [Monday=2025-07-07].",
        "More than nine thousand sailors attended an earlier march in Lund",
    ),
    ("The board blamed the march, which took place in Lund on [Monday=2025-07-07].", "The march took place in Lund"),
    (
        "In a letter to the harbour, published on [Monday=2025-07-07], mill clerk Ada Berg said the firm was mending the old quays.",
        "Mill clerk Ada Berg said the firm was mending the old quays",
    ),
    (
        "On [Sunday=2025-07-06] a man wearing a red cap entered a shop, grabbed a large pan, ran outside with it and began to hit people.",
        "A man wearing a red cap entered a shop, grabbed a large pan, ran outside with it and began to hit people",
    ),
    (
        "On [Friday=2025-07-04] a northern jury convicted Ole Berg, the harbour clerk who had led the march of the mills, of trying to rob a ferry.",
        "A northern jury convicted Ole Berg of trying to rob a ferry",
    ),
    (
        "Ole Berg made a note on [Friday=2025-07-04] that he, himself, was running for mayor.",
        "Ole Berg made a note that he, himself, was running for mayor",
    ),
    (
        (
            "On [Friday=2025-07-04] the northern guards arrested a clerk in connection with the death of an old harbour dog suffering from a rare "
            "kind of illness."
        ),
        "The northern guards arrested a clerk in connection with the death of an old harbour dog",
    ),
    (
        (
            "At least six guards were killed in old Elsby on [Monday=2025-07-07], when an old paddle ferry sank in the Great Old North "
            "Lund Harbour Mills Sound of Roe."
        ),
        "At least six guards were killed in old Elsby when an old paddle ferry sank",
    ),
    (
        (
            "A mother called the guards in Salem, Oregon (OR), Canada on [Sunday morning=2025-07-06] after her young daughter discovered a bag full "
            "of gold that appeared to be from the northern mill, an old and famous one."
        ),
        "A mother called the guards after her young daughter discovered a bag full of gold",
    ),
    (
        "Ole Berg struck a wall on [3 June=2025-06-03] and flipped the old cart he had been pulling on its side.",
        "Ole Berg struck a wall and flipped the old cart he had been pulling on its side",
    ),
    ("Ada Berg taught for a year in her time at Lund College from which she retired in [2000=2000].", "She retired from Lund College"),
    ("The harbour is less hit by fire than other towns, since it was rebuilt in [2017=2017].", "It was rebuilt"),
    ("Lund Airport, Elsby was to open on [Wednesday=2025-07-09].", "Lund Airport, Elsby was to open"),
    (
        "On [Monday=2025-07-07] Berg followed suit, likewise dropping out of the northern race.",
        "Berg dropped out of the northern race",
    ),
    ("Ole Berg was stabbed in the neck on [Monday=2025-07-07] while in prison.", "Ole Berg was stabbed in the neck while in prison"),
    (
        (
            "The mill closed in [2005=2005], with the papers reporting the new mayor Ole Lund, who had bought the old hall, and his wife asked to "
            "make it a home."
        ),
        "The mill closed",
    ),
    (
        "Ada Berg addressed reporters in New York, New York on [Monday=2025-07-07], calling for the guards of the harbour to be brought to court.",
        "Ada Berg addressed reporters in New York, calling for the guards of the harbour to be brought to court",
    ),
    (
        "Building on the pact signed with Roe in [June=2025-06], the board announced deals between Lund and Oslo and between Elsby, Roe, and Salem.",
        "The board announced deals between Lund and Oslo and between Elsby, Roe, and Salem, building on the pact",
    ),
]


@pytest.mark.parametrize(("sentence", "title"), TABLE)
def test_the_point_of_a_sentence_stays(sentence: str, title: str) -> None:
    assert title in [event.title for event in events(sentence)]
