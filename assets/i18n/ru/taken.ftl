edit-taken-take = взять важности из панели
edit-batch-from-panel = взять изменившиеся важности

taken-empty-title = Важности приходят от покупателей
taken-empty = Когда появятся ответы покупателей, эта страница выведет из них важности четырьмя способами, скажет, насколько верна каждая и сколько классов точек контакта она изменит.
taken-of-whole = весь рынок
taken-of-segment = «{ $segment }»
taken-for = Важности для
taken-for-tip = На чьи важности мы смотрим, здесь и на всех других экранах
taken-working = Важности вычисляются…
taken-head = По ответам { $count ->
    [one] { $count } человека
    [few] { $count } человек
   *[many] { $count } человек
}: больше всего решает «{ $factor }», { $value }; если взять эти важности, { $changes ->
    [0] не изменится ни один класс
    [one] изменится { $changes } класс
    [few] изменятся { $changes } класса
   *[many] изменится { $changes } классов
} из { $of }.
taken-head-as-now = По ответам { $count ->
    [one] { $count } человека
    [few] { $count } человек
   *[many] { $count } человек
}: больше всего решает «{ $factor }», { $value }; это и есть нынешние важности.
taken-head-nobody = Текущий фильтр не проходит никто, и брать нечего.
taken-head-none = Фильтр { $count ->
    [one] проходит { $count } человек, но он не оценил
    [few] проходят { $count } человека, но никто из них не оценил
   *[many] проходят { $count } человек, но никто из них не оценил
} ни одного фактора проекта.
taken-note-few = Слишком мало для вывода: { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}, а меньше 30 говорят мало.
taken-note-part = Это станет важностями всего рынка, хотя фильтр пропускает лишь часть людей.
taken-note-everybody = Это ответы всех, а не клиентов сегмента «{ $segment }»: сначала отберите их фильтром.
taken-note-other = Текущий фильтр не тот, с которым сохранён сегмент «{ $segment }».
taken-moved = Важности сдвинулись: { $count ->
    [one] { $count } важность
    [few] { $count } важности
   *[many] { $count } важностей
} ({ $names }).
taken-table = Факторы и их важности
taken-head-factor = Фактор
taken-head-now = Важность сейчас
taken-head-was = Как была взята
taken-head-error = Стандартная ошибка
taken-head-answers = Ответов
taken-changes = { $count ->
    [0] классов не изменит
    [one] изменит { $count } класс из { $of }
    [few] изменит { $count } класса из { $of }
   *[many] изменит { $count } классов из { $of }
}
taken-way-mean = Среднее
taken-way-mean-tip = среднее ответов от 1 до 5.
taken-way-top = Доля 4 и 5
taken-way-top-tip = доля тех, кто ответил 4 или 5, как 1 + 4 × доля.
taken-way-centred = Без личного уровня
taken-way-centred-tip = ответы каждого за вычетом его собственного среднего, чтобы никто не весил больше лишь оттого, что всё оценивает высоко; затем наименьшее становится 1, наибольшее 5.
taken-way-rank = Места
taken-way-rank-tip = на какое место каждый ставит фактор среди других, равные ответы делят место; затем наименьшее становится 1, наибольшее 5.
taken-way-line = { $way }: { $how }
taken-n = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}
taken-few = слишком мало для вывода
taken-mark-by-hand = вручную; взято: { $was }
taken-mark-inherited = как у всего рынка
taken-mark-unasked = об этом не спрашивали
taken-row = { $factor }, сейчас { $now }
taken-row-way = { $way } { $value } { $doubt }
taken-taken = Взято { $date } в { $time } по ответам { $count ->
    [one] { $count } человека
    [few] { $count } человек
   *[many] { $count } человек
} ({ $filter }), способ «{ $way }».
taken-changed-since = { $count ->
    [one] С тех пор { $count } изменена вручную.
    [few] С тех пор { $count } изменены вручную.
   *[many] С тех пор { $count } изменено вручную.
}
taken-unasked = { $count ->
    [one] Об { $count } факторе не спрашивали
    [few] О { $count } факторах не спрашивали
   *[many] О { $count } факторах не спрашивали
}: { $names }.
taken-doubt-error = ± — стандартная ошибка. На шкалах от 1 до 5: точка — сама важность, отрезок — её интервал 95 %, вертикальный штрих — важность сейчас.
taken-doubt-interval = Рядом с важностью стоят границы её интервала 95 % (Стьюдент). На шкалах от 1 до 5: точка — сама важность, отрезок — её интервал, вертикальный штрих — важность сейчас.
taken-rule = Числа панели берутся только из ответов. Важность, изменённая вручную, помечена, рядом стоит взятая, и её можно вернуть.
taken-table-title = Важности ({ $of }) из панели: { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
} ({ $filter })
taken-say-taken = Взято ({ $of }, { $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[many] { $people } человек
}): { $count ->
    [one] изменилась { $count } важность
    [few] изменились { $count } важности
   *[many] изменилось { $count } важностей
} и { $classes ->
    [one] { $classes } класс из { $all }
    [few] { $classes } класса из { $all }
   *[many] { $classes } классов из { $all }
}
taken-say-not-yet = Важности ещё вычисляются; повторите через мгновение
taken-say-no-answers = Никто из прошедших фильтр не оценил факторов, и брать нечего
taken-say-put-back = { $count ->
    [one] { $count } важность снова такая, какой была взята
    [few] { $count } важности снова такие, какими были взяты
   *[many] { $count } важностей снова такие, какими были взяты
}
taken-say-not-by-hand = С тех пор как взято, здесь ничего не меняли вручную
taken-say-forgotten = Важности ({ $of }) остаются; откуда они, забыто
taken-say-nothing-taken = Здесь из панели ничего не брали
taken-say-no-own-filter = Сейчас не выбран сегмент со своим фильтром
taken-origin = из панели: { $value } ({ $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}, { $date })
taken-origin-by-hand = вручную; из панели: { $value } ({ $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}, { $date })
taken-put-back = Вернуть взятое
taken-put-back-tip = Вернуть фактору важность, взятую из панели
