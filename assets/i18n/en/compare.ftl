action-compare-journey = Order rows by the journey
action-compare-journey-tip = Touchpoints stage by stage, as the customer meets them
action-compare-disagreement = Order rows by disagreement
action-compare-disagreement-tip = What segments disagree about most on top
action-compare-portfolio = Order rows by the portfolio
action-compare-portfolio-tip = The portfolio’s first place on top
action-compare-column = Order rows by this column
action-compare-column-tip = The first place of the selected column on top
action-compare-changes = Only changed classes
action-compare-changes-tip = Only touchpoints with a class in some segment that is not the whole market’s
action-compare-all = All segments or the first five
action-compare-all-tip = Compares all segments, or the first five again
action-compare-priorities = Show on the Priorities
action-compare-priorities-tip = The selected touchpoint among the bars of the segment of its column
action-compare-matrix = Show in the Matrix
action-compare-matrix-tip = The selected touchpoint in the matrix of the segment of its column

compare-table = Touchpoints by segments
compare-touchpoint = Touchpoint
compare-touchpoint-tip = The touchpoints, stage by stage as the customer meets them.
compare-rows = { $count } of { $of }
compare-classed = { $count ->
    [one] { $count } class
   *[other] { $count } classes
}
compare-whole-tip = Class and place with the project’s own importances and relations.
compare-portfolio = Portfolio
compare-portfolio-of = { $count ->
    [one] of { $count } segment
   *[other] of { $count } segments
}
compare-portfolio-tip = The scores of the segments shown, each weighed with its share of customers, ranked and classed among themselves.
compare-disagreement = Disagreement
compare-disagreement-what = % · places
compare-disagreement-tip = For which part of the customers of the segments shown the touchpoint is of another class than in the whole market, and the best and the worst place it has anywhere.
compare-disputed = { $count ->
    [one] { $count } disputed
   *[other] { $count } disputed
}
compare-differ = { $count ->
    [0] same classes
    [one] { $count } class differs
   *[other] { $count } classes differ
}
compare-head-no-share = no share
compare-head-line = τ { $tau } · ≠ { $count }
compare-head-spoken = { $name }, { $share }, τ-b { $tau }, { $differ }
compare-head-hint = Click to order the rows by this column.
compare-tip-tau = Kendall’s τ-b to the order of the whole market: { $tau }. 1 is the same order, 0 none in common, −1 the opposite one.
compare-tip-own = { $count ->
    [0] It has no importances of its own.
    [one] It has { $count } importance of its own.
   *[other] It has { $count } importances of its own.
}
compare-tip-nearest = Nearest to “{ $name }”: τ-b { $tau }
compare-tip-furthest = Furthest from “{ $name }”: τ-b { $tau }

compare-changes-importances = { $count ->
    [0] Own importances alone change none of { $of } classes
   *[other] Own importances alone change { $count } of { $of } classes
}
compare-changes-both = { $count ->
    [0] Own importances alone change none of { $of } classes; with own relations { $all }
   *[other] Own importances alone change { $count } of { $of } classes; with own relations { $all }
}
compare-unrated = Nothing is rated yet, so there are no classes to compare.
compare-all-inherited = Every segment inherits everything, so nothing can differ.
compare-none-chosen = No segment is shown.
compare-note-one = Each touchpoint has a class in the whole market and one for “{ $name }”.
compare-note-several = Counted over { $segments } segments. { $disputed ->
    [0] No touchpoint is
    [one] { $disputed } touchpoint of { $of } is
   *[other] { $disputed } touchpoints of { $of } are
} of another class in some segment than in the whole market.
compare-note-means = Means on 1…5 lie close together and so move few classes: that few change does not show that the segments are alike.
compare-own-importances = Give segments importances of their own

compare-order = Order: { $order }
compare-order-journey = Journey
compare-order-tip = The order of the rows; a click on a column’s head does the same
compare-only-changes = Only changed classes
compare-segments = Segments: { $count } of { $of }
compare-segments-tip = Which segments are compared; the portfolio is made of them
compare-segment = { $name }
compare-segment-share = { $name }, { $share }
compare-show-all = Show all segments
compare-show-first = Show the first five
compare-show-rows = Show all touchpoints
compare-no-changes = Every touchpoint has the same class in each segment shown as in the whole market.
compare-scroll-across = Scroll the table sideways
compare-scroll-down = Scroll the table up and down

compare-foot-hint = Select a cell to see why a touchpoint stands elsewhere in a segment.
compare-stands = { $name }, { $column }: { $class }, place { $rank }
compare-no-standing = { $name }, { $column }: not rated
compare-stays = { $name }, { $column }: { $is }, place { $after }, as in the whole market
compare-stays-class = { $name }, { $column }: { $is } instead of { $was }, place { $after } as in the whole market
compare-moves = { $name }, { $column }: { $is } as in the whole market, place { $after } instead of { $before }
compare-moves-class = { $name }, { $column }: { $is } instead of { $was }, place { $after } instead of { $before }
compare-agree = { $name }: every segment shown agrees with the whole market’s class; places { $best } to { $worst }
compare-disagree = { $name }: { $count ->
    [one] { $count } segment of { $of } sees
   *[other] { $count } segments of { $of } see
} another class than the whole market, { $part } of the customers; places { $best } to { $worst }
compare-reader-nothing = { $name }: not rated
compare-lifted = In percent of the mean score, it is lifted by { $up }
compare-lowered = In percent of the mean score, it is lowered by { $down }
compare-lifted-and-lowered = In percent of the mean score, it is lifted by { $up }, and lowered by { $down }
compare-reason-importance = { $factor } ({ $before } → { $after }; { $effect }%)
compare-reason-level = { $factor } (level { $rated } → { $locally }; { $effect }%)
compare-reason-both = { $factor } ({ $before } → { $after }, level { $rated } → { $locally }; { $effect }%)
compare-reason-neither = { $factor } ({ $effect }%)

compare-copied = { $count ->
    [one] { $count } row of the comparison is in the clipboard
   *[other] { $count } rows of the comparison are in the clipboard
}
compare-copy-stage = Stage
compare-copy-customers = Customers with another class
compare-copy-best = Best place
compare-copy-worst = Worst place
compare-copy-score = { $name }: score
compare-copy-class = { $name }: class
compare-copy-rank = { $name }: place
compare-copy-shift = { $name }: shift

compare-empty-segments-title = There are no segments yet
compare-empty-segments-text = A segment has importances of its own and, where a local QFD was made, relations of its own. Here one sees which touchpoints stand elsewhere for it than for the whole market.
compare-empty-segments-button = Add segments
compare-empty-matrix-title = There is no matrix yet
compare-empty-matrix-text = Segments are compared by the classes and places of touchpoints. These come from choice factors and touchpoints, rated against each other.
compare-empty-matrix-button = Set up the project
compare-empty-rating-title = Nothing is rated yet
compare-empty-rating-text = Touchpoints have classes and places once relations are rated.
compare-empty-rating-button = Rate in the Interview

table-file-segments = segments
table-column-whole-rank = Place in the whole
table-column-whole-class = Class in the whole
table-column-portfolio-score = Portfolio score
table-column-shift = Shift
compare-scored = { $standing }; score { $score }
