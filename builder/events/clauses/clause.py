"""The parts of a sentence, as far as dating and headlines need them."""

from dataclasses import dataclass
from enum import StrEnum

BREAKS = frozenset(", ; : — – …".split())


class TokenKind(StrEnum):
    """What a token stands for. A temporal expression, a quotation and a parenthesis are each one token."""

    WORD = "word"
    MARK = "mark"
    TIME = "time"
    QUOTE = "quote"
    PARENTHESIS = "parenthesis"


class ClauseKind(StrEnum):
    """What a clause is to its sentence."""

    MAIN = "main"
    SAYING = "saying"  # "the air force said Wednesday"
    CONTENT = "content"  # what is said
    RELATIVE = "relative"
    ADVERBIAL = "adverbial"
    CONDITION = "condition"
    PARTICIPLE = "participle"
    INSERT = "insert"  # between a subject and its verb
    PHRASE = "phrase"  # without a verb


@dataclass(frozen=True, slots=True)
class Token:
    """Code points [start, end) of the sentence; `lower` is the word in lower case, or the mark."""

    start: int
    end: int
    text: str
    lower: str
    kind: TokenKind


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens [first, last) of the sentence. `verb` is the index of its finite verb or None; `opener` its first word where that subordinates
    or coordinates it; `coordinate` is set where it goes on from the clause before with "and" or "but"."""

    first: int
    last: int
    kind: ClauseKind
    verb: int | None
    opener: str = ""
    coordinate: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Parse:
    """A sentence taken apart: `tokens` cover its words, `clauses` cover the tokens in order. It is equal to itself alone, and so soon found again."""

    sentence: str
    tokens: tuple[Token, ...]
    clauses: tuple[Clause, ...]

    def at(self, offset: int) -> int:
        """The index of the clause that holds a code point of the sentence."""
        for index, clause in enumerate(self.clauses):
            if offset < self.tokens[clause.last - 1].end:
                return index
        return len(self.clauses) - 1

    def at_token(self, offset: int) -> int:
        """The index of the token that begins at a code point of the sentence; 0 where none does."""
        return next((index for index, token in enumerate(self.tokens) if token.start == offset), 0)

    def span(self, clause: Clause) -> tuple[int, int]:
        """Its code points [start, end) of the sentence."""
        return self.tokens[clause.first].start, self.tokens[clause.last - 1].end

    def lowers(self, clause: Clause) -> tuple[str, ...]:
        """Its words in lower case, marks included."""
        return tuple(token.lower for token in self.tokens[clause.first : clause.last])

    def noun(self, clause: Clause) -> int:
        """The index of its first token past a leading time: of "the" in "on Friday (a holiday) the legislature"; not of that in "Friday's vote"."""
        for index in range(clause.first, min(clause.first + 2, clause.last - 1)):
            if self.tokens[index].kind == TokenKind.TIME and self.tokens[index + 1].lower not in ("'s", "’s"):
                aside = index + 2 < clause.last and self.tokens[index + 1].kind == TokenKind.PARENTHESIS
                return index + 2 if aside else index + 1
        return clause.first

    def last_word(self, clause: Clause) -> int:
        """The index of its last token that is no mark."""
        last = clause.last - 1
        while last > clause.first and self.tokens[last].kind == TokenKind.MARK:
            last -= 1
        return last
