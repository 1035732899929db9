"""What an article is about before "they" and "it"."""

import pytest

from builder.events.topics.may_stand_before import may_stand_before
from builder.events.topics.topic import Topic
from tests.events.making import article

ADA, OSLO = Topic("Ada Berg", "Ada Berg", person=True), Topic("Oslo", "Oslo", person=False)
HYDRO = Topic("Norsk Hydro", "Norsk Hydro", person=False, body=True)
# The topic, what is told before, the sentence, its headline, and whether the topic may stand there.
ROWS = {
    "a person and several": (ADA, "Ada Berg came.", "They met.", "They met", False),
    "a place and a thing": (OSLO, "A boat left Oslo.", "It sank.", "It sank", False),
    "a body": (HYDRO, "Norsk Hydro grew.", "It bought a mill.", "It bought a mill", True),
    "a body told of long before": (HYDRO, "Norsk Hydro grew.\nOnce.\nTwice.\nAda came.", "It bought a mill.", "It bought a mill", False),
    "several, of a body told of before": (HYDRO, "Norsk Hydro grew.\nAda and Ole came.", "They met.", "They met", False),
    "nothing": (OSLO, "A boat left Oslo.", "It also emerged that a boat sank.", "It also emerged that a boat sank", True),
    "nothing, briefly": (OSLO, "A boat left Oslo.", "It’s still unclear why.", "It’s still unclear why", True),
    "its, in the sentence": (OSLO, "A boat left.", "Oslo hoped that its boats would come.", "Its boats would come", True),
    "another word": (OSLO, "A boat left.", "The boats came.", "The boats came", True),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_pronoun_must_be_what_stands_before_it(name: str) -> None:
    topic, before, sentence, headline, expected = ROWS[name]
    told = article(f"{before}\n{sentence}")
    assert may_stand_before(topic, headline, told, len(told.sentences) - 1) == expected
