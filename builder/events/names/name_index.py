"""Names by their first words, so that a headline is looked through once for all of them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.events.names.cast import Mention, NameKind
from builder.events.words import lexicon

Named = tuple[str, NameKind]
_WORD = re.compile(r"[\w&][\w&’'.-]*")
_OWNER = re.compile(r"(?:[’']s|[’'.])+$")
_ENDS = ("s", "’", "'", ".")  # what else cannot be one: a cheap look before the dear one


@dataclass(frozen=True, slots=True)
class NameIndex:
    """First word → the words that stand for a name, longest first, each with that name and its kind."""

    rows: Mapping[str, tuple[tuple[str, Named], ...]]

    @classmethod
    def of(cls, told: Iterable[tuple[str, Named]]) -> "NameIndex":
        """`told`: words and what they stand for. What stands for two things, or for what is neither person, place nor body, is left out."""
        meant: dict[str, set[Named]] = {}
        for words, named in told:
            meant.setdefault(words, set()).add(named)
        rows: dict[str, list[tuple[str, Named]]] = {}
        for words, names in sorted(meant.items(), key=lambda row: (-len(row[0]), row[0])):
            if len(names) == 1 and (named := next(iter(names)))[1] != NameKind.OTHER and words:
                rows.setdefault(_unowned(words.split(" ", 1)[0]), []).append((words, named))
        return cls({word: tuple(found) for word, found in rows.items()})

    @classmethod
    def of_cast(cls, text: str, mentions: Iterable[Mention]) -> "NameIndex":
        """The mentions' names, and the words that stand for them in `text`."""
        return cls.of((words, (each.name, each.kind)) for each in mentions for words in (text[each.start : each.end], each.name))

    def within(self, text: str) -> tuple[Named, ...]:
        """The names that stand in `text`, each once, in its order; none inside a longer one, nor one word inside what looks like another name."""
        found: dict[Named, None] = {}
        end = 0
        for word in _WORD.finditer(text):
            if word.start() < end or (rows := self.rows.get(_unowned(word.group()))) is None:
                continue
            for words, named in rows:
                if text.startswith(words, word.start()) and _is_whole(text, word.start(), word.start() + len(words), named[1]):
                    found[named] = None
                    end = word.start() + len(words)
                    break
        return tuple(found)


def _unowned(word: str) -> str:
    return _OWNER.sub("", word) if word.endswith(_ENDS) else word


def _is_whole(text: str, start: int, end: int, kind: NameKind) -> bool:
    """Whether the name ends where a word does, and no other name's words stand beside it: not "New | York", "York | Post" nor "New | South Wales"."""
    if re.match(r"[\w$-]", text[end : end + 1]):
        return False
    before = text[:start].rpartition(" ")[0] if text[start - 1 : start] == " " else ""
    last = before.rpartition(" ")[2]
    led = last[:1].isupper() and last[-1:].isalnum() and last.lower() not in lexicon.STOP_WORDS - {"new"}
    if " " in text[start:end]:
        return not (led and kind == NameKind.PLACE)
    return not (led or re.match(r" [A-Z]", text[end : end + 2]))
