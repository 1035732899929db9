"""Where a name begins another text, with no mark between."""

from itertools import pairwise

from builder.events.clauses.clause import Token, TokenKind
from builder.events.clauses.verbs import finite_verb, is_participle, is_past, is_verb
from builder.events.gazetteers.gazetteer import OCCUPATIONS, TITLES
from builder.events.gazetteers.given_names import given_names
from builder.events.words import lexicon

NOUN = 6  # tokens
BRINGS_NAMES = lexicon.STOP_WORDS | lexicon.SAYING | lexicon.ANNOUNCING | frozenset("doctor physician lawyer patient singer that".split())
STAMPS = frozenset(("updated",))  # "Last updated at 10:20 GMT"
_PEOPLE = tuple("er or ist ian man men ant ent star band boss king queen son wife aunt ess ers ors legend icon idol".split())
_SHOWN = frozenset("left right centre center pictured seen".split())
_HAS = frozenset("has have will".split())
_LEADS_ON = lexicon.STOP_WORDS | lexicon.PREPOSITIONS | lexicon.DETERMINERS | lexicon.COORDINATORS
_SAYS = lexicon.SAYING | lexicon.ANNOUNCING
_TELLS = _SAYS | STAMPS
_PARTS = lexicon.PREPOSITIONS - {"of"} | {"to"}
_WORDS = (TokenKind.WORD, TokenKind.TIME)
_LONG = 3  # words of a name that is no other


def names_anew(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """Whether the name at `index` begins a sentence, behind a caption or a title that began at `since` and has its own verb."""
    return _is_caption(tokens, index, since) or _is_named(tokens, index, since) or _is_retold(tokens, index, since)


def _is_caption(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """ "Berg denies it caused the fire | Leeds judges have freed Ole Berg": a name and its "has" behind a small noun and a clause with its verb.

    Behind "the house" it is a relative clause ("the house Berg has sold"), unless the sentence had the name before.
    """
    before, token = tokens[index - 1], tokens[index]
    small = before.kind == TokenKind.WORD and before.text.islower() and before.text.isalpha() and not before.lower.endswith(_PEOPLE)
    open_end = before.lower in BRINGS_NAMES and tokens[index - 2].lower != "-"  # "via a link - up | Ada Berg has"
    if not small or token.kind != TokenKind.WORD or not token.text[0].isupper() or open_end or is_verb(tokens, index - 1):
        return False
    ahead = index + 1
    while ahead < len(tokens) and ahead < index + NOUN and tokens[ahead].kind == TokenKind.WORD and not is_verb(tokens, ahead):
        ahead += 1
    if ahead + 1 >= len(tokens) or tokens[ahead].lower not in _HAS or not (is_participle(tokens[ahead + 1]) or tokens[ahead].lower == "will"):
        return False
    if [each.text for each in tokens[:2]] == [each.text for each in tokens[index : index + 2]]:
        return True  # a title and the sentence that begins as it does
    led = any(each.lower in lexicon.DETERMINERS for each in tokens[max(0, index - 4) : index - 1])
    again = any(each.text == token.text for each in tokens[:index])
    verb = finite_verb(tokens, since, index)
    told = verb is not None and verb < index - 2 and tokens[verb].lower not in _SAYS
    return told and (again or not led) and not _is_participle_of(tokens, verb)


def _is_participle_of(tokens: tuple[Token, ...], verb: int | None) -> bool:
    """ "the doctor | accused of | the murder of Ada Berg"."""
    return verb is not None and tokens[verb].lower.endswith("ed") and tokens[verb + 1].lower in ("of", "by")


def _is_named(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """ "denied he caused Ada Berg's death | Ada Berg's doctor left", "was to play six dates | Ada Berg died": a name in full, told again or with its
    verb, behind a clause that has its own; none behind "the day"."""
    before, token = tokens[index - 1], tokens[index]
    last = tokens[index + 1] if index + 1 < len(tokens) else token
    if not _is_small(before) or token.text not in given_names() or last is token or not last.text[0].isupper() or last.kind != TokenKind.WORD:
        return False
    again = any(one.text == token.text and _bare(other.text) == _bare(last.text) for one, other in pairwise(tokens[:index]))
    shown = len(tokens) > index + 5 and tokens[index + 2].lower == "," and tokens[index + 3].lower in _SHOWN and tokens[index + 4].lower == ","
    deed = index + (5 if shown else 2)
    acts = _acts(tokens, index + 1, inserts=True) if again else deed < len(tokens) and is_verb(tokens, deed) and is_past(tokens[deed])
    if not acts or before.lower in BRINGS_NAMES or is_verb(tokens, index - 1):
        return False
    verb = finite_verb(tokens, since, index)
    if verb is None or tokens[verb].lower in _TELLS:
        return False
    return not before.lower.endswith(("'s", "’s")) if again else verb < index - 2 and not _describes(tokens, index - 1)


def _describes(tokens: tuple[Token, ...], index: int) -> bool:
    """ "the day", "Morning Lund host", "its singer"."""
    word, before = tokens[index], tokens[index - 1]
    led = any(each.lower in lexicon.DETERMINERS for each in tokens[max(0, index - 3) : index])
    titled = before.text.istitle() and _bare(before.text) == before.text
    return led or titled or word.lower.endswith(_PEOPLE) or word.lower in OCCUPATIONS or word.lower in TITLES


def _is_retold(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """ "Ada Berg's son said guards ignored the singer | Ada Berg's son can sue", "it seats 90 | The Lund Hall is old": the name that the sentence
    began with, or a longer one, told again before its verb."""
    before = tokens[index - 1]
    named = all(each.text[0].isupper() for each in tokens[index : index + 2])
    if not named or before.kind != TokenKind.WORD or before.lower in _LEADS_ON or is_verb(tokens, index - 1):
        return False
    name = [_bare(each.text) for each in tokens[index : index + _LONG]]
    starts = (i for i in range(index - 2) if not i or tokens[i - 1].text == ")")
    head = before.text.islower() and any(name[:2] == [_bare(each.text) for each in tokens[i : i + 2]] for i in starts)
    if head and any(each.lower in lexicon.DETERMINERS for each in tokens[max(0, index - 4) : index - 1]):
        head = tokens[index + 1].text != name[1]  # "the singer Ada Berg met"
    earlier = (i for i in range(index - _LONG) if tokens[i].text == tokens[index].text)
    long = len(name) == _LONG and name[2][:1].isupper() and any(name == [_bare(each.text) for each in tokens[i : i + _LONG]] for i in earlier)
    if not (head or long) or not any(is_verb(tokens, i) and tokens[i].lower not in _TELLS for i in range(0 if long else since, index - 2)):
        return False
    return _acts(tokens, index + 1, inserts=long)


def _acts(tokens: tuple[Token, ...], index: int, inserts: bool) -> bool:
    """Whether the name that goes on at `index` has a verb behind it, or a comma where `inserts` may follow it."""
    ahead = index
    while ahead + 1 < len(tokens) and ahead < index + NOUN and tokens[ahead].kind in _WORDS and not is_verb(tokens, ahead):
        if tokens[ahead].lower in _PARTS:
            return False
        ahead += 1
    return is_verb(tokens, ahead) or (inserts and tokens[ahead].lower == ",")


def _is_small(token: Token) -> bool:
    return token.kind == TokenKind.WORD and token.text.islower() and token.lower not in lexicon.STOP_WORDS


def _bare(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")
