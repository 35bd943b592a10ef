priorities-list = Рейтинг
priorities-touchpoints = Точки контакта
priorities-factors = Факторы
priorities-stages = Этапы
priorities-length = Полосы показывают: { $length }
priorities-length-score = балл
priorities-length-share = доля
priorities-length-intensity = интенсивность
priorities-length-deviation = отклонение
priorities-curve = Кривая Парето
priorities-compare = Онлайн | офлайн
priorities-rule = Правило классов: { $rule }
priorities-menu-show = Показать
priorities-menu-filter = Отбор
priorities-side-all = Все каналы
priorities-side-online = Онлайн
priorities-side-offline = Офлайн
priorities-side-tip = Точки обоих каналов есть на обеих сторонах. Показатели остаются посчитанными по всем точкам.
priorities-stage = Этап: { $stage }
priorities-stage-all = все этапы
priorities-cumulative = доля с накоплением

priorities-shown = { $shown } из { $all }
priorities-of-segment = Показатели сегмента «{ $segment }»
priorities-count = { $class }: { $count }
priorities-excluded = { $count ->
    [one] { $count } вне расчёта, в конце
    [few] { $count } вне расчёта, в конце
   *[many] { $count } вне расчёта, в конце
}
priorities-show-all = Показать всё
priorities-carry-touchpoints = { $count ->
    [one] { $count } точка контакта из { $all } даёт { $part } всех баллов.
    [few] { $count } точки контакта из { $all } дают { $part } всех баллов.
   *[many] { $count } точек контакта из { $all } дают { $part } всех баллов.
}
priorities-carry-factors = { $count ->
    [one] { $count } фактор из { $all } даёт { $part } всех баллов.
    [few] { $count } фактора из { $all } дают { $part } всех баллов.
   *[many] { $count } факторов из { $all } дают { $part } всех баллов.
}
priorities-carry-stages = { $count ->
    [one] { $count } этап из { $all } даёт { $part } суммы средних баллов.
    [few] { $count } этапа из { $all } дают { $part } суммы средних баллов.
   *[many] { $count } этапов из { $all } дают { $part } суммы средних баллов.
}
priorities-both-sides = Точки обоих каналов стоят на обеих сторонах, поэтому две доли вместе могут превысить 100 %.
priorities-side-figures = { $count ->
    [one] { $count } точка контакта · критических: { $critical } · { $share } всех баллов
    [few] { $count } точки контакта · критических: { $critical } · { $share } всех баллов
   *[many] { $count } точек контакта · критических: { $critical } · { $share } всех баллов
}

priorities-limit-critical = критические от { $value }
priorities-limit-less = менее важные до { $value }
priorities-limits-none = Все баллы равны, поэтому границ нет.
priorities-limits-intensity = Границы классов — это баллы, на интенсивности их не провести.
priorities-limits-stage-share = Класс этапа считается по среднему баллу, поэтому на доле границы не провести.
priorities-limits-natural = Естественные группы следуют из баллов: их границы не сдвинуть.
priorities-limits-pareto = Границы Парето перетаскиваются на кривой.
priorities-limits-pareto-off = Чтобы перетаскивать границы Парето, покажите кривую.
priorities-say-choose-touchpoint = Сначала выберите точку контакта или этап: тогда останется только её этап.
priorities-say-only-pareto = Вторая граница отдельно есть только у правила Парето. Обе двигают клавиши [ и ].
priorities-say-no-room = Дальше в эту сторону границу не сдвинуть.
priorities-say-no-number = «{ $value }» — не число. Введите, например, 0,5.

priorities-none-touchpoint = исключена
priorities-none-factor = исключён
priorities-none-importance = нет важности
priorities-none-empty = нечего считать
priorities-tip-incomplete = Неполно: оценено ячеек { $rated } из { $cells }
priorities-tip-no-importance = Неполно: у фактора нет важности
priorities-tip-cumulative = Вместе с более сильными: { $part } баллов
priorities-reader-row = { $rank }. { $name }, { $class }, { $value }
priorities-reader-incomplete = { $rank }. { $name }, { $class }, { $value }, неполно
priorities-reader-none = { $name }, { $why }
priorities-reader-limit-critical = Граница критических
priorities-reader-limit-less = Граница менее важных
priorities-reader-pareto-critical = Граница критических на кривой
priorities-reader-pareto-important = Граница важных на кривой

priorities-gaps = Пробелы
priorities-gaps-factors = { $count ->
    [one] { $count } фактор не раскрыт ни в одной точке
    [few] { $count } фактора не раскрыты ни в одной точке
   *[many] { $count } факторов не раскрыты ни в одной точке
}
priorities-gaps-touchpoints = { $count ->
    [one] { $count } точка контакта не раскрывает ни одного фактора
    [few] { $count } точки контакта не раскрывают ни одного фактора
   *[many] { $count } точек контакта не раскрывают ни одного фактора
}
priorities-gaps-open-factors = { $count ->
    [one] { $count } фактор ещё не оценён
    [few] { $count } фактора ещё не оценены
   *[many] { $count } факторов ещё не оценены
}
priorities-gaps-open-touchpoints = { $count ->
    [one] { $count } точка контакта ещё не оценена
    [few] { $count } точки контакта ещё не оценены
   *[many] { $count } точек контакта ещё не оценены
}
priorities-gap-factor = фактор: не раскрыт ни в одной точке
priorities-gap-factor-so-far = фактор: пока не раскрыт ни в одной точке, но оценены не все ячейки
priorities-gap-factor-open = фактор: ещё не оценён
priorities-gap-touchpoint = точка контакта: не раскрывает ни одного фактора
priorities-gap-touchpoint-so-far = точка контакта: пока не раскрывает ни одного фактора, но оценены не все ячейки
priorities-gap-touchpoint-open = точка контакта: ещё не оценена

priorities-empty-title = Здесь точки контакта, факторы и этапы встанут по баллам
priorities-empty-text = Сначала назовите факторы, по которым выбирает клиент, и точки контакта, где он встречается с компанией.
priorities-empty-button = Перейти к подготовке
priorities-unrated-title = Пока ничего не оценено
priorities-unrated-text = Как только появятся оценки, здесь встанут сильнейшие точки контакта с классами и причинами.
priorities-unrated-button = Оценить в интервью
priorities-nothing-title = Показать нечего
priorities-nothing-text = Нет точек контакта этого канала и этапа.

priorities-holds = Держится
priorities-column-holds = Класс держится, доля проб
priorities-column-holds-stale = Класс держится, доля проб (устарело)
priorities-joined = { $count ->
    [one] Одна из { $count } строки под скобкой: соседних в порядке нельзя различить, порядок двух соседей держится реже чем в 80 % проб. Первая и последняя при этом могут различаться.
    [few] Одна из { $count } строк под скобкой: соседних в порядке нельзя различить, порядок двух соседей держится реже чем в 80 % проб. Первая и последняя при этом могут различаться.
   *[many] Одна из { $count } строк под скобкой: соседних в порядке нельзя различить, порядок двух соседей держится реже чем в 80 % проб. Первая и последняя при этом могут различаться.
}
priorities-joined-stale = { $count ->
    [one] Устарело: одна из { $count } строки, соседних из которых нельзя было различить.
    [few] Устарело: одна из { $count } строк, соседних из которых нельзя было различить.
   *[many] Устарело: одна из { $count } строк, соседних из которых нельзя было различить.
}
priorities-legend-joined = соседи, которых нельзя различить
priorities-legend-joined-tip = Два соседа в порядке соединены, если их порядок держится реже чем в 80 % проб. Скобка на много строк — цепочка соседей: первый и последний в ней могут различаться.
priorities-legend-holds = неустойчивый класс
priorities-legend-holds-tip = Класс держится реже чем в 80 % проб.
