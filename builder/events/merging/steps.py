"""The steps of a case or a life that a headline tells of: hardly one is taken twice in a few days by the same person."""

import re
from collections.abc import Collection

from builder.events.event import DatedEvent, Status

_GAP = r"(?: (?!heard\b|told\b|said\b|saw\b|that\b|who\b|end)[^ ]{1,30}){0,12}"
_BEGINS = r"(?:begins?|began|begun|beginning|opens?|opened|starts?|started|(?:gets?|got) under ?way)\b"
_SET = r"(?:is|was|were|has been|had been|have been) (?:set|scheduled|due)\b(?! to end)"
_OF_IT = r"^(?:(?!(?:for|of|in|at|on|during|to|from|with|by)\b)[^ ]{1,30} ){0,8}"  # it is told of, and not of the jury for it
_POLICE = r"(?:police|detectives)\b"
_IN_COURT = r"(?:appear(?:s|ed|ance)?|due|back|return(?:s|ed)?) (?:back )?(?:in|to|before) (?:a |the )?(?:[^ ]{1,20} )?court\b"
_BE = r"\b(?:was|is|were|are|been|being|be)"
_COMMITTED = "committed"
# A step, the words of which its headline has one, and how it is told, in lower case.
_ROWS = (
    ("trial", "trial", rf"\b(?:go(?:es|ing|ne)?|went) on trial\b|\bst(?:ands?|ood) trial\b|{_OF_IT}trial{_GAP} (?:{_BEGINS}|{_SET})"),
    ("trial", "statements arguments", r"^(?:the )?opening (?:statements|arguments)\b"),
    (
        _COMMITTED,
        "trial",
        r"\b(?:ordered|committed)(?: [^ ]{1,30}){0,9} (?:to|should) (?:stand|face|go on) trial\b|\b(?:committed|sent) for trial\b",
    ),
    ("jury", "jury jurors", rf"\b(?:jury|jurors){_GAP} (?:chosen|selected|picked|seated|finali[sz]ed|sworn in)\b"),
    ("hearing", "hearing", rf"{_OF_IT}hearings?{_GAP} {_BEGINS}"),
    ("court", "hearing court", rf"{_OF_IT}hearing{_GAP} {_SET}|\b{_IN_COURT}"),
    (
        "guilty",
        "guilty convicted",
        rf"\bfound (?:[^ ]{{1,30}} ){{0,4}}(?<!not )guilty\b|{_BE} convicted\b|^(?:[^ ]{{1,30}}(?<!ed) ){{1,6}}convicted (?:of|on|by)\b",
    ),
    ("acquitted", "guilty acquitted cleared", r"\bfound (?:[^ ]{1,30} ){0,4}not guilty\b|\bacquitted\b|\bcleared of\b"),
    ("sentence", "sentenced jailed sentencing", rf"{_BE} (?:sentenced|jailed)\b|\bsentenced to\b|\bsentencing\b"),
    ("guilty plea", "guilty", r"(?<!to )\b(?:pleads?|pleaded|pled) guilty\b"),
    ("plea", "guilty charge", r"\b(?:pleads?|pleaded|pled) not guilty\b|\bden(?:y|ies|ied) (?:[^ ]{1,20} ){0,3}charges?\b"),
    (
        "burial",
        "buried entombed interred laid",
        r"\b(?:buried|entombed|interred|laid to rest)\b(?! (?:under|beneath|alive|by|in (?:the )?(?:rubble|snow|mud|debris)))",
    ),
    ("funeral", "funeral", r"\bfuneral\b"),
    (
        "hospital",
        "hospital",
        r"\b(?:taken|rushed|admitted|airlifted|flown|brought) to (?:[^ ]{1,30} ){0,5}hospital\b|\bhospitali[sz]ed\b",
    ),
    ("sued", "lawsuit suit sued sues", r"\b(?:fil|launch|lodg)(?:ed|es?)(?: [^ ]{1,30}){0,6} (?:law)?suits?\b|\bsue[sd]\b"),
    (
        "questioned",
        "police detectives",
        rf"\b{_POLICE}(?: [^ ]{{1,30}}){{0,10}} (?:interview|question)|\b(?:interviewed|questioned)(?: [^ ]{{1,30}}){{0,6}} {_POLICE}",
    ),
)
_STEPS = tuple((step, tuple(words.split()), re.compile(told)) for step, words, told in _ROWS)
_THINGS = (  # a step for each of the things named
    ("searched", re.compile(r"\b(?:search|raid)(?:ed|e?s)?\b"), re.compile(r"\b(home|house|office|clinic|flat|ranch|premises|headquarters)s?\b")),
    (
        "put off",
        re.compile(r"\b(?:postponed|delayed|put off|put back|adjourned|rescheduled)\b"),
        re.compile(r"\b(trial|hearing|sentencing|funeral|concert|election|vote)\b"),
    ),
)
_HINT = re.compile(
    rf"\b(?:{'|'.join(sorted({word for _, words, _ in _STEPS for word in words}))}"
    "|search|raid|postponed|delayed|put off|put back|adjourned|rescheduled|died|dies|passed away|born|resign|step|hired|appointed|sworn|arrest|detain"
    "|indict)"
)  # soon done with: most headlines have none of these
_NOT_DONE = re.compile(
    r"\b(?:not(?! guilty)|never|cannot|could|may|might|should|must|fit|ordered|wants?|wanted|urged?|asked|asks|calls? for|refus\w{1,5}"
    r"|demand\w{0,3})\b|n['’]t\b"
)
# What comes behind these is told beside what happened: "the family left court after he was convicted".
BESIDE = re.compile(
    r"(?:^|[ ,])(?:after|following|before|since|until|when|while|as|who|whose|which|that|whether|where|if|because|despite|amid|ahead of|during"
    r"|to determine)\b"
)
# What is told of a person by name, and how.
_BY_NAME = (
    ("died", r"died\b(?! out)|dies\b(?! out)|passed away\b"),
    ("born", r"(?:was|is) born\b"),
    ("resigned", r"resign(?:s|ed)\b|step(?:s|ped) down\b"),
    ("hired", r"(?:was|is|been) (?:hired|appointed)\b"),
    ("sworn in", r"(?:was|is|been) sworn in\b"),
    ("arrested", r"(?:was|is|been) (?:arrested|detained)\b"),
    ("charged", r"(?:was|is|been) (?:charged with|indicted)\b"),
)
_WHO = r"(?P<who>(?:[A-Z][\w.’'-]{0,40} ){1,5})(?:has |had |have )?"
_LIVED = tuple((f"{step} ", re.compile(_WHO + f"(?:{told})"), re.compile(told)) for step, told in _BY_NAME)
_DEATH = re.compile(
    r"\b(?:died|passed away|death(?! of)|killed (?:him|her)\b)(?:, [^,;:()]{1,60},| (?:suddenly|aged|at|in|of|from)"
    r"(?: (?!(?:was|were|is|has|had|and|but|who|that|which|to)\b)[^ ,;:()]{1,30}){0,7})?(?: in| on| early| late)? \Z"
)
_NEAR = 100  # code points
_ONE_BY_ONE = re.compile(r"(?:a|an|another|one|two|three|four|five|six|several|some|other|many|dozens|hundreds|\d[\d,]{0,9})\b")
DIED, BORN, *_ = BY_NAME = tuple(step for step, _, _ in _LIVED)  # before a name
CASES = frozenset({"trial", "jury", "hearing", "court", "put off trial", "put off hearing", "put off sentencing"})


def steps(event: DatedEvent, dead: Collection[str] = ()) -> frozenset[str]:
    """The steps its headline tells of in its main clause; none that are only wished for, or that an unnamed person took. And whatever that tells,
    a death that dates it, where that can be of one of the `dead` alone."""
    lived = _in_passing(event, dead)
    title = event.title.lower()
    if not _HINT.search(title):
        return lived
    lived |= _lived(event)
    beside = BESIDE.search(title)
    main = title[: beside.start()] if beside else title
    found = {step for step, words, told in _STEPS if any(word in main for word in words) and told.search(main)}
    if _NOT_DONE.search(main):
        return lived | (found & {_COMMITTED})
    found.update(f"{step} {thing}" for step, deed, things in _THINGS if deed.search(main) for thing in things.findall(main))
    return lived | (found & CASES if _ONE_BY_ONE.match(title) else found)


def _lived(event: DatedEvent) -> frozenset[str]:
    """What is told of a person by name, with that; nothing where the sentence has another word for who it is, such as "the singer"."""
    step, found, told = next(((step, found, told) for step, words, told in _LIVED if (found := words.match(event.title))), ("", None, _HINT))
    if not found:
        return frozenset()
    last = found["who"].split()[-1]
    named = [name for name in event.people if name.split()[-1] == last]
    told_so = any(
        re.search(rf"\b(?:{re.escape(last)}|[Hh]e|[Ss]he)\b[^.;:]{{0,80}}\Z", event.text[: each.start()]) for each in told.finditer(event.text)
    )
    return frozenset({step + named[0]}) if len(named) == 1 and told_so else frozenset()


def _in_passing(event: DatedEvent, dead: Collection[str]) -> frozenset[str]:
    """ "the debts he left at his death in 2009": a death, and of whom."""
    source = event.sources[0]
    if len(dead) != 1 or len(event.sources) > 1 or event.status == Status.PLANNED:
        return frozenset()
    told = _DEATH.search(source.sentence, max(0, source.start - _NEAR), source.start)
    return frozenset(DIED + name for name in dead) if told else frozenset()
