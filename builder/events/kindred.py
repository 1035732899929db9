"""Words of one sense and of opposite senses: what reports of one happening may put differently, and what they cannot.

All are words, or their roots, cut to their first six letters.

A row of `KINDRED` is one sense. A row of `TURNS` is a deed and its contrary: who joins does not leave.
"""

from collections.abc import Mapping

_ROWS = (
    "killed kill kills killin died die dies dying dead death deaths fatal fatall fatali slain lives",
    "explod explos blast blasts blew blown blowou",
    "began begin begins begun beginn start starts starte starti erupt erupte erupts outbre",
    "ended end ends ending finish conclu",
    "met meet meets meetin talks summit gather",
    "won win wins winnin victor",
    "lost lose loses losing loss losses",
    "fell fall falls fallen drop drops droppe plunge plumme slid slump slumpe tumble",
    "rose rise rises risen rising climbe jump jumped surge surged",
    "resign quit quits",
    "jailed impris senten jail prison",
    "guilty convic",
    "protes uprisi unrest revolt demons rebell rally rallie",
    "agreed agree agreem accord deal pact",
    "visit visits visite tour tours toured trip travel",
    "closed closes close closur shut shuts",
    "withdr recall",
    "heard hearin",
    "testif witnes eviden testim",
    "crash crashe collid collis",
    "quake earthq tremor",
    "fire fires blaze wildfi",
    "attack assaul raid raids offens",
    "bomb bombin bombed bombs",
    "evacua",
    "approv approb adopt adopte adopti ratifi",
    "releas publis",
    "vote votes voted voting ballot",
    "collap",
    "ship vessel boat ships boats ferry",
    "plane aircra jet planes airlin",
    "compan firm firms",
    "detect identi discov",
    "arrest detain",
    "rebels rebel insurg milita",
    "troops soldie army forces",
    "concer gig",
    "doctor physic medic",
    "child childr pupil pupils",
    "people person men man women woman worker",
    "televi tv",
    "broadc aired air airs",
    "flu influe",
    "uk britai britis",
    "three 3",
    "four 4",
    "five 5",
    "six 6",
    "seven 7",
    "eight 8",
    "nine 9",
    "ten 10",
    "eleven 11",
    "twelve 12",
    "twenty 20",
    "thirty 30",
)
_CONTRARIES = (
    ("join joined joins", "withdr leave resign pull left pulled"),
    ("open opened opens reopen", "closed"),
    ("began", "ended comple"),
    ("rose gain up", "fell lost down"),
    ("pass passed approv accept back backed", "reject veto vetoed refus refuse"),
    ("arrest captur", "releas free freed"),
    ("raise rais raised", "lower lowere cut cuts"),
    ("impos impose", "lift lifted"),
    ("won", "lost"),
    ("arriv arrive", "leave left depart"),
    ("suspen", "resum resume reinst"),
)

KINDRED: Mapping[str, str] = {word: row.split()[-1 if row.split()[-1].isdigit() else 0] for row in _ROWS for word in row.split()}
TURNS: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple((frozenset(one.split()), frozenset(other.split())) for one, other in _CONTRARIES)
