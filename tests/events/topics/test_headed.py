"""Headlines that alone would leave open of what they tell."""

from dataclasses import replace

import pytest

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.events.topics.headed import headed
from tests.events.making import events_of

DAY = "[Monday=2025-07-07]"
OTHER, OTHER_EVENTS = events_of(f"Ships left Kelmouth on {DAY}.", "other")


def _read(story: str, title: str, publisher: str = "") -> tuple[Article, list[DatedEvent]]:
    article, events = events_of(story, "a")
    return replace(article, title=title, publisher=publisher), list(events)


def _titles(story: str, title: str, publisher: str = "") -> list[str]:
    article, events = _read(story, title, publisher)
    return [event.title for event in headed(events, events, (article, OTHER))]


BERGEN = f"The mayor of Bergen left on {DAY}."
PREWITT = f"Ada Prewitt went home on {DAY}."
# The article's title, what it tells besides of the name, a sentence, and its headline.
ROWS = {
    "a place": ("Rain over Bergen", BERGEN, f"The harbour was closed on {DAY}.", "Bergen – the harbour was closed"),
    "a surname in the title": ("Prewitt’s long trial", PREWITT, f"The jury met on {DAY}.", "Ada Prewitt trial – the jury met"),
    "what happened there": (
        "Bergen flour mill fire kills two",
        BERGEN,
        f"The harbour was closed on {DAY}.",
        "Bergen flour mill fire – the harbour was closed",
    ),
    "what was done there": ("Bergen accused of fire", BERGEN, f"The harbour was closed on {DAY}.", "Bergen – the harbour was closed"),
    "another's shame": ("Prewitt on the mill", PREWITT, f"The clerk was charged on {DAY}.", "The clerk was charged"),
    "a shame that the title tells": ("Prewitt sacked in mill fraud", PREWITT, f"The mill was fined on {DAY}.", "Ada Prewitt – the mill was fined"),
    "a label": ("Bergen mill row: owners to appeal", BERGEN, f"The harbour was closed on {DAY}.", "Bergen mill row – the harbour was closed"),
    "a label that tells itself": ("Bergen caught fire: no help", BERGEN, f"The harbour was closed on {DAY}.", "Bergen – the harbour was closed"),
    "a verb behind the name": ("Bergen caught fire", BERGEN, f"The harbour was closed on {DAY}.", "Bergen – the harbour was closed"),
    "a thing": (
        "The Golden Heron sinks",
        "Storms hit the Golden Heron in [2019=2019].\nThe Golden Heron was old.",
        f"The 75 m ship was raised off Bergen on {DAY}.",
        "Golden Heron – the 75 m ship was raised off Bergen",
    ),
    "not in the title": ("A storm", BERGEN, f"The harbour was closed on {DAY}.", "The harbour was closed"),
    "a part of a word": ("Bergensen's storm", BERGEN, f"The harbour was closed on {DAY}.", "The harbour was closed"),
    "a name of its own": ("Rain over Bergen", BERGEN, f"The port of Oslo shut on {DAY}.", "The port of Oslo shut"),
    "an object with names about": (
        "Rain over Bergen",
        f"{BERGEN}\nA wreck lay there.",
        f"Divers of Norsk Hydro reached the wreck on {DAY}.",
        "Bergen – Divers of Norsk Hydro reached the wreck",
    ),
    "an object never named before": ("Rain over Bergen", BERGEN, f"Norsk Hydro opened the plant on {DAY}.", "Norsk Hydro opened the plant"),
    "a subject with names about": (
        "Rain over Bergen",
        BERGEN,
        f"The crew was praised by Norsk Hydro on {DAY}.",
        "Bergen – the crew was praised by Norsk Hydro",
    ),
    "nobody in the news": ("Rain over Bergen", BERGEN, f"Two guards shut a harbour on {DAY}.", "Bergen – two guards shut a harbour"),
    "nobody long ago": ("Rain over Bergen", BERGEN, "Divers found a wreck in [1987=1987].", "Divers found a wreck"),
    "everywhere": ("Rain over Bergen", BERGEN, f"Harbours were closed in nine countries on {DAY}.", "Harbours were closed in nine countries"),
    "the only one": ("Rain over Bergen", BERGEN, "The first lighthouse was built in [1987=1987].", "The first lighthouse was built"),
    "his, of the only person": (
        "Ole Prewitt retires",
        f"Ole Prewitt went home on {DAY}.",
        f"The crew met his wife on {DAY}.",
        "Ole Prewitt – the crew met his wife",
    ),
    "his, of a woman": ("Mary Prewitt retires", f"Mary Prewitt went home on {DAY}.", f"The crew met his wife on {DAY}.", "The crew met his wife"),
    "his, to his shame": (
        "Ole Prewitt retires",
        f"Ole Prewitt went home on {DAY}.\nThere was music, and a friend of the family met a neighbour.",
        f"The jury heard of his fraud on {DAY}.",
        "The jury heard of his fraud",
    ),
    "his, where he died": (
        "Ole Prewitt dies at 90",
        f"Ole Prewitt went home on {DAY}.\nThere was music, and a friend of the family met a neighbour.",
        "He left the Quarrel Party in [1987=1987].",
        "Ole Prewitt – he left the Quarrel Party",
    ),
    "his, of one of two": (
        "Ole Prewitt and Jan Holm retire",
        f"Ole Prewitt went home on {DAY}.\nJan Holm left on {DAY}.",
        f"The crew met his wife on {DAY}.",
        "The crew met his wife",
    ),
    "who was photographed": (
        "By Ada Prewitt in Bergen",
        f"{PREWITT}\n{BERGEN}",
        f"The harbour was closed on {DAY}.",
        "Bergen – the harbour was closed",
    ),
    "a short name": (
        "UK in the rain",
        f"Ships left the United Kingdom on {DAY}.",
        f"The harbour was closed on {DAY}.",
        "United Kingdom – the harbour was closed",
    ),
    "a people": ("Kenyan ships in the rain", f"Ships left Kenya on {DAY}.", f"The harbour was closed on {DAY}.", "Kenya – the harbour was closed"),
    "a people and a place": (
        "Kenyan ships in fog off Bergen",
        f"Ships left Kenya on {DAY}.\nA fleet left Kenya on {DAY}.\n{BERGEN}",
        f"The harbour was closed on {DAY}.",
        "Bergen – the harbour was closed",
    ),
    "the first sentences": (
        "A storm",
        f"{BERGEN}\nBergen was hit.\nBergen was dark.",
        f"The harbour was closed on {DAY}.",
        "Bergen – the harbour was closed",
    ),
    "a body, not its country": (
        "Norway's oldest mill closes",
        "\n".join(f"The Larch Company {did} on {DAY}." for did in ("sold a mill", "bought a boat", "hired Ole Moe", "left Norway")),
        f"The roof fell on {DAY}.",
        "Larch Company – the roof fell",
    ),
    "one of many places": (
        "Rain over Bergen, Kelmouth and Larch",
        BERGEN,
        f"The harbour was closed on {DAY}.",
        "The harbour was closed",
    ),
    "a constable": (
        "Bergen police officer Jan Prewitt leaves",
        f"{BERGEN}\nJan “Jo” Prewitt of Bergen left on {DAY}.\nJan “Jo” Prewitt swam on {DAY}.",
        f"The harbour was closed on {DAY}.",
        "Jan “Jo” Prewitt – the harbour was closed",
    ),
    "what it was, though that is long": (
        "Bergen flour mill fire kills two",
        BERGEN,
        f"The old wooden roof of a {'very ' * 9}large barn fell on {DAY}.",
        f"Bergen flour mill fire – the old wooden roof of a {'very ' * 9}large barn fell",
    ),
    "a person, and no room": (
        "Bergen flour mill fire kills two",
        f"{BERGEN}\nA decision was made.",
        f"Ole Moe criticised the decision to keep the old and narrow harbour gate shut for all but the crews on {DAY}.",
        "Ole Moe criticised the decision to keep the old and narrow harbour gate shut for all but the crews",
    ),
    "an earlier one": (
        "Flood in Bergen",
        BERGEN,
        f"Guests of Oslo saw an earlier parade on {DAY}.",
        "Flood in Bergen – Guests of Oslo saw an earlier parade",
    ),
    "an office is no name": ("Rain over Bergen", BERGEN, f"The House met on {DAY}.", "Bergen – the House met"),
    "what is somebody's": ("Rain over Bergen", BERGEN, f"The crew's boat Stella sank on {DAY}.", "Bergen – the crew's boat Stella sank"),
    "a doctor": ("Dr Ole Prewitt on trial", f"Dr Ole Prewitt left on {DAY}.", f"The doctor met Jan on {DAY}.", "Ole Prewitt met Jan"),
    "no doctor": ("Dr Ole Prewitt on trial", f"Dr Ole Prewitt left on {DAY}.", f"The singer met Jan on {DAY}.", "The singer met Jan"),
    "a body with a place": (
        "Rain over Oslo",
        f"The mayor of Oslo left on {DAY}.\nA wreck lay there.",
        f"The Bergen Harbour Board praised the wreck on {DAY}.",
        "Oslo – the Bergen Harbour Board praised the wreck",
    ),
    "somebody far away": (
        "Ole Prewitt on trial",
        "\n".join((f"Ole Prewitt left on {DAY}.", *("It rained and rained again.",) * 12)),
        f"The jury met on {DAY}.",
        "The jury met",
    ),
    "what its own sentence names": (
        "Rain over Bergen",
        BERGEN,
        "The old port of Oslo closed and they were to be sold in [August=2025-08].",
        "They were to be sold",
    ),
    "what there was before": ("Rain over Bergen", BERGEN, f"A second port shut in Oslo on {DAY}.", "Bergen – a second port shut in Oslo"),
    "a short form": ("Rain over Bergen", BERGEN, f"IT workers shut a harbour on {DAY}.", "IT workers shut a harbour"),
    "whose before the name": (
        "Ole’s wish: Bergen flour mill fire kills two",
        BERGEN,
        f"The harbour was closed on {DAY}.",
        "Bergen flour mill fire – the harbour was closed",
    ),
    "whose trial it is": (
        "Ada Holm’s doctor in court",
        f"Ada Holm left on {DAY}.\nAda Holm came back on {DAY}.\nOle Prewitt has pleaded not guilty on {DAY}.",
        "Jury selection began in [2019=2019].",
        "Ole Prewitt case – jury selection began",
    ),
    "whose trial its own words say": (
        "Ada Holm’s doctor in court",
        f"Ada Holm left on {DAY}.\nOle Prewitt has pleaded not guilty on {DAY}.",
        f"The jury heard Prewitt on {DAY}.",
        "The jury heard Ole Prewitt",
    ),
    "what acts in the news of others": (
        "Senate hears of the storm",
        f"The Bergen Senate met on {DAY}.\nThe Bergen Senate was full.",
        f"The harbour was closed on {DAY}.",
        "The harbour was closed",
    ),
    "a country within a name": (
        "US Harbour Patrol leaves",
        f"Ships left the United States on {DAY}.",
        f"The harbour was closed on {DAY}.",
        "The harbour was closed",
    ),
    "a label that says": ("Bergen says mill fire spread", BERGEN, f"The harbour was closed on {DAY}.", "Bergen mill fire – the harbour was closed"),
    "a place by its full name": ("Rain over Bergen Airport", BERGEN, f"The gate was closed on {DAY}.", "Bergen Airport – the gate was closed"),
    "a part of another name": ("Bergen Island Yard closes", BERGEN, f"The gate was closed on {DAY}.", "Bergen – the gate was closed"),
    "who is from there": (
        "Bergen police officer Ada Prewitt shot",
        f"{PREWITT}\n{BERGEN}\nShips left Bergen on {DAY}.",
        f"The gate was closed on {DAY}.",
        "Ada Prewitt – the gate was closed",
    ),
    "what happened elsewhere in the title": (
        "Flour mill fire kills two in Bergen",
        BERGEN,
        f"The harbour was closed on {DAY}.",
        "Bergen flour mill fire – the harbour was closed",
    ),
    "something else that happened": ("Mill fire in Bergen", BERGEN, f"A flood closed the harbour on {DAY}.", "Bergen – a flood closed the harbour"),
    "what is far older": ("Mill fire in Bergen", BERGEN, "The harbour was closed in [2019=2019].", "Bergen – the harbour was closed"),
    "a storm by name": (
        "Hurricane Odo nears Bergen",
        f"Hurricane Odo is strong.\n{BERGEN}",
        f"The harbour was closed on {DAY}.",
        "Hurricane Odo – the harbour was closed",
    ),
    "two that do the same": (
        "Prewitt, Marlow end strike",
        f"{PREWITT}\nOlav Marlow left on {DAY}.",
        f"The harbour was closed on {DAY}.",
        "Ada Prewitt and Olav Marlow – the harbour was closed",
    ),
    "what is between two": (
        "Second Prewitt-Marlow debate called off",
        f"{PREWITT}\nOlav Marlow left on {DAY}.",
        f"The harbour was closed on {DAY}.",
        "Second Prewitt-Marlow debate – the harbour was closed",
    ),
    "what follows what happened": (
        "Mill fire kills nine in Bergen",
        BERGEN,
        f"Norsk Hydro sent helpers on {DAY}.",
        "Bergen mill fire – Norsk Hydro sent helpers",
    ),
    "what tells what happened itself": (
        "Mill fire in Bergen",
        BERGEN,
        f"Norsk Hydro sold mill parts on {DAY}.",
        "Norsk Hydro sold mill parts",
    ),
    "somebody else, where something happened": ("Mill fire in Bergen", BERGEN, f"Ada Prewitt sent helpers on {DAY}.", "Ada Prewitt sent helpers"),
    "a matter told before": ("Rain over Bergen", BERGEN, f"Norsk Hydro criticised the move on {DAY}.", "Bergen – Norsk Hydro criticised the move"),
    "this matter": ("Rain over Bergen", BERGEN, f"Norsk Hydro disclosed this new matter on {DAY}.", "Bergen – Norsk Hydro disclosed this new matter"),
    "what happened lately": (
        "Rain over Bergen",
        BERGEN,
        f"Norsk Hydro mourned Sunday’s attack {DAY}.",
        "Bergen – Norsk Hydro mourned Sunday’s attack",
    ),
    "what happened lately, of somebody": (
        "Prewitt’s long farewell",
        PREWITT,
        f"Norsk Hydro praised Sunday’s concert {DAY}.",
        "Ada Prewitt – Norsk Hydro praised Sunday’s concert",
    ),
    "what happened lately elsewhere": (
        "Rain over Bergen",
        BERGEN,
        f"Norsk Hydro mourned Sunday’s attack on mills {DAY}.",
        "Norsk Hydro mourned Sunday’s attack on mills",
    ),
    "a matter that it tells": (
        "Rain over Bergen",
        BERGEN,
        f"Norsk Hydro praised the decision to sail on {DAY}.",
        "Norsk Hydro praised the decision to sail",
    ),
    "who comes": ("Rain over Bergen", BERGEN, f"Officers praised Norsk Hydro on {DAY}.", "Bergen – Officers praised Norsk Hydro"),
    "who comes elsewhere": ("Rain over Bergen", BERGEN, f"Officers arrived in Oslo on {DAY}.", "Officers arrived in Oslo"),
    "besides others": ("Rain over Bergen", BERGEN, f"Similar losses hit Norsk Hydro on {DAY}.", "Bergen – similar losses hit Norsk Hydro"),
    "a common word with a capital": ("Rain over Bergen", BERGEN, f"Emergency services came on {DAY}.", "Bergen – emergency services came"),
    "what is held there": ("Bergen’s Harbour Fair 2019", BERGEN, f"The hall was closed on {DAY}.", "Harbour Fair 2019 – the hall was closed"),
    "the first of several": (
        "Attack in Bergen",
        BERGEN,
        f"The first attack was at Norsk Hydro on {DAY}.",
        "Attack in Bergen – the first attack was at Norsk Hydro",
    ),
    "it, for what happened": (
        "Earthquake in Bergen",
        f"{BERGEN}\nAt the mill, windows broke in the earthquake.",
        f"It was followed by a fire on {DAY}.",
        "Earthquake in Bergen – it was followed by a fire",
    ),
    "it, for something else": (
        "Earthquake in Bergen",
        f"{BERGEN}\nAt the mill, windows broke in the earthquake.",
        f"It was sold on {DAY}.",
        "It was sold",
    ),
    "who is only quoted": (
        "Rain",
        f"{PREWITT}\n“So it is,” said Ada Prewitt. “It rains,” Prewitt said. “It is late,” Prewitt added.",
        f"The harbour was closed on {DAY}.",
        "The harbour was closed",
    ),
    "a happening that a title opens with": (
        "Oil spill grows off the coast",
        BERGEN,
        f"The harbour was closed on {DAY}.",
        "Oil spill – the harbour was closed",
    ),
    "a happening that the headline names": (
        "Oil spill grows off the coast",
        BERGEN,
        f"The old spill was closed on {DAY}.",
        "The old spill was closed",
    ),
    "a happening somewhere that nobody tells of": (
        "Utland tower block fire kills two",
        BERGEN,
        f"The harbour was closed on {DAY}.",
        "Utland tower block fire – the harbour was closed",
    ),
    "what is held somewhere that nobody tells of": (
        "Utland's Harbour Fair 2019 draws many",
        BERGEN,
        f"The hall was closed on {DAY}.",
        "Harbour Fair 2019 – the hall was closed",
    ),
    "no happening that a title opens with": ("Owners of fire trucks strike", BERGEN, f"The hall was closed on {DAY}.", "The hall was closed"),
    "a people in the headline": ("Storm over Kenya", f"Ships left Kenya on {DAY}.", f"Kenyan crews left on {DAY}.", "Kenyan crews left"),
    "where it was written, with another": (
        "BERGEN, Kenya (Reuters) - Ships left Oslo",
        f"Ships left Kenya on {DAY}.\nMany ships left Kenya on {DAY}.\nShips left Oslo on {DAY}.",
        f"The gate was closed on {DAY}.",
        "Oslo – the gate was closed",
    ),
    "where it was written, alone": (
        "BERGEN, Kenya (Reuters) - Ships left",
        f"Ships left Kenya on {DAY}.",
        f"The gate was closed on {DAY}.",
        "Kenya – the gate was closed",
    ),
    "what is called after somebody": (
        "Ada Prewitt estate sells mill",
        f"{PREWITT}\nHe knew Ada Prewitt.",
        f"The gate was closed on {DAY}.",
        "Ada Prewitt estate – the gate was closed",
    ),
    "what the headline has itself": (
        "Bergen mill fire kills two",
        f"The harbour of Bergen opened on {DAY}.\nThe mill fire was bad.",
        f"The mill fire began on {DAY}.",
        "Bergen – the mill fire began",
    ),
    "what somebody does": (
        "Ada Prewitt sells mill",
        f"{PREWITT}\nHe knew Ada Prewitt.",
        f"The gate was closed on {DAY}.",
        "Ada Prewitt – the gate was closed",
    ),
    "a ship that the title ends with": (
        "Divers ask about cargo ship Golden Heron",
        "Golden Heron sank. The Golden Heron was old. Who saw the Golden Heron?",
        f"The 75 m ship was raised off Bergen on {DAY}.",
        "Golden Heron – the 75 m ship was raised off Bergen",
    ),
    "a ship told of but once": (
        "Divers ask about cargo ship Golden Heron",
        "The ship sank.",
        f"The 75 m ship was raised off Bergen on {DAY}.",
        "The 75 m ship was raised off Bergen",
    ),
    "what happened, but for the name of a body": (
        "Mill fire in Bergen",
        BERGEN,
        f"The Oslo Fire Department sent helpers on {DAY}.",
        "Mill fire in Bergen – the Oslo Fire Department sent helpers",
    ),
    "an object of a doing": (
        "Rain over Bergen",
        f"{BERGEN}\nA wreck lay there.",
        f"Norsk Hydro filed a petition on {DAY}, accusing the wreck of leaking.",
        "Bergen – Norsk Hydro filed a petition, accusing the wreck of leaking",
    ),
    "a happening in another country": (
        "Kenya shuts a port",
        f"Ships left Kenya on {DAY}.",
        f"The harbour was closed on {DAY}, like others in Norway.",
        "The harbour was closed",
    ),
    "a happening at home, told of abroad": (
        "Kenya shuts a port",
        f"Ships left Kenya on {DAY}.",
        f"The harbour was closed on {DAY}, said a clerk in Norway.",
        "Kenya – the harbour was closed",
    ),
    "who lives there": (
        "Rain over Bergen",
        BERGEN,
        "Nine clerks of the population sold Norsk Hydro in [2019=2019].",
        "Bergen – nine clerks of the population sold Norsk Hydro",
    ),
    "a thing, of a place": (
        "Shops in Bergen lower candle wax limits",
        BERGEN,
        f"The new rules took effect on {DAY}.",
        "Bergen candle wax limits – the new rules took effect",
    ),
    "a thing, of nobody": (
        "Clerk rules suspension of council unlawful",
        BERGEN,
        f"The harbour was closed on {DAY}.",
        "Suspension of council – the harbour was closed",
    ),
    "a thing, and another country": ("Mayor opens EastLine pipeline project", BERGEN, f"Kenya bought a boat on {DAY}.", "Kenya bought a boat"),
    "a month of news": ("On the road in Chad, May 2025", BERGEN, f"The harbour was closed on {DAY}.", "Chad – the harbour was closed"),
    "a month of news, and another country": (
        "On the road in Chad, May 2025",
        BERGEN,
        f"A quarrel of the clerks of Kenya began on {DAY}.",
        "A quarrel of the clerks of Kenya began",
    ),
    "a thing, and a body": (
        "Mayor opens EastLine pipeline project",
        BERGEN,
        f"Norsk Hydro bought a boat on {DAY}.",
        "EastLine pipeline project – Norsk Hydro bought a boat",
    ),
    "a deed without what it was of": ("Rain over Bergen", BERGEN, f"Ole Holm withdrew on {DAY}.", "Bergen – Ole Holm withdrew"),
    "a bill of long ago": ("Rain over Bergen", BERGEN, "A bill was proposed in [1987=1987].", "Bergen – a bill was proposed"),
    "an amendment of long ago": ("Rain over Bergen", BERGEN, "The 22nd amendment was passed in [1987=1987].", "The 22nd amendment was passed"),
    "an occasion": (
        "Crowds come to Bergen's Mill Fair 2025",
        "The Mill Fair was old.\nThe Mill Fair grew in [2019=2019].",
        f"The “Baker’s Yard” hall opened on {DAY}.",
        "Mill Fair – the “Baker’s Yard” hall opened",
    ),
    "a place that helps": ("Bergen mill fire kills two", BERGEN, f"Bergen sent a crane on {DAY}.", "Bergen mill fire – Bergen sent a crane"),
    "an owner with a number": (
        "Bergen mill fire kills two",
        BERGEN,
        f"The 15-year-old boy's coat was found by Norsk Hydro on {DAY}.",
        "Bergen mill fire – the 15-year-old boy's coat was found by Norsk Hydro",
    ),
    "what crashed, long ago": (
        "Bergen plane crash kills two",
        BERGEN,
        "The plane was built in [1987=1987].",
        "Bergen plane crash – the plane was built",
    ),
    "an old craft that is named": (
        "Bergen plane crash kills two",
        BERGEN,
        "The plane, a Larch 12 Gull, was built in [1987=1987].",
        "The Larch 12 Gull was built",
    ),
    "an old craft that was named before": (
        "Bergen plane crash kills two",
        f"{BERGEN}\nThe plane, a Larch 12 Gull, was painted in Oslo.",
        "The same plane was damaged in Kelmouth in [1987=1987].",
        "The Larch 12 Gull was damaged in Kelmouth",
    ),
    "an old craft that the title loses": (
        "Plane crashes in Bergen, killing two",
        BERGEN,
        "The plane, a Larch 12 Gull, was built in [1987=1987].",
        "The Larch 12 Gull that crashed in Bergen was built",
    ),
    "an old ship, and a train that crashed": (
        "Train crashed in Bergen near ship yard",
        BERGEN,
        "The ship, a Larch 12 Gull, was built in [1987=1987].",
        "The Larch 12 Gull was built",
    ),
    "an old plane, and none that crashed": (
        "No plane crashed in Bergen, says board",
        BERGEN,
        "The plane, a Larch 12 Gull, was built in [1987=1987].",
        "The Larch 12 Gull was built",
    ),
    "an old aircraft, and somebody's car": (
        "Ole Roe's car crashed in Bergen; board sells aircraft",
        BERGEN,
        "The aircraft, a Larch 12 Gull, was built in [1987=1987].",
        "The Larch 12 Gull was built",
    ),
    "an old plane, and somebody's other one": (
        "Ole Roe's plane crashed in Bergen",
        BERGEN,
        "The plane, a Larch 12 Gull, was built in [1987=1987].",
        "The Larch 12 Gull was built",
    ),
    "an old plane, of an aircraft that the title loses": (
        "Old aircraft crashes in Bergen On Monday",
        BERGEN,
        "The plane, a Larch 12 Gull, was built in [1987=1987].",
        "The Larch 12 Gull that crashed in Bergen was built",
    ),
    "an old plane, lost where the article has no such place": (
        "Aircraft crashes in The Hague On Monday, not in Bergen",
        BERGEN,
        "The plane, a Larch 12 Gull, was built in [1987=1987].",
        "The Larch 12 Gull that crashed was built",
    ),
    "an old craft, and two that were named": (
        "Bergen plane crash kills two",
        f"{BERGEN}\nThe plane, a Larch 12 Gull, hit the plane, a Birch 7 Tern, at dawn.",
        "The plane was built in [1987=1987].",
        "Bergen plane crash – the plane was built",
    ),
    "a given name and no surname": (
        "Bergen mill fire kills two",
        f"{BERGEN}\nA boy, named only as Thomas, was saved.",
        f"Thomas’s arm was found to be broken on {DAY}.",
        "Bergen mill fire – Thomas’s arm was found to be broken",
    ),
    "a given name and a surname": (
        "Bergen mill fire kills two",
        f"{BERGEN}\nA boy, named as Thomas Prewitt, was saved.",
        f"Thomas Prewitt’s arm was found to be broken on {DAY}.",
        "Thomas Prewitt’s arm was found to be broken",
    ),
    "years behind a fire": (
        "Bergen mill fire kills two",
        BERGEN,
        "The new region is to govern itself in [2029=2029].",
        "Bergen – the new region is to govern itself",
    ),
    "an agency": ("Reuters on a storm", f"The bureau of Reuters closed on {DAY}.", f"The harbour was closed on {DAY}.", "The harbour was closed"),
}


@pytest.mark.parametrize("name", ROWS)
def test_the_name_that_the_article_is_about_stands_before_what_names_nobody(name: str) -> None:
    title, beside, sentence, expected = ROWS[name]
    assert _titles(f"{beside}\n{sentence}", title)[-1] == expected


def test_the_most_told_name_of_the_title_is_taken() -> None:
    story = f"The mayor of Oslo left on {DAY}.\nShips in Bergen sank on {DAY}.\nBoats in Bergen burned on {DAY}.\nThe harbour was closed on {DAY}."
    assert _titles(story, "Oslo and Bergen")[-1] == "Bergen – the harbour was closed"


def test_who_publishes_it_is_not_what_it_is_about() -> None:
    story = f"The Bergen Courier moved on {DAY}.\nThe harbour was closed on {DAY}."
    assert _titles(story, "Of The Bergen Courier", "The Bergen Courier")[-1] == "The harbour was closed"


def test_a_timeline_of_one_article_needs_none_and_an_editors_headline_stays() -> None:
    article, events = _read(f"The mayor of Bergen left on {DAY}.\nThe harbour was closed on {DAY}.", "Rain over Bergen")
    assert [event.title for event in headed(events, events, (article,))] == [event.title for event in events]
    edited = replace(events[-1], title="The whole harbour closes")
    assert headed([edited], events, (article, OTHER)) == (edited,)


def test_a_name_of_the_title_that_only_other_articles_tell_of_will_do() -> None:
    article, events = _read(f"Kelmouth is a port. Boats leave Kelmouth. All love Kelmouth.\nThe crash killed nobody on {DAY}.", "Crash in Kelmouth")
    told = headed(events, [*events, *(replace(event, places=("Kelmouth",)) for event in OTHER_EVENTS)], (article, OTHER))
    assert [event.title for event in told] == ["Crash in Kelmouth – the crash killed nobody"]


def test_what_several_articles_tell_of_by_a_name_will_do_where_nothing_else_does() -> None:
    article, events = _read(f"They met after the Golden Heron fire, it is said.\nThe harbour was closed on {DAY}.", "Talks")
    others = [replace(article, id=each) for each in ("b", "c")]
    assert headed(events, events, (article, *others))[-1].title == "Golden Heron fire – the harbour was closed"


def test_what_an_editor_tells_from_elsewhere_stays() -> None:
    article, events = _read(f"The harbour was closed on {DAY}.", "Rain over Bergen")
    elsewhere = replace(events[0], text="Told", sources=(replace(events[0].sources[0], article="", sentence="Told"),))
    assert headed([elsewhere], events, (article, OTHER)) == (elsewhere,)


def test_an_election_that_names_whom_the_article_is_about_has_its_country() -> None:
    story = f"Ada Prewitt left Kenya.\nThe election was won by Ada Prewitt on {DAY}."
    assert _titles(story, "President of Kenya Ada Prewitt dies")[-1] == "Kenya – the election was won by Ada Prewitt"
    assert _titles(story, "Singer Ada Prewitt dies")[-1] == "The election was won by Ada Prewitt"
