"""A clause that says nothing but on what day something was."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.words import lexicon
from builder.events.words.happenings import HAPPENINGS

_WAS = frozenset("was were is are".split())
_BRINGS = frozenset("on in".split())
_HAPPENED = HAPPENINGS | frozenset("cases win call sighting meeting".split())
_FEWEST = 3  # words


def only_dated(parse: Parse, index: int) -> int:
    """Of "Her last vote in the house | was on 11 May" the token index of the verb, since the subject is headline enough; 0 where it is no such."""
    verb = index - 1 - (parse.tokens[index - 1].lower in _BRINGS if index else 0)
    if verb < _FEWEST or parse.tokens[verb].lower not in _WAS:
        return 0
    after = [token.lower for token in parse.tokens[index + 1 : index + 3]]
    if after and after != [".", *after[1:]] and after != [",", "in"]:
        return 0
    first = parse.clauses[parse.at(parse.tokens[index].start)].first
    subject = parse.tokens[first:verb]
    plain = all(token.kind == TokenKind.WORD and token.lower not in lexicon.SUBJECT_PRONOUNS | {"there", "that"} for token in subject)
    happened = plain and len(subject) >= _FEWEST and _head([token.lower for token in subject]) in _HAPPENED
    return verb if happened and not any(is_verb(parse.tokens, i) for i in range(first, verb)) else 0


def _head(subject: list[str]) -> str:
    """The "vote" of "her last vote in the house"."""
    end = next((at for at, word in enumerate(subject) if word in lexicon.PREPOSITIONS), len(subject))
    return subject[end - 1] if end else ""
