//! Above the lanes: whose journey it is and what there is to say about it. Below them: what the signs mean.

use super::super::colour::palette;
use super::super::fonts::Face;
use super::super::options::Paper;
use super::super::page::{Bounds, Outline, Page, Shape, Stroke};
use super::super::ruler::{self, LEADING, Line, Look, Text};
use super::super::{pictograms, signs};
use super::words::Sayer;
use crate::i18n::{Message, percent};
use crate::methods::matrix::Class;
use crate::model::Entry;

/// What stands above the lanes.
pub(super) struct Above {
    lines: Vec<Line>,
    size: f32,
    /// How far the first line stands in for the badge.
    badge: f32,
}

impl Above {
    pub fn of(sayer: &Sayer<'_>, paper: Paper, width: f32) -> Self {
        let size = match paper {
            Paper::A4 => 9.0,
            Paper::A3 => 11.0,
        };
        let badge = sayer.segment.map_or(0.0, |segment| {
            pictograms::badge_width(size * 1.25, segment) + size * 0.6
        });
        let mut lines = whose(sayer).lines(size, width - badge);
        let soft = Look::new(Face::Regular, palette::INK_SOFT);
        let note = sayer.track.note.trim();
        if !note.is_empty() {
            let note = Text::of(note, Look::new(Face::Regular, palette::INK));
            lines.extend(note.lines(size, (width - badge).min(size * 84.0)));
        }
        lines.extend(Text::of(&facts(sayer), soft).lines(size, width - badge));
        Self { lines, size, badge }
    }

    pub fn height(&self) -> f32 {
        ruler::height(&self.lines, self.size) + self.size * 0.9
    }

    pub fn draw(&self, sayer: &Sayer<'_>, page: &mut Page, (x, y): (f32, f32)) {
        if let Some(segment) = sayer.segment {
            let height = self.size * 1.25;
            signs::badge(page, segment, (x, y), height);
        }
        ruler::place(&self.lines, page, self.size, (x + self.badge, y));
    }
}

/// Segment, share and jobs.
fn whose(sayer: &Sayer<'_>) -> Text {
    let strong = Look::new(Face::SemiBold, palette::INK);
    let plain = Look::new(Face::Regular, palette::INK);
    let Some(segment) = sayer.segment else {
        let gone = sayer.track.segment.gone().unwrap_or_default();
        let gone = Message::new("page-segment-gone").with("name", gone);
        let warning = Look::new(Face::Medium, palette::WARNING);
        return Text::of(&sayer.words.say(&gone), warning);
    };
    let mut text = Text::of(&segment.name, strong);
    if let Some(share) = segment.share {
        let share = percent(sayer.words.language(), share, 0);
        let share = sayer
            .words
            .say(&Message::new("page-share").with("share", share));
        text = text.with(&format!("· {share}"), plain);
    }
    let jobs = sayer.project.jobs.iter();
    let jobs: Vec<&str> = jobs
        .filter(|job| segment.jobs.contains(&job.id))
        .map(|job| job.name.as_str())
        .collect();
    if !jobs.is_empty() {
        let jobs = Message::new("page-jobs").with("jobs", jobs.join("; "));
        text = text.with(&format!("· {}", sayer.words.say(&jobs)), plain);
    }
    text
}

/// Owner, steps, what is to be doubted, and whose figures they are.
fn facts(sayer: &Sayer<'_>) -> String {
    let lanes = sayer.lanes;
    let bare = lanes.steps.iter();
    let bare = bare.filter(|step| lanes.unsupported.contains(&Entry::Step(step.id)));
    let steps = Message::new("page-steps").with("count", lanes.steps.len());
    let summary = Message::new("page-summary")
        .with("steps", steps)
        .with("bare", bare.count())
        .with("due", lanes.due());
    let mut facts = Vec::new();
    let owner = sayer.track.owner.trim();
    if !owner.is_empty() {
        facts.push(
            sayer
                .words
                .say(&Message::new("report-track-owner").with("owner", owner)),
        );
    }
    facts.push(sayer.words.say(&summary));
    if let Some(segment) = sayer.segment {
        let (importances, levels) = (segment.importances.len(), segment.relations.len());
        facts.push(if importances + levels == 0 {
            sayer.words.text("report-track-inherited").into_owned()
        } else {
            let own = Message::new("report-track-own")
                .with("importances", importances)
                .with("levels", levels);
            sayer.words.say(&own)
        });
    }
    facts.join(" · ")
}

/// What the signs mean.
pub(super) struct Below {
    items: Vec<(Item, Text)>,
    size: f32,
    width: f32,
}

#[derive(Clone, Copy)]
enum Item {
    Class(Class),
    Side(bool),
    Clock,
    Dashed,
}

impl Below {
    pub fn of(sayer: &Sayer<'_>, paper: Paper, width: f32) -> Self {
        let size = match paper {
            Paper::A4 => 7.0,
            Paper::A3 => 8.5,
        };
        let look = Look::new(Face::Regular, palette::INK_SOFT);
        let mut items: Vec<(Item, Text)> = Class::ALL
            .into_iter()
            .map(|class| {
                (
                    Item::Class(class),
                    Text::of(&sayer.words.text(class.plural_key()), look),
                )
            })
            .collect();
        let signs = [
            (Item::Side(true), "report-track-for"),
            (Item::Side(false), "report-track-against"),
            (Item::Dashed, "report-track-unsupported"),
            (Item::Clock, "report-track-due"),
        ];
        items.extend(signs.map(|(item, key)| (item, Text::of(&sayer.words.text(key), look))));
        Self { items, size, width }
    }

    pub fn height(&self) -> f32 {
        self.run(None) + self.size * 0.8
    }

    pub fn draw(&self, page: &mut Page, (x, y): (f32, f32)) {
        self.run(Some((page, (x, y + self.size * 0.8))));
    }

    fn run(&self, mut on: Option<(&mut Page, (f32, f32))>) -> f32 {
        let size = self.size;
        let (mut x, mut y) = (0.0, 0.0);
        for (item, text) in &self.items {
            let sign = if matches!(item, Item::Dashed) {
                2.0
            } else {
                1.1
            } * size;
            let wide = sign + text.width() * size;
            if x > 0.0 && x + wide > self.width {
                x = 0.0;
                y += size * LEADING;
            }
            if let Some((page, (left, top))) = on.as_mut() {
                let (left, top) = (*left + x, *top + y);
                item.draw(page, size, (left, top + size * LEADING / 2.0));
                ruler::place(&text.lines(size, 1e4), page, size, (left + sign, top));
            }
            x += wide + size * 1.6;
        }
        y + size * LEADING
    }
}

impl Item {
    fn draw(self, page: &mut Page, size: f32, (x, middle): (f32, f32)) {
        let centre = (x + size * 0.38, middle);
        match self {
            Self::Class(class) => signs::mark(page, class, centre, size * 0.36),
            Self::Side(up) => {
                let colour = if up {
                    palette::RELATION
                } else {
                    palette::WARNING
                };
                pictograms::triangle(page, centre, size * 0.36, up, colour);
            }
            Self::Clock => pictograms::clock(page, centre, size * 0.36, palette::INK_SOFT),
            Self::Dashed => {
                let at = Bounds {
                    x,
                    y: middle - size * 0.4,
                    width: size * 1.6,
                    height: size * 0.8,
                };
                let stroke = Stroke {
                    colour: palette::LINE_STRONG,
                    width: 0.6,
                    dash: Some((2.2, 1.8)),
                };
                page.shapes
                    .push(Shape::Stroke(Outline::rounded(at, size * 0.2), stroke));
            }
        }
    }
}
