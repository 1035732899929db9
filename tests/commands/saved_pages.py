"""Saved pages of different make, as outlets' systems and browsers write them; the words are made up."""

from dataclasses import dataclass

FIRST = "The council of Ostby voted on Wednesday to replace the old bridge over the river Lune, after two years of argument about its cost."
SECOND = "Engineers closed the bridge in March, when a crack was found in the eastern pier during a survey that had been put off twice before."
THIRD = "The new bridge will cost about 12 million crowns, the mayor said, and it is to be opened to traffic before the end of next year."
BODY = "".join(f"<p>{paragraph}</p>\n" for paragraph in (FIRST, SECOND, THIRD))
URL = "https://news.example.org/region/bridge"
TITLE = "Ostby votes for a new bridge"


@dataclass(frozen=True, slots=True)
class Saved:
    """A page and what a seed of it must say. `date` is the whole line behind the key, or its beginning where it ends in an ellipsis."""

    file: str
    page: str | bytes
    date: str
    title: str = TITLE
    author: str = ""
    publisher: str = ""
    url: str = ""
    language: str = "en"


def _page(head: str = "", body: str = BODY, lang: str = ' lang="en"', title: str = TITLE) -> str:
    return f"<!DOCTYPE html>\n<html{lang}><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{_around(title, body)}</body></html>"


def _around(title: str, body: str) -> str:
    return (
        '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>'
        f"<main><article><h1>{title}</h1>{body}</article></main><aside><h2>Most read</h2><ul><li>Cat stuck in tree</li></ul></aside>"
        "<footer><p>All rights reserved.</p></footer>"
    )


def _linked(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def _meta(**names: str) -> str:
    return "".join(f'<meta property="{name.replace("__", ":")}" content="{value}">' for name, value in names.items())


_NEWS = (
    '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ostby votes for a new bridge", "url": "' + URL + '",'
    '"datePublished": "2025-07-10T09:30:00+02:00", "dateModified": "2025-07-12", "author": {"@type": "Person", "name": "Ida Holm"},'
    '"publisher": {"@type": "Organization", "name": "Ostby Post"}}'
)
_GRAPH = (
    '{"@graph": [{"@type": "WebSite", "name": "Lune Weekly"}, {"@type": "Article", "headline": "Ostby votes for a new bridge",'
    '"datePublished": "2025-07-10", "author": [{"name": "Ida Holm"}, {"name": "Per Lund"}], "publisher": {"name": "Lune Weekly"}}]}'
)
_GERMAN = (
    "<p>Der Rat von Ostby hat am Mittwoch beschlossen, die alte Brücke über die Lune zu ersetzen, nach zwei Jahren Streit über die Kosten.</p>"
    "<p>Die Brücke wurde im März gesperrt, als man bei einer Prüfung einen Riss im östlichen Pfeiler fand, der schon lange bestand.</p>"
)

_MAIL = f"""From: <Saved by a browser>
Snapshot-Content-Location: {URL}
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"

--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

{_page(_meta(date="2025-07-10"))}
--b
Content-Type: image/png

x
--b--
"""

PAGES = (
    Saved(
        "json-ld.html",
        _page(_linked(_NEWS)),
        "2025-07-10T09:30:00+02:00  # JSON-LD datePublished “2025-07-10T09:30:00+02:00”",
        author="Ida Holm",
        publisher="Ostby Post",
        url=URL,
    ),
    Saved(
        "json-ld-graph.html",
        _page(_linked(_GRAPH)),
        "2025-07-10  # JSON-LD datePublished “2025-07-10”",
        author="Ida Holm, Per Lund",
        publisher="Lune Weekly",
    ),
    Saved("json-ld-broken.html", _page(_linked("{not json") + _meta(article__published_time="2025-07-10")), "2025-07-10  # <meta property=…"),
    Saved(
        "open-graph.html",
        _page(_meta(og__title=TITLE, og__site_name="The Lune", og__url=URL, article__published_time="2025-07-10T07:30:00Z")),
        "2025-07-10T07:30:00+00:00  # <meta property=…",
        publisher="The Lune",
        url=URL,
    ),
    Saved(
        "title-with-outlet.html",
        _page(_meta(og__site_name="Ostby Post", og__title=f"{TITLE} | Ostby Post", article__published_time="2025-07-10")),
        "2025-07-10  # <meta…",
        publisher="Ostby Post",
    ),
    Saved(
        "dublin-core.html",
        _page('<meta name="DC.date.issued" content="2025-07-10"><meta name="DC.creator" content="Ida Holm">'),
        "2025-07-10  # <meta…",
        author="Ida Holm",
    ),
    Saved(
        "parsely.html",
        _page(f'<meta name="parsely-pub-date" content="2025-07-10T09:30:00Z"><meta name="parsely-link" content="{URL}">'),
        "2025-07-10T09:30:00+00:00  # …",
        url=URL,
    ),
    Saved(
        "sailthru.html",
        _page('<meta name="sailthru.date" content="2025-07-10 09:30:00"><meta name="sailthru.author" content="Ida Holm">'),
        "2025-07-10T09:30:00+00:00  # …",
        author="Ida Holm",
    ),
    Saved(
        "microdata.html", _page(body=f'<meta itemprop="datePublished" content="2025-07-10">{BODY}'), '2025-07-10  # <meta itemprop="datepublished"…'
    ),
    Saved(
        "time-element.html", _page(body=f'<time datetime="2025-07-10T10:00">Thursday</time>{BODY}'), "2025-07-10T10:00:00+00:00  # <time datetime=…"
    ),
    Saved(
        "time-of-comments-later.html",
        _page(body=f'<time datetime="2025-08-01">1 August</time><time itemprop="datePublished" datetime="2025-07-10">x</time>{BODY}'),
        "2025-07-10  # <time…",
    ),
    Saved(
        "date-in-words.html", _page(body=f'<div class="byline">Published 10 July 2025</div>{BODY}'), "2025-07-10  # <div> “Published 10 July 2025”"
    ),
    Saved("canonical.html", _page(f'<link rel="canonical" href="{URL}">' + _meta(article__published_time="2025-07-10")), "2025-07-10  # …", url=URL),
    Saved(
        "canonical-of-the-front-page.html",
        f"<!-- saved from url=(0038){URL} -->\n" + _page('<link rel="canonical" href="https://news.example.org/">' + _meta(date="2025-07-10")),
        "2025-07-10  # …",
        url=URL,
    ),
    Saved(
        "singlefile.html",
        f"<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: {URL} \n saved date: Fri Aug 01 2025\n-->"
        + _page(_meta(date="2025-07-10")),
        "2025-07-10  # …",
        url=URL,
    ),
    Saved("2025-07-10-bridge.html", _page(), "2025-07-10  # file name: 2025-07-10"),
    Saved("2025/07/10/bridge.html", _page(), "2025-07-10  # file name: 2025/07/10"),
    Saved("dateline.html", _page(body=f"<p>OSTBY, 10 July 2025 (Lune Agency) — {FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"), "2025-07-10  # …"),
    Saved("no-date.html", _page(), "# nothing tells it: write it like 2025-07-10"),
    Saved(
        "german.html",
        _page(_meta(article__published_time="2025-07-10", og__locale="de_DE"), _GERMAN, ' lang="de"', "Ostby baut eine neue Brücke"),
        "2025-07-10  # …",
        "Ostby baut eine neue Brücke",
        language="de",
    ),
    Saved(
        "windows-1252.html",
        _page(_meta(date="2025-07-10"), BODY.replace("crowns", "€ – “crowns”")).replace("charset=utf-8", "charset=windows-1252").encode("cp1252"),
        "2025-07-10  # …",
    ),
    Saved("utf-16.html", _page(_meta(date="2025-07-10")).encode("utf-16"), "2025-07-10  # …"),
    Saved("xhtml.xhtml", '<?xml version="1.0" encoding="utf-8"?>\n' + _page(_meta(date="2025-07-10")), "2025-07-10  # …"),
    Saved(
        "quotes.html",
        _page(_meta(date="2025-07-10"), title='“No”: mayor says "#1 &amp; only" plan'),
        "2025-07-10  # …",
        '"“No”: mayor says \\"#1 & only\\" plan"',
    ),
    Saved(
        "mail.mhtml",
        _MAIL,
        "2025-07-10  # …",
        url=URL,
    ),
)
