# Один трек клиента как страница: дорожки по этапам.

page-board = Трек клиента
page-scroll-across = Прокрутка вбок
page-scroll-down = Прокрутка вниз

page-lane-steps = Шаги
page-lane-factors = Факторы выбора
page-lane-agents = Агенты влияния
page-lane-barriers = Барьеры продаж
page-lane-jobs = Работы клиента
page-lane-emotion = Эмоции
page-lane-evidence = Свидетельства
page-lane-campaign = Кампания

page-steps = { $count ->
    [one] { $count } шаг
    [few] { $count } шага
    [many] { $count } шагов
   *[other] { $count } шага
}
page-head = { $name }, { $steps }
page-head-alone = Нажмите, чтобы открыть только этот этап
page-head-back = Снова все этапы (Esc)
page-stage-gone = Этап удалён
page-not-placed = Пока без места
page-only-stage = Только: { $stage } ×

page-summary = { $steps } · без свидетельств: { $bare } · не смотрели 90 дней: { $due }
page-summary-short = { $steps } · без свидетельств: { $bare }
page-share = { $share } клиентов
page-jobs = нанимает вас, чтобы: { $jobs }
page-segment-gone = Сегмент «{ $name }» удалён; показатели взяты по рынку в целом.
page-choose-segment = Выбрать сегмент

page-copy = Копия трека «{ $original }» для «{ $segment }»: { $differs }
page-copy-alike = все шаги те же
page-copy-changed = { $count ->
    [one] изменён { $count } шаг
    [few] изменено { $count } шага
    [many] изменено { $count } шагов
   *[other] изменено { $count } шага
}
page-copy-added = { $count ->
    [one] добавлен { $count } шаг
    [few] добавлено { $count } шага
    [many] добавлено { $count } шагов
   *[other] добавлено { $count } шага
}
page-copy-missing = { $count ->
    [one] убран { $count } шаг
    [few] убрано { $count } шага
    [many] убрано { $count } шагов
   *[other] убрано { $count } шага
}
page-copy-moved = { $count ->
    [one] перенесён { $count } шаг
    [few] перенесено { $count } шага
    [many] перенесено { $count } шагов
   *[other] перенесено { $count } шага
}
page-copy-classes = { $count ->
    [one] класс другой на { $count } шаге
    [few] класс другой на { $count } шагах
    [many] класс другой на { $count } шагах
   *[other] класс другой на { $count } шагах
}
page-copy-left-out = Убрано: { $names }
page-copy-beside = Показать оба
page-copy-beside-tip = Копия и её оригинал рядом
page-copy-step-added = добавлен
page-copy-step-moved = перенесён
page-copy-step-changed = изменён
page-copy-fields = изменено: { $fields }
page-copy-both = { $was } в сегменте «{ $segment }», здесь { $is }
page-copy-both-whole = { $was } по рынку в целом, здесь { $is }

page-step = Шаг { $number }
page-rank = место { $rank }
page-rank-short = № { $rank }
page-optional = (необязательно)
page-optional-word = необязательный
page-back = возможен возврат к шагу { $number }
page-gone = { $name } (удалена)
page-deleted = удалено
page-excluded = исключена
page-elsewhere = На карте эта точка контакта стоит на этапе «{ $stage }»
page-elsewhere-short = на карте: { $stage }
page-stage-was = был этап «{ $stage }»
page-stage-gone-tip = Этап «{ $stage }» удалён; перенесите шаг на другой
page-strongest = Самые сильные факторы: { $factors }
page-unsupported = без свидетельств
page-age = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
page-looked-at = { $days ->
    [0] проверено сегодня
    [one] проверено { $days } день назад
    [few] проверено { $days } дня назад
    [many] проверено { $days } дней назад
   *[other] проверено { $days } дня назад
}
page-never-looked-at = ещё никто не проверял

page-factor-name = { $name }, действует на шагах { $steps }
page-pinned = (вручную)
page-more-factors = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
page-agent-name = { $name }, { $stance }, сила { $strength } из 3
page-barrier-name = { $text }, { $kind }
page-job-name = { $name }, выполняется на шагах { $steps }
page-evidence-name = { $text }, { $kind }
page-at-steps = шаги { $steps }
page-named-by = { $named } из { $asked }
page-n = n = { $n }
page-quoted = «{ $text }»
page-emotion-name = Шаг { $number }, эмоция { $emotion }

page-goal = Цель
page-channel = Канал
page-message = Сообщение
page-offer = Предложение
page-kpi = KPI
page-campaign-name = Кампания на шаге { $number }: { $text }

page-edit-task = Задача словами клиента
page-edit-agent = Кто это для клиента
page-edit-barrier = Что мешает клиенту
page-edit-evidence = Цитата
page-new-agent = Кто говорит за вас или против?
page-new-barrier = Что здесь мешает клиенту?
page-new-evidence = Цитата или вывод
page-new-nowhere = Пока ни на одном шаге: чтобы дать место, сначала выберите шаг.
page-add-step = Точка контакта или действие клиента
page-add-own = «{ $text }» – слова самого клиента

page-track-name = Название трека
page-choose-track = Выбрать трек ([ и ])
page-lanes = Дорожки
page-no-emotion = Ни на одном шаге не сказано, что чувствует клиент
page-due = Пора проверить: { $count }
page-beside = Рядом
page-draft = Черновик
page-new = Новый
page-step-button = + Шаг

page-create-new = Новый трек
page-create-draft = Черновик по карте
page-create-copy = Копия для другого сегмента
page-create-segment = Чей это трек?
page-create-whose = Сегмент (↑ ↓)
page-create-has = { $count ->
    [one] есть { $count } трек
    [few] есть { $count } трека
    [many] есть { $count } треков
   *[other] есть { $count } трека
}
page-create-do = Создать
page-create-do-draft = Набросать
page-create-do-copy = Дублировать
page-create-do-segment = Выбрать
page-create-cancel = Отмена
page-drafted = { $steps }: { $critical ->
    [one] { $critical } критическая
    [few] { $critical } критические
    [many] { $critical } критических
   *[other] { $critical } критической
}, { $important ->
    [one] { $important } важная точка контакта
    [few] { $important } важные точки контакта
    [many] { $important } важных точек контакта
   *[other] { $important } важной точки контакта
}
page-draft-no-touchpoints = Набросать не из чего: в проекте ещё нет точек контакта.
page-draft-not-rated = Набросать не из чего: сначала оцените матрицу, чтобы у точек контакта появились классы.
page-draft-none = Для этого сегмента нет ни критических, ни важных точек контакта.

page-empty-title = Путь одного сегмента
page-empty-text = Трек клиента показывает, как один сегмент приходит к выбору: шаги по этапам, факторы, которые действуют на каждом, кто говорит за вас и против, что мешает купить и что вы с этим делаете.
page-empty-no-segments = Трек принадлежит сегменту, а сегментов пока нет.
page-empty-to-segments = К сегментам
page-empty-draft = Черновик по карте
page-empty-new = Новый трек
page-no-steps = В этом треке ещё нет шагов. Добавьте первый: точку контакта или действие клиента.
page-no-steps-add = Добавить шаг (N)
page-no-stages = Завести этапы и точки контакта

page-say-no-segments = Трек принадлежит сегменту. Сначала добавьте сегмент.
page-say-track-deleted = Трек «{ $name }» удалён. Отмена вернёт его.
page-say-copied = { $count ->
    [0] Сделана копия для сегмента «{ $segment }»: классы те же.
    [one] Сделана копия для сегмента «{ $segment }»: класс другой на { $count } шаге.
    [few] Сделана копия для сегмента «{ $segment }»: класс другой на { $count } шагах.
    [many] Сделана копия для сегмента «{ $segment }»: класс другой на { $count } шагах.
   *[other] Сделана копия для сегмента «{ $segment }»: класс другой на { $count } шагах.
}
page-say-step-deleted = Удалено: { $name }. Всё, что стояло на этом шаге, остаётся в треке. Отмена вернёт шаг.
page-say-deleted = Удалено: { $name }. Отмена вернёт.
page-say-looked-at = Проверено сегодня.
page-say-evidence-has-date = У свидетельства есть своя дата; измените её в редакторе.
