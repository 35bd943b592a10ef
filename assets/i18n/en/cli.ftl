# The command line: help, and what commands say.

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options

cli-about-touchrank = Touchrank shows which touchpoints decide whether the customer chooses you. Without arguments, or with a project, it opens its window.
cli-about-new = Writes a new project, empty or one of the built-in examples
cli-about-import = Makes a project of a wide table (CSV, TSV) or of a sheet of a workbook (XLSX)
cli-about-check = Reads projects and prints one line for each problem; changes nothing
cli-about-repair = Writes a project as a new file with everything mended that can be, and prints one line for each thing mended
cli-about-scores = Prints a table of figures of a project or a wide table
cli-about-stability = Prints how sure ranks and classes of touchpoints are when importances and relations move at random
cli-about-tracks = Prints Customer Tracks as a table, one line a step
cli-about-ballots = Prints what several people rated, cell by cell: spread, consensus, agreement, and what a disputed cell decides
cli-about-export = Writes the reports of a project as files: workbook, pages, tables
cli-about-recover = Lists work that was never saved, after a crash or by choice, or writes one of it to a file; discards nothing
cli-about-diff = Prints in words what differs between two projects, a line for each difference
cli-about-merge = Puts two versions of a project together against the one that both come from

cli-usage-of-touchrank =
    {"  "}touchrank [PROJECT]
    {"  "}touchrank COMMAND …
cli-usage-of-new =
    {"  "}touchrank new OUT.ron [--example NAME] [--lang en|ru] [--force]
    {"  "}touchrank new --list
cli-usage-of-import = {"  "}touchrank import TABLE OUT.ron [--scale LEVELS] [--blank unrated|lowest] [--weights 1-5|as-is] [--comma decimal|thousands] [--sheet NAME] [--skip-unreadable] [--force]
cli-usage-of-check = {"  "}touchrank check FILE…
cli-usage-of-repair = {"  "}touchrank repair FILE OUT.ron [--force]
cli-usage-of-scores = {"  "}touchrank scores FILE [--of touchpoints|factors|stages] [--segment NAME] [--classes RULE] [--json], and the options of import for a table
cli-usage-of-stability =
    {"  "}touchrank stability FILE [--samples N] [--seed S] [--weight-sd X] [--move P] [--top K] [--segment NAME]
    {"    "}[--classes RULE] [--threads N] [--json], and the options of import for a table
cli-usage-of-tracks = {"  "}touchrank tracks FILE [--segment NAME] [--csv intl|excel-ru] [--lang en|ru]
cli-usage-of-ballots = {"  "}touchrank ballots PROJECT [BALLOT…] [--disputed] [--json] [--consensus OUT.ron] [--force]
cli-usage-of-export = {"  "}touchrank export FILE --to DIR|X.zip [--lang en|ru] [--only xlsx,pdf,png,svg,csv,mermaid,ron] [--no-ballots] [--outside]
    {"    "}[--csv intl|excel-ru] [--paper a4|a3] [--segment NAME] [--date YYYY-MM-DD] [--force]
cli-usage-of-recover =
    {"  "}touchrank recover [--data FOLDER]
    {"  "}touchrank recover ID OUT.ron [--data FOLDER] [--force]
cli-usage-of-diff = {"  "}touchrank diff BEFORE AFTER [--lang en|ru]
cli-usage-of-merge = {"  "}touchrank merge BASE OURS THEIRS OUT.ron [--prefer ours|theirs] [--force]

cli-arg-id = The first field of a line of the list: id, name, file, last change, number of changes, day on which it goes
cli-arg-data = The folder of the program’s data; without it the window’s own
cli-no-data-folder = The system names no folder for the program’s data; say it with --data.
cli-no-such-work = There is no unsaved work with the id “{ $id }”.
cli-arg-file = A project, or a wide table or workbook
cli-arg-files = Projects
cli-arg-project = A project; ballots that it holds already count too
cli-arg-ballots = Projects, wide tables or workbooks of the participants, matched with the project by names
cli-arg-disputed = Disputed cells alone, those first that decide most classes
cli-arg-consensus = Writes the project with the ballots taken in and their consensus in its matrix; settled cells stay
cli-arg-out = The project file to write
cli-arg-table = A wide table or workbook: one row for each factor, one column for each touchpoint
cli-arg-example = The name of an example; --list names them
cli-arg-list = Names the examples
cli-arg-force = Replaces files that exist
cli-arg-scale = The table’s relation scale: 1-3-9 (default), 0-1-3-9, 1-3-5, 1-2-4, or 2 to 5 ascending levels from 0 to 99 such as 0,1,5,9
cli-arg-blank = What an empty cell is: unrated (default) or lowest, the lowest level
cli-arg-weights = Whether the weights keep to 1-5 (default) or are taken as-is
cli-arg-comma = What the comma in 1,234 is: decimal or thousands; without it such a number is refused
cli-arg-of = What the table is of: touchpoints (default), factors or stages
cli-arg-segment = The segment whose figures are wanted
cli-arg-samples = How many samples are drawn, 1 to 100000000; without it 10000
cli-arg-seed = A whole number from which the random numbers are drawn: the same seed gives the same table; without it 1
cli-arg-weight-sd = The standard deviation of each importance that has no standard error from the panel, a number from 0; without it 0.5
cli-arg-move = The probability, 0 to 0.5, that a rated cell moves a level up, and the same that it moves one down; without it 0.05
cli-arg-top = How many ranks count as the top in p_top; without it 10 (this number is ours)
cli-arg-threads = On how many threads; the table is the same for any. Without it, or with 0, as many as the machine has
cli-arg-classes = The class rule: deviation:0.5, percent:25, pareto:50,80 or jenks; without it the project’s own
cli-arg-json = Prints JSON in place of CSV
cli-arg-no-ballots = Leaves out who rated what: no file has the name of a rater
cli-arg-to = The folder for the files, or a name ending in .zip for one archive
cli-arg-csv = For whom the CSV is: intl (comma, decimal point) or excel-ru (semicolon, decimal comma); without it by the language
cli-arg-for-people = Prints CSV for people: intl (comma, decimal point) or excel-ru (semicolon, decimal comma); without it for machines
cli-arg-only = Which files: some of xlsx, pdf, png, svg, csv, mermaid, ron (the project file); without it all but ron
cli-arg-outside = Answers are also read from files outside the project’s folder; without it such files are not even opened
cli-arg-paper = The sheet of the pages: a4 (default) or a3
cli-arg-date = The day that stands on the files; without it today
cli-arg-before = The earlier project
cli-arg-after = The later project
cli-arg-base = The version that both come from
cli-arg-ours = Your version
cli-arg-theirs = The other version
cli-arg-prefer = Whose value is taken where both changed the same thing: ours or theirs; without it nothing is written then
cli-arg-lang = The language: en or ru; without it the system’s
cli-arg-help = Shows this help
cli-arg-version = Shows the version

cli-usage-value = “{ $value }” does not suit { $argument }. { $help }.
cli-usage-no-value = { $argument } needs a value.
cli-usage-unknown = There is no argument “{ $argument }” here.
cli-usage-missing = Missing: { $argument }.
cli-usage-conflict = { $argument } and { $other } do not go together.
cli-usage-other = The arguments cannot be understood.
cli-see-help = “touchrank --help” and “touchrank COMMAND --help” show what is possible.

cli-no-such-file = “{ $path }” is neither a command nor a file.
cli-no-window = The window could not be opened: { $why }. The commands work without one.
cli-force = With --force, existing files are replaced.
cli-output = The result could not be written to standard output: { $why }
cli-options-of-tables = --scale, --blank, --weights, --comma, --sheet and --skip-unreadable are for tables; a project has its own scale and weights.
cli-no-such-example = There is no example “{ $name }”. There are: { $known }.
cli-no-such-segment = There is no segment “{ $name }”. There are: { $known }
cli-no-segments = There is no segment “{ $name }”: the project has no segments.
cli-repair-itself = The mended project must be another file: the damaged one stays as it is.
cli-repair-not = “{ $path }” cannot be mended without losing what somebody said, so nothing was written. Correct the places named above in an editor, or open an earlier state of it with “File › Earlier versions…”.
cli-repaired = The mended project is in “{ $path }”.
cli-repaired-nothing = Nothing had to be mended. The project is in “{ $path }”.
cli-untitled = New project
cli-tracks-left-out = “{ $name }”: only its steps are printed. Its keeper, its description and what stands at no step are in the tables of “export” and with --csv.
cli-merge-taken = Taken: { $what }
cli-merge-ours = Ours kept. { $what }
cli-merge-theirs = Theirs taken. { $what }
cli-merge-conflicts = { $count ->
    [one] { $count } thing was changed in both versions; nothing is written. Choose with --prefer ours or --prefer theirs, or merge in the window.
   *[other] { $count } things were changed in both versions; nothing is written. Choose with --prefer ours or --prefer theirs, or merge in the window.
}

cli-arg-sheet = The sheet of a workbook that is read, by its name; without it the one that looks most like a matrix
cli-arg-skip-unreadable = Cells of a workbook that cannot be read are listed and left not rated; without it nothing is written then
cli-options-of-workbooks = --sheet and --skip-unreadable are for workbooks (.xlsx, .xlsm).
cli-no-matrix = No sheet of this workbook looks like a matrix: factors in rows, touchpoints in columns. With --sheet NAME you say which one is meant.
cli-no-such-sheet = The workbook has no sheet “{ $name }” with something in it. There are: { $known }
cli-refused-cell = Sheet “{ $sheet }”, cell { $cell }: “{ $value }”. { $why }
cli-more-refused = { $count ->
    [one] One more cell cannot be taken.
   *[other] { $count } more cells cannot be taken.
}
cli-other-scale = The cells fit the scale { $scale }: try --scale { $scale }
cli-skip-unreadable = Nothing is taken. Correct these cells, or leave them not rated with --skip-unreadable
cli-ballots-nothing = Nothing of it can be taken: no rated cell has a factor and a touchpoint of the project.
cli-ballots-taken = Ballot of “{ $rater }”: { $taken } of { $rated } rated cells are taken.
cli-ballots-replaced = Ballot of “{ $rater }”, in place of the one in the project: { $taken } of { $rated } rated cells are taken.
cli-ballots-hidden = { $count ->
    [one] 1 ballot is not counted: ballots are hidden until they are in, and it is not.
   *[other] { $count } ballots are not counted: ballots are hidden until they are in, and these are not.
}
cli-ballots-consensus = Consensus in the matrix: { $new } cells new, { $changed } with another level, { $settled } settled ones stay.

cli-about-panel = Prints the figures of the buyer panel under a filter: how many gave each answer, means and NPS with their 95% intervals
cli-about-hypotheses = Prints the private hypotheses and what the answers make of them
cli-usage-of-panel = {"  "}touchrank panel PROJECT [--filter "QUESTION=ANSWER|ANSWER"]… [--wave NAME]… [--segment NAME] [--json] [--outside] [--lang en|ru]
cli-usage-of-hypotheses = {"  "}touchrank hypotheses PROJECT [--json] [--outside] [--lang en|ru]
cli-arg-with-panel = A project with a buyer panel; the files of its answers are looked for where the project says
cli-arg-filter = Whose answers count: a question by its name, “=”, and one or several of its answers with | between them: words, a number such as 9, from 18 and below 25 as 18..25, days as 2026-01-01..2026-02-01, (none) for no answer. Several filters hold together
cli-arg-wave = The answers of this wave alone; may be given several times
cli-panel-none = The project has no buyer panel: there are no answers to print figures of.
cli-panel-unread = The answers of “{ $wave }” cannot be read. { $why }
cli-panel-outside = { $path } lies outside the project’s folder and was not opened, since a project can name any file. Where you know this one, add --outside.
cli-panel-changed = “{ $path }” (wave “{ $wave }”) has changed since its answers were taken in: { $before } people then, { $now } now. The figures are of the file as it is now.
cli-panel-moved = The answers of “{ $wave }” are not in “{ $before }” any more; they were found in “{ $now }”.
cli-panel-no-question = There is no question “{ $name }”. The nearest: { $known }
cli-panel-no-answer = “{ $question }” has no answer “{ $name }”. The nearest: { $known }
cli-panel-not-a-number = “{ $name }” is no number and no range. “{ $question }” takes a number, or a range such as 18..25: from the first and below the second.
cli-panel-not-a-day = “{ $name }” is no day and no range of days. “{ $question }” takes a day such as 2026-01-31, or a range such as 2026-01-01..2026-02-01: from the first and before the second.
cli-panel-no-choices = “{ $question }” cannot be filtered by: its answers are words of people’s own, or are not read.
cli-panel-no-wave = There is no wave “{ $name }”. There are: { $known }
cli-panel-segment-unfiltered = The segment “{ $name }” has no saved filter of the panel.
cli-panel-twice = The filter of the segment “{ $segment }” chooses answers of “{ $question }” already.
cli-panel-question-unread = The filter names “{ $question }”, which has no answers: what it says of that question is left out.
