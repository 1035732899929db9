"""Storms and ships that a headline has by their bare names."""

import re
from functools import lru_cache

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, NameKind
from builder.events.names.names_of_kind import SHIPS
from builder.events.words.compiled import compiled
from builder.events.words.length import ROOM

_FAR = 30_000  # code points of an article
_STORM = r"(?:[Tt]ropical (?:[Ss]torm|[Dd]epression|[Cc]yclone)|[Hh]urricane|[Tt]yphoon|[Cc]yclone)"
_BEFORE_SHIPS = "|".join(sorted((*SHIPS, "U\\.S\\.S\\.", "H\\.M\\.S\\.")))
_CLASSED = re.compile(
    rf"\b(?P<storm>{_STORM}) (?P<name>[A-Z][a-z]{{2,15}})\b(?! [A-Z]|-)"
    rf"|\b(?P<ship>{_BEFORE_SHIPS}) (?P<named>[A-Z][\w’'-]{{2,20}}(?: [A-Z][\w’'-]{{2,20}})?)\b(?! [A-Z])"
)
_SIGNS = ("ropical ", "urricane ", "yphoon ", "yclone ", *(f"{ship} " for ship in (*SHIPS, "U.S.S.", "H.M.S.")))  # no match is without one of them
_KNOWN = re.compile(rf"\b(?:{_STORM}|{_BEFORE_SHIPS}|[Ss]torm|[Ss]hip|[Vv]essel|[Ss]ubmarine|[Bb]oat) $")
_NO_STORM = frozenset(
    "Center Centre Season Warning Warnings Watch Advisory Hunters Research Relief Force Damage Victims Survivors Preparedness Hits Nears".split()
)
# What bears such a name and is no storm: "the boxer Hurricane Moe", "Hurricane Moe is a firm".
_BEARER = (
    "firm|company|brand|label|band|group|duo|singer|rapper|boxer|fighter|wrestler|player|team|club|gang|ship|boat|yacht|horse|plane|aircraft|film|song"
    "|album|novel|book|ride"
)
_OF_BEARER = re.compile(rf"\b(?:{_BEARER}),? (?:called |named )?[“\"‘']?$", re.IGNORECASE)
_IS_BEARER = re.compile(rf"[”\"’']?(?:,| is| was) (?:an?|the) (?:[\w-]{{2,20}} ){{0,2}}(?:{_BEARER})\b")
# What no storm does or suffers.
_OF_PERSON = re.compile(
    r"\b(?:jail|imprison|arrest|detain|charg|indict|convict|sentenc|accus|alleg|prosecut|rap(?:e|ist)|guilt|plead|sue[ds]|fined|resign|appoint|elect"
    r"|marri|testif|apologi)\w*"
)
_BACK = 30  # code points


def classed(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "Hurricane Ada hit Lund" for "Ada hit Lund", "The USS Larch sank" for "The Larch sank", as the article's title or else its text last had it
    before; as it was where somebody or a place bears that name."""
    told = dict[str, str]()
    sure = not _OF_PERSON.search(title)
    for kind, name, start in (*_told(article.text[:_FAR]), *_told(article.title)):
        if (sure or kind in SHIPS) and (start < sentence.end or name not in told):
            told[name] = kind
    for name, kind in told.items():
        found = compiled(rf"(?<![\w’'-]){re.escape(name)}(?![\w-]| [A-Z])").search(title) if name in title else None
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
    if not any(sign in text for sign in _SIGNS):
        return ()
    found = [(each["storm"] or each["ship"], each["name"] or each["named"], each) for each in _CLASSED.finditer(text)]
    others = {name for _, name, each in found if each["storm"] and _is_bearer(text, each)} | _NO_STORM
    return tuple((_large(kind), name, each.start()) for kind, name, each in found if name not in others)


def _is_bearer(text: str, storm: re.Match[str]) -> bool:
    """Whether it is a firm, a boxer or the like."""
    return bool(_OF_BEARER.search(text, max(0, storm.start() - _BACK), storm.start()) or _IS_BEARER.match(text, storm.end()))


def _large(kind: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in kind.split(" "))


def _is_another(cast: Cast, name: str) -> bool:
    """Whether a place is called so, or somebody by one of his names."""
    return any(each.kind == NameKind.PLACE and each.name == name for each in cast.mentions) or any(
        each.kind == NameKind.PERSON and " " in each.name and name in each.name.split() for each in cast.mentions
    )
