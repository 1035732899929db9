"""Works that a headline tells of by what they are, or by half of their names."""

import re

from builder.articles.article import Article, Sentence
from builder.events.words.length import ROOM

_CAP = r"[A-Z][\w’'.-]{0,25}"
_SMALL = r"(?:Of|The|In|A|An|And|To|For|On|With|From|At|By|Who)"
_TITLE = rf"{_CAP}(?: (?:(?:of|the|and|in|to) ){{0,2}}{_CAP}){{0,7}}"
_FORMS = r"symphony|concerto|sonata|quartet|quintet|mass|requiem|suite|overture|opera|ballet|oratorio|cantata|musical|play"
_KINDS = rf"album|single|song|novel|book|film|movie|documentary|series|show|programme|program|memoir|{_FORMS}"
_ADJECTIVES = r"(?:(?!by\b|of\b|in\b)[a-z-]{3,20} ){0,2}"
# "The first movement, Spring, was": of what?
_PART = re.compile(
    r"The (?:[a-z]{3,12} ){0,3}(?:movement|scherzo|adagio|andante|allegro|largo|rondo|minuet|finale|prelude|aria|libretto)(?! of\b)(?=,? )"
)
_OWNED = re.compile(
    rf"\b((?:{_CAP} ){{0,2}}[A-Z][\w-]{{1,25}}[’']s {_ADJECTIVES}"
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) (?i:{_FORMS})"
    rf"|(?:The|A) {_TITLE}|(?i:{_FORMS}),? {_TITLE}))"
)
_OWNER = re.compile(r"[’']s ")
_NUMBER = re.compile(r"(?:The )?(No\. \d{1,3})(?= )")
_OF_MANY = r"\b((?:[A-Z][\w’'-]{1,20} )?)(Symphon|Concert|Sonat|Quartet|Prelude|Suite)(ies|os|as|s), "
_ONE = {"ies": "y", "os": "o", "as": "a", "s": ""}
_PREMIERE = re.compile(r"\b(?:the|its|their) (?:[a-zA-Z]{2,10} )?premi ?.?re\b(?! (?:of|for)\b)")
_WORK_TITLED = re.compile(rf"\b(?:{_FORMS}|work|piece),? (?:called |titled |entitled )?({_TITLE})")
_CAME_OUT = re.compile(rf"(An? (?:[a-z-]{{3,16}} ){{0,4}}({_KINDS})) (?=(?:was|were) (?:published|released|issued|premi))")
_TELLS = re.compile(rf"((?:The |A )?{_CAP}(?: {_CAP}){{0,4}} {_SMALL}(?: {_CAP}){{1,4}}) (?:told|tells|was|is|sold|became|won)\b")
_ITS_WORK = re.compile(rf"((?:{_CAP} ){{0,3}}[A-Z][\w-]{{1,25}}[’']s {_ADJECTIVES}(?:{_KINDS}))(?= (?:was|were|is|had|will)\b)")
_SCRAP = re.compile(rf"(?:The |A )?{_CAP}(?: {_CAP}){{0,4}}:?")
_REST = re.compile(rf"{_CAP}(?: {_CAP}){{2,7}}")
_FITTINGS = r"(?:(?!(?:the|an?|was|were|is|are|had|has|of|to|in|on|by|that|told)\b)[\w’'-]{1,20} ){0,5}"  # "prize - winning"
_LONGEST_SENTENCE = 1500
_NEAR = 2  # sentences


def work_named(title: str, article: Article, sentence: Sentence) -> str:
    """`title` with "the first movement of Ada Berg's The Hills" for "the first movement", and with the whole of a name that a line's end has cut,
    where the article has it near by; as it was where it would grow too long."""
    before, after = _near(article, sentence, -_NEAR), _near(article, sentence, 1)
    text = article.slice(sentence)
    for named in (
        _of_what(title, before),
        _of_row(title, text),
        _premiered(title, before),
        _came_out(title, after),
        _whole(title, article, sentence),
        _titled(title, article.text[: sentence.start]),
    ):
        if named and len(named) <= max(ROOM, len(title)):
            return named
    return _begun(title, text)


def _near(article: Article, sentence: Sentence, step: int) -> str:
    """The sentence behind, or the few before."""
    first, last = (sentence.index + 1, sentence.index + 2) if step > 0 else (max(0, sentence.index + step), sentence.index)
    near = article.sentences[first:last]
    whole = all(each.heading == sentence.heading and each.end - each.start <= _LONGEST_SENTENCE for each in near)
    return article.text[near[0].start : near[-1].end] if near and whole else ""


def _of_what(title: str, before: str) -> str:
    """ "The first movement of Ada Berg's The Hills"."""
    part = _PART.match(title)
    work = _only(_OWNED, before, 1) if part else ""
    return f"{title[: part.end()]} of {work}{title[part.end() :]}" if part and work else ""


def _only(pattern: re.Pattern[str], text: str, owners: int) -> str:
    """The one work that matches there, with no more owners than it may have; "Berg's The Hills" is "Ada Berg's The Hills"."""
    found = {each[1].rstrip(".") for each in pattern.finditer(text)}
    works = {each for each in found if not any(other.endswith(f" {each}") for other in found)}
    work = works.pop() if len(works) == 1 else ""
    return work if len(_OWNER.findall(work)) <= owners else ""


def _of_row(title: str, text: str) -> str:
    """ "Lund Symphony No. 9" for "No. 9" of "one of the Lund Symphonies, No. 9"."""
    number = _NUMBER.match(title)
    found = re.search(_OF_MANY + re.escape(number[1]), text) if number else None
    return f"{found[1]}{found[2]}{_ONE[found[3]]} {number[1]}{title[number.end() :]}" if number and found else ""


def _premiered(title: str, before: str) -> str:
    """ "Ada Berg gave the premiere of The Hills"."""
    given = _PREMIERE.search(title)
    work = _only(_WORK_TITLED, before, 0) if given else ""
    return f"{title[: given.end()]} of {work}{title[given.end() :]}" if given and work else ""


def _came_out(title: str, after: str) -> str:
    """ "The Hills Of Lund, a long novel, was published" where the next sentence begins with that name; "Ada Berg's album The Hills was released"
    where it tells of that album."""
    came = _CAME_OUT.match(title)
    if came is None:
        return ""
    if told := _TELLS.match(after):
        return f"{told[1]}, {came[1][0].lower()}{came[1][1:]}, {title[came.end() :]}"
    titled = re.search(rf"\b((?:{_CAP} ){{0,3}}[A-Z][\w-]{{1,25}}[’']s) {_FITTINGS}{came[2]}, ({_TITLE})", after)
    return f"{titled[1]} {came[2]} {titled[2].rstrip('.')} {title[came.end() :].partition(' that ')[0]}" if titled else ""


def _whole(title: str, article: Article, sentence: Sentence) -> str:
    """ "Songs | Of The Hills won a prize": the line before has the name's first words."""
    if not sentence.index or not title.startswith(article.slice(sentence).split(" ", 1)[0]):
        return ""
    scrap, rest = article.slice(article.sentences[sentence.index - 1]).strip(), _REST.match(article.slice(sentence))
    cut = _SCRAP.fullmatch(scrap) if rest and re.search(rf"\b{_SMALL}\b", rest.group()) and title.startswith(rest.group()) else None
    if cut is None or rest is None:
        return ""
    again = f"{scrap} {rest.group()}"
    return f"{scrap} {title}" if scrap.endswith(":") or article.text.count(again) else ""


def _titled(title: str, before: str) -> str:
    """ "Ada Berg's late play The Hills" where that play "of love and war, The Hills" was told of before."""
    owned = _ITS_WORK.match(title)
    place = before.rfind(owned[1]) if owned else -1
    told = (
        re.compile(rf"(?: of [a-z ]{{3,40}})?,? ({_TITLE})(?=[,.;]| is\b| was\b)").match(before, place + len(owned[1]))
        if owned and place >= 0
        else None
    )
    return f"{owned[1]} {told[1]}{title[owned.end() :]}" if owned and told else ""


def _begun(title: str, text: str) -> str:
    """ "A Light In The Hills" for "The Hills" at the end of a headline that a small word of the name has cut."""
    last = re.search(rf"\b(?:The|A) {_TITLE}$", title)
    whole = re.search(rf"\b((?:(?:A|An|The) )?(?:{_CAP} ){{1,4}}(?:In|Of|On|For|To|From|With) ){re.escape(last.group())}\b", text) if last else None
    return f"{title[: last.start()]}{whole[1]}{last.group()}" if last and whole and whole[1] not in title else title
