//! Factors and stages as short ranked lists with small bars.

use super::Ground;
use super::bars;
use crate::files::report::fonts::{Face, Style, reach};
use crate::files::report::page::{Bounds, Page};
use crate::files::report::run::Run;
use crate::files::report::spell::{self, Spell};
use crate::files::report::{Align, Paragraph, palette, paragraph, signs};
use crate::methods::matrix::{Class, ItemFigures, Kind};

/// A ranked list.
pub(super) struct Short {
    /// The key of its title.
    pub(super) title: &'static str,
    pub(super) items: Vec<Line>,
}

/// One factor or stage.
pub(super) struct Line {
    /// A stage's number on the journey.
    number: Option<usize>,
    name: String,
    class: Option<Class>,
    part: f32,
    score: String,
    share: String,
}

/// The factors that count, strongest first, those without importance last.
pub(super) fn factors(ground: Ground<'_>) -> Short {
    let (project, figures) = (ground.project, ground.figures);
    let order = figures.factors_by_rank();
    let order = order.into_iter().filter_map(|position| {
        let factor = project.factors.get(position).filter(|it| !it.excluded)?;
        Some((None, factor.name.clone(), figures.factors.get(position)?))
    });
    Short {
        title: "report-head-factors",
        items: lines(ground, Kind::Factors, order),
    }
}

/// The stages with a touchpoint that counts, strongest first.
pub(super) fn stages(ground: Ground<'_>) -> Short {
    let (project, figures) = (ground.project, ground.figures);
    let order = figures.stages_by_rank();
    let order = order.into_iter().filter_map(|position| {
        let stage = project.stages.get(position)?;
        let figure = figures.stages.get(position)?;
        (figure.touchpoints > 0).then(|| (Some(position + 1), stage.name.clone(), &figure.item))
    });
    Short {
        title: "report-head-stages",
        items: lines(ground, Kind::Stages, order),
    }
}

fn lines<'a>(
    ground: Ground<'_>,
    kind: Kind,
    items: impl Iterator<Item = (Option<usize>, String, &'a ItemFigures)>,
) -> Vec<Line> {
    let rated = ground.figures.completeness.rated > 0;
    let summary = ground.figures.of(kind);
    let items: Vec<_> = items.collect();
    let figures = items.iter().map(|(_, _, figure)| *figure);
    let spell = Spell::of(ground.options, summary, figures);
    let known = |text: String| {
        if rated { text } else { spell::NONE.to_owned() }
    };
    let items = items.into_iter();
    items
        .map(|(number, name, figure)| {
            let part = figure.score.unwrap_or(0.0) / summary.highest;
            Line {
                number,
                name,
                class: figure.class.filter(|_| rated),
                part: spell::narrow(part),
                score: known(spell.score(figure.score)),
                share: known(spell.share(figure.share)),
            }
        })
        .collect()
}

/// Where the parts of its items stand.
pub(super) struct Layout {
    size: f32,
    area: Bounds,
    /// The left edge of numbers, names and bars, the right edges of scores and shares.
    number: Option<f32>,
    name: (f32, f32),
    bar: Bounds,
    score: f32,
    share: f32,
}

impl Short {
    /// For a size and the area's width.
    pub(super) fn layout(&self, size: f32, area: Bounds) -> Layout {
        let style = Style::new(Face::Medium, size, palette::INK);
        let widest = |of: fn(&Line) -> &str| {
            let widths = self
                .items
                .iter()
                .map(|item| Run::new(of(item), style).width);
            widths.fold(0.0, f32::max)
        };
        let (score, share) = (widest(|item| &item.score), widest(|item| &item.share));
        let gap = 0.8 * size;
        let right = area.x + area.width;
        let of_score = right - share - gap;
        let bar = Bounds {
            x: of_score - score - gap - area.width * 0.17,
            y: 0.0,
            width: area.width * 0.17,
            height: size * 0.6,
        };
        let mut left = area.x + 1.5 * size;
        let numbers = self.items.iter().filter_map(|item| item.number);
        let number = numbers.max().map(|most| {
            left += Run::new(&most.to_string(), style).width + 0.5 * size;
            left - 0.5 * size
        });
        Layout {
            size,
            area,
            number,
            name: (left, bar.x - gap - left),
            bar,
            score: of_score,
            share: right,
        }
    }
}

/// A line that is ready to be placed.
pub(super) struct Item {
    pub(super) height: f32,
    name: Paragraph,
    class: Option<Class>,
    part: f32,
    bar: Bounds,
    /// Where the name begins and the mark stands.
    left: (f32, f32),
    size: f32,
    /// Texts that end at a place.
    ends: Vec<(Run, f32)>,
}

impl Layout {
    pub(super) fn item(&self, line: &Line) -> Item {
        let style = |face, colour| Style::new(face, self.size, colour);
        let plain = style(Face::Regular, palette::INK);
        let mut name = paragraph(&line.name, plain, self.name.1, usize::MAX);
        name.leading = self.size * 1.16;
        let soft = style(Face::Regular, palette::INK_SOFT);
        let mut ends = vec![
            (
                Run::new(&line.score, style(Face::Medium, palette::INK)),
                self.score,
            ),
            (Run::new(&line.share, soft), self.share),
        ];
        if let (Some(number), Some(right)) = (line.number, self.number) {
            ends.push((Run::new(&number.to_string(), soft), right));
        }
        Item {
            height: name.height() + self.size * 0.22,
            name,
            class: line.class,
            part: line.part,
            bar: self.bar,
            left: (self.name.0, self.area.x + self.size * 0.4),
            size: self.size,
            ends,
        }
    }
}

impl Item {
    pub(super) fn place(self, page: &mut Page, y: f32) {
        let leading = self.name.leading;
        let y = y + self.size * 0.11;
        let middle = y + leading / 2.0;
        let track = Bounds {
            y: middle - self.bar.height / 2.0,
            ..self.bar
        };
        bars::bar(page, track, self.part, self.class);
        if let Some(class) = self.class {
            signs::mark(page, class, (self.left.1, middle), self.size * 0.36);
        }
        for (run, right) in self.ends {
            let (up, down) = reach(run.style);
            let baseline = y + (leading - up - down) / 2.0 + up;
            page.text(run.ending_at(right, baseline));
        }
        let width = self.bar.x - self.left.0;
        self.name.place(page, self.left.0, y, width, Align::Left);
    }
}
