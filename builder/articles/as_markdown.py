"""An article's blocks as Markdown that a person would be glad to edit, and that reads back as the same words."""

import re
from collections.abc import Iterator

from builder.articles.article import Article, Block, BlockKind, Mark

_SIGNS = re.compile(r"[\\`*\[\]]|(?<!\w)_|_(?!\w)")
_ENTITY = re.compile(r"&(?=\w{1,31};|#[\dxX])")  # a number needs no semicolon
# What begins a list, a heading, a quotation, a rule or the line under a heading.
_STARTS = re.compile(r"(?m)^(?:(?P<number>\d{1,9})(?P<point>[.)])(?=\s)|(?P<sign>[#>=]|[+-](?=\s|-|$)))")
_CLOSING = re.compile(r"(?<!\\)((?>(?:\\\\)*))(#++)$")  # of a heading: it would be taken for its other side
_IN_ADDRESS = {letter: f"%{ord(letter):02X}" for letter in "()<>\\`\"'*_[]"} | {"_": "_"}
_SIGN_OF = {"em": "*", "strong": "**"}
_TITLE_WITHIN = 3  # blocks from the top


def as_markdown(article: Article) -> str:
    """The body, a paragraph a line with empty lines between. The title and what the web page put around the article are left out."""
    lines: list[str] = []
    last: Block | None = None
    for block in _own(article):
        words = _words(article, block)
        item = block.kind is BlockKind.ITEM
        together = item and last is not None and last.kind is BlockKind.ITEM and last.ordered == block.ordered
        lines += [] if together or not lines else [""]
        lines.append(_shaped(words, block))
        last = block
    return "\n".join(lines) + "\n"


def _own(article: Article) -> Iterator[Block]:
    title = _letters(article.title)
    for number, block in enumerate(article.blocks):
        titled = number < _TITLE_WITHIN and block.kind is BlockKind.HEADING and _letters(article.slice(block)) == title
        if not block.furniture and not titled and article.slice(block).strip():
            yield block


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _shaped(words: str, block: Block) -> str:
    if block.kind is BlockKind.HEADING:
        closing = _CLOSING.sub(lambda found: found[1] + found[2].replace("#", "\\#"), " ".join(words.split()))
        return f"{'#' * max(2, block.level)} {closing}"
    if block.kind is BlockKind.ITEM:
        return f"{'1.' if block.ordered else '*'} {' '.join(words.split())}"
    lines = [line.strip() for line in words.split("\n")]
    if block.kind is BlockKind.QUOTATION:
        return "  \n".join(f"> {line}" for line in lines)
    return "  \n".join(lines)


def _words(article: Article, block: Block) -> str:
    """The words of a block with its links and emphasis; of marks inside one another the outer ones."""
    parts, at = [], block.start
    for mark in article.marks:
        start, end = _trimmed(article.text, mark)
        if not (at <= start < end <= block.end) or "\n" in article.text[start:end] or not _stands_free(article.text, start, end):
            continue
        parts += [_safe(article.text[at:start]), _marked(_safe(article.text[start:end]), mark)]
        at = end
    words = "".join([*parts, _safe(article.text[at : block.end])])
    return _STARTS.sub(_escaped, words)


def _escaped(found: re.Match[str]) -> str:
    if found["number"]:
        return f"{found['number']}\\{found['point']}"
    return "&#61;" if found["sign"] == "=" else f"\\{found['sign']}"  # Python-Markdown knows no escaped equals sign


def _trimmed(text: str, mark: Mark) -> tuple[int, int]:
    words = text[mark.start : mark.end]
    return mark.end - len(words.lstrip()), mark.start + len(words.rstrip())


def _stands_free(text: str, start: int, end: int) -> bool:
    """Emphasis inside a word is left out: it reads badly, and is read in as many ways as there are readers."""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


def _marked(words: str, mark: Mark) -> str:
    if mark.kind == "link":
        return f"[{words}]({''.join(_IN_ADDRESS.get(letter, letter) for letter in mark.href)})"
    return f"{_SIGN_OF[mark.kind]}{words}{_SIGN_OF[mark.kind]}"


def _safe(words: str) -> str:
    return _ENTITY.sub("&amp;", _SIGNS.sub(lambda found: f"\\{found[0]}", words)).replace("<", "&lt;")
