//! How long segments take: `cargo bench --bench segments`, release profile, one core.
//!
//! What must hold: the figures of 20 segments × 115 touchpoints × 15 factors within 5 ms of an edit, a frame of the comparison
//! within 4 ms, user interface and tessellation, whatever the size.

#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a bench stops at the first surprise and offers nothing to others"
)]

mod common;

use common::Rated;
use divan::{Bencher, black_box};
use egui::{Event, Pos2, RawInput, Rect, pos2, vec2};
use touchrank::edit::{CellChange, Edit, RelationEdit, apply};
use touchrank::i18n::{Language, words};
use touchrank::methods::matrix::{Figures, Scope, figures};
use touchrank::methods::segments::{compare, tau_b};
use touchrank::model::{Project, SegmentId};
use touchrank::ui::action::{CompareAction, SegmentsAction};
use touchrank::ui::segments::compare::CompareView;
use touchrank::ui::{Certainty, Context, Derived, Intents, Theme, install_fonts, tokens, visuals};

fn main() {
    divan::main();
}

/// Factors, touchpoints, segments.
const SIZES: [(u32, u32, u32); 3] = [(15, 115, 5), (15, 115, 20), (300, 1000, 20)];

/// A hundredth of the cells is a segment's own.
fn project((factors, touchpoints, segments): (u32, u32, u32)) -> Project {
    let mut project = common::project(factors, touchpoints, Rated::All);
    common::add_segments(&mut project, segments, 100);
    project
}

/// One cell set, then the whole's and all segments' figures anew.
#[divan::bench(args = SIZES)]
fn edit_then_all_figures(bencher: Bencher<'_, '_>, size: (u32, u32, u32)) {
    let mut project = project(size);
    let set = |level| {
        Edit::Relation(RelationEdit::Whole(vec![CellChange {
            factor: common::factor(7),
            touchpoint: common::touchpoint(50),
            level: Some(level),
        }]))
    };
    let edits = [set(1), set(9)];
    let mut derived = Derived::default();
    let mut revision = 0_u64;
    bencher.bench_local(|| {
        revision += 1;
        let edit = edits.get(usize::from(revision.is_multiple_of(2)));
        apply(&mut project, edit.expect("two edits")).expect("the cell is there");
        derived.update(&project, revision, Scope::Whole);
        black_box(derived.segments(&project).len())
    });
}

fn all_figures(project: &Project) -> (Figures, Vec<Figures>, Vec<SegmentId>) {
    let ids: Vec<SegmentId> = project.segments.iter().map(|segment| segment.id).collect();
    let of = |id: &SegmentId| figures(project, Scope::Segment(*id));
    let segments = ids.iter().map(of).collect();
    (figures(project, Scope::Whole), segments, ids)
}

/// Places, shifts, the portfolio, disagreement, and what importances alone change, from figures that are there.
#[divan::bench(args = SIZES)]
fn comparison(bencher: Bencher<'_, '_>, size: (u32, u32, u32)) {
    let project = project(size);
    let (whole, segments, ids) = all_figures(&project);
    bencher.bench_local(|| compare(black_box(&project), &whole, &segments, &ids));
}

#[divan::bench(args = [115, 1000, 5000])]
fn kendall(bencher: Bencher<'_, '_>, items: u32) {
    let list = |step: u32| -> Vec<f64> {
        let value = |at: u32| f64::from(at.wrapping_mul(step) % 97);
        (0..items).map(value).collect()
    };
    let (a, b) = (list(2_654_435_761), list(40_503));
    bencher.bench_local(|| tau_b(black_box(&a), &b));
}

/// The comparison alone at 1920 × 1080, without a window, all segments on show.
struct Desk {
    egui: egui::Context,
    project: Project,
    derived: Derived,
    view: CompareView,
    frame: f64,
}

impl Desk {
    fn new(size: (u32, u32, u32)) -> Self {
        let egui = egui::Context::default();
        install_fonts(&egui);
        visuals::install(&egui);
        let project = project(size);
        let mut derived = Derived::default();
        derived.update(&project, 1, Scope::Whole);
        let mut desk = Self {
            egui,
            project,
            derived,
            view: CompareView::default(),
            frame: 0.0,
        };
        if size.2 > 5 {
            desk.frame(Vec::new(), &[SegmentsAction::With(CompareAction::All)]);
        }
        for _ in 0..3 {
            desk.frame(vec![Event::PointerMoved(pos2(900.0, 500.0))], &[]);
        }
        desk
    }

    fn frame(&mut self, events: Vec<Event>, actions: &[SegmentsAction]) -> usize {
        self.frame += 1.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1920.0, 1080.0))),
            time: Some(self.frame / 60.0),
            events,
            ..RawInput::default()
        };
        let context = Context {
            project: &self.project,
            derived: &self.derived,
            certainty: &Certainty::default(),
            survey: &touchrank::ui::Survey::default(),
            scope: Scope::Whole,
            words: words(Language::Russian),
            tokens: tokens(Theme::Light),
            today: chrono::NaiveDate::default(),
            now: chrono::NaiveDateTime::default(),
            rating_as: None,
            presenting: false,
        };
        let view = &mut self.view;
        let mut output = self.egui.run_ui(input, |ui| {
            egui::CentralPanel::default().show(ui, |ui| {
                view.show(ui, &context, actions, &mut Intents::default());
            });
        });
        // A window would hand the letters on to its painter.
        output.textures_delta.clear();
        self.egui
            .tessellate(output.shapes, output.pixels_per_point)
            .len()
    }
}

#[divan::bench(args = SIZES)]
fn still(bencher: Bencher<'_, '_>, size: (u32, u32, u32)) {
    let mut desk = Desk::new(size);
    bencher.bench_local(|| black_box(desk.frame(Vec::new(), &[])));
}

/// Now across, now down, and back after a while.
#[divan::bench(args = SIZES)]
fn scrolled(bencher: Bencher<'_, '_>, size: (u32, u32, u32)) {
    let mut desk = Desk::new(size);
    let mut count = 0_u32;
    bencher.bench_local(|| {
        count += 1;
        let step = if (count / 64).is_multiple_of(2) {
            -45.0
        } else {
            45.0
        };
        let delta = if count.is_multiple_of(2) {
            vec2(step, 0.0)
        } else {
            vec2(0.0, step)
        };
        let wheel = Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Trackpad,
            modifiers: egui::Modifiers::NONE,
        };
        black_box(desk.frame(vec![wheel], &[]))
    });
}

/// Another order in each frame.
#[divan::bench(args = SIZES)]
fn ordered(bencher: Bencher<'_, '_>, size: (u32, u32, u32)) {
    let mut desk = Desk::new(size);
    let orders = [CompareAction::Disagreement, CompareAction::Journey];
    let mut turn = 0_usize;
    bencher.bench_local(|| {
        turn += 1;
        let order = orders.get(turn % 2).copied().expect("two orders");
        black_box(desk.frame(Vec::new(), &[SegmentsAction::With(order)]))
    });
}
