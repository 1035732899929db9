"""The same deed in other words: each row is one deed, by the first six letters of the words that tell it."""

_ROWS = (
    "attack fired launch strike struck barrag bombar pummel bombed bombin shelle shelli raid raided assaul missil drones",
    "killed kills died dies dead death deaths murder assass killin fatal fatali dying",
    "arrest detain custod captur seized",
    "met meets meet meetin talks summit held",
    "won wins win victor defeat beat",
    "electe electi vote voted votes poll polls ballot",
    "resign quit quits steppe ousted sacked fired dismis",
    "crash crashe collid collis derail",
    "explod explos blast bomb bombs",
    "senten jailed prison convic guilty",
    "charge indict accuse",
    "announ reveal unveil declar",
    "strike walkou protes rally marche march demons",
    "earthq quake tremor magnit",
    "released releas publis issued",
    "opened opens openin inaugu",
    "signed signs accord treaty agreem deal",
    "launch liftof rocket orbit",
)


def deeds(stems: frozenset[str]) -> frozenset[int]:
    """The numbers of the rows that the words, cut to six letters, belong to."""
    return frozenset(number for stem in stems & _TABLE.keys() for number in _TABLE[stem])


_TABLE = {stem: tuple(number for number, row in enumerate(_ROWS) if stem in row.split()) for row in _ROWS for stem in row.split()}
