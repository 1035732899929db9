"""Rows of builder/languages/english_clock.py; how to read them: rows.py."""

CLOCK: tuple[tuple[str, str], ...] = (
    # times of day
    ("The siren went at [6.30 p.m. on Monday].", "2013-02-11T18:30"),
    ("The siren went at [6 p.m. GMT].", "2013-02-12T18:00"),
    ("The siren went on [Monday at 18:30].", "2013-02-11T18:30"),
    ("The siren went at [0430 GMT].", "2013-02-12T04:30"),
    ("The siren went at [five o'clock in the afternoon].", "2013-02-12T17:00"),
    ("The siren went [at noon].", "2013-02-12T12:00"),
    ("The siren went [around midnight].", "2013-02-12T24:00"),
    ("The siren went [Monday night].", "2013-02-11TNI"),
    ("The siren went on [the morning of 5 May 2010].", "2010-05-05TMO"),
    ("The siren went on [the night of 5 May 2010].", "2010-05-05TNI"),
    ("The siren went on [Monday in the early evening].", "2013-02-11TEV"),
    ("The siren went on [the evening on Monday].", "2013-02-11TEV"),
    ("The siren went on [Monday at noon].", "2013-02-11T12:00"),
    ("The siren went on [Monday at midnight].", "2013-02-11T24:00"),
    ("The siren went on [Monday overnight].", "2013-02-11TNI"),
    ("The siren went at [18:30:05 UTC].", "2013-02-12T18:30"),
    ("The siren went at [2am local time (0100 UTC) on Sunday].", "2013-02-10T02:00"),
    ("The siren went shortly [before midnight Wednesday night].", "2013-02-06T24:00"),
    ("The siren went at [2:49 a.m. local time (7:49 a.m. UTC) on Saturday morning].", "2013-02-09T02:49"),
    ("On [Thursday], she extended the curfew to [May 1].", "2013-02-07 2013-05-01"),
    ("It stood empty for [a decade] since [2002].", "P1DE 2002"),
)
