"""The language of a text: what was told first, and a guess only where there is enough to guess from."""

from functools import cache
from typing import Any

_ENOUGH = 200  # code points of body
_SAMPLE = 1500  # code points shown to the guesser
_SURE = 0.9


def language(told: tuple[str, ...], body: str, default: str, among: tuple[str, ...] = ()) -> str:
    """The first of `told` that is not empty; else the language of the body where it is long enough to be sure; else `default`. A BCP 47 tag.

    `among`: the languages that may be guessed, tags too; any where there are none.
    """
    for code in told:
        if code:
            return code
    if len(body) < _ENOUGH:
        return default
    tags = {_primary(tag): tag for tag in reversed((default, *among))}
    ranked = [(code, share) for code, share in _identifier().rank(body[:_SAMPLE]) if not among or code in tags]
    total = sum(share for _, share in ranked)
    code, share = max(ranked, key=lambda pair: pair[1], default=("", 0.0))
    return default if not total or share / total < _SURE else tags.get(code, str(code))


def _primary(tag: str) -> str:
    return tag.split("-")[0].lower()


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]  # late: half a second to load

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
