//! One frame of the Matrix screen, user interface and tessellation, at 1920 × 1080 without a window.
//!
//! `cargo bench --bench matrix_screen`, on one core. "Still" shows the same frame again; "scrolled" moves on by 45 points in
//! each frame, so that new names have to be laid out.

mod common;

use std::hint::black_box;
use std::sync::Arc;

use common::Rated;
use divan::Bencher;
use egui::{Event, Pos2, RawInput, Rect, pos2, vec2};
use touchrank::i18n::{Language, words};
use touchrank::methods::matrix::Scope;
use touchrank::model::{Evidence, EvidenceId, Project, Subject};
use touchrank::ui::matrix::MatrixView;
use touchrank::ui::{Certainty, Context, Derived, Intents, Theme, install_fonts, tokens, visuals};

const SIZES: [(u32, u32); 3] = [(15, 115), (300, 1000), (2000, 5000)];

fn main() {
    divan::main();
}

struct Desk {
    egui: egui::Context,
    project: Project,
    derived: Derived,
    view: MatrixView,
    frame: f64,
}

impl Desk {
    fn new((factors, touchpoints): (u32, u32)) -> Self {
        Self::of(common::project(factors, touchpoints, Rated::All))
    }

    fn of(project: Project) -> Self {
        let egui = egui::Context::default();
        install_fonts(&egui);
        visuals::install(&egui);
        let mut derived = Derived::default();
        derived.update(&project, 1, Scope::Whole);
        let mut desk = Self {
            egui,
            project,
            derived,
            view: MatrixView::default(),
            frame: 0.0,
        };
        for _ in 0..3 {
            desk.frame(Vec::new());
        }
        desk
    }

    fn frame(&mut self, events: Vec<Event>) -> usize {
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
                view.show(ui, context, &[], &mut Intents::default());
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
fn still(bencher: Bencher<'_, '_>, size: (u32, u32)) {
    let mut desk = Desk::new(size);
    bencher.bench_local(|| black_box(desk.frame(Vec::new())));
}

/// Somebody is not sure of each tenth cell, and there are notes on as many cells as a project may hold.
#[divan::bench(args = SIZES)]
fn still_with_marks(bencher: Bencher<'_, '_>, (factors, touchpoints): (u32, u32)) {
    let mut project = common::project(factors, touchpoints, Rated::All);
    let cell = |at: u32| {
        let (factor, touchpoint) = (at / touchpoints, at % touchpoints);
        (common::factor(factor), common::touchpoint(touchpoint))
    };
    project.not_sure = Arc::new((0..factors * touchpoints).step_by(10).map(cell).collect());
    let noted = (0..factors * touchpoints).step_by(3).take(20_000);
    let evidence = noted.map(|at| Evidence {
        id: EvidenceId(500_000 + at),
        about: Subject::Cell(cell(at).0, cell(at).1),
        text: "Nine of ten looked for it".to_owned(),
        source: String::new(),
        date: None,
    });
    project.evidence = evidence.collect();
    let mut desk = Desk::of(project);
    bencher.bench_local(|| black_box(desk.frame(Vec::new())));
}

#[divan::bench(args = SIZES)]
fn scrolled(bencher: Bencher<'_, '_>, size: (u32, u32)) {
    let mut desk = Desk::new(size);
    desk.frame(vec![Event::PointerMoved(pos2(900.0, 500.0))]);
    let mut count = 0_u32;
    bencher.bench_local(|| {
        count += 1;
        // Now across, now down, and back after a while: faster than a wheel that is turned without a pause.
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
        black_box(desk.frame(vec![Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Trackpad,
            modifiers: egui::Modifiers::NONE,
        }]))
    });
}
