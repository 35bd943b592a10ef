report-no-pdf = The PDF document cannot be made: { $why }
report-no-png = The picture cannot be made: { $why }

# The sentences that matter.

report-sentence-carry = { $count ->
    [one] { $count } of { $all } touchpoints is critical and carries { $share }% of the total score.
   *[other] { $count } of { $all } touchpoints are critical and carry { $share }% of the total score.
}
report-sentence-no-critical = None of the { $all } touchpoints stands out: by the class rule none is critical.
report-sentence-first = “{ $name }” comes first with a score of { $score }: most of it comes from “{ $factor }” ({ $share }%) and “{ $second }” ({ $second_share }%).
report-sentence-first-one = “{ $name }” comes first with a score of { $score }, all of it from “{ $factor }” ({ $share }%).
report-sentence-first-shared = { $count } touchpoints share the first place with a score of { $score }, “{ $name }” among them.
report-sentence-factor = The factor that decides most is “{ $name }” with { $share }% of the total score; { $count ->
    [0] no touchpoint relates to it at the highest level.
    [one] { $count } touchpoint relates to it at the highest level.
   *[other] { $count } touchpoints relate to it at the highest level.
}
report-sentence-gap = { $count ->
    [one] A gap: no touchpoint lets the customer judge “{ $name }”.
   *[other] Gaps: there are { $count } factors that no touchpoint lets the customer judge, “{ $name }” above all.
}
report-sentence-weak = { $count ->
    [one] “{ $name }” has no strong touchpoint: none relates to it at the highest level.
   *[other] { $count } factors have no strong touchpoint, “{ $name }” above all: none relates to them at the highest level.
}
report-sentence-idle = { $count ->
    [one] “{ $name }” lets the customer judge none of the factors.
   *[other] { $count } touchpoints let the customer judge none of the factors, “{ $name }” among them.
}
report-sentence-stage = The strongest stage is “{ $name }”: it carries the most, { $share }% of the total score, and its touchpoints score the highest, { $mean } on average.
report-sentence-stages = The stage “{ $name }” carries the most, { $share }% of the total score with { $count ->
    [one] { $count } touchpoint
   *[other] { $count } touchpoints
}; per touchpoint “{ $strongest }” is the strongest, { $mean } on average.
report-sentence-channels = Touchpoints met only online carry { $online }% of the total score, only in person { $offline }%, and those of both channels { $both }%.
report-sentence-two-channels = Online touchpoints carry { $online }% of the total score, offline touchpoints { $offline }%.
report-sentence-segments = { $count ->
    [one] Segments disagree with the whole market on the class of { $count } touchpoint
   *[other] Segments disagree with the whole market on the class of { $count } touchpoints
}, most on “{ $name }”: { $one_class } for “{ $one }”, { $other_class } for “{ $other }”.
report-sentence-segments-alike = { $count ->
    [one] The { $count } segment sees every touchpoint in the same class as the whole market, or has no class of its own.
   *[other] The { $count } segments do not oppose each other over the class of any touchpoint.
}
report-sentence-changes = For “{ $segment }” { $count ->
    [one] { $count } of { $all } touchpoints is
   *[other] { $count } of { $all } touchpoints are
} of another class than in the whole market; “{ $name }” moves the furthest: place { $rank } instead of { $whole }.
report-sentence-no-change = For “{ $segment }” every touchpoint has the class that it has in the whole market.
report-sentence-trust = How far to trust it: { $rated } of { $cells } cells are rated ({ $percent }%){ $unsure ->
    [0] {""}
    [one] , of { $unsure } somebody is not sure
   *[other] , of { $unsure } somebody is not sure
}{ $unweighted ->
    [0] {""}
    [one] , { $unweighted } factor has no importance
   *[other] , { $unweighted } factors have no importance
}.
report-sentence-complete = All { $cells } cells are rated, and of none somebody is not sure.
report-sentence-not-rated = None of the { $cells } cells is rated yet, so there is no order of touchpoints.
report-sentence-no-cells = There is nothing to rate yet: the project needs both choice factors and touchpoints.

# The page “Priorities”.

report-title-priorities = Priorities
report-priorities-of = Which touchpoints decide the customer’s choice: { $whose }
report-scope-whole = the whole market
report-scope-segment = segment “{ $segment }”

report-head-score = Score
report-head-share = Share, %
report-head-deviation = Deviation, %
report-head-stage-short = Stage
report-head-matters = What matters
report-head-factors = Choice factors: score and share, %
report-head-stages = Stages: mean score and share, %
report-head-trust = How far to trust it
report-more-on-matrix = { $count ->
    [one] and { $count } more on the page “Matrix”
   *[other] and { $count } more on the page “Matrix”
}
report-trust-stability = { $sentence } Settled is what holds in at least 80% of { $samples } samples with importances and cells moved at random.
report-trust-not-sure = { $count ->
    [0] Of no cell somebody said “not sure”.
    [one] Of { $count } cell somebody said “not sure”.
   *[other] Of { $count } cells somebody said “not sure”.
}
report-trust-incomplete = { $count ->
    [one] * The score of { $count } touchpoint lacks a rating or an importance.
   *[other] * The scores of { $count } touchpoints lack a rating or an importance.
}
report-trust-tied = { $count ->
    [one] { $count } touchpoint shares its rank with others (=).
   *[other] { $count } touchpoints share their rank with others (=).
}
# Journey map, Customer Track.
report-map-title = Journey map
report-map-sentence = { $what }.
report-map-quoted = “{ $name }”
report-map-agree = { $segments ->
    [1] The only segment sees { $agreed } of { $of } touchpoints in the class of the whole market
   *[other] All { $segments } segments see { $agreed } of { $of } touchpoints in the class of the whole market
}; critical for everyone: { $names }.
report-map-agree-more = { $segments ->
    [1] The only segment sees { $agreed } of { $of } touchpoints in the class of the whole market
   *[other] All { $segments } segments see { $agreed } of { $of } touchpoints in the class of the whole market
}; { $critical } are critical for everyone: { $names } and { $more } more.
report-map-agree-none = { $segments ->
    [1] The only segment sees { $agreed } of { $of } touchpoints in the class of the whole market
   *[other] All { $segments } segments see { $agreed } of { $of } touchpoints in the class of the whole market
}; none is critical for everyone.
report-map-differ = { $count ->
    [one] Segments differ on { $count } touchpoint, “{ $name }”
   *[other] Segments differ on { $count } touchpoints, most on “{ $name }”
}: { $sides }.
report-map-differ-furthest = { $count ->
    [one] Segments differ on { $count } touchpoint, “{ $name }”
   *[other] Segments differ on { $count } touchpoints, most on “{ $name }”
}: { $sides }. Furthest from the whole market is “{ $segment }”, with { $classes ->
    [one] { $classes } other class
   *[other] { $classes } other classes
}.
report-map-side = { $class } for { $segments }
report-map-more = { $names } and { $more } more
report-map-factors = What each stage rests on: the factors that contribute most
report-map-continued = { $name } (continued)
report-map-differs = { $count ->
    [0] agrees everywhere
    [one] { $count } other class
   *[other] { $count } other classes
}
report-map-strip-all = Below each touchpoint: its class in each segment; in a box where it is another than in the whole market.
report-map-strip-differing = Below a touchpoint, in a box: the segments that see it in another class than the whole market. The others agree.
report-map-must-have = must-have
report-map-incomplete = * incomplete: cells not rated, or a factor without importance
report-map-excluded = { $count ->
    [one] { $count } touchpoint is excluded and takes no part in the figures.
   *[other] { $count } touchpoints are excluded and take no part in the figures.
}
report-map-unrated = { $count ->
    [one] { $count } touchpoint is not rated and has no class yet.
   *[other] { $count } touchpoints are not rated and have no class yet.
}
report-map-description = Stages as columns with their touchpoints as cards: class, score and the classes in each segment.
report-map-empty = There are no stages and touchpoints yet.
report-illustrative = Illustrative figures
report-foot = A structured opinion of those who rated, not a statistic. The method names three classes and no limits: the limits are the project’s choice.
report-foot-illustrative = Illustrative figures, made up to show the method: a structured opinion, not a statistic. The method names three classes and no limits: the limits are the project’s choice.
report-page = Page { $page } of { $of }
report-date = { $day } { $month ->
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

# The page “Matrix”.

report-title-matrix = Matrix
report-matrix-of = How far each touchpoint lets the customer judge each choice factor: { $whose }
report-legend-shade = Shade: importance × level
report-legend-own = Bold importance: the segment’s own
report-legend-not-sure = not sure
report-legend-no-numbers = Too many cells for numbers: the levels are shades only
report-cut-touchpoints = Touchpoints whose names do not fit into the matrix
report-cut-factors = Choice factors whose names do not fit into the matrix
report-track-title = Customer Track
report-track-owner = Kept by { $owner }
report-track-own = Own to the segment: { $importances ->
    [one] { $importances } importance
   *[other] { $importances } importances
}, { $levels ->
    [one] { $levels } level
   *[other] { $levels } levels
}; all else is the whole market’s
report-track-inherited = All figures are the whole market’s
report-track-local = rated locally
report-track-whole = { $class } in the whole market
report-track-agent = { $stance } · strength { $strength } of 3
report-track-named = named by { $named } of { $asked }
report-track-n-few = n = { $n }, too few to conclude
report-track-for = speaks for us
report-track-against = speaks against us
report-track-unsupported = no evidence yet
report-track-due = not looked at for 90 days
report-mermaid-score = The number is how the customer feels at the step: 1 very bad … 5 very good, 3 neutral or not known. It is not a rating of satisfaction.
report-mermaid-task = { $name } ({ $class })
report-full = Full report
report-contents = Contents
report-key-factors = { $count ->
    [one] choice factor
   *[other] choice factors
 }
report-key-touchpoints = { $count ->
    [one] touchpoint
   *[other] touchpoints
 }
report-key-stages = { $count ->
    [one] stage
   *[other] stages
 }
report-key-segments = { $count ->
    [one] segment
   *[other] segments
 }
report-key-rated = of the matrix is rated

# The page “Matrix”.

report-undrawn = { $count ->
    [one] The typeface of pages lacks this character; a box stands for it
   *[other] The typeface of pages lacks these characters; boxes stand for them
}: { $characters }
