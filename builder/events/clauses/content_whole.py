"""What is said, with its verb."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_participle, is_past
from builder.events.words import lexicon

_HEADS = (ClauseKind.MAIN, ClauseKind.SAYING, ClauseKind.CONTENT)


def content_whole(parse: Parse, content: int) -> int:
    """The index of the last clause that the content `content` needs: in "that hygiene, | above all of hands, | is to blame" the third, in "that she
    would try to show | that the mill was lost" the second."""
    last = _with_verb(parse, content)
    while last + 1 < len(parse.clauses) and _is_brought(parse, parse.clauses[last + 1]):
        last += 1
    return last


def _with_verb(parse: Parse, content: int) -> int:
    if content + 1 < len(parse.clauses) and _is_reduced(parse, content):
        return content + 1
    if parse.clauses[content].verb is not None and not _is_led(parse, content):
        return content
    near = range(content + 1, min(content + 5, len(parse.clauses)))
    if _is_bare(parse, parse.clauses[content]):
        return _with_quote(parse, next((i for i in near if parse.clauses[i].kind in _HEADS and parse.clauses[i].verb is not None), content))
    if parse.clauses[content].verb is None and near and _is_bound(parse, parse.clauses[content + 1]):
        return content + 1
    timed = parse.tokens[parse.last_word(parse.clauses[content])].kind == TokenKind.TIME  # "that from May, | rents would rise"
    told = ((i, parse.clauses[i]) for i in near)
    heads = ((i, each) for i, each in told if not (each.kind == ClauseKind.PARTICIPLE and each.verb == each.first))  # no "planned for May"
    verbs = (i for i, each in heads if each.verb is not None and (timed or each.verb == each.first))
    return next(verbs, content)


def _is_reduced(parse: Parse, content: int) -> bool:
    """ "whether a note posted | online by a clerk was forged": what was taken for the verb is the note's, that behind it the note's own."""
    clause, following = parse.clauses[content], parse.clauses[content + 1]
    last, first = parse.last_word(clause), parse.tokens[following.first]
    joined = parse.tokens[following.first - 1].kind != TokenKind.MARK and following.kind == ClauseKind.MAIN and not following.coordinate
    past = clause.verb == last > clause.first + 1 and is_past(parse.tokens[last]) and parse.tokens[last - 1].lower not in lexicon.SUBJECT_PRONOUNS
    behind = following.verb is not None and following.verb > following.first and is_auxiliary(parse.tokens[following.verb])
    return joined and past and behind and first.text.islower() and first.lower not in lexicon.DETERMINERS | lexicon.SUBJECT_PRONOUNS


def _is_bare(parse: Parse, clause: Clause) -> bool:
    """ "that, | as they rowed out, | the ferry sank"."""
    return parse.last_word(clause) == clause.first


def _with_quote(parse: Parse, last: int) -> int:
    """ "that, as they rowed out, she told them: | “It is lost”"."""
    quoted = last + 1 < len(parse.clauses) and parse.tokens[parse.clauses[last + 1].first].kind == TokenKind.QUOTE
    return last + 1 if quoted and parse.tokens[parse.clauses[last].last - 1].lower == ":" else last


def _is_bound(parse: Parse, clause: Clause) -> bool:
    """ "whether the clerk | who ran the mill should stay": a relative clause that no mark parts from its noun, and the verb of that behind it."""
    return clause.kind == ClauseKind.RELATIVE and parse.tokens[clause.first - 1].kind != TokenKind.MARK


def _is_brought(parse: Parse, clause: Clause) -> bool:
    joined = parse.tokens[clause.first - 1].kind != TokenKind.MARK
    since = clause.kind == ClauseKind.ADVERBIAL and clause.opener == "since" and clause.verb is not None
    since = (
        since and is_past(parse.tokens[clause.first - 1]) and is_auxiliary(parse.tokens[clause.verb or 0])
    )  # "that the fees raised | since May had"
    return joined and (since or _brings_content(parse, clause))


def _brings_content(parse: Parse, clause: Clause) -> bool:
    return parse.tokens[clause.first].lower in ("that", "whether") and clause.kind in (ClauseKind.CONTENT, ClauseKind.CONDITION)


def _is_led(parse: Parse, content: int) -> bool:
    """ "that for the good of all involved, | the debate would be shut": a phrase that ends in a participle, and no verb yet."""
    clause = parse.clauses[content]
    brought = parse.tokens[clause.first + 1].lower in lexicon.PREPOSITIONS if clause.first + 1 < clause.last else False
    return (
        brought and clause.verb == parse.last_word(clause) and parse.tokens[clause.last - 1].lower == "," and is_participle(parse.tokens[clause.verb])
    )
