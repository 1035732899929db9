"""What the letters in a headline are short for."""

import re

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast
from builder.events.names.is_short_for import is_short_for
from builder.events.words import lexicon
from builder.events.words.length import BRIEF

_LETTERS = re.compile(r"(?<![\w.&/’'-])([Tt]he )?([A-Z]{3,6})(?![\w.&/-])")
_KNOWN = frozenset(  # what nobody needs to be told
    "NATO UNESCO UNICEF NASA FBI CIA NSA KGB BBC CNN NBC CBS ABC MSNBC ITV PBS NPR MTV HBO ESPN IBM NBA NFL NHL MLB NCAA FIFA UEFA IOC IMF WHO "
    "WTO OPEC ISS NHS AIDS HIV DNA SARS USA USSR UAE AFP UCLA MIT NYPD LAPD GDP CEO PLO IRA".split()
)
_GOES_ON = lexicon.AUXILIARIES | lexicon.IRREGULAR_PAST | lexicon.PREPOSITIONS | lexicon.COORDINATORS | frozenset("says".split())


def letters_told(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "The Nordic Trade Council met" for "The NTC met", where the article says so somewhere; as it was for the letters that everybody knows, and
    where the headline has the name already or would grow too long."""
    for the, letters in _LETTERS.findall(title):
        if letters in _KNOWN:
            continue
        said = (each.name for each in cast.within(sentence.start, sentence.end) if article.text[each.start : each.end] == letters)
        name = next((each for each in said if is_short_for(letters, each)), "")
        if not name or name in title or name.isupper():
            continue
        start = title.index(f"{the}{letters}")
        rest = title[start + len(the) + len(letters) :]
        led = the or ("the " if _stands_alone(rest) and re.search(rf"\b[Tt]he {re.escape(name)}", article.text) else "")
        longer = f"{title[:start]}{led}{name}{rest}"
        title = longer[:1].upper() + longer[1:] if len(longer) <= BRIEF else title
    return title


def _stands_alone(rest: str) -> bool:
    """Whether no noun follows: "NTC | said", not "NTC | rules"."""
    after = re.match(r" ([\w’'-]+)", rest)
    word = after[1] if after is not None else ""
    return word in _GOES_ON or word.endswith(("ed", "ly")) or after is None
