//! The page “priorities”: touchpoints as ranked bars on the left, and what matters about them on the right.

mod bars;
mod columns;
mod fit;
mod list;
mod rows;
mod short;
mod side;
mod trust;

use super::options::ReportOptions;
use super::page::{Bounds, Page};
use super::{frame, spell};
use crate::files::WithAnswers;
use crate::i18n::{Words, words};
use crate::methods::matrix::{Figures, figures};
use crate::methods::stability::Stability;
use crate::model::Project;

/// What every part of the page is made from.
#[derive(Clone, Copy)]
struct Ground<'a> {
    project: &'a Project,
    options: &'a ReportOptions,
    figures: &'a Figures,
    /// How sure the classes are; none where nothing is said of it.
    stability: Option<&'a Stability>,
    words: &'a Words,
    /// How large things are against A4.
    scale: f32,
}

/// Of the width, what the right side takes.
const SIDE: f32 = 0.265;
/// Between the two sides, in points on A4.
const GUTTER: f32 = 22.0;

pub(super) fn pages(of: WithAnswers<'_>, options: &ReportOptions) -> Vec<Page> {
    let project = of.project;
    let figures = figures(project, options.scope);
    let ground = Ground {
        project,
        options,
        figures: &figures,
        stability: of.stability,
        words: words(options.language),
        scale: options.paper.scale(),
    };
    let title = ground.words.text("report-title-priorities").into_owned();
    let subtitle = ground
        .words
        .say(&spell::scope(project, options, "report-priorities-of"));
    let rows = rows::rows(ground);
    let (mut page, area) = frame::frame(project, options, &title, &subtitle);
    let (left, right) = halves(area, ground.scale);
    let plan = fit::fit(&rows, (left, area), ground.scale, ground.words);
    let mut pages = Vec::new();
    for (number, columns) in plan.pages.iter().enumerate() {
        let room = if number == 0 { left } else { area };
        if number > 0 {
            (page, _) = frame::frame(project, options, &title, &subtitle);
        }
        if !rows.rows.is_empty() {
            list::draw(&mut page, ground, &rows, &plan, columns, room);
        }
        if number == 0 {
            side::draw(&mut page, ground, right);
        }
        pages.push(page.clone());
    }
    pages
}

/// The list's part and the rest of an area.
fn halves(area: Bounds, scale: f32) -> (Bounds, Bounds) {
    let side = area.width * SIDE;
    let left = Bounds {
        width: area.width - side - GUTTER * scale,
        ..area
    };
    let right = Bounds {
        x: area.x + area.width - side,
        width: side,
        ..area
    };
    (left, right)
}
