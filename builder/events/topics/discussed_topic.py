"""What somebody is asked about in an interview, for who answers is no topic."""

import re

from builder.events.gazetteers.is_common_word import is_common_word
from builder.events.topics.topic import Topic
from builder.events.words import lexicon

_LONGEST, _FARTHEST = 45, 300  # code points; of a title
_INTERVIEWS = re.compile(r": (?![^:]*(?:[Pp]olice|[Cc]ourt)\b[^:]* interviews)(?:[A-Z][\w-]{1,20} ){1,3}interviews [A-Za-z]")
_ABOUT = re.compile(r"\b(?:discuss(?:es)?|(?P<talks>talks?) about|(?:speaks?|tells? \w{2,20}) about) (?P<what>[^,;:“”\"]{3,120})")
_ENDS = re.compile(r" (?:with|as|after|before|while|when|that|which|who|known|seen|found|made|than)\b| [a-z]{3,20}(?:ing|ed) ")
# What is found out about it, planned for it, seen of it.
_OWN = re.compile(
    r"(?:(?:his|her|their|the|new|recent) )*(?:findings|research|work|study|studies|discover(?:y|ies)|observations?|plans|views?|book)"
    r" (?:about|on|of|into|for) (?:(?:the|a|an) )?"
)
_HIS = re.compile(r"(?:his|her|their|its|how|why|what|whether)\b")
_NAME = re.compile(r"(?:[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){0,3})$")
_FULL_NAME = re.compile(r"[A-Z][\w-]{1,20} (?P<last>[A-Z][\w-]{1,20}) $")
_VERBS = lexicon.AUXILIARIES | lexicon.IRREGULAR_PAST | lexicon.SAYING
_KIND = re.compile(r"(?<=[a-z] )[A-Z][a-z]{2,20}(?:an|ic|ese|ish) [a-z]{3,20}s\b")  # "Bulgarian owls"


def discussed_topic(title: str) -> Topic | None:
    """ "Life of owls" of "Ada Berg discusses her findings about life of owls", "Norwegian owls" of "Young Norwegian owls sing: Lund News interviews
    Ada Berg"; None of other titles, and where it is somebody's own life, or one common word."""
    found = _ABOUT.search(title, 0, _FARTHEST)
    text = _bare(found.group("what")) if found and not _is_noun(found, title) else ""
    before = title.partition(": ")[0] if _INTERVIEWS.search(title, 0, _FARTHEST) else ""
    kind = _KIND.search(before) if not text else None
    text = kind.group() if kind else text
    return Topic(text[0].upper() + text[1:], text[0].upper() + text[1:], person=False) if text else None


def _is_noun(found: re.Match[str], title: str) -> bool:
    """ "Peace talks about Lund": only behind a full name are they somebody's."""
    if not found.group("talks"):
        return False
    name = _FULL_NAME.search(title, 0, found.start())
    return name is None or is_common_word(name.group("last"))


def _bare(text: str) -> str:
    own = _OWN.match(text)
    text = text[own.end() :] if own else text
    ends = _ENDS.search(text)
    text = text[: ends.start()] if ends else text.strip()
    if not _VERBS.isdisjoint(text.lower().split()):
        return ""
    if _HIS.match(text):
        name = _NAME.search(text)
        text = name.group() if name else ""
    telling = [word for word in text.split() if word.lower() not in lexicon.STOP_WORDS]
    return text if len(text) <= _LONGEST and (len(telling) > 1 or text[:1].isupper()) else ""
