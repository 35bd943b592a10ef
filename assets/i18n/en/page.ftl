# One Customer Track as a page: lanes over stages.

page-board = Customer Track
page-scroll-across = Scroll across
page-scroll-down = Scroll down

page-lane-steps = Steps
page-lane-factors = Choice factors
page-lane-agents = Agents of influence
page-lane-barriers = Sales barriers
page-lane-jobs = Jobs to be done
page-lane-emotion = Emotion
page-lane-evidence = Evidence
page-lane-campaign = Campaign

page-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
page-head = { $name }, { $steps }
page-head-alone = Press to open this stage alone
page-head-back = Back to all stages (Esc)
page-stage-gone = Stage deleted
page-not-placed = Not placed yet
page-only-stage = Only: { $stage } ×

page-summary = { $steps } · { $bare } without evidence · { $due } not looked at for 90 days
page-summary-short = { $steps } · { $bare } without evidence
page-share = { $share } of customers
page-jobs = hires you to: { $jobs }
page-segment-gone = The segment “{ $name }” was deleted; the figures are those of the whole market.
page-choose-segment = Choose a segment

page-copy = Copy of “{ $original }” for “{ $segment }”: { $differs }
page-copy-alike = no step differs
page-copy-changed = { $count ->
    [one] { $count } step changed
   *[other] { $count } steps changed
}
page-copy-added = { $count ->
    [one] { $count } step added
   *[other] { $count } steps added
}
page-copy-missing = { $count ->
    [one] { $count } step left out
   *[other] { $count } steps left out
}
page-copy-moved = { $count ->
    [one] { $count } step moved
   *[other] { $count } steps moved
}
page-copy-classes = { $count ->
    [one] the class differs at { $count } step
   *[other] classes differ at { $count } steps
}
page-copy-left-out = Left out: { $names }
page-copy-beside = Show both
page-copy-beside-tip = The copy and its original side by side
page-copy-step-added = added
page-copy-step-moved = moved
page-copy-step-changed = changed
page-copy-fields = changed: { $fields }
page-copy-both = { $was } in { $segment }, { $is } here
page-copy-both-whole = { $was } in the whole market, { $is } here

page-step = Step { $number }
page-rank = rank { $rank }
page-rank-short = no. { $rank }
page-optional = (optional)
page-optional-word = optional
page-back = may go back to step { $number }
page-gone = { $name } (deleted)
page-deleted = deleted
page-excluded = excluded
page-elsewhere = On the map this touchpoint stands in the stage “{ $stage }”
page-elsewhere-short = on the map: { $stage }
page-stage-was = was in “{ $stage }”
page-stage-gone-tip = The stage “{ $stage }” was deleted; move the step into another one
page-strongest = Strongest factors: { $factors }
page-unsupported = no evidence
page-age = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
page-looked-at = { $days ->
    [0] looked at today
    [one] looked at { $days } day ago
   *[other] looked at { $days } days ago
}
page-never-looked-at = nobody has looked at it yet

page-factor-name = { $name }, at work at steps { $steps }
page-pinned = (by hand)
page-more-factors = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
page-agent-name = { $name }, { $stance }, strength { $strength } of 3
page-barrier-name = { $text }, { $kind }
page-job-name = { $name }, served at steps { $steps }
page-evidence-name = { $text }, { $kind }
page-at-steps = at steps { $steps }
page-named-by = { $named } of { $asked }
page-n = n = { $n }
page-quoted = “{ $text }”
page-emotion-name = Step { $number }, emotion { $emotion }

page-goal = Goal
page-channel = Channel
page-message = Message
page-offer = Offer
page-kpi = KPI
page-campaign-name = Campaign at step { $number }: { $text }

page-edit-task = Task in the customer’s words
page-edit-agent = Who it is to the customer
page-edit-barrier = What stops the customer
page-edit-evidence = Quotation
page-new-agent = Who speaks for or against you?
page-new-barrier = What stops the customer here?
page-new-evidence = Quotation or finding
page-new-nowhere = Not at any step yet: select a step first to place it.
page-add-step = Touchpoint, or what the customer does
page-add-own = “{ $text }” as the customer’s own words

page-track-name = Name of the track
page-choose-track = Choose a track ([ and ])
page-lanes = Lanes
page-no-emotion = No step says how the customer feels
page-due = Due: { $count }
page-beside = Side by side
page-draft = Draft
page-new = New
page-step-button = + Step

page-create-new = New track
page-create-draft = Draft from the map
page-create-copy = Duplicate for another segment
page-create-segment = Whose track is it?
page-create-whose = Segment (↑ ↓)
page-create-has = { $count ->
    [one] has { $count } track
   *[other] has { $count } tracks
}
page-create-do = Create
page-create-do-draft = Draft
page-create-do-copy = Duplicate
page-create-do-segment = Choose
page-create-cancel = Cancel
page-drafted = { $steps }: { $critical } critical, { $important ->
    [one] { $important } important touchpoint
   *[other] { $important } important touchpoints
}
page-draft-no-touchpoints = There is nothing to draft from: the project has no touchpoints yet.
page-draft-not-rated = There is nothing to draft from: rate the matrix first, so that touchpoints have classes.
page-draft-none = No touchpoint is critical or important for this segment.

page-empty-title = The journey of one segment
page-empty-text = A Customer Track shows how one segment comes to choose you: its steps stage by stage, the factors at work at each, who speaks for and against you, what stops a customer, and what you do about it.
page-empty-no-segments = A track belongs to a segment, and there are none yet.
page-empty-to-segments = To the segments
page-empty-draft = Draft from the map
page-empty-new = New track
page-no-steps = This track has no steps yet. Add the first one: a touchpoint, or what the customer does.
page-no-steps-add = Add a step (N)
page-no-stages = Make stages and touchpoints

page-say-no-segments = A track belongs to a segment. Add a segment first.
page-say-track-deleted = Track “{ $name }” deleted. Undo brings it back.
page-say-copied = { $count ->
    [0] Duplicated for “{ $segment }”: no class differs.
    [one] Duplicated for “{ $segment }”: the class differs at { $count } step.
   *[other] Duplicated for “{ $segment }”: classes differ at { $count } steps.
}
page-say-step-deleted = Deleted: { $name }. What stood at it stays in the track. Undo brings it back.
page-say-deleted = Deleted: { $name }. Undo brings it back.
page-say-looked-at = Looked at today.
page-say-evidence-has-date = Evidence has a date of its own; change it in the editor.
