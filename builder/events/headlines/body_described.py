"""What a firm, a paper or another body is, before its name."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_verb
from builder.events.gazetteers.gazetteer import ORGANISATION_WORDS
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.words import lexicon

_BODIES = frozenset(
    "retailer producer supplier company firm grocer carmaker automaker airline bank broadcaster manufacturer maker operator chain newspaper daily "
    "magazine agency developer provider publisher brewer builder insurer lender startup start-up giant conglomerate corporation contractor "
    "shipbuilder steelmaker network website charity think-tank tabloid outlet studio label brand consultancy distributor exporter utility "
    "supermarket".split()
)
_ARTICLES = frozenset("the a an".split())
_OPENS = lexicon.PREPOSITIONS | lexicon.COORDINATORS | frozenset("that by".split())
_LONGEST = 6  # words
_SMALL = 3  # words in small letters: "natural gas producer"
_NO_DESCRIPTIONS = _OPENS | lexicon.DETERMINERS | lexicon.ADVERBS | lexicon.RELATIVE_OPENERS | lexicon.SUBJECT_PRONOUNS | {"to", "than"}


def body_described(parse: Parse, words: list[int], name: int) -> tuple[int, int]:
    """The places in `words` where "the Norwegian gas producer" before the name at the place `name` begins and ends; the same one twice where no such
    stands there, or where more than the description would go."""
    if not name or not _is_named(parse, words, name):
        return name, name
    first = name - 1
    while first and name - first < _LONGEST and words[first - 1] == words[first] - 1 and _describes(parse, words[first - 1]):
        first -= 1
    small = sum(parse.tokens[i].text.islower() and "-" not in parse.tokens[i].text for i in words[first:name])
    lead = parse.tokens[words[first - 1]] if first else None
    if small > _SMALL or name - first < 2 or (first and words[first - 1] != words[first] - 1):
        return name, name
    if lead is None or lead.lower in _ARTICLES:
        return max(0, first - 1), name
    if lead.lower in lexicon.COORDINATORS:  # "oil | and gas producer Roe", "the Danish | and Norwegian gas producer Roe"
        before = parse.tokens[words[first - 2]] if first > 1 else lead
        return (first, name) if before.text[0].isupper() and not is_people(before.text) else (name, name)
    opened = lead.lower in _OPENS or lead.lower == "," or is_verb(parse.tokens, words[first - 1])
    return (first, name) if opened else (name, name)


def _is_named(parse: Parse, words: list[int], name: int) -> bool:
    """ "producer | Roe", with nothing small behind it that makes it a name for a thing: not "retailer | Roe workers"."""
    token, kind = parse.tokens[words[name]], parse.tokens[words[name - 1]]
    if kind.lower not in _BODIES:
        return False
    titled = token.kind == TokenKind.WORD and token.text[0].isupper() and token.lower not in ORGANISATION_WORDS
    after = parse.tokens[words[name + 1]].text if name + 1 < len(words) else "."
    person = token.text in given_names() and after[0].isupper()
    return titled and not person and kind.text.islower() and words[name - 1] == words[name] - 1


def _describes(parse: Parse, index: int) -> bool:
    """A word of the description; no verb, be it one behind "will" or "to"."""
    token, before = parse.tokens[index], parse.tokens[index - 1] if index else None
    if token.kind != TokenKind.WORD or is_verb(parse.tokens, index) or is_auxiliary(token):
        return False
    if token.lower in _NO_DESCRIPTIONS:
        return False
    bare = token.text.islower() and before is not None and (is_auxiliary(before) or before.lower == "to")
    return not bare and not (token.text.islower() and token.lower.endswith(("ing", "ed")) and "-" not in token.text)
