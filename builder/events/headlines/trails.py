"""What may follow a headline's clause where there is room."""

import re
from itertools import takewhile

from builder.events.clauses.clause import BREAKS, Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.dates.dating import Dating
from builder.events.gazetteers.places import places
from builder.events.headlines.row_of_deeds import row_of_deeds
from builder.events.headlines.second_deed import second_deed
from builder.events.headlines.taken_along import taken_along
from builder.events.headlines.undoes import undoes
from builder.events.words import lexicon
from builder.events.words.is_superlative import is_superlative

_DASHES = frozenset("— –".split())
_SKIPPED = (ClauseKind.PHRASE, ClauseKind.INSERT, ClauseKind.RELATIVE)
_PHRASE_OPENERS = frozenset(
    "to for from with in at by against into over after following near on under despite between about because due during citing through "
    "across without within as including while".split()
)
_GOOD_TRAILS = frozenset("after when while before as following because until so".split())
_MEANWHILE = frozenset("when while as".split())
_WHICH = frozenset(("which", "whom"))
_LASTS = re.compile(r"(?:(?:an?|more than|at least|about) )?[\w.-]+[ -]+(?:second|minute|hour|day|week|month|year|decade)s?")
_ARTICLES = frozenset("a an the".split())
_SCORES = frozenset("to percent per % points votes".split())  # "beat Ole Lund, 49 to 42"
_APPOSITION = 12  # tokens: "a record for the club"
_AGAIN = frozenset("and again then later once also on in at".split())
_RANKS = frozenset("first only last".split())
_SPAN, _NEAR = 8, 2  # tokens; "but it was"
_REPORTING = frozenset("reporting saying claiming announcing stating".split())
_NO_TRAILS = lexicon.SAYING | {"according", "meaning"}
_LOOSE_ENDS = lexicon.ADVERBIAL_OPENERS | lexicon.PREPOSITIONS


def trails(parse: Parse, place: int, dating: Dating, *, said: bool = False) -> list[Clause]:
    """The clauses that may follow the clause `place`, in order, up to the first that may not; "and that …" only where who says it, `said`, is told.

    No other day than that of `dating` may come along.
    """
    last = row_of_deeds(parse, place, dating)
    found = _trails(parse, place, dating) if last is None else [last]
    return found if said else list(takewhile(lambda each: not _is_second_content(parse, each), found))


def _is_second_content(parse: Parse, clause: Clause) -> bool:
    return clause.opener == "that" and parse.tokens[clause.first - 1].lower in lexicon.COORDINATORS


def _trails(parse: Parse, place: int, dating: Dating) -> list[Clause]:
    start, main, kept = dating.start, _is_main(parse, place), list[Clause]()
    for clause in parse.clauses[place + 1 :]:
        if kept and clause.first < kept[-1].last:  # taken along
            continue
        joint = parse.tokens[clause.first - 1].lower
        adjoins = joint in BREAKS or clause.first == (kept[-1] if kept else parse.clauses[place]).last
        if joint in _DASHES or not adjoins:  # behind a clause that was left out, it speaks of that
            break
        if parse.clauses[place].kind == ClauseKind.MAIN and undoes(parse, clause, start) and not kept:
            return [clause]
        if joint == "," and parse.tokens[clause.first - 2].lower in lexicon.COORDINATORS:  # "and, | with the help of Lund, | left"
            break
        follows = clause.first == (kept[-1] if kept else parse.clauses[place]).last
        if main and follows and not any(each.coordinate for each in kept) and second_deed(parse, clause, dating):
            kept.append(clause)
        elif follows and _describes(parse, clause, start):
            return [*kept, clause]
        elif _may_trail(parse, clause, start) and not _is_cut(parse, clause) and not _is_half(parse, clause):
            kept.append(taken_along(parse, clause))
        elif clause.kind not in _SKIPPED or joint == ";" or _leads_on(parse, clause):  # "nine died; | forty more, | including Ada Berg, | fled"
            break
    return kept


def _is_main(parse: Parse, place: int) -> bool:
    """Also the "Norway" of "sailed from Lund, | Norway | and struck a rock"."""
    clause, heads = parse.clauses[place], (ClauseKind.MAIN, ClauseKind.CONTENT)
    named = clause.kind == ClauseKind.PHRASE and parse.tokens[clause.first].text[0].isupper() and parse.tokens[clause.first - 1].lower == ","
    return clause.kind in heads or (named and parse.clauses[place - 1].kind in heads and parse.tokens[clause.last - 1].kind != TokenKind.MARK)


def _leads_on(parse: Parse, clause: Clause) -> bool:
    """ "whose songs, | from jazz to rock, | …", "and nine in Salem, | in Peru": what follows is of what was left out."""
    opener = parse.tokens[clause.first].lower
    words = {token.lower for token in parse.tokens[clause.first : clause.last] if token.kind == TokenKind.WORD}
    if clause.verb is None and {"and", "again"} <= words <= _AGAIN:
        return False  # "wrote in May, | and again in June, | but got no answer"
    return (clause.coordinate and opener != "or") or (clause.verb is None and opener in lexicon.RELATIVE_OPENERS)


def _is_cut(parse: Parse, clause: Clause) -> bool:
    """ "at a Frederick, | Maryland home": without the rest it would end in the middle of a name."""
    after = parse.tokens[clause.last : clause.last + 2]
    return clause.kind == ClauseKind.PHRASE and len(after) == 2 and after[0].text in places() and after[1].text.islower()


def _is_half(parse: Parse, clause: Clause) -> bool:
    """ "after a daughter, | aged 17, | escaped", "after pictures of him | while riding were shown": the verb is that of what is before; "with papers
    reporting the mayor, | who was ill, | had left": what is reported has its behind."""
    place = parse.clauses.index(clause)
    words = {token.lower for token in parse.tokens[clause.first : clause.last]}
    if (
        parse.tokens[clause.first].lower == "with"
        and words & _REPORTING
        and not any(is_verb(parse.tokens, i) for i in range(clause.first, clause.last))
    ):
        return any(each.kind == ClauseKind.RELATIVE for each in parse.clauses[place + 1 : place + 2])
    late = clause.opener in _MEANWHILE and clause.verb is not None and clause.verb > clause.first + 2
    if clause.verb is not None or parse.tokens[clause.first].lower not in _GOOD_TRAILS:
        return late and parse.tokens[clause.first + 1].lower.endswith("ing")
    return any(each.verb == each.first for each in parse.clauses[place + 1 : place + 3])


def _may_trail(parse: Parse, clause: Clause, start: int) -> bool:
    opener = parse.tokens[clause.first].lower
    timed = any(_is_another_day(parse, i, start) for i in range(clause.first, clause.last))
    if any(token.lower in lexicon.FIRST_PERSON for token in parse.tokens[clause.first : clause.last]):
        return False
    if parse.tokens[clause.first].text[0].isupper() and opener in _LOOSE_ENDS:
        return False  # "was shut As fear grows": two texts run together
    bare = parse.tokens[clause.first - 1].kind != TokenKind.MARK
    bare = bare and not (clause.opener == "" and clause.verb == clause.first)  # "the pair who fled in May | had been"
    told = clause.kind in (ClauseKind.CONTENT, ClauseKind.RELATIVE) or (opener == "where" and _goes_on(parse, clause))
    told = (told and not _is_of_deed(parse, clause)) or _tells_how(parse, clause)
    if clause.kind == ClauseKind.CONDITION or (bare and told):
        return not timed
    if opener == "then" and clause.verb is None and clause.last - clause.first > _NEAR and parse.tokens[clause.first + 1].lower in _PHRASE_OPENERS:
        return not timed  # "met with the board, | then with Ada Berg"
    if clause.kind == ClauseKind.PARTICIPLE:
        return (opener.endswith("ing") or opener == "with") and opener not in _NO_TRAILS and not timed
    if clause.kind == ClauseKind.ADVERBIAL and clause.opener == "when" and _follows_another_day(parse, clause, start):
        return False
    if clause.kind == ClauseKind.ADVERBIAL:
        aside = clause.opener == "while" and not _is_meanwhile(parse, clause)
        return (clause.opener in _GOOD_TRAILS and not timed and not aside) or (clause.opener == "since" and _is_measured(parse, clause))
    how = opener in lexicon.ADVERBS | {"likewise"} and parse.tokens[min(clause.first + 1, clause.last - 1)].lower.endswith("ing")
    scored = opener[0].isdigit() and any(token.lower in _SCORES for token in parse.tokens[clause.first : clause.first + 3])
    return clause.kind == ClauseKind.PHRASE and (opener in _PHRASE_OPENERS or scored or how) and not timed


def _is_of_deed(parse: Parse, clause: Clause) -> bool:
    """ "died in 2014 | which delayed the ferry": no noun stands before it."""
    before = clause.first - 1
    while before > 0 and (parse.tokens[before].kind == TokenKind.TIME or parse.tokens[before].lower in lexicon.TIME_PREPOSITIONS):
        before -= 1
    return clause.opener == "which" and before < clause.first - 1 and is_verb(parse.tokens, before)


def _is_measured(parse: Parse, clause: Clause) -> bool:
    """ "held the first fair | since the war ended": without it, the first of all."""
    return any(is_superlative(token.lower) or token.lower in _RANKS for token in parse.tokens[max(0, clause.first - _SPAN) : clause.first])


def _tells_how(parse: Parse, clause: Clause) -> bool:
    """ "a way by | which ships sail", and not "a film in | which the mayor, | now old, | tells"."""
    brought = parse.tokens[clause.first].lower in _WHICH and parse.tokens[clause.first - 1].lower in lexicon.PREPOSITIONS
    after = next((each for each in parse.clauses if each.first == clause.last), None)
    ends = after is None or parse.tokens[after.first].lower.endswith("ing")
    return brought and (clause.verb is not None or (ends and clause.last - clause.first > _NEAR + 1))


def _goes_on(parse: Parse, clause: Clause) -> bool:
    """Not "where, | on Monday, | nine were killed": what follows is parted from it."""
    words = parse.tokens[clause.first : clause.last - 1]
    return clause.kind == ClauseKind.PHRASE and len(words) > _NEAR and all(token.kind == TokenKind.WORD for token in words)


def _describes(parse: Parse, clause: Clause, start: int) -> bool:
    """ "won forty seats, | a record for the party.": what it was, at the end."""
    ends = parse.tokens[clause.last - 1].lower == "." and clause.last - clause.first <= _APPOSITION
    timed = any(_is_another_day(parse, i, start) for i in range(clause.first, clause.last))
    return clause.kind == ClauseKind.PHRASE and parse.tokens[clause.first].lower in _ARTICLES and ends and not timed


def _is_another_day(parse: Parse, index: int, start: int) -> bool:
    """Not "three years", not "the 2019 season"."""
    token, before = parse.tokens[index], parse.tokens[index - 1].lower if index else ""
    if token.kind != TokenKind.TIME or token.start == start or _LASTS.fullmatch(token.lower):
        return False
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else token
    noun = after.kind == TokenKind.WORD and after.lower not in lexicon.STOP_WORDS and not is_verb(parse.tokens, index + 1)
    return not (noun and (before in lexicon.DETERMINERS or token.text.isdigit()))


def _follows_another_day(parse: Parse, clause: Clause, start: int) -> bool:
    """ "held Lund from 1976 until 2005, | when it left": it left on the other day."""
    before = next(token for token in reversed(parse.tokens[: clause.first]) if token.kind != TokenKind.MARK)
    return before.kind == TokenKind.TIME and before.start != start


def _is_meanwhile(parse: Parse, clause: Clause) -> bool:
    """ "while crossing a road", "while he slept", and no "while others may"."""
    after = parse.tokens[clause.first + 1].lower if clause.first + 1 < clause.last else ""
    return after.endswith("ing") or after in lexicon.SUBJECT_PRONOUNS
