# Командная строка: справка и сообщения команд.

cli-heading-usage = Вызов:
cli-heading-commands = Команды
cli-heading-arguments = Аргументы
cli-heading-options = Параметры

cli-about-touchrank = Touchrank показывает, какие точки контакта решают, выберет ли вас клиент. Без аргументов или с проектом открывает окно.
cli-about-new = Записывает новый проект: пустой или один из встроенных примеров
cli-about-import = Делает проект из широкой таблицы (CSV, TSV) или листа книги (XLSX)
cli-about-check = Читает проекты и выводит по строке на каждую ошибку; ничего не меняет
cli-about-repair = Пишет проект в новый файл, исправив всё, что можно, и выводит по строке на каждое исправление
cli-about-scores = Выводит таблицу показателей проекта или широкой таблицы
cli-about-stability = Выводит, насколько устойчивы ранги и классы точек контакта, если важности и связи случайно сдвигаются
cli-about-tracks = Печатает треки клиента таблицей: строка на шаг
cli-about-ballots = Печатает, как связи оценили несколько участников: разброс, общее мнение, согласие и что решает спорная связь
cli-about-export = Записывает отчёты проекта в файлы: книгу Excel, страницы, таблицы
cli-about-recover = Перечисляет работу, не сохранённую из-за сбоя или по вашему выбору, или записывает одну в файл; ничего не удаляет
cli-about-diff = Выводит словами, чем различаются два проекта: строка на каждое отличие
cli-about-merge = Объединяет две версии проекта с опорой на ту, от которой обе произошли

cli-usage-of-touchrank =
    {"  "}touchrank [ПРОЕКТ]
    {"  "}touchrank КОМАНДА …
cli-usage-of-new =
    {"  "}touchrank new ФАЙЛ.ron [--example ИМЯ] [--lang en|ru] [--force]
    {"  "}touchrank new --list
cli-usage-of-import = {"  "}touchrank import ТАБЛИЦА ФАЙЛ.ron [--scale УРОВНИ] [--blank unrated|lowest] [--weights 1-5|as-is] [--comma decimal|thousands] [--sheet ИМЯ] [--skip-unreadable] [--force]
cli-usage-of-check = {"  "}touchrank check ФАЙЛ…
cli-usage-of-repair = {"  "}touchrank repair ФАЙЛ ИТОГ.ron [--force]
cli-usage-of-scores = {"  "}touchrank scores ФАЙЛ [--of touchpoints|factors|stages] [--segment ИМЯ] [--classes ПРАВИЛО] [--json]; для таблицы также параметры import
cli-usage-of-stability =
    {"  "}touchrank stability ФАЙЛ [--samples N] [--seed S] [--weight-sd X] [--move P] [--top K] [--segment ИМЯ]
    {"    "}[--classes ПРАВИЛО] [--threads N] [--json]; для таблицы также параметры import
cli-usage-of-tracks = {"  "}touchrank tracks ФАЙЛ [--segment НАЗВАНИЕ] [--csv intl|excel-ru] [--lang en|ru]
cli-usage-of-ballots = {"  "}touchrank ballots ПРОЕКТ [БЮЛЛЕТЕНЬ…] [--disputed] [--json] [--consensus НОВЫЙ.ron] [--force]
cli-usage-of-export = {"  "}touchrank export ФАЙЛ --to ПАПКА|X.zip [--lang en|ru] [--only xlsx,pdf,png,svg,csv,mermaid,ron] [--no-ballots] [--outside]
    {"    "}[--csv intl|excel-ru] [--paper a4|a3] [--segment ИМЯ] [--date ГГГГ-ММ-ДД] [--force]
cli-usage-of-recover =
    {"  "}touchrank recover [--data ПАПКА]
    {"  "}touchrank recover ID ФАЙЛ.ron [--data ПАПКА] [--force]
cli-usage-of-diff = {"  "}touchrank diff РАНЬШЕ ПОЗЖЕ [--lang en|ru]
cli-usage-of-merge = {"  "}touchrank merge ОСНОВА НАШ ИХ ФАЙЛ.ron [--prefer ours|theirs] [--force]

cli-arg-id = Первое поле строки списка: id, название, файл, последнее изменение, число изменений, день, до которого работа хранится
cli-arg-data = Папка данных программы; без этого — та же, что у окна
cli-no-data-folder = Система не называет папку для данных программы; укажите её параметром --data.
cli-no-such-work = Несохранённой работы с id «{ $id }» нет.
cli-arg-file = Проект, широкая таблица или книга
cli-arg-files = Проекты
cli-arg-project = Проект; бюллетени, которые в нём уже есть, тоже считаются
cli-arg-ballots = Проекты, широкие таблицы или книги участников; сопоставляются с проектом по названиям
cli-arg-disputed = Только спорные связи, сначала те, что решают больше классов
cli-arg-consensus = Записывает проект с бюллетенями и их общим мнением в матрице; согласованные связи остаются
cli-arg-out = Файл проекта, который будет записан
cli-arg-table = Широкая таблица или книга: строка на каждый фактор, столбец на каждую точку контакта
cli-arg-example = Имя примера; все имена показывает --list
cli-arg-list = Перечисляет примеры
cli-arg-force = Заменяет существующие файлы
cli-arg-scale = Шкала связей в таблице: 1-3-9 (по умолчанию), 0-1-3-9, 1-3-5, 1-2-4 или от 2 до 5 возрастающих уровней от 0 до 99, например 0,1,5,9
cli-arg-blank = Что значит пустая ячейка: unrated — не оценена (по умолчанию), lowest — низший уровень
cli-arg-weights = Веса в пределах 1-5 (по умолчанию) или как есть: as-is
cli-arg-comma = Что значит запятая в 1,234: decimal — десятичная, thousands — разделяет тысячи; без этого такое число не принимается
cli-arg-of = О чём таблица: touchpoints — точки контакта (по умолчанию), factors — факторы, stages — этапы
cli-arg-segment = Сегмент, чьи показатели нужны
cli-arg-samples = Сколько проб взять, от 1 до 100000000; без этого 10000
cli-arg-seed = Целое число, от которого отсчитываются случайные числа: с тем же числом таблица та же; без этого 1
cli-arg-weight-sd = Стандартное отклонение каждой важности, у которой нет стандартной ошибки из панели, число от 0; без этого 0.5
cli-arg-move = Вероятность от 0 до 0.5, что оценённая ячейка сдвинется на уровень вверх, и такая же — что вниз; без этого 0.05
cli-arg-top = Сколько первых мест считать верхними в p_top; без этого 10 (это число выбрали мы)
cli-arg-threads = На скольких потоках считать; таблица от этого не меняется. Без этого или с 0 — на всех, что есть у машины
cli-arg-classes = Правило классов: deviation:0.5, percent:25, pareto:50,80 или jenks; без него — правило проекта
cli-arg-json = Выводит JSON вместо CSV
cli-arg-no-ballots = Не показывает, кто что оценил: ни в одном файле нет имени участника
cli-arg-to = Папка для файлов или имя с .zip на конце — тогда один архив
cli-arg-csv = Для кого CSV: intl (запятая, десятичная точка) или excel-ru (точка с запятой, десятичная запятая); без этого — по языку
cli-arg-for-people = Печатает CSV для людей: intl (запятая, десятичная точка) или excel-ru (точка с запятой, десятичная запятая); без этого — для программ
cli-arg-only = Какие файлы: из xlsx, pdf, png, svg, csv, mermaid, ron (сам файл проекта); без этого все, кроме ron
cli-arg-outside = Ответы читаются и из файлов вне папки проекта; без него такие файлы даже не открываются
cli-arg-paper = Лист для страниц: a4 (по умолчанию) или a3
cli-arg-date = День, который стоит на файлах; без этого сегодняшний
cli-arg-before = Более ранний проект
cli-arg-after = Более поздний проект
cli-arg-base = Версия, от которой произошли обе
cli-arg-ours = Ваша версия
cli-arg-theirs = Другая версия
cli-arg-prefer = Чьё значение берётся, если обе версии изменили одно и то же: ours — ваше, theirs — другое; без этого параметра тогда ничего не записывается
cli-arg-lang = Язык: en или ru; без него — язык системы
cli-arg-help = Показывает эту справку
cli-arg-version = Показывает версию

cli-usage-value = «{ $value }» не подходит для { $argument }. { $help }.
cli-usage-no-value = Для { $argument } нужно значение.
cli-usage-unknown = Аргумента «{ $argument }» здесь нет.
cli-usage-missing = Не хватает: { $argument }.
cli-usage-conflict = { $argument } и { $other } вместе не используются.
cli-usage-other = Аргументы не удалось разобрать.
cli-see-help = Возможности показывают «touchrank --help» и «touchrank КОМАНДА --help».

cli-no-such-file = «{ $path }» — не команда и не файл.
cli-no-window = Не удалось открыть окно: { $why }. Команды работают и без него.
cli-force = С --force существующие файлы заменяются.
cli-output = Не удалось вывести результат: { $why }
cli-options-of-tables = --scale, --blank, --weights, --comma, --sheet и --skip-unreadable — для таблиц; у проекта свои шкала и веса.
cli-no-such-example = Примера «{ $name }» нет. Есть: { $known }.
cli-no-such-segment = Сегмента «{ $name }» нет. Есть: { $known }
cli-no-segments = Сегмента «{ $name }» нет: в проекте нет сегментов.
cli-repair-itself = Исправленный проект нужно писать в другой файл: повреждённый остаётся как есть.
cli-repair-not = «{ $path }» нельзя исправить, не потеряв сказанного людьми, поэтому ничего не записано. Исправьте названные выше места в текстовом редакторе или откройте прежнее состояние файла: «Файл › Прежние версии…».
cli-repaired = Исправленный проект — в «{ $path }».
cli-repaired-nothing = Исправлять было нечего. Проект — в «{ $path }».
cli-untitled = Новый проект
cli-tracks-left-out = «{ $name }»: напечатаны только шаги. Ответственный, описание и то, что не стоит ни на одном шаге, есть в таблицах команды export и с параметром --csv.
cli-merge-taken = Взято: { $what }
cli-merge-ours = Оставлено наше. { $what }
cli-merge-theirs = Взято из другой версии. { $what }
cli-merge-conflicts = { $count ->
    [one] Обе версии по-разному изменили { $count } место; ничего не записано. Выберите сторону: --prefer ours или --prefer theirs, — либо объедините версии в окне.
    [few] Обе версии по-разному изменили { $count } места; ничего не записано. Выберите сторону: --prefer ours или --prefer theirs, — либо объедините версии в окне.
    [many] Обе версии по-разному изменили { $count } мест; ничего не записано. Выберите сторону: --prefer ours или --prefer theirs, — либо объедините версии в окне.
   *[other] Обе версии по-разному изменили { $count } места; ничего не записано. Выберите сторону: --prefer ours или --prefer theirs, — либо объедините версии в окне.
}

cli-arg-sheet = Имя листа книги, который читается; без него — лист, больше всего похожий на матрицу
cli-arg-skip-unreadable = Ячейки книги, которые нельзя прочитать, перечисляются и остаются без оценки; без этого параметра тогда ничего не записывается
cli-options-of-workbooks = --sheet и --skip-unreadable — для книг (.xlsx, .xlsm).
cli-no-matrix = Ни один лист этой книги не похож на матрицу: факторы в строках, точки контакта в столбцах. Укажите нужный лист: --sheet ИМЯ.
cli-no-such-sheet = В книге нет заполненного листа «{ $name }». Есть: { $known }
cli-refused-cell = Лист «{ $sheet }», ячейка { $cell }: «{ $value }». { $why }
cli-more-refused = { $count ->
    [one] Нельзя взять ещё { $count } ячейку.
    [few] Нельзя взять ещё { $count } ячейки.
    [many] Нельзя взять ещё { $count } ячеек.
   *[other] Нельзя взять ещё { $count } ячейки.
}
cli-other-scale = Ячейки подходят к шкале { $scale }: попробуйте --scale { $scale }
cli-skip-unreadable = Ничего не взято. Исправьте эти ячейки или оставьте их без оценки: --skip-unreadable
cli-ballots-nothing = Взять нечего: ни у одной оценённой связи нет фактора и точки контакта из проекта.
cli-ballots-taken = Бюллетень «{ $rater }»: взято оценок { $taken } из { $rated }.
cli-ballots-replaced = Бюллетень «{ $rater }», вместо того, что был в проекте: взято оценок { $taken } из { $rated }.
cli-ballots-hidden = { $count ->
    [one] Не учтён { $count } бюллетень: до сдачи бюллетени скрыты, а он ещё не сдан.
    [few] Не учтены { $count } бюллетеня: до сдачи бюллетени скрыты, а они ещё не сданы.
   *[many] Не учтено { $count } бюллетеней: до сдачи бюллетени скрыты, а они ещё не сданы.
}
cli-ballots-consensus = Общее мнение в матрице: новых связей { $new }, с другим баллом { $changed }, согласованных остаётся { $settled }.

cli-about-panel = Выводит показатели панели покупателя под фильтром: сколько человек дали каждый ответ, средние и NPS с 95%-интервалами
cli-about-hypotheses = Выводит частные гипотезы и что о них говорят ответы
cli-usage-of-panel = {"  "}touchrank panel ПРОЕКТ [--filter "ВОПРОС=ОТВЕТ|ОТВЕТ"]… [--wave НАЗВАНИЕ]… [--segment НАЗВАНИЕ] [--json] [--outside] [--lang en|ru]
cli-usage-of-hypotheses = {"  "}touchrank hypotheses ПРОЕКТ [--json] [--outside] [--lang en|ru]
cli-arg-with-panel = Проект с панелью покупателя; файлы ответов ищутся там, где указано в проекте
cli-arg-filter = Чьи ответы считать: название вопроса, «=» и один или несколько его ответов через |: слова, число (9), от 18 и меньше 25 — 18..25, дни — 2026-01-01..2026-02-01, без ответа — (нет). Несколько фильтров действуют вместе
cli-arg-wave = Ответы только этой волны; можно указать несколько раз
cli-panel-none = В проекте нет панели покупателя: нет ответов, по которым считать показатели.
cli-panel-unread = Ответы волны «{ $wave }» прочитать нельзя. { $why }
cli-panel-outside = { $path } лежит вне папки проекта и не открыт: проект может указать любой файл. Если этот вам знаком, добавьте --outside.
cli-panel-changed = «{ $path }» (волна «{ $wave }») изменился с тех пор, как ответы приняли: человек было { $before }, стало { $now }. Показатели — по файлу, какой он сейчас.
cli-panel-moved = Ответов волны «{ $wave }» больше нет в «{ $before }», они нашлись в «{ $now }».
cli-panel-no-question = Вопроса «{ $name }» нет. Ближайшие: { $known }
cli-panel-no-answer = У вопроса «{ $question }» нет ответа «{ $name }». Ближайшие: { $known }
cli-panel-not-a-number = «{ $name }» — не число и не диапазон. Для «{ $question }» нужно число или диапазон, например 18..25: от первого и меньше второго.
cli-panel-not-a-day = «{ $name }» — не день и не диапазон дней. Для «{ $question }» нужен день, например 2026-01-31, или диапазон, например 2026-01-01..2026-02-01: от первого и раньше второго.
cli-panel-no-choices = По вопросу «{ $question }» фильтровать нельзя: на него отвечают своими словами, или он не читается.
cli-panel-no-wave = Волны «{ $name }» нет. Есть: { $known }
cli-panel-segment-unfiltered = У сегмента «{ $name }» нет сохранённого фильтра панели.
cli-panel-twice = Фильтр сегмента «{ $segment }» уже выбирает ответы на вопрос «{ $question }».
cli-panel-question-unread = В фильтре есть вопрос «{ $question }», на который ответов нет: эта часть фильтра не действует.
