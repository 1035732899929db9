"""News timeline builder: dated events from news articles, as a static website."""

__version__ = "0.1.0"
