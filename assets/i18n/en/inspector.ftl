# The inspector of the Matrix screen.

inspector-nothing = Choose a cell, a factor, a touchpoint or a stage to see its figures.
inspector-question = How far can the customer, at “{ $touchpoint }”, form an idea of how the company deals with “{ $factor }”?
inspector-level = { $level } – { $meaning }
inspector-not-rated = Not rated
inspector-inherit = As in the whole market
inspector-own = Rated for this segment; whole market: { $whole }
inspector-inherited = Inherited from the whole market
inspector-factor = Factor
inspector-touchpoint = Touchpoint · { $stage }
inspector-stage = Stage
inspector-score = Score
inspector-share = Share of all scores
inspector-intensity = Intensity
inspector-deviation = Deviation from the mean
inspector-z = In standard deviations
inspector-rank = Rank
inspector-rank-of = { $rank } of { $of }
inspector-class = Class
inspector-completeness = Rated cells
inspector-rated-of = { $rated } of { $cells }
inspector-touchpoints = Touchpoints that count
inspector-total = Total of scores
inspector-stage-mean = Score, deviation and class of a stage go by the mean of its touchpoints, so that many touchpoints alone do not make a stage critical.
inspector-no-figures = No figures: it is excluded, has no importance, or nothing in it counts.
inspector-incomplete = Incomplete: cells are not rated, or a factor has no importance.
inspector-limit-critical = { $by } points above the limit of critical, { $limit }.
inspector-limit-important = { $up } points below critical ({ $critical }), { $down } above less important ({ $less }).
inspector-limit-less = { $by } points below the limit of less important, { $limit }.
inspector-why-touchpoint = Why: the factors behind it
inspector-why-factor = Why: the touchpoints behind it
inspector-product = { $importance } × { $level } = { $contribution }
inspector-excluded-factor = Exclude this factor from the figures
inspector-excluded-touchpoint = Exclude this touchpoint from the figures
inspector-excluded-stage = Exclude all touchpoints of this stage
inspector-must-have = Must-have: law, safety or an entry ticket
inspector-importance = Importance
inspector-ours = The method names three classes and no limits: the limits are our choice and can be changed under “Classes” and on the Priorities screen.

inspector-description-factor = Description of the factor
inspector-description-touchpoint = Description of the touchpoint
inspector-description-stage = Description of the stage
inspector-not-sure = Not sure
inspector-not-sure-tip = Somebody in the room doubts this answer: it is to be talked about again. A level given later takes the doubt away.
inspector-doubt-inherited = This doubt comes from the whole market. Take it away there, or rate the cell for this segment.

inspector-notes = Notes and evidence
inspector-notes-more = { $count ->
    [one] and { $count } more, which the export lists
   *[other] and { $count } more, which the export lists
}
inspector-note-add = Add a note
inspector-note-add-to = Add a note: { $name }
inspector-note-add-tip = What somebody said or found out about this, with its source and date.
inspector-note-edit = Edit
inspector-note-delete = Delete
inspector-note-change-of = Edit the note “{ $text }”
inspector-link-tip = Opens this address in your browser
inspector-note-delete-of = Delete the note “{ $text }”
inspector-note-text = Note
inspector-note-source = Source
inspector-note-source-hint = a person, a survey, a link
inspector-note-date = Date
inspector-note-no-day = no date
inspector-note-no-date = “{ $date }” is no date. Type it as 2026-11-22 or 22.11.2026, or leave it empty.
inspector-note-keep = Add
inspector-note-change = Change
inspector-note-keep-tip = Keeps the note (Ctrl+Enter).
inspector-note-leave = Cancel
inspector-note-leave-tip = Leaves the form without keeping the note (Esc).
inspector-note-waits = The note on “{ $name }” is not kept yet; it waits there. { $why }
inspector-date = { $day } { $month ->
    [jan] Jan
    [feb] Feb
    [mar] Mar
    [apr] Apr
    [may] May
    [jun] Jun
    [jul] Jul
    [aug] Aug
    [sep] Sep
    [oct] Oct
    [nov] Nov
   *[dec] Dec
} { $year }

inspector-why-factor-stages = In which stages
inspector-why-stage-touchpoints = Its touchpoints by score
inspector-why-stage-factors = Its strongest factors
inspector-why-all = Show all { $count }
inspector-why-fewer = Show fewer
inspector-rests-touchpoint = { $part } of the score rests on one factor, “{ $name }”.
inspector-rests-factor = { $part } of the score comes from one touchpoint, “{ $name }”.
inspector-rests-stage = { $part } of the stage’s total rests on one factor, “{ $name }”.
inspector-part = { $name }: { $part }
inspector-part-rest = { $count ->
    [one] { $count } smaller one: { $part }
   *[other] { $count } smaller ones: { $part }
}
inspector-go-to-cell = Go to this cell in the matrix
