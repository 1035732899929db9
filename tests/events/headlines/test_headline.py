"""Headlines: the happening in the source's own words."""

from dataclasses import replace

import pytest

from builder.events.clauses.parse import parse
from builder.events.dates.dating import Dating
from builder.events.headlines.headline import headline
from builder.events.reports.extract import extract
from builder.timex.timex import Anchor, Timex, TimexType
from builder.wording.tongue_of import tongue_of
from tests.events.making import article, events, unmark

TABLE = [
    ("LUND/OSLO - Ada Berg left the board on [Monday=2025-07-07].", "Ada Berg left the board"),
    ("Reuters) - Ada Berg left the board on [Monday=2025-07-07].", "Ada Berg left the board"),
    ("Ole Roe/AP The board of Lund shut its mill on [Monday=2025-07-07].", "The board of Lund shut its mill"),
    ("Ada Berg married Ole Roe in [Mar 1867=1867-03] Elsby.", "Ada Berg married Ole Roe in Elsby"),
    ("Ada Berg died in [1876=1876] Aged 88 at Elsby.", "Ada Berg died Aged 88 at Elsby"),
    (
        "The fair was to take place on [Saturday=2025-07-12] - on what was the mayor's feast.",
        "The fair was to take place on what was the mayor's feast",
    ),
    (
        "When chosen as mayor by the harbour board in [2014=2014], it was the first time they had chosen a sailor.",
        "It was the first time they had chosen a sailor",
    ),
    (
        "[Last week=2025-07-01], guards were asking whether a note posted online in the harbour office was written by the clerk.",
        "Guards were asking whether a note posted online in the harbour office was written by the clerk",
    ),
    ("On [Monday=2025-07-07], Roe likewise had the highest number of ferries.", "Roe had the highest number of ferries"),
    ("On [Monday=2025-07-07], the mill issued a corresponding note to the press.", "The mill issued a note to the press"),
    (
        "In [June=2025-06], the clerk set up a meeting between Ada Berg, claiming to speak for Lund, and Ole Roe, one of the aides of the mayor.",
        "The clerk set up a meeting between Ada Berg and Ole Roe",
    ),
    ("[Monday=2025-07-07] saw guards with dogs searching a mill in Lund.", "Guards with dogs were searching a mill in Lund"),
    ("[Monday=2025-07-07] saw a fire in the old building in Lund.", "A fire in the old building in Lund"),
    (
        "The change came after Ole Berg, a harbour judge, ordered [last week=2025-07-01] that late votes be counted until noon.",
        "Ole Berg ordered that late votes be counted until noon",
    ),
    ("[Friday night=2025-07-04] was the third night in a row that sailors marched.", "Sailors marched for the third night in a row"),
    (
        "Singers from the mill sang on [Friday=2025-07-04] and again [that night=2025-07-04] at the harbour fair.",
        "Singers from the mill sang at the harbour fair",
    ),
    ("The warning came [the same day=2025-07-04] Lund shut its harbour.", "The warning came the same day Lund shut its harbour"),
    (
        "The appeal by the guild would be heard as soon as [the week of 4 August=2025-08-04], the clerk said.",
        "The appeal by the guild would be heard",
    ),
    ("Work will begin as early as [Thursday=2025-07-17] to drill a well at the quay.", "Work will begin to drill a well at the quay"),
    (
        "The appeal would be heard as soon as [5 August=2025-08-05], with papers by the guild due till then.",
        "The appeal would be heard as soon as 5 August, with papers by the guild due till then",
    ),
    ("The mayor left her home a quarter before [11 a.m. on Thursday=2025-07-10] with a bag.", "The mayor left her home with a bag"),
    ("The mayor announced her leave effective [next Monday=2025-07-14].", "The mayor announced her leave"),
    ("The vaccine proved effective [last year=2024].", "The vaccine proved effective last year"),
    ("Clerks called the ban effective [last year=2024].", "Clerks called the ban effective last year"),
    ("Ada Berg resigned as mayor effective [Monday=2025-07-07].", "Ada Berg resigned as mayor"),
    ("The board issued a request for Berg, scheduled for [this week=2025-07-07/2025-07-13].", "A request for Berg was scheduled"),
    ("The party named Berg at the Lund Fair, scheduled for [July 20=2025-07-20].", "The Lund Fair was scheduled"),
    ("She had been ill; her last vote in the old house was on [1 July=2025-07-01].", "Her last vote in the old house"),
    ("The first cases of the fever in Elsby were on [8 July=2025-07-08], in two men.", "The first cases of the fever in Elsby in two men"),
    ("The fire was on [8 July=2025-07-08].", "The fire was on 8 July"),
    ("Ada Berg and Ole Roe were on [Monday=2025-07-07].", "Ada Berg and Ole Roe were on Monday"),
    ("The original date of the trial was [11 May 2025=2025-05-11].", "The original date of the trial was 11 May 2025"),
    ("The date of the next court hearing of Ole Roe is [11 May 2026=2026-05-11].", "The date of the next court hearing of Ole Roe is 11 May 2026"),
    ("The last date for claims was [11 May 2025=2025-05-11].", "The last date for claims was 11 May 2025"),
    ("The planned date of the trial was [11 May 2025=2025-05-11], in Lund.", "The planned date of the trial was 11 May 2025, in Lund"),
    ("The last sighting of the boat was on [Monday=2025-07-07].", "The last sighting of the boat"),
    ("The second fire in Elsby was on [8 July=2025-07-08], and nobody knew why.", "The second fire in Elsby was on 8 July"),
    (
        "The last time the board shut the mill was during the strike led by Ada Berg in [1972=1972].",
        "The board shut the mill during the strike led by Ada Berg",
    ),
    ("The last time the harbour burnt down was in [1972=1972].", "The harbour burnt down"),
    ("The last time anyone was killed by guards was in [2019=2019].", "The last time anyone was killed by guards was in 2019"),
    ("The last time Ada Berg sang she was booed in Lund on [Monday=2025-07-07].", "The last time Ada Berg sang she was booed in Lund"),
    ("The last time Ada Berg knew where the boat was was in [2019=2019].", "The last time Ada Berg knew where the boat was was in 2019"),
    ("The last time Ada Berg was seen alive was on [Monday=2025-07-07].", "The last time Ada Berg was seen alive was on Monday"),
    ("The last time Dr Berg administered the drug was 1040 on [25 June=2025-06-25].", "The last time Dr Berg administered the drug was 1040"),
    (
        "The last time the harbour of Elsby froze was 1040 boats ago, in [1972=1972].",
        "The harbour of Elsby froze",
    ),
    (
        "It hangs on the next northern ferry, which Captain Ole Berg has said may be ready to sail in [August=2025-08].",
        "The next northern ferry may be ready to sail",
    ),
    (
        "The return hangs on when the next northern ferry arrives, which Captain Ole Berg has said may be ready to sail in [August=2025-08].",
        "The next northern ferry may be ready to sail",
    ),
    (
        (
            "Berg was sent home by the board in [2007=2007] after pictures of him wearing a red cap while riding in a march of the Northern Mill "
            "were shown in The Lund News."
        ),
        "Berg was sent home by the board",
    ),
    ("The letter was dated [Monday=2025-07-07].", "The letter was dated Monday"),
    ("Starting in [2010=2010] and continuing for nine years, Ole Berg robbed mills.", "Ole Berg robbed mills"),
    ("Nine men were killed and two hurt in a fire that happened on [27 June=2025-06-27].", "Nine men were killed and two hurt in a fire"),
    ("The board looked into a fire that happened on [27 June=2025-06-27].", "A fire happened"),
    (
        (
            "According to The Lund News, sailors were hopeful that the northern steam ferry — scheduled for launch in [2024=2024] — and the "
            "Guard's 2028 Roe boat, could find more about fish."
        ),
        "The northern steam ferry was scheduled for launch",
    ),
    ("They've met or will meet the mayor on [Monday=2025-07-07].", "They've met or will meet the mayor"),
    ("The board put aside $30 m (#19 m) million for the mill on [Monday=2025-07-07].", "The board put aside $30 million for the mill"),
    (
        "On [Monday=2025-07-07], more than nine men, reportedly, of the town of Elsby left for Leeds.",
        "More than nine men of the town of Elsby left for Leeds",
    ),
    (
        "Ole Berg and his Norwegian, Danish and French guests, Ada Roe and Eva Vik, met on [Monday=2025-07-07] in Leeds.",
        "Ole Berg and his Norwegian, Danish and French guests met in Leeds",
    ),
    (
        "Berg sent a note to the board on [3 May=2025-05-03], and again on [9 May=2025-05-09], but got no answer.",
        "Berg sent a note to the board, but got no answer",
    ),
    ("Announced in [May=2025-05], the mayor set up a fund.", "The mayor set up a fund"),
    (
        "Clerks from the Mill of Lund and the School of Roe published a study in [May=2025-05] in Northern Ships, documenting the loss of ferries.",
        "Clerks published a study in Northern Ships, documenting the loss of ferries",
    ),
    ("The man had a pulse and was warm when Ada Berg found him on [Monday=2025-07-07].", "The man had a pulse and was warm when Ada Berg found him"),
    ("Prizes were a cup of gold, and the Star of Lund, received in [May=2025-05] in Leeds.", "The Star of Lund was received in Leeds"),
    ("At the fair, held on [Monday=2025-07-07] in Leeds, after prayers, nine men sang the songs of Elsby.", "Nine men sang the songs of Elsby"),
    ("The log names [3 May 1944=1944-05-03] as the day the ferry sank.", "The ferry sank"),
    ("Since the board's lease, Law No. 7, expired on [Monday=2025-07-07], it had no home.", "The board's lease, Law No. 7, expired"),
    ("Roe Mill started as a small shop, that was bought by Ada Berg in [1998=1998].", "Roe Mill was bought by Ada Berg"),
    ("[Friday=2025-07-04] was when, by all accounts, the mill was to open.", "The mill was to open"),
    ("The men met in Leeds, Elsby, and Vik on [Monday=2025-07-07] and walked home.", "The men walked home"),
    ("The mill was closed in mid - [May=2025-05] after a fire.", "The mill was closed after a fire"),
    ("Hardly anyone demonstrated against the mid - [May=2025-05] fair.", "Hardly anyone demonstrated against the mid-May fair"),
    ("The mill will be open by mid - [August=2025-08].", "The mill will be open by mid-August"),
    ("The mayor held his first fair on [Monday=2025-07-07] since the mill burnt.", "The mayor held his first fair since the mill burnt"),
    ("The mayor held a fair on [Monday=2025-07-07] since the mill burnt.", "The mayor held a fair"),
    ("The board is closing the mill and hopes to sell it by [August=2025-08].", "The board hopes to sell it"),
    ("The well blew out on [Monday=2025-07-07] and wrecked the rig, killing nine men.", "The well blew out and wrecked the rig, killing nine men"),
    ("Lund saw the note on [Monday=2025-07-07] and observed, “It is not mine.”", "Lund saw the note"),
    (
        "A clerk held by a gang in the old mill at Vik was freed unharmed on [Monday=2025-07-07] after the guards of the northern towns took it.",
        "A clerk held by a gang in the old mill at Vik was freed unharmed",
    ),
    ("Ada Berg beat Ole Lund on [Monday=2025-07-07], once her clerk, 49 to 42 in Leeds.", "Ada Berg beat Ole Lund 49 to 42 in Leeds"),
    ("In Leeds, guards closed the old mill on [Monday=2025-07-07], holding nine men.", "Guards closed the old mill in Leeds, holding nine men"),
    (
        "The board of the towns of Elsby announced in [May=2025-05] that wearing a red woollen cap would be a duty while riding any northern ferry.",
        "Wearing a red woollen cap would be a duty while riding any northern ferry",
    ),
    ("He spoke of the rig that sank on [Monday=2025-07-07], killing two, with great care.", "The rig sank, killing two"),
    ("The men who fled to Leeds on [Monday=2025-07-07] had not been in court.", "The men fled to Leeds"),
    ("Lund spoke of his trial, which ended on [Monday=2025-07-07] when a jury freed him.", "His trial ended when a jury freed him"),
    (
        "Mayor Ole Berg and Bishop Eva Lund, both at pains to be kind, opened the old northern railway of Salem on [Monday=2025-07-07] in the rain.",
        "Mayor Ole Berg and Bishop Eva Lund opened the old northern railway of Salem in the rain",
    ),
    ("The ferry was hit in Leeds on [Monday=2025-07-07] and sank.", "The ferry was hit in Leeds and sank"),
    ("The ferry was built in [1890=1890] and sank.", "The ferry was built"),
    ("Nine men were held on [Monday=2025-07-07], and two guards were hurt.", "Nine men were held, and two guards were hurt"),
    ("The mayor won forty seats on [Monday=2025-07-07], a record for the town.", "The mayor won forty seats, a record for the town"),
    ("Ole Lund was born on [Monday=2025-07-07], son of Tim Lund, a miner.", "Ole Lund was born"),
    (
        "The party held votes on [Monday=2025-07-07], with polls in Leeds, Elsby and Vik.",
        "The party held votes with polls in Leeds, Elsby and Vik",
    ),
    (
        "The party of the harbour towns held votes in [May=2025-05], with clerks of the old northern board of Elsby and the mill at Vik counting.",
        "The party of the harbour towns held votes",
    ),
    ("Berg came on the [Saturday=2025-07-05] of the fair in a red coat.", "Berg came on the Saturday of the fair in a red coat"),
    ("The court of Lund ruled on [the same day=2025-07-07] as the court of Leeds.", "The court of Lund ruled on the same day as the court of Leeds"),
    ("The band formed only [a year ago=2024] after Lund moved to Leeds.", "The band formed after Lund moved to Leeds"),
    ("The notice of the board, issued on [Monday=2025-07-07], read in part “the mill is lost”.", "The notice of the board was issued"),
    (
        "Ole Lund resigned on [Monday=2025-07-07] as the mayor of the towns of Elsby and Ada Berg was sworn in.",
        "Ole Lund resigned as the mayor of the towns of Elsby and Ada Berg was sworn in",
    ),
    ("Ann married Ole Lund in [1898=1898] and Eva married Tim Rees in [1902=1902].", "Ann married Ole Lund|Eva married Tim Rees"),
    (
        "The play has a song by the young singer Sunna Vik, who rose to fame in [2006=2006].",
        "Sunna Vik rose to fame",
    ),
    (
        "The Harbour and Canal Committee of the Northern District announced on [Monday=2025-07-07] the log of the old ferry had been found in Leeds.",
        "The log of the old ferry had been found in Leeds",
    ),
    # What goes on from the deed stands in the headline as far as there is room, and ends where it is whole.
    (
        "The islands held a vote in [May=2025-05], letting all towns choose a new mayor.",
        "The islands held a vote, letting all towns choose a new mayor",
    ),
    (
        "Rain fell on the harbour on [Monday=2025-07-07], bringing the sum of wet days to forty.",
        "Rain fell on the harbour, bringing the sum of wet days to forty",
    ),
    (
        "The mill was sold in [May=2025-05], bringing the debts of the old board of the northern harbour in all its towns since the war to nought.",
        "The mill was sold",
    ),
    ("The town shut its mill on [Monday=2025-07-07] because the dam had cracks.", "The town shut its mill because the dam had cracks"),
    ("The fee will rise on [Monday=2025-07-14] if no member objects.", "The fee will rise if no member objects"),
    ("The crew met clerks on [Monday=2025-07-07] who had come to seal the mill.", "The crew met clerks who had come to seal the mill"),
    ("The lords passed a bill on [Monday=2025-07-07] that would ban ferries.", "The lords passed a bill that would ban ferries"),
    (
        "The lords signed a law in [May=2025-05], imposing duties on the coal of the north and freezing all the old harbour fees of Salem Falls.",
        "The lords signed a law, imposing duties on the coal of the north",
    ),
    ("Lund held Leeds from [1976=1976/2005] until [2005=2005], when it left under force.", "Lund held Leeds"),
    ("Harbour rents rose to 15 crowns, or a tenth of pay, from ten in [May=2025-05].", "Harbour rents rose to 15 crowns from ten"),
    (
        "The mill was shut on [Monday=2025-07-07] as clerks paid by the old northern harbour board of Salem Falls, ill with fear, walked out of it.",
        "The mill was shut",
    ),
    (
        "Former northern harbour board doctor Ada Berg beat Ole Lund in [May=2025-05], a miller, in the last open vote of all the northern towns.",
        "Ada Berg beat Ole Lund in the last open vote of all the northern towns",
    ),
    (
        "The lords passed the water bill in [2018=2018], but it was thrown out by the crown.",
        "The lords passed the water bill, but it was thrown out by the crown",
    ),
    ("Ole Lund worked at the mill in [1891=1891], but I cannot say where he went.", "Ole Lund worked at the mill"),
    (
        "Eva Berg was barred since she wore no cap, a linen one, when skating at the Salem Cup of the northern mills in [January 2017=2017-01].",
        "Eva Berg was barred since she wore no cap, a linen one, when skating at the Salem Cup of the northern mills",
    ),
    ("Envoy Lund said the mill was shut in [May=2025-05], but did not say why.", "The mill was shut"),
    (
        "The harbour union's president, Ada Berg, returned to the council on [Monday=2025-07-07] for the hearing, having faced many questions there.",
        "Ada Berg returned to the council for the hearing, having faced many questions there",
    ),
    (
        "Nine men are still missing, feared dead, after the mill burnt down on [27 June=2025-06-27].",
        "Nine men are still missing, feared dead, after the mill burnt down",
    ),
    ("The case may not open until after Lund meets Berg on [Monday=2025-07-14].", "The case may not open until after Lund meets Berg"),
    (
        "Clerk Lund announced on [Monday=2025-07-07] that from June 15, wearing a hat would become a duty.",
        "Clerk Lund announced that from June 15, wearing a hat would become a duty",
    ),
    (
        "Tim Berg died in [1906=1906] in Leeds, when he walked onto the old harbour line of the northern mills and was hit by a passing coal train.",
        "Tim Berg died in Leeds",
    ),
    (
        "Tim Berg died in [1906=1906], when he walked onto a line and was hit by a train.",
        "Tim Berg died when he walked onto a line and was hit by a train",
    ),
    ("Eva Lund was tracing any record for Ada Berg who died in [1976=1976].", "Ada Berg died"),
    ("Lund met a mason who led the mill until it burnt down in [2002=2002].", "A mason led the mill until it burnt down"),
    ("Timothy had a daughter, also named Mary who was born in Leeds and died in [1931=1931].", "Mary died"),
    ("The old house, where Ole Lund grew up was sold in [2010=2010].", "The old house was sold"),
    (
        "In [2001=2001], Ole Lund and Eva Berg formed the Larks whose soft readings of songs, from jazz to rock, lifted them onto the stage.",
        "Ole Lund and Eva Berg formed the Larks",
    ),
    ("Lund ‘told of it' Mary Bell fought a fire in Leeds on [Monday=2025-07-07].", "Mary Bell fought a fire in Leeds"),
    ("Berg asked on [Monday=2025-07-07] for an end of that action.", "Berg asked for an end of the action"),
    ("“All of a sudden [this week=2025-W28] it exploded and they sold out,” the mayor said.", ""),
    (
        "Ole Lund was elected as an interim mayor in [2018=2018] after the old mayor left.",
        "Ole Lund was elected as an interim mayor after the old mayor left",
    ),
    ("Berg ‘to cancel shows' Dr Lund was freed in Leeds in [2010=2010].", "Dr Lund was freed in Leeds"),
    ("Berg to play in Leeds Ms Lund left the mill in [2010=2010].", "Ms Lund left the mill"),
    ("The mill is shut, says her sister Bea Bea Lund has left the mill [today=2025-07-10].", "Bea Lund has left the mill"),
    (
        "Several northern groups claiming the long vote on the old harbour was lost by the mayor gathered in Salem Falls on [Monday=2025-07-07].",
        "Several northern groups gathered in Salem Falls",
    ),
    ("The fire began in a mill {near Lund) by the sea on [Monday=2025-07-07].", "The fire began in a mill by the sea"),
    ("Ole Lund was born in Leeds & he died in [1885=1885].", "Ole Lund died"),
    (
        "A judge of the harbour town of Salem Falls has been named for the trial of a man - more than two years after the fire [today=2025-07-10].",
        "A judge of the harbour town of Salem Falls has been named for the trial of a man",
    ),
    (
        "Lund announced in [May=2025-05] that despite the loss of a ship, it would sail.",
        "Lund announced that despite the loss of a ship, it would sail",
    ),
    (
        "The frontrunner and presidential nominee of the Harbour Party of Salem Falls, Mary Bell, named [today=2025-07-10] a man to run with her.",
        "Mary Bell named a man to run with her",
    ),
    (
        "The police of the harbour town of Salem Falls searched the old house of the mayor [today=2025-07-10] as part of an inquiry into a fire.",
        "The police of the harbour town of Salem Falls searched the old house of the mayor",
    ),
    (
        "The people of the harbour town of Salem Falls praised on [Monday=2025-07-07] the old views of the northern mill and what it has long been.",
        "The people of the harbour town of Salem Falls praised the old views of the northern mill",
    ),
    (
        "Doctors from the old university of the harbour town of Salem Falls reported warm seas seem to harm all birds of the north in [1979=1979].",
        "Doctors reported warm seas seem to harm all birds of the north",
    ),
    ("Hope is one of her last works, written in [1979=1979] for a friend.", "Hope was written for a friend"),
    ("The Lund Larks are a band from Salem, who formed in [2005=2005].", "The Lund Larks formed"),
    ("Welsh was sung in these northern towns in [1930=1930].", "Welsh was sung in the northern towns"),
    (
        "The owner of the mill and his three sons in [May=2025-05] moved to the old white house he had been letting to the town of Salem Falls.",
        "The owner of the mill and his three sons moved to the old white house",
    ),
    (
        "In [1985=1985], Ada Berg invited her old friend Rock Lund, then ill with fever, to appear in Leeds.",
        "Ada Berg invited her old friend Rock Lund to appear in Leeds",
    ),
    (
        "Ada Lund was the aunt of Mayor Eva F. Berg, who was shot in Leeds in [1963=1963].",
        "Mayor Eva F. Berg was shot in Leeds",
    ),
    ("Ole praised the plan of the mayor Ada Berg, which was made public on [Monday=2025-07-07].", "The plan of the mayor Ada Berg was made public"),
    ("In a letter to The Lund News, published on [Monday=2025-07-07], Ada Berg said it was over.", "Ada Berg said it was over"),
    ("Lund claimed, as of [Thursday=2025-07-03], it was free of rats.", "Lund claimed it was free of rats"),
    ("The two were held in [May=2025-05] after a daughter, aged 17, fled and phoned them.", "The two were held"),
    ("Berg has said he caused Ada Lund's fall Ada Lund's doctor left Leeds [today=2025-07-10].", "Ada Lund's doctor left Leeds"),
    ("Lund was due to play six dates Ada Berg died in Leeds on [25 June 2009=2009-06-25].", "Ada Berg died in Leeds"),
    ("He spread a tale naming Salem Hour host Ada Berg was paid in [2001=2001].", "He spread a tale naming Salem Hour host Ada Berg was paid"),
    ("Ann Rees of Lund, Vik, Norway gave the mill away on [Monday=2025-07-07].", "Ann Rees of Lund, Vik, Norway gave the mill away"),
    ("Eva is a doctor and emigrated to Wales in [1910=1910].", "Eva emigrated to Wales"),
    ("The prematurely born son of Eva Lund came home on [Monday=2025-07-07].", "The prematurely born son of Eva Lund came home"),
    ("Eva was a doctor and employed by the town in [1910=1910].", "Eva was a doctor and employed by the town"),
    (
        "The harbour board of the town of Salem Falls made a deal with the ferry crews to run six boats on condition they stayed in [May=2025-05].",
        "The harbour board of the town of Salem Falls made a deal with the ferry crews to run six boats",
    ),
    (
        "The harbour board and the mill owners of Salem Falls spread an unproven tale suggesting the mayor was paid for the bridge in [2001=2001].",
        "The harbour board and the mill owners of Salem Falls spread an unproven tale",
    ),
    (
        "The harbour board and the mill owners of Salem Falls released a statement saying the old bridge was safe in [2001=2001].",
        "The harbour board and the mill owners of Salem Falls released a statement saying the old bridge was safe",
    ),
    (
        "The harbour board and the mill owners of Salem Falls raised the long northern harbour fee from “low” to “high” [today=2025-07-10].",
        "The harbour board and the mill owners of Salem Falls raised the long northern harbour fee from “low” to “high”",
    ),
    (
        "The board of the harbour town of Salem Falls banned the crews of all the northern ferries from landing on [Monday=2025-07-07].",
        "The board of the harbour town of Salem Falls banned the crews of all the northern ferries from landing",
    ),
    (
        "Ole Lund speaking to the board of the northern harbour called the deal on the northern bridge “absurd” [today=2025-07-10].",
        "Ole Lund called the deal on the northern bridge “absurd”",
    ),
    (
        "[Yesterday=2025-07-09], Elsby's transport secretary, Emma Bell, announced that wearing a life jacket on ferries would become compulsory.",
        "Emma Bell announced that wearing a life jacket on ferries would become compulsory",
    ),
    (
        "On [Monday=2025-07-07], Salem Road and Bridges Minister Obadel Quarn said the ferries would be stopped for far longer than planned.",
        "Obadel Quarn said the ferries would be stopped for far longer than planned",
    ),
    (
        "The board of the harbour and the ferries of Salem Falls has also officially asked a judge to close the bridge [today=2025-07-10].",
        "The board of the harbour and the ferries of Salem Falls has officially asked a judge to close the bridge",
    ),
    (
        "It was agreed a partial closing of the harbour would be tried on [Friday=2025-07-11] in response to the storms that autumn brought.",
        "It was agreed a partial closing of the harbour would be tried",
    ),
    ("The tour was held in Leeds [in Wales] and [Berg] left [today=2025-07-10].", "The tour was held in Leeds in Wales and Berg left"),
    ("Ole Berg played in Lund in [1791=1791] - 2.", "Ole Berg played in Lund"),
    ("Ole Berg sang in Lund in [1902=1902] & shortly.", "Ole Berg sang in Lund"),
    (
        "The birds were hunted in [1890=1890] not only for food but also because of feathers.",
        "The birds were hunted not only for food but also because of feathers",
    ),
    ("George died in [1895=1895] at Pen They had ten children.", "George died at Pen"),
    ("However Ada Berg left Leeds in [1895=1895].", "Ada Berg left Leeds"),
    ("Ole Berg’s doctor in dock Ole Berg’s doctor has left Leeds [today=2025-07-10].", "Ole Berg’s doctor has left Leeds"),
    ("Ada met Ole, who lived in Box, Wiltshire and they left Leeds in [1920=1920].", "They left Leeds"),
    ("But [Friday=2025-07-04] was all about the new bridge and its friends.", "Friday was all about the new bridge and its friends"),
    ("Results and reactions came in [early on Friday=2025-07-04].", "Results and reactions came in"),
    ("Berg has denied he caused harm Leeds judges have freed Ole Berg [today=2025-07-10].", "Leeds judges have freed Ole Berg"),
    ("Ole Berg left the house Ann Rees has sold to Leeds [today=2025-07-10].", "Ole Berg left the house Ann Rees has sold to Leeds"),
    ("Ann Rees was born in Leeds in [1847=1847] she married a miller.", "Ann Rees was born in Leeds"),
    ("Her aunt kept a school photo taken in [1908=1908].", "A school photo was taken"),
    ("Ole Lund wants to correct the pictures that Ada Berg posted in [May=2025-05].", "Ada Berg posted the pictures"),
    ("It says the old Harbour Board, formed in [2008=2008], has gone on as before.", "The old Harbour Board was formed"),
    ("Lund became the most quoted man in the [18th century=1700/1799].", "Lund became the most quoted man in the 18th century"),
    ("Ada Berg who was born [25 June 1854=1854-06-25] Vik.", "Ada Berg was born in Vik"),
    ("The vote is due to begin on [Monday=2025-07-07] with speeches due to begin on [Friday=2025-07-11].", "The vote is due to begin"),
    (
        "On [Monday=2025-07-07], Ada Berg showed a film where mothers tell the tale of their sons that fell in the long war for the harbour.",
        "Ada Berg showed a film where mothers tell the tale of their sons that fell in the long war for the harbour",
    ),
    (
        (
            "Ada Berg made a film on [May 1=2025-05-01] where mothers tell the tale of their sons that burnt the old mills and "
            "all of the northern harbour ferries."
        ),
        "Ada Berg made a film where mothers tell the tale of their sons",
    ),
    (
        "The long strike went on in Leeds on [Monday=2025-07-07] where, including nine guards, some forty men were hurt.",
        "The long strike went on in Leeds",
    ),
    ("The board mended the harbour wall over [the weekend=2025-07-05/2025-07-06].", "The board mended the harbour wall"),
    ("The board will spend nine millions over [the next year=2026].", "The board will spend nine millions over the next year"),
    ("The mill keeps the three old bills that the board passed on [Monday=2025-07-07].", "The board passed the three old bills"),
    ("The flow of oil ended on [Monday=2025-07-07], when the board shut the well.", "The flow of oil ended when the board shut the well"),
    (
        "A hearing has opened in Leeds on [Monday=2025-07-07] to decide whether the clerk who kept the keys of the old mill near it should go.",
        "A hearing has opened in Leeds to decide whether the clerk who kept the keys of the old mill near it should go",
    ),
    (
        "Building on the peace signed between Leeds and Salem [last month=2025-06], the council of the northern towns announced more.",
        "The council of the northern towns announced more, building on the peace signed between Leeds and Salem",
    ),
    (
        "The harbour board of the town of Salem Falls named former coast guard captain Robert Lund and port doctor Emma Bell [today=2025-07-10].",
        "The harbour board of the town of Salem Falls named Robert Lund and port doctor Emma Bell",
    ),
    (
        "A study of the bones of birds made by four doctors from the northern towns found on [Monday=2025-07-07] that birds of the north age.",
        "A study of the bones of birds found that birds of the north age",
    ),
    (
        "Former port doctor Emma Bell beat the old mayor of the harbour town of Salem Falls in [May=2025-05] to become the first woman in office.",
        "Emma Bell beat the old mayor of the harbour town of Salem Falls to become the first woman in office",
    ),
    (
        "The captain of the port of the harbour town of Salem Falls beat the old mayor in [May=2025-05] to become the first woman in that office.",
        "The captain of the port of the harbour town of Salem Falls beat the old mayor to become the first woman",
    ),
    (
        "The captain of the port of the harbour town of Salem Falls asked the old mayor in [May=2025-05] to open the first of the new gates.",
        "The captain of the port of the harbour town of Salem Falls asked the old mayor to open the first of the new gates",
    ),
    (
        "A judge in the harbour town of Salem Falls ordered the personal port doctor of Emma Bell on [Monday=2025-07-07] to go away at once.",
        "A judge in the harbour town of Salem Falls ordered the personal port doctor of Emma Bell to go away at once",
    ),
    ("Passed in [May=2025-05], the law quickly brought prices down.", "The law was passed"),
    ("Painted in [1920=1920], these pictures firmly made his name.", "The pictures were painted"),
    ("Born in [1948=1948], Ole’s career began in a mill.", "Ole was born"),
    ("The club beat a record of 550 goals set in [May=2025-05].", "A record of 550 goals was set"),
    ("Elm sang for years, then in [1968=1968] parted with Al and Ed having quarrelled.", "Elm parted with Al and Ed having quarrelled"),
    (
        "Several papers in the towns of the northern coast reported the former mayor to be dead on [Monday=2025-07-07] citing a clerk in his office.",
        "Several papers in the towns of the northern coast reported the former mayor to be dead citing a clerk in his office",
    ),
    ("Ada Berg juggles a shop and a school [this week=2025-07-07/2025-07-13].", "Ada Berg juggles a shop and a school"),
    ("Ole Berg talks to the mayor [this week=2025-07-07/2025-07-13].", "Ole Berg talks to the mayor"),
    ("The boat was lost in [1920=1920] but the crew of nine swam ashore.", "The boat was lost"),
    (
        "Snow, by the 2009 winner Ada Berg, was shortlisted for a prize in [2006=2006], and is her best book.",
        "Snow was shortlisted for a prize",
    ),
    ("It floats, in part, due to the fund set up in [1939=1939].", "It floats, in part, due to the fund set up"),
    ("His aunt is well, a friend says A court has freed Ole Berg [today=2025-07-10].", "A court has freed Ole Berg"),
    ("The bridge collapsed on [Friday=2025-07-04].", "The bridge collapsed"),
    ("On [Friday=2025-07-04], the council closed the old bridge.", "The council closed the old bridge"),
    ("Officials said on [Monday=2025-07-07] that three people had died.", "Three people had died"),
    ("Officials said on [Monday=2025-07-07] three people had died.", "Three people had died"),
    ("The army shot down 31 drones, the air force said [Wednesday=2025-07-09].", "The army shot down 31 drones"),
    ("According to the police, the van was stolen on [Sunday=2025-07-06].", "The van was stolen"),
    ("The van was stolen on [Sunday=2025-07-06], according to the police.", "The van was stolen"),
    ("However, the court (in Lyon) freed him [today=2025-07-10].", "The court freed him"),
    ("The mayor, who had denied all charges, resigned on [Tuesday=2025-07-08].", "The mayor resigned"),
    ("Hanna Berg, the head of the union, died on [Monday=2025-07-07].", "Hanna Berg, the head of the union, died"),
    ("Hanna Berg, a doctor, 54, who ran the clinic, was shot on [Monday=2025-07-07].", "Hanna Berg was shot"),
    ("He was arrested on [Monday=2025-07-07] and charged on [Wednesday=2025-07-09].", "He was arrested|He was charged"),
    ("France, Spain and Italy signed a pact on [Monday=2025-07-07].", "France, Spain and Italy signed a pact"),
    ("The pope visited Rome, Turin and Milan in [May=2025-05].", "The pope visited Rome, Turin and Milan"),
    ("A bomb went off in a market on [Monday=2025-07-07], killing ten people.", "A bomb went off in a market, killing ten people"),
    ("The mill burned down twice during [2010=2010].", "The mill burned down twice"),
    ("She resigned on [Monday=2025-07-07] after the bank failed.", "She resigned after the bank failed"),
    ("It comes as jets were scrambled [late Wednesday=2025-07-09] over the strait.", "Jets were scrambled over the strait"),
    ("The book “Snow,” which reached shops [this week=2025-07-07/2025-07-13], is long.", "“Snow” reached shops"),
    ("That was above the previous record of 90 drones fired [last week=2025-06-30/2025-07-06].", "Previous record of 90 drones fired"),
    ("Voters choose a parliament on [3 August=2025-08-03] local time.", "Voters choose a parliament"),
    ("The envoy is due to meet the pope on [Wednesday=2025-07-16].", "The envoy is due to meet the pope"),
    ("Sentencing is scheduled for [4 August=2025-08-04].", "Sentencing is scheduled"),
    ("The strike lasted from [1997=1997/2007] to [2007=2007].", "The strike lasted"),
    ("Born on [4 May 1961=1961-05-04] in Turin, Rossi studied law.", "Rossi was born in Turin"),
    ("As of [Monday=2025-07-07], the fire had burnt forty homes.", "The fire had burnt forty homes"),
    ("By [Monday=2025-07-07], the fire had burnt forty homes.", "The fire had burnt forty homes"),
    ("In Iowa, a vote was held on [Monday=2025-07-07].", "A vote was held in Iowa"),
    ("And the king, on [Monday=2025-07-07], left the palace.", "The king left the palace"),
    ("The union announced on [Monday=2025-07-07] that its members would strike.", "The union announced that its members would strike"),
    ("[Monday=2025-07-07] saw armed police in two villages.", "Armed police in two villages"),
    ("The firm hired Aldo Conti, Inc. on [Monday=2025-07-07].", "The firm hired Aldo Conti, Inc."),
    ("Police arrested a man at 6 p.m. on [Monday=2025-07-07].", "Police arrested a man at 6 p.m."),
    ("Although rain fell on [Monday=2025-07-07], the race was held.", "Rain fell"),
    ("At the final debate, held on [Monday=2025-07-07] in Denver, neither won.", "The final debate was held in Denver"),
    ("The bank closed on [Friday=2025-07-04], declared itself broke, and later paid its clients.", "The bank closed"),
    ("[Friday=2025-07-04]'s storm destroyed the pier.", "The storm destroyed the pier"),
    ("A plane in Nevada, United States crashed on [Saturday=2025-07-05].", "A plane in Nevada, United States crashed"),
    ("The mayor resigned on [Monday=2025-07-07] — months before the vote.", "The mayor resigned"),
    ("It was extended by two weeks on [Monday=2025-07-07].", "It was extended by two weeks"),
    ("On [Friday=2025-07-04] the assembly, the lower house, voted to close the mine.", "The assembly voted to close the mine"),
    ("The region voted on [23 June=2025-06-23], to leave the pact.", "The region voted to leave the pact"),
    ("The ship burnt, the owner announced [yesterday=2025-07-09].", "The ship burnt"),
    ("The fair opened a new, state-run hall on [Monday=2025-07-07].", "The fair opened a new, state-run hall"),
    ("She led the crash inquiry of the plane, which was built in [1977=1977].", "The plane was built"),
    ("The sergeant died, aged 78, at a Leeds home on [Monday=2025-07-07].", "The sergeant died at a Leeds home"),
    ("The city raised fares on [Monday=2025-07-07], though it had promised not to.", "The city raised fares"),
    ("Cuban police [yesterday=2025-07-09] arrested the poet", "Cuban police arrested the poet"),
    ("A mine in Salem, Oregon flooded on [Monday=2025-07-07].", "A mine in Salem, Oregon flooded"),
    ("She was born on [4 May 1961=1961-05-04] in Salem, Oregon, to a teacher.", "She was born in Salem, Oregon, to a teacher"),
    ("Troops killed Aldo Conti, head of the guard, in a raid on [Monday=2025-07-07].", "Troops killed Aldo Conti in a raid"),
    ("The club announced on [Monday=2025-07-07] two boys, Al and Ed, were banned.", "The club announced two boys, Al and Ed, were banned"),
    ("Members voted on [Monday=2025-07-07] to elect Ada Berg — a doctor, mother of two — as chair.", "Members voted to elect Ada Berg as chair"),
    ("The quake that struck Peru on [Monday=2025-07-07] has killed ten people.", "The quake struck Peru"),
    ("A team showed on [Monday=2025-07-07] in Bonn how hens sleep.", "A team showed in Bonn how hens sleep"),
    (
        "The club announced on [Monday=2025-07-07] that rain, above all in May, was to blame.",
        "The club announced that rain, above all in May, was to blame",
    ),
    ("The envoy announced on [Monday=2025-07-07] that from [May=2026-05], rents would rise.", "The envoy announced that from May, rents would rise"),
    (
        "Guards shot him, near a shop, on [Monday=2025-07-07] in what the mayor named a mistake.",
        "Guards shot him, near a shop, in what the mayor named a mistake",
    ),
    ("The town counted 20 cats, 8 dogs, 46 hens, and 57 mules on [Monday=2025-07-07].", "The town counted 20 cats, 8 dogs, 46 hens, and 57 mules"),
    ("The singer had signed a deal before the hall burnt down in [May=2025-05].", "The hall burnt down"),
    (
        "The court heard a doctor on [Monday=2025-07-07] who wrote a note before the singer died.",
        "The court heard a doctor who wrote a note before the singer died",
    ),
    ("The school was shut on [Monday=2025-07-07] and after, with buses idle.", "The school was shut, with buses idle"),
    ("He cut costs to win votes which were held on [Monday=2025-07-07].", "Votes were held"),
    ("He spoke of the pact, which France signed in [May=2025-05].", "France signed the pact"),
    ("It was in stage IV of his illness which had been found in [2016=2016].", "His illness had been found"),
    ("Ada Berg, a doctor, and Ole Lund, a nurse, resigned on [Monday=2025-07-07].", "Ada Berg and Ole Lund resigned"),
    ("Ada Berg shot him just after [midnight=2025-07-07].", "Ada Berg shot him just after midnight"),
    ("They held the fair in [2017=2017] and [2018=2018].", "They held the fair"),
    ("Arriving home in [1964=1964], Rossi turned to law.", "Rossi turned to law"),
    ("Rossi was in his third term after first being elected in [2005=2005].", "Rossi was first elected"),
    ("On [Monday=2025-07-07] in Hyde Park in Leeds, a crowd burnt a flag.", "A crowd burnt a flag in Hyde Park in Leeds"),
    ("Three children were hurt on [Monday=2025-07-07], while others may have fled.", "Three children were hurt"),
    ("The party held votes in Idaho, Maine, Ohio, and Utah on [Monday=2025-07-07].", "The party held votes in Idaho, Maine, Ohio, and Utah"),
    ("The pianist met fans of Ada Berg, who died in [2014=2014].", "Ada Berg died"),
    ("Initially started in [2008=2008] by Ole Berg, the club is a hall.", "The club was initially started by Ole Berg"),
    ("The agency reported Rossi, who lived in Bonn, will be buried on [Tuesday=2025-07-15].", "Rossi will be buried"),
    ("A storm raged from [Tuesday=2025-07-08] through to [Wednesday=2025-07-09], killing ten.", "A storm raged, killing ten"),
    ("The party reused a slogan it first put out in [March=2025-03].", "The party first put a slogan out"),
    ("A second fire on [Monday=2025-07-07], far off in a barn, killed ten people.", "A second fire killed ten people"),
    ("Singer, host, and trainer Ada Berg, known as Bee, died on [Monday=2025-07-07].", "Singer, host, and trainer Ada Berg died"),
    ("The notice, released at [noon on Monday=2025-07-07] warned of floods.", "The notice warned of floods"),
    (
        "The mayor pledged on [Monday=2025-07-07] turning the hall, once a church and now a museum, to a school.",
        "The mayor pledged turning the hall to a school",
    ),
    ("He was driving in Salem, Oregon on [Monday=2025-07-07] and struck a cow.", "He was driving in Salem, Oregon and struck a cow"),
    (
        "The guide talks to Dr Ada Berg from the University of Lund, who won the cup in [2014=2014].",
        "Dr Ada Berg from the University of Lund won the cup",
    ),
    ("She was born in [1920=1920] in Salem, Oregon and studied law.", "She was born in Salem, Oregon"),
    ("He said the plan, to be named Hope, would start in [May=2026-05].", "The plan would start"),
    ("The concert has been much disliked since first details were told in [May=2025-05].", "First details were told"),
    ("The union reiterated that tickets, which cost much, will go on sale on [Monday=2025-07-14].", "Tickets will go on sale"),
    ("The nominee of the party, Ada Berg, quit on [Monday=2025-07-07].", "The nominee of the party, Ada Berg, quit"),
    ("A hall in the capital, New Delhi, burnt down on [Monday=2025-07-07].", "A hall in the capital, New Delhi, burnt down"),
    ("[7 July 2025=2025-07-07] Last updated A mine has flooded in Peru.", "A mine has flooded in Peru"),
    ("It all began on [Monday=2025-07-07], when the mayor posted a note.", "The mayor posted a note"),
    ("The mayor was praised, saying he intends to quit in [January=2026-01].", "He intends to quit"),
    ("The board set its forecast at 0 – 1% on [Monday=2025-07-07].", "The board set its forecast at 0 – 1%"),
    ("The board gave on [Monday=2025-07-07] as much money as it had.", "The board gave as much money as it had"),
    ("Opening statements, due in March, will begin on [Monday=2025-07-14].", "Opening statements will begin"),
    ("Ada Berg, who led the inquiry [last year=2024] said: “It is over.”", "Ada Berg led the inquiry"),
    ("The trial, named “Hope,” began on [Monday=2025-07-07].", "The trial began"),
    ("According to the paper, [Monday=2025-07-07]'s quake, at 6.3, was felt in Bonn.", "The quake was felt in Bonn"),
    ("He met Ole Berg of Lund, who won the cup in [2014=2014].", "Ole Berg of Lund won the cup"),
    ("At [noon on Monday=2025-07-07] (1200 UTC) near Leeds, Ole Berg, a nurse, set a barn on fire.", "Ole Berg set a barn on fire"),
    ("In the US state of Utah, a vote was held on [Monday=2025-07-07].", "A vote was held in the US state of Utah"),
    ("Rain fell in Iowa on [Monday=2025-07-07], and in Ohio, a vote was held on [Tuesday=2025-07-08].", "Rain fell in Iowa|A vote was held in Ohio"),
    ("In [March=2025-03], at the Labour Party's last debate, he named an aide.", "He named an aide"),
    ("The envoy said in a statement on [Monday=2025-07-07] that he had since received threats.", "He had since received threats"),
    ("On [Sunday=2025-07-06] in Leeds, a man entered a shop, took a knife, and left.", "A man entered a shop in Leeds"),
    ("Berg, a nurse, first met the envoy in [2014=2014].", "Berg first met the envoy"),
    ("The mayor was briefed, and flew to Rome on [Monday=2025-07-07].", "The mayor flew to Rome"),
    ("Her name was Ann Rees and was born in [1890=1890] in Leeds.", "Ann Rees was born in Leeds"),
    ("The court heard of the case in which Ole Berg was fined in [May=2025-05].", "Ole Berg was fined"),
    ("The clerk came across records that showed a theft in [May=2025-05].", "Records showed a theft"),
    ("Ann Rees is looking for uncles who left Leeds in [1890=1890].", "Uncles left Leeds"),
    ("The mayor was sworn in [last week=2025-06-30/2025-07-06] with his aide.", "The mayor was sworn in with his aide"),
    ("The shutdown was set to run through at least [Monday=2025-07-14].", "The shutdown was set to run through at least Monday"),
    ("Rain fell on [the morning=2025-07-07] of his wedding.", "Rain fell on the morning of his wedding"),
    ("[Friday=2025-07-04] was the last day of the fair.", "The last day of the fair"),
    ("The hall shut from [3 to 5 July=2025-07-03/2025-07-05] of [last year=2024] for repairs.", "The hall shut for repairs"),
    ("Ole Berg born in [1794=1794] worked at a mill.", "Ole Berg was born"),
    ("The prize went to Ann Rees, born in [1794=1794] in Leeds, for a poem.", "Ann Rees was born in Leeds"),
    ("Tunes written and played by Ann Rees drew a crowd in [1794=1794].", "Tunes written and played by Ann Rees drew a crowd"),
    ("In [May=2025-05], Ann Rees from Salem, New Wales left the town.", "Ann Rees from Salem, New Wales left the town"),
    ("The bank announced via a letter on [Monday=2025-07-07], the mill would close.", "The bank announced via a letter, the mill would close"),
    ("He denies giving Berg pills which led to a riot in [May=2025-05].", "Pills led to a riot"),
    ("The bank still had debts and was open on [Monday=2025-07-07].", "The bank was open"),
    ("Two aides have now filed large complaints Dr Lund was cleared of theft in [May=2025-05].", "Dr Lund was cleared of theft"),
    ("Berg left the town in [May=2025-05] “We miss him,” he said.", "Berg left the town"),
    ("Once poor, Berg became the most loved and feared man in [the 1790s=1790/1799].", "Berg became the most loved and feared man"),
    ("The board reported 40 confirmed cases on [Monday=2025-07-07].", "The board reported 40 confirmed cases"),
    (
        "At the yearly fair of the guild held online on [Monday=2025-07-07], the board named Berg its head.",
        "The board named Berg its head",
    ),
    ("The band played 50 UK shows and left in [May=2025-05].", "The band left"),
    ("Berg died in [May=2025-05] Ole Lund has left the town.", "Berg died"),
    ("We like it” Berg left Leeds in [May=2025-05].", "Berg left Leeds"),
    ("The flood in [2019=2019] and then in [2020=2020] led to a strike.", "The flood in 2019 led to a strike"),
    ("A camera saw them at the door, entering at [noon=2025-07-10].", "A camera saw them at the door"),
    ("On [Monday=2025-07-07], the quake left five dead and, by early reports, ten hurt.", "The quake left five dead"),
    ("In [July=2025-07], he led a talk between Berg, once an envoy, and Lund.", "He led a talk between Berg and Lund"),
    (
        "All towns with votes due in [April=2025-04] either put them off or held them by post.",
        "All towns with votes due in April either put them off or held them by post",
    ),
    ("Berg fell ill at home in [June=2025-06] Ole Lund has left the hospital.", "Berg fell ill at home"),
    ("They appear to have become friends by [June 1838=1838-06], and left Leeds.", "They appear to have become friends"),
    ("She read the life of Ada Berg, prize-winning poet and author, who died in [2014=2014].", "Ada Berg, prize-winning poet and author, died"),
    ("Built in [the 1520s=1520/1530] it housed the poor.", "It housed the poor"),
    ("The mill burnt down on [Monday=2025-07-07] (a red", "The mill burnt down"),
    ("Berg, a nurse, claims that the mayor left on [Monday=2025-07-07].", "The mayor left"),
    ("By Hill, by Ada Berg, was put on a list in [2006=2006].", "By Hill, by Ada Berg, was put on a list"),
    (
        "On [Monday=2025-07-07] voters in the northern half of the old harbour town were called to a second round of polls after the mayor had quit.",
        "Voters in the northern half of the old harbour town were called to a second round of polls",
    ),
]
NAMES = [
    ("The mill was old.\nThe sale was to end soon, but on [Monday=2025-07-07] it was extended by a week.", "The sale was extended by a week"),
    (
        "Ole Lund went to Salem for the General Assembly which took place on [Monday=2025-07-07].",
        "Ole Lund went to Salem for the General Assembly",
    ),
    ("Police said on [Monday=2025-07-07] they believe the theft took an hour.", "Police believe the theft took an hour"),
    ("Mayor Mary Bell said on [Monday=2025-07-07] that Ole Lund had called her to the mill.", "Ole Lund had called Mary Bell to the mill"),
    ("Lawyer Mary Bell said on [Monday=2025-07-07] that Ole Lund had called her to the mill.", "Ole Lund had called her to the mill"),
    ("Police took one man.\nThey arrested another on [Monday=2025-07-07].", "Police arrested another"),
    ("According to police, they heard of the attack on [Monday=2025-07-07].", "Police heard of the attack"),
    ("Donald Prewitt spoke in Leeds.\nMr Prewitt resigned on [Monday=2025-07-07].", "Donald Prewitt resigned"),
    ("President Ada Prewitt spoke in Leeds.\nShe resigned on [Monday=2025-07-07].", "Ada Prewitt resigned"),
    ("President Ada Prewitt spoke in Leeds.\nHer office closed on [Monday=2025-07-07].", "Ada Prewitt’s office closed"),
    ("President Ada Prewitt met Mr Ole Lund.\nThe pair spoke for an hour on [Monday=2025-07-07].", "Ada Prewitt and Ole Lund spoke for an hour"),
    ("The bridge had cracks.\nIt collapsed on [Friday=2025-07-04].", "The bridge collapsed"),
    ("The band is from Leeds.\nThey formed in [1990=1990].", "The band formed"),
    ("President Ole Lund and Mr Ed Bell met.\nThey were poor.\nThey left Leeds in [1890=1890].", "Ole Lund and Ed Bell left Leeds"),
    ("The miners were angry.\nThey marched on [Friday=2025-07-04].", "The miners marched"),
    ("President Ada Prewitt met Ms Ida Lund and Mr Ole Berg.\nThe pair spoke on [Monday=2025-07-07].", "The pair spoke"),
    ("Mr Karl Prewitt met a friend.\nShe resigned on [Monday=2025-07-07].", "She resigned"),
    ("The bridge had cracks.\nIt was agreed a new one would be built by [May=2026-05].", "It was agreed a new one would be built"),
    ("President Evan John met Mr Ole Lund.\nJohn M. Prewitt resigned on [Monday=2025-07-07].", "John M. Prewitt resigned"),
    ("The bridge had cracks.\nIt was revealed on [Friday=2025-07-04] that steel was stolen.", "Steel was stolen"),
    ("President Ada Prewitt pardoned him.\nKonradin, once head of a bank, paid.\nShe was jailed in [2014=2014].", "She was jailed"),
    ("The police were slow.\nAccording to firemen, they got the call on [Friday=2025-07-04].", "Firemen got the call"),
    ("President Ada Prewitt spoke in Leeds.\nShe paused.\nShe left Leeds on [Monday=2025-07-07].", "Ada Prewitt left Leeds"),
    ("President Ada Prewitt was the first woman to be elected mayor.\nShe left Leeds in [2014=2014].", "Ada Prewitt left Leeds"),
    ("President Ada Prewitt moved with her aunt.\nShe left Leeds in [2014=2014].", "Ada Prewitt left Leeds"),
    ("Konradin won the cup for the Lions.\nHe left Leeds in [2014=2014].", "Konradin left Leeds"),
    ("President Ada Prewitt spoke.\nPrewitt resigned on [Monday=2025-07-07].", "Ada Prewitt resigned"),
]
# Whom the passage is about, or how it describes them. The last event's headline.
PASSAGES = [
    (
        "President Ada Prewitt won.\nPrewitt spoke.\nPrewitt met Mr Ole Lund.\nShe left Leeds on [Monday=2025-07-07].",
        "Ada Prewitt left Leeds",
    ),
    ("President Ada Prewitt won.\nPrewitt spoke.\nPrewitt wept.\nA man ran off.\nHe left Leeds on [Monday=2025-07-07].", "A man left Leeds"),
    ("President Ada Prewitt won.\nPrewitt spoke.\nPrewitt wept.\nMr Ole Lund left.\nHe fell on [Monday=2025-07-07].", "Ole Lund fell"),
    ("The driver was ill.\nHe left Leeds on [Monday=2025-07-07].", "The driver left Leeds"),
    ("It was as a man of peace.\nHe left Leeds on [Monday=2025-07-07].", "He left Leeds"),
    ("A driver and a nurse met.\nShe left Leeds on [Monday=2025-07-07].", "She left Leeds"),
    ("I look for my grandfather, Owen Rees Pugh.\nHe was born in Leeds in [1890=1890].", "Owen Rees Pugh was born in Leeds"),
    ("I look for my grandfather, Owen Rees Pugh.\nShe was born in Leeds in [1890=1890].", "She was born in Leeds"),
    ("Her name was Ann Rees Pugh.\nShe died in Leeds in [1890=1890].", "Ann Rees Pugh died in Leeds"),
    ("Her name was Ann Rees Pugh.\nShe was jailed for theft in [1890=1890].", "She was jailed for theft"),
    ("My uncle, Owen Rees Pugh, left Leeds in [1890=1890].", "Owen Rees Pugh left Leeds"),
    ("A hall stood there.\nThis hall burnt down in [1890=1890].", "The hall burnt down"),
    ("A hall stood there.\nThis by itself made Leeds rich in [1890=1890].", "This by itself made Leeds rich"),
    ("Sir Ole Lund met Lady Ann Bell.\nHer hall burnt down in [1890=1890].", "Ann Bell’s hall burnt down"),
    ("Dr Robert Lund met Dr Elizabeth Bell.\nIt rained.\nShe left Leeds in [1890=1890].", "Elizabeth Bell left Leeds"),
    ("Dr Robert Lund met Dr Emma Bell and a nurse.\nShe left Leeds in [1890=1890].", "She left Leeds"),
    ("Robert Lund ran for president.\nHe left Leeds in [1890=1890].", "Robert Lund left Leeds"),
    ("Robert Lund is lost.\nHis father was Edward, he left Leeds in [1890=1890].", "He left Leeds"),
    ("President Ole Lund and Mr Ed Bell met.\nThey left Leeds in [1890=1890].", "Ole Lund and Ed Bell left Leeds"),
    ("President Ole Lund, Mr Ed Bell and Mr Al Rees met.\nThey left Leeds in [1890=1890].", "They left Leeds"),
    ("It rained.\n" * 30 + "Presenter Ken Bruce plays songs.\n" + "It rained.\n" * 30 + "Bruce left Leeds in [1890=1890].", "Bruce left Leeds"),
    ("A hall stood there.\nThis Robert Lund left it in [1890=1890].", "Robert Lund left it"),
    ("A spokesman for Dr Ann Bell said she left Leeds on [Monday=2025-07-07].", "Ann Bell left Leeds"),
    ("President Ada Prewitt spoke.\nIn a speech she named a new envoy on [Monday=2025-07-07].", "In a speech Ada Prewitt named a new envoy"),
]
_LONG = "The regional board of the harbour and the canals of the northern district announced the closing of the old harbour bridge of Leeds"
# The title of the article, its text, the first event's headline.
TITLED = [
    ("Harbour board to close old Leeds bridge", f"{_LONG} on [Monday=2025-07-07].", "Harbour board to close old Leeds bridge"),
    (
        "Harbour board to close old Leeds bridge",
        "The board shut the harbour bridge on [Monday=2025-07-07].",
        "The harbour board shut the harbour bridge",
    ),
    ("Harbour board to close old Leeds bridge", f"The board of the harbour met in Leeds again.\n{_LONG} on [Monday=2025-07-07].", _LONG),
    ("Nurses and doctors march in Turin", f"{_LONG} on [Monday=2025-07-07].", _LONG),
    ("Will the harbour board close the old Leeds bridge?", f"{_LONG} on [Monday=2025-07-07].", _LONG),
    ("Harbour board speaks to the Post about the old Leeds bridge", f"{_LONG} on [Monday=2025-07-07].", _LONG),
    (_LONG, f"{_LONG} on [Monday=2025-07-07].", _LONG),
]
# Whom a pronoun may be given the name of: the only person it may mean; of what shames, the sentence before's subject. The last event's headline.
PRONOUNS = [
    (
        "Surveyor Mark Hext spoke.\nPolice held a 43-year-old man.\nHe was charged with murder on [Sunday=2025-07-06].",
        "A 43-year-old man was charged with murder",
    ),
    ("Mayor Ann Bell spoke.\nA woman was held.\nShe was charged with theft on [Monday=2025-07-07].", "A woman was charged with theft"),
    ("Mayor Ann Bell spoke.\nIt rained.\nShe left Leeds on [Monday=2025-07-07].", "Ann Bell left Leeds"),
    ("Mayor Ann Bell spoke to a driver.\nShe left Leeds on [Monday=2025-07-07].", "Ann Bell left Leeds"),
    ("Mayor Ann Bell praised her brother.\nHe left Leeds on [Monday=2025-07-07].", "He left Leeds"),
    ("Mayor Ann Bell met a lazy plumber.\nShe was jailed on [Monday=2025-07-07].", "She was jailed"),
    ("Mayor Ann Bell visited one of them.\nShe left Leeds on [Monday=2025-07-07].", "Ann Bell left Leeds"),
    ("A driver spoke to Mayor Ann Bell.\nShe left Leeds on [Monday=2025-07-07].", "She left Leeds"),
    ("Mayor Ann Bell, a keen rider, met Ms Ida Lund.\nHer first book sold well.\nShe left Leeds on [Monday=2025-07-07].", "Ann Bell left Leeds"),
    ("Mayor Ann Bell met Ms Ida Lund.\nShe was jailed for theft on [Monday=2025-07-07].", "She was jailed for theft"),
    ("Mayor Ann Bell asks after my aunt.\nShe left Leeds on [Monday=2025-07-07].", "She left Leeds"),
    ("A friend of Mayor Ann Bell spoke.\nShe left Leeds on [Monday=2025-07-07].", "She left Leeds"),
    ("Mayor Ann Bell’s car stopped.\nShe left Leeds on [Monday=2025-07-07].", "Ann Bell left Leeds"),
    ("Leeds praised Mayor Ann Bell.\nShe left Leeds on [Monday=2025-07-07].", "Ann Bell left Leeds"),
    ("Mayor Ann Bell met Konrad.\nHe left Leeds on [Monday=2025-07-07].", "He left Leeds"),
    ("Mayor Ann Bell spoke in Leeds.\nShe was jailed for theft on [Monday=2025-07-07].", "Ann Bell was jailed for theft"),
    ("Mayor Ann Bell said she was charged on [Monday=2025-07-07].", "She was charged"),
    ("Mayor Ann Bell told a driver that she left Leeds on [Monday=2025-07-07].", "She left Leeds"),
    ("Mayor Ann Bell spoke.\nShe met a man.\nShe was charged with theft on [Monday=2025-07-07].", "She was charged with theft"),
    ("Konradin was fed by Egon.\nHe left Leeds on [Monday=2025-07-07].", "He left Leeds"),
    ("Mayor Ann Bell spoke.\nIda Lund’s office said she would quit on [Monday=2025-07-14].", "Ida Lund would quit"),
    ("Officers found two men.\nThey were charged with theft on [Monday=2025-07-07].", "They were charged with theft"),
    ("President Ann Bell and Mr Ole Bell spoke.\nBell was jailed on [Monday=2025-07-07].", "Bell was jailed"),
]


@pytest.mark.parametrize(("title", "marked", "expected"), TITLED)
def test_the_title_stands_for_a_long_headline_of_the_sentence_that_opens_its_article(title: str, marked: str, expected: str) -> None:
    text, timexes = unmark(marked)
    assert extract(replace(article(text), title=title, publisher="Post"), timexes, tongue_of("en"))[0].title == expected


@pytest.mark.parametrize(("marked", "expected"), PASSAGES)
def test_a_pronoun_means_whom_the_passage_is_about_or_whom_it_describes(marked: str, expected: str) -> None:
    assert events(marked)[-1].title == expected


@pytest.mark.parametrize(("marked", "expected"), PRONOUNS)
def test_nobody_is_named_for_a_pronoun_that_may_mean_another(marked: str, expected: str) -> None:
    assert events(marked)[-1].title == expected


@pytest.mark.parametrize(("marked", "expected"), TABLE)
def test_a_headline_is_the_happening_without_what_only_dates_or_attributes_it(marked: str, expected: str) -> None:
    assert "|".join(event.title for event in events(marked)) == expected


@pytest.mark.parametrize(("marked", "expected"), NAMES)
def test_a_name_takes_the_place_of_a_pronoun_where_the_text_allows_one(marked: str, expected: str) -> None:
    full = marked.replace("Donald Prewitt spoke", "President Donald Prewitt spoke")
    assert [event.title.removeprefix("President ") for event in events(full)] == [expected]


def test_what_is_a_little_too_long_loses_a_place_and_no_more() -> None:
    named = "The singer of the old band was named to the hall of fame of the northern lakes at a party"
    (event,) = events(f"{named} in the harbour town of Salem Falls on [Monday=2025-07-07].")
    assert event.title == named


def test_of_a_long_headline_what_for_and_what_is_listed_go_first() -> None:
    deed = "The regional board of the harbour launched a scheme of repairs dubbed “Hope and Trust”"
    (event,) = events(f"{deed} in [May=2025-05] to mend the roads and bridges of the north and to bring trade back to the old port.")
    assert event.title == deed
    listed = "four in the hills, six by the sea, two on the lake, and one in the marshes of the north"
    (event,) = events(f"The winter storm hurt forty old towns of Elsby including {listed} on [Monday=2025-07-07].")
    assert event.title == "The winter storm hurt forty old towns of Elsby"


def test_a_long_clause_is_rather_too_long_than_cut() -> None:
    words = "engineers of the regional water board and of the city " * 3
    (event,) = events(f"The {words}closed the dam on [Monday=2025-07-07], leaving the whole of the lower valley dry.")
    assert event.title == f"The {words}closed the dam"


def test_what_stands_between_a_saying_and_what_is_said_only_says_where() -> None:
    sentence = "The clerk told police, in an interview heard in court last week, that he was away from the mill."
    start = sentence.index("last week")
    parsed = parse(sentence, [(start, start + len("last week"))])
    timex = Timex(start, start + len("last week"), "last week", TimexType.DATE, "", None, "", None, False, Anchor.NONE, "", "")
    assert (
        headline(parsed, Dating(timex, start, start + len("last week"), parsed.at(start), True, 0.0))
        == "The clerk told police, in an interview heard in court, that he was away from the mill"
    )


def test_a_time_behind_before_opens_no_clause() -> None:
    sentence = "Ole Lund announced his departure shortly before midnight in a call broadcast to all."
    start = sentence.index("midnight")
    parsed = parse(sentence, [(start, start + len("midnight"))])
    timex = Timex(start, start + len("midnight"), "midnight", TimexType.TIME, "", None, "", None, False, Anchor.NONE, "", "")
    assert headline(parsed, Dating(timex, start, start + len("midnight"), 0, False, 0.0)).startswith("Ole Lund announced his departure")


@pytest.mark.parametrize(
    "marked",
    ["Who counted in [2025=2025] who would.", "Said who in [May=2025-05] said who said."],
)
def test_words_that_are_no_sentence_stop_nothing(marked: str) -> None:
    assert all(event.title for event in events(marked))
