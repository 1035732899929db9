"""What articles give is worked out once and remembered; what cannot be worked out costs only its article."""

from pathlib import Path

import msgspec
import pytest

from builder.articles.parcels import parcels
from builder.config import Settings
from builder.work import harvests as module
from builder.work.harvests import harvests
from builder.work.memory import Memory
from builder.work.untracked import untracked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five articles."""
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for number in range(5):
        (seeds / f"{number}.txt").write_text(
            f"---\ntitle: Rain {number}\ndate: 2024-01-0{number + 1}\n---\nIt rained at Harlan on Monday.\n", "utf-8"
        )
    return seeds


def _given(folder: Path, memory: Memory) -> tuple[tuple, int]:
    return harvests(parcels(folder)[0], Settings(), 1, memory, untracked)


@pytest.mark.parametrize("at_once", [1, 2, 5, 100])
def test_what_is_put_down_a_few_at_a_time_is_all_there(at_once: int, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted, _ = _given(folder, Memory(None))
    monkeypatch.setattr(module, "_AT_ONCE", at_once)
    memory = Memory(tmp_path / "cache")
    assert _given(folder, memory) == (wanted, 0)
    (folder / "2.txt").write_text("---\ndate: 2024-01-09\n---\nIt snowed at Harlan on Monday.\n", "utf-8")
    again, reused = _given(folder, memory)
    assert reused == 4 and [one == other for one, other in zip(again, wanted, strict=True)] == [True, True, False, True, True]
    memory.close()


def test_what_another_make_put_down_is_worked_out_again(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted, _ = _given(folder, Memory(None))
    memory = Memory(tmp_path / "cache")
    remember = memory.remember
    with monkeypatch.context() as patch:
        patch.setattr(Memory, "remember", lambda self, values: remember({key: msgspec.msgpack.encode("other") for key in values}))
        _given(folder, memory)
    assert _given(folder, memory) == (wanted, 0)
    assert _given(folder, memory) == (wanted, 5)
    memory.close()


def test_an_article_that_cannot_be_worked_out_is_told_and_the_others_keep_their_place(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = module.harvest

    def harvest(parcel, settings):
        if parcel.path.endswith("3.txt"):
            raise MemoryError
        return honest(parcel, settings)

    monkeypatch.setattr(module, "harvest", harvest)
    found, _ = _given(folder, Memory(None))
    assert [one.unpacked.article.title if one.unpacked.article else "" for one in found] == ["Rain 0", "Rain 1", "Rain 2", "", "Rain 4"]
    (fault,) = found[3].unpacked.faults
    assert fault.path.endswith("3.txt") and fault.what.startswith("this article was left out: it took more than") and not found[3].whole


def test_what_has_no_form_to_travel_in_is_given_as_it_is_and_not_remembered(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted, _ = _given(folder, Memory(None))
    memory = Memory(tmp_path / "cache")

    def encode(_: object) -> bytes:
        raise OverflowError

    with monkeypatch.context() as patch:
        patch.setattr(module.msgspec.msgpack, "encode", encode)
        assert _given(folder, memory) == (wanted, 0)
    assert _given(folder, memory) == (wanted, 0)
    memory.close()
