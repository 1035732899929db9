"""A site of which only what is looked at need be made."""

from builder.pages.late import Late


class Site(Late[str, bytes]):
    """Relative path → bytes; a file is made the first time it is asked for."""
