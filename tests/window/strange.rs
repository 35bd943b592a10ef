//! What comes from outside and is not to be trusted: files that are none, links, marks that are not seen, damaged preferences.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{By, NodeT, Queryable};
use touchrank::edit::{
    Edit, EvidenceEdit, EvidenceWords, FactorEdit, History, JobEdit, ProjectEdit, SegmentEdit,
    StageEdit, TouchpointEdit, TrackEdit,
};
use touchrank::i18n::Language;
use touchrank::model::{
    Channel, FactorId, Project, SegmentId, StageId, Subject, TouchpointId, Track,
};

use crate::kit::Window;

const AD: TouchpointId = TouchpointId(2);
const PRICE: FactorId = FactorId(3);

/// A stage, a touchpoint, a factor, and a note about their cell.
fn shop(factor: &str, note: &str, source: &str) -> Project {
    let mut history = History::new(Project::named("Shop"));
    let mut put = |edit: Edit| history.apply(&edit).map(drop).unwrap();
    put(Edit::Stage(StageEdit::Add {
        name: "Need".to_owned(),
        before: None,
    }));
    put(Edit::Touchpoint(TouchpointEdit::Add {
        stage: StageId(1),
        name: "Ad".to_owned(),
        channel: Channel::Both,
        before: None,
    }));
    put(Edit::Factor(FactorEdit::Add {
        name: factor.to_owned(),
        importance: Some(4.0),
        before: None,
    }));
    let words = EvidenceWords {
        text: note.to_owned(),
        source: source.to_owned(),
        date: None,
    };
    let about = Subject::Cell(PRICE, AD);
    put(Edit::Evidence(EvidenceEdit::Add(about, words)));
    history.project().clone()
}

/// The links that can be pressed, as they stand there.
fn links(window: &Window) -> Vec<String> {
    let nodes = window.harness.query_all_by_role(Role::Link);
    let links = nodes.filter_map(|node| node.accesskit_node().label());
    links.filter(|link| link.contains("://")).collect()
}

#[test]
fn a_link_in_a_note_is_shown_in_full_and_opens_only_when_it_is_pressed() {
    let text = "Seen at https://shop.example/prices?page=1, and at file:///etc/passwd";
    let source = "https://bank.example@опрос.рф/ответы";
    for language in Language::ALL {
        let mut window = Window::with(language, &shop("Price", text, source));
        assert_eq!(
            links(&window),
            ["https://shop.example/prices?page=1", source]
        );
        assert!(window.sees("file:///etc/passwd"));
        assert_eq!(window.answers.browser.opened(), [""; 0]);
        window.click("https://shop.example/prices?page=1");
        assert_eq!(
            window.answers.browser.opened(),
            ["https://shop.example/prices?page=1"]
        );
        // With the keyboard too.
        window.harness.get_by_label(source).focus();
        window.settle();
        window.press(Modifiers::NONE, Key::Enter);
        assert_eq!(window.answers.browser.opened().len(), 2);
        assert_eq!(window.answers.browser.opened()[1], source);
    }
}

#[test]
fn links_are_reached_with_tab() {
    let mut window = Window::with(Language::English, &shop("Price", "https://a.example", ""));
    let reached = (0..80).any(|_| {
        window.press(Modifiers::NONE, Key::Tab);
        let link = window.harness.get_by_label("https://a.example");
        link.accesskit_node().is_focused()
    });
    assert!(reached);
    window.press(Modifiers::NONE, Key::Space);
    assert_eq!(window.answers.browser.opened(), ["https://a.example"]);
}

#[test]
fn a_browser_that_is_not_there_is_said_with_the_address() {
    for (language, said) in [
        (Language::English, "could not be opened (xdg-open)"),
        (Language::Russian, "Не удалось открыть"),
    ] {
        let note = "https://no-browser.example";
        let mut window = Window::with(language, &shop("Price", note, ""));
        window.click(note);
        assert!(window.sees(said));
    }
}

#[test]
fn what_only_looks_like_a_link_stays_plain_text() {
    let text = "javascript:alert(1) smb://server/a data:text/html,x https://exam\u{202e}ple.org";
    let window = Window::with(Language::English, &shop("Price", text, "www.example.org"));
    assert_eq!(links(&window), [""; 0]);
    // The mark that would turn the rest around is spelt out.
    assert!(window.sees("https://exam\\u{202e}ple.org"));
}

/// A name with a mark that turns what follows around, and one of no width.
const TURNED: &str = "Pri\u{202e}ec\u{200b}";
const SPELT: &str = "Pri\\u{202e}ec\\u{200b}";

/// A project in which everything that has a name has such a one.
fn turned() -> Project {
    let mut history = History::new(shop(TURNED, TURNED, TURNED));
    let name = |end: &str| format!("{TURNED}{end}");
    for edit in [
        Edit::Project(ProjectEdit::Rename(name(""))),
        Edit::Stage(StageEdit::Rename(StageId(1), name(""))),
        Edit::Touchpoint(TouchpointEdit::Rename(AD, name(""))),
        Edit::Factor(FactorEdit::SetNote(PRICE, name(""))),
        Edit::Segment(SegmentEdit::Add(name(""))),
        Edit::Segment(SegmentEdit::Add(name(" 2"))),
        Edit::Job(JobEdit::Add(name(""))),
        Edit::Track(TrackEdit::Add(Box::new(Track::of(SegmentId(5), &name(""))))),
    ] {
        history.apply(&edit).unwrap();
    }
    history.project().clone()
}

/// Everything that a reader says outside of fields, where it has a mark that is not seen.
fn turned_names(window: &Window) -> Vec<String> {
    let turned = |text: &str| text.contains('\u{202e}') || text.contains('\u{200b}');
    let by = By::new().predicate(move |node| {
        let field = matches!(
            node.role(),
            Role::TextInput | Role::MultilineTextInput | Role::TextRun
        );
        !field
            && (turned(&node.label().unwrap_or_default())
                || turned(&node.value().unwrap_or_default()))
    });
    let nodes = window.harness.query_all(by);
    nodes
        .map(|node| {
            format!(
                "{:?} {:?}",
                node.accesskit_node().role(),
                node.accesskit_node().label()
            )
        })
        .collect()
}

#[test]
fn marks_that_are_not_seen_are_spelt_out_wherever_a_name_stands_and_kept_in_the_project() {
    for language in Language::ALL {
        let mut window = Window::with(language, &turned());
        assert!(window.title().starts_with(SPELT));
        let mut found = Vec::new();
        for key in [
            Key::Num1,
            Key::Num2,
            Key::Num3,
            Key::Num4,
            Key::Num5,
            Key::Num6,
            Key::Num7,
        ] {
            window.command(key);
            assert!(window.sees(SPELT), "{key:?}");
            found.extend(
                turned_names(&window)
                    .into_iter()
                    .map(|name| format!("{key:?}: {name}")),
            );
        }
        // The palette lists everything that has a name.
        window.command(Key::K);
        window.type_text("Pri");
        assert!(window.sees(SPELT));
        found.extend(turned_names(&window));
        assert_eq!(found, [""; 0], "{found:#?}");
        assert_eq!(window.project(), &turned());
    }
}

#[test]
fn a_copy_of_an_item_keeps_the_marks_of_its_name() {
    let mut window = Window::with(Language::English, &shop(TURNED, "x", ""));
    window.key(Key::ArrowLeft);
    window.key(Key::ArrowLeft);
    window.run("Duplicate");
    let names: Vec<&str> = window
        .project()
        .factors
        .iter()
        .map(|f| f.name.as_str())
        .collect();
    assert_eq!(names, [TURNED, &format!("{TURNED} (copy)")]);
}

#[test]
fn a_damaged_workbook_that_is_dropped_is_called_one_and_the_open_project_stays() {
    for (language, new, said) in [
        (
            Language::English,
            "New project",
            "looks like a workbook and is damaged",
        ),
        (
            Language::Russian,
            "Новый проект",
            "Файл похож на книгу табличного редактора, но повреждён",
        ),
    ] {
        let mut window = Window::new(language);
        window.click(new);
        window.rename("Cafe");
        let file = window.path("figures.xlsx");
        let bytes = b"PK\x03\x04[Content_Types].xml xl/workbook.xml PK\x05\x06\0\0";
        std::fs::write(&file, bytes).unwrap();
        window.drop_file(&file);
        assert!(window.sees("figures.xlsx") && window.sees(said));
        window.press(Modifiers::NONE, Key::Enter);
        assert_eq!(window.title(), "Cafe ● – Touchrank");
        assert_eq!(std::fs::read(&file).unwrap(), bytes);
    }
}

#[test]
fn a_folder_that_is_dropped_is_called_one() {
    for (language, said) in [
        (Language::English, "is a folder"),
        (Language::Russian, "папка"),
    ] {
        let mut window = Window::new(language);
        let folder = window.path("projects");
        std::fs::create_dir(&folder).unwrap();
        window.drop_file(&folder);
        assert!(window.sees(said));
    }
}

#[test]
fn what_is_pasted_is_refused_where_it_is_too_large() {
    let mut window = Window::with(Language::English, &shop("Price", "x", ""));
    let before = window.project().clone();
    window.press(Modifiers::NONE, Key::ArrowRight);
    window.harness.event(Event::Paste("9\t".repeat(5 << 20)));
    window.settle();
    assert!(window.sees("more than 8 MB"));
    assert_eq!(window.project(), &before);
}

#[test]
fn damaged_preferences_are_said_and_kept_beside_and_the_next_ones_are_written() {
    for (language, said) in [
        (
            Language::English,
            "now lies beside it as preferences-unread-1.ron",
        ),
        (
            Language::Russian,
            "лежит рядом под именем preferences-unread-1.ron",
        ),
    ] {
        let zeros: &[u8] = &[0; 64];
        let brackets = vec![b'('; 2 << 20];
        for damaged in [b"(theme: \"dark\"", zeros, b"\xff\xfe(\0", &brackets] {
            let folder = tempfile::tempdir().unwrap();
            let config = folder.path().join("config");
            std::fs::create_dir(&config).unwrap();
            std::fs::write(config.join("preferences.ron"), damaged).unwrap();
            let mut window = Window::of(language, folder);
            assert!(window.sees(said));
            let kept = std::fs::read(config.join("preferences-unread-1.ron")).unwrap();
            assert!(kept == damaged, "{} bytes", kept.len());
            window.command(Key::Plus);
            let written = std::fs::read_to_string(config.join("preferences.ron")).unwrap();
            assert!(written.contains("zoom: 1.1"), "{written}");
            // The next start has nothing to say.
            let window = Window::of(language, window.folder);
            assert!(!window.sees("preferences-unread"));
        }
    }
}
