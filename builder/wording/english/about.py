"""English words of the page that tells how a timeline was made."""

from collections.abc import Mapping

from builder.wording.tongue import Words

ABOUT: Mapping[str, Words] = {
    "about made": "How it was made",
    "about made text": "A program read the articles sentence by sentence. Where a sentence tells of something that happened, or is to happen, "
    "and its words say when, it became an entry. “Yesterday” or “last week” is counted from the day the article was published, never from today. "
    "Sentences of several articles that tell of one happening became one entry, which shows them all.",
    "about trust": "Entries are in the words of the sources. Headlines are cut from their sentences. Nothing has been added from elsewhere, "
    "and nothing has been checked beyond the articles: what an article has wrong is wrong here too.",
    "about of": "What it is made of",
    "about articles": "Articles",
    "about from": "Published",
    "about languages": "Languages",
    "about events": "Events",
    "about reports": "Sentences that tell of them",
    "about to the day": "Dated to the day",
    "about less exactly": "Dated less exactly",
    "about without date": "Without a date",
    "about planned": "Planned",
    "about claimed": "Claimed",
    "about denied": "Denied",
    "about edited": "Seen to by the editor",
    "about published": "How the publication dates are known",
    "about front matter": "The article’s own front matter",
    "about record": "The article’s record",
    "about HTML metadata": "The article’s web page",
    "about dateline": "The article’s dateline",
    "about file name": "The name of the file",
    "about no publication": "Not known",
    "about unknown": "What could not be dated",
    "about unknown none": "Every event has a date, and every article a publication date.",
    "about undated": {"one": "{n} event, of which the sources do not say when", "other": "{n} events, of which the sources do not say when"},
    "about unpublished": "Articles without a publication date. “Yesterday” or “in May” in them could not be counted from any day, and is left out:",
    "more": {"one": "and {n} more", "other": "and {n} more"},
    "about marks": "What the marks mean",
    "mark happened": "Reported, on a date known to the day or told as a range.",
    "mark planned": "Planned: told as something to come. “No matching report” means that the day has passed, and "
    "no article here tells what came of it.",
    "mark rough": "The date is less exact than a day, or only about right.",
    "mark words": "The words of the sentence that give the date; the line below tells how they were read.",
    "mark claimed": "Somebody said so, and nobody here vouches for it; the name is given where the sentence has it.",
    "mark denied": "Somebody denied it.",
    "mark differ": "The reports of one happening do not agree, and this is on what.",
    "mark edited": "An editor changed the entry; what the machine made of it is not shown.",
    "about use": "Citing and downloading",
    "about use text": "Each entry’s headline is its address, which stays when the timeline grows. "
    "Cite the article where you can: the line below an entry names it, and leads to the sentence.",
}
