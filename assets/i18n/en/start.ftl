# The start screen.

start-what = Which touchpoints decide whether the customer chooses you?
start-begin = Begin
start-recent = Recent files
start-examples = Examples
start-illustrative = illustrative
start-missing = not found
start-forget = Remove from this list
