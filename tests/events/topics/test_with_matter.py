"""What stands before a headline where a place or nothing would."""

import pytest

from builder.events.topics.topic import Topic
from builder.events.topics.with_matter import with_matter

NORWAY, KENYA, FLORIDA = (Topic(name, name, person=False) for name in ("Norway", "Kenya", "Florida"))
ADA, HYDRO = Topic("Ada Berg", "Ada Berg", person=True), Topic("Norsk Hydro", "Norsk Hydro", person=False, body=True)
# The title, the topic without it, and the text and the name with it.
ROWS = {
    "a place": ("Shops in Norway end candle wax limits", NORWAY, "Norway candle wax limits", "Norway"),
    "a thing that names the place": ("Ships told of restrictions on sailing to Norway", NORWAY, "Restrictions on sailing to Norway", "Norway"),
    "a people": ("Kenyan pipeline project ends", KENYA, "Kenyan pipeline project", "Kenya"),
    "a thing with what it is of": ("Norway ends expulsion of clerks", NORWAY, "Expulsion of clerks", "Norway"),
    "a thing elsewhere": ("Norway sends help for evacuation from Lundby", NORWAY, "Norway", "Norway"),
    "another country's": ("Norway signs Kenya pipeline deal", NORWAY, "Norway", "Norway"),
    "its country's": ("Florida holds US presidential primaries", FLORIDA, "US presidential primaries", "Florida"),
    "a person's": ("Court orders release of Berg's tax records", ADA, "Release of Berg's tax records", "Ada Berg"),
    "a person and a thing": ("Ada Berg ends harbour strike", ADA, "Ada Berg", "Ada Berg"),
    "a body": ("Norsk Hydro ends harbour strike", HYDRO, "Norsk Hydro", "Norsk Hydro"),
    "what tells already": ("Norway mill fire ends pipeline project", Topic("Norway mill fire", "Norway", person=False), "Norway mill fire", "Norway"),
    "no name": ("Judge rules suspension of council unlawful", None, "Suspension of council", "Suspension of council"),
    "deaths of an illness": ("Norway reports nine new deaths due to COVID-19, a record", NORWAY, "COVID-19 in Norway", "Norway"),
    "cases of an illness": ("Norway counts nine measles cases", NORWAY, "Measles in Norway", "Norway"),
    "an illness beside": ("Norway holds fair amid COVID-19 concerns", NORWAY, "Norway", "Norway"),
    "no thing": ("Norway sings", NORWAY, "Norway", "Norway"),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_bare_name_gets_the_thing(name: str) -> None:
    title, topic, text, called = ROWS[name]
    told = with_matter(topic, title, place=topic in (NORWAY, KENYA, FLORIDA))
    assert told is not None
    assert (told.text, told.name) == (text, called)


def test_sentences_run_together_have_no_thing_without_a_name() -> None:
    assert with_matter(None, "Judge rules suspension of council unlawful The clerk said…", place=False) is None
