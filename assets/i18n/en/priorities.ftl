priorities-list = Ranked bars
priorities-touchpoints = Touchpoints
priorities-factors = Factors
priorities-stages = Stages
priorities-length = Bars show: { $length }
priorities-length-score = score
priorities-length-share = share
priorities-length-intensity = intensity
priorities-length-deviation = deviation
priorities-curve = Pareto curve
priorities-compare = Online | offline
priorities-rule = Class rule: { $rule }
priorities-menu-show = Show
priorities-menu-filter = Filter
priorities-side-all = All channels
priorities-side-online = Online
priorities-side-offline = Offline
priorities-side-tip = Touchpoints of both channels are on either side. The figures stay those of all touchpoints.
priorities-stage = Stage: { $stage }
priorities-stage-all = all stages
priorities-cumulative = cumulative share

priorities-shown = { $shown } of { $all }
priorities-of-segment = Figures of “{ $segment }”
priorities-count = { $class }: { $count }
priorities-excluded = { $count ->
    [one] { $count } excluded, at the end
   *[other] { $count } excluded, at the end
}
priorities-show-all = Show everything
priorities-carry-touchpoints = { $count ->
    [one] { $count } of { $all } touchpoints carries { $part } of all scores.
   *[other] { $count } of { $all } touchpoints carry { $part } of all scores.
}
priorities-carry-factors = { $count ->
    [one] { $count } of { $all } factors makes up { $part } of all scores.
   *[other] { $count } of { $all } factors make up { $part } of all scores.
}
priorities-carry-stages = { $count ->
    [one] { $count } of { $all } stages carries { $part } of the summed mean scores.
   *[other] { $count } of { $all } stages carry { $part } of the summed mean scores.
}
priorities-both-sides = Touchpoints of both channels stand on both sides, so the two shares may come to more than 100% together.
priorities-side-figures = { $count ->
    [one] { $count } touchpoint · critical: { $critical } · { $share } of all scores
   *[other] { $count } touchpoints · critical: { $critical } · { $share } of all scores
}

priorities-limit-critical = critical from { $value }
priorities-limit-less = less important up to { $value }
priorities-limits-none = All scores are equal, so there are no limits.
priorities-limits-intensity = Class limits are scores and cannot be drawn on intensity.
priorities-limits-stage-share = A stage’s class goes by its mean score, so the limits cannot be drawn on its share.
priorities-limits-natural = Natural breaks follow from the scores: their limits cannot be moved.
priorities-limits-pareto = Drag the limits of Pareto on the curve.
priorities-limits-pareto-off = Show the Pareto curve to drag its limits.
priorities-say-choose-touchpoint = Choose a touchpoint or a stage first: its stage is then shown alone.
priorities-say-only-pareto = Only the Pareto rule has a second limit of its own. Press [ or ] to move both.
priorities-say-no-room = The limit cannot be moved any further that way.
priorities-say-no-number = “{ $value }” is no number. Type one such as 0.5.

priorities-none-touchpoint = excluded
priorities-none-factor = excluded
priorities-none-importance = no importance
priorities-none-empty = nothing counts
priorities-tip-incomplete = Incomplete: { $rated } of { $cells } cells rated
priorities-tip-no-importance = Incomplete: a factor has no importance
priorities-tip-cumulative = With all stronger ones: { $part } of the scores
priorities-reader-row = { $rank }. { $name }, { $class }, { $value }
priorities-reader-incomplete = { $rank }. { $name }, { $class }, { $value }, incomplete
priorities-reader-none = { $name }, { $why }
priorities-reader-limit-critical = Limit of critical
priorities-reader-limit-less = Limit of less important
priorities-reader-pareto-critical = Limit of critical on the curve
priorities-reader-pareto-important = Limit of important on the curve

priorities-gaps = Gaps
priorities-gaps-factors = { $count ->
    [one] { $count } factor that no touchpoint carries
   *[other] { $count } factors that no touchpoint carries
}
priorities-gaps-touchpoints = { $count ->
    [one] { $count } touchpoint that carries nothing
   *[other] { $count } touchpoints that carry nothing
}
priorities-gaps-open-factors = { $count ->
    [one] { $count } factor not rated yet
   *[other] { $count } factors not rated yet
}
priorities-gaps-open-touchpoints = { $count ->
    [one] { $count } touchpoint not rated yet
   *[other] { $count } touchpoints not rated yet
}
priorities-gap-factor = factor: no touchpoint carries it
priorities-gap-factor-so-far = factor: no touchpoint carries it so far, and not all cells are rated
priorities-gap-factor-open = factor: not rated yet
priorities-gap-touchpoint = touchpoint: carries nothing
priorities-gap-touchpoint-so-far = touchpoint: carries nothing so far, and not all cells are rated
priorities-gap-touchpoint-open = touchpoint: not rated yet

priorities-empty-title = Here touchpoints, factors and stages stand by their scores
priorities-empty-text = First name the factors by which customers choose and the touchpoints where they meet the company.
priorities-empty-button = Go to Set up
priorities-unrated-title = Nothing is rated yet
priorities-unrated-text = As soon as cells are rated, the strongest touchpoints stand here, with their classes and the reasons.
priorities-unrated-button = Rate in the Interview
priorities-nothing-title = Nothing to show
priorities-nothing-text = No touchpoint is of this channel and stage.

priorities-holds = Holds
priorities-column-holds = Class holds, part of samples
priorities-column-holds-stale = Class holds, part of samples (out of date)
priorities-joined = { $count ->
   *[other] One of { $count } rows joined by a bracket: next to each other they cannot be told apart, since the order of two neighbours holds in less than 80% of samples. The first and the last of them may well differ.
}
priorities-joined-stale = { $count ->
   *[other] Out of date: one of { $count } rows whose neighbours could not be told apart.
}
priorities-legend-joined = neighbours that cannot be told apart
priorities-legend-joined-tip = Two neighbours in the order are joined where their order holds in less than 80% of samples. A bracket over many rows is a chain of neighbours: its first and its last may well differ.
priorities-legend-holds = unsettled class
priorities-legend-holds-tip = The class holds in less than 80% of samples.
