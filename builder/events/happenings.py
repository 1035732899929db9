"""Words for what happens."""

HAPPENINGS = frozenset(
    "fire blaze crash explosion blast bombing bomb shooting stabbing attack attacks siege raid earthquake quake flood floods storm hurricane tornado"
    " eruption outbreak epidemic pandemic crisis disaster collapse collision derailment spill leak trial inquest case protest protests riot"
    " riots unrest strike war conflict coup election elections primary primaries caucus referendum vote campaign summit conference festival concert"
    " murder murders killing killings massacre disappearance rescue launch mission landing convention row scandal inquiry hearing appeal verdict"
    " probe affair".split()
)
