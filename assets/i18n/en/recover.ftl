recover-not-written = What you do is not being kept for the case of a crash: { $why } Save the project often.
recover-written-again = What you do is being kept for the case of a crash again.
recover-not-cleared = The record of this document’s unsaved changes could not be cleared: { $why } The next start may offer them once more.
recover-gone = That unsaved work is not there any more.
recover-not-marked = The unsaved work stays as it is: { $why }

recover-found-title = Unsaved work was found
recover-found-what = { $count ->
    [1] The program ended before this was saved. Restore it, or decide later: nothing goes away until then.
   *[other] The program ended before these were saved. Restore one, or decide later: nothing goes away until then. The others stay under “File › Unsaved work…”.
}
recover-found-unread = The program ended before something was saved, and the record of it cannot be read.
recover-title = Unsaved work
recover-what = What was left unsaved stays here: after a crash until you decide, else for { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
recover-none = There is no unsaved work. A project that you close without saving stays here for { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
recover-when = { $day }, { $time }
recover-no-name = A record that cannot be read
recover-changes = { $count ->
    [one] { $count } unsaved change
   *[other] { $count } unsaved changes
}
recover-until = kept until { $day }
recover-never-saved = Never saved
recover-open-now = { $file } (open now)
recover-restore = Restore
recover-open-saved = Open the saved one
recover-open-saved-tip = Opens the file as it was last saved; the unsaved work stays under “File › Unsaved work…” for { $days ->
    [one] { $days } day
   *[other] { $days } days
}
recover-later = Later
recover-later-tip = Deletes nothing; the next start asks again
recover-remove = Delete for good…
recover-remove-what = Delete the unsaved work on “{ $name }” for good? It cannot be brought back.
recover-remove-record = Delete this record for good? Nobody will be able to read it then.
recover-remove-yes = Delete for good
recover-keep = Keep it
recover-back = “{ $name }” is back, with its unsaved changes.
recover-back-title = The work is back
recover-back-what = { $count ->
    [one] There is { $count } thing to know; its text can be selected and copied:
   *[other] There are { $count } things to know; their text can be selected and copied:
}
recover-typed = { $place }: this was being typed and could not be entered: { $text }
recover-typed-entered = { $place }: this was being typed and has been entered: { $text }

unsaved-kept = What you don’t save stays under “File › Unsaved work…” for { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
start-unsaved = Unsaved work: { $count }
recover-damaged = That unsaved work cannot be read: its record is damaged.
recover-newer = That unsaved work was kept by a newer version of Touchrank. Restore it with that version; it is left untouched here.
recover-too-large = That unsaved work cannot be read: its record is larger than { $limit } MB.
recover-no-project = That unsaved work cannot be read: { $why }
recover-unread = That unsaved work cannot be read now: { $why } Try again.
recover-last-lost = The record of the unsaved work is damaged, or a part of it was taken away. This is the newest state that could be read; the last changes could not be read.
