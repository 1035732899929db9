"""Names whose parts hyphens join, in texts that have spaces around their hyphens."""

import re
from collections.abc import Iterable
from dataclasses import replace

from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import places
from builder.events.names.cast import Run
from builder.events.words import lexicon

# "50 - year - old", "Ziad al - Sharabi", "pro - government": nobody means a dash there.
_SPACED = re.compile(  # begins with what is sought fast
    r" - (?:(?:based|born|led|backed|style|owned|controlled|wing|old|era)\b|(?<=\d - )(?:year|month|week|day|hour)\b|(?<=\b[ae]l - )[A-Z]"
    + "".join(rf"|(?<=\b{word} - )[a-z]" for word in "well long high self co Co non pre post re mid vice multi semi anti pro ex".split())
    + ")"
)
_DOUBLE = re.compile(r"\b(?:Jean|Carl|Karl|Marie|Anne|Hans|Jan|Ernst|Pierre|Per|Lars|Sven|Ann|Klaus) - [A-Z][a-z]{2,10} [A-Z]")  # "Jean - Marc Berg"
_JOINT = re.compile(r" (?:(?:al|el|ad|ar|as) - |- (?:(?:on|upon|in|under|le|la|les|sur|de|y) - |(?:operation|ordination) )?)")
_LONGEST_JOINT = 14  # code points
_ARTICLE = re.compile(r"\b[AaEe]l - $")
_DASH = len(" - ")
_GLANCE = 6  # code points
_KOREAN = frozenset(
    "Ahn Ban Cha Chang Cho Choe Choi Chun Chung Han Hong Hwang Hyun Jang Jeon Jeong Jo Jung Kang Kim Ko Kwon Lee Lim Moon Noh Paik Park Rhee Roh Seo "
    "Shin Sohn Song Yang Yi Yoo Yoon".split()
)
_COMPOUND = frozenset("Al El Anglo Afro Euro Franco Greco Indo Sino".split())  # "Anglo - Iranian"
_PARTIES = ("D", "R", "I")  # "D - Ohio"
_SYLLABLE = re.compile(r" - [a-z]{2,6}\b")  # "Park Min - ji"


def hyphened(text: str, runs: Iterable[Run]) -> list[Run]:
    """The runs of a text in order, those that only a hyphen parts made one: "Hay - on - Wye", "Hugh Ellis - Nanney", "Ziad al - Sharabi"."""
    if " - " not in text or not (_SPACED.search(text) or _DOUBLE.search(text)):
        return list(runs)
    joined: list[Run] = []
    for run in runs:
        before = joined[-1] if joined else None
        near = before is not None and run.start - before.end <= _LONGEST_JOINT and not run.titles
        if before is not None and near and _JOINT.fullmatch(text, before.end, run.start) and (run.start - before.end > _DASH or _is_one(before, run)):
            name, *rest = _without_country(run)
            joined[-1:] = [_whole(before, text[before.end : run.start] + name.name, name.end), *rest]
        elif (article := _ARTICLE.search(text, max(0, run.start - _GLANCE), run.start)) is not None:
            joined.append(_whole(replace(run, start=article.start(), words=()), article.group() + run.name, run.end))
        elif len(run.words) == 2 and run.words[0] in _KOREAN and run.name not in places() and (last := _syllable(text, run.end)) is not None:
            joined.append(_whole(run, last.group(), last.end()))
        else:
            joined.append(run)
    return joined


def _syllable(text: str, start: int) -> re.Match[str] | None:
    """The rest of "Park Min - ji", and no " - who"."""
    found = _SYLLABLE.match(text, start)
    return None if found is None or found.group().removeprefix(" - ") in lexicon.STOP_WORDS | lexicon.RELATIVE_OPENERS else found


def _without_country(run: Run) -> list[Run]:
    """ "Sharabi of Norway" apart."""
    at = run.words.index("of") if "of" in run.words else 0
    if not at or " ".join(run.words[at + 1 :]) not in places():
        return [run]
    name = replace(run, words=run.words[:at], spaced=0)
    return [name, replace(run, start=name.end + len(" of "), words=run.words[at + 1 :], spaced=0)]


def _is_one(one: Run, other: Run) -> bool:
    """Whether a hyphen alone makes one name of two: no "BP - Rosneft", "Texas - Mexico", "Ada Lund - Syrian"."""
    last, first = one.words[-1], other.words[0]
    loud = last.isupper(), first.isupper()
    if any(loud) and len(last) > 1 and (loud[0] != loud[1] or len(one.words) + len(other.words) > 2):
        return False
    if last in _PARTIES or (is_people(first) and last not in _COMPOUND):
        return False
    return one.name not in places() or other.name not in places() or f"{one.name}-{other.name}" in places()


def _whole(run: Run, more: str, end: int) -> Run:
    """The run and what follows it up to `end` as one name."""
    whole = replace(run, words=tuple(f"{run.name}{more}".replace(" - ", "-").split(" ")), spaced=0)
    return replace(whole, spaced=end - whole.end)
