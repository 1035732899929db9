"""Words for what the news is about that is no happening: a deal, a bill, a ban."""

MATTERS = frozenset(
    "agreement deal treaty accord pact ceasefire truce negotiations merger takeover acquisition sale auction partnership"
    " bill law amendment decree reform reforms policy ban curbs restrictions limits sanctions tariffs embargo moratorium budget tax records"
    " project pipeline programme program plan expedition census survey drive vaccine vaccines vaccination vaccinations shortage population"
    " lawsuit suit investigation impeachment subpoena clemency pardon pardons testing recall nomination resignation suspension prorogation"
    " withdrawal expulsion invasion offensive airstrike airstrikes release discovery lockdown quarantine curfew evacuation closure closures"
    " abuse porn pornography trafficking smuggling fraud corruption bribery doping espionage"
    " marriage abortion wedding funeral memorial estate trail bid".split()
)
