"""Names of places. Countries come from the Unicode CLDR through babel."""

import functools
import re

from babel import Locale

_ALIASES = (
    "US|USA|U.S.|U.S.A.|United States|United States of America|UK|U.K.|Britain|Great Britain|England|Scotland|"
    "Wales|Northern Ireland|Russia|Türkiye|Turkey|Ivory Coast|Burma|"
    "Czech Republic|North Macedonia|Macedonia|Palestine|Gaza|Gaza Strip|West Bank|Hong Kong|Macau|"
    "International Space Station|Vatican|Kosovo|Crimea|Kashmir|Tibet|Catalonia|Bavaria|"
    "Soviet Union|Yugoslavia|Czechoslovakia|East Germany|West Germany|Middle East|Europe|Africa|"
    "Asia|America|North America|South America|Latin America|Antarctica|Mediterranean|Caribbean|Balkans|Arctic|Caucasus|Scandinavia|"
    "Azores|Canary Islands|Balearic Islands|Artsakh|Nagorno-Karabakh|Abkhazia|South Ossetia|Transnistria|Donbas|Chechnya|Dagestan|Sicily|"
    "Sardinia|Corsica|Tuscany|Normandy|Andalusia|Basque Country|Wallonia|Saxony|Silesia|Transylvania|Lapland|Punjab|Kerala|Gujarat|"
    "Rajasthan|Karnataka|Tamil Nadu|Uttar Pradesh|West Bengal|Balochistan|Xinjiang|Sichuan|Guangdong|Hubei|Inner Mongolia|Mindanao|Luzon|Sumatra|"
    "Borneo|Sulawesi|Darfur|Tigray|Zanzibar|Patagonia|Golan Heights|Sinai Peninsula|Nova Scotia|Newfoundland|Manitoba|Saskatchewan|Yukon|"
    "Oval Office|LA|L.A.|NSW|Midwest|West Midlands|East Midlands|Carolinas|Hague|English Channel|"
    "Louvre|Wembley|Old Trafford|Anfield|Twickenham|Wimbledon|Hollywood|Broadway|Capitol Hill|Madison Square Garden|Staples Center|Staples Centre|"
    "Kennedy Center|Lincoln Center|Barbican|Colosseum|Eiffel Tower|Taj Mahal|Notre Dame|Stonehenge|Big Ben"
)
CITIES = frozenset(
    (
        "Kabul|Algiers|Buenos Aires|Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Vienna|Baku|Dhaka|"
        "Minsk|Brussels|Sarajevo|Brasília|São Paulo|Rio de Janeiro|"
        "Sofia|Phnom Penh|Ottawa|Toronto|Montreal|Vancouver|Santiago|Beijing|Shanghai|Wuhan|Bogotá|"
        "Zagreb|Havana|Nicosia|Prague|Copenhagen|Quito|Cairo|Tallinn|"
        "Addis Ababa|Helsinki|Paris|Lyon|Marseille|Tbilisi|Berlin|Munich|Hamburg|Frankfurt|Accra|Athens|"
        "Budapest|Reykjavik|New Delhi|Delhi|Mumbai|Kolkata|Chennai|"
        "Jakarta|Tehran|Baghdad|Mosul|Dublin|Belfast|Jerusalem|Tel Aviv|Rome|Milan|Naples|Venice|Turin|"
        "Tokyo|Osaka|Kyoto|Amman|Nairobi|Pyongyang|Seoul|Bishkek|"
        "Riga|Beirut|Tripoli|Benghazi|Vilnius|Kuala Lumpur|Mexico City|Chisinau|Ulaanbaatar|Rabat|"
        "Kathmandu|Amsterdam|The Hague|Rotterdam|Wellington|Auckland|"
        "Christchurch|Abuja|Lagos|Oslo|Islamabad|Karachi|Lahore|Lima|Manila|Warsaw|Lisbon|Doha|"
        "Bucharest|Moscow|Saint Petersburg|St. Petersburg|St Petersburg|"
        "Riyadh|Mecca|Dakar|Belgrade|Bratislava|Ljubljana|Mogadishu|Pretoria|Johannesburg|Cape Town|"
        "Madrid|Barcelona|Colombo|Khartoum|Stockholm|Zurich|Geneva|"
        "Bern|Damascus|Aleppo|Taipei|Dar es Salaam|Bangkok|Tunis|Ankara|Istanbul|Kampala|Kyiv|Kiev|"
        "Odesa|Odessa|Kharkiv|Lviv|Lutsk|Mariupol|Donetsk|Abu Dhabi|"
        "Dubai|London|Manchester|Liverpool|Birmingham|Leeds|Glasgow|Edinburgh|Cardiff|Oxford|"
        "Washington|Washington, D.C.|Washington DC|Washington D.C.|D.C.|St Louis|St. Louis|Saint Louis|New York|New York City|"
        "Los Angeles|Chicago|Houston|Boston|San Francisco|Seattle|Miami|Atlanta|Dallas|Philadelphia|"
        "Detroit|Las Vegas|Baltimore|Caracas|Hanoi|Ho Chi Minh City|"
        "Sanaa|Lusaka|Harare|Kigali|Tashkent|Tirana|Skopje|Podgorica|Pristina|Yerevan|Astana"
    ).split("|")
)
STATES = frozenset(
    (
        "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|"
        "Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|"
        "Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|"
        "New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|"
        "Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|"
        "Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|"
        "New South Wales|Queensland|Victoria|Tasmania|Western Australia|South Australia|"
        "Northern Territory|Ontario|Quebec|British Columbia|Alberta|Siberia"
    ).split("|")
)
# How the British shorten their counties.
COUNTIES = frozenset("Beds Berks Bucks Cambs Carms Hants Herts Lancs Leics Lincs Northants Notts Oxon Pembs Shrops Staffs Wilts Worcs Yorks".split())
_NO_PLACES = frozenset(("world", "United Nations", "European Union", "Eurozone", "Pseudo-Accents", "Pseudo-Bidi"))
# One place under several names: the name readers see.
ONE_PLACE = {
    "Channel": "English Channel",
    "US": "United States",
    "USA": "United States",
    "U.S.": "United States",
    "U.S.A.": "United States",
    "United States of America": "United States",
    "America": "United States",
    "UK": "United Kingdom",
    "U.K.": "United Kingdom",
    "Washington DC": "Washington, D.C.",
    "Washington D.C.": "Washington, D.C.",
    "Washington D.C": "Washington, D.C.",
    "Hague": "The Hague",
    "LA": "Los Angeles",
    "L.A.": "Los Angeles",
    "NSW": "New South Wales",
    "D.C.": "Washington, D.C.",
    "DC": "Washington, D.C.",
    "St. Louis": "St Louis",
    "Saint Louis": "St Louis",
    "Great Britain": "Britain",
    "St Petersburg": "Saint Petersburg",
    "St. Petersburg": "Saint Petersburg",
    "New York City": "New York",
}


@functools.cache
def places() -> frozenset[str]:
    """Countries, continents, capitals and other large places, as English news writes them."""
    countries = frozenset(re.sub(r"\s*\(.*?\)| SAR China", "", name) for name in Locale("en").territories.values())
    return (countries | frozenset(_ALIASES.split("|")) | CITIES | STATES | COUNTIES) - _NO_PLACES
