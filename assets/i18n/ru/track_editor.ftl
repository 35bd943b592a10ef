# Редактор рядом с треком клиента: поля записей, свидетельства, напоминания.

tracks-edit-no-track = Треков пока нет. Создайте трек командой «Новый трек» или «Черновик по карте».
tracks-edit-nothing-to-look = Не выбрано ничего, что можно проверить. Выберите шаг, агента или барьер.
tracks-edit-back = ← Весь трек
tracks-edit-back-tip = Снимает выбор: там напоминания и все записи.
tracks-edit-track = Трек клиента
tracks-edit-step = Шаг { $number } из { $of } · { $stage }
tracks-edit-agent = Агент влияния
tracks-edit-barrier = Барьер продаж
tracks-edit-step-name = { $number }. { $words }
tracks-edit-opinion = Свидетельств пока нет: это чьё-то мнение

tracks-edit-age-today = сегодня
tracks-edit-age-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
tracks-edit-age-unknown = дата неизвестна
tracks-edit-looked-today = Проверено сегодня, { $date }
tracks-edit-looked = Проверено { $age } назад, { $date }
tracks-edit-looked-unknown = Ещё не проверяли: дата неизвестна

tracks-edit-none = нет
tracks-edit-deleted = удалено
tracks-edit-gone = { $name } (удалено)
tracks-edit-excluded = { $name } (исключена)
tracks-edit-excluded-words = Исключена из расчёта: ни балла, ни класса.
tracks-edit-remove = Убрать
tracks-edit-remove-of = Убрать «{ $name }»
tracks-edit-open = Открыть для правки
tracks-edit-search = Поиск
tracks-edit-search-new = Найдите или введите новое
tracks-edit-nothing-found = Ничего не найдено
tracks-edit-waits = «{ $text }» ещё не сохранено и ждёт в своём поле, трек «{ $track }». { $why }
tracks-edit-no-number = «{ $text }» — не целое число от 0. Исправьте его или оставьте поле пустым.

tracks-edit-touchpoint = Точка контакта
tracks-edit-choose-another = Выбрать другую…
tracks-edit-keep-words = Оставить словами
tracks-edit-keep-words-tip = Прежнее название станет частью задачи, а точки контакта у шага больше не будет.
tracks-edit-figures = { $class } · балл { $score } · место { $rank } из { $of } в сегменте, { $whole } на всём рынке
tracks-edit-figures-whole = { $class } · балл { $score } · место { $rank } из { $of }
tracks-edit-no-figures = Балла нет: здесь ничего не оценено.
tracks-edit-why = Почему
tracks-edit-why-tip = Показать в «Приоритетах», из чего складывается балл
tracks-edit-stage = Этап
tracks-edit-stage-gone = Этап удалён
tracks-edit-task = Задача словами клиента
tracks-edit-optional = Необязательный шаг
tracks-edit-back-to = Возврат к шагу
tracks-edit-emotion = Эмоция
tracks-edit-emotion-of = Эмоция { $sign }: { $words }
tracks-edit-emotion-very-bad = очень плохо
tracks-edit-emotion-bad = плохо
tracks-edit-emotion-even = ни хорошо, ни плохо
tracks-edit-emotion-good = хорошо
tracks-edit-emotion-very-good = очень хорошо
tracks-edit-emotion-none = эмоция не указана
tracks-edit-emotion-clear = нет

tracks-edit-jobs = Работы клиента
tracks-edit-jobs-count = { $count ->
    [0] ни одной работы
    [one] { $count } работа
    [few] { $count } работы
   *[many] { $count } работ
}
tracks-edit-jobs-none = В проекте ещё нет работ клиента: откройте список и введите первую.
tracks-edit-jobs-of-segment = Работы сегмента
tracks-edit-jobs-other = Другие работы
tracks-edit-job-new = Новая работа «{ $text }»

tracks-edit-factors = Действующие факторы выбора
tracks-edit-factors-none = Матрица здесь ничего не называет. Закрепите факторы, о которых знаете.
tracks-edit-factor-part = { $level } · { $part }
tracks-edit-factor-level = в матрице { $level }
tracks-edit-factor-not-rated = не оценено
tracks-edit-factor-no-cell = нет точки
tracks-edit-pin = Закрепить
tracks-edit-unpin = Открепить
tracks-edit-pin-of = Закрепить «{ $name }»
tracks-edit-unpin-of = Открепить «{ $name }»
tracks-edit-pin-other = Закрепить фактор
tracks-edit-pin-another = Закрепить другой фактор…

tracks-edit-agents = Агенты влияния
tracks-edit-agent-detail = { $stance }, { $strength }
tracks-edit-agent-new = Новый агент «{ $text }»
tracks-edit-barriers = Барьеры продаж
tracks-edit-barrier-new = Новый барьер «{ $text }»
tracks-edit-place = Поставить или добавить…
tracks-edit-place-agent = Поставить сюда агента влияния
tracks-edit-place-barrier = Поставить сюда барьер продаж

tracks-edit-campaign = Кампания: чем здесь завоёвывают сегмент
tracks-edit-goal = Цель
tracks-edit-channel = Канал
tracks-edit-message = Сообщение
tracks-edit-offer = Предложение
tracks-edit-kpi = Показатель (KPI)
tracks-edit-work = Работа над шагом
tracks-edit-owner = Ответственный
tracks-edit-state = Состояние
tracks-edit-note = Заметка

tracks-edit-role = Кто это для клиента
tracks-edit-stance = Говорит
tracks-edit-stance-of = Говорит: { $stance }
tracks-edit-strength = Сила: насколько клиент его слушает
tracks-edit-strength-of = Сила { $strength } из 3
tracks-edit-steps = На каких шагах
tracks-edit-steps-count = { $count ->
    [0] не поставлено ни на один шаг
    [one] на { $count } шаге
    [few] на { $count } шагах
   *[many] на { $count } шагах
}
tracks-edit-kind = Вид
tracks-edit-barrier-text = Барьер словами клиента
tracks-edit-named = Сколько опрошенных его назвали
tracks-edit-named-k = Назвали
tracks-edit-named-of = из
tracks-edit-named-n = Сколько опрошено
tracks-edit-named-asked = опрошенных
tracks-edit-named-both = Введите оба числа или оставьте пустыми оба поля.
tracks-edit-remedy = Что его снимает

tracks-edit-evidence = Свидетельства
tracks-edit-no-evidence = Свидетельств пока нет.
tracks-edit-proof-n = { $kind }, n = { $n }
tracks-edit-proof-kind = Тип
tracks-edit-quotation = Цитата или находка
tracks-edit-source = Источник
tracks-edit-date = Дата
tracks-edit-count = n: сколько людей или случаев
tracks-edit-supports = Что подтверждает
tracks-edit-supports-count = { $count ->
    [0] пока ничего
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
tracks-edit-too-few = n = { $n }: 20–30 ответов мало для вывода о сегменте. Доля среди них известна лишь с точностью ±{ $points } п. п. (95 %).
tracks-edit-proof-add = Добавить свидетельство
tracks-edit-proof-add-loose = Добавить свидетельство без записи
tracks-edit-proof-add-tip = Чем подтверждается, с источником и датой (E)
tracks-edit-proof-change-of = Изменить свидетельство «{ $text }»
tracks-edit-proof-delete-of = Удалить свидетельство «{ $text }»
tracks-edit-proof-delete = Удалить это свидетельство
tracks-edit-proof-waits = Свидетельство для трека «{ $track }» ещё не сохранено и ждёт в форме. { $why }

tracks-edit-track-name = Название
tracks-edit-segment = Сегмент
tracks-edit-segment-jobs = Работы сегмента
tracks-edit-segment-no-jobs = У сегмента ещё нет работ.
tracks-edit-segment-show = Показать сегмент
tracks-edit-keeper = Кто ведёт трек
tracks-edit-description = Описание
tracks-edit-copy-of = Копия трека «{ $name }»
tracks-edit-due = { $count ->
    [0] Проверять нечего
    [one] Пора проверить: { $count } запись
    [few] Пора проверить: { $count } записи
   *[many] Пора проверить: { $count } записей
}
tracks-edit-due-tip = Их не смотрели 90 дней, сначала самые старые.
tracks-edit-due-none = За последние 90 дней проверено всё.
tracks-edit-today = сегодня
tracks-edit-today-of = Проверено сегодня: { $name }
tracks-edit-today-all = Все проверены сегодня
tracks-edit-unsupported = { $count ->
    [0] Всё подтверждено
    [one] Без свидетельств: { $count } запись
    [few] Без свидетельств: { $count } записи
   *[many] Без свидетельств: { $count } записей
}
tracks-edit-unsupported-none = Каждая запись опирается на свидетельство.
tracks-edit-unsupported-counts = Шаги: { $steps }, агенты: { $agents }, барьеры: { $barriers }
tracks-edit-all = Все записи: { $count }
tracks-edit-all-steps = Шаги
