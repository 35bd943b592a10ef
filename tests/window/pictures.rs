//! A few pictures of the window, compared with those kept beside the tests. Asked for by name, because they need a renderer.

use egui::{Key, Modifiers, Theme, vec2};
use touchrank::i18n::Language;

use crate::kit::Window;

/// A small window that opens a project of three factors and four touchpoints.
fn window(language: Language, theme: Theme) -> Window {
    let mut window = Window::new(language);
    window.harness.set_size(vec2(960.0, 600.0));
    window.harness.ctx.set_theme(theme);
    let table = window.path("case.csv");
    std::fs::write(
        &table,
        "stage,,Need,Need,Choice,Choice\nchannel,,online,offline,online,both\n\
         factor,importance,Ad,Shop window,Menu,Bill\n\
         Clear price,5,9,3,1,1\nQuality proof,4,3,9,1,3\nWay to the café,2,1,1,9,\n",
    )
    .unwrap();
    window.drop_file(&table);
    // The import asks how to read the table, and proposes what fits.
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.app().project().is_some());
    window
}

#[test]
fn the_matrix_by_day_in_english() {
    let mut window = window(Language::English, Theme::Light);
    window.harness.snapshot("matrix_light_en");
}

#[test]
fn the_matrix_by_night_in_russian() {
    let mut window = window(Language::Russian, Theme::Dark);
    window.harness.snapshot("matrix_dark_ru");
}

#[test]
fn the_start_screen() {
    let mut window = Window::new(Language::English);
    window.harness.set_size(vec2(960.0, 600.0));
    window.harness.ctx.set_theme(Theme::Light);
    window.settle();
    window.harness.snapshot("start_light_en");
}

#[test]
fn a_question_of_the_interview_in_russian() {
    let mut window = window(Language::Russian, Theme::Light);
    window.command(Key::Num3);
    window.harness.snapshot("interview_light_ru");
}

#[test]
fn the_priorities_by_night_in_english() {
    let mut window = window(Language::English, Theme::Dark);
    window.command(Key::Num4);
    window.harness.snapshot("priorities_dark_en");
}

#[test]
fn the_journey_map_in_russian() {
    let mut window = window(Language::Russian, Theme::Light);
    window.command(Key::Num5);
    window.harness.snapshot("map_light_ru");
}

/// The restaurant with its segments and tracks.
fn restaurant(theme: Theme) -> Window {
    let mut window = Window::new(Language::Russian);
    window.harness.set_size(vec2(960.0, 600.0));
    window.harness.ctx.set_theme(theme);
    window.click("Ресторан быстрого питания");
    window
}

#[test]
fn a_customer_track_in_russian() {
    let mut window = restaurant(Theme::Light);
    window.command(Key::Num7);
    window.key(Key::F9);
    window.harness.snapshot("track_light_ru");
}

#[test]
fn segments_compared_by_night() {
    let mut window = restaurant(Theme::Dark);
    window.command(Key::Num6);
    window.press(Modifiers::ALT, Key::Num2);
    window.harness.snapshot("compare_dark_ru");
}
