action-compare-journey = Упорядочить по пути клиента
action-compare-journey-tip = Точки контакта по этапам, как их проходит клиент
action-compare-disagreement = Упорядочить по расхождению
action-compare-disagreement-tip = Сверху то, о чём сегменты расходятся больше всего
action-compare-portfolio = Упорядочить по портфелю
action-compare-portfolio-tip = Сверху первое место портфеля
action-compare-column = Упорядочить по этому столбцу
action-compare-column-tip = Сверху первое место выбранного столбца
action-compare-changes = Только другие классы
action-compare-changes-tip = Только точки контакта, класс которых в каком-то сегменте не тот, что на всём рынке
action-compare-all = Все сегменты или первые пять
action-compare-all-tip = Сравнить все сегменты или снова первые пять
action-compare-priorities = Показать в приоритетах
action-compare-priorities-tip = Выбранная точка контакта на диаграмме того сегмента, в столбце которого она выбрана
action-compare-matrix = Показать в матрице
action-compare-matrix-tip = Выбранная точка контакта в матрице того сегмента, в столбце которого она выбрана

compare-table = Точки контакта по сегментам
compare-touchpoint = Точка контакта
compare-touchpoint-tip = Точки контакта по этапам, как их проходит клиент.
compare-rows = { $count } из { $of }
compare-classed = { $count ->
    [one] { $count } класс
    [few] { $count } класса
   *[many] { $count } классов
}
compare-whole-tip = Класс и место по собственным важностям и связям проекта.
compare-portfolio = Портфель
compare-portfolio-of = { $count ->
    [one] из { $count } сегмента
   *[other] из { $count } сегментов
}
compare-portfolio-tip = Баллы показанных сегментов, взвешенные по их долям клиентов; места и классы — среди этих же баллов.
compare-disagreement = Расхождение
compare-disagreement-what = % · места
compare-disagreement-tip = Для какой части клиентов показанных сегментов класс точки контакта не тот, что на всём рынке, и лучшее и худшее место, которое она где-либо занимает.
compare-disputed = { $count ->
    [one] { $count } спорная
    [few] { $count } спорные
   *[many] { $count } спорных
}
compare-differ = { $count ->
    [0] классы те же
    [one] { $count } другой класс
    [few] { $count } других класса
   *[many] { $count } других классов
}
compare-head-no-share = без доли
compare-head-line = τ { $tau } · ≠ { $count }
compare-head-spoken = { $name }, { $share }, τ-b { $tau }, { $differ }
compare-head-hint = Щелчок упорядочит строки по этому столбцу.
compare-tip-tau = τ-b Кендалла с порядком всего рынка: { $tau }. 1 — тот же порядок, 0 — ничего общего, −1 — обратный.
compare-tip-own = { $count ->
    [0] Собственных важностей у него нет.
    [one] У него { $count } собственная важность.
    [few] У него { $count } собственные важности.
   *[many] У него { $count } собственных важностей.
}
compare-tip-nearest = Ближе всего к сегменту «{ $name }»: τ-b { $tau }
compare-tip-furthest = Дальше всего от сегмента «{ $name }»: τ-b { $tau }

compare-changes-importances = { $count ->
    [0] Одни собственные важности не меняют ни одного класса из { $of }
    [one] Одни собственные важности меняют { $count } класс из { $of }
    [few] Одни собственные важности меняют { $count } класса из { $of }
   *[many] Одни собственные важности меняют { $count } классов из { $of }
}
compare-changes-both = { $count ->
    [0] Одни собственные важности не меняют ни одного класса из { $of }; с собственными связями — { $all }
    [one] Одни собственные важности меняют { $count } класс из { $of }; с собственными связями — { $all }
    [few] Одни собственные важности меняют { $count } класса из { $of }; с собственными связями — { $all }
   *[many] Одни собственные важности меняют { $count } классов из { $of }; с собственными связями — { $all }
}
compare-unrated = Пока ничего не оценено, поэтому сравнивать нечего.
compare-all-inherited = Все сегменты всё наследуют, поэтому различаться нечему.
compare-none-chosen = Ни один сегмент не показан.
compare-note-one = У каждой точки контакта есть класс на всём рынке и класс для сегмента «{ $name }».
compare-note-several = { $segments ->
    [one] По { $segments } сегменту.
   *[other] По { $segments } сегментам.
} { $disputed ->
    [0] Нет точек контакта, класс которых в каком-то сегменте не тот, что на всём рынке.
    [one] Класс { $disputed } точки контакта из { $of } в каком-то сегменте не тот, что на всём рынке.
   *[other] Классы { $disputed } точек контакта из { $of } в каком-то сегменте не те, что на всём рынке.
}
compare-note-means = Средние на шкале 1…5 близки друг к другу и потому меняют мало классов: это ещё не значит, что сегменты похожи.
compare-own-importances = Задать сегментам собственные важности

compare-order = Порядок: { $order }
compare-order-journey = путь клиента
compare-order-tip = Порядок строк; то же делает щелчок по заголовку столбца
compare-only-changes = Только другие классы
compare-segments = Сегменты: { $count } из { $of }
compare-segments-tip = Какие сегменты сравниваются; из них же составлен портфель
compare-segment = { $name }
compare-segment-share = { $name }, { $share }
compare-show-all = Показать все сегменты
compare-show-first = Показать первые пять
compare-show-rows = Показать все точки контакта
compare-no-changes = В каждом показанном сегменте классы всех точек контакта те же, что на всём рынке.
compare-scroll-across = Прокрутка таблицы по горизонтали
compare-scroll-down = Прокрутка таблицы по вертикали

compare-foot-hint = Выберите ячейку, чтобы увидеть, почему точка контакта в сегменте на другом месте.
compare-stands = { $name }, { $column }: { $class }, место { $rank }
compare-no-standing = { $name }, { $column }: не оценена
compare-stays = { $name }, { $column }: { $is }, место { $after }, как на всём рынке
compare-stays-class = { $name }, { $column }: { $is }, а не { $was }; место { $after }, как на всём рынке
compare-moves = { $name }, { $column }: { $is }, как на всём рынке; место { $after }, а не { $before }
compare-moves-class = { $name }, { $column }: { $is }, а не { $was }; место { $after }, а не { $before }
compare-agree = { $name }: во всех показанных сегментах класс тот же, что на всём рынке; места от { $best } до { $worst }
compare-disagree = { $name }: в { $count ->
    [one] { $count } сегменте
   *[other] { $count } сегментах
} из { $of } класс не тот, что на всём рынке, это { $part } клиентов; места от { $best } до { $worst }
compare-reader-nothing = { $name }: не оценена
compare-lifted = В процентах среднего балла её поднимают { $up }
compare-lowered = В процентах среднего балла её опускают { $down }
compare-lifted-and-lowered = В процентах среднего балла её поднимают { $up }; опускают { $down }
compare-reason-importance = { $factor } ({ $before } → { $after }; { $effect } %)
compare-reason-level = { $factor } (связь { $rated } → { $locally }; { $effect } %)
compare-reason-both = { $factor } ({ $before } → { $after }, связь { $rated } → { $locally }; { $effect } %)
compare-reason-neither = { $factor } ({ $effect } %)

compare-copied = { $count ->
    [one] В буфере обмена { $count } строка сравнения
    [few] В буфере обмена { $count } строки сравнения
   *[many] В буфере обмена { $count } строк сравнения
}
compare-copy-stage = Этап
compare-copy-customers = Доля клиентов с другим классом
compare-copy-best = Лучшее место
compare-copy-worst = Худшее место
compare-copy-score = { $name }: балл
compare-copy-class = { $name }: класс
compare-copy-rank = { $name }: место
compare-copy-shift = { $name }: сдвиг

compare-empty-segments-title = Сегментов ещё нет
compare-empty-segments-text = У сегмента есть собственные важности и, если сделан локальный QFD, собственные связи. Здесь видно, какие точки контакта стоят для него на другом месте, чем для всего рынка.
compare-empty-segments-button = Добавить сегменты
compare-empty-matrix-title = Матрицы ещё нет
compare-empty-matrix-text = Сегменты сравниваются по классам и местам точек контакта. Они получаются из факторов выбора и точек контакта, оценённых друг против друга.
compare-empty-matrix-button = Заполнить проект
compare-empty-rating-title = Пока ничего не оценено
compare-empty-rating-text = Классы и места у точек контакта появятся, когда будут оценены связи.
compare-empty-rating-button = Оценить в интервью

table-file-segments = сегменты
table-column-whole-rank = Место на всём рынке
table-column-whole-class = Класс на всём рынке
table-column-portfolio-score = Балл портфеля
table-column-shift = Сдвиг места
compare-scored = { $standing }; балл { $score }
