# Треки клиента: экран и слова их записей.

tracks-title = Треки клиента
tracks-beside-title = Два трека рядом

track-barrier-price = цена
track-barrier-trust = доверие
track-barrier-time = время
track-barrier-knowledge = знание
track-barrier-access = доступность
track-barrier-competitor = конкурент
track-barrier-other = другое

track-evidence-panel = панель
track-evidence-hypothesis = гипотеза
track-evidence-call = запись звонка
track-evidence-interview = глубинное интервью
track-evidence-shopper = тайный покупатель
track-evidence-other = другое

track-state-idea = идея
track-state-planned = запланировано
track-state-running = в работе
track-state-done = сделано
track-state-stopped = остановлено

track-stance-for = за
track-stance-against = против

# Два трека рядом.
tracks-beside-exchange = Поменять
tracks-beside-only = Только различия
tracks-beside-left = Левый трек: { $name }
tracks-beside-right = Правый трек: { $name }
tracks-beside-segment = Сегмент: { $name }
tracks-beside-segment-share = Сегмент: { $name }, { $share } клиентов
tracks-beside-segment-gone = Сегмент: { $name } (удалён)
tracks-beside-steps = { $both ->
    [one] { $both } общий шаг, { $left } только слева, { $right } только справа.
    [few] { $both } общих шага, { $left } только слева, { $right } только справа.
    [many] { $both } общих шагов, { $left } только слева, { $right } только справа.
   *[other] { $both } общего шага, { $left } только слева, { $right } только справа.
}
tracks-beside-classes = { $count ->
    [one] Класс различается на { $count } шаге.
    [few] Класс различается на { $count } шагах.
    [many] Класс различается на { $count } шагах.
   *[other] Класс различается на { $count } шага.
}
tracks-beside-classes-none = Классы не различаются.
tracks-beside-moved-count = { $count ->
    [one] { $count } шаг стоит в другом месте.
    [few] { $count } шага стоят в другом месте.
    [many] { $count } шагов стоят в другом месте.
   *[other] { $count } шага стоят в другом месте.
}
tracks-beside-written = { $count ->
    [one] { $count } шаг описан иначе.
    [few] { $count } шага описаны иначе.
    [many] { $count } шагов описаны иначе.
   *[other] { $count } шага описаны иначе.
}
tracks-beside-shared = { $shared ->
    [0] Общих барьеров нет, { $left } только слева, { $right } только справа.
    [one] { $shared } общий барьер, { $left } только слева, { $right } только справа.
    [few] { $shared } общих барьера, { $left } только слева, { $right } только справа.
    [many] { $shared } общих барьеров, { $left } только слева, { $right } только справа.
   *[other] { $shared } общего барьера, { $left } только слева, { $right } только справа.
}
tracks-beside-no-stage = Без этапа
tracks-beside-barriers = Барьеры продаж
tracks-beside-agents = Агенты влияния
tracks-beside-evidence = Свидетельства
tracks-beside-not-in = нет в «{ $name }»
tracks-beside-moved = там это шаг { $number }, этап «{ $stage }»
tracks-beside-moved-here = там это шаг { $number } этого этапа
tracks-beside-standing = { $class }, место { $rank }
tracks-beside-optional = необязательный
tracks-beside-back = ↺ { $number }
tracks-beside-gone = удалено
tracks-beside-excluded = исключена
tracks-beside-unsupported = Ничем не подтверждено.
tracks-beside-value = { $field }: { $value }
tracks-beside-nothing = ничего
tracks-beside-barrier = { $kind }: { $text }
tracks-beside-named = назвали { $named } из { $asked }
tracks-beside-not-asked = не подсчитано
tracks-beside-remedy = Что снимает: { $remedy }
tracks-beside-remedy-differs = снимается по-разному
tracks-beside-weight = { $stance }, сила { $strength }
tracks-beside-weight-differs = сторона или сила
tracks-beside-pieces = { $count ->
    [one] { $count } свидетельство
    [few] { $count } свидетельства
    [many] { $count } свидетельств
   *[other] { $count } свидетельства
}
tracks-beside-supported = { $entries ->
    [one] подтверждено { $supported } из { $entries } записи
    [few] подтверждено { $supported } из { $entries } записей
    [many] подтверждено { $supported } из { $entries } записей
   *[other] подтверждено { $supported } из { $entries } записи
}
tracks-beside-reader = Шаг { $number } трека «{ $track }»: { $name }; { $detail }; { $differs }
tracks-beside-reader-short = Шаг { $number } трека «{ $track }»: { $name }; { $differs }
tracks-beside-reader-entry = «{ $track }»: { $name }; { $detail }; { $differs }
tracks-beside-said-only = только здесь
tracks-beside-said-moved = в другом треке на другом месте
tracks-beside-said-alike = в обоих одинаково
tracks-beside-said-differs = различия: { $what }
tracks-beside-said-differently = в обоих, описано по-разному
tracks-beside-no-differences = Различий нет.
tracks-beside-no-entries = В обоих треках пока нет записей.
tracks-beside-empty-title = Трек пока только один
tracks-beside-empty-text = Два трека рядом показывают, что делает один сегмент и не делает другой. Дублируйте этот трек для другого сегмента или составьте второй черновиком по карте.
tracks-beside-empty-duplicate = Дублировать для другого сегмента
tracks-beside-empty-draft = Черновик по карте

tracks-field-class = класс
tracks-field-touchpoint = точка контакта
tracks-field-task = задача
tracks-field-optional = обязательность
tracks-field-back = возврат
tracks-field-at-work = действующие факторы
tracks-field-pinned = закреплённые факторы
tracks-field-jobs = работы
tracks-field-emotion = эмоция
tracks-field-campaign = кампания
tracks-field-owner = ответственный
tracks-field-state = состояние
tracks-field-note = заметка
