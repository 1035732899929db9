"""People whom a headline calls by what they are."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.gazetteer import CALLINGS
from builder.events.names.cast import Cast
from builder.events.reference.blames import blames
from builder.events.reference.called import HEADS, STARS, called
from builder.events.reference.told_at import told_at
from builder.events.words import lexicon
from builder.events.words.length import ROOM
from builder.events.words.shames import shames

_ONE_WORD = {"prime minister": "premier"}
_NOUNS = CALLINGS | STARS | frozenset(("medic",))
_KIND = "late|pop|rock|soul|rap|film|movie|country|legendary|veteran|troubled|fallen|famous|ailing"
_HEAD = r"[Pp]rime [Mm]inister|President|Governor|Mayor|Chancellor"
_THE = re.compile(rf"\b[Tt]he (?:(?:{_KIND}|(?!{_HEAD})([A-Z][\w-]{{1,20}})) )*({_HEAD}|[a-z]{{3,20}})([’']s)?(?![\w’'-])(?:,? ([\w’'-]+))?")
# What is told of somebody behind these words is told of another: "the doctor who", "the mayor of Lund".
_OTHERS = frozenset("of for in with who whom whose that accused known behind and".split())
_NEXT = (
    lexicon.AUXILIARIES
    | lexicon.IRREGULAR_PAST
    | lexicon.PRESENT
    | (lexicon.PREPOSITIONS - _OTHERS)
    | lexicon.ADVERBS
    | frozenset("says could would".split())
)
_DEATH = re.compile(
    r"\b(?:dies|died|death|dead|buried|hospital|(?:was|were|be|been) (?:\w+ly )?(?:shot|stabbed|wounded|injured|attacked|killed|murdered))\b"
)
_TELLS = re.compile(r" (?:told|testified|said|says|tells)\b")
_COURT = re.compile(r"\b(?:court|trial)\b")
_OWNED = 4  # words behind an owner
_HARDLY = 2  # code points by which a name may be longer than "the president" where there is no room


def by_calling(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`title` with the name for the first "the singer" or "the doctor’s", where the article tells who is meant; as it was where the title names that
    person already, or tells of a shame of theirs and not everything speaks for them."""
    for found in _THE.finditer(title):
        capital, said, owned, after = found.groups()
        noun = _ONE_WORD.get(said.lower(), said.lower())
        if (
            noun not in _NOUNS
            or (capital and noun not in STARS)
            or (said[0].isupper() and (after or "")[:1].isupper())
            or not (owned or _ends(after, title, found))
        ):
            continue
        place = told_at(rf"{said}\b", article, sentence)
        name = called(article, cast, sentence, noun, place) if place is not None else ""
        end = found.end(3) if owned else found.end(2)
        longer = title[: found.start()] + name + title[found.end(2) :]
        if (
            name
            and name.isprintable()
            and '"' not in name
            and not _is_told(title, name, article, cast, sentence)
            and len(longer) <= max(ROOM, len(title) + _HARDLY)
        ):
            titled = name.rpartition(" ")[2] in article.title
            if noun in STARS and not titled and _DEATH.search(title):
                return title  # many are stars, and one is dead
            sure = found.start() > 0 and titled and blames(article.title) and not name.startswith(HEADS)
            return longer if sure or not _is_shamed(title, found.start(), end, owned=bool(owned)) else title
    return title


def _is_told(title: str, name: str, article: Article, cast: Cast, sentence: Sentence) -> bool:
    """Whether the title has the surname otherwise than in the name of another: of a band, of a brother."""
    for each in cast.within(sentence.start, sentence.end):
        title = title.replace(article.text[each.start : each.end], "") if each.name != name else title
    return name.rpartition(" ")[2] in title


def _ends(after: str | None, title: str, found: re.Match[str]) -> bool:
    """Whether nothing behind the noun tells who it is, nor is it what makes another noun: "the general public"."""
    if after is None:
        return True
    comma = title.startswith(",", found.end(2))
    return after.islower() and (comma or after in _NEXT or after.endswith(("ed", "ly"))) and after not in _OTHERS


def _is_shamed(title: str, start: int, end: int, *, owned: bool) -> bool:
    rest = _DEATH.sub("", " ".join(title[end:].split()[:_OWNED]) if owned else title)
    return shames(_COURT.sub("", rest) if not start and _TELLS.match(title, end) else rest)
