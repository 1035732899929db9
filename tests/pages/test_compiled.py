"""Templates compiled once, and again when anything they are compiled from is another."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import jinja2
import pytest

from builder.pages.makings import makings
from tests.pages.sample import sample

PAGE = "about.html"


class Kept(dict[bytes, bytes]):
    """A memory."""

    def recall(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        return {key: self[key] for key in keys if key in self}

    def remember(self, values: Mapping[bytes, bytes]) -> None:
        self.update(values)


@pytest.fixture
def compiled(monkeypatch) -> list[str | None]:
    """The names of the templates that were compiled."""
    names: list[str | None] = []
    compile_ = jinja2.Environment.compile

    def told(self, source, name=None, *rest, **more):
        names.append(name)
        return compile_(self, source, name, *rest, **more)

    monkeypatch.setattr(jinja2.Environment, "compile", told)
    return names


def _page(memory: Kept | None, made_by: bytes = b"one builder", overrides: Path | None = None) -> bytes:
    return next(each.make() for each in makings(sample(), overrides, made_by, memory) if each.path == PAGE)


def test_a_known_template_is_not_compiled_again_and_gives_the_same_bytes(compiled):
    memory, afresh = Kept(), _page(None)
    assert PAGE in compiled
    assert _page(memory) == afresh
    compiled.clear()
    assert (_page(memory), compiled) == (afresh, [])


def test_another_builder_compiles_its_own(compiled):
    memory = Kept()
    _page(memory)
    compiled.clear()
    _page(memory, b"another builder")
    assert PAGE in compiled


def test_a_template_that_changes_is_compiled_again(compiled, tmp_path):
    memory, own = Kept(), tmp_path / "templates" / PAGE
    own.parent.mkdir()
    pages = []
    for text in ("one", "two", "one"):
        own.write_text(text, "utf-8")
        pages.append(_page(memory, overrides=tmp_path))
    assert (pages, compiled) == ([b"one", b"two", b"one"], [PAGE, PAGE])


@pytest.mark.parametrize("noise", [b"", b"noise", b"\0" * 500])
def test_what_is_no_template_is_passed_over(noise):
    memory = Kept()
    afresh = _page(memory)
    memory.update(dict.fromkeys(memory, noise))
    assert _page(memory) == afresh


def test_a_mistake_is_told_at_its_line_from_memory_too(tmp_path):
    memory, own = Kept(), tmp_path / "templates" / PAGE
    own.parent.mkdir()
    own.write_text("one\n{{ view.no_such_thing }}\n", "utf-8")
    told = []
    for _ in range(2):
        with pytest.raises(Exception, match="no_such_thing") as raised:
            _page(memory, overrides=tmp_path)
        told.append((raised.value.faults[0].path, raised.value.faults[0].line))
    assert told == [(str(own), 2)] * 2
