"""Events of an article whose words we do not know: a sentence and the whole days it names."""

from pathlib import Path

import pytest

from builder.config import Settings
from builder.events.event import DatedEvent
from builder.events.reports.extract_plainly import extract_plainly
from builder.timex.tag import tag
from tests.seeds import seeds

LONG = "Le conseil a longuement débattu de la digue, des écoles, des routes et de l'eau avant de voter le budget le 3 mai 2015."


def _events(folder: Path, text: str, language: str = "fr") -> tuple[DatedEvent, ...]:
    (folder / "a.md").write_text(f"---\ntitle: Une digue\ndate: 2015-06-01\nlanguage: {language}\n---\n{text}\n", "utf-8")
    (article,) = seeds(folder, Settings()).articles
    return extract_plainly(article, tag(article.text, None, language, tuple((each.start, each.end) for each in article.sentences)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La digue a cédé le 3 mai 2015.", ["2015-05-03 reported La digue a cédé le 3 mai 2015"]),
        ("Le vote aura lieu le 2 juin 2015.", ["2015-06-02 planned Le vote aura lieu le 2 juin 2015"]),
        ("Le vote a eu lieu le 1er juin 2015.", ["2015-06-01 reported Le vote a eu lieu le 1er juin 2015"]),
        (
            "Élue le 3 mai 2010, elle fut réélue le 4 mai 2014, le 4 mai 2014 !",
            [f"{day} reported Élue le 3 mai 2010, elle fut réélue le 4 mai 2014, le 4 mai 2014 !" for day in ("2010-05-03", "2014-05-04")],
        ),
        (LONG, ["2015-05-03 reported Le conseil a longuement débattu de la digue, des écoles, des routes et de l'eau avant de…"]),
        ("Le budget de mai 2015 prévoit une digue.", []),
        ("La digue a cédé hier.", []),
        ("Qui a bâti la digue le 3 mai 2015 ?", []),
        ("« Qui a bâti la digue le 3 mai 2015 ? »", []),
        ("## La digue du 3 mai 2015", []),
        ("Le 3 mai 2015.", []),
        ("Ouvert les 3 mai 2015, 4 mai 2015, 5 mai 2015 et 6 mai 2015.", []),
    ],
)
def test_a_sentence_with_a_whole_day_is_an_event_of_that_day(text: str, told: list[str], tmp_path: Path) -> None:
    assert [f"{event.date} {event.status} {event.title}" for event in _events(tmp_path, text)] == told


def test_a_language_without_spaces_has_events_too(tmp_path: Path) -> None:
    (event,) = _events(tmp_path, "2015年5月3日、市の古い橋が大雨で崩れた。昨日、市長が来た。", "ja")
    assert (event.date, event.title) == ("2015-05-03", "2015年5月3日、市の古い橋が大雨で崩れた")


def test_the_source_is_the_sentence_and_what_dated_it(tmp_path: Path) -> None:
    one, other = _events(tmp_path, "Il pleut. Élue le 3 mai 2010, elle fut réélue le 4 mai 2014.")
    (source,) = other.sources
    assert (source.article, source.index, source.expression) == ("a", 1, "4 mai 2014")
    assert source.sentence[source.start : source.end] == source.expression and source.sentence == other.text
    assert (other.people, other.places, other.organisations, other.claimed_by) == ((), (), (), "")
    assert len({one.id, other.id}) == 2 and other.ids == (other.id,)


def test_the_same_words_told_again_are_another_event(tmp_path: Path) -> None:
    one, other = _events(tmp_path, "La digue a cédé le 3 mai 2015.\n\nLa digue a cédé le 3 mai 2015.")
    assert one.id != other.id
