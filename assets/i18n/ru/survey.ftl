dialog-survey = Ответы покупателей
dialog-find-survey = Где лежат ответы

survey-looking = Смотрим { $file }…
survey-nothing-to-read = Читать нечего: сначала возьмите файл с ответами (Ctrl+Shift+R)
survey-all-gone = Ни одного файла с ответами нет на месте
survey-as-it-was =
    { $rows ->
        [one] Файлы не изменились: ответы { $rows } человека
        [few] Файлы не изменились: ответы { $rows } человек
       *[many] Файлы не изменились: ответы { $rows } человек
    }
survey-gone = Файла { $file } нет на месте; укажите на странице вопросов, где он
survey-unreadable = Файл { $file } не читается: { $why }
survey-back =
    { $rows ->
        [one] Файл { $file } снова на месте: { $rows } строка
        [few] Файл { $file } снова на месте: { $rows } строки
       *[many] Файл { $file } снова на месте: { $rows } строк
    }
survey-grown =
    { $rows ->
        [one] В файле { $file } стало на { $rows } строку больше
        [few] В файле { $file } стало на { $rows } строки больше
       *[many] В файле { $file } стало на { $rows } строк больше
    }
survey-shrunk =
    { $rows ->
        [one] В файле { $file } стало на { $rows } строку меньше
        [few] В файле { $file } стало на { $rows } строки меньше
       *[many] В файле { $file } стало на { $rows } строк меньше
    }
survey-altered = Файл { $file } изменился; строк в нём столько же
survey-many-changed =
    { $count ->
        [one] Изменился { $count } файл с ответами; какой – сказано на странице вопросов
        [few] Изменились { $count } файла с ответами; какие – сказано на странице вопросов
       *[many] Изменились { $count } файлов с ответами; какие – сказано на странице вопросов
    }
survey-and-moved = { $what }; важности сдвинулись: { $moved }
survey-new-columns =
    { $count ->
        [one] В файле { $file } { $count } новый столбец; возьмите файл ещё раз, чтобы добавить вопрос
        [few] В файле { $file } { $count } новых столбца; возьмите файл ещё раз, чтобы добавить вопросы
       *[many] В файле { $file } { $count } новых столбцов; возьмите файл ещё раз, чтобы добавить вопросы
    }
survey-found = Ответы читаются из { $file }
survey-other-title = Другие ответы
survey-other-what =
    { $now ->
        [one] В файле { $file } не те ответы, что были прочитаны: { $now } строка, а было { $before }.
        [few] В файле { $file } не те ответы, что были прочитаны: { $now } строки, а было { $before }.
       *[many] В файле { $file } не те ответы, что были прочитаны: { $now } строк, а было { $before }.
    }
survey-other-take = Всё равно взять
survey-packed = Ответы волны «{ $wave }» теперь лежат в самом проекте
survey-unpacked = Ответы волны «{ $wave }» снова читаются из своего файла
survey-packed-already = Ответы волны «{ $wave }» уже лежат в проекте
survey-not-packed = Ответы волны «{ $wave }» не лежат в проекте
survey-unpack-gone = Ответы волны «{ $wave }» остаются в проекте: в { $path } их больше нет

survey-moved = Важности сдвинулись: { $list }
survey-moved-of = { $moved } из { $of } ({ $whose })
survey-moved-and = { $first }, { $second }
survey-moved-whole = весь рынок
survey-moved-segment = { $name }
survey-outside = Ответы волны «{ $wave }» нужно читать из файла вне папки проекта: { $path }. Присланный проект может указать любой файл: соглашайтесь, только если знаете этот.
survey-outside-network = Ответы волны «{ $wave }» нужно читать с другого компьютера: { $path }. Как только файл откроют, тот узнает, кто обращается: соглашайтесь, только если знаете его.
survey-outside-read = Прочитать этот файл
survey-outside-read-tip = Прочитать этот файл сейчас и читать всегда, когда ответы проекта лежат в нём
survey-outside-later = Не сейчас
survey-outside-later-tip = Не читать файл и не спрашивать, пока проект не откроют снова; прочитать его всё равно можно по Shift+F5 и на экране «Панель»
survey-nothing-outside = Нет файла вне папки проекта, который ждал бы вашего согласия
survey-update = Обновить
survey-update-tip = Взять важности из ответов заново, одним шагом
survey-later = Позже
survey-later-tip = Не напоминать, пока ответы снова не изменятся
survey-not-moved = Ни одна взятая из ответов важность не сдвинулась
survey-updated =
    { $count ->
        [one] Из ответов обновлена { $count } важность
        [few] Из ответов обновлены { $count } важности
       *[many] Из ответов обновлено { $count } важностей
    }

survey-error-open = Не удаётся прочитать { $path }: { $why }
survey-error-outside = { $path } лежит вне папки проекта. Проект может указать любой файл, поэтому без вашего согласия ничего не прочитано: нажмите «Прочитать этот файл», если он вам знаком.
survey-error-no-file = { $path } — не файл, а устройство или канал. Ничего не прочитано: укажите на странице вопросов, где лежит файл.
survey-error-gone = Файла { $path } больше нет на месте. Найдите его или верните в папку проекта.
survey-error-empty = В этом файле ничего нет. Выгрузите ответы ещё раз.
survey-error-no-answers = В этом файле есть заголовки, но под ними нет ответов. Выгрузите ответы ещё раз.
survey-error-binary = Этот файл не текст, а значит, и не таблица ответов. Выгрузите ответы в CSV или XLSX.
survey-error-too-large = Этот файл больше { $megabytes } МБ. Уберите ненужные столбцы и попробуйте ещё раз.
survey-error-too-many-rows = В этом файле больше { $limit } строк с ответами. Разделите его на несколько волн.
survey-error-too-many-columns =
    { $count ->
        [one] В этом файле { $count } столбец,
        [few] В этом файле { $count } столбца,
       *[many] В этом файле { $count } столбцов,
    } а читается не больше { $limit }. Уберите ненужные и попробуйте ещё раз.
survey-error-open-quote = Кавычка в строке { $line } не закрыта, и всё после неё сливается. Ничего не взято: исправьте строку или выгрузите ответы ещё раз.
survey-error-endless-row = Строка { $line } не кончается. Ничего не взято: это не таблица ответов, или она повреждена. Выгрузите ответы ещё раз в CSV или XLSX.
survey-error-no-sheet = В книге больше нет листа «{ $sheet }». Верните лист или возьмите файл ещё раз как другую волну.
survey-error-too-large-to-pack = Эти ответы занимают больше { $megabytes } МБ, это слишком много для файла проекта. Они остаются в своём файле.
survey-error-too-many-words = В одном из столбцов больше разных слов, чем можно сохранить. Не читайте этот столбец и попробуйте ещё раз.

survey-notice-no-column = В волне «{ $wave }» нет столбца «{ $question }»; во всех её строках этого ответа нет
survey-notice-new-columns =
    { $count ->
        [one] В волне «{ $wave }» есть { $count } столбец, о котором не спрашивает ни один вопрос, первый из них — «{ $first }»; он не прочитан
        [few] В волне «{ $wave }» есть { $count } столбца, о которых не спрашивает ни один вопрос, первый из них — «{ $first }»; они не прочитаны
       *[many] В волне «{ $wave }» есть { $count } столбцов, о которых не спрашивает ни один вопрос, первый из них — «{ $first }»; они не прочитаны
    }
survey-notice-no-headings = Первая строка в «{ $wave }» — числа. Она принята за заголовки; если это ответы, впишите заголовки над ней
survey-notice-renamed = В «{ $wave }» два столбца называются «{ $from }»; второй здесь назван «{ $to }»
survey-notice-unnamed =
    { $count ->
        [one] В «{ $wave }» { $count } столбец без заголовка, первый из них назван здесь «{ $first }»
        [few] В «{ $wave }» { $count } столбца без заголовка, первый из них назван здесь «{ $first }»
       *[many] В «{ $wave }» { $count } столбцов без заголовка, первый из них назван здесь «{ $first }»
    }
survey-notice-encoding = «{ $wave }» в кодировке { $encoding }, а не в UTF-8; так она и прочитана
survey-notice-bad-bytes =
    { $count ->
        [one] В «{ $wave }» в { $count } месте стоят байты, которых нет в { $encoding }, впервые в строке { $line }, байт { $byte }; вместо них стоит �
        [few] В «{ $wave }» в { $count } местах стоят байты, которых нет в { $encoding }, впервые в строке { $line }, байт { $byte }; вместо них стоит �
       *[many] В «{ $wave }» в { $count } местах стоят байты, которых нет в { $encoding }, впервые в строке { $line }, байт { $byte }; вместо них стоит �
    }
survey-notice-odd-quotes =
    { $count ->
        [one] В «{ $wave }» в { $count } строке, впервые в строке { $line }, что-то стоит сразу за закрывающей кавычкой; проверьте, так ли она прочитана
        [few] В «{ $wave }» в { $count } строках, впервые в строке { $line }, что-то стоит сразу за закрывающей кавычкой; проверьте, так ли они прочитаны
       *[many] В «{ $wave }» в { $count } строках, впервые в строке { $line }, что-то стоит сразу за закрывающей кавычкой; проверьте, так ли они прочитаны
    }
survey-notice-cut-in-quotes =
    { $count ->
        [one] «{ $wave }» кончается внутри кавычки, открытой в строке { $line }: файл обрезан, или кавычка не закрыта. Не взята { $count } строка, всё до неё взято
        [few] «{ $wave }» кончается внутри кавычки, открытой в строке { $line }: файл обрезан, или кавычка не закрыта. Не взяты { $count } строки начиная с неё, всё до них взято
       *[many] «{ $wave }» кончается внутри кавычки, открытой в строке { $line }: файл обрезан, или кавычка не закрыта. Не взято { $count } строк начиная с неё, всё до них взято
    }
survey-notice-cut-row = «{ $wave }» обрывается посреди строки { $line }: файл обрезан. Эта строка не взята, всё до неё взято
survey-notice-blank =
    { $count ->
        [one] В «{ $wave }» { $count } пустая строка, первая из них — { $line }; это ничьи ответы
        [few] В «{ $wave }» { $count } пустые строки, первая из них — { $line }; это ничьи ответы
       *[many] В «{ $wave }» { $count } пустых строк, первая из них — { $line }; это ничьи ответы
    }
survey-notice-short =
    { $count ->
        [one] В «{ $wave }» в { $count } строке, впервые в строке { $line }, ячеек меньше, чем заголовков; чего нет в конце, то считается пропуском
        [few] В «{ $wave }» в { $count } строках, впервые в строке { $line }, ячеек меньше, чем заголовков; чего нет в конце, то считается пропуском
       *[many] В «{ $wave }» в { $count } строках, впервые в строке { $line }, ячеек меньше, чем заголовков; чего нет в конце, то считается пропуском
    }
survey-notice-long =
    { $count ->
        [one] В «{ $wave }» в { $count } строке ячеек больше, чем заголовков; лишнее не взято, впервые «{ $text }» в строке { $line }
        [few] В «{ $wave }» в { $count } строках ячеек больше, чем заголовков; лишнее не взято, впервые «{ $text }» в строке { $line }
       *[many] В «{ $wave }» в { $count } строках ячеек больше, чем заголовков; лишнее не взято, впервые «{ $text }» в строке { $line }
    }
survey-notice-not-calculated =
    { $count ->
        [one] В «{ $wave }» { $count } формула без значения; она считается пропуском
        [few] В «{ $wave }» { $count } формулы без значения; они считаются пропусками
       *[many] В «{ $wave }» { $count } формул без значения; они считаются пропусками
    }
survey-notice-misfits =
    { $count ->
        [one] «{ $question }» в «{ $wave }»: { $count } ответ не подходит и считается пропуском (строка { $first })
        [few] «{ $question }» в «{ $wave }»: { $count } ответа не подходят и считаются пропусками, первые из них по строкам: { $first }
       *[many] «{ $question }» в «{ $wave }»: { $count } ответов не подходят и считаются пропусками, первые из них по строкам: { $first }
    }
survey-notice-two-ways =
    { $count ->
        [one] «{ $question }» в «{ $wave }»: { $count } число можно прочитать двояко; первое, «{ $text }» в строке { $line }, прочитано как { $read }
        [few] «{ $question }» в «{ $wave }»: { $count } числа можно прочитать двояко; первое, «{ $text }» в строке { $line }, прочитано как { $read }, остальные так же
       *[many] «{ $question }» в «{ $wave }»: { $count } чисел можно прочитать двояко; первое, «{ $text }» в строке { $line }, прочитано как { $read }, остальные так же
    }
survey-notice-together =
    { $count ->
        [one] В вопросе «{ $question }» ответы «{ $one }» и «{ $other }» встретились { $count } раз и всегда вместе; возможно, это один ответ с разделителем внутри
        [few] В вопросе «{ $question }» ответы «{ $one }» и «{ $other }» встретились { $count } раза и всегда вместе; возможно, это один ответ с разделителем внутри
       *[many] В вопросе «{ $question }» ответы «{ $one }» и «{ $other }» встретились { $count } раз и всегда вместе; возможно, это один ответ с разделителем внутри
    }
survey-notice-doubles =
    { $count ->
        [one] В «{ $wave }» { $count } строка тех, кто уже отвечал, первая — «{ $who }» в строке { $line }, раньше в строке { $earlier-line } волны «{ $earlier }»; считаются все строки
        [few] В «{ $wave }» { $count } строки тех, кто уже отвечал, первая — «{ $who }» в строке { $line }, раньше в строке { $earlier-line } волны «{ $earlier }»; считаются все строки
       *[many] В «{ $wave }» { $count } строк тех, кто уже отвечал, первая — «{ $who }» в строке { $line }, раньше в строке { $earlier-line } волны «{ $earlier }»; считаются все строки
    }
survey-notice-moved = Файла волны «{ $wave }» не было на прежнем месте, он нашёлся рядом с проектом: { $path }


survey-way-carry-importance = Важности от { $low } до { $high }, перенести на 1…5 пропорционально
survey-way-carry-nps = Готовность рекомендовать от { $low } до { $high }, перенести на 0…10 пропорционально
survey-way-number = Число, как любое другое
survey-way-ignore = Не читать этот столбец
survey-title = Ответы покупателей
survey-sentence =
    { $file }: ответы { $rows ->
        [one] { $rows } человека
        [few] { $rows } человек
       *[many] { $rows } человек
    }, { $columns ->
        [one] { $columns } столбец
        [few] { $columns } столбца
       *[many] { $columns } столбцов
    }. Берём { $taken ->
        [one] { $taken } столбец
        [few] { $taken } столбца
       *[many] { $taken } столбцов
    }, { $importances ->
        [0] важностей среди них нет
        [one] среди них { $importances } важность
        [few] среди них { $importances } важности
       *[many] среди них { $importances } важностей
    }.
survey-wave-name = Волна
survey-wave-date = Собрана
survey-wave-method = Как
survey-method-usual = Выбрать…
survey-method-form = Онлайн-форма
survey-method-interview = Интервью
survey-method-phone = По телефону
survey-method-spot = На месте
survey-date-none = Это не день; напишите 2026-11-22 или 22.11.2026
survey-too-long = Вопросов { $count }, это больше 20: люди устают, и последние ответы стоят меньше
survey-without-factor =
    { $count ->
        [one] У { $count } важности ещё не сказано, какого она фактора; выберите справа или позже на странице вопросов
        [few] У { $count } важностей ещё не сказано, каких они факторов; выберите справа или позже на странице вопросов
       *[many] У { $count } важностей ещё не сказано, каких они факторов; выберите справа или позже на странице вопросов
    }
survey-no-factors =
    { $count ->
        [one] { $count } важность пока ничья: в проекте ещё нет факторов; впишите их в подготовке, потом выберите на странице вопросов
        [few] { $count } важности пока ничьи: в проекте ещё нет факторов; впишите их в подготовке, потом выберите на странице вопросов
       *[many] { $count } важностей пока ничьи: в проекте ещё нет факторов; впишите их в подготовке, потом выберите на странице вопросов
    }
survey-open =
    { $count ->
        [one] Сначала ответьте про { $count } столбец
        [few] Сначала ответьте про { $count } столбца
       *[many] Сначала ответьте про { $count } столбцов
    }
survey-next-doubt = Следующий вопрос
survey-hint = ↑ ↓ выбирают столбец, 1…9, 0, = и - говорят, что это, Enter берёт файл
survey-take = Взять
survey-taken =
    { $rows ->
        [one] Взяты ответы { $rows } человека
        [few] Взяты ответы { $rows } человек
       *[many] Взяты ответы { $rows } человек
    }
survey-tag-new = новый
survey-tag-missing = нет в этом файле
survey-asks = нужен ответ
survey-columns = Столбцы
survey-columns-none = Столбца с таким названием нет
survey-columns-count = { $shown } из { $count }
survey-find = Найти столбец
survey-find-hint = Найти (Ctrl+F)
survey-column-heading = Столбец
survey-column-kind = Что это
survey-column-block = Блок
survey-column-range = Границы
survey-column-distinct = Разных
survey-column-gaps = Пробелы
survey-label = Название на экране
survey-factor = Фактор
survey-factor-none = Ещё не сказано
survey-scale = Ответы от … до
survey-scale-low = Наименьший ответ
survey-scale-high = Наибольший ответ
survey-separator = Между ответами
survey-separator-semicolon = ; точка с запятой
survey-separator-comma = , запятая
survey-separator-bar = | черта
survey-separator-slash = / косая черта
survey-separator-line = новая строка
survey-order = Дни записаны
survey-year-first = Сначала год
survey-day-first = Сначала день
survey-month-first = Сначала месяц
survey-doubt-nps = Готовность рекомендовать спрашивают от 0 до 10, а ответы идут от { $low } до { $high }. Что с ними делать?
survey-doubt-importance = Важности считаются от 1 до 5, а эти, похоже, на шкале от { $low } до { $high }. Что с ними делать?
survey-doubt-date = Каждый из этих дней можно прочесть двояко. Что стоит первым?
survey-kind-importance = Важность
survey-kind-importance-tip = Насколько важен человеку фактор выбора, 1…5
survey-kind-nps = Рекомендует (NPS)
survey-kind-nps-tip = Насколько вероятно, что человек порекомендует, 0…10
survey-kind-one = Один из нескольких
survey-kind-one-tip = Один ответ из нескольких
survey-kind-many = Несколько ответов
survey-kind-many-tip = Сколько угодно ответов, между ними разделитель
survey-kind-number = Число
survey-kind-number-tip = Число: возраст, визиты, минуты
survey-kind-money = Деньги
survey-kind-money-tip = Сколько человек тратит
survey-kind-date = День
survey-kind-date-tip = День, со временем или без
survey-kind-text = Свои слова
survey-kind-text-tip = То, что люди написали сами
survey-kind-segment = Сегмент
survey-kind-segment-tip = Сегмент, к которому относится человек, по имени
survey-kind-job = Работа
survey-kind-job-tip = Работа, для которой покупают, по имени
survey-kind-respondent = Кто отвечал
survey-kind-respondent-tip = Имя, адрес или номер человека; на диаграммах не показывается
survey-kind-ignored = Не брать
survey-kind-ignored-tip = Столбец не читается
survey-importance-of = Важность: { $factor }
survey-importance-of-none = Важность, фактор не назван
survey-on-scale = { $kind } ({ $low }…{ $high })
survey-block-none = Ни на одной диаграмме
survey-block-portrait = Портрет
survey-block-jobs = Работы
survey-block-problems = Ключевые проблемы
survey-block-factors = Факторы выбора
survey-block-nps = NPS
survey-block-recommendations = Рекомендации
survey-seen-answered =
    { $answered ->
        [one] { $answered } ответ
        [few] { $answered } ответа
       *[many] { $answered } ответов
    }, { $gaps ->
        [one] { $gaps } пробел
        [few] { $gaps } пробела
       *[many] { $gaps } пробелов
    }
survey-seen-distinct =
    { $count ->
        [one] { $count } разный ответ
        [few] { $count } разных ответа
       *[many] { $count } разных ответов
    }
survey-seen-more = Разных ответов больше { $count }
survey-seen-range = Границы: { $range }
survey-seen-answer = { $answer } – { $count }

survey-page-sentence =
    Ответы { $rows ->
        [one] { $rows } человека
        [few] { $rows } человек
       *[many] { $rows } человек
    } в { $waves ->
        [one] { $waves } волне
        [few] { $waves } волнах
       *[many] { $waves } волнах
    } на { $questions ->
        [one] { $questions } вопрос
        [few] { $questions } вопроса
       *[many] { $questions } вопросов
    }, { $importances ->
        [0] важностей среди них нет
        [one] среди них { $importances } важность
        [few] среди них { $importances } важности
       *[many] среди них { $importances } важностей
    }
survey-empty-title = Ответов ещё нет
survey-empty = Возьмите таблицу сервиса форм: строка – человек, столбец – вопрос. Столбцы распознаются, вы их поправите, и ответы станут диаграммами, важностями и проверкой гипотез.
survey-state-nothing = У проекта нет файла с ответами
survey-state-reads = Ответы читаются: { $part }
survey-state-failed = Ответы не прочитаны: { $why }
survey-state-changed =
    { $count ->
        [one] { $count } файл изменился с тех пор, как о нём записано в проекте
        [few] { $count } файла изменились с тех пор, как о них записано в проекте
       *[many] { $count } файлов изменились с тех пор, как о них записано в проекте
    }
survey-state-ready = Все ответы прочитаны
survey-notices =
    { $count ->
        [one] { $count } замечание при чтении
        [few] { $count } замечания при чтении
       *[many] { $count } замечаний при чтении
    }
survey-notices-none = Всё взято как есть
survey-waves = Волны
survey-wave-rows = Людей
survey-wave-file = Файл
survey-wave-state = Состояние
survey-file-there = как при чтении
survey-file-outside = вне папки
survey-file-gone = нет на месте
survey-file-changed = изменился
survey-file-unreadable = не читается
survey-file-packed = в проекте
survey-reread = Прочитать снова
survey-find-file = Найти файл…
survey-pack = Положить в проект
survey-unpack = Оставить в файле
survey-wave-delete = Удалить волну
survey-no-wave = Волна не выбрана
survey-no-question = Вопрос не выбран
survey-tag-nothing = нет ответов
survey-column-answered = Ответили
survey-column-least = Наименьшее
survey-column-greatest = Наибольшее
survey-table-title = Вопросы панели
survey-not-watched = Система не сообщает об изменениях файлов с ответами ({ $why }). Перечитывайте их вручную.
survey-draft = Ответы из файла «{ $file }», которые собирались взять
