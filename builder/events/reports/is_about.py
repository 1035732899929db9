"""Whether a saying says what a clause tells."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.dates.is_content import is_content

_PASSED = (ClauseKind.CONTENT, ClauseKind.PHRASE, ClauseKind.RELATIVE, ClauseKind.INSERT, ClauseKind.PARTICIPLE)
_GROWS = frozenset("rising climbing growing increasing reaching".split())
_MAKES = frozenset("wrote writes".split())


def is_about(parse: Parse, saying: int, place: int) -> bool:
    """A saying speaks of the clauses that follow it up to the next one, or of those before it unless a quotation comes between."""
    first = parse.tokens[parse.clauses[saying].first - 1] if parse.clauses[saying].first else None
    if saying > place:
        if saying + 1 < len(parse.clauses) and parse.clauses[saying + 1].kind == ClauseKind.CONTENT:
            return False
        if any(parse.tokens[i].lower == ";" for i in range(parse.clauses[place].first, parse.clauses[saying].first)):
            return False  # "the ferry sank; they had, his father says, paid the crew"
        if place < saying - 1 and _is_later(parse, parse.clauses[saying - 1]):
            return False
        quoted = first is not None and (first.kind == TokenKind.QUOTE or parse.tokens[parse.clauses[saying].first - 2].kind == TokenKind.QUOTE)
        quoted = quoted or _quotes(parse, parse.clauses[saying])
        return not quoted and not parse.clauses[saying].coordinate
    if _is_work(parse, saying) or _is_of_speaker(parse, saying, place):
        return False
    between = range(saying + 1, place + 1)
    said = place > saying + 1 and is_content(parse, saying + 1)
    passed = (*_PASSED, ClauseKind.ADVERBIAL) if said else _PASSED  # "he said she was warm | when he found her"
    return all(parse.clauses[i].kind in passed or parse.clauses[i].coordinate or is_content(parse, i) for i in between)


def _is_later(parse: Parse, clause: Clause) -> bool:
    """ "the mill burnt down, | with the toll rising to ten on Monday, | said the guards": they said what has grown since."""
    words = parse.tokens[clause.first : clause.last]
    if clause.kind != ClauseKind.PARTICIPLE or words[0].lower != "with" or not any(token.lower in _GROWS for token in words):
        return False
    return any(token.kind == TokenKind.TIME for token in words)


def _is_work(parse: Parse, saying: int) -> bool:
    """ "wrote many short works": a noun, its plural taken for a verb, and nothing that is said."""
    verb, content = parse.clauses[saying].verb, parse.clauses[saying + 1] if saying + 1 < len(parse.clauses) else None
    if verb is None or content is None or content.verb is None or parse.tokens[verb].lower not in _MAKES:
        return False
    return (
        content.kind == ClauseKind.CONTENT
        and content.opener != "that"
        and content.verb == content.last - 1
        and parse.tokens[content.verb].lower[-1] == "s"
    )


def _is_of_speaker(parse: Parse, saying: int, place: int) -> bool:
    """ "the mayor told the Daily Roe, | which has found two letters": told of whoever says or hears it."""
    return parse.clauses[place].kind == ClauseKind.RELATIVE and place == saying + 1


def _quotes(parse: Parse, saying: Clause) -> bool:
    """ "…, in which somebody says it “was a bad deal”": what stands before is not what is said."""
    return saying.verb is not None and any(token.kind == TokenKind.QUOTE for token in parse.tokens[saying.verb : saying.last])
