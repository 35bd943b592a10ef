//! Work that was never saved, listed and written to a file without the window.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use touchrank::files::journal::{Fate, Origin, State, Writer};
use touchrank::files::project;
use touchrank::files::save::RealDisk;
use touchrank::model::Project;

use crate::run::Desk;

/// Leaves work on a project in the data folder as a crash does, or as "do not save" does.
fn leave(desk: &Desk, project: &Project, path: Option<&str>, fate: Option<Fate>) {
    let folder = desk.path("data").join("journal");
    let mut writer = Writer::new(Arc::new(RealDisk), folder);
    let origin = Origin {
        path: path.map(PathBuf::from),
        on_disk: None,
        begun: SystemTime::now(),
    };
    let state = State {
        project: project.clone(),
        changes: 3,
        ..State::default()
    };
    writer.begin(origin, state).unwrap();
    if let Some(fate) = fate {
        writer.close(fate).unwrap();
    }
}

fn cafe() -> Project {
    Project::named("Кафе «У дома»")
}

#[test]
fn what_is_left_is_one_line_each_with_tabs_between() {
    let desk = Desk::new();
    assert_eq!(desk.print(&["recover", "--data", "data"]), "");
    leave(&desk, &cafe(), Some("/home/ann/cafe.ron"), None);
    let list = desk.print(&["recover", "--data", "data"]);
    let fields: Vec<&str> = list.trim_end_matches('\n').split('\t').collect();
    assert_eq!(fields.len(), 6, "{list:?}");
    assert_eq!(fields[1..3], ["Кафе «У дома»", "/home/ann/cafe.ron"]);
    assert_eq!(fields[3].len(), "2026-11-22 12:31:00".len());
    assert_eq!(fields[4..], ["3", ""]);
}

#[test]
fn one_is_written_to_a_file_and_stays_left() {
    let desk = Desk::new();
    leave(&desk, &cafe(), None, None);
    let list = desk.print(&["recover", "--data", "data"]);
    let id = list.split('\t').next().unwrap();
    assert_eq!(
        desk.print(&["recover", id, "back.ron", "--data", "data"]),
        ""
    );
    assert_eq!(desk.read("back.ron"), project::to_text(&cafe()));
    assert_eq!(desk.print(&["recover", "--data", "data"]), list);

    let refused = desk.run(&["recover", id, "back.ron", "--data", "data"]);
    assert_eq!(refused.status, 1);
    assert!(refused.said.contains("--force"), "{refused:?}");
    desk.write("back.ron", "something else");
    desk.print(&["recover", id, "back.ron", "--data", "data", "--force"]);
    assert_eq!(desk.read("back.ron"), project::to_text(&cafe()));
}

#[test]
fn what_was_not_saved_by_choice_says_when_it_goes() {
    let desk = Desk::new();
    leave(&desk, &cafe(), None, Some(Fate::Discarded));
    let list = desk.print(&["recover", "--data", "data"]);
    let fields: Vec<&str> = list.trim_end_matches('\n').split('\t').collect();
    assert_eq!(fields[5].len(), "2026-12-22".len(), "{list:?}");
}

#[test]
fn a_wrong_id_is_refused_in_both_languages() {
    let desk = Desk::new();
    for (language, words) in [
        ("en", "no unsaved work with the id “7”"),
        ("ru", "Несохранённой работы с id «7» нет"),
    ] {
        let arguments = [
            "recover", "7", "back.ron", "--data", "data", "--lang", language,
        ];
        let refused = desk.run(&arguments);
        assert_eq!(refused.status, 1);
        assert!(refused.said.contains(words), "{refused:?}");
    }
    // An id alone does not say where to.
    assert_eq!(desk.run(&["recover", "7"]).status, 2);
    assert!(!desk.path("back.ron").exists());
}
