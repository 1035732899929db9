"""Rows of builder/languages/english_lengths.py; how to read them: rows.py."""

LENGTHS: tuple[tuple[str, str], ...] = (
    # lengths
    ("The strike lasted [three weeks].", "P3W"),
    ("The strike lasted [more than three weeks].", "P3W"),
    ("It was a [ten-day] strike.", "P10D"),
    ("The strike lasted [several weeks].", "PXW"),
    ("Prices rose in [the past three months].", "P3M"),
    ("Prices will rise over [the next three months].", "P3M"),
    ("Prices rose over [the past year].", "P1Y"),
    ("Prices rose in [the last weeks].", "PXW"),
    ("They waited [5 1/2 hours].", "PT5H30M"),
    ("They waited [half a century].", "P0.5CE"),
    ("They waited [half an hour].", "PT30M"),
    # sets
    ("They meet [every year].", "P1Y"),
    ("They meet [each July].", "XXXX-07"),
    ("They meet [every other week].", "P2W"),
    ("They meet [every two months].", "P2M"),
    ("They meet [every Tuesday].", "XXXX-WXX-2"),
    ("They meet on [Tuesdays].", "XXXX-WXX-2"),
    ("The bread is baked [daily].", "P1D"),
    ("The bins are emptied [weekly].", "P1W"),
    ("The rent is paid [monthly].", "P1M"),
    ("The fee is paid [annually].", "P1Y"),
    # vague
    ("He is ill [now].", "PRESENT_REF"),
    ("He was ill [recently].", "PAST_REF"),
    ("It rained in [recent weeks].", "PAST_REF"),
    ("It will rain in [coming weeks].", "FUTURE_REF"),
    ("The index fell to 1462.93 points.", ""),
    ("He clings to [the past].", "PAST_REF"),
    ("He clings to [the distant past].", "PAST_REF"),
    ("He dreads [the future].", "FUTURE_REF"),
)
