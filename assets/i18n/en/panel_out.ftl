# The panel and the private hypotheses as they leave the program: tables, sheets, the printed list.

panel-out-file-panel = panel
panel-out-file-hypotheses = hypotheses
panel-out-file-hypotheses-page = Private hypotheses
panel-out-lacks-answers = The answers of the buyer panel could not be read: its table is left out, and hypotheses are not judged.
panel-out-about = { $count ->
    [one] The panel counts the answers of { $count } person.
   *[other] The panel counts the answers of { $count } people.
} Only counts and figures of them are here: nothing of what people wrote in words of their own, and not who answered. Intervals hold at 95%; “few” marks figures of fewer than 30 answers.

panel-out-column-row = Row
panel-out-column-question = Question
panel-out-column-kind = Kind of answers
panel-out-column-block = Block
panel-out-column-answer = Answer
panel-out-column-count = Gave it
panel-out-column-of = Of
panel-out-column-share = Share
panel-out-column-share-low = Share from
panel-out-column-share-high = Share to
panel-out-column-n = Answers
panel-out-column-missing = No answer
panel-out-column-mean = Mean
panel-out-column-mean-low = Mean from
panel-out-column-mean-high = Mean to
panel-out-column-sd = Standard deviation
panel-out-column-nps = NPS
panel-out-column-nps-low = NPS from
panel-out-column-nps-high = NPS to
panel-out-column-money = Share of money
panel-out-column-chosen = Chosen
panel-out-column-few = Few
panel-out-row-all = People
panel-out-row-question = Question
panel-out-row-answer = Answer
panel-out-row-rest = Rarer answers, how many
panel-out-row-money = Segment and money

panel-out-column-hypothesis = Hypothesis
panel-out-column-whom = Of whom
panel-out-column-measure = Figure of
panel-out-column-choices = Answers meant
panel-out-column-direction = Claimed
panel-out-column-threshold = Threshold
panel-out-column-planned = Planned answers
panel-out-column-method = How collected
panel-out-column-written = Written
panel-out-column-changes = Changes
panel-out-column-figure = Figure
panel-out-column-low = From
panel-out-column-high = To
panel-out-column-verdict = Verdict
panel-out-column-more = More answers needed
panel-out-column-after = Written after the data

panel-out-kind-ignored = not read
panel-out-kind-importance = importance
panel-out-kind-nps = NPS
panel-out-kind-one = one of several
panel-out-kind-many = several
panel-out-kind-number = number
panel-out-kind-money = money
panel-out-kind-date = date
panel-out-kind-text = own words
panel-out-kind-segment = segment
panel-out-kind-job = job to be done
panel-out-kind-respondent = respondent
panel-out-block-portrait = Portrait
panel-out-block-jobs = Jobs to be done
panel-out-block-problems = Key problems
panel-out-block-factors = Choice factors
panel-out-block-nps = NPS
panel-out-block-recommendations = Recommendations

panel-out-choice = { $text }
panel-out-or = { $first } or { $second }

panel-out-state-draft = draft
panel-out-state-planned = planned
panel-out-state-collecting = collecting answers
panel-out-state-judged = judged
panel-out-state-dropped = given up
panel-out-measure-share = share
panel-out-measure-mean = mean
panel-out-measure-nps = NPS
panel-out-above = more than
panel-out-below = less than
panel-out-verdict-no-answers = No answers yet
panel-out-verdict-confirmed = Confirmed
panel-out-verdict-refuted = Refuted
panel-out-verdict-open = Not settled
panel-out-verdict-more = Not settled: { $more ->
    [one] about { $more } more answer
   *[other] about { $more } more answers
}

# The printed list.

panel-out-sentence = { $count ->
    [one] { $count } private hypothesis:
   *[other] { $count } private hypotheses:
} { $confirmed } confirmed, { $refuted } refuted, { $open } not settled{ $none ->
    [0] .
   *[other] , { $none } without answers.
}
panel-out-sentence-not-judged = { $count ->
    [one] { $count } private hypothesis, not judged: there are no answers yet.
   *[other] { $count } private hypotheses, not judged: there are no answers yet.
}
panel-out-head-hypothesis = Hypothesis
panel-out-head-claim = What is claimed
panel-out-head-answers = What the answers say
panel-out-signs = Disc: the figure. Bar: its 95% interval. Dashed line: the threshold. Shaded: the side that is claimed. Confirmed or refuted is what lies on one side with its whole interval.
panel-out-foot = Figures of those who answered, with their 95% intervals: they hold for other customers as far as those asked are like them.
panel-out-foot-illustrative = Illustrative answers, made up to show the method: the figures say nothing of real customers.
panel-out-owner = kept by { $owner }
panel-out-segment = segment “{ $segment }”
panel-out-waves = Judged by: { $waves }
panel-out-question-gone = a question that is gone
panel-out-claim-share = Share of those who answered “{ $choices }” to “{ $question }”:
panel-out-claim-mean = Mean answer to “{ $question }”:
panel-out-claim-nps = NPS by “{ $question }”:
panel-out-more-than = more than { $value }
panel-out-less-than = less than { $value }
panel-out-whom = Of whom: { $whom }
panel-out-planned = { $count ->
    [one] Planned: { $count } answer
   *[other] Planned: { $count } answers
}
panel-out-planned-by = { $count ->
    [one] Planned: { $count } answer
   *[other] Planned: { $count } answers
}, { $method }
panel-out-written = Written { $day }, { $time }{ $changes ->
    [0] {""}
    [one] , changed once
   *[other] , changed { $changes } times
}
panel-out-no-answers-read = Not judged: there are no answers yet.
panel-out-figure = { $figure }, from { $low } to { $high }; n = { $answers } of { $planned } planned
panel-out-figure-alone = { $figure }; n = { $answers } of { $planned } planned
panel-out-few = Fewer than 30 answers: too few to conclude
panel-out-after-the-data = Written after the data, which may have suggested it
