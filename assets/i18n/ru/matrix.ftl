# Экран «Матрица»: сетка, панель, меню и отказы; диалоги шкалы и классов.

matrix-grid = Матрица факторов и точек контакта
matrix-channel-online = онлайн
matrix-channel-offline = офлайн
matrix-channel-both = онлайн и офлайн

matrix-title-factor = Фактор
matrix-title-importance = Важность
matrix-title-score = Балл
matrix-title-share = Доля, %
matrix-title-whole-score = Балл, весь рынок
matrix-title-shift = Место против всего рынка
matrix-title-deviation = Отклонение от среднего
matrix-title-class = Класс
matrix-title-rank = Место
matrix-stage-empty = пока нет точек
matrix-completeness = Оценено { $percent }: { $rated } из { $cells } ячеек
matrix-excluded-touchpoints = { $count ->
    [one] Исключена { $count } точка контакта
    [few] Исключены { $count } точки контакта
   *[many] Исключено { $count } точек контакта
}
matrix-excluded-factors = { $count ->
    [one] Исключён { $count } фактор
    [few] Исключены { $count } фактора
   *[many] Исключено { $count } факторов
}
matrix-unweighted-factors = { $count ->
    [one] { $count } фактор без важности не учитывается
    [few] { $count } фактора без важности не учитываются
   *[many] { $count } факторов без важности не учитываются
}
matrix-opinion = Структурированное мнение, а не статистика

matrix-is-excluded = Исключено из расчёта: не входит ни в одну сумму.
matrix-is-must-have = Обязательная: закон, безопасность или условие входа на рынок.
matrix-stage-size = { $count ->
    [one] Учитывается { $count } точка контакта
    [few] Учитываются { $count } точки контакта
   *[many] Учитывается { $count } точек контакта
}

matrix-reader-cell = { $factor } × { $touchpoint }: { $level }
matrix-reader-cell-inherited = { $factor } × { $touchpoint }: { $level }, унаследовано
matrix-reader-cell-own = { $factor } × { $touchpoint }: { $level }, своя, весь рынок: { $whole }
matrix-reader-not-rated = не оценено
matrix-reader-none = не задана
matrix-reader-importance = Важность «{ $name }»: { $value }
matrix-reader-importance-inherited = Важность «{ $name }»: { $value }, унаследована
matrix-reader-importance-own = Важность «{ $name }»: { $value }, своя, весь рынок: { $whole }
matrix-reader-beside = { $name }: балл { $score }, весь рынок: { $whole_score }; место { $rank }, весь рынок: { $whole_rank }; { $class }, весь рынок: { $whole_class }
matrix-reader-touchpoint = { $name }: балл { $score }, доля { $share }, { $class }, место { $rank }
matrix-reader-factor = { $name }: балл { $score }, доля { $share }, { $class }, место { $rank }
matrix-reader-no-figures = { $name }: показателей нет
matrix-scroll-across = Прокрутка по горизонтали
matrix-scroll-down = Прокрутка по вертикали

matrix-add-factor = + Фактор
matrix-add-touchpoint = + Точка контакта
matrix-add-stage = + Этап
matrix-new-factor = Новый фактор
matrix-new-touchpoint = Новая точка контакта
matrix-new-stage = Новый этап
matrix-first-stage = Первый этап
matrix-copy-of = { $name } (копия)
matrix-edit-factor = Название фактора «{ $name }»
matrix-edit-importance = Важность фактора «{ $name }»
matrix-edit-own-importance = Своя важность «{ $name }»; пусто — { $whole }, унаследована
matrix-edit-touchpoint = Название точки контакта «{ $name }»
matrix-edit-stage = Название этапа «{ $name }»
matrix-importance-no-number = «{ $value }» — не число. Введите важность, например 4 или 3,5, или оставьте поле пустым.

matrix-find = Найти по названию
matrix-filter = Фильтр
matrix-filter-not-rated = Только не полностью оценённое
matrix-filter-all-classes = Все классы
matrix-filter-all-channels = Все каналы
matrix-filter-all-stages = Все этапы
matrix-order = Порядок
matrix-order-rows = Факторы
matrix-order-columns = Точки контакта
matrix-order-rows-by = Факторы { $by }
matrix-order-columns-by = Точки { $by }
matrix-order-note = В самом проекте порядок не меняется.
matrix-by-document = в порядке проекта
matrix-by-score = по убыванию балла
matrix-by-name = по алфавиту
matrix-by-importance = по убыванию важности
matrix-scale = Шкала { $scale }
matrix-classes = Классы
matrix-look = Вид
matrix-look-numbers = Числа
matrix-look-symbols = Символы
matrix-look-down = После ввода — вниз
matrix-look-right = После ввода — вправо
matrix-look-zoom = Размер ячеек: { $zoom }
matrix-zoom-out = Мельче
matrix-zoom-in = Крупнее
matrix-zoom-whole = 100 %
matrix-zoom-fit = Все столбцы
matrix-notice-filter = Фильтр: показано точек контакта { $touchpoints } из { $of_touchpoints }, факторов { $factors } из { $of_factors }.
matrix-notice-nothing-named = Названий с «{ $text }» нет.
matrix-notice-sort-rows = Факторы { $by }; порядок в проекте прежний.
matrix-notice-sort-columns = Точки контакта { $by }; порядок в проекте прежний.
matrix-notice-again = Применить снова
matrix-notice-show-all = Показать всё

matrix-empty-title = Здесь начинается матрица
matrix-empty-text = Слева — факторы, по которым клиенты делают выбор, и их важность; сверху — точки контакта по этапам пути; в каждой ячейке — насколько точка контакта позволяет клиенту судить о факторе. Добавьте первые или импортируйте таблицу.
matrix-empty-add-factor = Добавить фактор
matrix-empty-add-touchpoint = Добавить точку контакта
matrix-no-touchpoints-title = Точек контакта пока нет
matrix-no-touchpoints-text = Точки контакта — это места встречи клиента с компанией: реклама, витрина, звонок, счёт. Каждая относится к одному из этапов пути.
matrix-no-factors-title = Факторов пока нет
matrix-no-factors-text = Факторы выбора — то, что клиенты взвешивают, когда выбирают: цена, вкус, удобство дороги. У каждого есть важность от 1 до 5.
matrix-nothing-title = Под фильтр ничего не подходит
matrix-nothing-text = В проекте всё на месте.

matrix-menu-level = { $level } — { $meaning }
matrix-menu-not-rated = Не оценено
matrix-menu-fill-down = Заполнить вниз
matrix-menu-fill-right = Заполнить вправо
matrix-menu-of-factor = Фактор «{ $name }»
matrix-menu-of-touchpoint = Точка контакта «{ $name }»
matrix-menu-rename = Переименовать
matrix-menu-importance = Задать важность
matrix-menu-factor-before = Добавить фактор выше
matrix-menu-factor-after = Добавить фактор ниже
matrix-menu-touchpoint-before = Добавить точку контакта перед этой
matrix-menu-touchpoint-after = Добавить точку контакта после этой
matrix-menu-touchpoint-first = Добавить точку контакта в этап
matrix-menu-stage-before = Добавить этап перед этим
matrix-menu-stage-after = Добавить этап после этого
matrix-menu-must-have = Обязательная
matrix-menu-duplicate = Дублировать
matrix-menu-exclude = Исключить из расчёта
matrix-menu-include = Вернуть в расчёт
matrix-menu-delete = Удалить

matrix-say-choose-head = Сначала выберите название фактора, точки контакта или этапа.
matrix-say-delete-head = Чтобы удалить элемент, нажмите Ctrl+Delete; клавиша Delete очищает ячейки.
matrix-say-deleted = Удалено: «{ $name }». Отмена вернёт на место.
matrix-say-deleted-factors = { $count ->
    [one] Удалён { $count } фактор. Отмена вернёт его.
    [few] Удалены { $count } фактора. Отмена вернёт их.
   *[many] Удалено { $count } факторов. Отмена вернёт их.
}
matrix-say-deleted-touchpoints = { $count ->
    [one] Удалена { $count } точка контакта. Отмена вернёт её.
    [few] Удалены { $count } точки контакта. Отмена вернёт их.
   *[many] Удалено { $count } точек контакта. Отмена вернёт их.
}
matrix-say-deleted-stage = { $count ->
    [0] Этап «{ $name }» удалён. Отмена вернёт его.
    [one] Этап «{ $name }» удалён вместе с { $count } точкой контакта. Отмена вернёт всё.
    [few] Этап «{ $name }» удалён вместе с { $count } точками контакта. Отмена вернёт всё.
   *[many] Этап «{ $name }» удалён вместе с { $count } точками контакта. Отмена вернёт всё.
}
matrix-say-sorted = На экране включена сортировка, поэтому перемещать нельзя. Сначала нажмите «Показать всё».
matrix-say-no-level = Уровня с клавишей «{ $key }» здесь нет. Клавиши: { $keys }; Delete очищает ячейку.
matrix-say-no-cut = Названия нельзя вырезать. Скопируйте их или удалите сам элемент.

matrix-differences-button = Отличия
matrix-differences = «{ $segment }»: от всего рынка отличаются { $cells } и { $importances }; { $classes }.
matrix-differences-cells = { $count ->
    [one] { $count } ячейка
    [few] { $count } ячейки
   *[many] { $count } ячеек
}
matrix-differences-importances = { $count ->
    [one] { $count } важность
    [few] { $count } важности
   *[many] { $count } важностей
}
matrix-differences-classes = { $count ->
    [0] ни один класс из { $of } не меняется
    [one] меняется { $count } класс из { $of }
    [few] меняются { $count } класса из { $of }
   *[many] меняются { $count } классов из { $of }
}
matrix-differences-none = У сегмента «{ $segment }» пока нет ничего своего, и все показатели — как у всего рынка. Вернитесь к матрице и введите уровень в ячейку или важность либо начните с копии:
matrix-differences-same = { $count ->
    [one] Отличий пока нет: { $count } своё значение сегмента «{ $segment }» совпадает со всем рынком. Введите поверх другое.
    [few] Отличий пока нет: { $count } своих значения сегмента «{ $segment }» совпадают со всем рынком. Введите поверх другие.
   *[many] Отличий пока нет: { $count } своих значений сегмента «{ $segment }» совпадают со всем рынком. Введите поверх другие.
}
matrix-differences-leave = Показать все уровни
matrix-own = { $cells ->
    [one] Своё: { $cells } ячейка
    [few] Своё: { $cells } ячейки
   *[many] Своё: { $cells } ячеек
}, { $importances ->
    [one] { $importances } важность
    [few] { $importances } важности
   *[many] { $importances } важностей
}
matrix-disputed = Два столбика: участники оценили по-разному
matrix-pale = Бледное унаследовано от всего рынка
matrix-tip-own = Свой уровень: { $own }. Весь рынок: { $whole }.
matrix-say-local = { $count ->
    [one] { $count } унаследованный уровень стал своим для «{ $segment }». Показатели от этого не меняются.
    [few] { $count } унаследованных уровня стали своими для «{ $segment }». Показатели от этого не меняются.
   *[many] { $count } унаследованных уровней стали своими для «{ $segment }». Показатели от этого не меняются.
}
matrix-say-no-local = Здесь нечего делать своим: всё оценённое уже своё для «{ $segment }».
matrix-say-copied = { $count ->
    [one] { $count } важность всего рынка стала своей для «{ $segment }». Показатели от этого не меняются.
    [few] { $count } важности всего рынка стали своими для «{ $segment }». Показатели от этого не меняются.
   *[many] { $count } важностей всего рынка стали своими для «{ $segment }». Показатели от этого не меняются.
}
matrix-say-no-copy = Все важности уже свои для «{ $segment }».
matrix-say-reset-cells = { $count ->
    [one] { $count } ячейка сегмента «{ $segment }» снова наследуется от всего рынка.
    [few] { $count } ячейки сегмента «{ $segment }» снова наследуются от всего рынка.
   *[many] { $count } ячеек сегмента «{ $segment }» снова наследуются от всего рынка.
}
matrix-say-no-reset-cells = Здесь у «{ $segment }» нет ничего своего: всё и так унаследовано от всего рынка.
matrix-say-reset-importances = { $count ->
    [one] { $count } важность сегмента «{ $segment }» снова наследуется от всего рынка.
    [few] { $count } важности сегмента «{ $segment }» снова наследуются от всего рынка.
   *[many] { $count } важностей сегмента «{ $segment }» снова наследуются от всего рынка.
}
matrix-say-no-reset-importances = Здесь у «{ $segment }» нет своих важностей: они и так унаследованы от всего рынка.

matrix-paste-refused = Ничего не вставлено. { $why }
matrix-paste-empty = В буфере обмена нет текста для вставки.
matrix-paste-too-long = В буфере обмена больше { $limit } МБ текста, и он не рассматривался. Скопируйте меньше.
matrix-paste-too-large = В блоке { $rows } × { $columns } значений (строк × столбцов), а отсюда помещается только { $rows_left } × { $columns_left }. Начните выше или левее либо скопируйте меньше.
matrix-paste-level = «{ $factor } × { $touchpoint }» не может быть «{ $value }»: уровни шкалы — { $scale }. Исправьте значение и вставьте снова.
matrix-paste-importance = Важность «{ $factor }»: { $why } Исправьте значение и вставьте снова.
matrix-paste-importance-no-number = Важность «{ $factor }»: «{ $value }» — не число. Исправьте значение и вставьте снова.
matrix-paste-name = «{ $item }» нельзя назвать «{ $value }». { $why }
matrix-paste-no-touchpoint = В этапе «{ $stage }» нет точек контакта, вставлять некуда. Сначала добавьте точку.

matrix-dialog-apply = Применить
matrix-dialog-cancel = Отмена

scale-title = Шкала связей
scale-or-own = или свои уровни, от двух до пяти:
scale-value = Уровень
scale-key = Клавиша
scale-english = Значение по-английски
scale-russian = Значение по-русски
scale-value-of = Значение уровня { $number }
scale-key-of = Клавиша уровня { $number }
scale-english-of = Значение уровня { $number } по-английски
scale-russian-of = Значение уровня { $number } по-русски
scale-remove = Убрать
scale-remove-of = Убрать уровень { $number }
scale-add = Добавить уровень
scale-map = Чем станут нынешние уровни:
scale-map-level = { $level } станет
scale-merges = Два уровня сольются в один: сменив шкалу обратно, их уже не различить. Отмена их вернёт.
scale-same = Это нынешняя шкала.
scale-changes-none = Ни места, ни классы не изменятся.
scale-changes-ranks = { $count ->
    [one] Место изменится у { $count } точки контакта.
    [few] Место изменится у { $count } точек контакта.
   *[many] Место изменится у { $count } точек контакта.
}
scale-changes-classes = { $count ->
    [one] Класс изменится у { $count } точки контакта.
    [few] Класс изменится у { $count } точек контакта.
   *[many] Класс изменится у { $count } точек контакта.
}
scale-changes-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
   *[many] и ещё { $count }
}
scale-change-class = { $name }: { $class } → { $to_class }, место { $rank } → { $to_rank }
scale-change-rank = { $name }: место { $rank } → { $to_rank }
scale-draft-value = «{ $value }» — не уровень. Введите целое число от 0 до { $most }.
scale-draft-key = Уровню { $value } нужна одна клавиша. Введите один символ.

rule-title = Правило классов
rule-ours = Метод называет три класса, но не границы между ними: где они пройдут, решаете вы.
rule-deviation = Отклонение
rule-deviation-text = Критические — выше среднего не меньше чем на столько стандартных отклонений, менее важные — ниже на столько же.
rule-percent = Процент от среднего
rule-percent-text = Критические — выше среднего не меньше чем на столько процентов, менее важные — ниже на столько же.
rule-pareto = Парето
rule-pareto-text = Сильнейшие, дающие первую долю всех баллов, — критические, до второй границы — важные.
rule-natural = Естественные группы
rule-natural-text = Три группы, внутри которых баллы как можно ближе друг к другу.
rule-k = Стандартных отклонений
rule-p = Процентов
rule-critical = Критические, процентов
rule-important = Важные, процентов
rule-changes-none = Классы не изменятся.
rule-changes-touchpoints = { $count ->
    [one] Класс изменится у { $count } точки контакта.
    [few] Класс изменится у { $count } точек контакта.
   *[many] Класс изменится у { $count } точек контакта.
}
rule-changes-factors = { $count ->
    [one] Класс изменится у { $count } фактора.
    [few] Класс изменится у { $count } факторов.
   *[many] Класс изменится у { $count } факторов.
}
rule-changes-stages = { $count ->
    [one] Класс изменится у { $count } этапа.
    [few] Класс изменится у { $count } этапов.
   *[many] Класс изменится у { $count } этапов.
}

matrix-filter-not-sure = Только то, в чём не уверены
matrix-say-choose-cell = Сначала выберите ячейки: отметить «не уверены» можно только ячейку.
matrix-reader-not-sure = { $what }, не уверены
matrix-reader-notes = { $count ->
    [one] { $what }, { $count } заметка
    [few] { $what }, { $count } заметки
   *[many] { $what }, { $count } заметок
}
matrix-tip-not-sure = Не уверены: к этому стоит вернуться.
matrix-tip-notes = { $count ->
    [one] { $count } заметка: { $text }
    [few] { $count } заметки: { $text }
   *[many] { $count } заметок: { $text }
}

matrix-empty-set-up = Подготовить по шагам
matrix-empty-pick = Выбрать точки контакта из шаблона…
matrix-empty-name = Задать факторы списком…
matrix-reader-sure = { $figures }. { $line }
