# The Excel workbook: names of sheets, labels, and what stands on the sheet About.

workbook-refused = The workbook cannot be made: { $why }
workbook-error-touchpoints = The workbook cannot be made: { $count } touchpoints are more than the { $limit } columns that a sheet has for them. Export the matrix as CSV.
workbook-error-segments = The workbook cannot be made: { $count } segments are more than the { $limit } that fit beside each other on a sheet. Export them as CSV.
workbook-error-cells = The workbook cannot be made: { $count } cells are too many for a sheet, { $limit } at most. Export the matrix as CSV.

workbook-sheet-matrix = Matrix
workbook-sheet-touchpoints = Touchpoints
workbook-sheet-ranking = Ranking
workbook-sheet-factors = Factors
workbook-sheet-stages = Stages
workbook-sheet-segments = Segments
workbook-sheet-tracks = Tracks
workbook-sheet-about = About

workbook-illustrative = Illustrative figures
workbook-opinion-short = Structured opinion, not a statistic

workbook-counts = Counts
workbook-rated-importance = Importance of rated cells
workbook-must-have = Must-have
workbook-order = Order
workbook-mean-score = Mean score
workbook-ranking = Touchpoints by score
workbook-ranking-first = The first { $count } touchpoints by score
workbook-no-figures = There are no figures yet: the project has no factors or no touchpoints.
workbook-no-segments = The project has no segments.
workbook-no-tracks = The project has no Customer Tracks.

workbook-not-a-level-title = Not a level of the scale
workbook-not-a-level = Type { $levels }, or leave the cell empty if it is not rated.
workbook-not-an-importance-title = Not an importance
workbook-not-one-to-five = Type a number from 1 to 5, or leave the cell empty if the importance is not known.
workbook-not-a-weight = Type a number from 0, or leave the cell empty if the importance is not known.

workbook-whole = Whole market
workbook-by-segments = Touchpoints in each segment
workbook-importances = Importances in each segment (grey: those of the whole market)
workbook-segment-mark = Mark
workbook-segment-share = Share of customers
workbook-segment-importances = Own importances
workbook-segment-relations = Own relations
workbook-segment-classes = Classes that differ
workbook-segment-tau = Kendall’s τ-b to the whole

workbook-day = As of { $date }
workbook-facts = Coloured cells can be changed
workbook-class-word = Word for the class “{ $class }”
workbook-scores = Number of scores
workbook-mean = Mean score
workbook-spread = Standard deviation σ
workbook-critical-from = Critical from this score up
workbook-less-from = Less important from this score down
workbook-total = Sum of all scores
workbook-limit-k = Class limit: distance from the mean in σ
workbook-limit-percent = Class limit: distance from the mean in % of it
workbook-limit-critical = Critical while the share before is below
workbook-limit-important = Important while the share before is below
workbook-lowest = Lowest level of the scale
workbook-highest = Highest level of the scale
workbook-scale = Relation scale
workbook-not-rated = An empty cell is not rated. That is not “none”: it adds nothing and leaves the score incomplete.
workbook-remarks = How to read this workbook
workbook-description = About the project

workbook-opinion = The figures are a structured opinion of those who rated the matrix, not a statistic.
workbook-method = Score of a touchpoint: the sum of importance × relation over the factors. Score of a factor: its importance × the sum of its relations. Share: part of the sum of all scores. Intensity: how far a score lies from the lowest to the highest one that the rated cells allow. Deviation: distance from the mean score. A stage is compared by the mean score of its touchpoints.
workbook-incomplete = Equal scores share a rank, shown as “2=”. Where fewer cells are rated than there are, the number of rated cells is red and the score is incomplete.
workbook-weights-one-to-five = Importances lie from 1 to 5; fractions are allowed.
workbook-weights-as-is = Importances are kept as they were given, on a scale of their own from 0.
workbook-unweighted = { $count } { $count ->
    [one] factor has no importance: it has
   *[other] factors have no importance: they have
 } no score, and all scores of touchpoints lack it.
workbook-excluded-touchpoints = { $count } excluded { $count ->
    [one] touchpoint is
   *[other] touchpoints are
 } struck through and in no sum, mean or rank. “yes” in the row “Counts” of the sheet Matrix takes it in.
workbook-excluded-factors = { $count } excluded { $count ->
    [one] factor is
   *[other] factors are
 } struck through and in no sum, mean or rank. “yes” in the column “Counts” of the sheet Matrix takes it in.
workbook-live = Live: all figures, ranks, classes and the chart on the sheets Matrix, Touchpoints, Ranking, Factors, Stages and here. Change a relation or an importance on the sheet Matrix and they follow. The rows of Touchpoints and Factors keep the order of the day of export; sort them anew by the filter.
workbook-live-breaks = Live: all figures and ranks on the sheets Matrix, Touchpoints, Ranking, Factors, Stages and here. Change a relation or an importance on the sheet Matrix and they follow. The limits of natural breaks have no formula: they are those of the day of export, and you can set them by hand above. The rows of Touchpoints and Factors keep the order of the day of export; sort them anew by the filter.
workbook-still = Not live: names outside the sheet Matrix, and the sheets Segments and Tracks, which stand as on the day of export.

workbook-sheet-ballots = Ballots
workbook-error-ballots = The workbook cannot be made: { $count } ratings on ballots are more than the { $limit } rows of a sheet. Leave the ballots out, or export them as CSV.
workbook-sheet-panel = Panel
workbook-sheet-hypotheses = Hypotheses
workbook-sheet-stability = Stability
