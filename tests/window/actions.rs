//! Actions by menu, key and palette; language, theme and zoom.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::i18n::Language;

use crate::kit::Window;

#[test]
fn an_example_opens_from_the_start_screen_in_both_languages() {
    for (language, example) in [
        (Language::English, "Fast-food restaurant"),
        (Language::Russian, "Ресторан быстрого питания"),
    ] {
        let mut window = Window::new(language);
        assert_eq!(window.title(), "Touchrank");
        window.click(example);
        assert_eq!(window.title(), format!("{example} – Touchrank"));
        let project = window.app().project().unwrap();
        assert!(project.about.illustrative);
        assert!(project.touchpoints.len() >= 40);
        // Whoever sees the figures sees that they are made up.
        let said = match language {
            Language::English => "illustrative figures",
            Language::Russian => "условные данные",
        };
        assert!(window.sees(said));
    }
}

#[test]
fn the_template_has_its_touchpoints() {
    let mut window = Window::new(Language::English);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    assert_eq!(window.app().project().unwrap().touchpoints.len(), 115);
}

#[test]
fn a_change_shows_in_the_title_and_undo_takes_it_back() {
    let mut window = Window::new(Language::Russian);
    window.click("Новый проект");
    assert_eq!(window.title(), "Новый проект – Touchrank");
    window.rename("Кафе");
    assert_eq!(window.title(), "Кафе ● – Touchrank");
    assert!(window.sees("Есть несохранённые изменения"));
    window.command(Key::Z);
    assert_eq!(window.title(), "Новый проект – Touchrank");
    assert_eq!(
        window.app().last_message().unwrap(),
        "Отменено: переименовать проект в «Кафе»"
    );
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(window.title(), "Кафе ● – Touchrank");
    window.command(Key::Z);
    window.command(Key::Y);
    assert_eq!(window.title(), "Кафе ● – Touchrank");
}

#[test]
fn an_undo_is_on_screen_in_the_frame_of_its_key() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    window.rename("Cafe");
    assert!(window.harness.query_all_by_label("Cafe").next().is_some());
    window.harness.event(key_under_a_russian_layout(Key::Z));
    window.harness.step();
    assert!(window.harness.query_all_by_label("Cafe").next().is_none());
    assert_eq!(window.title(), "New project – Touchrank");
}

#[test]
fn a_rated_cell_and_its_figures_are_on_screen_in_one_frame() {
    let mut window = Window::new(Language::English);
    let table = window.path("cafe.csv");
    std::fs::write(&table, "factor,importance,Ad,Shop\nPrice,5,,3\n").unwrap();
    window.drop_file(&table);
    window.click("Import");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.sees("1 of 2 cells rated (50%)"));
    window.press(Modifiers::COMMAND, Key::Home);
    window.harness.event(Event::Text("9".to_owned()));
    window.harness.step();
    assert!(window.sees("2 of 2 cells rated (100%)"));
    assert_eq!(window.title(), "cafe ● – Touchrank");
}

/// What the window system reports for a letter's key under a Russian layout: no Latin letter, so the physical key stands in.
fn key_under_a_russian_layout(key: Key) -> Event {
    Event::Key {
        key,
        physical_key: Some(key),
        pressed: true,
        repeat: false,
        modifiers: Modifiers::COMMAND,
    }
}

#[test]
fn undo_leaves_the_document_alone_while_a_field_is_typed_in() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    window.rename("Cafe");
    window.run("add a factor");
    window.press(Modifiers::NONE, Key::Escape);
    window.run("add a touchpoint");
    window.press(Modifiers::NONE, Key::Escape);
    window.harness.get_by_label_contains("Find a name").focus();
    window.settle();
    let before = window.app().project().unwrap().clone();
    window.type_text("sho");
    window.command(Key::Z);
    assert_eq!(window.app().project().unwrap(), &before);
    window.press(Modifiers::NONE, Key::Escape);
    window.command(Key::Z);
    assert_ne!(window.app().project().unwrap(), &before);
}

#[test]
fn the_palette_finds_by_any_part_in_either_language_and_runs() {
    let mut window = Window::new(Language::Russian);
    window.run("ТЁМН");
    assert_eq!(window.harness.ctx.theme(), egui::Theme::Dark);
    window.run("светл");
    assert_eq!(window.harness.ctx.theme(), egui::Theme::Light);
    // Е for ё, and the words in any order.
    window.run("темная тема");
    assert_eq!(window.harness.ctx.theme(), egui::Theme::Dark);
    window.run("new proj");
    assert_eq!(window.title(), "Новый проект – Touchrank");
}

#[test]
fn the_palette_goes_by_arrows_and_closes_by_escape() {
    let mut window = Window::new(Language::English);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::P);
    window.type_text("theme");
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.harness.ctx.theme(), egui::Theme::Light);
    // Up from the first is the last.
    window.command(Key::K);
    window.type_text("theme");
    window.press(Modifiers::NONE, Key::ArrowUp);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.harness.ctx.theme(), egui::Theme::Dark);
    window.command(Key::K);
    window.type_text("nothing is called so");
    assert!(window.sees("Nothing is called so"));
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.sees("Nothing is called so"));
}

#[test]
fn a_menu_shows_names_and_keys_and_runs() {
    let mut window = Window::new(Language::English);
    window.click("File");
    let quit = window.harness.get_by_label("Quit").accesskit_node();
    assert_eq!(quit.data().keyboard_shortcut(), Some("Ctrl+Q"));
    window.click("Quit");
    assert!(window.app().is_ending());
}

#[test]
fn language_changes_while_running_and_is_kept() {
    let mut window = Window::new(Language::English);
    window.run("русский");
    assert_eq!(window.language(), Language::Russian);
    assert!(window.sees("Недавние файлы") || window.sees("Начать"));
    assert!(window.sees("Городской фитнес-клуб"));
    let window = Window::of(Language::English, window.closed());
    assert_eq!(window.language(), Language::Russian);
}

#[test]
fn zoom_goes_by_keys_and_is_kept() {
    let mut window = Window::new(Language::English);
    window.command(Key::Plus);
    window.command(Key::Equals);
    assert!((window.harness.ctx.zoom_factor() - 1.2).abs() < 1e-6);
    window.command(Key::Minus);
    let mut window = Window::of(Language::English, window.closed());
    assert!((window.harness.ctx.zoom_factor() - 1.1).abs() < 1e-6);
    window.command(Key::Num0);
    assert!((window.harness.ctx.zoom_factor() - 1.0).abs() < 1e-6);
}

#[test]
fn preferences_that_cannot_be_read_are_said_and_do_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("config")).unwrap();
    let file = folder.path().join("config/preferences.ron");
    std::fs::write(&file, "(language: \"ru\", zoom: ").unwrap();
    let window = Window::of(Language::English, folder);
    let said = window.app().last_message().unwrap();
    assert!(said.starts_with("The preferences in "), "{said}");
    assert!(window.sees("The preferences in "));
}

#[test]
fn help_lists_the_keys_in_both_languages() {
    for (language, word) in [
        (Language::English, "Fill down"),
        (Language::Russian, "Заполнить вниз"),
    ] {
        let mut window = Window::new(language);
        window.press(Modifiers::NONE, Key::F1);
        assert!(window.harness.query_by_label(word).is_some());
        window.press(Modifiers::NONE, Key::Escape);
        assert!(window.harness.query_by_label(word).is_none());
    }
}

#[test]
fn help_lists_typed_keys_with_their_screens() {
    for (language, pairs, answer, skip) in [
        (
            Language::English,
            "Pairs: so many times for the left factor, with Shift for the right one",
            "Answer with a level of the scale and go on",
            "Skip the pair",
        ),
        (
            Language::Russian,
            "Пары: во столько раз важнее левый фактор, с Shift — правый",
            "Ответить уровнем шкалы и перейти дальше",
            "Пропустить пару",
        ),
    ] {
        let mut window = Window::new(language);
        window.press(Modifiers::NONE, Key::F1);
        for what in [pairs, answer, skip] {
            assert!(window.harness.query_by_label(what).is_some(), "{what}");
        }
        assert!(window.harness.query_by_label("1…9, Shift+1…9").is_some());
    }
}

#[test]
fn the_list_of_keys_begins_with_the_screen_and_is_read_to_its_end_by_keyboard() {
    for (language, new, fill, everywhere, raters, last, more) in [
        (
            Language::English,
            "New project",
            "Fill down",
            "On every screen",
            "Raters: settle the disputed cell with a level of the scale",
            "Remarks on the reading",
            "Every command can also be found by name: Ctrl+K.",
        ),
        (
            Language::Russian,
            "Новый проект",
            "Заполнить вниз",
            "На любом экране",
            "Участники: согласовать спорную ячейку уровнем шкалы",
            "Замечания при чтении",
            "Любую команду можно найти и по названию: Ctrl+K.",
        ),
    ] {
        let mut window = Window::new(language);
        window.press(Modifiers::NONE, Key::F1);
        let top = |window: &Window, what: &str| {
            let found = window.harness.get_all_by_label(what);
            found.map(|node| node.rect().top()).fold(f32::MIN, f32::max)
        };
        assert!(
            top(&window, everywhere) < top(&window, fill),
            "{language:?}"
        );
        let at_first = top(&window, raters);
        window.key(Key::ArrowDown);
        let a_line = top(&window, raters);
        assert!(a_line < at_first, "{language:?}: {a_line} of {at_first}");
        window.key(Key::PageDown);
        assert!(top(&window, raters) < a_line - 200.0, "{language:?}");
        window.key(Key::End);
        let at_end = top(&window, raters);
        assert!((at_end - at_first) < -1000.0, "{language:?}: {at_end}");
        let bottom = |what: &str| window.harness.get_by_label(what).rect().bottom();
        let below = top(&window, more);
        assert!(
            bottom(last) <= below,
            "{language:?}: {} and {below}",
            bottom(last)
        );
        window.key(Key::Home);
        assert!(
            (top(&window, raters) - at_first).abs() < 1.0,
            "{language:?}"
        );
        window.press(Modifiers::NONE, Key::Escape);
        window.click(new);
        window.command(Key::Num2);
        window.press(Modifiers::NONE, Key::F1);
        assert!(
            top(&window, fill) < top(&window, everywhere),
            "{language:?}"
        );
    }
}

#[test]
fn nothing_moves_while_nothing_happens() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    // One frame, and none is asked for behind it, on no screen.
    assert_eq!(window.harness.run(), 1);
    for screen in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5] {
        window.command(screen);
        window.harness.step();
        let output = window.harness.output();
        let root = &output.viewport_output[&egui::ViewportId::ROOT];
        assert_eq!(root.repaint_delay, std::time::Duration::MAX, "{screen:?}");
    }
}

#[test]
fn keys_in_quick_succession_all_reach_the_grid() {
    let mut window = Window::new(Language::English);
    window.click("City fitness club");
    // One key a frame, with no quiet frame in between.
    for key in [
        Key::ArrowRight,
        Key::ArrowRight,
        Key::ArrowDown,
        Key::ArrowDown,
    ] {
        window.harness.key_press(key);
        window.harness.step();
    }
    window.harness.event(Event::Text("9".to_owned()));
    window.settle();
    let project = window.app().project().unwrap();
    assert_eq!(project.relations.get(2, 2), Some(9));
    assert!(window.title().contains('●'));
}
