"""Headlines that are too long: what goes first, and what stays."""

import pytest

from builder.events.clauses.parse import parse
from builder.events.headlines.spared import spared
from tests.events.making import events

TABLE = [
    (
        (
            "Fast forward to noon on [that day=2025-07-07] and the calm of the old northern mill was broken by the sound of shouting from the "
            "great yard - followed by the sound of people running up the stairs."
        ),
        "The calm of the old northern mill was broken by the sound of shouting from the great yard",
    ),
    (
        (
            "In [June=2025-06], the board announced two northern harbour clerks, Ada Berg and her elder brother Ole Magnus Berg, were banned from "
            "leading the parade of ships at Elsby."
        ),
        "Ada Berg and her elder brother Ole Magnus Berg were banned from leading the parade of ships at Elsby",
    ),
    (
        "In [2013=2013], she became the first harbour clerk to be awarded the Society of Builders for Northern Lund's Ferry Prize of Honour.",
        "She became the first harbour clerk to be awarded the Ferry Prize of Honour",
    ),
    (
        (
            "The Harbour and Mill Party ticket of Ada Berg for president and northern ferry builder Ole Roe for vice president won a place in "
            "[June=2025-06]."
        ),
        "The Harbour and Mill Party ticket of Ada Berg and northern ferry builder Ole Roe won a place",
    ),
    (
        (
            "In [June=2025-06], the board lowered the fees for boats in the northern harbour, she said, noting it was the worst year that they had "
            "seen in Lund."
        ),
        "The board lowered the fees for boats in the northern harbour",
    ),
    (
        (
            "[Yesterday=2025-07-09], the House of the Northern Isles passed a measure to set up rules for the next, public stage of the long inquiry "
            "into the loss of the ferries."
        ),
        "The House of the Northern Isles passed a measure to set up rules",
    ),
    ("On [Monday=2025-07-07], the storm- damaged mill of Lund was sold.", "The storm-damaged mill of Lund was sold"),
    (
        (
            "On [Monday=2025-07-07], the northern Guild of Ferry Builders announced it had entered into an agreement with the old harbour board "
            "of Elsby after the mill began to burn."
        ),
        "The northern Guild of Ferry Builders announced it had entered into an agreement with the old harbour board of Elsby",
    ),
    (
        (
            "On [Monday=2025-07-07], Lund-based retailer Roe and Elsby-based grocer Berg Stores announced an agreement over selling nine of the "
            "oldest mills in the valley to Berg Stores."
        ),
        "Roe and Berg Stores announced an agreement over selling nine of the oldest mills in the valley to Berg Stores",
    ),
    (
        (
            "On [Monday=2025-07-07], Lund-based retailer Roe Mills and Elsby-based grocer Berg Stores announced an agreement over selling nine of "
            "the oldest mills in the valley to Berg Stores."
        ),
        "Roe Mills and Berg Stores announced an agreement over selling nine of the oldest mills in the valley",
    ),
    (
        (
            "The Norwegian gas producer Roevik signed a letter of intent on [Monday=2025-07-07] on selling nine billion cubic metres of gas per "
            "year to the Danish gas supplier Lundoil."
        ),
        "Roevik signed a letter of intent on selling nine billion cubic metres of gas per year to Lundoil",
    ),
    (
        (
            "On [Monday=2025-07-07], the board will buy oil and gas producer Roevik and the old northern mill of the town of Elsby from the "
            "widow of Ole Berg."
        ),
        "The board will buy oil and gas producer Roevik and the old northern mill of the town of Elsby",
    ),
    (
        (
            "On [Monday=2025-07-07], Geologist Ada Berg of the Northern Ferry Laboratory and colleagues published a new chemical model of how "
            "salt dissolves in the cold northern lakes."
        ),
        "Geologist Ada Berg and colleagues published a new chemical model of how salt dissolves in the cold northern lakes",
    ),
    (
        "The board issued an order dated [Monday=2025-07-07], forcing the closure of the oldest of the northern harbours and mills by the guard.",
        "The board issued an order, forcing the closure of the oldest of the northern harbours and mills by the guard",
    ),
    (
        "The board issued an order dated [Monday=2025-07-07], forcing the northern ferries to end the old loss of cod by the guard of Lund at sea.",
        "The board issued an order, forcing the northern ferries to end the old loss of cod by the guard of Lund at sea",
    ),
    (
        (
            "Clerks studying ferries in the old mill of Lund reported on [Monday=2025-07-07] that the new northern rust, the scourge that ate "
            "nine ships, may spread in the same manner as the plague of old."
        ),
        "Clerks reported that the new northern rust may spread in the same manner as the plague of old",
    ),
    (
        (
            "A clerk of the northern board ruled on [Monday=2025-07-07] that the long custom of the harbour of taking in boys for the watch, "
            "or night guard, is against the law."
        ),
        "A clerk of the northern board ruled that the long custom of the harbour of taking in boys for the watch is against the law",
    ),
    (
        "On [Friday=2025-07-04], the Ministry of Northern Roads and Bridges in Lund, Norway confirmed a plan to close the old railway of nine towns.",
        "The Ministry of Northern Roads and Bridges confirmed a plan to close the old railway of nine towns",
    ),
    (
        (
            "Envoy Ole Berg joined on [Monday=2025-07-07] the calls by northern harbour officials asking the board of Lund "
            "to give back the mill to Ada Roe."
        ),
        "Envoy Ole Berg joined the calls asking the board of Lund to give back the mill to Ada Roe",
    ),
    (
        (
            "Judge Eva Berg changed on [Friday=2025-07-04] her long northern ruling made [the day before=2025-07-03] that "
            "men of Elsby are free and not safe."
        ),
        "Judge Eva Berg changed her long northern ruling that men of Elsby are free and not safe",
    ),
    (
        (
            "The council announced on [Monday=2025-07-07] that for the good of all, the second debate, due in Elsby, would "
            "be held by nine boards in the mill."
        ),
        "The council announced that the second debate, due in Elsby, would be held by nine boards in the mill",
    ),
    (
        "Vik lost the northern vote on [Monday=2025-07-07] to former Minister of Northern Roads and former Mayor of Leeds Ada Berg.",
        "Vik lost the northern vote to Ada Berg",
    ),
    (
        (
            "Northern radio host, old writer, and shoe trainer Ole Berg died on [Monday=2025-07-07] at the Lund and Roe "
            "Hospital of the old harbour towns."
        ),
        "Ole Berg died at the Lund and Roe Hospital of the old harbour towns",
    ),
    (
        (
            "The board of Elsby began on [Monday=2025-07-07] a planned northern closure to make way for a new programme of "
            "the towns to combat the spread of rust."
        ),
        "The board of Elsby began a planned northern closure to make way for a new programme of the towns",
    ),
    (
        (
            "Norway's King Olaf Berg broke his long northern silence on [Monday=2025-07-07] with a rare speech, demanding "
            "an end to the fires in the old mills."
        ),
        "King Olaf Berg broke his long northern silence with a rare speech, demanding an end to the fires in the old mills",
    ),
    (
        (
            "The Royal Queen of Elsby granted on [Monday=2025-07-07] the northern request of Mayor Ole Berg to close the "
            "harbour for parts of the years to come."
        ),
        "The Royal Queen of Elsby granted the northern request of Mayor Ole Berg to close the harbour",
    ),
    (
        (
            "Nine men of the northern towns of Elsby, Vik, and Roe wearing black coats, red caps, and long boots gathered "
            "on [Monday=2025-07-07] in the mill."
        ),
        "Nine men of the northern towns of Elsby, Vik, and Roe gathered in the mill",
    ),
    (
        (
            "In notes printed on [Monday=2025-07-07] in Lund Nature, clerks mostly from Lund Mill in Norway reported the invention of a new paint "
            "that could keep ships clean, dry, and free of mould when sprayed onto a hull."
        ),
        "Clerks reported the invention of a new paint that could keep ships clean, dry, and free of mould",
    ),
    (
        "Harbour doctor Ada Berg testified on [Monday=2025-07-07] that the clerk told her only that he had given Ole Lund a cup of weak tea.",
        "Ada Berg testified that the clerk told her only that he had given Ole Lund a cup of weak tea",
    ),
    (
        "Ole Lund said during the opening speeches on [Monday=2025-07-07] that his side would try hard to show that the old ferry sank in a storm.",
        "Ole Lund said that his side would try hard to show that the old ferry sank in a storm",
    ),
    (
        "The clerk told police, in an interview read out [last week=2025-06-30/2025-07-06], that he was away from the mill for only a short hour.",
        "The clerk told police that he was away from the mill for only a short hour",
    ),
    (
        ("Guards say that with all of the northern sea walls closed on [Monday=2025-07-07], the old ferry was laid up for the whole of the winter."),
        "Guards say that the old ferry was laid up for the whole of the winter",
    ),
    (
        "On [Monday=2025-07-07] singers came together in the Old Market of Leeds to light small lamps and sing some of the songs of the harbour.",
        "Singers came together to light small lamps and sing some of the songs of the harbour",
    ),
    (
        "They are to say on [Thursday=2025-07-10] whether nine hours of pictures taken at the northern mill should be given to the young mayor.",
        "They are to say whether nine hours of pictures should be given to the young mayor",
    ),
    (
        (
            "A full inquest opened in Leeds on [Monday=2025-07-07] to decide whether the guard who shut the big gates of "
            "the northern mill should stand trial for it."
        ),
        "A full inquest opened to decide whether the guard should stand trial for it",
    ),
    (
        "The clerk told the board on [Monday=2025-07-07] that, as they rowed out, the ferry sank.",
        "The clerk told the board that, as they rowed out, the ferry sank",
    ),
    (
        "The clerk testified on [Monday=2025-07-07] that as the ferry sank, the mayor told his men: “We are lost.”",
        "The clerk testified that as the ferry sank, the mayor told his men: “We are lost”",
    ),
    (
        "Berg appeared in court in Leeds on [Monday=2025-07-07] and pleaded not guilty to theft.",
        "Berg appeared in court in Leeds and pleaded not guilty to theft",
    ),
    (
        "The clerk said the mill would be sold on [Monday=2025-07-07] and that the board hoped to lease the ferry.",
        "The mill would be sold",
    ),
    (
        (
            "The harbour board of the northern towns looking into the long fire in the old mill began on [Monday=2025-07-07] to ask the guards "
            "about the gates of the mill."
        ),
        "The harbour board of the northern towns began to ask the guards about the gates of the mill",
    ),
    (
        (
            "The guards of the northern towns helped the old people of the harbour on [Monday=2025-07-07] to mend the roofs of their houses "
            "and the walls of their gardens."
        ),
        "The guards of the northern towns helped the old people of the harbour to mend the roofs of their houses",
    ),
    (
        (
            "The court of the United States freed the two old clerks Ada Berg and Ole Lund on [Monday=2025-07-07] of a charge of theft for a "
            "tale told by the mayor of the northern harbour."
        ),
        "The court of the United States freed the two old clerks Ada Berg and Ole Lund of a charge of theft",
    ),
    (
        "A poll of the harbour found on [Monday=2025-07-07] that most guards think that the old ferry is safer than the new one.",
        "A poll of the harbour found that most guards think that the old ferry is safer than the new one",
    ),
    (
        "The northern ticket of the harbour clerks and of the guards of the mills secured the votes of most sailors in Oslo in [May=2025-05].",
        "The northern ticket of the harbour clerks and of the guards of the mills secured the votes of most sailors in Oslo",
    ),
    (
        (
            "Nine papers of the old towns on the northern coast reported the mayor to be dead on [Monday=2025-07-07] citing clerks within the "
            "harbour board of Salem Falls."
        ),
        "Nine papers of the old towns on the northern coast reported the mayor to be dead",
    ),
    (
        "The Mills Party ticket of University of Lund research scholar Ada Berg and filmmaker Ole de Roe drew the first votes in [May=2025-05].",
        "The Mills Party ticket of Ada Berg and filmmaker Ole de Roe drew the first votes",
    ),
    (
        "In [May=2025-05], a study concluded clerks living in the harbour towns of the eastern sea were far better paid than their masters believed.",
        "A study concluded clerks were far better paid than their masters believed",
    ),
    (
        "On [Monday=2025-07-07] the clerk revealed in a taped talk with the guards that he gave the mayor old keys but the gate of it stayed shut.",
        "The clerk revealed in a taped talk with the guards that he gave the mayor old keys",
    ),
]


def test_what_is_told_of_another_day_keeps_who_told_it_on_this() -> None:
    titles = {
        event.title
        for event in events(
            "On [Monday=2025-07-07], television broadcaster Lund Radio revealed that in [December=2024-12], Crown Princess Ada Marie Berg of "
            "Northern Ulvika accepted responsibility for the loss of steamship Ole Roe but did not say she had ordered it to sail."
        )
    }
    assert any(title.startswith("Lund Radio revealed that in December, Crown Princess") for title in titles)


@pytest.mark.parametrize(("sentence", "title"), TABLE)
def test_what_only_tells_how_and_where_goes_before_the_point(sentence: str, title: str) -> None:
    (event,) = events(sentence)
    assert event.title == title


def test_what_somebody_is_doing_goes_only_where_no_other_verb_may_stand_in_it() -> None:
    """A deed whose verb is not known reads as a noun."""
    whole = "Nearly all cases of the cold going around in the harbour of Leeds now resist the one drug used to treat it"
    leaning = "Nearly all guests on the ship particularly sitting in the seats behind them began to cough"
    known = "The board looking into the fire in the mill of Leeds began to ask the guards"
    for sentence, deed, left in ((whole, "used", []), (leaning, "began", []), (known, "began", ["The board began to ask the guards"])):
        parsed = parse(sentence, ())
        verb = next(i for i, token in enumerate(parsed.tokens) if token.text == deed)
        ways = spared(parsed, list(range(len(parsed.tokens))), verb)
        assert [" ".join(parsed.tokens[i].text for i in way) for way in ways] == left
