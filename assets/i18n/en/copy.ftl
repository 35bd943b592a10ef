# Copying what a screen shows.
copy-table-done = The table is on the clipboard: { $count } { $count ->
    [one] row
   *[other] rows
}. Paste it into Excel or Word.
copy-picture-done = The picture is on the clipboard.
copy-picture-first = Page 1 of { $count } is on the clipboard as a picture; the export writes all pages.
copy-nothing = There is nothing to copy on this screen yet.
copy-failed = It could not be copied: { $why }
copy-questions = Questions of the interview
copy-level = Relation
copy-yes = yes
copy-description = Description
copy-whole-market = Whole market
