"""Whom a passage is about."""

import re
from collections import Counter

from builder.articles.article import Article, Sentence
from builder.events.clauses.clause import ClauseKind
from builder.events.clauses.parse import parse
from builder.events.names.cast import Cast, NameKind

_FARTHEST = 5  # sentences back
_LONGEST_SENTENCE = 1500  # code points: what is longer is no sentence
_OFTEN = 3  # mentions of whom an article is about
_TWICE = 2
_WORD = re.compile(r"\w{2,40}")
_HEADS = (ClauseKind.MAIN, ClauseKind.SAYING)
_SOMEBODY = re.compile(
    r"\b(?:an?|the|one|another|his|her|my)(?: (?:[a-z-]{2,20}|\d{1,3}-year-old)){0,3}? (?:man|woman|boy|girl|son|daughter|brother|sister|father|"
    r"mother|wife|husband|friend|uncle|aunt|cousin|nephew|niece|partner|suspect|victim|driver|gunman|officer|spokesman|spokeswoman|child)\b",
    re.IGNORECASE,
)
_HE, _SHE = re.compile(r"\b(?:[Hh]e|[Hh]is|[Hh]im)\b"), re.compile(r"\b(?:[Ss]he|[Hh]er)\b")


def focus(article: Article, cast: Cast, sentence: Sentence, woman: bool, shameful: bool) -> str:
    """The person that the article is about, where nothing in the few sentences before `sentence` speaks of another whom "he" or "she" may mean; else
    empty.

    Where others are named the article's hero must be the subject of that sentence; of what is `shameful` nobody else may be named at all.
    """
    hero = _hero(article, cast)
    if not hero or cast.sex(hero, woman) != woman:
        return ""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _FARTHEST), -1):
        before = article.sentences[index]
        text = article.slice(before)
        if article.blocks[before.block].furniture or before.heading != sentence.heading or len(text) > _LONGEST_SENTENCE:
            return ""
        people = {name for name in cast.names(before.start, before.end, NameKind.PERSON) if cast.sex(name, woman) == woman}
        another = (_HE if woman else _SHE).search(text) is not None or _SOMEBODY.search(text) is not None
        if not shameful and hero not in people and _goes_on(text, woman):
            continue
        if people == {hero}:
            return "" if another and not (_is_subject(article, cast, before, hero) and not shameful) else hero
        if people or another:
            return hero if hero in people and not shameful and _is_subject(article, cast, before, hero) else ""
    return ""


def _goes_on(text: str, woman: bool) -> bool:
    """Whether the first verb's subject is the pronoun already."""
    parsed = parse(text)
    clause = next((each for each in parsed.clauses if each.verb is not None and each.kind in _HEADS), None)
    return clause is not None and clause.verb is not None and parsed.tokens[clause.verb - 1].lower in (("she",) if woman else ("he",))


def _hero(article: Article, cast: Cast) -> str:
    """The one person of the article's title, named twice or more; else whom it names thrice and twice as often as anybody else; else empty."""
    told = Counter(each.name for each in cast.mentions if each.kind == NameKind.PERSON)
    title = frozenset(_WORD.findall(article.title))
    titled = [name for name, times in told.items() if times > 1 and name.split()[-1] in title]
    if len(titled) == 1:
        return titled[0]
    most = told.most_common(_TWICE)
    alone = bool(most) and (len(most) == 1 or most[0][1] >= _TWICE * most[1][1])
    return most[0][0] if alone and most[0][1] >= _OFTEN else ""


def _is_subject(article: Article, cast: Cast, sentence: Sentence, name: str) -> bool:
    """Whether the name stands right before the first verb of the sentence, or behind it only as an aside."""
    parsed = parse(article.slice(sentence))
    clause = next((each for each in parsed.clauses if each.verb is not None and each.kind in _HEADS), None)
    if clause is None or clause.verb is None:
        return False
    first, last = sentence.start + parsed.tokens[clause.first].start, sentence.start + parsed.tokens[clause.verb].start
    inside = [each for each in cast.within(first, last) if each.kind == NameKind.PERSON]
    return len(inside) == 1 and inside[0].name == name and article.text[inside[0].end : last].strip(" ,").lower() in ("", "also", "then", "later")
