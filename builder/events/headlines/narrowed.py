"""A headline's subject without what it is doing and where it is."""

from collections.abc import Iterator

from builder.events.clauses.clause import Parse, Token, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.gazetteers.gazetteer import OCCUPATIONS, ORGANISATION_WORDS, TITLES
from builder.events.words import lexicon

OTHERS = lexicon.SUBJECT_PRONOUNS | lexicon.RELATIVE_OPENERS | lexicon.ADVERBIAL_OPENERS | {"that"}
NO_NOUNS = lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.DETERMINERS | lexicon.ADVERBS | frozenset("only now that".split())
_PEOPLE = TITLES | OCCUPATIONS | frozenset("scientists researchers doctors officials judges".split())
_SAID = lexicon.SAYING | frozenset("concluded concludes found finds revealed confirmed showed shows".split())
_HOLDING = frozenset("containing showing describing carrying involving concerning".split())  # without it, which?
_SHORTEST_ING = 6  # letters: "having", not "king"
_THINGS = frozenset("warning meeting building hearing ruling training housing shipping".split())  # "a storm warning for"
_PLACE = 6  # tokens


def narrowed(parse: Parse, words: list[int], deed: int | None) -> Iterator[list[int]]:
    """Of "The board in Lund, Norway looking into the fire began …" shorter and shorter ways to say who began; `words` are token indexes in the order
    of a headline, `deed` that of its finite verb."""
    for rule in (_doing, _doing_said, _placed):
        found = rule(parse, words, words.index(deed)) if deed in words else None
        if found is not None:
            words = [*words[: found[0]], *words[found[1] :]]
            yield words


def _doing(parse: Parse, words: list[int], deed: int) -> tuple[int, int] | None:
    """The places where "looking into the fire in the mill", "wearing red coats, caps, and boots" begins and ends; None where nothing of the kind
    stands before the verb; and so below."""
    for place in range(1, deed - 2):
        token, before, after = (parse.tokens[words[at]] for at in (place, place - 1, place + 1))
        going = token.lower.endswith("ing") and len(token.lower) >= _SHORTEST_ING and token.text.islower()
        noun = before.kind == TokenKind.WORD and before.lower not in NO_NOUNS and not any(parse.tokens[i].lower == "with" for i in words[:place])
        if place > 1 and is_verb(parse.tokens, words[place - 1]):
            return None  # "The board posted a note saying a fire had"
        noun = noun and not before.lower.endswith(("'s", "’s", "ly")) and token.lower not in _HOLDING | _THINGS
        if going and noun and (_brings(after) or token.lower == "wearing" or _are_many(before, after)):
            inner = words[place + 1 : deed]
            lowers = [parse.tokens[i].lower for i in inner]
            row = lowers[-1] != "," and "and" in lowers and "," in lowers[: lowers.index("and")]
            bare = not any(is_verb(parse.tokens, i) or parse.tokens[i].lower in OTHERS or _is_object(parse, words[place], i) for i in inner)
            return (place, deed) if bare and (row or "," not in lowers) else None
    return None


def _doing_said(parse: Parse, words: list[int], deed: int) -> tuple[int, int] | None:
    """ "A study concluded clerks | living in Oslo | were paid more": who did what is said, with no "that" before it."""
    if parse.tokens[words[deed]].lower not in _SAID:
        return None
    told = next((place for place in range(deed + 2, len(words)) if is_verb(parse.tokens, words[place])), None)
    found = _doing(parse, words[deed + 1 :], told - deed - 1) if told is not None else None
    return None if found is None else (found[0] + deed + 1, found[1] + deed + 1)


def _brings(token: Token) -> bool:
    return token.lower in lexicon.PREPOSITIONS | lexicon.DETERMINERS


def _are_many(who: Token, whom: Token) -> bool:
    """ "clerks | studying ships in Lund", "men | wearing red coats"."""
    return who.lower.endswith("s") and whom.text.islower() and whom.kind == TokenKind.WORD and whom.lower not in NO_NOUNS


def _is_object(parse: Parse, doing: int, index: int) -> bool:
    """ "cases found in Leeds now resist | the drug": no preposition brings it, so some verb does."""
    brought = lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.DETERMINERS
    return parse.tokens[index].lower in lexicon.DETERMINERS and index - 1 != doing and parse.tokens[index - 1].lower not in brought


def _placed(parse: Parse, words: list[int], deed: int) -> tuple[int, int] | None:
    """ "A judge | in Lund, Norway | ruled"."""
    for place in range(deed - 1, max(1, deed - _PLACE), -1):
        token, head = parse.tokens[words[place]], parse.tokens[words[place - 1]]
        if token.lower == "in":
            who = (head.lower in _PEOPLE and head.text.islower()) or (
                head.text[0].isupper() and any(parse.tokens[i].lower in ORGANISATION_WORDS for i in words[:place])
            )
            return (place, deed) if who and place < deed - 1 else None
        if not (token.text[0].isupper() or token.lower == ","):
            return None
    return None
