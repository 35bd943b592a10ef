# Чужой лист: чего в нём не хватает, что из него не взято и почему, что он изменил бы.

sheet-needs-touchpoints = Укажите строку с названиями точек контакта.
sheet-needs-touchpoints-column = Укажите столбец с названиями точек контакта.
sheet-needs-factors = Укажите столбец с названиями факторов.
sheet-needs-factors-row = Укажите строку с названиями факторов.
sheet-needs-columns = Укажите, какие столбцы — точки контакта.
sheet-needs-rows = Укажите, какие строки — точки контакта.
sheet-needs-rows-of-factors = Укажите, какие строки — факторы.
sheet-needs-columns-of-factors = Укажите, какие столбцы — факторы.
sheet-needs-touchpoint-names = Там, где ищутся названия точек контакта, пусто. Выберите место, где они записаны.
sheet-needs-factor-names = Там, где ищутся названия факторов, пусто. Выберите место, где они записаны.
sheet-too-large = Больше { $limit } факторов или точек контакта либо больше { $cells } ячеек. Пропустите часть из них или разделите лист.

sheet-cause-flag = «Да» или «нет» — не число и не название.
sheet-cause-date = Это дата. Табличные программы делают её из записей вроде 1/3 или 1.3: введите число заново.
sheet-cause-error = Формула здесь заканчивается ошибкой.
sheet-cause-not-calculated = У формулы ещё нет значения. Откройте файл в табличной программе, сохраните и выберите его снова.
sheet-cause-importance = { $why } Исправьте её или возьмите веса как есть.

sheet-level-refused = { $why } Ячейка считается неоценённой.
sheet-importance-refused = { $why } Важность считается неизвестной.
sheet-row-refused = { $why } Из этого фактора ничего не взято.
sheet-column-refused = { $why } Из этой точки контакта ничего не взято.
sheet-stage-refused = { $why } Точка контакта отнесена к предыдущему этапу.
sheet-channel-refused = «{ $value }» — не канал: нужно «онлайн», «офлайн» или «оба». Считается за «оба».
sheet-nameless-row = В этой строке нет названия.
sheet-nameless-column = В этом столбце нет названия.

sheet-notice-merged-stages = Этап из объединённых ячеек { $count ->
    [one] получила { $count } точка контакта
    [few] получили { $count } точки контакта
   *[many] получили { $count } точек контакта
 }.
sheet-notice-merged-cells = Среди факторов и точек контакта { $count ->
    [one] прочитана { $count } объединённая ячейка: её
    [few] прочитаны { $count } объединённые ячейки: их
   *[many] прочитано { $count } объединённых ячеек: их
 } значение относится только к левой верхней клетке.
sheet-notice-formulas = { $count ->
    [one] { $count } формула взята
    [few] { $count } формулы взяты
   *[many] { $count } формул взято
 } по значению, которое в ней стояло.
sheet-notice-transposed = Таблица лежит на боку: точки контакта в строках, факторы в столбцах.
sheet-notice-signs = { $count ->
    [one] { $count } знак или слово прочитано
    [few] { $count } знака или слова прочитаны
   *[many] { $count } знаков или слов прочитано
 } как уровни: { $signs }

sheet-left-totals-row = Строка { $line } «{ $text }» не взята: похоже на итоги.
sheet-left-row = Строка { $line } «{ $text }» не взята.
sheet-left-totals-column = Столбец { $line } «{ $text }» не взят: похоже на итоги.
sheet-left-column = Столбец { $line } «{ $text }» не взят.
sheet-left-more = … и ещё { $count ->
    [one] { $count } строка или столбец не взяты
    [few] { $count } строки и столбца не взяты
   *[many] { $count } строк и столбцов не взято
 }.
