"""English words of time, by kind."""

from builder.temporal.granularity import Granularity as G

SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
ONES = {"a": 1, "an": 1, "a couple of": 2, "a couple": 2, "couple of": 2, "a pair of": 2, "half a dozen": 6, "another": 1, "a dozen": 12, "the": 1}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24,
    "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip
MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
    "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tues": 1, "tue": 1, "weds": 2, "wed": 2, "thurs": 3, "thur": 3, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
SHORT = {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"}
SEASONS = {"spring": 0, "springtime": 0, "summer": 1, "summertime": 1, "autumn": 2, "fall": 2, "winter": 3, "wintertime": 3}
UNITS = {
    "second": G.SECOND, "minute": G.MINUTE, "hour": G.HOUR, "day": G.DAY, "week": G.WEEK, "weekend": G.WEEKEND,
    "month": G.MONTH, "quarter": G.QUARTER, "season": G.SEASON, "year": G.YEAR, "decade": G.DECADE, "century": G.CENTURY,
}  # fmt: skip
PARTS_OF_DAY = {
    "morning": "MO", "dawn": "MO", "sunrise": "MO", "daybreak": "MO", "first light": "MO", "lunchtime": "MI", "afternoon": "AF",
    "evening": "EV", "dusk": "EV", "sunset": "EV", "nightfall": "EV", "sundown": "EV", "night": "NI", "overnight": "NI", "daytime": "DT",
}  # fmt: skip
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
           "noughties": 100, "aughts": 100}  # fmt: skip

# TIMEX3's modifiers of points and of lengths, by the words that go before.
POINT_MODS = {
    "early": "START", "beginning of": "START", "start of": "START", "the beginning of": "START", "the start of": "START", "the turn of": "START",
    "the turn of the": "START", "the end of the": "END", "the beginning of the": "START", "the middle of the": "MID", "earlier": "START",
    "early on": "START", "late on": "END",
    "the early part of": "START", "early in": "START", "earlier in": "START", "mid": "MID", "mid-": "MID", "middle of": "MID",
    "the middle of": "MID", "late": "END", "late in": "END", "later in": "END", "later": "END", "the end of": "END", "end of": "END",
    "the close of": "END", "the latter part of": "END", "about": "APPROX", "around": "APPROX", "circa": "APPROX", "approximately": "APPROX",
    "roughly": "APPROX", "some time in": "APPROX",
}  # fmt: skip
LENGTH_MODS = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "some": "APPROX", "almost": "LESS_THAN",
    "nearly": "LESS_THAN", "less than": "LESS_THAN", "under": "LESS_THAN", "more than": "MORE_THAN", "over": "MORE_THAN",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS", "not more than": "EQUAL_OR_LESS", "no longer than": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
    "as many as": "EQUAL_OR_LESS", "a maximum of": "EQUAL_OR_LESS", "a minimum of": "EQUAL_OR_MORE", "no fewer than": "EQUAL_OR_MORE",
    "fewer than": "LESS_THAN", "just under": "LESS_THAN", "well under": "LESS_THAN", "just over": "MORE_THAN", "well over": "MORE_THAN",
    "a little over": "MORE_THAN", "slightly more than": "MORE_THAN", "upwards of": "MORE_THAN", "close to": "APPROX", "an estimated": "APPROX",
}  # fmt: skip
FEASTS_FIXED = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26), "st stephen’s day": (12, 26),
    "new year’s eve": (12, 31), "hogmanay": (12, 31), "new year’s day": (1, 1), "new year’s": (1, 1), "twelfth night": (1, 5),
    "epiphany": (1, 6), "orthodox christmas": (1, 7), "australia day": (1, 26), "holocaust memorial day": (1, 27), "groundhog day": (2, 2),
    "candlemas": (2, 2), "valentine’s day": (2, 14), "st valentine’s day": (2, 14), "st david’s day": (3, 1), "international women’s day": (3, 8),
    "st patrick’s day": (3, 17), "april fools’ day": (4, 1), "april fool’s day": (4, 1), "earth day": (4, 22), "st george’s day": (4, 23),
    "anzac day": (4, 25), "may day": (5, 1), "cinco de mayo": (5, 5), "ve day": (5, 8), "victory day": (5, 9), "juneteenth": (6, 19),
    "midsummer’s eve": (6, 23), "midsummer’s day": (6, 24), "midsummer day": (6, 24), "canada day": (7, 1), "dominion day": (7, 1),
    "independence day": (7, 4), "the fourth of july": (7, 4), "fourth of july": (7, 4), "july fourth": (7, 4), "bastille day": (7, 14),
    "vj day": (8, 15), "michaelmas": (9, 29), "day of german unity": (10, 3), "hallowe’en": (10, 31), "halloween": (10, 31),
    "all saints’ day": (11, 1), "all hallows’ day": (11, 1), "all souls’ day": (11, 2), "guy fawkes night": (11, 5), "bonfire night": (11, 5),
    "guy fawkes day": (11, 5), "armistice day": (11, 11), "remembrance day": (11, 11), "veterans day": (11, 11), "veterans’ day": (11, 11),
    "martinmas": (11, 11), "st andrew’s day": (11, 30), "world aids day": (12, 1), "pearl harbor day": (12, 7), "st nicholas’ day": (12, 6),
    "human rights day": (12, 10), "kwanzaa": (12, 26),
}  # fmt: skip
FEASTS_EASTER = {
    "mardi gras": -47, "shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "holy thursday": -3,
    "good friday": -2, "holy saturday": -1, "easter saturday": -1, "easter eve": -1, "easter sunday": 0, "easter day": 0, "easter": 0,
    "easter monday": 1, "ascension day": 39, "ascension thursday": 39, "pentecost": 49, "whit sunday": 49, "whitsun": 49, "whit monday": 50,
    "trinity sunday": 56, "corpus christi": 60,
}  # fmt: skip
FEASTS_ORTHODOX = {"orthodox good friday": -2, "orthodox easter": 0, "orthodox easter sunday": 0, "greek easter": 0}  # days from Easter in the East
FEASTS_HEBREW = {  # days from the new year
    "purim": -193, "passover": -163, "shavuot": -113, "rosh hashanah": 0, "rosh hashana": 0, "yom kippur": 9, "sukkot": 14,
}  # fmt: skip
FEASTS_HEBREW_WINTER = {"hanukkah": 83, "chanukah": 83}  # which the length of the second month moves
FEASTS_WEEKDAY = {  # month, weekday, count
    "thanksgiving day": (11, 3, 4), "thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
    "martin luther king day": (1, 0, 3), "martin luther king jr. day": (1, 0, 3), "martin luther king, jr. day": (1, 0, 3),
    "mlk day": (1, 0, 3), "presidents day": (2, 0, 3), "presidents’ day": (2, 0, 3), "president’s day": (2, 0, 3),
    "columbus day": (10, 0, 2), "indigenous peoples’ day": (10, 0, 2), "mother’s day": (5, 6, 2), "father’s day": (6, 6, 3),
    "remembrance sunday": (11, 6, 2),
}  # fmt: skip
FEASTS_AFTER_WEEKDAY = {  # month, weekday, count; days after it
    "election day": ((11, 0, 1), 1), "black friday": ((11, 3, 4), 1), "cyber monday": ((11, 3, 4), 4), "giving tuesday": ((11, 3, 4), 5),
}  # fmt: skip

# What four digits count, number or belong to when they are no year.
COUNTED = (
    "miles", "kilometres", "kilometers", "km", "feet", "metres", "meters", "yards", "inches", "litres", "liters", "gallons", "barrels", "ounces",
    "grams", "kg", "watts", "megawatts", "horsepower", "points", "dollars", "euros", "pounds", "pence", "cents", "yen", "francs", "rupees",
    "roubles", "rubles", "tonnes", "tons", "percent", "per cent", "mph", "kph", "degrees", "times", "copies", "acres", "hectares",
    "words", "calories", "chevrolet", "ford", "toyota", "honda", "buick", "cadillac", "dodge", "chrysler", "pontiac", "nissan", "volkswagen",
    "bmw", "mercedes", "jeep",
)  # fmt: skip
# What acts or is acted on, and so may stand behind a year that is one: "in 2009 workers struck", but "1998 workers struck".
ACTING = (
    "people", "persons", "men", "women", "children", "troops", "soldiers", "passengers", "students", "members", "workers", "employees",
    "residents", "inhabitants", "prisoners", "refugees", "civilians", "officers", "voters", "patients", "visitors", "spectators", "delegates",
    "votes", "seats", "homes", "houses", "households", "jobs", "cases", "deaths", "shares", "units", "cars", "trucks", "vehicles", "pages",
)  # fmt: skip
NUMBERED = (
    "flight", "room", "route", "highway", "interstate", "model", "section", "article", "page", "number", "chapter", "resolution", "studio",
    "boeing", "airbus", "windows", "area", "bus", "train", "unit", "squadron", "channel", "platform", "gate", "rfc", "exit", "suite",
    "apartment", "extension",
)  # fmt: skip
NEWSPAPERS = (
    "times", "telegraph", "mail", "mirror", "express", "herald", "post", "night live", "standard", "independent", "star", "sun", "news", "journal",
    "bulletin", "gazette", "chronicle", "tribune", "sentinel", "record", "review", "worker", "beast", "show", "dispatch", "press", "argus",
    "echo", "advertiser",
)  # fmt: skip
