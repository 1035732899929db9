"""A headline's words without what is set between "that" or a noun and its verb, where they are too many."""

import itertools
from collections.abc import Iterator

from builder.events import lexicon
from builder.events.clause import Parse
from builder.events.verbs import is_auxiliary, is_participle, is_verb

_LONGEST = 16  # tokens


def without_insets(parse: Parse, words: list[int], deed: int | None) -> Iterator[list[int]]:
    """Of "said that | for the good of all, | the talk, | planned in Leeds, | would be held" the rest: each way is shorter than the one before.

    `words` are token indexes in the order of a headline, `deed` that of its finite verb, which always stays.
    """
    lighter = words
    for inset in (_led, _planned):
        first, last = inset(parse, lighter)
        if first < last and deed not in lighter[first:last]:
            lighter = [*lighter[:first], *lighter[last:]]
            yield lighter


def _led(parse: Parse, words: list[int]) -> tuple[int, int]:
    """The places where a phrase between "that" and a comma begins and ends; 0 and 0 where there is none with a verb behind it."""
    lowers = [parse.tokens[i].lower for i in words]
    that = next((at for at, word in enumerate(lowers[:-1]) if word == "that" and lowers[at + 1] in lexicon.PREPOSITIONS), None)
    comma = next((at for at in range(that, min(that + _LONGEST, len(words))) if lowers[at] == ","), None) if that is not None else None
    if that is None or comma is None or not any(is_auxiliary(parse.tokens[i]) for i in words[comma + 2 :]):
        return 0, 0
    inner = range(that + 1, comma - 1)
    return (that + 1, comma + 1) if not any(is_verb(parse.tokens, words[at]) for at in inner) else (0, 0)


def _planned(parse: Parse, words: list[int]) -> tuple[int, int]:
    """The places of a participle's words between commas, the second before an auxiliary."""
    commas = [at for at, i in enumerate(words) if parse.tokens[i].lower == ","]
    for first, last in itertools.pairwise(commas):
        after = parse.tokens[words[last + 1]] if last + 1 < len(words) else parse.tokens[words[last]]
        resumes = is_auxiliary(after) and not after.lower.endswith("ing")  # "returned, | having asked": the deed stands before
        if resumes and last - first <= _LONGEST and is_participle(parse.tokens[words[first + 1]]):
            return first, last + 1
    return 0, 0
