# Устойчивость рангов: почему расчёт не принят и что он показал.

stability-error-weight-sd = Разброс важностей должен быть числом от 0.
stability-error-moves = Вероятности сдвига на уровень вверх и вниз и их сумма должны лежать в пределах 0…1.
stability-error-samples = В расчёте может быть от 1 до { $most } проб.
stability-error-top = В верхней части списка должно быть хотя бы одно место.

stability-sentence-none = Пока ни у чего нет балла, и говорить об устойчивости классов рано.
stability-sentence-settled-touchpoints = { $all ->
    [one] Класс { $all } точки контакта устойчив.
    [few] Классы всех { $all } точек контакта устойчивы.
   *[many] Классы всех { $all } точек контакта устойчивы.
}
stability-sentence-settled-factors = { $all ->
    [one] Класс { $all } фактора выбора устойчив.
    [few] Классы всех { $all } факторов выбора устойчивы.
   *[many] Классы всех { $all } факторов выбора устойчивы.
}
stability-sentence-settled-stages = { $all ->
    [one] Класс { $all } этапа устойчив.
    [few] Классы всех { $all } этапов устойчивы.
   *[many] Классы всех { $all } этапов устойчивы.
}
stability-sentence-unsettled-touchpoints = { $count ->
    [one] У { $count } точки контакта из { $all } класс неустойчив.
    [few] У { $count } точек контакта из { $all } класс неустойчив.
   *[many] У { $count } точек контакта из { $all } класс неустойчив.
}
stability-sentence-unsettled-factors = { $count ->
    [one] У { $count } фактора выбора из { $all } класс неустойчив.
    [few] У { $count } факторов выбора из { $all } класс неустойчив.
   *[many] У { $count } факторов выбора из { $all } класс неустойчив.
}
stability-sentence-unsettled-stages = { $count ->
    [one] У { $count } этапа из { $all } класс неустойчив.
    [few] У { $count } этапов из { $all } класс неустойчив.
   *[many] У { $count } этапов из { $all } класс неустойчив.
}

stability-not-known = Насколько надёжны классы, пока не известно.
stability-checks = Проверка { $cells ->
    [one] { $cells } ячейки
    [few] { $cells } ячеек
   *[many] { $cells } ячеек
} закрепит { $settled ->
    [one] { $settled } класс
    [few] { $settled } класса
   *[many] { $settled } классов
}.
stability-checks-tip = Когда эти ячейки проверены, ни одна другая ячейка, сдвинутая на уровень, эти классы в одиночку не изменит. Их предлагает страница «Решающие ячейки».
stability-first = «{ $name }» остаётся на первом месте в { $part } проб.
stability-refine = Уточнить: { $count } проб
stability-stop = Остановить
stability-usual = Обычные
stability-weight = Важности ±
stability-weight-tip = Стандартное отклонение важности: в половине случаев ошибка не больше двух третей этого числа
stability-up = Ячейки вверх, %
stability-up-tip = Насколько вероятно, что оценка ячейки должна быть на уровень выше
stability-down = Ячейки вниз, %
stability-down-tip = Насколько вероятно, что оценка ячейки должна быть на уровень ниже
stability-top = Топ
stability-top-tip = Сколько мест считать верхними
stability-seed = Начальное число
stability-seed-tip = Одно и то же начальное число на любой машине даёт одни и те же данные
stability-say-no-number = «{ $value }» здесь не подходит. Введите число, например 5; число верхних мест и начальное число — целые.
stability-basis = { $samples } проб, начальное число { $seed }. { $importances } Оценённая ячейка сдвигается на уровень вверх в { $up } проб и вниз в { $down }, не выходя за шкалу (допущение). Класс устойчив, если держится хотя бы в 80 % проб.
stability-move-assumed = Каждая важность случайно сдвигается на ±{ $sd } (стандартное отклонение, допущение) { $limits }.
stability-move-mixed = { $known ->
    [one] { $known } важность из { $of } случайно сдвигается на свою стандартную ошибку из панели
    [few] { $known } важности из { $of } случайно сдвигаются на свои стандартные ошибки из панели
   *[many] { $known } важностей из { $of } случайно сдвигаются на свои стандартные ошибки из панели
}, остальные — на ±{ $sd } (стандартное отклонение, допущение), { $limits }.
stability-move-panel = { $of ->
    [one] { $of } важность случайно сдвигается на свою стандартную ошибку из панели
    [few] Все { $of } важности случайно сдвигаются на свои стандартные ошибки из панели
   *[many] Все { $of } важностей случайно сдвигаются на свои стандартные ошибки из панели
}, { $limits }.
stability-within-one-to-five = в пределах 1…5
stability-within-as-is = не опускаясь ниже 0
stability-legend = { $basis } В девяти пробах из десяти место лежит между концами отрезка; точка — медиана, тонкая черта — место сейчас.
stability-list = Насколько надёжны классы
stability-nothing = Все классы устойчивы.
stability-head-rank = Место
stability-head-class = Класс сейчас
stability-head-classes = Как часто каждый класс
stability-head-holds = Класс держится
stability-head-axis = Место в 9 пробах из 10
stability-head-interval = От – до
stability-head-first = Первое место
stability-head-top = Среди { $top }
stability-head-mean = Средний балл
stability-settled = устойчив
stability-unsettled = неустойчив
stability-line = Класс держится в { $part } проб ({ $settled }); место { $median } ({ $interval })
stability-line-stale = Устарело: класс держался в { $part } проб ({ $settled }); место { $median } ({ $interval })
stability-reader-row = { $rank }. { $name }, { $class }, класс { $settled }: держится в { $part } проб, место { $interval }, первое в { $first }
stability-reader-stale = { $rank }. { $name }, { $class }; устарело: класс { $settled }, держался в { $part } проб, место { $interval }, первое в { $first }
stability-reader-unknown = { $rank }. { $name }, { $class }, насколько надёжно, пока не известно
stability-tip-class = { $class }: { $part }
stability-tip-ranks = Первое место в { $first } проб, среди первых { $top } — в { $part }; средний балл { $mean }
stability-tip-keys = Enter — матрица, Shift+Enter — приоритеты.
stability-empty-title = Здесь видно, насколько надёжны классы и места
stability-empty-text = Как только появятся оценки, программа случайно сдвигает важности и ячейки и показывает, какие классы и места держатся.
stability-table-touchpoints = Насколько надёжно: точки контакта
stability-table-factors = Насколько надёжно: факторы выбора
stability-table-stages = Насколько надёжно: этапы
stability-table-stale = { $title } (устарело)
stability-column-critical = Критическая, доля проб
stability-column-important = Важная, доля проб
stability-column-less = Менее важная, доля проб
stability-column-settled = Устойчивость
stability-column-p05 = Место, 5-й перцентиль
stability-column-p50 = Место, медиана
stability-column-p95 = Место, 95-й перцентиль
stability-column-kind = Что
stability-column-item = Название
stability-column-holds = Класс держится, доля проб
stability-column-first = Первое место, доля проб
stability-column-top = В числе верхних, доля проб
stability-column-spread = Важность сдвигается на ±
stability-column-spread-from = Откуда ±
stability-column-samples = Проб
stability-column-seed = Начальное число
stability-column-weight-sd = Допущение: ± важностей
stability-column-up = Ячейки вверх, доля проб
stability-column-down = Ячейки вниз, доля проб
stability-column-top-ranks = Верхних мест
stability-spread-panel = панель
stability-spread-assumed = допущение
stability-file = устойчивость
stability-spread-of = «{ $name }» ±{ $sd }
stability-spreads = Стандартные ошибки из панели: { $panel }. Допущение: { $assumed }.
stability-spreads-panel = Стандартные ошибки из панели: { $panel }.
stability-spreads-more = { $names } и ещё { $count }
stability-spread-tip-panel = Важность сдвигается на ±{ $sd } — это её стандартная ошибка из панели.
stability-spread-tip-assumed = Важность сдвигается на ±{ $sd } — это допущение.
