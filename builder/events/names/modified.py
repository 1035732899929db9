"""Which outbreak an article means by "the outbreak"."""

import re

from builder.articles.article import Article, Sentence
from builder.events.names.is_vague import is_vague

MODIFIED = frozenset(
    (
        "outbreak epidemic pandemic virus disease vaccine ban law bill earthquake strain election referendum explosion collapse crash shooting"
        " attack eruption action lawsuit suit"
        " question debate proposal protest project offensive operation deal treaty pipeline concert petition fire flood strike hearing summit"
        " meeting resolution amendment programme program model drug cable crackdown ceasefire merger takeover sanctions talks"
    ).split()
)
_KINDS = {"action": ("action", "lawsuit"), "suit": ("lawsuit", "suit"), "lawsuit": ("lawsuit", "suit")}
_NEAR = 8  # sentences back
_FAR = 30_000  # code points of an article
_OFTEN = 2  # times


def modified(article: Article, sentence: Sentence, noun: str, start: int) -> str:
    """ "the measles outbreak", "the coronavirus": by the words that the text last had before the `noun`, ahead of code point `start`, else the
    title; empty where it has them once and the title has them not."""
    kinds = "|".join(_KINDS.get(noun, (noun,)))
    alone = f"[a-z]{{2,12}}{noun}" if noun == "virus" else "(?!)"
    pattern = re.compile(rf"(?<![\w-])(?:((?>[\w-]{{2,20}} ){{1,3}})({kinds})|({alone}))\b(?!-)")
    first = article.sentences[max(0, sentence.index - _NEAR)].start
    told = (each for text in (article.title, article.text[first:start]) for each in pattern.finditer(text))
    names = [each.group(3) or f"{words} {each.group(2)}" for each in told if (words := _telling(each.group(1) or "")) or each.group(3)]
    whole = f"{article.title} {article.text[:_FAR]}"
    name = names[-1] if names else ""
    just = article.sentences[max(0, sentence.index - 1)].start
    new = re.search(rf"\b[Aa]n? {re.escape(name)}\b", article.text[just:start]) is not None  # told of there first, as "a mill roof collapse"
    if " " in name and not new and whole.lower().count(name.lower()) < _OFTEN and not _is_in(name.rpartition(" ")[0], article.title):
        *_, last, kind = name.split()
        name = f"{last} {kind}" if _is_in(last, article.title) else ""
    return f"the {_small(name, whole)}" if name and name != noun else ""


def _is_in(words: str, title: str) -> bool:
    return words.lower() in title.lower()


def _small(name: str, text: str) -> str:
    """Without the capital that a title gave it."""
    return " ".join(word.lower() if re.search(rf"\b{re.escape(word.lower())}\b", text) else word for word in name.split())


def _telling(before: str) -> str:
    """The words just before the noun that tell which: "measles" of "into a new measles", "Lund Sea" of "after Lund Sea"."""
    words = before.split()
    kept: list[str] = []
    while words and not is_vague(words[-1]):
        kept.insert(0, words.pop())
    return " ".join(kept[1:] if words[-1:] == ["to"] else kept)  # "to end crackdown"
