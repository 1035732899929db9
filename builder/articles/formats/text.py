"""Plain text: paragraphs a line each, or wrapped at a column with blank lines between; headings by their look."""

import itertools
import re
from collections.abc import Iterator

from builder.articles.article import BlockKind
from builder.articles.dateline import dateline
from builder.articles.manuscript import Page, Piece
from builder.articles.masthead import masthead

_WIDEST = 120  # columns: longer lines are paragraphs, not wrapped
_SLACK = 0.85  # of the width: how far a wrapped line comes at least, with the word that did not fit any more
_WRAPPED = 0.25  # share of the pairs of lines in which a sentence runs from one to the next
_BULLET = re.compile(r"(?P<mark>[*•‣◦▪●-]|(?P<number>\d{1,3})[.)])[ \t]+(?=\S)")
_ENDS_LIKE_PROSE = re.compile(r"[.!?…:;,。！？][\"'”’»)\]]{0,3}$")
_NO_HEADING = re.compile(r"[-–—(|/,;.]$|^\S+:$")  # cut off in its middle, or "ROE:", who speaks
_UNDERLINE = re.compile(r"[=\-~_*#\s]{3,}")
_LONGEST_HEADING = 110  # code points
_MOST_WORDS = 8  # of a heading that is not in capitals
_TITLE_WORDS = 22  # of a first line that is one


def text(source: str) -> Page:
    """The pieces of a body in plain text. `source` has line feeds only."""
    lines = ["" if _UNDERLINE.fullmatch(line) else line.strip() for line in source.split("\n")]
    paragraphs = list(_unwrapped(lines) if _is_wrapped(lines) else filter(None, lines))
    listed = [bool(_BULLET.match(paragraph)) for paragraph in paragraphs]
    above = _above(paragraphs)
    own = [paragraph for at, paragraph in enumerate(paragraphs) if at not in above]
    title = next((at for at in range(len(paragraphs)) if at not in above), 0) if own and _is_title(own) else -1
    return Page(tuple(_piece(paragraphs, listed, at, at == title, at in above) for at in range(len(paragraphs))))


def _above(paragraphs: list[str]) -> frozenset[int]:
    """The places of the lines that say who wrote and published the text, and when: the title stands over, under or among them."""
    found = dateline(paragraphs[0]) if paragraphs else None
    return masthead(paragraphs).lines | ({0} if found and found.whole else set())


def _is_wrapped(lines: list[str]) -> bool:
    pairs = [pair for pair in itertools.pairwise(lines) if all(pair)]
    broken = sum(_goes_on(*pair) for pair in pairs)
    return max(map(len, lines), default=0) <= _WIDEST and broken > 0 and broken >= _WRAPPED * len(pairs)


def _goes_on(line: str, after: str) -> bool:
    """Whether a sentence runs over the end of the line."""
    return after[0].islower() and not _ENDS_LIKE_PROSE.search(line)


def _flows(line: str, after: str, width: int) -> bool:
    return len(line) + 1 + len(after.split(None, 1)[0]) > _SLACK * width


def _unwrapped(lines: list[str]) -> Iterator[str]:
    width = max(map(len, lines))
    gathered: list[str] = []
    for line in [*lines, ""]:
        if gathered and (not line or _BULLET.match(line) or not (_goes_on(gathered[-1], line) or _flows(gathered[-1], line, width))):
            yield " ".join(gathered)
            gathered = []
        if line:
            gathered.append(line)


def _piece(paragraphs: list[str], listed: list[bool], at: int, title: bool, above: bool) -> Piece:
    paragraph = paragraphs[at]
    bullet = _BULLET.match(paragraph)
    if bullet and (any(listed[max(0, at - 1) : at]) or any(listed[at + 1 : at + 2])):  # a list has two items or more
        return Piece(paragraph[bullet.end() :], BlockKind.ITEM, 1, ordered=bool(bullet["number"]))
    if title:
        return Piece(paragraph, BlockKind.HEADING, 1)
    if not above and _is_heading(paragraph) and at + 1 < len(paragraphs):
        return Piece(paragraph, BlockKind.HEADING, 2)
    return Piece(paragraph)


def _is_title(paragraphs: list[str]) -> bool:
    first = paragraphs[0]
    longer = len(paragraphs) > 1 and max(map(len, paragraphs[1:4])) > len(first)
    return (longer and len(first.split()) <= _TITLE_WORDS and not _ENDS_LIKE_PROSE.search(first)) or (_is_heading(first) and len(paragraphs) > 1)


def _is_heading(line: str) -> bool:
    """In capitals, or a few words mostly with capitals; and no stop at the end."""
    if len(line) > _LONGEST_HEADING or _NO_HEADING.search(line):
        return False
    letters = [letter for letter in line if letter.isalpha()]
    capitals = sum(map(str.isupper, letters))
    if len(letters) >= 4 and capitals >= 0.8 * sum(letter.isupper() or letter.islower() for letter in letters) and capitals > 3:
        return True
    words = line.split()
    long_words = [word for word in words if len(word.strip("'\"“”‘’(),")) > 3]
    titled = sum(word.lstrip("'\"“‘(")[:1].isupper() for word in long_words)
    return (
        not _ENDS_LIKE_PROSE.search(line)
        and len(words) <= _MOST_WORDS
        and words[0].lstrip("'\"“‘(")[:1].isupper()
        and titled * 5 >= 3 * len(long_words) > 0
    )
