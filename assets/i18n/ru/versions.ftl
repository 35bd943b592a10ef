# Чем различаются две версии проекта и что спрашивается при их объединении.

versions-stage = Этап «{ $name }»
versions-touchpoint = Точка контакта «{ $name }»
versions-factor = Фактор выбора «{ $name }»
versions-segment = Сегмент «{ $name }»
versions-job = Работа клиента «{ $name }»
versions-track = Трек «{ $name }»
versions-note = Заметка к { $about }
versions-step = Шаг «{ $name }» трека «{ $track }»
versions-agent = Агент влияния «{ $name }» трека «{ $track }»
versions-barrier = Барьер продаж «{ $name }» трека «{ $track }»
versions-proof = Свидетельство «{ $name }» трека «{ $track }»
versions-cell = «{ $factor } × { $touchpoint }»
versions-relation = Связь «{ $factor } × { $touchpoint }»
versions-relation-of-segment = Связь «{ $factor } × { $touchpoint }» у сегмента «{ $segment }»
versions-own-importance = Важность «{ $factor }» для сегмента «{ $segment }»
versions-part = { $item }, { $field }
versions-field-is = { $field }: { $value }

# Строки.
versions-changed = { $what }: { $before } → { $after }
versions-reworded = { $what }: изложено иначе
versions-order = { $what }: изменён
versions-doubt = { $what }: появилась отметка «не уверены»
versions-no-doubt = { $what }: снята отметка «не уверены»
versions-job-given = Сегмент «{ $segment }»: появилась работа «{ $job }»
versions-job-taken = Сегмент «{ $segment }»: больше нет работы «{ $job }»
versions-stage-added = { $what }: добавлен
versions-stage-removed = { $what }: удалён
versions-touchpoint-added = { $count ->
    [0] { $what }: добавлена
    [one] { $what }: добавлена с { $count } связью
    [few] { $what }: добавлена с { $count } связями
    [many] { $what }: добавлена с { $count } связями
   *[other] { $what }: добавлена с { $count } связями
}
versions-touchpoint-removed = { $count ->
    [0] { $what }: удалена
    [one] { $what }: удалена с { $count } связью
    [few] { $what }: удалена с { $count } связями
    [many] { $what }: удалена с { $count } связями
   *[other] { $what }: удалена с { $count } связями
}
versions-factor-added = { $count ->
    [0] { $what }: добавлен
    [one] { $what }: добавлен с { $count } связью
    [few] { $what }: добавлен с { $count } связями
    [many] { $what }: добавлен с { $count } связями
   *[other] { $what }: добавлен с { $count } связями
}
versions-factor-removed = { $count ->
    [0] { $what }: удалён
    [one] { $what }: удалён с { $count } связью
    [few] { $what }: удалён с { $count } связями
    [many] { $what }: удалён с { $count } связями
   *[other] { $what }: удалён с { $count } связями
}
versions-segment-added = { $what }: добавлен
versions-segment-removed = { $what }: удалён
versions-job-added = { $what }: добавлена
versions-job-removed = { $what }: удалена
versions-track-added = { $count ->
    [0] { $what }: добавлен
    [one] { $what }: добавлен с { $count } шагом
    [few] { $what }: добавлен с { $count } шагами
    [many] { $what }: добавлен с { $count } шагами
   *[other] { $what }: добавлен с { $count } шагами
}
versions-track-removed = { $count ->
    [0] { $what }: удалён
    [one] { $what }: удалён с { $count } шагом
    [few] { $what }: удалён с { $count } шагами
    [many] { $what }: удалён с { $count } шагами
   *[other] { $what }: удалён с { $count } шагами
}
versions-note-added = { $what }: добавлена
versions-note-removed = { $what }: удалена
versions-step-added = { $what }: добавлен
versions-step-removed = { $what }: удалён
versions-agent-added = { $what }: добавлен
versions-agent-removed = { $what }: удалён
versions-barrier-added = { $what }: добавлен
versions-barrier-removed = { $what }: удалён
versions-proof-added = { $what }: добавлено
versions-proof-removed = { $what }: удалено
versions-order-stages = Порядок этапов
versions-order-touchpoints = Порядок точек контакта
versions-order-factors = Порядок факторов выбора
versions-order-segments = Порядок сегментов
versions-order-jobs = Порядок работ клиента
versions-order-tracks = Порядок треков
versions-order-notes = Порядок заметок
versions-order-steps = Порядок шагов трека «{ $track }»
versions-order-agents = Порядок агентов влияния трека «{ $track }»
versions-order-barriers = Порядок барьеров продаж трека «{ $track }»
versions-order-proofs = Порядок свидетельств трека «{ $track }»

# Проект в целом.
versions-head-name = Название проекта
versions-head-description = Описание проекта
versions-head-author = Автор
versions-head-language = Язык содержания
versions-head-illustrative = Условные данные
versions-head-scale = Шкала связей
versions-head-weighting = Диапазон важностей
versions-head-rule = Правило классов

# Поля.
versions-field-name = название
versions-field-description = описание
versions-field-stage = этап
versions-field-channel = канал
versions-field-must-have = обязательная
versions-field-excluded = исключение из расчёта
versions-field-importance = важность
versions-field-share = доля
versions-field-colour = цвет
versions-field-mark = знак
versions-field-segment = сегмент
versions-field-owner = ответственный
versions-field-copy-of = копия
versions-field-about = предмет
versions-field-text = текст
versions-field-source = источник
versions-field-date = дата
versions-field-touchpoint = точка контакта
versions-field-task = задача
versions-field-optional = необязательный
versions-field-back = возврат
versions-field-pinned = закреплённые факторы
versions-field-jobs = работы
versions-field-emotion = эмоция
versions-field-goal = цель кампании
versions-field-way = канал кампании
versions-field-message = сообщение кампании
versions-field-offer = предложение кампании
versions-field-kpi = KPI кампании
versions-field-state = состояние
versions-field-note = примечание
versions-field-looked-at = дата просмотра
versions-field-role = роль
versions-field-stance = за или против
versions-field-strength = сила
versions-field-steps = шаги
versions-field-kind = вид
versions-field-named = подсчёт
versions-field-remedy = что снимает
versions-field-quotation = цитата
versions-field-n = число опрошенных
versions-field-supports = что подтверждает

# Значения.
versions-quoted = «{ $text }»
versions-gone = «{ $name }» (удалено)
versions-number = { $value }
versions-percent = { $value } %
versions-date = { $day }.{ $month }.{ $year }
versions-yes = да
versions-no = нет
versions-nothing = пусто
versions-not-rated = не оценена
versions-inherited = наследует
versions-english = английский
versions-russian = русский
versions-weighting-five = от 1 до 5
versions-weighting-as-is = любые веса
versions-rule-deviation = { $k } стандартного отклонения
versions-rule-percent = { $p } % от среднего
versions-rule-pareto = Парето, { $critical } и { $important } %
versions-rule-breaks = естественные границы
versions-scale-becomes = «{ $scale }»; оценки по другой шкале станут: { $levels }

# Расхождения.
versions-conflict = { $what }: здесь { $ours }, там { $theirs }, раньше { $before }
versions-conflict-new = { $what }: здесь { $ours }, там { $theirs }
versions-deleted = удалено
versions-kept = изменено ({ $changes })
versions-used = используется
versions-order-this = порядок этой версии
versions-order-that = порядок другой версии
versions-left-out = { $what }: не вошло, больше таких проект не вмещает

# Подсчёт.
versions-none = различий нет
versions-list = { $first }, { $rest }
versions-count-relations = { $count ->
    [one] { $count } связь
    [few] { $count } связи
    [many] { $count } связей
   *[other] { $count } связи
}
versions-count-importances = { $count ->
    [one] { $count } важность
    [few] { $count } важности
    [many] { $count } важностей
   *[other] { $count } важности
}
versions-count-doubts = { $count ->
    [one] { $count } отметка «не уверены»
    [few] { $count } отметки «не уверены»
    [many] { $count } отметок «не уверены»
   *[other] { $count } отметки «не уверены»
}
versions-more-stages = { $count ->
    [one] на { $count } этап больше
    [few] на { $count } этапа больше
    [many] на { $count } этапов больше
   *[other] на { $count } этапа больше
}
versions-fewer-stages = { $count ->
    [one] на { $count } этап меньше
    [few] на { $count } этапа меньше
    [many] на { $count } этапов меньше
   *[other] на { $count } этапа меньше
}
versions-swapped-stages = этапы +{ $more } −{ $fewer }
versions-changed-stages = { $count ->
    [one] { $count } этап изменён
    [few] { $count } этапа изменены
    [many] { $count } этапов изменено
   *[other] { $count } этапа изменены
}
versions-more-touchpoints = { $count ->
    [one] на { $count } точку контакта больше
    [few] на { $count } точки контакта больше
    [many] на { $count } точек контакта больше
   *[other] на { $count } точки контакта больше
}
versions-fewer-touchpoints = { $count ->
    [one] на { $count } точку контакта меньше
    [few] на { $count } точки контакта меньше
    [many] на { $count } точек контакта меньше
   *[other] на { $count } точки контакта меньше
}
versions-swapped-touchpoints = точки контакта +{ $more } −{ $fewer }
versions-changed-touchpoints = { $count ->
    [one] { $count } точка контакта изменена
    [few] { $count } точки контакта изменены
    [many] { $count } точек контакта изменено
   *[other] { $count } точки контакта изменены
}
versions-more-factors = { $count ->
    [one] на { $count } фактор больше
    [few] на { $count } фактора больше
    [many] на { $count } факторов больше
   *[other] на { $count } фактора больше
}
versions-fewer-factors = { $count ->
    [one] на { $count } фактор меньше
    [few] на { $count } фактора меньше
    [many] на { $count } факторов меньше
   *[other] на { $count } фактора меньше
}
versions-swapped-factors = факторы +{ $more } −{ $fewer }
versions-changed-factors = { $count ->
    [one] { $count } фактор изменён
    [few] { $count } фактора изменены
    [many] { $count } факторов изменено
   *[other] { $count } фактора изменены
}
versions-more-segments = { $count ->
    [one] на { $count } сегмент больше
    [few] на { $count } сегмента больше
    [many] на { $count } сегментов больше
   *[other] на { $count } сегмента больше
}
versions-fewer-segments = { $count ->
    [one] на { $count } сегмент меньше
    [few] на { $count } сегмента меньше
    [many] на { $count } сегментов меньше
   *[other] на { $count } сегмента меньше
}
versions-swapped-segments = сегменты +{ $more } −{ $fewer }
versions-changed-segments = { $count ->
    [one] { $count } сегмент изменён
    [few] { $count } сегмента изменены
    [many] { $count } сегментов изменено
   *[other] { $count } сегмента изменены
}
versions-more-jobs = { $count ->
    [one] на { $count } работу клиента больше
    [few] на { $count } работы клиента больше
    [many] на { $count } работ клиента больше
   *[other] на { $count } работы клиента больше
}
versions-fewer-jobs = { $count ->
    [one] на { $count } работу клиента меньше
    [few] на { $count } работы клиента меньше
    [many] на { $count } работ клиента меньше
   *[other] на { $count } работы клиента меньше
}
versions-swapped-jobs = работы клиента +{ $more } −{ $fewer }
versions-changed-jobs = { $count ->
    [one] { $count } работа клиента изменена
    [few] { $count } работы клиента изменены
    [many] { $count } работ клиента изменено
   *[other] { $count } работы клиента изменены
}
versions-more-tracks = { $count ->
    [one] на { $count } трек больше
    [few] на { $count } трека больше
    [many] на { $count } треков больше
   *[other] на { $count } трека больше
}
versions-fewer-tracks = { $count ->
    [one] на { $count } трек меньше
    [few] на { $count } трека меньше
    [many] на { $count } треков меньше
   *[other] на { $count } трека меньше
}
versions-swapped-tracks = треки +{ $more } −{ $fewer }
versions-changed-tracks = { $count ->
    [one] { $count } трек изменён
    [few] { $count } трека изменены
    [many] { $count } треков изменено
   *[other] { $count } трека изменены
}
versions-more-notes = { $count ->
    [one] на { $count } заметку больше
    [few] на { $count } заметки больше
    [many] на { $count } заметок больше
   *[other] на { $count } заметки больше
}
versions-fewer-notes = { $count ->
    [one] на { $count } заметку меньше
    [few] на { $count } заметки меньше
    [many] на { $count } заметок меньше
   *[other] на { $count } заметки меньше
}
versions-swapped-notes = заметки +{ $more } −{ $fewer }
versions-changed-notes = { $count ->
    [one] { $count } заметка изменена
    [few] { $count } заметки изменены
    [many] { $count } заметок изменено
   *[other] { $count } заметки изменены
}
versions-count-scale = другая шкала связей
versions-count-weighting = другой диапазон важностей
versions-count-rule = другое правило классов
versions-count-about = другие сведения о проекте
versions-count-order = другой порядок

# Бюллетени, договорённости и парные сравнения.
versions-ballot = Бюллетень участника «{ $name }»
versions-ballot-added = { $count ->
    [0] { $what }: добавлен
    [one] { $what }: добавлен с { $count } оценённой ячейкой
    [few] { $what }: добавлен с { $count } оценёнными ячейками
   *[other] { $what }: добавлен с { $count } оценёнными ячейками
}
versions-ballot-removed = { $count ->
    [0] { $what }: удалён
    [one] { $what }: удалён с { $count } оценённой ячейкой
    [few] { $what }: удалён с { $count } оценёнными ячейками
   *[other] { $what }: удалён с { $count } оценёнными ячейками
}
versions-order-ballots = Порядок бюллетеней
versions-head-blind = Бюллетени скрыты, пока не сданы
versions-field-rater = участник
versions-field-in = сдан
versions-relation-on-ballot = Оценка «{ $factor } × { $touchpoint }» в бюллетене участника «{ $rater }»
versions-settled = Договорённость о ячейке «{ $factor } × { $touchpoint }»
versions-not-settled = открыта
versions-judgement = Сравнение «{ $first }» с «{ $second }»
versions-judgement-of-segment = Сравнение «{ $first }» с «{ $second }» для сегмента «{ $segment }»
versions-prefers = важнее «{ $name }»: { $times }
versions-alike = одинаковы
versions-not-judged = не сравнены
versions-count-rated = { $count ->
    [one] { $count } оценка в бюллетенях
    [few] { $count } оценки в бюллетенях
   *[other] { $count } оценок в бюллетенях
}
versions-count-settled = { $count ->
    [one] { $count } договорённость о ячейке
    [few] { $count } договорённости о ячейках
   *[other] { $count } договорённостей о ячейках
}
versions-count-judgements = { $count ->
    [one] { $count } парное сравнение
    [few] { $count } парных сравнения
   *[other] { $count } парных сравнений
}
versions-count-blind = другой показ бюллетеней
versions-more-ballots = { $count ->
    [one] на { $count } бюллетень больше
    [few] на { $count } бюллетеня больше
   *[other] на { $count } бюллетеней больше
}
versions-fewer-ballots = { $count ->
    [one] на { $count } бюллетень меньше
    [few] на { $count } бюллетеня меньше
   *[other] на { $count } бюллетеней меньше
}
versions-swapped-ballots = бюллетени +{ $more } −{ $fewer }
versions-changed-ballots = { $count ->
    [one] изменён { $count } бюллетень
    [few] изменены { $count } бюллетеня
   *[other] изменено { $count } бюллетеней
}

# Панель, взятые из неё важности и частные гипотезы.
versions-question = Вопрос «{ $name }»
versions-wave = Волна «{ $name }»
versions-hypothesis = Гипотеза «{ $name }»
versions-question-added = { $what }: добавлен
versions-question-removed = { $what }: удалён
versions-wave-added = { $what }: добавлена
versions-wave-removed = { $what }: удалена
versions-hypothesis-added = { $what }: добавлена
versions-hypothesis-removed = { $what }: удалена
versions-order-questions = Порядок вопросов
versions-order-waves = Порядок волн
versions-order-hypotheses = Порядок гипотез
versions-head-taken = Важности, взятые из панели
versions-count-taken = другие важности из панели
versions-field-heading = заголовок
versions-field-label = подпись
versions-field-answers = ответы
versions-field-block = блок
versions-field-method = способ сбора
versions-field-answers-file = файл ответов
versions-field-statement = формулировка
versions-field-claim = утверждение
versions-field-waves = волны
versions-field-evidence = подтверждения
versions-field-filter = фильтр панели
versions-field-taken = важности, взятые из панели
versions-clause = «{ $question }»: { $answers }
versions-or = { $first } или { $rest }
versions-between = от { $from } и меньше { $below }
versions-no-answer = нет ответа
versions-of-waves = волны { $waves }
versions-everybody = все
versions-measure-share = доля { $answers } в вопросе «{ $question }»
versions-measure-mean = среднее по вопросу «{ $question }»
versions-measure-nps = NPS по вопросу «{ $question }»
versions-claim-above = { $measure } выше { $threshold }
versions-claim-below = { $measure } ниже { $threshold }
versions-claim-of = среди: { $filter }
versions-claim-planned = { $count ->
    [one] запланирован { $count } ответ
    [few] запланировано { $count } ответа
   *[other] запланировано { $count } ответов
}
versions-derivation-mean = средние
versions-derivation-top = top-2-box
versions-derivation-centred = центрированные
versions-derivation-rank = ранги
versions-taken = { $count ->
    [one] { $count } важность
    [few] { $count } важности
   *[other] { $count } важностей
} ({ $derivation }) по ответам { $respondents ->
    [one] { $respondents } человека
   *[other] { $respondents } человек
} ({ $filter }), { $time }
versions-time = { $day } { $hour }:{ $minute }
versions-people = { $count ->
    [one] ответы { $count } человека
   *[other] ответы { $count } человек
}
versions-packed = упакованы в проект
versions-kind-importance = важность фактора «{ $factor }», от { $low } до { $high }
versions-kind-importance-of-none = важность, фактор не назван, от { $low } до { $high }
versions-kind-nps = готовность рекомендовать, от { $low } до { $high }
versions-kind-many = любое число ответов через «{ $separator }»
versions-kind-ignored = не читается
versions-kind-one = один ответ из нескольких
versions-kind-number = число
versions-kind-money = сумма денег
versions-kind-date-year = дата, сначала год
versions-kind-date-day = дата, сначала день
versions-kind-date-month = дата, сначала месяц
versions-kind-text = свои слова
versions-kind-segment = сегмент
versions-kind-job = работа клиента
versions-kind-respondent = кто отвечал
versions-block-portrait = портрет
versions-block-jobs = работы клиента
versions-block-problems = ключевые проблемы
versions-block-factors = факторы выбора
versions-block-nps = NPS
versions-block-recommendations = рекомендации
versions-hypothesis-draft = черновик
versions-hypothesis-planned = запланирована
versions-hypothesis-collecting = собираются ответы
versions-hypothesis-judged = проверена
versions-hypothesis-dropped = отброшена
versions-more-questions = { $count ->
    [one] на { $count } вопрос больше
    [few] на { $count } вопроса больше
   *[other] на { $count } вопросов больше
}
versions-fewer-questions = { $count ->
    [one] на { $count } вопрос меньше
    [few] на { $count } вопроса меньше
   *[other] на { $count } вопросов меньше
}
versions-swapped-questions = вопросы +{ $more } −{ $fewer }
versions-changed-questions = { $count ->
    [one] изменён { $count } вопрос
    [few] изменены { $count } вопроса
   *[other] изменено { $count } вопросов
}
versions-more-waves = { $count ->
    [one] на { $count } волну больше
    [few] на { $count } волны больше
   *[other] на { $count } волн больше
}
versions-fewer-waves = { $count ->
    [one] на { $count } волну меньше
    [few] на { $count } волны меньше
   *[other] на { $count } волн меньше
}
versions-swapped-waves = волны +{ $more } −{ $fewer }
versions-changed-waves = { $count ->
    [one] изменена { $count } волна
    [few] изменены { $count } волны
   *[other] изменено { $count } волн
}
versions-more-hypotheses = { $count ->
    [one] на { $count } гипотезу больше
    [few] на { $count } гипотезы больше
   *[other] на { $count } гипотез больше
}
versions-fewer-hypotheses = { $count ->
    [one] на { $count } гипотезу меньше
    [few] на { $count } гипотезы меньше
   *[other] на { $count } гипотез меньше
}
versions-swapped-hypotheses = гипотезы +{ $more } −{ $fewer }
versions-changed-hypotheses = { $count ->
    [one] изменена { $count } гипотеза
    [few] изменены { $count } гипотезы
   *[other] изменено { $count } гипотез
}
