# Окно: строка состояния, сообщения, диалоги.

scope-whole = Весь рынок
scope-tip = О каких клиентах эти цифры
scope-none = В этом проекте ещё нет сегментов

status-rated = Оценено { $rated } из { $cells ->
    [one] { $cells } ячейки
    [few] { $cells } ячеек
   *[many] { $cells } ячеек
} ({ $percent })
status-no-cells = Ячеек пока нет: добавьте факторы и точки контакта
status-rated-tip = Оценённая матрица — структурированное мнение, а не статистика
status-illustrative = условные данные
status-excluded-touchpoints = { $count ->
    [one] исключена { $count } точка контакта
    [few] исключены { $count } точки контакта
   *[many] исключено { $count } точек контакта
}
status-excluded-factors = { $count ->
    [one] исключён { $count } фактор
    [few] исключены { $count } фактора
   *[many] исключено { $count } факторов
}
status-unweighted = { $count ->
    [one] { $count } фактор без важности
    [few] { $count } фактора без важности
   *[many] { $count } факторов без важности
}
status-untouched = Ещё не сохранён
status-unsaved = Есть несохранённые изменения
status-saving = Сохранение…
status-as-opened = Без изменений с открытия
status-saved = Все изменения сохранены в { $time }

app-new-project = Новый проект
app-undone = Отменено: { $what }
app-redone = Повторено: { $what }
app-zoom = Масштаб { $percent } %
app-saved = Сохранено в { $file }
app-exported = { $count ->
    [one] Записан { $count } файл в { $folder }
    [few] Записаны { $count } файла в { $folder }
   *[many] Записано { $count } файлов в { $folder }
}
app-notices = { $count ->
    [one] { $count } замечание к файлу
    [few] { $count } замечания к файлу
   *[many] { $count } замечаний к файлу
}
app-one-file = Можно открыть один файл: открыт первый из перетащенных.
app-job-broken = Работа «{ $job }» прервалась: { $why }. Ничего не изменено. Повторите, а если случится снова, сохраните проект под другим именем.
app-preferences-unread = Не удалось прочитать настройки из { $file }: { $why } Программа работает со своими; при следующем изменении настроек файл будет записан заново.
app-preferences-kept-aside = Не удалось прочитать настройки из { $file }: { $why } Программа работает со своими; непрочитанный файл теперь лежит рядом под именем { $aside }.
app-preferences-too-large = файл больше { $limit } МБ.
app-preferences-not-ours = чтение сообщает «{ $words }».
app-link-failed = Не удалось открыть «{ $link }» ({ $why }). Скопируйте адрес в браузер.
app-preferences-unwritten = Не удалось сохранить настройки в { $file }: { $why }. Они действуют до закрытия программы.

dialog-cancel = Отмена
dialog-close = Закрыть
dialog-copy = Копировать
dialog-open = Открыть проект
dialog-save = Сохранить проект
dialog-import = Импорт таблицы
dialog-export = Папка для экспорта
dialog-import-tracks = Импорт треков
dialog-ballots = Бюллетени участников
dialog-export-tracks = Экспорт треков
filter-project = Проект Touchrank
filter-table = Таблица (CSV, TSV)
filter-sheet = Таблица (Excel, CSV, TSV)
filter-open = Проект или таблица

unsaved-title = Сохранить изменения?
unsaved-before-show = В проекте «{ $name }» есть несохранённые изменения. Сейчас на его месте откроется другой проект.
unsaved-before-close = В проекте «{ $name }» есть несохранённые изменения.
unsaved-before-quit = В проекте «{ $name }» есть несохранённые изменения, а программа закрывается.
unsaved-save = Сохранить
unsaved-drop = Не сохранять

outside-title = Файл изменён другой программой
outside-what = Файл { $file } уже не такой, каким вы его открыли или сохранили. Возможно, с ним работал кто-то ещё. Пока ничего не записано.
outside-copy = Сохранить копию…
outside-reload = Перечитать
outside-reload-tip = Показать чужую версию; отмена вернёт вашу
outside-overwrite = Перезаписать
outside-overwrite-tip = Сохранить вашу версию; чужая уйдёт в резервные копии

properties-title = Свойства проекта
properties-name = Название
properties-description = Описание
properties-author = Автор
properties-language = Язык содержания
properties-english = English
properties-russian = Русский
properties-weighting = Важности
properties-illustrative = Цифры придуманы, чтобы показать метод; всюду говорить об этом
properties-done = Применить

app-draft-place = { $field }: «{ $item }»
app-dialog-waits = Окно «{ $title }» ещё открыто: ответьте в нём или повторите, чтобы уйти без ответа.

import-title = Импорт таблицы
import-scale = Шкала оценок
import-blank = Пустые ячейки
import-blank-unrated = не оценены
import-blank-lowest = означают низший уровень, { $level }
import-weights = Важности
import-weights-1-5 = от 1 до 5
import-weights-as-is = любые числа от 0, оставить как есть
import-done = Импортировать

failure-title = Не получилось
failure-list = Все ошибки; текст можно выделить и скопировать
notices-title = Замечания
notices-what = { $count ->
    [one] Файл прочитан. Есть { $count } замечание:
    [few] Файл прочитан. Есть { $count } замечания:
   *[many] Файл прочитан. Есть { $count } замечаний:
}

typed-path-title = Введите путь
typed-path-what = В этой системе нет диалога выбора файлов (ни портала рабочего стола, ни zenity). Введите полный путь.
typed-path-label = Путь
typed-path-folder = Это папка. Допишите после неё имя файла.
typed-path-done = Готово

keys-title = Клавиши
keys-more = Любую команду можно найти и по названию: Ctrl+K.
keys-everywhere = На любом экране
keys-list = ↑ ↓, PgUp, PgDn, Home, End, Enter
keys-list-what = Идти по списку; Enter ведёт туда, куда ведёт строка
keys-answer-what = Ответить уровнем шкалы и перейти дальше
keys-raters-lists = ← →
keys-raters-lists-what = Участники: к списку людей, к спорным ячейкам
keys-raters-settle-what = Участники: согласовать спорную ячейку уровнем шкалы
keys-raters-delete = Delete
keys-raters-delete-what = Участники: удалить бюллетень человека
keys-pairs-side = ← →
keys-pairs-side-what = Пары: шаг к левому или правому фактору
keys-pairs-strength = 1…9, Shift+1…9
keys-pairs-strength-what = Пары: во столько раз важнее левый фактор, с Shift — правый
keys-pairs-list = ↑ ↓, PgUp, PgDn, Home, End
keys-pairs-list-what = Пары: перейти к другой паре
keys-pairs-leave = Esc
keys-pairs-leave-what = Пары: оставить как было то, что выбрано и не введено
keys-arrows = ← ↑ → ↓
keys-arrows-what = Перейти к соседней ячейке; с Shift — выделить
keys-jump = Home, End, PgUp, PgDn
keys-jump-what = Перейти к краю или на страницу дальше; с Ctrl — к первой или последней ячейке
keys-range = Shift+…
keys-range-what = Выделить диапазон
keys-levels = 1 3 9
keys-levels-what = Поставить ячейке уровень шкалы и перейти дальше
keys-edit = Enter
keys-edit-what = Открыть ячейку или название для ввода; Esc оставит как было

messages-title = Сообщения
messages-none = Сообщений пока нет.

about-title = О программе Touchrank
about-what = QFD для пути клиента: на что покупатели смотрят при выборе — в каждом месте, где они встречаются с компанией.
about-opinion = Результат — структурированное мнение тех, кто оценивал, а не статистика.
about-licence = Свободная программа по лицензии MIT или Apache 2.0. Шрифт IBM Plex Sans, лицензия SIL Open Font License.

app-import-failed = «{ $file }»: { $why }

exists-title = Файл с таким именем уже есть
exists-what = Файл { $file } уже существует. Пока ничего не записано.
exists-other = Другое имя…

import-comma = Число вида 1,234
import-comma-ask = считать ошибкой
import-comma-decimal = это 1,234 (дробь)
import-comma-thousands = это 1234

import-tracks-title = Импорт треков
import-tracks-what = Что изменит в проекте «{ $file }»:
import-tracks-same = В «{ $file }» нет ничего, чего нет в проекте.
import-tracks-done = Импортировать
import-tracks-notices = К сведению:
app-tracks-imported = Треки импортированы из «{ $file }»
app-tracks-exported = Треки записаны в { $file }
