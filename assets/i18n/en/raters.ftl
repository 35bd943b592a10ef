raters-sentence-nobody = Nobody has rated a cell yet.
raters-sentence-one = One person has rated so far; it takes a second one to see where people disagree.
raters-sentence-well = { $raters } people agree well (W = { $w }); { $disputed ->
    [0] no cell is disputed.
    [one] { $deciding ->
        [0] 1 cell is disputed, it decides no class.
       *[other] 1 cell is disputed, it decides a class.
    }
   *[other] { $deciding ->
        [0] { $disputed } cells are disputed, none of them decides a class.
        [one] { $disputed } cells are disputed, 1 of them decides a class.
       *[other] { $disputed } cells are disputed, { $deciding } of them decide a class.
    }
}
raters-sentence-in-part = { $raters } people agree in part (W = { $w }); { $disputed ->
    [0] no cell is disputed.
    [one] { $deciding ->
        [0] 1 cell is disputed, it decides no class.
       *[other] 1 cell is disputed, it decides a class.
    }
   *[other] { $deciding ->
        [0] { $disputed } cells are disputed, none of them decides a class.
        [one] { $disputed } cells are disputed, 1 of them decides a class.
       *[other] { $disputed } cells are disputed, { $deciding } of them decide a class.
    }
}
raters-sentence-little = { $raters } people agree little (W = { $w }); { $disputed ->
    [0] no cell is disputed.
    [one] { $deciding ->
        [0] 1 cell is disputed, it decides no class.
       *[other] 1 cell is disputed, it decides a class.
    }
   *[other] { $deciding ->
        [0] { $disputed } cells are disputed, none of them decides a class.
        [one] { $disputed } cells are disputed, 1 of them decides a class.
       *[other] { $disputed } cells are disputed, { $deciding } of them decide a class.
    }
}
raters-sentence-no-order = { $raters } people have rated too few cells in common to compare their orders; { $disputed ->
    [0] no cell is disputed.
    [one] { $deciding ->
        [0] 1 cell is disputed, it decides no class.
       *[other] 1 cell is disputed, it decides a class.
    }
   *[other] { $deciding ->
        [0] { $disputed } cells are disputed, none of them decides a class.
        [one] { $disputed } cells are disputed, 1 of them decides a class.
       *[other] { $disputed } cells are disputed, { $deciding } of them decide a class.
    }
}

raters-sentence-waits = What people said is being put together.
raters-whole = Ballots are about the whole market, not about “{ $segment }”.
raters-pairs = { $count ->
    [one] On the cell that several people rated, { $part } of their pairs agree.
   *[other] On the { $count } cells that several people rated, { $part } of their pairs agree.
}
raters-w = W says how alike people order the touchpoints: 0 not at all, 1 the same.
raters-hidden = { $shown } of { $all } ballots are in; { $count ->
    [0] none is hidden.
    [one] 1 stays hidden until it is handed in.
   *[other] { $count } stay hidden until they are handed in.
}
raters-rated = { $count } of { $of } cells
raters-rated-in = in · { $count } of { $of } cells
raters-alike = { $part } as the consensus
raters-people = People
raters-person-spoken = { $name }, { $state }
raters-cells = Disputed cells
raters-cell-spoken = { $factor } × { $touchpoint }: { $spread }, consensus { $consensus }, { $impact }
raters-column-cell = Factor × touchpoint
raters-column-spread = Ratings
raters-column-consensus = Consensus
raters-column-matrix = Matrix
raters-column-impact = Decides
raters-column-lowest = Lowest
raters-column-highest = Highest
raters-column-settled = Settled at
raters-table = Disputed cells
raters-impact = { $count ->
    [0] no class
    [one] { $count } class
   *[other] { $count } classes
}
raters-settled = settled at { $level }
raters-settled-on = settled at { $level } on { $date }
raters-settled-at = { $cell }: settled at { $level }. Undo takes it back.
raters-settle-at = Settle at { $level }: { $meaning }
raters-decides = Between { $low } and { $high }: { $moves }
raters-decides-none = Between { $low } and { $high } no class changes.
raters-decides-more = and { $count } more
raters-move = “{ $touchpoint }” { $from } or { $to }
raters-reason = Because
raters-reason-hint = Why the room agreed, if you like
raters-none = Nobody disagrees about a cell.
raters-not-settled = This cell is not settled.
raters-not-yet = The consensus is being worked out; a moment.
raters-consensus-same = The matrix has the consensus in all cells already.
raters-consensus-taken = { $count ->
    [one] { $count } cell has the consensus now. Undo takes it back.
   *[other] { $count } cells have the consensus now. Undo takes them back.
}
raters-consensus-would = { $count ->
    [0] Taking the consensus changes nothing
    [one] Taking the consensus changes { $count } cell
   *[other] Taking the consensus changes { $count } cells
}{ $settled ->
    [0] .
   *[other] ; { $settled } settled stay.
}
raters-nothing-disputed = No cell is disputed.
raters-deleted = The ballot of { $name } is gone. Undo brings it back.
raters-name = Name
raters-new-name = New person
raters-new-hint = Name, then Enter
raters-name-of = New name of { $name }
raters-empty-title = Several people see more than one
raters-empty-text = Let everybody rate alone before the room talks: by name in the Interview, or in a file of their own that you take in here. This page then shows where they agree, which disputed cells decide a class, and lets the room settle them.
raters-spread = { $state ->
    [disputed] Disputed: ballots say { $spread } ({ $count })
    [settled] Ballots: { $spread } ({ $count }), settled by the room
   *[alike] Ballots: { $spread } ({ $count })
}
raters-sentence-blinded = { $name } is rating unseen: what others said is shown once this ballot is handed in, or once the room rates again.
raters-said = { $name }: { $level }
