//! The short forms of the torture tests. The long ones are `cargo run --release --example torture`; both are the same harnesses.
#![allow(
    dead_code,
    clippy::exit,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::struct_field_names,
    clippy::float_cmp,
    reason = "a harness prints, and stops at the first surprise"
)]

mod calls;
mod child;
mod common;
mod corrupt;
mod full;
mod fuzz;
mod guards;
mod kill;
mod mounts;
mod mutate;
mod plain;
mod power;
mod readers;
mod seam;
mod walk;

use std::time::Duration;

use child::Way;
use common::Limit;
use power::FileSystem;
use tempfile::tempdir;
use touchrank::files::project::to_text;

const SEED: u64 = 11;

/// The process that other tests start and kill; alone it has nothing to do.
#[test]
fn child() {
    child::run_if_asked();
}

#[test]
fn a_kill_in_the_middle_of_saving_damages_and_loses_nothing() {
    let folder = tempdir().unwrap();
    let longest = Duration::from_millis(100);
    let done = kill::saves(folder.path(), Way::Real, Limit::of(60), SEED, longest);
    assert_eq!((done.damaged, done.lost), (0, 0), "{done:?}");
    assert!(done.saves > 0 && done.on_the_way > 0, "{done:?}");
}

#[test]
fn the_same_kills_damage_a_file_that_is_written_over() {
    let folder = tempdir().unwrap();
    let longest = Duration::from_millis(100);
    let done = kill::saves(folder.path(), Way::Naive, Limit::of(60), SEED, longest);
    assert!(done.damaged > 0, "{done:?}");
}

#[test]
fn a_kill_of_the_program_itself_leaves_the_old_file_or_the_new_one() {
    let folder = tempdir().unwrap();
    let done = kill::commands(folder.path(), Limit::of(40), SEED);
    assert_eq!((done.damaged, done.lost), (0, 0), "{done:?}");
    assert!((1..40).contains(&done.saves), "{done:?}");
}

/// The cuts of a way of saving on each file system; none where there is no root, or no loop devices.
fn cuts(way: Way, count: u64) -> Option<Vec<power::Cuts>> {
    let longest = Duration::from_millis(120);
    let each = FileSystem::ALL.into_iter().map(|system| {
        let tools = ["mkfs.xfs", "mkfs.ext4", "cp"];
        let mounts = mounts::Mounts::new(tempdir().unwrap(), &tools)?;
        power::series(&mounts, system, way, Limit::of(count), SEED, longest)
    });
    match each.collect() {
        Ok(done) => Some(done),
        Err(why) => {
            eprintln!("power cuts are skipped here: {why}");
            None
        }
    }
}

#[test]
fn power_cuts_damage_and_lose_nothing_and_do_so_where_a_file_is_written_over() {
    for done in cuts(Way::Real, 10).into_iter().flatten() {
        assert_eq!((done.damaged, done.lost), (0, 0), "{done:?}");
    }
    for done in cuts(Way::Naive, 5).into_iter().flatten() {
        assert!(done.damaged + done.lost > 0, "{done:?}");
    }
}

#[test]
fn system_calls_that_fail_or_are_the_last_ones_damage_nothing() {
    if let Err(why) = calls::ready() {
        eprintln!("failing system calls are skipped here: {why}");
        return;
    }
    let folder = tempdir().unwrap();
    for task in calls::TASKS {
        let mut points = calls::Points::default();
        // An export is many files, each put in its place by the same calls.
        let every = if task == "export" { 23 } else { 7 };
        calls::each(folder.path(), task, every, &mut points).unwrap();
        let harm = (points.damaged, points.silent, points.wrong, points.stray);
        assert_eq!(harm, (0, 0, 0, 0), "{task}: {points:?}");
        assert_eq!(points.missed, 0, "{task}: {points:?}");
    }
}

#[test]
fn the_order_of_a_save_is_write_sync_rename_sync() {
    if let Err(why) = calls::ready() {
        eprintln!("the order of system calls is skipped here: {why}");
        return;
    }
    let folder = tempdir().unwrap();
    let order = |task| calls::order_of_a_save(folder.path(), task).unwrap();
    assert_eq!(order("new"), ["write", "fsync", "rename", "fsync"]);
    // Between them the backup, whole and named before the new file takes the old one's place.
    let backed_up = [
        "write", "fsync", "write", "fsync", "rename", "fsync", "rename", "fsync",
    ];
    assert_eq!(order("save"), backed_up);
}

#[test]
fn a_full_disk_loses_nothing_and_says_so() {
    let mounted = mounts::Mounts::new(tempdir().unwrap(), &["mkfs.ext4", "df"]);
    match mounted.and_then(|mounts| full::at_levels(&mounts, 16, 12 * 1024)) {
        Ok(done) => {
            assert_eq!((done.lost, done.silent), (0, 0), "{done:?}");
            assert!(done.done > 0 && done.refused > 0, "{done:?}");
        }
        Err(why) => eprintln!("a full disk is skipped here: {why}"),
    }
}

#[test]
fn no_corruption_of_a_project_file_passes_unnoticed() {
    let done = corrupt::file(&to_text(&readers::small()), 5, 1, 2);
    assert_eq!((done.silent, done.panics), (0, 0), "{done:?}");
    assert!(done.total > 5_000 && done.told > 0, "{done:?}");
}

#[test]
fn a_corrupted_journal_brings_back_what_was_written_or_nothing() {
    let done = corrupt::journal(11, 3, 2);
    assert_eq!((done.silent, done.panics), (0, 0), "{done:?}");
    assert!(done.refused > 0 && done.told > 0, "{done:?}");
}

#[test]
fn no_random_input_stops_a_reader() {
    let targets: Vec<&fuzz::Target> = fuzz::TARGETS.iter().collect();
    let done = fuzz::inputs(
        &targets,
        Limit::of(6_000),
        SEED,
        None,
        &fuzz::Busy::default(),
    );
    assert_eq!(done.panics, 0, "{done:?}");
}

#[test]
fn a_random_walk_stays_beside_a_plain_model() {
    let folder = tempdir().unwrap();
    let done = walk::walk(folder.path(), Limit::of(3_000), SEED).unwrap();
    assert!(done.recovered > 0 && done.redone > 0, "{done:?}");
}

#[test]
fn every_safeguard_stands_in_the_sources_once() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut names = std::collections::BTreeSet::new();
    for guard in guards::all() {
        let without = guard.source(root).and_then(|it| guard.taken_out_of(&it));
        assert!(without.is_ok(), "{}: {without:?}", guard.name);
        assert!(names.insert(guard.name), "twice: {}", guard.name);
        for (target, _) in guard.tests {
            let tests = root.join("tests").join(target);
            let there = tests.exists() || tests.with_extension("rs").exists();
            assert!(*target == "lib" || there, "no target {target}");
        }
    }
    assert!(names.len() >= 60, "{}", names.len());
}
