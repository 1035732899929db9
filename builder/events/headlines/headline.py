"""A headline from a sentence's own words."""

from builder.events.clauses.clause import ClauseKind, Parse
from builder.events.clauses.clause_words import clause_words
from builder.events.clauses.completion import completion
from builder.events.clauses.verbs import is_auxiliary, is_past
from builder.events.dates.dating import Dating
from builder.events.headlines.birth import birth
from builder.events.headlines.fitted import fitted
from builder.events.headlines.grown import grown
from builder.events.headlines.is_clipped import is_clipped
from builder.events.headlines.last_time import last_time
from builder.events.headlines.made_whole import made_whole
from builder.events.headlines.shortened import shortened
from builder.events.headlines.telling import telling
from builder.events.headlines.told_by_doing import told_by_doing
from builder.events.headlines.with_auxiliary import with_auxiliary
from builder.events.headlines.without_dates import without_dates
from builder.events.headlines.written import written
from builder.events.words import lexicon
from builder.events.words.length import ROOM

_FULL = 96  # what is shorter keeps all descriptions
_AT_MOST = 140  # of a whole sentence in the place of half of one
_LED = 6  # tokens of a phrase that is no mere date, and of what it leads up to


def headline(parse: Parse, dating: Dating) -> str:
    """The happening that `dating` dates in about 100 characters: its clause and what goes on from it, without attribution, dates and parentheses.

    What is longer than 110 is cut, but only before what its words do not need, so it may stay longer; first letter capital, no final full stop.
    Pronouns stay as they are.
    """
    born = birth(parse, dating)
    core, rest = (born, []) if born is not None else telling(parse, dating)
    parse, core, rest = told_by_doing(parse, core, rest)
    parse, core = made_whole(*with_auxiliary(parse, core, dating))
    if is_clipped(parse, without_dates(parse, core, dating)) and (safe := _safe(parse, dating)):
        core, rest = safe, []
    if (main := _told(parse, dating)) is not None:
        core, rest = [*clause_words(parse, main), *completion(parse, main)[0]], []
    whole = last_time(parse, grown(parse, core, rest, dating))
    text = written(parse, whole, dating)
    if whole == core and len(text) > _FULL:
        text = fitted(parse, core, dating) or text
    if len(text.split()) > 1:
        return text
    ways = (written(parse, words, dating) for words in (_safe(parse, dating), _whole(parse)))
    return next((each for each in ways if len(each.split()) > 1), text) or parse.sentence.strip()


def _safe(parse: Parse, dating: Dating) -> list[int]:
    """The sentence from its beginning, in the place of half of one: to the end of the dated clause, whole, or as far as its end can be left out."""
    whole = _whole(parse)
    own = parse.clauses[dating.clause]
    upto = list(range(own.last)) if own.kind == ClauseKind.MAIN else []
    ways = [(upto, _AT_MOST), (whole, _AT_MOST), *((words, ROOM) for words in shortened(parse, whole))]
    mains = (i for i, each in enumerate(parse.clauses) if each.kind == ClauseKind.MAIN and each.verb is not None and not each.coordinate)
    ways += [(clause_words(parse, i), ROOM) for i in mains]
    heads = {each.verb for each in parse.clauses if each.kind in (ClauseKind.MAIN, ClauseKind.CONTENT)} - {None}
    for words, room in ways:
        if heads & set(words) and len(written(parse, words, dating)) <= room and not is_clipped(parse, without_dates(parse, words, dating)):
            return words
    return []


def _told(parse: Parse, dating: Dating) -> int | None:
    """The main clause that a phrase with the date leads up to: "In a paper published on Monday and a report, | the find was confirmed"."""
    lead = parse.clauses[dating.clause]
    brought = parse.tokens[lead.first].lower in lexicon.PREPOSITIONS - {"with"} and lead.last - lead.first >= _LED
    bare = lead.verb is not None and lead.first == 0 and not is_auxiliary(parse.tokens[lead.verb]) and parse.tokens[lead.last - 1].lower == ","
    held = dating.clause == 1 and parse.clauses[0].kind == ClauseKind.PHRASE and parse.tokens[0].lower in lexicon.PREPOSITIONS - {"with"}
    if held and lead.kind == ClauseKind.PARTICIPLE and is_past(parse.tokens[lead.first]) and parse.tokens[lead.first - 1].lower == ",":
        main = _next_main(parse, dating.clause)  # "At the fair, | held on Monday, | nine men sang the old songs"
        return main if main is not None and parse.clauses[main].last - parse.clauses[main].first >= _LED else None
    if not brought or not (lead.kind == ClauseKind.PHRASE or (bare and lead.kind == ClauseKind.MAIN)):
        return None
    return _next_main(parse, dating.clause)


def _next_main(parse: Parse, place: int) -> int | None:
    after = ((i, parse.clauses[i]) for i in range(place + 1, len(parse.clauses)))
    return next((i for i, each in after if each.kind == ClauseKind.MAIN and each.verb is not None and not each.coordinate), None)


def _whole(parse: Parse) -> list[int]:
    """The clauses up to the first attribution."""
    kept: list[int] = []
    for clause in parse.clauses:
        if clause.kind == ClauseKind.SAYING and kept:
            break
        kept += range(clause.first, clause.last)
    return kept
