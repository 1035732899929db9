"""What a title says the news is about, where it is no happening that it tells by its place."""

import pytest

from builder.events.topics.matter_told import matter_told

# A title, and the thing.
ROWS = {
    "Court rules suspension of council unlawful": "suspension of council",
    "Judge orders release of Berg's tax records, clerk appeals": "release of Berg's tax records",
    "Oslo announces restrictions on sailing to Lund": "restrictions on sailing to Lund",
    "Shops in Lund lower candle wax limits per buyer": "candle wax limits",
    "Minister says GulfLine pipeline project is open to others": "GulfLine pipeline project",
    "Report finds Swedish swallowtail butterfly population at new low": "Swedish swallowtail butterfly population",
    "On the campaign trail in the UK, May 2020": "campaign trail in the UK",
    "Pupils compete in third Harbour Poetry Olympiad in Lund": "Harbour Poetry Olympiad in Lund",
    "Nine injured in ferry collision, say police": "ferry collision",
    "Lisbon summit tries to end the strike": "Lisbon summit",
    "Bird flu vaccine is made at last": "bird flu vaccine",
    "Dozens held for 'dark mill' coin fraud by clerks": "dark mill coin fraud",
    "Parliament to ban boats": "",  # a deed
    "Mayor welcomes deal": "",  # a word alone
    "Mayor leaves after harbour strike": "",  # only when
    "Norway protests as ships leave": "",
    "Bay of Lund oil ban begins": "",  # a part of a name
    "Ada Berg speaks of measles vaccination drive dinner": "",  # of something else
    "Talk of ban on trade…": "",  # cut off
    "Mayor signs suit on Monday": "",
    "Ada Berg sells the mill": "",
}


@pytest.mark.parametrize("title", ROWS)
def test_the_thing_stands_with_what_it_is_of(title: str) -> None:
    assert matter_told(title) == ROWS[title]


def test_it_is_not_looked_for_far_off() -> None:
    assert matter_told(f"{'So it goes. ' * 40} Candle wax limits end") == ""
