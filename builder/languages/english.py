"""English: the rules. One row an expression: the shape is its name, the meaning takes the slots' values in order.

In a shape a space is white space, `{slot}` a word of that kind (english_slots.py), the rest a regular expression whose case is ignored.
A row without a meaning is no date: it claims its words, so that no other row finds a date inside them. Of two readings as long as each
other the earlier row wins.
"""

from builder.languages.english_clock import CLOCK
from builder.languages.english_cues import CUES
from builder.languages.english_dates import DATES
from builder.languages.english_distances import DISTANCES
from builder.languages.english_lengths import LENGTHS
from builder.languages.english_negatives import NEGATIVES
from builder.languages.english_neighbours import BEFORE, BEHIND, JOINS
from builder.languages.english_periods import PERIODS
from builder.languages.english_slots import SLOTS
from builder.languages.language import Language

RULES = (*NEGATIVES, *DATES, *DISTANCES, *PERIODS, *CLOCK, *LENGTHS)  # of two readings of the same words the first stands

# None is common elsewhere, as "to", "in", "for" and "was" are.
TELLTALE = frozenset("about and been from his not of said she that the their they this were when which who with would".split())

ENGLISH = Language(
    code="en",
    telltale=TELLTALE,
    slots=SLOTS,
    rules=RULES,
    before=BEFORE,
    behind=BEHIND,
    joins=JOINS,
    cues=CUES,
)
