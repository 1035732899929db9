"""Whose trial or case it is that stands before a headline."""

import re
from dataclasses import replace

from builder.events.topics.topic import Topic

_TRIAL = re.compile(
    r"\b(?:trial|jury|jurors?|verdict|courtroom|witness(?:es)?|testi\w{1,7}|(?:opening|closing) (?:statements?|arguments|speech(?:es)?)|evidence"
    r"|prosecution|supporters|protesters|cheer\w{0,4})\b",
    re.IGNORECASE,
)
_BEFORE_IT = re.compile(r"\b(?:hearings?|arraign\w{1,6}|bail|charges?)\b", re.IGNORECASE)
_SUBJECT = re.compile(r"(?:[A-Za-z-]{1,12} ){0,3}?(?i:trial|case|charges?)\b")
_TOLD = re.compile(r"\btrials?\b|(?<!grand )\bjurors\b|\btold the jury\b", re.IGNORECASE)
_HIS = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_NAMED = re.compile(r"(?:[A-Z][\w-]{1,20} ){1,3}[A-Z][\w-]{1,20}\b")  # so "her testimony" is hers


def of_trial(headline: str, person: Topic, text: str) -> Topic:
    """ "Ada Berg trial" before "the jury was chosen", of whom the accused is no part, and "Ada Berg case" before "a hearing was set"; the name alone
    before "the trial began", or where she is "she". `text` is the article's, with its title."""
    if _SUBJECT.match(headline) or _is_his(headline) or not person.text.endswith(person.name):
        return person
    trial = _TRIAL.search(headline) and not _BEFORE_IT.search(headline) and _TOLD.search(text)
    return replace(person, text=f"{person.text} {'trial' if trial else 'case'}")


def _is_his(headline: str) -> bool:
    """Whether it has a "she" that whoever opens it is not."""
    return _HIS.search(headline) is not None and _NAMED.match(headline) is None
