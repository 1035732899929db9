"""What happened, by the name that articles give it: "Golden Heron fire", "Gulf of Lund oil spill"."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from builder.articles.article import Article
from builder.events.gazetteers.gazetteer import TITLES
from builder.events.words import lexicon
from builder.events.words.happenings import HAPPENINGS

_LEAD = 600  # code points of an article
_FEWEST = 3  # articles
_LONGEST = 40
_NO_MODIFIERS = lexicon.STOP_WORDS | lexicon.PREPOSITIONS | lexicon.AUXILIARIES | lexicon.IRREGULAR_PAST | lexicon.PRESENT | lexicon.SAYING
_NO_FIRST = lexicon.STOP_WORDS | lexicon.PREPOSITIONS | lexicon.DATING_WORDS | TITLES
_NAMED = re.compile(rf"(?<![\w’'-])((?:[A-Z][\w-]{{1,20}} (?:of )?){{1,4}})((?:[a-z-]{{3,20}} ){{0,2}})({'|'.join(sorted(HAPPENINGS))})(?! -|[\w-])")


def named_happenings(articles: Iterable[Article]) -> dict[str, str]:
    """Article id → the name of the happening in its first sentences that most articles have there, if several do."""
    found = {article.id: set(_all(f"{article.title}\n{article.text[:_LEAD]}")) for article in articles}
    often = Counter(name for names in found.values() for name in names)
    foremost = {article: max(names, key=lambda each: (often[each], each)) for article, names in found.items() if names}
    return {article: name for article, name in foremost.items() if often[name] >= _FEWEST}


def _all(text: str) -> Iterator[str]:
    for each in _NAMED.finditer(text):
        words, modifiers = each.group(1).split(), each.group(2).split()
        while words and (words[0].lower() in _NO_FIRST or words[0] == "of"):
            del words[0]
        name = " ".join((*words, *modifiers, each.group(3)))
        plain = len(words) == 1 and re.search(rf"\b{re.escape(words[0].lower())}\b", text) is not None  # "Oil spill" at the head of a sentence
        if words and not plain and not _NO_MODIFIERS & set(modifiers) and len(name) <= _LONGEST:
            yield name
