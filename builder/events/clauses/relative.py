"""What "which" and "who" stand for, with what they did."""

from builder.events.clauses.aboard import aboard
from builder.events.clauses.brought_name import brought_name
from builder.events.clauses.clause import ClauseKind, Parse, Token, TokenKind
from builder.events.clauses.past_verb import past_verb
from builder.events.clauses.titled import titled
from builder.events.clauses.without_aside import without_aside
from builder.events.gazetteers.gazetteer import OCCUPATIONS
from builder.events.gazetteers.given_names import given_names
from builder.events.words import lexicon

_BEFORE_PEOPLE = frozenset("of with for by about against to".split())
_BRINGS = frozenset("for to with by about against into".split())
_GIVES = frozenset("giving gave given give gives sending sent handing handed offering offered".split())
_FROM, _OPEN = frozenset("of from in at the".split()), frozenset("those anyone everyone anybody everybody".split())
_BEGAN, _IS = frozenset("began begins started starts".split()), frozenset("is are was were".split())
_TOWNS = frozenset("town city village suburb district country county state street".split())
_NO_TOWN_DOES = frozenset("opened opens closed closes reopened aired sold published released won died".split())
_ARTICLES = lexicon.DETERMINERS - {"that", "all", "both"}


def relative(parse: Parse, place: int) -> list[int]:
    """The token indexes of the noun that the relative clause `place` speaks of, then of its own words.

    Where the clause has a subject of its own, the noun follows its verb: "the pact, which France signed" is "France signed the pact".
    """
    parse, place = without_aside(parse, place)
    clause = parse.clauses[place]
    last = parse.last_word(parse.clauses[place - 1]) + 1
    own = _unsaid(parse, list(range(clause.first + (1 if clause.opener else 0), clause.last)))
    noun = (
        [last - 1]
        if parse.tokens[last - 1].kind == TokenKind.QUOTE
        else titled(parse, place) or _described(parse, place, last) or _noun(parse, place, last)
    )
    noun = noun[:-1] if len(noun) > 1 and parse.tokens[noun[-1]].lower in ("from", "in", "at") else noun
    opened = clause.first + (1 if clause.opener else 0)
    if clause.kind == ClauseKind.RELATIVE and clause.verb is not None and _has_subject(parse, opened, clause.verb):
        after = past_verb(parse, clause.verb, clause.last)
        if parse.tokens[last - 1].lower in lexicon.PREPOSITIONS:  # "the case in | which he was fined"
            return [*range(opened, after), *name, *range(after, clause.last)] if (name := brought_name(parse, place, last - 1)) else own
        return [*range(opened, after), *noun, *range(after, clause.last)]
    if clause.opener == "who" and noun and parse.tokens[noun[-1]].lower in _OPEN:
        return list(range(parse.clauses[place - 1].first, len(parse.tokens)))  # "several of those who were there said so": nobody without it
    return [*noun, *own]


def _described(parse: Parse, place: int, last: int) -> list[int]:
    """Of "Hope is one of her last works, | written in 1979" and "The Larks are a band from Lund, | who formed in 2005" the subject, which is what the
    words behind "is" say it is; nothing where another person stands before "who"."""
    before = parse.clauses[place - 1]
    verb = before.verb
    if before.kind != ClauseKind.MAIN or verb is None or verb == before.first or verb + 1 >= last or parse.tokens[before.last - 1].lower != ",":
        return []
    began = parse.tokens[verb].lower in _BEGAN and parse.tokens[verb + 1].lower == "as" and verb + 2 < last  # "began as | a mill, | that burnt"
    is_thing = (began or parse.tokens[verb].lower in _IS) and parse.tokens[verb + 1 + began].lower in ("a", "an", "one", "the")
    own = parse.clauses[place].kind == ClauseKind.PARTICIPLE or began or (parse.clauses[place].opener == "who" and not _name(parse, verb + 1, last))
    named = any(parse.tokens[i].lower in lexicon.SUBJECT_PRONOUNS | {"there"} for i in range(before.first, verb))
    return list(range(before.first, verb)) if is_thing and own and not named and parse.tokens[before.first].lower not in lexicon.PREPOSITIONS else []


def _unsaid(parse: Parse, words: list[int]) -> list[int]:
    """ "presided over the feast last year | said:": the saying is the main clause's."""
    end = next((at for at in range(len(words) - 1, 1, -1) if parse.tokens[words[at]].kind != TokenKind.MARK), 0)
    says = end and parse.tokens[words[end]].lower in lexicon.SAYING and parse.tokens[words[end] - 1].kind == TokenKind.TIME
    return words[:end] if says else words


def _has_subject(parse: Parse, first: int, verb: int) -> bool:
    words = (token for token in parse.tokens[first:verb] if token.kind in (TokenKind.WORD, TokenKind.QUOTE))
    return any(token.lower not in lexicon.ADVERBS | lexicon.TIME_PREPOSITIONS and not token.lower.endswith("ly") for token in words)


def _noun(parse: Parse, place: int, last: int) -> list[int]:
    """The noun phrase that ends before token `last`: behind a comma the nearest, else the whole object or subject of the clause before."""
    before = parse.clauses[place - 1]
    first = before.first if before.verb is None else before.verb + 1
    person = _person(parse, place, first, last) if parse.clauses[place].opener == "who" else []
    if person or first >= last:  # nothing stands between the verb and "who"
        return person
    if parse.tokens[before.last - 1].kind == TokenKind.MARK:  # "the crash of the plane, which was built": the nearest
        first = _nearest(parse, place, first, last)
    else:
        first = max(first, _after_infinitive(parse, first, last))
        owned = (i for i in range(last - 1, first, -1) if parse.tokens[i].lower in _ARTICLES and parse.tokens[i - 1].lower in ("of", "in", "for"))
        first = aboard(parse, place, next((i for i in owned if not _is_only_where(parse, place, i, last)), first), last)
    nouns = (
        i
        for i in range(first, last)
        if parse.tokens[i].lower in _ARTICLES or (parse.tokens[i].text[0].isupper() and parse.tokens[i].lower not in lexicon.PREPOSITIONS)
    )
    found = next(nouns, first)
    if first and parse.tokens[first - 1].lower in _GIVES or parse.tokens[first].lower in _GIVES:
        while found + 1 < last and _is_name(parse.tokens[found]):
            found += 1  # "giving Berg drugs that": to whom it was given
    while found + 1 < last and parse.tokens[found].lower in lexicon.PREPOSITIONS | {"that"}:
        found += 1  # "came across records that": no article tells where the noun begins
    bare = found == first and parse.tokens[found].text.islower() and parse.tokens[found].lower not in _ARTICLES
    brought = (i + 1 for i in range(last - 2, found - 1, -1) if parse.tokens[i].lower in _BRINGS)
    return list(range(next(brought, found) if bare else found, last))


def _is_only_where(parse: Parse, place: int, article: int, last: int) -> bool:
    """ "a shop in | a town | which opened in May": no town opens."""
    verb = parse.clauses[place].verb
    town = parse.tokens[article - 1].lower == "in" and parse.tokens[last - 1].lower in _TOWNS
    return town and verb is not None and parse.tokens[verb].lower in _NO_TOWN_DOES


def _nearest(parse: Parse, place: int, first: int, last: int) -> int:
    """Where the noun begins behind the last article; behind the first where that noun is a name ("a letter to The Lund News, | published") or one's
    ("the plan of the mayor Ada Berg, | which")."""
    articles = [i for i in range(last - 1, first - 1, -1) if parse.tokens[i].lower in _ARTICLES]
    led = parse.clauses[place].kind == ClauseKind.PARTICIPLE and parse.tokens[parse.clauses[place - 1].first].lower in lexicon.PREPOSITIONS
    begins = articles[0] if articles else first
    person = parse.clauses[place].opener == "which" and parse.tokens[last - 2].text in given_names() and parse.tokens[last - 1].text.istitle()
    titled = led and parse.tokens[begins].text[0].isupper()
    return articles[-1] if articles and (person or titled) else begins


def _person(parse: Parse, place: int, first: int, last: int) -> list[int]:
    """Whom "who" means, where the words before it name somebody; else nothing."""
    before = parse.clauses[place - 1]
    if home := _at_home(parse, parse.clauses[max(0, place - 3)].first, last):
        return home
    name = _name(parse, first, last)
    marked = parse.tokens[before.last - 1].kind == TokenKind.MARK
    if name and (marked or (len(name) > 1 and parse.tokens[name[0] - 1].lower == "for" and parse.tokens[name[0]].text in given_names())):
        return name
    if before.verb is None and (named := _named_before(parse, place)):
        return named
    return _chain(parse, before.first, last) if before.verb is None or (first < last and parse.tokens[first].lower == "to") else []


def _at_home(parse: Parse, first: int, last: int) -> list[int]:
    """ "about Ada Berg from Lund, Sweden | who died": the name, not where she is from; nothing where no such words stand there."""
    at = last
    while at > first and (_is_name(parse.tokens[at - 1]) or (parse.tokens[at - 1].lower == "," and at < last)):
        at -= 1
    name = at - 1
    while name > first and _is_name(parse.tokens[name - 1]):
        name -= 1
    return list(range(name, at - 1)) if parse.tokens[at - 1].lower == "from" and at - 1 - name > 1 else []


def _name(parse: Parse, first: int, last: int) -> list[int]:
    """ "fans of Ada Berg, who died": the name directly before the comma; none for "Ada Berg of Lund, who", or where no name stands there."""
    while last > first and parse.tokens[last - 1].kind == TokenKind.TIME:
        last -= 1
    at = last
    while at > first and (_is_name(parse.tokens[at - 1]) or _is_initial(parse, at - 1)):
        at -= 1
    brought = at - 1 > first and parse.tokens[at - 1].lower in _BEFORE_PEOPLE and not (at > 2 and _is_name(parse.tokens[at - 2]))
    described = at - 1 > first and last - at > 1 and parse.tokens[at - 1].lower in OCCUPATIONS and parse.tokens[at - 1].text.islower()
    return list(range(at, last)) if brought or described else []


def _is_initial(parse: Parse, index: int) -> bool:
    """The point of "Ada F. Berg"."""
    before = parse.tokens[index - 1].text if index else ""
    return parse.tokens[index].text == "." and len(before) == 1 and before.isupper()


def _named_before(parse: Parse, place: int) -> list[int]:
    """ "the life of Ada Berg, prize-winning poet and author, who": the name that the words between are said of."""
    aside = parse.clauses[place - 1]
    if place < 2 or aside.coordinate or not parse.tokens[parse.last_word(aside)].text.islower() or parse.tokens[aside.first - 1].lower != ",":
        return []
    last = aside.first - 1
    at = last
    while at > parse.clauses[place - 2].first and _is_name(parse.tokens[at - 1]):
        at -= 1
    return list(range(at, last)) if last - at > 1 else []


def _chain(parse: Parse, first: int, last: int) -> list[int]:
    """ "talks to Dr Ada Berg of the University of Lund in Sweden, who": the name with where it is from."""
    at = last
    while at > first and (_is_name(parse.tokens[at - 1]) or parse.tokens[at - 1].lower in _FROM):
        at -= 1
    while at < last and not _is_name(parse.tokens[at]):
        at += 1
    return list(range(at, last)) if at > first + 1 else []


def _is_name(token: Token) -> bool:
    return token.kind == TokenKind.WORD and token.text[0].isupper() and token.lower not in lexicon.PREPOSITIONS


def _after_infinitive(parse: Parse, first: int, last: int) -> int:
    """ "cut costs to win elections, which": past "to win"."""
    found = [i + 2 for i in range(first, last - 2) if parse.tokens[i].lower == "to" and _is_infinitive(parse, i + 1)]
    return found[-1] if found else first


def _is_infinitive(parse: Parse, index: int) -> bool:
    """Behind "to", a verb and no noun: not "to the town", "to towns"."""
    word = parse.tokens[index]
    return word.text.islower() and word.lower not in _ARTICLES and not word.lower.endswith("s")
