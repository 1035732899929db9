"""Storms and ships that a headline has by their bare names."""

import re
from functools import lru_cache

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, NameKind
from builder.events.names.names_of_kind import SHIPS
from builder.events.words.length import ROOM

_FAR = 30_000  # code points of an article
_STORM = r"(?:[Tt]ropical (?:[Ss]torm|[Dd]epression|[Cc]yclone)|[Hh]urricane|[Tt]yphoon|[Cc]yclone)"
_BEFORE_SHIPS = "|".join(sorted((*SHIPS, "U\\.S\\.S\\.", "H\\.M\\.S\\.")))
_CLASSED = re.compile(
    rf"\b(?P<storm>{_STORM}) (?P<name>[A-Z][a-z]{{2,15}})\b(?! [A-Z]|-)"
    rf"|\b(?P<ship>{_BEFORE_SHIPS}) (?P<named>[A-Z][\w’'-]{{2,20}}(?: [A-Z][\w’'-]{{2,20}})?)\b(?! [A-Z])"
)
_KNOWN = re.compile(rf"\b(?:{_STORM}|{_BEFORE_SHIPS}|[Ss]torm|[Ss]hip|[Vv]essel|[Ss]ubmarine|[Bb]oat) $")
_NO_STORM = frozenset(
    "Center Centre Season Warning Warnings Watch Advisory Hunters Research Relief Force Damage Victims Survivors Preparedness Hits Nears".split()
)
_BACK = 30  # code points


def classed(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "Hurricane Ada hit Lund" for "Ada hit Lund", "The USS Larch sank" for "The Larch sank", as the article's title or else its text last had it
    before; as it was where somebody or a place bears that name."""
    told = dict[str, str]()
    for kind, name, start in (*_told(article.text[:_FAR]), *_told(article.title)):
        if start < sentence.end or name not in told:
            told[name] = kind
    for name, kind in told.items():
        found = re.compile(rf"(?<![\w’'-]){re.escape(name)}(?![\w-]| [A-Z])").search(title) if name in title else None
        if (
            found is None
            or kind.lower() in title.lower()
            or _KNOWN.search(title, max(0, found.start() - _BACK), found.start())
            or _is_another(cast, name)
        ):
            continue
        if re.search(r"(?:[A-Z][\w’'.-]{0,25}|[”’]) $", title[: found.start()]) and not title.startswith("The ", found.start() - 4):
            continue  # "Ole Larch"
        longer = f"{title[: found.start()]}{kind} {title[found.start() :]}"
        return longer if len(longer) <= ROOM else title
    return title


@lru_cache(maxsize=8)
def _told(text: str) -> tuple[tuple[str, str, int], ...]:
    """What it is, its name, and where."""
    found = ((each["storm"] or each["ship"], each["name"] or each["named"], each.start()) for each in _CLASSED.finditer(text))
    return tuple((_large(kind), name, start) for kind, name, start in found if name not in _NO_STORM)


def _large(kind: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in kind.split(" "))


def _is_another(cast: Cast, name: str) -> bool:
    """Whether a place is called so, or somebody by one of his names."""
    return any(each.kind == NameKind.PLACE and each.name == name for each in cast.mentions) or any(
        each.kind == NameKind.PERSON and " " in each.name and name in each.name.split() for each in cast.mentions
    )
