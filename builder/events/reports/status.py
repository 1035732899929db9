"""How far a happening is vouched for: reported, planned, claimed by someone, or denied."""

import re

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.subject import subject
from builder.events.clauses.verbs import is_auxiliary
from builder.events.dates.dating import Dating
from builder.events.dates.is_content import is_content
from builder.events.dates.is_disinterested import is_disinterested
from builder.events.dates.stance import Holding, stance
from builder.events.event import Status
from builder.events.reference.blames import blames
from builder.events.reports.is_planned import is_planned
from builder.events.reports.told_by import told_by
from builder.events.words import lexicon

_SUBJECT = 3  # words: who says it of whom
_MADE = frozenset("formed founded created established launched built born".split())
_ASCRIPTION = 3  # words: "according to him"
_HEARSAY = frozenset("allegedly reportedly purportedly supposedly".split())
_RUMOURED = frozenset("rumoured rumored alleged believed claimed claims said reported thought understood".split())  # "… to have"
_BELIEVED = frozenset("believed thought alleged claimed rumoured rumored understood".split())  # "It is believed | he left"
_REPORTS = frozenset("reports accounts rumours rumors records".split())
_SUGGEST = frozenset("suggest indicate".split())
_GUESSED = frozenset("suggested suggests indicated claimed claims alleged alleges".split())
_NAMELESS = frozenset("reports report media press newspapers papers".split())
_UNOWNED = re.compile(r"\b(?:records|census|statistics|figures|reports?|weather|hurricane|survey$)\b", re.IGNORECASE)
_CITING = re.compile(r"(?: has| have| had)? [a-z]{3,12},? citing\b")
_DASHES = frozenset("- – —".split())
_ESTIMATES = re.compile(r"(?:(?:the|some|early|initial|official) )?(?:estimates?|reports?|figures|accounts?) (?:by|from|of) ", re.IGNORECASE)
_THINKS = re.compile(r"\((?:he|she|they|we|i) (?:thinks?|believes?|claims?|suppose|guess|reckons?)\)", re.IGNORECASE)
_AGED = re.compile(r"(?:the )?\d{1,3}[ –-]{1,3}year[ –-]{1,3}old (?=[A-Z])")  # "47-year-old Roe's office"
_CLAIMS = lexicon.CLAIM_NOUNS - {"report", "reports"}
_HAVE = frozenset("has have had".split())
_REFUSED = frozenset(
    "access bail entry entrance permission parole visa visas request requests motion appeal asylum refuge".split()
)  # what is withheld


def status(parse: Parse, dating: Dating, published: int | None) -> tuple[Status, str]:
    """The status of the happening that `dating` dates and, where it is claimed or denied, the words for who says so; empty where none are told.

    `published` is the day of publication. What is to come is planned, whoever says so.
    """
    clause = parse.clauses[dating.clause]
    if _is_of_noun(parse, clause):
        return Status.CLAIMED, ""
    speaker = "" if _is_in_passing(parse, clause) else told_by(parse, dating.clause)
    if is_planned(parse, dating, published):
        return Status.PLANNED, ""
    if _is_denial(parse, clause):
        return Status.DENIED, _denier(parse, clause)
    held = stance(parse, dating.clause)
    if held.holding == Holding.CLAIMED and held.by is not None and not speaker:
        holder = parse.clauses[held.by]
        by = subject(parse, holder) if holder.verb is not None else _before_last(parse, holder)
        return Status.CLAIMED, "" if by.split(" ", 1)[0].lower() in lexicon.NO_SPEAKERS else by
    if not speaker and (_is_ascribed(parse, dating.clause) or _is_told_by_those(parse, dating.clause)):
        return Status.CLAIMED, ""
    if not speaker and _is_bracketed(parse, clause):
        knows = next((each for each in parse.clauses[: dating.clause] if each.verb is not None), None)
        return Status.CLAIMED, subject(parse, knows) if knows is not None and is_content(parse, dating.clause) else ""
    if not speaker and (reports := _by_reports(parse, clause, dating.start)):
        return Status.CLAIMED, reports
    if not speaker and (_is_hearsay(parse, clause) or _is_bare_boast(parse, clause)):
        return Status.CLAIMED, subject(parse, clause) if _is_boast(parse, clause) else _suggesting(parse, clause)
    speaker = _AGED.sub("", speaker, count=1)
    return (Status.CLAIMED, speaker) if speaker and not _is_passed_on(parse, speaker, clause) else (Status.REPORTED, "")


def _is_in_passing(parse: Parse, clause: Clause) -> bool:
    """ "The Lund Post says the board, | formed in 2008, | has failed": when it was formed nobody claims."""
    if clause.kind != ClauseKind.PARTICIPLE or clause.first < _SUBJECT or clause.last >= len(parse.tokens):
        return False
    between = parse.tokens[clause.first - 1].lower == "," == parse.tokens[clause.last - 1].lower
    return between and parse.tokens[clause.first].lower in _MADE and is_auxiliary(parse.tokens[clause.last])


def _is_denial(parse: Parse, clause: Clause) -> bool:
    """ "denied it", "has denied that he left"; not "denied him bail", "denied the request"."""
    if clause.verb is None:
        return False
    words = [token.lower for token in parse.tokens[clause.verb : clause.last] if token.lower not in lexicon.ADVERBS]
    words = words[1:] if words[:1] != [] and words[0] in _HAVE and len(words) > 1 else words
    return words[:1] != [] and words[0] in lexicon.DENYING and not set(words[1:4]) & _REFUSED


def _denier(parse: Parse, clause: Clause) -> str:
    """Who denies; empty for what stands behind the verb, which is only what is denied."""
    who = subject(parse, clause)
    return "" if clause.verb is None or who and parse.sentence.startswith(who, parse.tokens[clause.verb].end + 1) else who


def _is_of_noun(parse: Parse, clause: Clause) -> bool:
    """ "confronted with the accusation | he took a bribe in May"."""
    return clause.first > 0 and clause.opener != "that" and parse.tokens[clause.first - 1].lower in _CLAIMS


def _before_last(parse: Parse, clause: Clause) -> str:
    """ "Police" of "Police insist", whose last word is a verb that only its place tells."""
    words = parse.tokens[clause.first : clause.last - 1]
    return parse.sentence[words[0].start : words[-1].end] if words and all(token.kind == TokenKind.WORD for token in words) else ""


def _is_ascribed(parse: Parse, place: int) -> bool:
    """Whether "according to" goes on from the clause, whoever it is that says so."""
    following = parse.clauses[place + 1] if place + 1 < len(parse.clauses) else None
    if following is None or following.last - following.first < _ASCRIPTION or parse.tokens[following.first].lower != "according":
        return False
    joined = parse.tokens[following.first - 1].lower in lexicon.COORDINATORS
    return not joined and parse.tokens[following.first + 2].lower not in lexicon.RELATIVE_OPENERS


def _is_told_by_those(parse: Parse, place: int) -> bool:
    """ "Some of those who were there said | he left": the saying stands at the end of a clause with a verb of its own."""
    before, clause = parse.clauses[place - 1] if place else None, parse.clauses[place]
    if before is None or before.kind != ClauseKind.RELATIVE or before.verb in (None, before.last - 1) or clause.kind != ClauseKind.MAIN:
        return False
    return not clause.coordinate and parse.tokens[before.last - 1].lower in lexicon.SAYING


def _is_bracketed(parse: Parse, clause: Clause) -> bool:
    """ "was born (she thinks) in Elsby"."""
    return any(token.kind == TokenKind.PARENTHESIS and _THINKS.match(token.text) for token in parse.tokens[clause.first : clause.last])


def _is_guessed(parse: Parse, speaker: str, clause: Clause) -> bool:
    """ "Reports suggested | he left", and what nameless reports blame somebody for: "local media said | he stole it"."""
    if speaker.rpartition(" ")[2].lower() not in _NAMELESS or clause.verb is None:
        return False
    sayings = [each for each in parse.clauses if each.kind == ClauseKind.SAYING and _GUESSED & set(parse.lowers(each))]
    return bool(sayings) or blames(parse.sentence[parse.tokens[clause.verb].start : parse.span(clause)[1]])


def _is_passed_on(parse: Parse, speaker: str, clause: Clause) -> bool:
    """Whether who says it is no party to it, and does not guess."""
    if not is_disinterested(speaker):
        return False
    return not (_is_hearsay(parse, clause) or _is_guessed(parse, speaker, clause) or _is_attributed(parse, speaker, clause))


def _is_attributed(parse: Parse, speaker: str, clause: Clause) -> bool:
    """ "According to the Lund Post, | he left", "ABC reported, citing guards, | he left": theirs. What records, the weather service or nameless
    reports tell is nobody's own, nor what stands between dashes."""
    if _UNOWNED.search(speaker) or (clause.first and parse.tokens[clause.first - 1].lower in _DASHES):
        return False
    at = parse.sentence.find(speaker)
    if parse.sentence.startswith("/", at + len(speaker)):
        return False  # half of a name: "Lund/Elsby"
    return parse.sentence[max(0, at - 13) : at].lower() == "according to " or bool(_CITING.match(parse.sentence, at + len(speaker)))


def _is_boast(parse: Parse, clause: Clause) -> bool:
    """ "The rebels claimed to have taken the town"."""
    return clause.verb is not None and parse.tokens[clause.verb].lower in ("claimed", "claims")


def _is_bare_boast(parse: Parse, clause: Clause) -> bool:
    """ "The rebels claimed, | as of Monday, | they held it"; not "claimed victory"."""
    if clause.kind != ClauseKind.SAYING or clause.verb is None or not _is_boast(parse, clause) or clause.last == len(parse.tokens):
        return False
    after = parse.tokens[clause.verb + 1 : clause.last]
    return all(token.kind != TokenKind.WORD or token.lower in lexicon.PREPOSITIONS for token in after)


def _suggesting(parse: Parse, clause: Clause) -> str:
    """ "Harbour officials" of "reports by harbour officials suggest he left"; empty where nothing suggests it."""
    at = next((i for i in range(clause.first, clause.verb or clause.first) if parse.tokens[i].lower in _SUGGEST), clause.first)
    first = clause.first + (parse.tokens[clause.first].lower in lexicon.COORDINATORS)
    return _ESTIMATES.sub("", parse.sentence[parse.tokens[first].start : parse.tokens[at - 1].end], count=1) if at > first else ""


def _by_reports(parse: Parse, clause: Clause, start: int) -> str:
    """ "reports" of "he met with trouble and reports suggest he left in | May", behind what is told without them; empty where there are none."""
    first = (clause.verb or clause.first) + 1
    found = (i for i in range(first, clause.last - 1) if parse.tokens[i].lower in _REPORTS and parse.tokens[i + 1].lower in _SUGGEST)
    return next((parse.tokens[i].text for i in found if parse.tokens[i].start < start), "")


def _is_hearsay(parse: Parse, clause: Clause) -> bool:
    """ "allegedly took", "Reportedly, two men left", "was rumoured to have left": told, but by nobody named."""
    words = parse.lowers(clause)
    reports = any(word in _RUMOURED and words[place + 1 : place + 2] == ("to",) for place, word in enumerate(words))
    verb = clause.verb - clause.first if clause.verb is not None else 0
    opening = [token.lower for token in parse.tokens[:4]]
    if opening[0] == "it" and (_BELIEVED & {*opening} or ("said" in opening[2:] and opening[1] in lexicon.BE)):
        return True
    if _SUGGEST & set(words[:verb]) or (parse.tokens[0].lower in _HEARSAY and not clause.coordinate):
        return True
    return bool(_HEARSAY & set(words[max(0, verb - 2) : verb + 4])) or reports
