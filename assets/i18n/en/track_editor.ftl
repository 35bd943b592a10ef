# The editor beside a Customer Track: the fields of its entries, evidence, reminders.

tracks-edit-no-track = There is no track yet. Make one by “New track” or “Draft from the map”.
tracks-edit-nothing-to-look = Nothing is selected that could be looked at. Select a step, an agent or a barrier.
tracks-edit-back = ← The whole track
tracks-edit-back-tip = Leaves what is selected: reminders and all entries are there.
tracks-edit-track = Customer Track
tracks-edit-step = Step { $number } of { $of } · { $stage }
tracks-edit-agent = Agent of influence
tracks-edit-barrier = Sales barrier
tracks-edit-step-name = { $number }. { $words }
tracks-edit-opinion = No evidence yet: so far an opinion

tracks-edit-age-today = today
tracks-edit-age-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
tracks-edit-age-unknown = date unknown
tracks-edit-looked-today = Looked at today, { $date }
tracks-edit-looked = Looked at { $age } ago, { $date }
tracks-edit-looked-unknown = Never looked at: date unknown

tracks-edit-none = none
tracks-edit-deleted = deleted
tracks-edit-gone = { $name } (deleted)
tracks-edit-excluded = { $name } (excluded)
tracks-edit-excluded-words = Excluded from the calculation: no score, no class.
tracks-edit-remove = Remove
tracks-edit-remove-of = Remove “{ $name }”
tracks-edit-open = Open for editing
tracks-edit-search = Search
tracks-edit-search-new = Search, or type something new
tracks-edit-nothing-found = Nothing found
tracks-edit-waits = “{ $text }” is not kept yet and waits in its field, track “{ $track }”. { $why }
tracks-edit-no-number = “{ $text }” is no whole number from 0. Correct it or leave the field empty.

tracks-edit-touchpoint = Touchpoint
tracks-edit-choose-another = Choose another…
tracks-edit-keep-words = Keep as words
tracks-edit-keep-words-tip = The old name becomes part of the task, and the step has no touchpoint any more.
tracks-edit-figures = { $class } · score { $score } · rank { $rank } of { $of } in the segment, { $whole } in the whole market
tracks-edit-figures-whole = { $class } · score { $score } · rank { $rank } of { $of }
tracks-edit-no-figures = No score: nothing is rated here.
tracks-edit-why = Why
tracks-edit-why-tip = Shows on Priorities what this score is made of
tracks-edit-stage = Stage
tracks-edit-stage-gone = Stage deleted
tracks-edit-task = Task in the customer’s words
tracks-edit-optional = Optional: customers may leave it out
tracks-edit-back-to = Loop back to
tracks-edit-emotion = Emotion
tracks-edit-emotion-of = Emotion { $sign }: { $words }
tracks-edit-emotion-very-bad = very bad
tracks-edit-emotion-bad = bad
tracks-edit-emotion-even = neither good nor bad
tracks-edit-emotion-good = good
tracks-edit-emotion-very-good = very good
tracks-edit-emotion-none = emotion not noted
tracks-edit-emotion-clear = none

tracks-edit-jobs = Jobs to be done
tracks-edit-jobs-count = { $count ->
    [0] no job
    [one] { $count } job
   *[other] { $count } jobs
}
tracks-edit-jobs-none = The project has no jobs yet: open the list and type the first one.
tracks-edit-jobs-of-segment = Jobs of the segment
tracks-edit-jobs-other = Other jobs
tracks-edit-job-new = New job “{ $text }”

tracks-edit-factors = Choice factors at work
tracks-edit-factors-none = The matrix names none here. Pin those that you know of.
tracks-edit-factor-part = { $level } · { $part }
tracks-edit-factor-level = matrix: { $level }
tracks-edit-factor-not-rated = not rated
tracks-edit-factor-no-cell = no touchpoint
tracks-edit-pin = Pin
tracks-edit-unpin = Unpin
tracks-edit-pin-of = Pin “{ $name }”
tracks-edit-unpin-of = Unpin “{ $name }”
tracks-edit-pin-other = Pin a factor
tracks-edit-pin-another = Pin another factor…

tracks-edit-agents = Agents of influence
tracks-edit-agent-detail = { $stance }, { $strength }
tracks-edit-agent-new = New agent “{ $text }”
tracks-edit-barriers = Sales barriers
tracks-edit-barrier-new = New barrier “{ $text }”
tracks-edit-place = Place here or add…
tracks-edit-place-agent = Place an agent of influence here
tracks-edit-place-barrier = Place a sales barrier here

tracks-edit-campaign = Campaign: what is done here to win the segment
tracks-edit-goal = Goal
tracks-edit-channel = Channel
tracks-edit-message = Message
tracks-edit-offer = Offer
tracks-edit-kpi = KPI
tracks-edit-work = Work
tracks-edit-owner = Owner
tracks-edit-state = State
tracks-edit-note = Note

tracks-edit-role = Who it is to the customer
tracks-edit-stance = Speaks
tracks-edit-stance-of = Speaks: { $stance }
tracks-edit-strength = Strength: how much the customer listens
tracks-edit-strength-of = Strength { $strength } of 3
tracks-edit-steps = At which steps
tracks-edit-steps-count = { $count ->
    [0] not placed
    [one] at { $count } step
   *[other] at { $count } steps
}
tracks-edit-kind = Kind
tracks-edit-barrier-text = The barrier in the customer’s words
tracks-edit-named = Named by how many of those asked
tracks-edit-named-k = Named by
tracks-edit-named-of = of
tracks-edit-named-n = How many were asked
tracks-edit-named-asked = asked
tracks-edit-named-both = Type both numbers, or leave both fields empty.
tracks-edit-remedy = What removes it

tracks-edit-evidence = Evidence
tracks-edit-no-evidence = No evidence yet.
tracks-edit-proof-n = { $kind }, n = { $n }
tracks-edit-proof-kind = Type
tracks-edit-quotation = Quotation or finding
tracks-edit-source = Source
tracks-edit-date = Date
tracks-edit-count = n: how many people or cases
tracks-edit-supports = What it supports
tracks-edit-supports-count = { $count ->
    [0] nothing yet
    [one] { $count } entry
   *[other] { $count } entries
}
tracks-edit-too-few = n = { $n }: 20–30 respondents are too few for a conclusion about a segment. A share of them is only known to ±{ $points } points (95%).
tracks-edit-proof-add = Add evidence
tracks-edit-proof-add-loose = Add evidence that is not placed yet
tracks-edit-proof-add-tip = What supports it, with source and date (E)
tracks-edit-proof-change-of = Edit the evidence “{ $text }”
tracks-edit-proof-delete-of = Delete the evidence “{ $text }”
tracks-edit-proof-delete = Delete this evidence
tracks-edit-proof-waits = Evidence for the track “{ $track }” is not kept yet and waits in its form. { $why }

tracks-edit-track-name = Name
tracks-edit-segment = Segment
tracks-edit-segment-jobs = Jobs of the segment
tracks-edit-segment-no-jobs = The segment has no jobs yet.
tracks-edit-segment-show = Show the segment
tracks-edit-keeper = Keeper
tracks-edit-description = Description
tracks-edit-copy-of = A copy of “{ $name }”
tracks-edit-due = { $count ->
    [0] Nothing to look at again
    [one] { $count } entry to look at again
   *[other] { $count } entries to look at again
}
tracks-edit-due-tip = Nobody looked at these for 90 days, the oldest first.
tracks-edit-due-none = Everything was looked at in the last 90 days.
tracks-edit-today = today
tracks-edit-today-of = Looked at today: { $name }
tracks-edit-today-all = All looked at today
tracks-edit-unsupported = { $count ->
    [0] Everything has evidence
    [one] { $count } entry without evidence
   *[other] { $count } entries without evidence
}
tracks-edit-unsupported-none = Every entry rests on evidence.
tracks-edit-unsupported-counts = Steps: { $steps }, agents: { $agents }, barriers: { $barriers }
tracks-edit-all = All entries: { $count }
tracks-edit-all-steps = Steps
