//! Names in their heads: in as many lines as there is room for, whole where that is possible, else cut and numbered.

use super::table::Table;
use crate::files::report::fonts::{Face, Style};
use crate::files::report::run::Run;
use crate::files::report::{Paragraph, palette, paragraph};

/// From baseline to baseline, in ems.
const LEADING: f32 = 1.1;

/// All names of one kind.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// In the order of the table.
    pub(super) names: Vec<Name>,
    /// How long the longest line may be, in points.
    pub(super) reach: f32,
}

/// A name in its lines.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) lines: Paragraph,
    /// The number under which the whole name stands in the key, where it is cut.
    pub(super) key: Option<usize>,
}

impl Names {
    /// How many of them are cut.
    pub(super) fn cut(&self) -> usize {
        self.names.iter().filter(|name| name.key.is_some()).count()
    }
}

/// The touchpoints' names, which read upwards in columns of that width.
pub(super) fn upright(table: &Table, width: f32, most: f32, scale: f32) -> Names {
    let texts: Vec<&str> = table
        .columns
        .iter()
        .map(|column| column.item.name.as_str())
        .collect();
    let sizes = [8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0].map(|size: f32| size * scale);
    let sizes = sizes.into_iter().chain([5.0]);
    let sizes: Vec<f32> = sizes.filter(|size| size * 0.99 <= width).collect();
    for size in &sizes {
        let lines = lines_in(width, *size);
        for step in 4_u8..=20 {
            let reach = most * f32::from(step) / 20.0;
            let names = set(&texts, *size, (reach - 4.0, lines));
            if let Some(names) = names {
                return Names { names, reach };
            }
        }
    }
    let size = sizes.last().copied().unwrap_or(5.0);
    cut(&texts, size, (most - 4.0, lines_in(width, size)), most)
}

/// The factors' names, which lie in rows of that height.
pub(super) fn level(table: &Table, width: f32, height: f32, scale: f32) -> Names {
    let texts: Vec<&str> = table
        .rows
        .iter()
        .map(|row| row.item.name.as_str())
        .collect();
    let sizes = [8.2, 7.8, 7.4, 7.0, 6.6, 6.2, 5.8].map(|size: f32| size * scale);
    for size in sizes.into_iter().chain([5.5, 5.2]) {
        if let Some(names) = set(&texts, size, (width, lines_in(height - 1.8, size))) {
            return Names {
                names,
                reach: width,
            };
        }
    }
    cut(&texts, 6.0, (width, lines_in(height - 1.5, 6.0)), width)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few lines"
)]
fn lines_in(room: f32, size: f32) -> usize {
    // One line needs no more than its letters; each further one a whole leading.
    let more = ((room - size * 0.99) / (size * LEADING)).max(0.0);
    1 + more.floor() as usize
}

fn style(size: f32) -> Style {
    Style::new(Face::Regular, size, palette::INK)
}

/// All names whole, or none.
fn set(texts: &[&str], size: f32, (width, lines): (f32, usize)) -> Option<Vec<Name>> {
    // Of a name that has too many letters nothing needs to be measured: none is narrower than a fifth of its size.
    let most = width * lines as f32 / (size * 0.2);
    if texts.iter().any(|text| text.chars().count() as f32 > most) {
        return None;
    }
    let mut names = Vec::with_capacity(texts.len());
    for text in texts {
        let mut set = paragraph(text, style(size), width, lines);
        // A word is not broken where a smaller size keeps it whole.
        let broken = |word: &str| Run::new(word, style(size)).width > width;
        if set.cut || text.split_whitespace().any(broken) {
            return None;
        }
        set.leading = size * LEADING;
        names.push(Name {
            lines: set,
            key: None,
        });
    }
    Some(names)
}

/// Names, those too long cut behind the number of their key.
fn cut(texts: &[&str], size: f32, (width, lines): (f32, usize), reach: f32) -> Names {
    let mut next = 1;
    let names = texts.iter().map(|text| {
        let whole = paragraph(text, style(size), width, lines);
        let mut name = Name {
            lines: whole,
            key: None,
        };
        if name.lines.cut {
            let numbered = format!("{next}\u{a0}{text}");
            name = Name {
                lines: paragraph(&numbered, style(size), width, lines),
                key: Some(next),
            };
            next += 1;
        }
        name.lines.leading = size * LEADING;
        name
    });
    Names {
        names: names.collect(),
        reach,
    }
}
