edit-taken-take = take importances from the panel
edit-batch-from-panel = take importances that have moved

taken-empty-title = Importances come from buyers
taken-empty = Once buyers' answers are here, this page makes importances of them in four ways, says how sure each one is and how many classes of touchpoints it would change.
taken-of-whole = the whole market
taken-of-segment = “{ $segment }”
taken-for = Importances of
taken-for-tip = Whose importances are looked at, here and on every other screen
taken-working = The importances are being worked out…
taken-head = From { $count ->
    [one] { $count } person
   *[other] { $count } people
}: “{ $factor }” decides most, { $value }; taking these would change { $changes ->
    [0] no class
    [one] { $changes } class
   *[other] { $changes } classes
} of { $of }.
taken-head-as-now = From { $count ->
    [one] { $count } person
   *[other] { $count } people
}: “{ $factor }” decides most, { $value }; these are the importances at present.
taken-head-nobody = Nobody passes the current filter, so there is nothing to take.
taken-head-none = { $count ->
    [one] { $count } person passes the filter, and did not rate
   *[other] { $count } people pass the filter, and none of them rated
} any factor of the project.
taken-note-few = Too few to conclude: { $count ->
    [one] { $count } person
   *[other] { $count } people
}, and fewer than 30 say little.
taken-note-part = These would become the importances of the whole market, though the filter lets only a part of the people through.
taken-note-everybody = These are everybody's answers, not those of “{ $segment }”: filter by its customers first.
taken-note-other = The current filter is not the one with which “{ $segment }” was saved.
taken-moved = Importances have moved: { $count ->
    [one] { $count } importance
   *[other] { $count } importances
} ({ $names }).
taken-table = Factors and their importances
taken-head-factor = Factor
taken-head-now = Importance at present
taken-head-was = As it was taken
taken-head-error = Standard error
taken-head-answers = Answers
taken-changes = { $count ->
    [0] changes no class
    [one] changes { $count } class of { $of }
   *[other] changes { $count } classes of { $of }
}
taken-way-mean = Mean
taken-way-mean-tip = the mean of the answers of 1 to 5.
taken-way-top = Top two
taken-way-top-tip = the part of people who answered 4 or 5, as 1 + 4 × part.
taken-way-centred = Centred
taken-way-centred-tip = each person's answers less their own mean, so that nobody counts more for rating everything high; then the least becomes 1 and the greatest 5.
taken-way-rank = Ranks
taken-way-rank-tip = where each person ranks the factor among the others, equal answers sharing a rank; then the least becomes 1 and the greatest 5.
taken-way-line = { $way }: { $how }
taken-n = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
taken-few = too few to conclude
taken-mark-by-hand = by hand; taken: { $was }
taken-mark-inherited = as in the whole market
taken-mark-unasked = nobody was asked
taken-row = { $factor }, at present { $now }
taken-row-way = { $way } { $value } { $doubt }
taken-taken = Taken on { $date } at { $time } from { $count ->
    [one] { $count } person
   *[other] { $count } people
} ({ $filter }), by “{ $way }”.
taken-changed-since = { $count ->
    [one] { $count } was changed by hand since.
   *[other] { $count } were changed by hand since.
}
taken-unasked = Nobody was asked about { $count ->
    [one] this factor
   *[other] these { $count } factors
}: { $names }.
taken-doubt-error = ± is the standard error. On the scales: from 1 to 5, the dot is the figure, the line its 95% interval, the upright stroke the importance at present.
taken-doubt-interval = Beside each figure stand both ends of its 95% interval (Student's t). On the scales: from 1 to 5, the dot is the figure, the line its interval, the upright stroke the importance at present.
taken-rule = Figures of the panel come only from answers. An importance that somebody changes by hand is marked as such, with what was taken, and can be put back.
taken-table-title = Importances of { $of } from the panel: { $count ->
    [one] { $count } person
   *[other] { $count } people
} ({ $filter })
taken-say-taken = Taken for { $of } from { $people ->
    [one] { $people } person
   *[other] { $people } people
}: { $count ->
    [one] { $count } importance changed
   *[other] { $count } importances changed
}, { $classes ->
    [one] and { $classes } class of { $all }
   *[other] and { $classes } classes of { $all }
}
taken-say-not-yet = The importances are still being worked out; try again in a moment
taken-say-no-answers = Nobody who passes the filter rated a factor, so there is nothing to take
taken-say-put-back = { $count ->
    [one] { $count } importance is again as it was taken
   *[other] { $count } importances are again as they were taken
}
taken-say-not-by-hand = Nothing here was changed by hand since it was taken
taken-say-forgotten = The importances of { $of } stay; where they came from is forgotten
taken-say-nothing-taken = Nothing was taken from the panel here
taken-say-no-own-filter = No segment with a filter of its own is looked at
taken-origin = from the panel: { $value } ({ $count ->
    [one] { $count } person
   *[other] { $count } people
}, { $date })
taken-origin-by-hand = by hand; from the panel: { $value } ({ $count ->
    [one] { $count } person
   *[other] { $count } people
}, { $date })
taken-put-back = Put back as taken
taken-put-back-tip = Give the factor the importance that was taken from the panel
