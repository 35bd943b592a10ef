//! Two people and one file: asked before, told afterwards, both versions made into one.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use touchrank::edit::{CellChange, Edit, FactorEdit, PickedStage, RelationEdit, StageEdit, apply};
use touchrank::files::project::{read, to_text};
use touchrank::files::save::RealDisk;
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::model::{Channel, Project};

use crate::kit::Window;

const fn say(language: Language, english: &'static str, russian: &'static str) -> &'static str {
    match language {
        English => english,
        Russian => russian,
    }
}

/// Two factors at two touchpoints, every relation a 1.
fn cafe() -> Project {
    let mut project = Project::named("Cafe");
    let picked = vec![PickedStage {
        stage: "Choice".to_owned(),
        touchpoints: vec![
            ("Ad".to_owned(), Channel::Online),
            ("Shop".to_owned(), Channel::Offline),
        ],
    }];
    let mut edits = vec![Edit::Stage(StageEdit::AddTouchpoints(picked))];
    for name in ["Price", "Taste"] {
        edits.push(Edit::Factor(FactorEdit::Add {
            name: name.to_owned(),
            importance: Some(5.0),
            before: None,
        }));
    }
    for edit in edits {
        apply(&mut project, &edit).unwrap();
    }
    let ones = [(0, 0), (0, 1), (1, 0), (1, 1)].map(|cell| change(&project, cell, 1));
    let edit = Edit::Relation(RelationEdit::Whole(ones.to_vec()));
    apply(&mut project, &edit).unwrap();
    project
}

fn change(project: &Project, (factor, touchpoint): (usize, usize), level: u8) -> CellChange {
    CellChange {
        factor: project.factors.get(factor).unwrap().id,
        touchpoint: project.touchpoints.get(touchpoint).unwrap().id,
        level: Some(level),
    }
}

fn rated(project: &Project, cell: (usize, usize), level: u8) -> Project {
    let mut next = project.clone();
    let edit = RelationEdit::Whole(vec![change(project, cell, level)]);
    apply(&mut next, &Edit::Relation(edit)).unwrap();
    next
}

/// The levels of the four cells.
fn levels(project: &Project) -> [u8; 4] {
    [(0, 0), (0, 1), (1, 0), (1, 1)]
        .map(|(factor, touchpoint)| project.relations.get(factor, touchpoint).unwrap())
}

fn on_disk(path: &Path) -> Project {
    read(&std::fs::read(path).unwrap()).unwrap().project
}

/// A window with the project in a file, and the file.
fn first(language: Language) -> (Window, PathBuf) {
    let window = Window::with(language, &cafe());
    let path = window.path("project.ron");
    (window, path)
}

impl Window {
    fn opens(language: Language, path: &Path) -> Self {
        let mut window = Self::new(language);
        window.harness.state_mut().open(path.to_owned());
        window.settle();
        window
    }

    /// Rates a cell in the matrix, counted from the first one.
    fn rate(&mut self, (down, right): (usize, usize), level: &str) {
        self.command(Key::Num2);
        self.press(Modifiers::COMMAND, Key::Home);
        for _ in 0..down {
            self.key(Key::ArrowDown);
        }
        for _ in 0..right {
            self.key(Key::ArrowRight);
        }
        self.type_text(level);
    }

    fn set_focus(&mut self, focused: bool) {
        self.harness.input_mut().focused = focused;
        self.settle();
    }

    /// The person goes to another window and comes back.
    fn goes_away_and_comes_back(&mut self) {
        self.set_focus(false);
        self.set_focus(true);
    }
}

#[test]
fn the_second_who_opens_a_file_is_asked_and_reads_it_only() {
    for language in Language::ALL {
        let (mut one, path) = first(language);
        let mut two = Window::opens(language, &path);
        assert!(two.sees(say(
            language,
            "Somebody else has this file open",
            "Файл уже открыт у кого-то другого"
        )));
        assert!(two.app().project().is_none());
        two.key(Key::Escape);
        assert!(two.app().project().is_none(), "Escape opens nothing");

        two.harness.state_mut().open(path.clone());
        two.settle();
        two.key(Key::Enter);
        let title = say(
            language,
            "Cafe (read-only) – Touchrank",
            "Cafe (только чтение) – Touchrank",
        );
        assert_eq!(two.title(), title);
        assert!(two.sees(say(
            language,
            "Opened read-only",
            "Открыт только для чтения"
        )));

        // Saving leads to another file, and nothing else is accepted.
        two.rate((0, 0), "9");
        two.answers.choose(&path);
        two.command(Key::S);
        assert_eq!(levels(&on_disk(&path)), [1, 1, 1, 1]);
        let mine = two.path("mine.ron");
        two.answers.choose(&mine);
        two.command(Key::S);
        assert_eq!(levels(&on_disk(&mine)), [9, 1, 1, 1]);
        assert_eq!(two.title(), "Cafe – Touchrank");
        assert!(two.path(".~lock.mine.ron#").exists());

        // The first one knows nothing of it, and leaves nothing behind.
        assert_eq!(one.title(), "Cafe – Touchrank");
        assert!(one.path(".~lock.project.ron#").exists());
        one.command(Key::W);
        let again = Window::opens(language, &path);
        assert_eq!(again.title(), "Cafe – Touchrank");
        let side = one.path(".~lock.project.ron#");
        drop(again);
        assert!(!side.exists());
    }
}

#[test]
fn a_read_only_window_is_told_when_the_other_leaves_and_can_save() {
    for (language, free) in [
        (English, "Nobody else has this file open any more"),
        (Russian, "Больше этот файл ни у кого не открыт"),
    ] {
        let (mut one, path) = first(language);
        let mut two = Window::opens(language, &path);
        two.key(Key::Enter);
        assert!(two.title().contains('('), "{}", two.title());
        two.goes_away_and_comes_back();
        assert!(two.title().contains('('), "still open there");
        one.rate((0, 0), "9");
        one.command(Key::S);
        one.command(Key::W);
        two.rate((1, 1), "3");
        two.goes_away_and_comes_back();
        assert_eq!(two.title(), "Cafe ● – Touchrank");
        assert!(two.app().last_message().unwrap().contains(free));
        assert!(path.with_file_name(".~lock.project.ron#").exists());
        // What the other one saved is asked about before anything is written.
        two.key(Key::Enter);
        two.click(say(language, "Merge", "Объединить"));
        let asked = Window::opens(language, &path);
        assert!(asked.app().project().is_none(), "it is ours now");
        drop(asked);
        two.command(Key::S);
        assert_eq!(two.title(), "Cafe – Touchrank");
        assert_eq!(levels(&on_disk(&path)), [9, 1, 1, 3]);
    }
}

#[test]
fn a_copy_has_no_file() {
    let (one, path) = first(English);
    let mut two = Window::opens(English, &path);
    two.click("Open a copy");
    assert_eq!(two.title(), "Cafe ● – Touchrank");
    let copy = two.path("copy.ron");
    two.answers.choose(&copy);
    two.command(Key::S);
    assert_eq!(on_disk(&copy), on_disk(&path));
    drop(one);
}

#[test]
fn the_side_file_goes_with_the_document_to_another_file() {
    let (mut one, path) = first(English);
    let other = one.path("other.ron");
    one.answers.choose(&other);
    one.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    let free = Window::opens(English, &path);
    assert_eq!(free.title(), "Cafe – Touchrank");
    let asked = Window::opens(English, &other);
    assert!(asked.sees("Somebody else has this file open"));
}

#[test]
fn a_file_opened_again_in_its_own_window_is_nobody_elses() {
    let (mut one, path) = first(English);
    one.drop_file(&path);
    assert_eq!(one.title(), "Cafe – Touchrank");
    assert!(!one.sees("Somebody else has this file open"));
    let asked = Window::opens(English, &path);
    assert!(asked.sees("Somebody else has this file open"));
}

/// Two windows on one file, the second opened all the same.
fn two_windows(language: Language) -> (Window, Window, PathBuf) {
    let (one, path) = first(language);
    let mut two = Window::opens(language, &path);
    two.click(say(language, "Open anyway", "Всё равно открыть"));
    assert_eq!(two.title(), "Cafe – Touchrank");
    (one, two, path)
}

#[test]
fn nothing_is_saved_unasked_while_somebody_else_has_the_file_open() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let disk = std::sync::Arc::new(RealDisk);
        // A window as a person finds it at first: it saves by itself.
        let mut two = Window::on(language, folder, disk);
        let (one, path) = first(language);
        two.harness.state_mut().open(path.clone());
        two.settle();
        two.click(say(language, "Open anyway", "Всё равно открыть"));
        two.rate((0, 0), "9");
        two.pass(20);
        assert_eq!(levels(&on_disk(&path)), [1, 1, 1, 1]);
        assert_eq!(two.title(), "Cafe ● – Touchrank");
        // A person may.
        two.command(Key::S);
        assert_eq!(levels(&on_disk(&path)), [9, 1, 1, 1]);
        drop(one);
    }
}

#[test]
fn different_cells_of_two_people_are_both_in_the_file() {
    for language in Language::ALL {
        let (mut one, mut two, path) = two_windows(language);
        one.rate((0, 0), "9");
        one.command(Key::S);
        two.rate((1, 1), "3");
        two.command(Key::S);
        assert_eq!(levels(&on_disk(&path)), [9, 1, 1, 1]);
        // Enter is the first answer of the question and of the dialog behind it.
        assert!(two.sees(say(
            language,
            "The file was changed by another program",
            "Файл изменён другой программой"
        )));
        two.key(Key::Enter);
        assert!(two.sees(say(
            language,
            "Merge two versions",
            "Объединение двух версий"
        )));
        two.key(Key::Enter);
        assert_eq!(levels(&on_disk(&path)), [9, 1, 1, 3]);
        assert_eq!(two.title(), "Cafe – Touchrank");

        // One step takes it back, and the file is known by now: nobody is asked.
        two.command(Key::Z);
        assert_eq!(levels(two.project()), [1, 1, 1, 3]);
        two.command(Key::Y);
        two.rate((0, 1), "3");
        two.command(Key::S);
        assert_eq!(levels(&on_disk(&path)), [9, 3, 1, 3]);
    }
}

#[test]
fn one_cell_changed_by_both_is_chosen_by_key_or_pointer() {
    for language in Language::ALL {
        for by_pointer in [false, true] {
            let (mut one, mut two, path) = two_windows(language);
            one.rate((0, 0), "9");
            one.rate((1, 0), "9");
            one.command(Key::S);
            two.rate((0, 0), "3");
            two.rate((1, 0), "3");
            two.command(Key::S);
            two.click(say(language, "Merge…", "Объединить…"));
            assert!(two.sees(say(language, "2 things to decide", "решить 2 вопроса")));
            let there = |what: &str| match language {
                English => format!("Relation of “{what}” at “Ad”: there 9"),
                Russian => format!("Связь «{what} × Ad»: там 9"),
            };
            if by_pointer {
                let label = there("Taste");
                two.harness.get_by_label_contains(&label).click();
                two.settle();
            } else {
                two.key(Key::ArrowDown);
                two.key(Key::ArrowRight);
            }
            assert!(two.sees(say(language, "Here: 1, there: 1", "Здесь: 1, там: 1")));
            two.click(say(language, "Merge", "Объединить"));
            assert_eq!(levels(&on_disk(&path)), [3, 1, 9, 1]);
        }
    }
}

#[test]
fn numbers_choose_and_go_on_and_all_can_be_taken_at_once() {
    let (mut one, mut two, path) = two_windows(English);
    for cell in [(0, 0), (0, 1), (1, 0)] {
        one.rate(cell, "9");
        two.rate(cell, "3");
    }
    one.command(Key::S);
    two.command(Key::S);
    two.click("Merge…");
    two.key(Key::Num2);
    two.key(Key::Num1);
    two.key(Key::Num2);
    assert!(two.sees("Here: 1, there: 2"));
    two.click("All here");
    assert!(two.sees("Here: 3, there: 0"));
    two.click("All there");
    two.click("Merge");
    assert_eq!(levels(&on_disk(&path)), [9, 9, 9, 1]);
}

#[test]
fn escape_merges_nothing() {
    let (mut one, mut two, path) = two_windows(English);
    one.rate((0, 0), "9");
    one.command(Key::S);
    two.rate((0, 0), "3");
    two.command(Key::S);
    two.click("Merge…");
    two.key(Key::ArrowRight);
    two.key(Key::Escape);
    assert_eq!(levels(two.project()), [3, 1, 1, 1]);
    assert_eq!(levels(&on_disk(&path)), [9, 1, 1, 1]);
    assert_eq!(two.title(), "Cafe ● – Touchrank");
}

#[test]
fn coming_back_to_the_window_shows_what_others_wrote() {
    for language in Language::ALL {
        let (mut one, mut two, _) = two_windows(language);
        let question = say(
            language,
            "The file was changed by somebody else",
            "Файл изменён кем-то другим",
        );
        two.goes_away_and_comes_back();
        assert!(!two.sees(question), "nothing happened yet");
        one.rate((0, 0), "9");
        one.command(Key::S);
        assert!(!two.sees(question), "nobody looks in between");
        two.goes_away_and_comes_back();
        assert!(two.sees(question));
        two.click(say(language, "Keep mine", "Оставить моё"));
        assert_eq!(levels(two.project()), [1, 1, 1, 1]);
        two.goes_away_and_comes_back();
        assert!(!two.sees(question), "no question twice");

        // The next version is another matter. Without changes here Enter reads it.
        one.rate((0, 1), "3");
        one.command(Key::S);
        two.goes_away_and_comes_back();
        assert!(two.sees(question));
        two.key(Key::Enter);
        assert_eq!(levels(two.project()), [9, 3, 1, 1]);
        assert_eq!(two.title(), "Cafe – Touchrank");
        two.command(Key::Z);
        assert_eq!(levels(two.project()), [1, 1, 1, 1]);
        two.command(Key::Y);
        assert_eq!(two.title(), "Cafe – Touchrank");
    }
}

#[test]
fn reloading_takes_nothing_away_for_good() {
    let (mut one, mut two, path) = two_windows(English);
    one.rate((0, 0), "9");
    one.command(Key::S);
    two.rate((1, 1), "3");
    two.goes_away_and_comes_back();
    assert!(two.sees("You have changes too that are not saved"));
    two.click("Reload");
    assert_eq!(levels(two.project()), [9, 1, 1, 1]);
    assert_eq!(two.title(), "Cafe – Touchrank");
    two.command(Key::Z);
    assert_eq!(levels(two.project()), [1, 1, 1, 3]);
    assert_eq!(two.title(), "Cafe ● – Touchrank");
    two.command(Key::Z);
    assert_eq!(levels(two.project()), [1, 1, 1, 1]);
    two.command(Key::Y);
    two.command(Key::Y);
    two.command(Key::S);
    assert_eq!(levels(&on_disk(&path)), [9, 1, 1, 1]);
}

#[test]
fn merging_on_coming_back_keeps_both_and_saves_nothing_yet() {
    let (mut one, mut two, path) = two_windows(English);
    one.rate((0, 0), "9");
    one.command(Key::S);
    two.rate((1, 1), "3");
    two.goes_away_and_comes_back();
    two.key(Key::Enter);
    two.click("Merge");
    assert_eq!(levels(two.project()), [9, 1, 1, 3]);
    assert_eq!(two.title(), "Cafe ● – Touchrank");
    assert_eq!(levels(&on_disk(&path)), [9, 1, 1, 1]);
    two.command(Key::S);
    assert_eq!(levels(&on_disk(&path)), [9, 1, 1, 3], "nobody was asked");
}

#[test]
fn a_file_that_was_deleted_is_said_once_and_written_again() {
    let (mut one, path) = first(English);
    std::fs::remove_file(&path).unwrap();
    one.goes_away_and_comes_back();
    assert!(
        one.app()
            .last_message()
            .unwrap()
            .contains("is not there any more")
    );
    assert_eq!(one.title(), "Cafe ● – Touchrank");
    one.rate((0, 0), "9");
    one.command(Key::Z);
    let before = one.app().last_message();
    one.goes_away_and_comes_back();
    assert_eq!(one.app().last_message(), before, "said once");
    assert_eq!(one.title(), "Cafe ● – Touchrank");
    one.command(Key::S);
    assert!(path.exists());
    assert_eq!(one.title(), "Cafe – Touchrank");
}

#[test]
fn half_a_file_is_told_and_waited_for() {
    let (mut one, path) = first(English);
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    one.goes_away_and_comes_back();
    assert!(
        one.app()
            .last_message()
            .unwrap()
            .contains("cannot be read now")
    );
    assert_eq!(one.title(), "Cafe – Touchrank");
    std::fs::write(&path, &whole).unwrap();
    one.goes_away_and_comes_back();
    assert_eq!(one.title(), "Cafe – Touchrank");
    one.rate((0, 0), "9");
    one.command(Key::S);
    assert_eq!(levels(&on_disk(&path)), [9, 1, 1, 1]);
}

#[test]
fn copies_of_a_sync_service_are_offered_and_merged() {
    for language in Language::ALL {
        let mut window = Window::new(language);
        let path = window.path("cafe.ron");
        let name = match language {
            English => "cafe (Anna's conflicted copy 2026-11-22).ron",
            Russian => "cafe (конфликтующая копия 2026-11-22).ron",
        };
        let copy = window.path(name);
        let write =
            |path: &Path, project: &Project| std::fs::write(path, to_text(project)).unwrap();
        // The version that both come from was saved before, and is among the backups.
        write(&path, &cafe());
        window.harness.state_mut().open(path.clone());
        window.settle();
        window.rate((1, 1), "3");
        window.command(Key::S);
        window.command(Key::W);
        let theirs = rated(&rated(&cafe(), (0, 0), 9), (0, 1), 9);
        write(&copy, &theirs);
        // Another project under such a name is left alone, and a copy with nothing new.
        write(&window.path("cafe 2.ron"), &Project::named("Shop"));
        write(&window.path("cafe (1).ron"), &on_disk(&path));

        window.harness.state_mut().open(path.clone());
        window.settle();
        assert!(window.sees(say(
            language,
            "1 copy that a sync service may have made lies beside this file",
            "Рядом с файлом лежит 1 копия"
        )));
        let merge = match language {
            English => format!("Merge “{name}”…"),
            Russian => format!("Объединить с «{name}»…"),
        };
        window.click(&merge);
        window.click(say(language, "Merge", "Объединить"));
        assert_eq!(levels(window.project()), [9, 9, 1, 3], "nothing was asked");
        assert!(window.sees(say(language, "Merged", "Объединено")));
        window.key(Key::Escape);
        window.command(Key::S);
        assert_eq!(levels(&on_disk(&path)), [9, 9, 1, 3]);
        assert_eq!(on_disk(&copy), theirs, "the copy stays where it is");

        // Not asked again in this session.
        window.drop_file(&path);
        assert!(!window.sees(say(language, "sync service", "программа синхронизации")));
    }
}

#[test]
fn a_copy_with_an_unknown_past_is_asked_about() {
    let mut window = Window::new(English);
    let path = window.path("cafe.ron");
    // Both were written elsewhere: who changed what cannot be told.
    std::fs::write(&path, to_text(&rated(&cafe(), (1, 1), 3))).unwrap();
    let copy = window.path("cafe (1).ron");
    std::fs::write(&copy, to_text(&rated(&cafe(), (0, 0), 9))).unwrap();
    window.harness.state_mut().open(path);
    window.settle();
    window.click("Merge “cafe (1).ron”…");
    assert!(window.sees("No earlier version is known"));
    assert!(window.sees("2 things to decide"));
    window.key(Key::ArrowRight);
    window.click("Merge");
    assert_eq!(levels(window.project()), [9, 1, 1, 3]);
}

#[test]
fn another_version_is_chosen_and_merged_by_key() {
    let (mut one, _) = first(English);
    let other = one.path("from Anna.ron");
    let mut theirs = rated(&cafe(), (0, 0), 9);
    let edit = FactorEdit::Add {
        name: "Speed".to_owned(),
        importance: Some(3.0),
        before: None,
    };
    apply(&mut theirs, &Edit::Factor(edit)).unwrap();
    std::fs::write(&other, to_text(&theirs)).unwrap();
    one.rate((1, 1), "3");
    one.answers.choose(&other);
    one.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::M);
    assert!(one.sees("Merge two versions"));
    one.key(Key::Enter);
    assert_eq!(levels(one.project()), [9, 1, 1, 3]);
    assert_eq!(one.project().factors.len(), 3);
    one.command(Key::Z);
    assert_eq!(levels(one.project()), [1, 1, 1, 3]);

    let shop = one.path("shop.ron");
    std::fs::write(&shop, to_text(&Project::named("Shop"))).unwrap();
    one.answers.choose(&shop);
    one.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::M);
    assert!(one.sees("is another project"));
}
