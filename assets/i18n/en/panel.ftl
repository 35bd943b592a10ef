panel-filter-everybody = Everybody
edit-panel-take = take in the answers of “{ $name }”
panel-filter-clause = { $question }: { $choices }
panel-filter-clause-asked = { $question } – { $choices }
panel-filter-clause-gone = a question that is gone: { $choices }
panel-filter-waves = Wave: { $waves }
panel-filter-wave-gone = one that is gone
panel-filter-words = { $words }
panel-filter-nobody = nothing
panel-filter-or = { $first } or { $second }
panel-filter-or-more = { $first } or { $count } more
panel-filter-and = { $first }; and { $second }
panel-filter-and-more = { $count ->
    [one] { $first }; and one more condition
   *[other] { $first }; and { $count } more conditions
}

panel-choice-missing = no answer
panel-choice-level = { $level }
panel-choice-range = from { $low } to under { $high }
panel-choice-day = { $day } { $month ->
    [jan] January
    [feb] February
    [mar] March
    [apr] April
    [may] May
    [jun] June
    [jul] July
    [aug] August
    [sep] September
    [oct] October
    [nov] November
   *[dec] December
} { $year }
panel-choice-days = { $first } to { $last }
panel-choice-month = { $month ->
    [jan] January
    [feb] February
    [mar] March
    [apr] April
    [may] May
    [jun] June
    [jul] July
    [aug] August
    [sep] September
    [oct] October
    [nov] November
   *[dec] December
} { $year }
panel-choice-quarter = Q{ $quarter } { $year }
panel-choice-year = { $year }
panel-choice-years = { $first }–{ $last }

