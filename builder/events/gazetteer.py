"""Names of places and the marks of a person's or an organisation's name. Countries come from the Unicode CLDR through babel."""

import functools
import re

from babel import Locale

_ALIASES = (
    "US|USA|U.S.|United States|United States of America|UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Russia|Türkiye|Turkey|Ivory Coast|Burma|"
    "Czech Republic|North Macedonia|Macedonia|Palestine|Gaza|Gaza Strip|West Bank|Hong Kong|Macau|Vatican|Kosovo|Crimea|Kashmir|Tibet|Catalonia|Bavaria|"
    "Soviet Union|Yugoslavia|Czechoslovakia|East Germany|West Germany|Middle East|Europe|Africa|Asia|North America|South America|Latin America|Antarctica"
)
_CITIES = (
    "Kabul|Algiers|Buenos Aires|Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Vienna|Baku|Dhaka|Minsk|Brussels|Sarajevo|Brasília|São Paulo|Rio de Janeiro|"
    "Sofia|Phnom Penh|Ottawa|Toronto|Montreal|Vancouver|Santiago|Beijing|Shanghai|Wuhan|Bogotá|Zagreb|Havana|Nicosia|Prague|Copenhagen|Quito|Cairo|Tallinn|"
    "Addis Ababa|Helsinki|Paris|Lyon|Marseille|Tbilisi|Berlin|Munich|Hamburg|Frankfurt|Accra|Athens|Budapest|Reykjavik|New Delhi|Delhi|Mumbai|Kolkata|Chennai|"
    "Jakarta|Tehran|Baghdad|Mosul|Dublin|Belfast|Jerusalem|Tel Aviv|Rome|Milan|Naples|Venice|Turin|Tokyo|Osaka|Kyoto|Amman|Nairobi|Pyongyang|Seoul|Bishkek|"
    "Riga|Beirut|Tripoli|Benghazi|Vilnius|Kuala Lumpur|Mexico City|Chisinau|Ulaanbaatar|Rabat|Kathmandu|Amsterdam|The Hague|Rotterdam|Wellington|Auckland|"
    "Christchurch|Abuja|Lagos|Oslo|Islamabad|Karachi|Lahore|Lima|Manila|Warsaw|Lisbon|Doha|Bucharest|Moscow|Saint Petersburg|St. Petersburg|St Petersburg|"
    "Riyadh|Mecca|Dakar|Belgrade|Bratislava|Ljubljana|Mogadishu|Pretoria|Johannesburg|Cape Town|Madrid|Barcelona|Colombo|Khartoum|Stockholm|Zurich|Geneva|"
    "Bern|Damascus|Aleppo|Taipei|Dar es Salaam|Bangkok|Tunis|Ankara|Istanbul|Kampala|Kyiv|Kiev|Odesa|Odessa|Kharkiv|Lviv|Lutsk|Mariupol|Donetsk|Abu Dhabi|"
    "Dubai|London|Manchester|Liverpool|Birmingham|Leeds|Glasgow|Edinburgh|Cardiff|Oxford|Washington|Washington, D.C.|Washington DC|New York|New York City|"
    "Los Angeles|Chicago|Houston|Boston|San Francisco|Seattle|Miami|Atlanta|Dallas|Philadelphia|Detroit|Las Vegas|Baltimore|Caracas|Hanoi|Ho Chi Minh City|"
    "Sanaa|Lusaka|Harare|Kigali|Tashkent|Tirana|Skopje|Podgorica|Pristina|Yerevan|Astana"
)
_STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|"
    "Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|"
    "Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|"
    "New South Wales|Queensland|Victoria|Tasmania|Western Australia|South Australia|Northern Territory|Ontario|Quebec|British Columbia|Alberta|Siberia"
)
# Before a name: a person's. Also cut from it.
TITLES = frozenset(
    "mr mrs ms miss dr sir lady lord dame president prime minister vice chancellor senator sen sen. rep rep. representative gov gov. governor mayor king queen "
    "prince princess pope judge justice general gen gen. colonel col. captain lieutenant lt. sergeant sgt. professor prof. secretary spokesman spokeswoman "
    "spokesperson director coach chairman chairwoman premier ambassador deputy attorney speaker foreign finance defence defense interior health emergencies archbishop "
    "bishop cardinal rabbi imam sheikh actor actress singer author writer detective inspector superintendent chief officer commissioner ceo mr. mrs. ms. dr. "
    "congressman congresswoman councillor leader state of envoy counterpart tyrant dictator former then-president".split()
)
MEN = frozenset("mr mr. sir lord king prince spokesman chairman congressman actor pope".split())
WOMEN = frozenset("mrs mrs. ms ms. miss lady dame queen princess spokeswoman chairwoman congresswoman actress".split())
# The last word of a place's name.
PLACE_WORDS = frozenset(
    "township county city state province island islands river lake mountain mountains park street avenue valley bay beach airport".split()
)
ORGANISATION_WORDS = frozenset(
    "ministry university inc inc. corp corp. corporation company party council court commission agency association union bank police department committee "
    "institute group league club fc congress parliament senate office board authority service organization organisation federation foundation army navy "
    "force forces guard times post news journal bureau administration school college hospital airlines airways team united church museum network society "
    "alliance front movement ltd ltd. llc plc house assembly cabinet tribunal center centre laboratory lab nations kremlin pentagon taliban hamas hezbollah "
    "facebook google twitter microsoft apple amazon boeing airbus tesla netflix samsung toyota nasa interpol greenpeace tass reuters afp bbc cnn".split()
)
PERSON_VERBS = re.compile(
    r"\s*(?:,\s+(?:\d{1,3},|aged \d{1,3}|who)\b|who\b|(?:said|told|added|says|wrote|tweeted|died|resigned|was (?:born|arrested|elected|appointed|sentenced))\b)"
)


@functools.cache
def places() -> frozenset[str]:
    """Countries, continents, capitals and other large places, as English news writes them."""
    countries = {re.sub(r"\s*\(.*?\)| SAR China", "", name) for name in Locale("en").territories.values()}
    return frozenset(countries | set(f"{_ALIASES}|{_CITIES}|{_STATES}".split("|")) - {"world", "United Nations"})
