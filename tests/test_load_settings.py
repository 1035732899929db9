"""timeline.toml: every fault at once, each with its place."""

from pathlib import Path

import pytest

from builder import config
from builder.config import SETTINGS, Settings
from builder.load_settings import load_settings


def _loaded(folder: Path, text: str | bytes) -> tuple[Settings, list[str]]:
    (folder / "timeline.toml").write_bytes(text.encode() if isinstance(text, str) else text)
    settings, faults = load_settings(folder)
    return settings, [str(fault).removeprefix(f"{folder / 'timeline.toml'}:") for fault in faults]


def test_no_file_is_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == (Settings(), ())


def test_every_setting_is_read(tmp_path: Path) -> None:
    text = """
        title = " The flood "
        description = "What the river did."
        language = "en-GB"
        base_url = "https://example.org/flood"
        author = "A. Writer"
        time_zone = "Europe/London"
        furniture = ["sign up for", "more on this"]
        languages = ["en", "de-AT"]
        key_events = 0
        sections = ["people"]
        theme = "dark"
        accent = "#1a4d8f"
        [outlets]
        "bbc.co.uk" = " BBC News "
    """
    expected = Settings(
        title="The flood",
        description="What the river did.",
        language="en-GB",
        base_url="https://example.org/flood/",
        author="A. Writer",
        time_zone="Europe/London",
        furniture=("sign up for", "more on this"),
        languages=("en", "de-AT"),
        key_events=0,
        sections=("people",),
        theme="dark",
        accent="#1a4d8f",
        outlets=(("bbc.co.uk", "BBC News"),),
    )
    assert _loaded(tmp_path, text) == (expected, [])


def test_the_table_of_settings_is_the_settings() -> None:
    assert tuple(SETTINGS) == Settings.__match_args__


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("title = ", '1:9: not TOML: invalid value; write one setting a line, as in title = "My timeline"'),
        ('title = "a"\ntitle = "b"', '2:12: not TOML: cannot overwrite a value; write one setting a line, as in title = "My timeline"'),
        ('tilte = "a"', "1:1: unknown setting 'tilte'; did you mean 'title'?"),
        ('\n\n[site]\nname = "a"', "3:2: unknown setting 'site'; the settings are " + ", ".join(SETTINGS)),
        ("title = 2024", "1:1: 'title' must be a text; put it in quotation marks: title = \"2024\""),
        ('author = "x"\ntitle = ["a"]', "2:1: 'title' must be a text; put it in quotation marks: title = \"…\""),
        ('furniture = "a"', '1:1: \'furniture\' must be a list of texts; write furniture = ["one", "two"]'),
        ('furniture = ["a", 1]', '1:1: \'furniture\' must be a list of texts; write furniture = ["one", "two"]'),
        ('furniture = ["a", " "]', "1:1: an empty text says nothing; remove it"),
        ('base_url = "example.org"', "1:1: 'example.org' is not the address of a site; write it like https://example.org/timeline/"),
        ('base_url = "https://a.org/?q"', "1:1: 'https://a.org/?q' is not the address of a site; write it like https://example.org/timeline/"),
        ('base_url = "javascript:x"', "1:1: 'javascript:x' is not the address of a site; write it like https://example.org/timeline/"),
        ('base_url = "https://["', "1:1: 'https://[' is not the address of a site; write it like https://example.org/timeline/"),
        ('language = "english please"', "1:1: 'english please' is not the tag of a language; write it like en, en-GB or de"),
        ('language = "xx-bad"', "1:1: 'xx-bad' is not the tag of a language; write it like en, en-GB or de"),
        ('language = "en-UK"', "1:1: 'en-UK' is not the tag of a language; did you mean 'en-GB'?"),
        ('language = "fr-bad"', "1:1: 'fr-bad' is not the tag of a language; did you mean 'fr'?"),
        ('language = "german"', "1:1: 'german' is not the tag of a language; did you mean 'de'?"),
        ('language = "norwegian"', "1:1: 'norwegian' is not the tag of a language; did you mean 'no'?"),
        ('language = "klingon"', "1:1: 'klingon' is not the tag of a language; write it like en, en-GB or de"),
        ('language = "jp"', "1:1: 'jp' is not the tag of a language; did you mean 'ja'?"),
        ('language = "zh-Hnat"', "1:1: 'zh-Hnat' is not the tag of a language; did you mean 'zh-Hant'?"),
        ('languages = ["ger"]', "1:1: 'ger' is not the tag of a language; did you mean 'de'?"),
        ('time_zone = "Mars/Olympus"', "1:1: 'Mars/Olympus' is not a time zone; write it like Europe/London or UTC"),
        ('time_zone = "../../etc/passwd"', "1:1: '../../etc/passwd' is not a time zone; write it like Europe/London or UTC"),
        ('time_zone = "Europe"', "1:1: 'Europe' is not a time zone; write it like Europe/London or UTC"),
        ("furniture = 1", '1:1: \'furniture\' must be a list of texts; write furniture = ["one", "two"]'),
        ('languages = ["en", "klingon please"]', "1:1: 'klingon please' is not the tag of a language; write it like en, en-GB or de"),
        ('outlets = "BBC"', '1:1: \'outlets\' must be a table of texts; write outlets = { "one" = "two" }'),
        ('# names\n[outlets]\n"bbc.co.uk" = 1', '2:2: \'outlets\' must be a table of texts; write outlets = { "one" = "two" }'),
        ('outlets = { "bbc.co.uk" = "" }', "1:1: an empty text says nothing; remove it"),
        ('key_events = "ten"', "1:1: 'key_events' must be a whole number; write key_events = 5"),
        ("key_events = true", "1:1: 'key_events' must be a whole number; write key_events = 5"),
        ("key_events = 2.5", "1:1: 'key_events' must be a whole number; write key_events = 5"),
        ("key_events = -1", "1:1: 'key_events' is out of bounds (-1); it goes from 0 to 100"),
        (f"key_events = 1{'0' * 60}", f"1:1: 'key_events' is out of bounds (1{'0' * 19}); it goes from 0 to 100"),
        (
            'sections = ["people", "animals"]',
            "1:1: 'animals' is none of the choices; choose among people, places, organisations, outlets, about",
        ),
        ('theme = "sepia"', "1:1: 'sepia' is none of the choices; choose among auto, light, dark"),
        ('accent = "red"', "1:1: 'red' is not a colour; write it like #8a2a1c"),
        ('accent = "#ffcc00"', "1:1: #ffcc00 cannot be read on the page (contrast 1.5, 4.5 is needed); take a darker one"),
        (f'title = "{"a" * 201}"', "1:1: 'title' is too long (201 characters); shorten it to 200"),
        (b'title = "ok"\nauthor = "Andr\xe9"', "2:15: it is not UTF-8; save it as UTF-8"),
        (b"#" * 100_001, "1:1: it has 100,001 bytes; settings take at most 100,000"),
        ("furniture = " + "[" * 5000, "1:1: its brackets are nested too deeply; settings are one value a line"),
    ],
)
def test_a_fault_has_its_place_and_its_remedy(tmp_path: Path, text: str | bytes, fault: str) -> None:
    settings, faults = _loaded(tmp_path, text)
    assert faults == [fault]
    assert settings in (Settings(), Settings(author="x"))


def test_all_faults_are_told_at_once_and_the_good_settings_kept(tmp_path: Path) -> None:
    settings, faults = _loaded(tmp_path, 'title = 1\nlanguage = "?"\nauthor = "A. Writer"\ncolour = "red"\n')
    assert settings == Settings(author="A. Writer")
    assert [fault.split(":")[0] for fault in faults] == ["1", "2", "4"]


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    assert _loaded(tmp_path, b'\xef\xbb\xbftitle = "a"') == (Settings(title="a"), [])


def test_a_link_that_leads_nowhere_or_in_a_circle_is_told(tmp_path: Path) -> None:
    for target in ("timeline.toml", "none.toml", "."):
        link = tmp_path / "timeline.toml"
        link.symlink_to(target)
        settings, (fault,) = load_settings(tmp_path)
        assert settings == Settings() and fault.what.startswith("it cannot be read (")
        link.unlink()


def test_a_folder_that_is_none_has_the_defaults_and_its_fault_is_told_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    assert {load_settings(tmp_path / name) for name in ("none", "file", "loop")} == {(Settings(), ())}


MODELS = [
    ("en_core_web_sm", {"spacy", "en_core_web_sm"}, ""),
    ("", set(), ""),
    ("en core", {"spacy"}, "'en core' is not the name of a spaCy model; write it like en_core_web_sm"),
    ("../evil", {"spacy"}, "'../evil' is not the name of a spaCy model; write it like en_core_web_sm"),
    (
        "en_core_web_sm",
        set[str](),
        "'en_core_web_sm' needs spaCy, which is not installed; install it with pip install 'news-timeline-builder[nlp]', or remove the setting",
    ),
    (
        "en_core_web_sm",
        {"spacy"},
        "the spaCy model 'en_core_web_sm' is not installed; install it with python -m spacy download en_core_web_sm, or remove the setting",
    ),
]


@pytest.mark.parametrize(("model", "installed", "fault"), MODELS)
def test_a_model_must_be_installed(model: str, installed: set[str], fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "find_spec", lambda name: name if name in installed else None)
    settings, faults = _loaded(tmp_path, f'nlp_model = "{model}"')
    assert (settings.nlp_model, faults) == (("", [f"1:1: {fault}"]) if fault else (model, []))


@pytest.mark.parametrize("tag", "en en-gb EN-US zh-Hant-TW es-419 ca-valencia en-GB-oxendict grc haw aaf sr-Latn".split())
def test_a_language_that_there_is_may_be_named(tmp_path: Path, tag: str) -> None:
    assert _loaded(tmp_path, f'language = "{tag}"') == (Settings(language=tag), [])
