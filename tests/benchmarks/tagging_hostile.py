"""What the texts that are made to be slow say over and over."""

WORDS = (
    "1", "12", "1990", "3rd", "1.5", "1/2", "1/1/1/1", "11:00", "20100101", "2010-01-01", "2010-01-01T10:00", "’90s", "Q1", "$1", "#1", "1x",
    "may", "May", "June", "Dec.", "Monday", "Mon.", "spring", "the spring", "Christmas", "new year’s", "first", "second", "twenty", "hundred and",
    "a hundred", "two thousand and", "last", "the last", "every", "every other", "half", "quarter", "year", "years", "year-ago", "ago", "now",
    "early", "the end of", "morning of", "in the", "the", "the day before", "the same day", "that day", "a week", "5 days", "five days ago",
    "the first Monday of", "between May and", "from 3 to 5", "from 3 to 5 May", "3 May", "May 3", "in June", "in 1990", "the 1990s", "11 p.m.",
    "11 p.m. EDT", "yesterday", "at noon", "will", "was due to", "said", "expected to be", "postponed to", "moved", "Mr.", "U.S.", "a.m.", "J.",
)  # fmt: skip
SIGNS = (
    "a", "A", "é", "中", "。", "“", "”", "\"", "'", "’", "(",
    "[", ".", ". ", "?", "…", "-", "–", "— ", ",", " ", "\t", "\n", "\n\n", "\r\n", " \n", "_", "“A 1990 ", "“The ",
)  # fmt: skip
HOSTILE = (*(word + behind for word in WORDS for behind in (" ", "-", ", ")), *WORDS, *SIGNS)
