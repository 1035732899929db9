"""Words that mark the name of a person, a place or an organisation, as tables. All lower case."""


def _words(*rows: str) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


# Before a name: a person's. Also cut from it.
TITLES = _words(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir lady lord dame president prime minister vice chancellor senator sen sen. rep rep. representative",
    "gov gov. governor mayor king queen prince princess pope judge justice general gen gen. colonel col col. captain capt. lieutenant lt lt.",
    "major maj. sergeant sgt sgt. corporal admiral brigadier marshal professor prof prof. secretary spokesman spokeswoman spokesperson",
    "director coach chairman chairwoman chairperson premier ambassador deputy attorney speaker foreign finance defence defense interior",
    "health emergencies uncle aunt grandfather grandmother archbishop first assistant acting undersecretary bishop cardinal rabbi imam sheikh",
    "sheik ayatollah reverend rev. actor actress singer author writer detective inspector superintendent chief officer constable commissioner",
    "executive ceo congressman congresswoman councillor councilman councilwoman leader state of envoy counterpart tyrant dictator former",
    "then-president lawyer journalist reporter businessman businesswoman candidate nominee prosecutor sheriff coroner duke duchess earl",
    "emperor empress",
)
# Of these no person's name follows alone: "foreign", but "foreign minister".
PARTS_OF_TITLES = _words(
    "prime vice foreign finance defence defense interior health emergencies first assistant acting deputy executive state of former"
)
# Titles that are names as well: "Stephen King".
NAMELIKE = _words("king prince pope bishop judge cardinal marshal major dean duke earl lord lady justice coach chancellor speaker")
MEN = _words("mr mr. sir lord king prince spokesman chairman congressman actor pope")
WOMEN = _words("mrs mrs. ms ms. miss lady dame queen princess spokeswoman chairwoman congresswoman actress")
# Before a name or behind it and a comma, in small letters: a person's.
OCCUPATIONS = (TITLES - PARTS_OF_TITLES) | _words(
    "activist analyst architect artist astronaut banker boss brother cleric co-founder comedian composer critic daughter dissident doctor",
    "driver economist editor engineer father footballer founder friend goalkeeper historian husband lawmaker manager model mother musician",
    "novelist nurse owner painter pastor philosopher physician pilot player playwright poet politician presenter priest producer rapper",
    "resident scientist sister soldier son star striker student surgeon swimmer teacher victim widow wife suspect defendant dermatologist",
    "cardiologist physicist biologist chemist fiancé fiancée wrestler boxer cyclist golfer guitarist drummer filmmaker entrepreneur",
    "campaigner diplomat agent member fellow",
)
# Small words that join the parts of one name.
JOINING = _words("of the for de da do dos del della di du la van der den von ter bin ibn al el and &")
# The last word of a place's name, and the first.
PLACE_WORDS = _words(
    "township county city state province island islands isle isles river lake mountain mountains park street avenue valley bay beach airport",
    "district region territory peninsula desert sea ocean coast strait gulf hill hills forest square bridge stadium arena reservation oblast",
    "governorate road highway canal harbour harbor castle palace cemetery plaza archipelago glacier volcano falls creek springs heights village",
    "town plateau basin reef republic kingdom emirates delta borough parish inn hotel",
)
PLACE_OPENERS = _words("gulf bay strait lake mount cape port fort isle sea city province republic state county district town river")
# What a place is called in small letters beside its name.
SETTLEMENTS = _words(
    "city town village province state district region island suburb capital county municipality port area territory republic neighbourhood",
    "neighborhood country prefecture oblast governorate borough resort peninsula",
)
# An organisation's name is headed by one of these ("Ministry of Trade", "Nordic Council") or has one of those in it.
ORGANISATION_WORDS = _words(
    "ministry university inc inc. corp corp. corporation company party council court courts commission agency association union bank police",
    "department committee institute group league club fc congress parliament senate office board authority service services organization",
    "organisation federation foundation army navy force forces guard times post news journal bureau administration school college hospital",
    "airlines airways team united church museum network society alliance front movement ltd ltd. llc plc house assembly cabinet tribunal",
    "center centre laboratory lab nations academy agence brigade battalion regiment squadron caucus coalition chamber clinic conglomerate",
    "construction confederation consortium command directorate electric energy enterprises entertainment fund gazette guardian herald",
    "holdings industries insurance international legislature legislatures magazine media militia motors orchestra partnership pharmaceuticals",
    "petroleum press productions radio records secretariat software studios systems technologies telegraph television tribe tribune trust tv",
    "watch airline conference railway railways broadcasting communications constabulary insurers partners cooperation reserve prefecture workers",
    "taxpayers democrats",
)
ORGANISATIONS = _words(
    "kremlin pentagon taliban hamas hezbollah facebook google twitter microsoft apple amazon boeing airbus tesla netflix samsung toyota nasa",
    "treasury interpol greenpeace tass reuters afp bbc cnn parliament congress senate knesset duma unesco unicef nato opec wikileaks wikinews",
    "youtube",
)
# Bodies that no word of their names tells.
BODIES = frozenset(
    "Islamic State|al-Qaeda|Al-Qaeda|Al Qaeda|White House|Red Cross|Red Crescent|Boko Haram|Muslim Brotherhood|Scotland Yard|Al Jazeera|Al-Jazeera|"
    "World Economic Forum|Wall Street Journal|Médecins Sans Frontières|Free Syrian Army|Downing Street|Deutsche Welle|Premier League".split("|")
)
# No person's name has one of these, and of those that are surnames too, none without a given name.
SURNAMES = _words("green black white hall west north young day hill park field lake rivers street great good win bill strong english french")
THINGS = _words(
    "student olympiad general first second third global linux act agreement accord accords album amendment anniversary annual award awards",
    "bill book brexit building campaign case championship championships code comicon concert conference constitution convention covenant",
    "crisis cup bowl trophy medal cyclone day deal declaration democratic dialogue earthquake edition election elections epidemic exhibition",
    "expo fair festival flight games grand hall hurricane index initiative law mission night olympic olympics open operation pandemic peace",
    "plan pipeline prix prize program programme project protocol protocols race referendum release report republican resolution revolution",
    "rights route rule season series ship show storm strategy summit symphony syndrome test theory today tonight tour tournament treaty trial",
    "tropical typhoon virus war wars week weekend win world year zone passions songs forever tribute thriller live space station stars sonata",
    "suite trilogy comics song music chronicles saga tales quartet concerto mass requiem opera ballet overture super best black white red green blue",
    "african american islamic national royal western eastern northern southern north south east west central new old great good high states",
    "united federal local the a women men children people",
)
# In large letters, and yet no body's name.
NO_BODIES = _words(
    "tv dvd cd pc id os hq vip mp mps ceo cfo dna rna hiv aids ufo gps usb atm gdp faq diy asap pr hr ai vr lgbt lgbtq phd suv usd gbp eur mph rip",
    "aka covid sars mers jr sr no nr bc ad ce bce hms uss iq eq url html http www pdf ok wmd pow emp iii vii viii ltd llc plc",
)
# One body under several names: the name readers see.
ONE_BODY = {"EU": "European Union", "UN": "United Nations", "U.N.": "United Nations"}
SHORT_BODIES = _words("eu un ap bp g7 g8 g20")
