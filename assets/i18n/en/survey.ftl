dialog-survey = Answers of buyers
dialog-find-survey = Where the answers are

survey-looking = Looking at { $file }…
survey-nothing-to-read = There are no answers to read; take a file in first (Ctrl+Shift+R)
survey-all-gone = No file of answers is where it was
survey-as-it-was =
    { $rows ->
        [one] The files are as they were: { $rows } person's answers
       *[other] The files are as they were: { $rows } people's answers
    }
survey-gone = { $file } is not where it was; say on the page of questions where it is
survey-unreadable = { $file } cannot be read: { $why }
survey-back =
    { $rows ->
        [one] { $file } is there again: { $rows } row
       *[other] { $file } is there again: { $rows } rows
    }
survey-grown =
    { $rows ->
        [one] { $file } has { $rows } more row
       *[other] { $file } has { $rows } more rows
    }
survey-shrunk =
    { $rows ->
        [one] { $file } has { $rows } row fewer than before
       *[other] { $file } has { $rows } rows fewer than before
    }
survey-altered = { $file } was changed; it has as many rows as before
survey-many-changed =
    { $count ->
        [one] { $count } file of answers is not as it was
       *[other] { $count } files of answers are not as they were; the page of questions says which
    }
survey-and-moved = { $what }; importances have moved: { $moved }
survey-new-columns =
    { $count ->
        [one] { $file } has { $count } new column; take the file in once more to add it to the questions
       *[other] { $file } has { $count } new columns; take the file in once more to add them to the questions
    }
survey-found = The answers are read from { $file }
survey-other-title = Other answers
survey-other-what =
    { $now ->
        [one] { $file } holds other answers than were read: { $now } row, where there were { $before }.
       *[other] { $file } holds other answers than were read: { $now } rows, where there were { $before }.
    }
survey-other-take = Take it all the same
survey-packed = The answers of “{ $wave }” are in the project now and go with it
survey-unpacked = The answers of “{ $wave }” are read from their file again
survey-packed-already = The answers of “{ $wave }” are in the project already
survey-not-packed = The answers of “{ $wave }” are not in the project
survey-unpack-gone = The answers of “{ $wave }” stay in the project, because they are not in { $path } any more

survey-moved = Importances have moved: { $list }
survey-moved-of = { $moved } of { $of } ({ $whose })
survey-moved-and = { $first }, { $second }
survey-moved-whole = whole market
survey-moved-segment = { $name }
survey-outside = The answers of “{ $wave }” are to be read from a file outside the project’s folder: { $path }. A project that was sent to you can name any file: agree only where you know this one.
survey-outside-network = The answers of “{ $wave }” are to be read from another computer: { $path }. It learns who asks as soon as the file is opened: agree only where you know it.
survey-outside-read = Read this file
survey-outside-read-tip = Read this file now, and whenever a project has its answers there
survey-outside-later = Not now
survey-outside-later-tip = Leave the file unread, and do not ask again until the project is opened again; Shift+F5 and the screen Panel still read it
survey-nothing-outside = No file outside the project’s folder waits for your consent
survey-update = Update
survey-update-tip = Take the importances from the answers as they are now, as one step
survey-later = Later
survey-later-tip = Say no more of it until the answers change again
survey-not-moved = No importance that was taken from the answers has moved
survey-updated =
    { $count ->
        [one] { $count } importance updated from the answers
       *[other] { $count } importances updated from the answers
    }

survey-error-open = { $path } cannot be read: { $why }
survey-error-outside = { $path } lies outside the project’s folder. A project can name any file, so that nothing was read before you agree: press “Read this file” where you know it.
survey-error-no-file = { $path } is no file but a device or a pipe. Nothing was read: say on the page of questions where the file is.
survey-error-gone = { $path } is not there any more. Find the file, or put it back beside the project.
survey-error-empty = There is nothing in this file. Export the answers again.
survey-error-no-answers = This file has headings and no answers below them. Export the answers again.
survey-error-binary = This file is no text, so it is no table of answers. Export the answers as CSV or XLSX.
survey-error-too-large = This file is larger than { $megabytes } MB. Leave out columns that are not needed and try again.
survey-error-too-many-rows = This file has more than { $limit } rows of answers. Split it into several waves.
survey-error-too-many-columns =
    { $count ->
        [one] This file has { $count } column;
       *[other] This file has { $count } columns;
    } { $limit } at most are read. Leave out those that are not needed and try again.
survey-error-open-quote = The quotation mark on line { $line } is never closed, so that everything behind it runs together. Nothing was taken: mend the line, or export the answers again.
survey-error-endless-row = The row on line { $line } does not end. Nothing was taken: this is no table of answers, or it is damaged. Export the answers again as CSV or XLSX.
survey-error-no-sheet = The workbook has no sheet “{ $sheet }” any more. Put the sheet back, or take the file in again as another wave.
survey-error-too-large-to-pack = These answers are more than { $megabytes } MB, too many to be packed into the project. They stay in their own file.
survey-error-too-many-words = One column has more different words than can be kept. Do not read that column, and try again.

survey-notice-no-column = “{ $wave }” has no column “{ $question }”; in all its rows that answer is missing
survey-notice-new-columns =
    { $count ->
        [one] “{ $wave }” has a column that no question asks for, “{ $first }”; it was not read
       *[other] “{ $wave }” has { $count } columns that no question asks for, the first is “{ $first }”; they were not read
    }
survey-notice-no-headings = The first row of “{ $wave }” is numbers. It was taken for headings; if it is answers, write headings above it
survey-notice-renamed = Two columns of “{ $wave }” are called “{ $from }”; the later one is called “{ $to }” here
survey-notice-unnamed =
    { $count ->
        [one] A column of “{ $wave }” has no heading; it is called “{ $first }” here
       *[other] { $count } columns of “{ $wave }” have no heading; the first is called “{ $first }” here
    }
survey-notice-encoding = “{ $wave }” is in { $encoding }, not in UTF-8; it was read as such
survey-notice-bad-bytes =
    { $count ->
        [one] In “{ $wave }”, on line { $line }, at byte { $byte }, stand bytes that are none of { $encoding }; � stands in their place
       *[other] In { $count } places of “{ $wave }” stand bytes that are none of { $encoding }, first on line { $line } at byte { $byte }; � stands in their place
    }
survey-notice-odd-quotes =
    { $count ->
        [one] In “{ $wave }”, on line { $line }, something stands behind a closing quotation mark; look whether this row was read as it was meant
       *[other] In { $count } rows of “{ $wave }”, first on line { $line }, something stands behind a closing quotation mark; look whether these rows were read as they were meant
    }
survey-notice-cut-in-quotes =
    { $count ->
        [one] “{ $wave }” ends inside the quotation mark that opens on line { $line }: it is cut off there. That row was not taken, all rows before it were
       *[other] “{ $wave }” ends inside the quotation mark that opens on line { $line }: it is cut off, or the mark is not closed. The { $count } lines from there on were not taken, all rows before them were
    }
survey-notice-cut-row = “{ $wave }” ends in the middle of the row on line { $line }: it is cut off there. That row was not taken, all rows before it were
survey-notice-blank =
    { $count ->
        [one] “{ $wave }” has an empty row, on line { $line }; it is nobody’s answer
       *[other] “{ $wave }” has { $count } empty rows, the first on line { $line }; they are nobody’s answers
    }
survey-notice-short =
    { $count ->
        [one] The row on line { $line } of “{ $wave }” has fewer cells than there are headings; what is missing at its end is no answer
       *[other] { $count } rows of “{ $wave }”, the first on line { $line }, have fewer cells than there are headings; what is missing at their end is no answer
    }
survey-notice-long =
    { $count ->
        [one] The row on line { $line } of “{ $wave }” has more cells than there are headings; “{ $text }” and what follows was not taken
       *[other] { $count } rows of “{ $wave }” have more cells than there are headings; what is beyond was not taken, first “{ $text }” on line { $line }
    }
survey-notice-not-calculated =
    { $count ->
        [one] { $count } formula of “{ $wave }” has no value and counts as no answer
       *[other] { $count } formulas of “{ $wave }” have no value and count as no answer
    }
survey-notice-misfits =
    { $count ->
        [one] “{ $question }” in “{ $wave }”: { $count } answer does not fit and counts as none (line { $first })
       *[other] “{ $question }” in “{ $wave }”: { $count } answers do not fit and count as none, first of them (by line) { $first }
    }
survey-notice-two-ways =
    { $count ->
        [one] “{ $question }” in “{ $wave }”: “{ $text }” on line { $line } can be read in two ways and was read as { $read }
       *[other] “{ $question }” in “{ $wave }”: { $count } numbers can be read in two ways; the first, “{ $text }” on line { $line }, was read as { $read }, the others alike
    }
survey-notice-together = In “{ $question }” the answers “{ $one }” and “{ $other }” came { $count } times and always together; they may be one answer with the separator in it
survey-notice-doubles =
    { $count ->
        [one] “{ $who }” on line { $line } of “{ $wave }” has answered before, on line { $earlier-line } of “{ $earlier }”; both rows count
       *[other] { $count } rows of “{ $wave }” are of people who have answered before, the first is “{ $who }” on line { $line }, before on line { $earlier-line } of “{ $earlier }”; all rows count
    }
survey-notice-moved = The file of “{ $wave }” was not where it was and was found beside the project: { $path }


survey-way-carry-importance = Importances of { $low }…{ $high }, carried onto 1…5 in proportion
survey-way-carry-nps = Likelihood of { $low }…{ $high }, carried onto 0…10 in proportion
survey-way-number = A number like any other
survey-way-ignore = Do not read this column
survey-title = Answers of buyers
survey-sentence =
    { $file }: { $rows ->
        [one] { $rows } person's answers
       *[other] { $rows } people's answers
    }, { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }. { $taken ->
        [one] { $taken } is taken
       *[other] { $taken } are taken
    }, { $importances ->
        [0] none of them an importance
        [one] { $importances } of them an importance
       *[other] { $importances } of them importances
    }.
survey-wave-name = Wave
survey-wave-date = Collected on
survey-wave-method = How
survey-method-usual = Choose…
survey-method-form = Online form
survey-method-interview = Interview
survey-method-phone = By telephone
survey-method-spot = On the spot
survey-date-none = The day is none; write 2026-11-22 or 22.11.2026
survey-too-long = { $count } questions are more than 20: people tire, and what they answer at the end is worth less
survey-without-factor =
    { $count ->
        [one] { $count } importance is of no factor yet; choose it at the right, or later on the page of questions
       *[other] { $count } importances are of no factor yet; choose it at the right, or later on the page of questions
    }
survey-no-factors =
    { $count ->
        [one] { $count } importance is of no factor, because the project has none yet: write the factors in Set-up, then choose on the page of questions
       *[other] { $count } importances are of no factor, because the project has none yet: write the factors in Set-up, then choose on the page of questions
    }
survey-open =
    { $count ->
        [one] { $count } column needs an answer first
       *[other] { $count } columns need an answer first
    }
survey-next-doubt = Next question
survey-hint = ↑ ↓ choose a column, 1…9, 0, = and - say what it is, Enter takes the file in
survey-take = Take in
survey-taken =
    { $rows ->
        [one] { $rows } person's answers taken in
       *[other] { $rows } people's answers taken in
    }
survey-tag-new = new
survey-tag-missing = not in this file
survey-asks = needs an answer
survey-columns = Columns
survey-columns-none = No column is called so
survey-columns-count = { $shown } of { $count }
survey-find = Find a column
survey-find-hint = Find (Ctrl+F)
survey-column-heading = Column
survey-column-kind = What it is
survey-column-block = Block
survey-column-range = Range
survey-column-distinct = Different
survey-column-gaps = Gaps
survey-label = Name on screen
survey-factor = Factor
survey-factor-none = Not said yet
survey-scale = Answers from … to
survey-scale-low = The least answer
survey-scale-high = The greatest answer
survey-separator = Between answers
survey-separator-semicolon = ; semicolon
survey-separator-comma = , comma
survey-separator-bar = | bar
survey-separator-slash = / slash
survey-separator-line = new line
survey-order = Days are written
survey-year-first = Year first
survey-day-first = Day first
survey-month-first = Month first
survey-doubt-nps = The Net Promoter Score asks from 0 to 10, but the answers run from { $low } to { $high }. What is to be done?
survey-doubt-importance = Importances are counted from 1 to 5, but these seem to be on a scale from { $low } to { $high }. What is to be done?
survey-doubt-date = Each of these days can be read in two ways. What comes first?
survey-kind-importance = Importance
survey-kind-importance-tip = How important a choice factor is to the person, 1…5
survey-kind-nps = Recommends (NPS)
survey-kind-nps-tip = How likely the person is to recommend, 0…10
survey-kind-one = One of several
survey-kind-one-tip = One answer of several
survey-kind-many = Several of several
survey-kind-many-tip = Any number of answers, with a sign between them
survey-kind-number = Number
survey-kind-number-tip = A number: age, visits, minutes
survey-kind-money = Money
survey-kind-money-tip = What the person spends
survey-kind-date = Day
survey-kind-date-tip = A day, with or without the time
survey-kind-text = Own words
survey-kind-text-tip = What people wrote themselves
survey-kind-segment = Segment
survey-kind-segment-tip = The segment to which the person belongs, by name
survey-kind-job = Job
survey-kind-job-tip = The job to be done, by name
survey-kind-respondent = Who answered
survey-kind-respondent-tip = Name, address or number of the person; never shown in charts
survey-kind-ignored = Left out
survey-kind-ignored-tip = Not read
survey-importance-of = Importance: { $factor }
survey-importance-of-none = Importance, factor not said
survey-on-scale = { $kind } ({ $low }…{ $high })
survey-block-none = On no chart
survey-block-portrait = Portrait
survey-block-jobs = Jobs
survey-block-problems = Key problems
survey-block-factors = Choice factors
survey-block-nps = NPS
survey-block-recommendations = Recommendations
survey-seen-answered =
    { $answered ->
        [one] { $answered } answer, { $gaps ->
            [one] { $gaps } gap
           *[other] { $gaps } gaps
        }
       *[other] { $answered } answers, { $gaps ->
            [one] { $gaps } gap
           *[other] { $gaps } gaps
        }
    }
survey-seen-distinct =
    { $count ->
        [one] { $count } different answer
       *[other] { $count } different answers
    }
survey-seen-more = More than { $count } different answers
survey-seen-range = Range: { $range }
survey-seen-answer = { $answer } – { $count }

survey-page-sentence =
    { $rows ->
        [one] { $rows } person's answers
       *[other] { $rows } people's answers
    } in { $waves ->
        [one] { $waves } wave
       *[other] { $waves } waves
    } to { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $importances ->
        [0] none of them an importance
        [one] { $importances } of them an importance
       *[other] { $importances } of them importances
    }
survey-empty-title = No answers yet
survey-empty = Take in the table of a forms service: a row a person, a column a question. Its columns are recognised, you put them right, and the answers become charts, importances and tests of hypotheses.
survey-state-nothing = No file of answers belongs to the project
survey-state-reads = The answers are being read: { $part }
survey-state-failed = The answers could not be read: { $why }
survey-state-changed =
    { $count ->
        [one] { $count } file is not as the project has noted it
       *[other] { $count } files are not as the project has noted them
    }
survey-state-ready = All answers are read
survey-notices =
    { $count ->
        [one] { $count } remark on the reading
       *[other] { $count } remarks on the reading
    }
survey-notices-none = Everything was taken as it is
survey-waves = Waves
survey-wave-rows = People
survey-wave-file = File
survey-wave-state = State
survey-file-there = as it was read
survey-file-outside = outside the folder
survey-file-gone = not where it was
survey-file-changed = changed since
survey-file-unreadable = cannot be read
survey-file-packed = in the project
survey-reread = Read again
survey-find-file = Find file…
survey-pack = Pack into the project
survey-unpack = Leave to its file
survey-wave-delete = Delete wave
survey-no-wave = No wave is chosen
survey-no-question = No question is chosen
survey-tag-nothing = no answers
survey-column-answered = Answered
survey-column-least = Least
survey-column-greatest = Greatest
survey-table-title = Questions of the panel
survey-not-watched = The system does not tell when the files of answers change ({ $why }). Read them again by hand.
survey-draft = Answers of “{ $file }”, which were about to be taken in
