"""How long a headline is to be, in code points."""

LENGTH = 100  # at most, where something can be left out that its words do not need
ROOM = 110  # at most, where what goes on tells more, or a name stands in the place of "he"
BRIEF = 104  # at most in print, with its topic and names, where what is left is whole
