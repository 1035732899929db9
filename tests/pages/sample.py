"""A timeline made by hand, with every kind of date, status and hostile text; the texts are invented."""

import datetime
from dataclasses import replace

from builder.articles.article import Article, Block, BlockKind, Mark, Publication, PublishedFrom, Sentence
from builder.config import Settings
from builder.events.event import DatedEvent, Disagreement, Source, Status, Value
from builder.events.timeline import Timeline
from builder.temporal.calendar import to_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval

HOSTILE = (
    "<script>document.title='owned'</script>",
    '"><img src=x onerror="document.title=\'owned\'">',
    "{{ 7 * 7 }}{% raw %}",
    "</title></style></textarea><svg onload=alert(1)>",
    "]]></summary><!-- &lt;&amp;&#x0; javascript:alert(1)",
    "\u202egnissim si txet siht\u2066 \u200f\x07\x1b[31m",
    '=HYPERLINK("http://evil.example")',
)
LONG = "Donau" + "dampfschiff" * 909

# Paragraphs of each article: (kind, level, furniture, sentences). A sentence that dates an event holds ⟦its dating words⟧ in brackets.
HARBOUR = (
    (BlockKind.HEADING, 1, False, ("Harbour bridge reopens after nine months",)),
    (
        BlockKind.PARAGRAPH,
        0,
        False,
        (
            "The harbour bridge reopened to traffic on ⟦Wednesday⟧, the city engineer said.",
            "“It took longer than any of us had hoped,” she added.",
            "It had been closed since a barge struck its eastern pier ⟦last October⟧.",
        ),
    ),
    (BlockKind.PARAGRAPH, 0, True, ("Sign up for our morning letter and never miss a story.",)),
    (BlockKind.HEADING, 3, False, ("How the bridge came to be",)),
    (
        BlockKind.PARAGRAPH,
        0,
        False,
        (
            "Work on the first crossing began in ⟦1936⟧ and ended three years later.",
            "Ferries had carried passengers over the strait since ⟦the 1870s⟧.",
            "A Greek admiral is said to have moored his ships here in ⟦480 BC⟧.",
        ),
    ),
    (BlockKind.QUOTATION, 0, False, ("The council met in secret from ⟦3 to 5 May 2023⟧ to weigh a second bridge.", "Nobody was told.")),
    (
        BlockKind.ITEM,
        1,
        False,
        ("Tolls fell in ⟦the second quarter of 2025⟧, the operator reported.",),
    ),
    (BlockKind.ITEM, 2, False, ("Freight was down by a tenth in ⟦June⟧.",)),
    (BlockKind.ITEM, 1, False, ("The night ferry stopped ⟦earlier this week⟧.",)),
    (BlockKind.PARAGRAPH, 0, False, ("The second bridge is to open on ⟦12 March 2027⟧, the minister promised.", "A hearing was due on ⟦7 July⟧.")),
)
DOCKS = (
    (BlockKind.HEADING, 1, False, ("Bridge open again, say dockers",)),
    (
        BlockKind.PARAGRAPH,
        0,
        False,
        (
            "Lorries rolled over the bridge again on ⟦9 July⟧, dockers said, though only 40 of them an hour.",
            "The port counted 55 lorries an hour ⟦the day before yesterday⟧ when the bridge was opened.",
            "⟦Around 12 May⟧ cracks had been found in the western pier, according to the union.",
            "The operator denied that anybody had known of the cracks ⟦in March⟧.",
        ),
    ),
    (
        BlockKind.PARAGRAPH,
        0,
        False,
        ("The union says that the shift on ⟦Friday morning⟧ was cancelled.", "Nobody can say when the first crack was seen."),
    ),
)
NASTY = (
    (BlockKind.HEADING, 1, False, (HOSTILE[0],)),
    (BlockKind.PARAGRAPH, 0, False, (f"{HOSTILE[1]} happened on ⟦4 July 2025⟧ {HOSTILE[3]}.", f"{HOSTILE[5]} was seen ⟦on 5 July 2025⟧.")),
    (BlockKind.PARAGRAPH, 0, False, (f"{LONG} sank on ⟦6 July 2025⟧.", f"{HOSTILE[2]} {HOSTILE[4]} {HOSTILE[6]}")),
)
SOUTH = ((BlockKind.PARAGRAPH, 0, False, ("أعيد فتح الجسر يوم ⟦الأربعاء⟧ أمام حركة المرور.",)),)


def _article(paragraphs, **about):
    text, blocks, sentences, dated, heading = "", [], [], {}, None
    for kind, level, furniture, told in paragraphs:
        text += "\n\n" if text else ""
        begins = len(text)
        for words in told:
            text += " " if len(text) > begins else ""
            plain = words.replace("⟦", "").replace("⟧", "")
            if "⟦" in words:
                dated[len(sentences)] = (words.index("⟦"), words.index("⟧") - 1)
            sentences.append(Sentence(len(sentences), len(text), len(text) + len(plain), len(blocks), heading))
            text += plain
        if kind is BlockKind.HEADING:
            heading = len(blocks)
        blocks.append(Block(begins, len(text), kind, level, furniture))
    marks = tuple(
        Mark(text.index(words), text.index(words) + len(words), kind, href)
        for words, kind, href in (
            ("reopened to traffic on Wed", "em", ""),
            ("traffic on Wednesday, the city engineer said. “It took", "link", "https://example.org/a?b=1&c=2"),
            ("city engineer", "strong", ""),
            ("barge struck", "link", "javascript:alert(1)"),
        )
        if words in text
    )
    about = {"author": "", "publisher": "", "url": "", "language": "en", "tags": (), "path": f"{about['id']}.txt"} | about
    return Article(text=text, blocks=tuple(blocks), marks=marks, sentences=tuple(sentences), **about), dated


def _published(year, month, day, source=PublishedFrom.FRONT_MATTER):
    return Publication(datetime.date(year, month, day), source, "date")


_ARTICLES = {
    article.id: (article, dated)
    for article, dated in (
        _article(
            HARBOUR,
            id="harbour-bridge",
            title="Harbour bridge reopens after nine months",
            publication=_published(2025, 7, 10),
            author="Ada Marlow",
            publisher="The Strait Herald",
            url="https://herald.example/2025/07/bridge?page=1&print=yes",
        ),
        _article(
            DOCKS,
            id="docks/2025 Bridge open!",
            title="Bridge open again, say dockers",
            publication=_published(2025, 7, 11, PublishedFrom.DATELINE),
            publisher="Dock Gazette",
            url="http://gazette.example/bridge",
        ),
        _article(
            NASTY,
            id="nasty",
            title=HOSTILE[0],
            publication=None,
            author=HOSTILE[1],
            publisher=HOSTILE[5],
            url="javascript:alert(1)",
            language='en" onload="x',
        ),
        _article(SOUTH, id="../south", title="أعيد فتح الجسر", publication=_published(2025, 7, 10), publisher="صحيفة المضيق", language="ar"),
    )
}


def _days(first, last, granularity, clock="", spanned=False):
    return Interval(to_day(*first), to_day(*last) + 1, granularity, clock, spanned)


def _source(article, index, because):
    held, dated = _ARTICLES[article]
    start, end = dated.get(index, (0, 0))
    sentence = held.slice(held.sentences[index])
    return Source(article, index, sentence, sentence[start:end], start, end, because)


def _event(name, date, interval, title, sources, **about):
    made = tuple(_source(*source) for source in sources)
    about = {"approximate": False, "status": Status.REPORTED, "text": made[0].sentence} | about
    return DatedEvent(id=name, date=date, interval=interval, title=title, sources=made, **about)


H, D, N = "harbour-bridge", "docks/2025 Bridge open!", "nasty"
_9 = ((2025, 7, 9), (2025, 7, 9))
_EVENTS = (
    _event(
        "admiral",
        "-0479",
        _days((-479, 1, 1), (-479, 12, 31), G.YEAR),
        "Greek admiral moors his ships in the strait",
        [(H, 8, "‘480 BC’ names the year")],
    ),
    _event(
        "ferries",
        "187X",
        _days((1870, 1, 1), (1879, 12, 31), G.DECADE),
        "Ferries begin to cross the strait",
        [(H, 7, "‘the 1870s’ names the decade")],
    ),
    _event(
        "crossing",
        "1936",
        _days((1936, 1, 1), (1936, 12, 31), G.YEAR),
        "Work on the first crossing begins",
        [(H, 6, "‘1936’ names the year")],
        importance=0.4,
    ),
    _event(
        "council",
        "2023-05-03/2023-05-05",
        _days((2023, 5, 3), (2023, 5, 5), G.DAY, spanned=True),
        "Council meets in secret on a second bridge",
        [(H, 9, "‘3 to 5 May 2023’ names the days")],
    ),
    _event(
        "barge",
        "2024-10",
        _days((2024, 10, 1), (2024, 10, 31), G.MONTH),
        "Barge strikes the eastern pier of the harbour bridge",
        [(H, 3, "‘last October’, read on Thursday 10 July 2025")],
        key=True,
        importance=0.8,
    ),
    _event(
        "cracks-known",
        "2025-03",
        _days((2025, 3, 1), (2025, 3, 31), G.MONTH),
        "Operator denies that cracks were known",
        [(D, 4, "‘in March’, read on Friday 11 July 2025")],
        status=Status.DENIED,
        claimed_by="the union",
    ),
    _event(
        "tolls", "2025-34", _days((2025, 4, 1), (2025, 6, 30), G.QUARTER), "Tolls fall", [(H, 11, "‘the second quarter of 2025’ names the quarter")]
    ),
    _event(
        "cracks",
        "2025-05-12~",
        _days((2025, 5, 12), (2025, 5, 12), G.DAY),
        "Cracks found in the western pier",
        [(D, 3, "‘Around 12 May’, read on Friday 11 July 2025")],
        approximate=True,
        status=Status.CLAIMED,
        claimed_by="the union",
    ),
    _event(
        "freight",
        "2025-06",
        _days((2025, 6, 1), (2025, 6, 30), G.MONTH),
        "Freight falls by a tenth",
        [(H, 12, "‘June’, read on Thursday 10 July 2025")],
    ),
    _event(
        "hostile-1",
        "2025-07-04",
        _days((2025, 7, 4), (2025, 7, 4), G.DAY),
        HOSTILE[1],
        [(N, 1, HOSTILE[3])],
        claimed_by=HOSTILE[3],
        status=Status.CLAIMED,
    ),
    _event("hostile-2", "2025-07-05", _days((2025, 7, 5), (2025, 7, 5), G.DAY), HOSTILE[5], [(N, 2, HOSTILE[4])], people=(HOSTILE[6], "+1")),
    _event("hostile 3\t<", "2025-07-06", _days((2025, 7, 6), (2025, 7, 6), G.DAY), LONG, [(N, 3, HOSTILE[6])]),
    _event(
        "ferry",
        "2025-W28",
        _days((2025, 7, 7), (2025, 7, 13), G.WEEK),
        "Night ferry stops",
        [(H, 13, "‘earlier this week’, read on Thursday 10 July 2025")],
    ),
    _event(
        "hearing",
        "2025-07-07",
        _days((2025, 7, 7), (2025, 7, 7), G.DAY),
        "Hearing on the bridge",
        [(H, 15, "‘7 July’, read on Thursday 10 July 2025")],
        status=Status.PLANNED,
    ),
    _event(
        "reopened",
        "2025-07-09",
        _days(*_9, G.DAY),
        "Harbour bridge reopens to traffic",
        [
            (H, 1, "‘Wednesday’, read on Thursday 10 July 2025"),
            (D, 1, "‘9 July’, read on Friday 11 July 2025"),
            (D, 2, "two days before Friday 11 July 2025"),
            ("../south", 0, "‘الأربعاء’, read on Thursday 10 July 2025"),
        ],
        key=True,
        importance=1.0,
        people=("the city engineer",),
        places=("the harbour",),
        disagreements=(Disagreement("number of lorries", (Value("40", (1,)), Value("55", (2,)))),),
        follows=("barge",),
    ),
    _event(
        "shift",
        "2025-07-11",
        _days((2025, 7, 11), (2025, 7, 11), G.DAY, "MO"),
        "Morning shift cancelled",
        [(D, 5, "‘Friday morning’, read on Friday 11 July 2025")],
        status=Status.CLAIMED,
        claimed_by="the union",
    ),
    _event(
        "second-bridge",
        "2027-03-12",
        _days((2027, 3, 12), (2027, 3, 12), G.DAY),
        "Second bridge to open",
        [(H, 14, "‘12 March 2027’ names the day")],
        status=Status.PLANNED,
        importance=0.6,
    ),
)
_UNDATED = (_event("crack", "", None, "First crack is seen", [(D, 6, "nothing in the sentence says when")]),)


def sample(settings: Settings | None = None) -> Timeline:
    """Seventeen dated events and an undated one from four articles, one of them hostile and one in Arabic."""
    chosen = settings or Settings(title="The harbour bridge", author="The desk")
    return Timeline(chosen, tuple(article for article, _ in _ARTICLES.values()), _EVENTS, _UNDATED)


def many(number: int) -> Timeline:
    """`number` events, one every three days or so, all from the first article."""
    first = sample().articles[0]
    begins = to_day(2023, 1, 2)
    events = []
    for step in range(number):
        day = begins + step * 3 - step % 2 * 3
        interval = Interval(day, day + 1, G.DAY)
        title = f"Bridge engineers report on pier number {step + 1} of the crossing"
        events.append(
            _event(
                f"pier-{step}",
                interval.earliest,
                interval,
                title,
                [(H, 1 + step % 3, f"read as {interval.earliest}, the day that the sentence names")],
            )
        )
    return Timeline(Settings(title="Pier after pier"), (first,), tuple(events), ())


def long() -> Timeline:
    """More events than one page holds: all of the sample, and the piers with an engineer each, in order."""
    short, whole = sample(), many(1_200)
    piers = [replace(event, people=(f"Engineer {number % 60}",)) for number, event in enumerate(whole.events)]
    events = sorted((*short.events, *piers), key=lambda event: event.interval.start if event.interval else 0)
    return replace(short, events=tuple(events))
