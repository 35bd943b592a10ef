setup-step-factors = Факторы
setup-step-touchpoints = Точки контакта
setup-step-rate = Оценка
setup-step-result = Результат
setup-step-name = { $title }: { $state }, { $detail }
setup-done = готово
setup-next = сейчас
setup-open = впереди
setup-detail-factors = { $count ->
    [0] пока нет
    [one] { $count } фактор
    [few] { $count } фактора
    [many] { $count } факторов
   *[other] { $count } фактора
}
setup-detail-unweighted = { $count ->
    [one] { $count } фактор, без важности: { $missing }
    [few] { $count } фактора, без важности: { $missing }
    [many] { $count } факторов, без важности: { $missing }
   *[other] { $count } фактора, без важности: { $missing }
}
setup-detail-no-touchpoints = пока нет
setup-detail-touchpoints = { $count ->
    [one] { $count } точка
    [few] { $count } точки
    [many] { $count } точек
   *[other] { $count } точки
} на { $stages ->
    [one] { $stages } этапе
    [few] { $stages } этапах
    [many] { $stages } этапах
   *[other] { $stages } этапа
}
setup-detail-no-cells = ячеек пока нет
setup-detail-rated = { $rated } из { $cells } { $cells ->
    [one] ячейки
    [few] ячеек
    [many] ячеек
   *[other] ячейки
}
setup-detail-no-result = пока смотреть не на что
setup-detail-first-result = есть первая картина
setup-detail-result = оценено всё

setup-factors-title = На что клиенты смотрят, когда выбирают?
setup-factors-text = Фактор выбора — то, что люди взвешивают, когда решают: «понятная цена», «по пути домой», «врачу можно доверять». Записывайте словами клиента, по одному в строке.
setup-name-head = Фактор выбора
setup-importance-head = Важность 1…5
setup-importance-head-as-is = Важность
setup-factor-name = Фактор { $number }
setup-factor-importance = Важность «{ $name }»
setup-new-factor = Следующий фактор
setup-new-importance = Важность следующего фактора
setup-first-factor-hint = Первый фактор, например понятная цена
setup-next-factor-hint = Следующий фактор
setup-enter-importance = Enter: важность
setup-enter-add = Enter: добавить
setup-button = { $what }: { $name }
setup-unweighted = { $count ->
    [one] У { $count } фактора ещё нет важности: пока её нет, его оценки не входят ни в один балл.
    [few] У { $count } факторов ещё нет важности: пока её нет, их оценки не входят ни в один балл.
    [many] У { $count } факторов ещё нет важности: пока её нет, их оценки не входят ни в один балл.
   *[other] У { $count } фактора ещё нет важности: пока её нет, их оценки не входят ни в один балл.
}
setup-about-factors = Обычно факторов от пяти до пятнадцати. Меньше — теряются различия, больше — устают участники.
setup-about-importance = Важность — насколько это значимо для клиентов: 5 решает всё, 1 почти не влияет. Лучше всего взять из опроса; 4,6 ничем не хуже пяти. Можно оставить пустой и задать позже.
setup-about-importance-as-is = Важность — насколько это значимо для клиентов, в весах этого проекта: любое число от 0. Можно оставить пустой и задать позже.
setup-about-keys = Enter ведёт от названия к важности и добавляет фактор. ↑ ↓ — по строкам, Alt+↑ и Alt+↓ переставляют фактор, Alt+Delete удаляет.
setup-about-segment = Это важности всего рынка. Собственные важности сегмента задаются в матрице или на экране «Сегменты».
setup-on-touchpoints = К точкам контакта

setup-touchpoints-title = Где клиент встречается с вами?
setup-touchpoints-text = Отметьте точки контакта, с которыми ваши клиенты действительно сталкиваются. Для начала хватит 30–60; названия можно изменить потом.
setup-template-wait = Шаблон читается…
setup-pick-list = Точки контакта шаблона
setup-pick-filter = Найти в шаблоне
setup-pick-all = Выбрать все
setup-pick-none = Снять выбор
setup-pick-stage = { $stage } ({ $count })
setup-pick-present = уже в проекте
setup-pick-nothing = В шаблоне нет названий, где есть «{ $filter }». Esc покажет всё; свою точку контакта можно добавить справа.
setup-pick-keys = Пробел отмечает, Shift+Пробел — весь этап, буквы ищут
setup-pick-enter = Enter добавит
setup-pick-add = { $count ->
    [one] Добавить { $count } точку контакта
    [few] Добавить { $count } точки контакта
    [many] Добавить { $count } точек контакта
   *[other] Добавить { $count } точки контакта
}
setup-pick-none-yet = Пока ничего не отмечено: Пробел отмечает точку контакта, Shift+Пробел — весь её этап.
setup-on-rate = К оценке
setup-add-and-rate = Добавить и дальше

setup-own-title = Своя точка контакта
setup-own-name = Название точки контакта
setup-own-stage = Этап: один из имеющихся или новый
setup-own-stages = Выбрать этап
setup-own-add = Добавить
setup-own-no-stage = Назовите и этап: один из имеющихся или новый.
setup-own-twin = На этапе «{ $stage }» уже есть точка контакта «{ $name }». Назовите её иначе.

setup-have-title = { $count ->
    [0] В проекте
    [one] В проекте: { $count }
   *[other] В проекте: { $count }
}
setup-have-none = Точек контакта пока нет. Здесь по этапам появится то, что вы добавите.
setup-have-more = Порядок, названия и каналы меняются в матрице и на карте пути.
setup-have-delete = Убрать «{ $name }»

setup-rate-title = Оценить вместе
setup-rate-text = Для каждого фактора и каждой точки контакта — один вопрос: насколько эта точка позволяет клиенту судить об этом факторе? Интервью задаёт их по одному, крупно, чтобы видели все; матрица удобна для работы в одиночку.
setup-rate-far = Оценено { $rated } из { $cells } { $cells ->
    [one] ячейки
    [few] ячеек
    [many] ячеек
   *[other] ячейки
} ({ $percent })
setup-rate-nothing = Оценивать пока нечего: матрице нужны факторы и точки контакта.
setup-go-interview = К интервью

setup-result-title = Что получилось
setup-result-text = Баллы, отклонения и классы считаются по ходу оценки. «Приоритеты» выстраивают точки контакта и факторы по важности и объясняют почему; карта пути показывает всю дорогу клиента.
setup-result-nothing = Пока ничего не оценено, поэтому и результата нет. Он появится с первыми ответами.
setup-result-whole = Оценены все ячейки.
setup-result-part = { $count ->
    [one] Первая картина: не оценена ещё { $count } ячейка.
    [few] Первая картина: не оценены ещё { $count } ячейки.
    [many] Первая картина: не оценено ещё { $count } ячеек.
   *[other] Первая картина: не оценено ещё { $count } ячейки.
}
setup-go-priorities = К приоритетам
setup-go-map = К карте пути

setup-segments-title = По желанию: сегменты
setup-segments-text = { $count ->
    [0] Клиентов, которые выбирают по-разному, можно разделить на сегменты, у каждого — свои важности. Для начала достаточно и всего рынка.
    [one] В проекте { $count } сегмент. Его важности, работы и доля — на экране «Сегменты».
    [few] В проекте { $count } сегмента. Их важности, работы и доли — на экране «Сегменты».
    [many] В проекте { $count } сегментов. Их важности, работы и доли — на экране «Сегменты».
   *[other] В проекте { $count } сегмента. Их важности, работы и доли — на экране «Сегменты».
}
setup-go-segments = К сегментам
