"""What a passage is about, on a page that tells of many things."""

import re

from builder.articles.article import Article
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.is_letters import is_letters
from builder.events.topics.topic import Topic

_NAMED = re.compile(r" [“‘\"(]?[A-Z]")
_NAME = r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){1,3}"
_KIN = (
    r"(?:his|her|their) (?:(?:great|grand|late)[ -]){0,4}"
    r"(?:grand)?(?:mother|father|parents|ancestors?|uncle|aunt|brother|sister|cousin|forefather|namesake),? "
)
_ASKED = re.compile(
    rf"\b(?:(?:information|details|news|more|anything|photos?|query) (?:about|on|of) (?:{_KIN})?|(?:for|about|trace|find) {_KIN})(?P<name>{_NAME})"
)
_WATCHED = re.compile(r"(?:Viewers|Listeners|The (?:viewers|listeners|audience|judges|contestants))\b")
_SHOW = re.compile(r"\b(?:show|series|programme|program|episode)\b")
_HE, _SHE = re.compile(r"\b(?:he|him|his)\b"), re.compile(r"\b(?:she|her)\b")
_LABEL = re.compile(r"(?:^|[ .])((?:[A-Z][\w’'-]* ){0,4}[A-Z][\w’'-]*): ")
_LETTER, _ITEM = 3, 4  # sentences back to its head


def passage_topic(headline: str, article: Article, index: int) -> Topic | None:
    """Of whom readers' letters ask, for "The bank was sold"; the show for "Viewers saw Ada Berg sing" in the item "Lund Stars: Ada Berg has left Lund
    Stars"; None for what has a name, or no such passage."""
    if _WATCHED.match(headline):
        return _labelled(article, index) if _SHOW.search(_sentence(article, index)) else None
    if _NAMED.search(headline):
        return None
    asked = _asked(article, index) if is_letters(article) else None
    woman = sex_of_name(asked.name) if asked is not None else None
    return None if woman is not None and (_HE if woman else _SHE).search(headline) else asked


def _sentence(article: Article, index: int) -> str:
    return article.text[article.sentences[index].start : article.sentences[index].end]


def _labelled(article: Article, index: int) -> Topic | None:
    for each in range(index, max(-1, index - _ITEM), -1):
        sentence = _sentence(article, each)
        if label := _LABEL.search(sentence):
            words = label.group(1).split(" ")
            tails = (" ".join(words[first:]) for first in range(len(words)))
            name = next((tail for tail in tails if re.search(rf"\b{re.escape(tail)}\b", sentence[label.end() :])), "")
            return Topic(name, name, person=False) if name else None
    return None


def _asked(article: Article, index: int) -> Topic | None:
    for each in range(index - 1, max(-1, index - 1 - _LETTER), -1):
        sentence = _sentence(article, each)
        if found := _ASKED.search(sentence):
            name = found["name"]
            first = name.split(" ")[0]
            return Topic(name, name, person=True) if first in given_names() or first.isupper() else None
        if sentence.rstrip().endswith("”"):
            return None
    return None
