interview-question =
    At the touchpoint
    “{ $touchpoint }”,
    how far can the customer form an idea of how the company deals with
    “{ $factor }”?
interview-stage = stage “{ $stage }” · { $channel }
interview-importance = importance { $importance }
interview-no-importance = importance not known yet: the answer counts once it is
interview-doubted = { $what } · somebody is not sure here
interview-level = { $level } · { $meaning } (key { $key })
interview-now = now
interview-inherited = whole market
interview-accept = As in the whole market: { $level }
interview-accept-none = Nothing to take from the whole market
interview-accept-rest = { $count ->
    [0] Nothing here is inherited
    [1] The last one here as in the whole
   *[other] The other { $count } here as in the whole
}
interview-own = { $count ->
    [one] { $count } answer of “{ $segment }” itself
   *[other] { $count } answers of “{ $segment }” itself
}
interview-say-nothing-inherited = There is nothing to take from the whole market here: the cell has an answer of its own, or none is known.
interview-say-no-inherited-rest = Nothing at “{ $touchpoint }” is inherited without a doubt.
interview-say-accepted-rest = { $count ->
    [one] { $count } cell of “{ $touchpoint }” as in the whole market. Undo takes it back.
   *[other] { $count } cells of “{ $touchpoint }” as in the whole market. Undo takes them back.
}
interview-last-accepted = Before: as in the whole market, { $level }, { $meaning } – “{ $factor }” × “{ $touchpoint }”. { $back } goes back, { $undo } takes it back.
interview-last-accepted-rest = { $count ->
    [one] Before: { $count } cell of “{ $touchpoint }” as in the whole market. { $undo } takes it back.
   *[other] Before: { $count } cells of “{ $touchpoint }” as in the whole market. { $undo } takes them back.
}
interview-ask-not-own = Without an answer of its own
interview-ask-not-own-name = Ask: without an answer of its own
interview-over-own = { $count ->
    [one] The only cell has an answer of this segment
   *[other] All { $count } cells have an answer of this segment
}
interview-over-not-own = { $count ->
    [one] { $count } cell has no answer of this segment: the whole market’s level holds there.
   *[other] { $count } cells have no answer of this segment: the whole market’s levels hold there.
}
interview-over-ask-not-own = { $count ->
    [one] Ask the one without an answer of its own
   *[other] Ask the { $count } without an answer of their own
}
interview-rest = { $count ->
    [0] Nothing here is left to rate
    [1] The last one here: “{ $meaning }”
   *[other] The other { $count } here: “{ $meaning }”
}
interview-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
interview-note = Note on this cell
interview-note-hint = What was said? Enter keeps it, Esc leaves.
interview-say-rest = { $count ->
    [one] { $count } cell of “{ $touchpoint }” rated “{ $meaning }”. Undo takes it back.
   *[other] { $count } cells of “{ $touchpoint }” rated “{ $meaning }”. Undo takes them back.
}
interview-say-no-rest = All cells of “{ $touchpoint }” are rated already.
interview-left = { $count ->
    [one] { $count } of { $of } questions left
   *[other] { $count } of { $of } questions left
}
interview-skipped = { $count } skipped
interview-time-moment = less than a minute
interview-time-minutes = about { $minutes } min
interview-time-hours = about { $hours } h { $minutes } min
interview-last-rated = Before: { $level }, { $meaning } – “{ $factor }” × “{ $touchpoint }”. { $back } goes back, { $undo } takes it back.
interview-last-not-sure = Before: not sure – “{ $factor }” × “{ $touchpoint }”. { $back } goes back, { $undo } takes it back.
interview-last-skipped = Before: skipped – “{ $factor }” × “{ $touchpoint }”. { $back } goes back.
interview-last-rest = { $count ->
    [one] Before: { $count } cell of “{ $touchpoint }” – { $meaning }. { $undo } takes it back.
   *[other] Before: { $count } cells of “{ $touchpoint }” – { $meaning }. { $undo } takes them back.
}
interview-first = Now first:
interview-first-changed = New in first place:
interview-first-none = No touchpoint has a score yet.
interview-leader = { $rank } { $name }, { $class }

interview-ask = Ask
interview-ask-not-rated = Not rated
interview-ask-not-rated-name = Ask: not rated
interview-ask-not-sure = Not sure
interview-ask-not-sure-name = Ask: not sure
interview-ask-all = All
interview-ask-all-name = Ask: all
interview-ask-listed = { $count ->
    [one] { $count } chosen cell
   *[other] { $count } chosen cells
}
interview-ask-listed-tip = The cells that Confidence asked to be checked, with the levels that they have; any other choice here ends it
interview-order = by
interview-order-touchpoint = touchpoint
interview-order-touchpoint-name = Order: by touchpoint
interview-order-factor = factor
interview-order-factor-name = Order: by factor
interview-stage-label = Stage
interview-stage-all = All stages
interview-stage-tip = Ask only about the touchpoints of one stage (PageDown, PageUp)
interview-tip = { $tip } ({ $key })

interview-empty-title = Nothing to ask yet
interview-empty-both = A question takes a factor, something customers weigh when they choose, and a touchpoint, a place where they meet the company. Set up both first.
interview-empty-factors = There are touchpoints, but no factor to rate them by: what do customers weigh when they choose? Price, speed, trust …
interview-empty-touchpoints = There are factors, but no touchpoint yet: where does the customer meet the company? Pick from the template of 115.
interview-empty-go = To Set up
interview-empty-stage = This stage has no touchpoints
interview-empty-stage-text = Choose another stage, or ask about all of them.
interview-over-rated = { $count ->
    [one] The only cell is rated
   *[other] All { $count } cells are rated
}
interview-over-not-sure = No more doubts to talk about
interview-over-round = The round is over
interview-over-skipped = { $count ->
    [one] { $count } question was skipped.
   *[other] { $count } questions were skipped.
}
interview-over-without = { $count ->
    [one] { $count } cell is not rated yet.
   *[other] { $count } cells are not rated yet.
}
interview-over-doubts = { $count ->
    [one] Somebody is not sure of { $count } cell.
   *[other] Somebody is not sure of { $count } cells.
}
interview-over-again = Ask the skipped ones again
interview-over-priorities = See the priorities
interview-over-ask-doubts = { $count ->
    [one] Ask the one that is not sure
   *[other] Ask the { $count } that are not sure
}
interview-over-ask-rest = { $count ->
    [one] Ask the one that is not rated
   *[other] Ask the { $count } that are not rated
}
interview-over-ask-all = Ask all again

interview-rating-as = Rating as
interview-rating-as-name = Rating as: { $who }
interview-the-room = the room
interview-new-person = New person…
interview-choose-rater = Choose who rates
interview-person-name = Name of the new person
interview-person-hint = Name, then Enter
interview-person-in = in
interview-person-rated = { $count ->
    [0] not begun
    [one] { $count } cell
   *[other] { $count } cells
}
interview-by-themselves = rates alone: the answers go to this person’s ballot, the matrix stays as it is.
interview-person-whole = They are about the whole market, not about “{ $segment }”.
interview-person-blind = Other ratings are hidden.
interview-others-here = Others here: { $levels }
interview-others-before = Others on the question before: { $levels }
interview-others-hidden = What others said is hidden until the ballot is in.
interview-over-person = { $count ->
    [one] { $name } has rated the only cell
   *[other] { $name } has rated all { $count } cells
}
interview-over-person-round = { $name }: the round is over
interview-hand-in = Hand in the ballot of { $name }
interview-in = The ballot of { $name } is in
interview-in-rated = { $count } of { $of } cells rated.
interview-in-next = Next: { $name }
interview-in-compare = See where people disagree
interview-in-reopen = Open the ballot of { $name } again
interview-gone = There is no ballot of { $name } any more
interview-gone-text = It was deleted, or adding it was undone. Nothing is written until you say who rates.
interview-gone-room = The room rates
interview-say-nobody-rates = Nobody rates alone now. P chooses a person.
interview-say-handed-in = The ballot of { $name } is in.
interview-say-reopened = The ballot of { $name } is open again.
interview-say-ballot-in = The ballot of { $name } is in and takes no answers. H opens it again.
interview-say-ballot-gone = The ballot of { $name } is not there any more. P chooses who rates.
interview-say-person-inherits = A person who rates alone takes nothing from the whole market. P chooses the room.
interview-say-person-doubts = A ballot has no doubts: what its person is not sure of stays not rated.
