"""How far a happening is vouched for, and by whom."""

import pytest

from builder.events.event import Status
from tests.events.making import events

TABLE = [
    (
        "Roe said the guard had given her a pill, a strong drug mostly used in wards, on [Monday=2025-07-07], after a long night.",
        Status.CLAIMED,
        "Roe",
    ),
    ("Reports by harbour officials suggest he left the town in [2002=2002].", Status.CLAIMED, "harbour officials"),
    (
        "The head of the Roe Society, Ann Berg, told Lund This Week that the mill burnt down in [May=2025-05].",
        Status.CLAIMED,
        "The head of the Roe Society",
    ),
    ("He said the engine was warm when the guard found it on [Monday=2025-07-07].", Status.CLAIMED, ""),
    ("The union said the mill was shut after a boiler blew up on [Monday=2025-07-07].", Status.CLAIMED, "The union"),
    ("It is believed the guard was in the mill when it burnt down in [May=2025-05].", Status.CLAIMED, ""),
    ("Ann Berg: “The abbot sold the old bell in [2019=2019] and left.”", Status.CLAIMED, "Ann Berg"),
    ("She wrote of her Great Uncle: “The abbot sold the old bell in [2019=2019] and left.”", Status.CLAIMED, ""),
    ("The town began to shut on [Monday=2025-07-07] for a flood that killed ten, including, according to the board, two boys.", Status.REPORTED, ""),
    ("The mayor left on [Monday=2025-07-07] over a tape on which somebody plainly says Roe “has no idea of the law.”", Status.REPORTED, ""),
    ("Reportedly, he hit a rail on [Monday=2025-07-07] and fled.", Status.CLAIMED, ""),
    ("On [Tuesday=2025-07-08], the guard testified that as the abbot slept, a nun told the monks: “Ring the bell.”", Status.REPORTED, ""),
    ("I was told that the mill burnt down in [May=2025-05].", Status.CLAIMED, ""),
    ("Ada Berg, a member of the board, said, “We sold the mill in [2016=2016] and it is still shut.", Status.CLAIMED, "Ada Berg"),
    ("Lawyers of both sides are due in court on [Thursday=2025-07-10].", Status.PLANNED, ""),
    ("The mill burnt down on [Monday=2025-07-07], according to the Millers' Guild of Lund.", Status.CLAIMED, "the Millers' Guild of Lund"),
    ("The ferry had been due to sail on [Monday=2025-07-07].", Status.PLANNED, ""),
    ("The minister had been widely expected to speak on [Wednesday=2025-07-09].", Status.PLANNED, ""),
    ("The bridge had been scheduled to open on [3 March=2025-03-03].", Status.PLANNED, ""),
    ("The trial was due to begin in [2019=2019].", Status.PLANNED, ""),
    ("Scheduled to open on [Monday=2025-07-07], the bridge is still closed.", Status.PLANNED, ""),
    ("The flight had been expected by nobody and landed on [Monday=2025-07-07].", Status.REPORTED, ""),
    ("The sum was set by a judge on [Monday=2025-07-07].", Status.REPORTED, ""),
    ("The union threatened to block the port on [Saturday=2025-07-12].", Status.PLANNED, ""),
    ("The board had said that the mill burnt down in [May=2025-05].", Status.CLAIMED, "The board"),
    ("The board has earlier said the mill burnt down in [May=2025-05].", Status.CLAIMED, "The board"),
    ("The club have maintained top spot with a win over Lund on [Saturday=2025-07-05].", Status.REPORTED, ""),
    ("The police had reported that two men drowned on [Sunday=2025-07-06].", Status.CLAIMED, "The police"),
    ("The agency reported, citing police, there were ten deaths on [Monday=2025-07-07] from floods.", Status.CLAIMED, "The agency"),
    (
        "The mill burnt down on [Monday=2025-07-07], according to the two eldest sons of a very rich and very old former mayor of the town.",
        Status.CLAIMED,
        "",
    ),
    ("They signed a pact on [Monday=2025-07-07], according to which both pay.", Status.REPORTED, ""),
    ("The rebels claimed to have taken the town on [Monday=2025-07-07].", Status.CLAIMED, "The rebels"),
    (
        "The Ministry of Labour, Trade and Energy said on [Monday=2025-07-07] ten people died.",
        Status.CLAIMED,
        "The Ministry of Labour, Trade and Energy",
    ),
    ("The mayor said on [Monday=2025-07-07] that the hall would close.", Status.REPORTED, ""),
    ("It was reported on [Monday=2025-07-07] the mine had flooded.", Status.REPORTED, ""),
    ("The bridge collapsed on [Friday=2025-07-04].", Status.REPORTED, ""),
    ("The army fired 90 shells, the Ruritanian ministry said [Wednesday=2025-07-09].", Status.CLAIMED, "the Ruritanian ministry"),
    ("According to the harbour police, the boat sank on [Monday=2025-07-07].", Status.CLAIMED, "the harbour police"),
    ("The boat sank on [Monday=2025-07-07], according to fishermen.", Status.CLAIMED, "fishermen"),
    ("Officials said the boat sank on [Monday=2025-07-07].", Status.CLAIMED, "Officials"),
    ("The boat sank on [Monday=2025-07-07], said the mayor.", Status.CLAIMED, "the mayor"),
    ("The envoy is due to meet the pope on [Wednesday=2025-07-09].", Status.PLANNED, ""),
    ("The two will meet on [Monday=2025-07-14].", Status.PLANNED, ""),
    ("The trial opens on [Monday=2025-07-14], the court said.", Status.PLANNED, ""),
    ("The vote is scheduled for [today=2025-07-10].", Status.PLANNED, ""),
    ("The firm plans to open a mill [this week=2025-07-07/2025-07-13].", Status.PLANNED, ""),
    ("The ministry denied on [Tuesday=2025-07-08] that it had sold the ship.", Status.DENIED, "The ministry"),
    ("Rossi was treated for months [last year=2024] and according to the ministry he died there.", Status.REPORTED, ""),
    (
        "According to a [1989=1989] report from the rail board, the tram derailed on [2 May 1987=1987-05-02].",
        Status.CLAIMED,
        "a 1989 report from the rail board",
    ),
    ("The mayor maintained his lead in the count on [Tuesday=2025-07-08].", Status.REPORTED, ""),
    ("The minister denied that he met the banker on [3 May 2015=2015-05-03].", Status.DENIED, "The minister"),
    ("The abbot denies that he came home and sold a bell in [2019=2019].", Status.DENIED, "The abbot"),
    ("Critics alleged that the mayor took a bribe on [Monday=2025-07-07].", Status.CLAIMED, "Critics"),
    ("Critics alleged the mayor took a bribe on [Monday=2025-07-07].", Status.CLAIMED, "Critics"),
    ("The court heard that Lee stole a car on [3 May=2025-05-03].", Status.CLAIMED, "The court"),
    ("The inquest was told that Lee left home on [3 May=2025-05-03].", Status.CLAIMED, "The inquest"),
    ('"The plant closed on [3 March 2020=2020-03-03]," the mayor told reporters.', Status.CLAIMED, "the mayor"),
    ("“The mill burnt down in [2019=2019],” said the abbot.", Status.CLAIMED, "the abbot"),
    ('Ruth Pell said: "We bought the ship in [2019=2019]."', Status.CLAIMED, "Ruth Pell"),
    ("Engineers from Halcrow plan to begin repairs [next Monday=2025-07-14].", Status.PLANNED, ""),
    ("The money must be spent by [31 March 2026=2026-03-31].", Status.PLANNED, ""),
    ("The road will stay shut until [15 August=2025-08-15].", Status.PLANNED, ""),
    ("The mayor allegedly took a bribe on [Monday=2025-07-07].", Status.CLAIMED, ""),
    ("The mayor was rumoured to have resigned on [Monday=2025-07-07].", Status.CLAIMED, ""),
    ("Officials insist that the dam was closed on [Monday=2025-07-07].", Status.CLAIMED, "Officials"),
    ("The army confirmed that the fort fell on [Monday=2025-07-07].", Status.REPORTED, ""),
    ("The union announced a strike on [Tuesday=2025-07-08].", Status.REPORTED, ""),
    ("The games scheduled for [Monday=2025-07-07] were held.", Status.REPORTED, ""),
    ("The storm was forecast to reach the coast on [Friday=2025-07-11].", Status.PLANNED, ""),
    ("Reports suggest he filed for bankruptcy in [2002=2002].", Status.CLAIMED, "Reports"),
    ("Details are expected on [Thursday=2025-07-10] in a note.", Status.PLANNED, ""),
    ("When Roe sold the mill in [1969=1969], the town never believed his word.", Status.REPORTED, ""),
    ("They put off tests scheduled for [this week=2025-07-07/2025-07-13].", Status.PLANNED, ""),
    ("The plant will close, the firm said on [Monday=2025-07-07].", Status.CLAIMED, "the firm"),
    ("The plant closes [later this week=2025-07-07/2025-07-13].", Status.PLANNED, ""),
    ("Ada Berg says that on [Monday=2025-07-07], the mill burnt down.", Status.CLAIMED, "Ada Berg"),
    ("The office forecast that the storm would pass the coast on [Wednesday=2025-07-09].", Status.PLANNED, ""),
    ("The mayor told the Daily Roe, which also found two letters on [Monday=2025-07-07].", Status.REPORTED, ""),
    ("Ada Berg wrote many choral works but went to Oslo in [1939=1939].", Status.REPORTED, ""),
    ("The order specifically said the mill burnt down on [Monday=2025-07-07].", Status.CLAIMED, "The order"),
    ("Some of those who were in the mill said it burnt down on [Monday=2025-07-07].", Status.CLAIMED, ""),
    ("Ada knows that her aunt was born (she thinks) in [1899=1899].", Status.CLAIMED, "Ada"),
    ("The mill burnt down in [May=2025-05], according to his aunt Ada Ada Berg has claimed her mill was lit.", Status.CLAIMED, "his aunt Ada"),
    ("Roe says the harbour board, formed in [2008=2008], has failed the town.", Status.REPORTED, ""),
    ("Roe says the harbour board formed a fleet in [2008=2008], has sold it and has left.", Status.CLAIMED, "Roe"),
    ("State guards arrested the man with the bell, they said on [Sunday=2025-07-06].", Status.CLAIMED, "State guards"),
    ("The mill (she owns it) burnt down on [Monday=2025-07-07].", Status.REPORTED, ""),
    ("The family said the mill burnt down on [Monday=2025-07-07].", Status.CLAIMED, "The family"),
    ("The number of deaths passed 100 on [Monday=2025-07-07], Lund University data indicated.", Status.REPORTED, ""),
    ("Ten men were held on [Monday=2025-07-07], according to a report citing the mayor.", Status.REPORTED, ""),
    ("ABC reported that Berg left the town in [2019=2019].", Status.REPORTED, ""),
    ("The witness appeared calm on [Monday=2025-07-07], reports said.", Status.REPORTED, ""),
    ("The storm turned north on [Monday=2025-07-07], the National Weather Service said.", Status.REPORTED, ""),
    ("LUND (Reuters) - Roe Mills said a boiler blew up on [Monday=2025-07-07].", Status.CLAIMED, "LUND (Reuters) - Roe Mills"),
    ("The rebels fled on [Monday=2025-07-07], state media said.", Status.CLAIMED, "state media"),
    ("The rebels fled on [Monday=2025-07-07], a report by the ministry said.", Status.CLAIMED, "a report by the ministry"),
    ("The town planned [this year=2025] to buy a lifeboat.", Status.PLANNED, ""),
    ("The governor declared that flags would be lowered [today=2025-07-10].", Status.PLANNED, ""),
    ("The mayor was found dead in her home, police reported on [Friday=2025-07-11].", Status.CLAIMED, "police"),
    ("Early estimates by the union indicate 300 sailors marched on [Monday=2025-07-07].", Status.CLAIMED, "the union"),
    ("The storm made landfall on [Monday=2025-07-07], killing at least 20 according to officials in Elsby.", Status.REPORTED, ""),
    ("According to the timetable, the ferry left on [Monday=2025-07-07].", Status.REPORTED, ""),
    ("Elsby was planning to hold its fair on [Sunday=2025-07-06].", Status.PLANNED, ""),
    ("The board estimated by [Monday=2025-07-07], there would be water enough for all.", Status.PLANNED, ""),
    ("The guard has denied on [Monday=2025-07-07] that he sold the boat.", Status.DENIED, "The guard"),
    ("The rebels fled on [Monday=2025-07-07], 47-year-old Berg's office said.", Status.CLAIMED, "Berg's office"),
    ("They are slated to reach the town for a month, arriving [today=2025-07-10] at noon.", Status.PLANNED, ""),
    ("The judge denied him bail on [Monday=2025-07-07].", Status.REPORTED, ""),
    ("Ten men drowned in [May=2025-05]; they had, his father says, paid to be taken there.", Status.REPORTED, ""),
]


@pytest.mark.parametrize(("marked", "status", "speaker"), TABLE)
def test_status_and_speaker(marked: str, status: Status, speaker: str) -> None:
    (event,) = events(marked)
    assert (event.status, event.claimed_by) == (status, speaker)


def test_a_happening_in_quotation_marks_is_a_claim_of_whoever_is_quoted() -> None:
    (event,) = events("“A guard was found dead in the yard on [Monday=2025-07-07],” police said.")
    assert event.status == Status.CLAIMED


def test_what_is_denied_is_told_as_a_denial() -> None:
    (event,) = events("The minister denied that he met the banker on [3 May 2015=2015-05-03].")
    assert event.title == "The minister denied that he met the banker on 3 May 2015"
