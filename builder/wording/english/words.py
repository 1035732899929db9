"""All English words of ours that a page shows; what the seeds say is never here."""

from collections.abc import Mapping

from builder.wording.english.about import ABOUT
from builder.wording.english.dates import DATES
from builder.wording.english.pages import PAGES
from builder.wording.english.reasons import REASONS
from builder.wording.english.tools import TOOLS
from builder.wording.tongue import Words

ENGLISH: Mapping[str, Words] = {**PAGES, **TOOLS, **ABOUT, **DATES, **REASONS}
