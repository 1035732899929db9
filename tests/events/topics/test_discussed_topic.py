"""What an interview is about."""

import pytest

from builder.events.topics.discussed_topic import discussed_topic

# Title, what the topic says.
ROWS = (
    ("Ada Berg discusses her findings about habits of owls with Lund News", "Habits of owls"),
    ("Biologist tells Courier about discovery of blue owls in Lund seen only once", "Blue owls in Lund"),
    ("Ole Moe talks about Larchcraft with Lund News", "Larchcraft"),
    ("Ole Moe discusses plans for Larch Linux with Courier as Fir Ltd leaves", "Larch Linux"),
    ("Zoe Berg tells Courier about her own choir Lund Larks", "Lund Larks"),
    ("Young Norwegian owls sing: Lund News interviews Ada Berg", "Norwegian owls"),
    ("Norwegian owls sing", None),
    ("Young owls sing: Lund News interviews Ada Berg", None),
    ("Ada Berg discusses her career with Lund News", None),
    ("Ada Berg talks about how owls sing", None),
    ("Ada Berg talks about owls", None),
    ("Lund News interviews Ada Berg", None),
    ("Ada Berg speaks on behalf of Lund Board", None),
    ("Ada Berg speaks on condition of anonymity", None),
    ("Ada Berg talks on phone from the prison", None),
    ("Ada Berg tells court on first day of trial", None),
    ("Ada Berg tells Courier on Monday fire was set", None),
    ("Ada Berg tells Courier about how Lund Mill was lost", None),
    ("Peace talks on Lund dispute fail", None),
    ("Peace talks about Lund dispute fail", None),
    ("Ulvika Peace talks about Lund dispute fail", None),
    ("Old German guards die: police interviewed Ole Roe", None),
    ("Old German guards die: Lund Police interviews Ole Roe", None),
    ("Old German guards die: Ole Roe answers questions in court", None),
    ("Ada Berg discusses", None),
    ("", None),
)


@pytest.mark.parametrize(("title", "text"), ROWS)
def test_what_is_asked_about_is_the_topic(title: str, text: str | None) -> None:
    topic = discussed_topic(title)
    assert (topic and topic.text) == text
