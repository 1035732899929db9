"""What is asked of a run."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asks of a run. `base_url` empty: the settings' own; `key_dates` and `key_sentences` None: as the chronology sees fit."""

    jobs: int = 1
    base_url: str = ""
    key_dates: int | None = None
    key_sentences: int | None = None
