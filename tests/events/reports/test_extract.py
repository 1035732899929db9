"""Which sentences are events, and which date is theirs. Read on Thursday 10 July 2025."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.events.event import Status
from builder.events.reports.extract import extract
from builder.timex.tag import tag
from builder.wording.tongue_of import tongue_of
from tests.events.making import PUBLISHED, article, events

# A sentence, and the expressions that date an event in it.
HAPPENINGS = [
    ("The council voted by 11 to 4 on [Wednesday=2025-07-09] to close the mill.", ["Wednesday"]),
    ("Leeds won by a wide margin on [Wednesday=2025-07-09].", ["Wednesday"]),
    ("Shares of the mill fell by 3 per cent on [Wednesday=2025-07-09].", ["Wednesday"]),
    ("Roe spoke to the breakfast show [Today=2025-07-10] [earlier this week=2025-07-07/2025-07-13].", ["earlier this week"]),
    ("He emigrated [3 May 1861=1861-05-03]", ["3 May 1861"]),
    ("Elsby and Holm had once had poor ties, but the mayors of both towns spoke by phone on [Friday=2025-07-04].", ["Friday"]),
    ("The rally began in [June=2025-06].", ["June"]),
    ("The jury stayed friendly and Ada Berg hired the guard in [May 2019=2019-05].", ["May 2019"]),
    ("Her trial has been postponed until [September=2025-09].", ["September"]),
    ("Roe spoke at his first rally since the flood hit the coast, on [20 June=2025-06-20] in Lund.", ["20 June"]),
    ("In [2016=2016], her name appeared on the ballot.", ["2016"]),
    ("The guard, who met the mayor two days after Berg's death in [June 2019=2019-06], has died.", ["June 2019"]),
    ("The mayor has been jailed over the fire on [Monday=2025-07-07].", ["Monday"]),
    ("Plans to open the mill on [Monday=2025-07-07] were dropped on [Tuesday=2025-07-08].", ["Tuesday"]),
    ("Attempts to free the ship on [Sunday=2025-07-06] failed.", ["Sunday"]),
    ("Police arrested him two hours after the robbery on [Sunday=2025-07-06].", ["Sunday"]),
    ("On [Friday=2025-07-04], the council closed the old bridge.", ["Friday"]),
    ("The council closed the bridge [last week=2025-06-30/2025-07-06].", ["last week"]),
    ("A freight train derailed near Ostrava [early on Tuesday=2025-07-08], killing two people.", ["early on Tuesday"]),
    ("The minister [earlier this week=2025-07-07/2025-07-13] accused the union of lying about the strike.", ["earlier this week"]),
    ("The director privately told a group of patrons [last year=2024] that the theatre “would never have survived” without him.", ["last year"]),
    ("The record, set in [2019=2019], fell on [Friday=2025-07-04].", ["Friday"]),
    ("He was arrested on [Monday=2025-07-07] and charged on [Wednesday=2025-07-09].", ["Monday", "Wednesday"]),
    ("In [1997=1997] the firm opened a mill; in [2003=2003] it sold the mill.", ["1997", "2003"]),
    ("The ferry sank off Bergen on [Sunday=2025-07-06], the coast guard said.", ["Sunday"]),
    ("The army shot down 31 drones, the ministry said [Wednesday=2025-07-09].", ["Wednesday"]),
    ("Officials said on [Monday=2025-07-07] three people had died in the fire.", ["Monday"]),
    ("Officials said on [Monday=2025-07-07] that at least three people died.", ["Monday"]),
    ("The company announced on [Monday=2025-07-07] that it would close its plant.", ["Monday"]),
    ("Ms Okoro condemned the raid on [Tuesday=2025-07-08].", ["Tuesday"]),
    ("The two presidents are due to meet in Oslo on [Wednesday=2025-07-16].", ["Wednesday"]),
    ("The law takes effect in [January=2026-01].", ["January"]),
    ("Voters will choose a new parliament on [3 August=2025-08-03].", ["3 August"]),
    ("It comes as fighter jets were scrambled [late Wednesday=2025-07-09] over the strait.", ["late Wednesday"]),
    ("She wrote the novel “1999: A Winter,” which reached bookshops [this week=2025-07-07/2025-07-13].", ["this week"]),
    ("That was far above the previous record reached [last Friday=2025-07-04].", ["last Friday"]),
    ("According to the police, the van was stolen on [Sunday=2025-07-06].", ["Sunday"]),
    ("Born on [4 May 1961=1961-05-04] in Turin, Rossi studied law.", ["4 May 1961"]),
    ("The mayor, who took office in [2011=2011], resigned on [Tuesday=2025-07-08].", ["Tuesday"]),
    ("Hanna Berg, the head of the union, died on [Monday=2025-07-07].", ["Monday"]),
    ("“A guard was found dead in the yard on [Monday=2025-07-07],” police said.", ["Monday"]),
    ("The strike began in [March=2025-03] and ended in [June=2025-06].", ["March", "June"]),
    ("In a statement released on [Sunday=2025-07-06], the bank apologised to its clients.", ["Sunday"]),
    ("[Yesterday=2025-07-09], parliament approved the budget.", ["Yesterday"]),
    ("The pilot could be heard on [Monday=2025-07-07] calling for help.", ["Monday"]),
    ("Not only Lyon but Nice flooded on [Monday=2025-07-07].", ["Monday"]),
    ("The jury found him not guilty on [Friday=2025-07-04].", ["Friday"]),
    ("Reports claimed victory was near, but rebels took the town on [Monday=2025-07-07].", ["Monday"]),
    ("In findings published on [Monday=2025-07-07], biologists reported that owls are deaf to song.", ["Monday"]),
    ("The museum was closed from [1997=1997/2007] to 2007.", ["1997 to 2007"]),
    ("The tram derailed at [8 p.m. (1930 UTC) on Monday=2025-07-07].", ["8 p.m. (1930 UTC) on Monday"]),
    ("In [May=2025-05], the widow tried to have the grave moved.", ["May"]),
    ("The shop also limited the sale of rice [last week=2025-06-30/2025-07-06].", ["last week"]),
    ("Groves issued the report on [Wednesday=2025-07-09] and blamed the town for its collapse on [8 July=2024-07-08].", ["Wednesday"]),
    ("On [Monday=2025-07-07] the court jailed him for the murder of Ann Hill on [2 May 2021=2021-05-02].", ["Monday"]),
    ("The army opened fire on [Monday=2025-07-07].", ["Monday"]),
    ("A fire in Leeds on [Monday=2025-07-07] killed ten people.", ["Monday"]),
    ("The bank was further fined in [2011=2011] over its loans.", ["2011"]),
    ("He was once jailed for contempt, in [1996=1996].", ["1996"]),
    ("She wrote a novel in [2003=2003].", ["2003"]),
    ("The judge retired from the court in [2010=2010].", ["2010"]),
    ("As of [Monday=2025-07-07], the fire had burnt forty homes.", ["Monday"]),
    ("The council extended the ban to [1 August=2025-08-01].", ["1 August"]),
    ("The mayor said on [Monday=2025-07-07] that the hall would close.", ["Monday"]),
    ("In a paper published on [Monday=2025-07-07], biologists said owls may be deaf.", ["Monday"]),
    ("Ministers met at the end of [May=2025-05].", ["May"]),
    ("It was reported on [Monday=2025-07-07] the mine had flooded.", ["Monday"]),
    ("At [Monday=2025-07-07]'s meeting the council chose a mayor.", ["Monday"]),
    ("The talks on [Monday=2025-07-07] were praised in a note [today=2025-07-10].", ["today"]),
    ("The council on [Monday=2025-07-07] approved the plan for [next year=2026].", ["Monday"]),
    ("The bank had sold the mill as early as [2008=2008].", ["2008"]),
    ("The union told the firm on [Monday=2025-07-07] to raise pay.", ["Monday"]),
    ("A report released on [Monday=2025-07-07] says owls are deaf.", ["Monday"]),
    ("Police arrested a man over the attack on [Monday=2025-07-07].", ["Monday"]),
    ("The mayor said on [Monday=2025-07-07] that he took a bribe in [May 2024=2024-05].", ["May 2024"]),
    ("At its [August 2023=2023-08] convention, the party chose a leader.", ["August 2023"]),
    ("The comet was first seen in [1910=1910].", ["1910"]),
    ("Police revealed that in [May=2025-05], the mayor took a bribe.", ["May"]),
    ("A judge ordered that the guard should stand trial in [October=2025-10].", ["October"]),
    ("As a result of [Monday=2025-07-07]'s unrest, ten people were held.", ["Monday"]),
    ("A judge stayed the order on [Monday=2025-07-07].", ["Monday"]),
    ("In [2016=2016], Ada Roe received 3% of the popular vote.", ["2016"]),
    ("The storm moved 90 miles north of Elsby on [Monday=2025-07-07].", ["Monday"]),
    ("As of [Monday=2025-07-07], police were told to leave.", ["Monday"]),
    ("Roe said the baker was to work in Leeds, having closed his shop in Elsby in [May=2025-05].", ["May"]),
    ("Here is what I know: Ada Berg married Ole Roe on [10 May 2020=2020-05-10].", ["10 May 2020"]),
]
NO_EVENTS = [
    "The note ascribed her fall to effects of a collapse on [Monday=2025-07-07].",
    "The lake ended at nine metres, having risen from the low reached at the end of [June=2025-06].",
    "The frost of [that year=2009] was commonly called the long white one.",
    "The very old often die of such a flu in [January=2025-01].",
    "Roe, whose trial is due to begin in [September=2025-09], is accused of arson and faces four years in jail.",
    "The mayor won the votes she needed ahead of the party's great convention in [July 2024=2024-07].",
    "The mayor looked grim as the verdict was read out in court [1 November 2011=2011-11-01]",
    "Rossi worked for years before applying for a seat on the board in [1965=1965].",
    "Several men came back to the race after running it [last year=2024].",
    "Confronted with the claim he took a bribe, using his post in [1993=1993], the mayor left.",
    "It was a hot day in the hills near Leeds on [25 June 2009=2009-06-25].",
    "But [that day=2009-06-25] will be remembered for another storm.",
    "Ada Berg has answered a letter about a gate near Leeds in [1881=1881].",
    "Set in the [1950s=1950/1959] the film charts the fall of a bank.",
    "Starring Ada Berg and set in the [1950s=1950/1959], the film charts the fall of a bank.",
    "The songs were made for a walk on a [Sunday morning=2025-07-06].",
    "[Halloween=2025-10-31] is the night of ghosts.",
    "Born: [29 May 1958=1958-05-29], Leeds, UK Ada Berg met the mayor of Lund.",
    "[This week=2025-07-07/2025-07-13], in words and song, she looks at the floods which struck the town.",
    "It seems unlikely that the mayor will resign on [Monday=2025-07-14].",
    "I'll be singing in the park on [Saturday=2025-07-12], dressed as a monk.",
    "The singer demanded the truth surrounding the abbot's death in [June 2019=2019-06].",
    "Police met the guard two days after Berg's fall on [3 May 2019=2019-05-03].",
    "Threats to block the port on [Saturday=2025-07-05] have alarmed traders.",
    "Plans to open the mill on [Monday=2025-07-07] were dropped.",
    "A week before the fire on [3 March=2025-03-03], inspectors had found blocked exits.",
    "The bridge opened two years after the start of works in [2019=2019].",
    "Set among the miners in the [1840s=1840/1849], the novel follows a boy.",
    "The show features a band [this week=2025-07-07/2025-07-13].",
    "[October=2024-10] started with a surprise for all.",
    "Presenter/Ada Berg, Producer/Ole Lund The choir sang on [Monday=2025-07-07] in Leeds.",
    "In the [1970s=1970/1979] families would sit down and read.",
    "The seat in the senate due for a vote [next year=2026] is hers.",
    "The star is one of the best singers of [last year=2024].",
    "He cancelled a talk he was to have given on [Monday=2025-07-07].",
    "The bill was dropped after [last week=2025-06-30/2025-07-06]'s marches.",
    "Some had been jailed before [yesterday=2025-07-09]'s raids.",
    "There was no sign of a fire on [Monday=2025-07-07].",
    "The loser had yet to concede on [Monday=2025-07-07].",
    "It is plain that there will be no parade on [Monday=2025-07-14].",
    "The harbour reported no losses on [Monday=2025-07-07].",
    "The court said the fee must not be raised, per rules laid down in [2015=2015].",
    "A strike was likely on [Monday=2025-07-07].",
    "The deadline for the sale stands at [31 October=2025-10-31].",
    "[Market Day=2025-07-19] is quickly approaching.",
    "[Tomorrow=2025-07-11] is known as Bun Day in the valley.",
    "The mill was owned by the Lunds in [1840=1840].",
    "Ada Lund was living in Elsby in [1861=1861].",
    "Danish was spoken there well into [the 1930s=193X].",
    "The guild was hoping [this year=2025] to buy a barn.",
    "Ole wanted to sell the barn on [Monday=2025-07-07].",
    "It is the last day of the fair, with stalls closing after the parade on [Tuesday=2025-07-08].",
    "Elsby has most of the cases, with the next town, Holm, reporting 20 dead as of [Wednesday=2025-07-09].",
    "Ada Lund has been its chief for years, a model of tact, taught by Ole Holm in [1970=1970].",
    "The mill burnt, as the court put it in [2012=2012].",
    "Her comedy is set in [1959=1959] at a school.",
    "[Tonight=2025-07-10]'s show includes music by Bach.",
    "[2018=2018] nominee Ada Berg and others were mentioned.",
    "The firm rejected claims that it dumped oil on [5 May 2015=2015-05-05].",
    "The firm rejected claims it dumped oil on [5 May 2015=2015-05-05].",
    "The abbot denied reports that he fled on [Monday=2025-07-07].",
    "It is not true that the mayor resigned on [Monday=2025-07-07].",
    "She pretended that she left on [Monday=2025-07-07].",
    "She pretended she left on [Monday=2025-07-07].",
    "The actor imagined that he died on [Monday=2025-07-07].",
    "The paper falsely reported that the king died on [Monday=2025-07-07].",
    "The king died on [Monday=2025-07-07], the paper wrongly said.",
    "A rumour that the bank had failed on [Tuesday=2025-07-08] was false.",
    "The claim that the bank failed on [Tuesday=2025-07-08] was untrue.",
    "Legend has it that the king died on [3 May 1815=1815-05-03].",
    "The abbot did not say that the bell fell on [Monday=2025-07-07].",
    "Guards found no sign that the thief came back on [Monday=2025-07-07].",
    "The judge criticised the guards for the shooting on [8 July=2024-07-08].",
    "The court jailed him for the murder of Ann Hill on [2 May 2021=2021-05-02].",
    "The judge opened an inquiry into the great fire in Leeds on [2 May 2021=2021-05-02].",
    "“We loved the old ship in [2019=2019],” said the abbot.",
    "“We sold more bells than ever in [2019=2019],” said the abbot.",
    "“I sold the bell in [2019=2019],” said the abbot.",
    "“We are casting new bells in [July=2025-07],” said the abbot.",
    "The old rescue plan to begin on [Monday=2025-07-14] was dear.",
    "The story that the mayor resigned on [Monday=2025-07-07] turned out to be a hoax.",
    "In the novel, the king fled on [Monday=2025-07-07].",
    "Who closed the bridge on [Friday=2025-07-04]?",
    "Click here to read what happened on [Friday=2025-07-04].",
    "# Bridge closed on [Friday=2025-07-04] by the council",
    "~ Sign up and get what was published [this week=2025-07-07/2025-07-13] by mail",
    "“It is a great plan,” he said on [Wednesday=2025-07-09].",
    "The bridge is safe, she told reporters on [Wednesday=2025-07-09].",
    "The plan would never have failed in [2019=2019], he said.",
    "If the dam breaks on [Monday=2025-07-14], the town is lost.",
    "The storm could reach the coast on [Friday=2025-07-11].",
    "The bank might cut its rate in [May=2026-05].",
    "The [1973=1973] building was home to a thousand people.",
    "The [2018=2018] film won praise from critics.",
    "He rose in the [August 2017=2017-08] rally of the right.",
    "It was the highest level since [2008=2008].",
    "Prices rose more than in [2019=2019].",
    "Fewer people came than [last year=2024].",
    "The road has been closed since [Monday=2025-07-07].",
    "The school was closed until [Monday=2025-07-14].",
    "The envoy did not attend the meeting on [Monday=2025-07-07].",
    "The firm has not paid its staff since [May=2025-05].",
    "“I won the vote in [2020=2020] and we all know it,” he said.",
    "He wrote the book “[2024=2024]: How the North Was Lost and Won.”",
    "She reads USA [Today=2025-07-10] every morning.",
    "The shop sells [Sunday=2025-07-06] papers and bread.",
    "In [2016=2016] she was a member of the council.",
    "He lived in Ghent in [1990=1990].",
    "No injuries were reported on [Monday=2025-07-07].",
    "The team leads the table in [July=2025-07].",
    "We walked to the lake on [Sunday=2025-07-06].",
    "After the flood in [1953=1953], the town grew.",
    "Most votes came on Super [Tuesday=2025-07-08].",
    "The growth was large, topping the mark of [1950=1950].",
    "The committee should decide on [Friday=2025-07-11].",
    "The house stood empty in [2014=2014].",
    "Divers worked on the dam to mend it [later this week=2025-07-07/2025-07-13].",
    "After the flood in [1953=1953] the town grew.",
    "Nor did the mill burn down in [1953=1953].",
    "The list named forty birds up to [Monday=2025-07-07].",
    "Prior to [Monday=2025-07-07], the mill was the only one in the town.",
    "This article appeared on page 9 of The Roe Press on [Monday=2025-07-07].",
    "Posted by: ada | [Monday=2025-07-07] | Report abuse The mill burnt down.",
    "That would be a first guess made in [May=2025-05].",
    "The list will be read at a meeting about the fire in Leeds on [1 August=2025-08-01].",
    "The guard pleaded guilty to the murder of Ann Hill in [2021=2021].",
    "Methods used [today=2025-07-10] were found by a monk.",
    "Berg discusses [the week=2025-07-07/2025-07-13]'s news.",
    "The monk sang after a walk throughout [the night=2025-07-09].",
    "The judge gave them [the weekend=2025-07-05/2025-07-06] to read it.",
    "The song made her famous [overnight=2025-07-09].",
    "Had the dam broken on [Monday=2025-07-07], the town would be gone.",
    "The bank would raise its rate in [August=2025-08] if prices rose.",
    "The mayor was to resign on [Monday=2025-07-07] but did not.",
    "Even [today=2025-07-10] the mill means dread to many.",
    "Ada Berg sent us this note in [May=2025-05].",
    "I think from [1950=1950] onwards the mill became a home.",
    "The guard confessed to stealing a bell in [2019=2019].",
    "The court asked for a record of a call between Roe and the mayor of Leeds in [May=2025-05].",
    "Now, [ten years later=2025-05], voters look back at the flood.",
    "The house had been a mill in [2014=2014].",
    "Asked about the accusation he took a bribe in [May=2025-05], he left.",
    "Rossi, pictured here in [May=2025-05], leads the town.",
    "The song asks questions that still divide the town [today=2025-07-10].",
    "The book describes the mill in the town [today=2025-07-10].",
    "This Radio 9 [Sunday=2025-07-06] Feature examined the mill.",
    "[2018=2018] Lorville mayor candidate Ada Berg answered questions.",
    "Two men won a prize for finding a comet in [1995=1995].",
    "If the case goes to trial, it will be heard in [October=2025-10].",
    "On [1 August=2025-08-01], I believe that the court will free him.",
    "The mayor may have left the town on [Monday=2025-07-07].",
    "I grew up by the lake and left the town in [1990=1990].",
    "They gave me a coat on [Monday=2025-07-07].",
    "Hopefully the race took place on [Monday=2025-07-07].",
    "Unlike [Monday=2025-07-07]'s race, this one ended well.",
    "The talks go on through [Friday=2025-07-11].",
    "As of [Monday=2025-07-07], the singer was still in hospital.",
    "As [June=2025-06] drew to a close, the mayor led the race.",
    "It was a long trip with [Monday=2025-07-07] being a holiday.",
    "The study used data from [2005=2005].",
    "A like flood in Peru in [2008=2008] was found to have fed the fields.",
    "On [Tuesday=2025-07-15], the council extended the ban to August.",
    "The first blast was in the old mill on [1 August=2025-08-01].",
    "The drug is sold to [this day=2025-07-10].",
    "And so that was done on [Monday=2025-07-07].",
    "By [Monday=2025-07-07] no arrests were made.",
    "The [18 July=2025-07-18] planned date of the sale is also that of the fair.",
    "“Under commonly understood rules of trade in [1789=1789],” writes Roe, “a sailor had two homes.”",
    "The agency seeks a way into orbit, which it lacks since scrapping its rockets in [2011=2011].",
    "As of [Monday=2025-07-07], police were looking into the fire.",
    "The games due on [Monday=2025-07-07] were still played.",
    "The office's note on [Monday=2025-07-07] had the storm 90 miles (145 km) northeast of Elsby.",
    "After the trial the guard stayed at the station on [Monday=2025-07-07].",
    "About 40% of such mills burnt coal in [2016=2016].",
    "Guards seized 126 coats from 2013 to [2019=2019].",
    "Berg is a former clerk who worked in a mill until retiring in [2002=2002].",
    "Some of those who were present on [Monday=2025-07-07] at the mill spoke of it.",
    "Here is a report which was printed in the Daily Roe on [Monday=2025-07-07].",
    "It is the last day of the fair, with talks drawing to a close after the mayor's speech [yesterday=2025-07-09].",
    "We learn of Berg's youth; his return to life as a teacher after being hurt in [1945=1945]; and his first book.",
    "Berg always remembered being moved by the singers of [1964=1964].",
    "The letters tell of a mason, and Ada born about [1795=1795] of Elsby.",
]


@pytest.mark.parametrize(("marked", "expected"), HAPPENINGS)
def test_a_happening_has_the_date_that_is_its_own(marked: str, expected: list[str]) -> None:
    assert [event.sources[0].expression for event in events(marked)] == expected


@pytest.mark.parametrize("marked", NO_EVENTS)
def test_what_tells_no_happening_is_no_event(marked: str) -> None:
    assert events(marked) == ()


def test_a_source_has_its_sentence_verbatim_and_its_expression_in_place() -> None:
    (event,) = events("# News\nThe  council closed the bridge on [Friday=2025-07-04].")
    (source,) = event.sources
    assert source.sentence == event.text == "The  council closed the bridge on Friday."
    assert source.sentence[source.start : source.end] == source.expression == "Friday"
    assert (source.article, source.index, event.date) == ("a", 1, "2025-07-04")


def test_the_day_of_telling_says_so() -> None:
    (event,) = events("The army shot down 31 drones, the ministry said [Wednesday=2025-07-09].")
    assert event.approximate
    assert event.sources[0].because == "‘Wednesday’: the day it was told, as no other is named"


def test_a_date_of_its_own_goes_before_the_day_of_telling() -> None:
    (event,) = events("The ministry said on [Wednesday=2025-07-09] that the army shot down 31 drones [last week=2025-06-30/2025-07-06].")
    assert (event.sources[0].expression, event.approximate) == ("last week", False)


def test_a_happening_that_nothing_dates_is_kept_without_a_date() -> None:
    (event,) = events("The council closed the bridge on [Friday=].", published=None)
    assert (event.date, event.interval, event.status) == ("", None, Status.REPORTED)


TALK = """((Ada)) When did the mill close?
((Ole)) The mill closed in [1990=1990]. {}
((Ada)) Did anybody help?
((Ole)) The town council gave money in [1991=1991]."""


def test_what_is_told_in_a_conversation_is_a_claim_of_whoever_tells_it() -> None:
    found = events(TALK.format(""))
    assert [(event.date, event.status, event.claimed_by) for event in found] == [("1990", Status.CLAIMED, "Ole"), ("1991", Status.CLAIMED, "Ole")]


def test_what_somebody_tells_of_himself_in_a_conversation_is_no_event() -> None:
    assert [event.date for event in events(TALK.format("It took me years."))] == ["1991"]


def test_what_it_was_in_a_conversation_is_no_event_where_that_is_open() -> None:
    assert [event.date for event in events(TALK.replace("The mill closed", "It was rebuilt").format(""))] == ["1991"]


def test_an_article_with_few_labels_is_no_conversation() -> None:
    (event,) = events("Update: The mill closed in [1990=1990].\nCorrection: It was a mill.\nUpdate: rain.")
    assert (event.status, event.claimed_by) == (Status.REPORTED, "")


def test_letters_with_a_name_at_their_head_are_no_conversation() -> None:
    filler = "\n".join(f"Word {each} of the page." for each in range(12))
    letters = "\n".join(f"{name}: A mill closed.\n{filler}" for name in ("Ada", "Eva", "Ada", "Eva"))
    assert {event.status for event in events(f"{letters}\nThe mill burnt down in [1903=1903].")} == {Status.REPORTED}


def test_names_are_gathered_by_kind() -> None:
    (event,) = events("President Maria Lindqvist met Mr Tanaka of the Nordic Council in Oslo on [Monday=2025-07-07].")
    assert event.people == ("Maria Lindqvist", "Tanaka")
    assert event.places == ("Oslo",)
    assert event.organisations == ("Nordic Council",)


WORDS = (
    'said that and who , ; : — “ ” " ‘ ’ ( ) [Monday=2025-07-07] [2019=2019] in on since killed was Trump Mr WHO he the 728 if according to not -'
).split()


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40))
def test_any_jumble_of_words_gives_events_with_a_headline_and_their_words_in_place(words: list[str]) -> None:
    for event in events(" ".join(words)):
        source = event.sources[0]
        assert event.title.strip()
        assert source.sentence[source.start : source.end] == source.expression


# A sentence, published on Thursday 10 July 2025, and the headline of what it tells without a day; empty where it tells nothing so.
FROM_A_DEED = (
    ("Two days before the accident, an engineer had warned that the bolts were loose.", "An engineer had warned that the bolts were loose"),
    ("Three weeks after the flood, the mayor resigned.", "The mayor resigned"),
    ("Roe was found at 10.40 am on the day of his wedding.", "Roe was found on the day of his wedding"),
    ("A day after the news broke, the mayor resigned.", ""),
    ("The pair had been married for ten years before the trial, he said.", ""),
    ("He spent two years after the war in jail.", ""),
    ("Two days a week, after the market, the square is swept.", ""),
)


@pytest.mark.parametrize(("text", "headline"), FROM_A_DEED)
def test_what_is_counted_from_a_deed_without_a_day_is_told_without_one(text: str, headline: str) -> None:
    made = article(text)
    found = extract(made, tag(made.text, PUBLISHED), tongue_of("en"))
    assert [event.title for event in found if event.interval is None and not event.date] == ([headline] if headline else [])
    assert all("no day is named from which to count" in source.because for event in found for source in event.sources)


def test_a_day_behind_the_end_of_a_name_with_a_comma_is_that_of_the_birth() -> None:
    (event,) = events("Born Ada Roe in Old Elsby, Ohio on [4 May 1961=1961-05-04], Berg studied law.")
    assert event.title == "Berg was born Ada Roe in Old Elsby"
