"""The example that `serve` reads before anybody writes."""

from builder.config import Settings
from builder.live.warm import warm


def test_it_has_something_for_every_rule_to_look_at() -> None:
    found = warm(Settings())
    assert found.whole and not found.told and not found.unpacked.faults
    assert {event.status.value for event in found.events} == {"reported", "planned", "claimed", "denied"}
    assert all(any(getattr(event, kind) for event in found.events) for kind in ("people", "places", "organisations"))
