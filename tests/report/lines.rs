//! How a text is broken into lines.

use proptest::prelude::*;
use touchrank::files::report::{Paragraph, Run, balanced, paragraph};

use crate::kit::style;

fn texts(paragraph: &Paragraph) -> Vec<&str> {
    let lines = paragraph.lines.iter();
    lines.map(|line| line.text.as_str()).collect()
}

/// A width into which a text just fits.
fn room(text: &str) -> f32 {
    Run::new(text, style(10.0)).width + 0.05
}

#[test]
fn lines_break_at_spaces_and_behind_hyphens_and_slashes() {
    let set = |text: &str, room: f32| {
        let set = paragraph(text, style(10.0), room, 9);
        texts(&set).join("|")
    };
    assert_eq!(
        set("pick up the order", room("pick up the")),
        "pick up the|order"
    );
    assert_eq!(
        set("Онлайн-консультант", room("консультант")),
        "Онлайн-|консультант"
    );
    assert_eq!(
        set("самовывоз/доставка", room("самовывоз/")),
        "самовывоз/|доставка"
    );
    assert_eq!(
        set("open 24/7-service", room("open 24/7-")),
        "open 24/7-|service"
    );
    assert_eq!(set("two  lines\nhere", 500.0), "two lines|here");
    assert_eq!(set("", 100.0), "");
}

#[test]
fn a_space_that_does_not_break_holds() {
    let set = paragraph("цена 100\u{a0}руб", style(10.0), room("цена 100"), 9);
    assert_eq!(texts(&set), ["цена", "100\u{a0}руб"]);
}

#[test]
fn short_words_do_not_hang_where_that_costs_nothing() {
    let set = paragraph(
        "Заказ в мобильном приложении",
        style(10.0),
        room("Заказ в мобильно"),
        9,
    );
    assert_eq!(texts(&set), ["Заказ", "в мобильном", "приложении"]);
    // Where it would cost a line, it hangs.
    let set = paragraph("Заказ в приложение", style(10.0), room("приложение"), 2);
    assert_eq!(texts(&set), ["Заказ в", "приложение"]);
    let set = paragraph(
        "Дом № 5 и сад — рядом",
        style(10.0),
        room("Дом № 5 и сад"),
        9,
    );
    assert_eq!(texts(&set), ["Дом № 5", "и сад — рядом"]);
}

#[test]
fn a_word_is_broken_only_where_it_is_wider_than_a_line() {
    let word = "Nutzungsvereinbarung";
    let set = paragraph(&format!("die {word}"), style(10.0), room(word), 9);
    assert_eq!(texts(&set), ["die", word]);
    let set = paragraph(word, style(10.0), room("Nutzungs"), 9);
    assert!(set.lines.len() > 1);
    assert_eq!(texts(&set).concat(), word);
}

#[test]
fn only_what_has_no_room_is_cut() {
    let text = "один два три четыре пять";
    let set = paragraph(text, style(10.0), room("один два"), 2);
    assert!(set.cut);
    assert_eq!(set.lines.len(), 2);
    assert!(set.lines[1].text.ends_with('…'));
    assert!(!paragraph(text, style(10.0), room(text), 1).cut);
}

#[test]
fn a_heading_has_lines_of_nearly_one_width() {
    let text = "Which touchpoints decide whether the guest comes back";
    let plain = paragraph(text, style(20.0), 420.0, 3);
    let even = balanced(text, style(20.0), 420.0, 3);
    assert_eq!(plain.lines.len(), even.lines.len());
    let spread = |set: &Paragraph| set.lines[0].width - set.lines[1].width;
    assert!(spread(&even).abs() < spread(&plain).abs());
}

fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-zA-Z]{1,12}",
        "[а-яё]{1,14}",
        "[а-я]{1,2}",
        "[0-9]{1,4}",
        Just("—".to_owned()),
        Just("e\u{301}t\u{e9}-co/op".to_owned()),
        Just("日本 שלום ●".to_owned()),
        Just("AVAVAVToTeТаГо".to_owned()),
    ];
    let between = prop_oneof![Just(" "), Just("  "), Just("\u{a0}"), Just("-"), Just("/")];
    let parts = prop::collection::vec((word, between), 1..20);
    parts.prop_map(|parts| {
        let joined: Vec<String> = parts.into_iter().map(|(word, end)| word + end).collect();
        joined.concat().trim().to_owned()
    })
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|it| *it != ' ').collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_line_is_wider_than_asked_and_nothing_is_lost(
        text in words(), size in 6.0_f32..24.0, width in 30.0_f32..400.0, most in 1_usize..12, even: bool,
    ) {
        let set = if even { balanced } else { paragraph };
        let set = set(&text, style(size), width, most);
        prop_assert!(set.lines.len() <= most);
        for line in &set.lines {
            prop_assert!(line.width <= width + 0.02, "{} > {width}: {}", line.width, line.text);
            prop_assert_eq!(line.text.trim_matches(' '), line.text.as_str());
        }
        let whole: String = texts(&set).concat();
        if set.cut {
            let kept = whole.strip_suffix('…').unwrap_or(&whole);
            prop_assert!(squeezed(&text).starts_with(&squeezed(kept)));
        } else {
            prop_assert_eq!(squeezed(&whole), squeezed(&text));
        }
    }
}
