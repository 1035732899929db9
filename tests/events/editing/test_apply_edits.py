"""The editor's word over the machine's, whatever becomes of the articles."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.articles.article import Article
from builder.config import Settings
from builder.errors import Severity
from builder.events.chronology import chronology
from builder.events.editing.edits import Addition, Change, Edit, Edits, Place, When
from builder.events.event import DatedEvent, Status
from builder.events.timeline import Timeline
from tests.events.making import PUBLISHED, events_of, interval

Story = tuple[str, str]  # an article's id and its marked text; they are published a day apart, in the order given

FERRY = "The ferry Alma sank off Bergen on [Sunday=2025-07-06]."
AGAIN = "Off Bergen the ferry Alma sank on [Sunday=2025-07-06], with 212 people aboard."
REWORDED = "The ferry Alma went down off Bergen on [Sunday=2025-07-06]."
MAYOR = "The mayor of Ghent resigned on [Friday=2025-07-04]."
COURT = "A court in Turin jailed banker Ruben Hale on [3 July=2025-07-03]."
BOTH: tuple[Story, ...] = (("a", f"{FERRY}\n{MAYOR}"), ("b", AGAIN), ("c", COURT))
HERE = Place("edits.toml", 7, 1)
THERE = Place("edits.toml", 19, 1)


def told(stories: Sequence[Story], *edits: Edit, additions: tuple[Addition, ...] = ()) -> Timeline:
    """The timeline of the stories, edited."""
    made = [events_of(text, name, PUBLISHED + datetime.timedelta(number)) for number, (name, text) in enumerate(stories)]
    articles: list[Article] = [article for article, _ in made]
    return chronology(Settings(), articles, [event for _, events in made for event in events], edits=Edits(edits, additions))


def event(timeline: Timeline, words: str) -> DatedEvent:
    """The only event one of whose sentences has the words."""
    (found,) = [each for each in (*timeline.events, *timeline.undated) if any(words in source.sentence for source in each.sources)]
    return found


def on(words: str, stories: Sequence[Story] = BOTH, place: Place = HERE, **said: object) -> Edit:
    """An edit of the event of the sentence with the words, as `check` would begin it."""
    found = event(told(stories), words)
    changes = tuple(Change(name, value, place) for name, value in said.items() if name not in Edit.__slots__)  # type: ignore[arg-type]
    rest = {name: value for name, value in said.items() if name in Edit.__slots__}
    return Edit(place, found.id, was=f"{found.date or 'undated'} {found.title}", changes=changes, **rest)  # type: ignore[arg-type]


def day(date: str) -> When:
    return When(date, interval(date), False)


def said(timeline: Timeline) -> list[str]:
    return [fault.what for fault in timeline.unmet]


# one edit of each kind


def test_the_stories_are_merged_before_they_are_edited() -> None:
    whole = told(BOTH)
    assert [source.article for source in event(whole, "Alma").sources] == ["a", "b"]
    assert len(whole.events) == 3 and not any(source.edited or each.checked for each in whole.events for source in each.sources)


CHANGES = [
    ("title", "A <b>ferry</b> sank", "title"),
    ("text", "She sank within the hour.", "text"),
    ("status", Status.DENIED, "status"),
    ("claimed_by", "the coast guard", "claimed_by"),
    ("people", ("Ada Prewitt",), "people"),
    ("places", (), "places"),
    ("organisations", ("Fjord Lines",), "organisations"),
]


@pytest.mark.parametrize(("name", "value", "field"), CHANGES)
def test_a_field_is_changed_and_the_rest_stays(name: str, value: object, field: str) -> None:
    before, after = event(told(BOTH), "Alma"), event(told(BOTH, on("Alma", **{name: value})), "Alma")
    assert getattr(after, field) == value
    assert all(source.edited for source in after.sources)
    assert [source.because for source in after.sources] == [source.because for source in before.sources]
    untouched = replace(before, **{field: value}, checked=True, importance=after.importance, sources=after.sources)
    assert after == untouched


@pytest.mark.parametrize(("because", "reason"), [("", "by the editor"), ("the log says so", "by the editor: the log says so")])
def test_a_new_date_moves_the_event_and_has_the_editor_for_its_reason(because: str, reason: str) -> None:
    timeline = told(BOTH, on("Alma", date=day("2025-06-01"), because=because))
    assert timeline.events[0] is event(timeline, "Alma")
    assert (timeline.events[0].date, timeline.events[0].interval) == ("2025-06-01", interval("2025-06-01"))
    assert {(source.because, source.edited) for source in timeline.events[0].sources} == {(reason, True)}


def test_what_is_said_of_a_title_is_no_reason_for_a_date() -> None:
    timeline = told(BOTH, on("Alma", title="A bridge at Alma", because="the paper misprinted it"))
    (before,) = {source.because for source in event(told(BOTH), "Alma").sources}
    assert {(source.because, source.note, source.edited) for source in event(timeline, "Alma").sources} == {(before, "the paper misprinted it", True)}


def test_each_edit_of_one_event_gives_its_own_reason() -> None:
    title, date = on("Alma", title="A bridge", because="misprinted"), on("Alma", date=day("2025-06-01"), because="the log says so")
    for edits in ((title, date), (date, title)):
        (source, *_) = event(told(BOTH, *edits), "Alma").sources
        assert (source.because, source.note) == ("by the editor: the log says so", "misprinted")


@pytest.mark.parametrize("because", ["both tell of it", "both; and b is late"])
def test_the_reason_of_an_edit_of_several_parts_is_told_once(because: str) -> None:
    court = event(told(BOTH), "Turin").id
    parts = {"title": "A bridge", "date": day("2025-06-01")}
    for name, value in parts.items():
        for edit in (on("Alma", merge=(court,), because=because, **{name: value}), on("Alma", split=("b",), because=because, **{name: value})):
            sources = [source for each in told(BOTH, edit).events if each.checked for source in each.sources]
            assert [f"{source.because} {source.note}".count(because) for source in sources] == [1] * (3 if edit.merge else 2)
    for edits in (("title", "date"), ("date", "title")):
        timeline = told(BOTH, *(on("Alma", because=because, **{name: parts[name]}) for name in edits))
        assert [f"{source.because} {source.note}".count(because) for source in event(timeline, "Alma").sources] == [1, 1]


def test_what_is_undated_may_be_given_a_date_and_keeps_its_id() -> None:
    stories = (("a", "The bridge at Ghent fell on [Friday=]."),)
    (undated,) = told(stories).undated
    (dated,) = told(stories, on("bridge", stories, date=day("2025-07"))).events
    assert dated.id == undated.id


def test_a_hidden_event_is_gone_and_no_other() -> None:
    timeline = told(BOTH, on("Alma", hide=True))
    assert sorted(each.sources[0].article for each in timeline.events) == ["a", "c"] and timeline.unmet == ()


def test_checked_changes_nothing() -> None:
    before, after = event(told(BOTH), "Alma"), event(told(BOTH, on("Alma", checked=True)), "Alma")
    assert after == replace(before, checked=True)


def test_merged_events_keep_the_first_ones_words_and_have_all_sources_and_ids() -> None:
    whole = told(BOTH)
    alma, court = event(whole, "Alma"), event(whole, "Turin")
    timeline = told(BOTH, on("Alma", merge=(court.id,)))
    assert len(timeline.events) == 2
    merged = event(timeline, "Turin")
    assert (merged.id, merged.title, merged.date) == (alma.id, alma.title, alma.date)
    assert [source.article for source in merged.sources] == ["a", "b", "c"]
    assert merged.ids == tuple(sorted((*alma.ids, *court.ids)))
    assert told(BOTH, on("Alma", merge=(court.id,)), on("Turin", title="New")).events[-1].title == "New"


@pytest.mark.parametrize("by_article", [True, False])
def test_a_split_report_becomes_an_event_of_its_own(by_article: bool) -> None:
    alone = event(told(BOTH[1:]), "Alma")
    timeline = told(BOTH, on("Alma", split=("b" if by_article else alone.id,)))
    left, gone = event(timeline, FERRY[:20]), event(timeline, AGAIN[:20])
    assert ([source.article for source in left.sources], [source.article for source in gone.sources]) == (["a"], ["b"])
    assert (gone.id, gone.title, gone.date) == (alone.id, alone.title, alone.date)
    assert left.id == event(told(BOTH), "Alma").id and timeline.unmet == ()


def test_a_split_report_can_be_edited_in_turn() -> None:
    alone = event(told(BOTH[1:]), "Alma")
    timeline = told(BOTH, on("Alma", split=("b",)), Edit(THERE, alone.id, hide=True))
    assert [source.article for source in event(timeline, "Alma").sources] == ["a"] and timeline.unmet == ()


def test_what_joined_without_a_date_goes_where_its_article_goes() -> None:
    joined = "Rebels fired 731 rockets at Kutaisi, the army said [Sunday=2025-07-06].\nThe army said rebels attacked with 731 rockets."
    stories = (("a", joined), ("b", "On [Sunday=2025-07-06], Kutaisi was hit by 731 rockets that rebels fired."))
    assert len(event(told(stories), "attacked").sources) == 3
    timeline = told(stories, on("attacked", stories, split=("a",)))
    assert [source.article for source in event(timeline, "attacked").sources] == ["a", "a"]


def by_hand(source: str = "a", sentence: str = MAYOR.replace("[Friday=2025-07-04]", "Friday"), **said: object) -> Addition:
    changes = (Change("date", day("2025-07-01"), HERE), Change("title", "By hand", HERE))
    return Addition(HERE, source, sentence, **{"because": "", "publisher": "", "published": None, "changes": changes, **said})  # type: ignore[arg-type]


@pytest.mark.parametrize("sentence", ["The mayor of Ghent resigned on Friday.", "the “mayor” of ghent, resigned"])
def test_an_event_by_hand_has_its_sentence_for_source(sentence: str) -> None:
    timeline = told(BOTH, additions=(by_hand(sentence=sentence, because="seen it"),))
    (added,) = [each for each in timeline.events if each.title == "By hand"]
    (source,) = added.sources
    assert (source.article, source.index, source.sentence) == ("a", 1, "The mayor of Ghent resigned on Friday.")
    assert (source.because, source.edited, added.text) == ("by the editor: seen it", True, source.sentence)
    assert len(timeline.events) == 4 and timeline.unmet == ()


def test_an_event_by_hand_may_have_an_outside_source() -> None:
    addition = by_hand("https://example.org/log?a=1", "She sank at noon.", published=datetime.date(2025, 7, 8))
    (added,) = [each for each in told(BOTH, additions=(addition,)).events if each.title == "By hand"]
    (source,) = added.sources
    assert (source.article, source.sentence) == ("", "She sank at noon.")
    assert source.origin and (source.origin.url, source.origin.publisher) == ("https://example.org/log?a=1", "example.org")


@pytest.mark.parametrize(
    ("sentence", "inside"), [(FERRY.replace("[Sunday=2025-07-06]", "Sunday"), True), ("Only the printed page says this.", False)]
)
def test_the_address_of_an_article_is_that_article_where_it_has_the_sentence(sentence: str, inside: bool) -> None:
    article, _ = events_of(FERRY)
    held = replace(article, url="https://example.org/a")
    edits = Edits((), (by_hand("https://example.org/a", sentence),))
    (added,) = chronology(Settings(), [held], [], edits=edits).events
    assert bool(added.sources[0].article) is inside and bool(added.sources[0].origin) is not inside


def test_a_reworded_sentence_of_an_event_by_hand_is_told_and_the_event_stays() -> None:
    timeline = told(BOTH, additions=(by_hand(sentence="The mayor of Ghent resigned late on Friday."),))
    assert [(fault.severity, fault.what) for fault in timeline.unmet] == [
        (
            Severity.WARNING,
            "'a' no longer says “The mayor of Ghent resigned late on Friday.”; taken for “The mayor of Ghent resigned on Friday.”",
        )
    ]
    assert [each.text for each in timeline.events if each.title == "By hand"] == ["The mayor of Ghent resigned on Friday."]


def test_an_event_by_hand_can_be_merged_and_two_of_one_sentence_are_two() -> None:
    added = [each for each in told(BOTH, additions=(by_hand(), by_hand())).events if each.title == "By hand"]
    assert len({each.id for each in added}) == 2
    for each in added:
        timeline = told(BOTH, on("Alma", merge=(each.id,)), additions=(by_hand(), by_hand()))
        assert len(timeline.events) == 4 and timeline.unmet == ()


# what cannot be done

UNMET = [
    ((on("Alma", title="A"), on("Alma", place=THERE, title="B")), "'title' of the same event has another value on line 7"),
    ((on("Alma", hide=True), on("Alma", place=THERE, title="B")), "the event is hidden by the edit on line 7"),
    ((on("Alma", hide=True), on("Turin", place=THERE, merge=(event(told(BOTH), "Alma").id,))), "one of these events is hidden by the edit on line 7"),
    (
        (on("Alma", split=("b",)), on("Alma", place=THERE, merge=(event(told(BOTH[1:]), "Alma").id,))),
        "the edit on line 7 splits these events",
    ),
    ((on("Alma", split=("z",)),), f"{event(told(BOTH), 'Alma').id!r} has no report 'z' to split off"),
    ((on("Turin", split=("c",)),), f"{event(told(BOTH), 'Turin').id!r} would have no report left"),
    ((Edit(HERE, "x-y", hide=True),), "no event answers to 'x-y', which would tell of “x”"),
    ((on("Alma", merge=("x-y",)),), "no event answers to 'x-y', which would tell of “x”"),
]


@pytest.mark.parametrize(("edits", "says"), UNMET, ids=[says for _, says in UNMET])
def test_what_cannot_be_done_is_told_and_the_first_word_stands(edits: tuple[Edit, ...], says: str) -> None:
    timeline = told(BOTH, *edits)
    assert said(timeline) == [says] and timeline.unmet[0].severity is Severity.ERROR
    hidden = any(edit.hide and edit.event != "x-y" for edit in edits)
    split = any(edit.split == ("b",) for edit in edits)
    assert len(timeline.events) == 3 - hidden + split
    if "another value" in says:
        assert event(timeline, "Alma").title == "A"


@pytest.mark.parametrize(
    ("addition", "says", "mend"),
    [
        (by_hand("aa"), "there is no article 'aa'", "did you mean 'a'?"),
        (by_hand(sentence="Nobody was hurt."), "'a' has no such sentence as “Nobody was hurt.”", "copy a sentence of the article"),
    ],
)
def test_an_addition_without_its_source_is_told_and_left_out(addition: Addition, says: str, mend: str) -> None:
    timeline = told(BOTH, additions=(addition,))
    assert [(fault.what, fault.mend.startswith(mend)) for fault in timeline.unmet] == [(says, True)] and len(timeline.events) == 3


# rebuilding

OLDER: Story = ("0", "The ferry Alma sank off Bergen on [Sunday=2025-07-06], rescuers said.")


def test_an_older_report_takes_neither_the_edit_nor_the_id_away() -> None:
    edit = on("Alma", title="New")
    timeline = told((OLDER, *BOTH), edit)
    assert [source.article for source in event(timeline, "Alma").sources] == ["0", "a", "b"]
    assert (event(timeline, "Alma").title, event(timeline, "Alma").id) == ("New", edit.event) and timeline.unmet == ()


def test_without_the_report_it_was_written_for_an_edit_still_finds_its_event_and_says_so() -> None:
    timeline = told(BOTH[1:], on("Alma", title="New"))
    assert event(timeline, "Alma").title == "New"
    (fault,) = timeline.unmet
    assert fault.severity is Severity.WARNING
    assert fault.what.endswith(
        "which was “2025-07-06 The ferry Alma sank off Bergen”; taken for 2025-07-06 “Off Bergen the ferry Alma sank with 212 people aboard”"
    )
    assert fault.mend == f'put "{event(told(BOTH[1:]), "Alma").id}" in its place'


@pytest.mark.parametrize("left", [(0, 2), (1, 2)])
def test_an_edit_that_names_several_reports_outlives_any_of_them(left: tuple[int, ...]) -> None:
    alma = event(told(BOTH), "Alma")
    edit = replace(on("Alma", title="New"), was="", also=tuple(name for name in alma.ids if name != alma.id))
    timeline = told([BOTH[number] for number in left], edit)
    assert event(timeline, "Alma").title == "New" and timeline.unmet == ()


def test_an_edit_whose_event_is_gone_says_what_it_was_and_what_is_nearest() -> None:
    timeline = told(BOTH[2:], on("Alma", title="New"))
    (fault,) = timeline.unmet
    assert (fault.severity, fault.line) == (Severity.ERROR, 7)
    assert "which was “2025-07-06 The ferry Alma sank off Bergen”" in fault.what
    assert fault.mend.startswith('nearest is 2025-07-03 “A court in Turin jailed banker Ruben Hale”: put "court-turin-')


@pytest.mark.parametrize(
    "slip", [lambda name: name[:-1], lambda name: name[:-1] + "0", lambda name: name[:-2] + name[-1] + name[-2], lambda name: name[:-9]]
)
def test_an_id_that_is_only_mistyped_is_known_again_and_told(slip: Callable[[str], str]) -> None:
    right = on("Alma", title="New")
    timeline = told(BOTH, replace(right, event=slip(right.event), was=""))
    assert event(timeline, "Alma").title == "New"
    (fault,) = timeline.unmet
    assert fault.severity is Severity.WARNING and fault.mend == f'put "{right.event}" in its place' and "any more" not in fault.what


def test_two_ids_of_the_same_words_are_not_taken_for_each_other() -> None:
    stories = (("a", FERRY), ("b", f"{MAYOR} {FERRY}"), ("c", FERRY.replace("Sunday=2025-07-06", "Sunday=2025-06-08")))
    name = event(told((("a", FERRY),)), "Alma").id
    gone = name.rpartition("-")[0] + "-22222222"
    timeline = told(stories[1:], Edit(HERE, gone, hide=True))
    assert [fault.severity for fault in timeline.unmet] == [Severity.ERROR]


def test_what_is_like_no_event_has_no_nearest() -> None:
    timeline = told(BOTH, Edit(HERE, "glacier-melts-22222222", hide=True))
    (fault,) = timeline.unmet
    assert fault.what == "no event answers to 'glacier-melts-22222222', which would tell of “glacier melts”" and fault.mend.startswith(
        "none is like it"
    )


def test_the_nearest_is_the_one_of_the_same_words_not_the_first_of_the_day() -> None:
    timeline = told(BOTH, Edit(HERE, "court-turin-22222222", "2025-07-04 A court in Turin jailed a banker", hide=True))
    assert timeline.unmet[0].mend.startswith("nearest is 2025-07-03 “A court in Turin")


def test_nothing_is_nearest_where_there_is_nothing() -> None:
    assert said(told((), Edit(HERE, "x-y", "2025 It began", hide=True))) == ["no event answers to 'x-y' any more, which was “2025 It began”"]


ALIKE = (("a", "The king opened the harbour in Oslo on [Monday=2025-07-07]."), ("b", "The king opened the theatre in Oslo on [Monday=2025-07-07]."))


def test_of_two_that_are_alike_none_is_taken() -> None:
    edit = Edit(HERE, "x-y", "2025-07-07 The king opened in Oslo", hide=True)
    timeline = told(ALIKE, edit)
    assert len(timeline.events) == 2 and [fault.severity for fault in timeline.unmet] == [Severity.ERROR]


@pytest.mark.parametrize(
    ("was", "severity"),
    [
        ("2025-07-06 The ferry Alma sank off Bergen", Severity.WARNING),
        ("2025-07-06~ The ferry Alma sank off Stavanger", Severity.WARNING),
        ("2025-07-06 The ferry Alma capsized in the harbour of Stavanger", Severity.ERROR),
        ("2025-07-05 The ferry Alma sank off Bergen", Severity.ERROR),
        ("undated The ferry Alma sank off Bergen", Severity.ERROR),
        ("The ferry Alma sank off Bergen", Severity.ERROR),
        ("2025-07-06 Alma sank", Severity.ERROR),
        ("2025-07-06", Severity.WARNING),  # the words are those of the id
        ("", Severity.ERROR),
    ],
)
def test_only_an_event_of_that_day_and_those_words_is_taken_for_one_that_is_gone(was: str, severity: Severity) -> None:
    timeline = told(BOTH, Edit(HERE, "ferry-alma-sank-bergen-xxxxxxxx", was, hide=True))
    assert [fault.severity for fault in timeline.unmet] == [severity]
    assert len(timeline.events) == (2 if severity is Severity.WARNING else 3)
    assert event(told(BOTH), "Alma").id in timeline.unmet[0].mend


@pytest.mark.parametrize(
    ("was", "severity"), [("undated The old bridge at Ghent fell", Severity.WARNING), ("The old bridge at Ghent fell", Severity.ERROR)]
)
def test_what_was_undated_says_so(was: str, severity: Severity) -> None:
    stories = (("a", "The old bridge at Ghent fell on [Friday=]."),)
    timeline = told(stories, Edit(HERE, "old-bridge-ghent-fell-xxxxxxxx", was, hide=True))
    assert [fault.severity for fault in timeline.unmet] == [severity] and len(timeline.undated) == (severity is Severity.ERROR)


@pytest.mark.parametrize("spell", [str.upper, lambda name: "any-words-" + name.rpartition("-")[2]])
def test_an_id_is_known_by_its_last_part_however_it_is_written(spell: Callable[[str], str]) -> None:
    timeline = told(BOTH, replace(on("Alma", title="New"), event=spell(event(told(BOTH), "Alma").id)))
    assert event(timeline, "Alma").title == "New" and timeline.unmet == ()


def test_the_same_words_on_another_day_are_another_event() -> None:
    later = (("z", FERRY.replace("Sunday=2025-07-06", "Monday=2025-07-07")),)
    timeline = told(later, on("Alma", hide=True))
    assert len(timeline.events) == 1 and "nearest is 2025-07-07" in timeline.unmet[0].mend


WORDS = {"Alma": (FERRY, REWORDED), "Ghent": (MAYOR, "The mayor of Ghent stepped down on [Friday=2025-07-04]."), "Turin": (COURT, COURT + " ")}


@st.composite
def rebuilt(draw: st.DrawFn) -> tuple[tuple[Story, ...], str]:
    """The stories after articles were added before, between and behind, removed, reworded and re-tagged; and the words that an edit is for."""
    stories = list(BOTH)
    for number in range(draw(st.integers(0, 3))):
        text = draw(st.sampled_from([OLDER[1], MAYOR, COURT, AGAIN, "The king visited Oslo on [Tuesday=2025-07-08].", "It rained."]))
        stories.insert(draw(st.integers(0, len(stories))), (f"new-{number}", text))
    for words, (old, new) in WORDS.items():
        if draw(st.booleans()):
            stories = [(name, text.replace(old, new) if name in "abc" else text) for name, text in stories]
        if draw(st.booleans()):
            stories = [(name, text.replace("on [Sunday=2025-07-06]", "[on Sunday=2025-07-13]")) for name, text in stories]
        assert words in old
    for _ in range(draw(st.integers(0, 2))):
        if len(stories) > 1:
            stories.pop(draw(st.integers(0, len(stories) - 1)))
    return tuple(stories), draw(st.sampled_from(sorted(WORDS)))


@settings(deadline=None, max_examples=150)
@given(rebuilt(), st.sampled_from(["title", "date", "hide"]))
def test_an_edit_survives_or_is_told_with_what_it_was_and_what_is_nearest(case: tuple[tuple[Story, ...], str], kind: str) -> None:
    stories, words = case
    values: dict[str, object] = {"title": "NEW", "date": day("1999-01-01"), "hide": True}
    edit = on(words, **{kind: values[kind]})
    plain, timeline = told(stories), told(stories, edit)
    answers = [each for each in plain.events if edit.event in each.ids]
    changed = [each for each in timeline.events if each.title == "NEW" or each.date == "1999-01-01"]
    applied = len(timeline.events) == len(plain.events) - 1 if kind == "hide" else len(changed) == 1
    if answers:  # the report that the edit was written for is still there
        assert applied and timeline.unmet == ()
        assert kind == "hide" or changed[0].id == edit.event
    else:
        (fault,) = timeline.unmet
        assert edit.was in fault.what and applied is (fault.severity is Severity.WARNING)
        assert any(f'"{each.id}"' in fault.mend for each in plain.events) or not plain.events
    assert len({each.id for each in timeline.events}) == len(timeline.events)


@settings(deadline=None, max_examples=60)
@given(st.permutations(BOTH), st.permutations([on("Alma", title="NEW"), on("Ghent", hide=True), on("Turin", date=day("1999"))]))
def test_neither_the_order_of_the_articles_nor_of_agreeing_edits_matters(stories: list[Story], edits: list[Edit]) -> None:
    made = {name: events_of(text, name, PUBLISHED + datetime.timedelta("abc".index(name))) for name, text in stories}
    found = chronology(
        Settings(), [made[name][0] for name, _ in stories], [e for name, _ in stories for e in made[name][1]], edits=Edits(tuple(edits))
    )
    assert found == told(BOTH, on("Alma", title="NEW"), on("Ghent", hide=True), on("Turin", date=day("1999")))
