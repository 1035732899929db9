"""What American newspapers spell in another way."""

from collections.abc import Mapping

from builder.wording.english.words import ENGLISH
from builder.wording.tongue import Words

AMERICAN: Mapping[str, Words] = {
    **ENGLISH,
    "organisations": "Organizations",
    "named organisations": "Organization",
    "filter organisation": "Organizations",
}
