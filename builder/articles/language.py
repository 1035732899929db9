"""The language of a text: what was told first, and a guess only where there is enough to guess from."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from builder.languages.table import LANGUAGES

_ENOUGH = 200  # code points of body
_SAMPLE = 1500  # code points shown to the guesser
_SURE = 0.9
_GLIMPSES = 3  # of the sample: enough where they show the language that is expected, and most texts are in that
_GLIMPSE = 100  # code points
_TELLTALE = 1 / 12  # of the sample's words


def language(told: tuple[str, ...], body: str, default: str, among: tuple[str, ...] = ()) -> str:
    """The first of `told` that is not empty; else the language of the body where it is long enough to be sure; else `default`. A BCP 47 tag.

    `among`: the languages that may be guessed, tags too; any where there are none.
    """
    for code in told:
        if code:
            return code
    if len(body) < _ENOUGH:
        return default
    sample = body[:_SAMPLE]
    if _reads_as(default, sample):
        return default
    tags = {_primary(tag): tag for tag in reversed((default, *among))}
    return default if _guess(_glimpses(sample), tags, bool(among)) == default else _guess(sample, tags, bool(among)) or default


def _reads_as(tag: str, sample: str) -> bool:
    """Whether the text is plainly in the language, by its small words: most texts are in the one that is expected, and the guesser is dear, in
    memory most of all."""
    known, words = LANGUAGES.get(_primary(tag)), sample.lower().split()
    return known is not None and sum(map(known.telltale.__contains__, words)) >= _TELLTALE * max(len(words), 1)


def _glimpses(sample: str) -> str:
    """Parts of it from its beginning to its end."""
    step = max(0, len(sample) - _GLIMPSE) / (_GLIMPSES - 1)
    return " ".join(sample[int(at * step) :][:_GLIMPSE] for at in range(_GLIMPSES))


def _guess(sample: str, tags: Mapping[str, str], only: bool) -> str:
    """A language's tag, or its code where it has none in `tags`; empty where it is not sure. `only`: no language but those."""
    code, share = _likeliest(sample, tags) if only else _identifier().classify(sample)
    return "" if share < _SURE else tags.get(code, str(code))


def _likeliest(sample: str, tags: Mapping[str, str]) -> tuple[str, float]:
    """Of the languages in `tags`, and how sure that is where it is one of them."""
    ranked = [(str(code), float(share)) for code, share in _identifier().rank(sample) if code in tags]
    code, share = max(ranked, key=lambda pair: pair[1], default=("", 0.0))
    return code, share / (sum(share for _, share in ranked) or 1.0)


def _primary(tag: str) -> str:
    return tag.split("-")[0].lower()


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]  # late: half a second to load

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
