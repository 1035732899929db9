"""Wrong usage that the parser alone cannot see."""


class Misuse(Exception):
    """The command line asks for what cannot be. Its text is shown and the run exits 2."""
