"""Who and what is named in an article, a table a kind."""

import pytest

from builder.events.cast import NameKind
from builder.events.entities import entities
from builder.events.named_spans import Span
from tests.events.making import article

PEOPLE = [
    ("The prize went to Ingrid Sollund in Bergen.", "Ingrid Sollund"),
    ("A court freed Dr Ole Lund.", "Ole Lund"),
    ("It was signed by Lt. Col. Ada Prewitt.", "Ada Prewitt"),
    ("FBI Director Karel Zhuk left.", "Karel Zhuk"),
    ("US President Ada Prewitt left.", "Ada Prewitt"),
    ("Norway's Prime Minister Kasimir Zhuk left.", "Kasimir Zhuk"),
    ("The Chief Executive of Hong Kong Tsai Wanlin left.", "Tsai Wanlin"),
    ("Vremya van Bekkum left.", "Vremya van Bekkum"),
    ("They met Kasimir A. Zhuk there.", "Kasimir A. Zhuk"),
    ("Kvitka Zhuk, the mayor of Bergen, left.", "Kvitka Zhuk"),
    ("Kvitka Zhuk, 43, left.", "Kvitka Zhuk"),
    ("He thanked the novelist Kvitka Zhuk for it.", "Kvitka Zhuk"),
    ("They found Kvitka Zhuk asleep.\nZhuk woke.", "Kvitka Zhuk"),
    ("They met Ingrid Sollund of Bergen.", "Ingrid Sollund"),
    ("Prime Minister Theresa May left.\nMay slept in May.", "Theresa May"),
    ("Her uncle Odd Sollund left; Grandmother Ada Prewitt stayed.", "Odd Sollund|Ada Prewitt"),
    ("Scotland Ingrid Sollund won.", "Ingrid Sollund"),
    ("Businessman Odd Sollund lost.", "Odd Sollund"),
    ("Mayor Anthony Hall and Mr Brian Green left.", "Anthony Hall|Brian Green"),
    ("President Ada Prewitt and Mr Ole Lund spoke.\nAda left.\nLund stayed.", "Ada Prewitt|Ole Lund"),
    ("President Ada Prewitt and Mr Ole Prewitt spoke.\nPrewitt stayed.", "Ada Prewitt|Ole Prewitt"),
    ("President Volodymyr Zelenskyy spoke.\nMr Volodymyr Zelensky left.\nVolodymyr Zelenskyy slept.\nZelensky woke.", "Volodymyr Zelenskyy"),
    ("Mrs Ada Prewitt spoke.\nIt was noted that Ms Ada Jane Prewitt left.\nAda Prewitt slept.", "Ada Prewitt"),
    ("The Nordic Council met in Bergen.", ""),
    ("Tropical Storm Ingrid turned.\nIngrid sank.", ""),
    ("The Ingrid Sollund Prize was given.", ""),
    ("Songs of Praise was sung.", ""),
    ("They left BriskOS Stream.\nStream broke.", ""),
    ("Mrs Ada Hay spoke.\nThe Hay burnt.", "Ada Hay"),
    ("They ran CentOS Sollund and UH Sollund.", ""),
    ("It is about Henry VIII and his wives.", "Henry VIII"),
    ("The Brexit Party lost.", ""),
    ("It met the NASA Administrator Odd Sollund.", "Odd Sollund"),
    ("Secretary of State Ada Prewitt left.", "Ada Prewitt"),
    ("Minister of Information Odd al-Lund left.", "Odd al-Lund"),
    ("President-elect Sollund and Vice-President Prewitt met.", "Sollund|Prewitt"),
    ("Mr Ole Lund met Bill Prewitt.", "Ole Lund|Bill Prewitt"),
    ("They met Yusuf al-Vrana, but not Ahrar al-Vrana.", "Yusuf al-Vrana"),
    ("Grieg’s death was near.\nGrieg slept.", "Grieg"),
    ("They met Kvitka Zhuk They left.", ""),
    ("They met Ingrid Sollund They left.", "Ingrid Sollund"),
    ("Ingrid Vestre Lund spoke.\nVestre left, Vestre Lund stayed.", "Ingrid Vestre Lund"),
    ("Ingrid Hill left Baker Street.", "Ingrid Hill"),
    ("Mr Odd Siemens spoke.\nSiemens left.", "Odd Siemens"),
    ("Presidential Debates, it said, are Technical Officer work.", ""),
    ("King’s College London met with the Roman Catholic clergy.", ""),
    ("Sollund won.\nThe crowd cheered Ingrid Sollund.", "Ingrid Sollund"),
    ("Mrs Sollund won.\nHer brother Erik Sollund cheered.", "Ms Sollund|Erik Sollund"),
    ("Mr Ole Lund spoke.\nMr Ole Lund left.\nMr Ole Lund slept.\nMrs Ada Lund woke." + " So it went on." * 30 + "\nLund rose.", "Ole Lund|Ada Lund"),
    ("They sang Hollywood To Bollywood with Ingrid Sollund BBC News.", "Ingrid Sollund"),
    ("The killing of Rurik Vasen shocked them.", "Rurik Vasen"),
    ("They read the Sunday Times on Sunday.", ""),
    ("Michael Sollund left.\nMs Sollund stayed.", "Michael Sollund|Ms Sollund"),
    ("The trial of President Bill Prewitt began.", "Bill Prewitt"),
    ("Ingrid Lund of Vremya Nova, said they, left.", "Ingrid Lund"),
    ("Superior Court Judge Ingrid Sollund left.\nPope Francis spoke.\nFrancis left.", "Ingrid Sollund|Pope Francis"),
    ("The King Of Swing met Zurab Vasen, a US peace envoy.", "Zurab Vasen"),
    ("They met Bill de Vran.\nDe Vran left.", "Bill de Vran"),
    ("They voted for Kvitka Obama.", "Kvitka Obama"),
    ("They praised Zhukan Vasilenko.", "Zhukan Vasilenko"),
    ("They stayed in Kvitka Obama.", ""),
    ("Aliens came, and Alien Obama sold.\nThe alien left.", ""),
    ("Ole Lund, Kvitka Vrana and Ada Prewitt left.", "Ole Lund|Kvitka Vrana|Ada Prewitt"),
    ("Ole Lund, Vranka and Ada Prewitt left.", "Ole Lund|Vranka|Ada Prewitt"),
    ("Ole Lund, Producer and Ada Prewitt left.", "Ole Lund|Ada Prewitt"),
    ("Ole Lund, Oslo and Kvitka Vrana burnt.", "Ole Lund"),
    ("Presidents Vrana Tsai and Ada Prewitt met.", "Vrana Tsai|Ada Prewitt"),
    ("Broadcaster Piers Sollund left.", "Piers Sollund"),
    ("They met Ada Vasilenko Ole Lund there.", "Ada Vasilenko|Ole Lund"),
    ("The Sergeant Vrana supply vessel left.", ""),
    ("They left on the ship Kvitka Obama.", ""),
    ("He ran with Kvitka Vran for vice president.", "Kvitka Vran"),
    ("He loved the music of Vran and Zhuk’s choral symphony.", "Vran|Zhuk"),
    ("Kvitka Vran presents a show.", "Kvitka Vran"),
    ("It has stars such as Vranka.", "Vranka"),
    ('Ada "Addie" Prewitt left.\nPrewitt slept.\nAddie Prewitt woke.', 'Ada "Addie" Prewitt'),
    ("Rosalie Craig sang.\nThey met Chantelle, Nikki and Craig.", "Rosalie Craig"),
    ("Presenter Bob Sollund Grammy winner left.", "Bob Sollund"),
    ("They saw Chester Co. there.", ""),
    ("Vranka, 48, left.", "Vranka"),
    ("Executors John Sollund and Ole Lund left.", "John Sollund|Ole Lund"),
    ("Doris Day sang on Monday.", "Doris Day"),
]
PLACES = [
    ("It rained in Leeds and Oslo.", "Leeds|Oslo"),
    ("It rained in Ulvika.", "Ulvika"),
    ("A fire in Ulvika, a town in the hills, spread.\nUlvika burnt.", "Ulvika"),
    ("A fire near Ulvika, Norway, spread.", "Ulvika|Norway"),
    ("The province of Vestre Ulvika burnt.", "Vestre Ulvika"),
    ("He was flown to Omsk from Tomsk.", "Omsk|Tomsk"),
    ("A boat sank on Lake Vrana in the Gulf of Mexico.", "Lake Vrana|Gulf of Mexico"),
    ("U.S. troops left the US, the USA said.", "United States"),
    ("He served as President of France.", "France"),
    ("The CEO of Vremya left the European Union.", ""),
    ("Polish and Iraqi miners left with the Danish.", ""),
    ("Mr Karel Putna spoke.\nThey trust in Putna.", ""),
    ("It is written in Confidence.\nTheir confidence grew.", ""),
    ("The White House said no.", ""),
    ("Member of Parliament and Speaker of the House, he left.", ""),
    ("A rise in GDP followed in EU states.", ""),
    ("They prayed at the Al Noor Mosque in South Wales.", "Al Noor Mosque|South Wales"),
    ("They sang at Vestre Hall near Interstate 80.", "Vestre Hall|Interstate 80"),
    ("They met at Fishmongers’ Hall.", "Fishmongers’ Hall"),
    ("It fell in Northern Syria and the Eastern Mediterranean.", "Northern Syria|Eastern Mediterranean"),
    ("Trees in the Amazon rainforest burnt.", "Amazon"),
    ("It came from Vestreshire.", "Vestreshire"),
    ("Democratic New York voted for US$30.", "New York"),
    ("They came to America from Washington D.C. and St. Louis.", "United States|Washington, D.C.|St Louis"),
    ("It is written in Briskcode.\nBriskcode is slow.\nBriskcode is old.\nBriskcode is loved.\nBriskcode fails.\nBriskcode ends.", ""),
    ("It was published in Vremya last.", ""),
    ("Kenyan, Cuban and Bangladeshi Londoners left.", ""),
    ("He was born in Ulvika.\nHe came from Ulvika.\nUlvika burnt.\nUlvika was built again.", "Ulvika"),
    ("It came from Reykjavik Iceland and Winnipeg, Manitoba.", "Reykjavik|Iceland|Winnipeg|Manitoba"),
    ("They sailed from Easter Island on Easter Monday.", "Easter Island"),
    ("It burnt in La Vranosta.", "La Vranosta"),
    ("It happened in the Vrana Bagh area.", "Vrana Bagh"),
    ("They met in the Mediterranean and at the Country Hall of Fame.", "Mediterranean|Country Hall of Fame"),
    ("An LA judge left the Vrana arena.", "Los Angeles|Vrana"),
    ("She saw the Louvre and the Staples Centre.", "Louvre|Staples Centre"),
    ("They read News In The Park of the Central European region.", ""),
    ("It was Los Angeles Jackson saw.", "Los Angeles"),
]
BODIES = [
    ("The Ministry of Trade and Industry closed.", "Ministry of Trade and Industry"),
    ("The World Health Organization (WHO) met.\nThe WHO left.", "World Health Organization"),
    ("The Kurdish-led Vrana Defence Forces (VDF) won.\nThe VDF left.", "Vrana Defence Forces"),
    ("The Maryland General Assembly met.", "Maryland General Assembly"),
    ("Former Maryland General Assembly clerks met.", "Maryland General Assembly"),
    ("She joined NATO and the EU.", "NATO|European Union"),
    ("FBI Director Karel Zhuk left.", "FBI"),
    ("Director General of the Association of British Insurers, he left.", "Association of British Insurers"),
    ("Al-Qaeda and Islamic State lost.", "Al-Qaeda|Islamic State"),
    ("At 9 p.m. BST he left the TV on.", ""),
    ("It was his first extravehicular activity (EVA).\nThe EVA was long.", ""),
    ("It was a FAIR trial.\nA fair judge sat.", ""),
    ("It ended the Iraq War.", ""),
    ("The Commission on Public Debates met.", "Commission on Public Debates"),
    ("The Food and Agriculture Organization met.", "Food and Agriculture Organization"),
    ("The High Court of England and Wales sat.", "High Court of England and Wales"),
    ("It is of the Women’s League and the Vrana Workers’ Party.", "Women’s League|Vrana Workers’ Party"),
    ("It hired the retailer Vremya.\nVremya paid.", "Vremya"),
    ("Vremya, a Finnish company, paid.", "Vremya"),
    ("Vremya’s CEO paid.", "Vremya"),
    ("Ada Lund, a co-founder of the Green Party, paid.", "Green Party"),
    ("It went to Walmart, Ford and Boeing B-17s.", "Walmart|Ford|Boeing"),
    ("It aired on BBC Radio 4 and Radio Vrana.", "BBC Radio 4"),
    ("He is a Fellow of the Royal Society.", "Royal Society"),
    ("The ZZV said so; the DRM broke.", "ZZV"),
    ("Vrana Enterprise Linux (VEL) fails.\nVEL is old.", ""),
    ("Parliament is shut.\nA parliament sat.", "Parliament"),
    ("US Senate clerks left.", "US Senate"),
    ("The Ministry of Foreign Affairs left.", "Ministry of Foreign Affairs"),
    ("The House Speaker left.", ""),
    ("The Democratic party met the Boston Ravens.", "Democratic Party|Boston Ravens"),
    ("They sued Vremya.com and Lion Air Flight 610 sank.", "Vremya.com|Lion Air"),
    ("The social platform Vremya fell.\nA team with Phil won.", "Vremya"),
    ("They fear the Geneva Conventions.", ""),
    ("It was on Radio 3 and in the Museum Of Vrana.", "Radio 3|Museum Of Vrana"),
    ("Manchester City lost to UC Davis.", "Manchester City|UC Davis"),
    ("Vrana Gas and Electric Company told the House.", "Vrana Gas and Electric Company|House"),
    ("It was in the Baltimore Sun.", "Baltimore Sun"),
    ("The match between Vrana and Manchester City was late.", "Vrana|Manchester City"),
    ("They saw the derby between Vrana and Zhukov Albion versus Bryne.", "Vrana|Zhukov Albion|Bryne"),
    ("Kvitka were formed in 1992.", "Kvitka"),
    ("Kvitka have won; Kvitka and Vranka have lost.", "Kvitka"),
    ("Kvitka is a Finnish band from Bergen.", "Kvitka"),
    ("Kvitka is a party leader.", ""),
    ("They hail the rise of The Vranas.", "The Vranas"),
    ("Ole Lund, Ada Prewitt and the Zhukas sang.", "Zhukas"),
    ("The D.C. Circuit sat, and so did the Rugby Union A side.", "D.C. Circuit|Rugby Union"),
    ("In Cardiff Organisers met the Legislative Yuan.", "Legislative Yuan"),
    ("It was told to Reporters Without Borders.", "Reporters Without Borders"),
    ("The Center for Vrana and Center for Food Safety met.", "Center for Vrana|Center for Food Safety"),
    ("The Senate and House met The Doris there.", "Senate|House"),
]


def _names(text: str, kind: NameKind, spans: tuple[Span, ...] = ()) -> str:
    return "|".join(entities(article(text), spans).names(0, len(text), kind))


@pytest.mark.parametrize(("text", "names"), PEOPLE)
def test_people_are_named_in_full_and_once(text: str, names: str) -> None:
    assert _names(text, NameKind.PERSON) == names


@pytest.mark.parametrize(("text", "names"), PLACES)
def test_places_are_told_from_people_and_peoples(text: str, names: str) -> None:
    assert _names(text, NameKind.PLACE) == names


@pytest.mark.parametrize(("text", "names"), BODIES)
def test_organisations_are_known_by_their_heads_and_initials(text: str, names: str) -> None:
    assert _names(text, NameKind.ORGANISATION) == names


MODEL = [
    ("Kvitka Zhuk left Ulvika.", (("Kvitka Zhuk", "PERSON"), ("Ulvika", "GPE")), "Kvitka Zhuk/Ulvika/"),
    ("The Kvitka’s crew left.", (("Kvitka’s", "FAC"),), "//"),
    ("Vestre Zhuk’s crew left.", (("Vestre Zhuk’s", "LOC"),), "/Vestre Zhuk/"),
    ("Mr Kvitka Zhuk left.", (("Kvitka Zhuk", "GPE"),), "Kvitka Zhuk//"),
    ("The Zhuk Council met.", (("The Zhuk Council", "PERSON"),), "//Zhuk Council"),
    ("The Polish left.", (("Polish", "GPE"),), "//"),
    ("It struck Kvitka.", (("Kvitka", "PRODUCT"),), "//"),
    ("Mr Karel Zhuk left.\nZhuk slept.", (("Zhuk slept", "PERSON"),), "Karel Zhuk//"),
]


@pytest.mark.parametrize(("text", "labels", "expected"), MODEL)
def test_a_model_tells_the_kind_where_nothing_else_does(text: str, labels: tuple[tuple[str, str], ...], expected: str) -> None:
    spans = tuple((text.index(words), text.index(words) + len(words), label) for words, label in labels)
    assert "/".join(_names(text, kind, spans) for kind in (NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION)) == expected
