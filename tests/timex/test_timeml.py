"""TimeML documents: the text whole, the tags nested in nothing."""

import datetime
import xml.etree.ElementTree as ET

import pytest

from builder.timex.tag import tag
from builder.timex.timeml import timeml
from builder.timex.timex import Anchor, Timex, TimexType


def _timex(start: int, end: int, value: str = "2015", mod: str | None = None) -> Timex:
    return Timex(start, end, "", TimexType.DATE, value, mod, None, None, False, Anchor.NONE, "", "")


@pytest.mark.parametrize("text", ["", "no date", "3 May 2015", "<b>&amp;</b> 3 May 2015 ]]>", "a\r\nb\rc\td\n", "😀 3 May 2015 😀", "\x00\x0b\ufffe"])
def test_the_text_comes_back_whole(text: str) -> None:
    root = ET.fromstring(timeml("a", text, None, tag(text)))
    back = "".join(root.find("TEXT").itertext())
    assert len(back) == len(text)
    assert all(ours in (theirs, "\ufffd") for ours, theirs in zip(back, text, strict=True))


def test_of_two_that_overlap_the_earlier_then_the_longer_is_kept() -> None:
    root = ET.fromstring(timeml("a", "0123456789", None, [_timex(4, 6), _timex(0, 3), _timex(0, 5), _timex(6, 6), _timex(5, 7, "2016")]))
    assert [(timex.text, timex.attrib["tid"], timex.attrib["value"]) for timex in root.iter("TIMEX3")] == [
        ("01234", "t1", "2015"),
        ("56", "t2", "2016"),
    ]


def test_a_modifier_is_an_attribute_only_where_there_is_one() -> None:
    first, second = ET.fromstring(timeml("a", "ab", None, [_timex(0, 1, mod="APPROX"), _timex(1, 2)])).iter("TIMEX3")
    assert first.attrib["mod"] == "APPROX" and "mod" not in second.attrib


def test_a_document_says_when_it_was_published_if_that_is_known() -> None:
    known, unknown = (ET.fromstring(timeml("a", "", day, ())) for day in (datetime.date(2025, 7, 10), None))
    creation = known.find("DCT/TIMEX3")
    assert creation is not None and creation.text == "2025-07-10"
    assert creation.attrib == {
        "tid": "t0",
        "type": "DATE",
        "value": "2025-07-10",
        "temporalFunction": "false",
        "functionInDocument": "CREATION_TIME",
    }
    assert unknown.find("DCT") is None
