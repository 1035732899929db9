"""What "them" means behind a headline's verb."""

import re

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, NameKind
from builder.events.words.length import ROOM
from builder.events.words.plurals_in import plurals_in

_THEM = re.compile(r"(?<=[a-z] )them\b")
_JOINED = re.compile(r"\b(?:joined|joins|join|rejoined|left|signed with|played for|works? for|worked for) $")
_DONE = re.compile(  # "found | the letters of two friends | and sold"
    r"\b[a-z]{2,20}(?:ed|ght|ade|ook|und|old|ent) ((?:the|its|two|three|four|several|some) (?:[\w-]{2,20} ){0,3}?[a-z-]{2,20}[^\Wsui]s)\b"
    r"[^,;:]{0,80} and (?:[a-z]{2,12}ly )?[a-z]{2,20} $"
)


def as_them(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`title` with the words for "them" where it tells of nothing that is many: the one body of the sentence that somebody joined or left, or what
    the verb before has for its object; else as it is."""
    found = _THEM.search(title) if " them" in title else None
    said = re.compile(r"\bthem\b").search(article.text, sentence.start, sentence.end) if found is not None else None
    lead = title[: found.start()] if found is not None else ""
    if found is None or said is None or plurals_in(lead) or " and " in lead:
        return title
    bodies = {each.name: each.start for each in cast.within(sentence.start, said.start()) if each.kind == NameKind.ORGANISATION}
    body, at = next(iter(bodies.items()), ("", 0))
    led = "the " if article.text.endswith(("the ", "The "), 0, at) else ""
    done = _DONE.search(article.text, sentence.start, said.start())
    words = led + body if len(bodies) == 1 and _JOINED.search(lead) else done.group(1) if done is not None else ""
    longer = f"{lead}{words}{title[found.end() :]}"
    return longer if words and words not in title and len(longer) <= ROOM else title
