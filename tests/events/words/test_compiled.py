"""A pattern of words is made once."""

from builder.events.words.compiled import compiled


def test_the_same_words_give_the_same_pattern() -> None:
    assert compiled(r"\bmills?\b") is compiled(r"\bmills?\b")
    assert compiled(r"\bmills?\b").search("Two mills burnt") is not None
    assert compiled("") is not compiled("mill")
