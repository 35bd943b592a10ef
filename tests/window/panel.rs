//! The panel under a filter: charts, answers, money, comparison; a bar is a filter by mouse and by keyboard.

use std::fmt::Write as _;
use std::sync::Arc;

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use touchrank::edit::{Edit, PanelEdit, apply};
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::model::{
    AnswerRange, Block, Choice, Project, Question, QuestionId, QuestionKind, Source, Wave, WaveId,
};

use crate::kit::Window;

/// 25 people come for lunch: 15 of them young, 10 promoters, 8 passives and 7 detractors, who spend 100 each and love the price;
/// 15 come for dinner: old, promoters, who spend 500 each. One of ten writes a word.
fn table() -> String {
    let mut table = String::from("Visit,Age,Price,Recommend,Spend,Advice\n");
    for person in 0..25 {
        let age = if person < 15 { "Young" } else { "Old" };
        let nps = match person {
            0..10 => 10,
            10..18 => 8,
            _ => 3,
        };
        let advice = if person % 10 == 0 { "More soup" } else { "" };
        writeln!(table, "Lunch,{age},5,{nps},100,{advice}").unwrap();
    }
    for person in 0..15 {
        let advice = if person == 0 { "Soft music" } else { "" };
        writeln!(table, "Dinner,Old,2,9,500,{advice}").unwrap();
    }
    table
}

pub(super) fn asked() -> Project {
    let mut project = Project::named("Cafe");
    let question = |heading: &str, kind, block| Question {
        id: QuestionId(0),
        heading: heading.to_owned(),
        label: String::new(),
        kind,
        block: Some(block),
    };
    let importance = QuestionKind::Importance {
        factor: None,
        range: AnswerRange::IMPORTANCE,
    };
    let nps = QuestionKind::Nps {
        range: AnswerRange::NPS,
    };
    let table = table();
    let read = chrono::NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
    let wave = Wave {
        id: WaveId(0),
        name: "Autumn".to_owned(),
        date: Some(read),
        method: "Form".to_owned(),
        read: read.and_hms_opt(12, 0, 0).unwrap(),
        source: Source {
            path: "answers.csv".to_owned(),
            bytes: table.len() as u64,
            hash: "0".repeat(64),
            rows: 40,
            packed: Some(Arc::from(table)),
            ..Source::default()
        },
    };
    let questions = vec![
        question("Visit", QuestionKind::Segment, Block::Portrait),
        question("Age", QuestionKind::One, Block::Portrait),
        question("Price", importance, Block::Factors),
        question("Recommend", nps, Block::Nps),
        question("Spend", QuestionKind::Money, Block::Portrait),
        question("Advice", QuestionKind::Text, Block::Recommendations),
    ];
    let edit = Edit::Panel(PanelEdit::TakeIn {
        wave: Box::new(wave),
        questions,
    });
    apply(&mut project, &edit).unwrap();
    project
}

fn panel(language: Language) -> Window {
    let mut window = Window::with(language, &asked());
    window.command(Key::Num9);
    window
}

/// Presses the bar whose sentence begins so.
fn press(window: &mut Window, name: &str) {
    window.harness.get_by_label_contains(name).click();
    window.settle();
}

#[test]
fn a_bar_is_a_filter_of_every_other_chart() {
    for (language, young, lunch, dinner, weak, nps) in [
        (
            English,
            "Age: Young, 15 of 25, 60% (41–77)",
            "25 of 40 people",
            "Visit: Dinner, 15 of 40",
            "too few to conclude",
            "NPS 12 (−20…44)",
        ),
        (
            Russian,
            "Age: Young, 15 из 25, 60\u{a0}% (41–77)",
            "25 из 40 человек",
            "Visit: Dinner, 15 из 40",
            "слишком мало для вывода",
            "NPS 12 (−20…44)",
        ),
    ] {
        let mut window = panel(language);
        press(&mut window, "Visit: Lunch,");
        // 15 of 25 and 10 − 7 of 25: Wilson’s and the score’s intervals as published.
        assert!(window.sees(young), "{language:?}");
        assert!(window.sees(lunch));
        assert!(window.sees(dinner));
        assert!(window.sees(weak));
        assert!(window.sees(nps));
        press(&mut window, "Visit: Lunch,");
        assert!(!window.sees(lunch));
    }
}

#[test]
fn arrows_go_to_a_bar_space_presses_it_and_x_is_everybody() {
    let mut window = panel(English);
    window.key(Key::Home);
    window.key(Key::Space);
    assert!(window.sees("25 of 40 people"));
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    // Both answers of one question: whoever gave one of them.
    assert!(window.sees("40 of 40 people"));
    window.key(Key::ArrowUp);
    window.key(Key::Space);
    assert!(window.sees("15 of 40 people"));
    window.key(Key::X);
    assert!(window.sees("40 of 40 people"));
    assert!(window.sees("Everybody"));
}

#[test]
fn a_part_of_the_filter_is_taken_away_by_its_button() {
    let mut window = panel(Russian);
    press(&mut window, "Visit: Lunch,");
    press(&mut window, "Age: Young,");
    assert!(window.sees("15 из 40 человек"));
    press(&mut window, "Убрать: Age");
    assert!(window.sees("25 из 40 человек"));
}

#[test]
fn the_three_parts_of_the_score_choose_their_levels() {
    let mut window = panel(English);
    press(&mut window, "Detractors, 0–6,");
    assert!(window.sees("7 of 40 people"));
    press(&mut window, "Promoters, 9–10,");
    assert!(window.sees("32 of 40 people"));
}

#[test]
fn those_who_pass_become_a_segment_with_their_part_and_their_filter() {
    for (language, shows) in [
        (English, "Show the segment “Lunchers”"),
        (Russian, "Показать сегмент «Lunchers»"),
    ] {
        let mut window = panel(language);
        press(&mut window, "Visit: Lunch,");
        window.key(Key::S);
        window.type_text("Lunchers");
        window.key(Key::Enter);
        let segment = window.project().segments.iter().next().unwrap().clone();
        assert_eq!(
            (segment.name.as_str(), segment.share),
            ("Lunchers", Some(0.625))
        );
        let visit = window.project().panel.questions.iter().next().unwrap().id;
        let filter = segment.filter.unwrap();
        assert!(filter.has(visit, &Choice::Named("Lunch".to_owned())));
        window.key(Key::X);
        window.key(Key::V);
        window.click("Lunchers");
        assert!(window.sees(shows), "{language:?}");
        window.click(shows);
        assert!(!window.sees("25 of 40"));
    }
}

#[test]
fn everybody_is_no_segment_to_be_saved() {
    let mut window = panel(English);
    window.key(Key::S);
    assert!(window.sees("everybody is the whole market already"));
    assert!(window.project().segments.is_empty());
}

#[test]
fn customers_stand_beside_money() {
    for (language, dinner) in [
        (
            English,
            "Dinner: 38% (24–53) of customers, 75% of money, mean amount 500 ± 0",
        ),
        (
            Russian,
            "Dinner: 38\u{a0}% (24–53) покупателей, 75\u{a0}% денег, средняя сумма 500 ± 0",
        ),
    ] {
        let mut window = panel(language);
        window.key(Key::M);
        // 15 of 40 people spend 7,500 of 10,000.
        assert!(window.sees(dinner), "{language:?}");
        // A segment is a filter here too, by click as by key, and the others stay beside it.
        let fifteen = match language {
            English => "15 of 40 people",
            Russian => "15 из 40 человек",
        };
        assert!(!window.sees(fifteen));
        press(&mut window, "Dinner: ");
        assert!(window.sees(fifteen));
        assert!(window.sees("Lunch: "));
        window.key(Key::Space);
        assert!(!window.sees(fifteen));
    }
}

#[test]
fn two_filters_stand_side_by_side_and_change_places() {
    let mut window = panel(English);
    press(&mut window, "Visit: Lunch,");
    window.key(Key::K);
    press(&mut window, "Visit: Dinner,");
    press(&mut window, "Visit: Lunch,");
    window.key(Key::C);
    assert!(window.sees("First (full bar): Visit: Dinner – 15 of 40 people"));
    assert!(window.sees("Second (outlined): Visit: Lunch – 25 of 40 people"));
    // Nobody young dines, 15 of 25 of those who lunch are.
    assert!(window.sees("Age, Young: 0% (0–20) against 60% (41–77)"));
    assert!(window.sees("▼ less, beyond chance"));
    // That dinner is not lunch was chosen, not found: the clearest of the findings is another.
    assert!(window.sees("set by the filter"));
    assert!(!window.sees("the clearest: “Visit”"));
    window.key(Key::L);
    assert!(window.sees("First (full bar): Visit: Lunch – 25 of 40 people"));
    assert!(window.sees("▲ more, beyond chance"));
    window.press(Modifiers::SHIFT, Key::L);
    assert!(!window.sees("may be chance"));
}

#[test]
fn words_are_found_among_the_answers() {
    for (language, all, found) in [
        (
            English,
            "4 answers to “Advice”",
            "3 answers to “Advice” contain these words",
        ),
        (
            Russian,
            "4 ответа на вопрос «Advice»",
            "Эти слова есть в 3 ответах на вопрос «Advice»",
        ),
    ] {
        let mut window = panel(language);
        window.key(Key::A);
        assert!(window.sees(all), "{language:?}");
        assert!(window.sees("Soft music (Autumn)"));
        window.key(Key::F);
        window.type_text("SOUP");
        assert!(window.sees(found));
        assert!(!window.sees("Soft music (Autumn)"));
        window.key(Key::Escape);
        assert!(window.sees(all));
    }
}

#[test]
fn a_page_without_answers_says_what_belongs_there() {
    for (language, title, button) in [
        (English, "Who buys, and why", "Take in answers of buyers…"),
        (
            Russian,
            "Кто покупает и почему",
            "Взять ответы покупателей…",
        ),
    ] {
        let mut window = Window::with(language, &Project::named("Cafe"));
        window.command(Key::Num9);
        for page in [Key::B, Key::A, Key::M, Key::C] {
            window.key(page);
            assert!(window.sees(title), "{language:?}");
            assert!(window.sees(button));
        }
    }
}

#[test]
fn the_charts_are_copied_as_a_table_with_their_intervals() {
    let mut window = panel(English);
    press(&mut window, "Visit: Lunch,");
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    let (_, text) = window.answers.clipboard.table().unwrap();
    let young = text.lines().find(|line| line.contains("Young")).unwrap();
    assert!(
        young.starts_with("Portrait\tAge\tYoung\t15\t25\t0.6\t0.407"),
        "{young}"
    );
}
