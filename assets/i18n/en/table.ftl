# Tables in and out: words of their headers, what an import refuses and what it made of the input.

table-word-stage = stage
table-word-channel = channel
table-word-factor = factor
table-word-importance = importance
table-channel-online = online
table-channel-offline = offline
table-channel-both = both
table-default-stage = Journey
table-default-name = Imported table

table-column-rank = Rank
table-column-touchpoint = Touchpoint
table-column-factor = Choice factor
table-column-stage = Stage
table-column-channel = Channel
table-column-importance = Importance
table-column-touchpoints = Touchpoints
table-column-total = Total
table-column-score = Score
table-column-share = Share
table-column-intensity = Intensity
table-column-deviation = Deviation from the mean
table-column-relative-deviation = Relative deviation
table-column-z = Deviation in σ
table-column-class = Class
table-column-rated = Rated cells
table-column-cells = Cells

table-file-matrix = matrix
table-file-touchpoints = touchpoints
table-file-factors = factors
table-file-stages = stages
table-file-about = about these tables

table-cell-not-a-level = “{ $value }” is not a level of the scale { $scale }.
table-cell-not-a-number = “{ $value }” is not a number.
table-cell-ambiguous = “{ $value }” can be read in two ways: write { $decimal } or { $thousands }.
table-cell-outside = { $why } Correct it, or import the weights as they are (--weights as-is).

table-problem-level = { $cell }, “{ $factor }” × “{ $touchpoint }”: { $why }
table-problem-importance = { $cell }, importance of “{ $factor }”: { $why }
table-problem-channel = { $cell }: “{ $value }” is no channel. Write online, offline or both.
table-problem-ragged = Row { $row }, “{ $factor }”: it has { $cells } { $cells ->
    [one] cell
   *[other] cells
 }, the header has { $expected }. Fill it up or remove what is too much.
table-problem-no-factor = Row { $row } has values but no factor. Name it or empty the row.
table-problem-no-touchpoint = { $cell } stands in a column without a touchpoint. Name the touchpoint in the header or empty the column.
table-problem-name = { $cell }: { $why }
table-problem-more = … and { $count } more { $count ->
    [one] problem
   *[other] problems
 }.
table-problem-scale = All values of the table fit the scale { $scale }: choose it for the import (--scale { $scale }).

table-error-io = “{ $path }” cannot be read: { $why }
table-error-folder = “{ $path }” is a folder. Choose a table in it.
table-error-too-large = The file is larger than { $limit } MB, so it is not read. Take out what is no part of the matrix.
table-error-empty = The file is empty. Choose a table with a header row: factor, importance, touchpoints.
table-error-binary = This is not a text file. Save the table as CSV in the spreadsheet program and import that.
table-error-workbook = This is a workbook, not a text table. Save the sheet as CSV in the spreadsheet program and import that.
table-error-undecodable = The text is damaged: some bytes do not exist in { $encoding }. Save the table as CSV in UTF-8 again.
table-error-unclosed-quote = The quotation mark in line { $line } is not closed. Close it or remove it.
table-error-stray-quote = In line { $line } something follows a closing quotation mark. Double the quotation marks inside a text: "".
table-error-no-header = No header row found: its first cell is “factor”, its second “importance”, then come the touchpoints, separated by comma, semicolon or tab. Add it.
table-error-no-importance = Row { $row }: after “factor” the column “importance” must follow, not “{ $found }”. Add it; its cells may be empty.
table-error-double-row = Row { $row } is a second row “{ $word }”. Keep one of them.
table-error-no-touchpoints = The header in row { $row } names no touchpoints. Write them after “importance”.
table-error-no-factors = No factors stand below the header in row { $row }. Add a row for each.
table-error-too-many-columns = The table has more than { $limit } touchpoints. Split it.
table-error-too-many-rows = The table has more than { $limit } factors. Split it.
table-error-too-many-cells = The table has more than { $limit } cells. Split it.
table-error-cells = Nothing was imported: { $count } { $count ->
    [one] problem
   *[other] problems
 } in the table. Correct them and import again.

table-notice-encoding = The table is in { $encoding }, not in UTF-8; it was read so.
table-notice-numbers = { $count } { $count ->
    [one] number was
   *[other] numbers were
 } written with a decimal comma, grouped digits, a percent sign or the like and read as meant.
table-notice-spaces = { $count } { $count ->
    [one] name had
   *[other] names had
 } white space around it or line breaks in it; these were taken off or became spaces.
table-notice-renamed = The name “{ $from }” stands in the table more than once; this one became “{ $to }”.
table-notice-renamed-more = … and { $count } more { $count ->
    [one] double name
   *[other] double names
 } got a suffix.
table-notice-no-importance = { $count } { $count ->
    [one] factor has
   *[other] factors have
 } no importance yet and no score until it is known: { $names }
table-notice-blanks = { $count } empty { $count ->
    [one] cell was
   *[other] cells were
 } read as { $level }, the lowest level.
table-notice-symbols = { $count } { $count ->
    [one] symbol was
   *[other] symbols were
 } read: ● and ◎ as { $highest }, ○ as { $middle }, △ as { $lowest }.
table-notice-stages-filled = { $count } { $count ->
    [one] touchpoint
   *[other] touchpoints
 } under an empty stage cell took the stage to the left.
table-notice-no-stage = { $count } { $count ->
    [one] touchpoint has
   *[other] touchpoints have
 } no stage in the table and went to the stage “{ $stage }”.
table-notice-channels-filled = { $count } { $count ->
    [one] touchpoint
   *[other] touchpoints
 } without a channel: online and offline.
table-notice-unread-row = Row { $row } above the header is neither stages nor channels and was left out: “{ $text }”.

table-export-exist = Nothing was exported: { $count ->
    [one] a file of this name exists
   *[other] files of these names exist
 } in the folder: { $paths }. Choose another folder, or allow replacing them.
table-export-folder = The folder “{ $folder }” cannot be used: { $why }

table-about-name = Project: { $name }
table-about-illustrative = The figures of this project are illustrative: made up to show the method.
table-about-opinion = The tables hold a structured opinion of those who rated the matrix, not statistics.
table-about-scale = Relation scale: { $scale }. An empty cell is not rated.
table-about-deviation = Classes: critical from { $k } standard deviations above the mean, less important from { $k } below it. The limits are the project’s choice.
table-about-percent = Classes: critical from { $percent } % above the mean, less important from { $percent } % below it. The limits are the project’s choice.
table-about-pareto = Classes by falling score: critical while the cumulative share before the item is below { $critical } %, important below { $important } %, then less important. The limits are the project’s choice.
table-about-jenks = Classes: three groups with the least squared deviation within them (natural breaks). The rule is the project’s choice.
table-about-excluded-touchpoints = { $count } { $count ->
    [one] excluded touchpoint is
   *[other] excluded touchpoints are
 } left out.
table-about-excluded-factors = { $count } { $count ->
    [one] excluded factor is
   *[other] excluded factors are
 } left out.

table-word-touchpoint = touchpoint
table-word-cell = cell
table-word-yes = yes
table-word-no = no
table-column-about = About
table-column-segment = Segment
table-column-not-sure = Not sure
table-column-text = Note
table-column-source = Source
table-column-date = Date

table-file-notes = notes
