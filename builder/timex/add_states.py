"""States of a shape, put together."""

from builder.timex.states import NO_WORDS, States


def add_states(states: States, more: States, words: frozenset[str] = NO_WORDS) -> None:
    """`words` led to those of `more` that name no first words of their own."""
    for state, own in more.items():
        led = own or words
        states[state] = states[state] | led if state in states else led
