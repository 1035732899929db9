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
_TOLD = re.compile(r"\btrials?\b", re.IGNORECASE)
_HIS = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)


def of_trial(headline: str, person: Topic, text: str) -> Topic:
    """ "Ada Berg trial" before "the jury was chosen", of whom the accused is no part, and "Ada Berg case" before "a hearing was set"; the name alone
    before "the trial began", or where she is "she". `text` is the article's, with its title."""
    if _SUBJECT.match(headline) or _HIS.search(headline) or not person.text.endswith(person.name):
        return person
    trial = _TRIAL.search(headline) and not _BEFORE_IT.search(headline) and _TOLD.search(text)
    return replace(person, text=f"{person.text} {'trial' if trial else 'case'}")
