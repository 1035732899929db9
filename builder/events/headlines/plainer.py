"""A headline that is too long, with what it says in many words said in few."""

import re

# The first that is enough is all that is changed; none changes what is told.
_WORDY = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"(?<=\bguilty to )(?:a|the) charges? of ", ""),  # "guilty to | a charge of | theft"
        (r"\b(?:[A-Z][a-z]{2,15} ){1,2}Court Judge (?=[A-Z])", "Judge "),
        (r"\b(toll|total|count) from [\w,]{1,12} to (?=\w)", r"\1 to "),
        (r" to (?:great|much|wide|critical|general) (?:acclaim|applause)$", ""),
        (r" (?:of all time|as much as possible|in the process|in the future|in the world)$", ""),
        (r"\b([Tt]he |[Aa]n? )(?:high[- ]profile|upcoming|forthcoming|long-awaited|much-anticipated) (?=[bcdfghj-np-tv-z])", r"\1"),
        (r"\bin order to (?=[a-z])", "to "),
        (r" a total of (?=\d)", " "),
        (r" in (?:connection with|relation to) (?=(?:a|an|the|his|her|its|their) )", " over "),
        (r"\bUnited States(?! of\b| v\.?\b)", "US"),
        (r"\bUnited Kingdom\b(?! of\b)", "UK"),
    )
)


def plainer(title: str, room: int) -> str:
    """`title` in fewer words, as many as it takes to come down to `room` code points, or all that can."""
    for pattern, instead in _WORDY:
        if len(title) <= room:
            break
        title = pattern.sub(instead, title)
    return title[:1].upper() + title[1:]
