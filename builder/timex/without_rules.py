"""What is said of an article whose language has no rules."""

from builder.articles.article import Article
from builder.errors import Fault, Severity
from builder.languages.primary import primary
from builder.languages.rules_of import rules_of
from builder.languages.table import LANGUAGES
from builder.nearest_language import nearest_language
from builder.timex.foreign import foreign
from builder.timex.timex import Timex

_NAMES = {"en": "English"}
_LONGEST_WORDS = 40  # code points of a date shown


def without_rules(article: Article, timexes: tuple[Timex, ...], chosen: tuple[str, ...] = ()) -> tuple[Fault, ...]:
    """A warning that says which dates were read and which were not; nothing where the article's language has rules, or is one of those that the
    editor has `chosen` to have by the setting `languages`, of whatever country. `timexes` are the article's."""
    if rules_of(article.language) or primary(article.language) in map(primary, chosen):
        return ()
    what = f"the article is in “{article.language}”, which has no rules for dates yet"
    say = '"language": "en" to the line' if article.path.endswith(".jsonl") else "`language: en` to the front matter"
    known = " or ".join(_NAMES.get(code, f"“{code}”") for code in LANGUAGES)
    mend = f"{_read(article.language, timexes)}; add {say} if it is in {known}{_choosing(article.language)}"
    return (Fault(article.path, article.line, 1, what, mend, Severity.WARNING),)


def _choosing(language: str) -> str:
    """What settles it where the article is in that language and shall be: the setting takes only the tags of languages that there are."""
    tag = primary(language)
    return f", or name “{tag}” in `languages` of timeline.toml if that is as you want it" if nearest_language(tag) == tag else ""


def _read(language: str, timexes: tuple[Timex, ...]) -> str:
    """Beside the count, so that articles alike in all else are told as alike."""
    if foreign(language) is None:
        return "nothing known goes by this code, so no date was read"
    if not timexes:
        return "only absolute dates are read in it, and there was none"
    words = " ".join(timexes[0].text.split())[:_LONGEST_WORDS]
    if len(timexes) == 1:
        return f"1 absolute date was read (“{words}”), relative ones were left"
    return f"{len(timexes):,} absolute dates were read (the first is “{words}”), relative ones were left"
