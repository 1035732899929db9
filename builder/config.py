"""Settings of a timeline, as `timeline.toml` gives them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What the content folder says of the timeline. `base_url` is empty or ends in a slash; `language` is a BCP 47 tag."""

    title: str = ""
    description: str = ""
    language: str = "en"
    base_url: str = ""
    author: str = ""
    time_zone: str = "UTC"
    furniture: tuple[str, ...] = ()  # further phrases that mark a paragraph as web-page furniture, case ignored
