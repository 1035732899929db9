"""Temporal expressions inside their text, as TimeML 1.2.1 writes them."""

import datetime
import re
from collections.abc import Iterable
from html import escape

from builder.timex.timex import Timex

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def timeml(name: str, text: str, published: datetime.date | None, timexes: Iterable[Timex]) -> str:
    """One document, as the TempEval-3 scorer reads it. Of two expressions that overlap the earlier, then the longer, is kept; a range is
    its two ends.

    A document without a publication date has no DCT. What XML cannot hold becomes U+FFFD, so the text keeps its length.
    """
    return f"{_HEAD}<DOCID>{_escaped(name)}</DOCID>\n{_creation(published)}<TEXT>{_marked(text, timexes)}</TEXT>\n</TimeML>\n"


def _creation(published: datetime.date | None) -> str:
    if published is None:
        return ""
    timex = f'<TIMEX3 tid="t0" type="DATE" value="{published}" temporalFunction="false" functionInDocument="CREATION_TIME">{published}</TIMEX3>'
    return f"<DCT>{timex}</DCT>\n"


def _marked(text: str, timexes: Iterable[Timex]) -> str:
    parts: list[str] = []
    at = 0
    told = [(one, timex) for timex in timexes for one in timex.ends or (timex,)]
    for one, timex in sorted(told, key=lambda pair: (pair[0].start, -pair[0].end)):
        if one.start < at:
            continue
        mod = f' mod="{escape(timex.mod)}"' if timex.mod else ""
        tag = f'<TIMEX3 tid="t{len(parts) // 2 + 1}" type="{timex.type.value}" value="{escape(one.value)}"{mod}>'
        parts += (_escaped(text[at : one.start]), f"{tag}{_escaped(text[one.start : one.end])}</TIMEX3>")
        at = one.end
    return "".join(parts) + _escaped(text[at:])


def _escaped(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text), quote=False).replace("\r", "&#13;")
