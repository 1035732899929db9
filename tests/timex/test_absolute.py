"""Absolute dates in languages without rules: brackets mark the extent, EDTF tells the date; what has no brackets is left alone."""

import re
import subprocess
import sys
import time
from itertools import pairwise

import dateparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.temporal.granularity import Granularity
from builder.timex import Anchor, Timex, tag
from builder.timex.foreign import foreign
from builder.timex.timex import TimexType

ROWS: dict[str, tuple[tuple[str, str], ...]] = {
    "fr": (
        ("La digue a cédé le [3 mai 2015] au matin.", "2015-05-03"),
        ("Le [1er janvier 2020], la gare a fermé, puis le [12 FEVRIER 2020] le port.", "2020-01-01 2020-02-12"),
        ("Elle parle [lundi 3 mai 2021] à Lyon, et non [mardi, 4 mai 2021].", "2021-05-03 2021-05-04"),
        ("Le pont date d'[août 1931].", "1931-08"),
        ("Une foire du [3–5 mai 2015].", "2015-05-03/2015-05-05"),
        ("Reçu le [12/05/2015] et non le [2015-05-13].", "2015-05-12 2015-05-13"),
        ("Au [14 juil. 1789] déjà, puis le [2\nsept. 1792].", "1789-07-14 1792-09-02"),
        ("Le [1ᵉʳ mai 2015] de la décomposition : le [12 fe\u0301vrier 2019].", "2015-05-01 2019-02-12"),
        ("Hier, demain, lundi dernier, il y a deux jours, le mois prochain, en mai, le 3 mai.", ""),
        ("Elle a bu 12 mai-tais, gagné 3-2 et payé 12,05 € puis 3.000 euros en 2015.", ""),
        ("Le 31 février 2015 n'existe pas, ni le 12/13/2015.", ""),
        ("Au 12 mai 2015 € près, la version 3.5.2015.7 et le 06 12 05 20 15.", ""),
        ("Les années 1990, puis le 12.", ""),
        ("Il pleut en mai/[juin 2015].", "2015-06"),
        ("En 2015 mai fut sec ; en 2015 mars 11 fois il plut. Il y en eut 2015. 12. 5 restent.", ""),
        ("Le 3 mai 0815, le 3 mai 9999, mars 1500 soldats.", ""),
        ("Le 3 mai\n\n2015 fut une bonne année. Elle part le 3 mai. 2015 fut dure, comme mai.\n2014 aussi.", ""),
    ),
    "de": (
        ("Am [3. Mai 2015] brach der Damm.", "2015-05-03"),
        ("Am [Montag, 3. März 2014] und am [1.Jänner 2020].", "2014-03-03 2020-01-01"),
        ("Der Umbau begann im [Dezember 2019] und endete am [12.06.2021].", "2019-12 2021-06-12"),
        ("Vom [3.–5. Mai 2015] wurde gefeiert.", "2015-05-03/2015-05-05"),
        ("Gestern, am Montag, im Mai, vor drei Tagen, nächstes Jahr, am 3. Mai.", ""),
        ("Das Spiel endete 3:2, der Eintritt kostet 12.05 Euro, die Nummer ist 03.05.15.", ""),
    ),
    "es": (
        ("La presa cedió el [3 de mayo de 2015].", "2015-05-03"),
        ("El [lunes 1º de enero del 2020] y en [septiembre de 2021].", "2020-01-01 2021-09"),
        ("Llegó el [3/5/2015].", "2015-05-03"),
        ("Ayer, el lunes pasado, hace dos días, en mayo, el 3 de mayo, de 2015 en adelante.", ""),
        ("El mar 2015 fue duro: ganaron 3-2 por 12,50 €.", ""),
    ),
    "pt": (
        ("A barragem cedeu em [3 de maio de 2015].", "2015-05-03"),
        ("Em [1º de janeiro de 2020] e em [março de 2021].", "2020-01-01 2021-03"),
        ("Chegou em [03/05/2015].", "2015-05-03"),
        ("Ontem, na segunda-feira, há dois dias, em maio, 3 de maio. O mar 2015 vezes. Por 12,05 reais.", ""),
    ),
    "it": (
        ("La diga cedette il [3 maggio 2015].", "2015-05-03"),
        ("Dall'[8 maggio 2015] al [1º giugno 2016], poi a [gennaio 2017].", "2015-05-08 2016-06-01 2017-01"),
        ("Arrivò il [3/5/2015].", "2015-05-03"),
        ("Ieri, lunedì scorso, due giorni fa, a maggio, il 3 maggio. Finì 3-2, 12,05 €.", ""),
    ),
    "nl": (
        ("De dijk brak op [3 mei 2015].", "2015-05-03"),
        ("Op [maandag 1 maart 2020], in [mei 2021] en op [3-5-2022].", "2020-03-01 2021-05 2022-05-03"),
        ("Gisteren, maandag, twee dagen geleden, in mei, op 3 mei. Het werd 3-2 voor € 12,05.", ""),
    ),
    "pl": (
        ("Tama pękła [3 maja 2015 r.] w nocy.", "2015-05-03"),
        ("Od [1 stycznia 2020 roku] do [poniedziałek, 3 lutego 2020], w [październiku 2021].", "2020-01-01 2020-02-03 2021-10"),
        ("Przyszło [3.05.2015].", "2015-05-03"),
        ("Wczoraj, w poniedziałek, dwa dni temu, w maju, 3 maja. Wynik 3:2, cena 12,05 zł.", ""),
    ),
    "ru": (
        ("Плотина рухнула [3 мая 2015 года].", "2015-05-03"),
        ("[1-го января 2020 г.] открыли мост, а в [январе 2021 года] закрыли.", "2020-01-01 2021-01"),
        ("Письмо от [03.05.2015].", "2015-05-03"),
        ("Вчера, в понедельник, два дня назад, в мае, 3 мая. Счёт 3:2, цена 12,05.", ""),
    ),
    "uk": (
        ("Гребля впала [3 травня 2015 року].", "2015-05-03"),
        ("[1 січня 2020 р.] і в [травні 2021 року].", "2020-01-01 2021-05"),
        ("Лист від [03.05.2015].", "2015-05-03"),
        ("Учора, у понеділок, два дні тому, у травні, 3 травня. Рахунок 3:2, ціна 12,05.", ""),
    ),
    "sv": (
        ("Dammen brast den [3 maj 2015].", "2015-05-03"),
        ("[Måndag 1 mars 2021], i [maj 2022] och [2022-06-03].", "2021-03-01 2022-05 2022-06-03"),
        ("Det var [13/5/2015], ja: [13/5/2016], men 3/5/2015 kan läsas på två sätt.", "2015-05-13 2016-05-13"),
        ("I går, i måndags, för två dagar sedan, i maj, den 3 maj. Det blev 3-2 för 12,05 kronor.", ""),
    ),
    "tr": (
        ("Baraj [3 Mayıs 2015]'te çöktü.", "2015-05-03"),
        ("[1 OCAK 2020] ile [3 NİSAN 2020] arasında, [Ağustos 2021]'de.", "2020-01-01 2020-04-03 2021-08"),
        ("Mektup [3.5.2015] tarihli.", "2015-05-03"),
        ("Dün, pazartesi günü, iki gün önce, mayısta, 3 Mayıs. Skor 3-2, fiyat 12,05, alan 3 Ha 2015.", ""),
    ),
    "id": (
        ("Bendungan jebol pada [3 Mei 2015].", "2015-05-03"),
        ("Sejak [Senin, 1 Agustus 2020] hingga [Desember 2021].", "2020-08-01 2021-12"),
        ("Surat [3/5/2015].", "2015-05-03"),
        ("Kemarin, hari Senin, dua hari lalu, bulan Mei, 3 Mei. Skor 3-2, harga 12.050.", ""),
    ),
    "ja": (
        ("[2015年5月3日]、橋が崩れた。", "2015-05-03"),
        ("工事は[２０１３年１２月]に始まり[2014年 1月 2日]に終わった。", "2013-12 2014-01-02"),
        ("日付は[2015/5/3]です。", "2015-05-03"),
        ("昨日、先週、五月三日、5月3日、二日前、2015年、3対2、1205円。", ""),
    ),
    "zh": (
        ("大桥于[2015年5月3日]倒塌。", "2015-05-03"),
        ("工程在[2013年12月]开始,[2014年1月2号]完成。", "2013-12 2014-01-02"),
        ("日期为[2015-05-03]。", "2015-05-03"),
        ("昨天,上周一,两天前,5月3日,五月,2015年,比分3比2,1205元。", ""),
    ),
    "ar": (
        ("انهار السد في [3 مايو 2015] صباحا.", "2015-05-03"),
        ("في [٣ مايو ٢٠١٥] ثم في [أغسطس 2016].", "2015-05-03 2016-08"),
        ("يوم [12 آذار/مارس 2014] و[1 اكتوبر 2014] و[الأحد 3 مايو 2015].", "2014-03-12 2014-10-01 2015-05-03"),
        ("في [٣/٥/٢٠١٥].", "2015-05-03"),
        ("أمس، الاثنين الماضي، قبل يومين، في مايو، 3 مايو. النتيجة 3-2 والسعر 12,05.", ""),
    ),
    "ko": (("댐은 [2015년 5월 3일]에 무너졌고 [2016년 12월]에 다시 섰다.", "2015-05-03 2016-12"), ("어제, 이틀 전, 5월 3일, 2015년.", "")),
    "fa": (("سد در [۳ مه ۲۰۱۵] شکست و در [ژوئیه ۲۰۱۶] ساخته شد.", "2015-05-03 2016-07"), ("دیروز، ۱۳۹۴/۳/۱۲", "")),
    "hi": (("बाँध [३ मई २०१५] को टूटा।", "2015-05-03"), ("कल, ३ मई।", "")),
    "hu": (
        ("A gát [2015. május 3]-án tört át.", "2015-05-03"),
        ("Zárva [2015. június] végéig, mint a 2015. májusfa.", "2015-06"),
        ("Tegnap, május 3-án.", ""),
    ),
    "fi": (("Pato murtui [3. toukokuuta 2015] ja [toukokuussa 2016].", "2015-05-03 2016-05"), ("Eilen, 3. toukokuuta.", "")),
    "cs": (("Hráz se protrhla [3. května 2015] a v [květnu 2016].", "2015-05-03 2016-05"), ("Včera, 3. května.", "")),
    "el": (("Το φράγμα έσπασε στις [3 Μαΐου 2015].", "2015-05-03"), ("Χθες, στις 3 Μαΐου.", "")),
    "he": (("הסכר קרס ב-[3 במאי 2015].", "2015-05-03"), ("אתמול, ב-3 במאי.", "")),
    "vi": (("Đập vỡ ngày [3 tháng 5 năm 2015], xây [tháng 12 năm 2016].", "2015-05-03 2016-12"), ("Hôm qua, ngày 3 tháng 5.", "")),
    "no": (("Demningen brast [3. mai 2015].", "2015-05-03"), ("I går, 3. mai.", "")),
    "fil": (("Gumuho ang dam noong [Mayo 3, 2015].", "2015-05-03"), ("Kahapon, Mayo 3.", "")),
    "fr-CA": (("Reçu le [2015-05-03] ; le 03/05/2015 se lit de deux façons.", "2015-05-03"),),
    "es-PR": (("Llegó el [3/5/2015].", "2015-03-05"),),
}
"""By language: the text, and the dates in order."""

EVERY = [(language, text, dates) for language, rows in ROWS.items() for text, dates in rows]
UNKNOWN = ("tlh", "", "x", "-", "fr\n", "../fr", "xx-XX", "e" * 10_000, "zz-Latn-ZZ", "os.path")
PIECES = (
    "3",
    "mai",
    "2015",
    "31",
    "février",
    "février 2015",
    "1er",
    "12/05/2015",
    "lundi",
    "3–",
    ".",
    ",",
    "\n\n",
    " ",
    "€",
    "é",
    "٣",
    "5月",
    "-",
    "/",
)


def _plain(text: str) -> str:
    return re.sub(r"[\[\]]", "", text)


@pytest.mark.parametrize(("language", "text", "dates"), EVERY)
def test_absolute_dates_are_read_and_all_else_is_left(language: str, text: str, dates: str) -> None:
    found = tag(_plain(text), language=language)
    assert [timex.text for timex in found] == re.findall(r"\[(.*?)\]", text, re.DOTALL)
    assert " ".join(timex.date or "" for timex in found) == dates


@pytest.mark.parametrize(("language", "text", "dates"), EVERY)
def test_a_date_is_absolute_and_says_where_it_comes_from(language: str, text: str, dates: str) -> None:
    for timex in tag(_plain(text), language=language):
        assert _plain(text)[timex.start : timex.end] == timex.text
        assert (timex.type, timex.anchor, timex.mod, timex.approximate) == (TimexType.DATE, Anchor.NONE, None, False)
        assert timex.granularity in (Granularity.DAY, Granularity.MONTH)
        assert timex.value == (timex.date or "").partition("/")[0]
        assert timex.because.startswith(f"‘{' '.join(timex.text.split())}’, as the article says") and "{year}" in timex.rule


@pytest.mark.parametrize(
    ("language", "text", "because"),
    [
        ("fr", "mardi 12\nmai 2015", "‘mardi 12 mai 2015’, as the article says"),
        ("fr", "12/05/2015", "‘12/05/2015’, as the article says, its day before its month"),
        ("es-PR", "12/05/2015", "‘12/05/2015’, as the article says, its month before its day"),
        ("fr", "13/05/2015", "‘13/05/2015’, as the article says"),
        ("fr", "05/05/2015", "‘05/05/2015’, as the article says"),
        ("fr", "2015-05-12", "‘2015-05-12’, as the article says"),
    ],
)
def test_because_tells_the_order_where_the_numbers_do_not(language: str, text: str, because: str) -> None:
    assert [timex.because for timex in tag(text, language=language)] == [because]


@pytest.mark.parametrize("language", [language for language in ROWS if foreign(language)])
def test_every_month_is_read_as_dateparser_reads_it(language: str) -> None:
    known = foreign(language)
    assert known is not None
    strict = {"STRICT_PARSING": True, "PARSERS": ["absolute-time"]}
    read = {name for name in known.names if known.month(name)}
    assert len({known.month(name) for name in read}) == 12
    for name, _ in {known.names[name] for name in read}:
        moment = dateparser.parse(f"17 {name} 2019", locales=[known.code], settings=strict)  # type: ignore[arg-type]
        assert moment is not None and (moment.year, moment.month, moment.day) == (2019, known.month(name), 17)


@pytest.mark.parametrize("language", UNKNOWN)
def test_an_unknown_language_gives_nothing(language: str) -> None:
    assert tag("Le 3 mai 2015, on 3 May 2015, 2015-05-03.", language=language) == ()


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(("fr", "de", "ja", "ar", "hu")), st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(("", " ")))
def test_whatever_the_text_dates_slice_it_in_order(language: str, pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    found = tag(text, language=language)
    assert all(text[timex.start : timex.end] == timex.text and timex.interval and timex.interval.start < timex.interval.end for timex in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert tag(text, language=language) == found


def test_a_neutral_sentence_in_front_only_shifts() -> None:
    text, front = "La digue a cédé le 3 mai 2015.", "Le ciel est bleu.\n\n"
    (plain,), (shifted,) = tag(text, language="fr"), tag(front + text, language="fr")
    assert (shifted.start - len(front), shifted.end - len(front), shifted.date) == (plain.start, plain.end, plain.date)


def test_no_date_crosses_the_sentences_given() -> None:
    text = "Elle arrive le 3 mai 2015 personnes l'attendent."
    cut = text.index(" 2015")
    assert tag(text, language="fr", sentences=((0, cut), (cut + 1, len(text)))) == ()


@pytest.mark.parametrize("text", ["1/", "3 ", "3 mai ", "mai ", "lundi ", "1.", "3–", "2015 ", "3\n", "é", "2015年", "3.–"])
def test_much_of_nothing_is_nothing(text: str) -> None:
    for language in ("fr", "ja"):
        assert tag(text * 20_000, language=language) == ()


def test_neither_the_time_zone_nor_the_publication_date_plays_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    def _tagged() -> tuple[Timex, ...]:
        foreign.__globals__["_read"].cache_clear()
        return tag("Le 1er janvier 2020, puis en mai 2021.", language="fr")

    before = _tagged()
    try:
        monkeypatch.setenv("TZ", "Pacific/Kiritimati")
        time.tzset()
        assert len(before) == 2 and _tagged() == before
    finally:
        monkeypatch.undo()
        time.tzset()


def test_english_never_loads_dateparser() -> None:
    code = "import sys; from builder.timex import tag; tag('It fell on 3 May 2015.'); sys.exit('dateparser' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
