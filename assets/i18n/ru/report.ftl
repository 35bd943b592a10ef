report-no-pdf = Не удалось создать документ PDF: { $why }
report-no-png = Не удалось создать рисунок: { $why }

# Фразы о главном.

report-sentence-carry = { $count ->
    [one] На { $count } критическую точку контакта из { $all } приходится { $share } % всех баллов.
    [few] На { $count } критические точки контакта из { $all } приходится { $share } % всех баллов.
   *[many] На { $count } критических точек контакта из { $all } приходится { $share } % всех баллов.
}
report-sentence-no-critical = Ни одна точка контакта из { $all } не выделяется: по правилу классов критических нет.
report-sentence-first = На первом месте «{ $name }», балл { $score }: больше всего дают «{ $factor }» ({ $share } %) и «{ $second }» ({ $second_share } %).
report-sentence-first-one = На первом месте «{ $name }», балл { $score }: его целиком даёт «{ $factor }» ({ $share } %).
report-sentence-first-shared = { $count ->
    [one] Первое место с баллом { $score } делит { $count } точка контакта, среди них «{ $name }».
    [few] Первое место с баллом { $score } делят { $count } точки контакта, среди них «{ $name }».
   *[many] Первое место с баллом { $score } делят { $count } точек контакта, среди них «{ $name }».
}
report-sentence-factor = Сильнее всего выбор решает фактор «{ $name }»: { $share } % всех баллов; { $count ->
    [0] ни одна точка контакта не связана с ним на высшем уровне.
    [one] на высшем уровне с ним связана { $count } точка контакта.
    [few] на высшем уровне с ним связаны { $count } точки контакта.
   *[many] на высшем уровне с ним связаны { $count } точек контакта.
}
report-sentence-gap = { $count ->
    [1] Пробел: фактор «{ $name }» не раскрыт ни в одной точке контакта.
    [one] Пробелы: не раскрыт ни в одной точке контакта { $count } фактор, прежде всего «{ $name }».
    [few] Пробелы: не раскрыты ни в одной точке контакта { $count } фактора, прежде всего «{ $name }».
   *[many] Пробелы: не раскрыты ни в одной точке контакта { $count } факторов, прежде всего «{ $name }».
}
report-sentence-weak = { $count ->
    [1] У фактора «{ $name }» нет сильной точки контакта: ни одна не связана с ним на высшем уровне.
    [one] Нет сильной точки контакта, связанной на высшем уровне, у { $count } фактора, прежде всего «{ $name }».
    [few] Нет сильной точки контакта, связанной на высшем уровне, у { $count } факторов, прежде всего «{ $name }».
   *[many] Нет сильной точки контакта, связанной на высшем уровне, у { $count } факторов, прежде всего «{ $name }».
}
report-sentence-idle = { $count ->
    [1] «{ $name }» не раскрывает ни одного фактора.
    [one] Ни одного фактора не раскрывает { $count } точка контакта, среди них «{ $name }».
    [few] Ни одного фактора не раскрывают { $count } точки контакта, среди них «{ $name }».
   *[many] Ни одного фактора не раскрывают { $count } точек контакта, среди них «{ $name }».
}
report-sentence-stage = Самый сильный этап — «{ $name }»: на него приходится больше всего баллов ({ $share } %), и средний балл его точек самый высокий ({ $mean }).
report-sentence-stages = Больше всего баллов приходится на этап «{ $name }»: { $share } %, { $count ->
    [one] { $count } точка контакта
    [few] { $count } точки контакта
   *[many] { $count } точек контакта
}. В среднем на точку сильнее этап «{ $strongest }»: { $mean }.
report-sentence-channels = На точки контакта только онлайн приходится { $online } % всех баллов, только офлайн — { $offline } %, на точки обоих каналов — { $both } %.
report-sentence-two-channels = На точки контакта онлайн приходится { $online } % всех баллов, офлайн — { $offline } %.
report-sentence-segments = { $count ->
    [one] Сегменты расходятся со всем рынком в классе { $count } точки контакта
    [few] Сегменты расходятся со всем рынком в классе { $count } точек контакта
   *[many] Сегменты расходятся со всем рынком в классе { $count } точек контакта
}, сильнее всего — «{ $name }»: для «{ $one }» она { $one_class }, для «{ $other }» — { $other_class }.
report-sentence-segments-alike = { $count ->
    [one] { $count } сегмент нигде не спорит с другими о классе точки контакта.
    [few] { $count } сегмента нигде не спорят друг с другом о классе точки контакта.
   *[many] { $count } сегментов нигде не спорят друг с другом о классе точки контакта.
}
report-sentence-changes = Для сегмента «{ $segment }» у { $count ->
    [one] { $count } точки контакта из { $all } другой класс
    [few] { $count } точек контакта из { $all } другой класс
   *[many] { $count } точек контакта из { $all } другой класс
}, чем на всём рынке; дальше всех сдвинулась «{ $name }»: место { $rank } вместо { $whole }.
report-sentence-no-change = Для сегмента «{ $segment }» классы всех точек контакта те же, что на всём рынке.
report-sentence-trust = Насколько этому верить: оценено { $rated } из { $cells } ячеек ({ $percent } %){ $unsure ->
    [0] {""}
    [one] , в { $unsure } ячейке не уверены
    [few] , в { $unsure } ячейках не уверены
   *[many] , в { $unsure } ячейках не уверены
}{ $unweighted ->
    [0] {""}
    [one] , у { $unweighted } фактора нет важности
    [few] , у { $unweighted } факторов нет важности
   *[many] , у { $unweighted } факторов нет важности
}.
report-sentence-complete = Оценены все ячейки ({ $cells }), и ни в одной нет сомнений.
report-sentence-not-rated = Пока не оценена ни одна ячейка из { $cells }, поэтому порядка точек контакта ещё нет.
report-sentence-no-cells = Оценивать пока нечего: проекту нужны и факторы выбора, и точки контакта.

# Страница «Приоритеты».

report-title-priorities = Приоритеты
report-priorities-of = Какие точки контакта решают выбор клиента: { $whose }
report-scope-whole = весь рынок
report-scope-segment = сегмент «{ $segment }»

report-head-score = Балл
report-head-share = Доля, %
report-head-deviation = Откл., %
report-head-stage-short = Этап
report-head-matters = Главное
report-head-factors = Факторы выбора: балл и доля, %
report-head-stages = Этапы: средний балл и доля, %
report-head-trust = Насколько этому верить
report-more-on-matrix = { $count ->
    [one] и ещё { $count } — на странице «Матрица»
    [few] и ещё { $count } — на странице «Матрица»
   *[many] и ещё { $count } — на странице «Матрица»
}
report-trust-stability = { $sentence } Устойчив класс, который держится хотя бы в 80 % из { $samples } проб со случайными сдвигами важностей и ячеек.
report-trust-not-sure = { $count ->
    [0] Ни об одной ячейке не сказано «не уверены».
    [one] О { $count } ячейке сказано «не уверены».
    [few] О { $count } ячейках сказано «не уверены».
   *[many] О { $count } ячейках сказано «не уверены».
}
report-trust-incomplete = { $count ->
    [one] * В балле { $count } точки контакта не хватает оценки или важности.
    [few] * В баллах { $count } точек контакта не хватает оценки или важности.
   *[many] * В баллах { $count } точек контакта не хватает оценки или важности.
}
report-trust-tied = { $count ->
    [one] { $count } точка контакта делит место с другими (=).
    [few] { $count } точки контакта делят место с другими (=).
   *[many] { $count } точек контакта делят место с другими (=).
}
# Карта пути, трек клиента.
report-map-title = Карта пути клиента
report-map-sentence = { $what }.
report-map-quoted = «{ $name }»
report-map-agree = { $segments ->
    [1] По { $agreed } из { $of } точек контакта сегмент согласен со всем рынком
   *[other] По { $agreed } из { $of } точек контакта все сегменты ({ $segments }) согласны со всем рынком
}; критические для всех: { $names }.
report-map-agree-more = { $segments ->
    [1] По { $agreed } из { $of } точек контакта сегмент согласен со всем рынком
   *[other] По { $agreed } из { $of } точек контакта все сегменты ({ $segments }) согласны со всем рынком
}; критических для всех — { $critical }: { $names } и ещё { $more }.
report-map-agree-none = { $segments ->
    [1] По { $agreed } из { $of } точек контакта сегмент согласен со всем рынком
   *[other] По { $agreed } из { $of } точек контакта все сегменты ({ $segments }) согласны со всем рынком
}; критических для всех нет.
report-map-differ = { $count ->
    [one] Сегменты расходятся по { $count } точке контакта, сильнее всего по точке «{ $name }»
   *[other] Сегменты расходятся по { $count } точкам контакта, сильнее всего по точке «{ $name }»
}: { $sides }.
report-map-differ-furthest = { $count ->
    [one] Сегменты расходятся по { $count } точке контакта, сильнее всего по точке «{ $name }»
   *[other] Сегменты расходятся по { $count } точкам контакта, сильнее всего по точке «{ $name }»
}: { $sides }. Дальше всех от рынка в целом — «{ $segment }»: { $classes ->
    [one] { $classes } другой класс
    [few] { $classes } других класса
   *[other] { $classes } других классов
}.
report-map-side = { $class } — для { $segments }
report-map-more = { $names } и ещё { $more }
report-map-factors = На чём держится каждый этап: факторы с наибольшим вкладом
report-map-continued = { $name } (продолжение)
report-map-differs = { $count ->
    [0] всё как у рынка
    [one] { $count } другой класс
    [few] { $count } других класса
   *[other] { $count } других классов
}
report-map-strip-all = Под каждой точкой — её класс в каждом сегменте; в рамке — не такой, как у рынка в целом.
report-map-strip-differing = Под точкой в рамке — сегменты, где её класс не такой, как у рынка в целом. Остальные согласны с рынком.
report-map-must-have = обязательная
report-map-incomplete = * неполный: есть клетки без оценки или фактор без важности
report-map-excluded = { $count ->
    [one] { $count } точка контакта исключена и в расчётах не участвует.
    [few] { $count } точки контакта исключены и в расчётах не участвуют.
   *[other] { $count } точек контакта исключены и в расчётах не участвуют.
}
report-map-unrated = { $count ->
    [one] { $count } точка контакта не оценена, и класса у неё пока нет.
    [few] { $count } точки контакта не оценены, и класса у них пока нет.
   *[other] { $count } точек контакта не оценены, и класса у них пока нет.
}
report-map-description = Этапы — столбцы, точки контакта — карточки: класс, балл и классы в каждом сегменте.
report-map-empty = Этапов и точек контакта пока нет.
report-illustrative = Условные данные
report-foot = Структурированное мнение тех, кто оценивал, а не статистика. Метод называет три класса, но не их границы: границы выбраны в проекте.
report-foot-illustrative = Данные условные, придуманы, чтобы показать метод: это структурированное мнение, а не статистика. Метод называет три класса, но не их границы: границы выбраны в проекте.
report-page = Страница { $page } из { $of }
report-date = { $day } { $month ->
    [jan] января
    [feb] февраля
    [mar] марта
    [apr] апреля
    [may] мая
    [jun] июня
    [jul] июля
    [aug] августа
    [sep] сентября
    [oct] октября
    [nov] ноября
   *[dec] декабря
 } { $year } г.

# Страница «Матрица».

report-title-matrix = Матрица
report-matrix-of = Насколько каждая точка контакта раскрывает клиенту каждый фактор выбора: { $whose }
report-legend-shade = Оттенок: важность × уровень
report-legend-own = Жирная важность — своя у сегмента
report-legend-not-sure = не уверены
report-legend-no-numbers = Ячеек слишком много для цифр: уровни показаны только оттенком
report-cut-touchpoints = Точки контакта, названия которых не поместились в матрицу
report-cut-factors = Факторы выбора, названия которых не поместились в матрицу
report-track-title = Трек клиента
report-track-owner = Ведёт: { $owner }
report-track-own = Своё у сегмента: { $importances ->
    [one] { $importances } важность
    [few] { $importances } важности
   *[other] { $importances } важностей
}, { $levels ->
    [one] { $levels } связь
    [few] { $levels } связи
   *[other] { $levels } связей
}; остальное — как у всего рынка
report-track-inherited = Все цифры — как у всего рынка
report-track-local = своя оценка
report-track-whole = { $class } для всего рынка
report-track-agent = { $stance } · сила { $strength } из 3
report-track-named = назвали { $named } из { $asked }
report-track-n-few = n = { $n }, для вывода мало
report-track-for = говорит за нас
report-track-against = говорит против нас
report-track-unsupported = свидетельств пока нет
report-track-due = не смотрели 90 дней
report-mermaid-score = Число — что клиент чувствует на этом шаге: 1 — очень плохо … 5 — очень хорошо, 3 — нейтрально или неизвестно. Это не оценка удовлетворённости.
report-mermaid-task = { $name } ({ $class })
report-full = Полный отчёт
report-contents = Содержание
report-key-factors = { $count ->
    [one] фактор выбора
    [few] фактора выбора
    [many] факторов выбора
   *[other] фактора выбора
 }
report-key-touchpoints = { $count ->
    [one] точка контакта
    [few] точки контакта
    [many] точек контакта
   *[other] точки контакта
 }
report-key-stages = { $count ->
    [one] этап
    [few] этапа
    [many] этапов
   *[other] этапа
 }
report-key-segments = { $count ->
    [one] сегмент
    [few] сегмента
    [many] сегментов
   *[other] сегмента
 }
report-key-rated = матрицы оценено

# Страница «Матрица».

report-undrawn = { $count ->
    [one] В шрифте страниц нет этого знака, вместо него рамка
    [few] В шрифте страниц нет этих знаков, вместо них рамки
   *[many] В шрифте страниц нет этих знаков, вместо них рамки
}: { $characters }
