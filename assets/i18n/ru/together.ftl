# Несколько человек и один файл: у кого он открыт, что они записали, объединение.

together-somebody = кто-то
together-somebody-on = кто-то на компьютере { $host }
together-user-on = { $user }, компьютер { $host }

together-shared-title = Файл уже открыт у кого-то другого
together-shared-what = { $file } открыт с { $since }. У кого: { $who }.
together-shared-by-somebody = { $file } открыт в другом окне или на другом компьютере.
together-shared-why = Только для чтения — вы видите проект таким, каким он сохранён, и никто никому не мешает. То, что изменили оба, можно потом объединить.
together-open-read-only = Только для чтения
together-open-copy = Открыть копию
together-open-copy-tip = Новый проект с тем же содержанием и без файла
together-open-anyway = Всё равно открыть
together-open-anyway-tip = Работать с тем же файлом; если сохраните оба, программа спросит и объединит
together-left = Прошлый сеанс с этим файлом закончился, не закрыв его ({ $who }, { $time }).
together-also-open = Этот файл открыт ещё и здесь: { $who }.
together-free = Больше этот файл ни у кого не открыт: в него можно сохранять.
together-title-read-only = только чтение
together-status-read-only = Открыт только для чтения
together-status-read-only-changed = Только чтение: сохраните изменения в новый файл
together-read-only-same = Этот файл открыт только для чтения, потому что он открыт у кого-то другого. Сохраните под другим именем.

together-changed-title = Файл изменён кем-то другим
together-changed-what = В { $time } файл { $file } записала другая программа или другой человек.
together-changed-some-time = Файл { $file } записала другая программа или другой человек.
together-changed-modified = У вас тоже есть несохранённые изменения. Объединение сохранит и те, и другие.
together-changed-unmodified = Несохранённых изменений у вас нет.
together-keep-mine = Оставить моё
together-keep-mine-tip = Продолжать с тем, что здесь; при сохранении вопрос появится снова
together-reloaded = Прочитан заново: «{ $file }». Отмена вернёт то, что было здесь.
together-gone = Файла { $file } больше нет: он удалён или перемещён. Сохраните проект, и файл будет записан снова.
together-broken = Файл { $file } изменён другой программой, и сейчас его нельзя прочитать: { $why } То, что на экране, остаётся.

together-merge = Объединить…
together-merge-with = Объединить с «{ $file }»…
together-choose = Объединить с другой версией
together-merge-title = Объединение двух версий
together-merge-here = Здесь: «{ $name }», как на экране
together-merge-there = Там: «{ $name }», { $file }, записан { $time }
together-merge-there-own = Там: «{ $name }», как в файле { $file }, записан { $time }
together-merge-no-base = Общая прежняя версия неизвестна, поэтому программа спросит обо всём, что различается.
together-merge-nothing = Там нет ничего, чего нет здесь.
together-merge-taken = Берётся оттуда без вопросов
together-merge-taken-none = Больше там ничего не изменено.
together-merge-list = Показать всё
together-merge-hide = Скрыть
together-merge-conflicts = { $count ->
    [one] Изменено и здесь, и там, причём по-разному: решить { $count } вопрос
    [few] Изменено и здесь, и там, причём по-разному: решить { $count } вопроса
   *[many] Изменено и здесь, и там, причём по-разному: решить { $count } вопросов
}
together-merge-keys = ↑ ↓ — перейти, ← или 1 — взять здесь, → или 2 — взять там, Tab — к кнопкам
together-merge-all-here = Всё здесь
together-merge-all-there = Всё там
together-merge-what = Что
together-merge-before = Было
together-merge-side-here = Здесь
together-merge-side-there = Там
together-merge-unknown = неизвестно
together-merge-take-here = { $what }: здесь { $value }
together-merge-take-there = { $what }: там { $value }
together-merge-takes-here = берётся здесь
together-merge-takes-there = берётся там
together-merge-row = { $what }. Было: { $before }. Здесь: { $here }. Там: { $there }; { $chosen }
together-merge-chosen = Здесь: { $here }, там: { $there }
together-merge-done = Объединить
together-merged-nothing = без вопросов ничего не взято
together-merged = { $decided ->
    [0] Объединено с «{ $file }»: { $taken }
   *[other] Объединено с «{ $file }»: { $taken }; решено вопросов: { $decided }, из них как там: { $there }
}
together-merged-copy = { $decided ->
    [0] Объединено с «{ $file }»: { $taken }. Тот файл остаётся на месте.
   *[other] Объединено с «{ $file }»: { $taken }; решено вопросов: { $decided }, из них как там: { $there }. Тот файл остаётся на месте.
}
together-merge-unrelated = «{ $file }» — другой проект, а не версия этого: почти всё в нём другое. Ничего не изменено. Чтобы взять из него отдельные части, откройте его и скопируйте их.

together-copies-title = Копии рядом с файлом
together-copies-what = { $count ->
    [one] Рядом с файлом лежит { $count } копия: её могла оставить программа синхронизации. В ней есть то, чего нет здесь.
    [few] Рядом с файлом лежат { $count } копии: их могла оставить программа синхронизации. В них есть то, чего нет здесь.
   *[many] Рядом с файлом лежит { $count } копий: их могла оставить программа синхронизации. В них есть то, чего нет здесь.
}
together-copy-line = Записана { $time }. { $differs }
together-copy-merged = Объединено
together-copies-stay = Копия остаётся на месте, объединена она или нет. Удалите её сами, когда она больше не нужна.
