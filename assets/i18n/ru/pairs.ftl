pairs-judgement = Парное сравнение
pairs-against = { $first } и { $second }
pairs-name = «{ $name }»

pairs-head-none = Пока ничего не сравнено: { $count ->
    [one] { $count } вопрос даст веса
    [few] { $count } вопроса дадут веса
   *[many] { $count } вопросов дадут веса
}, а всего пар { $of }.
pairs-head-loose = Сравнено пар: { $judged } из { $of }; { $count ->
    [one] ещё { $count } вопрос — и появятся веса.
    [few] ещё { $count } вопроса — и появятся веса.
   *[many] ещё { $count } вопросов — и появятся веса.
}
pairs-head-untested = Сравнено пар: { $judged } из { $of }, и пока ни одно сравнение не проверяет другое; больше всех весит «{ $factor }»: { $weight }.
pairs-head-sound = Сравнено пар: { $judged } из { $of }, ответы достаточно согласованы (CR { $ratio }); больше всех весит «{ $factor }»: { $weight }.
pairs-head-contradict = Сравнено пар: { $judged } из { $of }, но ответы противоречат друг другу (CR { $ratio }, больше 0,10); больше всех весил бы «{ $factor }»: { $weight }.

pairs-of-whole = Сравнения для всего рынка.
pairs-of-segment = Сравнения только сегмента «{ $segment }».
pairs-of-segment-empty = Сравнения только сегмента «{ $segment }». Пока их нет: сравнения всего рынка сюда не переходят.
pairs-excluded = { $count ->
    [one] { $count } исключённый фактор не участвует.
    [few] { $count } исключённых фактора не участвуют.
   *[many] { $count } исключённых факторов не участвуют.
}

pairs-judged = { $count ->
    [one] Сравнена { $count } пара
    [few] Сравнены { $count } пары
   *[many] Сравнено { $count } пар
}
pairs-skipped = { $count ->
    [one] пропущен { $count }
    [few] пропущено { $count }
   *[many] пропущено { $count }
}
pairs-goal = Спросить
pairs-goal-fewest = минимум: { $count }
pairs-goal-fewest-tip = Ровно столько, чтобы все факторы были связаны. Ни один ответ не проверяет другой.
pairs-goal-checked = с проверкой: { $count }
pairs-goal-checked-tip = Вдвое больше: противоречия станут видны
pairs-goal-all = все: { $count }
pairs-goal-all-tip = Каждую пару

pairs-question = Что для клиента важнее и насколько?
pairs-question-spoken = Что для клиента важнее: «{ $first }» или «{ $second }», и насколько?
pairs-or = или
pairs-side = Шаг в сторону «{ $name }»
pairs-keys-left = ←   1…9
pairs-keys-right = Shift+1…9   →
pairs-hint = ← или → — что важнее, 1…9 — насколько: 1 одинаково, 3 умеренно, 5 сильно, 7 очень сильно, 9 предельно. Enter — дальше.
pairs-not-entered = Enter — записать и спросить дальше
pairs-entered = Сравнение записано; Enter — дальше
pairs-alike = 1, одинаково
pairs-times-for = { $times } в пользу «{ $name }»
pairs-means-alike = 1: одинаково важны
pairs-means-2 = 2: «{ $first }» чуть важнее, чем «{ $second }»
pairs-means-3 = 3: «{ $first }» умеренно важнее, чем «{ $second }»
pairs-means-4 = 4: «{ $first }» важнее, чем «{ $second }»: между умеренно и сильно
pairs-means-5 = 5: «{ $first }» сильно важнее, чем «{ $second }»
pairs-means-6 = 6: «{ $first }» важнее, чем «{ $second }»: между сильно и очень сильно
pairs-means-7 = 7: «{ $first }» очень сильно важнее, чем «{ $second }»
pairs-means-8 = 8: «{ $first }» важнее, чем «{ $second }»: между очень сильно и предельно
pairs-means-9 = 9: «{ $first }» предельно важнее, чем «{ $second }»
pairs-next = Дальше
pairs-back = Назад
pairs-skip = Пропустить
pairs-forget = Убрать
pairs-not-judged = не сравнивали

pairs-over-goal = { $count ->
    [one] Есть { $count } сравнение: больше спрашивать не просили
    [few] Есть { $count } сравнения: больше спрашивать не просили
   *[many] Есть { $count } сравнений: больше спрашивать не просили
}
pairs-over-all = Сравнены все пары
pairs-over-skipped = { $count ->
    [one] Остался { $count } пропущенный вопрос
    [few] Остались { $count } пропущенных вопроса
   *[many] Осталось { $count } пропущенных вопросов
}
pairs-over-again = Enter — спросить пропущенные снова.
pairs-over-worst = Z — к сравнению, которому остальные противоречат сильнее всего.
pairs-over-take = V — взять получившиеся важности.
pairs-over-more = Shift+Z — задать больше вопросов.

pairs-list = Все пары: { $count }
pairs-list-keys = ↑ ↓ — по списку
pairs-row = «{ $first }» и «{ $second }»: { $judgement }
pairs-row-worst = «{ $first }» и «{ $second }»: { $judgement }. Остальные противоречат этому сильнее всего.

pairs-begin = С первыми ответами здесь появятся веса. Недостающие сравнения вычисляются из остальных (Харкер, 1987).
pairs-loose = { $count ->
    [one] Ещё не сравнивали с остальными: { $names }; пока это так, весов нет.
    [few] Ещё не сравнивали с остальными: { $names }; пока это так, весов нет.
   *[many] Ещё не сравнивали с остальными: { $names }; пока это так, весов нет.
}
pairs-untested = Сравнений ровно столько, чтобы всё было связано: ни одно не проверяет другое, и согласованность неизвестна. Её покажут новые вопросы.
pairs-ratio = CR { $ratio } = CI { $index } / RI { $random }, λ { $eigenvalue }
pairs-source-table = RI — случайный индекс Алонсо и Ламаты (2006).
pairs-source-line = RI — по прямой Алонсо и Ламаты (2006): факторов больше 15, чем есть в их таблице.
pairs-source-table-part = { $count ->
    [one] RI — случайный индекс Алонсо и Ламаты (2006), уменьшен: нет { $count } пары (Агоштон и Чато, 2022).
    [few] RI — случайный индекс Алонсо и Ламаты (2006), уменьшен: нет { $count } пар (Агоштон и Чато, 2022).
   *[many] RI — случайный индекс Алонсо и Ламаты (2006), уменьшен: нет { $count } пар (Агоштон и Чато, 2022).
}
pairs-source-line-part = { $count ->
    [one] RI — по прямой Алонсо и Ламаты (2006): факторов больше 15; уменьшен: нет { $count } пары (Агоштон и Чато, 2022).
    [few] RI — по прямой Алонсо и Ламаты (2006): факторов больше 15; уменьшен: нет { $count } пар (Агоштон и Чато, 2022).
   *[many] RI — по прямой Алонсо и Ламаты (2006): факторов больше 15; уменьшен: нет { $count } пар (Агоштон и Чато, 2022).
}
pairs-verdict-sound = До 0,10 ответы достаточно согласованы (Саати).
pairs-verdict-warns = Выше 0,10 стоит пересмотреть ответы (Саати). Запрета нет.
pairs-better = «{ $first }» и «{ $second }»: { $is } далеко от того, что следует из остальных (около { $implied }). Если поставить { $best }, CR будет { $ratio }.
pairs-circle = Ответы ходят по кругу: { $names }.
pairs-to-worst = Перейти

pairs-weights = Веса
pairs-now = сейчас
pairs-weight-row = «{ $name }»: вес { $weight }, важность сейчас { $now }, первым способом { $first }, вторым { $second }
pairs-column-weight = Вес
pairs-way-ratios = в той же пропорции
pairs-way-spread = от 1 до 5
pairs-way-percent = проценты
pairs-way-ratios-tip = 5 у самого весомого, остальные в той же пропорции (5 v / v макс.), с двумя знаками
pairs-way-spread-tip = 1 у самого лёгкого, 5 у самого весомого, между ними равномерно, с двумя знаками
pairs-way-percent-tip = Веса в процентах: вместе 100, с двумя знаками
pairs-lifted = { $count ->
    [one] 5 v / v макс.; поднят до 1, пропорция не сохранена: { $names }
    [2] 5 v / v макс.; подняты до 1, пропорция не сохранена: { $names }
    [3] 5 v / v макс.; подняты до 1, пропорция не сохранена: { $names }
    [4] 5 v / v макс.; подняты до 1, пропорция не сохранена: { $names }
    [5] 5 v / v макс.; подняты до 1, пропорция не сохранена: { $names }
    [few] 5 v / v макс.; подняты до 1, пропорция не сохранена: { $count }: { $names } …
   *[many] 5 v / v макс.; подняты до 1, пропорция не сохранена: { $count }: { $names } …
}
pairs-take = Взять: { $way }
pairs-classes = { $count ->
    [0] Ни одна точка не сменит класс
    [one] { $count } точка из { $of } сменит класс
    [few] { $count } точки из { $of } сменят класс
   *[many] { $count } точек из { $of } сменят класс
}
pairs-changes = Изменятся классы
pairs-change-row = «{ $name }»: сейчас { $now }, первым способом { $first }, вторым { $second }

pairs-say-no-worst = Ни одно сравнение не выделяется: замена одного из них согласованность не улучшит.
pairs-say-nothing-judged = Пока ничего не сравнено.
pairs-say-choose = Сначала выберите: ← или → — что важнее, 1…9 — насколько. Пробел — пропустить.
pairs-say-over = Все вопросы заданы. Shift+Z — задать больше.
pairs-say-not-judged = Эту пару не сравнивали.
pairs-say-no-weights = Весов ещё нет: не все факторы сравнили с остальными.
pairs-say-taken = { $count ->
    [one] { $count } важность взята из сравнений. Отмена вернёт прежнюю.
    [few] { $count } важности взяты из сравнений. Отмена вернёт прежние.
   *[many] { $count } важностей взято из сравнений. Отмена вернёт прежние.
}
pairs-say-taken-already = Важности уже такие.

pairs-empty-none = Сравнивать пока нечего: факторов нет
pairs-empty-one = Один фактор сравнить не с чем
pairs-empty-text = Здесь важности получаются из вопросов вида «Что для клиента важнее: цена или вкус, и насколько?» Нужны хотя бы два неисключённых фактора.
pairs-empty-go = Ввести факторы
