# Панель и частные гипотезы за пределами программы: таблицы, листы, печатный список.

panel-out-file-panel = панель
panel-out-file-hypotheses = гипотезы
panel-out-file-hypotheses-page = Частные гипотезы
panel-out-lacks-answers = Ответы панели покупателя не удалось прочитать: её таблицы нет, а гипотезы не проверены.
panel-out-about = { $count ->
    [one] В панели ответы { $count } человека.
   *[other] В панели ответы { $count } человек.
} Здесь только подсчёты и показатели: ни ответов своими словами, ни того, кто отвечал. Интервалы — 95 %; «мало» стоит у показателей, за которыми меньше 30 ответов.

panel-out-column-row = Строка
panel-out-column-question = Вопрос
panel-out-column-kind = Вид ответов
panel-out-column-block = Блок
panel-out-column-answer = Ответ
panel-out-column-count = Так ответили
panel-out-column-of = Из
panel-out-column-share = Доля
panel-out-column-share-low = Доля от
panel-out-column-share-high = Доля до
panel-out-column-n = Ответов
panel-out-column-missing = Без ответа
panel-out-column-mean = Среднее
panel-out-column-mean-low = Среднее от
panel-out-column-mean-high = Среднее до
panel-out-column-sd = Стандартное отклонение
panel-out-column-nps = NPS
panel-out-column-nps-low = NPS от
panel-out-column-nps-high = NPS до
panel-out-column-money = Доля денег
panel-out-column-chosen = Выбран
panel-out-column-few = Мало
panel-out-row-all = Люди
panel-out-row-question = Вопрос
panel-out-row-answer = Ответ
panel-out-row-rest = Более редких ответов
panel-out-row-money = Сегмент и деньги

panel-out-column-hypothesis = Гипотеза
panel-out-column-whom = О ком
panel-out-column-measure = Показатель
panel-out-column-choices = Какие ответы
panel-out-column-direction = Утверждение
panel-out-column-threshold = Порог
panel-out-column-planned = Планируется ответов
panel-out-column-method = Как собирают
panel-out-column-written = Записана
panel-out-column-changes = Изменений
panel-out-column-figure = Значение
panel-out-column-low = От
panel-out-column-high = До
panel-out-column-verdict = Вывод
panel-out-column-more = Нужно ещё ответов
panel-out-column-after = Записана после данных

panel-out-kind-ignored = не читается
panel-out-kind-importance = важность
panel-out-kind-nps = NPS
panel-out-kind-one = один из нескольких
panel-out-kind-many = несколько
panel-out-kind-number = число
panel-out-kind-money = деньги
panel-out-kind-date = дата
panel-out-kind-text = своими словами
panel-out-kind-segment = сегмент
panel-out-kind-job = работа клиента
panel-out-kind-respondent = респондент
panel-out-block-portrait = Портрет
panel-out-block-jobs = Работы клиента
panel-out-block-problems = Ключевые проблемы
panel-out-block-factors = Факторы выбора
panel-out-block-nps = NPS
panel-out-block-recommendations = Рекомендации

panel-out-choice = { $text }
panel-out-or = { $first } или { $second }

panel-out-state-draft = черновик
panel-out-state-planned = запланирована
panel-out-state-collecting = собираем ответы
panel-out-state-judged = проверена
panel-out-state-dropped = отброшена
panel-out-measure-share = доля
panel-out-measure-mean = среднее
panel-out-measure-nps = NPS
panel-out-above = больше
panel-out-below = меньше
panel-out-verdict-no-answers = Ответов пока нет
panel-out-verdict-confirmed = Подтверждена
panel-out-verdict-refuted = Опровергнута
panel-out-verdict-open = Не решено
panel-out-verdict-more = Не решено: нужно ещё примерно { $more ->
    [one] { $more } ответ
    [few] { $more } ответа
   *[many] { $more } ответов
}

# Печатный список.

panel-out-sentence = { $count ->
    [one] { $count } частная гипотеза:
    [few] { $count } частные гипотезы:
   *[many] { $count } частных гипотез:
} подтверждено — { $confirmed }, опровергнуто — { $refuted }, не решено — { $open }{ $none ->
    [0] .
   *[other] , без ответов — { $none }.
}
panel-out-sentence-not-judged = { $count ->
    [one] { $count } частная гипотеза, не проверена: ответов пока нет.
    [few] { $count } частные гипотезы, не проверены: ответов пока нет.
   *[many] { $count } частных гипотез, не проверены: ответов пока нет.
}
panel-out-head-hypothesis = Гипотеза
panel-out-head-claim = Что утверждается
panel-out-head-answers = Что говорят ответы
panel-out-signs = Круг — значение, полоса — его 95%-интервал, пунктир — порог, серым — сторона утверждения. Подтверждено или опровергнуто то, у чего весь интервал лежит по одну сторону порога.
panel-out-foot = Показатели тех, кто ответил, с 95%-интервалами: на других клиентов они распространяются настолько, насколько опрошенные на них похожи.
panel-out-foot-illustrative = Ответы условные, придуманы, чтобы показать метод: о настоящих клиентах они ничего не говорят.
panel-out-owner = ведёт { $owner }
panel-out-segment = сегмент «{ $segment }»
panel-out-waves = Проверяется по: { $waves }
panel-out-question-gone = вопрос, которого больше нет
panel-out-claim-share = Доля ответивших «{ $choices }» на вопрос «{ $question }»:
panel-out-claim-mean = Средний ответ на вопрос «{ $question }»:
panel-out-claim-nps = NPS по вопросу «{ $question }»:
panel-out-more-than = больше { $value }
panel-out-less-than = меньше { $value }
panel-out-whom = О ком: { $whom }
panel-out-planned = { $count ->
    [one] Планируется { $count } ответ
    [few] Планируется { $count } ответа
   *[many] Планируется { $count } ответов
}
panel-out-planned-by = { $count ->
    [one] Планируется { $count } ответ
    [few] Планируется { $count } ответа
   *[many] Планируется { $count } ответов
}, { $method }
panel-out-written = Записана { $day }, { $time }{ $changes ->
    [0] {""}
    [one] , изменена { $changes } раз
    [few] , изменена { $changes } раза
   *[many] , изменена { $changes } раз
}
panel-out-no-answers-read = Не проверена: ответов пока нет.
panel-out-figure = { $figure }, от { $low } до { $high }; n = { $answers }, запланировано { $planned }
panel-out-figure-alone = { $figure }; n = { $answers }, запланировано { $planned }
panel-out-few = Меньше 30 ответов: мало для выводов
panel-out-after-the-data = Записана после данных: они могли её подсказать
