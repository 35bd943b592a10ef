panel-filter-everybody = Все
edit-panel-take = принять ответы волны «{ $name }»
panel-filter-clause = { $question }: { $choices }
panel-filter-clause-asked = { $question } — { $choices }
panel-filter-clause-gone = вопрос, которого больше нет: { $choices }
panel-filter-waves = Волна: { $waves }
panel-filter-wave-gone = та, которой больше нет
panel-filter-words = { $words }
panel-filter-nobody = ничего
panel-filter-or = { $first } или { $second }
panel-filter-or-more = { $first } или ещё { $count }
panel-filter-and = { $first }; и { $second }
panel-filter-and-more = { $count ->
    [one] { $first }; и ещё { $count } условие
    [few] { $first }; и ещё { $count } условия
    [many] { $first }; и ещё { $count } условий
   *[other] { $first }; и ещё { $count } условия
}

panel-choice-missing = нет ответа
panel-choice-level = { $level }
panel-choice-range = от { $low }, меньше { $high }
panel-choice-day = { $day } { $month ->
    [jan] января
    [feb] февраля
    [mar] марта
    [apr] апреля
    [may] мая
    [jun] июня
    [jul] июля
    [aug] августа
    [sep] сентября
    [oct] октября
    [nov] ноября
   *[dec] декабря
} { $year }
panel-choice-days = с { $first } по { $last }
panel-choice-month = { $month ->
    [jan] январь
    [feb] февраль
    [mar] март
    [apr] апрель
    [may] май
    [jun] июнь
    [jul] июль
    [aug] август
    [sep] сентябрь
    [oct] октябрь
    [nov] ноябрь
   *[dec] декабрь
} { $year }
panel-choice-quarter = { $quarter }-й квартал { $year }
panel-choice-year = { $year } год
panel-choice-years = { $first }–{ $last }

