//! What shades and marks mean, and what is left out, in as few lines as it takes.

use super::Ground;
use super::body::{corner, shade};
use super::bottom::lozenge;
use super::table::Table;
use crate::files::report::fonts::cap_height;
use crate::files::report::frame::SMALL;
use crate::files::report::page::{Bounds, Outline, Page};
use crate::files::report::run::Run;
use crate::files::report::{Colour, palette, signs};
use crate::i18n::Message;
use crate::methods::matrix::{Class, Kind};

/// A sign before its words.
#[derive(Clone, Copy)]
enum Sign {
    None,
    Level(Colour),
    Empty,
    Doubt,
    MustHave,
    Class(Class),
}

/// Where each entry stands.
pub(super) struct Legend {
    entries: Vec<(Sign, Run, (f32, f32))>,
    height: f32,
}

/// From line to line, and between entries, in points.
const LINE: f32 = 10.5;
const BETWEEN: f32 = 13.0;
/// What a sign takes, in points.
const SIGN: f32 = 11.0;

impl Legend {
    pub(super) fn of(ground: Ground<'_>, table: &Table, numbers: bool, width: f32) -> Self {
        let mut entries = Vec::new();
        let (mut x, mut line) = (0.0_f32, 0.0_f32);
        for (sign, text) in entries_of(ground, table, numbers) {
            let run = Run::new(&text, SMALL);
            let wide = run.width
                + if matches!(sign, Sign::None) {
                    0.0
                } else {
                    SIGN
                };
            if x > 0.0 && x + wide > width {
                x = 0.0;
                line += 1.0;
            }
            entries.push((sign, run, (x, line * LINE)));
            x += wide + BETWEEN;
        }
        Self {
            height: (line + 1.0) * LINE + 4.0,
            entries,
        }
    }

    pub(super) fn height(&self) -> f32 {
        self.height
    }

    /// Draws it from its upper left corner.
    pub(super) fn draw(&self, page: &mut Page, (x, y): (f32, f32)) {
        for (sign, run, (right, down)) in &self.entries {
            let (x, y) = (x + right, y + 4.0 + down);
            let baseline = y + LINE / 2.0 + cap_height(SMALL) / 2.0;
            let middle = y + LINE / 2.0;
            let run = run.clone();
            if matches!(sign, Sign::None) {
                page.text(run.at(x, baseline));
                continue;
            }
            draw(page, *sign, (x, middle));
            page.text(run.at(x + SIGN, baseline));
        }
    }
}

fn draw(page: &mut Page, sign: Sign, (x, middle): (f32, f32)) {
    let side = 7.5;
    let cell = Bounds {
        x,
        y: middle - side / 2.0,
        width: side,
        height: side,
    };
    match sign {
        Sign::None => {}
        Sign::Level(colour) => {
            page.fill(Outline::rect(cell), colour);
            page.stroke(Outline::rect(cell), palette::LINE_STRONG, 0.3);
        }
        Sign::Empty => {
            page.stroke(Outline::rect(cell), palette::LINE_STRONG, 0.3);
            let tick = Bounds {
                x: x + side * 0.3,
                y: middle - 0.3,
                width: side * 0.4,
                height: 0.6,
            };
            page.fill(Outline::rect(tick), palette::LINE_STRONG);
        }
        Sign::Doubt => {
            page.stroke(Outline::rect(cell), palette::LINE_STRONG, 0.3);
            let mut triangle = Outline::default();
            corner(&mut triangle, (x + side, cell.y), 3.4);
            page.fill(triangle, palette::WARNING);
        }
        Sign::MustHave => lozenge(page, (x + side / 2.0, middle), 3.0),
        Sign::Class(class) => signs::mark(page, class, (x + side / 2.0, middle), 3.0),
    }
}

fn entries_of(ground: Ground<'_>, table: &Table, numbers: bool) -> Vec<(Sign, String)> {
    let words = ground.words;
    let figures = ground.figures;
    let mut entries = Vec::new();
    for class in Class::ALL {
        let word = words.text(class.key(Kind::Touchpoints)).into_owned();
        entries.push((Sign::Class(class), word));
    }
    let heaviest = table
        .rows
        .iter()
        .filter_map(|row| row.weight)
        .fold(0.0, f64::max);
    for level in ground.project.scale.levels() {
        let colour = shade(Some(heaviest), level.value, table.strongest, false);
        let label = level.label(words.language());
        entries.push((Sign::Level(colour), format!("{} – {label}", level.value)));
    }
    let done = figures.completeness;
    if !done.is_complete() || done.cells == 0 {
        entries.push((
            Sign::Empty,
            words.text("matrix-reader-not-rated").into_owned(),
        ));
    }
    if !table.doubts.is_empty() {
        entries.push((
            Sign::Doubt,
            words.text("report-legend-not-sure").into_owned(),
        ));
    }
    if table.columns.iter().any(|column| column.must_have) {
        entries.push((
            Sign::MustHave,
            words.text("matrix-menu-must-have").into_owned(),
        ));
    }
    let mut notes = vec![Message::new("report-legend-shade")];
    if table.local {
        notes.push(Message::new("matrix-pale"));
    }
    if table.rows.iter().any(|row| row.own) {
        notes.push(Message::new("report-legend-own"));
    }
    if !numbers {
        notes.push(Message::new("report-legend-no-numbers"));
    }
    let counted = [
        (figures.unweighted_factors, "matrix-unweighted-factors"),
        (figures.excluded_touchpoints, "matrix-excluded-touchpoints"),
        (figures.excluded_factors, "matrix-excluded-factors"),
    ];
    for (count, key) in counted {
        if count > 0 {
            notes.push(Message::new(key).with("count", count));
        }
    }
    entries.extend(notes.iter().map(|note| (Sign::None, words.say(note))));
    entries
}
