//! Lines of text under each other, cut with “…” only past the last that there may be.

use super::breaks::lines;
use super::fonts::{Style, reach};
use super::page::Page;
use super::pieces::is_mark;
use super::run::Run;
use crate::i18n::visible;

/// From baseline to baseline, in sizes.
pub(super) const LEADING: f32 = 1.3;

/// How lines stand in their width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Begin at the left.
    #[default]
    Left,
    /// End at the right.
    Right,
    /// In the middle.
    Middle,
}

/// Lines of text, not yet placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// From the first to the last.
    pub lines: Vec<Run>,
    /// From baseline to baseline, in points.
    pub leading: f32,
    /// Whether the text was cut with “…”.
    pub cut: bool,
    style: Style,
}

/// Breaks a text into lines of at most `width` points; `most` is how many there may be. A line feed ends a line.
pub fn paragraph(text: &str, style: Style, width: f32, most: usize) -> Paragraph {
    set(text, style, (width, most), false)
}

/// As [`paragraph`], with lines of nearly one width: for headings.
pub fn balanced(text: &str, style: Style, width: f32, most: usize) -> Paragraph {
    set(text, style, (width, most), true)
}

fn set(text: &str, style: Style, (width, most): (f32, usize), even: bool) -> Paragraph {
    let shown = visible(text);
    let mut set: Vec<Run> = Vec::new();
    let mut cut = false;
    for part in shown.lines().map(tidied).filter(|part| !part.is_empty()) {
        for line in lines(&part, style, width, even) {
            if set.len() < most {
                let words = part.get(line).unwrap_or_default();
                set.push(Run::new(words, style));
            } else {
                cut = true;
            }
        }
    }
    if cut && let Some(last) = set.last_mut() {
        *last = ended(&last.text, style, width);
    }
    Paragraph {
        lines: set,
        leading: style.size * LEADING,
        cut,
        style,
    }
}

/// With single spaces; those that do not break stay.
fn tidied(line: &str) -> String {
    let words = line.split([' ', '\t']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// As much of a line as leaves room for the sign that something follows.
fn ended(text: &str, style: Style, width: f32) -> Run {
    let ends = text.char_indices().map(|it| it.0).filter(|at| *at > 0);
    let mut ends: Vec<usize> = ends.chain([text.len()]).collect();
    while let Some(end) = ends.pop() {
        let words = text.get(..end).unwrap_or_default();
        let marks = text.get(end..).and_then(|rest| rest.chars().next());
        if marks.is_some_and(is_mark) {
            continue;
        }
        let words = words.trim_end_matches([' ', ',', ';', ':', '.', '-', '–', '—', '/']);
        let run = Run::new(&format!("{words}…"), style);
        if run.width <= width {
            return run;
        }
    }
    Run::new("…", style)
}

impl Paragraph {
    /// From the upper edge of the first line to the lower of the last, in points.
    pub fn height(&self) -> f32 {
        self.lines.len() as f32 * self.leading
    }

    /// The widest line, in points.
    pub fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    /// Sets it with its upper left corner there; gives the y below it.
    pub fn place(self, page: &mut Page, x: f32, y: f32, width: f32, align: Align) -> f32 {
        let (up, down) = reach(self.style);
        let below = y + self.height();
        let mut baseline = y + (self.leading - up - down) / 2.0 + up;
        for line in self.lines {
            page.text(match align {
                Align::Left => line.at(x, baseline),
                Align::Right => line.ending_at(x + width, baseline),
                Align::Middle => line.centred_at(x + width / 2.0, baseline),
            });
            baseline += self.leading;
        }
        below
    }
}
