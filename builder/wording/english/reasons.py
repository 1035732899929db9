"""English words of the line that says why a date is what it is."""

from collections.abc import Mapping

from builder.wording.tongue import Words

REASONS: Mapping[str, Words] = {
    # what stands on no calendar, by its TIMEX3 type or value
    "because DURATION": "‘{words}’ is a length of time, not a date",
    "because SET": "‘{words}’ comes again and again, so it is not one date",
    "because PAST_REF": "‘{words}’ names no day: only that it is past",
    "because PRESENT_REF": "‘{words}’ names no day: only that it is the present",
    "because FUTURE_REF": "‘{words}’ names no day: only that it is to come",
    # what cannot be placed
    "because said later": "‘{words}’ cannot be placed: it was said on some day after ‘{other}’",
    "because no day": "‘{words}’ cannot be placed: no day is named from which to count",
    "because unpublished": "‘{words}’ cannot be placed: no publication date is known",
    # what can
    "because said": "‘{words}’, as the article says",
    "because said DMY": "‘{words}’, as the article says, its day before its month",
    "because said MDY": "‘{words}’, as the article says, its month before its day",
    "because story": "‘{words}’, of the year that fits best with the dates told around it, such as ‘{other}’",
    "because counted": "‘{words}’, counted from ‘{other}’ earlier in the article",
    "because read": "‘{words}’, read on {day}",
    "because to come": "‘{words}’, still to come (‘{other}’) when read on {day}",
    "because nearest": "‘{words}’, the nearest one when read on {day}",
    "because nearest beside": "‘{words}’, the nearest one when read on {day} (‘{other}’)",
    # what an event is dated by, where that is more than its own words
    "because telling": "{reason}: the day it was told, as no other is named",
    "because above": "{reason}: the date it stands under",
    "because news": "no day is named for it; the news of the article is of {day}, when it was published",
    "because news named": "no day is named for it; the news of the article is of {day}: {reason}",
    "because shared": "same happening as the sentence that says ‘{expression}’: both tell of {shared}",
    "because editor": "by the editor",
}
