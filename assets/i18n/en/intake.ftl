intake-reading = Reading “{ $file }”…
intake-sheet = Sheet:
intake-sheet-hidden = { $name } (hidden)
intake-preview = Preview of the sheet
intake-scroll-across = Scroll the preview across
intake-scroll-down = Scroll the preview down
intake-yes = TRUE
intake-no = FALSE
intake-shift = Shift+{ $key }

intake-role-touchpoints = Touchpoints
intake-role-touchpoint = Touchpoint
intake-short-touchpoint = Touchpoint
intake-role-stages = Stages
intake-role-channels = Channels
intake-role-factor = Factor
intake-role-factors = Factors
intake-role-importances = Importances
intake-role-totals = Totals
intake-role-ignored = Not read
intake-row = Row { $row }: { $role }
intake-column = Column { $column }: { $role }
intake-cell = { $cell }: { $value } – { $what }
intake-cell-level = Relation
intake-hint = { $row } · { $column } · Keys: a letter for the row, Shift and a letter for the column, Enter and Shift+Enter for the menus

intake-onto = Where it goes
intake-onto-new = A new project
intake-onto-open = Update “{ $name }”
intake-onto-tip = Items are matched by their names. The update is one step, which Ctrl+Z takes back.
intake-onto-key = Ctrl+U switches
intake-gone = What the sheet does not have
intake-gone-keep = stays in the project
intake-gone-remove = { $count ->
    [one] is removed: { $count } thing, listed below
   *[other] is removed: { $count } things, listed below
}

intake-taken = What is taken
intake-working = Counting…
intake-nothing = Nothing yet.
intake-count-factors = { $count ->
    [one] { $count } factor
   *[other] { $count } factors
}
intake-count-touchpoints = { $count ->
    [one] { $count } touchpoint
   *[other] { $count } touchpoints
}
intake-count-stages = { $count ->
    [one] { $count } stage
   *[other] { $count } stages
}
intake-count-relations = { $count ->
    [one] { $count } relation
   *[other] { $count } relations
}
intake-refused = { $count ->
    [one] { $count } cell is not taken
   *[other] { $count } cells are not taken
}
intake-zero = 0 means not rated
intake-turned = Touchpoints stand below each other
intake-scale-own = other levels
intake-scale-levels = Levels, from the lowest
intake-scale-wrong = These are no levels: 2 to 5 whole numbers from 0 to 99, rising, such as 0, 1, 5, 9.
intake-scale-of-project = { $scale }, as in the project
intake-scale-suggested = { $count ->
    [0] Use { $scale }: it fits every cell
    [one] Use { $scale }: it fits all but { $count } cell
   *[other] Use { $scale }: it fits all but { $count } cells
}

intake-tab-refused = Not taken ({ $count })
intake-tab-notices = To know ({ $count })
intake-tab-new = New ({ $count })
intake-tab-changed = Changed ({ $count })
intake-tab-gone = Not in the sheet ({ $count })
intake-copy = Copy the list
intake-list = Lists of what the import does
intake-list-empty = Nothing here.
intake-list-all-taken = Every cell is taken.
intake-line = { $cell } “{ $value }”: { $why }
intake-line-sheet = { $sheet }, { $cell } “{ $value }”: { $why }

intake-update = Update
intake-import-without = { $count ->
    [one] Import without { $count } cell
   *[other] Import without { $count } cells
}
intake-update-without = { $count ->
    [one] Update without { $count } cell
   *[other] Update without { $count } cells
}
intake-keys = Ctrl+Enter takes it in, Esc leaves all as it was
intake-done = Imported “{ $file }”: { $factors ->
    [one] { $factors } factor
   *[other] { $factors } factors
}, { $touchpoints ->
    [one] { $touchpoints } touchpoint
   *[other] { $touchpoints } touchpoints
}, { $relations ->
    [one] { $relations } relation
   *[other] { $relations } relations
}{ $refused ->
    [0] .
    [one] ; { $refused } cell was not taken.
   *[other] ; { $refused } cells were not taken.
}
intake-updated = Updated from “{ $file }”: { $new } new, { $changed } changed, { $gone } removed{ $refused ->
    [0] .
    [one] ; { $refused } cell was not taken.
   *[other] ; { $refused } cells were not taken.
} Ctrl+Z takes all of it back.
