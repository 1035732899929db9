"""What an article is about before "they" and "it"."""

from dataclasses import replace

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
    "nothing, of another": (ADA, "Ada Berg came.", "It is likely that Ole Roe left.", "It is likely Ole Roe left", False),
    "nothing, of nobody": (ADA, "Ada Berg came.", "It was agreed a quay would be built.", "It was agreed a quay would be built", True),
    "an anniversary": (OSLO, "A boat left.", "It was the 70th anniversary of the Lund pact.", "The 70th anniversary of the Lund pact", False),
    "what it was sold at": (OSLO, "Boat sold at auction.", "The auction was held.", "The auction was held", True),
    "another word": (OSLO, "A boat left.", "The boats came.", "The boats came", True),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_pronoun_must_be_what_stands_before_it(name: str) -> None:
    topic, before, sentence, headline, expected = ROWS[name]
    told = replace(article(f"{before}\n{sentence}"), title=before)
    assert may_stand_before(topic, headline, told, len(told.sentences) - 1) == expected
