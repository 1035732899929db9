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
    "emperor empress assemblyman assemblywoman alderman mme cde comrade vice-president president-elect vice-president-elect sultan emir shah crown",
    "taoiseach adviser advisor administrator postmaster secretary-general vice-chairman chief-of-staff solicitor baron baroness countess viscount",
    "honorable honourable hon hon. grandmaster democrat",
    "whip viscountess archduke commander msp mep mp undersecretary-general director-general attorney-general co-founder co-chair deacon primate",
    "adm adm. comptroller cllr cllr. ald ald. revd revd. archdeacon commodore provost",
)
# Of these no person's name follows alone: "foreign", but "foreign minister".
PARTS_OF_TITLES = _words(
    "prime vice foreign finance defence defense interior health emergencies first assistant acting deputy executive state of former crown"
)
# Titles that are names as well: "Stephen King".
NAMELIKE = _words(
    "king prince pope bishop judge cardinal marshal major dean duke earl lord lady justice coach chancellor speaker baron",
    "son deacon shah sultan emir pastor singer priest imam sheikh fellow",
)
MEN = _words("mr mr. sir lord king prince spokesman chairman congressman actor pope")
WOMEN = _words("mrs mrs. ms ms. mme miss lady dame queen princess spokeswoman chairwoman congresswoman actress assemblywoman baroness empress")
# Before a name or behind it and a comma, in small letters: a person's.
OCCUPATIONS = (TITLES - PARTS_OF_TITLES) | _words(
    "activist analyst architect artist astronaut banker boss brother cleric co-founder comedian composer critic daughter dissident doctor",
    "driver economist editor engineer father footballer founder friend goalkeeper historian husband lawmaker manager model mother musician",
    "novelist nurse owner painter pastor philosopher physician pilot player playwright poet politician presenter priest producer rapper",
    "resident scientist sister soldier son star striker student surgeon swimmer teacher victim widow wife suspect defendant dermatologist",
    "cardiologist physicist biologist chemist fiancé fiancée wrestler boxer cyclist golfer guitarist drummer filmmaker entrepreneur",
    "campaigner diplomat agent member fellow podcaster youtuber blogger violinist whistleblower developer co-developer investigator explorer",
    "mathematician sculptor conductor cellist pianist bassist vocalist frontman saxophonist dancer choreographer magician chef commentator",
    "columnist correspondent researcher virologist epidemiologist oncologist psychiatrist psychologist dentist therapist pathologist anaesthetist",
    "anesthesiologist screenwriter midfielder defender batsman bowler quarterback pitcher warlord militant gunman scotsman englishman frenchman",
    "irishman welshman dutchman norwegian democrat republican grandson granddaughter grandmother nephew niece cousin sister-in-law brother-in-law",
    "co-star cosmonaut barrister magistrate ex-wife ex-husband girlfriend boyfriend bodyguard statesman premier trainer rider runner racer jockey",
    "impresario promoter composer-conductor naturalist zoologist botanist astronomer geologist archaeologist anthropologist sociologist academic",
    "colleague roommate classmate neighbour neighbor aide cameraman photographer photojournalist emeritus",
    "executor organiser organizer broadcaster publicist contestant newsreader celebrity tenor baritone tycoon financier oligarch bookmaker counsel",
    "mezzo-soprano countertenor keyboardist percussionist multi-instrumentalist referee umpire linesman",
)
CALLINGS = OCCUPATIONS | frozenset("star popstar entertainer rapper footballer inventor".split())  # what "the singer" is called by
# Small words that join the parts of one name.
JOINING = _words("of the for de da do dos del della di du la van der den von ter bin ibn al el and &")
# The last word of a place's name, and the first.
PLACE_WORDS = _words(
    "township county city state province island islands isle isles river lake mountain mountains park street avenue valley bay beach airport",
    "district region territory peninsula desert sea ocean coast strait gulf hill hills forest square bridge stadium arena reservation oblast",
    "governorate road highway canal harbour harbor castle palace cemetery plaza archipelago glacier volcano falls creek springs heights village",
    "town plateau basin reef republic kingdom emirates delta borough parish inn hotel mosque cathedral mall estuary ranch gorge canyon waterfall",
    "interstate motorway boulevard lane terrace courthouse jail prison penitentiary observatory theatre theater garden gardens cottage farmhouse",
    "churchyard shrine mausoleum pyramid lagoon cove marsh dam pier wharf marina racecourse speedway velodrome ballpark mill farm chapel cay",
    "monument route hall colony base embassy consulate building port gate",
    "keys odeon apollo astoria halls rooms ballroom tower towers barracks lighthouse circuit abbey priory isthmus atoll rainforest lodge panhandle",
)
PLACE_OPENERS = _words("gulf bay strait lake mount cape port fort isle sea city province republic state county district town river")
# Of these none opens a name without an "of".
RULED_WITH_OF = _words("city province republic state district town gulf sea bay")
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
    "airlines airways team united church museum network society alliance front movement ltd ltd. llc plc house assembly cabinet tribunal center",
    "centre laboratory lab nations academy agence brigade battalion regiment squadron caucus coalition chamber clinic conglomerate construction",
    "confederation consortium command directorate electric energy enterprises entertainment fund gazette guardian herald holdings industries",
    "insurance international legislature legislatures magazine media militia motors orchestra partnership pharmaceuticals petroleum press",
    "productions radio records secretariat software studios systems technologies telegraph television tribe tribune trust tv watch airline",
    "conference railway railways broadcasting communications constabulary insurers partners cooperation reserve prefecture workers taxpayers",
    "democrats centers centres corps patrol units guards mail observer inquirer examiner dispatch sentinel courier chronicle ombudsman archives",
    "library libraries squad coastguard zoo wrestling railroad subcommittee",
    "panel taskforce quartet quintet infirmary archive ensemble choir troupe inspectorate",
    "judiciary synod diocese archdiocese polytechnic seminary conservatory conservatoire aerospace automotive chemicals aviation foods brewery",
    "stores supermarkets retail biotech logistics telecom telecommunications semiconductor ventures consulting pictures publishing publishers",
    "labs pharma biotechnology petrochemicals shipping shipyard rovers wanderers hotspur newspapers mining militias rebels fighters railroads",
    "committees councils commissions ballet yuan bulletin limited gmbh kft rescue orchestre observatoire exchange",
)
ORGANISATIONS = _words(
    "kremlin pentagon taliban hamas hezbollah nasa treasury interpol europol greenpeace tass reuters afp bbc cnn parliament congress senate",
    "knesset army navy marines duma bundestag bundesrat dáil seanad rada unesco unicef nato opec wikileaks wikinews wikipedia itv cbs nbc abc",
    "msnbc cnbc npr pbs hbo espn mtv emi aclu fda fbi cia nsa cdc epa irs fcc ftc faa nhs nra naacp nypd lapd rspca rnli ofcom bafta unhcr iaea imf",
    "wto asean ecowas oecd fifa uefa nba nfl nhl mlb ufc wwe ioc isis isil ira mi5 mi6 kgb gchq raf rsf usda noaa ntsb dhs doj tsa usps peta wwf",
    "msf icrc aeg itn ukip anc plo pkk ypg farc cpj icc wada afl-cio politico newsweek bloomberg xinhua yonhap interfax gallup oxfam amnesty",
    "houthi houthis mossad politburo frontex roscosmos fatah unifil unrwa osce",
)
# Trade names that stand by themselves, of an article or of other things mostly not.
COMPANIES = _words(
    "facebook google twitter microsoft apple amazon boeing airbus tesla netflix samsung toyota youtube instagram tiktok whatsapp snapchat reddit",
    "linkedin wikimedia mozilla github gitlab paypal ebay uber lyft airbnb spotify walmart costco tesco asda sainsbury’s morrisons waitrose ocado",
    "aldi lidl ikea woolworths starbucks mcdonald’s mcdonald's nestlé unilever pepsi pepsico heineken nike adidas gucci disney pixar lucasfilm",
    "dreamworks nintendo sega atari sony panasonic toshiba hitachi fujitsu nikon kodak xerox nokia ericsson motorola huawei xiaomi lenovo intel",
    "nvidia amd ibm oracle cisco dell hp hewlett-packard adobe siemens bosch philips volkswagen audi bmw daimler mercedes-benz porsche renault",
    "peugeot citroën fiat ferrari volvo saab nissan mitsubishi mazda suzuki hyundai kia chrysler ford chevrolet honda yamaha kawasaki michelin",
    "pirelli bridgestone lufthansa qantas ryanair easyjet alitalia aeroflot klm fedex dhl bp exxonmobil exxon chevron texaco halliburton",
    "transocean gazprom rosneft lukoil petrobras aramco monsanto bayer pfizer moderna novartis astrazeneca glaxosmithkline roche sanofi merck",
    "biontech genentech hsbc barclays natwest citigroup jpmorgan ubs lehman moody’s moody's sotheby’s sotheby's christie’s christie's spacex",
    "arianespace ticketmaster funimation ubisoft mojang hulu vimeo skype yahoo aol myspace tmz buzzfeed vodafone verizon t-mobile telefónica",
    "viacom shell",
)
# Bodies that no word of their names tells.
BODIES = frozenset(
    (
        "Islamic State|al-Qaeda|Al-Qaeda|Al Qaeda|al Qaeda|White House|Red Cross|Red Crescent|Boko Haram|Muslim Brotherhood|Scotland Yard|"
        "Al Jazeera|Al-Jazeera|World Economic Forum|Wall Street Journal|Médecins Sans Frontières|Doctors Without Borders|"
        "Reporters Without Borders|Free Syrian Army|Downing Street|Deutsche Welle|Premier League|Agence France-Presse|Human Rights Watch|"
        "Amnesty International|Human Rights Council|Al Arabiya|Sky News|Daily Mail|Daily Mirror|The Sun|The Guardian|The Independent|"
        "The Economist|The Atlantic|The Hill|The Verge|The Age|The Australian|Boston Globe|Rolling Stone|El País|Le Monde|Le Figaro|Der Spiegel|"
        "Die Zeit|Bild|La Repubblica|USA Today|Sports Illustrated|Rolls-Royce|Rolls Royce|General Motors|General Electric|Deutsche Bahn|"
        "Deutsche Bank|Deutsche Telekom|Credit Suisse|Goldman Sachs|Morgan Stanley|Merrill Lynch|Bear Stearns|Lehman Brothers|Warner Brothers|"
        "Royal Mail|Red Hat|Aston Martin|Alfa Romeo|Land Rover|Jaguar Land Rover|British Airways|Air France|Cathay Pacific|Lion Air|"
        "Virgin Atlantic|Virgin Galactic|Blue Origin|Best Buy|Whole Foods|Home Depot|Burger King|Coca-Cola|Kimberly-Clark|Johnson & Johnson|"
        "Procter & Gamble|Standard & Poor’s|Standard & Poor's|Dow Jones|Wells Fargo|American Express|AT&T|PG&E|H&M|Marks & Spencer|"
        "Cambridge Analytica|Epic Games|Rockstar Games|Discovery Channel|History Channel|Weather Channel|Disney Channel|National Geographic|"
        "Smithsonian Institution|Sinn Féin|Sinn Fein|Fine Gael|Fianna Fáil|Plaid Cymru|Likud|Golden Dawn|Law and Justice|Hells Angels|"
        "Ku Klux Klan|Proud Boys|Black Lives Matter|Extinction Rebellion|Occupy Wall Street|Holy See|Coast Guard|Royal Navy|Marine Corps|"
        "Navy SEALs|Delta Force|Blue House|Elysée|Élysée|Capitol Police|Motley Fool|Getty Images|Live Nation|John Deere|Harley-Davidson|"
        "Fleetwood Mac|Dr Feelgood|Dr. Feelgood|Deep Purple|Black Sabbath|The Who|The Clash|The Cure|The Smiths|The Kinks|The Doors|The Eagles|"
        "Talking Heads|Joy Division|Depeche Mode|Duran Duran|Simple Minds|Massive Attack|Arctic Monkeys|Kings of Leon|Foo Fighters|Dire Straits|"
        "Red Hot Chili Peppers|Rage Against the Machine|Nine Inch Nails|Jethro Tull|Judas Priest|Lynyrd Skynyrd|Thin Lizzy|Steely Dan|Bon Jovi|"
        "Def Leppard|Alice in Chains|Ace of Base|Take That|Girls Aloud|Little Mix|One Direction|Wu-Tang Clan|"
        "Sex Pistols|The Beatles|Rolling Stones|The Rolling Stones|Pink Floyd|Pearl Jam|Van Halen|Led Zeppelin|Iron Maiden|Jackson 5|"
        "Jackson Five|The Jacksons|The Jackson 5|The Jackson Five|Destiny’s Child|Spice Girls|Backstreet Boys|Electoral College|Manchester City|"
        "Leicester City|Norwich City|Hull City|Birmingham City|Cardiff City|Swansea City|Stoke City|Bristol City|Aston Villa|UC Davis|"
        "Royal Dutch Shell|Joint Chiefs of Staff|Lloyd's of London|Lloyd’s of London|Homeland Security|"
        "WHO|Geological Survey|US Geological Survey|U.S. Geological Survey|British Geological Survey|"
        "D.C. Circuit|First Circuit|Second Circuit|Third Circuit|Fourth Circuit|Fifth Circuit|Sixth Circuit|Seventh Circuit|Eighth Circuit|"
        "Ninth Circuit|Tenth Circuit|Eleventh Circuit|Federal Circuit|"
        "UC Berkeley|UC Irvine|UC Riverside|UC San Diego|UC San Francisco|UC Santa Barbara|UC Santa Cruz"
    ).split("|")
)
# No person's name has one of these, and of those that are surnames too, none without a given name.
SURNAMES = _words(
    "green black white hall west north young day hill park field lake rivers street great good win bill strong english french castle banks",
    "ford brown hope grace moss summers marsh keys",
)
# Titles that nobody bears but people, no street and no park; behind them what ends many a place's name is a surname too: "Dame Ada Lane".
ADDRESSED = _words(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir dame baroness rev rev. revd revd. reverend cllr cllr. councillor ald ald. alderman rabbi imam canon",
    "archdeacon professor prof prof. father brother sister commodore",
)
TITLED_SURNAMES = SURNAMES | _words("lane street bridge mill castle glen cove pier lodge chapel abbey farm garden creek falls mount")
# Of these a given name before them makes a person's: "Ada Hill", but "Baker Street".
HILLS = _words("castle keys hill hall lake field forest rivers banks marsh moss woods brooks lodge")
THINGS = _words(
    "student olympiad general first second third global linux act agreement accord accords album amendment anniversary annual award awards bill",
    "book brexit building campaign case championship championships code comicon concert conference constitution convention covenant crisis cup",
    "bowl trophy medal cyclone day deal declaration democratic dialogue earthquake edition election elections epidemic exhibition expo fair",
    "festival flight games grand hall hurricane index initiative law mission night olympic olympics open operation pandemic peace plan pipeline",
    "prix prize program programme project protocol protocols race referendum release report republican resolution revolution rights rule",
    "season series ship show storm strategy summit symphony syndrome test theory today tonight tour tournament treaty trial tropical typhoon",
    "virus war wars week weekend win world year zone passions songs forever tribute thriller live space station stars sonata suite trilogy comics",
    "song music chronicles saga tales concerto mass requiem opera ballet overture super best black white red green blue african american",
    "islamic national royal western eastern northern southern north south east west central new old great good high states catholic talks",
    "conventions accords primaries protests riots attacks bombings caucuses olympics studies affairs standards sanctions troops fans symphonies",
    "concerts tickets votes voters residents boys girls master woman",
    "man advisory number section article chapter volume episode figure table licence license licensed sanskrit kindle stream desktop console",
    "telescope satellite rocket spacecraft organ census system directive smartphone united federal local the a women men children people",
    "flu influenza benefit benefits allowance rebate levy voucher vouchers",
)
# What is held, run or given, whoever does so: "the UEFA Cup".
OCCASIONS = _words(
    "award awards prize prizes medal trophy cup championship championships festival games prom proms derby marathon convention conference expo tour",
    "election elections primary referendum summit playoffs olympics paralympics grammys oscars debate debates season concert concerts fellowship",
    "scholarship symphony concerto overture sonata requiem show",
)
# In large letters, and yet no body's name.
NO_BODIES = _words(
    "tv dvd cd pc id os hq vip mp mps ceo cfo dna rna hiv aids ufo gps usb atm gdp faq diy asap pr hr ai vr lgbt lgbtq phd suv usd gbp eur mph",
    "rip aka covid sars mers jr sr no nr bc ad ce bce hms uss iq eq url html http www pdf ok wmd pow emp iii vii viii ltd llc plc api apis drm",
    "eula cto cve elt erv fips floss hpc irl lgpl gpl maga rdo rpg sat sats stig swag vcr vps ted pin pcr mri cctv ufos asl isbn ssn vat tba tbc",
    "iou dui dwi cpr ptsd adhd sids std ivf ecg icu wifi led lcd gop wags ebit roi ipo etf seo sms mms gsm ddos sql php ios html5 xml pdfs avi",
    "mpeg mp3 gif usa uk uae eez nsw ussr gdr prc drc fyi lol omg btw afaik imo yolo faqs q&a vod gmt utc",
)
# One body under several names: the name readers see.
ONE_BODY = {"EU": "European Union", "UN": "United Nations", "U.N.": "United Nations", "Houthi": "Houthis"} | {
    f"{short}{body}": f"United Nations {body}"
    for short in ("UN ", "U.N. ", "The UN ", "The U.N. ", "The United Nations ")
    for body in ("General Assembly", "Security Council", "Human Rights Council")
}
SHORT_BODIES = _words("eu un ap bp g7 g8 g20 u.n. e.u. f.b.i. c.i.a. w.h.o. n.h.s. f.d.a.")
