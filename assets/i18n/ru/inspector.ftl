# Инспектор экрана «Матрица».

inspector-nothing = Выберите ячейку, фактор, точку контакта или этап, чтобы увидеть показатели.
inspector-question = Насколько клиент в точке контакта «{ $touchpoint }» может составить представление о том, как у компании обстоит дело с фактором «{ $factor }»?
inspector-level = { $level } — { $meaning }
inspector-not-rated = Не оценено
inspector-inherit = Как для всего рынка
inspector-own = Оценено для этого сегмента
inspector-inherited = Унаследовано от всего рынка
inspector-factor = Фактор
inspector-touchpoint = Точка контакта · { $stage }
inspector-stage = Этап
inspector-score = Балл
inspector-share = Доля всех баллов
inspector-intensity = Интенсивность
inspector-deviation = Отклонение от среднего
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
inspector-limit-critical = На { $by } выше границы критических ({ $limit }).
inspector-limit-important = До критических ({ $critical }) не хватает { $up }, над менее важными ({ $less }) — { $down }.
inspector-limit-less = На { $by } ниже границы менее важных ({ $limit }).
inspector-why-touchpoint = Почему: из каких факторов складывается
inspector-why-factor = Почему: из каких точек складывается
inspector-why-more = { $count ->
    [one] и ещё { $count } вклад меньше
    [few] и ещё { $count } вклада меньше
   *[many] и ещё { $count } вкладов меньше
}
inspector-product = { $importance } × { $level } = { $contribution }
inspector-excluded-factor = Исключить фактор из расчёта
inspector-excluded-touchpoint = Исключить точку контакта из расчёта
inspector-excluded-stage = Исключить все точки этапа
inspector-must-have = Обязательная: закон, безопасность или условие входа
inspector-importance = Важность
inspector-note-factor = Примечание к фактору
inspector-note-touchpoint = Примечание к точке контакта
inspector-note-stage = Примечание к этапу
inspector-ours = Метод называет три класса, но не границы между ними: границы — наш выбор, их можно изменить в «Классах».
