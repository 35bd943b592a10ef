# Копирование того, что на экране.
copy-table-done = Таблица в буфере обмена: { $count } { $count ->
    [one] строка
    [few] строки
   *[many] строк
}. Её можно вставить в Excel или Word.
copy-picture-done = Рисунок в буфере обмена.
copy-picture-first = В буфере обмена рисунок страницы 1 из { $count }; все страницы запишет экспорт.
copy-nothing = На этом экране пока нечего копировать.
copy-failed = Не удалось скопировать: { $why }
copy-questions = Вопросы интервью
copy-level = Связь
copy-yes = да
copy-description = Описание
copy-whole-market = Весь рынок
