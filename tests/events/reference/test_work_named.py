"""What works are called in full."""

import pytest

from tests.events.making import events

NAMED = [
    (
        "Ole Berg's classic play of love and revenge, The Hills, is on.\nIt rained.\nThe play was first performed in [1912=1912].",
        "Ole Berg's classic play The Hills was first performed",
    ),
    (
        "A choir sings Berg's The Hills.\nAda Berg's The Hills was a new work.\nThe first movement, Spring, was written in [1914=1914].",
        "The first movement of Ada Berg's The Hills, Spring, was written",
    ),
    (
        "Ada Berg's The Hills was a new work.\nThe first movement, Spring, was written in [1914=1914].",
        "The first movement of Ada Berg's The Hills, Spring, was written",
    ),
    (
        "Ole Moe closes with Ada Berg's epic 10th Symphony, the first since the war.\nThe brilliant scherzo was written in [1953=1953].",
        "The brilliant scherzo of Ada Berg's epic 10th Symphony was written",
    ),
    ("One of the set of six Lund Symphonies, No. 7 was played in Elsby in [1791=1791].", "Lund Symphony No. 7 was played in Elsby"),
    (
        "The night is a showing of Berg's opera The Mills Of Lund, with many singers.\nAda Moe gave the premiere at Elsby in [July 1946=1946-07].",
        "Ada Moe gave the premiere of The Mills Of Lund at Elsby",
    ),
    (
        "In [1954=1954], a long novel was published in Lund.\nThe Story Of Ada told the tale of a guard.",
        "The Story Of Ada, a long novel, was published in Lund",
    ),
    (
        "In [1977=1977], an album was released that would go on to be widely sold.\nOle Moe tells of the making of Elsby Lark's loud album, Rumble.",
        "Elsby Lark's album Rumble was released",
    ),
    (
        "The hit Songs Of The Old Mill sold well.\nSongs\nOf The Old Mill won four prizes in [1978=1978].",
        "Songs Of The Old Mill won four prizes",
    ),
    (
        "The Ada Berg Story:\nRemembering A Miller tour will start in [2026=2026] in Lund.",
        "The Ada Berg Story: Remembering A Miller tour will start in Lund",
    ),
    (
        "He likes the work by Ada Berg called A Light In The Age Of Mills, which the orchestra played in [2005=2005].",
        "The orchestra played A Light In The Age Of Mills",
    ),
    (
        "They want the program - entitled Ada Berg's Autopsy: What Killed Her - dropped.\nThe program was aired in Lund in [May=2025-05].",
        "The program Ada Berg's Autopsy was aired in Lund",
    ),
]
OPEN = [
    ("Ole Berg's classic play is on.\nIt rained.\nThe play was first performed in [1912=1912].", "Ole Berg's classic play was"),
    ("Ada Berg's The Hills and Ole Moe's The Dales are new.\nThe first movement, Spring, was written in [1914=1914].", "The first movement, Spring,"),
    ("Ada Berg is a guard.\nThe first movement of the guards was noted in [1914=1914].", "The first movement of the guards"),
    ("In [1954=1954], a long novel was published in Lund.\nAda Berg wrote it.", "A long novel was published"),
    ("In [1954=1954], a long novel was published in Lund.\nOle Moe tells of Ada Berg's loud album, Rumble.", "A long novel was published"),
    ("In [1954=1954], a slanderous book was published.\nAda Berg's lawyers were told of the book, The Liar Of Lund.", "A slanderous book was"),
    ("Guards\nOf The Old Mill won four prizes in [1978=1978].", "Of The Old Mill won"),
    ("Ole Moe likes No. 7.\nNo. 7 was played in Elsby in [1791=1791].", "No. 7 was played"),
    ("The opera The Mills and the play The Dales are new.\nAda Moe gave the premiere at Elsby in [1946=1946].", "Ada Moe gave the premiere at"),
]


@pytest.mark.parametrize(("marked", "title"), NAMED)
def test_a_work_is_named_where_the_text_beside_names_it(marked: str, title: str) -> None:
    assert [event.title for event in events(marked)] == [title]


@pytest.mark.parametrize(("marked", "start"), OPEN)
def test_what_may_be_of_several_or_is_no_work_stays_open(marked: str, start: str) -> None:
    assert [event.title.startswith(start) for event in events(marked)] == [True], [event.title for event in events(marked)]
