"""An auxiliary for a participle that would stand in a headline without one."""

from dataclasses import replace

from builder.events.clauses.clause import Clause, ClauseKind, Parse, Token, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_past, is_verb, past_adverbs
from builder.events.dates.dating import Dating
from builder.events.headlines.is_many import is_many
from builder.events.headlines.reduced import reduced
from builder.events.words import lexicon

_OWNS = ("'s", "’s")
_ACTIVE = lexicon.SAYING | frozenset("came went died fell rose began became arrived happened occurred appeared resigned won led".split())
_OF_THINGS = frozenset(
    "set held made built established founded launched signed opened published released taken written drawn given".split()
)  # a record, a feast, a law
_ISSUED = frozenset("released published issued made held signed written built".split())
_PLANNED = frozenset("scheduled planned due".split())
_LEAD_IN = frozenset("on in at by for".split())
_POINTS = frozenset("these those there".split())
_ARTICLES = frozenset("a an the".split())
_ENDS_NOUNS = lexicon.PREPOSITIONS | lexicon.RELATIVE_OPENERS | {"that"}


def with_auxiliary(parse: Parse, words: list[int], dating: Dating) -> tuple[Parse, list[int]]:
    """ "Adopted in May, the law helps": of "the law", "adopted" the tokens "the law was adopted"; as they are where nothing is wanting.

    `words` are the indexes of a headline's tokens; what is added stands behind the last token of the parse that comes back.
    """
    place = _bare(parse, words, dating)
    if not place:
        return parse, words
    subject = [i for i in words[:place] if parse.tokens[i].kind != TokenKind.TIME]
    if subject[0] and subject[0] == words[0] and parse.tokens[subject[0] - 1].lower in _ARTICLES:
        subject.insert(0, subject[0] - 1)
    verb = "were" if is_many([parse.tokens[i] for i in subject]) else "was"
    made, owner = [_token(parse, verb)], _owner(parse, subject) if parse.tokens[words[place]].lower == "born" else None
    if owner is not None:
        made.append(_token(parse, parse.tokens[subject[owner]].text[:-2]))
        subject = [*subject[:owner], len(parse.tokens) + 1]
    return replace(parse, tokens=(*parse.tokens, *made)), [*subject, len(parse.tokens), *words[place:]]


def _is_doing(parse: Parse, words: list[int], first: int) -> bool:
    """ "(opened a mill in 2000,) adding a quay in 2006": with the subject alone before it."""
    before = words[: words.index(first)]
    return parse.tokens[first].lower.endswith("ing") and bool(before) and not any(is_verb(parse.tokens, i) for i in before)


def _bare(parse: Parse, words: list[int], dating: Dating) -> int:
    """The place in `words` of a past participle behind a noun and without an auxiliary; 0 where there is none."""
    clause = parse.clauses[dating.clause]
    first = past_adverbs(parse.tokens, clause.first, clause.last)
    if _is_being(parse, words, clause):
        return words.index(next(i for i in range(clause.first, clause.last) if i in words))
    led = (
        (clause.kind == ClauseKind.PARTICIPLE or _is_issued(parse, clause))
        and first in words[1:]
        and (is_past(parse.tokens[first]) or parse.tokens[first].lower in lexicon.PARTICIPLES or _is_doing(parse, words, first))
    )
    lead = clause.first if clause.first in words[1:] else first
    if led and words[words.index(lead) - 1] != lead - 1:
        place = words.index(lead)
    elif words and parse.tokens[words[-1]].lower in _OF_THINGS and reduced(parse, dating) == words:
        place = len(words) - 1
    else:
        place = next((at for at in range(1, len(words)) if parse.tokens[words[at]].lower == "born" and not _leads_noun(parse, words[at])), 0)
    noun = any(parse.tokens[i].kind == TokenKind.WORD for i in words[:place])
    told = any(is_auxiliary(parse.tokens[i]) or (i and is_verb(parse.tokens, i)) for i in words[:place])
    active = place > 0 and parse.tokens[words[place]].lower in _ACTIVE - {"adding"}
    named = place > 1 and not (parse.tokens[words[0]].lower in _POINTS and not parse.tokens[words[1]].lower.endswith("s"))
    named = named or (place == 1 and parse.tokens[words[0]].lower not in _POINTS)
    return place if noun and named and not told and not active else 0


def _is_being(parse: Parse, words: list[int], clause: Clause) -> bool:
    """ "Lund was ill | after first being elected in 2005": "first elected" has lost its "being"."""
    being = any(parse.tokens[i].lower == "being" and i not in words for i in range(clause.first, clause.last))
    return clause.kind == ClauseKind.ADVERBIAL and being and any(i in words[1:] for i in range(clause.first, clause.last))


def _is_issued(parse: Parse, clause: Clause) -> bool:
    """ "The notice, | issued on Monday, | read in part": a participle though no other verb was found."""
    after = parse.tokens[clause.first + 1 : clause.first + 2]
    if not clause.first or clause.verb != clause.first or not after:
        return False
    mark, deed = parse.tokens[clause.first - 1].lower, parse.tokens[clause.first].lower
    set_off = (mark == "," and deed in _ISSUED) or (mark in ("–", "—") and deed in _ISSUED | _PLANNED)
    return set_off and (after[0].kind == TokenKind.TIME or after[0].lower in _LEAD_IN)


def _leads_noun(parse: Parse, index: int) -> bool:
    """ "the prematurely born son": what is born is still to come."""
    after = parse.tokens[index + 1 : index + 2]
    return bool(after) and after[0].kind == TokenKind.WORD and after[0].text.islower() and after[0].lower not in _ENDS_NOUNS


def _owner(parse: Parse, subject: list[int]) -> int | None:
    """ "Born in 1948, | Tony's career began": who was born is he."""
    return next((at for at, i in enumerate(subject) if parse.tokens[i].lower.endswith(_OWNS) and parse.tokens[i].text[0].isupper()), None)


def _token(parse: Parse, text: str) -> Token:
    return Token(len(parse.sentence), len(parse.sentence), text, text.lower(), TokenKind.WORD)
