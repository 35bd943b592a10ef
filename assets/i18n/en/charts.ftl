charts-people = { $count } of { $of } people
charts-people-waits = … of { $of } people
charts-few = too few to conclude
charts-few-tip = Fewer than 30 answers: the next thirty may say something else
charts-chip = Take away: { $part }
charts-save-everybody = Choose some bars first: everybody is the whole market already
charts-save-name = Name of the new segment
charts-save-hint = What these people are called
charts-save-do = Save
charts-saved = Segment “{ $name }” is saved with its filter and its part of all people
charts-saved-show = Show the segment “{ $name }”
charts-second-kept = Kept for comparing: { $filter }
charts-no-saved-filter = No segment was saved with a filter yet
charts-reads = The answers are being read…
charts-reads-part = The answers are being read… { $part }
charts-failed = The answers cannot be read: { $why }
charts-reread = Read again ({ $key })
charts-file-changed = The file of “{ $wave }” is another one by now; the charts show the answers as they were read.
charts-file-gone = The file of “{ $wave }” is not where it was.
charts-file-outside = The file of “{ $wave }” lies outside the project’s folder and is not read before you agree: { $path }
charts-file-find = Say where it is…
charts-find-file = Say where the file of “{ $wave }” is…
charts-file-unreadable = The file of “{ $wave }” cannot be read: { $why }
charts-notices = { $count ->
    [one] { $count } remark on what was taken and what was not
   *[other] { $count } remarks on what was taken and what was not
}
charts-notices-show = Show
charts-empty-title = Who buys, and why
charts-empty-text = Here the answers of buyers become charts: who they are, what they want done, what is in their way, what they choose by, whether they would recommend you. Every bar is a filter, and every figure says how sure it is.
charts-empty-file = A table or a workbook of a forms service: one row for each person, one column for each question. It stays where it is.
charts-n = n = { $count }
charts-missing = { $count } without an answer
charts-mean = mean { $mean }
charts-spoken = { $question }: { $answer }, { $count } of { $of }, { $share }
charts-spoken-missing = { $question }: no answer, { $count }
charts-spoken-factor = { $factor }: mean importance { $mean }, n = { $count }
charts-factors-title = How important each factor is, 1…5
charts-factors-about = { $count ->
    [one] { $count } factor with its 95% interval; at the right how many answered 1…5
   *[other] { $count } factors with their 95% intervals; at the right how many answered 1…5
}
charts-detractors = Detractors, 0–6
charts-passives = Passives, 7–8
charts-promoters = Promoters, 9–10
charts-more = { $count ->
    [one] and { $count } more answer…
   *[other] and { $count } more answers…
}
charts-fewer = fewer answers
charts-more-of = { $question }: { $count ->
    [one] and { $count } more answer…
   *[other] and { $count } more answers…
}
charts-fewer-of = { $question }: fewer answers
charts-read = Read what they wrote
charts-read-of = { $question }: read what they wrote
charts-block-portrait = Portrait
charts-block-jobs = Jobs to be done
charts-block-problems = Key problems
charts-block-factors = Choice factors
charts-block-nps = Recommending: NPS
charts-block-recommendations = Recommendations
charts-block-continued = { $block }, continued
charts-board = Charts
charts-no-charts = No question stands in a block yet. Say on the Questions page (Q) which block each belongs to.
charts-sentence = { $count } of { $of } people
charts-sentence-factor = Most important: { $factor } ({ $mean })
charts-sentence-nps = NPS { $nps }
charts-sentence-both = Most important: { $factor } ({ $mean }); NPS { $nps }
charts-column-block = Block
charts-column-question = Question
charts-column-answer = Answer
charts-column-count = Count
charts-column-n = n
charts-column-figure = Figure
charts-column-low = 95% from
charts-column-high = 95% to
charts-column-mean = Mean
charts-column-nps = NPS
charts-texts = { $count ->
    [0] No answers to “{ $question }”
    [one] { $count } answer to “{ $question }”
   *[other] { $count } answers to “{ $question }”
}
charts-texts-found = { $count ->
    [0] No answer to “{ $question }” contains these words
    [one] { $count } answer to “{ $question }” contains these words
   *[other] { $count } answers to “{ $question }” contain these words
}
charts-texts-waits = The answers are being looked through…
charts-texts-question = Question in words: { $question }
charts-texts-list = Answers
charts-texts-none = No question is answered in words of one’s own. On the Questions page (Q) a column can be made one.
charts-column-wave = Wave
charts-left-out = { $count ->
    [one] { $count } rarer answer not shown
   *[other] { $count } rarer answers not shown
}
charts-unread = Nobody was asked this in the answers that are read, so the filter leaves it out: { $questions }
charts-spoken-money = { $name }: { $customers } of customers, { $money } of money, mean amount { $amount }, n = { $count }
charts-money-customers = { $count ->
    [one] { $count } segment by its part of customers
   *[other] { $count } segments by their parts of customers
}
charts-money-none-more = No segment clearly brings more of the money than it is of the customers.
charts-money-more = More money than customers: { $segments }
charts-money-more-one = { $name } – { $customers } of people, { $money } of money
charts-money-list = Segments by customers and money
charts-money-legend = Customers full, money outlined
charts-money-by = Segments: { $question }
charts-money-of = Money: { $question }
charts-money-no-segments = Here each segment’s part of customers stands beside its part of money. For that a question must name the segment, or give one answer of several, and a question must tell how much is spent.
charts-money-no-amounts = No question tells how much people spend: make one a question of money.
charts-to-questions = Go to the questions
charts-column-segment = Segment
charts-column-customers = Of customers
charts-column-money = Of money
charts-column-amount = Mean amount
charts-compare-list = Differences between the two filters
charts-compare-sentence = { $of ->
    [1] The one difference is beyond chance: { $clearest }
   *[other] { $count ->
        [one] { $count } of { $of } differences is beyond chance: { $clearest }
       *[other] { $count } of { $of } differences are beyond chance; the clearest: { $clearest }
    }
}
charts-compare-clearest = “{ $question }” – “{ $answer }”: { $difference }
charts-compare-sentence-none = { $of ->
    [0] There is nothing to compare yet
    [1] The one difference may be chance
   *[other] None of { $of } differences is beyond chance
}
charts-compare-first = First (full bar): { $filter } – { $people }
charts-compare-second = Second (outlined): { $filter } – { $people }
charts-compare-same = Both filters are the same. Keep this one (K), then filter otherwise: the two will stand side by side.
charts-compare-both = { $count ->
    [one] { $count } person is in both: the intervals are then wider than they need be
   *[other] { $count } people are in both: the intervals are then wider than they need be
}
charts-compare-n = n = { $first } and { $second }
charts-compare-more = ▲ more, beyond chance
charts-compare-less = ▼ less, beyond chance
charts-compare-chance = may be chance
charts-compare-set = set by the filter
charts-compare-unknown = cannot be said
charts-spoken-compare = { $question }, { $answer }: { $first } against { $second }, difference { $difference }, { $verdict }
charts-column-first = First filter
charts-column-second = Second filter
charts-column-difference = Difference
charts-column-verdict = Beyond chance
charts-points = {" "}pts
