"""What a headline's words need to say what they say: the name, the whole list, the right clause, the day of each deed."""

import pytest

from tests.events.making import events

TABLE = [
    ("The mill was shut after Ole Berg, its owner, died on [Monday=2025-07-07].", "The mill was shut after Ole Berg, its owner, died"),
    (
        "The move came after Ole Berg, a district judge, ordered on [Monday=2025-07-07] that the votes be counted.",
        "Ole Berg ordered that the votes be counted",
    ),
    (
        "The strike began as Ada Berg, who runs the mill, resigned on [Monday=2025-07-07].",
        "The strike began as Ada Berg, who runs the mill, resigned",
    ),
    ("The mill was shut after the fire, and its owner, Ole Berg, died on [Monday=2025-07-07].", "Its owner, Ole Berg, died"),
    (
        "Guards left Roe in [2011=2011], then at the old king's request returned in [2014=2014].",
        "Guards at the old king's request returned",
    ),
    ("Guards left Roe in [2011=2011], and at the fair in Elsby nine men died in [2014=2014].", "At the fair in Elsby nine men died"),
    ("The move came after Ole Berg ordered on [Monday=2025-07-07] that the votes be counted.", "Ole Berg ordered that the votes be counted"),
    (
        (
            "Building on the pact signed with Roe in [June=2025-06], the harbour board announced further old deals between Lund and Oslo and "
            "between Elsby, Roe, Vik, and Salem."
        ),
        "The harbour board announced further old deals between Lund and Oslo and between Elsby, Roe, Vik, and Salem",
    ),
    (
        (
            "[Yesterday=2025-07-09], Ada Berg, the mayor of Elsby, signed an order moving the old harbour fair to June, citing the high costs "
            "caused by the storm of the winter."
        ),
        "Ada Berg signed an order moving the old harbour fair to June",
    ),
    (
        "The hall shows a film about Ada Berg, who rose to national fame in [2006=2006] when she became the youngest mayor of Elsby.",
        "Ada Berg became the youngest mayor of Elsby",
    ),
    (
        "Ole Moe came to attention with Ada Berg in [2006=2006] when she won the Lund Prize.",
        "Ole Moe came to attention with Ada Berg when she won the Lund Prize",
    ),
    ("Ada Berg rose to fame in [2006=2006] when she was jailed for fraud.", "Ada Berg rose to fame when she was jailed for fraud"),
    (
        (
            'In [2017=2017], the Lund Court, which rules on charters, said not allowing clerks to marry was "different treatment" incompatible with '
            "the charter."
        ),
        'The Lund Court said not allowing clerks to marry was "different treatment" incompatible with the charter',
    ),
    (
        "The clerks of the board announced on [Monday=2025-07-07] a harbour fair in honour of the miller to be attended and led by the Berg family.",
        "The clerks of the board announced a harbour fair in honour of the miller to be attended and led by the Berg family",
    ),
    ("Ada Berg rose to fame in [2006=2006] when the mill burnt.", "Ada Berg rose to fame when the mill burnt"),
    ("Ada Berg rose to the board in [2006=2006] when she won the vote.", "Ada Berg rose to the board when she won the vote"),
    (
        "On [Tuesday=2025-07-08], the guild called its own rope expert, Dr Ole Berg, as a further witness.",
        "The guild called its own rope expert, Dr Ole Berg, as a further witness",
    ),
    ("On [Tuesday=2025-07-08], the board elected its former leader, Ada Berg.", "The board elected its former leader, Ada Berg"),
    ("On [Tuesday=2025-07-08], guards met in the old capital, Paris, for a feast.", "Guards met in the old capital for a feast"),
    ("On [Tuesday=2025-07-08], the board thanked a clerk, Ada Berg, and the mayor.", "The board thanked a clerk, Ada Berg, and the mayor"),
    (
        "Dr Ada Berg, a harbour doctor told the guild on [Monday=2025-07-07] that the mill was shut.",
        "Dr Ada Berg told the guild that the mill was shut",
    ),
    ("Ole Berg ran for mayor in Lund in [2010=2010] and for the board of Elsby in [2018=2018].", "Ole Berg ran for mayor in Lund"),
    ("The ferry sank in [2010=2010] and in [2018=2018].", "The ferry sank"),
    ("The ferry sailed in [2010=2010] for Lund and for three years for Elsby.", "The ferry sailed for Lund and for three years for Elsby"),
    (
        "Nine sailors died on [Monday=2025-07-07]; around forty more, including clerk Ada Berg, were hurt.",
        "Nine sailors died",
    ),
    ("Hours before the ferry sank on [Monday=2025-07-07], Lund shut its harbour.", "Lund shut its harbour"),
    (
        "[Last week=2025-07-01], Ole Berg spoke at the fair and said that the mill should be shut.",
        "Ole Berg spoke at the fair and said that the mill should be shut",
    ),
    (
        "[Last week=2025-07-01] the guild reported that the fees raised since the flood had mended nine boats.",
        "The guild reported that the fees raised since the flood had mended nine boats",
    ),
    ("In [2000=2000] Ada Berg opens a mill in Lund, adding a quay in Elsby in [2006=2006].", "Ada Berg was adding a quay in Elsby"),
    ("Ada Berg opened a mill in Lund, adding a quay in Elsby in [2006=2006].", "Ada Berg opened a mill in Lund, adding a quay in Elsby"),
    ("In [2008=2008], the town watched and listened as the ferry sank.", "The town watched and listened as the ferry sank"),
    (
        "In [1966=1966], Berg, Moe and singer Ada Lund, who was known from The Mills, founded a club.",
        "Berg, Moe and singer Ada Lund founded a club",
    ),
    ("In [1966=1966], Ole Berg, Mayor and Doctor of Lund, who was known from The Mills, founded a club.", "Ole Berg founded a club"),
    ("In [1966=1966], Ole Berg, head of Moe and Lund, who was known from The Mills, founded a club.", "Ole Berg founded a club"),
    ("The Larch Party nominated Ole Moe for mayor in [1968=1968] and Ada Berg in [2016=2016].", "The Larch Party nominated Ole Moe for mayor"),
    ("Ole Moe paid 750 crowns in [2016=2016] and the same in [2017=2017], she said.", "Ole Moe paid 750 crowns"),
    (
        "The Larch Party, which nominated Ole Moe for mayor in [1968=1968] and Ada Berg in [2016=2016], met.",
        "The Larch Party nominated Ole Moe for mayor",
    ),
    ("Lund counted nine new cases on the day on [Monday=2025-07-07].", "Lund counted nine new cases"),
    ("Ada Berg, along with her brothers, won a prize in Lund in [1967=1967].", "Ada Berg, along with her brothers, won a prize in Lund"),
    ("Ada Berg, along with Mayor Ole Roe of the town of Lund, won a prize in [1967=1967].", "Ada Berg won a prize"),
    ("Eva runs a shop in an old town which opened in [1922=1922].", "A shop in an old town opened"),
    ("Eva runs a shop in an old town which was founded in [1922=1922].", "An old town was founded"),
    (
        "Ole Berg told it in an old film, The Man Who Sank, which was shown on [Monday=2025-07-07].",
        "An old film, The Man Who Sank, was shown",
    ),
    (
        "Famed for her rope work in the north and turning fifty [this year=2025], Ada Berg has just opened a mill.",
        "Ada Berg has just opened a mill",
    ),
    (
        (
            "The tale is of Ole Berg, a former northern guard who in [1931=1931] began to give long speeches claiming that he was the heir of an "
            "old king of the northern isles and therefore the last prince."
        ),
        "Ole Berg began to give long speeches claiming that he was the heir of an old king of the northern isles",
    ),
    (
        "Nine were in favour and on [Friday=2025-07-04] the board announced the new quay, to be called Roe, would rule itself.",
        "The board announced the new quay, to be called Roe, would rule itself",
    ),
    (
        (
            "At the fair, held on [Monday=2025-07-07] in Elsby, the old sailors were set nine long questions on the tolls in Peru, rope and rust, "
            "old quays, ferry fares, the lamps, fog, ships that pass, storms, the northern ice, and jails."
        ),
        "The old sailors were set nine long questions",
    ),
    ("His first real work came in [1907=1907], when he carved nine figures for the Lund Hall.", "He carved nine figures for the Lund Hall"),
    ("Her first real work came in [1907=1907], when he carved nine figures.", "Her first real work came when he carved nine figures"),
    ("His first real work came in Lund in [1907=1907], when he carved nine figures.", "His first real work came in Lund when he carved nine figures"),
    ("His first real test came in [1907=1907], when he was jailed for theft.", "His first real test came when he was jailed for theft"),
    (
        "Ada Berg complained that the mill was lost, as the storm had hit Lund on [Monday=2025-07-07].",
        "Ada Berg complained that the mill was lost, as the storm had hit Lund",
    ),
    (
        "The mayor complained that he needed to rest, as he opened a fair on [Monday=2025-07-07].",
        "The mayor complained that he needed to rest, as he opened a fair",
    ),
    (
        "Ada Berg will open the fair of the guild via a link - up Berg has been asked to come to Lund in [May=2026-05].",
        "Ada Berg has been asked to come to Lund",
    ),
    (
        "A judge ordered the guard should stand trial in [September=2025-09] over the fire.",
        "A judge ordered the guard should stand trial in September over the fire",
    ),
    (
        (
            "On [Thursday=2025-07-03], the mayor of the old northern harbour asked guilds, clerks and the new board of the mill to instill faith in "
            "ferries in the public."
        ),
        "to instill faith in ferries",
    ),
]


@pytest.mark.parametrize(("sentence", "title"), TABLE)
def test_nothing_that_the_words_need_is_cut(sentence: str, title: str) -> None:
    assert any(title == event.title or (title[0].islower() and title in event.title) for event in events(sentence))


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "[Monday=2025-07-07] the board of the old harbour revealed that in [May=2025-05], the mayor of Elsby took the blame for the loss.",
            "In May, the mayor",
        ),
        ("Old bands played in Lund after winning first prize in a race for sailors of the whole north on [Monday=2025-07-07].", "prize"),
    ],
)
def test_no_headline_begins_or_ends_there(sentence: str, title: str) -> None:
    assert not any(event.title.startswith(title) or event.title.endswith(title) for event in events(sentence))
