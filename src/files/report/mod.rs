//! One-page reports: a layout drawn once as shapes on a page, and turned into PDF, SVG and PNG.
//!
//! A page is laid out in points, y downwards. Text is shaped here, so that what was measured is what is drawn in all three kinds.

mod breaks;
mod colour;
mod fonts;
mod frame;
mod full;
mod glyphs;
mod hypotheses;
mod map;
mod matrix;
mod options;
mod page;
mod pdf;
mod pictograms;
mod pieces;
mod plain;
mod png;
mod priorities;
mod ruler;
mod run;
mod signs;
mod spell;
mod svg;
mod text;
mod track;

pub use colour::{Colour, hue, palette};
pub use fonts::{Face, Font, Style};
pub use full::full;
pub use options::{Paper, Report, ReportOptions};
pub use page::{Bounds, Outline, Page, Segment, Shape, Stroke, undrawn_message};
pub use pdf::{PdfError, pdf};
pub use plain::plain;
pub use png::{Picture, PngError, picture, png};
pub use run::{Glyph, Run};
pub use svg::svg;
pub use text::{Align, Paragraph, balanced, paragraph};

use super::WithAnswers;

/// The pages of a report: one, or more where one cannot be read any more. Where the answers of the panel are given too, hypotheses
/// are judged by them.
pub fn pages<'p>(
    of: impl Into<WithAnswers<'p>>,
    report: &Report,
    options: &ReportOptions,
) -> Vec<Page> {
    let mut pages = unnumbered(of.into(), *report, options);
    frame::number(&mut pages, options);
    pages
}

fn unnumbered(of: WithAnswers<'_>, report: Report, options: &ReportOptions) -> Vec<Page> {
    let project = of.project;
    match report {
        Report::Priorities => priorities::pages(of, options),
        Report::Matrix => matrix::pages(project, options),
        Report::Map => map::pages(project, options),
        Report::Track(id) => track::pages(project, id, options),
        Report::Hypotheses => hypotheses::pages(of, options),
    }
}
