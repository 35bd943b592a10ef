edit-hypothesis-add = добавить гипотезу «{ $name }»

hypotheses-empty-title = Проверьте то, что думаете о покупателях
hypotheses-empty = Частная гипотеза до данных говорит, о ком она, какое число и по какую сторону какого порога: «люди, которые приходят обедать, чаще всего назовут цену». Она пишется по вопросам опроса, поэтому сначала возьмите файл ответов; хватит и одних заголовков.
hypotheses-list = Частные гипотезы
hypotheses-none = Пока ничего не утверждается. Отберите в панели людей и напишите, чего от них ждёте.
hypotheses-none-listed = Под этот выбор не подходит ни одна гипотеза.
hypotheses-head-none = Гипотез пока нет: отберите в панели людей и напишите, чего от них ждёте.
hypotheses-head-working = { $count ->
    [one] Проверяется { $count } гипотеза…
    [few] Проверяются { $count } гипотезы…
   *[many] Проверяются { $count } гипотез…
}
hypotheses-head-unread = { $count ->
    [one] { $count } гипотеза; она будет проверена, когда появятся ответы.
    [few] { $count } гипотезы; они будут проверены, когда появятся ответы.
   *[many] { $count } гипотез; они будут проверены, когда появятся ответы.
}
hypotheses-head = { $count ->
    [one] { $count } гипотеза
    [few] { $count } гипотезы
   *[many] { $count } гипотез
}: подтверждено { $confirmed }, опровергнуто { $refuted }, не решено { $open }
hypotheses-head-unanswered = без ответов { $count }
hypotheses-head-more = ещё около { $count ->
    [one] { $count } ответа решит всё
    [few] { $count } ответов решат всё
   *[many] { $count } ответов решат всё
}
hypotheses-head-more-but = ещё около { $count ->
    [one] { $count } ответа решит те, что можно решить ответами
    [few] { $count } ответов решат те, что можно решить ответами
   *[many] { $count } ответов решат те, что можно решить ответами
}
hypotheses-tired = В анкете { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
   *[many] { $count } вопросов
}: больше 20 утомляют, а уставший отвечает как придётся.
hypotheses-confirmed = подтверждена
hypotheses-refuted = опровергнута
hypotheses-open = не решена
hypotheses-no-answers = нет ответов
hypotheses-working = проверяется…
hypotheses-not-judged = ответы не прочитаны
hypotheses-n-of = ответов { $count } из { $planned }
hypotheses-planned = { $count ->
    [one] нужен { $count } ответ
    [few] нужно { $count } ответа
   *[many] нужно { $count } ответов
}
hypotheses-by-verdict = С каким вердиктом
hypotheses-by-state = В каком состоянии
hypotheses-by-owner = Чьи гипотезы
hypotheses-in-order = Порядок списка
hypotheses-all-verdicts = любой вердикт
hypotheses-all-states = любое состояние
hypotheses-all-owners = чьи угодно
hypotheses-order-written = как записаны
hypotheses-order-verdict = по вердикту
hypotheses-order-state = по состоянию
hypotheses-order-owner = по ответственному
hypotheses-order-needed = ближе к решению
hypotheses-order-first = Сначала расположите их как записаны, потом передвигайте
hypotheses-state-draft = черновик
hypotheses-state-planned = запланирована
hypotheses-state-collecting = собираем ответы
hypotheses-state-judged = проверена
hypotheses-state-dropped = отброшена
hypotheses-figure-share = доля
hypotheses-figure-mean = среднее
hypotheses-figure-nps = NPS
hypotheses-statement = Утверждение
hypotheses-owner = Ответственный
hypotheses-note = Заметка
hypotheses-claim = Что утверждается
hypotheses-work = Работа над ней
hypotheses-links = Связи
hypotheses-whom = О ком
hypotheses-measure = Какое число по какому вопросу
hypotheses-question = Вопрос
hypotheses-choices = Какие ответы считаются
hypotheses-above = больше
hypotheses-below = меньше
hypotheses-threshold = Порог
hypotheses-planned-n = Сколько ответов запланировано
hypotheses-method = Способ сбора
hypotheses-state = Состояние
hypotheses-segment = Сегмент
hypotheses-no-segment = нет
hypotheses-steps = Шаги треков, для которых она важна
hypotheses-add-step = Добавить шаг…
hypotheses-evidence = Свидетельства за и против
hypotheses-add-evidence = Добавить свидетельство…
hypotheses-unlink = Убрать: { $name }
hypotheses-nothing-to-link = Больше ничего нет
hypotheses-waves = По каким волнам проверяется
hypotheses-all-waves = по всем
hypotheses-question-gone = удалённый вопрос
hypotheses-claim-share-above = Утверждается: больше { $threshold } ответят «{ $choices }» на вопрос «{ $question }».
hypotheses-claim-share-below = Утверждается: меньше { $threshold } ответят «{ $choices }» на вопрос «{ $question }».
hypotheses-claim-mean-above = Утверждается: среднее по вопросу «{ $question }» больше { $threshold }.
hypotheses-claim-mean-below = Утверждается: среднее по вопросу «{ $question }» меньше { $threshold }.
hypotheses-claim-nps-above = Утверждается: NPS («{ $question }») больше { $threshold }.
hypotheses-claim-nps-below = Утверждается: NPS («{ $question }») меньше { $threshold }.
hypotheses-moment = { $date }, { $time }
hypotheses-written = Записано { $time }.
hypotheses-earlier = Что утверждалось раньше
hypotheses-earlier-one = { $time }: { $claim } О ком: { $whom }. Запланировано: { $planned ->
    [one] { $planned } ответ
    [few] { $planned } ответа
   *[many] { $planned } ответов
}.
hypotheses-verdict-none = Нет ответов: никто из этих людей на вопрос не ответил.
hypotheses-verdict-working = Ответы проверяются…
hypotheses-verdict-unread = Будет проверена, когда появятся ответы.
hypotheses-verdict-confirmed = Подтверждена: { $figure } ({ $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}), и весь интервал 95 % { $interval } лежит по заявленную сторону порога { $threshold }.
hypotheses-verdict-refuted = Опровергнута: { $figure } ({ $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}), и весь интервал 95 % { $interval } лежит по другую сторону порога { $threshold }.
hypotheses-verdict-open = Не решена: { $figure } ({ $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}), и порог { $threshold } лежит внутри интервала 95 % { $interval }; если число не изменится, её решат ещё около { $more ->
    [one] { $more } ответа
    [few] { $more } ответов
   *[many] { $more } ответов
}.
hypotheses-verdict-never = Не решена: { $figure } ({ $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}), и порог { $threshold } лежит внутри интервала 95 % { $interval }; число так близко к порогу, что никакие ответы её не решат.
hypotheses-few = 20–30 ответов мало для вывода: { $count ->
    [one] { $count } ответ даёт
    [few] { $count } ответа дают
   *[many] { $count } ответов дают
} долю с точностью ±{ $points } п. п.
hypotheses-after-data = Записана после данных: все ответы уже были, и они могли её подсказать. Проверить её могут только новые ответы.
hypotheses-before-data = Это утверждение записано до данных. Его ещё можно изменить; прежнее сохранится с его временем.
hypotheses-write-first = Запишите утверждение до данных: то, что изменено позже, хранится с его временем.
hypotheses-plan = Для сегмента советуют 100–150 ответов.
hypotheses-plan-share = Для сегмента советуют 100–150 ответов; { $count ->
    [one] { $count } ответ даст
    [few] { $count } ответа дадут
   *[many] { $count } ответов дадут
} долю с точностью около ±{ $points } п. п.
hypotheses-plan-other = Для сегмента советуют 100–150 ответов; { $count ->
    [one] { $count } ответ даст
    [few] { $count } ответа дадут
   *[many] { $count } ответов дадут
} это число с точностью около ±{ $amount }.
hypotheses-scale-above = утверждается: больше { $threshold }
hypotheses-scale-below = утверждается: меньше { $threshold }
hypotheses-claim-new = Ещё не записано. { $claim }
hypotheses-changes-kept = Прежнее утверждение останется ниже с его временем.
hypotheses-changes-kept-before = Нынешнее утверждение записано до данных; оно останется ниже с его временем, а новое будет считаться записанным сейчас, после данных.
hypotheses-write = Записать утверждение
hypotheses-leave = Оставить как было
hypotheses-threshold-no-number = «{ $text }» не порог: нужно число
hypotheses-planned-no-number = «{ $text }» не число ответов от 1 до 1 000 000
hypotheses-no-choices = Ответы на вопрос «{ $name }» ещё не известны, и считать нечего; сначала возьмите ответы
hypotheses-nothing-to-count = Пока нет вопросов, которые можно считать: сначала возьмите ответы
hypotheses-waits = Текст «{ $text }» не сохранён у гипотезы «{ $name }»: { $why }
hypotheses-claim-waits = Утверждение гипотезы «{ $name }» не записано: { $why }
hypotheses-proposal = Люди, которые отвечают { $whom }, будут …
hypotheses-proposal-everybody = Покупатели будут …
hypotheses-deleted = Гипотеза «{ $name }» удалена; отмена вернёт её
hypotheses-table-answers = Ответов
hypotheses-table-figure = Число
hypotheses-table-low = 95 % от
hypotheses-table-high = 95 % до
hypotheses-table-verdict = Вердикт
hypotheses-table-more = Нужно ещё ответов
hypotheses-table-written = Утверждение записано
hypothesis-claim-above = больше { $threshold }
hypothesis-claim-below = меньше { $threshold }
hypothesis-verdict-none = Ответов нет: никто из тех, о ком гипотеза, не ответил, или нужный ей вопрос не читается.
hypothesis-verdict-one = Не решено: один ответ, { $figure }, не говорит о погрешности; утверждалось { $claim }.
hypothesis-verdict-confirmed = Подтверждена: { $figure } (от { $low } до { $high }), { $answers ->
    [one] { $answers } ответ
    [few] { $answers } ответа
   *[many] { $answers } ответов
}; утверждалось { $claim }.
hypothesis-verdict-refuted = Опровергнута: { $figure } (от { $low } до { $high }), { $answers ->
    [one] { $answers } ответ
    [few] { $answers } ответа
   *[many] { $answers } ответов
}; утверждалось { $claim }.
hypothesis-verdict-open = Не решено: { $figure } (от { $low } до { $high }), { $answers ->
    [one] { $answers } ответ
    [few] { $answers } ответа
   *[many] { $answers } ответов
}; утверждалось { $claim }. Если показатель не изменится, решит примерно ещё { $more ->
    [one] { $more } ответ
    [few] { $more } ответа
   *[many] { $more } ответов
}.
hypothesis-verdict-never = Не решено: { $figure } (от { $low } до { $high }), { $answers ->
    [one] { $answers } ответ
    [few] { $answers } ответа
   *[many] { $answers } ответов
}; утверждалось { $claim }. Если показатель не изменится, не решит и ещё миллион ответов.
hypothesis-warn-few = { $answers ->
    [one] { $answers } ответа
    [few] { $answers } ответов
   *[many] { $answers } ответов
} мало для вывода; рекомендуется от { $from } до { $to }.
hypothesis-warn-planned = { $answers ->
    [one] { $answers } ответ
    [few] { $answers } ответа
   *[many] { $answers } ответов
} из запланированных { $planned }.
hypothesis-warn-after = Утверждение записано после того, как все эти ответы были прочитаны: они могли его подсказать и решить его не могут. Соберите ещё одну волну.
hypothesis-plan-nothing = { $planned ->
    [one] { $planned } запланированного ответа
    [few] { $planned } запланированных ответов
   *[many] { $planned } запланированных ответов
} не хватит для вывода о сегменте; рекомендуется от { $from } до { $to }.
hypothesis-plan-few = { $planned ->
    [one] { $planned } запланированный ответ оставит
    [few] { $planned } запланированных ответа оставят
   *[many] { $planned } запланированных ответов оставят
} многое открытым; рекомендуется от { $from } до { $to }.
hypothesis-plan-many = { $planned ->
    [one] { $planned } запланированный ответ
    [few] { $planned } запланированных ответа
   *[many] { $planned } запланированных ответов
} – больше, чем нужно для сегмента; рекомендуется от { $from } до { $to }.
hypothesis-plan-share = При { $planned ->
    [one] { $planned } ответе
    [few] { $planned } ответах
   *[many] { $planned } ответах
} доля может отклоняться на ±{ $half } п. п.
hypothesis-plan-nps = При { $planned ->
    [one] { $planned } ответе
    [few] { $planned } ответах
   *[many] { $planned } ответах
} NPS может отклоняться до ±{ $half }.
hypothesis-plan-mean = При { $planned ->
    [one] { $planned } ответе
    [few] { $planned } ответах
   *[many] { $planned } ответах
} средняя важность может отклоняться до ±{ $half }.
