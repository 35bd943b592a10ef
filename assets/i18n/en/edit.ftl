# What steps of the history are called, and why an edit is refused.

edit-project-rename = rename the project to “{ $name }”
edit-project-description = change the description
edit-project-author = change the author
edit-project-language = change the language of the content
edit-project-illustrative = mark the figures as illustrative or not
edit-project-scale = change the scale to { $scale }
edit-project-class-rule = change the class rule
edit-whole-restore = restore the version of { $time }
edit-whole-merge = merge with { $file }
edit-whole-reload = read { $file } again
edit-whole-update = update from { $file }
edit-error-unsound = That version of the project breaks its rules, so it was not taken. Nothing has been changed.
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

edit-batch-import = import tracks

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

edit-segment-hue = change the colour of “{ $name }”
edit-segment-mark = change the mark of “{ $name }” to “{ $mark }”
edit-segment-job = give “{ $name }” the job “{ $job }”
edit-segment-no-job = take the job “{ $job }” from “{ $name }”
edit-segment-duplicate = duplicate segment “{ $name }”

edit-job-add = add job “{ $name }”
edit-job-rename = rename job “{ $name }” to “{ $to }”
edit-job-note = change the description of job “{ $name }”
edit-job-move = move job “{ $name }”
edit-job-delete = delete job “{ $name }”

edit-track-add = add track “{ $name }”
edit-track-put = change track “{ $name }”
edit-track-rename = rename track “{ $name }” to “{ $to }”
edit-track-note = change the description of track “{ $name }”
edit-track-owner = change who keeps track “{ $name }”
edit-track-segment = make “{ $name }” a track of segment “{ $segment }”
edit-track-duplicate = duplicate track “{ $name }” as “{ $to }”
edit-track-move = move track “{ $name }”
edit-track-delete = delete track “{ $name }”

edit-step-add = add step “{ $name }”
edit-step-change = change step “{ $name }”
edit-step-move = move step “{ $name }”
edit-step-duplicate = duplicate step “{ $name }”
edit-step-delete = delete step “{ $name }”
edit-agent-add = add agent of influence “{ $name }”
edit-agent-change = change agent of influence “{ $name }”
edit-agent-delete = delete agent of influence “{ $name }”
edit-barrier-add = add barrier “{ $name }”
edit-barrier-change = change barrier “{ $name }”
edit-barrier-delete = delete barrier “{ $name }”
edit-proof-add = add evidence to track “{ $name }”
edit-proof-change = change evidence of track “{ $name }”
edit-proof-delete = delete evidence from track “{ $name }”
edit-look-at = { $count ->
    [one] mark { $count } entry as looked at
   *[other] mark { $count } entries as looked at
}

edit-error-no-job = This job is not there any more. Choose another one.
edit-error-no-track = This track is not there any more. Choose another one.
edit-error-no-entry = This entry of the track is not there any more. Choose another one.
edit-error-track-name = There is a track “{ $name }” already. Choose another name.
edit-error-too-many = There can be { $limit } at most. Delete what is not needed.
edit-error-empty-step = A step needs a touchpoint or a task. Choose a touchpoint or write what the customer does.
edit-error-empty-proof = Evidence needs a quotation or a source. Write at least one of them.
edit-error-emotion = An emotion of { $emotion } is impossible: it lies between −2 and +2.
edit-error-strength = A strength of { $strength } is impossible: it lies between 1 and 3.
edit-error-named = “Named by { $named } of { $asked }” is impossible: at least one was asked, and no more can have named it.
edit-error-count = The number of people begins at 1. Leave the field empty where it is not known.
edit-local-make = make “{ $name }” local for “{ $segment }”
edit-local-touchpoints = { $count ->
    [one] make { $count } touchpoint local for “{ $segment }”
   *[other] make { $count } touchpoints local for “{ $segment }”
}
edit-local-factors = { $count ->
    [one] make { $count } factor local for “{ $segment }”
   *[other] make { $count } factors local for “{ $segment }”
}
edit-local-importances = copy importances from the whole market for “{ $segment }”
edit-local-reset = reset “{ $name }” to the whole market for “{ $segment }”
edit-local-reset-cells = { $count ->
    [one] reset { $count } cell to the whole market for “{ $segment }”
   *[other] reset { $count } cells to the whole market for “{ $segment }”
}
edit-local-reset-touchpoints = { $count ->
    [one] reset { $count } touchpoint to the whole market for “{ $segment }”
   *[other] reset { $count } touchpoints to the whole market for “{ $segment }”
}
edit-local-reset-importance = reset the importance of “{ $name }” to the whole market for “{ $segment }”
edit-local-reset-importances = { $count ->
    [one] reset { $count } importance to the whole market for “{ $segment }”
   *[other] reset { $count } importances to the whole market for “{ $segment }”
}
edit-ballot-add = take in the ballot of “{ $name }”
edit-ballot-replace = replace the ballot of “{ $name }”
edit-ballot-rename = rename the rater “{ $name }” to “{ $to }”
edit-ballot-rate = { $count ->
    [one] rate a cell on the ballot of “{ $name }”
   *[other] rate { $count } cells on the ballot of “{ $name }”
}
edit-ballot-in = hand in the ballot of “{ $name }”
edit-ballot-not-in = reopen the ballot of “{ $name }”
edit-ballot-delete = delete the ballot of “{ $name }”
edit-ballots-blind = hide ballots until they are in
edit-ballots-open = show ballots before they are in
edit-ballot-settle = settle “{ $factor }” × “{ $touchpoint }” at { $level }
edit-ballot-unsettle = { $count ->
    [one] reopen a settled cell
   *[other] reopen { $count } settled cells
}
edit-pair-judge = judge “{ $first }” against “{ $second }”
edit-pair-forget = take back the judgement of “{ $first }” against “{ $second }”
edit-pair-clear = clear all judgements by pairs
edit-batch-ballots = { $count ->
    [one] take in a ballot
   *[other] take in { $count } ballots
}
edit-batch-consensus = { $count ->
    [one] take the consensus into a cell
   *[other] take the consensus into { $count } cells
}
edit-batch-settle = { $count ->
    [one] settle a cell
   *[other] settle { $count } cells
}
edit-batch-from-pairs = take importances from the judgements by pairs
edit-error-no-ballot = This ballot is not there any more. Choose another one.
edit-error-rater = There is a ballot of “{ $name }” already. Give another name.
edit-error-same-factor = A factor cannot be judged against itself. Choose two factors.

edit-panel-question = change question “{ $name }”
edit-panel-question-delete = delete question “{ $name }”
edit-panel-wave = change wave “{ $name }”
edit-panel-wave-delete = delete wave “{ $name }”
edit-panel-reread = read the answers of “{ $name }” again
edit-panel-find = say where the answers of “{ $name }” are
edit-panel-pack = pack the answers of “{ $name }” into the project
edit-panel-unpack = leave the answers of “{ $name }” in their file
edit-panel-segment = save the filter as segment “{ $name }”
edit-segment-filter = change whose answers belong to “{ $name }”
edit-segment-no-filter = tie “{ $name }” to no answers any more
edit-taken-update = take importances that have moved, those changed by hand apart
edit-taken-put-back = put the importance of “{ $name }” back as the panel gave it
edit-taken-put-back-many = { $count ->
    [one] put { $count } importance back as the panel gave it
   *[other] put { $count } importances back as the panel gave them
}
edit-taken-forget = no longer tie importances to the panel
edit-hypothesis-change = change hypothesis “{ $name }”
edit-hypothesis-claim = change what hypothesis “{ $name }” claims
edit-hypothesis-move = move hypothesis “{ $name }”
edit-hypothesis-delete = delete hypothesis “{ $name }”
edit-error-no-question = This question is not in the panel any more. Choose another one.
edit-error-no-wave = This wave is not in the panel any more. Choose another one.
edit-error-no-hypothesis = This hypothesis is not there any more. Choose another one.
edit-error-heading = Two questions are headed “{ $name }”, so their columns cannot be told apart. Give the column another heading in the file.
edit-error-wave-name = There is a wave “{ $name }” already. Choose another name.
edit-error-separator = “{ $name }”: this character cannot stand between answers. Choose another one.
edit-error-choice = “{ $name }” cannot have the answers that are chosen. Choose at least one of those that it has.
edit-error-measure = “{ $name }” has no such figure. Choose another figure or another question.
edit-error-too-many-claims = A hypothesis keeps { $limit } earlier claims, so that nobody loses sight of what was claimed. Add a new hypothesis instead.
edit-error-question-used = “{ $name }” cannot go, because { $by } would lose their footing. Change or delete those first.
edit-error-kind-used = “{ $name }” cannot be read like that, because { $by } would mean something else. Change or delete those first.
edit-error-wave-used = Wave “{ $name }” cannot go, because { $by } would lose their footing. Change or delete those first.
edit-error-use-segment = segment “{ $name }”
edit-error-use-taken = the importances taken for “{ $name }”
edit-error-use-taken-whole = the importances taken for the whole market
edit-error-use-hypothesis = the hypothesis “{ $name }”
edit-error-use-and = { $first }, { $rest }
edit-error-use-more = and { $count } more
edit-error-nothing-taken = Nobody under this filter answered how important a factor is. Say on the page of questions which columns ask that, or widen the filter.
edit-error-not-taken = The importance of “{ $name }” was not taken from the panel, so there is nothing to put back.
edit-error-factor-asked = Two questions ask how important “{ $name }” is. Choose another factor for one of them, or leave its column out.
edit-error-respondents = Only one column can say who answered. Read the others as something else, or leave them out.
edit-error-too-much-packed = A project holds { $limit } MB of packed answers at most. Leave some of them in their files.
