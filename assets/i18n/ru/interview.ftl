interview-question =
    Насколько клиент в точке контакта
    «{ $touchpoint }»
    может составить представление о том, как у компании обстоит дело с фактором
    «{ $factor }»?
interview-stage = этап «{ $stage }» · { $channel }
interview-importance = важность { $importance }
interview-no-importance = важность пока неизвестна: ответ начнёт учитываться, когда она появится
interview-doubted = { $what } · кто-то не уверен в этой ячейке
interview-level = { $level } · { $meaning } (клавиша { $key })
interview-now = сейчас
interview-inherited = весь рынок
interview-accept = Как у всего рынка: { $level }
interview-accept-none = От всего рынка взять нечего
interview-accept-rest = { $count ->
    [0] Здесь ничего не унаследовано
    [1] Последнюю здесь — как у всего рынка
    [one] Ещё { $count } здесь — как у всего рынка
    [few] Ещё { $count } здесь — как у всего рынка
   *[many] Ещё { $count } здесь — как у всего рынка
}
interview-own = { $count ->
    [one] { $count } свой ответ у «{ $segment }»
    [few] { $count } своих ответа у «{ $segment }»
   *[many] { $count } своих ответов у «{ $segment }»
}
interview-say-nothing-inherited = Здесь от всего рынка взять нечего: у ячейки есть свой ответ или ответа ещё нет ни у кого.
interview-say-no-inherited-rest = В точке «{ $touchpoint }» нет ничего, что наследуется без сомнений.
interview-say-accepted-rest = { $count ->
    [one] { $count } ячейка точки «{ $touchpoint }» — как у всего рынка. Отмена вернёт, как было.
    [few] { $count } ячейки точки «{ $touchpoint }» — как у всего рынка. Отмена вернёт, как было.
   *[many] { $count } ячеек точки «{ $touchpoint }» — как у всего рынка. Отмена вернёт, как было.
}
interview-last-accepted = До этого: как у всего рынка, { $level }, { $meaning } — «{ $factor }» × «{ $touchpoint }». { $back } — вернуться, { $undo } — отменить.
interview-last-accepted-rest = { $count ->
    [one] До этого: { $count } ячейка точки «{ $touchpoint }» — как у всего рынка. { $undo } — отменить.
    [few] До этого: { $count } ячейки точки «{ $touchpoint }» — как у всего рынка. { $undo } — отменить.
   *[many] До этого: { $count } ячеек точки «{ $touchpoint }» — как у всего рынка. { $undo } — отменить.
}
interview-ask-not-own = Без своего ответа
interview-ask-not-own-name = Спрашивать: без своего ответа
interview-over-own = { $count ->
    [one] У единственной ячейки есть ответ этого сегмента
    [few] У всех { $count } ячеек есть ответ этого сегмента
   *[many] У всех { $count } ячеек есть ответ этого сегмента
}
interview-over-not-own = { $count ->
    [one] У { $count } ячейки нет ответа этого сегмента: там действует уровень всего рынка.
    [few] У { $count } ячеек нет ответа этого сегмента: там действуют уровни всего рынка.
   *[many] У { $count } ячеек нет ответа этого сегмента: там действуют уровни всего рынка.
}
interview-over-ask-not-own = { $count ->
    [one] Спросить { $count } без своего ответа
    [few] Спросить { $count } без своего ответа
   *[many] Спросить { $count } без своего ответа
}
interview-rest = { $count ->
    [0] Здесь уже всё оценено
    [1] Последняя здесь: «{ $meaning }»
   *[other] Остальные { $count } здесь: «{ $meaning }»
}
interview-notes = { $count ->
    [one] { $count } заметка
    [few] { $count } заметки
   *[many] { $count } заметок
}
interview-note = Заметка к этой ячейке
interview-note-hint = Что прозвучало? Enter сохранит, Esc закроет.
interview-say-rest = { $count ->
    [one] «{ $touchpoint }»: { $count } ячейка получила «{ $meaning }». Отмена вернёт как было.
    [few] «{ $touchpoint }»: { $count } ячейки получили «{ $meaning }». Отмена вернёт как было.
   *[many] «{ $touchpoint }»: { $count } ячеек получили «{ $meaning }». Отмена вернёт как было.
}
interview-say-no-rest = В точке «{ $touchpoint }» уже оценены все ячейки.
interview-left = { $count ->
    [one] Остался { $count } вопрос из { $of }
    [few] Осталось { $count } вопроса из { $of }
   *[many] Осталось { $count } вопросов из { $of }
}
interview-skipped = пропущено: { $count }
interview-time-moment = меньше минуты
interview-time-minutes = около { $minutes } мин
interview-time-hours = около { $hours } ч { $minutes } мин
interview-last-rated = До этого: { $level }, { $meaning } — «{ $factor }» × «{ $touchpoint }». { $back } — вернуться, { $undo } — отменить.
interview-last-not-sure = До этого: не уверены — «{ $factor }» × «{ $touchpoint }». { $back } — вернуться, { $undo } — отменить.
interview-last-skipped = До этого: пропущено — «{ $factor }» × «{ $touchpoint }». { $back } — вернуться.
interview-last-rest = { $count ->
    [one] До этого: «{ $touchpoint }», { $count } ячейка — { $meaning }. { $undo } — отменить.
    [few] До этого: «{ $touchpoint }», { $count } ячейки — { $meaning }. { $undo } — отменить.
   *[many] До этого: «{ $touchpoint }», { $count } ячеек — { $meaning }. { $undo } — отменить.
}
interview-first = Сейчас впереди:
interview-first-changed = Сменился лидер:
interview-first-none = Ни у одной точки контакта пока нет балла.
interview-leader = { $rank } { $name }, { $class }

interview-ask = Спрашивать
interview-ask-not-rated = Неоценённое
interview-ask-not-rated-name = Спрашивать: неоценённое
interview-ask-not-sure = Где не уверены
interview-ask-not-sure-name = Спрашивать: где не уверены
interview-ask-all = Всё
interview-ask-all-name = Спрашивать: всё
interview-ask-listed = { $count ->
    [one] { $count } выбранная ячейка
    [few] { $count } выбранные ячейки
   *[many] { $count } выбранных ячеек
}
interview-ask-listed-tip = Ячейки, которые «Уверенность» просит проверить, с их нынешними уровнями; любой другой выбор здесь это завершит
interview-order = по
interview-order-touchpoint = точкам
interview-order-touchpoint-name = Порядок: по точкам контакта
interview-order-factor = факторам
interview-order-factor-name = Порядок: по факторам
interview-stage-label = Этап
interview-stage-all = Все этапы
interview-stage-tip = Спрашивать только о точках одного этапа (PageDown, PageUp)
interview-tip = { $tip } ({ $key })

interview-empty-title = Пока не о чем спрашивать
interview-empty-both = Для вопроса нужны фактор — то, что клиент взвешивает при выборе, — и точка контакта — место, где он встречается с компанией. Сначала подготовьте то и другое.
interview-empty-factors = Точки контакта есть, но нет ни одного фактора: что клиент взвешивает при выборе? Цену, скорость, надёжность…
interview-empty-touchpoints = Факторы есть, но нет ни одной точки контакта: где клиент встречается с компанией? Выберите их из шаблона, в нём 115 точек.
interview-empty-go = К подготовке
interview-empty-stage = На этом этапе нет точек контакта
interview-empty-stage-text = Выберите другой этап или спрашивайте обо всех.
interview-over-rated = { $count ->
    [one] Оценены все ячейки: { $count }
    [few] Оценены все { $count } ячейки
   *[many] Оценены все { $count } ячеек
}
interview-over-not-sure = Больше нет сомнений, о которых стоит говорить
interview-over-round = Круг пройден
interview-over-skipped = { $count ->
    [one] Пропущен { $count } вопрос.
    [few] Пропущены { $count } вопроса.
   *[many] Пропущено { $count } вопросов.
}
interview-over-without = { $count ->
    [one] Ещё не оценена { $count } ячейка.
    [few] Ещё не оценены { $count } ячейки.
   *[many] Ещё не оценено { $count } ячеек.
}
interview-over-doubts = { $count ->
    [one] Не уверены в { $count } ячейке.
    [few] Не уверены в { $count } ячейках.
   *[many] Не уверены в { $count } ячейках.
}
interview-over-again = Спросить пропущенное ещё раз
interview-over-priorities = Посмотреть приоритеты
interview-over-ask-doubts = { $count ->
    [one] Спросить { $count } вопрос, где не уверены
    [few] Спросить { $count } вопроса, где не уверены
   *[many] Спросить { $count } вопросов, где не уверены
}
interview-over-ask-rest = { $count ->
    [one] Спросить { $count } неоценённую
    [few] Спросить { $count } неоценённые
   *[many] Спросить { $count } неоценённых
}
interview-over-ask-all = Спросить всё заново

interview-rating-as = Оценивает
interview-rating-as-name = Оценивает: { $who }
interview-the-room = вся группа
interview-new-person = Новый участник…
interview-choose-rater = Выбрать, кто оценивает
interview-person-name = Имя нового участника
interview-person-hint = Имя, затем Enter
interview-person-in = сдан
interview-person-rated = { $count ->
    [0] не начат
    [one] { $count } ячейка
    [few] { $count } ячейки
   *[many] { $count } ячеек
}
interview-by-themselves = оценивает отдельно: ответы попадают в бюллетень участника, матрица не меняется.
interview-person-whole = Речь обо всём рынке, а не о сегменте «{ $segment }».
interview-person-blind = Чужие оценки скрыты.
interview-others-here = Здесь у других: { $levels }
interview-others-before = На прошлый вопрос другие ответили: { $levels }
interview-others-hidden = Что сказали другие, скрыто, пока бюллетень не сдан.
interview-over-person = { $count ->
    [one] { $name }: оценены все ячейки ({ $count })
    [few] { $name }: оценены все { $count } ячейки
   *[many] { $name }: оценены все { $count } ячеек
}
interview-over-person-round = { $name }: круг пройден
interview-hand-in = Сдать бюллетень: { $name }
interview-in = Бюллетень сдан: { $name }
interview-in-rated = { $count ->
    [one] Оценена { $count } ячейка из { $of }.
    [few] Оценены { $count } ячейки из { $of }.
   *[many] Оценено { $count } ячеек из { $of }.
}
interview-in-next = Следующий участник: { $name }
interview-in-compare = Посмотреть, в чём участники расходятся
interview-in-reopen = Снова открыть бюллетень: { $name }
interview-gone = Бюллетеня больше нет: { $name }
interview-gone-text = Его удалили или отменили его добавление. Пока вы не скажете, кто оценивает, ничего не записывается.
interview-gone-room = Оценивает вся группа
interview-say-nobody-rates = Сейчас никто не оценивает отдельно. P — выбрать участника.
interview-say-handed-in = Бюллетень сдан: { $name }.
interview-say-reopened = Бюллетень снова открыт: { $name }.
interview-say-ballot-in = Бюллетень уже сдан ({ $name }) и ответов не принимает. H — открыть его снова.
interview-say-ballot-gone = Бюллетеня больше нет: { $name }. P — выбрать, кто оценивает.
interview-say-person-inherits = Участник, который оценивает отдельно, ничего не берёт от всего рынка. P — выбрать всю группу.
interview-say-person-doubts = В бюллетене нет сомнений: то, в чём участник не уверен, остаётся неоценённым.
