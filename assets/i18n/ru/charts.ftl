charts-people = { $of ->
    [one] { $count } из { $of } человека
   *[other] { $count } из { $of } человек
}
charts-people-waits = { $of ->
    [one] … из { $of } человека
   *[other] … из { $of } человек
}
charts-few = слишком мало для вывода
charts-few-tip = Меньше 30 ответов: следующие тридцать могут сказать другое
charts-chip = Убрать: { $part }
charts-save-everybody = Сначала выберите столбики: все вместе — это уже весь рынок
charts-save-name = Название нового сегмента
charts-save-hint = Как назвать этих людей
charts-save-do = Сохранить
charts-saved = Сегмент «{ $name }» сохранён со своим фильтром и долей среди всех людей
charts-saved-show = Показать сегмент «{ $name }»
charts-second-kept = Запомнено для сравнения: { $filter }
charts-no-saved-filter = Ни один сегмент ещё не сохранён с фильтром
charts-reads = Ответы читаются…
charts-reads-part = Ответы читаются… { $part }
charts-failed = Не удаётся прочитать ответы: { $why }
charts-reread = Прочитать заново ({ $key })
charts-file-changed = Файл волны «{ $wave }» уже другой; на графиках — ответы, как они были прочитаны.
charts-file-gone = Файла волны «{ $wave }» нет на прежнем месте.
charts-file-outside = Файл волны «{ $wave }» лежит вне папки проекта и без вашего согласия не читается: { $path }
charts-file-find = Указать, где он…
charts-find-file = Указать, где файл волны «{ $wave }»…
charts-file-unreadable = Файл волны «{ $wave }» не читается: { $why }
charts-notices = { $count ->
    [one] { $count } замечание о том, что взято и что нет
    [few] { $count } замечания о том, что взято и что нет
   *[many] { $count } замечаний о том, что взято и что нет
}
charts-notices-show = Показать
charts-empty-title = Кто покупает и почему
charts-empty-text = Здесь ответы покупателей становятся графиками: кто они, за какой работой приходят, что им мешает, по чему выбирают, готовы ли рекомендовать. Каждый столбик — фильтр, и у каждой цифры видно, насколько она надёжна.
charts-empty-file = Подойдёт таблица или книга из сервиса форм: строка на человека, столбец на вопрос. Файл остаётся на своём месте.
charts-n = n = { $count }
charts-missing = { $count } без ответа
charts-mean = среднее { $mean }
charts-spoken = { $question }: { $answer }, { $count } из { $of }, { $share }
charts-spoken-missing = { $question }: нет ответа, { $count }
charts-spoken-factor = { $factor }: средняя важность { $mean }, n = { $count }
charts-factors-title = Насколько важен каждый фактор, 1…5
charts-factors-about = { $count ->
    [one] { $count } фактор с интервалом 95 %; справа — сколько человек ответили 1…5
    [few] { $count } фактора с интервалами 95 %; справа — сколько человек ответили 1…5
   *[many] { $count } факторов с интервалами 95 %; справа — сколько человек ответили 1…5
}
charts-detractors = Критики, 0–6
charts-passives = Нейтралы, 7–8
charts-promoters = Сторонники, 9–10
charts-more = { $count ->
    [one] и ещё { $count } ответ…
    [few] и ещё { $count } ответа…
   *[many] и ещё { $count } ответов…
}
charts-fewer = показать меньше
charts-more-of = { $question }: { $count ->
    [one] и ещё { $count } ответ…
    [few] и ещё { $count } ответа…
   *[many] и ещё { $count } ответов…
}
charts-fewer-of = { $question }: показать меньше
charts-read = Прочитать, что написали
charts-read-of = { $question }: прочитать, что написали
charts-block-portrait = Портрет
charts-block-jobs = Работы клиента (JTBD)
charts-block-problems = Ключевые проблемы
charts-block-factors = Факторы выбора
charts-block-nps = Готовность рекомендовать: NPS
charts-block-recommendations = Рекомендации
charts-block-continued = { $block }, продолжение
charts-board = Графики
charts-no-charts = Ни один вопрос ещё не стоит в блоке. На странице «Вопросы» (Q) укажите блок каждого.
charts-sentence = { $of ->
    [one] { $count } из { $of } человека
   *[other] { $count } из { $of } человек
}
charts-sentence-factor = Важнее всего: { $factor } ({ $mean })
charts-sentence-nps = NPS { $nps }
charts-sentence-both = Важнее всего: { $factor } ({ $mean }); NPS { $nps }
charts-column-block = Блок
charts-column-question = Вопрос
charts-column-answer = Ответ
charts-column-count = Число
charts-column-n = n
charts-column-figure = Показатель
charts-column-low = 95 % от
charts-column-high = 95 % до
charts-column-mean = Среднее
charts-column-nps = NPS
charts-texts = { $count ->
    [0] Ответов на вопрос «{ $question }» нет
    [one] { $count } ответ на вопрос «{ $question }»
    [few] { $count } ответа на вопрос «{ $question }»
   *[many] { $count } ответов на вопрос «{ $question }»
}
charts-texts-found = { $count ->
    [0] Этих слов нет ни в одном ответе на вопрос «{ $question }»
    [one] Эти слова есть в { $count } ответе на вопрос «{ $question }»
   *[other] Эти слова есть в { $count } ответах на вопрос «{ $question }»
}
charts-texts-waits = Идёт поиск по ответам…
charts-texts-question = Вопрос со словами: { $question }
charts-texts-list = Ответы
charts-texts-none = Ни на один вопрос не отвечали своими словами. На странице «Вопросы» (Q) столбец можно сделать таким.
charts-column-wave = Волна
charts-left-out = { $count ->
    [one] не показан { $count } более редкий ответ
    [few] не показаны { $count } более редких ответа
   *[many] не показано { $count } более редких ответов
}
charts-unread = В прочитанных ответах этого вопроса нет, фильтр его не учитывает: { $questions }
charts-spoken-money = { $name }: { $customers } покупателей, { $money } денег, средняя сумма { $amount }, n = { $count }
charts-money-customers = { $count ->
    [one] { $count } сегмент по доле покупателей
    [few] { $count } сегмента по доле покупателей
   *[many] { $count } сегментов по доле покупателей
}
charts-money-none-more = Ни один сегмент не приносит заметно больше денег, чем в нём покупателей.
charts-money-more = Денег больше, чем покупателей: { $segments }
charts-money-more-one = { $name } — { $customers } людей, { $money } денег
charts-money-list = Сегменты по покупателям и деньгам
charts-money-legend = Покупатели — сплошной, деньги — контуром
charts-money-by = Сегменты: { $question }
charts-money-of = Деньги: { $question }
charts-money-no-segments = Здесь доля каждого сегмента в покупателях стоит рядом с его долей в деньгах. Для этого нужен вопрос, который называет сегмент или где выбирают один ответ, и вопрос о том, сколько тратят.
charts-money-no-amounts = Ни один вопрос не говорит, сколько люди тратят: сделайте один из них вопросом о деньгах.
charts-to-questions = К вопросам
charts-column-segment = Сегмент
charts-column-customers = Покупателей
charts-column-money = Денег
charts-column-amount = Средняя сумма
charts-compare-list = Различия между двумя фильтрами
charts-compare-sentence = { $of ->
    [1] Единственное различие не случайно: { $clearest }
    [one] { $count ->
        [one] Не случайно { $count } из { $of } различия: { $clearest }
       *[other] Не случайны { $count } из { $of } различия; самое явное: { $clearest }
    }
   *[other] { $count ->
        [one] Не случайно { $count } из { $of } различий: { $clearest }
       *[other] Не случайны { $count } из { $of } различий; самое явное: { $clearest }
    }
}
charts-compare-clearest = «{ $question }» — «{ $answer }»: { $difference }
charts-compare-sentence-none = { $of ->
    [0] Сравнивать пока нечего
    [1] Единственное различие может быть случайным
    [one] Среди { $of } различия нет ни одного неслучайного
   *[other] Среди { $of } различий нет ни одного неслучайного
}
charts-compare-first = Первый (сплошной): { $filter } — { $people }
charts-compare-second = Второй (контуром): { $filter } — { $people }
charts-compare-same = Оба фильтра одинаковы. Запомните этот (K), потом выберите другой: они встанут рядом.
charts-compare-both = { $count ->
    [one] { $count } человек попал в оба фильтра: интервалы поэтому шире, чем нужно
    [few] { $count } человека попали в оба фильтра: интервалы поэтому шире, чем нужно
   *[many] { $count } человек попали в оба фильтра: интервалы поэтому шире, чем нужно
}
charts-compare-n = n = { $first } и { $second }
charts-compare-more = ▲ больше, не случайно
charts-compare-less = ▼ меньше, не случайно
charts-compare-chance = может быть случайным
charts-compare-set = задано фильтром
charts-compare-unknown = сказать нельзя
charts-spoken-compare = { $question }, { $answer }: { $first } против { $second }, разница { $difference }, { $verdict }
charts-column-first = Первый фильтр
charts-column-second = Второй фильтр
charts-column-difference = Разница
charts-column-verdict = Не случайно
charts-points = {" "}п. п.
