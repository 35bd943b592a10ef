# Confidence: what the relation scale does to the ranks.

scales-sentence-none = No touchpoint is ranked yet, so no scale can change a rank.
scales-sentence-held = The first place holds under { $scales ->
    [one] the other scale
   *[other] all { $scales } other scales
}; at most { $changed } of { $classes } { $classes ->
    [one] class
   *[other] classes
} would be another one.
scales-sentence-lost = Under { $scales ->
    [one] the other scale
   *[other] each of the { $scales } other scales
} somebody else comes first; up to { $changed } of { $classes } { $classes ->
    [one] class
   *[other] classes
} would be another one.
scales-sentence = The first place holds under { $held } of { $scales } other scales; up to { $changed } of { $classes } { $classes ->
    [one] class
   *[other] classes
} would be another one.

scales-not-known = What other scales would change is not known yet.
scales-list = Places under each scale
scales-own = { $scale }, the project’s own
scales-head-scale = Scale
scales-head-levels = Levels become
scales-head-tau = τ-b
scales-head-first = First
scales-head-classes = Classes that differ
scales-head-move = Largest move
scales-head-own = Own scale
scales-head-normalised = By shares
scales-normalised = Second opinion: shares of the row
scales-normalised-levels = level / sum of its row
scales-move-none = nobody moves
scales-move = { $from } → { $to }: { $name }
scales-reversal-none = Dropping any one touchpoint swaps no pair of the others, neither by shares nor by the project’s raw sums, which cannot.
scales-reversal = By shares the order hangs on who is looked at: dropping one touchpoint swaps pairs of the others in { $swapping } of { $drops } cases, most without “{ $name }”: { $swaps } of { $pairs } pairs. With the project’s raw sums: none.
scales-note = The same ratings, level by level, under other numbers; the class rule stays. 0-1-3-9 counts the lowest level as 0. τ-b is Kendall’s, over places: 1 is the same order. Shares are Lyman’s deployment normalisation (1990): each factor hands out its importance over its row.
scales-empty-title = What the scale does
scales-empty-text = Once cells are rated, this page shows who would be first and which places change under the other usual scales.
