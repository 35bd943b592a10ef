# Уверенность: решающие ячейки и важности.

tipping-sentence-none = { $classes ->
    [one] Проверен класс { $classes } точки контакта
    [few] Проверены классы { $classes } точек контакта
   *[many] Проверены классы { $classes } точек контакта
}: ни одна ячейка в одиночку, уровнем выше или ниже, не меняет ни одного из них.
tipping-sentence-many = { $hanging ->
    [one] { $hanging } класс из { $classes } держится
    [few] { $hanging } класса из { $classes } держатся
   *[many] { $hanging } классов из { $classes } держатся
} на одной ячейке, и каждый на слишком многих, чтобы хватило нескольких проверок; начните с тех, что решают больше всего.
tipping-sentence = { $hanging ->
    [one] { $hanging } класс из { $classes } держится
    [few] { $hanging } класса из { $classes } держатся
   *[many] { $hanging } классов из { $classes } держатся
} на одной ячейке; проверка { $cells ->
    [one] { $cells } ячейки
    [few] { $cells } ячеек
   *[many] { $cells } ячеек
} снимет вопрос с { $settled } из них.
tipping-sentence-unsettled = { $hanging ->
    [one] { $hanging } класс из { $classes } держится
    [few] { $hanging } класса из { $classes } держатся
   *[many] { $hanging } классов из { $classes } держатся
} на одной ячейке; проверка { $cells ->
    [one] { $cells } ячейки
    [few] { $cells } ячеек
   *[many] { $cells } ячеек
} закрепит { $settled ->
    [one] { $settled } неустойчивый класс
    [few] { $settled } неустойчивых класса
   *[many] { $settled } неустойчивых классов
}.

tipping-not-known = Какие изменения сдвинули бы класс, пока не известно.
tipping-list-cells = Ячейки по точкам контакта
tipping-list-importances = Важности
tipping-list-checks = Что проверить
tipping-check = { $count ->
    [one] Проверить { $count } ячейку
    [few] Проверить эти { $count } ячейки
   *[many] Проверить эти { $count } ячеек
}
tipping-say-nothing-to-check = Проверять нечего: ни один класс не держится на одной ячейке, либо расчёт ещё идёт.
tipping-head-class = Класс сейчас
tipping-head-what = Что его изменит
tipping-head-now = Сейчас
tipping-head-at = При
tipping-head-change = Что меняется
tipping-head-level = Сейчас
tipping-head-hanging = Классов на ней
tipping-cell = { $other } вместо { $level } по фактору «{ $factor }» — и она { $class }
tipping-cell-elsewhere = { $other } вместо { $level } по фактору «{ $factor }» у точки «{ $touchpoint }» — и она { $class }
tipping-name = «{ $name }»
tipping-names-more = { $names } и ещё { $count }
tipping-top-instead = первое место: { $gained } вместо { $lost }
tipping-top-shared = тоже на первом месте: { $gained }
tipping-top-lost = больше не на первом месте: { $lost }
tipping-critical-both = критические: { $gained }; больше не критические: { $lost }
tipping-critical-gained = критические: { $gained }
tipping-critical-lost = больше не критические: { $lost }
tipping-importance-none = во всём диапазоне не меняет ни первого места, ни набора критических точек
tipping-no-cells = Ни одна ячейка в одиночку, уровнем выше или ниже, не меняет класса.
tipping-no-importances = Нет факторов с важностью, которые участвуют в расчёте.
tipping-no-checks = Ни один класс не держится на одной ячейке, проверять нечего.
tipping-note-cells = По одной оценённой ячейке, на один уровень вверх или вниз; расчёт точный. Ячейка другой точки тоже может сменить класс: она сдвигает среднее и границы. Enter или щелчок ведёт к ячейке.
tipping-note-importances = По одной важности в пределах 1…5 (для весов «как есть» — от 0 до десяти наибольших), сначала наименьшее изменение; расчёт точный. ≥ и ≤ — при этом значении, > и < — сразу за ним. Enter ведёт к фактору.
tipping-note-checks = Правило наше: проверенная ячейка больше не сдвинется, и класс устойчив, когда проверены все ячейки, на которых он держится. Ячейки подобраны так, чтобы немногие проверки закрепили побольше классов, и прежде всего неустойчивых.
tipping-empty-title = Что сменило бы класс
tipping-empty-text = Когда появятся оценки, здесь будут ячейки, где один уровень меняет класс, и пределы, до которых можно сдвинуть каждую важность.
