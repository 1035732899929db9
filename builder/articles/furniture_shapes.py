"""General shapes of what web pages put around an article. Each is held against a whole paragraph; none is one site's own sentence."""

_NAME = r"[A-Z\u00c0-\u00de][\w.'’-]{1,20}"
_AGENCY = rf"(?:the )?(?:[A-Z]{{2,6}}|Reuters|Associated Press|Agence France-Presse|Bloomberg|agencies|wires|staff|news wires|{_NAME} News)"
_NETWORK = r"(?:facebook|twitter|x|instagram|youtube|whatsapp|telegram|linkedin|reddit|pinterest|bluesky|threads|tiktok|google news|apple news)"

_WIRE = "(?:AFP|AP|Reuters|REUTERS|DPA|dpa|UPI|TASS|AAP|PTI|ANI|IANS|Xinhua|EFE|ANSA|Bloomberg)"
_PICTURE = "(?:photo|image|picture|photograph|video|graphic|illustration)"
_MADE = (
    "(?:now )?(?:translated|published|updated|corrected|amended|adapted|produced|written|edited|provided|part of|based on|supported by|taken from)"
)
_WORK = "(?:article|story|piece|post|report|page|copy)"
_LATELY = "(?:last|most recently)"
_CHANGED = "(?:updated|amended|modified|edited|changed|revised|corrected|reviewed)"
_SHARE = "(?:share|tweet|e-?mail|print|save|copy link|comment|reply|facebook|whatsapp)s?"

# What it is, whether capitals count, the shape.
SHAPES = (
    ("newsletter", False, r"(?:please )?(?:sign up|subscribe|register)\b.{0,160}"),
    ("newsletter", False, r"(?:get|receive|have) .{1,100}\b(?:newsletters?|your inbox|your phone|alerts|push notifications)\b.{0,60}"),
    ("prompt", False, r"(?:don['’]t|do not|never) miss\b.{0,200}"),
    ("prompt", False, r"stay (?:up to date|informed|tuned|connected)\b.{0,100}"),
    ("prompt", False, r"(?:followed|saved) (?:categor|topic|article).{0,120}"),
    ("prompt", False, r"(?:click|tap) (?:here|to|on|the)\b.{0,120}"),
    ("prompt", False, r"download (?:the|our) .{0,60}\bapp\b.{0,60}|open in (?:the |our )?app"),
    ("prompt", False, r"(?:log|sign) in(?: (?:to|or|with)\b.{0,60})?|create (?:a|an|your) (?:free )?account.{0,60}"),
    ("prompt", False, r"already a (?:subscriber|member)\b.{0,60}"),
    ("prompt", False, r"(?:follow|find|like|join|watch) (?:us|our)\b.{0,100}"),
    ("prompt", False, rf"follow .{{1,40}}\bon {_NETWORK}\b.{{0,60}}|join the (?:conversation|discussion).{{0,60}}"),
    ("prompt", False, r"(?:follow |read |see |get |scroll )?(?:for )?(?>(?:the |live |latest |our |all )*)updates? (?:below|here)[:.]?"),
    ("prompt", False, r"follow (?:live|along)\b.{0,60}"),
    ("prompt", False, r"(?:have|got) (?:a|an) (?:story|tip|opinion|question)\b.{0,120}"),
    ("prompt", False, r"(?:do you|have you|are you) .{1,80}\? (?:e-?mail|contact|share|tell)\b.{0,80}"),
    ("prompt", False, r"(?:contact|e-?mail) (?:us|the author|the (?:writer|reporter)s?)\b.{0,80}|(?:support|donate to) (?:us|our)\b.{0,100}"),
    ("related", False, r"(?:read|see|watch|learn|find out|hear) (?:more|next|also)(?:(?: about| on| at| from| here|[ :>»…|–-]).{0,160})?"),
    ("related", False, r"(?:also read|related|watch|listen|video|photos|gallery|in pictures|must read|more on this)\s?[:|>»].{1,200}"),
    (
        "origin",
        False,
        r"(?:this (?:article|story|piece|post|report) )?(?:was |has been |is )?(?:originally|first) (?:published|appeared|posted|aired)\b.{0,220}",
    ),
    ("origin", False, rf"this (?:article|story|piece|post|report|copy) (?:was|is|has been|may be) {_MADE}\b.{{0,200}}"),
    ("origin", False, rf"[–—-]*+ ?(?:(?:this|the) )?{_WORK} (?:(?:was|is|has been) )?{_LATELY} {_CHANGED}\b.{{0,200}}"),
    ("origin", False, r"(?:the )?(?:opinions|views) expressed\b.{0,160}|(?:this|the) (?:discussion|thread|blog) is (?:now )?closed.{0,60}"),
    ("agency", True, rf"(?:[–—-]+ ?)?(?:[Ww]ith|[Ff]rom|[Bb]y|[Vv]ia|[Ss]ource:?) {_AGENCY}(?:(?:,|,? and|,? &| /) {_AGENCY}){{0,4}}\.?"),
    ("agency", True, rf"[–—(-]* ?{_WIRE}(?: ?[/,&] ?[A-Za-z]{{2,12}}){{0,3}}[).]*"),
    ("agency", False, r"[(\[]?(?:(?:additional )?(?:reporting|writing|editing)|compiled|edited|written|words) by\b.{0,180}"),
    ("credit", False, rf"{_PICTURE}s?(?: credit| by| courtesy(?: of)?|/|:)s? ?:? ?.{{1,160}}"),
    ("credit", False, rf"(?:file|handout|stock) {_PICTURE}\b.{{0,100}}"),
    ("picture", False, r"(?:file|image):.{1,120}\.(?:jpe?g|png|svg|gif|webm|ogg)\b.{0,40}|https?://\S{1,200}"),
    ("by-line", True, rf"(?:By|BY) {_NAME}(?: {_NAME}){{1,3}}(?:(?:,| and| \|) .{{0,80}})?"),
    (
        "share",
        False,
        rf"{_SHARE}(?>(?:[ :,|•·]+(?:{_SHARE}|{_NETWORK}|this|on|via|article|story|link|with|it|options|\d{{1,6}})){{0,8}})[.!…]{{0,3}}",
    ),
    ("share", False, r"(?:share|send) (?:this|it)\b.{0,60}|\d{1,6} (?:comments?|shares?|likes)|(?:view|show|hide|leave a|post a|add a) comments?"),
    ("advert", False, r"(?:advertisement|advert|sponsored(?: content)?|promoted(?: content)?|ads? by .{1,40}|ad feedback|loading)[.… ]{0,3}"),
    ("advert", False, r"(?:story|article) continues (?:below|after)\b.{0,60}|(?:continue|keep) reading\b.{0,60}"),
    ("advert", False, r"scroll down (?:for|to)\b.{0,60}|skip (?:to|past) .{1,60}"),
    ("cookies", False, r"(?:see |read )?(?:our |the )?(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions))\b.{0,80}"),
    ("cookies", False, r"by (?:signing up|continuing|subscribing)\b.{0,160}"),
    ("copyright", False, r"(?:©|\(c\)).{0,160}"),
    ("time", False, r"(?:last |first )?(?:updated?|modified|published|posted)(?: (?:on|at))?:? .{0,20}\d{1,4}.{0,30}"),
    ("time", False, r"\d{1,3} min(?:ute)?s?(?: of)? read(?:ing)?|\d{1,2} (?:minutes?|hours?|days?) ago"),
    ("facts", True, r"(?:Born|Age|Aged|Name|Full name|Nationality|Occupation): [^:]{1,120}+(?::[^:]{1,120}+){2,6}"),  # a box beside the article
    ("speaker", True, r"[—–―]+ ?[A-Z\u00c0-\u024f][^.!?]{1,120}"),  # who said the quotation above
)

# What may stand anywhere in a line: what it is, the words of which one must stand there, in small letters, and the shape; capitals do not count.
INSIDE = (
    ("newsletter", ("newsletter",), r"(?:our|the) .{0,60}\bnewsletters?"),
    ("newsletter", ("your inbox",), r".{0,60}\bdelivered (?:straight |directly )?to your inbox\b.{0,60}"),
    ("prompt", ("to my ",), r".{0,120}\badd(?:ed)? to my (?:news|feed|topics|list)\b.{0,60}"),
    ("agency", ("contributed to this",), r".{2,120}\bcontributed to this (?:report|story|article)\.?"),
    ("credit", (": ",), rf".{{0,180}}\((?:{_PICTURE}|file)s?: [^)]{{1,80}}\)\.?"),
    (
        "credit",
        ("getty", "photo", "shutterstock", "wikimedia"),
        r".{0,180}\b(?:getty images|ap photo|afp photo|shutterstock|wikimedia commons)\b.{0,60}",
    ),
    ("cookies", ("cookie",), r".{0,120}\b(?:we use cookies|cookie (?:policy|settings|preferences)|accept (?:all )?cookies|manage cookies)\b.{0,120}"),
    ("copyright", ("copyright",), r".{0,60}\bcopyright (?:©|\(c\)|\d{4}).{0,160}"),
    ("copyright", ("all rights reserved",), r".{0,120}\ball rights reserved\b.{0,80}"),
)

# Headings under which short lines are the titles of other articles.
_MORE = "(?:more|latest|related|further|recommended|trending|popular|top|most)"
LISTS = (
    rf"{_MORE}(?: [\w'’]{{2,12}}){{0,2}}? (?:coverage|stories|story|news|articles?|reading)",
    rf"{_MORE}(?: [\w'’]{{2,12}}){{0,2}}? (?:read|links?|topics|videos?|headlines|content|viewed)s?",
    r"(?:read|see|watch) (?:also|more|next)|related|you (?:may|might) (?:also )?(?:like|be interested in)|in other news",
    r"more (?:from|on|about) .{1,60}|editors?['’]?s? picks?|external links|tags|topics|sister links",
)

# A lone line that names the section of a newspaper, words apart by commas.
SECTIONS = (
    "home, news, world, national, international, politics, business, economy, finance, markets, sport, sports, technology, tech, science, health, "
    "entertainment, lifestyle, culture, arts, travel, opinion, weather, education, environment, climate, europe, asia, africa, americas, uk, us, "
    "australia, breaking, exclusive, live, analysis, latest, world news, us news, uk news, breaking news, middle east, latest news, top stories, "
    "north america, south america, live blog"
)

# What a page prints at the head of its text: "3 May 2021 Last updated at 10:20 GMT", "OSLO | Mon May 3, 2021 7:13 pm EDT".
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?"
_DATE = rf"{_WEEKDAY}(?:\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}})"
_CLOCK = r"\d{1,2}[:.]\d{2}(?: ?(?:[AaPp]\.?[Mm]\b\.?))?(?: (?:UK|[A-Z]{3,4}))?"
_TOOLS = "(?>(?: (?:Help|Share|Print|E-?mail|Comments?|Save)(?![a-z]))*)"
STAMPS = (
    rf"(?:{_DATE},? )?(?:[Pp]age )?[Ll]ast updated(?: at| on)?:? (?:{_CLOCK}(?:,? {_DATE})?|{_DATE}(?:,? {_CLOCK})?)(?: {_CLOCK})?{_TOOLS}",
    r"[\[(]?[Aa]n error occurred while processing this directive[\])]",  # what a server says where it could not put a part of the page
    rf"(?:[A-Z][A-Z/ .-]{{2,40}}(?:, [A-Z][A-Za-z]{{2,20}})? \| )?{_DATE}[;,]? {_CLOCK}{_TOOLS}",
)
