# The Matrix screen: the grid, its toolbar, menus and refusals; the dialogs of scale and classes.

matrix-grid = Matrix of factors and touchpoints
matrix-channel-online = online
matrix-channel-offline = offline
matrix-channel-both = online and offline

matrix-title-factor = Factor
matrix-title-importance = Importance
matrix-title-score = Score
matrix-title-share = Share, %
matrix-title-whole-score = Score, whole market
matrix-title-shift = Rank against the whole
matrix-title-deviation = Deviation from the mean
matrix-title-class = Class
matrix-title-rank = Rank
matrix-stage-empty = no touchpoints yet
matrix-completeness = { $percent } rated: { $rated } of { $cells } cells
matrix-excluded-touchpoints = { $count ->
    [one] { $count } touchpoint excluded
   *[other] { $count } touchpoints excluded
}
matrix-excluded-factors = { $count ->
    [one] { $count } factor excluded
   *[other] { $count } factors excluded
}
matrix-unweighted-factors = { $count ->
    [one] { $count } factor without importance does not count
   *[other] { $count } factors without importance do not count
}
matrix-opinion = A structured opinion, not statistics

matrix-is-excluded = Excluded: it counts in no figure.
matrix-is-must-have = Must-have: law, safety or an entry ticket.
matrix-stage-size = { $count ->
    [one] { $count } touchpoint counts
   *[other] { $count } touchpoints count
}

matrix-reader-cell = { $factor } × { $touchpoint }: { $level }
matrix-reader-cell-inherited = { $factor } × { $touchpoint }: { $level }, inherited
matrix-reader-cell-own = { $factor } × { $touchpoint }: { $level }, own, whole market { $whole }
matrix-reader-not-rated = not rated
matrix-reader-none = none
matrix-reader-importance = Importance of { $name }: { $value }
matrix-reader-importance-inherited = Importance of { $name }: { $value }, inherited
matrix-reader-importance-own = Importance of { $name }: { $value }, own, whole market { $whole }
matrix-reader-beside = { $name }: score { $score }, whole market { $whole_score }; rank { $rank }, whole market { $whole_rank }; { $class }, whole market { $whole_class }
matrix-reader-touchpoint = { $name }: score { $score }, share { $share }, { $class }, rank { $rank }
matrix-reader-factor = { $name }: score { $score }, share { $share }, { $class }, rank { $rank }
matrix-reader-no-figures = { $name }: no figures
matrix-scroll-across = Scroll across
matrix-scroll-down = Scroll down

matrix-add-factor = + Factor
matrix-add-touchpoint = + Touchpoint
matrix-add-stage = + Stage
matrix-new-factor = New factor
matrix-new-touchpoint = New touchpoint
matrix-new-stage = New stage
matrix-first-stage = First stage
matrix-copy-of = { $name } (copy)
matrix-edit-factor = Name of factor { $name }
matrix-edit-importance = Importance of { $name }
matrix-edit-own-importance = Own importance of { $name }; empty: { $whole }, inherited
matrix-edit-touchpoint = Name of touchpoint { $name }
matrix-edit-stage = Name of stage { $name }
matrix-importance-no-number = “{ $value }” is no number. Type an importance such as 4 or 3.5, or nothing.

matrix-find = Find a name
matrix-filter = Filter
matrix-filter-not-rated = Only what is not fully rated
matrix-filter-all-classes = All classes
matrix-filter-all-channels = All channels
matrix-filter-all-stages = All stages
matrix-order = Order
matrix-order-rows = Factors
matrix-order-columns = Touchpoints
matrix-order-rows-by = Factors { $by }
matrix-order-columns-by = Touchpoints { $by }
matrix-order-note = The project keeps its own order.
matrix-by-document = in the project’s order
matrix-by-score = by score
matrix-by-name = by name
matrix-by-importance = by importance
matrix-scale = Scale { $scale }
matrix-classes = Classes
matrix-look = View
matrix-look-numbers = Numbers
matrix-look-symbols = Symbols
matrix-look-down = After an entry go down
matrix-look-right = After an entry go right
matrix-look-zoom = Size of cells: { $zoom }
matrix-zoom-out = Smaller
matrix-zoom-in = Larger
matrix-zoom-whole = 100%
matrix-zoom-fit = All columns
matrix-notice-filter = Filter: { $touchpoints } of { $of_touchpoints } touchpoints and { $factors } of { $of_factors } factors shown.
matrix-notice-nothing-named = No name has “{ $text }”.
matrix-notice-sort-rows = Factors { $by }; the project’s order is unchanged.
matrix-notice-sort-columns = Touchpoints { $by }; the project’s order is unchanged.
matrix-notice-again = Apply again
matrix-notice-show-all = Show everything

matrix-empty-title = Here the matrix begins
matrix-empty-text = On the left the factors by which customers choose, with their importance; across the top the touchpoints of the journey, stage by stage; in each cell how far the touchpoint lets the customer judge the factor. Add the first ones, or import a table.
matrix-empty-add-factor = Add a factor
matrix-empty-add-touchpoint = Add a touchpoint
matrix-no-touchpoints-title = No touchpoints yet
matrix-no-touchpoints-text = Touchpoints are where the customer meets the company: an advertisement, the shop window, a call, the bill. Each belongs to a stage of the journey.
matrix-no-factors-title = No factors yet
matrix-no-factors-text = Choice factors are what customers weigh when they choose: price, taste, the way there. Each has an importance from 1 to 5.
matrix-nothing-title = Nothing fits the filter
matrix-nothing-text = Everything is still in the project.

matrix-menu-level = { $level } – { $meaning }
matrix-menu-not-rated = Not rated
matrix-menu-fill-down = Fill down
matrix-menu-fill-right = Fill right
matrix-menu-of-factor = Factor “{ $name }”
matrix-menu-of-touchpoint = Touchpoint “{ $name }”
matrix-menu-rename = Rename
matrix-menu-importance = Set the importance
matrix-menu-factor-before = Add a factor above
matrix-menu-factor-after = Add a factor below
matrix-menu-touchpoint-before = Add a touchpoint before
matrix-menu-touchpoint-after = Add a touchpoint after
matrix-menu-touchpoint-first = Add a touchpoint to the stage
matrix-menu-stage-before = Add a stage before
matrix-menu-stage-after = Add a stage after
matrix-menu-must-have = Must-have
matrix-menu-duplicate = Duplicate
matrix-menu-exclude = Exclude from the figures
matrix-menu-include = Include in the figures again
matrix-menu-delete = Delete

matrix-say-choose-head = Choose the name of a factor, a touchpoint or a stage first.
matrix-say-delete-head = To delete the item press Ctrl+Delete; Delete alone empties cells.
matrix-say-deleted = “{ $name }” is deleted. Undo brings it back.
matrix-say-deleted-factors = { $count ->
    [one] { $count } factor is deleted. Undo brings it back.
   *[other] { $count } factors are deleted. Undo brings them back.
}
matrix-say-deleted-touchpoints = { $count ->
    [one] { $count } touchpoint is deleted. Undo brings it back.
   *[other] { $count } touchpoints are deleted. Undo brings them back.
}
matrix-say-deleted-stage = { $count ->
    [0] Stage “{ $name }” is deleted. Undo brings it back.
    [one] Stage “{ $name }” is deleted with its { $count } touchpoint. Undo brings them back.
   *[other] Stage “{ $name }” is deleted with its { $count } touchpoints. Undo brings them back.
}
matrix-say-sorted = The screen is sorted, so nothing can be moved. Choose “Show everything” first.
matrix-say-no-level = “{ $key }” is no level here. The keys are { $keys }; Delete empties a cell.
matrix-say-no-cut = Names cannot be cut. Copy them, or delete the item.

matrix-differences-button = Differences
matrix-differences = “{ $segment }”: { $cells } and { $importances } differ from the whole market; { $classes }.
matrix-differences-cells = { $count ->
    [one] { $count } cell
   *[other] { $count } cells
}
matrix-differences-importances = { $count ->
    [one] { $count } importance
   *[other] { $count } importances
}
matrix-differences-classes = { $count ->
    [0] none of { $of } classes changes by it
    [one] { $count } of { $of } classes changes by it
   *[other] { $count } of { $of } classes change by it
}
matrix-differences-none = “{ $segment }” has nothing of its own yet, so all figures are the whole market’s. Leave this view and type a level in a cell or an importance, or begin with a copy:
matrix-differences-same = { $count ->
    [one] Nothing differs yet: the { $count } value that “{ $segment }” has of its own is the whole market’s. Type another one over it.
   *[other] Nothing differs yet: the { $count } values that “{ $segment }” has of its own are the whole market’s. Type others over them.
}
matrix-differences-leave = Show all levels
matrix-own = { $cells ->
    [one] Own: { $cells } cell
   *[other] Own: { $cells } cells
}, { $importances ->
    [one] { $importances } importance
   *[other] { $importances } importances
}
matrix-disputed = Two small bars: people rate it differently
matrix-pale = Pale: inherited from the whole market
matrix-tip-own = Own level: { $own }. Whole market: { $whole }.
matrix-say-local = { $count ->
    [one] { $count } inherited level is “{ $segment }”’s own now. No figure changes by that.
   *[other] { $count } inherited levels are “{ $segment }”’s own now. No figure changes by that.
}
matrix-say-no-local = Nothing to make local here: what is rated is “{ $segment }”’s own already.
matrix-say-copied = { $count ->
    [one] { $count } importance of the whole market is “{ $segment }”’s own now. No figure changes by that.
   *[other] { $count } importances of the whole market are “{ $segment }”’s own now. No figure changes by that.
}
matrix-say-no-copy = All importances are “{ $segment }”’s own already.
matrix-say-reset-cells = { $count ->
    [one] { $count } cell of “{ $segment }” is inherited from the whole market again.
   *[other] { $count } cells of “{ $segment }” are inherited from the whole market again.
}
matrix-say-no-reset-cells = Nothing here is “{ $segment }”’s own: it is inherited from the whole market already.
matrix-say-reset-importances = { $count ->
    [one] { $count } importance of “{ $segment }” is inherited from the whole market again.
   *[other] { $count } importances of “{ $segment }” are inherited from the whole market again.
}
matrix-say-no-reset-importances = No importance here is “{ $segment }”’s own: they are inherited from the whole market already.

matrix-paste-refused = Nothing was pasted. { $why }
matrix-paste-empty = The clipboard holds no text to paste.
matrix-paste-too-long = The clipboard holds more than { $limit } MB of text, which was not looked at. Copy less.
matrix-paste-too-large = The block has { $rows } × { $columns } values (rows × columns), but from here only { $rows_left } × { $columns_left } have room. Start further up or left, or copy less.
matrix-paste-level = “{ $factor } × { $touchpoint }” cannot be “{ $value }”: the levels are { $scale }. Correct the value and paste again.
matrix-paste-importance = Importance of “{ $factor }”: { $why } Correct the value and paste again.
matrix-paste-importance-no-number = Importance of “{ $factor }”: “{ $value }” is no number. Correct the value and paste again.
matrix-paste-name = The name of “{ $item }” cannot be “{ $value }”. { $why }
matrix-paste-no-touchpoint = Stage “{ $stage }” has no touchpoint to paste into. Add one first.

matrix-dialog-apply = Apply
matrix-dialog-cancel = Cancel

scale-title = Relation scale
scale-or-own = or levels of your own, two to five:
scale-value = Value
scale-key = Key
scale-english = Meaning in English
scale-russian = Meaning in Russian
scale-value-of = Value of level { $number }
scale-key-of = Key of level { $number }
scale-english-of = Meaning of level { $number } in English
scale-russian-of = Meaning of level { $number } in Russian
scale-remove = Remove
scale-remove-of = Remove level { $number }
scale-add = Add a level
scale-map = What the present levels become:
scale-map-level = { $level } becomes
scale-merges = Two levels become one: changing back later will not tell them apart. Undo will.
scale-same = This is the present scale.
scale-changes-none = No rank and no class changes.
scale-changes-ranks = { $count ->
    [one] { $count } touchpoint changes its rank.
   *[other] { $count } touchpoints change their rank.
}
scale-changes-classes = { $count ->
    [one] { $count } touchpoint changes its class.
   *[other] { $count } touchpoints change their class.
}
scale-changes-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
scale-change-class = { $name }: { $class } → { $to_class }, rank { $rank } → { $to_rank }
scale-change-rank = { $name }: rank { $rank } → { $to_rank }
scale-draft-value = “{ $value }” is no level. Type a whole number from 0 to { $most }.
scale-draft-key = Level { $value } needs one key. Type a single character.

rule-title = Class rule
rule-ours = The method names three classes and no limits: where they lie is your choice.
rule-deviation = Deviation
rule-deviation-text = Critical from so many standard deviations above the mean, less important from as many below.
rule-percent = Percent of the mean
rule-percent-text = Critical from so many percent above the mean, less important from as many below.
rule-pareto = Pareto
rule-pareto-text = The strongest up to the first part of all scores are critical, up to the second important.
rule-natural = Natural breaks
rule-natural-text = Three groups whose scores lie as close together as possible.
rule-k = Standard deviations
rule-p = Percent
rule-critical = Critical, percent
rule-important = Important, percent
rule-changes-none = No class changes.
rule-changes-touchpoints = { $count ->
    [one] { $count } touchpoint changes its class.
   *[other] { $count } touchpoints change their class.
}
rule-changes-factors = { $count ->
    [one] { $count } factor changes its class.
   *[other] { $count } factors change their class.
}
rule-changes-stages = { $count ->
    [one] { $count } stage changes its class.
   *[other] { $count } stages change their class.
}

matrix-filter-not-sure = Only what somebody is not sure of
matrix-say-choose-cell = Choose cells first: only of a cell one can be not sure.
matrix-reader-not-sure = { $what }, not sure
matrix-reader-notes = { $count ->
    [one] { $what }, { $count } note
   *[other] { $what }, { $count } notes
}
matrix-tip-not-sure = Not sure: to be talked about again.
matrix-tip-notes = { $count ->
    [one] { $count } note: { $text }
   *[other] { $count } notes: { $text }
}

matrix-empty-set-up = Set up step by step
matrix-empty-pick = Pick touchpoints from the template…
matrix-empty-name = Name the factors in a list…
matrix-reader-sure = { $figures }. { $line }
