//! Notes with source and date, and doubts: written, seen, put right, taken away, found and exported, by names and keys.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{
    CellChange, Edit, FactorEdit, History, RelationEdit, SegmentEdit, StageEdit, TouchpointEdit,
};
use touchrank::i18n::Language;
use touchrank::model::{Channel, FactorId, Project, Subject, TouchpointId};

use crate::kit::Window;

const PRICE: FactorId = FactorId(5);
const AD: TouchpointId = TouchpointId(2);
const CELL: Subject = Subject::Cell(PRICE, AD);

/// Three touchpoints, two factors, one cell rated 9.
fn project() -> Project {
    let mut history = History::new(Project::named("Shop"));
    let mut edits = vec![Edit::Stage(StageEdit::Add {
        name: "Need".to_owned(),
        before: None,
    })];
    for name in ["Ad", "Window", "Bill"] {
        edits.push(Edit::Touchpoint(TouchpointEdit::Add {
            stage: touchrank::model::StageId(1),
            name: name.to_owned(),
            channel: Channel::Both,
            before: None,
        }));
    }
    for name in ["Price", "Taste"] {
        edits.push(Edit::Factor(FactorEdit::Add {
            name: name.to_owned(),
            importance: Some(4.0),
            before: None,
        }));
    }
    edits.push(Edit::Relation(RelationEdit::Whole(vec![CellChange {
        factor: PRICE,
        touchpoint: AD,
        level: Some(9),
    }])));
    for edit in &edits {
        history.apply(edit).unwrap();
    }
    history.project().clone()
}

/// The notes as a person reads them: text, source, day.
fn notes(window: &Window, about: Subject) -> Vec<(String, String, String)> {
    let evidence = window.project().evidence_about(about);
    let row = |e: &touchrank::model::Evidence| {
        let date = e.date.map(|date| date.to_string());
        (e.text.clone(), e.source.clone(), date.unwrap_or_default())
    };
    evidence.map(row).collect()
}

fn note(text: &str, source: &str, date: &str) -> (String, String, String) {
    (text.to_owned(), source.to_owned(), date.to_owned())
}

/// Presses a cell of the grid.
fn cell(window: &mut Window, name: &str) {
    let cells = window.harness.get_all_by_label_contains(name);
    let is_cell = |node: &egui_kittest::Node<'_>| {
        node.accesskit_node().role() == egui::accesskit::Role::GridCell
    };
    cells.into_iter().find(is_cell).unwrap().click();
    window.settle();
}

/// Goes to the field of that name, whose words are then typed over.
fn fill(window: &mut Window, field: &str, text: &str) {
    let fields = window.harness.get_all_by_label(field);
    let is_field = |node: &egui_kittest::Node<'_>| {
        use egui::accesskit::Role;
        matches!(
            node.accesskit_node().role(),
            Role::TextInput | Role::MultilineTextInput
        )
    };
    fields.into_iter().find(is_field).unwrap().focus();
    window.settle();
    window.command(Key::A);
    if text.is_empty() {
        window.press(Modifiers::NONE, Key::Backspace);
    } else {
        window.type_text(text);
    }
}

const fn words<'a>(language: Language, english: &'a str, russian: &'a str) -> &'a str {
    match language {
        Language::English => english,
        Language::Russian => russian,
    }
}

#[test]
fn a_note_on_a_cell_is_written_seen_put_right_and_taken_away() {
    for language in Language::ALL {
        let say = |english, russian| words(language, english, russian);
        let mut window = Window::with(language, &project());
        window.press(Modifiers::SHIFT, Key::F2);
        window.type_text("Nine of ten looked for it");
        window.press(Modifiers::NONE, Key::Tab);
        window.type_text("12 interviews");
        window.command(Key::Enter);
        let first = [note(
            "Nine of ten looked for it",
            "12 interviews",
            "2026-11-22",
        )];
        assert_eq!(notes(&window, CELL), first);
        let marked = say("Price × Ad: 9, 1 note", "Price × Ad: 9, 1 заметка");
        assert!(window.sees(marked));
        assert!(window.sees(say(
            "12 interviews · 22 Nov 2026",
            "12 interviews · 22.11.2026"
        )));

        // The keyboard is the grid's again.
        window.press(Modifiers::NONE, Key::ArrowRight);
        window.press(Modifiers::NONE, Key::ArrowLeft);
        window.click(say(
            "Edit the note “Nine of ten looked for it”",
            "Изменить заметку «Nine of ten looked for it»",
        ));
        fill(&mut window, say("Source", "Источник"), "");
        fill(&mut window, say("Date", "Дата"), "05.11.2026");
        window.command(Key::Enter);
        let second = [note("Nine of ten looked for it", "", "2026-11-05")];
        assert_eq!(notes(&window, CELL), second);
        assert!(window.sees(say("5 Nov 2026", "05.11.2026")));

        window.click(say(
            "Delete the note “Nine of ten looked for it”",
            "Удалить заметку «Nine of ten looked for it»",
        ));
        assert_eq!(notes(&window, CELL), []);
        assert!(!window.sees(marked));
        window.command(Key::Z);
        assert_eq!(notes(&window, CELL), second);
        window.command(Key::Z);
        assert_eq!(notes(&window, CELL), first);
        window.command(Key::Z);
        assert_eq!(notes(&window, CELL), []);
    }
}

#[test]
fn heads_are_noted_too_and_say_how_many() {
    for language in Language::ALL {
        let mut window = Window::with(language, &project());
        let say = |english, russian| words(language, english, russian);
        for (name, about) in [
            ("Price", Subject::Factor(PRICE)),
            ("Ad", Subject::Touchpoint(AD)),
            ("Need", Subject::Stage(touchrank::model::StageId(1))),
        ] {
            let heads = window.harness.get_all_by_label(name);
            let head = |node: &egui_kittest::Node<'_>| {
                use egui::accesskit::Role;
                let role = node.accesskit_node().role();
                matches!(role, Role::RowHeader | Role::ColumnHeader)
            };
            heads.into_iter().find(head).unwrap().click();
            window.settle();
            for text in ["one", "two"] {
                window.press(Modifiers::SHIFT, Key::F2);
                window.type_text(text);
                window.command(Key::Enter);
            }
            let found = notes(&window, about);
            assert_eq!(found.len(), 2, "{name}");
            assert!(window.sees(&say("{}, 2 notes", "{}, 2 заметки").replace("{}", name)));
        }
    }
}

#[test]
fn a_bad_date_or_an_empty_note_is_refused_and_nothing_that_was_typed_is_lost() {
    for language in Language::ALL {
        let say = |english, russian| words(language, english, russian);
        let mut window = Window::with(language, &project());
        window.press(Modifiers::SHIFT, Key::F2);
        window.command(Key::Enter);
        assert!(window.sees(say(
            "A note cannot be empty",
            "Заметка не может быть пустой"
        )));
        window.type_text("Heard it twice");
        fill(&mut window, say("Date", "Дата"), "30.02.2026");
        window.command(Key::Enter);
        assert_eq!(notes(&window, CELL), []);
        assert!(window.sees(say("“30.02.2026” is no date", "«30.02.2026» — не дата")));
        // Going elsewhere keeps it in the form.
        cell(&mut window, "Taste × Bill");
        assert_eq!(notes(&window, CELL), []);
        assert!(!window.has_text("Heard it twice"));
        assert!(window.sees(say(
            "The note on “Price × Ad” is not kept yet",
            "Заметка к «Price × Ad» ещё не сохранена"
        )));
        cell(&mut window, "Price × Ad");
        assert!(window.has_text("Heard it twice"));
        fill(&mut window, say("Date", "Дата"), "");
        window.command(Key::Enter);
        assert_eq!(notes(&window, CELL), [note("Heard it twice", "", "")]);
    }
}

#[test]
fn escape_leaves_the_form_and_another_item_keeps_what_was_typed() {
    let mut window = Window::with(Language::English, &project());
    window.press(Modifiers::SHIFT, Key::F2);
    window.type_text("never mind");
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(notes(&window, CELL), []);
    assert!(!window.has_text("never mind"));

    window.press(Modifiers::SHIFT, Key::F2);
    window.type_text("line one");
    window.press(Modifiers::NONE, Key::Enter);
    window.harness.event(Event::Paste("line\r\ntwo".to_owned()));
    window.settle();
    cell(&mut window, "Taste × Bill");
    assert_eq!(
        notes(&window, CELL),
        [note("line one\nline\ntwo", "", "2026-11-22")]
    );
    // A form that was opened and left as it was is no note.
    window.press(Modifiers::SHIFT, Key::F2);
    cell(&mut window, "Price × Ad");
    assert_eq!(window.project().evidence.len(), 1);
}

#[test]
fn saving_keeps_what_is_being_typed_and_so_does_leaving() {
    let mut window = Window::with(Language::English, &project());
    window.press(Modifiers::SHIFT, Key::F2);
    window.type_text("half a note");
    window.command(Key::S);
    let text = std::fs::read_to_string(window.path("project.ron")).unwrap();
    assert!(text.contains("text: \"half a note\""), "{text}");

    window.press(Modifiers::SHIFT, Key::F2);
    window.type_text("the other half");
    window.press_cross();
    assert_eq!(window.project().evidence.len(), 2);
    assert!(window.sees("Save the changes"), "it asks before it ends");
}

#[test]
fn the_form_opens_where_the_inspector_was_closed_and_from_the_palette() {
    let mut window = Window::with(Language::English, &project());
    window.press(Modifiers::NONE, Key::F9);
    assert!(!window.sees("Notes and evidence"));
    window.press(Modifiers::SHIFT, Key::F2);
    window.type_text("closed before");
    window.command(Key::Enter);
    window.run("Add a note…");
    window.type_text("by name");
    window.command(Key::Enter);
    let texts: Vec<String> = notes(&window, CELL).into_iter().map(|n| n.0).collect();
    assert_eq!(texts, ["closed before", "by name"]);
}

#[test]
fn a_doubt_is_set_and_taken_off_for_all_selected_cells_in_one_step() {
    for language in Language::ALL {
        let say = |english, russian| words(language, english, russian);
        let mut window = Window::with(language, &project());
        let open = window.project().clone();
        window.press(Modifiers::SHIFT, Key::ArrowRight);
        window.command(Key::U);
        assert_eq!(window.project().not_sure.len(), 2);
        assert!(window.sees(say("Price × Ad: 9, not sure", "Price × Ad: 9, не уверены")));
        assert!(window.sees(say(
            "Price × Window: not rated, not sure",
            "Price × Window: не оценено, не уверены"
        )));
        window.command(Key::U);
        assert!(window.project().not_sure.is_empty());
        window.command(Key::Z);
        assert_eq!(window.project().not_sure.len(), 2);
        window.command(Key::Z);
        assert_eq!(window.project(), &open);

        // The check box says the same, and a level takes the doubt away.
        window.press(Modifiers::NONE, Key::ArrowLeft);
        cell(&mut window, "Price × Ad");
        let name = say("Not sure", "Не уверены");
        window.click(name);
        assert_eq!(window.project().not_sure.len(), 1);
        cell(&mut window, "Price × Ad");
        window.type_text("3");
        assert!(window.project().not_sure.is_empty());
        assert!(window.sees("Price × Ad: 3"));
        assert!(!window.sees(say(", not sure", ", не уверены")));
    }
}

#[test]
fn a_segment_says_whose_doubt_it_is() {
    for language in Language::ALL {
        let say = |english, russian| words(language, english, russian);
        let mut project = project();
        let add = Edit::Segment(SegmentEdit::Add("Families".to_owned()));
        touchrank::edit::apply(&mut project, &add).unwrap();
        let mut window = Window::with(language, &project);
        window.command(Key::U);
        window.harness.get_by_role(egui::Role::ComboBox).click();
        window.settle();
        window.click("Families");
        assert!(window.sees(say("inherited, not sure", "унаследовано, не уверены")));
        cell(&mut window, "Price × Ad");
        window.command(Key::U);
        assert_eq!(window.project().not_sure.len(), 1);
        assert!(window.sees(say(
            "This doubt comes from the whole market",
            "относится ко всему рынку"
        )));
    }
}

#[test]
fn the_filter_shows_what_somebody_is_not_sure_of() {
    for language in Language::ALL {
        let say = |english, russian| words(language, english, russian);
        let mut window = Window::with(language, &project());
        window.command(Key::U);
        window.click(say("Filter", "Фильтр"));
        window.click(say(
            "Only what somebody is not sure of",
            "Только то, в чём не уверены",
        ));
        window.press(Modifiers::NONE, Key::Escape);
        assert!(window.sees("Price × Ad"));
        assert!(!window.sees("Price × Bill"));
        assert!(!window.sees("Taste × Ad"));
    }
}

#[test]
fn the_export_holds_notes_and_doubts() {
    let mut window = Window::with(Language::Russian, &project());
    window.press(Modifiers::SHIFT, Key::F2);
    window.type_text("=нашли \"дёшево\"");
    window.press(Modifiers::NONE, Key::Tab);
    window.type_text("опрос; 12 ответов");
    window.command(Key::Enter);
    window.command(Key::U);
    let folder = window.path("tables");
    window.command(Key::E);
    for kind in ["Книга Excel (.xlsx)", "PDF", "Таблицы CSV"] {
        window.click(kind);
    }
    window.answers.choose(&folder);
    window.click("Выбрать…");
    window.click("Экспортировать");
    let table = std::fs::read_to_string(folder.join("заметки.csv")).unwrap();
    let expected = "\"ячейка\";\"Price\";\"Ad\";\"Need\";\"\";\"да\";\"'=нашли \"\"дёшево\"\"\";\"опрос; 12 ответов\";\"2026-11-22\"\r\n";
    assert!(table.ends_with(expected), "{table}");
}

#[test]
fn the_context_menu_of_a_cell_has_both() {
    for language in Language::ALL {
        let say = |english, russian| words(language, english, russian);
        let mut window = Window::with(language, &project());
        window
            .harness
            .get_by_label("Price × Ad: 9")
            .click_secondary();
        window.settle();
        let boxes = window
            .harness
            .get_all_by_label(say("Not sure", "Не уверены"));
        boxes.last().unwrap().click();
        window.settle();
        assert_eq!(window.project().not_sure.len(), 1);
        cell(&mut window, "Price × Window");
        let marked = say("Price × Ad: 9, not sure", "Price × Ad: 9, не уверены");
        window.harness.get_by_label(marked).click_secondary();
        window.settle();
        window.click(say("Add a note…", "Добавить заметку…"));
        window.type_text("from the menu");
        window.command(Key::Enter);
        assert_eq!(notes(&window, CELL).len(), 1);
    }
}
