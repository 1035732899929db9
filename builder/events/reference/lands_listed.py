"""States or countries of which a sentence has a longer list than a headline."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.countries import countries
from builder.events.gazetteers.places import STATES
from builder.events.words.length import BRIEF
from builder.languages.english_words import SMALL

_NAME = r"[A-Z][\w.’-]{1,20}(?: [A-Z][\w.’-]{1,20}){0,2}"
_LIST = re.compile(
    r" (?P<lead>in|from|across) (?:the )?(?:(?:US |U\.S\. |American )?states of |(?:countries|nations) of )?"
    rf"(?P<all>{_NAME}(?:, {_NAME}){{1,30}},? and {_NAME})"
)
_PARTED = re.compile(r",? and (?:the )?|, (?:the )?")
_FEWEST, _WORD = 4, 12
_LAST = 2  # words that lead to the list
_US = frozenset(("Washington", "Georgia"))  # states in a row of states


def lands_listed(title: str, article: Article, sentence: Sentence) -> str:
    """ "The party held primaries in four states" for "The party held primaries" of "held primaries in Ohio, Iowa, Texas and Utah", where the headline
    ends before so long a list; as it was where one of them is no state, or not all countries."""
    text = article.slice(sentence)
    found = _LIST.search(text) if text.count(",") >= _FEWEST - 2 else None
    if found is None or not text[: found.start()].endswith(" " + " ".join(title.split()[-_LAST:])):
        return title
    names = _PARTED.split(found["all"].rstrip("."))
    states = STATES | _US
    kind = "states" if states.issuperset(names) else "countries" if countries().issuperset(names) else ""
    if not kind or len(names) < _FEWEST or any(name in title for name in names):
        return title
    words = [word for word, number in SMALL.items() if number == len(names)]
    count = words[0] if words and len(names) < _WORD else str(len(names))
    longer = f"{title} {found['lead']} {count} {kind}"
    return longer if len(longer) <= BRIEF else title
