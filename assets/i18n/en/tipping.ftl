# Confidence: tipping cells and importances.

tipping-sentence-none = { $classes ->
    [one] The class of { $classes } touchpoint was tried
   *[other] The classes of { $classes } touchpoints were tried
}: no single cell, one level up or down, changes any of them.
tipping-sentence-many = { $hanging ->
    [one] { $hanging } class
   *[other] { $hanging } classes
} of { $classes } { $hanging ->
    [one] hangs
   *[other] hang
} on a single cell, each on too many cells to settle in a few checks; begin with those that decide most.
tipping-sentence = { $hanging ->
    [one] { $hanging } class
   *[other] { $hanging } classes
} of { $classes } { $hanging ->
    [one] hangs
   *[other] hang
} on a single cell; checking { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
} would clear { $settled } of them.
tipping-sentence-unsettled = { $hanging ->
    [one] { $hanging } class
   *[other] { $hanging } classes
} of { $classes } { $hanging ->
    [one] hangs
   *[other] hang
} on a single cell; checking { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
} would settle { $settled } { $settled ->
    [one] unsettled class
   *[other] unsettled classes
}.

tipping-not-known = Which changes would tip a class is not known yet.
tipping-list-cells = Cells by touchpoint
tipping-list-importances = Importances
tipping-list-checks = Cells to check
tipping-check = { $count ->
    [one] Check this { $count } cell
   *[other] Check these { $count } cells
}
tipping-say-nothing-to-check = There is no cell to check: no class hangs on a single one, or it is still being worked out.
tipping-head-class = Class now
tipping-head-what = What would change it
tipping-head-now = Now
tipping-head-at = At
tipping-head-change = What changes
tipping-head-level = Level now
tipping-head-hanging = Classes on it
tipping-cell = { $other } instead of { $level } at “{ $factor }” would make it { $class }
tipping-cell-elsewhere = { $other } instead of { $level } at “{ $factor }” of “{ $touchpoint }” would make it { $class }
tipping-name = “{ $name }”
tipping-names-more = { $names } and { $count ->
    [one] { $count } other
   *[other] { $count } others
}
tipping-top-instead = first: { $gained }, instead of { $lost }
tipping-top-shared = also first: { $gained }
tipping-top-lost = no longer first: { $lost }
tipping-critical-both = critical: { $gained }; no longer critical: { $lost }
tipping-critical-gained = critical: { $gained }
tipping-critical-lost = no longer critical: { $lost }
tipping-importance-none = changes neither the first place nor the critical touchpoints anywhere in its range
tipping-no-cells = No single cell, one level up or down, changes a class.
tipping-no-importances = No factor takes part with an importance.
tipping-no-checks = No class hangs on a single cell, so nothing needs to be checked.
tipping-note-cells = One rated cell at a time, one level up or one level down, found exactly. A cell of another touchpoint can change a class too, because it moves the mean and the limits. Enter or a click goes to the cell.
tipping-note-importances = One importance at a time within 1…5 (weights taken as they are: from 0 to ten times the largest), the smallest change first, found exactly. ≥ and ≤: at this value; > and <: just beyond it. Enter goes to the factor.
tipping-note-checks = Ours: a checked cell no longer moves, and a class is settled once every cell on which it hangs is checked. The cells are chosen so that few checks settle many classes, unsettled ones first.
tipping-empty-title = What would tip a class
tipping-empty-text = Once cells are rated, this page lists each cell of which one level more or less changes a class, and how far each importance may move.
