//! What the tests of reports share.

use touchrank::files::report::{Colour, Face, Page, Paper, Picture, ReportOptions, Style, palette};
use touchrank::i18n::Language;
use touchrank::methods::matrix::Scope;

/// A report of 12 March 2026 on A4, of the whole market.
pub fn options(language: Language) -> ReportOptions {
    ReportOptions {
        language,
        paper: Paper::A4,
        scope: Scope::Whole,
        date: chrono::NaiveDate::from_ymd_opt(2026, 3, 12).unwrap(),
    }
}

pub fn style(size: f32) -> Style {
    Style::new(Face::Regular, size, palette::INK)
}

/// An empty sheet of 100 × 80 points.
pub fn small_page() -> Page {
    Page::new((100.0, 80.0), "Small".to_owned())
}

/// The colour of the pixel at a place in points, in a picture of a scale.
pub fn at(picture: &Picture, scale: f32, x: f32, y: f32) -> Colour {
    let dots = scale * 96.0 / 72.0;
    let (column, row) = ((x * dots) as usize, (y * dots) as usize);
    let from = (row * picture.width + column) * 4;
    let pixel = &picture.rgba[from..from + 4];
    assert_eq!(pixel[3], 255, "every pixel is opaque");
    Colour(pixel[0], pixel[1], pixel[2])
}
