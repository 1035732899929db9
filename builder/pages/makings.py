"""Every file of the site, each made only when it is asked for."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import jinja2

from builder.config import Settings
from builder.errors import ContentError, Fault
from builder.events.timeline import Timeline
from builder.pages.assets import assets
from builder.pages.direction import direction
from builder.pages.dressed import SCHEMES
from builder.pages.event_imprints import event_imprints
from builder.pages.folders import folders
from builder.pages.ground import Ground
from builder.pages.imprint import imprint
from builder.pages.language_tag import language_tag
from builder.pages.making import Making
from builder.pages.nav import nav
from builder.pages.once import once
from builder.pages.phrases import phrases
from builder.pages.places import CARD, absolute
from builder.pages.plan import ASSETS, FILES, Page, plan
from builder.pages.policy import policy
from builder.pages.remembered import Recall, Remembered
from builder.pages.shown import shown
from builder.pages.site_title import site_title
from builder.pages.survey import survey
from builder.pages.telling import Telling
from builder.pages.told_afresh import told_afresh
from builder.pages.unmade import Unmade
from builder.wording.tongue import Tongue


def makings(timeline: Timeline, overrides: Path | None, made_by: bytes = b"", memory: Recall | None = None) -> Iterator[Making]:
    """The files of the site, their views made one by one.

    `overrides` is the content folder, whose ``templates/`` and ``static/`` win over ours. With `made_by`, a digest of the builder and of all
    templates, pages have keys, and what is told of events is remembered in `memory`. ContentError for a template that cannot be used, when its page
    is made.
    """
    ground = survey(timeline)
    held = assets(folders("static", overrides), ASSETS, timeline.settings)
    for path, contents in held.values():
        yield Making(path, partial(bytes, contents))
    named = {name: path for name, (path, _) in held.items()}
    templates = _environment(folders("templates", overrides), ground.tongue)
    alike = _alike(ground)
    before = hashlib.blake2b(b"\n".join((made_by, repr((alike, timeline.settings, named, nav(ground))).encode())), digest_size=16)
    imprints = event_imprints(ground)
    telling = Remembered(memory, before.digest(), imprints) if made_by and memory is not None else told_afresh
    for page in plan(ground, imprints):
        make = partial(_page, templates, page, timeline.settings, alike, named)
        yield Making(page.path, make, _key(before, page) if made_by else b"", page.template)
    for name, write in FILES.items():
        yield Making(name, partial(_file, write, ground, telling))


def _alike(ground: Ground) -> Mapping[str, str]:
    """What every page's template is given.

    `language` is that of our words, `content_language` that of the timeline, `title_language` and `description_language` those of what the pages are
    headed by; they are written in the direction of the timeline.
    """
    settings, tongue = ground.timeline.settings, ground.tongue
    content = language_tag(settings.language)
    articles = ground.timeline.articles
    return {
        "site_title": site_title(ground),
        "description": settings.description or tongue.say("description"),
        "author": settings.author,
        "language": tongue.tag,
        "content_language": content,
        "title_language": content if settings.title else articles[0].language if len(articles) == 1 else "",
        "description_language": content if settings.description else "",
        "locale": tongue.locale.replace("_", "-"),
        "direction": direction(content or tongue.tag),
        "card": absolute(settings, CARD),
        "schemes": SCHEMES[settings.theme],
    }


def _key(before: "hashlib.blake2b", page: Page) -> bytes:
    """A digest of all that `_page` is given; what leads to the sections is in `before`, and a page has it or has it not."""
    told = page.view.told if isinstance(page.view, Unmade) else page.view
    whole = before.copy()
    whole.update(imprint((page.path, page.template, page.root, told, bool(page.nav), page.section)))
    return whole.digest()


def _file(write: Callable[[Ground, Telling], str | bytes], ground: Ground, telling: Telling) -> bytes:
    made = write(ground, telling)
    return made.encode() if isinstance(made, str) else made


def _environment(folders: tuple[Path, ...], tongue: Tongue) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=lambda value: shown(value) if type(value) is str else value,  # what is markup already was made of strings
    )
    environment.globals.update(phrases(tongue), policy=policy, once=once())
    return environment


def _page(templates: jinja2.Environment, page: Page, settings: Settings, alike: Mapping[str, str], named: Mapping[str, str]) -> bytes:
    try:
        text = templates.get_template(page.template).render(
            alike,
            view=page.view.make() if isinstance(page.view, Unmade) else page.view,
            page=page,
            root=page.root,
            address=absolute(settings, "" if page.path == "index.html" else page.path),
            asset=_addresses(page.root, named),
        )
    except Exception as error:
        raise ContentError(_fault(templates, page.template, error)) from error
    return text.encode()


def _addresses(root: str, named: Mapping[str, str]) -> Callable[[str], str]:
    def asset(name: str) -> str:
        if name not in named:
            raise LookupError(f"there is no static file {name}")
        return root + named[name]

    return asset


def _fault(templates: jinja2.Environment, template: str, error: Exception) -> Fault:
    """Whatever goes wrong while a template runs is told at the line of the template, the innermost one."""
    path, line = template, 1
    if isinstance(error, jinja2.TemplateSyntaxError):
        path, line = error.filename or error.name or template, error.lineno
    elif isinstance(error, jinja2.TemplateNotFound):
        return Fault(template, 1, 1, f"there is no template {error.name}", "put it in templates/, or correct the name")
    else:
        trace = error.__traceback__
        while trace:
            if trace.tb_frame.f_code.co_filename.endswith((".html", ".xml")):
                path, line = trace.tb_frame.f_code.co_filename, trace.tb_lineno
            trace = trace.tb_next
    return Fault(path, line, 1, f"this template cannot be used: {error}", "correct the line, or remove the file to use the builder's own")
