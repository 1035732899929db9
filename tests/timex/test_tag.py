"""What the tagger promises of any text, and how it anchors."""

import datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.timex import Anchor, Timex, tag
from tests.languages.english.rows import ROWS

THURSDAY = datetime.date(2025, 7, 10)
WORDS = sorted({word for row, _ in ROWS for word in row.replace("[", "").replace("]", "").split()})
TEXTS = st.lists(st.sampled_from([*WORDS, "\n\n", "1/1/1/1", "99", "“", "—"]), max_size=40).map(" ".join)


def only(text: str, published: datetime.date | None = THURSDAY) -> Timex:
    (found,) = tag(text, published)
    return found


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_timexes_slice_the_text_in_order_without_overlap(text: str) -> None:
    found = tag(text, THURSDAY)
    for timex in found:
        assert text[timex.start : timex.end] == timex.text
        assert timex.because
        assert (timex.interval is None) == (timex.date is None)
        if timex.interval:
            assert timex.interval.start < timex.interval.end
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert tag(text, THURSDAY) == found


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_a_neutral_sentence_in_front_only_shifts(text: str) -> None:
    front = "The sky is blue.\n\n"
    shifted = [(timex.start + len(front), timex.value) for timex in tag(text, THURSDAY)]
    assert [(timex.start, timex.value) for timex in tag(front + text, THURSDAY)] == shifted


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("They met last Friday.", "‘last Friday’, read on Thursday 10 July 2025"),
        ("They met on 5 May 2024.", "‘5 May 2024’, as the article says"),
        ("They will meet on Monday.", "‘Monday’, still to come (‘will meet’) when read on Thursday 10 July 2025"),
        ("They meet on Wednesday local time.", "‘Wednesday’, the nearest one when read on Thursday 10 July 2025"),
        ("They met for three days.", "‘three days’ is a length of time, not a date"),
        ("They meet every day.", "‘every day’ comes again and again, so it is not one date"),
        ("They met recently.", "‘recently’ names no day: only that it is past"),
    ],
)
def test_because_says_what_the_code_did(text: str, because: str) -> None:
    assert only(text).because == because


def test_because_names_the_earlier_mention() -> None:
    _, later = tag("She fell ill on 5 May 2024 and died three days later.", THURSDAY)
    assert later.anchor == Anchor.MENTION
    assert later.because == "‘three days later’, counted from ‘5 May 2024’ earlier in the article"


def test_because_says_how_a_story_chose_a_year() -> None:
    *_, last = tag("They met in 1861. In May 1862 they fought. They wed in 1863. In June she died.", THURSDAY)
    assert last.because == "‘June’, of the year that fits best with the dates told around it, such as ‘1863’"


@pytest.mark.parametrize("text", ["They met on Friday.", "They met last week.", "They met in May.", "They met two days later."])
def test_without_a_publication_date_nothing_relative_is_resolved(text: str) -> None:
    timex = only(text, published=None)
    assert timex.anchor == Anchor.UNRESOLVED
    assert (timex.date, timex.interval) == (None, None)
    assert timex.because.endswith("cannot be placed: no publication date is known")


def test_a_dateline_alone_does_not_say_its_year() -> None:
    assert [timex.date for timex in tag("MARLOW, July 9 (Agency) — The mayor resigned today.", None)] == [None, None]


def test_without_a_publication_date_absolute_dates_anchor_what_follows() -> None:
    found = tag("She fell ill on 5 May 1924. Three days later she died. In June the will was read.", None)
    assert [timex.value for timex in found] == ["1924-05-05", "1924-05-08", "1924-06"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The war began in April 1861. In June the town fell.", "1861-04 1861-06"),
        ("The war began in December 1861. In February the town fell.", "1861-12 1862-02"),
        ("The treaty of 1862 was signed on 3 March in Bath.", "1862 1862-03-03"),
        ("The club was founded in 1862. It won on Wednesday.", "1862 2025-07-09"),
        ("The miller, elected on Monday, who married on 3 May 2015, resigned on Tuesday.", "2025-07-07 2015-05-03 2025-07-08"),
        ("The mill burned on 5 May 2015. A man was charged on Tuesday.", "2015-05-05 2025-07-08"),
        (
            "The siege began on 10 March 1962. A relief was planned for 1963. On 11 March the gate fell. On 2 April 1962 the wall fell.",
            "1962-03-10 1963 1962-03-11 1962-04-02",
        ),
        (
            "He sailed in November 1862. A letter published in 1905 tells why. In January he landed. In March 1863 he died.",
            "1862-11 1905 1863-01 1863-03",
        ),
        ("In 1861 they met. By 1864, in March, he had gone. In December 1863 she had left. In April she wed.", "1861 1864 1864-03 1863-12 1864-04"),
        ("They met in 1861. They fought in 1862. In May 1863 he said: “I leave tonight.”", "1861 1862 1863-05 XXXX-XX-XXTXX:XX"),
        ("They met in 1861. They fought in 1862. In 1863 he said: “We met two years ago.”", "1861 1862 1863 1861"),
        ("They met in 1861. They fought in 1862. On 5 May 1863 he said: “I leave tonight.”", "1861 1862 1863-05-05 1863-05-05TNI"),
        ("I was born in 1990. I won in 1999 and in 2010. I moved last year. I sing now.", "1990 1999 2010 2024 PRESENT_REF"),
        ("It was built in 1821 and mended in 1968 and 1999. Divers will clear it on 2 September.", "1821 1968 1999 2025-09-02"),
        ("Built in 1821, it was mended in 1968 and in 2019. The path is to open by the end of the month.", "1821 1968 2019 2025-07"),
        ("9 November – The owner says the mill will pay for it.", "2024-11-09"),
        ("The club has won cups since 1990. It signed the keeper in March.", "1990 2025-03"),
        ("It paid up in the second quarter, and more than a year earlier.", "2025-Q2 2024-Q2"),
        ("Sales rose in the second quarter. They opened on 5 May 2024. Profits doubled from a year earlier.", "2025-Q2 2024-05-05 2024-Q2"),
        # what is counted from a story leads it on
        (
            "They met in 1860. They fought in 1861. They made peace in 1862. Two years later they wed. In March she died.",
            "1860 1861 1862 1864 1864-03",
        ),
        (
            "They met in 1860. They fought in 1861. In 1862 they met again and wed the following March. In June she died.",
            "1860 1861 1862 1863-03 1863-06",
        ),
        ("Profits fell in 2023. The following March the chief left.", "2023 2024-03"),
        # a story is at the day that it tells
        (
            "They met in 1860. They fought in 1861. In 1862, on the first Monday of May, he said: “I leave tonight.”",
            "1860 1861 1862 1862-05-05 1862-05-05TNI",
        ),
        # a new paragraph may leap ahead
        ("They met in 1861. They fought in May 1862. In April she died.\n\nIn 1863 he sailed.", "1861 1862-05 1862-04 1863"),
        ("They met in 1861. They fought in May 1862.\n\nIn April she died. In 1863 he sailed.", "1861 1862-05 1863-04 1863"),
        # what lies aside of a story does not lead it away
        (
            "They met in 1861. They fought in 1862. In May 1863 the mill burned. A year earlier it had stood. Two years later it stood again.",
            "1861 1862 1863-05 1862 1865",
        ),
        ("Will it open on Monday?", "2025-07-14"),
        ("The abbot died at his home on 25 October aged 50.", "2024-10-25"),
        # an aside to an old year takes no news of last week with it
        ("Fans met at a fair that opened in 1997. Over three days, 4 to 6 July, they sang.", "1997 P3D 2025-07-04"),
        ("The fair opened in 1997. As of 12 June, forty stalls were let.", "1997 2025-06-12"),
        # nor a day of it, but for what may have come after that day
        ("The piper was born on 30 August 1958. A tour begins on 21 July.", "1958-08-30 2025-07-21"),
        ("The piper was born on 30 June 1958. His twin came on 2 July.", "1958-06-30 1958-07-02"),
        # a time on a weekday is of the news, as the weekday is
        (
            "The piper fell around midday on Thursday. Born: 29 August 1958. A tour was to begin on 13 July. He won in 1982 and 1990.",
            "2025-07-10T12:00 1958-08-29 2025-07-13 1982 1990",
        ),
        # a day of an old year is not one of the news
        ("He was killed in June 1968. A guard shot him at midnight.", "1968-06 XXXX-XX-XXTXX:XX"),
        ("She was born in 1897 and baptised the following day.", "1897 XXXX-XX-XX"),
        # the month that is told of
        ("Roe fell ill in May. Early in the month, she had left. By the end of the month she led.", "2025-05 2025-05 2025-05"),
        ("It was shut in June. It is to open by the end of the month.", "2025-06 2025-07"),
        ("It was shut on 3 June. It is to open by the end of the month.", "2025-06-03 2025-07"),
        ("The arch fell on 3 June. Divers come from 14 to 16 July, and boats by the end of the month.", "2025-06-03 2025-07-14 2025-07"),
        ("He was born in 1861. He wed in 1862. He fell ill in 1863. He died two hours later.", "1861 1862 1863 XXXX-XX-XX"),
        ("The book will come out in the autumn.", "2025-FA"),
    ],
)
def test_a_story_keeps_its_year_and_news_keeps_its_week(text: str, values: str) -> None:
    assert " ".join(timex.value for timex in tag(text, THURSDAY)) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("MARLOW, July 9 (Agency) — The mayor resigned today.", "2025-07-09 2025-07-09"),
        ("PORT ELLEN, Scotland, 8 July 2025 -- The ferry sank yesterday.", "2025-07-08 2025-07-07"),
        ("MARLOW, March 9 (Agency) — The mayor resigned today.", "2025-03-09 2025-07-10"),
        ("MARLOW, July 3 (Agency) — The mayor resigned today.", "2025-07-03 2025-07-03"),
        ("MARLOW, July 2 (Agency) — The mayor resigned today.", "2025-07-02 2025-07-10"),
        ("SUNDAY TIMES, July 9 (Agency) — The mayor resigned today.", "2025-07-09 2025-07-09"),
        ("(MARLOW, July 9 (Agency) — The mayor resigned today.", "2025-07-09 2025-07-10"),
        ("Since July 9 — a Wednesday — it has rained. It rained today.", "2025-07-09 2025-07-09 2025-07-10"),
    ],
)
def test_a_dateline_says_which_day_is_today(text: str, values: str) -> None:
    assert " ".join(timex.value for timex in tag(text, THURSDAY)) == values


@pytest.mark.parametrize(("published", "value"), [("2025-07-31", "2024-08"), ("2025-08-01", "2025-08"), ("2025-08-31", "2025-08")])
def test_a_month_beside_a_word_of_the_past_is_never_to_come(published: str, value: str) -> None:
    assert only("The mill will be sold, the owner predicted in August.", datetime.date.fromisoformat(published)).value == value


QUARTERS = "Sales rose in the second quarter of 2025. It opened on 5 May 2024. They doubled from a year earlier."


@pytest.mark.parametrize(
    ("published", "text", "values"),
    [
        # a quarter that ends with the day is over
        ("2025-06-30", QUARTERS, "2025-Q2 2024-05-05 2024-Q2"),
        ("2025-06-29", QUARTERS, "2025-Q2 2024-05-05 2023"),
        # a month named just before takes what follows with it once it is two years old
        ("2025-07-10", "The mill burned in March 2023. It had opened in September.", "2023-03 2023-09"),
        ("2025-07-10", "The mill burned in March 2025. It had opened in September.", "2025-03 2024-09"),
        # a cue may be the first word of its sentence
        ("2025-07-10", "No later than Friday the owner must pay.", "2025-07-11"),
    ],
)
def test_the_day_of_publication_counts(published: str, text: str, values: str) -> None:
    assert " ".join(timex.value for timex in tag(text, datetime.date.fromisoformat(published))) == values


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They met on Friday.", "DATE"),
        ("They met at 6:30 on Friday.", "TIME"),
        ("They met on Friday night.", "TIME"),
        ("They met at 9 a.m. last week.", "DATE"),  # of no day that is known
        ("They met for three days.", "DURATION"),
        ("It is the highest in three years.", "DURATION"),
        ("He will return in three years.", "DATE"),
        ("They meet every day.", "SET"),
    ],
)
def test_a_time_is_of_a_day_and_a_length_to_come_a_date(text: str, kind: str) -> None:
    assert only(text).type == kind


def test_a_sentence_is_never_crossed() -> None:
    text = "He came on Monday\n5 May 2024 was fine."
    assert [timex.text for timex in tag(text, THURSDAY, sentences=[(0, 17), (18, len(text))])] == ["Monday", "5 May 2024"]


def test_a_range_carries_its_whole_interval() -> None:
    timex = only("The fair ran from 3 to 5 May 2023.")
    assert (timex.value, timex.date) == ("2023-05-03", "2023-05-03/2023-05-05")
    first, last = tag("He ruled from 1997 to 2007.", THURSDAY)
    assert (first.value, first.date, last.value, last.date) == ("1997", "1997/2007", "2007", "2007")
    assert tag("It was built between 1962 and 1965.", THURSDAY)[0].date == "1962/1965"


def test_a_language_without_rules_gives_nothing() -> None:
    assert tag("Sie trafen sich am 5 May 2024.", THURSDAY, "de") == ()


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("It closed in early 2024.", "START"),
        ("It closed in mid-June.", "MID"),
        ("It closed at the end of 2023.", "END"),
        ("It closed earlier this year.", ""),
        ("It closes later this month.", ""),
        ("It closed early on Monday afternoon.", ""),
        ("It closed early on Monday morning.", "START"),
        ("It closed in about 1950.", ""),
        ("It closed in 2024.", ""),
    ],
)
def test_the_part_of_a_time_that_is_meant(text: str, part: str) -> None:
    assert only(text).part == part


SUNDAY = datetime.date(2024, 6, 9)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # what stands in passing gives way to a date of the news before it
        ("On Friday ministers met. They said the 27 April pact is void. In a note sent the following day, Berg agreed.", "2024-06-08"),
        ("On Friday ministers met. They said the 27 April pact is void. It was signed two days later.", "2024-04-29"),
        ("They said the 27 April pact is void. Berg left the following day.", "2024-04-28"),
        ("On Friday a man shot at shoppers, with the toll rising to 22 on Saturday. It began at 10:39 a.m.", "2024-06-07"),
        ("On Friday the court ruled on a suit filed by the council on Thursday. The mayor left at 5 p.m.", "2024-06-07"),
        ("On Friday a man shot at shoppers. By reports on Saturday, two died. It began at 10:39 a.m.", "2024-06-07"),
        ("The mill burned on Friday. “We were called this morning,” Berg said. It was opened again later that day.", "2024-06-07"),
        # and other dates do not
        ("On Friday a man shot at shoppers. On Saturday two died. He was held at 10:39 a.m.", "2024-06-08"),
        ("On Friday ministers met. The 27 April pact is void. That day, Berg had left.", "2024-04-27"),
        ("On Sunday rain fell. The dam broke overnight.", "2024-06-08"),
        ("On Friday rain fell. The dam broke overnight.", "2024-06-07"),
    ],
)
def test_what_a_later_sentence_is_counted_from(text: str, date: str) -> None:
    assert tag(text, SUNDAY)[-1].date == date


MONDAY = datetime.date(2024, 6, 10)


@pytest.mark.parametrize(
    ("text", "published", "week"),
    [
        ("This week saw a vote on the bridge.", MONDAY, "2024-W23"),
        ("The mayor outlined her measures earlier this week.", MONDAY, "2024-W23"),
        ("The mayor plans to close the bridge this week.", MONDAY, "2024-W24"),
        ("This week the mayor speaks of the bridge.", MONDAY, "2024-W24"),
        ("The law is to take effect late this week.", SUNDAY, "2024-W24"),
        ("The mayor said this week that the bridge fell.", SUNDAY, "2024-W23"),
        ("This week saw a vote on the bridge.", THURSDAY, "2025-W28"),
    ],
)
def test_this_week_at_its_two_ends_is_the_one_told_of(text: str, published: datetime.date, week: str) -> None:
    assert tag(text, published)[-1].value == week


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("The bridge was closed last week.", SUNDAY, "2024-W23"),
        ("The bridge was closed late last week.", SUNDAY, "2024-W23"),
        ("The bridge was closed on Tuesday of last week.", SUNDAY, "2024-06-04"),
        ("The bridge was closed last week.", MONDAY, "2024-W23"),
        ("The bridge was closed last week.", THURSDAY, "2025-W27"),
        ("The bridge was closed the previous week.", SUNDAY, "2024-W22"),
        ("The bridge was closed last month.", SUNDAY, "2024-05"),
    ],
)
def test_last_week_on_a_sunday_is_the_week_that_ends(text: str, published: datetime.date, value: str) -> None:
    assert tag(text, published)[-1].value == value


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The mill opened around the beginning of 2010.", "2010~"),
        ("The mill opened around the beginning of this year.", "2025~"),
        ("The mill opened around mid-May.", "2025-05~"),
        ("The mill opened at the beginning of 2010.", "2010"),
    ],
)
def test_around_a_part_of_a_year_is_about_then(text: str, date: str) -> None:
    assert only(text).date == date
