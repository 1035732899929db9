"""English: what looks like a date and is none: titles, names, counts, identifiers.

A row without a meaning claims its words, so that no other row finds a date inside them.
"""

from builder.languages.language import Rule

NEGATIVES = (
    # -- no dates: titles, names, counts, identifiers
    Rule("[“\"‘'](?:19|20)\\d\\d: [^”\"\\n]{1,120}[”\"]", None),
    Rule("[“\"](?=[^”\"\\n]{0,80}(?:19|20)\\d\\d)(?:(?-i:[A-Z0-9][\\w’'-]*|{small})[,:]? ){2,12}+(?-i:[A-Z0-9][\\w’'-]*)[,.!?]?[”\"]", None),
    Rule("{year}:(?= (?-i:How|Why|The|A|An|What|When|Inside|Notes) [A-Za-z])", None),
    Rule("{year} {counted}", None),
    Rule("(?:roughly|approximately|nearly|almost|(?:more|less|fewer) than|at least|up to) {year}", None),
    Rule("(?:in )?this day and age", None),
    Rule("{hour}[.:]{minute} (?:million|billion|trillion|per ?cent|percent|%|points)|\\d{1,2}\\.\\d{1,2}%", None),
    Rule("(?:Long|Death|Salt|Protest|Women['’]s|Million Man|Freedom|Climate) March|March (?:for|on|of) (?-i:[A-Z]|our|the [A-Z])", None),
    Rule("(?-i:May) (?:his|her|their|its|god|allah|he|she|it|they|we|you|i|all|this|these|our|your|the (?!\\d)|there|not|or may|have|be)", None),
    Rule("(?-i:{before_name}) (?:May|June|April|August|Friday)(?:['’]s)?", None),
    Rule("(?-i:(?:April|June|May|August|Summer|Autumn|January) (?:Jones|Smith|[A-Z][a-z]{1,20}(?:son|man|berg|stein|ley|ton)))", None),
    Rule("(?:the )?{weekday} {newspaper}|the {newspaper_day} {newspaper}", None),
    Rule("(?:Black|Bloody|Red|Super|Cyber|Fat) {weekday}(?-i:(?= [A-Z]))", None),
    Rule("{numbered} (?:no\\.? )?{year}", None),
    Rule("(?-i:G|F|B|A|M|I|US|CVE)-?{year}", None),
    Rule("(?:[£$€¥]|US\\$|A\\$) ?\\d[\\d,.]*+(?: (?:million|billion|trillion|[mb]n))?", None),
    Rule("second[- ](?:largest|biggest|highest|most|round|time|place|term|wave|world|city|person|child|degree)", None),
    Rule("\\d{1,3}-\\d{1,3} (?:win|loss|defeat|victory|draw|vote|lead|majority)", None),
)  # fmt: skip
