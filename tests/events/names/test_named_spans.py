"""The seam for a spaCy model: what is asked of it, and what it gives. No model is needed."""

import importlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType, SimpleNamespace

import pytest

from builder.events.names.named_spans import named_spans


@dataclass(frozen=True, slots=True)
class _Entity:
    start_char: int
    end_char: int
    label_: str


class _Language:
    """Finds every Ada."""

    def pipe(self, texts: Iterable[str]) -> Iterator[SimpleNamespace]:
        for text in texts:
            assert text.strip(), "nothing to read"
            starts = [place for place in range(len(text)) if text.startswith("Ada", place)]
            yield SimpleNamespace(ents=tuple(_Entity(start, start + 3, "PERSON") for start in starts))


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    asked: list[str] = []

    def load(model: str, exclude: tuple[str, ...]) -> _Language:
        assert "ner" not in exclude and "tok2vec" not in exclude
        asked.append(model)
        return _Language()

    module = ModuleType("spacy")
    module.load = load  # type: ignore[attr-defined]
    monkeypatch.setattr(importlib, "import_module", lambda name: {"spacy": module}[name])
    named_spans.cache_clear()
    yield asked
    named_spans.cache_clear()


def test_offsets_are_the_whole_texts(loads: list[str]) -> None:
    text = "Ada left.\n\n  \nOle met Ada.\r\nAda slept."
    found = named_spans("en_any")(text)
    assert [(text[start:end], label) for start, end, label in found] == [("Ada", "PERSON")] * 3
    assert [start for start, _, _ in found] == [0, 22, 28]


def test_a_model_is_loaded_once(loads: list[str]) -> None:
    for _ in range(3):
        named_spans("en_any")("Ada")
    assert loads == ["en_any"]


def test_a_paragraph_without_end_is_read_in_pieces(loads: list[str]) -> None:
    assert len(named_spans("en_any")("Ada " * 60_000)) == 60_000


def test_no_text_has_no_names(loads: list[str]) -> None:
    assert named_spans("en_any")("") == ()
