"""Outlets are called what the settings call them."""

import pytest

from builder.articles.outlet import outlet

NAMES = (("bbc.co.uk", "BBC News"), ("sport.bbc.co.uk", "BBC Sport"), ("The Ford Courier", "Ford Courier"), ("EXAMPLE.ORG", "An Example"))


@pytest.mark.parametrize(
    ("publisher", "url", "name"),
    [
        ("the ford courier", "", "Ford Courier"),
        ("The Ford Courier", "https://bbc.co.uk/1", "Ford Courier"),
        ("", "https://www.bbc.co.uk/news/1", "BBC News"),
        ("BBC", "https://BBC.co.uk/news/1", "BBC News"),
        ("", "https://sport.bbc.co.uk:443/1", "BBC Sport"),
        ("", "https://example.org/", "An Example"),
        ("", "https://notbbc.co.uk/", ""),
        ("Harlan Post", "https://harlan.example/", "Harlan Post"),
        ("Harlan Post", "", "Harlan Post"),
        ("Harlan Post", "https://[", "Harlan Post"),
        ("", "bbc.co.uk", ""),
    ],
)
def test_an_outlet_has_the_name_of_the_settings(publisher, url, name):
    assert outlet(publisher, url, NAMES) == name


def test_without_names_it_is_called_what_the_article_says():
    assert outlet("BBC", "https://bbc.co.uk/", ()) == "BBC"
