"""Words of one sense and of opposite senses, cut to their first six letters: what reports of one happening may put differently, and what they cannot.

A row of `KINDRED` is one sense. A row of `TURNS` is a deed and its contrary: who joins does not leave.
"""

from collections.abc import Mapping

_ROWS = (
    "killed kill kills killin died die dies dying dead death deaths fatal fatall",
    "explod explos blast blasts blew blown",
    "began begin begins begun beginn start starts starte starti",
    "ended end ends ending finish conclu",
    "met meet meets meetin talks",
    "won win wins winnin victor",
    "fell fall falls fallen drop drops droppe plunge plumme slid slump slumpe tumble",
    "rose rise rises risen rising climbe jump jumped surge surged",
    "sank sink sinks sunk sinkin",
    "shot shoot shoots shooti gunned",
    "took take takes taken taking",
    "gave give gives given giving",
    "held hold holds holdin",
    "left leave leaves leavin",
    "resign quit quits",
    "jailed impris",
    "ship vessel boat ships boats",
    "plane aircra jet planes",
    "compan firm firms",
    "detect identi discov",
    "arrest detain",
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
    ("joined join joins", "withdr left resign pulled"),
    ("opened opens reopen", "closed closes shut"),
    ("began", "ended comple"),
    ("rose gained up", "fell lost down"),
    ("passed approv adopte accept backed", "reject vetoed veto refuse"),
    ("arrest captur", "releas freed"),
    ("raised raises", "lowere cut cuts"),
    ("impose", "lifted"),
    ("won", "lost loses"),
    ("arrive", "left depart"),
    ("suspen", "resume reinst"),
)

KINDRED: Mapping[str, str] = {word: row.split()[-1 if row.split()[-1].isdigit() else 0] for row in _ROWS for word in row.split()}
TURNS: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple((frozenset(one.split()), frozenset(other.split())) for one, other in _CONTRARIES)
