"""Reports of one step of a case or a life are one event, however each is worded."""

import datetime
from dataclasses import replace

import pytest

from builder.events.merging.merge import merge
from builder.wording.tongue_of import tongue_of
from tests.events.making import PUBLISHED, events_of

# Two articles, and whether they tell of one happening.
PAIRS = [
    ("Ada Berg was taken to a Tarn hospital on [Monday=2025-07-07].", "Ada Berg was admitted to hospital with a fever on [7 July=2025-07-07].", True),
    ("Ada Berg was taken to a Tarn hospital on [Monday=2025-07-07].", "Bo Lund was admitted to hospital with a fever on [7 July=2025-07-07].", False),
    ("Ada Berg was taken to a Tarn hospital on [Monday=2025-07-07].", "Ada Berg was admitted to hospital again on [Friday=2025-07-11].", False),
    (
        "Ada Berg was buried in [May=2025-05] while crowds waited outside.",
        "The golden casket of Ada Berg was entombed at Tarn in [May=2025-05].",
        True,
    ),
    ("The trial of Ada Berg will begin on [Monday=2025-07-14].", "Miller Ada Berg is to stand trial in [July=2025-07].", True),
    ("The trial of Ada Berg will begin on [Monday=2025-07-14].", "Miller Bo Lund is to stand trial in [July=2025-07].", False),
    ("The trial of Ada Berg will begin on [Monday=2025-07-14].", "Miller Ada Berg is to stand trial in [August=2025-08].", False),
    ("Ada Berg was convicted of arson on [Monday=2025-07-07].", "Jurors found Ada Berg guilty after nine hours on [Monday=2025-07-07].", True),
    ("Ada Berg was convicted of arson on [Monday=2025-07-07].", "Ada Berg was cleared of arson on [Monday=2025-07-07].", False),
    ("Ada Berg was sentenced to 14 years on [Monday=2025-07-07].", "A judge in Ulvika ruled that Ada Berg be jailed on [7 July=2025-07-07].", True),
    ("Ada Berg was jailed in Ulvika on [Monday=2025-07-07].", "Bo Lund was sentenced to ten years in Ulvika on [7 July=2025-07-07].", False),
    ("Police searched the home of Ada Berg on [Monday=2025-07-07].", "Officers raided the home that Ada Berg rents on [Monday=2025-07-07].", True),
    ("Police searched the home of Ada Berg on [Monday=2025-07-07].", "Officers raided the office that Ada Berg rents on [Monday=2025-07-07].", False),
    ("Ada Berg died in Ulvika on [Monday=2025-07-07].", "Painter Ada Berg passed away in [2025=2025] with debts of millions.", True),
    ("Ada Berg died in Ulvika on [Monday=2025-07-07].", "Painter Bo Berg passed away in [2025=2025] with debts of millions.", False),
    ("Ada Berg died in Ulvika on [Monday=2025-07-07].", "Painter Ada Berg passed away in [2024=2024] with debts of millions.", False),
    ("Ada Berg had been hired to mend clocks last [spring=2025-03-20/2025-06-20].", "Ada Berg was hired by the Lund mill in [May=2025-05].", True),
    ("Ada Berg had been hired to mend clocks last [spring=2025-03-20/2025-06-20].", "Bo Lund was hired by the Lund mill in [May=2025-05].", False),
    ("Ada Berg was arrested in Ulvika in [May=2025-05].", "Ada Berg was arrested beside the sea in [June=2025-06].", False),
    ("Ada Berg was arrested on [Monday=2025-07-07] in Ulvika.", "Bo Lund was arrested on [Monday=2025-07-07] at sea.", False),
    # of two people, though one stands in both
    (
        "Police questioned Ada Berg on [Monday=2025-07-07].",
        "Detectives interviewed Bo Lund about the murder of Ada Berg on [7 July=2025-07-07].",
        False,
    ),
    ("Ada Berg was acquitted of theft on [Monday=2025-07-07].", "Bo Lund was cleared of the murder of Ada Berg on [7 July=2025-07-07].", False),
    ("Ada Berg's trial opened on [Monday=2025-07-07].", "Ada Berg went on trial for arson on [7 July=2025-07-07].", True),
    # of somebody's kin, and at another's funeral
    (
        "Ada Berg was taken to a Tarn hospital on [Monday=2025-07-07].",
        "Ada Berg's nephew was airlifted to the hospital on [7 July=2025-07-07].",
        False,
    ),
    ("Ada Berg was jailed on [Monday=2025-07-07].", "Ada Berg's ex-husband was sentenced to two years on [7 July=2025-07-07].", False),
    ("Ada Berg's trial will begin on [14 July=2025-07-14].", "The trial of a cousin of Ada Berg will begin on [14 July=2025-07-14].", False),
    ("Ada Berg's trial will begin on [14 July=2025-07-14].", "The trial of disgraced miller Ada Berg will begin on [14 July=2025-07-14].", True),
    ("The mother of Ada Berg was buried on [Monday=2025-07-07].", "Ada Berg was laid to rest on [7 July=2025-07-07].", False),
    ("The remains of Ada Berg were buried on [Monday=2025-07-07].", "Ada Berg was laid to rest on [7 July=2025-07-07].", True),
    ("Ada Berg's nephew was jailed on [Monday=2025-07-07].", "Ada Berg's cousin was sentenced to two years on [7 July=2025-07-07].", False),
    ("Ada Berg's doctor was jailed on [Monday=2025-07-07].", "Ada Berg's personal physician was sentenced on [7 July=2025-07-07].", True),
    ("Ada Berg's funeral was held on [Monday=2025-07-07].", "Ada Berg was seen weeping at the funeral of Ole Moe on [7 July=2025-07-07].", False),
    ("Ada Berg's funeral was held on [Monday=2025-07-07].", "Thousands came to the funeral of Ada Berg on [7 July=2025-07-07].", True),
    # in two matters
    ("Ada Berg resigned as mayor in [May=2025-05].", "Ada Berg stepped down from the board of Elsby Bank in [May=2025-05].", False),
    ("Ada Berg resigned as mayor in [May=2025-05].", "Ada Berg stepped down as mayor of Lund in [May=2025-05].", True),
    ("Ada Berg resigned as mayor in [May=2025-05].", "Ada Berg stepped down in [May=2025-05] after a leak at the mill.", True),
    ("Ada Berg was charged with arson in [May=2025-05].", "Ada Berg was indicted over pills in [May=2025-05].", False),
    ("Ada Berg was charged with murder in [May=2025-05].", "In [May=2025-05], Ada Berg was charged with killing a clerk.", True),
    ("Ada Berg went on trial for arson on [Monday=2025-07-07].", "Ada Berg's libel trial opened on [7 July=2025-07-07].", False),
    ("Ada Berg went on trial for arson on [Monday=2025-07-07].", "Ada Berg's arson trial opened on [7 July=2025-07-07].", True),
    ("Ada Berg went on trial for arson on [Monday=2025-07-07].", "Ada Berg's long-awaited trial opened on [7 July=2025-07-07].", True),
    ("Ada Berg is to stand trial in [July=2025-07].", "The trial against Ada Berg will begin on [14 July=2025-07-14].", True),
    ("The office of Ada Berg was raided on [Monday=2025-07-07].", "The office rented by Ada Berg was searched on [7 July=2025-07-07].", True),
    ("The office of Ada Berg was raided on [Monday=2025-07-07].", "The office was searched by Ada Berg on [7 July=2025-07-07].", False),
    # one who goes to court, and against whom
    ("Ada Berg filed a lawsuit against Bo Lund on [Monday=2025-07-07].", "Ada Berg sued Bo Lund in [2025=2025].", True),
    ("Ada Berg filed a lawsuit against Bo Lund on [Monday=2025-07-07].", "Ada Berg sued Ole Moe in [2025=2025].", False),
    ("Ada Berg sued Bo Lund over a mill on [Monday=2025-07-07].", "Ada Berg sued Bo Lund over a boat in [2025=2025].", False),
    # by what he is of whom, where reports tell who that is
    (
        "Ada Berg's doctor was jailed on [Monday=2025-07-07].",
        "Ada Berg died in [May=2025-05].\nThe physician Bo Lund was sentenced on [7 July=2025-07-07].",
        True,
    ),
    (
        "Ada Berg's doctor was jailed on [Monday=2025-07-07].",
        "Ada Berg died in [May=2025-05].\nThe driver Bo Lund was sentenced on [7 July=2025-07-07].",
        False,
    ),
    (
        "Ada Berg's doctor was jailed on [Monday=2025-07-07].",
        "Ole Moe died in [May=2025-05].\nThe physician Bo Lund was sentenced on [7 July=2025-07-07].",
        False,
    ),
    (
        "The trial of the doctor accused of harming Ada Berg was delayed on [Monday=2025-07-07].",
        "Ada Berg died in [May=2025-05].\nThe trial was postponed on [7 July=2025-07-07] as Dr Bo Lund's lawyers asked for time.",
        True,
    ),
    # on the next day, for what hardly comes twice
    ("Ada Berg was convicted of arson on [Monday=2025-07-07].", "Ada Berg was found guilty of arson on [8 July=2025-07-08].", True),
    ("Ada Berg was convicted of arson on [Monday=2025-07-07].", "Ada Berg was found guilty of arson on [9 July=2025-07-09].", False),
    ("Ada Berg was questioned by police on [Monday=2025-07-07].", "Police questioned Ada Berg on [Tuesday=2025-07-08].", False),
    (
        "Ada Berg was questioned for three hours by police on [Monday=2025-07-07].",
        "Police questioned Ada Berg for three hours on [Tuesday=2025-07-08].",
        True,
    ),
    ("Ada Berg's trial will begin on [14 July=2025-07-14].", "Ada Berg is to stand trial on [15 July=2025-07-15].", False),
    # a death that only dates what is told, of whoever is known to have died
    ("Ada Berg died in Ulvika on [Monday=2025-07-07].", "Ada Berg left debts of millions when she died of a fever in [July 2025=2025-07].", True),
    ("Ada Berg died in Ulvika on [Monday=2025-07-07].", "The mill of Ada Berg made millions before her sudden death in [2025=2025].", True),
    ("Ada Berg died in Ulvika on [Monday=2025-07-07].", "The mill of Ada Berg made millions before her sudden death in [2024=2024].", False),
    ("Ada Berg died in Ulvika on [Monday=2025-07-07].", "The mill of Bo Lund made millions before his sudden death in [2025=2025].", False),
    ("Ada Berg died in Ulvika on [Monday=2025-07-07].", "Ada Berg's mill was sold on the death of his mother in [2025=2025].", False),
    ("Ada Berg died in Ulvika on [Monday=2025-07-07].", "The mill of Ada Berg burned down and a death was announced in [2025=2025].", False),
    # whoever names nobody speaks of those the article is about
    (
        "Ada Berg bought the Orlov mill in [May=2025-05].\nThe trial will begin on [Monday=2025-07-14].",
        "Opening statements in the case against Ada Berg are due on [14 July=2025-07-14].",
        True,
    ),
    (
        "Ada Berg bought the Orlov mill in [May=2025-05].\nThe trial will begin on [Monday=2025-07-14].",
        "Opening statements in the case against Bo Lund are due on [14 July=2025-07-14].",
        False,
    ),
    (
        "Ada Berg bought the Orlov mill in [May=2025-05].\nThe burial was on [Monday=2025-07-14].",
        "Ada Berg was laid to rest beside the sea on [14 July=2025-07-14].",
        False,
    ),
]


@pytest.mark.parametrize(("one", "other", "same"), PAIRS)
def test_one_step_of_the_same_people_at_one_time_is_one_event(one: str, other: str, same: bool) -> None:
    both = [events_of(story, name, PUBLISHED - datetime.timedelta(days)) for story, name, days in ((one, "a", 1), (other, "b", 0))]
    events = [event for _, found in both for event in found]
    merged = merge(events, [article for article, _ in both], tongue_of("en"))
    assert len(merged) == len(events) - same, [event.title for event in merged]


@pytest.mark.parametrize(("day", "same"), [("07", True), ("05", True), ("04", False), ("10", False)])
def test_the_day_of_a_late_report_may_be_days_after_a_verdict(day: str, same: bool) -> None:
    both = [
        events_of(f"Ada Berg was {words}.", name)
        for words, name in ((f"found guilty on [{day} July=2025-07-{day}]", "a"), ("convicted [now=2025-07-08]", "b"))
    ]
    events = [replace(event, approximate=event.date == "2025-07-08") for _, found in both for event in found]
    assert len(merge(events, [article for article, _ in both], tongue_of("en"))) == 2 - same


def test_one_jury_is_chosen_in_an_article_whoever_is_named_beside_it() -> None:
    story = "The jury for the trial of Ada Berg was chosen on [Monday=2025-07-07].\nJurors were picked by Judge Bo Lund on [7 July=2025-07-07]."
    article, events = events_of(story)
    assert len(events) == 2
    assert len(merge(events, [article], tongue_of("en"))) == 1


def test_two_juries_of_one_day_are_two() -> None:
    story = "The jury was chosen in the case of Ada Berg on [Monday=2025-07-07].\nThe jury was chosen in the case of Bo Lund on [7 July=2025-07-07]."
    article, events = events_of(story)
    assert len(merge(events, [article], tongue_of("en"))) == 2


def test_two_hearings_of_one_article_are_two() -> None:
    story = "A bail hearing will begin on [14 July=2025-07-14].\nAn appeal hearing over the mill will begin in [July=2025-07]."
    article, events = events_of(story)
    assert len(merge(events, [article], tongue_of("en"))) == 2


def test_many_of_one_step_are_looked_at_in_time() -> None:
    told = [events_of(f"Ada Berg appeared in court in Ulvika for the {n}th time on [Monday=2025-07-07].", f"a{n}") for n in range(100)]
    merged = merge([event for _, found in told for event in found], [article for article, _ in told], tongue_of("en"))
    assert len(merged) < len(told)
