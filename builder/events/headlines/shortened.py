"""A headline's words without what trails them, where they are too many."""

import itertools

from builder.events.clauses.clause import BREAKS, Parse, Token, TokenKind
from builder.events.clauses.tells_whole import tells_whole
from builder.events.clauses.verbs import is_auxiliary, is_bare_relative, is_verb
from builder.events.headlines.ends_whole import ends_whole
from builder.events.headlines.is_extra import is_extra
from builder.events.words import lexicon
from builder.languages.english_words import SMALL, TENS

# What these bring can go: "of", "to", "as" and "by" bring what the words before them need.
_LOOSE = frozenset(
    "in at with after before during amid despite following because while when since for under over near from on which who where including "
    "via citing using between about regarding concerning involving due along across around within throughout inside outside "
    "through against toward towards among upon".split()
)
_OPENERS = lexicon.RELATIVE_OPENERS | lexicon.ADVERBIAL_OPENERS - {"following", "amid"} | {"that"}
_NEEDY = (
    lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.ADVERBS | lexicon.AUXILIARIES | frozenset("to more most less".split())
)
_SECOND = frozenset("and but".split())
_BEHIND_DASH = frozenset("more almost nearly just a an the who which with after before on in at as because but although including followed".split())
_DASHES = frozenset("-–—")
_NO_HALF = _OPENERS | {"either", "both", "between", "to"}
_AS_THEY = lexicon.SUBJECT_PRONOUNS | {"part"}
_NUMBERS = SMALL.keys() | TENS.keys()
_OWNERS = lexicon.DETERMINERS | lexicon.SUBJECT_PRONOUNS
_MOST = 200  # words
_FEWEST = 6  # words
_NEAR = 4  # tokens: "and his birth was registered"


def shortened(parse: Parse, wanted: list[int], deed: int | None = None, fewest: int = _FEWEST, most: int = _MOST) -> list[list[int]]:
    """The ways to leave out the end of `wanted`, token indexes in the order of a headline, the longest first; each is whole.

    What for, as in "a plan for the port | to bring back trade", goes with the rest. `deed` is the index of the finite verb, where one is known;
    the first `fewest` words stay, and not more than `most`.
    """
    return [wanted[:cut] for cut in range(min(len(wanted) - 1, most), max(fewest, _FEWEST) - 1, -1) if _can_end(parse, wanted, cut, deed)]


def _can_end(parse: Parse, wanted: list[int], cut: int, deed: int | None) -> bool:
    """Whether the words from place `cut` on are of a kind that may go, and leave a whole."""
    marked = parse.tokens[wanted[cut - 1]].lower in BREAKS
    last = cut - 2 if marked else cut - 1
    token = parse.tokens[wanted[cut]]
    if (token.lower in _SECOND and _tells_more(parse, wanted, cut, deed)) or (token.lower in _DASHES and _is_aside(parse, wanted, cut)):
        return True
    after = parse.tokens[wanted[cut + 1]].lower if cut + 1 < len(wanted) else ""
    if marked and token.lower in lexicon.SUBJECT_PRONOUNS and after in lexicon.SAYING:
        return last > _FEWEST  # "The board lowered the fees, | she said, noting that"
    if token.lower == "and" and after == "not":
        return last > _FEWEST  # "are free | and not merely safe"
    if (token.lower == "of" and after in ("what", "how", "why")) or (token.lower == "and" and after in ("whether", "what", "how", "why")):
        return last > _FEWEST
    loose = token.lower in _LOOSE or _is_meanwhile(parse, wanted, cut) or (marked and token.lower.endswith("ing"))
    if not loose and not _is_added(parse, wanted, cut, deed):
        return False
    return not _is_in_list(parse, wanted, cut) and ends_whole(parse, wanted, cut, deed)


def _is_added(parse: Parse, wanted: list[int], cut: int, deed: int | None) -> bool:
    """ "sold the house | he had let": what only adds to the words before."""
    bare = is_bare_relative(parse.tokens, wanted[cut]) and tells_whole(parse, wanted[:cut], deed)
    return bare or (parse.tokens[wanted[cut]].lower == "to" and _is_purpose(parse, wanted, cut)) or is_extra(parse, wanted, cut)


def _is_in_list(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "asked about the war | in Peru, the vote, old ships, and jails": of a list, no half of its first is told."""
    lowers = [parse.tokens[i].lower for i in wanted[cut:]]
    commas = lowers.count(",")
    near = any(parse.tokens[i].lower in _LOOSE for i in wanted[max(0, cut - _NEAR) : cut])
    first = lowers.index(",") if commas > 1 else 0
    listed = near and 0 < first < _FEWEST and "and" in lowers[first:]
    if not listed or parse.tokens[wanted[cut + first - 1]].text[0].isupper() == parse.tokens[wanted[cut + first + 1]].text[0].isupper():
        return False  # "with fairs | in Lund, Roe, and Elsby": the whole list goes
    return not any(is_verb(parse.tokens, i) for i in wanted[max(0, cut - _NEAR) :])


def _tells_more(parse: Parse, wanted: list[int], cut: int, deed: int | None) -> bool:
    """ "He had played well | and Ada Berg gave him a prize", "shows the best | and talks of more": a second deed behind the first."""
    verb = next((place for place in range(1, cut) if is_verb(parse.tokens, wanted[place])), None)
    halves = {parse.tokens[i].lower for i in wanted[:cut] if parse.tokens[i].lower in _NO_HALF and not _is_count(parse, i)}
    own = _has_own_subject(parse, wanted[cut])
    halved = bool(halves - ({"that"} if own else set()))
    if verb is None or cut - verb < 3 or cut + 1 >= len(wanted) or halved:
        return False
    if own or (not is_auxiliary(parse.tokens[wanted[cut + 1]]) and is_verb(parse.tokens, wanted[cut + 1])):
        return True
    near = wanted[cut + 2 : cut + _NEAR]
    if parse.tokens[wanted[cut + 1]].lower in _OWNERS and any(is_verb(parse.tokens, i) for i in near):
        return True
    named = itertools.takewhile(lambda i: _is_noun(parse.tokens[i]), wanted[cut + 1 :])
    after = cut + 1 + sum(1 for _ in named)
    told = cut + 1 < after < len(wanted) and is_auxiliary(parse.tokens[wanted[after]])
    return told and tells_whole(parse, wanted[:cut], deed)


def _has_own_subject(parse: Parse, first: int) -> bool:
    """ "said that the mill was lost | but its owner stayed"."""
    return any(each.first == first and each.coordinate and (each.verb or 0) > first + 1 for each in parse.clauses)


def _is_count(parse: Parse, index: int) -> bool:
    """ "two to three hundred"."""
    return parse.tokens[index].lower == "to" and parse.tokens[index - 1].lower in _NUMBERS and parse.tokens[index + 1].lower in _NUMBERS


def _is_noun(token: Token) -> bool:
    return token.kind == TokenKind.WORD and token.lower not in _NEEDY and not is_auxiliary(token)


def _is_meanwhile(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "may work in Leeds | as he waits for the trial", "searched the house | as part of an inquiry"."""
    after = parse.tokens[wanted[cut + 1]].lower if cut + 1 < len(wanted) else ""
    return parse.tokens[wanted[cut]].lower in ("as", "so") and after in _AS_THEY


def _is_aside(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "The tour begins in Leeds | -- home of the oldest mill": a dash with room on both sides, behind a whole clause."""
    mark, before = parse.tokens[wanted[cut]], parse.tokens[wanted[cut - 1]]
    single_hyphen = mark.text == "-" and cut + 1 < len(wanted) and parse.tokens[wanted[cut + 1]].lower in _BEHIND_DASH
    wide = 2 if mark.text == "-" and not single_hyphen else 1  # two hyphens are a dash, one is none but before "more than" and the like
    after = parse.tokens[wanted[cut + wide]] if cut + wide < len(wanted) else mark
    dash = parse.sentence[mark.start : mark.start + wide]
    roomy = before.end < mark.start and mark.start + wide < after.start and (dash in ("--", "–", "—") or single_hyphen)
    told = any(is_verb(parse.tokens, wanted[place]) for place in range(1, cut))
    single = single_hyphen or dash not in parse.sentence[mark.start + wide :]
    return roomy and told and single and after.text[0].islower() and before.lower not in _NEEDY


def _is_purpose(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "launched a scheme named “Hope” | to mend the roads"."""
    return parse.tokens[wanted[cut - 1]].kind == TokenKind.QUOTE and parse.tokens[wanted[min(cut + 1, len(wanted) - 1)]].text.islower()
