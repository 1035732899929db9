"""Names in place of "him", "her" and "it" behind a headline's verb."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Cast, Mention, NameKind
from builder.events.reference.antecedent import PRONOUNS, antecedent
from builder.events.reference.blames import blames
from builder.events.reference.proceeded import proceeded
from builder.events.words.people_words import EITHER, MEN, WOMEN
from builder.events.words.shames import shames

_OBJECT = re.compile(r"(?<=[a-z] )(him|her)(?= (?:to|in|at|on|by|from|with|for|only|that|into|about|after|before|when|again)\b|$)")
_ANOTHERS = re.compile(r"^(?:The|An?) |\b(?:when|while|as|after|before|that|who|because)\b")  # "The star was ill when Ole Berg found him"
_FOR_OTHERS = re.compile(r"\b(?:lawyers?|attorneys?|solicitors?|spokes\w+|agent|publicist|prosecutors?|counsel|representative)\b", re.IGNORECASE)
_CHOSEN = re.compile(r"\b(?:appointed|nominated|named|chose|picked|selected|proposed|elected) (?:(?!as|to|for)[\w.’'-]{1,20} ){0,4}$")
_TELLS = re.compile(r"\b(?:said|says|told|tells|testified|added|wrote|announced|confirmed|claimed|asked|believes?|thinks?|recalled|according)\b")
_AS = re.compile(r" (?:as|to|for)\b")
_OF_SEX = re.compile(r"\b(him|his|her)\b")
_MAN, _WOMAN = (re.compile(rf"\b(?:{words}|{EITHER})s?\b") for words in (MEN, WOMEN))
# "Officials confirmed | it has spread", "voted to lift | it": not of those who say so.
# What a court rules on is another's: "The court ruled against | its | attempt", not its own ruling.
_RULED = re.compile(
    r"\b(?:[Cc]ourts?|[Jj]udges?|[Tt]ribunals?|[Jj]ury|[Cc]ommission) (?:\w+ly |has |had )?"
    r"(?:ruled against|struck down|blocked|upheld|halted|rejected|dismissed) (its)"
    r" (?!own\b|earlier\b|previous\b|former\b)(?!(?:[a-z]{2,15} ){0,2}(?:ruling|decision|order|opinion|verdict|judgment|injunction)\b)"
)
_BODIES = "officials|authorities|scientists|researchers|doctors|experts|police|members|lawmakers|deputies|ministers|states"
_IT = re.compile(
    rf"^(?:[\w’'-]{{2,20}} ){{0,4}}(?:{_BODIES}) (?:\w+ly )?[a-z]{{2,20}}(?:ed|d|s|ow|id) (?:that )?(it)"
    r"(?= (?:has|had|was|is|had been|has been) \w+(?:ed|en)\b)"
    r"|(?:^| )(?:voted|agreed|decided|refused|plans|planned|asked|ordered|promised) to (?!make\b|take\b)[a-z]{3,15} (it)$"
)


def as_object(title: str, article: Article, cast: Cast, sentence: Sentence, speaker: str) -> str:
    """`title` with the name for "him", "her murder" or "it" where nobody in it can be meant and the article tells of one alone; else as it is.

    `speaker` tells what the title does, where the sentence says so.
    """
    title = _of_teller(title, cast, speaker) if speaker and speaker in article.slice(sentence) else title
    title = _ruled(title, article, cast, sentence)
    found = _OF_SEX.search(title)
    thing = _IT.search(title) if found is None else None
    if thing is not None:
        words = antecedent(article, cast, sentence, "it")
        at = max(thing.span(1), thing.span(2))
        fits = words.lower().startswith("the ") and not words.istitle() and words.lower() not in title.lower()
        return f"{title[: at[0]]}{words[0].lower()}{words[1:]}{title[at[1] :]}" if fits else title
    if found is None or len(_OF_SEX.findall(title)) > 1 or title.split(" ", 1)[0].lower() in PRONOUNS:
        return title
    name = _beside(title[: found.start()], article, cast, sentence, found.group(1))
    if not name and found.group(1) != "his" and not _people(article, cast, sentence, title[: found.start()]):
        woman = found.group(1) == "her"
        name = proceeded(article, cast, sentence, woman) or _only(article, cast, sentence, woman)
        name = name or ("" if shames(title) else _chosen(article, cast, sentence, woman))
    if not name or name.split()[-1] in title:
        return title
    own = found.group(1) == "his" or (found.group(1) == "her" and _OBJECT.match(title, found.start()) is None)
    return f"{title[: found.start()]}{name}{'’s' if own else ''}{title[found.end() :]}"


def _ruled(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "A court blocked its attempt" behind "The Larch Party tries it": the party's. Nobody's conviction, and nothing behind what blames somebody."""
    found = _RULED.search(title)
    before = article.slice(article.sentences[sentence.index - 1]) if found is not None and sentence.index else ""
    if found is None or shames(title[found.end(1) :]) or blames(before):
        return title
    words = antecedent(article, cast, sentence, "its")
    if not words.startswith(("The ", "the ")) or words in title or not any(word[0].isupper() for word in words.split()[1:]):
        return title
    return f"{title[: found.start(1)]}the {words[4:]}’s{title[found.end(1) :]}"


def _of_teller(title: str, cast: Cast, speaker: str) -> str:
    """ "Ada Berg said the mayor had called her": whom a witness tells of in another's deed is the witness."""
    found = _OBJECT.search(title)
    if found is None or len(_OBJECT.findall(title)) > 1 or shames(title) or _FOR_OTHERS.search(speaker) or _ANOTHERS.search(title, 0, found.start()):
        return title
    name = next((each.name for each in cast.mentions if each.kind == NameKind.PERSON and speaker.endswith(each.name)), "")
    first = title.split(" ", 1)[0]
    fits = name and cast.women.get(name, sex_of_name(name)) is (found.group(1) == "her")
    return (
        title[: found.start(1)] + name + title[found.end(1) :] if fits and first.lower() not in PRONOUNS and name.split()[-1] not in title else title
    )


def _people(article: Article, cast: Cast, sentence: Sentence, title: str) -> list[Mention]:
    """Whom of the sentence the title names, in full or as the sentence does."""
    named = [each for each in cast.within(sentence.start, sentence.end) if each.kind == NameKind.PERSON]
    return [each for each in named if each.name.split()[-1] in title or article.text[each.start : each.end].split()[-1] in title]


def _beside(lead: str, article: Article, cast: Cast, sentence: Sentence, pronoun: str) -> str:
    """ "Ole Berg, brother of Ada Lund, was tried for | her murder": the only other whom the sentence names before, where the first is of the other
    sex."""
    woman, titled = pronoun == "her", {each.name for each in _people(article, cast, sentence, lead)}
    at = re.compile(rf"\b{pronoun}\b").search(article.text, sentence.start, sentence.end)
    if len(titled) != 1 or at is None or (_WOMAN if woman else _MAN).search(article.text, sentence.start, at.start()):
        return ""
    first, named = titled.pop(), cast.names(sentence.start, at.start(), NameKind.PERSON)
    others = [name for name in named if name != first]
    known = cast.women.get(first, sex_of_name(first))
    return others[0] if known is (not woman) and len(others) == 1 and named[0] == first and cast.sex(others[0], woman) == woman else ""


def _only(article: Article, cast: Cast, sentence: Sentence, woman: bool) -> str:
    """ "Berg is in Lund, but | the mayor sued him": the only person of whom the sentence speaks before, and who tells nothing himself."""
    at = re.compile(r"\b(?:him|her)\b").search(article.text, sentence.start, sentence.end)
    named = [each for each in cast.within(sentence.start, at.start()) if each.kind != NameKind.PLACE] if at is not None else []
    people = [each for each in named if each.kind != NameKind.ORGANISATION]
    if at is None or len({each.name for each in people}) != 1 or people[0].kind != NameKind.PERSON or cast.sex(people[0].name, woman) != woman:
        return ""
    another = (_WOMAN if woman else _MAN).search(article.text, sentence.start, at.start()) is not None
    return "" if another or _TELLS.search(article.text, people[-1].end, at.start()) else people[0].name


def _chosen(article: Article, cast: Cast, sentence: Sentence, woman: bool) -> str:
    """ "The mayor appointed | Ada Berg as judge. The council confirmed her": the only one of whom the sentence before tells so, and nobody since."""
    before = article.sentences[sentence.index - 1] if sentence.index else None
    at = re.compile(r"\b(?:him|her)\b").search(article.text, sentence.start, sentence.end)
    if before is None or at is None or before.heading != sentence.heading or cast.names(sentence.start, at.start(), NameKind.PERSON):
        return ""
    people = [each for each in cast.within(before.start, before.end) if each.kind == NameKind.PERSON]
    last = people[-1] if people else None
    told = last is not None and _CHOSEN.search(article.text, before.start, last.start) and _AS.match(article.text, last.end)
    return last.name if last is not None and told and cast.sex(last.name, woman) == woman else ""
