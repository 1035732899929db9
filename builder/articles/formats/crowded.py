"""Whether a markup has tags with more attributes than can be read: every attribute is held against all before it."""

import re

_MOST_WORK = 50_000_000  # pairs of attributes that are held against each other; about half a second
_TAG = re.compile(r"</?[a-zA-Z][^\s/>]*+")
# A name, with its value where it has one; or a quotation mark or an equals sign that stands alone, which begins a name as well. What stands
# between quotation marks is passed over whole, whatever it holds.
_ATTRIBUTE = re.compile(r"[\s/]*+(?:[^\s/>=][^\s/>=]*+(?>(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?)|=)")


def crowded(source: str) -> bool:
    """True where reading the attributes would take too long. A tag that is never closed counts too, and so does a closing tag."""
    work = at = 0
    while tag := _TAG.search(source, at):
        at, attributes = tag.end(), 0
        while attribute := _ATTRIBUTE.match(source, at):
            at, attributes = attribute.end(), attributes + 1
            if attributes * attributes > _MOST_WORK:
                return True
        work += attributes * attributes
        if work > _MOST_WORK:
            return True
    return False
