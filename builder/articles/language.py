"""The language of a text: what was told first, and a guess only where there is enough to guess from."""

from functools import cache
from typing import Any

_ENOUGH = 200  # code points of body
_SAMPLE = 1500  # code points shown to the guesser
_SURE = 0.9


def language(told: tuple[str, ...], body: str, default: str) -> str:
    """The first of `told` that is not empty; else the language of the body where it is long enough to be sure; else `default`. A BCP 47 tag."""
    for code in told:
        if code:
            return code
    if len(body) < _ENOUGH:
        return default
    code, probability = _identifier().classify(body[:_SAMPLE])
    return default if probability < _SURE or code == default[:2].lower() else str(code)


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]  # late: half a second to load

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
