"""The language of a text."""

import pytest

from builder.articles.language import language

FRENCH = "Le maire de la ville a annoncé lundi que le pont serait reconstruit avant la fin de l'année, malgré les réserves du conseil. " * 3
ENGLISH = "The mayor of the town said on Monday that the bridge would be built again before the end of the year, whatever the council thought. " * 3


@pytest.mark.parametrize(
    ("told", "body", "default", "code"),
    [
        (("de", "fr"), ENGLISH, "en", "de"),
        (("", "pt-BR"), ENGLISH, "en", "pt-BR"),
        (("", ""), FRENCH, "en", "fr"),
        (("", ""), ENGLISH, "en-GB", "en-GB"),
        (("", ""), "1234 " * 100, "es", "es"),
    ],
)
def test_the_language_is_what_is_told_then_what_is_sure_then_the_timelines(told: tuple[str, ...], body: str, default: str, code: str) -> None:
    assert language(told, body, default) == code


DANISH = (
    "Broen over fjorden blev lukket i mandags, fordi en pram ramte den østlige pille. Byrådet mødes igen i næste uge for at tale om en ny bro. " * 2
)


@pytest.mark.parametrize(
    ("among", "code"),
    [((), "da"), (("en", "da"), "da"), (("en", "da-DK"), "da-DK"), (("no", "fr"), "no"), (("fr", "pl"), "da")],
    ids=str,
)
def test_a_guess_is_one_of_the_languages_that_are_expected_unless_the_text_is_in_none_of_them(among: tuple[str, ...], code: str) -> None:
    assert language(("", ""), DANISH, "en", among) == code


def test_no_guesser_is_asked_of_a_text_that_is_plainly_in_the_expected_language(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("builder.articles.language._guess", lambda sample, *_: asked.append(sample) or "")
    assert language(("", ""), ENGLISH, "en-GB") == "en-GB"
    assert not asked
    language(("", ""), DANISH, "en-GB")
    language(("", ""), ENGLISH, "da")
    assert len(asked) == 3  # of what is long glimpses, then the whole


@pytest.mark.parametrize("default", ["en", "da"])
def test_the_expected_language_is_not_taken_for_granted_from_its_opening(default: str) -> None:
    opening = {"en": "The bridge over the fjord was closed on Monday, because a barge struck it.", "da": DANISH[:100]}[default]
    body = opening + (" " + DANISH if default == "en" else " The council meets again next week to talk about a new bridge over the fjord." * 12)
    assert language(("", ""), body, default) == {"en": "da", "da": "en"}[default]


# A sentence or a few, as a short article has them.
SHORT = (
    ("fr", "Le maire a démissionné le 2 mai 2024 à la suite d'une enquête. L'été dernier, la ville avait vendu le port."),
    ("es", "La presa se rompió el lunes y dejó doce heridos."),
    ("es", "El alcalde dimitió el 2 de mayo de 2024 tras una investigación. El puente sigue cerrado. Nadie sabe cuándo abrirá."),
    ("sv", "Borgmästaren avgick den 2 maj 2024 efter en utredning. Bron är fortfarande stängd. Ingen vet när den öppnar."),
    ("de", "Zwei Züge sind am Montag bei Kassel zusammengestoßen."),
    ("it", "Il sindaco si è dimesso il 2 maggio 2024 dopo un'inchiesta. Il ponte resta chiuso."),
    ("pt", "A ponte continua fechada desde a noite de sábado, e ninguém sabe quando vai abrir."),
    ("nl", "De burgemeester trad op 2 mei 2024 af na een onderzoek. De brug blijft gesloten."),
    ("da", "Borgmesteren gik af den 2. maj 2024 efter en undersøgelse. Broen er stadig lukket."),
    ("no", "Ordføreren gikk av 2. mai 2024 etter en granskning. Brua er fortsatt stengt."),
    ("fi", "Pormestari erosi 2. toukokuuta 2024 tutkinnan jälkeen. Silta on yhä suljettu."),
    ("pl", "Burmistrz podał się do dymisji 2 maja 2024 roku po śledztwie. Most jest nadal zamknięty."),
    ("cs", "Starosta odstoupil 2. května 2024 po vyšetřování. Most je stále uzavřen."),
    ("tr", "Belediye başkanı 2 Mayıs 2024'te istifa etti. Köprü hâlâ kapalı."),
    ("id", "Wali kota mengundurkan diri pada 2 Mei 2024 setelah penyelidikan. Jembatan itu masih ditutup."),
    ("ru", "Мэр ушёл в отставку 2 мая 2024 года после расследования."),
    ("ar", "استقال رئيس البلدية في 2 مايو 2024 بعد تحقيق."),
    ("zh", "市长于2024年5月2日辞职。大桥仍然关闭。"),
)


@pytest.mark.parametrize(("code", "body"), SHORT)
def test_a_sentence_is_enough_where_it_is_in_no_way_in_the_expected_language(code: str, body: str) -> None:
    assert language(("", ""), body, "en") == code
    assert language(("", ""), body, f"{code}-XX") == f"{code}-XX"
    assert language(("", ""), body, "en", (f"{code}-XX", "ko")) == f"{code}-XX"


def test_the_norwegian_of_books_goes_by_either_of_its_codes() -> None:
    assert language(("", ""), dict(SHORT)["no"], "en", ("nb",)) == "nb"


@pytest.mark.parametrize(
    "body",
    [
        "It fell.",
        "Bridge falls, 12 hurt",
        "Stocks slump",
        "Les Misérables opens on Broadway",
        "Fire destroys Notre-Dame de la Garde chapel",
        "Protesters storm Palacio de la Moneda; guards flee",
        "Señor Núñez met Åsa Østby in Malmö on 3 May 2024.",
        "Five killed near Düsseldorf",
        "Dr. José de la Cruz elected chair, Universidad de Chile",
        "Photo gallery: Carnival, Rio de Janeiro, 2019",
        "Mayor quits\n\nPhoto: Île de la Cité, Paris",
        "“Nous sommes tous voisins”, mayor says",
        "Results: Real Lindal 2, Atlético Norte 1; Viejo 0, Las Torres 0; Celta Nueva 1, Rayo Alto 1",
        "Squad: Lindqvist, Ekdahl, Forsgren, Isaksson, Gyllenör, Kraft, Åberg, Öhman, Nordfelt, Granlund",
        "Anna von der Heide, Jürgen Schäfer, Günther Köhler, Wolfgang Bäcker, Frank-Walter Steinmüller, Horst Jäger, Käthe Weiß",
        "1234 5678",
    ],
)
def test_headlines_captions_and_lists_of_names_stay_in_the_expected_language(body: str) -> None:
    assert language(("", ""), body, "en-GB") == "en-GB"


def test_capitals_alone_do_not_make_a_text_a_list_of_names() -> None:
    assert language(("", ""), FRENCH.upper(), "en") == "fr"
