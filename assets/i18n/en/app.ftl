# The window: status line, messages, dialogs.

scope-whole = Whole market
scope-tip = Whose customers the figures are about
scope-none = This project has no segments yet

status-rated = { $rated } of { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
} rated ({ $percent })
status-no-cells = No cells yet: add factors and touchpoints
status-rated-tip = A rated matrix is a structured opinion, not statistics
status-illustrative = illustrative figures
status-excluded-touchpoints = { $count ->
    [one] { $count } touchpoint excluded
   *[other] { $count } touchpoints excluded
}
status-excluded-factors = { $count ->
    [one] { $count } factor excluded
   *[other] { $count } factors excluded
}
status-unweighted = { $count ->
    [one] { $count } factor without importance
   *[other] { $count } factors without importance
}
status-untouched = Not saved yet
status-unsaved = Unsaved changes
status-saving = Saving…
status-as-opened = No changes since it was opened
status-saved = All changes saved { $time }

app-new-project = New project
app-undone = Undone: { $what }
app-redone = Redone: { $what }
app-zoom = Zoom { $percent }%
app-saved = Saved to { $file }
app-exported = { $count ->
    [one] { $count } file written to { $folder }
   *[other] { $count } files written to { $folder }
}
app-notices = { $count ->
    [one] { $count } remark about this file
   *[other] { $count } remarks about this file
}
app-one-file = One file at a time: only the first of the dropped files was opened.
app-job-broken = The work “{ $job }” broke off: { $why }. Nothing was changed. Try again, and save your project under another name if it happens twice.
app-preferences-unread = The preferences in { $file } cannot be read: { $why } The program goes on with its own; the next change of a preference writes the file anew.
app-preferences-kept-aside = The preferences in { $file } cannot be read: { $why } The program goes on with its own; the unread file now lies beside it as { $aside }.
app-preferences-too-large = the file is larger than { $limit } MB.
app-preferences-not-ours = the reader says “{ $words }”.
app-link-failed = “{ $link }” could not be opened ({ $why }). Copy the address into your browser.
app-preferences-unwritten = The preferences cannot be kept in { $file }: { $why }. They hold until the program ends.

dialog-cancel = Cancel
dialog-close = Close
dialog-copy = Copy
dialog-open = Open a project
dialog-save = Save the project
dialog-import = Import a table
dialog-export = Folder for the export
dialog-import-tracks = Import tracks
dialog-ballots = Ballots of participants
dialog-export-tracks = Export tracks
filter-project = Touchrank project
filter-table = Table (CSV, TSV)
filter-sheet = Table (Excel, CSV, TSV)
filter-open = Project or table

unsaved-title = Save the changes?
unsaved-before-show = “{ $name }” has changes that are not saved. Another project is about to take its place.
unsaved-before-close = “{ $name }” has changes that are not saved.
unsaved-before-quit = “{ $name }” has changes that are not saved, and the program is about to end.
unsaved-save = Save
unsaved-drop = Don’t save

outside-title = The file was changed by another program
outside-what = { $file } is not what it was when you opened or saved it. Somebody else may have worked on it. Nothing has been written yet.
outside-copy = Save a copy…
outside-reload = Reload
outside-reload-tip = Show their version; Undo brings yours back
outside-overwrite = Overwrite
outside-overwrite-tip = Save yours; their version goes to the backups

properties-title = Project properties
properties-name = Name
properties-description = Description
properties-author = Author
properties-language = Language of the content
properties-english = English
properties-russian = Русский
properties-weighting = Importances
properties-illustrative = The figures are made up to show the method; say so everywhere
properties-done = Apply

app-draft-place = { $field }: “{ $item }”
app-dialog-waits = “{ $title }” is still open: answer it first, or leave once more without it.

import-title = Import a table
import-scale = Scale of the cells
import-blank = Blank cells
import-blank-unrated = are not rated
import-blank-lowest = are the lowest level, { $level }
import-weights = Importances
import-weights-1-5 = lie between 1 and 5
import-weights-as-is = are any numbers from 0, kept as they are
import-done = Import

failure-title = That did not work
failure-list = All problems; the text can be selected and copied
notices-title = Remarks
notices-what = { $count ->
    [one] The file was read. One thing is worth knowing:
   *[other] The file was read. { $count } things are worth knowing:
}

typed-path-title = Type the path
typed-path-what = This system has no file dialog (neither a desktop portal nor zenity). Type the whole path instead.
typed-path-label = Path
typed-path-folder = This is a folder. Type the name of the file behind it.
typed-path-done = OK

keys-title = Keyboard
keys-more = Every command can also be found by name: Ctrl+K.
keys-everywhere = On every screen
keys-list = ↑ ↓, PgUp, PgDn, Home, End, Enter
keys-list-what = Go through a list; Enter leads to where its line leads
keys-answer-what = Answer with a level of the scale and go on
keys-raters-lists = ← →
keys-raters-lists-what = Raters: to the people, to the disputed cells
keys-raters-settle-what = Raters: settle the disputed cell with a level of the scale
keys-raters-delete = Delete
keys-raters-delete-what = Raters: delete the ballot of the person
keys-pairs-side = ← →
keys-pairs-side-what = Pairs: a step towards the left or the right factor
keys-pairs-strength = 1…9, Shift+1…9
keys-pairs-strength-what = Pairs: so many times for the left factor, with Shift for the right one
keys-pairs-list = ↑ ↓, PgUp, PgDn, Home, End
keys-pairs-list-what = Pairs: go to another pair
keys-pairs-leave = Esc
keys-pairs-leave-what = Pairs: leave what is chosen and not entered
keys-arrows = ← ↑ → ↓
keys-arrows-what = Go to the next cell; with Shift select
keys-jump = Home, End, PgUp, PgDn
keys-jump-what = Go to the edge or a page further; with Ctrl to the first or last cell
keys-range = Shift+…
keys-range-what = Select a range
keys-levels = 1 3 9
keys-levels-what = Rate the cell with a level of the scale and go on
keys-edit = Enter
keys-edit-what = Open the cell or the name for typing; Esc leaves it as it was

messages-title = Messages
messages-none = Nothing has been said yet.

about-title = About Touchrank
about-what = Quality function deployment for the customer journey: what customers weigh when they choose, at every place where they meet the company.
about-opinion = The result is a structured opinion of those who rated, not statistics.
about-licence = Free software under the MIT or the Apache 2.0 licence. Typeface: IBM Plex Sans, SIL Open Font License.

app-import-failed = “{ $file }”: { $why }

exists-title = A file of that name exists
exists-what = { $file } exists already. Nothing has been written yet.
exists-other = Another name…

import-comma = A number such as 1,234
import-comma-ask = is an error
import-comma-decimal = is 1.234
import-comma-thousands = is 1234

import-tracks-title = Import tracks
import-tracks-what = What “{ $file }” would change in this project:
import-tracks-same = “{ $file }” says nothing that the project does not say already.
import-tracks-done = Import
import-tracks-notices = To know:
app-tracks-imported = Tracks imported from “{ $file }”
app-tracks-exported = Tracks written to { $file }
