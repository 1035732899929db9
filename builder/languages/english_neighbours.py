"""English: words beside a mention that belong to it, and two mentions that are one."""

from builder.languages.language import Join, Refinement, Sense
from builder.languages.senses import (
    apposed,
    beside,
    compound,
    counted_from,
    half_of,
    holding,
    is_long,
    modified,
    possessed,
    span,
    vague,
    week_with,
    with_clock,
    within,
)

BEFORE = (
    Refinement("the {singular} of ", holding),
    Refinement("the {singular} (?:before|prior to|preceding) ", lambda unit, sense: beside(-1, unit, sense)),
    Refinement("the {singular} (?:after|following) ", lambda unit, sense: beside(1, unit, sense)),
    Refinement("the week (?:(ending|ended)|beginning|starting|commencing)(?: on)?(?: the)? ", lambda last, sense: week_with(last is not None, sense)),
    # A part of a month, season, decade or century; of the longer ones the article is part of the name.
    Refinement(
        "(?:the )?(?:(first|1st|former)|(?:second|2nd|last|latter)) half of (?:the )?", lambda first, sense: half_of(first is not None, sense)
    ),
    Refinement("(?:the )?(?:early|(mid))[- ]{0,2}(?:to|or)[- ]{point_mod}[- ]?", lambda mid, mod, sense: modified(sense, mod if mid else "START")),
    Refinement(
        "(?:about|around|approximately|roughly) {point_mod}[- ]?", lambda mod, sense: vague(modified(sense, mod)) if sense.type == "DATE" else None
    ),
    Refinement("the {point_mod}[- ]?", lambda mod, sense: modified(sense, mod) if is_long(sense) else None),
    Refinement("(?:(early)|late|end)-", lambda early, sense: modified(sense, "START" if early else "END") if sense.type == "DATE" else None),
    Refinement("{point_mod} ?", lambda mod, sense: modified(sense, mod) if sense.type != "DURATION" else None),
    Refinement("{length_mod} (?!the )", lambda mod, sense: modified(sense, mod) if sense.type == "DURATION" else None),
    Refinement("(?:(?:early|late) in )?(?:the )?(?:early |late |mid-?)?{daypart} of (?:the )?", lambda part, sense: with_clock(sense, part)),
    Refinement("(?:the )?(?:early |late |mid-?)?{daypart} (?:on|of) ", lambda part, sense: with_clock(sense, part)),
    Refinement("(?:the )?(?:early |late ){daypart} hours (?:on|of) ", lambda part, sense: with_clock(sense, part)),
    Refinement(
        "the (?:early|small|wee|pre-dawn) hours (?:on|of) ", lambda sense: with_clock(sense, "MO") or (sense if sense.clock == "MO" else None)
    ),
    Refinement("{twilight} (?:on )?", lambda part, sense: with_clock(sense, part)),
)
BEHIND = (
    Refinement(" [(]{zone}[)]", lambda _z, sense: sense if sense.clock else None),
    Refinement(" [({]{hour}:?{minute}(?: ?{meridiem})? (?:UTC|GMT)[)}]", lambda _h, _m, _p, sense: sense if sense.clock else None),
    Refinement("[- ](?:early |late |mid-)?{daypart}(?! of)", lambda part, sense: with_clock(sense, part)),
    Refinement(" (?:at )?{twilight}(?! of)", lambda part, sense: with_clock(sense, part)),
    Refinement(" in the (?:early |late )?{daypart}", lambda part, sense: with_clock(sense, part) if sense.type == "DATE" else sense),
    Refinement(" (?:at )?(?:noon|midday)", lambda sense: with_clock(sense, "12:00")),
    Refinement(" (?:at )?midnight", lambda sense: with_clock(sense, "24:00")),
    Refinement(" overnight", lambda sense: with_clock(sense, "NI")),
)


def _time_and_day(time: Sense, date: Sense) -> Sense | None:
    return with_clock(date, time.clock) if time.type == "TIME" and time.clock and (date.type == "DATE" or date.clock.isalpha()) else None


JOINS = (
    Join(" (?:of|in)(?: the)? | |,? ", within),
    Join("['’]s ", possessed),
    Join("(?: on|,| on the| of| of the)? ", _time_and_day),
    Join("(?:,? at(?: around| about)?|,? around|,? about|,? by|,)? ", lambda date, time: _time_and_day(time, date)),
    Join(" (?:after|from|following) ", lambda length, date: counted_from(length, date, 1)),
    Join(" (?:before|prior to|ahead of) ", lambda length, date: counted_from(length, date, -1)),
    Join("(?:,? and|,)? ", compound),
    Join(",? (?:(?:on|in) )?(?:the )?", apposed),
    Join(" ?(?:-|–|—) ?| (?:to|until|till|through) ", span),
    Join(" and ", span, lead="between (?:the )?"),
)
