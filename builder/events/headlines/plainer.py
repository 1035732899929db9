"""A headline that is too long, with what it says in many words said in few."""

import re

from builder.events.gazetteers.gazetteer import OCCUPATIONS
from builder.events.gazetteers.given_names import given_names
from builder.languages.english_words import MONTHS

_NAME = r"[A-Z][\w’'-]{1,20}(?: (?:de|van|von|bin|al))? [A-Z][\w’'-]{1,20}"
_IT_HAS = r"(?=(?:the|an?) (?:[\w-]{1,20} ){1,4}(?:has|have|had|was|were|is|are) )"
_CALLING = r"(?:[A-Z][a-z]{2,20} )?(?P<first>[A-Za-z][a-z]{2,20})"
_MONTH = f"(?:{'|'.join(month.title() for month in MONTHS)})"
_HELD = r"(?:would|could|should|might|must|will|may|can|cannot|not|never|\w{2,8}n[’']t|to|who|which|that)\b"  # "may have sailed"
_DONE = r"(?=[a-z]{2,20}ed (?:to|that|an?|the|his|her|its|their|in|on|about|by|from|for|with|against|over) )"  # no "have limited room"
_DEEDS = (
    "be|have|take|begin|start|open|close|end|appear|stand|meet|argue|speak|decide|vote|sign|launch|play|make|hold|go|arrive|leave|return|face|give"
)
_STAGE = frozenset("actor actress singer songwriter rapper musician composer dancer comedian model presenter entertainer writer".split())
_ALIKE = "restored|published|found|discovered|reported|described|studied"  # what puts no blame on the one who is named
_SAID = r"said|says|saying|announced|announcing|claimed|claiming|testified|revealed|reported|warned the [a-z]{3,20}"


def _undescribed(found: re.Match[str]) -> str:
    """ "by Ada Berg" of "by judge Ada Berg", "Ada Berg" of "Ada Berg of the Elsby Party"."""
    lead, office, name = found["lead"], found["office"], found["name"]
    known = re.split("[ -]", name)[0] in given_names() and (not office or office in OCCUPATIONS)
    return lead + name if known else found.group()


def _unpaired(found: re.Match[str]) -> str:
    """ "Ada" of "Stage actor and young singer Ada", who is one: a doctor and a nurse are two."""
    return found["name"] if {found["first"].lower(), found["office"]} <= _STAGE else found.group()


# The first that is enough is all that is changed; none changes what is told.
_WORDY = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"(?<=\bguilty to )(?:a|the) charges? of ", ""),  # "guilty to | a charge of | theft"
        (r"\b(?:[A-Z][a-z]{2,15} ){1,2}Court Judge (?=[A-Z])", "Judge "),
        (r"\b([Tt]he |[Aa]n? )(?:high[- ]profile|upcoming|forthcoming|long-awaited|much-anticipated) (?=[bcdfghj-np-tv-z])", r"\1"),
        (rf" (?:late |early )?last {_MONTH}(?= [a-z])", ""),
        (r"\b(toll|total|count) from [\w,]{1,12} to (?=\w)", r"\1 to "),
        (r", (?:to be|which is to be) (?:called|named|known as) [^,]{2,40},(?= [a-z])", ""),
        (r" (?:of all time|as much as possible|in the process|in the world)$", ""),
        (r" (?:to|with) (?:great|wide|much|critical|unprecedented) (?:acclaim|applause|fanfare)$", ""),
        (r"\bpassenger (?=(?:flight|plane|jet|airliner|aircraft)\b)", ""),
        (r"\bconfirmed (?=(?:death )?toll\b)", ""),
        (r"\bpersonal (?=(?:doctor|physician)\b)", ""),
        (r"\bmost recent(?:ly)? publicly available ", ""),
        (r"^The (?:envisioned|proposed) (?=(?:[A-Z][\w’-]{1,20} ){1,4}(?:was|is|would) )", "The "),
        (r"\bin interstate (?:(?:and|or) foreign )?commerce (?=an? )", ""),
        (r"\baccused of causing the (?:[a-z]{3,20} ){0,3}death of (?=[A-Z])", "accused over the death of "),
        (rf"^({_NAME}) and (?:(?:his|her|their) )?(?:colleagues|co-workers)(?= (?:{_ALIKE}) (?!by\b|guilty\b|dead\b))", r"\1"),
        (rf"^({_NAME}) (?:appeared|spoke) (?:on|at) (?:[\w’'-]{{1,20}} ){{1,8}}and (?=said (?:that )?[A-Z])", r"\1 "),
        (rf"^(?:[A-Z][a-z]{{2,20}} )?(?:[Oo]fficials|[Aa]uthorities|[Pp]olice) confirmed (?:that )?{_IT_HAS}", ""),
        (r"(?<=posted|loaded) (?:on|to) an? (?:[\w-]{2,20} ){0,2}(?:channel|website|site|forum|blog)$", ""),
        (
            r"(?:(?<=d on )|(?<=urged )|(?<=asked ))\"([^\",]{3,40}), (?:[^\",]{3,60}, ){1,9}[^\",]{0,60}\band [^\",]{3,80}\"(?= to [a-z])",
            r'"\1" and others',
        ),
        (r"\bin order to (?=[a-z])", "to "),
        (r" a total of (?=\d)", " "),
        (r" in (?:connection with|relation to) (?=(?:a|an|the|his|her|its|their) )", " over "),
        (r"\b(is|are) (?:scheduled|slated) to (?=[a-z])", r"\1 to "),
        (rf"\b(is|are) due to (?=(?:{_DEEDS})\b)", r"\1 to "),
        (r"(?<=\d) percent\b(?![”\"])", "%"),
        (r"(?<=\d) or more (?=[a-z])", "+ "),
        (r"(?<=[\d+]) kilograms\b", " kg"),
        (rf"\bthat (?:in|on|from|by) {_MONTH}(?: \d{{1,2}})?, (?=\w)", "that "),
        (r"^(?:In|At|During) an? (?:meeting|interview|speech|statement),? (?=[A-Z])", ""),
        (
            rf"(?P<lead>\b(?:[A-Z][\w’-]{{1,20}} [A-Z][\w’-]{{1,20}} and|of|by|against|from) )(?P<office>[a-z]{{3,20}}) (?P<name>{_NAME})",
            _undescribed,
        ),
        (rf"(?P<lead> for (?:vice )?(?:president|governor|mayor) and )(?P<office>[a-z]{{3,20}}) (?P<name>{_NAME})", _undescribed),
        (rf"(?P<lead>)(?P<office>)(?P<name>\b{_NAME}) of the (?:[A-Z][a-z]{{2,20}} ){{1,3}}Party(?= [a-z])", _undescribed),
        (
            rf"(?P<lead>)(?P<office>)(?P<name>\b{_NAME}) of (?:(?:[A-Z][\w-]{{1,20}}|and|the|of) ){{0,6}}[A-Z][\w-]{{1,20}}(?= said )",
            _undescribed,
        ),
        (rf"^{_CALLING} and (?:[a-z]{{3,20}} )?(?P<office>[a-z]{{3,20}}) (?P<name>[A-Z][\w’-]{{2,20}})(?= [a-z]{{2,20}}ed )", _unpaired),
        (r" finally (?=[a-z])", " "),
        (r" and (?:describe[sd]?|praise[sd]?|call(?:s|ed)?) (?:him|her|it|them) as [^,“”\"]{3,60}$", ""),
        (r"\b([A-Z][\w’-]{1,20}) ([A-Z][\w’-]{1,20})( and (?:his|her|their) (?:[a-z-]{2,20} ){1,4}[A-Z][\w’-]{1,20}) \2\b", r"\1 \2\3"),
        (r" (?:after|following) an? [\w-]{2,20} trial$", ""),
        (r"^[Rr]eports (?:said|say) (?=an estimated )", ""),
        (
            r"\b((?:Crown )?Prince|King|Queen|President) ((?:[A-Z][\w’-]{1,20} |bin |al ){1,4})of (?:[A-Z]\w{2,20} ){1,2}(?=[a-z])",
            r"\1 \2",
        ),
        (rf"\b({_SAID}) that (?=(?:he|she|it|they|his|her|the)\b|[A-Z])", r"\1 "),
        (rf"^((?:(?!{_HELD})[\w’'-]{{1,20}} ){{2,14}})have been {_DONE}", r"\1were "),
        (rf"^((?:(?!{_HELD})[\w’'-]{{1,20}} ){{2,14}})have {_DONE}", r"\1"),
        (r"\bWorld Health Organization\b", "WHO"),
        (r"\bInternational Space Station\b", "ISS"),
        (r"\bUnited Arab Emirates\b", "UAE"),
        (r"\bEuropean Union\b(?! of\b)", "EU"),
        (r"\bUnited States(?! of\b| v\.?\b)", "US"),
        (r"\bUnited Kingdom\b(?! of\b)", "UK"),
    )
)


def plainer(title: str, room: int) -> str:
    """`title` in fewer words, as many as it takes to come down to `room` code points, or all that can."""
    for pattern, instead in _WORDY:
        if len(title) <= room:
            break
        title = pattern.sub(instead, title)
    return title[:1].upper() + title[1:]
