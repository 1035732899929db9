"""A headline's words without what only describes somebody or something, where they are too many."""

from collections.abc import Iterator

from builder.events.clauses.clause import Parse, Token, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_past, is_verb
from builder.events.gazetteers.gazetteer import OCCUPATIONS, ORGANISATION_WORDS, PLACE_WORDS, THINGS, TITLES
from builder.events.gazetteers.given_names import given_names
from builder.events.headlines.body_described import body_described
from builder.events.headlines.row_of_offices import row_of_offices
from builder.events.words import lexicon

_OFFICES = TITLES | OCCUPATIONS | frozenset("chair scholar fellow".split())
_SCHOOLS = frozenset("university college institute school academy".split())  # "University of Lund scholar Ada Berg"
_PARTICLES = frozenset("de van von der den del la bin al".split())  # "Ole de Berg"
_NO_SURNAMES = ORGANISATION_WORDS | PLACE_WORDS | THINGS
_ARTICLES = frozenset("the a an".split())
_ENDS = (
    lexicon.DETERMINERS
    | lexicon.PREPOSITIONS
    | lexicon.COORDINATORS
    | lexicon.AUXILIARIES
    | lexicon.RELATIVE_OPENERS
    | frozenset("to that both how why what whether if when as than".split())
)
_ROYAL = frozenset("queen king pope prince princess sir dame lord lady dr dr. mr mr. mrs ms".split())  # go with a name
_BEING = frozenset("sitting acting leading outgoing incoming ruling founding governing visiting presiding".split())
_TWO = 2  # commas
_PAIR = 2  # words: "party writer and"
_LONGEST_NAME = 4  # words
_MOST_OWN = 5  # words
_SHORTEST_ING = 6  # letters: "having", not "king"
_LEFT_OUT = frozenset("also already further subsequently eventually immediately officially formally recently".split())
_CLAIMING = frozenset("claiming alleging saying arguing believing insisting".split())
_JOINED = lexicon.COORDINATORS | lexicon.RELATIVE_OPENERS | lexicon.SUBJECT_PRONOUNS | {"that", "to"}
_MANY = frozenset("police people men women team group".split())
_FEWEST = 2  # words: "Judge" is no long description
_BRINGS = frozenset("by in at on for from with near".split())
_TELLING = frozenset("accused charged suspected convicted wanted known called named dubbed born killed injured".split())  # without it, who?
_HELD = _OFFICES - _ROYAL - {"of"}


def lightened(parse: Parse, words: list[int], deed: int | None, gently: bool = False) -> Iterator[list[int]]:
    """The ways to leave descriptions out of `words`, token indexes in the order of a headline: each shorter than the one before, each whole.

    `deed` is the index of the finite verb. First what stands before a person's name ("the port's chief engineer Ada Berg") or a body's ("the gas
    producer Roe"), then what was done to the subject ("a study | made in Lund | found"), but not where `gently`: it may say which one it was.
    """
    lighter = words
    for name in [i for i in words if _is_name(parse, i)]:
        first, last = _described(parse, lighter, lighter.index(name)) if name in lighter else (0, 0)
        if first < last:
            lighter = [*lighter[:first], *lighter[last:]]
            yield lighter
    for body in words:
        first, last = body_described(parse, lighter, lighter.index(body)) if body in lighter else (0, 0)
        if first < last:
            lighter = [*lighter[:first], *lighter[last:]]
            yield lighter
    if owned := _owned(parse, lighter):
        lighter = lighter[owned:]
        yield lighter
    for lighten in (_apposed, _adverb) if gently else (_apposed, _done, _doing, _adverb):
        found = lighten(parse, lighter, lighter.index(deed)) if deed in lighter else None
        if found is not None:
            lighter = found
            yield lighter


def _owned(parse: Parse, words: list[int]) -> int:
    """How many words own somebody: of "The United Kingdom's | Queen Ada II left" three or four."""
    lowers = [parse.tokens[i].lower for i in words[:_MOST_OWN]]
    end = next((at + 1 for at, word in enumerate(lowers) if word.endswith(("'s", "’s"))), 0)
    plain = all(parse.tokens[i].text[0].isupper() or parse.tokens[i].lower in ("the", "'s", "’s") for i in words[: end + 2])
    named = plain and 0 < end < len(words) - 1
    return end if named and parse.tokens[words[end]].lower in _OFFICES | _ROYAL and words[0] + end == words[end] else 0


def _is_name(parse: Parse, index: int) -> bool:
    """A given name, or what an office stands before, with a surname behind it."""
    token, before = parse.tokens[index], parse.tokens[index - 1].lower if index else ""
    if token.text not in given_names() and not (token.text.istitle() and before in _HELD and token.lower not in _OFFICES | _NO_SURNAMES):
        return False
    after = next((each for each in parse.tokens[index + 1 : index + _LONGEST_NAME] if each.lower not in _PARTICLES), None)
    return after is not None and after.kind == TokenKind.WORD and after.text[0].isupper() and after.lower not in _NO_SURNAMES


def _described(parse: Parse, words: list[int], name: int) -> tuple[int, int]:
    """The places in `words` where the description ahead of the name begins and ends; the same one twice where there is none."""
    first = name
    beside = parse.tokens[words[name - 1]].lower if name else "of"
    while beside not in _ENDS and first > 0 and words[first - 1] == words[first] - 1 and _describes(parse, words, first - 1):
        first -= 1
    last = name - 1 if first < name and parse.tokens[words[name - 1]].lower in _ROYAL else name
    if begun := row_of_offices(parse, words, last):
        return begun - 1, last
    before = parse.tokens[words[last - 1]] if first < last else None
    inner = {parse.tokens[i].lower for i in words[first:last]}
    office = "of" in inner and bool(inner & _OFFICES)  # "President of the Lund Society Ada Berg"
    if before is None or last - first < _FEWEST or not (office or before.lower in _OFFICES or before.text.islower()):
        return name, name
    lead, ahead = (parse.tokens[words[first - back]] if first >= back else None for back in (1, 2))
    if lead is None:
        return first, last
    if lead.lower in _ARTICLES:
        return first - 1, last
    said = lead.lower == "that" and ahead is not None and ahead.lower in lexicon.SAYING  # "said that mill owner Ole Berg"
    owned = lead.lower in lexicon.DETERMINERS and not said  # "his brother Ole Berg"
    if lead.lower == "and" and _is_one_office(parse, words, first):
        return 0, last
    joined = lead.lower in lexicon.COORDINATORS or lead.lower == "of"  # "rail and shipping owner Ole Berg", "University of Lund doctor Ole Berg"
    named = ahead is not None and first > 2 and ahead.kind == TokenKind.WORD and ahead.text[0].isupper()
    paired = lead.lower in lexicon.COORDINATORS and ahead is not None and ahead.lower in _OFFICES  # "writer and singer Ole Berg"
    aside = lead.kind == TokenKind.MARK or paired or (joined and named == (lead.lower == "of"))
    return (name, name) if owned or aside else (first, last)


def _is_one_office(parse: Parse, words: list[int], first: int) -> bool:
    """ "Writer and | singer Ole Berg", "Lund Road and | Bridges Minister Ole Berg"."""
    ahead = [parse.tokens[i] for i in words[: first - 1]]
    title = parse.tokens[words[first]].text[0].isupper() and all(token.text.istitle() and token.text not in given_names() for token in ahead)
    office = bool(ahead) and (ahead[-1].lower in _OFFICES or ahead[-1].lower.endswith(("ist", "ian")))
    another = words[0] > 0 and parse.tokens[words[0] - 1].lower in _OFFICES  # whose own was left out before
    another = another or any(token.lower in _OFFICES for token in ahead[:-1])  # "President Ole Berg and"
    return bool(ahead) and not another and (title or (len(ahead) <= _PAIR and office))


def _describes(parse: Parse, words: list[int], place: int) -> bool:
    token = parse.tokens[words[place]]
    if token.kind != TokenKind.WORD or is_verb(parse.tokens, words[place]):
        return False
    ahead = [parse.tokens[i] for i in words[max(0, place - 2) : place]]
    going = token.lower.endswith("ing") and token.lower not in _BEING and token.text.islower()
    if (ahead and ahead[-1].lower == "to" and token.text.islower()) or (going and ahead and ahead[-1].lower not in lexicon.COORDINATORS):
        return False  # "to marry the envoy Ada Berg", "naming the envoy Ada Berg"
    if token.lower == "of":  # "secretary of state Ada Berg"
        return bool(ahead) and ahead[-1].lower in _OFFICES | _SCHOOLS
    if token.lower in _ARTICLES:  # "president of the union Ada Berg"
        return len(ahead) == 2 and ahead[1].lower == "of" and ahead[0].lower in _OFFICES
    return token.lower not in _ENDS


def _apposed(parse: Parse, words: list[int], deed: int) -> list[int] | None:
    """Of "The port's new doctor, Ole Berg, left" "Ole Berg left"; None where no such stands before the verb."""
    commas = [place for place in range(deed) if parse.tokens[words[place]].lower == ","]
    if len(commas) != _TWO or commas[1] != deed - 1 or not 1 < commas[1] - commas[0] - 1 <= _LONGEST_NAME:
        return None
    named = all(parse.tokens[words[place]].text[0].isupper() for place in range(commas[0] + 1, commas[1]))
    head = next((place for place in range(1, commas[0]) if parse.tokens[words[place]].lower in lexicon.PREPOSITIONS), commas[0]) - 1
    office = parse.tokens[words[head]].lower in _OFFICES | {"nominee"}  # "The trial of the doctor, Ole Berg, began" is another's
    described = office or (head == commas[0] - 1 and parse.tokens[words[commas[0] + 1]].text in given_names())
    return [*words[commas[0] + 1 : commas[1]], *words[deed:]] if named and described else None


def _done(parse: Parse, words: list[int], deed: int) -> list[int] | None:
    """Of "a study made in Lund found" "a study found"; None where nothing stands between a subject and its verb."""
    for place in range(1, deed - 2):
        token, before, after = (parse.tokens[words[at]] for at in (place, place - 1, place + 1))
        if is_past(token) and not is_auxiliary(token) and after.lower in _BRINGS and token.lower not in _TELLING and _is_noun(before):
            inner = (words[at] for at in range(place + 1, deed))
            bare = not any(is_verb(parse.tokens, i) or parse.tokens[i].lower in lexicon.RELATIVE_OPENERS | {"that", ","} for i in inner)
            return [*words[:place], *words[deed:]] if bare else None
    return None


def _doing(parse: Parse, words: list[int], deed: int) -> list[int] | None:
    """Of "the envoys speaking to a paper called" "the envoys called"; None where nothing of the kind stands there."""
    for place in range(1, deed - 2):
        token, before, after = (parse.tokens[words[at]] for at in (place, place - 1, place + 1))
        many = before.text[0].isupper() or before.lower.endswith("s") or before.lower in _MANY
        many = many and not before.lower.endswith(("'s", "’s"))
        going = token.lower.endswith("ing") and len(token.lower) >= _SHORTEST_ING and token.text.islower()
        if place > 1 and is_verb(parse.tokens, words[place - 1]):
            return None  # "The board posted a note saying a fire had"
        if going and many and _is_noun(before) and token.lower != "involving" and after.lower in lexicon.PREPOSITIONS | lexicon.DETERMINERS:
            told = _told_behind(parse, words, place) if token.lower in _CLAIMING else deed
            inner = (words[at] for at in range(place + 1, deed))
            bare = told != deed or not any(is_verb(parse.tokens, i) or parse.tokens[i].lower in lexicon.RELATIVE_OPENERS | {"that"} for i in inner)
            bare = bare and parse.tokens[words[deed - 1]].lower != ","
            return [*words[:place], *words[told:]] if bare else None
    return None


def _told_behind(parse: Parse, words: list[int], place: int) -> int:
    """Of "claiming the vote was lost gathered in Leeds" the place of "gathered", the second verb of its own."""
    verbs = [at for at in range(place + 1, len(words)) if is_verb(parse.tokens, words[at])]
    free = [at for at in verbs if parse.tokens[words[at - 1]].lower not in _JOINED and not is_auxiliary(parse.tokens[words[at - 1]])]
    return free[1] if len(free) > 1 else verbs[0] if verbs else place + 1


def _adverb(parse: Parse, words: list[int], deed: int) -> list[int] | None:
    """Of "also left" and "has also left" the rest."""
    near = (place for place in (deed - 1, deed + 1) if 0 < place < len(words))
    return next(([*words[:place], *words[place + 1 :]] for place in near if parse.tokens[words[place]].lower in _LEFT_OUT), None)


def _is_noun(token: Token) -> bool:
    return token.kind == TokenKind.WORD and token.lower not in _ENDS and token.lower not in lexicon.ADVERBS and not is_auxiliary(token)
