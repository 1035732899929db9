"""Slugs and ids, charsets, unseen characters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.articles.clean import clean
from builder.articles.decode import decode
from builder.articles.given_id import given_id
from builder.articles.slug import slug


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("2025/07/10/My Story", "2025-07-10-my-story"),
        ("Été à l’école", "ete-a-lecole"),
        ("Straße in Łódź", "strasse-in-lodz"),
        ("../../etc/passwd", "etc-passwd"),
        ("con", "article-con"),
        ("LPT1", "article-lpt1"),
        ("Москва", "article-eb63f79a"),
        ("", "article-e3b0c442"),
        ("...", "article-ab5df625"),
        ("a" * 200, "a" * 91 + "-c2a908d9"),
    ],
)
def test_a_slug_is_plain(words: str, name: str) -> None:
    assert slug(words) == name


@given(st.text(max_size=300))
def test_a_slug_is_always_safe_as_a_file_name(words: str) -> None:
    name = slug(words)
    assert 0 < len(name) <= 100
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert name.strip("-") == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("AFP_2010.0219-x", "AFP_2010.0219-x"),
        ("a..b", "a-b"),
        ("a/b", "a-b"),
        (".a", "a"),
        ("a.", "a"),
        ("con.txt", "con-txt"),
        ("x" * 101, "x" * 91 + "-c675a2e6"),
    ],
)
def test_an_id_given_by_hand_stays_where_it_is_safe(words: str, name: str) -> None:
    assert given_id(words) == name


@pytest.mark.parametrize(
    ("data", "ending", "text", "why"),
    [
        (b"caf\xc3\xa9", "", "café", ""),
        (b"\xef\xbb\xbfx", "", "x", ""),
        (b"\xfe\xff\x00x", "", "x", ""),
        (b"\xff\xfe\x00\x00x\x00\x00\x00", "", "x", ""),
        (b'<meta charset="windows-1251">\xcc\xee\xf1\xf2', ".html", '<meta charset="windows-1251">Мост', "declared"),
        ("It fell – “all of it”.\n".encode("utf-16-le"), "", "It fell – “all of it”.\n", "guessed"),
        ("It fell – “all of it”.\n".encode("utf-16-be"), "", "It fell – “all of it”.\n", "guessed"),
        ("<p>It fell on Monday.</p>".encode("utf-16-le"), ".html", "<p>It fell on Monday.</p>", "guessed"),
        (b'<meta charset="utf-8">\xc3\xa9', ".html", '<meta charset="utf-8">é', ""),
    ],
)
def test_bytes_are_read_by_mark_then_utf8_then_declaration(data: bytes, ending: str, text: str, why: str) -> None:
    decoded = decode(data, ending)
    assert decoded is not None
    assert (decoded.text, decoded.why) == (text, why)


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("cp1252", "Señor Núñez met Åsa Østby in Malmö on 3 May 2024.\nIt was a long talk."),
        ("cp1252", "Señor Núñez met Åsa Østby.\n"),
        ("cp1252", "Señor Núñez met Åsa Østby in Malmö on 3 May 2024.\n" * 20),
        ("cp1252", "Gonçalo Araújo, Múñez Ibáñez, Björk Guðmundsdóttir, Ægir"),
        ("cp1252", "Brønshøj beat Næstved 2–1 in Århus."),
        ("cp1252", "“Don’t panic”"),
        ("cp1252", "Price: £5, that’s 20°C ± ½."),
        ("cp1252", "Il ponte è crollato."),
        ("cp1252", "Le maire a démissionné le 2 mai 2024. L’été dernier, la ville avait vendu le port."),
        ("iso8859-15", "Le coût est de 5 € pour l'œuvre du sénat."),
        ("cp1250", "Burmistrz Łodzi podał się do dymisji 2 maja 2024 roku po śledztwie."),
        ("cp1250", "Most runął w sobotę."),
        ("cp1250", "Mr Wiśniewski met Mrs Kamińska in Łódź. They spoke of Paweł Dąbrowski, and of Stanisław Wójcik, the mayor of Białystok."),
        ("iso8859-2", "Most spadl v sobotu, dva zranění."),
        ("cp1254", "Köprü cumartesi çöktü, iki yaralı."),
        ("cp1257", "Tiltas sugriuvo šeštadienį, čia tylu."),
        ("cp1251", "Пожар в порту"),
        ("koi8-r", "Мост закрыт."),
        ("cp1253", "Ο δήμαρχος παραιτήθηκε στις 2 Μαΐου 2024."),
        ("shift_jis", "橋は閉鎖。"),
        ("cp1251", '<p class="paragraph first"><a href="https://example.org/news/bridge">Мост закрыт</a> после пожара.</p>'),
    ],
)
def test_a_text_of_a_byte_a_letter_is_western_unless_its_letters_speak_for_another(charset: str, text: str) -> None:
    decoded = decode(text.encode(charset))
    assert decoded is not None
    assert (decoded.text, decoded.why) == (text, "guessed")


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01",
        b"\xff\xfe\x00",
        b"\x89PNG\r\n\x1a\n\x00",
        bytes(range(1, 32)) * 9,
        b"a\x00b",
        b"a\x00\x01\x00" * 40,
        b"a\x00\x00\x00" * 40,
        b"\x00" * 99,
        b"\xef\xbb\xbf\xff",
    ],
)
def test_what_is_no_text_is_told_so(data: bytes) -> None:
    assert decode(data) is None


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    decoded = decode(data, ".html")
    assert decoded is None or isinstance(decoded.text, str)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a\r\nb\rc\u2028d\x85e\x0bf", "a\nb\nc\nd\ne\nf"),
        ("a\x00b\x1bc\ufeffd\xade", "abcde"),
        ("a\u202egnp.exe\u2066", "agnp.exe"),
        ("\ud800x", "\ufffdx"),
        ("a\tb", "a\tb"),
    ],
)
def test_nothing_unseen_is_kept(text: str, wanted: str) -> None:
    assert clean(text) == wanted
