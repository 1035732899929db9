"""Words for a person without a name, as alternatives of a pattern."""

MEN = "man|boy|gunman|policeman|salesman|fisherman|businessman|spokesman|brother|father|husband|son|uncle|nephew|boyfriend|grandfather|grandson"
WOMEN = (
    "woman|girl|policewoman|businesswoman|spokeswoman|lady|sister|mother|wife|daughter|aunt|niece|girlfriend|grandmother|granddaughter|princess|nun|"
    "actress"
)
EITHER = (
    "teenager|teen|youth|child|person|resident|suspect|victim|defendant|attacker|killer|thief|robber|culprit|prisoner|inmate|offender|driver|passenger|"
    "pilot|rider|cyclist|pedestrian|motorist|sailor|tourist|player|coach|officer|soldier|judge|lawyer|barrister|prosecutor|detective|firefighter|cousin|"
    "mayor|minister|president|senator|bishop|doctor|nurse|surgeon|patient|teacher|pupil|student|scientist|engineer|journalist|reporter|author|writer|"
    "singer|artist|official|politician|hiker|climber|diver|swimmer|worker|farmer|miner"
)
AROUND = "friend|colleague|neighbou?r|aide|adviser|advisor|assistant|deputy|rival|opponent|successor|predecessor|ally|partner|somebody|someone"
