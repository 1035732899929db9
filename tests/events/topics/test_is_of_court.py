"""Headlines about a trial that leave open whose it is."""

import pytest

from builder.events.topics.is_of_court import is_of_court

ROWS = {
    "Jury selection begins": True,
    "A preliminary hearing opened in Bergen": True,
    "A sentencing hearing is set for 3 May": True,
    "Ada Berg’s cook is barred from the long trial": True,
    "Ada Berg’s cook is barred from the trial of her doctor": False,
    "Ada Berg testified in Oslo": False,
    "Ada Berg’s testimony will continue": True,
    "Ada Berg is expected to continue testifying, and to weep": True,
    "Ada Berg wept as she gave her testimony": True,
    "Ada Berg’s testimony on whales was printed": False,
    "Ada Berg is to testify that she sang": False,
    "A court hearing on the estate was held": False,
    "The harbour was closed": False,
}


@pytest.mark.parametrize("headline", ROWS)
def test_a_word_of_the_court_with_no_name_or_a_trial_of_nobody(headline: str) -> None:
    assert is_of_court(headline, ("Bergen", "Oslo")) == ROWS[headline]
