intake-reading = Читается «{ $file }»…
intake-sheet = Лист:
intake-sheet-hidden = { $name } (скрыт)
intake-preview = Просмотр листа
intake-scroll-across = Прокрутка просмотра вбок
intake-scroll-down = Прокрутка просмотра вниз
intake-yes = ИСТИНА
intake-no = ЛОЖЬ
intake-shift = Shift+{ $key }

intake-role-touchpoints = Точки контакта
intake-role-touchpoint = Точка контакта
intake-short-touchpoint = Точка
intake-role-stages = Этапы
intake-role-channels = Каналы
intake-role-factor = Фактор
intake-role-factors = Факторы
intake-role-importances = Важности
intake-role-totals = Итоги
intake-role-ignored = Не читать
intake-row = Строка { $row }: { $role }
intake-column = Столбец { $column }: { $role }
intake-cell = { $cell }: { $value } – { $what }
intake-cell-level = Связь
intake-hint = { $row } · { $column } · Клавиши: буква – строка, Shift с буквой – столбец, Enter и Shift+Enter – меню

intake-onto = Куда
intake-onto-new = В новый проект
intake-onto-open = Обновить «{ $name }»
intake-onto-tip = Сопоставление идёт по названиям. Обновление – один шаг, Ctrl+Z вернёт всё назад.
intake-onto-key = Ctrl+U переключает
intake-gone = Чего нет на листе
intake-gone-keep = остаётся в проекте
intake-gone-remove = { $count ->
    [one] удаляется: { $count } пункт, список внизу
    [few] удаляется: { $count } пункта, список внизу
    [many] удаляется: { $count } пунктов, список внизу
   *[other] удаляется: { $count } пункта, список внизу
}

intake-taken = Что будет взято
intake-working = Подсчёт…
intake-nothing = Пока ничего.
intake-count-factors = { $count ->
    [one] { $count } фактор
    [few] { $count } фактора
    [many] { $count } факторов
   *[other] { $count } фактора
}
intake-count-touchpoints = { $count ->
    [one] { $count } точка контакта
    [few] { $count } точки контакта
    [many] { $count } точек контакта
   *[other] { $count } точки контакта
}
intake-count-stages = { $count ->
    [one] { $count } этап
    [few] { $count } этапа
    [many] { $count } этапов
   *[other] { $count } этапа
}
intake-count-relations = { $count ->
    [one] { $count } связь
    [few] { $count } связи
    [many] { $count } связей
   *[other] { $count } связи
}
intake-refused = { $count ->
    [one] { $count } ячейка не будет взята
    [few] { $count } ячейки не будут взяты
    [many] { $count } ячеек не будут взяты
   *[other] { $count } ячейки не будут взяты
}
intake-zero = 0 означает «не оценено»
intake-turned = Точки контакта стоят в столбик
intake-scale-own = другие уровни
intake-scale-levels = Уровни, от низшего
intake-scale-wrong = Это не уровни: нужно от 2 до 5 целых чисел от 0 до 99 по возрастанию, например 0, 1, 5, 9.
intake-scale-of-project = { $scale }, как в проекте
intake-scale-suggested = { $count ->
    [0] Взять { $scale }: подходит всем
    [one] Взять { $scale }: всем, кроме { $count } ячейки
    [few] Взять { $scale }: всем, кроме { $count } ячеек
    [many] Взять { $scale }: всем, кроме { $count } ячеек
   *[other] Взять { $scale }: всем, кроме { $count } ячейки
}

intake-tab-refused = Не взято ({ $count })
intake-tab-notices = К сведению ({ $count })
intake-tab-new = Новое ({ $count })
intake-tab-changed = Изменится ({ $count })
intake-tab-gone = Нет на листе ({ $count })
intake-copy = Копировать список
intake-list = Списки того, что сделает импорт
intake-list-empty = Здесь пусто.
intake-list-all-taken = Все ячейки будут взяты.
intake-line = { $cell } «{ $value }»: { $why }
intake-line-sheet = { $sheet }, { $cell } «{ $value }»: { $why }

intake-update = Обновить
intake-import-without = { $count ->
    [one] Импортировать без { $count } ячейки
    [few] Импортировать без { $count } ячеек
    [many] Импортировать без { $count } ячеек
   *[other] Импортировать без { $count } ячейки
}
intake-update-without = { $count ->
    [one] Обновить без { $count } ячейки
    [few] Обновить без { $count } ячеек
    [many] Обновить без { $count } ячеек
   *[other] Обновить без { $count } ячейки
}
intake-keys = Ctrl+Enter – взять, Esc – оставить всё как было
intake-done = Импорт из «{ $file }»: { $factors ->
    [one] { $factors } фактор
    [few] { $factors } фактора
    [many] { $factors } факторов
   *[other] { $factors } фактора
}, { $touchpoints ->
    [one] { $touchpoints } точка контакта
    [few] { $touchpoints } точки контакта
    [many] { $touchpoints } точек контакта
   *[other] { $touchpoints } точки контакта
}, { $relations ->
    [one] { $relations } связь
    [few] { $relations } связи
    [many] { $relations } связей
   *[other] { $relations } связи
}{ $refused ->
    [0] .
    [one] ; не взята { $refused } ячейка.
    [few] ; не взяты { $refused } ячейки.
    [many] ; не взято { $refused } ячеек.
   *[other] ; не взято { $refused } ячейки.
}
intake-updated = Обновлено из «{ $file }»: новых – { $new }, изменено – { $changed }, удалено – { $gone }{ $refused ->
    [0] .
    [one] ; не взята { $refused } ячейка.
    [few] ; не взяты { $refused } ячейки.
    [many] ; не взято { $refused } ячеек.
   *[other] ; не взято { $refused } ячейки.
} Ctrl+Z вернёт всё назад.
