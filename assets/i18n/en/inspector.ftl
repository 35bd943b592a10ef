# The inspector of the Matrix screen.

inspector-nothing = Choose a cell, a factor, a touchpoint or a stage to see its figures.
inspector-question = How far can the customer, at “{ $touchpoint }”, form an idea of how the company deals with “{ $factor }”?
inspector-level = { $level } – { $meaning }
inspector-not-rated = Not rated
inspector-inherit = As in the whole market
inspector-own = Rated for this segment
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
inspector-limit-critical = { $by } above the limit of critical, { $limit }.
inspector-limit-important = { $up } below critical ({ $critical }), { $down } above less important ({ $less }).
inspector-limit-less = { $by } below the limit of less important, { $limit }.
inspector-why-touchpoint = Why: the factors behind it
inspector-why-factor = Why: the touchpoints behind it
inspector-why-more = { $count ->
    [one] and { $count } smaller one
   *[other] and { $count } smaller ones
}
inspector-product = { $importance } × { $level } = { $contribution }
inspector-excluded-factor = Exclude this factor from the figures
inspector-excluded-touchpoint = Exclude this touchpoint from the figures
inspector-excluded-stage = Exclude all touchpoints of this stage
inspector-must-have = Must-have: law, safety or an entry ticket
inspector-importance = Importance
inspector-note-factor = Note on the factor
inspector-note-touchpoint = Note on the touchpoint
inspector-note-stage = Note on the stage
inspector-ours = The method names three classes and no limits: the limits are our choice and can be changed under “Classes”.
