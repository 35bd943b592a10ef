//! A sheet updates a project that exists: what is new, changed and gone is shown, and one step of history does it.

use touchrank::edit::{Edit, History, WholeEdit, WholeKind};
use touchrank::files::sheet::{Grid, Update, options_for, recognise, take, update};
use touchrank::files::table::{Dialect, matrix};
use touchrank::i18n::{Language, words};
use touchrank::model::{Project, check};

use super::kit::{examples, said, sheet, summary};

/// The worked case of the method with a note, a touchpoint that is excluded and levels.
fn shop() -> Project {
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
    let taken = super::kit::taken(&grid);
    let mut project = taken.project.unwrap();
    "seen at once".clone_into(&mut project.factors.get_mut(0).unwrap().note);
    project.touchpoints.get_mut(3).unwrap().must_have = true;
    project
}

fn updated(project: &Project, grid: &Grid) -> Update {
    let taken = take(grid, &recognise(grid), "Sheet", &options_for(project));
    let found = update(project, &taken).unwrap();
    for outcome in [&found.kept, &found.removed] {
        assert_eq!(check(outcome), []);
    }
    found
}

#[test]
fn the_same_sheet_changes_nothing() {
    for (name, project) in examples() {
        let text = matrix(&project, Language::Russian, Dialect::Plain);
        let book = touchrank::files::sheet::read(text.as_bytes()).unwrap();
        let found = updated(&project, &book.sheets[0]);
        assert!(
            found.adds_nothing() && found.gone.is_empty(),
            "{name}: {found:?}"
        );
        assert_eq!(found.kept, project, "{name}");
        assert_eq!(found.removed, project, "{name}");
    }
}

#[test]
fn what_is_new_changed_and_gone_is_shown_in_words() {
    let project = shop();
    // What is new stands behind what it follows in the sheet. Another order and spelling; a level and an importance changed, one emptied; Page moved; Window and Delivery away;
    // a stage, a touchpoint and a factor new.
    let grid = sheet(
        "
        | stage       |            | need       | Choice     | After  | After |
        | channel     |            | offline    | both       | online | both  |
        | factor      | importance | search  ad | CONSULTANT | Page   | Call  |
        | QUALITY     | 3          | 3          | 9          | 1      | 9     |
        | clear price | 5          |            | 1          | 1      |       |
        | Warranty    | 1          | 9          |            |        | 3     |
    "
        .replace("search  ad", "search ad")
        .as_str(),
    );
    let found = updated(&project, &grid);
    assert_eq!(
        said(&found.new),
        [
            "Stage “After”: added",
            "Touchpoint “Call”: added with 2 relations",
            "Choice factor “Warranty”: added with 2 relations",
        ]
    );
    assert_eq!(
        said(&found.changed),
        [
            "Touchpoint “Search ad”, channel: online → offline",
            "Touchpoint “Page”, stage: “Choice” → “After”",
            "Choice factor “Quality”, importance: 4 → 3",
            "Relation of “Quality” at “Consultant”: 3 → 9",
        ]
    );
    assert_eq!(
        said(&found.gone),
        [
            "Touchpoint “Window”: deleted with 3 relations",
            "Choice factor “Delivery”: deleted with 4 relations",
            "Relation of “Clear price” at “Search ad”: 9 → not rated",
        ]
    );
    assert_eq!(
        summary(&found.kept),
        [
            "Need: Search ad offline, Window offline",
            "Choice: Consultant both",
            "After: Page online, Call both",
            "Clear price 5: 9 3 1 - 1",
            "Warranty 1: 9 - - 3 -",
            "Quality 3: 3 9 1 9 9",
            "Delivery 2: 1 1 9 - 3",
        ]
    );
    assert_eq!(
        summary(&found.removed),
        [
            "Need: Search ad offline",
            "Choice: Consultant both",
            "After: Page online, Call both",
            "Clear price 5: - 1 - 1",
            "Warranty 1: 9 - 3 -",
            "Quality 3: 3 1 9 9",
        ]
    );
    let price = found.removed.factors.get(0).unwrap();
    assert_eq!(
        (price.id, price.note.as_str()),
        (project.factors.get(0).unwrap().id, "seen at once")
    );
    assert!(
        found
            .kept
            .touchpoints
            .iter()
            .any(|it| it.must_have && it.name == "Consultant")
    );
}

#[test]
fn what_a_sheet_does_not_speak_of_stays() {
    let project = shop();
    let grid = sheet(
        "
        | Factor      | Search ad | Window | Page | Consultant |
        | Clear price | 9         | 3      | 1    | oops       |
        | Quality     | 3         | 9      | 1    | 3          |
        | Delivery    | 1         | 1      | 9    | 3          |
    ",
    );
    // Neither stages nor channels nor importances, and a cell that is refused.
    let found = updated(&project, &grid);
    assert_eq!(
        (said(&found.new), said(&found.changed), said(&found.gone)),
        (vec![], vec![], vec![])
    );
    assert_eq!(found.removed, project);
}

#[test]
fn excluded_items_that_a_table_of_figures_leaves_out_stay() {
    let mut project = shop();
    project.touchpoints.get_mut(1).unwrap().excluded = true;
    project.factors.get_mut(2).unwrap().excluded = true;
    let text = matrix(&project, Language::English, Dialect::International);
    let book = touchrank::files::sheet::read(text.as_bytes()).unwrap();
    assert_eq!(updated(&project, &book.sheets[0]).removed, project);
}

#[test]
fn touchpoints_of_one_name_are_matched_within_their_stages() {
    let grid = sheet(
        "
        | stage  |            | Need | Choice |
        | factor | importance | Site | Site   |
        | Price  | 5          | 9    | 3      |
    ",
    );
    let mut project = super::kit::taken(&grid).project.unwrap();
    for at in 0..2 {
        project.touchpoints.get_mut(at).unwrap().name = "Site".to_owned();
    }
    let swapped = sheet(
        "
        | stage  |            | Choice | Need |
        | factor | importance | Site   | Site |
        | Price  | 5          | 1      | 9    |
    ",
    );
    let found = updated(&project, &swapped);
    assert_eq!(
        said(&found.changed),
        ["Relation of “Price” at “Site”: 3 → 1"]
    );
    assert_eq!((found.new.len(), found.gone.len()), (0, 0));
}

#[test]
fn references_to_what_goes_keep_its_name() {
    for (name, project) in examples() {
        let first = project.touchpoints.get(0).unwrap();
        let grid = sheet(
            "
            | factor  | importance | Nowhere |
            | Nothing | 5          | 9       |
        ",
        );
        let found = updated(&project, &grid);
        assert_eq!(found.removed.touchpoints.len(), 1, "{name}");
        assert!(found.removed.touchpoint(first.id).is_none(), "{name}");
        assert_eq!(found.removed.tracks.len(), project.tracks.len(), "{name}");
    }
}

#[test]
fn one_step_does_it_and_undo_brings_everything_back() {
    let project = shop();
    let grid = sheet(
        "
        | Factor | Weight | Page | Call |
        | Price  | 5      | 9    | 3    |
    ",
    );
    let found = updated(&project, &grid);
    let edit = Edit::Whole(WholeEdit {
        kind: WholeKind::Update("table.xlsx".to_owned()),
        project: Box::new(found.removed.clone()),
    });
    let mut history = History::new(project.clone());
    let applied = history.apply(&edit).unwrap();
    assert_eq!(
        words(Language::English).say(&applied.label),
        "update from table.xlsx"
    );
    assert_eq!(
        words(Language::Russian).say(&applied.label),
        "обновить из table.xlsx"
    );
    assert_eq!(summary(history.project()), summary(&found.removed));
    history.undo();
    assert_eq!(summary(history.project()), summary(&project));
}
