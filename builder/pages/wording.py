"""Every word of ours that a page shows, in one table; what the seeds say is never here."""

import datetime
from collections.abc import Mapping

from builder.events.timeline import Timeline
from builder.languages.dates_in_words import day_in_words
from builder.pages.about_words import ABOUT_WORDS
from builder.pages.tool_words import TOOL_WORDS

# A pair is the singular and the plural, chosen by `n`.
WORDING: Mapping[str, str | tuple[str, str]] = {
    # the head of the page
    "site title": "A timeline of the news",
    "description": "What happened when, as the sources tell it. "
    "Every entry shows the sentence it comes from, why it has its date, and where to read the rest.",
    "skip": "Skip to the chronology",
    "chronology from": "A chronology from {articles}",
    "articles": ("{n} article", "{n} articles"),
    "events": ("{n} event", "{n} events"),
    "span": "{first} to {last}",
    "newest article": "newest article {date}",
    "empty": "Nothing here can be dated yet.",
    "key events": "Key events",
    "latest": "Latest",
    # the parts of the site
    "site": "Sections",
    "people": "People",
    "places": "Places",
    "organisations": "Organisations",
    "outlets": "Outlets",
    "about": "About",
    "all articles": ("All {n} articles", "All {n} articles"),
    "page": "{title}, page {n}",
    "page of": "page {n} of {all}",
    # chapters of a long timeline
    "overview": "The timeline, part by part",
    "parts": "Parts of {title}",
    "earlier": "Earlier",
    "later": "Later",
    "chapters": "Earlier and later",
    # people, places, organisations and outlets
    "names": ("{n} name", "{n} names"),
    "named people": "Person",
    "named places": "Place",
    "named organisations": "Organisation",
    "named outlets": "Outlet",
    "often with": "Often told of with",
    "tells of": "Tells most often of",
    "most named": "In most events",
    "by name": "By name",
    "letters": "By letter",
    "other letters": "Other",
    "names in": "Named here",
    "outlet articles": "Its newest articles",
    "other pages": "Other pages",
    "previous page": "Previous page",
    "next page": "Next page",
    # the density strip
    "density": "Events along the calendar",
    "density unit": "events by {unit}",
    "density table": "The same as a table",
    "density when": "When",
    "density count": "Events",
    "bar": ("{when}: {n} event", "{when}: {n} events"),
    "legend happened": "reported",
    "legend planned": "planned",
    "legend rough": "date not exact",
    "legend marked": "marked words",
    "legend give": "give the date; the line below says how they were read",
    # the rail
    "rail": "Years, months and days",
    # events
    "timeline": "Timeline",
    "around": "around {date}",
    "until": "until {date}",
    "since": "from {date} on",
    "gap": "{length}",
    "why": "Why this date",
    "planned": "planned",
    "planned as of": "planned, as of {date}",
    "overdue": "no matching report by {date}",
    "claimed": "claimed",
    "claimed by": "claimed by {name}",
    "denied": "denied",
    "reports": ("{n} report", "{n} reports"),
    "reports in": ("{reports} in {n} article", "{reports} in {n} articles"),
    "differ": "Reports differ:",
    "differ on": "Reports differ on the {what}:",
    "more outlets": ("and {n} more", "and {n} more"),
    "edited": "changed by the editor",
    "was planned": "Planned:",
    "happened": "Happened:",
    "changed": "Plan changed:",
    "follows": "Follows:",
    "followed by": "Followed by:",
    "undated": "Date not known",
    "undated note": "The sources tell of these, but not when.",
    # filters, search and tools
    **TOOL_WORDS,
    # the foot of the page
    "article list": "Articles",
    "downloads": "Downloads",
    "download json": "JSON, the whole chronology as data",
    "download csv": "CSV, for a spreadsheet",
    "download ics": "iCalendar, for a calendar",
    "download atom": "Atom feed",
    "download json feed": "JSON Feed",
    "how made": "Made by machine from the articles listed here: "
    "each entry is a sentence of an article, in its own words, under the date that its words give. "
    "Headlines are cut from those sentences. Where a date is wrong, the line beneath it says how it was read.",
    "made by": "Built with News Timeline Builder.",
    # articles
    "published": "Published {date}",
    "published from front matter": "as stated with it",
    "published from HTML metadata": "as stated in the web page",
    "published from dateline": "as its dateline says",
    "published from file name": "as its file name says",
    "not published": "Publication date not known",
    "by": "By {name}",
    "original": "The original article",
    "marked": (
        "{n} sentence of this article stands in the timeline. It is marked, and the date beside it leads there.",
        "{n} sentences of this article stand in the timeline. They are marked, and the date beside each leads there.",
    ),
    "not marked": "No sentence of this article stands in the timeline.",
    "back": "In the timeline: ",
    "no date": "date not known",
    "back home": "Back to the timeline",
    "neighbours": "Other articles",
    "previous": "Previous article",
    "next": "Next article",
    # a page that is not there
    "not found": "This page is not here",
    "not found text": "The address may be mistyped, or the page may have moved when the timeline was built again.",
    "not found home": "Go to the timeline",
    "not found hint": "Shorten the address, from its end to the last slash, to find the timeline.",
    **ABOUT_WORDS,
}

# The time of day as TIMEX3 writes it. Any other clock is hours and minutes and is shown as it is.
CLOCKS: Mapping[str, str] = {
    "MO": "in the morning",
    "MI": "at midday",
    "AF": "in the afternoon",
    "EV": "in the evening",
    "NI": "at night",
    "DT": "in the daytime",
}


def say(key: str, n: int | None = None, **values: object) -> str:
    """The words for `key` with its values put in; KeyError for a key or value that does not exist."""
    words = WORDING[key]
    if isinstance(words, tuple):
        words = words[n != 1]
    return words.format_map({**values, "n": "" if n is None else f"{n:,}"})


def day_words(day: datetime.date) -> str:
    """``10 July 2025``."""
    return day_in_words(day.toordinal())


def site_title(timeline: Timeline) -> str:
    """The title the settings give; else the one article's; else plain words."""
    if timeline.settings.title:
        return timeline.settings.title
    return timeline.articles[0].title if len(timeline.articles) == 1 else say("site title")
