"""Words that mark the name of a person, a place or an organisation, as tables. All lower case."""

import re

# Before a name: a person's. Also cut from it.
TITLES = frozenset(
    "mr mrs ms miss dr sir lady lord dame president prime minister vice chancellor senator sen sen. "
    "rep rep. representative gov gov. governor mayor king queen "
    "prince princess pope judge justice general gen gen. colonel col. captain lieutenant lt. "
    "sergeant sgt. professor prof. secretary spokesman spokeswoman "
    "spokesperson director coach chairman chairwoman premier ambassador deputy attorney speaker foreign "
    "finance defence defense interior health emergencies archbishop "
    "bishop cardinal rabbi imam sheikh actor actress singer author writer detective inspector "
    "superintendent chief officer commissioner ceo mr. mrs. ms. dr. "
    "congressman congresswoman councillor leader state of envoy counterpart tyrant dictator former then-president".split()
)
MEN = frozenset("mr mr. sir lord king prince spokesman chairman congressman actor pope".split())
WOMEN = frozenset("mrs mrs. ms ms. miss lady dame queen princess spokeswoman chairwoman congresswoman actress".split())
# The last word of a place's name.
PLACE_WORDS = frozenset(
    "township county city state province island islands river lake mountain mountains park street avenue valley bay beach airport".split()
)
ORGANISATION_WORDS = frozenset(
    "ministry university inc inc. corp corp. corporation company party council court commission "
    "agency association union bank police department committee "
    "institute group league club fc congress parliament senate office board authority service "
    "organization organisation federation foundation army navy "
    "force forces guard times post news journal bureau administration school college hospital "
    "airlines airways team united church museum network society "
    "alliance front movement ltd ltd. llc plc house assembly cabinet tribunal center centre "
    "laboratory lab nations kremlin pentagon taliban hamas hezbollah "
    "facebook google twitter microsoft apple amazon boeing airbus tesla netflix samsung "
    "toyota nasa interpol greenpeace tass reuters afp bbc cnn".split()
)
PERSON_VERBS = re.compile(
    r"\s*(?:,\s+(?:\d{1,3},|aged \d{1,3}|who)\b|who\b"
    r"|(?:said|told|added|says|wrote|tweeted|died|resigned|was (?:born|arrested|elected|appointed|sentenced))\b)"
)
