setup-step-factors = Factors
setup-step-touchpoints = Touchpoints
setup-step-rate = Rating
setup-step-result = Result
setup-step-name = { $title }: { $state }, { $detail }
setup-done = done
setup-next = next
setup-open = open
setup-detail-factors = { $count ->
    [0] none yet
    [one] { $count } factor
   *[other] { $count } factors
}
setup-detail-unweighted = { $count ->
    [one] { $count } factor, { $missing } without importance
   *[other] { $count } factors, { $missing } without importance
}
setup-detail-no-touchpoints = none yet
setup-detail-touchpoints = { $count ->
    [one] { $count } touchpoint
   *[other] { $count } touchpoints
} in { $stages ->
    [one] { $stages } stage
   *[other] { $stages } stages
}
setup-detail-no-cells = no cells yet
setup-detail-rated = { $rated } of { $cells } { $cells ->
    [one] cell
   *[other] cells
}
setup-detail-no-result = nothing to see yet
setup-detail-first-result = a first picture is there
setup-detail-result = everything is rated

setup-factors-title = What do customers weigh when they choose?
setup-factors-text = A choice factor is what people weigh when they decide: “a clear price”, “on my way home”, “I can trust the doctor”. Write them in the customer’s words, one a line.
setup-name-head = Choice factor
setup-importance-head = Importance 1…5
setup-importance-head-as-is = Importance
setup-factor-name = Factor { $number }
setup-factor-importance = Importance of “{ $name }”
setup-new-factor = Next factor
setup-new-importance = Importance of the next factor
setup-first-factor-hint = First factor, e.g. a clear price
setup-next-factor-hint = Next factor
setup-enter-importance = Enter: importance
setup-enter-add = Enter: add
setup-button = { $what }: { $name }
setup-unweighted = { $count ->
    [one] { $count } factor has no importance yet: until it has one, its ratings count in no score.
   *[other] { $count } factors have no importance yet: until they have one, their ratings count in no score.
}
setup-about-factors = Five to fifteen factors are usual. Fewer hide differences, more tire the room.
setup-about-importance = Importance is how much customers care: 5 decides, 1 hardly matters. Best taken from a survey; 4.6 is as good as 5. It may stay empty and be given later.
setup-about-importance-as-is = Importance is how much customers care, in the weights of this project: any number from 0. It may stay empty and be given later.
setup-about-keys = Enter goes on from name to importance and adds the factor. ↑ ↓ go from line to line, Alt+↑ and Alt+↓ move a factor, Alt+Delete takes it out.
setup-about-segment = These are the importances of the whole market. A segment’s own are set in the matrix or on the Segments screen.
setup-on-touchpoints = On to touchpoints

setup-touchpoints-title = Where does the customer meet you?
setup-touchpoints-text = Tick the touchpoints that your customers really come across. 30 to 60 are a good start; the wording can be changed later.
setup-template-wait = The template is being read…
setup-pick-list = Touchpoints of the template
setup-pick-filter = Find in the template
setup-pick-all = Choose all
setup-pick-none = Choose none
setup-pick-stage = { $stage } ({ $count })
setup-pick-present = already in the project
setup-pick-nothing = Nothing in the template has “{ $filter }” in its name. Esc shows everything; on the right you can add a touchpoint of your own.
setup-pick-keys = Space ticks, Shift+Space the whole stage, letters search
setup-pick-enter = Enter adds
setup-pick-add = { $count ->
    [one] Add { $count } touchpoint
   *[other] Add { $count } touchpoints
}
setup-pick-none-yet = Nothing is ticked yet: Space ticks a touchpoint, Shift+Space its whole stage.
setup-on-rate = On to rating
setup-add-and-rate = Add and go on

setup-own-title = One of your own
setup-own-name = Name of the touchpoint
setup-own-stage = Stage: one of these or a new one
setup-own-stages = Choose a stage
setup-own-add = Add
setup-own-no-stage = Name the stage too: one that is there, or a new one.
setup-own-twin = “{ $stage }” has a touchpoint “{ $name }” already. Give it another name.

setup-have-title = { $count ->
    [0] In the project
    [one] In the project: { $count }
   *[other] In the project: { $count }
}
setup-have-none = No touchpoints yet. What you add stands here, stage by stage.
setup-have-more = Order, names and channels are changed in the matrix and on the journey map.
setup-have-delete = Take out “{ $name }”

setup-rate-title = Rate together
setup-rate-text = For each factor and touchpoint one question: how far does this touchpoint let the customer judge this factor? The interview asks them one by one, large enough for the whole room; the matrix is for working alone.
setup-rate-far = { $rated } of { $cells } { $cells ->
    [one] cell is rated
   *[other] cells are rated
} ({ $percent })
setup-rate-nothing = There is nothing to rate yet: the matrix needs factors and touchpoints.
setup-go-interview = To the interview

setup-result-title = What came out
setup-result-text = Scores, deviations and classes are computed as you rate. Priorities ranks touchpoints and factors and says why; the journey map shows the whole way of the customer.
setup-result-nothing = Nothing is rated yet, so there is no result. It begins with the first answers.
setup-result-whole = Every cell is rated.
setup-result-part = { $count ->
    [one] A first picture: { $count } cell is not rated yet.
   *[other] A first picture: { $count } cells are not rated yet.
}
setup-go-priorities = See the priorities
setup-go-map = See the journey map

setup-segments-title = If you like: segments
setup-segments-text = { $count ->
    [0] Customers who choose differently can be told apart as segments, each with its own importances. The whole market is enough to begin.
    [one] The project has { $count } segment. Its importances, jobs and share are on the Segments screen.
   *[other] The project has { $count } segments. Their importances, jobs and shares are on the Segments screen.
}
setup-go-segments = To the segments
