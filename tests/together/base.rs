//! Which earlier version two files come from, and which files are versions of one project.

use std::time::{Duration, SystemTime};

use touchrank::edit::{CellChange, Edit, FactorEdit, RelationEdit, apply};
use touchrank::methods::lineage::{Version, are_related, base};
use touchrank::model::{FactorId, Project};

/// The restaurant of the examples.
fn restaurant() -> Project {
    let text = std::fs::read("projects/restaurant.en.ron").unwrap();
    touchrank::files::project::read(&text).unwrap().project
}

fn template() -> Project {
    let text = std::fs::read("projects/template.en.ron").unwrap();
    touchrank::files::project::read(&text).unwrap().project
}

/// The project with another level in the cell at these positions.
fn rated(project: &Project, factor: usize, touchpoint: usize) -> Project {
    let mut next = project.clone();
    let (factor, touchpoint) = (
        project.factors.get(factor).unwrap().id,
        project.touchpoints.get(touchpoint).unwrap().id,
    );
    let level = project.scale.levels().iter().map(|level| level.value);
    let other = level
        .clone()
        .find(|level| Some(*level) != project.level(factor, touchpoint));
    let change = CellChange {
        factor,
        touchpoint,
        level: other,
    };
    apply(
        &mut next,
        &Edit::Relation(RelationEdit::Whole(vec![change])),
    )
    .unwrap();
    assert_ne!(&next, project);
    next
}

fn with_factor(project: &Project, name: &str) -> Project {
    let mut next = project.clone();
    let edit = FactorEdit::Add {
        name: name.to_owned(),
        importance: None,
        before: None,
    };
    apply(&mut next, &Edit::Factor(edit)).unwrap();
    next
}

fn at(minute: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_mins(1_000_000 + minute)
}

/// Versions from the newest to the oldest, each written at or after the minute beside it.
fn versions(list: &[(&Project, Option<u64>)]) -> Vec<Version> {
    list.iter()
        .map(|(project, minute)| Version {
            not_before: minute.map(at),
            project: (*project).clone(),
        })
        .collect()
}

#[test]
fn the_newest_version_that_they_saw_is_the_base() {
    let first = restaurant();
    let second = rated(&first, 0, 0);
    let third = rated(&second, 1, 1);
    let known = versions(&[(&third, Some(20)), (&second, Some(10)), (&first, None)]);
    let ours = rated(&third, 0, 3);
    for (from, name) in [(&first, "first"), (&second, "second"), (&third, "third")] {
        let theirs = rated(from, 2, 2);
        // They wrote long after, so that the clock alone would always say: the third.
        let found = base(&known, &ours, &theirs, Some(at(500)));
        assert_eq!(found, Some(from), "{name}");
        assert_eq!(base(&known, &ours, &theirs, None), Some(from), "{name}");
    }
}

#[test]
fn a_version_written_after_their_file_is_not_the_base() {
    let first = restaurant();
    let second = rated(&first, 0, 0);
    let known = versions(&[(&second, Some(10)), (&first, None)]);
    // They made the same change on their own: only the clock says that they did not see it.
    let theirs = rated(&rated(&first, 0, 0), 2, 2);
    assert_eq!(base(&known, &second, &theirs, Some(at(11))), Some(&second));
    assert_eq!(base(&known, &second, &theirs, Some(at(9))), Some(&first));
}

#[test]
fn a_version_with_an_id_that_they_have_not_given_out_is_not_the_base() {
    let first = restaurant();
    let second = with_factor(&first, "Parking");
    let known = versions(&[(&second, None), (&first, None)]);
    let theirs = rated(&first, 2, 2);
    assert_eq!(base(&known, &second, &theirs, None), Some(&first));
    // Nor where they gave it to something else.
    let theirs = with_factor(&first, "Terrace");
    assert_eq!(theirs.ids, second.ids);
    assert_eq!(base(&known, &second, &theirs, None), Some(&first));
    let theirs = rated(&second, 2, 2);
    assert_eq!(base(&known, &second, &theirs, None), Some(&second));
}

#[test]
fn what_was_deleted_here_and_is_there_still_was_not_seen() {
    let first = restaurant();
    let mut second = first.clone();
    let gone: FactorId = first.factors.get(0).unwrap().id;
    apply(&mut second, &Edit::Factor(FactorEdit::Delete(gone))).unwrap();
    let known = versions(&[(&second, None), (&first, None)]);
    let theirs = rated(&first, 2, 2);
    assert_eq!(base(&known, &second, &theirs, None), Some(&first));
}

#[test]
fn another_project_has_no_base_with_this_one() {
    let first = restaurant();
    let known = versions(&[(&first, None)]);
    assert_eq!(base(&known, &first, &template(), None), None);
    assert_eq!(base(&[], &first, &first, None), None);
}

#[test]
fn versions_of_one_project_are_related_and_two_from_one_template_are_not() {
    let one = restaurant();
    assert!(are_related(
        &one,
        &with_factor(&rated(&one, 1, 1), "Parking")
    ));
    let template = template();
    let cafe = with_factor(&with_factor(&template, "Taste"), "Price");
    let shop = with_factor(&with_factor(&template, "Choice"), "Parking");
    assert!(!are_related(&cafe, &shop), "only the template is common");
    assert!(are_related(&cafe, &with_factor(&cafe, "Music")));
    assert!(!are_related(&one, &cafe));
    let empty = Project::named("Cafe");
    assert!(!are_related(&empty, &empty), "nothing says so");
}
