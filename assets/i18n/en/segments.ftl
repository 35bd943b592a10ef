# The Segments screen.

segments-title = Segments
segments-compare-title = Compare segments

segments-list = Segments of customers
segments-share-head = Share, %
segments-share-of = Share of “{ $name }”, percent
segments-share-no-number = “{ $value }” is no percentage. Type a number such as 25 or 12.5.
segments-share-outside = { $value } is no share: it lies between 0 and 100 %.
segments-share-fraction = Is “{ $value }” a fraction or percent? Type 25 for a quarter, or 0.25% with the sign.
segments-new = New segment
segments-first-hint = The first segment, such as Students
segments-next-hint = Another segment: name, Enter
segments-new-keys = Enter adds it and waits for the next.

segments-own-importances = { $count ->
    [one] { $count } importance
   *[other] { $count } importances
}
segments-own-relations = { $count ->
    [one] { $count } relation
   *[other] { $count } relations
}
segments-own-tracks = { $count ->
    [one] { $count } track
   *[other] { $count } tracks
}
segments-own-nothing = inherits everything

segments-sum-none = No shares yet. Type how large each segment is among all customers.
segments-sum = Together { $sum }, rest { $rest }
segments-sum-unknown = { $count ->
    [one] Together { $sum }, rest { $rest } ({ $count } segment without a share)
   *[other] Together { $sum }, rest { $rest } ({ $count } segments without a share)
}
segments-sum-all = Together { $sum }: every customer is in a segment
segments-sum-over = Together { $sum }, which is { $over } too many. Lower a share, or let it be if some customers are in two segments.

segments-name = Name of the segment
segments-colour = Colour
segments-hue-blue = Blue
segments-hue-green = Green
segments-hue-purple = Purple
segments-hue-teal = Teal
segments-hue-brown = Brown
segments-hue-pink = Pink
segments-hue-olive = Olive
segments-hue-indigo = Indigo
segments-mark = Mark
segments-mark-name = Mark of the segment, one or two characters
segments-look-twin = “{ $name }” has the same colour and mark: change one of them.
segments-note = Description
segments-note-hint = Who they are, how they choose, where you know it from

segments-importances = What matters to them
segments-no-factors = There are no choice factors yet.
segments-to-factors = Name the factors
segments-factor-head = Choice factor
segments-whole-head = Whole
segments-own-head = Own
segments-difference-head = Difference
segments-inherited = inherited
segments-importance-of = Importance of “{ $factor }” for “{ $segment }”
segments-factor-excluded = This factor is excluded: it is in no figure.
segments-effect-none = All importances are inherited from the whole market. Type one where this segment differs.
segments-effect-unrated = { $differ ->
    [0] No importance differs from the whole market; as nothing is rated yet, there are no classes to change.
    [one] { $differ } of { $own } own importances differs from the whole market; as nothing is rated yet, there are no classes to change.
   *[other] { $differ } of { $own } own importances differ from the whole market; as nothing is rated yet, there are no classes to change.
}
segments-effect = { $differ ->
    [0] Own importances: { $own }, and none differs from the whole market: no class changes.
    [one] Own importances: { $own }, of which { $differ } differs from the whole market. Touchpoints that change class: { $changed } of { $of }.
   *[other] Own importances: { $own }, of which { $differ } differ from the whole market. Touchpoints that change class: { $changed } of { $of }.
}
segments-effect-relations = { $differ ->
    [0] Own importances: { $own }, and none differs from the whole market. Touchpoints that change class through its own relations: { $all } of { $of }.
    [one] Own importances: { $own }, of which { $differ } differs from the whole market. Touchpoints that change class by importances alone: { $changed } of { $of }; with its own relations: { $all }.
   *[other] Own importances: { $own }, of which { $differ } differ from the whole market. Touchpoints that change class by importances alone: { $changed } of { $of }; with its own relations: { $all }.
}
segments-copied = { $count ->
    [one] “{ $name }” has { $count } importance of its own now, as in the whole market. It stays when the whole changes.
   *[other] “{ $name }” has { $count } importances of its own now, as in the whole market. They stay when the whole changes.
}
segments-copied-none = There is nothing to copy: “{ $name }” has its own importances already, or the whole market has none.
segments-reset = { $count ->
    [one] “{ $name }” inherits { $count } importance from the whole market again.
   *[other] “{ $name }” inherits { $count } importances from the whole market again.
}
segments-reset-none = “{ $name }” inherits all importances already.

segments-jobs = Jobs to be done
segments-jobs-text = What customers want to get done when they come to you, in their words. A segment has several jobs, and a job belongs to several segments.
segments-jobs-grid = Jobs by segments
segments-new-job = New job
segments-first-job-hint = The first job, such as Eat between two lectures
segments-next-job-hint = Another job: words, Enter
segments-job-name = Words of the job “{ $name }”
segments-job-of = { $job }: { $segment }
segments-job-column = Jobs of “{ $name }”
segments-job-up = Move up: { $name }
segments-job-down = Move down: { $name }
segments-job-delete = Delete the job: { $name }
segments-job-twin = This segment has the job “{ $name }” already.
segments-job-note = What is meant by “{ $name }”
segments-job-note-hint = When it comes up, and how they know that it is done
segments-job-deleted = { $count ->
    [0] The job “{ $name }” is deleted. Steps of tracks keep its words.
    [one] The job “{ $name }” is deleted; { $count } segment had it. Steps of tracks keep its words.
   *[other] The job “{ $name }” is deleted; { $count } segments had it. Steps of tracks keep its words.
}

segments-copy-of = { $name } (copy)
segments-deleted = { $tracks ->
    [0] Segment “{ $name }” is deleted. It had no tracks.
    [one] Segment “{ $name }” is deleted. Its track stays and keeps the name.
   *[other] Segment “{ $name }” is deleted. Its { $tracks } tracks stay and keep the name.
}
segments-looking = Every screen now shows “{ $name }”. The list at the top leads back to the whole market.

segments-empty-title = Who are your customers?
segments-empty-text = A segment is a group of customers who choose in their own way: to students the price matters more, to families the playground. It has its own importances and, where you know better, its own relations; all else it inherits from the whole market. Three to five names are a good beginning.
segments-empty-whole = The whole market is enough to begin: everything works without segments, and you can add them at any time.
