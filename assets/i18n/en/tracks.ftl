# Customer Tracks: the screen, and the words of their entries.

tracks-title = Customer Tracks
tracks-beside-title = Two tracks side by side

track-barrier-price = price
track-barrier-trust = trust
track-barrier-time = time
track-barrier-knowledge = knowledge
track-barrier-access = access
track-barrier-competitor = competitor
track-barrier-other = other

track-evidence-panel = panel
track-evidence-hypothesis = hypothesis
track-evidence-call = call record
track-evidence-interview = in-depth interview
track-evidence-shopper = mystery shopper
track-evidence-other = other

track-state-idea = idea
track-state-planned = planned
track-state-running = under way
track-state-done = done
track-state-stopped = stopped

track-stance-for = for
track-stance-against = against

# Two tracks side by side.
tracks-beside-exchange = Exchange
tracks-beside-only = Only differences
tracks-beside-left = Left track: { $name }
tracks-beside-right = Right track: { $name }
tracks-beside-segment = Segment: { $name }
tracks-beside-segment-share = Segment: { $name }, { $share } of customers
tracks-beside-segment-gone = Segment: { $name } (deleted)
tracks-beside-steps = { $both ->
    [one] { $both } step in both tracks, { $left } only at the left, { $right } only at the right.
   *[other] { $both } steps in both tracks, { $left } only at the left, { $right } only at the right.
}
tracks-beside-classes = { $count ->
    [one] The class differs at { $count } step.
   *[other] The class differs at { $count } steps.
}
tracks-beside-classes-none = No class differs.
tracks-beside-moved-count = { $count ->
    [one] { $count } step stands in another place.
   *[other] { $count } steps stand in another place.
}
tracks-beside-written = { $count ->
    [one] { $count } step is written differently.
   *[other] { $count } steps are written differently.
}
tracks-beside-shared = { $shared ->
    [0] No barrier shared, { $left } only at the left, { $right } only at the right.
    [one] { $shared } barrier shared, { $left } only at the left, { $right } only at the right.
   *[other] { $shared } barriers shared, { $left } only at the left, { $right } only at the right.
}
tracks-beside-no-stage = Without a stage
tracks-beside-barriers = Sales barriers
tracks-beside-agents = Agents of influence
tracks-beside-evidence = Evidence
tracks-beside-not-in = not in “{ $name }”
tracks-beside-moved = there it is step { $number }, in “{ $stage }”
tracks-beside-moved-here = there it is step { $number } of this stage
tracks-beside-standing = { $class }, rank { $rank }
tracks-beside-optional = optional
tracks-beside-back = ↺ { $number }
tracks-beside-gone = deleted
tracks-beside-excluded = excluded
tracks-beside-unsupported = No evidence supports it.
tracks-beside-value = { $field }: { $value }
tracks-beside-nothing = nothing
tracks-beside-barrier = { $kind }: { $text }
tracks-beside-named = named by { $named } of { $asked }
tracks-beside-not-asked = no count
tracks-beside-remedy = What removes it: { $remedy }
tracks-beside-remedy-differs = what removes it differs
tracks-beside-weight = { $stance }, strength { $strength }
tracks-beside-weight-differs = side or strength
tracks-beside-pieces = { $count ->
    [one] { $count } piece of evidence
   *[other] { $count } pieces of evidence
}
tracks-beside-supported = { $entries ->
    [one] { $supported } of { $entries } entry supported
   *[other] { $supported } of { $entries } entries supported
}
tracks-beside-reader = Step { $number } of “{ $track }”: { $name }; { $detail }; { $differs }
tracks-beside-reader-short = Step { $number } of “{ $track }”: { $name }; { $differs }
tracks-beside-reader-entry = “{ $track }”: { $name }; { $detail }; { $differs }
tracks-beside-said-only = only here
tracks-beside-said-moved = elsewhere in the other track
tracks-beside-said-alike = the same in both
tracks-beside-said-differs = differs in { $what }
tracks-beside-said-differently = in both, said differently
tracks-beside-no-differences = Nothing differs.
tracks-beside-no-entries = Neither track has an entry yet.
tracks-beside-empty-title = There is only one track
tracks-beside-empty-text = Two tracks side by side show what one segment does and the other does not. Duplicate this track for another segment, or draft a second one from the map.
tracks-beside-empty-duplicate = Duplicate for another segment
tracks-beside-empty-draft = Draft from the map

tracks-field-class = class
tracks-field-touchpoint = touchpoint
tracks-field-task = task
tracks-field-optional = optional or not
tracks-field-back = way back
tracks-field-at-work = factors at work
tracks-field-pinned = pinned factors
tracks-field-jobs = jobs
tracks-field-emotion = emotion
tracks-field-campaign = campaign
tracks-field-owner = owner
tracks-field-state = state
tracks-field-note = note
