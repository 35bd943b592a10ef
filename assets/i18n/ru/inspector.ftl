# Инспектор экрана «Матрица».

inspector-nothing = Выберите ячейку, фактор, точку контакта или этап, чтобы увидеть показатели.
inspector-question = Насколько клиент в точке контакта «{ $touchpoint }» может составить представление о том, как у компании обстоит дело с фактором «{ $factor }»?
inspector-level = { $level } — { $meaning }
inspector-not-rated = Не оценено
inspector-inherit = Как для всего рынка
inspector-own = Оценено для этого сегмента; весь рынок: { $whole }
inspector-inherited = Унаследовано от всего рынка
inspector-factor = Фактор
inspector-touchpoint = Точка контакта · { $stage }
inspector-stage = Этап
inspector-score = Балл
inspector-share = Доля всех баллов
inspector-intensity = Интенсивность
inspector-deviation = Отклонение
inspector-z = В стандартных отклонениях
inspector-rank = Место
inspector-rank-of = { $rank } из { $of }
inspector-class = Класс
inspector-completeness = Оценено ячеек
inspector-rated-of = { $rated } из { $cells }
inspector-touchpoints = Учитывается точек контакта
inspector-total = Сумма баллов
inspector-stage-mean = Балл, отклонение и класс этапа считаются по среднему его точек контакта, чтобы этап не становился критическим только из-за их числа.
inspector-no-figures = Показателей нет: элемент исключён, не имеет важности или в нём нечего считать.
inspector-incomplete = Неполно: оценены не все ячейки или у фактора нет важности.
inspector-limit-critical = На { $by } балла выше границы критических ({ $limit }).
inspector-limit-important = До критических ({ $critical }) не хватает { $up } балла, над менее важными ({ $less }) — { $down }.
inspector-limit-less = На { $by } балла ниже границы менее важных ({ $limit }).
inspector-why-touchpoint = Почему: из каких факторов складывается
inspector-why-factor = Почему: из каких точек складывается
inspector-product = { $importance } × { $level } = { $contribution }
inspector-excluded-factor = Исключить фактор из расчёта
inspector-excluded-touchpoint = Исключить точку контакта из расчёта
inspector-excluded-stage = Исключить все точки этапа
inspector-must-have = Обязательная: закон, безопасность или условие входа
inspector-importance = Важность
inspector-ours = Метод называет три класса, но не границы между ними: границы — наш выбор, их можно изменить в «Классах» и на экране «Приоритеты».

inspector-description-factor = Описание фактора
inspector-description-touchpoint = Описание точки контакта
inspector-description-stage = Описание этапа
inspector-not-sure = Не уверены
inspector-not-sure-tip = Кто-то в группе сомневается в ответе: к нему стоит вернуться. Если затем поставить балл, отметка снимется.
inspector-doubt-inherited = Это сомнение относится ко всему рынку. Снимите отметку там или оцените ячейку для этого сегмента.

inspector-notes = Заметки и подтверждения
inspector-notes-more = { $count ->
    [one] и ещё { $count } заметка: она есть в экспорте
    [few] и ещё { $count } заметки: они есть в экспорте
   *[many] и ещё { $count } заметок: они есть в экспорте
}
inspector-note-add = Добавить заметку
inspector-note-add-to = Добавить заметку: { $name }
inspector-note-add-tip = Что об этом сказали или узнали, с источником и датой.
inspector-note-edit = Изменить
inspector-note-delete = Удалить
inspector-note-change-of = Изменить заметку «{ $text }»
inspector-link-tip = Открыть этот адрес в браузере
inspector-note-delete-of = Удалить заметку «{ $text }»
inspector-note-text = Заметка
inspector-note-source = Источник
inspector-note-source-hint = человек, опрос, ссылка
inspector-note-date = Дата
inspector-note-no-day = без даты
inspector-note-no-date = «{ $date }» — не дата. Введите её как 22.11.2026 или 2026-11-22 либо оставьте поле пустым.
inspector-note-keep = Добавить
inspector-note-change = Изменить
inspector-note-keep-tip = Сохраняет заметку в проекте (Ctrl+Enter).
inspector-note-leave = Отмена
inspector-note-leave-tip = Закрывает форму, заметка не сохраняется (Esc).
inspector-note-waits = Заметка к «{ $name }» ещё не сохранена и ждёт там. { $why }
inspector-date = { $day }.{ $month ->
    [jan] 01
    [feb] 02
    [mar] 03
    [apr] 04
    [may] 05
    [jun] 06
    [jul] 07
    [aug] 08
    [sep] 09
    [oct] 10
    [nov] 11
   *[dec] 12
}.{ $year }

inspector-why-factor-stages = На каких этапах
inspector-why-stage-touchpoints = Точки контакта по баллам
inspector-why-stage-factors = Сильнейшие факторы этапа
inspector-why-all = Показать все { $count }
inspector-why-fewer = Показать меньше
inspector-rests-touchpoint = { $part } балла держится на одном факторе: «{ $name }».
inspector-rests-factor = { $part } балла даёт одна точка контакта: «{ $name }».
inspector-rests-stage = { $part } суммы этапа держится на одном факторе: «{ $name }».
inspector-part = { $name }: { $part }
inspector-part-rest = { $count ->
    [one] ещё { $count } вклад меньше: { $part }
    [few] ещё { $count } вклада меньше: { $part }
   *[many] ещё { $count } вкладов меньше: { $part }
}
inspector-go-to-cell = Перейти к этой ячейке матрицы
