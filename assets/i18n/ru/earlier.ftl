# Прежние версии проекта и автоматическое сохранение.

earlier-title = Прежние версии
earlier-what = Что было в файле «{ $file }» раньше. Версию можно открыть копией или вернуть одним шагом, который отменяется.
earlier-what-damaged = Что было в файле «{ $file }» раньше. Сам файл остаётся как есть.
earlier-list = Прежние версии, сначала новые
earlier-no-file = Этот проект ещё не сохранён в файл, поэтому прежних версий нет. Начиная со второго сохранения всё, что оно заменяет, сберегается.
earlier-reading = Поиск прежних версий…
earlier-none = Прежних версий файла «{ $file }» пока нет. Начиная со следующего сохранения всё, что оно заменяет, сберегается.
earlier-unlisted = Не удалось показать прежние версии из папки «{ $folder }»: { $why }

earlier-today = Сегодня, { $time }
earlier-yesterday = Вчера, { $time }
earlier-when = { $day }, { $time }
earlier-size = { $kb } КБ
earlier-by-itself = сохранено автоматически · { $size }
earlier-comparing = Сравнение…
earlier-unreadable = Эту версию не удаётся прочитать.
earlier-same = То же, что сейчас.
earlier-since = С тех пор: { $what }
earlier-holds = { $factors ->
    [one] { $factors } фактор
    [few] { $factors } фактора
    [many] { $factors } факторов
   *[other] { $factors } фактора
}, { $touchpoints ->
    [one] { $touchpoints } точка контакта
    [few] { $touchpoints } точки контакта
    [many] { $touchpoints } точек контакта
   *[other] { $touchpoints } точки контакта
}
earlier-more = { $count ->
    [one] и ещё { $count } отличие
    [few] и ещё { $count } отличия
    [many] и ещё { $count } отличий
   *[other] и ещё { $count } отличия
}
earlier-lines = Что изменилось с этой версии:

earlier-copy = Открыть копией
earlier-copy-tip = Как новый проект без файла; этот закроется, а если в нём есть несохранённые изменения — с вопросом
earlier-restore = Вернуть
earlier-restore-tip = Поставить эту версию на место проекта на экране; это можно отменить
earlier-restored = Возвращена версия: { $time }. Отмена вернёт то, что было.

earlier-autosave-on = Проекты, у которых есть файл, теперь сохраняются сами после каждой паузы
earlier-autosave-off = Проекты теперь сохраняются только по команде
earlier-autosave-gone = Файла «{ $path }» больше нет: его переместили или удалили либо отключён диск. Проект не сохранён автоматически. «Сохранить» запишет файл снова, «Сохранить как…» — в другом месте.
