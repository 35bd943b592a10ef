# Таблицы: слова заголовков, что не принимает импорт и что он сделал с исходными данными.

table-word-stage = этап
table-word-channel = канал
table-word-factor = фактор
table-word-importance = важность
table-channel-online = онлайн
table-channel-offline = офлайн
table-channel-both = оба
table-default-stage = Путь клиента
table-default-name = Импортированная таблица

table-column-rank = Ранг
table-column-touchpoint = Точка контакта
table-column-factor = Фактор выбора
table-column-stage = Этап
table-column-channel = Канал
table-column-importance = Важность
table-column-touchpoints = Точек контакта
table-column-total = Сумма
table-column-score = Балл
table-column-share = Доля
table-column-intensity = Интенсивность
table-column-deviation = Отклонение от среднего
table-column-relative-deviation = Относительное отклонение
table-column-z = Отклонение в σ
table-column-class = Класс
table-column-rated = Оценено ячеек
table-column-cells = Всего ячеек

table-file-matrix = матрица
table-file-touchpoints = точки контакта
table-file-factors = факторы
table-file-stages = этапы
table-file-about = об этих таблицах

table-cell-not-a-level = «{ $value }» — не уровень шкалы { $scale }.
table-cell-not-a-number = «{ $value }» — не число.
table-cell-ambiguous = «{ $value }» можно прочитать двояко: напишите { $decimal } или { $thousands }.
table-cell-outside = { $why } Исправьте значение или импортируйте веса как есть (--weights as-is).

table-problem-level = { $cell }, «{ $factor }» × «{ $touchpoint }»: { $why }
table-problem-importance = { $cell }, важность «{ $factor }»: { $why }
table-problem-channel = { $cell }: «{ $value }» — не канал. Напишите «онлайн», «офлайн» или «оба».
table-problem-ragged = Строка { $row }, «{ $factor }»: в ней { $cells } { $cells ->
    [one] ячейка
    [few] ячейки
   *[many] ячеек
 }, а в заголовке { $expected }. Дополните строку или уберите лишнее.
table-problem-no-factor = В строке { $row } есть значения, но нет фактора. Назовите фактор или очистите строку.
table-problem-no-touchpoint = Ячейка { $cell } стоит в столбце без точки контакта. Назовите точку в заголовке или очистите столбец.
table-problem-name = { $cell }: { $why }
table-problem-more = … и ещё { $count } { $count ->
    [one] ошибка
    [few] ошибки
   *[many] ошибок
 }.
table-problem-scale = Все значения таблицы подходят шкале { $scale }: выберите её при импорте (--scale { $scale }).

table-error-io = Не удалось прочитать «{ $path }»: { $why } Проверьте, подключён ли и исправен ли диск и есть ли у вас право читать файл, и импортируйте его снова.
table-error-folder = «{ $path }» — папка. Выберите таблицу в ней.
table-error-too-large = Файл больше { $limit } МБ, поэтому он не прочитан. Уберите из него всё, что не относится к матрице.
table-error-empty = Файл пуст. Выберите таблицу с заголовком: фактор, важность, точки контакта.
table-error-binary = Это не текстовый файл. Сохраните таблицу как CSV в табличном редакторе и импортируйте её.
table-error-zeros = В файле одни нули: запись так и не дошла до диска. Возьмите другую копию файла или сохраните таблицу как CSV ещё раз.
table-error-undecodable = Текст повреждён: некоторых байтов нет в кодировке { $encoding }. Сохраните таблицу как CSV в UTF-8 ещё раз.
table-error-unclosed-quote = Кавычка в строке { $line } не закрыта. Закройте или удалите её.
table-error-stray-quote = В строке { $line } после закрывающей кавычки стоит что-то ещё. Кавычки внутри текста удваивают: "".
table-error-no-header = Не найден заголовок: его первая ячейка — «фактор», вторая — «важность», далее точки контакта через запятую, точку с запятой или табуляцию. Добавьте его.
table-error-no-importance = Строка { $row }: после «фактор» должен идти столбец «важность», а не «{ $found }». Добавьте его; его ячейки могут быть пустыми.
table-error-double-row = Строка { $row } — вторая строка «{ $word }». Оставьте одну из них.
table-error-no-touchpoints = В заголовке (строка { $row }) нет точек контакта. Впишите их после «важность».
table-error-no-factors = Под заголовком (строка { $row }) нет факторов. Добавьте по строке на каждый.
table-error-too-many-columns = В таблице больше { $limit } точек контакта. Разделите её.
table-error-too-many-rows = В таблице больше { $limit } факторов. Разделите её.
table-error-too-many-cells = В таблице больше { $limit } ячеек. Разделите её.
table-error-cells = Ничего не импортировано: в таблице { $count } { $count ->
    [one] ошибка
    [few] ошибки
   *[many] ошибок
 }. Исправьте их и повторите импорт.

table-notice-encoding = Таблица не в UTF-8: она прочитана в кодировке { $encoding }.
table-notice-numbers = { $count } { $count ->
    [one] число записано
    [few] числа записаны
   *[many] чисел записано
 } с десятичной запятой, разделением разрядов, знаком процента или подобным образом; прочитано по смыслу.
table-notice-spaces = { $count } { $count ->
    [one] название содержало
    [few] названия содержали
   *[many] названий содержало
 } пробелы по краям или переносы строк; пробелы убраны, переносы заменены пробелами.
table-notice-renamed = Название «{ $from }» встречается в таблице несколько раз; это стало «{ $to }».
table-notice-renamed-more = … и ещё { $count } { $count ->
    [one] повторное название получило
    [few] повторных названия получили
   *[many] повторных названий получило
 } номер.
table-notice-no-importance = { $count } { $count ->
    [one] фактор пока без важности; пока она неизвестна, балла у него
    [few] фактора пока без важности; пока она неизвестна, баллов у них
   *[many] факторов пока без важности; пока она неизвестна, баллов у них
 } нет: { $names }
table-notice-blanks = { $count } { $count ->
    [one] пустая ячейка прочитана
    [few] пустые ячейки прочитаны
   *[many] пустых ячеек прочитано
 } как { $level } — низший уровень.
table-notice-zeros = { $count ->
    [one] { $count } ноль прочитан
    [few] { $count } нуля прочитаны
   *[many] { $count } нулей прочитано
 } как «не оценено».
table-notice-symbols = Прочитано { $count } { $count ->
    [one] обозначение
    [few] обозначения
   *[many] обозначений
 }: ● и ◎ как { $highest }, ○ как { $middle }, △ как { $lowest }.
table-notice-stages-filled = { $count } { $count ->
    [one] точка контакта
    [few] точки контакта
   *[many] точек контакта
 } под пустой ячейкой этапа: взят этап слева.
table-notice-no-stage = { $count } { $count ->
    [one] точка контакта
    [few] точки контакта
   *[many] точек контакта
 } без этапа в таблице: помещено в этап «{ $stage }».
table-notice-channels-filled = { $count } { $count ->
    [one] точка контакта
    [few] точки контакта
   *[many] точек контакта
 } без канала: онлайн и офлайн.
table-notice-unread-row = Строка { $row } над заголовком — не этапы и не каналы, она пропущена: «{ $text }».

table-export-exist = Ничего не экспортировано: в папке уже есть { $count ->
    [one] файл с таким названием
   *[other] файлы с такими названиями
 }: { $paths }. Выберите другую папку или разрешите замену.
table-export-folder = Не удалось использовать папку «{ $folder }»: { $why }

table-about-name = Проект: { $name }
table-about-illustrative = Данные проекта условные: они придуманы, чтобы показать метод.
table-about-opinion = В таблицах — структурированное мнение тех, кто оценивал матрицу, а не статистика.
table-about-scale = Шкала связей: { $scale }. Пустая ячейка не оценена.
table-about-deviation = Классы: критические — от { $k } стандартного отклонения выше среднего, менее важные — от { $k } ниже среднего. Границы выбраны в проекте.
table-about-percent = Классы: критические — на { $percent } % и более выше среднего, менее важные — на { $percent } % и более ниже. Границы выбраны в проекте.
table-about-pareto = Классы по убыванию балла: критические — пока накопленная доля до позиции меньше { $critical } %, важные — меньше { $important } %, остальные — менее важные. Границы выбраны в проекте.
table-about-jenks = Классы: три группы с наименьшим квадратом отклонений внутри групп (естественные границы). Правило выбрано в проекте.
table-about-excluded-touchpoints = Исключённые точки контакта в таблицы не вошли: { $count }.
table-about-excluded-factors = Исключённые факторы в таблицы не вошли: { $count }.

table-word-touchpoint = точка контакта
table-word-cell = ячейка
table-word-yes = да
table-word-no = нет
table-column-about = О чём
table-column-segment = Сегмент
table-column-not-sure = Не уверены
table-column-text = Заметка
table-column-source = Источник
table-column-date = Дата

table-file-notes = заметки

table-file-tracks = треки

table-word-agent = агент
table-word-barrier = барьер
table-word-of = из
table-column-track = Трек
table-column-order = Порядок
table-column-task = Что делает клиент
table-column-jobs = Работы клиента
table-column-factors = Действующие факторы
table-column-agents = Агенты влияния
table-column-barriers = Барьеры покупки
table-column-emotion = Эмоция
table-column-campaign = Кампания
table-column-evidence = Свидетельства
table-column-owner = Ответственный
table-column-state = Состояние
table-campaign-goal = цель
table-campaign-message = сообщение
table-campaign-offer = предложение
table-campaign-kpi = показатель

table-problem-track = { $cell }, { $column }: { $why }
table-track-no-track = Ни здесь, ни выше не назван трек. Впишите его название.
table-track-no-segment = Новому треку нужно название сегмента в первой строке.
table-track-other-segment = В первой строке этого трека стоит «{ $value }». У трека один сегмент: впишите тот же или дайте треку другое название.
table-track-second-line = У этого трека уже есть строка без порядка, этапа, точки контакта и действия. Оставьте одну из них.
table-track-no-stage = Этап не назван ни в строке, ни у точки контакта. Впишите его.
table-track-order = «{ $value }» — не порядок. Пишите 4, для необязательного шага 4?, для возврата к шагу 2 — 4→2.
table-track-back-to = В этом треке шаг с номером { $value } не один или его нет. Исправьте число после стрелки.
table-track-emotion = «{ $value }» — не эмоция. Впишите целое число от −2 до 2 или оставьте ячейку пустой.
table-track-campaign = «{ $value }» — не часть кампании или повтор. Пишите цель=…; канал=…; сообщение=…; предложение=…; показатель=…
table-track-agent = «{ $value }» — не агент влияния. Впишите роль, за или против и силу от 1 до 3: Друг (за, 3)
table-track-evidence = «{ $value }» — не свидетельство. Пишите: глубинное интервью: «цитата» (источник, 2026-10-01, n=12)
table-track-target = В треке нет агента или барьера «{ $value }» для этого свидетельства. Исправьте название после стрелки.
table-track-state = «{ $value }» — не состояние. Впишите: идея, запланировано, в работе, сделано или остановлено.
table-track-no-header = Здесь есть значение, но у столбца нет заголовка. Назовите столбец или очистите ячейку.

table-error-no-tracks-header = Это не таблица треков: в её первой строке должны быть столбцы «трек» и «точка контакта» (или «что делает клиент»). Экспортируйте треки, чтобы увидеть, как выглядит таблица.
table-error-no-tracks = Под заголовком нет треков. Добавьте по строке на каждый шаг.
table-error-too-many-entries = В таблице больше { $limit } треков или в одном треке больше стольких же шагов, агентов, барьеров или свидетельств. Разделите её.

table-notice-unknown-columns = { $count ->
    [one] { $count } неизвестный столбец не прочитан: { $names }
    [few] { $count } неизвестных столбца не прочитаны: { $names }
   *[many] { $count } неизвестных столбцов не прочитаны: { $names }
}
table-notice-computed = Канал, класс, балл и ранг даёт сам проект; они не прочитаны.
table-notice-gone = { $cell }, { $column }: в проекте нет «{ $name }»; в треке это останется словом.
table-notice-several = { $cell }, { $column }: «{ $name }» в проекте встречается несколько раз; взято первое.
table-notice-new-job = «{ $name }» — новая работа клиента; она будет добавлена в проект.
table-notice-not-pinned = { $cell }, { $column }: здесь матрица этого не называет, а без * оно не закреплено: { $names }
table-notice-kept = Трек «{ $track }»: { $count ->
    [one] { $count } запись не стоит ни на одном шаге, и в таблице её нет. Она останется.
    [few] { $count } записи не стоят ни на одном шаге, и в таблице их нет. Они останутся.
   *[many] { $count } записей не стоят ни на одном шаге, и в таблице их нет. Они останутся.
}

table-tracks-new = Новый трек «{ $track }»: { $steps } { $steps ->
    [one] шаг
    [few] шага
   *[many] шагов
 }, { $agents } { $agents ->
    [one] агент влияния
    [few] агента влияния
   *[many] агентов влияния
 }, { $barriers } { $barriers ->
    [one] барьер покупки
    [few] барьера покупки
   *[many] барьеров покупки
 }, { $evidence } { $evidence ->
    [one] свидетельство
    [few] свидетельства
   *[many] свидетельств
 }
table-tracks-same = Трек «{ $track }»: без изменений
table-tracks-changed = Трек «{ $track }»: { $count } { $count ->
    [one] изменение
    [few] изменения
   *[many] изменений
 }

table-change-segment = другой сегмент
table-change-owner = другой ответственный за трек
table-change-note = другая заметка к треку
table-change-step-added = новый шаг «{ $name }»
table-change-step-removed = удалён шаг «{ $name }»
table-change-step = шаг «{ $name }»: { $field }
table-change-step-moved = шаг «{ $name }» переставлен
table-change-agent-added = новый агент влияния «{ $name }»
table-change-agent = агент влияния «{ $name }» изменён
table-change-agent-removed = удалён агент влияния «{ $name }»
table-change-barrier-added = новый барьер покупки «{ $name }»
table-change-barrier = барьер покупки «{ $name }» изменён
table-change-barrier-removed = удалён барьер покупки «{ $name }»
table-change-evidence-added = новое свидетельство «{ $name }»
table-change-evidence = свидетельство «{ $name }» изменено
table-change-evidence-removed = удалено свидетельство «{ $name }»

table-field-task = что делает клиент
table-field-optional = обязателен или нет
table-field-back-to = возврат к шагу
table-field-pinned = закреплённые факторы
table-field-jobs = работы клиента
table-field-emotion = эмоция
table-field-campaign = кампания
table-field-owner = ответственный
table-field-state = состояние
table-field-note = заметка

table-file-ballots = бюллетени
table-column-rater = Участник
table-column-level = Уровень
table-column-matrix-level = Уровень в матрице
table-column-settled-level = Согласованный уровень
table-column-settled-reason = Почему
table-column-settled-date = Когда договорились
table-about-ballots = { $count ->
    [one] Отдельно оценивал { $count } участник; кто что оценил — в таблице бюллетеней.
    [few] Отдельно оценивали { $count } участника; кто что оценил — в таблице бюллетеней.
   *[other] Отдельно оценивали { $count } участников; кто что оценил — в таблице бюллетеней.
}

table-yes = да
table-no = нет
