"""Whether what an article is about may stand before a headline that begins with "they" or "it", for a reader takes it for what is meant."""

import re

from builder.articles.article import Article
from builder.events.topics.topic import Topic
from builder.events.words.happenings import HAPPENINGS

_PRONOUN = re.compile(r"(They|Their|These|Those|It|Its)\b(?! (?:days|times)\b)")
_HAPPENED = re.compile(
    r"It (?:was (?:followed|felt|caused|started|brought|put)|began|started|struck|hit|killed|injured|lasted|spread|broke|happened|occurred|caused"
    r"|destroyed|damaged|left) "
)
_SENTENCES = {"It": 3, "Its": 3}  # back to the name
# "It emerged that", "It is likely to": it is nothing.
_EXPLETIVE = re.compile(
    r"It(?:(?: also)? (?:emerged|seems|appears|takes|took|looks)"
    r"|(?: is|[’']s| was| will be| would be| has been| had been| became| could be| may be) (?:\w{2,12}ly |also |now |not |still |yet ){0,2}(?:"
    r"known|unknown|understood|clear|unclear|likely|unlikely|apparent|agreed|possible|impossible|expected|thought|believed|estimated|hoped|feared"
    r"|reported|said|announced|decided|revealed|important|interesting|hard|difficult|easy|time|too|correct|true|right))\b"
)
_NAMED = re.compile(r" [A-Z][a-z][\w’'-]* [A-Z]")
# These name themselves: "The 70th anniversary of the Lund pact".
_ITS_OWN = re.compile(r"(?:The |An? )?(?:[\w-]{2,20} ){0,2}(?:anniversary|centenary|jubilee) of [^,]{0,60}[A-Z]")


def may_stand_before(topic: Topic, headline: str, article: Article, index: int) -> bool:
    """False for "Ada Berg – they met", "Oslo – it sank", and "Roe Mills – it sank" where what is told before sentence `index` is not of it;
    what the sentence itself names before "its" is fine, and what happened may be "it". False for "Ada Berg – it is likely Ole Roe left", and for an
    anniversary that names itself."""
    if _ITS_OWN.match(headline):
        return False
    if nothing := _EXPLETIVE.match(headline):
        return not (topic.person and _NAMED.search(headline, nothing.end()))
    found = _PRONOUN.match(headline)
    if found is None:
        return True
    word, name, end = found.group(1), topic.name.rpartition(" ")[2], article.sentences[index].end
    sentence = article.text[article.sentences[index].start : end]
    if word in ("Its", "Their") and not topic.person and name in re.split(rf"\b{word.lower()}\b", sentence)[0]:
        return True
    told = article.text[article.sentences[max(0, index - _SENTENCES.get(word, 1))].start : end]
    happened = {*topic.text.lower().split()} & HAPPENINGS
    return (topic.body and name in told) or (bool(_HAPPENED.match(headline)) and any(re.search(rf"\b{each}\b", told) for each in happened))
