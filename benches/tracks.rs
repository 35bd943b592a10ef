//! How long Customer Tracks take: `cargo bench --bench tracks`, release profile, one core.
//!
//! 20 segments × 115 touchpoints × 15 factors with 20 tracks of 40 steps. What must hold: all segments' figures within 5 ms of an
//! edit.

#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a bench stops at the first surprise and offers nothing to others"
)]

mod common;
#[path = "common/tracks.rs"]
mod tracks;

use common::Rated;
use divan::{Bencher, black_box};
use touchrank::edit::{
    CellChange, Edit, EntryEdit, History, RelationEdit, TouchpointEdit, TrackEdit, apply,
};
use touchrank::files::project::{read, to_text};
use touchrank::methods::matrix::Scope;
use touchrank::methods::tracks::{compare, copy_marks};
use touchrank::model::{Project, Step};
use touchrank::ui::Derived;

fn main() {
    divan::main();
}

fn project() -> Project {
    let mut project = common::project(15, 115, Rated::All);
    common::add_segments(&mut project, 20, 100);
    tracks::add(&mut project, 20, 40);
    assert_eq!(touchrank::model::check(&project), []);
    project
}

/// A step whose task says so.
fn step(project: &Project, task: &str) -> Edit {
    let track = project.track(tracks::track(7)).expect("the track is there");
    let step = track.step(tracks::step(7, 20)).expect("the step is there");
    let step = Step {
        task: task.to_owned(),
        ..step.clone()
    };
    Edit::Track(TrackEdit::Entry(
        track.id,
        EntryEdit::ChangeStep(Box::new(step)),
    ))
}

fn cell(level: u8) -> Edit {
    Edit::Relation(RelationEdit::Whole(vec![CellChange {
        factor: common::factor(7),
        touchpoint: common::touchpoint(50),
        level: Some(level),
    }]))
}

/// An edit, then the whole's figures and those of all segments anew.
fn then_all_figures(bencher: Bencher<'_, '_>, edits: &[Edit; 2], mut project: Project) {
    let mut derived = Derived::default();
    let mut revision = 0_u64;
    bencher.bench_local(|| {
        revision += 1;
        let edit = edits.get(usize::from(revision.is_multiple_of(2)));
        apply(&mut project, edit.expect("two edits")).expect("it is sound");
        derived.update(&project, revision, Scope::Whole);
        black_box(derived.segments(&project).len())
    });
}

#[divan::bench]
fn rate_a_cell_then_all_figures(bencher: Bencher<'_, '_>) {
    then_all_figures(bencher, &[cell(1), cell(9)], project());
}

#[divan::bench]
fn change_a_step_then_all_figures(bencher: Bencher<'_, '_>) {
    let project = project();
    let edits = [step(&project, "Спросить"), step(&project, "Позвонить")];
    then_all_figures(bencher, &edits, project);
}

#[divan::bench]
fn change_a_step(bencher: Bencher<'_, '_>) {
    let project = project();
    let edits = [step(&project, "Спросить"), step(&project, "Позвонить")];
    let mut history = History::new(project);
    let mut turn = 0_usize;
    bencher.bench_local(|| {
        turn += 1;
        let edit = edits.get(turn % 2).expect("two edits");
        history.apply(edit).expect("it is sound")
    });
}

#[divan::bench]
fn undo_and_redo_a_step(bencher: Bencher<'_, '_>) {
    let project = project();
    let edit = step(&project, "Спросить");
    let mut history = History::new(project);
    history.apply(&edit).expect("it is sound");
    bencher.bench_local(|| {
        history.undo();
        history.redo()
    });
}

/// A touchpoint that steps name goes, with the references of all tracks.
#[divan::bench]
fn delete_a_touchpoint(bencher: Bencher<'_, '_>) {
    let project = project();
    let edit = Edit::Touchpoint(TouchpointEdit::Delete(common::touchpoint(0)));
    bencher
        .with_inputs(|| project.clone())
        .bench_local_values(|mut project| {
            apply(&mut project, &edit).expect("it is there");
            project
        });
}

#[divan::bench]
fn compare_two(bencher: Bencher<'_, '_>) {
    let project = project();
    let [left, right] = [0, 1].map(|at| project.tracks.get(at).expect("twenty"));
    bencher.bench_local(|| compare(black_box(&project), left, right));
}

#[divan::bench]
fn marks_of_a_copy(bencher: Bencher<'_, '_>) {
    let project = project();
    let copy = project.tracks.get(1).expect("twenty");
    bencher.bench_local(|| copy_marks(black_box(&project), copy));
}

#[divan::bench]
fn save(bencher: Bencher<'_, '_>) {
    let project = project();
    bencher.bench_local(|| to_text(black_box(&project)).len());
}

#[divan::bench]
fn open(bencher: Bencher<'_, '_>) {
    let text = to_text(&project());
    bencher
        .counter(divan::counter::BytesCount::new(text.len()))
        .bench_local(|| read(black_box(text.as_bytes())).expect("it is ours"));
}
