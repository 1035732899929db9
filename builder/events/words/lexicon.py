"""English words the room decides by, as tables. All lower case; add a word to the row it belongs to.

No dictionary of the language is needed: a verb is known by its ending or, where it is irregular or its ending says nothing, by these rows.
"""

import re


def _words(*rows: str) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


# What likeness is told by: words and numbers in lower case, and to how many letters a word is cut, so that "Ukraine" and "Ukrainian" are one.
WORD = re.compile(r"[^\W\d_]{2,60}|\d(?:[\d,.]*\d)?")
STEM = 6

BE = _words("is are was were am be been being 's 're")
HAVE = _words("has have had having")
AUXILIARIES = BE | HAVE | _words("do does did will would can could may might shall should must")
FUTURE_MODALS = _words("will shall")
DOUBT_MODALS = _words("could may might should can must ought")

# Past forms that do not end in -ed. Those in PARTICIPLES are finite only after an auxiliary.
IRREGULAR_PAST = _words(
    "became began beat bent bet bid blew bought bound bled bred broke brought built burst burnt came cast caught chose clung cost crept cut dealt",
    "did died drew drove dug ate fed fell fell felt fled flew fought found forbade forgot froze gave got grew had heard held hid hit hung hurt kept",
    "knew laid lay led left lent lit lost made meant met overcame overthrew overtook paid pled put quit ran rang rode rose said sang sank sat saw",
    "sent sent set shook shot shrank shut slew slid spent split spoke sprang spread stole stood stormed strode strove struck stuck sued swam swept",
    "swore swung taught thought threw told took tore underwent undertook upheld upset was were",
    "went withdrew withheld woke won wore wound wrote retook",
    "sold slept wept bore bit drank sought spun shone thrust withstood understood leapt mistook outran strung sprung",
    "rebuilt resold misled foresaw outbid outsold broadcast forecast",
)
PARTICIPLES = _words(
    "awoken beaten begun been bitten blown born borne broken chosen come done drawn driven eaten fallen flown forbidden forgotten frozen given gone",
    "grown hidden known overcome overthrown overtaken proven ridden risen run rung seen shaken",
    "shown slain sold spoken stolen stricken sunk sung sworn",
    "taken thrown torn undergone undertaken withdrawn woken worn written retaken",
)
# Past forms that are never participles: who "spoke by telephone" was not spoken.
FINITE_PAST = _words(
    "ate became began bit blew bore broke came chose did drank drew drove fell flew forbade foresaw forgot froze gave grew hid knew mistook outran",
    "overcame overthrew overtook ran rang rode rose sang sank saw shook shrank slew spoke sprang stole strode strove swam swore threw took tore",
    "undertook underwent went withdrew woke wore wrote",
)
# Words in -ed that are no verb, or nearly never one.
NOT_VERBS = _words(
    "united hundred indeed need speed seed breed creed bed red shed weed deed feed reed exceed",
    "proceed succeed embed sacred wicked naked rugged kindred",
    "manfred wilfred winifred mildred siegfried jared mehmed muhammed khaled majeed rasheed waheed saeed sayed seyed syed hamed raed",
    "aged so-called armed beloved ahmed mohammed muhammad unarmed unprecedented unidentified unnamed unexpected",
    "supposed skilled gifted talented crowded bleed greed tweed ted fred alfred mohamed biased",
)
# Words in -ed that are verbs only with an object.
MOSTLY_ADJECTIVES = _words("repeated limited detailed advanced alleged")
# Present forms that tell of news; other words in -s are taken for nouns.
PRESENT = _words(
    "says tells adds claims opens begins starts ends closes becomes comes goes takes makes gives",
    "holds meets wins loses leaves joins returns faces plans",
    "expects hopes aims intends seeks wants calls remains includes contains consists lives serves",
    "stands lies costs needs means shows suggests requires",
    "allows covers runs works uses believes thinks knows argues insists appears seems denies",
    "depends exists belongs represents celebrates features stars",
    "sends brings builds keeps lets pays gets buys gives tries requires enables prevents prohibits protects involves describes explains reflects",
    "allows receives serves moves increases reduces prepares performs presents",
    "reopens expires arrives departs resumes launches visits marks falls continues provides offers operates owns reads",
)

PLANNING = _words("plan intend aim hope expect")  # present forms behind a plural

SAYING = _words(
    "said says say told tells tell added adds wrote writes tweeted stated states noted notes explained remarked commented replied recalled reported",
    "reports claimed claims insisted argued believes believed suggested described posted quoted",
    "estimated indicated read thinks thought saying adding",
    "contended contends alleged alleges asserted maintained acknowledged posted testified",
)
# With an object these are deeds: "wrote a novel", "added a stop".
NOT_ONLY_SAYING = _words("added adds wrote writes maintained read posted")
# To say this is to do something: the saying is itself the news.
ANNOUNCING = _words(
    "announced announces accused accuses urged urges condemned condemns slammed slams warned",
    "warns confirmed confirms declared declares ordered orders",
    "demanded demands rejected rejects revealed reveals vowed vows pledged pledges promised",
    "promises apologised apologized admitted admits threatened",
    "threatens criticised criticized criticises criticizes denounced blamed called calls asked asks denied denies praised ruled decided agreed voted",
    "proposed refused challenged appealed invited named testified pleaded resigned",
)
DENYING = _words("denied denies deny disputed refuted rejects-claims")
NO_SPEAKERS = _words("to what i")  # "to pay claims", "what I know"
# What holds "while riding": when an order holds is a part of it.
ORDERED = _words("must would will should may shall compulsory mandatory allowed required")
# Who does this to a claim holds it untrue.
REFUSALS = _words(
    "rejected rejects rejecting dismissed dismisses dismissing denied denies deny denying disputed disputes refuted refutes rebutted rebuts debunked",
    "quashed contradicted challenged questioned ridiculed",
)
CLAIM_NOUNS = _words(
    "claim claims allegation allegations accusation accusations suggestion suggestions assertion assertions speculation notion theory theories",
    "report reports charge charges suspicion suspicions belief",
)
# According to these something was meant to be, and nobody claims that it was.
SCHEDULES = _words("plan plans schedule schedules timetable programme program calendar agenda itinerary rules law")
AUDIENCE_SAYING = _words("told tells tell")
# What follows these without "that" is a thing: "explained his criticism".
THING_SAYING = _words("explained described quoted remarked commented replied recalled")
STATIVE = _words(
    "was were is are had has have remains remained lived lives knew believed thought seemed seems",
    "appeared appears contained contains consisted belonged",
    "existed stood stands included includes features featured cost needed wanted owned loved liked meant means depended am",
)

DETERMINERS = _words("the a an this that these those his her its their our my your each every some any no another both all several many few")
PREPOSITIONS = _words(
    "on in at by for from to of with without during since until till before after between among",
    "against over under into onto through throughout about",
    "around near following amid despite towards toward across along within outside inside beside",
    "besides behind beyond per via upon than like as off up",
)
TIME_PREPOSITIONS = _words(
    "on in at by from during before after around over throughout since until till for late early between through to circa of earlier about within"
)
SUBJECT_PRONOUNS = _words("he she it they we i you")
FIRST_PERSON = _words("i we my our me us i'm we're i've we've i'll we'll mine ours i’m we’re i’ve we’ve i’ll we’ll i'd i’d we'd we’d")
ADVERBS = _words(
    "also then later still just now subsequently eventually immediately reportedly allegedly "
    "officially formally finally already soon not never again only even himself herself itself themselves initially originally previously recently",
    "further lastly however meanwhile moreover furthermore additionally instead nevertheless",
)

RELATIVE_OPENERS = _words("who which whom whose where")
CONDITION_OPENERS = _words("if unless whether")
ADVERBIAL_OPENERS = _words("when while as after before because although though until since once whereas amid following")
COORDINATORS = _words("and but or then")
NEGATIONS = _words("not never n't cannot nor neither")

COMMANDS = _words(
    "click follow sign subscribe read watch see join visit download share listen check note remember please don't don’t call email contact send tell",
    "support donate register discover enter try get learn find look imagine consider",
)
STOP_WORDS = (
    DETERMINERS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | FIRST_PERSON
    | AUXILIARIES
    | ADVERBS
    | RELATIVE_OPENERS
    | CONDITION_OPENERS
    | ADVERBIAL_OPENERS
    | COORDINATORS
    | NEGATIONS
    | _words("him them there here what how why more most less least one two first new such other own same very said told according out so too much")
)
# What dates is left out when reports are compared.
DATING_WORDS = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
    "today yesterday tomorrow tonight overnight morning afternoon evening night noon midnight week weeks month months year years day days hour hours",
    "minute minutes weekend last next ago earlier later local time late early now utc gmt est edt aest pm am p.m a.m",
)
# Words that say nothing of what happened.
UNTELLING = STOP_WORDS | DATING_WORDS
# Several people as one.
GROUPS = frozenset("band group team crew company duo trio quartet orchestra choir club family couple police council firm party".split())
