"""A caption that ran into the sentence behind it is told from that sentence, and is no news."""

from builder.articles.article import Article
from builder.articles.assemble import assemble
from builder.articles.manuscript import Manuscript, Page, Piece, Told
from builder.config import Settings
from builder.events.reports.is_caption import is_caption
from builder.events.reports.news import news
from builder.wording.tongue_of import tongue_of


def made(*pieces: str, title: str = "") -> Article:
    return assemble(Manuscript("a.txt", 1, Told(title=title, date="2025-07-10"), Page(tuple(map(Piece, pieces)))), Settings())[0]


def test_only_what_ends_without_a_stop_and_goes_on_is_a_caption() -> None:
    article = made("Ada Berg has left the mayor's office A fire has destroyed the town hall. It rained", "The mayor wept")
    assert [is_caption(article, sentence) for sentence in article.sentences] == [True, False, False, False]


def test_a_caption_is_no_lead() -> None:
    article = made("Ada Berg has left the mayor's office A fire has destroyed the town hall of Elsby.")
    assert [event.title for event in news(article, (), (), tongue_of("en"))] == ["A fire has destroyed the town hall of Elsby"]


def test_a_sentence_of_which_the_title_was_made_is_a_lead() -> None:
    article = made("A fire has destroyed the town hall of Elsby.", "The mayor wept for the loss of it, and so did all of the clerks of the hall.")
    assert article.title == "A fire has destroyed the town hall of Elsby."
    assert [event.title for event in news(article, (), (), tongue_of("en"))] == ["A fire has destroyed the town hall of Elsby"]
