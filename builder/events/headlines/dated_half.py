"""The second of two deeds, where the first has another day."""

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_past, past_adverbs
from builder.events.dates.dating import Dating


def dated_half(parse: Parse, place: int, dating: Dating) -> list[int]:
    """Of "Berg had played in Lund in May and first saw a doctor (on 1 July)" the token indexes of "Berg first saw a doctor"; else nothing.

    `place` is that of a clause that our reading does not part before the "and".
    """
    clause = parse.clauses[place]
    times = [i for i in range(clause.first, clause.last) if parse.tokens[i].kind == TokenKind.TIME]
    if clause.kind != ClauseKind.MAIN or clause.verb is None or len(times) < 2 or parse.tokens[times[-1]].start != dating.start:
        return []
    joint = next((i for i in range(times[0] + 1, times[-1]) if parse.tokens[i].lower == "and"), None)
    if joint is None or parse.tokens[joint + 1].lower != "first":
        return []
    deed = parse.tokens[past_adverbs(parse.tokens, joint + 1, clause.last)]
    told = is_past(deed) and not is_auxiliary(deed)
    return [*range(clause.first, clause.verb), *range(joint + 1, clause.last)] if told else []
