"""Whose trial stands before a headline."""

import pytest

from builder.events.topics.of_trial import of_trial
from builder.events.topics.topic import Topic

TEXT = "The trial of Ada Berg began in Lund."
CASES = [
    ("The jury was chosen", "Ada Berg trial"),
    ("Opening statements will begin", "Ada Berg trial"),
    ("Fans waited outside the courtroom", "Ada Berg trial"),
    ("The decision sparked cheering among many supporters", "Ada Berg trial"),
    ("A preliminary hearing has been set", "Ada Berg case"),
    ("The prosecution read the charges", "Ada Berg case"),
    ("Sentencing is scheduled", "Ada Berg case"),
    ("The trial is set to begin", "Ada Berg"),
    ("Details of the charges will be released", "Ada Berg"),
    ("The jury believed her", "Ada Berg"),
    ("Bo Roe wept as he gave his testimony", "Ada Berg trial"),
]


@pytest.mark.parametrize(("headline", "before"), CASES)
def test_before_what_others_do_in_court_stands_the_trial(headline: str, before: str) -> None:
    assert of_trial(headline, Topic("Ada Berg", "Ada Berg", person=True), TEXT).text == before


def test_there_is_a_trial_only_where_the_article_tells_of_one() -> None:
    assert of_trial("The jury was chosen", Topic("Ada Berg", "Ada Berg", person=True), "A jury met.").text == "Ada Berg case"
    assert of_trial("The jury was chosen", Topic("Ada Berg", "Ada Berg", person=True), "He told the jury.").text == "Ada Berg trial"


def test_a_title_before_the_name_stays_and_what_says_more_is_enough() -> None:
    assert of_trial("The jury was chosen", Topic("Dr Ada Berg", "Ada Berg", person=True), TEXT).text == "Dr Ada Berg trial"
    assert of_trial("The jury was chosen", Topic("Ada Berg shooting", "Ada Berg", person=True), TEXT).text == "Ada Berg shooting"
