raters-sentence-nobody = Пока никто не оценил ни одной связи.
raters-sentence-one = Пока оценил один участник; расхождения видны, когда оценят двое.
raters-sentence-well = Оценки { $raters ->
    [one] { $raters } участника
   *[many] { $raters } участников
} хорошо согласуются (W = { $w }); { $disputed ->
    [0] спорных связей нет.
    [1] { $deciding ->
        [0] 1 спорная связь, класс она не решает.
       *[other] 1 спорная связь, и она решает класс.
    }
    [one] { $deciding ->
        [0] { $disputed } спорная связь, класс не решает ни одна из них.
        [one] { $disputed } спорная связь, из них { $deciding } решает класс.
        [few] { $disputed } спорная связь, из них { $deciding } решают класс.
       *[many] { $disputed } спорная связь, из них { $deciding } решают класс.
    }
    [few] { $deciding ->
        [0] { $disputed } спорные связи, класс не решает ни одна из них.
        [one] { $disputed } спорные связи, из них { $deciding } решает класс.
        [few] { $disputed } спорные связи, из них { $deciding } решают класс.
       *[many] { $disputed } спорные связи, из них { $deciding } решают класс.
    }
   *[many] { $deciding ->
        [0] { $disputed } спорных связей, класс не решает ни одна из них.
        [one] { $disputed } спорных связей, из них { $deciding } решает класс.
        [few] { $disputed } спорных связей, из них { $deciding } решают класс.
       *[many] { $disputed } спорных связей, из них { $deciding } решают класс.
    }
}
raters-sentence-in-part = Оценки { $raters ->
    [one] { $raters } участника
   *[many] { $raters } участников
} отчасти согласуются (W = { $w }); { $disputed ->
    [0] спорных связей нет.
    [1] { $deciding ->
        [0] 1 спорная связь, класс она не решает.
       *[other] 1 спорная связь, и она решает класс.
    }
    [one] { $deciding ->
        [0] { $disputed } спорная связь, класс не решает ни одна из них.
        [one] { $disputed } спорная связь, из них { $deciding } решает класс.
        [few] { $disputed } спорная связь, из них { $deciding } решают класс.
       *[many] { $disputed } спорная связь, из них { $deciding } решают класс.
    }
    [few] { $deciding ->
        [0] { $disputed } спорные связи, класс не решает ни одна из них.
        [one] { $disputed } спорные связи, из них { $deciding } решает класс.
        [few] { $disputed } спорные связи, из них { $deciding } решают класс.
       *[many] { $disputed } спорные связи, из них { $deciding } решают класс.
    }
   *[many] { $deciding ->
        [0] { $disputed } спорных связей, класс не решает ни одна из них.
        [one] { $disputed } спорных связей, из них { $deciding } решает класс.
        [few] { $disputed } спорных связей, из них { $deciding } решают класс.
       *[many] { $disputed } спорных связей, из них { $deciding } решают класс.
    }
}
raters-sentence-little = Оценки { $raters ->
    [one] { $raters } участника
   *[many] { $raters } участников
} слабо согласуются (W = { $w }); { $disputed ->
    [0] спорных связей нет.
    [1] { $deciding ->
        [0] 1 спорная связь, класс она не решает.
       *[other] 1 спорная связь, и она решает класс.
    }
    [one] { $deciding ->
        [0] { $disputed } спорная связь, класс не решает ни одна из них.
        [one] { $disputed } спорная связь, из них { $deciding } решает класс.
        [few] { $disputed } спорная связь, из них { $deciding } решают класс.
       *[many] { $disputed } спорная связь, из них { $deciding } решают класс.
    }
    [few] { $deciding ->
        [0] { $disputed } спорные связи, класс не решает ни одна из них.
        [one] { $disputed } спорные связи, из них { $deciding } решает класс.
        [few] { $disputed } спорные связи, из них { $deciding } решают класс.
       *[many] { $disputed } спорные связи, из них { $deciding } решают класс.
    }
   *[many] { $deciding ->
        [0] { $disputed } спорных связей, класс не решает ни одна из них.
        [one] { $disputed } спорных связей, из них { $deciding } решает класс.
        [few] { $disputed } спорных связей, из них { $deciding } решают класс.
       *[many] { $disputed } спорных связей, из них { $deciding } решают класс.
    }
}
raters-sentence-no-order = У { $raters ->
    [one] { $raters } участника
   *[many] { $raters } участников
} слишком мало общих оценок, чтобы сравнить порядок точек контакта; { $disputed ->
    [0] спорных связей нет.
    [1] { $deciding ->
        [0] 1 спорная связь, класс она не решает.
       *[other] 1 спорная связь, и она решает класс.
    }
    [one] { $deciding ->
        [0] { $disputed } спорная связь, класс не решает ни одна из них.
        [one] { $disputed } спорная связь, из них { $deciding } решает класс.
        [few] { $disputed } спорная связь, из них { $deciding } решают класс.
       *[many] { $disputed } спорная связь, из них { $deciding } решают класс.
    }
    [few] { $deciding ->
        [0] { $disputed } спорные связи, класс не решает ни одна из них.
        [one] { $disputed } спорные связи, из них { $deciding } решает класс.
        [few] { $disputed } спорные связи, из них { $deciding } решают класс.
       *[many] { $disputed } спорные связи, из них { $deciding } решают класс.
    }
   *[many] { $deciding ->
        [0] { $disputed } спорных связей, класс не решает ни одна из них.
        [one] { $disputed } спорных связей, из них { $deciding } решает класс.
        [few] { $disputed } спорных связей, из них { $deciding } решают класс.
       *[many] { $disputed } спорных связей, из них { $deciding } решают класс.
    }
}

raters-sentence-waits = Оценки участников сводятся.
raters-whole = Бюллетени — обо всём рынке, а не о сегменте «{ $segment }».
raters-pairs = { $count ->
    [one] В { $count } ячейке, которую оценили несколько человек, совпадают { $part } пар оценок.
    [few] В { $count } ячейках, которые оценили несколько человек, совпадают { $part } пар оценок.
   *[many] В { $count } ячейках, которые оценили несколько человек, совпадают { $part } пар оценок.
}
raters-w = W показывает, насколько одинаково участники упорядочили точки контакта: 0 — совсем по-разному, 1 — одинаково.
raters-hidden = Сдано бюллетеней: { $shown } из { $all }; { $count ->
    [0] скрытых нет.
    [one] { $count } скрыт до сдачи.
    [few] { $count } скрыты до сдачи.
   *[many] { $count } скрыто до сдачи.
}
raters-rated = { $count } из { $of } ячеек
raters-rated-in = сдан · { $count } из { $of } ячеек
raters-alike = как общее мнение: { $part }
raters-people = Участники
raters-person-spoken = { $name }, { $state }
raters-cells = Спорные ячейки
raters-cell-spoken = { $factor } × { $touchpoint }: { $spread }, общее мнение { $consensus }, { $impact }
raters-column-cell = Фактор × точка контакта
raters-column-spread = Оценки
raters-column-consensus = Общее
raters-column-matrix = Матрица
raters-column-impact = Решает
raters-column-lowest = Низшая
raters-column-highest = Высшая
raters-column-settled = Согласовано на
raters-table = Спорные ячейки
raters-impact = { $count ->
    [0] ни одного класса
    [one] { $count } класс
    [few] { $count } класса
   *[many] { $count } классов
}
raters-settled = согласовано: { $level }
raters-settled-on = согласовано: { $level }, { $date }
raters-settled-at = { $cell }: согласован уровень { $level }. Отмена вернёт спор.
raters-settle-at = Согласовать уровень { $level }: { $meaning }
raters-decides = Между { $low } и { $high }: { $moves }
raters-decides-none = Между { $low } и { $high } ни один класс не меняется.
raters-decides-more = и ещё { $count }
raters-move = «{ $touchpoint }»: { $from } или { $to }
raters-reason = Потому что
raters-reason-hint = Почему решили так, если хотите
raters-none = Ни об одной ячейке не спорят.
raters-not-settled = Эта ячейка не согласована.
raters-not-yet = Общее мнение ещё вычисляется, подождите мгновение.
raters-consensus-same = В матрице уже везде общее мнение.
raters-consensus-taken = { $count ->
    [one] Общее мнение принято в { $count } ячейке. Отмена вернёт, как было.
    [few] Общее мнение принято в { $count } ячейках. Отмена вернёт, как было.
   *[many] Общее мнение принято в { $count } ячейках. Отмена вернёт, как было.
}
raters-consensus-would = { $count ->
    [0] Общее мнение ничего не изменит
    [one] Общее мнение изменит { $count } ячейку
    [few] Общее мнение изменит { $count } ячейки
   *[many] Общее мнение изменит { $count } ячеек
}{ $settled ->
    [0] .
   *[other] ; согласованные останутся ({ $settled }).
}
raters-nothing-disputed = Спорных ячеек нет.
raters-deleted = Бюллетень удалён ({ $name }). Отмена вернёт его.
raters-name = Имя
raters-new-name = Новый участник
raters-new-hint = Имя, затем Enter
raters-name-of = Новое имя участника { $name }
raters-empty-title = Несколько человек видят больше, чем один
raters-empty-text = Пусть каждый сначала оценит сам: по имени в интервью или в своём файле, который вы возьмёте сюда. Потом эта страница покажет, в чём участники согласны и какие спорные ячейки решают класс, и поможет группе договориться.
raters-spread = { $state ->
    [disputed] Спорная: в бюллетенях { $spread } ({ $count })
    [settled] Бюллетени: { $spread } ({ $count }), группа договорилась
   *[alike] Бюллетени: { $spread } ({ $count })
}
raters-sentence-blinded = { $name } оценивает вслепую: ответы других появятся, когда этот бюллетень будет сдан или снова будет оценивать группа.
raters-said = { $name }: { $level }
