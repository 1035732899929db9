"""What the day of a saying dates: what is said, or the saying."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.verbs import is_participle, is_verb
from builder.events.dates.is_happening import is_happening
from builder.events.dates.is_testimony import is_testimony
from builder.events.dates.stance import Holding, stance
from builder.events.words import lexicon
from builder.timex.timex import Timex

# These sayings, with an object of their own, are deeds: "claimed victory", "reported a loss".
_DEEDS = frozenset("reported claimed testified posted acknowledged".split())
_TO_COME = frozenset(("will", "would", "shall", "plans", "intends", "aims"))
_INSERTED = (ClauseKind.INSERT, ClauseKind.RELATIVE)
_RULES = frozenset(("said", "says"))
_COURTS = frozenset(("court", "tribunal"))
_RELEASED = frozenset("published released issued".split())
_WITH_THAT = lexicon.AUDIENCE_SAYING | {"reported"}  # to tell somebody, or to report, that something is so is itself news


def said_on(parse: Parse, timex: Timex, start: int, place: int, published: int | None) -> tuple[int, bool] | None:
    """The index of the clause that the day of the saying in the clause `place` dates, and whether it is only the day on which that was told;
    None where it dates none. `start` is where the day stands, `published` the day of publication."""
    clause = parse.clauses[place]
    content = _content(parse, place) if clause.kind == ClauseKind.SAYING else place
    if clause.kind == ClauseKind.SAYING and clause.verb is not None:
        leads = place == 0 or all(each.kind == ClauseKind.PHRASE for each in parse.clauses[:place])
        promised = leads and content == place + 1 and _is_to_come(parse, parse.clauses[content], timex, published)
        testified = is_testimony(parse, clause) and not _has_quote(parse, clause)  # when that was of which it tells is another matter
        told = testified and content is not None and _is_news(parse, parse.clauses[content], parse.at_token(start), timex, published)
        if told or leads and _is_deed(parse, clause, content) or _is_ruling(parse, place) or promised or _is_published(parse, place, start):
            return place, False
    if content is None or stance(parse, content).holding in (Holding.UNTRUE, Holding.DENIED):
        return None
    return (content, True) if _is_news(parse, parse.clauses[content], parse.at_token(start), timex, published) else None


def _is_deed(parse: Parse, clause: Clause, content: int | None) -> bool:
    """ "reported a loss", "told the court that it was so", "told him to go"."""
    assert clause.verb is not None
    verb = parse.tokens[clause.verb].lower
    if content is not None:
        return verb in _WITH_THAT and parse.clauses[content].opener == "that"
    to = next((i for i in range(clause.verb + 2, min(clause.verb + 7, clause.last)) if parse.tokens[i].lower == "to"), None)
    urged = verb == "told" and to is not None and not any(is_verb(parse.tokens, i) for i in range(clause.verb + 1, to))
    nothing = parse.tokens[min(clause.verb + 1, len(parse.tokens) - 1)].lower == "no"  # "reported no injuries"
    return urged or (verb in _DEEDS and not nothing and not _has_quote(parse, clause))


def _is_ruling(parse: Parse, place: int) -> bool:
    """ "The Supreme Court, which hears such cases, said": what a court says is so from then on."""
    clause = parse.clauses[place]
    if clause.verb is None or parse.tokens[clause.verb].lower not in _RULES:
        return False
    before = [each for each in parse.clauses[:place] if each.kind != ClauseKind.PHRASE]
    if any(each.kind not in _INSERTED for each in before):
        return False
    phrase = next((each for each in reversed(parse.clauses[:place]) if each.kind == ClauseKind.PHRASE), clause)  # before what is inserted
    own = clause.verb > clause.first
    words = parse.tokens[clause.first : clause.verb] if own else tuple(parse.tokens[i] for i in range(phrase.first, phrase.last))
    who = [token.lower for token in words if token.kind == TokenKind.WORD]
    return who[-1:] != [] and who[-1] in _COURTS and "of" not in who


def _is_to_come(parse: Parse, content: Clause, timex: Timex, published: int | None) -> bool:
    """ "said on Monday that it will close": what is to come is not of Monday; that it was said is."""
    past = published is not None and timex.interval is not None and timex.interval.end <= published + 1
    return past and content.verb is not None and parse.tokens[content.verb].lower in _TO_COME


def _is_published(parse: Parse, saying: int, start: int) -> bool:
    """ "In findings published on Monday, biologists reported that owls are deaf", "a report released on Monday says": the report is the news."""
    lead, before = parse.clauses[parse.at(start)], parse.tokens[parse.at_token(start) - 1].lower
    if (
        parse.at(start) == saying
        and not lead.coordinate
        and parse.tokens[lead.first].lower not in lexicon.PREPOSITIONS
        and lead.verb is not None
        and start < parse.tokens[lead.verb].start
    ):
        return before in _RELEASED or (before == "on" and parse.tokens[parse.at_token(start) - 2].lower in _RELEASED)
    words = set(parse.lowers(lead))
    reports = _content(parse, saying)
    return lead.first == 0 and lead.kind == ClauseKind.PHRASE and bool(words & _RELEASED) and reports is not None and reports > saying


def _content(parse: Parse, place: int) -> int | None:
    """The index of what a saying says: the content after it, or the main clause before."""
    later = range(place + 1, len(parse.clauses))
    found = next((i for i in later if parse.clauses[i].kind == ClauseKind.CONTENT), None)
    if found is not None:
        return found
    return next((i for i in range(place - 1, -1, -1) if parse.clauses[i].kind == ClauseKind.MAIN), None)


def _is_news(parse: Parse, clause: Clause, index: int, timex: Timex, published: int | None) -> bool:
    """What is said is news when it tells a happening, past or to come; "is" and "are" tell opinions."""
    if clause.verb is None or parse.tokens[clause.verb].lower in ("is", "are", "was", "were") and not _is_passive(parse, clause):
        return False
    return is_happening(parse, clause, index, timex, published)


def _is_passive(parse: Parse, clause: Clause) -> bool:
    from_verb = [token for token in parse.tokens[(clause.verb or 0) + 1 : clause.last] if token.lower not in lexicon.ADVERBS]
    return bool(from_verb) and is_participle(from_verb[0])


def _has_quote(parse: Parse, clause: Clause) -> bool:
    return any(token.kind == TokenKind.QUOTE for token in parse.tokens[clause.first : clause.last])
