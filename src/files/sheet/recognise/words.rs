//! Words that tell what a row or column of somebody's table is, in both languages.

/// What a label says of its row or column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::files::sheet) enum Word {
    /// Names of factors.
    Factor,
    /// Importances.
    Importance,
    /// Stages.
    Stage,
    /// Channels.
    Channel,
    /// Names of touchpoints.
    Touchpoint,
    /// Figures that are worked out.
    Totals,
    /// A running number.
    Number,
    /// A description, a remark or a unit.
    Remark,
}

const FACTOR: &[&str] = &[
    "factor",
    "factors",
    "choice factor",
    "choice factors",
    "factor of choice",
    "criterion",
    "criteria",
    "choice criteria",
    "requirement",
    "requirements",
    "customer requirement",
    "customer requirements",
    "customer needs",
    "need of the customer",
    "customer need",
    "attribute",
    "attributes",
    "quality attribute",
    "quality attributes",
    "whats",
    "what",
    "voice of the customer",
    "voc",
    "demanded quality",
    "фактор",
    "факторы",
    "фактор выбора",
    "факторы выбора",
    "критерий",
    "критерии",
    "критерий выбора",
    "критерии выбора",
    "требование",
    "требования",
    "требование клиента",
    "требования клиента",
    "требования клиентов",
    "требования потребителей",
    "требования потребителя",
    "потребность",
    "потребности",
    "потребность клиента",
    "потребности клиента",
    "потребности клиентов",
    "ожидания клиента",
    "ожидания клиентов",
    "ожидание",
    "ожидания",
    "характеристика",
    "характеристики",
    "что важно",
    "что важно клиенту",
    "голос клиента",
];
const IMPORTANCE: &[&str] = &[
    "importance",
    "weight",
    "weights",
    "priority",
    "significance",
    "importance weight",
    "customer importance",
    "relative importance",
    "w",
    "wt",
    "imp",
    "важность",
    "вес",
    "веса",
    "приоритет",
    "значимость",
    "степень важности",
    "оценка важности",
    "коэффициент важности",
    "весовой коэффициент",
    "вес фактора",
    "вес критерия",
];
const STAGE: &[&str] = &[
    "stage",
    "stages",
    "phase",
    "phases",
    "journey stage",
    "journey stages",
    "stage of the journey",
    "step",
    "этап",
    "этапы",
    "стадия",
    "стадии",
    "фаза",
    "фазы",
    "этап пути",
    "этапы пути",
    "этап пути клиента",
    "этапы пути клиента",
    "шаг",
];
const CHANNEL: &[&str] = &[
    "channel",
    "channels",
    "online/offline",
    "online / offline",
    "канал",
    "каналы",
    "тип канала",
    "онлайн/офлайн",
    "онлайн / офлайн",
    "формат",
];
const TOUCHPOINT: &[&str] = &[
    "touchpoint",
    "touchpoints",
    "touch point",
    "touch points",
    "point of contact",
    "points of contact",
    "contact point",
    "contact points",
    "hows",
    "how",
    "точка контакта",
    "точки контакта",
    "точка касания",
    "точки касания",
    "касание",
    "касания",
    "точки",
];
const TOTALS: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "sum",
    "sums",
    "score",
    "scores",
    "share",
    "rank",
    "class",
    "deviation",
    "deviation from the mean",
    "relative deviation",
    "deviation in σ",
    "intensity",
    "rated cells",
    "counts",
    "importance of rated cells",
    "в расчете",
    "важность оцененных ячеек",
    "оценено ячеек",
    "rated",
    "mean",
    "average",
    "avg",
    "min",
    "max",
    "absolute weight",
    "relative weight",
    "absolute importance",
    "technical importance",
    "weighted score",
    "weighted sum",
    "standard deviation",
    "σ",
    "∑",
    "z",
    "итог",
    "итого",
    "итоги",
    "всего",
    "сумма",
    "суммы",
    "балл",
    "баллы",
    "доля",
    "ранг",
    "место",
    "класс",
    "отклонение",
    "отклонение от среднего",
    "относительное отклонение",
    "отклонение в σ",
    "интенсивность",
    "оценено",
    "оценено связей",
    "среднее",
    "среднее значение",
    "средний балл",
    "минимум",
    "максимум",
    "взвешенная сумма",
    "взвешенный балл",
    "абсолютный вес",
    "относительный вес",
    "стандартное отклонение",
    "общий балл",
    "сумма баллов",
];
/// Alone or at the beginning of a label of a few words.
const TOTALS_AT_FIRST: &[&str] = &[
    "total",
    "totals",
    "sum",
    "итого",
    "итог",
    "всего",
    "сумма",
    "σ",
    "∑",
    "share",
    "доля",
    "балл",
    "score",
];
const NUMBER: &[&str] = &[
    "№",
    "#",
    "no",
    "nr",
    "n°",
    "n",
    "№ п/п",
    "п/п",
    "n п/п",
    "номер",
    "number",
    "id",
    "код",
    "code",
];
const REMARK: &[&str] = &[
    "description",
    "descriptions",
    "note",
    "notes",
    "comment",
    "comments",
    "remark",
    "remarks",
    "unit",
    "units",
    "definition",
    "explanation",
    "owner",
    "source",
    "описание",
    "описания",
    "примечание",
    "примечания",
    "комментарий",
    "комментарии",
    "пояснение",
    "пояснения",
    "единица",
    "единицы",
    "ед",
    "ед. изм",
    "единица измерения",
    "единицы измерения",
    "определение",
    "расшифровка",
    "ответственный",
    "источник",
    "группа",
    "категория",
    "group",
    "category",
];

/// True for the label of the first of the figures that a workbook of ours has below and beside the matrix.
pub(in crate::files::sheet) fn begins_our_figures(text: &str) -> bool {
    matches!(plain(text).as_str(), "counts" | "в расчете")
}

/// True for a label that says nothing but that figures are worked out, not one that begins so.
pub(in crate::files::sheet) fn only_totals(text: &str) -> bool {
    TOTALS.contains(&plain(text).as_str())
}

/// A label as the lists have it: small letters, ё as е, one space between words, without what stands in brackets and marks at the end.
pub(in crate::files::sheet) fn plain(text: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for character in text.chars().take(120) {
        match character {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            'ё' | 'Ё' => kept.push('е'),
            '\u{a0}' | '\n' | '\r' | '\t' => kept.push(' '),
            other => kept.extend(other.to_lowercase()),
        }
    }
    let marks = |c: char| c.is_whitespace() || matches!(c, ':' | ';' | ',' | '.' | '%' | '*');
    let words: Vec<&str> = kept.split_whitespace().collect();
    words.join(" ").trim_matches(marks).to_owned()
}

/// What a label says; of a corner such as “Factor / touchpoint” what comes first.
pub(in crate::files::sheet) fn word(text: &str) -> Option<Word> {
    let plain = plain(text);
    known(&plain).or_else(|| {
        let (first, _) = plain.split_once(['/', '\\', '|', '→', '×', '-', '–', '—', ','])?;
        known(first.trim())
    })
}

fn known(plain: &str) -> Option<Word> {
    let lists = [
        (Word::Factor, FACTOR),
        (Word::Importance, IMPORTANCE),
        (Word::Stage, STAGE),
        (Word::Channel, CHANNEL),
        (Word::Touchpoint, TOUCHPOINT),
        (Word::Totals, TOTALS),
        (Word::Number, NUMBER),
        (Word::Remark, REMARK),
    ];
    if let Some((word, _)) = lists.iter().find(|(_, list)| list.contains(&plain)) {
        return Some(*word);
    }
    let mut words = plain.split(' ');
    let first = words.next().unwrap_or_default();
    let few = words.count() < 4;
    if !few {
        return None;
    }
    if TOTALS_AT_FIRST.contains(&first) {
        return Some(Word::Totals);
    }
    let importance = ["важность", "importance", "значимость"];
    importance.contains(&first).then_some(Word::Importance)
}

#[cfg(test)]
mod tests {
    use super::{Word, plain, word};

    #[test]
    fn labels_are_known_in_both_languages_and_many_spellings() {
        for (text, expected) in [
            ("Factor", Some(Word::Factor)),
            ("ФАКТОРЫ ВЫБОРА:", Some(Word::Factor)),
            ("Customer\nrequirements", Some(Word::Factor)),
            ("Фактор / точка контакта", Some(Word::Factor)),
            ("Вес, %", Some(Word::Importance)),
            ("Важность (1–5)", Some(Word::Importance)),
            ("Важность для клиента", Some(Word::Importance)),
            ("Этап пути клиента", Some(Word::Stage)),
            ("Точки контакта", Some(Word::Touchpoint)),
            ("Итого по столбцу", Some(Word::Totals)),
            ("Σ", Some(Word::Totals)),
            ("№ п/п", Some(Word::Number)),
            ("Ед. изм.", Some(Word::Remark)),
            ("Clear price", None),
            ("Место парковки", None),
            ("", None),
        ] {
            assert_eq!(word(text), expected, "{text}");
        }
        assert_eq!(plain(" Вёс\u{a0} (от 1 до 5): "), "вес");
    }
}
