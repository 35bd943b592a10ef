# What differs between two versions of a project, and what is asked when they are merged.

versions-stage = Stage “{ $name }”
versions-touchpoint = Touchpoint “{ $name }”
versions-factor = Choice factor “{ $name }”
versions-segment = Segment “{ $name }”
versions-job = Job “{ $name }”
versions-track = Track “{ $name }”
versions-note = Note on { $about }
versions-step = Step “{ $name }” of track “{ $track }”
versions-agent = Agent of influence “{ $name }” of track “{ $track }”
versions-barrier = Sales barrier “{ $name }” of track “{ $track }”
versions-proof = Evidence “{ $name }” of track “{ $track }”
versions-cell = “{ $factor } × { $touchpoint }”
versions-relation = Relation of “{ $factor }” at “{ $touchpoint }”
versions-relation-of-segment = Relation of “{ $factor }” at “{ $touchpoint }” for segment “{ $segment }”
versions-own-importance = Importance of “{ $factor }” for segment “{ $segment }”
versions-part = { $item }, { $field }
versions-field-is = { $field }: { $value }

# Lines.
versions-changed = { $what }: { $before } → { $after }
versions-reworded = { $what }: worded differently
versions-order = { $what }: changed
versions-doubt = { $what }: now marked as not sure
versions-no-doubt = { $what }: no longer marked as not sure
versions-job-given = Segment “{ $segment }”: has the job “{ $job }” now
versions-job-taken = Segment “{ $segment }”: no longer has the job “{ $job }”
versions-stage-added = { $what }: added
versions-stage-removed = { $what }: deleted
versions-touchpoint-added = { $count ->
    [0] { $what }: added
    [one] { $what }: added with { $count } relation
   *[other] { $what }: added with { $count } relations
}
versions-touchpoint-removed = { $count ->
    [0] { $what }: deleted
    [one] { $what }: deleted with { $count } relation
   *[other] { $what }: deleted with { $count } relations
}
versions-factor-added = { $count ->
    [0] { $what }: added
    [one] { $what }: added with { $count } relation
   *[other] { $what }: added with { $count } relations
}
versions-factor-removed = { $count ->
    [0] { $what }: deleted
    [one] { $what }: deleted with { $count } relation
   *[other] { $what }: deleted with { $count } relations
}
versions-segment-added = { $what }: added
versions-segment-removed = { $what }: deleted
versions-job-added = { $what }: added
versions-job-removed = { $what }: deleted
versions-track-added = { $count ->
    [0] { $what }: added
    [one] { $what }: added with { $count } step
   *[other] { $what }: added with { $count } steps
}
versions-track-removed = { $count ->
    [0] { $what }: deleted
    [one] { $what }: deleted with { $count } step
   *[other] { $what }: deleted with { $count } steps
}
versions-note-added = { $what }: added
versions-note-removed = { $what }: deleted
versions-step-added = { $what }: added
versions-step-removed = { $what }: deleted
versions-agent-added = { $what }: added
versions-agent-removed = { $what }: deleted
versions-barrier-added = { $what }: added
versions-barrier-removed = { $what }: deleted
versions-proof-added = { $what }: added
versions-proof-removed = { $what }: deleted
versions-order-stages = Order of stages
versions-order-touchpoints = Order of touchpoints
versions-order-factors = Order of choice factors
versions-order-segments = Order of segments
versions-order-jobs = Order of jobs
versions-order-tracks = Order of tracks
versions-order-notes = Order of notes
versions-order-steps = Order of steps of track “{ $track }”
versions-order-agents = Order of agents of influence of track “{ $track }”
versions-order-barriers = Order of sales barriers of track “{ $track }”
versions-order-proofs = Order of evidence of track “{ $track }”

# The project’s head.
versions-head-name = Project name
versions-head-description = Project description
versions-head-author = Author
versions-head-language = Language of the content
versions-head-illustrative = Illustrative data
versions-head-scale = Relation scale
versions-head-weighting = Range of importances
versions-head-rule = Class rule

# Fields.
versions-field-name = name
versions-field-description = description
versions-field-stage = stage
versions-field-channel = channel
versions-field-must-have = must-have
versions-field-excluded = excluded
versions-field-importance = importance
versions-field-share = share
versions-field-colour = colour
versions-field-mark = mark
versions-field-segment = segment
versions-field-owner = keeper
versions-field-copy-of = copy of
versions-field-about = subject
versions-field-text = text
versions-field-source = source
versions-field-date = date
versions-field-touchpoint = touchpoint
versions-field-task = task
versions-field-optional = optional
versions-field-back = way back
versions-field-pinned = pinned factors
versions-field-jobs = jobs
versions-field-emotion = emotion
versions-field-goal = campaign goal
versions-field-way = campaign channel
versions-field-message = campaign message
versions-field-offer = campaign offer
versions-field-kpi = campaign KPI
versions-field-state = state
versions-field-note = note
versions-field-looked-at = last looked at
versions-field-role = role
versions-field-stance = for or against
versions-field-strength = strength
versions-field-steps = steps
versions-field-kind = kind
versions-field-named = count
versions-field-remedy = what removes it
versions-field-quotation = quotation
versions-field-n = number of people
versions-field-supports = what it supports

# Values.
versions-quoted = “{ $text }”
versions-gone = “{ $name }” (deleted)
versions-number = { $value }
versions-percent = { $value }%
versions-date = { $year }-{ $month }-{ $day }
versions-yes = yes
versions-no = no
versions-nothing = nothing
versions-not-rated = not rated
versions-inherited = inherited
versions-english = English
versions-russian = Russian
versions-weighting-five = 1 to 5
versions-weighting-as-is = any weights
versions-rule-deviation = { $k } standard deviations
versions-rule-percent = { $p }% of the mean
versions-rule-pareto = Pareto, { $critical } and { $important }%
versions-rule-breaks = natural breaks
versions-scale-becomes = “{ $scale }”; what is rated on the other scale becomes: { $levels }

# Conflicts.
versions-conflict = { $what }: { $ours } here, { $theirs } there, { $before } before
versions-conflict-new = { $what }: { $ours } here, { $theirs } there
versions-deleted = deleted
versions-kept = changed ({ $changes })
versions-used = in use
versions-order-this = the order of this version
versions-order-that = the order of the other version
versions-left-out = { $what }: left out, because the project holds no more of them

# Counts.
versions-none = no difference
versions-list = { $first }, { $rest }
versions-count-relations = { $count ->
    [one] { $count } relation
   *[other] { $count } relations
}
versions-count-importances = { $count ->
    [one] { $count } importance
   *[other] { $count } importances
}
versions-count-doubts = { $count ->
    [one] { $count } “not sure”
   *[other] { $count } “not sure”
}
versions-more-stages = { $count ->
    [one] { $count } stage more
   *[other] { $count } stages more
}
versions-fewer-stages = { $count ->
    [one] { $count } stage fewer
   *[other] { $count } stages fewer
}
versions-swapped-stages = stages +{ $more } −{ $fewer }
versions-changed-stages = { $count ->
    [one] { $count } stage changed
   *[other] { $count } stages changed
}
versions-more-touchpoints = { $count ->
    [one] { $count } touchpoint more
   *[other] { $count } touchpoints more
}
versions-fewer-touchpoints = { $count ->
    [one] { $count } touchpoint fewer
   *[other] { $count } touchpoints fewer
}
versions-swapped-touchpoints = touchpoints +{ $more } −{ $fewer }
versions-changed-touchpoints = { $count ->
    [one] { $count } touchpoint changed
   *[other] { $count } touchpoints changed
}
versions-more-factors = { $count ->
    [one] { $count } factor more
   *[other] { $count } factors more
}
versions-fewer-factors = { $count ->
    [one] { $count } factor fewer
   *[other] { $count } factors fewer
}
versions-swapped-factors = factors +{ $more } −{ $fewer }
versions-changed-factors = { $count ->
    [one] { $count } factor changed
   *[other] { $count } factors changed
}
versions-more-segments = { $count ->
    [one] { $count } segment more
   *[other] { $count } segments more
}
versions-fewer-segments = { $count ->
    [one] { $count } segment fewer
   *[other] { $count } segments fewer
}
versions-swapped-segments = segments +{ $more } −{ $fewer }
versions-changed-segments = { $count ->
    [one] { $count } segment changed
   *[other] { $count } segments changed
}
versions-more-jobs = { $count ->
    [one] { $count } job more
   *[other] { $count } jobs more
}
versions-fewer-jobs = { $count ->
    [one] { $count } job fewer
   *[other] { $count } jobs fewer
}
versions-swapped-jobs = jobs +{ $more } −{ $fewer }
versions-changed-jobs = { $count ->
    [one] { $count } job changed
   *[other] { $count } jobs changed
}
versions-more-tracks = { $count ->
    [one] { $count } track more
   *[other] { $count } tracks more
}
versions-fewer-tracks = { $count ->
    [one] { $count } track fewer
   *[other] { $count } tracks fewer
}
versions-swapped-tracks = tracks +{ $more } −{ $fewer }
versions-changed-tracks = { $count ->
    [one] { $count } track changed
   *[other] { $count } tracks changed
}
versions-more-notes = { $count ->
    [one] { $count } note more
   *[other] { $count } notes more
}
versions-fewer-notes = { $count ->
    [one] { $count } note fewer
   *[other] { $count } notes fewer
}
versions-swapped-notes = notes +{ $more } −{ $fewer }
versions-changed-notes = { $count ->
    [one] { $count } note changed
   *[other] { $count } notes changed
}
versions-count-scale = another relation scale
versions-count-weighting = another range of importances
versions-count-rule = another class rule
versions-count-about = other words about the project
versions-count-order = another order

# Ballots, settled cells and judgements by pairs.
versions-ballot = Ballot of “{ $name }”
versions-ballot-added = { $count ->
    [0] { $what }: added
    [one] { $what }: added with { $count } rated cell
   *[other] { $what }: added with { $count } rated cells
}
versions-ballot-removed = { $count ->
    [0] { $what }: deleted
    [one] { $what }: deleted with { $count } rated cell
   *[other] { $what }: deleted with { $count } rated cells
}
versions-order-ballots = Order of ballots
versions-head-blind = Ballots hidden until they are in
versions-field-rater = rater
versions-field-in = is in
versions-relation-on-ballot = Rating of “{ $factor }” at “{ $touchpoint }” on the ballot of “{ $rater }”
versions-settled = Settled cell “{ $factor } × { $touchpoint }”
versions-not-settled = open
versions-judgement = Judgement of “{ $first }” against “{ $second }”
versions-judgement-of-segment = Judgement of “{ $first }” against “{ $second }” for segment “{ $segment }”
versions-prefers = “{ $name }” by { $times }
versions-alike = alike
versions-not-judged = not judged
versions-count-rated = { $count ->
    [one] { $count } rating on ballots
   *[other] { $count } ratings on ballots
}
versions-count-settled = { $count ->
    [one] { $count } settled cell
   *[other] { $count } settled cells
}
versions-count-judgements = { $count ->
    [one] { $count } judgement by pairs
   *[other] { $count } judgements by pairs
}
versions-count-blind = another rule for showing ballots
versions-more-ballots = { $count ->
    [one] { $count } ballot more
   *[other] { $count } ballots more
}
versions-fewer-ballots = { $count ->
    [one] { $count } ballot fewer
   *[other] { $count } ballots fewer
}
versions-swapped-ballots = ballots +{ $more } −{ $fewer }
versions-changed-ballots = { $count ->
    [one] { $count } ballot changed
   *[other] { $count } ballots changed
}

# The panel, taken importances and hypotheses.
versions-question = Question “{ $name }”
versions-wave = Wave “{ $name }”
versions-hypothesis = Hypothesis “{ $name }”
versions-question-added = { $what }: added
versions-question-removed = { $what }: deleted
versions-wave-added = { $what }: added
versions-wave-removed = { $what }: deleted
versions-hypothesis-added = { $what }: added
versions-hypothesis-removed = { $what }: deleted
versions-order-questions = Order of questions
versions-order-waves = Order of waves
versions-order-hypotheses = Order of hypotheses
versions-head-taken = Importances taken from the panel
versions-count-taken = other importances taken from the panel
versions-field-heading = heading
versions-field-label = label
versions-field-answers = answers
versions-field-block = block
versions-field-method = method of collection
versions-field-answers-file = file of answers
versions-field-statement = statement
versions-field-claim = claim
versions-field-waves = waves
versions-field-evidence = evidence
versions-field-filter = filter of the panel
versions-field-taken = importances taken from the panel
versions-clause = “{ $question }”: { $answers }
versions-or = { $first } or { $rest }
versions-between = { $from } to below { $below }
versions-no-answer = no answer
versions-of-waves = waves { $waves }
versions-everybody = everybody
versions-measure-share = share of { $answers } in “{ $question }”
versions-measure-mean = mean of “{ $question }”
versions-measure-nps = NPS of “{ $question }”
versions-claim-above = { $measure } above { $threshold }
versions-claim-below = { $measure } below { $threshold }
versions-claim-of = of: { $filter }
versions-claim-planned = { $count ->
    [one] { $count } answer planned
   *[other] { $count } answers planned
}
versions-derivation-mean = means
versions-derivation-top = top-2-box
versions-derivation-centred = centred
versions-derivation-rank = ranks
versions-taken = { $count ->
    [one] { $count } importance
   *[other] { $count } importances
} ({ $derivation }) of { $respondents ->
    [one] { $respondents } person
   *[other] { $respondents } people
} ({ $filter }), { $time }
versions-time = { $day } { $hour }:{ $minute }
versions-people = { $count ->
    [one] { $count } person’s answers
   *[other] { $count } people’s answers
}
versions-packed = packed into the project
versions-kind-importance = importance of “{ $factor }”, { $low } to { $high }
versions-kind-importance-of-none = importance of no factor, { $low } to { $high }
versions-kind-nps = likelihood to recommend, { $low } to { $high }
versions-kind-many = any number of answers between “{ $separator }”
versions-kind-ignored = not read
versions-kind-one = one answer of several
versions-kind-number = a number
versions-kind-money = an amount of money
versions-kind-date-year = a date, the year first
versions-kind-date-day = a date, the day first
versions-kind-date-month = a date, the month first
versions-kind-text = own words
versions-kind-segment = the segment
versions-kind-job = the job to be done
versions-kind-respondent = who answered
versions-block-portrait = portrait
versions-block-jobs = jobs
versions-block-problems = key problems
versions-block-factors = choice factors
versions-block-nps = NPS
versions-block-recommendations = recommendations
versions-hypothesis-draft = draft
versions-hypothesis-planned = planned
versions-hypothesis-collecting = collecting answers
versions-hypothesis-judged = judged
versions-hypothesis-dropped = dropped
versions-more-questions = { $count ->
    [one] { $count } question more
   *[other] { $count } questions more
}
versions-fewer-questions = { $count ->
    [one] { $count } question fewer
   *[other] { $count } questions fewer
}
versions-swapped-questions = questions +{ $more } −{ $fewer }
versions-changed-questions = { $count ->
    [one] { $count } question changed
   *[other] { $count } questions changed
}
versions-more-waves = { $count ->
    [one] { $count } wave more
   *[other] { $count } waves more
}
versions-fewer-waves = { $count ->
    [one] { $count } wave fewer
   *[other] { $count } waves fewer
}
versions-swapped-waves = waves +{ $more } −{ $fewer }
versions-changed-waves = { $count ->
    [one] { $count } wave changed
   *[other] { $count } waves changed
}
versions-more-hypotheses = { $count ->
    [one] { $count } hypothesis more
   *[other] { $count } hypotheses more
}
versions-fewer-hypotheses = { $count ->
    [one] { $count } hypothesis fewer
   *[other] { $count } hypotheses fewer
}
versions-swapped-hypotheses = hypotheses +{ $more } −{ $fewer }
versions-changed-hypotheses = { $count ->
    [one] { $count } hypothesis changed
   *[other] { $count } hypotheses changed
}
