//! Tables as people really have them, near the wide layout: each is understood as a reader would.

use super::kit::{sheet, summary_of};

/// The worked case of the method, as it stands below in many shapes.
const SHOP: [&str; 5] = [
    "Need: Search ad online, Window offline",
    "Choice: Page online, Consultant both",
    "Clear price 5: 9 3 1 1",
    "Quality 4: 3 9 1 3",
    "Delivery 2: 1 1 9 3",
];

#[test]
fn the_wide_table_itself() {
    let grid = sheet(
        "
        | stage       |            | Need      | Need    | Choice | Choice     |
        | channel     |            | online    | offline | online | both       |
        | factor      | importance | Search ad | Window  | Page   | Consultant |
        | Clear price | 5          | 9         | 3       | 1      | 1          |
        | Quality     | 4          | 3         | 9       | 1      | 3          |
        | Delivery    | 2          | 1         | 1       | 9      | 3          |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn a_title_blank_rows_and_a_blank_column_before_the_table() {
    let grid = sheet("
        | Our QFD, workshop of 12 May |             |            |           |         |        |            |
        |                             |             |            |           |         |        |            |
        |                             | Stage       |            | Need      | Need    | Choice | Choice     |
        |                             | Channel     |            | online    | offline | online | both       |
        |                             | Criteria    | Weight     | Search ad | Window  | Page   | Consultant |
        |                             | Clear price | 5          | 9         | 3       | 1      | 1          |
        |                             |             |            |           |         |        |            |
        |                             | Quality     | 4          | 3         | 9       | 1      | 3          |
        |                             | Delivery    | 2          | 1         | 1       | 9      | 3          |
    ");
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn merged_stages_over_merged_heads_and_running_numbers() {
    let grid = sheet(
        "
        | № | Требования клиента | Важность (1–5) | Need      | <       | Choice | <          |
        | ^ | ^                  | ^              | Search ad | Window  | Page   | Consultant |
        | ^ | ^                  | ^              | онлайн    | офлайн  | онлайн | оба        |
        | 1 | Clear price        | 5              | 9         | 3       | 1      | 1          |
        | 2 | Quality            | 4              | 3         | 9       | 1      | 3          |
        | 3 | Delivery           | 2              | 1         | 1       | 9      | 3          |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn a_stage_named_only_at_its_first_column() {
    let grid = sheet(
        "
        |             |     | Need      |         | Choice |            |
        |             |     | online    | offline | online | both       |
        | Потребность | Вес | Search ad | Window  | Page   | Consultant |
        | Clear price | 5   | 9         | 3       | 1      | 1          |
        | Quality     | 4   | 3         | 9       | 1      | 3          |
        | Delivery    | 2   | 1         | 1       | 9      | 3          |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn the_channel_row_above_the_stage_row_and_no_label() {
    let grid = sheet(
        "
        |             |     | online    | offline | online | both       |
        |             |     | Need      | Need    | Choice | Choice     |
        |             |     | Search ad | Window  | Page   | Consultant |
        | Clear price | 5   | 9         | 3       | 1      | 1          |
        | Quality     | 4   | 3         | 9       | 1      | 3          |
        | Delivery    | 2   | 1         | 1       | 9      | 3          |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn stages_below_the_touchpoints() {
    let grid = sheet(
        "
        | Factor      | Weight | Search ad | Window  | Page   | Consultant |
        | Stage       |        | Need      | Need    | Choice | Choice     |
        | Channel     |        | online    | offline | online | both       |
        | Clear price | 5      | 9         | 3       | 1      | 1          |
        | Quality     | 4      | 3         | 9       | 1      | 3          |
        | Delivery    | 2      | 1         | 1       | 9      | 3          |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn importances_before_the_factors() {
    let grid = sheet(
        "
        |        | Stage       | Need      | <       | Choice | <          |
        |        | Channel     | online    | offline | online | both       |
        | Weight | Factor      | Search ad | Window  | Page   | Consultant |
        | 5      | Clear price | 9         | 3       | 1      | 1          |
        | 4      | Quality     | 3         | 9       | 1      | 3          |
        | 2      | Delivery    | 1         | 1       | 9      | 3          |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn importances_at_the_right_end() {
    let grid = sheet(
        "
        | Stage       | Need      | <       | Choice | <          |          |
        | Channel     | online    | offline | online | both       |          |
        | Factor      | Search ad | Window  | Page   | Consultant | Priority |
        | Clear price | 9         | 3       | 1      | 1          | 5        |
        | Quality     | 3         | 9       | 1      | 3          | 4        |
        | Delivery    | 1         | 1       | 9      | 3          | 2        |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn totals_by_word_below_and_beside() {
    let grid = sheet(
        "
        | Этап        |     | Need      | Need    | Choice | Choice     |       |       |
        | Канал       |     | онлайн    | офлайн  | онлайн | оба        |       |       |
        | Критерий    | Вес | Search ad | Window  | Page   | Consultant | Итого | Доля  |
        | Clear price | 5   | 9         | 3       | 1      | 1          | =70   | =0.432|
        | Quality     | 4   | 3         | 9       | 1      | 3          | =64   | =0.395|
        | Delivery    | 2   | 1         | 1       | 9      | 3          | =28   | =0.173|
        | Итого       |     | =59       | =53     | =27    | =23        | =162  | =1    |
        | Доля, %     |     | =36.4     | =32.7   | =16.7  | =14.2      |       |       |
        | Ранг        |     | =1        | =2      | =3     | =4         |       |       |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn totals_by_their_figures_alone() {
    // Sums of the worked case: 59 53 27 23 weighted, 13 13 11 7 plain; 70 64 28 weighted by factors.
    let grid = sheet(
        "
        | Этап        |     | Need      | Need    | Choice | Choice     |     |
        | Канал       |     | онлайн    | офлайн  | онлайн | оба        |     |
        | Критерий    | Вес | Search ad | Window  | Page   | Consultant | Очк |
        | Clear price | 5   | 9         | 3       | 1      | 1          | 70  |
        | Quality     | 4   | 3         | 9       | 1      | 3          | 64  |
        | Delivery    | 2   | 1         | 1       | 9      | 3          | 28  |
        | Очки        |     | 59        | 53      | 27     | 23         |     |
        | Простые     |     | 13        | 13      | 11     | 7          |     |
        | Проценты    |     | 36.4      | 32.7    | 16.7   | 14.2       |     |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn descriptions_owners_and_a_row_of_units() {
    let grid = sheet("
        | Stage   |             |                |        | Need      | Need    | Choice | Choice     |             |
        | Channel |             |                |        | online    | offline | online | both       |             |
        | No      | Factor      | Description    | Weight | Search ad | Window  | Page   | Consultant | Comment     |
        |         |             |                | 1 to 5 | points    | points  | points | points     |             |
        | 1       | Clear price | seen at once   | 5      | 9         | 3       | 1      | 1          | ask Olga    |
        | 2       | Quality     | proofs of it   | 4      | 3         | 9       | 1      | 3          |             |
        | 3       | Delivery    | in a day       | 2      | 1         | 1       | 9      | 3          | the most... |
    ");
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn groups_of_factors_as_headings() {
    let grid = sheet(
        "
        | Stage       |        | Need      | Need    | Choice | Choice     |
        | Channel     |        | online    | offline | online | both       |
        |             |        | Search ad | Window  | Page   | Consultant |
        | PRODUCT     | <      | <         | <       | <      | <          |
        | Clear price | 5      | 9         | 3       | 1      | 1          |
        | Quality     | 4      | 3         | 9       | 1      | 3          |
        | SERVICE     |        |           |         |        |            |
        | Delivery    | 2      | 1         | 1       | 9      | 3          |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn a_group_column_before_the_names() {
    let grid = sheet(
        "
        | Group   | Stage       |        | Need      | Need    | Choice | Choice     |
        |         | Channel     |        | online    | offline | online | both       |
        |         | Criteria    | Weight | Search ad | Window  | Page   | Consultant |
        | Product | Clear price | 5      | 9         | 3       | 1      | 1          |
        | ^       | Quality     | 4      | 3         | 9       | 1      | 3          |
        | Service | Delivery    | 2      | 1         | 1       | 9      | 3          |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn a_corner_that_names_both_sides() {
    let grid = sheet(
        "
        | Stage                | Need      | Need    | Choice | Choice     |        |
        | Channel              | online    | offline | online | both       |        |
        | Factor \\ Touchpoint | Search ad | Window  | Page   | Consultant | Weight |
        | Clear price          | 9         | 3       | 1      | 1          | 5      |
        | Quality              | 3         | 9       | 1      | 3          | 4      |
        | Delivery             | 1         | 1       | 9      | 3          | 2      |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn a_heading_over_all_touchpoints() {
    let grid = sheet(
        "
        |             |        | Touchpoints | <       | <      | <          |
        |             |        | Need        | <       | Choice | <          |
        | Channel     |        | online      | offline | online | both       |
        | Factors     | Weight | Search ad   | Window  | Page   | Consultant |
        | Clear price | 5      | 9           | 3       | 1      | 1          |
        | Quality     | 4      | 3           | 9       | 1      | 3          |
        | Delivery    | 2      | 1           | 1       | 9      | 3          |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn blank_columns_between_stages() {
    let grid = sheet(
        "
        | stage       |            | Need      | Need    |   | Choice | Choice     |
        | channel     |            | online    | offline |   | online | both       |
        | factor      | importance | Search ad | Window  |   | Page   | Consultant |
        | Clear price | 5          | 9         | 3       |   | 1      | 1          |
        | Quality     | 4          | 3         | 9       |   | 1      | 3          |
        | Delivery    | 2          | 1         | 1       |   | 9      | 3          |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn sums_after_each_stage() {
    let grid = sheet(
        "
        | stage       |            | Need      | Need    | Total | Choice | Choice     | Total |
        | channel     |            | online    | offline |       | online | both       |       |
        | factor      | importance | Search ad | Window  | Total | Page   | Consultant | Total |
        | Clear price | 5          | 9         | 3       | 12    | 1      | 1          | 2     |
        | Quality     | 4          | 3         | 9       | 12    | 1      | 3          | 4     |
        | Delivery    | 2          | 1         | 1       | 2     | 9      | 3          | 12    |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn a_legend_and_a_source_below_the_table() {
    let grid = sheet(
        "
        | stage       |            | Need      | Need    | Choice | Choice     |
        | channel     |            | online    | offline | online | both       |
        | factor      | importance | Search ad | Window  | Page   | Consultant |
        | Clear price | 5          | 9         | 3       | 1      | 1          |
        | Quality     | 4          | 3         | 9       | 1      | 3          |
        | Delivery    | 2          | 1         | 1       | 9      | 3          |
        |             |            |           |         |        |            |
        | 9 = critical experience  |  |         |         |        |            |
        | Source: workshop         |  |         |         |        |            |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn a_table_on_its_side() {
    let grid = sheet(
        "
        | Stage  | Channel | Touchpoint | Clear price | Quality | Delivery |
        |        |         | Importance | 5           | 4       | 2        |
        | Need   | online  | Search ad  | 9           | 3       | 1        |
        |        | offline | Window     | 3           | 9       | 1        |
        | Choice | online  | Page       | 1           | 1       | 9        |
        |        | both    | Consultant | 1           | 3       | 3        |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn a_table_on_its_side_in_russian_with_totals() {
    let grid = sheet(
        "
        | Этап   | Канал  | Точки контакта | Clear price | Quality | Delivery | Балл | Класс       |
        | Need   | онлайн | Search ad      | 9           | 3       | 1        | 59   | критическая |
        | ^      | офлайн | Window         | 3           | 9       | 1        | 53   | критическая |
        | Choice | онлайн | Page           | 1           | 1       | 9        | 27   | менее важная|
        | ^      | оба    | Consultant     | 1           | 3       | 3        | 23   | менее важная|
        |        |        | Важность       | 5           | 4       | 2        |      |             |
    ",
    );
    assert_eq!(summary_of(&grid), SHOP);
}

#[test]
fn signs_of_the_house_of_quality() {
    let grid = sheet(
        "
        | Requirement | Weight | Site | Shop | Call |
        | Price       | 5      | ●    | ○    | △    |
        | Speed       | 3      | △    |      | ◎    |
    ",
    );
    let expected = [
        "Journey: Site both, Shop both, Call both",
        "Price 5: 9 3 1",
        "Speed 3: 1 - 9",
    ];
    assert_eq!(summary_of(&grid), expected);
}

#[test]
fn other_signs_and_words() {
    let grid = sheet(
        "
        | Критерий | Вес | Сайт | Магазин | Звонок |
        | Цена     | 5   | ++   | +       |        |
        | Скорость | 3   | •    | Δ       | ◉      |
        | Выбор    | 2   | сильная | средняя | слабая |
    ",
    );
    let expected = [
        "Путь клиента: Сайт both, Магазин both, Звонок both",
        "Цена 5: 9 3 -",
        "Скорость 3: 9 1 9",
        "Выбор 2: 9 3 1",
    ];
    let found = summary_of(&grid);
    assert_eq!(found[1..], expected[1..]);
    assert!(
        found[0].ends_with(": Сайт both, Магазин both, Звонок both"),
        "{}",
        found[0]
    );
}

#[test]
fn nothing_but_names_and_numbers() {
    let grid = sheet(
        "
        |       | Site | Shop |
        | Price | 9    | 3    |
        | Speed | 1    | 9    |
    ",
    );
    assert_eq!(
        summary_of(&grid),
        [
            "Journey: Site both, Shop both",
            "Price -: 9 3",
            "Speed -: 1 9"
        ]
    );
}

#[test]
fn importances_that_no_word_announces() {
    let grid = sheet(
        "
        |       |     | Site | Shop |
        | Price | 4.5 | 9    | 3    |
        | Speed | 2   | 1    | 9    |
    ",
    );
    assert_eq!(
        summary_of(&grid),
        [
            "Journey: Site both, Shop both",
            "Price 4.5: 9 3",
            "Speed 2: 1 9"
        ]
    );
}

#[test]
fn numbers_of_columns_are_no_factor() {
    let grid = sheet(
        "
        | Factor | Weight | Site | Shop | Call |
        |        |        | 1    | 2    | 3    |
        | Price  | 4.5    | 9    | 3    | 1    |
        | Speed  | 2      | 1    | 9    | 3    |
    ",
    );
    assert_eq!(
        summary_of(&grid),
        [
            "Journey: Site both, Shop both, Call both",
            "Price 4.5: 9 3 1",
            "Speed 2: 1 9 3"
        ]
    );
}

#[test]
fn one_to_five_has_a_scale_of_its_own() {
    let grid = sheet(
        "
        | Factor | Weight | Site | Shop | Call |
        | Price  | 10     | 5    | 4    | 2    |
        | Speed  | 7      | 1    | 3    | 5    |
    ",
    );
    assert_eq!(
        summary_of(&grid),
        [
            "Journey: Site both, Shop both, Call both",
            "Price 10: 5 4 2",
            "Speed 7: 1 3 5"
        ]
    );
}

#[test]
fn factors_nobody_has_rated_yet() {
    let grid = sheet(
        "
        | Фактор выбора | Важность | Сайт | Магазин |
        | Цена          | 5        |      |         |
        | Скорость      |          |      |         |
    ",
    );
    let found = summary_of(&grid);
    assert_eq!(found[1..], ["Цена 5: - -", "Скорость -: - -"]);
}

#[test]
fn a_factor_can_be_called_like_totals() {
    let grid = sheet(
        "
        | Factor     | Weight | Site | Shop | Call |
        | Total cost | 5      | 9    | 3    | 1    |
        | Speed      | 4      | 1    | 9    | 3    |
        | Total      |        | 49   | 51   | 17   |
    ",
    );
    assert_eq!(
        summary_of(&grid),
        [
            "Journey: Site both, Shop both, Call both",
            "Total cost 5: 9 3 1",
            "Speed 4: 1 9 3"
        ]
    );
}
