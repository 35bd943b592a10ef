# What opening and saving say.

files-at-place = Line { $line }, column { $column }: { $what }

files-project-empty = The file is empty. If it was a project, open an earlier state of it with “File › Earlier versions…”.
files-project-zeros = The file holds nothing but zeros: a write that never reached the disk. Open an earlier state of it with “File › Earlier versions…”.
files-project-too-large = The file has { $size } MB; a project has { $limit } MB at most. Check that it is the file you mean.
files-project-utf-16 = The text is in UTF-16; a project is in UTF-8. Open it in an editor and save it as UTF-8.
files-project-windows-1251 = The text seems to be in Windows-1251; a project is in UTF-8. Open it in an editor as Windows-1251 and save it as UTF-8.
files-project-not-utf-8 = From here on the text is not UTF-8: the file is damaged or in another encoding. Open an earlier state of it with “File › Earlier versions…”, or save it as UTF-8 in an editor.
files-project-not-a-project = This is not a Touchrank project: the first line must be “// Touchrank project, format { $format }”. To read a table, import it; else choose another file.
files-project-absurd-version = “{ $found }” cannot be the format of a project. Correct the first line in an editor, or open an earlier state of the file with “File › Earlier versions…”.
files-project-newer = A newer Touchrank wrote this project (format { $format }; this program knows format { $known }). The file was left as it is. Update Touchrank to open it.
files-project-conflict = A merge left conflict marks here. Decide in an editor which lines stay, delete the marks and open the file again.
files-project-syntax = { $why } Correct this place in an editor, or open an earlier state of the file with “File › Earlier versions…”.
files-project-too-many = { $factors } factors, { $touchpoints } touchpoints and { $others } stages, segments or notes are too many: a project holds { $items } of each kind and { $cells } cells at most. Divide it into several projects.
files-project-invalid-one = { $why } Only you can put this right, so the project was not opened. Correct it in an editor, or open an earlier state of the file with “File › Earlier versions…”.
files-project-invalid = { $count ->
    [one] The project has a problem that only you can put right, so it was not opened. Correct it in an editor, or open an earlier state of the file with “File › Earlier versions…”.
   *[other] The project has { $count } problems that only you can put right, so it was not opened. Correct them in an editor, or open an earlier state of the file with “File › Earlier versions…”.
}
files-project-more = { $count ->
    [one] And { $count } problem more.
   *[other] And { $count } problems more.
}

files-syntax-end = The file ends in the middle: it was cut off, and the rest is not in it. Open an earlier state of it with “File › Earlier versions…”.
files-syntax-unclosed = A bracket or a quotation mark is never closed.
files-syntax-expected = There must be “{ $token }” here.
files-syntax-expected-text = There must be a text in quotation marks here.
files-syntax-expected-word = There must be a word of the format here.
files-syntax-expected-number = There must be a number here, within the limits of its kind.
files-syntax-expected-yes-no = There must be “true” or “false” here.
files-syntax-id = An id is a whole number from 0 to 4294967295.
files-syntax-level = A level is a whole number from 0 to 99.
files-syntax-not-finite = There must be a finite number here, neither NaN nor infinity.
files-syntax-unknown-field = There is no field “{ $name }” here in this format.
files-syntax-missing-field = The field “{ $name }” is missing here.
files-syntax-double-field = The field “{ $name }” stands here twice.
files-syntax-unknown-word = “{ $found }” has no meaning here; possible: { $known }.
files-syntax-escape = After “\” there is a character that has no meaning there.
files-syntax-nesting = There are too many brackets within brackets.
files-syntax-trailing = The project has ended, and text follows.
files-syntax-other = The text cannot be read ({ $words }).

files-problem-dangling-factor = Relation ({ $factor }, { $touchpoint }, { $level }): there is no factor { $factor }.
files-problem-dangling-touchpoint = Relation ({ $factor }, { $touchpoint }, { $level }): there is no touchpoint { $touchpoint }.
files-problem-dangling-both = Relation ({ $factor }, { $touchpoint }, { $level }): there is neither factor { $factor } nor touchpoint { $touchpoint }.
files-problem-dangling-importance = Importance { $importance } of factor { $factor }: there is no factor { $factor }.
files-problem-dangling = There is no item with the id { $id }.
files-problem-double-reference = The id { $id } stands twice in this list.
files-problem-double-relation = Relation ({ $factor }, { $touchpoint }, { $level }) stands twice.
files-problem-double-importance = Importance { $importance } of factor { $factor } stands twice.
files-problem-two-levels = Factor { $factor } and touchpoint { $touchpoint } have two levels, { $first } and { $second }. Delete one of them.
files-problem-two-importances = Factor { $factor } has two importances in one segment, { $first } and { $second }. Delete one of them.
files-problem-level = Level { $level } is not of the scale { $scale }.
files-problem-importance = Importance: { $why }
files-problem-counter = The counter of ids stood at { $found }, behind the ids in use; it is now { $now }.
files-problem-double-id = The id { $id } is used twice. Give one of the items the number in next_id and raise next_id by 1.
files-problem-last-id = The id { $id } leaves no numbers for new items. Give the item a smaller one.
files-problem-no-stage = There is no stage { $stage }.
files-problem-share = A share of { $share } is not possible: it lies between 0 and 1.
files-problem-segment-name = Another segment has this name. Change one of them.
files-problem-grid = The relations do not fit the factors and touchpoints.

files-notice-changed-outside = This file was changed outside Touchrank, or damaged: its last line does not vouch for the rest. Look the project over before you rely on it.
files-notice-mended = { $what } Touchrank has put this right; the file is as it was until you save.
files-notice-mended-more = { $count ->
    [one] { $count } entry more has been put right.
   *[other] { $count } entries more have been put right.
}

files-open-not-found = There is no file “{ $path }”. Check the name, or that its drive is connected.
files-open-folder = “{ $path }” is a folder. Choose a project file in it.
files-open-not-a-file = “{ $path }” is a device or a pipe, not an ordinary file. Choose another one.
files-open-disk = “{ $path }” could not be read: { $why } Check that the disk is connected and sound and that you may read the file; then open it again.
files-open-content = “{ $path }” was not opened. { $why }

files-save-not-read-back = “{ $path }” was not saved: the text would not open again. { $why } What is in the file is untouched.
files-save-not-the-same = “{ $path }” was not saved: the text would not open as the same project. What is in the file is untouched; export the table to keep your work, and report this.
files-save-too-large = “{ $path }” was not saved. { $why } Divide the project, or export its table.
files-save-folder = “{ $path }” is a folder. Choose another name.
files-save-not-a-file = “{ $path }” is a device or a pipe, not an ordinary file. Choose another name.
files-save-read-only = “{ $path }” is read-only and was left as it is. Save under another name with “Save as…”, or allow writing to it.
files-save-changed = “{ $path }” has been changed by another program since you opened it, and was left as it is. Save a copy with “Save as…”, open it again, or overwrite it.
files-save-exists = “{ $path }” exists already and was left as it is. Choose another name, or allow replacing it.
files-save-backup = “{ $path }” was not saved, because the version in it could not be kept in “{ $folder }”: { $why } Save under another name with “Save as…”.
files-save-disk = “{ $path }” was not saved: { $why } What was there is untouched. Save in another place with “Save as…”.

files-saved-unsure = Saved, but the disk reported an error: { $why } Save a copy on another disk too.
files-saved-rights = Saved, but the file could not be given the permissions it had: { $why }
files-saved-no-backup = Saved, but the version before could not be kept in “{ $folder }”: { $why }

files-reason-not-found = the folder or the drive is not there.
files-reason-denied = there is no permission.
files-reason-full = the disk is full.
files-reason-read-only = the disk is read-only.
files-reason-name = the name is too long or not possible on this disk.
files-reason-other = the system says “{ $words }”.
files-problem-dangling-doubt = “Not sure” about factor { $factor } and touchpoint { $touchpoint }: at least one of the two does not exist.
files-problem-double-doubt = “Not sure” about factor { $factor } and touchpoint { $touchpoint } stands twice.
files-problem-date = “{ $date }” is no date. Write it as year, month and day, such as 2026-11-22.
files-problem-orphan = This note is about an item that does not exist. Correct the id, or delete the line.

files-problem-blank = A note cannot be empty. Write what it says, or delete the line.

files-syntax-count = A whole number from 0 to 4294967295 is expected here.
files-problem-mark = A segment’s mark has one or two characters. { $why }
files-problem-track-name = Another track has this name. Change one of them.

# What a file is that is neither a project nor a table. The same words stand at opening and importing.

files-foreign-picture = This is a picture. Choose a project, or a table in .xlsx or CSV.
files-foreign-workbook = This is a workbook of Excel, and no project. Import it as a table: File, “Import a table…”.
files-foreign-binary-workbook = This is a workbook of Excel in its binary format (.xlsb), which Touchrank does not read. Open it in Excel, save it as .xlsx, and import that file.
files-foreign-open-workbook = This is a workbook of LibreOffice (.ods), which Touchrank does not read. Open it in LibreOffice, save it as .xlsx, and import that file.
files-foreign-old-workbook = This is a workbook of an old Excel (.xls), whatever its name ends in, and Touchrank does not read those. Open it in a spreadsheet program, save it as .xlsx, and import that file.
files-foreign-encrypted = This workbook or document is locked with a password. Open it in its own program with the password, save it as .xlsx without one, and import that file.
files-foreign-cut-zip = This is a workbook or another ZIP archive, and its end is missing: it was cut off on the way. Copy or download it again.
files-foreign-zip = This is a ZIP archive or a text document, neither a project nor a table. Take the file that you mean out of it, or choose another one.
files-foreign-old-office = This is a document of an old Office, neither a project nor a table. Save a table in it as .xlsx or CSV and import that file, or choose another one.
files-foreign-pdf = This is a PDF document. Choose a project, or a table in .xlsx or CSV.
files-foreign-html = This is a web page. If you downloaded the file, you got a page in place of it: download it again. A table that was saved as a web page can be saved as .xlsx in a spreadsheet program, and then imported.

# Ballots, settled cells and judgements by pairs.
files-problem-rater = Another ballot has this name. Change one of them.
files-problem-pair = Judgement of factor { $first } against factor { $second }: a judgement needs two different factors. Correct one of the ids, or delete the line.
files-problem-settled-nowhere = This settled cell, with a reason that somebody wrote, is one of a factor or a touchpoint that does not exist. Correct the ids, or delete the line.
files-problem-dangling-settled = Settled cell of factor { $factor } and touchpoint { $touchpoint } at { $level }: at least one of the two does not exist.
files-problem-double-settled = The settled cell of factor { $factor } and touchpoint { $touchpoint } stands twice.
files-problem-two-settled = The cell of factor { $factor } and touchpoint { $touchpoint } is settled in two ways. Delete one of them.
files-problem-dangling-judgement = Judgement ({ $first }, { $second }, { $number }): at least one of the two factors does not exist.
files-problem-turned-judgement = Judgement of factor { $first } against factor { $second }: the smaller id stands first, with the judgement turned round.
files-problem-double-judgement = The judgement of factor { $first } against factor { $second } stands twice.
files-problem-two-judgements = Factors { $first } and { $second } are judged in two ways. Delete one of them.
files-syntax-preference = A judgement is a whole number: 1 to 9 where the first factor counts more or both are alike, -2 to -9 where the second does.

# The panel and hypotheses.
files-problem-time = “{ $time }” is no time. Write it as day and time, such as 2026-11-22T14:30.
files-problem-two-clauses = Question { $question } stands twice in this filter. Put its answers together.
files-problem-double-choice = This answer stands twice in its list.
files-problem-two-taken = Factor { $factor } is taken in two ways. Delete one of them.
files-problem-heading = Another question has this heading. Change one of them.
files-problem-double-factor = Another question already asks how important factor { $factor } is. Change one of them.
files-problem-respondent = Another question already says who answered. Change one of them.
files-problem-wave-name = Another wave has this name. Change one of them.
files-problem-packed = { $megabytes } MB of packed answers in all are too many: { $limit } MB at most. Leave some of them in their own files.
files-problem-no-question = There is no question { $question }, and without it these would be other people. Correct the id, or delete what rests on it.
files-problem-no-wave = There is no wave { $wave }, and without it these would be other people. Correct the id, or delete what rests on it.
