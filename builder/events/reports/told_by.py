"""Who says what a clause tells."""

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind
from builder.events.clauses.subject import subject
from builder.events.clauses.until_mark import until_mark
from builder.events.reports.is_about import is_about
from builder.events.words import lexicon

_LONGEST = 6  # words of who is named in a clause that no mark ends


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
        if (
            token.lower == "according"
            and parse.tokens[index + 1].lower == "to"
            and not (parse.clauses[place].last <= index and _is_of_part(parse, index))
        ):
            named = index + 2 < len(parse.tokens) and parse.tokens[index + 2].lower not in lexicon.RELATIVE_OPENERS
            speaker = (_before_saying(parse, index + 2) or until_mark(parse, index + 2)) if named else ""
            return "" if speaker.rpartition(" ")[2].lower() in lexicon.SCHEDULES else speaker
    return ""


def _before_saying(parse: Parse, first: int) -> str:
    """ "her son" of "according to her son | Ole Berg has claimed that he left", which no mark ends."""
    place = next((i for i, each in enumerate(parse.clauses[:-1]) if each.first <= first < each.last), None)
    if place is None or parse.clauses[place].verb is not None or parse.clauses[place + 1].kind != ClauseKind.SAYING:
        return ""
    words = parse.tokens[first : parse.clauses[place].last]
    plain = 0 < len(words) <= _LONGEST and all(token.kind == TokenKind.WORD for token in words)
    return parse.sentence[words[0].start : words[-1].end] if plain else ""


def _is_of_part(parse: Parse, index: int) -> bool:
    """Whether "according", the token `index`, goes on from what is only added: "…, including 20 according to", "…, killing 20 | according to"."""
    before = parse.tokens[max(0, index - 2) : index]
    if before and (before[-1].lower in lexicon.COORDINATORS or before[0].lower == "including"):
        return True
    own = parse.at(parse.tokens[index - 1].start) if index else 0
    return bool(before) and before[-1].kind != TokenKind.MARK and parse.clauses[own].kind == ClauseKind.PARTICIPLE
