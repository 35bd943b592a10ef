# What steps of the history are called, and why an edit is refused.

edit-project-rename = rename the project to “{ $name }”
edit-project-description = change the description
edit-project-author = change the author
edit-project-language = change the language of the content
edit-project-illustrative = mark the figures as illustrative or not
edit-project-scale = change the scale to { $scale }
edit-project-class-rule = change the class rule
edit-project-weighting = change the range of importances

edit-stage-add = add stage “{ $name }”
edit-stage-rename = rename stage “{ $name }” to “{ $to }”
edit-stage-note = change the description of “{ $name }”
edit-stage-duplicate = duplicate stage “{ $name }”
edit-stage-move = move stage “{ $name }”
edit-stage-delete = delete stage “{ $name }”

edit-touchpoint-add = add touchpoint “{ $name }”
edit-touchpoint-rename = rename “{ $name }” to “{ $to }”
edit-touchpoint-online = make “{ $name }” online
edit-touchpoint-offline = make “{ $name }” offline
edit-touchpoint-both = make “{ $name }” online and offline
edit-touchpoint-note = change the description of “{ $name }”
edit-touchpoint-must-have = mark “{ $name }” as must-have
edit-touchpoint-not-must-have = take the must-have mark off “{ $name }”
edit-touchpoint-duplicate = duplicate “{ $name }”
edit-touchpoint-move = move “{ $name }”
edit-touchpoint-delete = delete touchpoint “{ $name }”

edit-factor-add = add factor “{ $name }”
edit-factor-rename = rename “{ $name }” to “{ $to }”
edit-factor-importance = set the importance of “{ $name }” to { $value }
edit-factor-no-importance = empty the importance of “{ $name }”
edit-factor-note = change the description of “{ $name }”
edit-factor-duplicate = duplicate “{ $name }”
edit-factor-move = move “{ $name }”
edit-factor-delete = delete factor “{ $name }”

edit-exclude = exclude “{ $name }”
edit-include = include “{ $name }” again

edit-relation-set = set “{ $factor } × { $touchpoint }” to { $level }
edit-relation-clear = empty “{ $factor } × { $touchpoint }”
edit-relation-many = { $count ->
    [one] change { $count } cell
   *[other] change { $count } cells
}
edit-in-segment = { $what } in segment “{ $segment }”

edit-segment-add = add segment “{ $name }”
edit-segment-rename = rename segment “{ $name }” to “{ $to }”
edit-segment-share = change the share of “{ $name }”
edit-segment-note = change the description of “{ $name }”
edit-segment-importance = change the importance of “{ $factor }” for “{ $name }”
edit-segment-move = move segment “{ $name }”
edit-segment-delete = delete segment “{ $name }”

edit-batch-paste = { $count ->
    [one] paste { $count } value
   *[other] paste { $count } values
}
edit-batch-cut = { $count ->
    [one] cut { $count } value
   *[other] cut { $count } values
}
edit-batch-fill = { $count ->
    [one] fill { $count } cell
   *[other] fill { $count } cells
}
edit-batch-clear = { $count ->
    [one] empty { $count } cell
   *[other] empty { $count } cells
}
edit-batch-add = { $count ->
    [one] add { $count } item
   *[other] add { $count } items
}
edit-batch-move = { $count ->
    [one] move { $count } item
   *[other] move { $count } items
}
edit-batch-delete = { $count ->
    [one] delete { $count } item
   *[other] delete { $count } items
}
edit-batch-exclude = { $count ->
    [one] exclude { $count } item
   *[other] exclude { $count } items
}
edit-batch-include = { $count ->
    [one] include { $count } item again
   *[other] include { $count } items again
}
edit-batch-change = { $count ->
    [one] change { $count } item
   *[other] change { $count } items
}

edit-error-no-factor = This factor is not there any more. Choose another one.
edit-error-no-touchpoint = This touchpoint is not there any more. Choose another one.
edit-error-no-stage = This stage is not there any more. Choose another one.
edit-error-no-segment = This segment is not there any more. Choose another one.
edit-error-importance = Importance of “{ $factor }”: { $why }
edit-error-level = “{ $factor } × { $touchpoint }” cannot be { $level }: the scale is { $scale }.
edit-error-scale-map = Level { $level } has no place in the new scale. Say what it becomes.
edit-error-share = A share of { $share } is not possible: it lies between 0 and 1.
edit-error-segment-name = There is a segment “{ $name }” already. Choose another name.
edit-error-too-large = A project holds { $factors } factors, { $touchpoints } touchpoints and { $cells } cells at most.
edit-error-ids = This project has used up its numbers for new items. Save a copy by exporting the table and importing it.
edit-relation-not-sure = mark “{ $factor } × { $touchpoint }” as not sure
edit-relation-sure = take “not sure” off “{ $factor } × { $touchpoint }”
edit-relation-not-sure-many = { $count ->
    [one] mark { $count } cell as not sure
   *[other] mark { $count } cells as not sure
}
edit-relation-sure-many = { $count ->
    [one] take “not sure” off { $count } cell
   *[other] take “not sure” off { $count } cells
}
edit-evidence-add = add a note on “{ $name }”
edit-evidence-change = change a note on “{ $name }”
edit-evidence-delete = delete a note on “{ $name }”
edit-touchpoints-picked = { $count ->
    [one] add { $count } touchpoint
   *[other] add { $count } touchpoints
}
edit-error-no-evidence = This note is not there any more. Add it anew.
edit-error-date = A date needs a year from 1 to 9999. Correct it.
edit-error-too-much-evidence = A project holds { $limit } notes at most. Delete some that are no longer needed.

edit-error-blank-evidence = A note cannot be empty. Type what it says.
