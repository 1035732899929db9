"""Settings of a timeline, as `timeline.toml` gives them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from importlib.util import find_spec
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from builder.contrast import contrast
from builder.nearest_language import nearest_language

Wrong = tuple[str, str]  # what is wrong with a value, how to mend it; two empty strings where nothing is

PAPER, NIGHT = "#fcfbf8", "#161513"  # what the pages are printed on, by day and by night; static/tokens.css has them too
LEGIBLE = 4.5


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
    languages: tuple[str, ...] = ()  # those that articles may be in; empty: any
    outlets: tuple[tuple[str, str], ...] = ()  # host or publisher as articles have it → the outlet's name
    key_events: int = 12  # on the front page, at most
    sections: tuple[str, ...] = ("people", "places", "organisations", "outlets", "about")
    theme: str = "auto"
    accent: str = ""  # a colour, as #8a2a1c


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
    """A BCP 47 tag whose parts are known, so that a page is never told to be in a language that is none."""
    near = nearest_language(text) if re.fullmatch(r"[A-Za-z]{2,12}(-[A-Za-z0-9]{2,8}){0,4}", text) else ""
    if text and near == text:
        return "", ""
    return f"{text[:40]!r} is not the tag of a language", f"did you mean {near!r}?" if near else "write it like en, en-GB or de"


def _time_zone_wrong(text: str) -> Wrong:
    try:
        ZoneInfo(text)
    except (ValueError, OSError, KeyError):  # an odd name, a folder of names, a name that is none
        return f"{text[:40]!r} is not a time zone", "write it like Europe/London or UTC"
    return "", ""


def _empty_wrong(text: str) -> Wrong:
    return ("", "") if text else ("an empty text says nothing", "remove it")


def _model_wrong(text: str) -> Wrong:
    """An installed spaCy model. Nothing is imported to find that out."""
    if text and not re.fullmatch(r"[a-z]{2,3}_[A-Za-z0-9_]+", text):
        return f"{text[:40]!r} is not the name of a spaCy model", "write it like en_core_web_sm"
    if text and find_spec("spacy") is None:
        return f"{text!r} needs spaCy, which is not installed", "install it with pip install 'news-timeline-builder[nlp]', or remove the setting"
    if text and find_spec(text) is None:
        return f"the spaCy model {text!r} is not installed", f"install it with python -m spacy download {text}, or remove the setting"
    return "", ""


def _one_of(*known: str) -> Callable[[str], Wrong]:
    def wrong(text: str) -> Wrong:
        return ("", "") if text in known else (f"{text[:40]!r} is none of the choices", f"choose among {', '.join(known)}")

    return wrong


def _accent_wrong(text: str) -> Wrong:
    """Links must be legible on the page's paper: WCAG asks for a contrast of 4.5."""
    if text and not re.fullmatch(r"#[0-9a-fA-F]{6}", text):
        return f"{text[:40]!r} is not a colour", "write it like #8a2a1c"
    if text and (found := contrast(text, PAPER)) < LEGIBLE:
        return f"{text} cannot be read on the page (contrast {found:.1f}, {LEGIBLE} is needed)", "take a darker one"
    return "", ""


def _anything(text: str) -> Wrong:
    return "", ""


class Kind(Enum):
    """What a setting's value is: its name for people, and how it is written."""

    TEXT = 'a text, as in {name} = "…"'
    TEXTS = 'a list of texts, as in {name} = ["one", "two"]'
    PAIRS = 'a table of texts, as in {name} = {{ "one" = "two" }}'
    NUMBER = "a whole number, as in {name} = 5"


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table of settings: its name, the longest text in characters or the largest number, what is wrong with a text, its kind."""

    name: str
    longest: int
    wrong: Callable[[str], Wrong] = _anything
    kind: Kind = Kind.TEXT


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
        Setting("furniture", 200, _empty_wrong, Kind.TEXTS),
        Setting("languages", 40, _language_wrong, Kind.TEXTS),
        Setting("outlets", 200, _empty_wrong, Kind.PAIRS),
        Setting("key_events", 100, kind=Kind.NUMBER),
        Setting("sections", 40, _one_of(*Settings().sections), Kind.TEXTS),
        Setting("theme", 10, _one_of("auto", "light", "dark")),
        Setting("accent", 7, _accent_wrong),
    )
}
