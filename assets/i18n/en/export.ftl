# Export: names of its files, what is chosen for it, how far it is and how it ended.

export-file-priorities = Priorities
export-file-matrix = Matrix
export-file-map = Journey map
export-file-track = Track – { $name }
export-file-full = Full report
export-file-workbook = project
export-file-of = { $what } – { $segment }

export-about-segment = Figures of the segment “{ $segment }”; the table of segments, notes and tracks are of all.
export-about-date = Date: { $date }

export-nothing = Nothing was exported: the project has nothing of what was chosen.
export-not-made = Nothing was exported: “{ $name }” cannot be made. { $why }
export-not-written = Nothing was exported: “{ $path }” cannot be written: { $why } What was there is untouched.
export-read-only = Nothing was exported: “{ $path }” is read-only. Choose another place, or allow writing to it.
export-cancelled = The export was cancelled; nothing was written.
export-left-new = “{ $path }” was written before that and could not be taken away again.
export-left-old = “{ $path }” could not be put back. What it held is in “{ $kept }”: rename that file.

export-title = Export the project
export-done = Export
export-xlsx = Excel workbook (.xlsx)
export-xlsx-what = to go on working: every figure is a live formula
export-pdf = PDF
export-pdf-what = pages to read, send and print
export-png = PNG pictures
export-png-what = pages for slides
export-svg = SVG pictures
export-svg-what = pages for designers, sharp at any size
export-csv = CSV tables
export-csv-what = all figures, notes and tracks for other programs
export-mermaid = Mermaid text (.md)
export-mermaid-what = Customer Tracks for notes programs that draw them
export-no-kind = Choose at least one kind of files.
export-pages = Pages
export-page-tracks = Customer Tracks
export-page-full = Full report (PDF)
export-paper = Sheet
export-paper-a4 = A4 landscape
export-paper-a3 = A3 landscape
export-figures = Figures of
export-whole = The whole market
export-language = Language
export-numbers = Numbers in CSV
export-numbers-intl = 0.5 and commas
export-numbers-excel-ru = 0,5 and semicolons (Excel in Russian)
export-to = Where to
export-to-folder = Into a folder
export-to-zip = Into one .zip archive
export-path = Path of the export
export-choose = Choose…
export-asks = All files are written, or none. Files that stand there already are asked about first.
export-folder = { $name } – export
dialog-export-zip = Archive for the export
filter-zip = Archive (ZIP)

export-exist-title = Files stand there already
export-exist-what = { $count ->
    [one] { $count } file of the export stands
   *[other] { $count } files of the export stand
 } in { $folder } already. Nothing has been written yet.
export-exist-other = Another place…
export-exist-replace = Replace

export-at = Export: { $done } of { $of } – { $name }
export-stop = Stop
export-ending = Cancelling the export…
export-busy = An export is under way: let it end or cancel it first.
export-zipped = Written to { $file }
export-quits = The program closes as soon as the export is written. Close it once more to cancel the export.

export-ballots = Ballots (who rated what)
export-ballots-tip = Without them no file has the name of a rater. What the room settled stays.
export-ron = Project file (.ron)
export-ron-what = a copy of the project to pass on
export-file-copy = { $name } – copy
export-file-without-ballots = { $name } – without ballots
