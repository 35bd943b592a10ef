# Earlier versions of a project, and saving by itself.

earlier-title = Earlier versions
earlier-what = What “{ $file }” held before. A version can be opened as a copy, or brought back in one step that Undo takes back.
earlier-what-damaged = What “{ $file }” held before. The file itself stays as it is.
earlier-moved = This file was renamed, moved or copied; what it held under its former name is listed too.
earlier-list = Earlier versions, the newest first
earlier-no-file = This project has not been saved to a file yet, so there are no earlier versions. From the second save on, what each one replaces is kept.
earlier-reading = Looking for earlier versions…
earlier-none = There are no earlier versions of “{ $file }” yet. From the next save on, what each one replaces is kept.
earlier-unlisted = The earlier versions in “{ $folder }” could not be listed: { $why }

earlier-today = Today, { $time }
earlier-yesterday = Yesterday, { $time }
earlier-when = { $day }, { $time }
earlier-size = { $kb } KB
earlier-by-itself = saved by itself · { $size }
earlier-comparing = Comparing…
earlier-unreadable = This version cannot be read.
earlier-same = The same as now.
earlier-since = Since then: { $what }
earlier-holds = { $factors ->
    [one] { $factors } factor
   *[other] { $factors } factors
}, { $touchpoints ->
    [one] { $touchpoints } touchpoint
   *[other] { $touchpoints } touchpoints
}
earlier-more = { $count ->
    [one] and { $count } difference more
   *[other] and { $count } differences more
}
earlier-lines = What changed from this version to now:

earlier-copy = Open as a copy
earlier-copy-tip = As a new project without a file; this one closes, with a question if it has unsaved changes
earlier-restore = Restore
earlier-restore-tip = Put this version in place of the project on screen; Undo takes it back
earlier-restored = The version of { $time } is back. Undo returns to what was here.

earlier-autosave-on = Projects that have a file are now saved by themselves after each pause
earlier-autosave-off = Projects are now saved only when you say so
earlier-autosave-gone = “{ $path }” is not there any more: it was moved or deleted, or its drive is gone. The project was not saved by itself. “Save” writes the file again, “Save as…” saves in another place.
