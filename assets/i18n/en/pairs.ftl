pairs-judgement = Judgement by pairs
pairs-against = { $first } against { $second }
pairs-name = “{ $name }”

pairs-head-none = Nothing is judged yet: { $count ->
    [one] { $count } question gives weights
   *[other] { $count } questions give weights
}, { $of } are all there are.
pairs-head-loose = { $judged } of { $of } pairs judged; { $count ->
    [one] one more question, and there are weights.
   *[other] { $count } more questions, and there are weights.
}
pairs-head-untested = { $judged } of { $of } pairs judged, and none checks another yet; “{ $factor }” weighs most: { $weight }.
pairs-head-sound = { $judged } of { $of } pairs judged, consistent enough (CR { $ratio }); “{ $factor }” weighs most: { $weight }.
pairs-head-contradict = { $judged } of { $of } pairs judged, but they contradict each other (CR { $ratio }, more than 0.10); “{ $factor }” would weigh most: { $weight }.

pairs-of-whole = Judgements of the whole market.
pairs-of-segment = Judgements of the segment “{ $segment }” alone.
pairs-of-segment-empty = Judgements of the segment “{ $segment }” alone. It begins with none: those of the whole market are not taken over.
pairs-excluded = { $count ->
    [one] { $count } excluded factor takes no part.
   *[other] { $count } excluded factors take no part.
}

pairs-judged = { $count ->
    [one] { $count } judged
   *[other] { $count } judged
}
pairs-skipped = { $count ->
    [one] { $count } skipped
   *[other] { $count } skipped
}
pairs-goal = Ask
pairs-goal-fewest = fewest: { $count }
pairs-goal-fewest-tip = Only so many that all factors hang together. No judgement checks another.
pairs-goal-checked = checked: { $count }
pairs-goal-checked-tip = Twice as many, so that contradictions show
pairs-goal-all = all: { $count }
pairs-goal-all-tip = Every pair

pairs-question = Which matters more to the customer, and how much?
pairs-question-spoken = Which matters more to the customer: “{ $first }” or “{ $second }”, and how much?
pairs-or = or
pairs-side = A step towards “{ $name }”
pairs-keys-left = ←   1…9
pairs-keys-right = Shift+1…9   →
pairs-hint = ← or → says which one, 1 to 9 how much: 1 alike, 3 moderately, 5 strongly, 7 very strongly, 9 extremely. Enter goes on.
pairs-not-entered = Enter enters it and asks the next
pairs-entered = This is judged; Enter goes on
pairs-alike = 1, both alike
pairs-times-for = { $times } for “{ $name }”
pairs-means-alike = 1: both matter alike
pairs-means-2 = 2: “{ $first }” matters a little more than “{ $second }”
pairs-means-3 = 3: “{ $first }” matters moderately more than “{ $second }”
pairs-means-4 = 4: “{ $first }” matters moderately to strongly more than “{ $second }”
pairs-means-5 = 5: “{ $first }” matters strongly more than “{ $second }”
pairs-means-6 = 6: “{ $first }” matters strongly to very strongly more than “{ $second }”
pairs-means-7 = 7: “{ $first }” matters very strongly more than “{ $second }”
pairs-means-8 = 8: “{ $first }” matters very strongly to extremely more than “{ $second }”
pairs-means-9 = 9: “{ $first }” matters extremely more than “{ $second }”
pairs-next = Next
pairs-back = Back
pairs-skip = Skip
pairs-forget = Take back
pairs-not-judged = not judged

pairs-over-goal = { $count ->
    [one] { $count } judgement: that is as many as were to be asked
   *[other] { $count } judgements: that is as many as were to be asked
}
pairs-over-all = Every pair is judged
pairs-over-skipped = { $count ->
    [one] Only { $count } skipped question is left
   *[other] Only { $count } skipped questions are left
}
pairs-over-again = Enter asks the skipped ones again.
pairs-over-worst = Z goes to the judgement that the others contradict most.
pairs-over-take = V takes the importances that come of it.
pairs-over-more = Shift+Z asks more questions.

pairs-list = All pairs: { $count }
pairs-list-keys = ↑ ↓ go through them
pairs-row = “{ $first }” against “{ $second }”: { $judgement }
pairs-row-worst = “{ $first }” against “{ $second }”: { $judgement }. The others contradict this one most.

pairs-begin = With the first judgements weights appear here. Missing ones are worked out from the others (Harker, 1987).
pairs-loose = { $count ->
    [one] Not compared with the rest yet: { $names }; until it is, there are no weights.
   *[other] Not compared with the rest yet: { $names }; until they are, there are no weights.
}
pairs-untested = As few judgements as hang together: none checks another, so consistency is not known. More questions show it.
pairs-ratio = CR { $ratio } = CI { $index } / RI { $random }, λ { $eigenvalue }
pairs-source-table = RI: random index of Alonso and Lamata (2006).
pairs-source-line = RI: by the line of Alonso and Lamata (2006), beyond the 15 factors of their table.
pairs-source-table-part = { $count ->
    [one] RI: random index of Alonso and Lamata (2006), lessened for { $count } missing pair (Ágoston and Csató, 2022).
   *[other] RI: random index of Alonso and Lamata (2006), lessened for { $count } missing pairs (Ágoston and Csató, 2022).
}
pairs-source-line-part = { $count ->
    [one] RI: by the line of Alonso and Lamata (2006), beyond the 15 factors of their table, lessened for { $count } missing pair (Ágoston and Csató, 2022).
   *[other] RI: by the line of Alonso and Lamata (2006), beyond the 15 factors of their table, lessened for { $count } missing pairs (Ágoston and Csató, 2022).
}
pairs-verdict-sound = Up to 0.10 the judgements are consistent enough (Saaty).
pairs-verdict-warns = Above 0.10 it is worth looking at the judgements again (Saaty). Nothing is forbidden.
pairs-better = “{ $first }” against “{ $second }”: { $is } is far from what the others imply (about { $implied }). With { $best } the CR would be { $ratio }.
pairs-circle = They go in a circle: { $names }.
pairs-to-worst = Go there

pairs-weights = Weights
pairs-now = now
pairs-weight-row = “{ $name }”: weight { $weight }, importance now { $now }, by the first way { $first }, by the second { $second }
pairs-column-weight = Weight
pairs-way-ratios = in proportion
pairs-way-spread = 1 to 5
pairs-way-percent = percent
pairs-way-ratios-tip = 5 for the heaviest, the others in proportion (5 v / v max), to two decimals
pairs-way-spread-tip = 1 for the lightest, 5 for the heaviest, evenly between, to two decimals
pairs-way-percent-tip = The weights in percent: together 100, to two decimals
pairs-lifted = { $count ->
    [one] 5 v / v max; lifted to 1, so not in proportion: { $names }
    [2] 5 v / v max; lifted to 1, so not in proportion: { $names }
    [3] 5 v / v max; lifted to 1, so not in proportion: { $names }
    [4] 5 v / v max; lifted to 1, so not in proportion: { $names }
    [5] 5 v / v max; lifted to 1, so not in proportion: { $names }
   *[other] 5 v / v max; { $count } lifted to 1, so not in proportion: { $names } …
}
pairs-take = Take: { $way }
pairs-classes = { $count ->
    [0] No touchpoint would change its class
    [one] { $count } of { $of } touchpoints would change its class
   *[other] { $count } of { $of } touchpoints would change class
}
pairs-changes = Classes that would change
pairs-change-row = “{ $name }”: now { $now }, by the first way { $first }, by the second { $second }

pairs-say-no-worst = No judgement stands out: no single change would make them more consistent.
pairs-say-nothing-judged = Nothing is judged yet.
pairs-say-choose = First choose: ← or → which one, 1 to 9 how much. Space skips.
pairs-say-over = All questions are asked. Shift+Z asks more.
pairs-say-not-judged = This pair is not judged.
pairs-say-no-weights = There are no weights yet: some factors are not compared with the rest.
pairs-say-taken = { $count ->
    [one] { $count } importance is taken from the judgements. Undo brings the old one back.
   *[other] { $count } importances are taken from the judgements. Undo brings the old ones back.
}
pairs-say-taken-already = The importances are these already.

pairs-empty-none = There are no factors to compare yet
pairs-empty-one = One factor alone cannot be compared
pairs-empty-text = Here importances come from questions such as “Which matters more to the customer: price or taste, and how much?” At least two factors that are not excluded are needed.
pairs-empty-go = Enter factors
