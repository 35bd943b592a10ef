# Rank stability: what a run is refused for, and what it finds.

stability-error-weight-sd = The spread of importances must be a number from 0.
stability-error-moves = The probabilities of a level up and down must lie within 0…1, and so must their sum.
stability-error-samples = A run has 1 to { $most } samples.
stability-error-top = The top has at least one rank.

stability-sentence-none = Nothing has a score yet, so there is no class to be sure of.
stability-sentence-settled-touchpoints = { $all ->
    [one] The class of the one touchpoint is settled.
   *[other] The classes of all { $all } touchpoints are settled.
}
stability-sentence-settled-factors = { $all ->
    [one] The class of the one factor is settled.
   *[other] The classes of all { $all } factors are settled.
}
stability-sentence-settled-stages = { $all ->
    [one] The class of the one stage is settled.
   *[other] The classes of all { $all } stages are settled.
}
stability-sentence-unsettled-touchpoints = { $count ->
    [one] { $all ->
        [one] The class of the one touchpoint is unsettled.
       *[other] One of { $all } touchpoints’ classes is unsettled.
    }
   *[other] { $count } of { $all } touchpoints’ classes are unsettled.
}
stability-sentence-unsettled-factors = { $count ->
    [one] { $all ->
        [one] The class of the one factor is unsettled.
       *[other] One of { $all } factors’ classes is unsettled.
    }
   *[other] { $count } of { $all } factors’ classes are unsettled.
}
stability-sentence-unsettled-stages = { $count ->
    [one] { $all ->
        [one] The class of the one stage is unsettled.
       *[other] One of { $all } stages’ classes is unsettled.
    }
   *[other] { $count } of { $all } stages’ classes are unsettled.
}

stability-not-known = How sure the classes are is not known yet.
stability-checks = Checking { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
} would settle { $settled }.
stability-checks-tip = Once these cells are checked, no other single cell one level off could change those classes. The Tipping page offers them.
stability-first = “{ $name }” stays first in { $part } of samples.
stability-refine = Refine: { $count } samples
stability-stop = Stop
stability-usual = Usual
stability-weight = Importances ±
stability-weight-tip = The standard deviation of an importance: as often as not it is off by two thirds of that or less
stability-up = Cells up, %
stability-up-tip = How likely a rated cell should be one level higher
stability-down = Cells down, %
stability-down-tip = How likely a rated cell should be one level lower
stability-top = Top
stability-top-tip = How many ranks count as the top
stability-seed = Seed
stability-seed-tip = The same seed gives the same figures on every machine
stability-say-no-number = “{ $value }” cannot be used here. Type a number such as 5; the top and the seed are whole numbers.
stability-basis = { $samples } samples from seed { $seed }. { $importances } A rated cell moves one level up in { $up } of samples and down in { $down }, never beyond the scale (assumed). A class is settled where it holds in at least 80% of samples.
stability-move-assumed = Every importance moves at random by ±{ $sd } (standard deviation, assumed) { $limits }.
stability-move-mixed = { $known ->
    [one] { $known } of { $of } importances moves at random by its standard error from the panel
   *[other] { $known } of { $of } importances move at random by their standard errors from the panel
}, the others by ±{ $sd } (standard deviation, assumed), { $limits }.
stability-move-panel = { $of ->
    [one] The one importance moves at random by its standard error from the panel
   *[other] All { $of } importances move at random by their standard errors from the panel
}, { $limits }.
stability-within-one-to-five = within 1…5
stability-within-as-is = never below 0
stability-legend = { $basis } The rank lies between the ends of its line in nine samples of ten; the dot is the median, the hairline the rank now.
stability-list = Items by how sure their class is
stability-nothing = Every class is settled.
stability-head-rank = Rank
stability-head-class = Class now
stability-head-classes = How often each class
stability-head-holds = Class holds
stability-head-axis = Rank in 9 of 10 samples
stability-head-interval = From – to
stability-head-first = First
stability-head-top = Top { $top }
stability-head-mean = Mean score
stability-settled = settled
stability-unsettled = unsettled
stability-line = Class holds in { $part } of samples ({ $settled }); rank { $median } ({ $interval })
stability-line-stale = Out of date: class held in { $part } of samples ({ $settled }); rank { $median } ({ $interval })
stability-reader-row = { $rank }. { $name }, { $class }, { $settled }: class holds in { $part } of samples, rank { $interval }, first in { $first }
stability-reader-stale = { $rank }. { $name }, { $class }; out of date: { $settled }, class held in { $part } of samples, rank { $interval }, first in { $first }
stability-reader-unknown = { $rank }. { $name }, { $class }, not known yet how sure
stability-tip-class = { $class }: { $part }
stability-tip-ranks = First in { $first } of samples, among the top { $top } in { $part }; mean score { $mean }
stability-tip-keys = Enter: Matrix. Shift+Enter: Priorities.
stability-empty-title = Here stands how sure classes and ranks are
stability-empty-text = As soon as cells are rated, the program moves importances and cells at random and says which classes and ranks hold.
stability-table-touchpoints = How sure: touchpoints
stability-table-factors = How sure: factors
stability-table-stages = How sure: stages
stability-table-stale = { $title } (out of date)
stability-column-critical = Critical, part of samples
stability-column-important = Important, part of samples
stability-column-less = Less important, part of samples
stability-column-settled = Settled
stability-column-p05 = Rank, 5th percentile
stability-column-p50 = Rank, median
stability-column-p95 = Rank, 95th percentile
stability-column-kind = What
stability-column-item = Name
stability-column-holds = Class holds, part of samples
stability-column-first = First, part of samples
stability-column-top = In the top, part of samples
stability-column-spread = Importance moves by ±
stability-column-spread-from = ± from
stability-column-samples = Samples
stability-column-seed = Seed
stability-column-weight-sd = Assumed ± of importances
stability-column-up = Cells up, part of samples
stability-column-down = Cells down, part of samples
stability-column-top-ranks = Ranks in the top
stability-spread-panel = panel
stability-spread-assumed = assumed
stability-file = stability
stability-spread-of = “{ $name }” ±{ $sd }
stability-spreads = Standard errors from the panel: { $panel }. Assumed: { $assumed }.
stability-spreads-panel = Standard errors from the panel: { $panel }.
stability-spreads-more = { $names } and { $count ->
    [one] { $count } other
   *[other] { $count } others
}
stability-spread-tip-panel = The importance moves by ±{ $sd }, its standard error from the panel.
stability-spread-tip-assumed = The importance moves by ±{ $sd }, which is assumed.
