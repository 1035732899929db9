"""What holds for every test."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

_NUMBERS = itertools.count()


@pytest.fixture(scope="session", autouse=True)
def _caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Nothing is remembered from one run of the tests to the next, nor where the user's own builds are."""
    folder = tmp_path_factory.mktemp("caches")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "session"))
        yield folder


@pytest.fixture(autouse=True)
def cache(_caches: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that this test alone remembers in; not made yet."""
    folder = _caches / str(next(_NUMBERS))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder
