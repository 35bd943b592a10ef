map-title = Карта пути

map-board = Карта пути: этапы и их точки контакта
map-fit = Весь путь

map-summary-unrated = Пока ничего не оценено, поэтому у карточек нет классов.
map-summary-no-factors = Факторов пока нет, поэтому у карточек нет классов.
map-of-segment = «{ $segment }»: { $what }
map-to-interview = Оценить в интервью
map-summary-none = { $of ->
    [one] Из { $of } точки контакта критических нет
   *[other] Из { $of } точек контакта критических нет
}
map-summary = { $critical ->
    [one] { $critical } точка контакта из { $of } — критическая
    [few] { $critical } точки контакта из { $of } — критические
   *[many] { $critical } точек контакта из { $of } — критические
}, из них { $most } на этапе «{ $stage }»
map-summary-one-stage = { $critical ->
    [one] { $critical } точка контакта из { $of } — критическая, она на этапе «{ $stage }»
    [few] { $critical } точки контакта из { $of } — критические, все на этапе «{ $stage }»
   *[many] { $critical } точек контакта из { $of } — критические, все на этапе «{ $stage }»
}
map-summary-spread = { $critical ->
    [one] { $critical } точка контакта из { $of } — критическая
    [few] { $critical } точки контакта из { $of } — критические
   *[many] { $critical } точек контакта из { $of } — критические
}
map-class-count = { $class } { $count }
map-unrated-count = не оценено { $count }
map-disputed = { $count ->
    [0] Все сегменты согласны:
    [one] Сегменты расходятся по { $count } точке:
    [few] Сегменты расходятся по { $count } точкам:
   *[many] Сегменты расходятся по { $count } точкам:
}
map-disputed-tip = Расхождение — точка контакта, класс которой в каком-то сегменте не тот, что на всём рынке. В полосках её знак обведён рамкой.
map-scope-tip = Показать классы для всего рынка
map-legend = { $name } ≠ { $differs }
map-legend-tip = { $count ->
    [0] Для сегмента «{ $name }» классы всех точек контакта те же, что на всём рынке.
    [one] Для сегмента «{ $name }» класс { $count } точки контакта не тот, что на всём рынке.
    [few] Для сегмента «{ $name }» классы { $count } точек контакта не те, что на всём рынке.
   *[many] Для сегмента «{ $name }» классы { $count } точек контакта не те, что на всём рынке.
}
map-legend-share = { $share } всех клиентов

map-card-figures = { $score } · { $share }
map-card-rank = № { $rank }
map-card-excluded = исключена
map-card-not-rated = не оценена
map-incomplete = Неполно: оценены не все ячейки или у фактора нет важности.
map-stage-total = Сумма { $total } · { $share }
map-stage-mean = средний балл { $score }
map-factors = На чём держится каждый этап: вклад факторов
map-scroll-across = Прокрутка карты по горизонтали
map-scroll-down = Прокрутка карты по вертикали

map-reader-card = { $name }, этап «{ $stage }», { $class }, место { $rank }, балл { $score }
map-reader-card-excluded = { $name }, этап «{ $stage }», исключена
map-reader-card-not-rated = { $name }, этап «{ $stage }», не оценена
map-reader-differs = { $count ->
    [one] { $card }, расходится { $count } сегмент
    [few] { $card }, расходятся { $count } сегмента
   *[many] { $card }, расходятся { $count } сегментов
}
map-reader-incomplete = { $card }, неполно
map-reader-must-have = { $card }, обязательная
map-reader-stage = { $count ->
    [one] Этап «{ $name }», { $class }, средний балл { $score }, { $count } точка контакта
    [few] Этап «{ $name }», { $class }, средний балл { $score }, { $count } точки контакта
   *[many] Этап «{ $name }», { $class }, средний балл { $score }, { $count } точек контакта
}
map-reader-stage-plain = { $count ->
    [one] Этап «{ $name }», { $count } точка контакта
    [few] Этап «{ $name }», { $count } точки контакта
   *[many] Этап «{ $name }», { $count } точек контакта
}

map-empty-title = Здесь будет путь клиента
map-empty-text = На карте этапы пути стоят рядом, под каждым — его точки контакта карточками, окрашенными по тому, насколько они решают. Точек контакта пока нет: выберите их из шаблона или введите свои.
map-empty-setup = Подготовить проект
