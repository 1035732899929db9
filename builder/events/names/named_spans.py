"""The names that a spaCy model finds in a text, for those who asked for one."""

import functools
import importlib
from collections.abc import Callable, Iterator

Span = tuple[int, int, str]  # code points [start, end) of the text, and the model's label: PERSON, GPE, LOC, FAC, ORG and others
Finder = Callable[[str], tuple[Span, ...]]

_UNUSED = ("tagger", "parser", "lemmatizer", "attribute_ruler", "senter")  # what a model can do beside, and need not
_LONGEST = 100_000  # code points given to it at a time: what it takes of memory grows with them


@functools.cache
def named_spans(model: str) -> Finder:
    """What finds the names of a text in order, by the installed spaCy model `model`. Loads it when first asked for, once a process.

    Raises ImportError or OSError where spaCy or the model is not installed; the settings are told of that before.
    """
    load = importlib.import_module("spacy").load
    language = load(model, exclude=_UNUSED)

    def find(text: str) -> tuple[Span, ...]:
        pieces = list(_pieces(text))
        documents = language.pipe(text[start:end] for start, end in pieces)
        return tuple(
            (start + entity.start_char, start + entity.end_char, entity.label_)
            for (start, _), document in zip(pieces, documents, strict=True)
            for entity in document.ents
        )

    return find


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs of a text; longer ones cut."""
    start = 0
    for line in text.splitlines(keepends=True):
        for first in range(0, len(line), _LONGEST):
            if line[first : first + _LONGEST].strip():
                yield start + first, start + min(first + _LONGEST, len(line))
        start += len(line)
