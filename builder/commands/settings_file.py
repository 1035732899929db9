"""A `timeline.toml` that explains itself."""

import json
import textwrap

from builder.config import SETTINGS, Kind, Settings

_WIDTH = 120
_HEAD = """# Settings of this timeline. Every one may be left out.
# A line that begins with # is only a remark: take the # away before a setting to use it.
"""

# Setting: what it is; the words of the README's table, for somebody who has the file before him and nothing else.
MEANS = {
    "title": "The name of the timeline.",
    "description": "One or two sentences under the title.",
    "language": "The language of the timeline, and of articles whose own cannot be told, as en or en-GB.",
    "base_url": "Where the site will stand, as https://example.org/bridge/; without it feeds have no full addresses and the site map is empty.",
    "author": "Who made the timeline.",
    "time_zone": "Where a day begins and ends for articles dated to the minute, as Europe/London.",
    "nlp_model": "A spaCy model that helps to find people and places, as en_core_web_sm; needs the extra nlp and the model installed.",
    "furniture": 'Further phrases that mark a paragraph as belonging to the web page, not to the article, as ["Sign up for our letter"].',
    "languages": 'The languages that articles may be in, as ["en", "de"]; an article whose own cannot be told is taken for one of these, '
    "and none is warned of for want of rules for dates. Empty: any.",
    "outlets": 'Names of outlets, by host or as articles have them: { "bbc.co.uk" = "BBC News", "Guardian" = "The Guardian" }.',
    "key_events": "How many key events stand on the front page at most; 0 for none.",
    "sections": "Which lists the site has beside the timeline.",
    "theme": "auto follows the reader's device; light or dark is always so.",
    "accent": "The colour of what stands out, as #8a2a1c; a lighter one is made of it for the night.",
}
_LIVE = ("title", "description")  # what everybody fills in


def settings_file(title: str) -> str:
    """The text of the file: each setting of the table under what it means, with its default, all but a few as remarks. `title` is filled in."""
    defaults = Settings(title=title)
    parts = [_HEAD]
    for name in SETTINGS:
        lines = textwrap.wrap(MEANS.get(name, ""), _WIDTH)
        value = getattr(defaults, name)
        value = dict(value) if SETTINGS[name].kind is Kind.PAIRS else value
        setting = f"{name} = {json.dumps(value, ensure_ascii=False)}"
        parts.append("".join(f"# {line}\n" for line in lines) + f"{'' if name in _LIVE else '# '}{setting}\n")
    return "\n".join(parts)
