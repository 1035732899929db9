"""Short news articles, invented: any number of them, always the same ones."""

import datetime
import random
from collections.abc import Iterator
from itertools import pairwise

_TOWNS = [
    first + last
    for first in "Alder Birch Carn Dun East Fen Glen Harrow Iver Kel Lang Mar North Oak Pen Quarr Ros Stan Thorn Ulver Wen".split()
    for last in "bridge bury combe dale ford ham holm mouth sby ton wick worth".split()
]
_FIRST = (
    "Ada Ben Clara Dev Edith Farid Grace Hugo Ines Jonas Kirsten Liam Mona Nils Olga Petra Quentin Rosa Samir Tilda Ursula Viktor Wanda Yusuf Zoe"
).split()
_LAST = (
    "Abbot Barlow Crewe Dannet Eastlake Farrow Gadsby Hollis Ingram Jessop Kettle Lomax Mabry Norrell Oakes Prewitt Quill Rudge Sallow "
    "Tennant Upham Varley Wexford Yarrow Zeller"
).split()
_BODIES = (
    "council, harbour board, school board, hospital trust, water company, bus company, fire service, football club, police, port authority".split(
        ", "
    )
)
_THINGS = (
    "bridge, library, harbour wall, ferry terminal, market hall, railway station, dam, swimming pool, power station, museum, lighthouse, town hall"
).split(", ")
_DEEDS = (
    "The {body} closed the {thing} in {town} on {weekday} after engineers found {number} cracks.",
    "A fire destroyed the {thing} in {town} on {weekday}, and {number} people were taken to hospital.",
    "{person}, who leads the {body}, resigned on {weekday} over the cost of the {thing}.",
    "The {body} approved a plan of {number} million pounds for the {thing} on {weekday}.",
    "Police in {town} arrested {number} people on {weekday} after a protest at the {thing}.",
    "A lorry struck the {thing} in {town} on {weekday} morning, and traffic was halted for {number} hours.",
    "{person} opened the new {thing} in {town} on {weekday} before a crowd of {number}00.",
    "Workers at the {thing} in {town} walked out on {weekday} in a dispute about pay.",
    "A court in {town} fined the {body} {number},000 pounds on {weekday}.",
    "Floods reached the {thing} in {town} on {weekday}, and {number} families left their homes.",
)
_DATED = (
    "The {thing} was built in {year} and last repaired on {date}.",
    "The {body} had warned of the danger on {date}, in a letter to {person}.",
    "{person} said the work would begin in {month} and take {number} months.",
    "A public meeting will be held in {town} next {weekday}.",
    "It is the second such case since {month} {year}, when {number} people were hurt at the {thing}.",
    "In {year}, {person} bought the land for the {thing} from the {body}.",
    "Buses will run by way of {town} until {date}, the {body} said in a statement.",
)
_UNDATED = (
    "“Nobody was told,” {person} said. “We read it in the paper.”",
    "The {body} of {town} has {number} members and meets once a month.",
    "Residents have asked for help, but the {body} does not answer their letters.",
    "The cost is put at {number} million pounds, which {person} calls too much for a town of this size.",
    "{person} lives in {town}, a few minutes from the {thing}, with {number} goats and a dog.",
    "A spokesman for the {body} declined to say how many people are affected.",
    "Shops near the {thing} in {town} say that trade is down by {number} per cent.",
    "“It is the talk of {town},” said {person}, who keeps a bakery beside the {thing}.",
    "Engineers of the {body} are still looking for the cause, and ask the public to stay away.",
    "There is room for {number} cars behind the {thing}, and a path along the river leads to {town}.",
    "{person} thinks otherwise, and points to {town}, where the {thing} pays for itself.",
    "The {body} has no money for repairs of this kind, according to its own figures.",
)
_SHARE = 0.05  # of sentences with a date beside the first: with them there are some 1.5 events an article, as in real news of this length
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_BEGAN = datetime.date(2015, 1, 5)
_TELLINGS = 3  # articles that tell of one happening, each in words of its own besides


def building_articles(count: int) -> Iterator[dict[str, str]]:
    """`count` articles of some 150 words: id, title, date, publisher, text. The first thousand are the same whatever the count."""
    for number in range(count):
        of_story, of_article = random.Random(number // _TELLINGS), random.Random(f"article {number}")
        day = _BEGAN + datetime.timedelta(days=of_story.randrange(3650))
        names = {"town": of_story.choice(_TOWNS), "thing": of_story.choice(_THINGS), "body": of_story.choice(_BODIES), "person": _person(of_story)}
        happened = day - datetime.timedelta(days=of_story.randrange(1, 6))
        deed = of_story.choice(_DEEDS).format(**names, weekday=_WEEKDAYS[happened.weekday()], number=of_story.randrange(2, 60))
        sentences = [deed, *(_more(of_article, names, day) for _ in range(of_article.randrange(7, 13)))]
        cuts = [*range(0, len(sentences), 3), len(sentences)]
        yield {
            "id": f"article-{number:06}",
            "title": f"{names['thing'].capitalize()} in {names['town']}: {names['person']} speaks, report {number}",
            "date": day.isoformat(),
            "publisher": f"The {of_article.choice(_TOWNS)} Courier",
            "text": "\n\n".join(" ".join(sentences[start:end]) for start, end in pairwise(cuts) if start < end),
        }


def _person(chance: random.Random) -> str:
    return f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"


def _more(chance: random.Random, names: dict[str, str], day: datetime.date) -> str:
    other = {
        "town": names["town"] if chance.random() < 0.5 else chance.choice(_TOWNS),
        "thing": names["thing"] if chance.random() < 0.7 else chance.choice(_THINGS),
        "body": names["body"] if chance.random() < 0.7 else chance.choice(_BODIES),
        "person": names["person"] if chance.random() < 0.4 else _person(chance),
    }
    past = day - datetime.timedelta(days=chance.randrange(20, 3000))
    return chance.choice(_DATED if chance.random() < _SHARE else _UNDATED).format(
        **other,
        weekday=chance.choice(_WEEKDAYS),
        month=chance.choice(_MONTHS),
        year=past.year,
        date=f"{past.day} {_MONTHS[past.month - 1]} {past.year}",
        number=chance.randrange(2, 60),
    )
