"""English expressions and their TIMEX3 values, read on Tuesday 12 February 2013. Brackets show the extent; several are in order.

Without brackets: no date. Rows of one kind of rule stand together.
"""

from tests.languages.english.clock import CLOCK
from tests.languages.english.date_ranges import DATE_RANGES
from tests.languages.english.dates import DATES
from tests.languages.english.distances import DISTANCES
from tests.languages.english.feasts import FEASTS
from tests.languages.english.lengths import LENGTHS
from tests.languages.english.negatives import NEGATIVES
from tests.languages.english.periods import PERIODS
from tests.languages.english.traps import TRAPS
from tests.languages.english.years import YEARS

ROWS = (*DATES, *DATE_RANGES, *YEARS, *DISTANCES, *PERIODS, *FEASTS, *CLOCK, *LENGTHS, *NEGATIVES, *TRAPS)
