"""What somebody was and is, in a row before the name."""

from builder.events.clauses.clause import Parse
from builder.events.clauses.verbs import is_verb
from builder.events.gazetteers.gazetteer import OCCUPATIONS, TITLES
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.places import places
from builder.events.words import lexicon

_OFFICES = TITLES | OCCUPATIONS | {"secretary"}
_ENDS = lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.AUXILIARIES | lexicon.RELATIVE_OPENERS | {"that"}
_LINKS = frozenset("of and from the former for".split())
_FEWEST = 5  # words
_LONGEST = 24  # words
_PAIR = 2  # words: "shoe trainer"


def row_of_offices(parse: Parse, words: list[int], name: int) -> int:
    """The place in `words`, behind it by one, where a row of offices begins that leads up to the place `name`; 0 where no such row does."""
    return _row(parse, words, name) or _chain(parse, words, name)


def _row(parse: Parse, words: list[int], name: int) -> int:
    """1, the place behind where it begins, where "Lund radio host, writer, and trainer" leads up to the name; 0 where no such row does."""
    if name > _LONGEST:
        return 0
    ahead = [parse.tokens[i] for i in words[:name]]
    lowers = [token.lower for token in ahead]
    joined = "and" in lowers and 0 < name - lowers.index("and") - 1 <= _PAIR and "," in lowers
    plain = not any(token.text in given_names() or token.lower in _ENDS for token in ahead[1:])
    small = joined and lowers.index(",") > 0 and ahead[-1].text.islower() and ahead[lowers.index(",") - 1].text.islower()
    return int(joined and plain and small and not any(is_verb(parse.tokens, i) for i in words[:name]))


def _chain(parse: Parse, words: list[int], name: int) -> int:
    """The place behind where "former Minister of Roads and former Mayor from Lund" begins, which leads up to the name; 0 where no such does."""
    first = begin = name
    if _is_place(parse, words, name):
        return 0
    while first > name - _LONGEST and first and (parse.tokens[words[first - 1]].text.istitle() or parse.tokens[words[first - 1]].lower in _LINKS):
        first -= 1
        if parse.tokens[words[first]].text in given_names() and not _is_place(parse, words, first):
            return 0
        begin = first if parse.tokens[words[first]].lower == "former" else begin
    office = any(parse.tokens[i].lower in _OFFICES for i in words[begin:name])
    apart = 0 < begin < name and parse.tokens[words[begin - 1]].lower not in lexicon.COORDINATORS | {","}
    return begin + 1 if apart and office and name - begin >= _FEWEST else 0


def _is_place(parse: Parse, words: list[int], place: int) -> bool:
    """ "New | York"."""
    return place > 0 and " ".join(parse.tokens[i].text for i in words[place - 1 : place + 1]) in places()
