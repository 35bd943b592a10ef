ballots-error-no-matrix = No sheet of it looks like a matrix with factors down the side and touchpoints across.
ballots-somebody = Participant
ballots-more = { $count ->
    [one] … and one more line.
   *[other] … and { $count } more lines.
}
ballots-no-factor = { $count ->
    [0] Not taken: factor “{ $name }”, which the project does not have; no cell of it is rated.
    [one] Not taken: factor “{ $name }”, which the project does not have, with 1 rated cell.
   *[other] Not taken: factor “{ $name }”, which the project does not have, with { $count } rated cells.
}
ballots-no-touchpoint = { $count ->
    [0] Not taken: touchpoint “{ $name }”, which the project does not have; no cell of it is rated.
    [one] Not taken: touchpoint “{ $name }”, which the project does not have, with 1 rated cell.
   *[other] Not taken: touchpoint “{ $name }”, which the project does not have, with { $count } rated cells.
}
ballots-cell = Not taken: cell { $cell }, “{ $value }”. { $why }
ballots-cell-of-sheet = Not taken: cell { $cell } of sheet “{ $sheet }”, “{ $value }”. { $why }
ballots-other-scale = The cells fit the scale { $theirs }; the project has { $ours }. Read the table as a project of that scale first, then take that project in: its levels are translated by their order.
ballots-scale = The file has the scale { $theirs }, the project { $ours }. Levels are translated by their order: { $map }.
ballots-lacks-factor = The file does not have the factor “{ $name }”.
ballots-lacks-touchpoint = The file does not have the touchpoint “{ $name }”.
ballots-lacks-cells = { $count ->
    [one] 1 of the project’s { $cells } cells is not rated on this ballot.
   *[other] { $count } of the project’s { $cells } cells are not rated on this ballot.
}
ballots-unsure-stage = The project has “{ $name }” in several stages, and the file does not say which is meant: it is taken for the one in “{ $stage }”.
ballots-sheet = Sheet “{ $sheet }” is read, one of { $count }.
ballots-not-sure = { $count ->
    [one] 1 mark “not sure” is not taken: a ballot has levels only.
   *[other] { $count } marks “not sure” are not taken: a ballot has levels only.
}
ballots-local = { $count ->
    [one] 1 relation of a segment of its own is not taken: ballots are about the whole market.
   *[other] { $count } relations of segments of their own are not taken: ballots are about the whole market.
}
ballots-own-ballots = { $count ->
    [one] The file holds a ballot itself; taken is its matrix.
   *[other] The file holds { $count } ballots itself; taken is its matrix.
}
ballots-title = Take in ballots
ballots-failed = “{ $file }” is not read: { $why }
ballots-what = { $files ->
    [one] One file. { $taken } of { $rated } rated cells match this project.
   *[other] { $files } files. { $taken } of { $rated } rated cells match this project.
}
ballots-rater = Rater
ballots-rater-of = Rater of { $file }
ballots-cells = { $taken } of { $rated } rated cells match
ballots-none = Nothing of it matches: no rated cell has a factor and a touchpoint of this project.
ballots-known = “{ $rater }” has a ballot already:
ballots-replace = replace it
ballots-other = take in as “{ $rater }”
ballots-details = What does not match in { $file }
ballots-hand-in = Hand in: these ballots are whole
ballots-consensus = Take the consensus into the matrix as well
ballots-consensus-counts = { $new ->
    [one] 1 cell would be new
   *[other] { $new } cells would be new
}, { $changed } would change{ $settled ->
    [0] .
   *[other] ; settled ones stay: { $settled }.
}
ballots-consensus-waits = It is being worked out which cells that would change.
ballots-consensus-then = It is being worked out which cells that would change; then the ballots are taken in.
ballots-consensus-broken = It could not be worked out which cells that would change. The ballots can be taken in without it.
ballots-consensus-same = The matrix would be as it is: it has the consensus already.
ballots-same-rater = Two of the files are of “{ $rater }”. Give one of them another name, or leave it out.
ballots-done = Take in
ballots-add = Another file…
ballots-reading = { $count ->
    [one] Reading a file…
   *[other] Reading { $count } files…
}
ballots-taken = { $count ->
    [one] 1 ballot taken in
   *[other] { $count } ballots taken in
}
