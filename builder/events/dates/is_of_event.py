"""Whether a date is that of a happening told by a noun: "blamed the council for its collapse on 8 July"."""

from builder.events.clauses.clause import Token, TokenKind
from builder.events.words import lexicon

_EVENTS = frozenset(
    "manslaughter homicide stroke collapse shooting shootings murder murders attack attacks crash death deaths election elections fire explosion "
    "arrest "
    "vote launch blast killing killings bombing bombings massacre riot riots raid strike strikes invasion coup earthquake quake flood floods "
    "storm hurricane derailment sinking accident disaster incident stabbing robbery theft assault rape kidnapping abduction assassination protest "
    "protests march rally referendum ballot outbreak eruption landslide avalanche spill leak breach evacuation siege battle war clash clashes "
    "hijacking fall failure closure resignation disappearance escape birth wedding call phone-call conversation interview funeral trial "
    "conviction acquittal opening convention conference congress ceremony meeting summit debate match game race".split()
)
_BRINGS = frozenset("for over about into of after since following regarding concerning from surrounding involving marking".split())
_ANSWERS = frozenset("guilty confessed confessing admitted linked connected related relating".split())  # "guilty to the murder of"
_PARTS = frozenset("involved implicated role part hand".split())  # "involved in the death of"
_GOES_ON = frozenset("of in at on near by outside between with".split())  # "the murder of Ann Hill on", "the fire in Leeds on"
_NOUN_PHRASE = 5  # words between "for" and its noun
_REST = 9  # words of what goes on from the noun
_BRINGING = lexicon.PREPOSITIONS | lexicon.AUXILIARIES | lexicon.COORDINATORS


def is_of_event(tokens: tuple[Token, ...], index: int) -> bool:
    """True where the expression, the token `index`, stands directly behind such a noun, or behind the phrase that goes on from it."""
    last = index - 1
    while last > 0 and tokens[last].lower in lexicon.TIME_PREPOSITIONS and tokens[last].kind == TokenKind.WORD:
        last -= 1
    for place in range(last, max(last - _REST, 0), -1):
        if tokens[place].kind != TokenKind.WORD:
            return False
        if tokens[place].lower in _EVENTS and (place == last or tokens[place + 1].lower in _GOES_ON):
            return _is_brought(tokens, place)
    return False


def _is_brought(tokens: tuple[Token, ...], noun: int) -> bool:
    for place in range(noun - 1, max(noun - 2 - _NOUN_PHRASE, 0), -1):
        answers = tokens[place].lower == "to" and tokens[place - 1].lower in _ANSWERS
        shares = tokens[place].lower == "in" and tokens[place - 1].lower in _PARTS
        if tokens[place].lower in _BRINGS or answers or shares:  # "for theft on Monday" tells no happening of its own
            return tokens[place + 1].lower in lexicon.DETERMINERS or any(token.lower in ("'s", "’s") for token in tokens[place + 1 : noun])
        if tokens[place].kind != TokenKind.WORD or tokens[place].lower in _BRINGING:
            return False
    return False
