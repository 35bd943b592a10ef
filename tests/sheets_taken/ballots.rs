//! Participants' files as ballots: what is matched by names, how levels are translated, what is said of the rest.

use std::path::Path;
use std::sync::Arc;

use touchrank::edit::{BallotEdit, Edit, NewBallot, RelationEdit, apply};
use touchrank::files::ballots::{BallotError, BallotProposal, free_name, raters, read};
use touchrank::files::project::to_text;
use touchrank::files::table::{self, ImportOptions};
use touchrank::i18n::{Language, words};
use touchrank::model::{Levels, Project, Scale};

const SHOP: &str = "\
stage,,Need,Need,Choice,Choice
channel,,online,offline,online,both
factor,importance,Search ad,Shop window,Product page,Consultant
Clear price,5,9,3,1,1
Quality proof,4,3,9,1,3
Service,2,1,1,9,3
";

fn shop() -> Project {
    project_of(SHOP, "1-3-9")
}

fn project_of(table: &str, scale: &str) -> Project {
    let scale = Scale::presets().into_iter().find(|it| it.name() == scale);
    let options = ImportOptions {
        scale: scale.unwrap(),
        ..ImportOptions::default()
    };
    table::read(table.as_bytes(), "Shop", &options)
        .unwrap()
        .project
}

fn of(project: &Project, file: &str, text: &str) -> BallotProposal {
    read(project, Path::new(file), text.as_bytes()).unwrap()
}

/// The taken levels as rows of the project's matrix, `-` where there is none.
fn rows(project: &Project, levels: &Levels) -> Vec<String> {
    let row = |factor| -> String {
        let cells = project.touchpoints.iter().map(|touchpoint| {
            let level = levels.get(&(factor, touchpoint.id));
            level.map_or("-".to_owned(), ToString::to_string)
        });
        cells.collect::<Vec<_>>().join(" ")
    };
    project
        .factors
        .iter()
        .map(|factor| row(factor.id))
        .collect()
}

/// All lines in English, after a look whether Russian has words for them.
fn said(proposal: &BallotProposal) -> Vec<String> {
    let all = |language| -> Vec<String> {
        proposal
            .lines()
            .map(|line| words(language).say(line))
            .collect()
    };
    for line in all(Language::Russian) {
        assert!(
            !line.contains("ballots-") && !line.contains("sheet-"),
            "{line}"
        );
    }
    all(Language::English)
}

#[test]
fn a_copy_of_the_project_is_taken_whole() {
    let project = shop();
    let found = of(&project, "Anna.ron", &to_text(&project));
    assert_eq!(
        rows(&project, &found.levels),
        ["9 3 1 1", "3 9 1 3", "1 1 9 3"]
    );
    assert_eq!((found.rated, found.taken()), (12, 12));
    assert_eq!(said(&found), Vec::<String>::new());
}

#[test]
fn names_are_matched_as_a_reader_sees_them_in_any_order() {
    let project = shop();
    let table = "\
factor,importance, PRODUCT PAGE ,search ad
Service,9,9,1
clear Price,,3,9
";
    let found = of(&project, "Anna.csv", table);
    assert_eq!(
        rows(&project, &found.levels),
        ["9 - 3 -", "- - - -", "1 - 9 -"]
    );
    assert_eq!(
        said(&found),
        [
            "The file does not have the factor “Quality proof”.",
            "The file does not have the touchpoint “Shop window”.",
            "The file does not have the touchpoint “Consultant”.",
            "8 of the project’s 12 cells are not rated on this ballot.",
        ]
    );
}

#[test]
fn russian_names_match_whatever_their_yo() {
    let table = "фактор;важность;Приём заявки\nЧёткая цена;5;9\n";
    let project = project_of(table, "1-3-9");
    let found = of(
        &project,
        "Аня.csv",
        "фактор;важность;прием заявки\nЧеткая цена;;3\n",
    );
    assert_eq!(rows(&project, &found.levels), ["3"]);
}

#[test]
fn what_the_project_does_not_have_is_said_with_what_is_lost() {
    let project = shop();
    let table = "\
factor,importance,Search ad,Seller
Clear price,5,9,3
Parking,2,1,9
";
    let found = of(&project, "Anna.csv", table);
    assert_eq!((found.rated, found.taken()), (4, 1));
    let told = said(&found);
    assert_eq!(
        told[..2],
        [
            "Not taken: factor “Parking”, which the project does not have, with 2 rated cells.",
            "Not taken: touchpoint “Seller”, which the project does not have, with 1 rated cell.",
        ]
    );
}

#[test]
fn a_level_that_is_none_of_the_scale_is_said_with_its_place() {
    let project = shop();
    let table = SHOP.replace("5,9,3,1,1", "5,9,2,x,1");
    let found = of(&project, "Anna.csv", &table);
    assert_eq!(rows(&project, &found.levels)[0], "9 - - 1");
    assert_eq!((found.rated, found.taken()), (12, 10));
    let told = said(&found);
    assert!(
        told[0].starts_with("Not taken: cell D4, “2”. “2” is not a level"),
        "{told:?}"
    );
    assert!(told[1].starts_with("Not taken: cell E4, “x”."), "{told:?}");
}

#[test]
fn a_scale_whose_levels_the_project_has_is_taken_by_values() {
    let table = SHOP.replace("9,3,1,1", "9,3,1,0");
    let wide = project_of(&table, "0-1-3-9");
    let found = of(&wide, "Anna.ron", &to_text(&shop()));
    assert_eq!(rows(&wide, &found.levels)[0], "9 3 1 1");
    assert_eq!(said(&found), Vec::<String>::new());
}

#[test]
fn another_scale_is_translated_by_the_order_of_its_levels_and_said() {
    let project = shop();
    let theirs = project_of(&SHOP.replace('3', "2").replace('9', "4"), "1-2-4");
    let found = of(&project, "Anna.ron", &to_text(&theirs));
    assert_eq!(
        rows(&project, &found.levels),
        ["9 3 1 1", "3 9 1 3", "1 1 9 3"]
    );
    assert_eq!(
        said(&found),
        [
            "The file has the scale 1-2-4, the project 1-3-9. Levels are translated by their order: 1 → 1 · 2 → 3 · 4 → 9."
        ]
    );
    // 5 is a level of both, the middle one there and the highest here: it is its order that counts.
    let own = Scale::of_values(&[1, 5, 9]).unwrap();
    let mut theirs = project_of(SHOP, "1-3-9");
    theirs
        .relations
        .map_levels(|level| Some(if level == 3 { 5 } else { level }));
    theirs.scale = Arc::new(own);
    let project = project_of(&SHOP.replace('9', "5"), "1-3-5");
    let found = of(&project, "Anna.ron", &to_text(&theirs));
    assert_eq!(
        rows(&project, &found.levels),
        ["5 3 1 1", "3 5 1 3", "1 1 5 3"]
    );
    // A table carries no scale, so it is only said which one it would fit.
    let project = shop();
    let found = of(
        &project,
        "Anna.csv",
        &SHOP.replace('3', "2").replace('9', "4"),
    );
    assert_eq!(
        rows(&project, &found.levels),
        ["- - 1 1", "- - 1 -", "1 1 - -"]
    );
    let told = said(&found).join("\n");
    assert!(told.contains("The cells fit the scale 1-2-4"), "{told}");
}

#[test]
fn one_name_in_two_stages_goes_by_the_stage() {
    let twice = "\
stage,,Need,Choice
factor,importance,Site,Site
Clear price,5,9,3
";
    let mut project = project_of(twice, "1-3-9");
    // The import tells doubles apart; people name them alike.
    project.touchpoints.get_mut(1).unwrap().name = "Site".to_owned();
    let turned = "stage,,Choice,Need\nfactor,importance,Site,Site\nClear price,5,1,9\n";
    let found = of(&project, "Anna.csv", turned);
    assert_eq!(rows(&project, &found.levels), ["9 1"]);
    assert!(
        !said(&found).join("\n").contains("several stages"),
        "{:?}",
        said(&found)
    );
    let found = of(
        &project,
        "Anna.csv",
        "factor,importance,Site\nClear price,5,1\n",
    );
    assert_eq!(rows(&project, &found.levels), ["1 -"]);
    let told = said(&found).join("\n");
    assert!(
        told.contains("“Site” in several stages") && told.contains("the one in “Need”"),
        "{told}"
    );
}

#[test]
fn what_a_ballot_cannot_hold_is_said() {
    let project = shop();
    let mut theirs = project.clone();
    let (factor, touchpoint) = (
        theirs.factors.get(0).unwrap().id,
        theirs.touchpoints.get(0).unwrap().id,
    );
    let doubt = RelationEdit::NotSure {
        segment: None,
        cells: vec![(factor, touchpoint)],
        on: true,
    };
    apply(&mut theirs, &Edit::Relation(doubt)).unwrap();
    let found = of(&project, "Anna.ron", &to_text(&theirs));
    assert_eq!(
        said(&found),
        ["1 mark “not sure” is not taken: a ballot has levels only."]
    );
}

#[test]
fn a_rater_is_named_by_the_author_or_else_by_the_file() {
    let mut project = shop();
    Arc::make_mut(&mut project.about).author = "Olga".to_owned();
    let file = |name: &str, author: &str| BallotProposal {
        file: name.to_owned(),
        author: author.to_owned(),
        ..BallotProposal::default()
    };
    let named = |files: &[BallotProposal]| raters(&project, files);
    // The leader's own name in a copy says nothing of who filled it in, nor does one that several files share.
    let files = [
        file("anna.ron", "Anna Petrova"),
        file("Boris.ron", "olga"),
        file("Vera.ron", "Copy"),
        file("Gleb.ron", "copy"),
        file("Dina.csv", ""),
    ];
    assert_eq!(
        named(&files),
        ["Anna Petrova", "Boris", "Vera", "Gleb", "Dina"]
    );
    let files = [
        file("a/Anna.csv", ""),
        file("b/anna.csv", ""),
        file(".csv", " "),
    ];
    assert_eq!(named(&files), ["Anna", "anna (2)", ".csv"]);
    let odd = file("\u{7}.ron", "line\nbreak");
    assert_eq!(named(&[odd]), ["line break"]);
    assert_eq!(
        free_name("Anna", ["anna", "ANNA (2)"].into_iter()),
        "Anna (3)"
    );
}

#[test]
fn the_ballots_of_a_file_are_not_its_matrix() {
    let project = shop();
    let mut theirs = project.clone();
    let new = NewBallot {
        rater: "Boris".to_owned(),
        ..NewBallot::default()
    };
    apply(&mut theirs, &Edit::Ballot(BallotEdit::Add(new))).unwrap();
    let found = of(&project, "Anna.ron", &to_text(&theirs));
    assert_eq!(found.taken(), 12);
    assert_eq!(
        said(&found),
        ["The file holds a ballot itself; taken is its matrix."]
    );
}

#[test]
fn files_that_are_none_are_refused_and_hostile_ones_do_no_harm() {
    let project = shop();
    let refused = |file: &str, bytes: &[u8]| {
        let error = read(&project, Path::new(file), bytes).unwrap_err();
        for language in Language::ALL {
            let told = words(language).say(&error.message());
            assert!(!told.contains("ballots-") && !told.is_empty(), "{told}");
        }
        error
    };
    assert!(matches!(
        refused("a.csv", b"just some words\nand more"),
        BallotError::NoMatrix
    ));
    assert!(matches!(
        refused("a.ron", b"(name: 5"),
        BallotError::Project(_)
    ));
    assert!(matches!(refused("a.ron", b""), BallotError::Project(_)));
    assert!(matches!(
        refused("a.xlsx", b"PK\x03\x04broken"),
        BallotError::Book(_)
    ));
    assert!(matches!(
        refused("a.pdf", b"%PDF-1.7 whatever"),
        BallotError::Book(_)
    ));
    let cut = &to_text(&project).into_bytes()[..300];
    refused("a.ron", cut);
    // Ten thousand cells that cannot be read are counted, not listed one by one.
    let mut wide = String::from("factor,importance");
    wide.extend((0..100).map(|at| format!(",T{at}")));
    let row = ",77".repeat(100);
    wide.extend((0..100).map(|at| format!("\nF{at},1{row}")));
    let found = read(&project, Path::new("a.csv"), wide.as_bytes());
    let lines = found.map_or_else(
        |error| error.problems().len(),
        |found| found.lines().count(),
    );
    assert!(lines < 1_000, "{lines}");
}
