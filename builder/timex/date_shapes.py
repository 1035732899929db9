"""How absolute dates are put together in languages without rules of their own: the order of the parts, and what stands between them.

The names of months and weekdays are dateparser's; what is here is what it does not tell.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glue:
    """What a language writes between the parts of a date, as patterns: a word for "of", what follows a day, a year at the end, a year at the start.

    `two_names`: months are written by two names at once, with a stroke between.
    """

    of: str = ""
    day: str = ""
    year: str = ""
    first_year: str = ""
    two_names: bool = False


@dataclass(frozen=True, slots=True)
class DateShape:
    """`name` goes into the rule's name; `builder.timex.date_pattern` fills the slots of `parts`. `year_first`: only where that is usual."""

    name: str
    parts: str
    year_first: bool = False


# The longer comes first. Where the calendar refuses a date, its words are claimed all the same: "31 février 2015" is no February either.
SHAPES = (
    DateShape("{year}-{month}-{day}", "{year}{mark}{number}{same_mark}{day}{after}"),
    DateShape("{year}. {month}. {day}", r"{year}\.{space}?{number}\.{space}?{day}\b", year_first=True),
    DateShape("{day}/{month}/{year}", "{one}{mark}{other}{same_mark}{year}{after}"),
    DateShape("{day}–{day} {month} {year}", "{weekday}{first}{dash}{nth}{joint}{month}{joint}{year}{after}{year_word}"),
    DateShape("{day} {month} {year}", "{weekday}{nth}{joint}{month}{joint}{year}{after}{year_word}"),
    DateShape("{month} {day}, {year}", "{weekday}{month}{space}{day},{space}{year}{after}"),
    DateShape("{year} {month} {day}", r"{year}{first_year}{space}?{month}{space}?{nth}(?![.,:/]\d)", year_first=True),
    DateShape("{month} {year}", "{full_month}{joint}{year}{after}{year_word}"),
    DateShape("{year} {month}", "{year}{first_year}{space}?{full_month}", year_first=True),
)

_IBERIAN = Glue(of="de|del|d['’]|do")
_RUSSIAN = Glue(day="-?го|-?е", year=r"года|году|год|г\.")
_CHINESE = Glue(day="[日号號]", first_year="年")

# By dateparser's name of the language. The rest write the bare parts: "3 mei 2015".
GLUE = {
    "an": _IBERIAN,
    "ar": Glue(two_names=True),
    "ast": _IBERIAN,
    "be": Glue(year=r"года|годзе|г\."),
    "bg": Glue(year=r"година|г\."),
    "bs": Glue(year=r"\. godine"),
    "ca": _IBERIAN,
    "cs": Glue(year=r"roku|r\."),
    "es": _IBERIAN,
    "fil": Glue(of="ng"),
    "fr": Glue(day="er|ᵉʳ"),
    "gl": _IBERIAN,
    "hr": Glue(year=r"\. godine"),
    "hu": Glue(first_year=r"\."),
    "ja": _CHINESE,
    "ko": Glue(day="일", first_year="년"),
    "lt": Glue(day=r" ?d\.", first_year=r" ?m\."),
    "mk": Glue(year=r"година|г\."),
    "pl": Glue(year=r"roku|r\."),
    "pt": _IBERIAN,
    "ru": _RUSSIAN,
    "sk": Glue(year=r"roku|r\."),
    "sr": Glue(year=r"\. године"),
    "sv": Glue(day=":[ea]"),
    "tl": Glue(of="ng"),
    "uk": Glue(day="-?го|-?ше", year=r"року|році|рік|р\."),
    "vi": Glue(of="năm"),
    "yue": _CHINESE,
    "zh": _CHINESE,
}

# Written without spaces between words, or with small words joined to them: a letter beside a date does not belong to it.
UNSPACED = frozenset("ar he ja km ko lo my th yue zh".split())

# Codes in use for a language that dateparser has under another.
OTHER_CODES = {"cmn": "zh", "in": "id", "iw": "he", "no": "nb", "sh": "hr"}

# Names of the months that dateparser lacks, in order: the case that follows "in", and the names of the Levant.
OTHER_NAMES = {
    "ar": tuple(
        "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول".split("|"),
    ),
    "ru": tuple("январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split()),
    "uk": tuple("січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні".split()),
}
