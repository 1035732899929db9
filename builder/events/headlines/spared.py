"""A headline's words without what stands inside them and can be spared, where they are too many."""

from collections.abc import Iterator

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_participle, is_verb
from builder.events.gazetteers.gazetteer import PLACE_WORDS
from builder.events.gazetteers.places import places
from builder.events.headlines.narrowed import NO_NOUNS, OTHERS, narrowed
from builder.events.words import lexicon

_CIRCUMSTANCES = frozenset("in at on during after before amid following despite through via from by with under while as when since".split())
_TELLS = (
    lexicon.SAYING
    | lexicon.ANNOUNCING
    | frozenset(
        "show shows showed concede concedes conceded reveal admit confirm testify testifies heard learned found finds concluded concludes".split()
    )
)
_WHERE = frozenset("in at near outside inside".split())
_PLACES = PLACE_WORDS | frozenset("court town city church school hospital parliament".split())
_CONTENT = frozenset("that whether".split())
_MODALS = frozenset("should would could will can may must might".split())
_WAS = frozenset(("was", "were"))
_NEEDED = lexicon.BE | frozenset("put puts placed held kept left sent based born stationed".split())  # "is | in Leeds"
_WHICH = frozenset("who which that".split())
_JOINED = OTHERS | lexicon.COORDINATORS | {"to", "not"}
_SAYS_WHAT = frozenset("the a an or specifically particularly especially namely including".split())
_WORDS = frozenset("call calls report study letter statement appeal appeals message motion petition proposal request demand demands".split())
_ASKING = frozenset("asking calling demanding urging seeking saying stating documenting describing warning claiming".split())
_MADE = frozenset("made taken issued given set signed published reached passed".split())
_GO_ON = lexicon.COORDINATORS | lexicon.RELATIVE_OPENERS - {"that"}
_BRINGS = frozenset("by in at on for from with near during online".split())
_HELD_BEFORE = frozenset("recorded taped videotaped transcribed".split())  # "reveals in a taped talk that", or it is said there and then
_LONGEST = 16  # tokens
_LONGEST_PLACE = 6
_FEWEST = 3  # tokens before what is spared
_EACH = 4  # times a rule is asked


def spared(parse: Parse, words: list[int], deed: int | None) -> Iterator[list[int]]:
    """The ways to leave out of `words`, token indexes in the order of a headline, what tells only how, where or when the rest was said or done: each
    shorter than the one before, each whole. What a verb brings and the end stay. `deed` is the index of the
    finite verb, where one is known."""
    for rule in (_inserted, _of_saying, _before_content, _by_whom, _before_aim, _dated, _done, _relative):
        for _ in range(_EACH):
            found = rule(parse, words)
            if found is None:
                break
            first, last = found
            words = [*words[:first], *words[last:]]
            yield words
    yield from narrowed(parse, words, deed)


def _of_saying(parse: Parse, words: list[int]) -> tuple[int, int] | None:
    """ "said | during the opening | that": the places in `words` where it begins and ends, None where there is no such thing; and so below."""
    for place in range(_FEWEST, len(words)):
        if parse.tokens[words[place]].lower != "that":
            continue
        for first in range(place - 1, max(0, place - _LONGEST), -1):
            token, before = parse.tokens[words[first]], parse.tokens[words[first - 1]]
            if is_verb(parse.tokens, words[first]) or (token.lower in lexicon.DETERMINERS and before.lower not in lexicon.PREPOSITIONS):
                break  # "agreed with the mayor | a plan that"
            if token.lower in _CIRCUMSTANCES and before.lower in _TELLS and before.text.islower():
                return None if {parse.tokens[i].lower for i in words[first:place]} & _HELD_BEFORE else (first, place)
    return None


def _before_content(parse: Parse, words: list[int]) -> tuple[int, int] | None:
    """ "said that | with the sea rising, | the mill": up to its comma, and with the comma that may stand before it."""
    for place in range(1, len(words) - _FEWEST):
        if parse.tokens[words[place]].lower != "that":
            continue
        first = place + 2 if parse.tokens[words[place + 1]].lower == "," else place + 1
        if first < len(words) and parse.tokens[words[first]].lower in _CIRCUMSTANCES | {"for"}:
            last = _comma(parse, words, first)
            if last is not None:
                return place + 1, last + 1
    return None


def _inserted(parse: Parse, words: list[int]) -> tuple[int, int] | None:
    """ "told the board | , in a letter, | that": with both commas."""
    for place in range(_FEWEST, len(words) - _FEWEST):
        token = parse.tokens[words[place]]
        if token.lower == "," and parse.tokens[words[place + 1]].lower in _CIRCUMSTANCES:
            last = _comma(parse, words, place + 1)
            goes = last is not None and (parse.tokens[words[last + 1]].lower in _CONTENT or is_verb(parse.tokens, words[last + 1]))
            if last is not None and goes:
                return place, last + 1
        if token.lower == "," and (last := _apposed(parse, words, place + 1)):
            return place, last + 1
        if token.lower == "," and (last := _land(parse, words, place + 1)):
            return place, last + (not parse.tokens[words[last + 1]].lower.endswith("ing"))
    return None


def _apposed(parse: Parse, words: list[int], first: int) -> int:
    """ "said that rust | , the scourge of ships, | may spread", "that the draft | , or levy, | is lost": the place of the second comma; else 0."""
    opens = parse.tokens[words[first]].lower in _SAYS_WHAT and any(is_verb(parse.tokens, i) for i in words[1:first])
    last = _comma(parse, words, first) if opens else None
    told = last is not None and (parse.tokens[words[last + 1]].lower in _MODALS or is_auxiliary(parse.tokens[words[last + 1]]))
    return last if last is not None and told else 0


def _land(parse: Parse, words: list[int], first: int) -> int:
    """ "near Leeds | , United Kingdom, | killed nine": the place of the second comma; 0 where no such name stands there."""
    last = next((place for place in range(first, min(first + _FEWEST, len(words) - 1)) if parse.tokens[words[place]].lower == ","), 0)
    named = " ".join(parse.tokens[i].text for i in words[first:last]) in places()
    goes_on = parse.tokens[words[last + 1]].text.islower() and parse.tokens[words[last + 1]].lower not in lexicon.COORDINATORS
    return last if last and named and goes_on else 0


def _comma(parse: Parse, words: list[int], first: int) -> int | None:
    """The place of the comma behind `first`, where it is near and no list goes on behind it."""
    near = range(first + 1, min(first + _LONGEST, len(words) - _FEWEST))
    at = next((place for place in near if parse.tokens[words[place]].lower == ","), None)
    if at is None or parse.tokens[words[at + 1]].lower in _GO_ON | {parse.tokens[words[first]].lower}:
        return None
    return None if any(parse.tokens[words[place]].kind in (TokenKind.QUOTE, TokenKind.TIME) for place in range(first, at)) else at


def _by_whom(parse: Parse, words: list[int]) -> tuple[int, int] | None:
    """ "joined the calls | by envoys from Lund | asking the mayor": whose they are, before what they ask."""
    for place in range(_FEWEST, len(words) - 2):
        token, before = parse.tokens[words[place]], parse.tokens[words[place - 1]]
        if token.lower != "by" or before.lower not in _WORDS:
            continue
        near = range(place + 2, min(place + _LONGEST, len(words) - 1))
        last = next((at for at in near if parse.tokens[words[at]].lower in _ASKING), None)
        if last is not None and not any(is_verb(parse.tokens, i) or parse.tokens[i].kind != TokenKind.WORD for i in words[place:last]):
            return place, last
    return None


def _dated(parse: Parse, words: list[int]) -> tuple[int, int] | None:
    """ "changed his ruling | made the day before | that"."""
    for place in range(_FEWEST, len(words) - 2):
        before, token, time = (parse.tokens[words[at]] for at in (place - 1, place, place + 1))
        alone = before.kind == TokenKind.WORD and not is_auxiliary(before) and before.lower not in NO_NOUNS
        if alone and token.lower in _MADE and time.kind == TokenKind.TIME and words[place + 1] == words[place] + 1:
            return place, place + 2
    return None


def _before_aim(parse: Parse, words: list[int]) -> tuple[int, int] | None:
    """ "came together | in Leeds | to sing": where, before what for."""
    for place in range(_FEWEST, len(words) - 2):
        after = parse.tokens[words[place + 1]]
        if parse.tokens[words[place]].lower != "to" or not after.text.islower() or after.lower in lexicon.DETERMINERS | lexicon.PREPOSITIONS:
            continue
        named = parse.tokens[words[place - 1]]
        if not named.text[0].isupper() and named.lower not in _PLACES:
            continue
        for first in range(place - 2, max(_FEWEST, place - _LONGEST_PLACE) - 1, -1):
            token, before = parse.tokens[words[first]], parse.tokens[words[first - 1]]
            if token.kind != TokenKind.WORD or is_verb(parse.tokens, words[first]):
                break
            if token.lower in _WHERE and before.kind == TokenKind.WORD and before.lower not in _NEEDED:
                return first, place
    return None


def _done(parse: Parse, words: list[int]) -> tuple[int, int] | None:
    """ "whether the pictures | taken in the mill by a guard | should be shown"."""
    opened = next((place for place, i in enumerate(words) if parse.tokens[i].lower in _CONTENT), None)
    modal = next((place for place in range(opened or 0, len(words)) if parse.tokens[words[place]].lower in _MODALS | _WAS), None)
    if opened is None or modal is None:
        return None
    for place in range(opened + 2, modal - 1):
        token, before, after = (parse.tokens[words[at]] for at in (place, place - 1, place + 1))
        done = is_participle(token) and not token.lower.endswith("ing") and not is_auxiliary(token) and after.lower in _BRINGS
        inner = (parse.tokens[i] for i in words[place + 1 : modal])
        told = any(is_auxiliary(each) or each.lower in OTHERS for each in inner) or before.lower in lexicon.SUBJECT_PRONOUNS
        told = told or any(is_verb(parse.tokens, i) for i in words[opened + 1 : place])  # "that had not been | used in May"
        if done and not told:
            return (place - 1 if before.lower == "," else place), modal
    return None


def _relative(parse: Parse, words: list[int]) -> tuple[int, int] | None:
    """ "whether the clerk | who ran the mill for a year | should stay"."""
    verbs = [place for place in range(1, len(words)) if is_verb(parse.tokens, words[place])]
    opened = next((place for place, i in enumerate(words) if parse.tokens[i].lower in _CONTENT), None)
    if opened is None:
        return None
    own = next((at for at, place in enumerate(verbs) if place > opened), len(verbs))
    if own + 1 >= len(verbs) or parse.tokens[words[verbs[own] - 1]].lower not in _WHICH or verbs[own] - 1 <= opened + 1:
        return None
    ends = (
        place
        for place in verbs[own + 1 :]
        if parse.tokens[words[place - 1]].lower not in _JOINED and not is_auxiliary(parse.tokens[words[place - 1]])
    )
    last = next(ends, None)
    return None if last is None else (verbs[own] - 1, last)
