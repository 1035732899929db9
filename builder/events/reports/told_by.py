"""Who says what a clause tells."""

from builder.events.clauses.clause import ClauseKind, Parse
from builder.events.clauses.subject import subject
from builder.events.clauses.until_mark import until_mark
from builder.events.reports.is_about import is_about
from builder.events.words import lexicon


def told_by(parse: Parse, place: int) -> str:
    """Who says it: the subject of a saying before or after the clause, or what follows "according to".

    What follows the saying that is itself told ("the guard testified | that the abbot said") is another's word for something else.
    """
    sayings = parse.clauses[:place] if parse.clauses[place].kind == ClauseKind.SAYING else parse.clauses
    for index, clause in enumerate(sayings):
        if clause.kind == ClauseKind.SAYING and index != place and is_about(parse, index, place):
            if any(token.lower in lexicon.NEGATIONS for token in parse.tokens[clause.first : clause.last]):
                return ""
            speaker = subject(parse, clause)
            return "" if speaker.split(" ", 1)[0].lower() in lexicon.NO_SPEAKERS else speaker
    for index, token in enumerate(parse.tokens[:-1]):
        before = parse.tokens[max(0, index - 2) : index]
        goes_on = bool(before) and (before[-1].lower in lexicon.COORDINATORS or before[0].lower == "including")
        if token.lower == "according" and parse.tokens[index + 1].lower == "to" and not (goes_on and parse.clauses[place].last <= index):
            named = index + 2 < len(parse.tokens) and parse.tokens[index + 2].lower not in lexicon.RELATIVE_OPENERS
            return until_mark(parse, index + 2) if named else ""
    return ""
