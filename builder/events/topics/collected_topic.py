"""What an article is about that collects the news of a month or a week, for its title is that of no single event."""

import re

from builder.articles.article import Article
from builder.events.topics.lands_named import lands_named
from builder.events.topics.topic import Topic
from builder.events.topics.voted_topic import voted_topic
from builder.languages.english_words import MONTHS

_MONTH = "|".join(month.capitalize() for month in sorted(MONTHS, key=len, reverse=True))
_OPENS = r"(?:On the (?:(?:campaign )?trail|road)|(?:(?:Weekly|Monthly) )?(?:[Nn]ews|Notes|Round-?up|Digest|Diary)(?: in brief)?)"
_TAIL = rf"(?:,|:| [-–—]| in| of| for) (?:week (?:of|ending) )?(?:\d{{1,2}} )?(?:{_MONTH})(?: \d{{1,2}},?)? (?:19|20)\d\d"
_OF_MONTH = re.compile(rf"{_OPENS} (?:in|from|of|across) (?:the )?(?P<land>[A-Z][\w.]*){_TAIL}")  # nothing that is told of it
_LEAD = 400  # code points of an article


def collected_topic(article: Article) -> Topic | None:
    """ "Chad presidential election" of "On the campaign trail in Chad, May 2019" where its first sentence names that vote, else "Chad"; None of other
    titles, as of what happened there in a month, and of none or several countries."""
    found = _OF_MONTH.fullmatch(article.title)
    named = lands_named(found.group("land")) if found else set()
    if len(named) != 1:
        return None
    country = named.pop()
    vote = voted_topic(article.text[:_LEAD])
    return Topic(vote.text if vote else country, country, person=False)
