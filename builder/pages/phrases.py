"""What templates ask of the language that the pages are told in."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from markupsafe import Markup, escape

from builder.pages.language_tag import language_tag
from builder.wording.tongue import Tongue


def phrases(tongue: Tongue) -> Mapping[str, Callable[..., str]]:
    """``say(key, n, name=…)``: our words. ``weave(key, name=…)``: the same with markup for values. ``lang(tag)``: the attribute of an element that
    holds words of the sources in the language `tag`; nothing where that is the language of the page."""

    def weave(key: str, n: int | None = None, **values: str) -> Markup:
        plain = tongue.say(key, n, **{name: f"\0{name}\0" for name in values})
        return Markup("").join(escape(values[part] if odd % 2 else part) for odd, part in enumerate(plain.split("\0")))

    @lru_cache(256)
    def lang(tag: str) -> Markup:
        known = language_tag(tag)
        return Markup(' lang="{}"').format(known) if known and _primary(known) != _primary(tongue.tag) else Markup("")

    return {"say": tongue.say, "weave": weave, "lang": lang}


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()
