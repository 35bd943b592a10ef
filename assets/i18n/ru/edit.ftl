# Как называются шаги истории и почему правка отклонена.

edit-project-rename = переименовать проект в «{ $name }»
edit-project-description = изменить описание
edit-project-author = изменить автора
edit-project-language = изменить язык содержания
edit-project-illustrative = изменить отметку «условные данные»
edit-project-scale = сменить шкалу на { $scale }
edit-project-class-rule = изменить правило классов
edit-whole-restore = восстановить версию от { $time }
edit-whole-merge = объединить с { $file }
edit-whole-reload = перечитать { $file }
edit-whole-update = обновить из { $file }
edit-error-unsound = Эта версия проекта нарушает его правила, поэтому не принята. Ничего не изменено.
edit-project-weighting = изменить диапазон важностей

edit-stage-add = добавить этап «{ $name }»
edit-stage-rename = переименовать этап «{ $name }» в «{ $to }»
edit-stage-note = изменить описание «{ $name }»
edit-stage-duplicate = дублировать этап «{ $name }»
edit-stage-move = переместить этап «{ $name }»
edit-stage-delete = удалить этап «{ $name }»

edit-touchpoint-add = добавить точку контакта «{ $name }»
edit-touchpoint-rename = переименовать «{ $name }» в «{ $to }»
edit-touchpoint-online = сделать «{ $name }» онлайн-точкой
edit-touchpoint-offline = сделать «{ $name }» офлайн-точкой
edit-touchpoint-both = сделать «{ $name }» точкой онлайн и офлайн
edit-touchpoint-note = изменить описание «{ $name }»
edit-touchpoint-must-have = отметить «{ $name }» как обязательную
edit-touchpoint-not-must-have = снять с «{ $name }» отметку обязательной
edit-touchpoint-duplicate = дублировать «{ $name }»
edit-touchpoint-move = переместить «{ $name }»
edit-touchpoint-delete = удалить точку контакта «{ $name }»

edit-factor-add = добавить фактор «{ $name }»
edit-factor-rename = переименовать «{ $name }» в «{ $to }»
edit-factor-importance = задать важность «{ $name }»: { $value }
edit-factor-no-importance = очистить важность «{ $name }»
edit-factor-note = изменить описание «{ $name }»
edit-factor-duplicate = дублировать «{ $name }»
edit-factor-move = переместить «{ $name }»
edit-factor-delete = удалить фактор «{ $name }»

edit-exclude = исключить «{ $name }»
edit-include = вернуть «{ $name }» в расчёт

edit-relation-set = задать «{ $factor } × { $touchpoint }»: { $level }
edit-relation-clear = очистить «{ $factor } × { $touchpoint }»
edit-relation-many = { $count ->
    [one] изменить { $count } ячейку
    [few] изменить { $count } ячейки
   *[many] изменить { $count } ячеек
}
edit-in-segment = { $what } в сегменте «{ $segment }»

edit-segment-add = добавить сегмент «{ $name }»
edit-segment-rename = переименовать сегмент «{ $name }» в «{ $to }»
edit-segment-share = изменить долю «{ $name }»
edit-segment-note = изменить описание «{ $name }»
edit-segment-importance = изменить важность «{ $factor }» для «{ $name }»
edit-segment-move = переместить сегмент «{ $name }»
edit-segment-delete = удалить сегмент «{ $name }»

edit-batch-paste = { $count ->
    [one] вставить { $count } значение
    [few] вставить { $count } значения
   *[many] вставить { $count } значений
}
edit-batch-cut = { $count ->
    [one] вырезать { $count } значение
    [few] вырезать { $count } значения
   *[many] вырезать { $count } значений
}
edit-batch-fill = { $count ->
    [one] заполнить { $count } ячейку
    [few] заполнить { $count } ячейки
   *[many] заполнить { $count } ячеек
}
edit-batch-clear = { $count ->
    [one] очистить { $count } ячейку
    [few] очистить { $count } ячейки
   *[many] очистить { $count } ячеек
}
edit-batch-add = { $count ->
    [one] добавить { $count } элемент
    [few] добавить { $count } элемента
   *[many] добавить { $count } элементов
}
edit-batch-move = { $count ->
    [one] переместить { $count } элемент
    [few] переместить { $count } элемента
   *[many] переместить { $count } элементов
}
edit-batch-delete = { $count ->
    [one] удалить { $count } элемент
    [few] удалить { $count } элемента
   *[many] удалить { $count } элементов
}
edit-batch-exclude = { $count ->
    [one] исключить { $count } элемент
    [few] исключить { $count } элемента
   *[many] исключить { $count } элементов
}
edit-batch-include = { $count ->
    [one] вернуть { $count } элемент в расчёт
    [few] вернуть { $count } элемента в расчёт
   *[many] вернуть { $count } элементов в расчёт
}
edit-batch-change = { $count ->
    [one] изменить { $count } элемент
    [few] изменить { $count } элемента
   *[many] изменить { $count } элементов
}

edit-batch-import = импортировать треки

edit-error-no-factor = Этого фактора больше нет. Выберите другой.
edit-error-no-touchpoint = Этой точки контакта больше нет. Выберите другую.
edit-error-no-stage = Этого этапа больше нет. Выберите другой.
edit-error-no-segment = Этого сегмента больше нет. Выберите другой.
edit-error-importance = Важность «{ $factor }»: { $why }
edit-error-level = «{ $factor } × { $touchpoint }» не может быть { $level }: шкала — { $scale }.
edit-error-scale-map = Для уровня { $level } нет места в новой шкале. Укажите, чем он станет.
edit-error-share = Доля { $share } невозможна: она лежит между 0 и 1.
edit-error-segment-name = Сегмент «{ $name }» уже есть. Выберите другое название.
edit-error-too-large = Проект вмещает не больше { $factors } факторов, { $touchpoints } точек контакта и { $cells } ячеек.
edit-error-ids = В этом проекте исчерпаны номера для новых элементов. Сохраните копию: экспортируйте таблицу и импортируйте её.
edit-relation-not-sure = отметить «{ $factor } × { $touchpoint }»: не уверены
edit-relation-sure = снять отметку «не уверены» с «{ $factor } × { $touchpoint }»
edit-relation-not-sure-many = { $count ->
    [one] отметить { $count } ячейку: не уверены
    [few] отметить { $count } ячейки: не уверены
   *[many] отметить { $count } ячеек: не уверены
}
edit-relation-sure-many = { $count ->
    [one] снять отметку «не уверены» с { $count } ячейки
    [few] снять отметку «не уверены» с { $count } ячеек
   *[many] снять отметку «не уверены» с { $count } ячеек
}
edit-evidence-add = добавить заметку к «{ $name }»
edit-evidence-change = изменить заметку к «{ $name }»
edit-evidence-delete = удалить заметку к «{ $name }»
edit-touchpoints-picked = { $count ->
    [one] добавить { $count } точку контакта
    [few] добавить { $count } точки контакта
   *[many] добавить { $count } точек контакта
}
edit-error-no-evidence = Этой заметки больше нет. Добавьте её заново.
edit-error-date = Год даты должен быть от 1 до 9999. Исправьте дату.
edit-error-too-much-evidence = Проект вмещает не больше { $limit } заметок. Удалите ненужные.

edit-error-blank-evidence = Заметка не может быть пустой. Напишите её текст.

edit-segment-hue = изменить цвет «{ $name }»
edit-segment-mark = изменить знак «{ $name }» на «{ $mark }»
edit-segment-job = дать «{ $name }» работу «{ $job }»
edit-segment-no-job = убрать у «{ $name }» работу «{ $job }»
edit-segment-duplicate = дублировать сегмент «{ $name }»

edit-job-add = добавить работу «{ $name }»
edit-job-rename = переименовать работу «{ $name }» в «{ $to }»
edit-job-note = изменить описание работы «{ $name }»
edit-job-move = переместить работу «{ $name }»
edit-job-delete = удалить работу «{ $name }»

edit-track-add = добавить трек «{ $name }»
edit-track-put = изменить трек «{ $name }»
edit-track-rename = переименовать трек «{ $name }» в «{ $to }»
edit-track-note = изменить описание трека «{ $name }»
edit-track-owner = изменить ответственного за трек «{ $name }»
edit-track-segment = сделать трек «{ $name }» треком сегмента «{ $segment }»
edit-track-duplicate = дублировать трек «{ $name }» как «{ $to }»
edit-track-move = переместить трек «{ $name }»
edit-track-delete = удалить трек «{ $name }»

edit-step-add = добавить шаг «{ $name }»
edit-step-change = изменить шаг «{ $name }»
edit-step-move = переместить шаг «{ $name }»
edit-step-duplicate = дублировать шаг «{ $name }»
edit-step-delete = удалить шаг «{ $name }»
edit-agent-add = добавить агента влияния «{ $name }»
edit-agent-change = изменить агента влияния «{ $name }»
edit-agent-delete = удалить агента влияния «{ $name }»
edit-barrier-add = добавить барьер «{ $name }»
edit-barrier-change = изменить барьер «{ $name }»
edit-barrier-delete = удалить барьер «{ $name }»
edit-proof-add = добавить свидетельство в трек «{ $name }»
edit-proof-change = изменить свидетельство в треке «{ $name }»
edit-proof-delete = удалить свидетельство из трека «{ $name }»
edit-look-at = { $count ->
    [one] отметить { $count } запись просмотренной
    [few] отметить { $count } записи просмотренными
   *[many] отметить { $count } записей просмотренными
}

edit-error-no-job = Этой работы клиента больше нет. Выберите другую.
edit-error-no-track = Этого трека больше нет. Выберите другой.
edit-error-no-entry = Этой записи в треке больше нет. Выберите другую.
edit-error-track-name = Трек «{ $name }» уже есть. Выберите другое название.
edit-error-too-many = Больше { $limit } добавить нельзя. Удалите ненужное.
edit-error-empty-step = Шагу нужна точка контакта или задача. Выберите точку или напишите, что делает клиент.
edit-error-empty-proof = Свидетельству нужна цитата или источник. Напишите хотя бы одно.
edit-error-emotion = Эмоция { $emotion } невозможна: она лежит между −2 и +2.
edit-error-strength = Сила { $strength } невозможна: она лежит между 1 и 3.
edit-error-named = «Назвали { $named } из { $asked }» невозможно: спрошен хотя бы один, и назвать могли не больше спрошенных.
edit-error-count = Число опрошенных начинается с 1. Оставьте поле пустым, если оно неизвестно.
edit-local-make = сделать оценки «{ $name }» своими для «{ $segment }»
edit-local-touchpoints = { $count ->
    [one] сделать своими оценки { $count } точки контакта для «{ $segment }»
    [few] сделать своими оценки { $count } точек контакта для «{ $segment }»
   *[many] сделать своими оценки { $count } точек контакта для «{ $segment }»
}
edit-local-factors = { $count ->
    [one] сделать своими оценки { $count } фактора для «{ $segment }»
    [few] сделать своими оценки { $count } факторов для «{ $segment }»
   *[many] сделать своими оценки { $count } факторов для «{ $segment }»
}
edit-local-importances = скопировать важности всего рынка для «{ $segment }»
edit-local-reset = вернуть «{ $name }» к оценкам всего рынка для «{ $segment }»
edit-local-reset-cells = { $count ->
    [one] вернуть { $count } ячейку к оценкам всего рынка для «{ $segment }»
    [few] вернуть { $count } ячейки к оценкам всего рынка для «{ $segment }»
   *[many] вернуть { $count } ячеек к оценкам всего рынка для «{ $segment }»
}
edit-local-reset-touchpoints = { $count ->
    [one] вернуть { $count } точку контакта к оценкам всего рынка для «{ $segment }»
    [few] вернуть { $count } точки контакта к оценкам всего рынка для «{ $segment }»
   *[many] вернуть { $count } точек контакта к оценкам всего рынка для «{ $segment }»
}
edit-local-reset-importance = вернуть важность «{ $name }» к важности всего рынка для «{ $segment }»
edit-local-reset-importances = { $count ->
    [one] вернуть { $count } важность к важности всего рынка для «{ $segment }»
    [few] вернуть { $count } важности к важности всего рынка для «{ $segment }»
   *[many] вернуть { $count } важностей к важности всего рынка для «{ $segment }»
}
edit-ballot-add = принять бюллетень участника «{ $name }»
edit-ballot-replace = заменить бюллетень участника «{ $name }»
edit-ballot-rename = переименовать участника «{ $name }» в «{ $to }»
edit-ballot-rate = { $count ->
    [one] оценить { $count } ячейку в бюллетене «{ $name }»
    [few] оценить { $count } ячейки в бюллетене «{ $name }»
   *[many] оценить { $count } ячеек в бюллетене «{ $name }»
}
edit-ballot-in = сдать бюллетень «{ $name }»
edit-ballot-not-in = снова открыть бюллетень «{ $name }»
edit-ballot-delete = удалить бюллетень «{ $name }»
edit-ballots-blind = скрывать бюллетени, пока они не сданы
edit-ballots-open = показывать бюллетени до сдачи
edit-ballot-settle = договориться о «{ $factor }» × «{ $touchpoint }»: { $level }
edit-ballot-unsettle = { $count ->
    [one] снова открыть { $count } согласованную ячейку
    [few] снова открыть { $count } согласованные ячейки
   *[many] снова открыть { $count } согласованных ячеек
}
edit-pair-judge = сравнить «{ $first }» и «{ $second }»
edit-pair-forget = убрать сравнение «{ $first }» и «{ $second }»
edit-pair-clear = убрать все парные сравнения
edit-batch-ballots = { $count ->
    [one] принять { $count } бюллетень
    [few] принять { $count } бюллетеня
   *[many] принять { $count } бюллетеней
}
edit-batch-consensus = { $count ->
    [one] взять общее мнение в { $count } ячейку
    [few] взять общее мнение в { $count } ячейки
   *[many] взять общее мнение в { $count } ячеек
}
edit-batch-settle = { $count ->
    [one] договориться о { $count } ячейке
    [few] договориться о { $count } ячейках
   *[many] договориться о { $count } ячейках
}
edit-batch-from-pairs = взять важности из парных сравнений
edit-error-no-ballot = Этого бюллетеня больше нет. Выберите другой.
edit-error-rater = Бюллетень участника «{ $name }» уже есть. Дайте другое имя.
edit-error-same-factor = Фактор нельзя сравнить с самим собой. Выберите два фактора.

edit-panel-question = изменить вопрос «{ $name }»
edit-panel-question-delete = удалить вопрос «{ $name }»
edit-panel-wave = изменить волну «{ $name }»
edit-panel-wave-delete = удалить волну «{ $name }»
edit-panel-reread = перечитать ответы волны «{ $name }»
edit-panel-find = указать, где лежат ответы волны «{ $name }»
edit-panel-pack = упаковать ответы волны «{ $name }» в проект
edit-panel-unpack = оставить ответы волны «{ $name }» в их файле
edit-panel-segment = сохранить фильтр как сегмент «{ $name }»
edit-segment-filter = изменить, чьи ответы относятся к «{ $name }»
edit-segment-no-filter = больше не связывать «{ $name }» с ответами
edit-taken-update = взять изменившиеся важности, кроме изменённых вручную
edit-taken-put-back = вернуть важность «{ $name }» из панели
edit-taken-put-back-many = { $count ->
    [one] вернуть из панели { $count } важность
    [few] вернуть из панели { $count } важности
   *[many] вернуть из панели { $count } важностей
}
edit-taken-forget = больше не связывать важности с панелью
edit-hypothesis-change = изменить гипотезу «{ $name }»
edit-hypothesis-claim = изменить утверждение гипотезы «{ $name }»
edit-hypothesis-move = переместить гипотезу «{ $name }»
edit-hypothesis-delete = удалить гипотезу «{ $name }»
edit-error-no-question = Этого вопроса в панели больше нет. Выберите другой.
edit-error-no-wave = Этой волны в панели больше нет. Выберите другую.
edit-error-no-hypothesis = Этой гипотезы больше нет. Выберите другую.
edit-error-heading = У двух вопросов один заголовок «{ $name }», и их столбцы не различить. Дайте столбцу в файле другой заголовок.
edit-error-wave-name = Волна «{ $name }» уже есть. Выберите другое название.
edit-error-separator = «{ $name }»: этот знак не может разделять ответы. Выберите другой.
edit-error-choice = У вопроса «{ $name }» не может быть выбранных ответов. Выберите хотя бы один из тех, что у него есть.
edit-error-measure = У вопроса «{ $name }» нет такого показателя. Выберите другой показатель или другой вопрос.
edit-error-too-many-claims = Гипотеза хранит не больше { $limit } прежних утверждений, чтобы было видно, что утверждалось раньше. Добавьте новую гипотезу.
edit-error-question-used = Вопрос «{ $name }» нельзя убрать: на нём держатся { $by }. Сначала измените или удалите их.
edit-error-kind-used = Вопрос «{ $name }» нельзя читать иначе: от этого зависят { $by }. Сначала измените или удалите их.
edit-error-wave-used = Волну «{ $name }» нельзя убрать: на ней держатся { $by }. Сначала измените или удалите их.
edit-error-use-segment = сегмент «{ $name }»
edit-error-use-taken = важности, взятые для «{ $name }»
edit-error-use-taken-whole = важности, взятые для всего рынка
edit-error-use-hypothesis = гипотеза «{ $name }»
edit-error-use-and = { $first }, { $rest }
edit-error-use-more = и ещё { $count }
edit-error-nothing-taken = При этом фильтре никто не ответил, насколько важен какой-либо фактор. Укажите на странице вопросов, в каких столбцах об этом спрашивали, или расширьте фильтр.
edit-error-not-taken = Важность «{ $name }» не бралась из панели, возвращать нечего.
edit-error-factor-asked = О важности «{ $name }» спрашивают два вопроса. Выберите для одного из них другой фактор или не читайте его столбец.
edit-error-respondents = Только один столбец может говорить, кто ответил. Остальные читайте иначе или не читайте.
edit-error-too-much-packed = В проекте может быть не больше { $limit } МБ упакованных ответов. Оставьте часть из них в файлах.
