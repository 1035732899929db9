"""The chronology as the text of ``timeline.json``."""

from collections.abc import Sequence

from builder.events.event import DatedEvent
from builder.pages.document_head import document_head
from builder.pages.encode import encode
from builder.pages.ground import Ground
from builder.pages.record import record
from builder.pages.telling import Telling
from builder.pages.told_afresh import told_afresh

_BEGUN, _ENDED, _NEXT = '{\n "": [\n', "\n ]\n}\n", ",\n"  # around a list's one value, and between two


def indented(ground: Ground, telling: Telling = told_afresh) -> str:
    """What `document` gives, as `encode` indents it by one."""
    head = encode(document_head(ground), indent=1).removesuffix("\n}\n")
    dated, undated = (_list(ground, events, telling) for events in (ground.timeline.events, ground.timeline.undated))
    return "".join((head, ',\n "events": ', *dated, ',\n "undated": ', *undated, "\n}\n"))  # put together once, for it is large


def _list(ground: Ground, events: Sequence[DatedEvent], telling: Telling) -> Sequence[str]:
    def tell(event: DatedEvent) -> str:
        alone = encode({"": [record(event, event.sources, ground.articles)]}, indent=1)
        return alone.removeprefix(_BEGUN).removesuffix(_ENDED) + _NEXT

    told = telling("json", events, tell)
    return ("[\n", *told[:-1], told[-1].removesuffix(_NEXT), "\n ]") if told else ("[]",)
