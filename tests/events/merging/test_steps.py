"""Which steps of a case or a life a headline tells of."""

import time
from dataclasses import replace

import pytest

from builder.events.merging.steps import steps
from tests.events.making import events

# A sentence, and the steps its headline tells of.
ROWS = [
    ("Dr Ada Berg went on trial on [Monday=2025-07-07].", {"trial"}),
    ("The trial of baker Ada Berg has opened in Ulvika on [Monday=2025-07-07].", {"trial"}),
    ("Opening statements took place on [Monday=2025-07-07].", {"trial"}),
    ("The jurors were selected on [Monday=2025-07-07].", {"jury"}),
    ("A preliminary hearing began in Ulvika on [Monday=2025-07-07].", {"hearing"}),
    ("Ada Berg appeared in court in Ulvika on [Monday=2025-07-07].", {"court"}),
    ("Ada Berg was convicted of arson on [Monday=2025-07-07].", {"guilty"}),
    ("Ada Berg was found not guilty of arson on [Monday=2025-07-07].", {"acquitted"}),
    ("Ada Berg pleaded not guilty on [Monday=2025-07-07].", {"plea"}),
    ("Ada Berg was sentenced to four years on [Monday=2025-07-07].", {"sentence"}),
    ("Ada Berg was laid to rest in Ulvika on [Monday=2025-07-07].", {"burial"}),
    ("Ada Berg was taken to the Tarn hospital on [Monday=2025-07-07].", {"hospital"}),
    ("Judges ordered Ada Berg to stand trial on [Monday=2025-07-07].", {"committed"}),
    ("Ada Berg sued the Lund mill on [Monday=2025-07-07].", {"sued"}),
    ("Ada Berg filed a wrongful death lawsuit on [Monday=2025-07-07].", {"sued"}),
    ("Ada Berg wore a grey suit on [Monday=2025-07-07].", set()),
    ("Police in Ulvika questioned Ada Berg on [Monday=2025-07-07].", {"questioned"}),
    ("Ada Berg was interviewed for hours by police on [Monday=2025-07-07].", {"questioned"}),
    ("Police searched the home and the offices of Ada Berg on [Monday=2025-07-07].", {"searched home", "searched office"}),
    ("The trial of Ada Berg was postponed on [Monday=2025-07-07].", {"put off trial"}),
    ("Ada Berg died in Ulvika on [Monday=2025-07-07].", {"died Ada Berg"}),
    ("Ada Berg was born in Ulvika in [1920=1920].", {"born Ada Berg"}),
    ("Ada Berg had been hired by the Lund mill in [1920=1920].", {"hired Ada Berg"}),
    ("Mayor Ada Berg stepped down on [Monday=2025-07-07].", {"resigned Ada Berg"}),
    # of somebody else, beside what happened, or not done
    ("Jury selection for the trial of Ada Berg began on [Monday=2025-07-07].", set()),
    ("An aide of Ada Berg was arrested in Ulvika on [Monday=2025-07-07].", set()),
    ("The father of Ada Berg died on [Monday=2025-07-07].", set()),
    ("The Lund mill died out in [1920=1920].", set()),
    ("A man was convicted of arson on [Monday=2025-07-07].", set()),
    ("Three sailors were taken to the Tarn hospital on [Monday=2025-07-07].", set()),
    ("The family of Ada Berg left Ulvika after she was convicted on [Monday=2025-07-07].", set()),
    ("Ada Berg never appeared in court in Ulvika on [Monday=2025-07-07].", set()),
    ("The trial of Ada Berg heard on [Monday=2025-07-07] that the fire began at night.", set()),
    ("The trial of Ada Berg ended on [Monday=2025-07-07].", set()),
    ("Ten miners were buried under rubble in Ulvika on [Monday=2025-07-07].", set()),
    ("Ulvika released a sailor convicted of arson on [Monday=2025-07-07].", set()),
    ("The mayor opened the harbour in Ulvika on [Monday=2025-07-07].", set()),
]


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_a_headline_tells_of_steps_in_its_main_clause(sentence: str, expected: set[str]) -> None:
    (event,) = events(sentence)
    assert steps(event) == expected, event.title


def test_long_words_before_a_deed_are_read_in_time() -> None:
    began = time.process_time()
    (event,) = events("Ada Berg died on [Monday=2025-07-07].")
    assert steps(replace(event, title="Abcdefghijklmnopqrstuvwxyz " * 40 + "said a man had died")) == set()
    assert time.process_time() - began < 5  # it took minutes
