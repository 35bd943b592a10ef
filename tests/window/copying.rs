//! What a screen shows, copied as a table and as a picture, by key, in both languages.

use egui::{Key, Modifiers};
use touchrank::edit::{CellChange, Edit, RelationEdit, apply};
use touchrank::i18n::Language;
use touchrank::model::Project;

use super::kit::Window;
use super::map::worked;

const SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// The lines of the table that a screen copies, and its HTML.
fn copied(window: &mut Window, screen: Key) -> (Vec<String>, String) {
    window.command(screen);
    window.press(SHIFT, Key::C);
    let (html, text) = window.answers.clipboard.table().expect("no table");
    (text.lines().map(str::to_owned).collect(), html)
}

fn shown(language: Language) -> Window {
    Window::with(language, &worked())
}

/// Scores of the method's worked case: 59, 53, 27 and 23 of 162.
#[test]
fn priorities_are_copied_in_their_order_with_all_digits() {
    let mut window = shown(Language::English);
    let (lines, html) = copied(&mut window, Key::Num4);
    assert_eq!(
        lines[0],
        "Rank\tTouchpoint\tStage\tChannel\tScore\tShare\tDeviation from the mean\tClass\tRated cells\tCells"
    );
    assert_eq!(
        lines[1],
        "1\tAd\tChoice\toffline\t59\t0.364197531\t18.5\tcritical\t3\t3"
    );
    let order: Vec<&str> = lines[1..]
        .iter()
        .map(|line| line.split('\t').nth(1).unwrap())
        .collect();
    assert_eq!(order, ["Ad", "Menu", "Way in", "Bill"]);
    assert!(html.contains("x:num=\"59\""), "{html}");
    assert!(html.contains(">36.4%</td>"), "{html}");
    assert!(window.sees("The table is on the clipboard: 4 rows."));
}

#[test]
fn numbers_as_text_have_the_decimal_mark_of_the_language() {
    let mut window = shown(Language::Russian);
    let (lines, _) = copied(&mut window, Key::Num4);
    assert_eq!(
        lines[1],
        "1\tAd\tChoice\tофлайн\t59\t0,364197531\t18,5\tкритическая\t3\t3"
    );
    assert!(window.sees("Таблица в буфере обмена: 4 строки."));
}

#[test]
fn the_matrix_is_copied_with_its_heads_and_its_figures() {
    let mut window = shown(Language::English);
    let (lines, _) = copied(&mut window, Key::Num2);
    assert_eq!(
        lines,
        [
            "Choice factor\tImportance\tAd\tMenu\tWay in\tBill\tScore\tShare\tClass",
            "Stage\t\tChoice\tChoice\tVisit\tVisit",
            "Channel\t\toffline\toffline\toffline\toffline",
            // By hand: 5·14 = 70, 4·16 = 64, 2·14 = 28 of 162.
            "Price\t5\t9\t3\t1\t1\t70\t0.432098765\tcritical",
            "Taste\t4\t3\t9\t1\t3\t64\t0.395061728\tcritical",
            "Way\t2\t1\t1\t9\t3\t28\t0.172839506\tless important",
            "Score\t\t59\t53\t27\t23",
            "Share\t\t0.364197531\t0.327160494\t0.166666667\t0.141975309",
            "Deviation from the mean\t\t18.5\t12.5\t-13.5\t-17.5",
            "Class\t\tcritical\tcritical\tless important\tless important",
            "Rank\t\t1\t2\t3\t4",
        ]
    );
}

#[test]
fn every_screen_has_a_table() {
    let screens = [
        (Key::Num1, "Price"),
        (Key::Num2, "Price"),
        (Key::Num4, "Ad"),
        (Key::Num5, "Ad"),
        (Key::Num6, "Neighbours"),
    ];
    for (screen, expected) in screens {
        let mut window = shown(Language::English);
        let (lines, _) = copied(&mut window, screen);
        assert!(
            lines.iter().any(|line| line.contains(expected)),
            "{screen:?}: {lines:?}"
        );
    }
}

#[test]
fn the_interview_copies_what_is_still_to_be_asked() {
    let mut project = worked();
    let [factor, touchpoint] = [0, 3];
    let (factor, touchpoint) = (
        project.factors.get(factor).unwrap().id,
        project.touchpoints.get(touchpoint).unwrap().id,
    );
    let edit = Edit::Relation(RelationEdit::Whole(vec![CellChange {
        factor,
        touchpoint,
        level: None,
    }]));
    apply(&mut project, &edit).unwrap();
    let mut window = Window::with(Language::English, &project);
    let (lines, _) = copied(&mut window, Key::Num3);
    assert_eq!(
        lines,
        [
            "Stage\tTouchpoint\tChoice factor\tImportance\tRelation\tNot sure",
            "Visit\tBill\tPrice\t5\t\t",
        ]
    );
}

#[test]
fn a_picture_is_white_paper_whatever_the_theme() {
    for screen in [Key::Num1, Key::Num2, Key::Num4, Key::Num5, Key::Num6] {
        let mut window = shown(Language::English);
        window.run("dark");
        window.command(screen);
        window.press(SHIFT, Key::B);
        let picture = window.answers.clipboard.picture().expect("no picture");
        assert_eq!(picture.rgba.len(), picture.width * picture.height * 4);
        assert_eq!(picture.rgba[..4], [255, 255, 255, 255], "{screen:?}");
        assert!(
            window.sees("The picture is on the clipboard."),
            "{screen:?}"
        );
    }
}

#[test]
fn where_nothing_is_shown_nothing_is_copied_and_that_is_said() {
    let mut window = Window::with(Language::Russian, &Project::named("Пусто"));
    window.command(Key::Num4);
    window.press(SHIFT, Key::C);
    assert!(window.sees("На этом экране пока нечего копировать."));
    window.press(SHIFT, Key::B);
    assert!(window.answers.clipboard.table().is_none());
    assert!(window.answers.clipboard.picture().is_none());
}

#[test]
fn a_clipboard_that_refuses_is_said_with_its_reason() {
    let mut window = shown(Language::English);
    window.answers.clipboard.refuse();
    window.command(Key::Num4);
    window.press(SHIFT, Key::C);
    assert!(window.sees("It could not be copied: clipboard busy"));
}
