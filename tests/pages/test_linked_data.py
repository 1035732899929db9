"""JSON-LD of the front page and of an article's."""

import json
from dataclasses import replace

import pytest

from builder.config import Settings
from builder.pages.linked_data import linked_data
from builder.pages.survey import survey
from tests.pages.sample import HOSTILE, many, sample

BASE = Settings(title="The harbour bridge", base_url="https://news.example/bridge/", author="A. Writer")


def test_the_front_page_is_a_list_of_works_about_events():
    held = json.loads(linked_data(survey(sample(BASE))))
    assert (held["@context"], held["@type"], held["name"]) == ("https://schema.org", "CollectionPage", "The harbour bridge")
    assert held["url"] == "https://news.example/bridge/index.html"
    listed = held["mainEntity"]
    assert listed["numberOfItems"] == len(listed["itemListElement"]) == len(sample().events)
    assert [item["position"] for item in listed["itemListElement"]] == list(range(1, listed["numberOfItems"] + 1))
    council = next(item for item in listed["itemListElement"] if item["url"].endswith("#e-council"))
    assert council["url"] == "https://news.example/bridge/index.html#e-council"
    assert (council["item"]["about"]["startDate"], council["item"]["about"]["endDate"]) == ("2023-05-03", "2023-05-05")
    assert council["item"]["citation"][0]["@type"] == "NewsArticle"


def test_a_year_before_the_first_has_no_date_that_a_machine_would_misread():
    admiral = next(item for item in json.loads(linked_data(survey(sample())))["mainEntity"]["itemListElement"] if item["url"].endswith("#e-admiral"))
    assert "startDate" not in admiral["item"]["about"]


def test_of_a_large_timeline_only_the_key_events_are_listed():
    timeline = many(300)
    held = json.loads(linked_data(survey(timeline)))["mainEntity"]
    assert held["numberOfItems"] == sum(event.key for event in timeline.events)


def test_an_articles_page_is_based_on_the_news_article():
    timeline = sample(BASE)
    article = timeline.articles[0]
    held = json.loads(linked_data(survey(timeline), article))
    assert held["isBasedOn"]["headline"] == article.title
    assert held["isPartOf"]["url"] == "https://news.example/bridge/index.html"
    assert held["url"].startswith("https://news.example/bridge/articles/")


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_it_can_end_the_element_it_stands_in(text):
    timeline = sample(replace(BASE, title=text, description=text))
    article = replace(timeline.articles[0], title=text, author=text, publisher=text, url="javascript:alert(1)")
    for held in (linked_data(survey(timeline)), linked_data(survey(timeline), article)):
        assert not set("<>&\u2028\u2029") & set(held)
        json.loads(held)
    assert "url" not in json.loads(linked_data(survey(timeline), article))["isBasedOn"]
