map-title = Journey map

map-board = Journey map: stages with their touchpoints
map-fit = Fit

map-summary-unrated = Nothing is rated yet, so the cards have no classes.
map-summary-no-factors = There are no factors yet, so the cards have no classes.
map-of-segment = “{ $segment }”: { $what }
map-to-interview = Rate in the interview
map-summary-none = { $of ->
    [one] The only touchpoint is not critical
   *[other] None of { $of } touchpoints is critical
}
map-summary = { $critical ->
    [one] { $critical } of { $of } touchpoints is critical
   *[other] { $critical } of { $of } touchpoints are critical
}, { $most } of them in “{ $stage }”
map-summary-one-stage = { $critical ->
    [one] { $critical } of { $of } touchpoints is critical, in “{ $stage }”
   *[other] { $critical } of { $of } touchpoints are critical, all of them in “{ $stage }”
}
map-summary-spread = { $critical ->
    [one] { $critical } of { $of } touchpoints is critical
   *[other] { $critical } of { $of } touchpoints are critical
}
map-class-count = { $class } { $count }
map-unrated-count = not rated { $count }
map-disputed = { $count ->
    [0] All segments agree:
    [one] Segments differ on { $count } touchpoint:
   *[other] Segments differ on { $count } touchpoints:
}
map-disputed-tip = A difference is a touchpoint that is of another class in some segment than in the whole market. In the strips it has a box around its mark.
map-scope-tip = Show the classes of the whole market
map-legend = { $name } ≠ { $differs }
map-legend-tip = { $count ->
    [0] “{ $name }” sees every touchpoint in the same class as the whole market.
    [one] “{ $name }” sees { $count } touchpoint in another class than the whole market.
   *[other] “{ $name }” sees { $count } touchpoints in another class than the whole market.
}
map-legend-share = { $share } of all customers

map-card-figures = { $score } · { $share }
map-card-rank = #{ $rank }
map-card-excluded = excluded
map-card-not-rated = not rated
map-incomplete = Incomplete: some cells are not rated, or a factor has no importance.
map-stage-total = Total { $total } · { $share }
map-stage-mean = mean score { $score }
map-factors = What each stage rests on: contributions of the factors
map-scroll-across = Scroll the map across
map-scroll-down = Scroll the map down

map-reader-card = { $name }, { $stage } stage, { $class }, rank { $rank }, score { $score }
map-reader-card-excluded = { $name }, { $stage } stage, excluded
map-reader-card-not-rated = { $name }, { $stage } stage, not rated
map-reader-differs = { $count ->
    [one] { $card }, { $count } segment differs
   *[other] { $card }, { $count } segments differ
}
map-reader-incomplete = { $card }, incomplete
map-reader-must-have = { $card }, must-have
map-reader-stage = { $count ->
    [one] Stage { $name }, { $class }, mean score { $score }, { $count } touchpoint
   *[other] Stage { $name }, { $class }, mean score { $score }, { $count } touchpoints
}
map-reader-stage-plain = { $count ->
    [one] Stage { $name }, { $count } touchpoint
   *[other] Stage { $name }, { $count } touchpoints
}

map-empty-title = The customer’s journey will be here
map-empty-text = The map shows the stages of the journey side by side and under each its touchpoints as cards, coloured by how much they decide. There are no touchpoints yet: pick some from the template or type your own.
map-empty-setup = Set up the project
