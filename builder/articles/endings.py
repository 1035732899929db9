"""The endings of files that hold articles."""

LINES = ".jsonl"  # an article a line
ENDINGS = (".txt", ".md", ".markdown", ".html", ".htm", LINES)
