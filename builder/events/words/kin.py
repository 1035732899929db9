"""A relative or a person called so-and-so, as somebody's own story introduces them."""

import re

from builder.articles.article import Article, Sentence

_MEN = "grandfather|grandad|grandpa|father|dad|brother|uncle|nephew|son|husband|forefather"
_WOMEN = "grandmother|grandma|granny|nan|mother|mum|sister|aunt|niece|daughter|wife"
_EITHER = "ancestor|cousin|grandparent|parent|relative|progenitor|descendant"
_NAME = r"((?:[A-Z]\w{1,25}(?:[’'-][A-Z]\w{1,25})?|[A-Z]\.)(?>(?: (?:[A-Z]\w{1,25}(?:[’'-][A-Z]\w{1,25})?|[A-Z]\.)){1,4}))"
_LEAD = r"\b(?:[Mm]y|[Oo]ur)\b(?:[ -]{1,3}[\w.]{1,12}){0,4}?[ -]{1,3}(?i:"
_BRINGS = r")(?:,| was| was called| called| was named| named| is| being|,? who was|’s name was|'s name was)? "
_SHE, _HE = (re.compile(_LEAD + words + "|" + _EITHER + _BRINGS + _NAME) for words in (_WOMEN, _MEN))
_HER_NAME, _HIS_NAME = (re.compile(rf"\b{whose} name (?:was|is) " + _NAME) for whose in ("[Hh]er", "[Hh]is"))
_BEGINS = re.compile(r":\s?[“\"]|^[“\"]")  # where somebody's story begins: what stands before is another's
_GOES_ON = re.compile(r"(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b")
_FARTHEST, _NEAR = 6, 2  # sentences back; as far as those between need not begin with "he" or "their"
_LONGEST_SENTENCE = 1500  # code points


def kin(article: Article, sentence: Sentence, woman: bool) -> str:
    """The one person of that sex whom the two sentences before `sentence`, or more where these go on with "he", introduce with a word of kinship or
    with "her name was"; else empty."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _FARTHEST), -1):
        before = article.sentences[index]
        if article.blocks[before.block].furniture or before.heading != sentence.heading or before.end - before.start > _LONGEST_SENTENCE:
            return ""
        text = article.slice(before)
        found = {each for pattern in ((_SHE, _HER_NAME) if woman else (_HE, _HIS_NAME)) for each in pattern.findall(text)}
        if found or _BEGINS.search(text):
            return found.pop() if len(found) == 1 else ""
        if sentence.index - index >= _NEAR and not _GOES_ON.match(text):
            return ""
    return ""
