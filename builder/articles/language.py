"""The language of a text: what was told first, then what is expected, unless the text rules that out."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from builder.languages.primary import primary
from builder.languages.rules_of import rules_of

_ENOUGH = 12  # code points of body: a sentence of Chinese may be as short
_SAMPLE = 1500  # code points shown to the guesser
_SURE = 0.9
# Of headlines, captions and lists of names in English, few are surely so; in none is it less likely than this. Of a foreign sentence it is, though it
# may be as likely in the guessed language as in a neighbour of that: Indonesian as in Malay, Chinese as in Wu.
_RULED_OUT = 1e-3
_LIKELY = 0.5
_GLIMPSES = 3  # of the sample: enough where they show the language that is expected, and most texts are in that
_GLIMPSE = 100  # code points
_TELLTALE = 1 / 12  # of the sample's words
_NAMES = 0.6  # share of capitals at the head of its words from which on a text is a list of names, and those are of all languages
_WORD = re.compile(r"[^\W\d_]+")
_GUESSERS = {"nb": "no"}  # its code for what has another tag


def language(told: tuple[str, ...], body: str, default: str, among: tuple[str, ...] = ()) -> str:
    """The first of `told` that is not empty; else `default`, unless the body is in another language by all that its letters tell. A BCP 47 tag.

    `among`: the languages that are expected beside it, tags too. Another is guessed where there are none, or the text rules them all out: it is told
    then, and does not vanish.
    """
    for code in told:
        if code:
            return code
    if len(body) < _ENOUGH:
        return default
    sample = body[:_SAMPLE]
    if _reads_as(default, sample) or _lists_names(sample):
        return default
    tags = {primary(tag): tag for tag in reversed((default, *among))}
    if len(sample) > _GLIMPSES * _GLIMPSE and _guess(_glimpses(sample), default, tags, bool(among)) == default:
        return default
    return _guess(sample, default, tags, bool(among)) or default


def _reads_as(tag: str, sample: str) -> bool:
    """Whether the text is plainly in the language, by its small words: most texts are in the one that is expected, and the guesser is dear, in
    memory most of all."""
    known, words = rules_of(tag), sample.lower().split()
    return known is not None and sum(map(known.telltale.__contains__, words)) >= _TELLTALE * max(len(words), 1)


def _lists_names(sample: str) -> bool:
    heads = [word[0] for word in _WORD.findall(sample)]
    return not sample.isupper() and sum(map(str.isupper, heads)) > _NAMES * len(heads)


def _glimpses(sample: str) -> str:
    """Parts of it from its beginning to its end."""
    step = max(0, len(sample) - _GLIMPSE) / (_GLIMPSES - 1)
    return " ".join(sample[int(at * step) :][:_GLIMPSE] for at in range(_GLIMPSES))


def _guess(sample: str, default: str, tags: Mapping[str, str], only: bool) -> str:
    """A language's tag, or its code where it has none in `tags`; empty where it is not sure. `only`: those before all others."""
    shares = _shares(sample, tags, only)
    code = max(shares, key=lambda each: shares[each], default="")
    ruled_out = shares.get(primary(default), 1.0) < _RULED_OUT
    return tags.get(code, code) if shares.get(code, 0.0) >= (_LIKELY if ruled_out else _SURE) else ""


def _shares(sample: str, tags: Mapping[str, str], only: bool) -> dict[str, float]:
    """Language → how sure that is, 1 in all; what has a tag goes by the code of that. `only`: those alone, unless all of them are ruled out."""
    codes = {_GUESSERS.get(code, code): code for code in tags}
    ranked = {codes.get(str(code), str(code)): float(share) for code, share in _identifier().rank(sample)}
    within = sum(ranked.get(code, 0.0) for code in tags)
    if not only or within < _RULED_OUT:
        return ranked
    return {code: share / within for code, share in ranked.items() if code in tags}


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]  # late: half a second to load

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
