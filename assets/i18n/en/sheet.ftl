# A sheet that somebody filled in: what it lacks, what of it is not taken and why, what it would change.

sheet-needs-touchpoints = Say which row holds the names of the touchpoints.
sheet-needs-touchpoints-column = Say which column holds the names of the touchpoints.
sheet-needs-factors = Say which column holds the names of the factors.
sheet-needs-factors-row = Say which row holds the names of the factors.
sheet-needs-columns = Say which columns are touchpoints.
sheet-needs-rows = Say which rows are touchpoints.
sheet-needs-rows-of-factors = Say which rows are factors.
sheet-needs-columns-of-factors = Say which columns are factors.
sheet-needs-touchpoint-names = The touchpoints have no names where they are looked for. Choose the place where their names stand.
sheet-needs-factor-names = The factors have no names where they are looked for. Choose the place where their names stand.
sheet-too-large = More than { $limit } factors or touchpoints, or more than { $cells } cells. Ignore some of them, or divide the sheet.

sheet-cause-flag = Yes or no is neither a number nor a name.
sheet-cause-date = This is a date. Spreadsheets make one of entries such as 1/3 or 1.3: write the number again.
sheet-cause-error = A formula ends in an error here.
sheet-cause-not-calculated = A formula that has no value yet. Open the file in the spreadsheet program, save it and choose it again.
sheet-cause-importance = { $why } Correct it, or take the weights as they are.

sheet-level-refused = { $why } The cell counts as not rated.
sheet-importance-refused = { $why } The importance counts as unknown.
sheet-row-refused = { $why } Nothing of this factor is taken.
sheet-column-refused = { $why } Nothing of this touchpoint is taken.
sheet-stage-refused = { $why } The touchpoint goes to the stage before.
sheet-channel-refused = “{ $value }” is no channel: online, offline or both. It counts as both.
sheet-nameless-row = There is no name in this row.
sheet-nameless-column = There is no name in this column.

sheet-notice-merged-stages = { $count } { $count ->
    [one] touchpoint
   *[other] touchpoints
 } under merged cells took their stage.
sheet-notice-merged-cells = Among factors and touchpoints { $count } merged { $count ->
    [one] cell was
   *[other] cells were
 } read: what stands there counts for the upper left cell only.
sheet-notice-formulas = { $count } { $count ->
    [one] formula was
   *[other] formulas were
 } taken by the value that stood there.
sheet-notice-transposed = The table lies on its side: touchpoints stand in rows and factors in columns.
sheet-notice-signs = { $count } { $count ->
    [one] sign or word was
   *[other] signs or words were
 } read as levels: { $signs }

sheet-left-totals-row = Row { $line } “{ $text }” is not taken: it looks like totals.
sheet-left-row = Row { $line } “{ $text }” is not taken.
sheet-left-totals-column = Column { $line } “{ $text }” is not taken: it looks like totals.
sheet-left-column = Column { $line } “{ $text }” is not taken.
sheet-left-more = … and { $count } more { $count ->
    [one] row or column is
   *[other] rows and columns are
 } not taken.
