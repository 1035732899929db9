"""Where the clauses of a sentence begin."""

from collections.abc import Iterator

from builder.events.clauses.clause import BREAKS, Token, TokenKind
from builder.events.clauses.follows_saying import follows_saying
from builder.events.clauses.names_office import names_office
from builder.events.clauses.runs_on import NAME_ENDS, runs_on
from builder.events.clauses.verbs import after_time, finite_verb, is_auxiliary, is_bare_relative, is_participle, is_verb
from builder.events.words import lexicon

_OPENERS = lexicon.RELATIVE_OPENERS | lexicon.CONDITION_OPENERS | lexicon.ADVERBIAL_OPENERS
_MAY_OPEN = _OPENERS | lexicon.COORDINATORS | lexicon.SUBJECT_PRONOUNS | {"according", "that"}
_SMALL = frozenset("of and".split())
_ALL = frozenset("all none nothing anything everything".split())
_MEASURES = frozenset("much many well soon long far little few high low".split())  # "as much as" opens no clause
_RELATIVES = lexicon.RELATIVE_OPENERS | {"that"}
_INSERT, _NOUN = 24, 6  # tokens: up to the end of what is inserted behind a noun, and of the noun
_NAME = 4  # words of a name, at the most
_REACH = 14  # tokens within which "after", "as" or "until" must have a verb to open a clause
_NEEDS_VERB = lexicon.ADVERBIAL_OPENERS - {"when", "while", "because", "although", "though", "whereas"}
_BEFORE_ADJECTIVES = frozenset("most more very the a an".split())
_SAYS = lexicon.SAYING | lexicon.ANNOUNCING
_BEFORE_QUESTIONS = frozenset("of about exactly precisely just to".split())
_INSERTED = lexicon.RELATIVE_OPENERS | frozenset("to himself herself itself themselves specifically particularly especially namely including".split())
_UP = frozenset("up in out there off".split())  # "the house, where he grew up | was sold"
_NO_VERB_OPENERS = frozenset(("amid", "following"))
_REPORTS = lexicon.SAYING - lexicon.AUDIENCE_SAYING - lexicon.THING_SAYING
_NO_CONTENT = BREAKS | {"that"}
_IN_NAMES = _SMALL | lexicon.TIME_PREPOSITIONS | lexicon.DETERMINERS
_LINKS = lexicon.PREPOSITIONS | lexicon.COORDINATORS | {"to", "that"}


def boundaries(tokens: tuple[Token, ...]) -> Iterator[int]:
    """The tokens that begin clauses, the first left out: after a mark, at a subordinating word, at "and" before a verb, after "said"."""
    since = 0
    for index in range(1, len(tokens)):
        before, token = tokens[index - 1], tokens[index]
        marked = _breaks(before) and token.lower not in NAME_ENDS and not _is_span(tokens, index)
        opened = marked or (token.lower in _MAY_OPEN and _opens(tokens, index, since))
        if opened or _resumes(tokens, index, since) or (_may_start(token) and runs_on(tokens, index, since)):
            since = index
            yield index
        elif before.lower in _REPORTS and is_verb(tokens, index - 1) and token.lower not in _NO_CONTENT:
            begin = after_time(tokens, index)
            if begin < len(tokens) and _begins_content(tokens, begin):
                since = begin
                yield begin


def _breaks(token: Token) -> bool:
    """A mark that parts clauses, be it inside a quotation: "the trial, named “Hope,” began"."""
    return token.lower in BREAKS or (token.kind == TokenKind.QUOTE and token.text[-2:-1] == ",")


def _is_span(tokens: tuple[Token, ...], index: int) -> bool:
    """ "from 0 – 1%"."""
    return index > 1 and tokens[index - 1].lower in "–—" and tokens[index].text[0].isdigit() and tokens[index - 2].text[0].isdigit()


def _resumes(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """ "the quake that struck Peru on Monday | has killed": an auxiliary behind the date of a relative clause that has its verb."""
    if tokens[since].lower not in _RELATIVES or not is_auxiliary(tokens[index]):
        return False
    dated = is_verb(tokens, since + 1) and tokens[index - 1].kind == TokenKind.TIME
    alone = dated or (since > 1 and tokens[since - 1].lower == "," and finite_verb(tokens, 0, since) is None and tokens[index - 1].lower in _UP)
    return alone and finite_verb(tokens, since, index) is not None


def _may_start(token: Token) -> bool:
    """A cheap look before the dear one: a capital or a quotation."""
    return token.kind == TokenKind.QUOTE or token.text[0].isupper()


def _opens(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """Of a word that may."""
    word = tokens[index].lower
    if tokens[index].kind != TokenKind.WORD:
        return False
    if word in lexicon.COORDINATORS:
        return _coordinates(tokens, index, since)
    if word in lexicon.SUBJECT_PRONOUNS:
        told = finite_verb(tokens, since, index) if is_bare_relative(tokens, index) or _starts_anew(tokens, index) else None
        return told is not None and (tokens[index - 1].kind != TokenKind.TIME or tokens[told].lower not in _SAYS)
    if word == "according":
        return index + 1 < len(tokens) and tokens[index + 1].lower == "to"
    if word == "that":  # none in "The Boat That Sank"
        return tokens[index].text.islower() and _that_opens(tokens, index)
    if word in _NO_VERB_OPENERS:
        return False
    if word == "as" and (_compares(tokens, index, since) or names_office(tokens, index)):
        return False
    if word in ("once", "since") and is_auxiliary(tokens[index - 1]):
        return False
    if word in _NEEDS_VERB:
        timed = index + 2 < len(tokens) and tokens[index + 1].kind == TokenKind.TIME  # "shortly before midnight"
        return (not timed or is_verb(tokens, index + 2)) and _verb_ahead(tokens, index + 1)
    asked = word == "who" and tokens[index - 1].lower in _BEFORE_QUESTIONS  # "the secret of exactly who he was"
    return word in _OPENERS and tokens[index].text.islower() and not asked


def _starts_anew(tokens: tuple[Token, ...], index: int) -> bool:
    """ "was born in 1847 | she married", "was born in Lund & | she left": a pronoun and its verb right behind a date or "&"."""
    dated = (tokens[index - 1].kind == TokenKind.TIME or tokens[index - 1].text == "&") and tokens[index].lower in ("he", "she", "they")
    return dated and index + 1 < len(tokens) and is_verb(tokens, index + 1)


def _compares(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """Either "as" of "as much money as it had"."""
    starts = (i for i in range(since, index + 1) if tokens[i].lower == "as" and i + 1 < len(tokens))
    return any(tokens[i + 1].lower in _MEASURES for i in starts)


def _coordinates(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """ "and charged", "and he left": a verb or a pronoun goes on from a clause that has its verb."""
    ahead = index + 1
    while ahead < len(tokens) and (
        tokens[ahead].lower in lexicon.ADVERBS or tokens[ahead].kind == TokenKind.TIME or tokens[ahead].lower in ("on", "in")
    ):
        ahead += 1
    if ahead >= len(tokens) or (finite_verb(tokens, since, index) is None and not _goes_on_from_name(tokens, since, index, ahead)):
        return False
    if tokens[ahead].lower in lexicon.SUBJECT_PRONOUNS or (tokens[index].lower == "but" and _tells(tokens, index, ahead)):
        return True  # "was lost but the crew swam ashore"
    dated = tokens[index + 1].lower in ("on", "in") and tokens[ahead - 1].kind == TokenKind.TIME
    if dated and tokens[ahead].lower in lexicon.DETERMINERS and _verb_ahead(tokens, ahead + 1):
        return True  # "nine were in favour and on Friday | the board met"
    ends = tokens[index - 1].text.islower() or tokens[index - 1].kind == TokenKind.TIME
    if tokens[ahead].text[0].isupper() and ends and tokens[ahead].kind == TokenKind.WORD:
        return _named_acts(tokens, ahead)
    paired = index > 1 and is_participle(tokens[index - 1]) and tokens[index - 2].lower in _BEFORE_ADJECTIVES  # "the most loved and feared man"
    return is_verb(tokens, ahead) and not _noun_follows_participle(tokens, ahead) and not paired


def _named_acts(tokens: tuple[Token, ...], ahead: int) -> bool:
    """ "they stayed friendly | and Berg hired him": a name and its verb; no name stands before "and"."""
    verb = next((i for i in range(ahead + 1, min(ahead + _NAME, len(tokens))) if not tokens[i].text[0].isupper()), ahead)
    return verb > ahead and tokens[verb].kind == TokenKind.WORD and is_verb(tokens, verb) and not _noun_follows_participle(tokens, verb)


def _tells(tokens: tuple[Token, ...], index: int, ahead: int) -> bool:
    """ "was lost | but the crew swam ashore"; "all but the youngest" is one."""
    return tokens[ahead].lower in lexicon.DETERMINERS and tokens[index - 1].lower not in _ALL and _verb_ahead(tokens, ahead + 1)


def _goes_on_from_name(tokens: tuple[Token, ...], since: int, index: int, ahead: int) -> bool:
    """ "was driving in Salem, | Oregon on Monday | and struck": the end of a name behind a comma, in a sentence that has its verb."""
    if not since or tokens[since - 1].lower != "," or not tokens[since].text[0].isupper() or tokens[ahead].text[0].isupper():
        return False
    named = all(token.kind == TokenKind.TIME or token.text[0].isupper() or token.lower in _IN_NAMES for token in tokens[since:index])
    return named and is_verb(tokens, ahead) and finite_verb(tokens, 0, since) is not None


def _noun_follows_participle(tokens: tuple[Token, ...], index: int) -> bool:
    """ "wounded and missing people": no verb. Only past forms before a lower-case plural are in doubt."""
    if is_auxiliary(tokens[index]) or index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    return after.kind == TokenKind.WORD and after.text.islower() and after.lower.endswith("s") and after.lower not in lexicon.STOP_WORDS


def _that_opens(tokens: tuple[Token, ...], index: int) -> bool:
    before, after = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or before.lower in lexicon.PREPOSITIONS or before.lower == "so":
        return False
    if follows_saying(tokens, index):
        return True
    return is_verb(tokens, index + 1) or _verb_ahead(tokens, index + 1) or _verb_past_insert(tokens, index + 1)


def _verb_ahead(tokens: tuple[Token, ...], first: int) -> bool:
    for index in range(first, min(first + _REACH, len(tokens))):
        token = tokens[index]
        if token.lower in BREAKS or (token.lower in ("and", "but") and index + 1 < len(tokens) and is_verb(tokens, index + 1)):
            return False
        counted = index == first and tokens[index - 1].text[:1].isdigit() and _noun_follows_participle(tokens, index)  # "40 confirmed cases"
        if (is_verb(tokens, index) or (index == first and is_participle(token))) and not counted:
            return True
    return False


def _begins_content(tokens: tuple[Token, ...], begin: int) -> bool:
    first = tokens[begin]
    if (
        first.lower in ("at", "up", "about", "around", "over")
        and begin + 1 < len(tokens)
        and (tokens[begin + 1].lower in ("least", "most", "to") or tokens[begin + 1].text[0].isdigit())
    ):
        return _verb_ahead(tokens, begin + 1)
    if first.kind != TokenKind.WORD or first.lower in _LINKS:
        return False
    return _verb_ahead(tokens, begin + 1) or _verb_past_insert(tokens, begin)


def _verb_past_insert(tokens: tuple[Token, ...], begin: int) -> bool:
    """ "said Rossi, who lived in Bonn, would be buried": a noun, an insert between commas, and the verb."""
    near = range(begin + 1, min(begin + _INSERT, len(tokens) - 1))
    marks = [index for index in near if tokens[index].lower == ","][:2]
    return len(marks) == 2 and marks[0] <= begin + _NOUN and tokens[marks[0] + 1].lower in _INSERTED and is_auxiliary(tokens[marks[1] + 1])
