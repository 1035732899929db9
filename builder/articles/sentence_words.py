"""Words that tell where a sentence ends and where its full stop only shortens a word. Written without their last point."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A title or the like: a name always follows, so its point never ends a sentence.
BEFORE_A_NAME = _words(
    "Mr Mrs Ms Mx Dr Drs Prof Rev Fr Hon Gen Sen Sens Rep Reps Gov Govs Pres Lt Col Sgt Cpl Pvt Capt Cpt Maj Cmdr Cdr Adm Brig Supt Insp Det Messrs "
    "Mme Mmes Mlle Mgr Sr Sra Srta Dra Dña Sig Dott Hr Fr St Ste Mt Ft v vs cf viz e.g i.e ca bzw z.B d.h p.ej"
) - {"Sr", "St", "Ft", "Fr"}  # these also end a name ("John Roe Sr.", "Main St.") and are listed below

# Shortened words that stand in the middle of a sentence or at its end: the next word decides.
DOUBTFUL = _words(
    "Sr Jr St Ft Fr Inc Corp Ltd Co Cos Bros Esq Ave Blvd Rd Dept Univ Assn Assoc Intl Natl Govt etc al approx est min max Ph.D PhD "
    "Kft Zrt Nyrt Pty Pte Plc "
    "Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo "
    "usw evtl ggf inkl zzgl Abs Art Nr Str av env apr ecc pág núm г гг ул им млн млрд тыс руб"
)

# The point only shortens when a number follows.
BEFORE_A_NUMBER = _words(
    "No no Nos nos Nr nr Art art Arts Sec sec Fig fig Figs Vol vol Ch ch Ex Op op p pp Par par ver Ver v c ca n núm pág tel Tel Rs "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec "
    "janv févr avr juil sept oct nov déc ene abr dic fev dez giu lug ott Jän Okt Dez"  # only what is no English word
)

MONTHS_SHORT = _words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")

HOURS = frozenset(("a.m", "p.m", "A.M", "P.M"))

# What may follow "5 p.m." within its sentence: a day, a month, a time zone.
AFTER_AN_HOUR = _words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December "
    "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec "
    "Eastern Central Mountain Pacific Atlantic Greenwich Moscow Beijing Tokyo London GMT UTC BST CET CEST EET EEST EST EDT ET CST CDT "
    "CT MST MDT MT PST PDT PT "
    "AEST AEDT AWST JST IST MSK NZST NZDT WAT CAT EAT SAST HKT SGT"
)

# Words that seldom belong to a name: after a doubtful point they begin a sentence.
STARTERS = {
    "en": _words(
        "The A An He She It They We I You This That These Those His Her Its Their Our My There Here But And Or So Yet In On At As After "
        "Before When While "
        "If For From With By To Although Though However Meanwhile Earlier Later Since Because Despite According Both Some Many Most Several "
        "All Not What Why "
        "How Who Where Another During Until Now Then Also Once Police Officials Critics It's It’s He's He’s She's She’s They're They’re I'm "
        "I’m We're We’re "
        "That's That’s There's There’s Yesterday Today Tomorrow"
    ),
    "de": _words("Der Die Das Ein Eine Er Sie Es Wir Ich In Im Am Auf Bei Nach Vor Und Aber Auch Doch Dies Diese Dieser Als Wenn Mit Für Zu So"),
    "fr": _words("Le La Les L Un Une Il Elle Ils Elles On Nous Je Ce Cette Ces Mais Et En Au Dans Pour Selon Après Avant"),
    "es": _words("El La Los Las Un Una Ella Ellos Se Su Pero Y En Al Por Para Según Después Antes Este Esta"),
}

# "am 3. Oktober": languages whose ordinal numbers carry a point.
POINTED_ORDINALS = _words("de da nb nn no fi cs sk pl hu hr sl et lv is")

# "“Why?” Ms Roe asked.": a speaker with a capital after a question or an exclamation in quotation marks.
SPEECH_VERBS = {
    "en": "said|says|asked|asks|added|adds|wrote|writes|told|tells|replied|shouted|cried|exclaimed|tweeted|posted|wondered|demanded|quipped|joked|"
    "yelled|continued|recalled|explained|declared|insisted|responded|answered|screamed",
}

# English words behind which a capital may begin a title, and no sentence.
BRING_TITLES = _words(
    "a an the his her its their my our your this that these those of in on at by for from to with as into about over under after before between "
    "and or but nor so yet than if because while when where which who why how what is are was were be been am "
    "said says say saying called titled entitled named dubbed labelled labeled starring featuring including like wrote read reads reading sang sings "
    "book books film films movie movies song songs single singles album albums novel novels play plays series show shows program programme "
    "programs magazine newspaper paper poem poems story stories opera musical exhibition documentary drama comedy band group memoir headline track"
)

# English words that an "A" may follow as a letter: "vitamin A".
LETTERED = _words(
    "vitamin vitamins hepatitis influenza flu virus viruses strain subtype grade plan section class category type level league division list part "
    "block point schedule key note major minor blood terminal gate pool group selected"
)
