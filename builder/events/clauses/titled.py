"""A work that is named behind what it is."""

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind
from builder.events.words import lexicon

_LONGEST = 12  # words of a title
_NEAR = 6  # tokens of "an old Lund television play"


def titled(parse: Parse, place: int) -> list[int]:
    """ "spoke in an old play, The Man Who Sank, | which was shown": what it is and its title; nothing where no such stands before the clause."""
    title, clause = parse.clauses[place - 1], parse.clauses[place]
    if place < 2 or clause.opener != "which" or title.kind != ClauseKind.PHRASE or parse.tokens[title.last - 1].lower != ",":
        return []
    words = parse.tokens[title.first : title.last - 1]
    named = 1 < len(words) <= _LONGEST and all(token.kind == TokenKind.WORD and _is_of_title(token.text) for token in words)
    before = parse.clauses[place - 2]
    last = parse.last_word(before)
    article = next((i for i in range(last - 1, max(before.first, last - _NEAR) - 1, -1) if parse.tokens[i].lower in lexicon.DETERMINERS), None)
    thing = parse.tokens[last].text.islower() and parse.tokens[before.last - 1].lower == "," and article is not None
    return [*range(article, before.last), *range(title.first, title.last)] if named and thing and article is not None else []


def _is_of_title(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word in ("of", "the", "and", "in", "a", "to", "for", "on")
