"""English: what looks like a date and is none: titles, names, counts, identifiers.

A row without a meaning claims its words, so that no other row finds a date inside them.
"""

from builder.languages.language import Rule

_TIME_WORDS = "Days?|Nights?|Hours?|Years?|Weeks?|Months?|Minutes?|Seconds?|Mornings?|Afternoon|Evening|Today|Tomorrow|Yesterday|Now|Summer|Winter"
_SURNAMES = (
    "Adams|Addams|Allen|Baker|Brown|Campbell|Carter|Cash|Clarke?|Cooper|Davies|Davis|Evans|Foster|Garcia|Hughes|Jones|Kelly|Lee|Lewis|Martin|Miller"
    "|Mitchell|Moore|Morris|Murphy|Osborne|Parker|Phillips|Roberts|Rodriguez|Rogers|Scott|Smith|Strindberg|Taylor|Thomas|Turner|Walker|Ward|Weld"
    "|Wright|[A-Z][a-z]{1,20}(?:son|man|berg|stein|ley|ton)|O['’][A-Z][a-z]{1,20}|Mc[A-Z][a-z]{1,20}"
)
_BOOKS = (
    "Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Samuel|Kings|Job|Psalms?|Proverbs|Isaiah|Jeremiah|Ezekiel|Daniel|Hosea|Amos|Micah"
    "|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Philippians|Timothy|Hebrews|James|Peter|Revelation"
)
_TITLE = '[“"](?=(?-i:[A-Z0-9]|{small}\\b))'  # how one begins

NEGATIVES = (
    # -- no dates: titles, names, counts, identifiers
    Rule("[“\"‘'](?:19|20)\\d\\d: [^”\"\\n]{1,120}[”\"]", None),
    # A title in quotation marks: every word has a capital but the small ones.
    Rule(_TITLE + "(?=[^”\"\\n]{0,80}(?:19|20)\\d\\d)(?:(?-i:[A-Z0-9][\\w’'-]*|{small})[,:]? ){2,12}(?-i:[A-Z0-9][\\w’'-]*)[,.!?]?[”\"]", None),
    Rule(
        _TITLE + f"(?=[^”\"\\n]{{0,80}}\\b(?:(?-i:{_TIME_WORDS})|{{weekday}}|{{month}})\\b)"
        + "(?:(?-i:[A-Z0-9][\\w’'-]*|{small})[,:]? ){1,12}(?-i:[A-Z0-9][\\w’'-]*)[,.!?]?[”\"]",
        None,
    ),
    Rule("[“\"‘'](?:{year_words}|{year})[,.]?[”\"’']", None),
    Rule("{year}:(?= (?-i:How|Why|The|A|An|What|When|Inside|Notes) [A-Za-z])", None),
    Rule("{year} {counted}", None),
    Rule("(?<=\\bbetween\\s){year} and {year} (?:{counted}|{acting})", None),
    Rule("(?<=\\bbetween\\s){year}(?= and \\d{4} (?:hours|hrs|GMT|UTC|BST|EDT|EST|local time)\\b)", None),
    Rule("(?<!\\bin\\s)(?<!\\bsince\\s)(?<!\\buntil\\s)(?<!\\bduring\\s)(?<!\\bafter\\s)(?<!\\bbefore\\s){year} {acting}", None),
    Rule("1[0-8]\\d\\d {acting}", None),
    Rule("{year} (?-i:(?:[A-Z][a-z]{0,15}\\.? ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Court|Place|Parkway))\\b", None),
    Rule("{year}-(?!W|Q)(?-i:[A-Z]{2,4})-?\\d{1,8}", None),
    Rule("(?:roughly|approximately|nearly|almost|(?:more|less|fewer) than|at least|up to) {year}", None),
    Rule("(?:in )?this day and age", None),
    Rule("{hour}[.:]{minute} (?:million|billion|trillion|per ?cent|percent|%|points)|\\d{1,2}\\.\\d{1,2}%", None),
    Rule("(?:Long|Death|Dead|Wedding|Funeral|Salt|Protest|Women['’]s|Million Man|Freedom|Climate) March", None),
    Rule("(?-i:March)(?= (?:for|on|of|to the) (?-i:[A-Z]|our\\b|the [A-Z]))", None),
    # A wish, "May she rest", but "in May she left" is none.
    Rule(
        "(?<!\\b(?:in|by|of|to)\\s)(?<!\\b(?:since|until)\\s)(?-i:May)"
        "(?= (?:his|her|their|its|god|allah|he|she|it|they|we|you|i|all|this|these|our|your|there|not|or may|have|be)\\b)",
        None,
    ),
    Rule("(?<![a-z]\\s)(?-i:May)(?= the [a-z])", None),
    Rule("(?-i:{before_name}) (?:March|May|June|April|August|Friday)(?:['’]s)?", None),
    Rule("(?-i:(?:April|June|May|August|Summer|Autumn|January|Wednesday|Tuesday) (?:" + _SURNAMES + ")\\b)", None),
    Rule("(?:man|woman|boy|girl|dog|horse|character|servant) (?:called|named|nicknamed) (?:{weekday}|{month})|(?:Man|Girl|Joe) Friday", None),
    Rule("(?:this |that )?{weekday} (?-i:Night) (?-i:Is|Live|Lights|Show)\\b|(?-i:Good Morning) {weekday}", None),
    Rule("{weekday} (?-i:Night)(?= (?-i:[A-Z][a-z]))|(?:Father|White|Merry|Happy) (?:Christmas|Easter|New Year)|Sunday school", None),
    Rule("only at {feast}|the last (?:night|evening|afternoon|morning)", None),
    Rule("(?-i:This Week)|(?-i:Operation|Project) (?:{feast}|{weekday}|{month})", None),
    Rule("(?<=[a-z]\\s)(?-i:in the (?:Morning|Afternoon|Evening|Night))", None),
    Rule("(?:the )?{weekday} {newspaper}|(?:the )?{newspaper_day} {newspaper}", None),
    Rule("(?-i:People['’]s|China|Racing|Business) (?-i:Daily)|(?-i:USA|Psychology|History|Christianity) (?-i:Today)", None),
    Rule("(?:the )?(?-i:Today) (?:show|programme|program)", None),
    Rule("(?:Mail|Independent|Scotland|Star|Mirror|Sun|Express) on Sunday", None),
    Rule("(?:Black|Bloody|Red|Super|Cyber|Fat) {weekday}(?-i:(?= [A-Z]))", None),
    Rule("{numbered} (?:no\\.? )?(?-i:[A-Z]{1,3} ?)?{year}", None),
    Rule("(?-i:G|F|B|A|M|I|US|CVE)-?{year}", None),
    Rule("(?:[£$€¥]|US\\$|A\\$) ?\\d[\\d,.]*+(?: (?:million|billion|trillion|[mb]n))?", None),
    Rule("(?-i:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|AUD|CAD|NZD|INR|CNY|RMB|ZAR|Rs\\.?) ?\\d[\\d,.]*+", None),
    Rule("{count}[- ]light[- ]years?", None),
    Rule("second[- ](?:largest|biggest|highest|most|round|time|place|term|wave|world|city|person|child|degree)", None),
    Rule(f"(?-i:{_BOOKS}) \\d{{1,3}}:\\d{{1,3}}", None),
    Rule("(?:\\+\\d{1,3}[ -]|0)\\d{2,4}[ -]\\d{3,4}(?:[ -]\\d{3,4})?", None),
    Rule(
        "(?:the )?{nth}[- ](?:quarter|half|period)(?= (?:of|in) (?:the|a|an|their|his|her|this|that) (?:\\w{1,12} )?"
        "(?:game|match|contest|final|bout|win|victory|defeat|loss|draw|super bowl|play-?off)\\b| \\d{1,3}[-–]\\d{1,3})",
        None,
    ),
    Rule(
        "an? (?:day (?:trip|tripper|job|care|school|nursery|nurse|centre|center|spa|labou?rer|ticket|pass)"
        "|weekend (?:warrior|bag|home|house|break)|year ?book)s?",
        None,
    ),
    Rule("(?:scored|hit|struck|made|reached|completed) an? (?:[a-z-]{3,12} )?(?:half-)?century|a half-century(?= (?:off|from|in) \\d)", None),
    Rule("(?:his|her|their) {ordinal} (?:[a-z-]{3,12} )?(?:half-)?century|one of these days", None),
    Rule("the (?:first|second|1st|2nd) half(?! of| year)", None),
    Rule("(?:early|late|later|earlier) in the (?:first|second|third|fourth|fifth|final|last) (?:half|period|set|round|innings?|lap)", None),
    Rule("(?:every )?now and (?:then|again)|zero hour", None),
    Rule("three[- ]quarters?|one[- ]quarter", None),
    Rule("{number}[- ](?-i:Day|Days|Week|Weeks|Year|Years|Month|Months)['’]?s? (?-i:War|Battle|Campaign)", None),
    Rule("minutes of (?:the|a|an|its|their) (?:[a-z-]{3,12} )?(?:meeting|session|council|board|committee)", None),
    Rule("\\d{1,3}-\\d{1,3} (?:win|loss|defeat|victory|draw|vote|lead|majority)", None),
)  # fmt: skip
