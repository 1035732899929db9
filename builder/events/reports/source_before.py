"""Who vouches for a claim whose own sentence names nobody."""

import re

from builder.articles.article import Article, Sentence
from builder.events.clauses.clause import ClauseKind
from builder.events.clauses.parse import parse
from builder.events.clauses.subject import subject
from builder.events.event import Status
from builder.events.names.cast import Cast, NameKind
from builder.events.reports.claimant import claimant
from builder.events.reports.told_by import told_by
from builder.events.words.shames import shames

_FARTHEST = 6  # sentences back
_LONGEST = 1500  # code points: what is longer is no sentence
_REPORTEDLY = re.compile(r"\b[Rr]eportedly\b")
# "According to a report on Monday by Lund Mills".
_REPORT_BY = r"\b[Aa]ccording to (?:an?|the) (?:[a-z]{2,20} )?(?:report|study|statement|post|article)\b[^.;]{0,40}? by (?:the )?"


def source_before(article: Article, cast: Cast, sentence: Sentence, state: Status) -> str:
    """Of a claim, who speaks where the quotation began that the sentence goes on with; of what is so "reportedly", according to whom the sentence
    before is, or who made the report that the article is of, where it tells of them. Empty where that is open."""
    text = article.slice(sentence) if state == Status.CLAIMED else ""
    if '"' not in text or text.index('"') + 2 < len(text):
        own = text.startswith("As of ")  # a count of a day of its own, by whom nobody tells
        return _accorded(article, cast, sentence) if _REPORTEDLY.search(text) and not own else ""
    for before in reversed(article.sentences[max(0, sentence.index - _FARTHEST) : sentence.index]):
        if before.block != sentence.block or before.end - before.start > _LONGEST:
            return ""
        if article.slice(before).count('"') % 2:
            return claimant(article, cast, before, _speaker(article.slice(before)))
    return ""


def _speaker(text: str) -> str:
    parsed = parse(text)
    return next((subject(parsed, each) for each in parsed.clauses if each.kind == ClauseKind.SAYING and each.verb is not None), "")


def _accorded(article: Article, cast: Cast, sentence: Sentence) -> str:
    before = article.sentences[sentence.index - 1] if sentence.index else None
    if before is not None and before.block == sentence.block and article.slice(before).startswith("According to "):
        parsed = parse(article.slice(before))
        who = claimant(article, cast, before, told_by(parsed, len(parsed.clauses) - 1))
        somebody = who in cast.names(before.start, before.end, NameKind.PERSON)
        return "" if somebody and shames(article.slice(sentence)) else who  # "Ole Moe reportedly stole it": not by whoever spoke of the mill
    bodies = cast.names(sentence.start, sentence.end, NameKind.ORGANISATION)
    made = (each for each in bodies if re.search(_REPORT_BY + re.escape(each), article.text[: sentence.start]))
    return next(made, "")
