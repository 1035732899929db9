"""Which articles have their place, and all that is wrong with the seeds."""

from collections.abc import Iterable
from itertools import chain

from builder.articles.article import Article
from builder.articles.endings import ENDINGS
from builder.articles.formats.told_once import told_once
from builder.articles.parcel import Parcel, Unpacked
from builder.articles.reading import Reading
from builder.errors import Fault, Severity


def accept(unpacked: Iterable[tuple[Parcel, Unpacked]], faults: Iterable[Fault]) -> Reading:
    """The articles in the order given, the first of those that share an id, and every fault: `faults`, those of the files, those of the articles.
    What the lines of one file tell alike is told once. That there is no article at all, and no error to tell why, is a fault of the folder itself,
    whose path is empty."""
    articles: dict[str, Article] = {}
    twice: list[Fault] = []
    lines: dict[str, list[tuple[Fault, ...]]] = {}
    wrong: list[tuple[Fault, ...]] = []
    for parcel, one in unpacked:
        wrong.append(one.doubts)
        if parcel.line:
            lines.setdefault(parcel.path, []).append(one.faults)
        else:
            wrong.append(one.faults)
        if one.article:
            first = articles.setdefault(one.article.id.casefold(), one.article)  # "A" and "a" are one file on some systems
            if first is not one.article:
                twice.append(_twice(one.article, first))
    every = [*faults, *twice, *chain.from_iterable(wrong), *chain.from_iterable(map(told_once, lines.values()))]
    if not articles and not any(fault.severity is Severity.ERROR for fault in every):
        every.append(_none(drafts=bool(wrong or lines)))
    return Reading(tuple(articles.values()), tuple(sorted(every)))


def _none(*, drafts: bool) -> Fault:
    what, mend = "there is no article here", f"put one in ({', '.join(ENDINGS)}), import one with `add`, or begin one with `new`"
    if drafts:
        what, mend = "there are only drafts here", "give one that is ready a text, and take `draft: true` out of it"
    return Fault("", 1, 1, what, mend, Severity.WARNING)


def _twice(article: Article, first: Article) -> Fault:
    what = f"the id {article.id!r} is already that of {first.path}:{first.line}, and this article was left out"
    mend = 'give it another "id"' if article.path.endswith(".jsonl") else "rename one of the two files"
    return Fault(article.path, article.line, 1, what, mend)
