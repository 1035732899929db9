"""Whether a headline tells of another happening than the one that its article is about."""

from itertools import pairwise

from builder.events.topics.matters import MATTERS
from builder.events.topics.topic import Topic
from builder.events.words.happenings import HAPPENINGS

_FIRST = 5  # words of a headline, that tell its subject
_ONE_MORE = frozenset("a an another separate".split())
# No accident is called one of these.
_PEOPLES = frozenset("protest protests demonstration demonstrations uprising unrest riots election elections war".split())
# These may belong to a deal, a bill or a campaign.
_HELD = frozenset("case debate vote campaign hearing appeal trial summit conference launch election elections primary primaries convention".split())


def tells_other(headline: str, topic: Topic) -> bool:
    """ "An election was held" of an article about the Leeds flood, "The uprising began" of one about sanctions or a fire."""
    words = [word.strip(".,;:’'").lower() for word in headline.split(" ")[:_FIRST]]
    told = topic.text.lower()
    about = not MATTERS.isdisjoint(told.split())
    unrest = not _PEOPLES.isdisjoint(told.split())
    happened = ((before, word) for before, word in pairwise(("", *words)) if word in HAPPENINGS and word.removesuffix("s") not in told)
    return topic.text != topic.name and any(
        before in _ONE_MORE or (not before and word.endswith("s")) or word in (_PEOPLES if not unrest else ()) or (about and word not in _HELD)
        for before, word in happened
    )
