"""Whom a pronoun of a headline stands for."""

import pytest

from tests.events.making import events

MET = "Eva Lund met Jan Moe and Per Moe.\n"
ROWS = [
    # who tells of himself
    (MET + "Ole Berg at Eva Lund said he expected a new mill to open in [2026=2026].", "Ole Berg expected a new mill to open"),
    (MET + "Jan Moe met Per Moe, and a Salem scientist said his crew found a bell in [May=2025-05].", "A Salem scientist’s crew found a bell"),
    (MET + "Ole Berg, a miller, said on Monday that he bought a bell from Per Moe in [May=2025-05].", "Ole Berg bought a bell from Per Moe"),
    ("Ole Berg moved to Salem.\nThe prime minister also said he bought a bell in [May=2025-05].", "Ole Berg bought a bell"),
    # whom there are
    (
        "It rained.\nThere were enough jury members for the next stage, in which they will be questioned in [May=2025-05].",
        "Jury members will be questioned",
    ),
    # a group by its name
    ("The Oslo Larks have joined the concert.\nIts makers said the Norwegian group will play in [2026=2026].", "The Oslo Larks will play"),
    ("The Oslo Larks has closed.\nIts makers said the group will play in [2026=2026].", "The group will play"),
    ("The band comprises Ada Berg and Ole Lund.\nThey formed in Salem in [2005=2005].", "They formed in Salem"),
    ("The Oslo choir became one of the oldest choirs.\nThey won a prize in [2005=2005].", "The Oslo choir won a prize"),
    ("The Oslo council has heard the results of it.\nThey voted to sell the mill on [Friday=2025-07-04].", "The Oslo council voted to sell the mill"),
    ("The Oslo council has heard the results of it.\nThey came on [Friday=2025-07-04].", "They came"),
    ("The Oslo choir met the guards.\nThey won a prize in [2005=2005].", "They won a prize"),
    # nobody's kin
    ("Ole Berg left Salem.\nDaughter Ada Berg died in Oslo in [2005=2005].", "Ada Berg died in Oslo"),
    ("Ole Berg left Salem.\nMother Ada Berg died in Oslo in [2005=2005].", "Mother Ada Berg died in Oslo"),
    # another's death is no shame
    ("Karl White praised Ada Moe.\nHe began to tell in [May=2025-05] how Berg died.", "Karl White began to tell how Berg died"),
    # whom courts deal with, sentence after sentence
    ("Ole Berg was charged with fraud after a tip by Jan Moe.\nHe was convicted in [2006=2006].", "Ole Berg was convicted"),
    ("Ole Berg pleaded guilty to fraud.\nHe was sentenced to a year in [2006=2006].", "Ole Berg was sentenced to a year"),
    (
        "Ole Berg was charged with fraud.\nHe was convicted.\nThe court ordered a new trial, where in [2008=2008] he was again found guilty.",
        "The court ordered a new trial, where Ole Berg was again found guilty",
    ),
    ("The driver, identified as Ole Berg, was placed under guard.\nHe was jailed in [2006=2006].", "Ole Berg was jailed"),
    ("Ole Berg praised Jan Moe.\nHe was convicted in [2006=2006].", "He was convicted"),
    ("Ole Berg was charged with fraud.\nJan Moe said he was convicted in [2006=2006].", "He was convicted"),
    (
        "Ole Berg is in jail, but in [May=2025-05] the court brought charges against him.",
        "The court brought charges against Ole Berg",
    ),
    # by one word of the name
    ("Hurricane Larch nears Salem.\nHurricane Larch grew.\nLarch reached Salem in [May=2025-05].", "Hurricane Larch reached Salem"),
    ("Hurricane Larch nears Salem.\nTropical Storm Larch grew.\nLarch reached Salem in [May=2025-05].", "Tropical Storm Larch reached Salem"),
    ("Police named Lim Woo Ban.\nLim Woo Ban owned the mill.\nLim was freed in [May=2025-05].", "Lim Woo Ban was freed"),
    # who bans is in power
    ("It rained.\nOle Berg said he banned ferries in [May=2025-05].", "Ole Berg banned ferries"),
    # whom the sentence itself has as its subject
    ("It rained.\nOn the day that he left Salem in [May=2025-05], Ole Berg sold his mill.", "Ole Berg left Salem"),
    # who owns what is told of, and nothing shameful about a Robert
    (
        "Berg's post in the office of Jan Moe put him close to power.\nOle Berg's clerk put him in charge.\nHe sold a mill in [May=2025-05].",
        "Ole Berg sold a mill",
    ),
    ("Ole Berg wrote “My Mill”.\nHe met Robert Moe in [2006=2006].", "Ole Berg met Robert Moe"),
    # the only one of whom the sentence speaks
    (
        "It rained.\nShortly before Ole Berg's journey, in [May=2025-05] a case was filed against him by a clerk.",
        "A case was filed against Ole Berg by a clerk",
    ),
    (
        "It rained.\nShortly before Ole Berg's talk with a man, in [May=2025-05] a case was filed against him by a clerk.",
        "A case was filed against him by a clerk",
    ),
    # one body that acts as many, and the many things of one
    ("The Salem council is to meet.\nThey are to vote on mills in [2026=2026].", "The Salem council are to vote on mills"),
    # but not where others may have done it
    ("The council met the rebels in Salem.\nThey burnt nine barns on [Monday=2025-07-07].", "They burnt nine barns"),
    ("The company dismissed two craftsmen.\nThey ruined the mill on [Monday=2025-07-07].", "They ruined the mill"),
    ("The court heard that the boys were out.\nThey set the mill on fire on [Monday=2025-07-07].", "They set the mill on fire"),
    ("Salem moved its mill races to the weekend; they were planned for [May 2025=2025-05].", "Salem’s mill races were planned for May 2025"),
    # a singer called by what he is, beside his brother
    (
        "The singer Ole Berg wrote songs.\nThe singer founded a band with his brother Per Berg in [2006=2006].",
        "Ole Berg founded a band with his brother Per Berg",
    ),
    # what is many, behind a verb
    ("It rained.\nOle Berg found the old letters of two clerks and sold them in [May=2025-05].", "Ole Berg sold the old letters"),
    ("It rained.\nOle Berg sang for the Salem Orchestra, having joined them in [2006=2006].", "Ole Berg joined the Salem Orchestra"),
    ("It rained.\nOle Berg read the letters; Ada Moe sold them in [May=2025-05].", "Ada Moe sold them"),
    # who goes on being the subject
    (
        "The clerk, Ole Berg, who like Jan Moe ran a mill, fell ill.\nHe entered a hospital in Salem in [May=2025-05].",
        "Ole Berg entered a hospital in Salem",
    ),
    # whom an object means
    (
        "Ole Berg, brother of the painter Ada Lund, was sentenced in [2006=2006] for her murder to ten years in prison.",
        "Ole Berg was sentenced for Ada Lund’s murder to ten years in prison",
    ),
    ("The mayor Jan Moe appointed Ole Berg as clerk.\nThe council confirmed him in [May=2025-05].", "The council confirmed Ole Berg"),
    ("The mayor Jan Moe met Ole Berg in Salem.\nThe council confirmed him in [May=2025-05].", "The council confirmed him"),
    (
        "The state of alarm begun on Sunday ended.\nThe council voted to lift it in [May=2025-05].",
        "The council voted to lift the state of alarm",
    ),
    (
        "The fen virus first appeared in Salem.\nNorwegian officials confirmed in [May=2025-05] it has infected 20 people.",
        "Norwegian officials confirmed the fen virus has infected 20 people",
    ),
    # no person kills so
    ("The fen virus, which spreads fast, reached Salem.\nIt killed three people in [May=2025-05].", "The fen virus killed three people"),
    ("The Lund company opened in Salem.\nIt killed three people in [May=2025-05].", "It killed three people"),
    # a body's own report is no shame of its
    (
        "The Salem Bank said it had received reports of three workers infected with flu in [May=2025-05].",
        "The Salem Bank had received reports of three workers infected with flu",
    ),
    # those whom a headline counts
    ("It rained.\nTwo members, Ada Berg and Ole Lund, left the council in [May=2025-05].", "Ada Berg and Ole Lund left the council"),
    ("It rained.\nTwo members, one of them Ada Berg, left the council in [May=2025-05].", "Two members left the council"),
    ("Two Salem clerks were thanked in a court.\nBoth were fined in [May=2025-05].", "The two Salem clerks were fined"),
    # whose story begins there, and nobody of the story before
    (
        "My grandmother Ada Moe moved to Salem.\nEva Lund wrote: “I have their daughter Mary.\nShe married Jan Berg in Oslo in [1867=1867].",
        "She married Jan Berg in Oslo",
    ),
    (
        "Eva Lund wrote: “I seek my grandfather Jan Moe.\nHis parents may be Ole and Ada Moe.\nHe met Eva Berg.\nHe moved to Salem in [1871=1871].",
        "Jan Moe moved to Salem",
    ),
    ("It rained.\nHis parents may be Ole and Ada Moe.\nHe moved to Salem in [1871=1871].", "He moved to Salem"),
    ("It rained.\nIn his youth, Ole Moe was a clerk.\nHe moved to Salem in [1871=1871].", "Ole Moe moved to Salem"),
    # by courtesy, of a family
    (
        "Ada Berg's daughter Eva sues the mill.\nEva Berg and her mother, Ada Berg, spoke.\nOle Berg sang.\nMs Berg moved to Salem in [May=2025-05].",
        "Ms Berg moved to Salem",
    ),
    (
        "Ole Berg and Ada Berg met Eva Berg.\nA clerk named Eva as owner, and Ms Berg moved to Salem in [May=2025-05].",
        "Eva Berg moved to Salem",
    ),
    (
        "Ada Berg met Eva Berg.\nSALEM Eva Berg sang.\nOslo Eva Berg sang.\nA clerk of Eva and Ms Berg moved to Lund in [May=2025-05].",
        "A clerk of Eva and Eva Berg moved to Lund",
    ),
    # by a given name that the article has again and again, or has just told in full
    (
        "Jimbo Lund sings.\nJimbo played a harp.\nPeople love Jimbo.\nJimbo moved to Salem in [May=2025-05].",
        "Jimbo Lund moved to Salem",
    ),
    ("Ole Lund founded the Larks.\nEva Moe joined in [May=2025-05], replacing Ole on harp.", "Eva Moe joined, replacing Ole Lund on harp"),
    ("Ole Lund met Ole Berg.\nEva Moe joined in [May=2025-05], replacing Ole on harp.", "Eva Moe joined, replacing Ole on harp"),
    # what only somebody else's "his" and "it" tell of
    (
        "It rained.\nOle Berg seeks news of his grandmother Mary Moe, who married his grandfather Jan Lund in [1883=1883].",
        "Mary Moe married Jan Lund",
    ),
    ("It rained.\nOle Berg met his brother Per Berg in [1883=1883].", "Ole Berg met his brother Per Berg"),
    (
        "It rained.\nOle Berg, head of the Union of Millers, presented the new rules on salt it is releasing to mills in [May=2025-05].",
        "Ole Berg presented the new rules on salt",
    ),
    # who is only asked is not whom the next sentence is about
    ("It rained, according to the official.\nA clerk heard that he would leave Salem in [May=2025-05].", "He would leave Salem"),
    # a star is somebody
    (
        "It rained.\nOle Berg sided with clerks who said the star was well before he died of an overdose in [May=2025-05].",
        "He died of an overdose",
    ),
    (
        "It rained.\nClerks wanted to prove that Ole Berg was well before he died of a drug overdose in [May=2025-05].",
        "Ole Berg died of a drug overdose",
    ),
    # what a court rules on is not its own
    (
        "The Moe administration has asked for a toll.\nThe Larch Court ruled against its first plan in [May=2025-05].",
        "The Larch Court ruled against the Moe administration’s first plan",
    ),
    ("The Moe administration has asked for a toll.\nThe Larch Court upheld its ruling in [May=2025-05].", "The Larch Court upheld its ruling"),
    # nor whose conviction it may be, where somebody is blamed
    ("The Larch Party accused the Lund Bank.\nThe court upheld its conviction in [May=2025-05].", "The court upheld its conviction"),
    ("The Larch Party accused the Lund Bank.\nThe court rejected its plan in [May=2025-05].", "The court rejected its plan"),
    ("The Larch Party set out its plan.\nThe court rejected its plan in [May=2025-05].", "The court rejected the Larch Party’s plan"),
    ("Ole Moe has asked for a toll.\nThe Larch Court ruled against its first plan in [May=2025-05].", "The Larch Court ruled against its first plan"),
    # who speaks of himself tells of another
    ("Ole Berg asks: “I want to find my uncle's house.\nHe was born in Salem in [1870=1870].", "He was born in Salem"),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_the_headline_has_the_name_where_one_alone_may_be_meant(marked: str, expected: str) -> None:
    assert [event.title for event in events(marked)][-1:] == [expected]
