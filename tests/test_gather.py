"""Settings, seeds and events come together; what goes wrong with one article costs only that one."""

import importlib
from collections.abc import Callable
from pathlib import Path

import pytest

from builder import gather as gathering
from builder.articles.article import Article
from builder.config import Settings
from builder.events import harvest as module
from builder.events.event import DatedEvent
from builder.events.names.cast import Cast
from builder.events.names.named_spans import Finder
from builder.gather import gather
from builder.timex.timex import Timex
from builder.wording.tongue import Tongue
from builder.work.memory import Memory
from builder.work.wishes import Wishes


def _seeds(folder: Path, **texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(f"---\ntitle: {name}\ndate: 2024-01-02\n---\n{text}\n", "utf-8")
    return folder


def test_a_mistake_of_ours_is_told_with_its_article_and_the_others_keep_their_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = module.extract

    def extract(article: Article, timexes: tuple[Timex, ...], tongue: Tongue, cast: Callable[[], Cast]) -> tuple[DatedEvent, ...]:
        if article.id == "bad":
            raise IndexError("no such token")
        return honest(article, timexes, tongue, cast)

    monkeypatch.setattr(module, "extract", extract)
    gathered = gather(_seeds(tmp_path, bad="It rained on Monday.", good="The dam at Harlan burst on Monday."), Wishes())
    assert [source.article for event in gathered.timeline.events for source in event.sources] == ["good"]
    assert [article.id for article in gathered.timeline.articles] == ["bad", "good"]
    assert [(fault.path, fault.line) for fault in gathered.faults] == [((tmp_path / "bad.txt").as_posix(), 5)]
    assert "IndexError: no such token" in gathered.faults[0].what
    assert gathered.sound


@pytest.mark.parametrize(
    ("settings", "texts", "sound"),
    [
        ("", {"a": "It rained on Monday."}, True),
        ("", {}, True),
        ("colour = 1", {"a": "It rained on Monday."}, False),
        ("", {"a": ""}, True),  # begun, and left out with a warning
        ("", {"a": "", "b": "It rained on Monday."}, True),
    ],
)
def test_a_timeline_is_sound_with_good_settings_and_something_to_show(settings: str, texts: dict[str, str], sound: bool, tmp_path: Path) -> None:
    _seeds(tmp_path, **texts)
    (tmp_path / "timeline.toml").write_text(settings, "utf-8")
    assert gather(tmp_path, Wishes()).sound is sound


def test_a_timeline_whose_only_article_is_broken_is_not_sound(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("", "utf-8")
    assert not gather(tmp_path, Wishes()).sound


def test_what_the_command_line_wishes_stands_over_the_settings(tmp_path: Path) -> None:
    _seeds(tmp_path, a="It rained on Monday.")
    (tmp_path / "timeline.toml").write_text('base_url = "https://example.org/"', "utf-8")
    assert gather(tmp_path, Wishes()).timeline.settings.base_url == "https://example.org/"
    assert gather(tmp_path, Wishes(base_url="https://elsewhere.example/")).timeline.settings.base_url == "https://elsewhere.example/"


def test_a_progress_bar_sees_every_article(tmp_path: Path) -> None:
    seen: list[tuple[str, int | None, int]] = []

    def track(items, total, doing):
        held = list(items)
        seen.append((doing, total, len(held)))
        return held

    gather(_seeds(tmp_path, a="It rained on Monday.", b="It rained on 3 May 2015."), Wishes(), track)
    assert seen == [("Reading articles", 2, 2), ("Merging reports", None, 1)]


def test_a_model_that_is_named_in_the_settings_is_asked_for_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def named_spans(model: str) -> Finder:
        asked.append(model)
        return lambda text: ((text.index("Ulvika"), text.index("Ulvika") + 6, "GPE"),)

    monkeypatch.setattr(module, "named_spans", named_spans)
    monkeypatch.setattr(gathering, "load_settings", lambda folder: (Settings(nlp_model="en_any"), ()))
    (event,) = gather(_seeds(tmp_path, a="Rain filled Ulvika on Monday."), Wishes()).timeline.events
    assert (event.places, asked) == (("Ulvika",), ["en_any"])
    monkeypatch.setattr(gathering, "load_settings", lambda folder: (Settings(), ()))
    (event,) = gather(tmp_path, Wishes()).timeline.events
    assert (event.places, asked) == ((), ["en_any"])


def test_an_event_keeps_the_part_of_its_time_that_all_its_reports_mean(tmp_path: Path) -> None:
    story = "The council closed the old bridge over the Harl in {} 2023."
    timeline = gather(_seeds(tmp_path, a=story.format("early")), Wishes()).timeline
    assert [(event.date, event.part) for event in timeline.events] == [("2023", "START")]
    timeline = gather(_seeds(tmp_path, b=story.format("late"), c=story.format("early")), Wishes()).timeline
    assert {event.part for event in timeline.events if len(event.sources) == 3} == {""}
    assert len(timeline.events) == 1


def test_what_articles_give_by_themselves_is_not_worked_out_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seeds = _seeds(
        tmp_path / "seeds", a="The blast in Orlov killed 12 people on 1 January 2024.", b="The blast in Orlov killed 14 people on 1 January 2024."
    )
    first = gather(seeds, Wishes(), memory=(memory := Memory(tmp_path / "cache"))).timeline
    assert [one.what for event in first.events for one in event.disagreements] == ["number"]
    for room, name in (("merging.disagreements", "counts"), ("ranking.relevance", "head_words"), ("harvest", "tag")):
        monkeypatch.setattr(importlib.import_module(f"builder.events.{room}"), name, None)
    assert gather(seeds, Wishes(), memory=memory).timeline == first
