"""A headline from a sentence's own words."""

import re

from builder.events import lexicon
from builder.events.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.dating import Dating
from builder.events.undated import without_dates

LENGTH = 90
_LONGEST = 120
_LEAD_INS = frozenset(("it", "this", "that", "news", "announcement", "move"))
_COMES = frozenset("comes came".split())
_TRAILS = (ClauseKind.PARTICIPLE, ClauseKind.ADVERBIAL)
_PHRASE_OPENERS = frozenset("to for from with in at by against into over after following near".split())
_GOOD_TRAILS = frozenset("after when while before as following".split())


def headline(parse: Parse, dating: Dating) -> str:
    """The happening that `dating` dates in at most about 90 characters: its clause, without attribution, dating words, parentheses and trails.

    Never cut inside a clause, so it may be longer; first letter capital, no final full stop. Pronouns stay as they are.
    """
    core, rest = _core(parse, dating)
    text = _written(parse, core, dating)
    for clause in rest:
        longer = _written(parse, [*core, *_of(clause)], dating)
        if len(longer) > LENGTH:
            break
        core, text = [*core, *_of(clause)], longer
    return text if len(text.split()) > 2 else _written(parse, _whole(parse), dating)


def _core(parse: Parse, dating: Dating) -> tuple[list[int], list[Clause]]:
    """The indexes of the tokens that must stand, and the clauses that may follow them."""
    clause, clauses = parse.clauses[dating.clause], parse.clauses
    if (noun := _reduced(parse, dating)) is not None:
        return noun, []
    if clause.kind == ClauseKind.RELATIVE and clause.opener != "where":
        return _relative(parse, dating.clause), []
    if clause.kind in (ClauseKind.ADVERBIAL, ClauseKind.PARTICIPLE, ClauseKind.RELATIVE):
        return _subordinate(parse, dating.clause)
    core = [*_subject(parse, dating.clause), *_body(parse, clause)]
    if clause.kind == ClauseKind.SAYING:
        content = next((each for each in clauses[dating.clause + 1 :] if each.kind == ClauseKind.CONTENT), None)
        return (core + list(_of(content)) if content else core), []
    return _with_list(parse, dating.clause, core), _trails(parse, dating.clause)


def _reduced(parse: Parse, dating: Dating) -> list[int] | None:
    """ "a record of 550 drones set last week": where the time stands by a bare participle after the clause's own verb, the noun and the participle."""
    clause = parse.clauses[dating.clause]
    time = next((i for i in range(clause.first, clause.last) if parse.tokens[i].start == dating.start), None)
    if time is None or clause.verb is None:
        return None
    participle = time - 1 if parse.tokens[time - 1].lower not in lexicon.TIME_PREPOSITIONS else time - 2
    word = parse.tokens[participle].lower
    is_bare = word in lexicon.IRREGULAR_PAST or (word.endswith("ed") and word not in lexicon.NOT_VERBS)
    if (
        participle <= clause.verb + 1
        or not is_bare
        or parse.tokens[participle - 1].lower in lexicon.AUXILIARIES | lexicon.COORDINATORS | lexicon.SUBJECT_PRONOUNS | lexicon.ADVERBS
    ):
        return None
    noun = next((i for i in range(participle - 1, clause.verb, -1) if parse.tokens[i].lower in ("the", "a", "an")), None)
    return list(range(noun + 1, participle + 1)) if noun is not None else None


def _relative(parse: Parse, place: int) -> list[int]:
    """ "…, which hit bookshelves": what "which" stands for, then what it did."""
    clause, before = parse.clauses[place], parse.clauses[place - 1]
    last = before.last
    while last > before.first and parse.tokens[last - 1].kind == TokenKind.MARK:
        last -= 1
    if parse.tokens[last - 1].kind == TokenKind.QUOTE:
        noun = [last - 1]
    else:
        stop = _PHRASE_OPENERS | lexicon.COORDINATORS
        first = next(
            (
                i
                for i in range(last - 1, before.first, -1)
                if parse.tokens[i].lower in lexicon.DETERMINERS or parse.tokens[i - 1].lower in stop or i - 1 == before.verb
            ),
            before.first,
        )
        noun = list(range(first, last))
    return [*noun, *range(clause.first + 1, clause.last)]


def _subordinate(parse: Parse, place: int) -> tuple[list[int], list[Clause]]:
    """The main clause and the dated one; the dated one alone after "It comes as" or where both are too long."""
    clause = parse.clauses[place]
    mains = (i for i in range(place - 1, -1, -1) if parse.clauses[i].kind in (ClauseKind.MAIN, ClauseKind.CONTENT))
    main = next(mains, next((i for i in range(place + 1, len(parse.clauses)) if parse.clauses[i].kind == ClauseKind.MAIN), None))
    alone = list(range(clause.first + (1 if clause.opener else 0), clause.last))
    if main is None:
        return alone, []
    subject = _subject(parse, main)
    lead = [parse.tokens[i].lower for i in range(parse.clauses[main].first, parse.clauses[main].last)]
    if set(lead[:2]) & _LEAD_INS and set(lead) & _COMES and clause.verb is not None:
        return alone, []
    both = [*subject, *_body(parse, parse.clauses[main])]
    return ([*both, *_of(clause)] if main < place else both), []


def _subject(parse: Parse, place: int) -> list[int]:
    """The tokens of a subject told before the clause: by the phrase before an insert, or by the clause that "and" goes on from."""
    clause = parse.clauses[place]
    if clause.verb is None or any(
        parse.tokens[i].kind == TokenKind.WORD and parse.tokens[i].lower not in _skipped(parse, i) for i in range(clause.first, clause.verb)
    ):
        return _listed(parse, place)
    for index in range(place - 1, -1, -1):
        earlier = parse.clauses[index]
        if clause.coordinate and earlier.kind in (ClauseKind.MAIN, ClauseKind.SAYING, ClauseKind.CONTENT) and earlier.verb is not None:
            words = [i for i in range(earlier.first, earlier.verb) if parse.tokens[i].lower not in ("that",)]
            return [*_subject(parse, index), *words]
        if not clause.coordinate and earlier.kind == ClauseKind.PHRASE and parse.tokens[earlier.first].lower not in lexicon.PREPOSITIONS:
            return [*_listed(parse, index), *_of(earlier, parse)]
    return []


def _skipped(parse: Parse, index: int) -> frozenset[str]:
    return lexicon.COORDINATORS | lexicon.ADVERBS | lexicon.TIME_PREPOSITIONS | {"that"}


def _listed(parse: Parse, place: int) -> list[int]:
    """ "Russia, China and Iran signed": the members of a list before the clause."""
    clause = parse.clauses[place]
    words = [token.lower for token in parse.tokens[clause.first : clause.verb if clause.verb is not None else clause.last]]
    found: list[int] = []
    if place and "and" in words and not clause.coordinate:
        index = place - 1
        while (
            index >= 0
            and parse.clauses[index].kind == ClauseKind.PHRASE
            and parse.tokens[parse.clauses[index].first].lower not in lexicon.PREPOSITIONS
        ):
            if parse.tokens[parse.clauses[index].first].kind == TokenKind.TIME:
                break
            found = [*range(parse.clauses[index].first, parse.clauses[index].last), *found]
            index -= 1
    return found


def _body(parse: Parse, clause: Clause) -> list[int]:
    """The clause without what opens it."""
    first = clause.first
    while first < clause.last and parse.tokens[first].lower in lexicon.COORDINATORS | {"that", "then"} | (
        {clause.opener} if clause.opener else set()
    ):
        first += 1
    return list(range(first, clause.last))


def _of(clause: Clause, parse: Parse | None = None) -> range:
    """All its tokens; with `parse`, without a mark at its end."""
    last = clause.last
    while parse is not None and last > clause.first and parse.tokens[last - 1].kind == TokenKind.MARK:
        last -= 1
    return range(clause.first, last)


def _with_list(parse: Parse, place: int, core: list[int]) -> list[int]:
    """ "visited Rome, Paris and Berlin": the rest of a list that the clause ends in."""
    for clause in parse.clauses[place + 1 :]:
        words = [token.lower for token in parse.tokens[clause.first : clause.first + 7]]
        if clause.kind != ClauseKind.PHRASE or words[0] in lexicon.DETERMINERS | lexicon.PREPOSITIONS or "and" not in words[:6]:
            break
        core = [*core, *_of(clause)]
    return core


def _trails(parse: Parse, place: int) -> list[Clause]:
    """What may follow the clause when there is room, up to the first that may not."""
    kept: list[Clause] = []
    for clause in parse.clauses[place + 1 :]:
        opener = parse.tokens[clause.first].lower
        if (
            clause.kind == ClauseKind.PARTICIPLE
            and opener.endswith("ing")
            and opener not in lexicon.SAYING | {"including", "according"}
            or clause.kind == ClauseKind.ADVERBIAL
            and clause.opener in _GOOD_TRAILS
            or clause.kind == ClauseKind.PHRASE
            and opener in _PHRASE_OPENERS
            and parse.tokens[clause.last - 1].kind != TokenKind.TIME
        ):
            kept.append(clause)
        elif clause.kind not in (ClauseKind.PHRASE, ClauseKind.INSERT, ClauseKind.RELATIVE):
            break
    return kept


def _whole(parse: Parse) -> list[int]:
    """The clauses up to the first attribution."""
    kept: list[int] = []
    for clause in parse.clauses:
        if clause.kind == ClauseKind.SAYING and kept:
            break
        kept += _of(clause)
    return kept


def _written(parse: Parse, wanted: list[int], dating: Dating) -> str:
    """The words of the tokens as one line: dates and parentheses dropped, spaces and marks tidied."""
    kept = without_dates(parse, wanted, dating)
    pieces: list[str] = []
    for place, index in enumerate(kept):
        token = parse.tokens[index]
        adjacent = place > 0 and kept[place - 1] == index - 1
        gap = parse.sentence[parse.tokens[index - 1].end : token.start] if adjacent else " "
        pieces += [gap if place else "", parse.sentence[token.start : token.end]]
    text = re.sub(r"\s+", " ", "".join(pieces)).strip()
    text = re.sub(r"\s+([,;:.!?’”])", r"\1", text)
    text = re.sub(r"^[\s,;:.—–-]+|[\s,;:.—–-]+$", "", re.sub(r"(?:,\s*){2,}", ", ", text))
    if re.search(r"\b[A-Z]\.[A-Z]$|\b(?:Inc|Jr|Sr|Co|Ltd)$", text):
        text += "."
    text = re.sub(r"[,.;]([”\"’])(?=$| [a-z])", r"\1", text)
    return text[:1].upper() + text[1:]
