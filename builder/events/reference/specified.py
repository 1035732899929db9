"""Things that a headline calls only by what they are: "the party", "the outbreak", "the city"."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.gazetteer import CALLINGS
from builder.events.names.cast import Cast
from builder.events.names.modified import modified
from builder.events.names.names_of_kind import NAMED, VEHICLES
from builder.events.reference.just_named import just_named
from builder.events.reference.place_meant import PLACE_NOUNS, place_meant
from builder.events.reference.quarter_meant import quarter_meant
from builder.events.reference.told_at import told_at
from builder.events.words import lexicon

_LONGEST = 116  # code points of a headline that has grown
_NEAR = 3  # sentences
_OWNER = re.compile(r"[’']s ")  # no "the Larch Party's mill's roof"
_STEM = 5  # letters: "the Lebanese border with Lebanon"
_KIND = r"(?:(?:capital|island|[A-Z][a-z]{2,15}(?:an|ish|ese|ch|i)) )?"
_THE = re.compile(rf"\b([Tt]h(?:e|is)) (?:same )?({_KIND})([A-Z]?[a-z]{{3,20}})([’']s)?(?![\w’'-])(?:,? ([\w’'-]+))?")
# What is told of a thing behind these words tells which: "the party of Ole Berg", "the court that".
_WHICH = frozenset("of for that who which whom whose where behind between called named".split())
_WHERE = frozenset("in at on".split())
_EVERYWHERE = frozenset("virus disease illness".split())  # "the virus in Lund" may be any
_DISEASE = re.compile(r"\b(?:COVID-19|MERS|SARS|Ebola|Zika|H[15]N\d|[Mm]easles|[Cc]holera|[Pp]olio|[Mm]alaria|[Ss]wine flu|[Bb]ird flu)\b")
_OUT_THERE = re.compile(r" (?:in|at|on|near) the (?:outskirts|edge|cent(?:re|er)|coast|border|capital|north|south|east|west)\b")
_DOES = re.compile(r" [a-z]{2,15}[a-rt-z] (?:the|an?|its|his|her|their)\b")  # "The plane overshot the"
_NEXT = (
    lexicon.AUXILIARIES
    | lexicon.IRREGULAR_PAST
    | lexicon.PRESENT
    | (lexicon.PREPOSITIONS - _WHICH)
    | lexicon.ADVERBIAL_OPENERS
    | frozenset("and also said saying would a an".split())
)
_SAYING = re.compile(r",? (?:saying|adding|stating) .*$")  # what goes on where the name is more
_THERE = re.compile(r" (?:in|at) [A-Z][\w’'-]+")
_ADDRESS = re.compile(r"\b(?:address|speech|message)\w* (?:to )?$")  # "to the nation", whichever it is
_PLAIN = (lexicon.STOP_WORDS | lexicon.DATING_WORDS | CALLINGS) - {"model"}


def specified(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`title` with "the Larch Party" for "the party", "the measles outbreak" for "the outbreak" and "Leeds" for "the city", where the article tells
    of one alone, or of one just before; as it was where it has that name already, or would grow too long."""
    for found in _THE.finditer(title):
        _, kind, noun, owned, after = found.groups()
        if noun in _PLAIN or (noun[0].isupper() and noun.lower() not in NAMED) or _ADDRESS.search(title, 0, found.start()):
            continue
        ends = bool(owned) or _ends(after, title, found)
        if not ends and not _THERE.match(title, found.end(3)):
            continue
        there = told_at(rf"[Tt]h(?:e|is|at) (?:same )?{kind}{noun}\b", article, sentence)
        full = _meant(article, cast, sentence, noun.lower(), there, plain=not kind) if there is not None else ""
        if not full or _is_said(full, noun.lower(), title) or (owned and _OWNER.search(full)):
            continue
        if not (ends or _is_told_there(full, article.text, title, found.end(3))):
            continue
        whole = re.sub("^The ", "the ", full) if found.start() else full[0].upper() + full[1:]
        behind = found.end(3) + (len("’s") if owned and whole.endswith("s") else 0)
        longer = title[: found.start()] + whole + ("’" if behind > found.end(3) else "") + title[behind:]
        longer = _SAYING.sub("", longer) if len(longer) > _LONGEST else longer
        if len(longer) <= max(_LONGEST, len(title)):
            return longer
    return title


def _ends(after: str | None, title: str, found: re.Match[str]) -> bool:
    """Whether the noun ends there, and nothing behind it tells which."""
    comma = title.startswith(",", found.end(3))
    noun = found.group(3)
    where = after in _WHERE and noun not in VEHICLES | _EVERYWHERE and (noun in PLACE_NOUNS or title[found.end() + 1 : found.end() + 2].isupper())
    where = where or _OUT_THERE.match(title, found.end(3)) is not None
    verb = not found.start() and _DOES.match(title, found.end(3)) is not None
    return after is None or (after not in _WHICH and not where and (comma or verb or after in _NEXT or after.endswith(("ed", "ly"))))


def _is_told_there(full: str, text: str, title: str, end: int) -> bool:
    """ "The consulate in Lund", told of as "the Larch consulate in Lund"."""
    there = _THERE.match(title, end)
    return there is not None and f"{full.removeprefix('the ')}{there.group()}" in text


def _is_said(full: str, noun: str, title: str) -> bool:
    """Whether the headline has that name, or much of it, already: "Moe regrets the Ada Moe mill concert" has a third."""
    words = [word[:_STEM] for word in full.split() if word.lower() not in lexicon.STOP_WORDS and word.lower() != noun]
    return 2 * sum(word in title for word in words) >= max(1, len(words))


def _meant(article: Article, cast: Cast, sentence: Sentence, noun: str, start: int, *, plain: bool) -> str:
    if noun in PLACE_NOUNS:
        return place_meant(article, cast, sentence, noun, start)
    if not plain:
        return ""
    name = just_named(article, cast, sentence, noun, start) if noun in NAMED else ""
    name = name or (modified(article, cast, sentence, noun, start) if start >= sentence.start else "")  # "it" may be another of the kind
    name = name or (_of_disease(article, sentence) if noun in _EVERYWHERE else "")
    return name or (quarter_meant(article, sentence, start) if noun == "region" else "")


def _of_disease(article: Article, sentence: Sentence) -> str:
    """The one disease of the title, where no other is told of near by: who has recovered from "the virus" has from it."""
    told = {each.lower(): each for each in _DISEASE.findall(article.title)}
    near = article.text[article.sentences[max(0, sentence.index - _NEAR)].start : sentence.end]
    return next(iter(told.values())) if len(told) == 1 and {each.lower() for each in _DISEASE.findall(near)} <= set(told) else ""
