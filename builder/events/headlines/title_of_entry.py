"""What a chronicle's entry tells, in the words of a headline."""

from builder.events.clauses.clause import BREAKS, Parse
from builder.events.dates.dating import Dating
from builder.events.headlines.closed import closed
from builder.events.headlines.ends_whole import WAITS
from builder.events.headlines.fitted import fitted
from builder.events.headlines.is_clipped import is_clipped
from builder.events.headlines.written import written
from builder.events.words import lexicon
from builder.events.words.length import ROOM

_LENGTH = 90  # code points
_LOOSE = frozenset("in at on with after before during amid as while when since under over near from for which who where".split())


def title_of_entry(parse: Parse, told: int, dating: Dating) -> str:
    """The entry's words, which begin at code point `told` of the sentence and may be without a verb: whole where they fit, else without what can be
    spared, else up to a mark or before a preposition."""
    words = [i for i, token in enumerate(parse.tokens) if token.start >= told]
    text = parse.sentence[told:].strip().rstrip(".")
    if len(text) <= ROOM:
        return closed(text)
    less = fitted(parse, words, dating)
    return less if len(less) <= ROOM else _cut(parse, words, dating) or less


def _cut(parse: Parse, words: list[int], dating: Dating) -> str:
    """Up to the last place that leaves room, a mark rather than a preposition; empty for none."""
    marks = [place for place in range(1, len(words)) if parse.tokens[words[place]].lower in BREAKS]
    joints = [place for place in range(1, len(words)) if parse.tokens[words[place]].lower in _LOOSE and _is_free(parse, words[place])]
    for places, most in ((marks, _LENGTH), (joints, ROOM)):
        texts = [written(parse, words[:place], dating) for place in places if not is_clipped(parse, words[:place])]
        if best := max((each for each in texts if _LENGTH // 3 <= len(each) <= most), key=len, default=""):
            return best
    return ""


def _is_free(parse: Parse, index: int) -> bool:
    before = parse.tokens[index - 1].lower
    waits = before in WAITS.get(parse.tokens[index].lower, ())  # "confidence | in"
    return not waits and before not in lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.DETERMINERS | {"to", "that"}
