"""A manuscript to an article: one text, with blocks, marks and sentences as offsets into it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.articles.article import Article, Block, BlockKind, Mark, Sentence
from builder.articles.dateline import dateline
from builder.articles.furniture import furniture
from builder.articles.language import language
from builder.articles.manuscript import Manuscript, Piece
from builder.articles.masthead import masthead
from builder.articles.outlet import outlet
from builder.articles.oversized import oversized
from builder.articles.published import published
from builder.articles.segment import segment
from builder.articles.signatures import signatures
from builder.articles.slug import slug
from builder.config import Settings
from builder.errors import Fault

_BETWEEN = "\n\n"
_TITLE_WITHIN = 3  # pieces from the top
_WIDER = 3  # times as many code points, at most, has the title where the text says it
_LONGEST_TITLE = 90  # code points of a title made from a sentence


def assemble(manuscript: Manuscript, settings: Settings) -> tuple[Article, tuple[Fault, ...]]:
    """The article, and what is wrong or doubtful about its date and its length. `manuscript` has at least one piece with words."""
    told, found = manuscript.told, manuscript.page.told
    pieces = manuscript.page.pieces
    code = language((told.language, found.language), _BETWEEN.join(piece.text for piece in pieces), settings.language, settings.languages)
    languages = tuple(dict.fromkeys((code, settings.language, "en")))
    top = masthead(piece.text for piece in pieces)
    publication, faults = published(manuscript, languages, settings.time_zone, top.date)
    author, publisher = told.author or found.author or top.author, told.publisher or found.publisher or top.publisher
    pieces = signatures(pieces, author, publisher, top.lines)
    pieces = furniture(_titled(pieces, told.title or found.title), settings.furniture, languages)
    text, blocks, marks = _composed(pieces)
    sentences = _sentences(text, blocks, code)
    article = Article(
        id=told.id or slug(manuscript.path.rpartition(".")[0]),
        title=told.title or found.title or _title(text, blocks, sentences),
        text=text,
        blocks=blocks,
        marks=marks,
        sentences=sentences,
        publication=publication,
        author=author,
        publisher=outlet(publisher, told.url or found.url, settings.outlets),
        url=told.url or found.url,
        language=code,
        tags=told.tags or found.tags,
        path=manuscript.path,
        line=manuscript.line,
    )
    return article, (*faults, *oversized(manuscript.path, manuscript.line, len(text)))


def _titled(pieces: tuple[Piece, ...], title: str) -> tuple[Piece, ...]:
    """The piece near the top that says the title as a heading: a title is no sentence of the article, and makes no event."""
    wanted = _folded(title)
    near = ((at, piece.text) for at, piece in enumerate(pieces[:_TITLE_WITHIN]) if len(piece.text) <= _WIDER * len(title))
    at = next((at for at, text in near if wanted and _folded(text) == wanted), None)
    if at is None:
        return pieces
    return (*pieces[:at], replace(pieces[at], kind=BlockKind.HEADING, level=1, ordered=False), *pieces[at + 1 :])


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _composed(pieces: tuple[Piece, ...]) -> tuple[str, tuple[Block, ...], tuple[Mark, ...]]:
    blocks: list[Block] = []
    marks: list[Mark] = []
    at = 0
    for piece in pieces:
        blocks.append(Block(at, at + len(piece.text), piece.kind, piece.level, piece.furniture, piece.ordered))
        marks.extend(Mark(at + mark.start, at + mark.end, mark.kind, mark.href) for mark in piece.marks)
        at += len(piece.text) + len(_BETWEEN)
    return _BETWEEN.join(piece.text for piece in pieces), tuple(blocks), tuple(marks)


def _sentences(text: str, blocks: tuple[Block, ...], code: str) -> tuple[Sentence, ...]:
    return tuple(Sentence(index, *place) for index, place in enumerate(_places(text, blocks, code)))


def _places(text: str, blocks: tuple[Block, ...], code: str) -> Iterator[tuple[int, int, int, int | None]]:
    heading: int | None = None
    for number, block in enumerate(blocks):
        for start, end in segment(text, block.start, block.end, code):
            yield start, end, number, heading
        if block.kind == BlockKind.HEADING and not block.furniture:
            heading = number


def _title(text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]) -> str:
    for block in blocks:
        if block.kind == BlockKind.HEADING and not block.furniture:
            return " ".join(text[block.start : block.end].split())
    own = [sentence for sentence in sentences if not blocks[sentence.block].furniture] or sentences
    first = text[own[0].start : _end(text, own)]
    place = dateline(first)
    first = " ".join(first[place.length if place and not place.whole else 0 :].split()) or first
    if len(first) <= _LONGEST_TITLE:
        return first
    return first[:_LONGEST_TITLE].rpartition(" ")[0].rstrip(" ,;:–—-") + "…" if " " in first[:_LONGEST_TITLE] else first[:_LONGEST_TITLE] + "…"


def _end(text: str, own: Sequence[Sentence]) -> int:
    """The end of the first sentence, or of what it runs on into with no mark between: a title is no caption alone."""
    end = own[0].end
    for after in own[1:]:
        if not text[end - 1].isalnum() or after.block != own[0].block or "\n" in text[end : after.start]:
            break
        end = after.end
    return end
