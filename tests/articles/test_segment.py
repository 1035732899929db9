"""Where sentences end: a bar stands for every end but the last."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.articles.segment import segment

ENGLISH = (
    # plain ends
    "The bridge fell.| Nobody was hurt.",
    "Who built it?| Nobody knows!| Ask again.",
    "It fell in 2019.| The town built another.",
    "They lost 3.5 points and won 2.75 back.| Prices rose.",
    "The price is $4.20 a kilo.| It was $3.",
    "See example.org for more.| Then come back.",
    "He left at once.| 5 people stayed.",
    "Sales of phones fell.| iPhone sales rose.",
    "It happened.[1]| It ended.[2][3]| Nobody minded.",
    "Really?!| Yes.",
    # a caption or a heading that ran into the sentence
    "Ada Roe has denied that she shut the gate| The judge has ruled that she did.",
    "Roe was shown leaving the mill in 2019| A guard had let him in.",
    "Bergen mill burns down overnight| However, nobody was hurt in the fire.",
    "Ada Roe speaks to us from Bergen| The mill burned down in the night.",
    "Roe's family read ‘every single word'| They said the letter was a forgery.",
    "Roe spoke of his novel The man at the quay of Bergen.",
    "Ada Roe took her daily vitamin A pills at noon again.",
    "The paper that Ada Roe reads is The quay of Bergen.",
    "Rain stopped play in Bergen, and The Harbour Boys won.",
    "They left The quay of Bergen at noon on Monday.",
    "Roe's The quay at noon was sold to the mill.",
    # titles and names
    "Mr. Roe met Mrs. Doe and Dr. Poe.| They talked.",
    "Gen. Roe spoke to Sen. Doe, and Gov. Poe listened.| It was late.",
    "Lt. Col. Roe and Sgt. Doe came from Ft. Roe.| They slept.",
    "J. K. Roe wrote it.| A. B. Doe read it.",
    "George W. Roe and Samuel L. Doe agreed.| The others did not.",
    "Prof. Roe of St. Petersburg came by train.| She was tired.",
    "They live on Main St.| The house is red.",
    "John Roe Jr.| The second was his son.",
    "Roe v. Doe was heard in Jan.| The court was full.",
    "Messrs. Roe and Doe signed.| It was done.",
    # points that only shorten
    "The U.S. President spoke.| The room was full.",
    "She was born in the U.S.| The family moved later.",
    "The U.N. Security Council met.| It voted.",
    "They left Washington, D.C.| They went north.",
    "He holds a Ph.D.| He teaches.",
    "They sell fruit, e.g. Apples from Roe, i.e. Reds.| Few buy.",
    "Roe Inc.| The firm is old.",
    "Roe Inc. Chairman Doe left.| Shares fell.",
    "Roe Kft. (Roe Limited) bought it.| It was sold to Doe Zrt.| The firm is old.",
    "Roe Corp. and Doe Ltd. merged.| No. 5 was sold.",
    "He was No. 5 on the list.| No. 6 was his wife.",
    "Read pp. 12 to 15 and fig. 3 of vol. 2.| Then rest.",
    "It was on Sept. 30 and again on Oct. 2.| Nobody came.",
    "It began in Feb.| It ended in March.",
    "Roe et al. wrote it.| The paper is long.",
    # hours
    "The train left at 5 p.m. Monday.| It came late.",
    "It left at 5 a.m. EST and came at 6 p.m. Eastern.| All slept.",
    "They woke at 6 a.m.| Police came at noon.",
    "It was 7 p.m.| The doors were shut.",
    "It opens at 9 a.m. on weekdays.| Bring a hat.",
    # quotations
    "“Who won?” he said.| Nobody spoke.",
    "“Who won?” Ms Roe asked.| Nobody spoke.",
    "“Run!” Mr. Roe shouted.| They ran.",
    "“Did you see it?”| The crowd was silent.",
    "She said: “We have won.”| The crowd cheered.",
    'She said: "We have won."| The crowd cheered.',
    "She said: 'We have won.'| The crowd cheered.",
    "“We have won.| We are glad,” she said.",
    "“He told me, ‘I have no choice.’”| She left.",
    "“He said, ‘Go!’ and I went,” she said.| It was late.",
    "They call it “the U.S.”| Nobody knows why.",
    "He called them “the best”.| They laughed.",
    "“Stop.”| “No.”| They went on.",
    "“Where to?” asked the man.| “Home.”",
    "“Why?” I asked.| He shrugged.",
    # dashes, ellipses, brackets
    "He came — late, as ever — and sat.| She rose.",
    "“Go!”—she meant it—and he went.| All was still.",
    "Well… he thought so.| Nobody else did.",
    "He waited...| Then he left.",
    "I met the man … I said the same to him.| He nodded.",
    "He was, well . . . late.| She was not.",
    "It ended. [...]| Nobody came.",
    "It ended (nobody knew why).| They left.",
    "It ended.| (Nobody knew why.)| They left.",
    "He left (he was ill.) and slept.| She stayed.",
    "It is 60 km/s.| The star is near.",
    # lines
    "Storm hits the coast|\nThe sea rose on Monday.| It fell on Tuesday.",
    "One line|\r\nAnother line|\n\n\nA third",
    "1. The first item is short.|\n2. The second is not.",
    "  White space all round.  |  Here too.  ",
)

OTHERS = (
    ("de", "Er kam am 3. Oktober an.| Sie blieb."),
    ("DE-at", "Er kam am 3. Oktober an.| Sie blieb."),
    ("de", "„Wir gehen.“| Er blieb."),
    ("de", "»Wir gehen.«| Er blieb, z.B. Montag."),
    ("fr", "Il a dit : « Oui. »| Puis il part."),
    ("fr", "« Pourquoi ? » demande-t-elle.| Il se tait."),
    ("fr", "Il est né le 14 févr. 1918.| Il est parti le 2 sept. 1940."),
    ("es", "Llegó el 3 abr. 2015.| Se fue en dic. 2016."),
    ("es", "¿Quién ganó?| ¡Nadie!| Eso dijo."),
    ("ru", "В. Иванов приехал.| Он устал."),
    ("hi", "वह आया।| वह गया।"),
    ("ar", "هل جاء؟| نعم جاء."),
    ("zh", "他来了。|她走了！|真的吗？|是的。"),
    ("ja", "「はい。」と言った。|次の日だ。"),
)


def _cut(marked: str) -> tuple[str, list[str]]:
    return marked.replace("|", ""), [piece.strip() for piece in marked.split("|")]


@pytest.mark.parametrize("marked", ENGLISH)
def test_english_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    text, wanted = _cut(marked)
    assert [text[start:end] for start, end in segment(text)] == wanted


@pytest.mark.parametrize(("language", "marked"), OTHERS)
def test_sentences_of_other_languages_end_by_their_own_signs(language: str, marked: str) -> None:
    text, wanted = _cut(marked)
    assert [text[start:end] for start, end in segment(text, language=language)] == wanted


def test_offsets_are_into_the_whole_text() -> None:
    text = "Left out. One. Two. Left out."
    assert [text[start:end] for start, end in segment(text, 10, 19)] == ["One.", "Two."]


@given(st.text(alphabet=st.sampled_from("aA1 .!?…\n“”\"'()[]—I。」") | st.characters(), max_size=200))
def test_sentences_are_in_order_apart_trimmed_and_never_empty(text: str) -> None:
    last = 0
    for start, end in segment(text):
        assert last <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert any(map(str.isalnum, text[start:end]))
        last = end


@given(st.text(alphabet=st.sampled_from("ab .!?…\n“”A"), max_size=200))
def test_no_letter_is_outside_all_sentences(text: str) -> None:
    covered = "".join(text[start:end] for start, end in segment(text))
    assert sum(map(str.isalnum, covered)) == sum(map(str.isalnum, text))


@pytest.mark.parametrize(
    "unit",
    [".", ". ", ".)", "A.", "A. ", "“", "?” A", ".[1]", ". —", "a", " ", "…”", ".“ ", "。」", "\n.", "I. ", "U.S. The ", "on it we go The man "],
)
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    begun = time.process_time()
    segment(unit * (200_000 // len(unit)))
    assert time.process_time() - begun < 5  # the square of it would take minutes
