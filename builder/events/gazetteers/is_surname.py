"""Whether a word is a family name."""

import re

from builder.events.gazetteers.surnames import surnames

# What the families of many countries have in common, of names written in other letters too.
_ENDINGS = re.compile(
    r"[A-Z]\w{2,20}(?:enko|chuk|sk(?:y|yy|iy|yi|i|aya)|[oey]v|[oey]va|ovi[cć]h?|evi[cć]h?|opoulos|id[ei]s|akis|shvili|adze|[aei]?yan|zad|zadeh|oglu|oğlu"
    r"|ssen|sson|quist|jee|eddy|swamy?|wala|pillai|gopal|uddin|ullah|ichi|moto|mura|awa|shima|escu|ñez|guez)"
)


def is_surname(word: str) -> bool:
    """Whether families are called so, by a table or by how the word ends: no proof that a person is."""
    return word in surnames() or _ENDINGS.fullmatch(word) is not None
