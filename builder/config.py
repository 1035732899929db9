"""Settings of a timeline, as `timeline.toml` gives them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

Wrong = tuple[str, str]  # what is wrong with a value, how to mend it; two empty strings where nothing is


@dataclass(frozen=True, slots=True)
class Settings:
    """What the content folder says of the timeline. `base_url` is empty or ends in a slash; `language` is a BCP 47 tag."""

    title: str = ""
    description: str = ""
    language: str = "en"
    base_url: str = ""
    author: str = ""
    time_zone: str = "UTC"
    nlp_model: str = ""  # a spaCy model that helps to find names; none by default
    furniture: tuple[str, ...] = ()  # further phrases that mark a paragraph as web-page furniture, case ignored


def _base_url_wrong(text: str) -> Wrong:
    """An address that pages can be put under: http or https, a host, no query."""
    try:
        parts = urlsplit(text)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        sound = sound and not (parts.query or parts.fragment or parts.username or re.search(r"[\s<>\"'\\]", text))
    except ValueError:
        sound = False
    return ("", "") if sound or not text else (f"{text[:60]!r} is not the address of a site", "write it like https://example.org/timeline/")


def _language_wrong(text: str) -> Wrong:
    if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}", text):
        return "", ""
    return f"{text[:40]!r} is not a language tag", "write it like en, en-GB or de"


def _time_zone_wrong(text: str) -> Wrong:
    try:
        ZoneInfo(text)
    except (ValueError, OSError, KeyError):  # an odd name, a folder of names, a name that is none
        return f"{text[:40]!r} is not a time zone", "write it like Europe/London or UTC"
    return "", ""


def _empty_wrong(text: str) -> Wrong:
    return ("", "") if text else ("an empty phrase would mark every paragraph", "remove it")


def _model_wrong(text: str) -> Wrong:
    """An installed spaCy model. Nothing is imported to find that out."""
    if text and not re.fullmatch(r"[a-z]{2,3}_[A-Za-z0-9_]+", text):
        return f"{text[:40]!r} is not the name of a spaCy model", "write it like en_core_web_sm"
    if text and find_spec("spacy") is None:
        return f"{text!r} needs spaCy, which is not installed", "install it with pip install 'news-timeline-builder[nlp]', or remove the setting"
    if text and find_spec(text) is None:
        return f"the spaCy model {text!r} is not installed", f"install it with python -m spacy download {text}, or remove the setting"
    return "", ""


def _anything(text: str) -> Wrong:
    return "", ""


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table of settings: its name, longest text in characters, what is wrong with a text, whether it is a list of them."""

    name: str
    longest: int
    wrong: Callable[[str], Wrong] = _anything
    many: bool = False


SETTINGS = {
    row.name: row
    for row in (
        Setting("title", 200),
        Setting("description", 1000),
        Setting("language", 40, _language_wrong),
        Setting("base_url", 500, _base_url_wrong),
        Setting("author", 200),
        Setting("time_zone", 60, _time_zone_wrong),
        Setting("nlp_model", 100, _model_wrong),
        Setting("furniture", 200, _empty_wrong, many=True),
    )
}
