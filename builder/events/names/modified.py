"""Which outbreak an article means by "the outbreak"."""

import re
from collections.abc import Sequence

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, NameKind
from builder.events.names.thing_told import ThingTold
from builder.events.names.things_told import things_told
from builder.events.words.compiled import compiled
from builder.events.words.happenings import HAPPENINGS
from builder.events.words.shames import shames

_NEAR, _AT_ONCE = 8, 3  # sentences back
_LEAD = 5  # sentences that bring in what the article is about
_FAR = 30_000  # code points of an article
_FEW, _OFTEN = 2, 3  # times
# Of which everybody has one in mind, which are but few words more, or which are people.
_KNOWN = frozenset(
    (
        "police press media public world internet phone scene water air way area time situation process news sun ground end start top army military"
        " people family parents couple children child man men woman women boy girl company firm oil money thing things issue"
        " ministers officers officials authorities workers residents victims government hospital ballot polls"
    ).split()
)


def modified(article: Article, cast: Cast, sentence: Sentence, noun: str, start: int) -> str:
    """ "the measles outbreak", "the theft of a gold bath", "the coronavirus": the `noun` as the text told of it last before code point `start`,
    else the title or the place where the article brings it in; empty where that does not tell which, or another comes between."""
    if noun in _KNOWN:
        return ""
    told = things_told(article.text[:_FAR], noun, start)
    titled = things_told(article.title, noun, len(article.title), title=True)
    title = next((each for each in titled if each.name and not each.telling.startswith("of ")), None)
    near = article.sentences[max(0, sentence.index - _NEAR)].start
    meant = next((each for each in reversed(told) if each.start >= near and (each.name or each.other or (each.new and not title))), None)
    if meant is not None and not _is_sure(article, sentence, meant, (*told, *titled)):
        just = article.sentences[max(0, sentence.index - 1)].start
        meant = title if title and meant.start < just and any(each.telling == title.telling for each in told) else None
    elif meant is None:
        meant = title or _brought_in(article, told)
    owned = meant is not None and re.search(r"[’']s ", meant.name) and _is_open(cast, meant, noun)
    return _small(meant.name, article.text[:_FAR]) if meant is not None and not owned else ""


def _brought_in(article: Article, told: Sequence[ThingTold]) -> ThingTold | None:
    """What is told of from the first, or again and again, where there is no other."""
    named = [each for each in told if each.name and article.text[each.start].islower()]
    alone = len({each.telling for each in told if each.name or each.other}) == 1 and named
    sure = alone and (len(named) >= _FEW or (named[0] is told[0] and (told[0].new or told[0].start < _lead(article))))
    return named[0] if sure else None


def _lead(article: Article) -> int:
    return article.sentences[min(_LEAD, len(article.sentences)) - 1].end


def _is_open(cast: Cast, told: ThingTold, noun: str) -> bool:
    """Whether its owner may be another's: "Berg's fraud" may be one that befell him, "Norway's mill" one of many."""
    owner = re.split(r"[’']s ", told.name, maxsplit=1)[0].removeprefix("the ")
    kinds = {each.kind for each in cast.mentions if each.name.endswith(owner)}
    person = NameKind.PERSON in kinds
    return not kinds or NameKind.PLACE in kinds or (person and (noun in HAPPENINGS or shames(noun)))


def _is_sure(article: Article, sentence: Sentence, last: ThingTold, told: tuple[ThingTold, ...]) -> bool:
    """Whether the thing told of `last` is meant: told just before, or often, or in the title, and no other of the kind beside it."""
    at_once, just = (article.sentences[max(0, sentence.index - back)].start for back in (_AT_ONCE, 1))
    key = last.telling
    titled = bool(key) and key in article.title.lower()
    others = [each for each in told if each.other or (each.name and not each.telling.endswith(key) and not key.endswith(each.telling))]
    if not titled and others and (last.start < just or any(each.start >= at_once and each is not last for each in others)):
        return False
    often = bool(key) and f"{article.title} {article.text[:_FAR]}".lower().count(last.name.removeprefix("the ").lower()) >= _OFTEN
    if not last.name or (last.telling and article.text[last.start].isupper()):
        return False
    return last.start >= at_once or titled or often or (last is told[0] and (last.new or last.start < _lead(article)))


def _small(name: str, text: str) -> str:
    """Without the capital that a title or the head of a sentence gave it."""
    plain = name.removeprefix("the ")
    if any(re.search(rf"[a-z,] {re.escape(each)}\b", text) for each in (plain, plain.rpartition(" ")[0]) if " " in each):
        return name
    return " ".join(word.lower() if compiled(rf"\b{re.escape(word.lower())}\b").search(text) else word for word in name.split(" "))
