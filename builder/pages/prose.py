"""An article's text as passages: paragraphs, headings, quotations and lists, with its marked sentences and what dated them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from builder.articles.article import Article, Block, BlockKind, Mark
from builder.pages.article_view import Item, Linked, Passage, Run, Span
from builder.pages.places import original, sentence_anchor
from builder.pages.view import Link

_DEEPEST = 6  # lists inside lists, and headings

Marked = Mapping[int, tuple[tuple[Link, ...], tuple[Mark, ...]]]


def prose(article: Article, marked: Marked) -> tuple[Passage, ...]:
    """The passages in order. `marked`: sentence index → the ways back to its events, and the code points of `text` that dated them."""
    held: dict[int, list[int]] = {}
    for index in marked:
        held.setdefault(article.blocks[article.sentences[index].block].start, []).append(index)
    levels: list[int] = []
    passages: list[Passage] = []
    for (kind, furniture), group in groupby(_shown(article, marked), key=lambda block: (block.kind, block.furniture)):
        blocks = list(group)
        written = [tuple(_runs(article, block, held.get(block.start, ()), marked)) for block in blocks]
        if kind is BlockKind.ITEM:
            passages += _lists(blocks, written, furniture)
        elif kind is BlockKind.QUOTATION:
            passages.append(Passage("blockquote", furniture, paragraphs=tuple(written)))
        else:
            tags = (_heading(block.level, levels) if kind is BlockKind.HEADING else "p" for block in blocks)
            passages += [Passage(tag, furniture, runs=runs) for tag, runs in zip(tags, written, strict=True)]
    return tuple(passages)


def _shown(article: Article, marked: Marked) -> Sequence[Block]:
    """All blocks but a first one that says the title again, which the page has above it."""
    blocks = [block for block in article.blocks if article.slice(block).strip()]
    repeats = blocks and " ".join(article.slice(blocks[0]).split()) == " ".join(article.title.split())
    told = {article.sentences[index].block for index in marked}
    return blocks[1:] if repeats and article.blocks.index(blocks[0]) not in told else blocks


def _heading(level: int, levels: list[int]) -> str:
    """The page has one h1, and no level is left out below it, whatever the article does. `levels` are the headings this one stands under."""
    while levels and levels[-1] >= level:
        levels.pop()
    levels.append(level)
    return f"h{min(_DEEPEST, 1 + len(levels))}"


def _lists(blocks: Sequence[Block], written: Sequence[tuple[Run, ...]], furniture: bool) -> Iterator[Passage]:
    """Items of one depth are a list; the deeper ones that follow an item are lists inside it."""
    depth = min(block.level for block in blocks)
    heads = [number for number, block in enumerate(blocks) if number == 0 or block.level == depth]
    spans = list(zip(heads, [*heads[1:], len(blocks)], strict=True))
    for ordered, group in groupby(spans, key=lambda span: blocks[span[0]].ordered):
        yield Passage("ol" if ordered else "ul", furniture, items=tuple(_item(blocks[a:b], written[a:b], furniture) for a, b in group))


def _item(blocks: Sequence[Block], written: Sequence[tuple[Run, ...]], furniture: bool) -> Item:
    return Item(written[0], tuple(_lists(blocks[1:], written[1:], furniture)) if len(blocks) > 1 else ())


def _runs(article: Article, block: Block, held: Sequence[int], marked: Marked) -> Iterator[Run]:
    """The block cut at its marked sentences, whose indexes are `held`."""
    reached = block.start
    for index in held:
        sentence, (back, dated) = article.sentences[index], marked[index]
        if not (reached <= sentence.start and sentence.end <= block.end):
            continue
        if reached < sentence.start:
            yield Run("", _parts(article, reached, sentence.start, ()), ())
        yield Run(sentence_anchor(index), _parts(article, sentence.start, sentence.end, dated), back)
        reached = sentence.end
    if reached < block.end:
        yield Run("", _parts(article, reached, block.end, ()), ())


def _parts(article: Article, start: int, end: int, dated: Sequence[Mark]) -> tuple[Linked, ...]:
    """Words [start, end) cut wherever a style begins or ends; neighbours under the same link stay under one."""
    over = [mark for mark in (*article.marks, *dated) if mark.start < end and mark.end > start]
    cuts = sorted({start, end, *(cut for mark in over for cut in (mark.start, mark.end) if start < cut < end)})
    pieces = [(_link(over, a), _span(article.text[a:b], over, a)) for a, b in pairwise(cuts)]
    by_link = groupby(pieces, key=lambda piece: piece[0])
    return tuple(Linked(original(link.href) if link else "", tuple(span for _, span in group)) for link, group in by_link)


def _link(marks: Sequence[Mark], at: int) -> Mark | None:
    return next((mark for mark in marks if mark.kind == "link" and mark.start <= at < mark.end), None)


def _span(text: str, marks: Sequence[Mark], at: int) -> Span:
    kinds = {mark.kind for mark in marks if mark.start <= at < mark.end}
    return Span(text, strong="strong" in kinds, em="em" in kinds, when="when" in kinds)
