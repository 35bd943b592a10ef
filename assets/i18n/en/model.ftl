# Why the model refuses a value.

text-error-empty = A name cannot be empty. Type at least one character.
text-error-too-long = { $chars } characters are too many: { $limit } at most. Shorten the text.
text-error-control = Character { $position } is a control character. Remove it.
importance-error-not-a-weight = { $value } is no weight: type a number from 0.
importance-error-outside = { $value } lies outside 1…5.
class-rule-error-deviation = The limit must lie above 0 and at most at 10 standard deviations.
class-rule-error-percent = The limit must lie above 0 and at most at 1,000 % of the mean.
class-rule-error-pareto = The two limits must ascend between 0 and 100 %.
scale-error-count = A scale has 2 to 5 levels, not { $count }.
scale-error-too-high = Level { $level } is too high: 99 at most.
scale-error-not-ascending = Level { $level } is not above the one before it: levels must ascend.
scale-error-key = The key “{ $key }” cannot serve: each level needs a visible character of its own.
scale-error-label = Meaning of level { $level }: { $why }
panel-error-importance-range = { $low } to { $high } is no range of importances: the last answer must lie above the first, by 100 at most.
panel-error-nps-range = { $low } to { $high } are not eleven answers. The question of recommendation is asked on eleven whole numbers, 0 to 10.
panel-error-hash = A checksum has 64 digits, 0 to 9 and a to f, or is empty.
panel-error-packed = { $megabytes } MB of answers are too many to be packed: { $limit } MB at most. Leave them in their own file.
panel-error-no-choice = A question is named without any answer. Name at least one.
panel-error-between = { $from } is not below { $below }: the end of a span lies above its start.
panel-error-threshold = A threshold of { $threshold } cannot be reached: the figure lies between { $low } and { $high }.
panel-error-planned = { $planned } planned answers are too many: { $limit } at most.
panel-error-standard-error = { $error } is no standard error: it is a number from 0.

class-critical-touchpoint = critical
class-critical-factor = critical
class-critical-stage = critical
class-critical-all = critical
class-important-touchpoint = important
class-important-factor = important
class-important-stage = important
class-important-all = important
class-less-important-touchpoint = less important
class-less-important-factor = less important
class-less-important-stage = less important
class-less-important-all = less important
