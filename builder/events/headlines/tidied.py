"""The words of a headline as a line of print."""

import re
from collections.abc import Iterable
from functools import lru_cache

from builder.events.headlines.closed import closed

_LAST_STOP = re.compile(r"\b[A-Z]\.[A-Z]$|\b(?:Inc|Jr|Sr|Co|Ltd|[ap]\.m)$")
_NO_END = (
    "and after|and again|within|but also|but|because|almost|nearly|about|around|roughly|of|for|by|and|or|to|from|with|the|a|an|"
    "effective|starting|beginning|dated|during|such|throughout|whereby|including|when|where|which|who"
)
_UNQUOTED = r"(?=(?>(?:[^\"]*+\"[^\"]*+\")*)[^\"]*+$)(?![^“”]*+”)"
_ENDS = " ,;:.—–-"
# Of the cues, parted by |, one must be there, which is soon looked for; then the pattern, and what stands in its place.
_TIDY = tuple(
    (tuple(cues.split("|")), re.compile(pattern), instead)
    for cues, pattern, instead in (
        ("(|{|[|]|\u200b|\u200c|\u200d", r"\(\s{0,9}\)|\s?\{[^{}()]{0,40}[)}]|\[\s?(?:\.{3}|…)\s?\]|[\[\]\u200b-\u200d]", ""),
        ("(|)|:", r"^\W{0,3}\) ?|^[A-Z][a-z]{1,20}: ?[“”\"]? ?(?=[A-Z])| \([^()]{0,200}$", ""),  # the rest of a parenthesis; "Ada: My father left"
        ("", r"[^\S ]\s*| \s+", " "),
        ("illion", r"(?<=\d) (?:m|bn|mn) (?=[mb]illion\b)", " "),  # "$30 m (£19 m) million"
        (" ,| ;| :| .| !| ?| ’| ”", r"\s+([,;:.!?’”])", r"\1"),
        ("", r"[;,]\s{0,2}(?:,\s{0,2}){1,9}", ", "),
        ("", r"^(?:Page )?[Ll]ast updated(?: at)?(?: UK| Help)?(?= )", ""),  # the stamp of a web page, run together with its first sentence
        # A dateline, and whose photograph stood above: "LUND/OSLO - Ada left", "Reuters) - Ada left", "Ole Berg/AP Ada left".
        ("", r"^(?:\(?Reuters\)|[A-Z]{4,20}(?:[ /][A-Z]{2,20}){0,3}) ?(?:--?|–|—) (?=[A-Z“])", ""),
        ("/", r"^(?:[A-Z][\w.'’-]{0,20} ){0,3}[A-Z][\w.'’-]{0,20}/(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty Images|Getty) (?=[A-Z#\d“])", ""),
        ("", r"^ ", ""),
        ("", r"^(?:(?:However|Meanwhile|Moreover|Furthermore|Additionally|Nevertheless),?|Also,) (?=[\w“])", ""),
        ("", r"^(?:[Aa]nd|[Bb]ut|[Ss]o|With|(?:also )?(?:was|is|were|marks|marked|saw|sees)) (?=[\w“])", ""),
        ('”|"|’', r"[,.;]([”\"’])(?=$| [a-z])", r"\1"),
        (" and after| and later| and before", r"(?<!before)(?<!during) and (?:after|later|before)(?=,)", ""),  # "closed on Monday | and after, with"
        ("", rf"(?:,? (?:{_NO_END}|as soon as|as early as|as late as|as recently as|as far back as))+$", ""),
        (", by |, according ", r"(?:(?<= )(?:and|but|or))?, (?:by|according to) [\w ]{3,30}$", ""),  # "and, by early reports"
        (" says| said", r",? (?:but|and|as|while) [\w ]{2,40} (?:says|said)$", ""),
        ("", r", (?:he|she|they) (?:said|added), [a-z]{2,12}ing [^“”\"]{1,200}$", ""),  # "lowered the fees, | she said, noting that"
        (" next| latest| new", r" (?:for|of|in|to|during) the (?:next|latest|new)$", ""),  # "made rules | for the next, public stage"
        # What they point back to is not told; "not only … but also" stays.
        (
            " also| likewise| therefore| consequently| accordingly| thereupon",
            rf"(?<=\w)(?<! but)(?: (?:also|likewise|therefore|consequently|accordingly|thereupon))+ (?=[\w“]){_UNQUOTED}",
            " ",
        ),
        (" day", r" on the day$", ""),
        (" too", r"(?:, too(?:,(?= )|$)|(?<=[a-z]) too$)", ""),
        ("self ", r"^((?:[A-Z][\w.’'-]{0,20} ){1,6})(?:him|her|it)self (?=[a-z]{2})", r"\1"),  # "Berg | herself | had served", as whom?
        (
            "self |selves ",
            r"\b(had|has|was|were) (?:him|her|it|them)sel(?:f|ves) (?=been\b)|\b(was|were) (?:him|her|it|them)sel(?:f|ves) (?=[a-z]{2,20}ed\b)",
            r"\1\2 ",
        ),
        ("now-former", r"(?<=[Tt]he )now-former (?=\w)", ""),  # who "was sworn in" on the entry's own day
        ("then-|now-", r"\b([Aa])n? (?:then|now)-(?=[aeiou])", r"\1n "),  # "a then-unknown clerk"
        ("then-|now-", r"\b([Aa])n? (?:then|now)-(?=[b-df-hj-np-tv-zA-Z])", r"\1 "),
        ("hen-|ow-|then - |now - ", r"\b(?:[Tt]hen|[Nn]ow)-(?=[A-Za-z]{3})|(?<=\bthe )(?:then|now) - (?=[A-Za-z]{3})", ""),
        (
            " - | – | — | -- ",
            r" (?:-|–|—|--) (?=(?:on|at) (?:what|the|his|her|its|their) )",
            " ",
        ),  # "was to take place | on Monday - on what was his day"
        ("corresponding", r"\ba corresponding (?=[b-df-hj-np-tv-z])", "a "),
        ("between", r"\bbetween ((?:[A-Z][\w.’'-]{0,20} ?){1,5}), and (?=[A-Z])", r"between \1 and "),  # "between Berg, | who left, | and Roe"
        ("- ", r"(?<=[a-z])- (?=[a-z]{3,20}ed\b)", "-"),  # a slip of the press: "storm- damaged"
        (
            " - | – |finally|eventually|shortly|soon|just",
            r"(?: [-–] \d{1,4}| (?:&|and) (?:finally|eventually)|(?: &| and)? (?:shortly|soon|just))$",
            "",
        ),  # "in 1791 - 2", "& shortly | after"
        (
            ", it |, he |, she |, the",
            r"(?:(?<= said)|(?<=claimed)|(?<=nounced)|(?<=ported)), (?=it |he |she |they |the )",
            " ",
        ),  # "claimed, | as of May, | it was"
        (" with ", r",? with [^,]{3,60}(?<! is)(?<! are)(?<! was)(?<! were) (?:due|expected|scheduled|set)(?: to (?:begin|start|open|follow))?$", ""),
        ("", r" to do$", ""),  # "questioned her power to do | as she wished"
        (" not only ", r" not only (?!.{0,80}\bbut\b).{1,80}$", ""),
        ("", r",? (?:(?:in|within) the (?:moments|minutes|hours|days|weeks|months|years)|claiming|saying|adding|stating|arguing|alleging)$", ""),
        ("", r", (?:[a-z]{3,12}ing|received|published|released|established|founded)$", ""),
    )
)
_SPACES = 3  # rows, after which no space is another than " "

Row = tuple[tuple[str, ...], re.Pattern[str], str]


@lru_cache(maxsize=512)  # a headline is tried in many lengths, and in some of them again
def tidied(text: str) -> str:
    """`text` without what words left out of it leave behind: marks, openers and joints that part nothing, spaces, half of a pair of marks; its
    first letter a capital."""
    text = _replaced(_replaced(text, _TIDY[:_SPACES]).strip(_ENDS), _TIDY[_SPACES:])
    text += "." if _LAST_STOP.search(text) else ""
    return closed(_balanced(text[:1].upper() + text[1:])).rstrip(" -–—")


def _replaced(text: str, rows: Iterable[Row]) -> str:
    for cues, pattern, instead in rows:
        for cue in cues:
            if cue in text:
                text = pattern.sub(instead, text)
                break
    return text


def _balanced(text: str) -> str:
    """Without a quotation mark whose fellow was left out."""
    for opening, closing in (("“", "”"), ('"', '"')):
        odd = text.count(opening) != text.count(closing) if opening != closing else text.count(opening) % 2 == 1
        if odd:
            text = text.replace(opening, "").replace(closing, "")
    return text.strip()
