"""A progress bar changes nothing that goes through it, and is drawn only where someone is watching for long."""

import sys

import pytest

from builder.commands.track import track


@pytest.mark.parametrize(
    ("watched", "total", "drawn"), [(True, 60, True), (True, None, True), (True, 49, False), (False, 60, False), (False, None, False)]
)
def test_a_bar_is_drawn_where_someone_watches_a_long_run(
    watched: bool, total: int | None, drawn: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: watched)
    monkeypatch.setenv("TERM", "xterm")
    items = range(total or 60)
    found = track(items, total, "Counting")
    assert (found is items) is not drawn
    assert list(found) == list(items)
    assert capsys.readouterr().out == ""
