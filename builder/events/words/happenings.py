"""Words for what happens."""

HAPPENINGS = frozenset(
    "fire fires wildfire wildfires blaze crash pileup explosion explosions blast bombing bombings bomb shooting shootings stabbing attack attacks"
    " siege raid ambush heist robbery hijacking kidnapping earthquake earthquakes quake flood floods flooding landslide avalanche drought famine"
    " storm hurricane typhoon cyclone tornado eruption outbreak epidemic pandemic flu virus coronavirus measles cholera ebola crisis disaster"
    " collapse collision derailment stampede spill leak outage outages blackout blackouts shutdown shutoffs trial inquest case protest protests"
    " demonstration demonstrations rally parade uprising riot riots unrest strike war conflict coup election elections primary primaries caucus"
    " caucuses referendum vote campaign debate summit conference festival concert gig murder murders killing killings massacre disappearance rescue"
    " launch mission landing convention row scandal inquiry hearing appeal verdict probe affair".split()
)
