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

table-error-io = “{ $path }” cannot be read: { $why } Check that the disk is connected and sound and that you may read the file; then import it again.
table-error-folder = “{ $path }” is a folder. Choose a table in it.
table-error-too-large = The file is larger than { $limit } MB, so it is not read. Take out what is no part of the matrix.
table-error-empty = The file is empty. Choose a table with a header row: factor, importance, touchpoints.
table-error-binary = This is not a text file. Save the table as CSV in the spreadsheet program and import that.
table-error-zeros = The file holds nothing but zeros: a write that never reached the disk. Take another copy of it, or save the table as CSV once more.
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
table-notice-zeros = { $count } { $count ->
    [one] zero was
   *[other] zeros were
 } read as not rated.
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

table-file-tracks = tracks

table-word-agent = agent
table-word-barrier = barrier
table-word-of = of
table-column-track = Track
table-column-order = Order
table-column-task = What the customer does
table-column-jobs = Jobs to be done
table-column-factors = Factors at work
table-column-agents = Agents of influence
table-column-barriers = Sales barriers
table-column-emotion = Emotion
table-column-campaign = Campaign
table-column-evidence = Evidence
table-column-owner = Responsible
table-column-state = State
table-campaign-goal = goal
table-campaign-message = message
table-campaign-offer = offer
table-campaign-kpi = KPI

table-problem-track = { $cell }, { $column }: { $why }
table-track-no-track = No track is named here or above. Write its name.
table-track-no-segment = A new track needs the name of a segment in its first line.
table-track-other-segment = The first line of this track says “{ $value }”. A track is of one segment: write the same, or give the track another name.
table-track-second-line = This track has a line without order, stage, touchpoint and task already. Leave one of them.
table-track-no-stage = Neither the line nor its touchpoint says a stage. Write one.
table-track-order = “{ $value }” is no order. Write it as 4, as 4? for a step that may be left out, or as 4→2 for a way back to step 2.
table-track-back-to = There is not exactly one step with the order { $value } in this track. Correct the number behind the arrow.
table-track-emotion = “{ $value }” is no emotion. Write a whole number from −2 to 2, or nothing.
table-track-campaign = “{ $value }” is no part of a campaign, or stands twice. Write goal=…; channel=…; message=…; offer=…; kpi=…
table-track-agent = “{ $value }” is no agent of influence. Write the role, for or against, and a strength from 1 to 3: Friend (for, 3)
table-track-evidence = “{ $value }” is no evidence. Write it as in-depth interview: “quotation” (source, 2026-10-01, n=12)
table-track-target = The track has no agent or barrier “{ $value }” for this evidence. Correct the name behind the arrow.
table-track-state = “{ $value }” is no state. Write idea, planned, running, done or stopped.
table-track-no-header = A value stands here, but its column has no header. Name the column or clear the cell.

table-error-no-tracks-header = This is no table of tracks: its first line must have the columns track and touchpoint (or task). Export the tracks to see how the table looks.
table-error-no-tracks = There is no track below the header. Add a line for each step.
table-error-too-many-entries = More than { $limit } tracks, or more than as many steps, agents, barriers or pieces of evidence in one. Divide the table.

table-notice-unknown-columns = { $count ->
    [one] A column is unknown and was not read: { $names }
   *[other] { $count } columns are unknown and were not read: { $names }
}
table-notice-computed = Channel, class, score and rank come from the project itself and were not read.
table-notice-gone = { $cell }, { $column }: the project has no “{ $name }”; the track keeps it as a word.
table-notice-several = { $cell }, { $column }: the project has “{ $name }” several times; the first is meant.
table-notice-new-job = “{ $name }” is a new job to be done; it is added to the project.
table-notice-not-pinned = { $cell }, { $column }: the matrix does not name these here, and without * they are not pinned: { $names }
table-notice-kept = Track “{ $track }”: { $count ->
    [one] { $count } entry stands at no step and is not in the table. It stays.
   *[other] { $count } entries stand at no step and are not in the table. They stay.
}

table-tracks-new = New track “{ $track }”: { $steps } { $steps ->
    [one] step
   *[other] steps
 }, { $agents } { $agents ->
    [one] agent of influence
   *[other] agents of influence
 }, { $barriers } { $barriers ->
    [one] sales barrier
   *[other] sales barriers
 }, { $evidence } { $evidence ->
    [one] piece of evidence
   *[other] pieces of evidence
 }
table-tracks-same = Track “{ $track }”: nothing changes
table-tracks-changed = Track “{ $track }”: { $count } { $count ->
    [one] change
   *[other] changes
 }

table-change-segment = other segment
table-change-owner = another keeper of the track
table-change-note = another remark on the track
table-change-step-added = new step “{ $name }”
table-change-step-removed = step removed: “{ $name }”
table-change-step = step “{ $name }”: { $field }
table-change-step-moved = step moved: “{ $name }”
table-change-agent-added = new agent of influence “{ $name }”
table-change-agent = agent of influence “{ $name }” changed
table-change-agent-removed = agent of influence removed: “{ $name }”
table-change-barrier-added = new sales barrier “{ $name }”
table-change-barrier = sales barrier “{ $name }” changed
table-change-barrier-removed = sales barrier removed: “{ $name }”
table-change-evidence-added = new evidence “{ $name }”
table-change-evidence = evidence “{ $name }” changed
table-change-evidence-removed = evidence removed: “{ $name }”

table-field-task = what the customer does
table-field-optional = may be left out or not
table-field-back-to = way back
table-field-pinned = pinned factors
table-field-jobs = jobs to be done
table-field-emotion = emotion
table-field-campaign = campaign
table-field-owner = responsible
table-field-state = state
table-field-note = note

table-file-ballots = ballots
table-column-rater = Rater
table-column-level = Level
table-column-matrix-level = Level in the matrix
table-column-settled-level = Settled level
table-column-settled-reason = Why
table-column-settled-date = Settled on
table-about-ballots = { $count ->
    [one] { $count } person rated alone; the table of ballots says what.
   *[other] { $count } people rated separately; the table of ballots says who rated what.
}

table-yes = yes
table-no = no
