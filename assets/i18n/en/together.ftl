# Several people and one file: who has it open, what they wrote, merging.

together-somebody = somebody
together-somebody-on = somebody on { $host }
together-user-on = { $user } on { $host }

together-shared-title = Somebody else has this file open
together-shared-what = { $file } has been open since { $since }: { $who }.
together-shared-by-somebody = { $file } is open in another window or on another computer.
together-shared-why = Read-only, you see the project as it was last saved, and nobody’s work gets in the way of the other’s. What both of you change can be merged later.
together-open-read-only = Open read-only
together-open-copy = Open a copy
together-open-copy-tip = A new project with the same content and without a file
together-open-anyway = Open anyway
together-open-anyway-tip = Work on the same file; where both of you save, the program asks and merges
together-left = The last session with this file ended without closing it ({ $who }, { $time }).
together-also-open = This file is also open: { $who }.
together-free = Nobody else has this file open any more: you can save to it.
together-title-read-only = read-only
together-status-read-only = Opened read-only
together-status-read-only-changed = Read-only: save the changes in a new file
together-read-only-same = This file was opened read-only, because somebody else has it open. Save under another name.

together-changed-title = The file was changed by somebody else
together-changed-what = { $file } was written at { $time } by another program or another person.
together-changed-some-time = { $file } was written by another program or another person.
together-changed-modified = You have changes too that are not saved. Merging keeps both.
together-changed-unmodified = You have no unsaved changes.
together-keep-mine = Keep mine
together-keep-mine-tip = Go on as it is here; you are asked again when you save
together-reloaded = Read again: “{ $file }”. Undo brings back what was here.
together-gone = { $file } is not there any more: deleted or moved. Save to write it again.
together-broken = { $file } was changed outside and cannot be read now: { $why } What is on screen stays.

together-merge = Merge…
together-merge-with = Merge “{ $file }”…
together-choose = Merge another version
together-merge-title = Merge two versions
together-merge-here = Here: “{ $name }”, as it is on screen
together-merge-there = There: “{ $name }”, { $file }, written { $time }
together-merge-there-own = There: “{ $name }”, as { $file } has it, written { $time }
together-merge-no-base = No earlier version is known that both come from, so everything that differs is asked.
together-merge-nothing = There is nothing in it that is not here already.
together-merge-taken = Taken from there without a question
together-merge-taken-none = Nothing else was changed there.
together-merge-list = Show all
together-merge-hide = Hide
together-merge-conflicts = { $count ->
    [one] Changed in both, and differently: { $count } thing to decide
   *[other] Changed in both, and differently: { $count } things to decide
}
together-merge-keys = ↑ ↓ move, ← or 1 takes here, → or 2 takes there, Tab goes on to Merge
together-merge-all-here = All here
together-merge-all-there = All there
together-merge-what = What
together-merge-before = Before
together-merge-side-here = Here
together-merge-side-there = There
together-merge-unknown = not known
together-merge-take-here = { $what }: here { $value }
together-merge-take-there = { $what }: there { $value }
together-merge-takes-here = here is taken
together-merge-takes-there = there is taken
together-merge-row = { $what }. Before: { $before }. Here: { $here }. There: { $there }; { $chosen }
together-merge-chosen = Here: { $here }, there: { $there }
together-merge-done = Merge
together-merged-nothing = nothing taken without a question
together-merged = { $decided ->
    [0] Merged with “{ $file }”: { $taken }
   *[other] Merged with “{ $file }”: { $taken }; decided { $decided }, of these as there { $there }
}
together-merged-copy = { $decided ->
    [0] Merged with “{ $file }”: { $taken }. That file stays where it is.
   *[other] Merged with “{ $file }”: { $taken }; decided { $decided }, of these as there { $there }. That file stays where it is.
}
together-merge-unrelated = “{ $file }” is another project and no version of this one: most of its items are others. Nothing was changed. To take single parts from it, open it and copy them.

together-copies-title = Copies beside this file
together-copies-what = { $count ->
    [one] { $count } copy that a sync service may have made lies beside this file. It holds something that is not here.
   *[other] { $count } copies that a sync service may have made lie beside this file. They hold something that is not here.
}
together-copy-line = Written { $time }. { $differs }
together-copy-merged = Merged
together-copies-stay = A copy stays where it is, merged or not. Delete it yourself when you need it no more.
