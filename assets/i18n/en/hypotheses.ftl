edit-hypothesis-add = add hypothesis “{ $name }”

hypotheses-empty-title = What you believe of some customers, put to the test
hypotheses-empty = A private hypothesis says of whom, what figure and on which side of which threshold, before the data are there: “people who come for lunch will name the price more often than not”. It is written over the questions of a survey, so take in a file of answers first; one with nothing but its headings will do.
hypotheses-list = Private hypotheses
hypotheses-none = Nothing is claimed yet. Filter the panel by some people and write what you expect of them.
hypotheses-none-listed = No hypothesis fits what is listed here.
hypotheses-head-none = No hypothesis yet: filter the panel by some people, then write what you expect of them.
hypotheses-head-working = { $count ->
    [one] { $count } hypothesis is being judged…
   *[other] { $count } hypotheses are being judged…
}
hypotheses-head-unread = { $count ->
    [one] { $count } hypothesis; it is judged once the answers are there.
   *[other] { $count } hypotheses; they are judged once the answers are there.
}
hypotheses-head = { $count ->
    [one] { $count } hypothesis
   *[other] { $count } hypotheses
}: { $confirmed } confirmed, { $refuted } refuted, { $open } not settled
hypotheses-head-unanswered = { $count } without answers
hypotheses-head-more = about { $count ->
    [one] { $count } more answer
   *[other] { $count } more answers
} would settle all
hypotheses-head-more-but = about { $count ->
    [one] { $count } more answer
   *[other] { $count } more answers
} would settle those that answers can settle
hypotheses-tired = The questionnaire has { $count } questions: more than 20 tire people, and tired people answer anything.
hypotheses-confirmed = confirmed
hypotheses-refuted = refuted
hypotheses-open = not settled
hypotheses-no-answers = no answers
hypotheses-working = being judged…
hypotheses-not-judged = answers not read
hypotheses-n-of = { $count } of { $planned } answers
hypotheses-planned = { $count ->
    [one] { $count } answer planned
   *[other] { $count } answers planned
}
hypotheses-by-verdict = Verdicts that are listed
hypotheses-by-state = States that are listed
hypotheses-by-owner = Whose hypotheses are listed
hypotheses-in-order = Order of the list
hypotheses-all-verdicts = every verdict
hypotheses-all-states = every state
hypotheses-all-owners = everybody's
hypotheses-order-written = as written
hypotheses-order-verdict = by verdict
hypotheses-order-state = by state
hypotheses-order-owner = by owner
hypotheses-order-needed = nearest to being settled
hypotheses-order-first = List them as written first, then move them
hypotheses-state-draft = draft
hypotheses-state-planned = planned
hypotheses-state-collecting = collecting answers
hypotheses-state-judged = judged
hypotheses-state-dropped = given up
hypotheses-figure-share = share
hypotheses-figure-mean = mean
hypotheses-figure-nps = NPS
hypotheses-statement = Statement
hypotheses-owner = Owner
hypotheses-note = Note
hypotheses-claim = Claim
hypotheses-work = Work on it
hypotheses-links = Ties
hypotheses-whom = Of whom
hypotheses-measure = Which figure of which question
hypotheses-question = Question
hypotheses-choices = Answers that count
hypotheses-above = more than
hypotheses-below = less than
hypotheses-threshold = Threshold
hypotheses-planned-n = Planned answers
hypotheses-method = Method of collection
hypotheses-state = State
hypotheses-segment = Segment
hypotheses-no-segment = none
hypotheses-steps = Steps of tracks to which it matters
hypotheses-add-step = Add a step…
hypotheses-evidence = Evidence for or against it
hypotheses-add-evidence = Add evidence…
hypotheses-unlink = Take away: { $name }
hypotheses-nothing-to-link = There is nothing more
hypotheses-waves = Waves by which it is judged
hypotheses-all-waves = all
hypotheses-question-gone = a question that is gone
hypotheses-claim-share-above = Claim: more than { $threshold } answer “{ $choices }” to “{ $question }”.
hypotheses-claim-share-below = Claim: less than { $threshold } answer “{ $choices }” to “{ $question }”.
hypotheses-claim-mean-above = Claim: the mean of “{ $question }” is above { $threshold }.
hypotheses-claim-mean-below = Claim: the mean of “{ $question }” is below { $threshold }.
hypotheses-claim-nps-above = Claim: the NPS (“{ $question }”) is above { $threshold }.
hypotheses-claim-nps-below = Claim: the NPS (“{ $question }”) is below { $threshold }.
hypotheses-moment = { $date }, { $time }
hypotheses-written = Written { $time }.
hypotheses-earlier = What was claimed before
hypotheses-earlier-one = { $time }: { $claim } Of whom: { $whom }. Planned: { $planned ->
    [one] { $planned } answer
   *[other] { $planned } answers
}.
hypotheses-verdict-none = No answers: nobody of those people answered the question.
hypotheses-verdict-working = The answers are being judged…
hypotheses-verdict-unread = It is judged once the answers are there.
hypotheses-verdict-confirmed = Confirmed: { $figure } from { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}, and the whole 95% interval { $interval } lies on the claimed side of { $threshold }.
hypotheses-verdict-refuted = Refuted: { $figure } from { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}, and the whole 95% interval { $interval } lies on the other side of { $threshold }.
hypotheses-verdict-open = Not settled: { $figure } from { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}, and the 95% interval { $interval } has { $threshold } in it; about { $more ->
    [one] { $more } more answer
   *[other] { $more } more answers
} would settle it, if the figure stays.
hypotheses-verdict-never = Not settled: { $figure } from { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}, and the 95% interval { $interval } has { $threshold } in it; the figure lies so near that no number of answers would settle it.
hypotheses-few = 20 to 30 answers are not enough for a conclusion: with { $count ->
    [one] { $count } answer
   *[other] { $count } answers
} a share is known to ±{ $points } points.
hypotheses-after-data = Written after the data: all answers were there before the claim, so they may have suggested it. Only new answers can test it.
hypotheses-before-data = This claim was written before its data. It can still be changed; what was claimed before is kept with its time.
hypotheses-write-first = Write the claim before the data: what is changed later is kept with its time.
hypotheses-plan = 100 to 150 answers are advised for a segment.
hypotheses-plan-share = 100 to 150 answers are advised for a segment; with { $count ->
    [one] { $count } answer
   *[other] { $count } answers
} a share is known to about ±{ $points } points.
hypotheses-plan-other = 100 to 150 answers are advised for a segment; with { $count ->
    [one] { $count } answer
   *[other] { $count } answers
} the figure would be known to about ±{ $amount }.
hypotheses-scale-above = claimed: more than { $threshold }
hypotheses-scale-below = claimed: less than { $threshold }
hypotheses-claim-new = Not written yet. { $claim }
hypotheses-changes-kept = What was claimed before stays below with its time.
hypotheses-changes-kept-before = The claim as it stands was written before its data; it stays below with its time, and the new one counts as written now, after the data.
hypotheses-write = Write the claim
hypotheses-leave = Leave it as it was
hypotheses-threshold-no-number = “{ $text }” is no threshold: a number is needed
hypotheses-planned-no-number = “{ $text }” is no number of answers from 1 to 1,000,000
hypotheses-no-choices = The answers to “{ $name }” are not known yet, so none can be counted; take in answers first
hypotheses-nothing-to-count = No question can be counted yet: take in answers first
hypotheses-waits = “{ $text }” is not kept with “{ $name }”: { $why }
hypotheses-claim-waits = The claim of “{ $name }” is not written: { $why }
hypotheses-proposal = People who answer { $whom } will …
hypotheses-proposal-everybody = Buyers will …
hypotheses-deleted = “{ $name }” is deleted; undo brings it back
hypotheses-table-answers = Answers
hypotheses-table-figure = Figure
hypotheses-table-low = 95% from
hypotheses-table-high = 95% to
hypotheses-table-verdict = Verdict
hypotheses-table-more = More answers needed
hypotheses-table-written = Claim written
hypothesis-claim-above = more than { $threshold }
hypothesis-claim-below = less than { $threshold }
hypothesis-verdict-none = No answers: nobody whom it is about answered, or a question that it needs is not read.
hypothesis-verdict-one = Not settled: one answer, { $figure }, says nothing of how far off it is; claimed { $claim }.
hypothesis-verdict-confirmed = Confirmed: { $figure } ({ $low } to { $high }) by { $answers ->
    [one] one answer
   *[other] { $answers } answers
}; claimed { $claim }.
hypothesis-verdict-refuted = Refuted: { $figure } ({ $low } to { $high }) by { $answers ->
    [one] one answer
   *[other] { $answers } answers
}; claimed { $claim }.
hypothesis-verdict-open = Not settled: { $figure } ({ $low } to { $high }) by { $answers ->
    [one] one answer
   *[other] { $answers } answers
}; claimed { $claim }. If the figure stays, about { $more ->
    [one] one more answer
   *[other] { $more } more answers
} would settle it.
hypothesis-verdict-never = Not settled: { $figure } ({ $low } to { $high }) by { $answers ->
    [one] one answer
   *[other] { $answers } answers
}; claimed { $claim }. If the figure stays, not even a million more answers would settle it.
hypothesis-warn-few = { $answers ->
    [one] One answer is
   *[other] { $answers } answers are
} too few to conclude from; { $from } to { $to } are recommended.
hypothesis-warn-planned = { $answers ->
    [one] One answer
   *[other] { $answers } answers
} of { $planned } that were planned.
hypothesis-warn-after = The claim was written after all these answers had been read: they may have suggested it, and cannot decide it. Collect another wave.
hypothesis-plan-nothing = { $planned ->
    [one] One planned answer does
   *[other] { $planned } planned answers do
} not carry a conclusion about a segment; { $from } to { $to } are recommended.
hypothesis-plan-few = { $planned ->
    [one] One planned answer leaves
   *[other] { $planned } planned answers leave
} much open; { $from } to { $to } are recommended.
hypothesis-plan-many = { $planned ->
    [one] One planned answer is
   *[other] { $planned } planned answers are
} more than a segment needs; { $from } to { $to } are recommended.
hypothesis-plan-share = With { $planned ->
    [one] one answer
   *[other] { $planned } answers
} a share may be off by ±{ $half } points.
hypothesis-plan-nps = With { $planned ->
    [one] one answer
   *[other] { $planned } answers
} the NPS may be off by up to ±{ $half }.
hypothesis-plan-mean = With { $planned ->
    [one] one answer
   *[other] { $planned } answers
} a mean importance may be off by up to ±{ $half }.
