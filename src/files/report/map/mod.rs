//! The journey map: all segments, stages as columns, touchpoints as cards in the order in which the customer meets them.

mod card;
mod choose;
pub(super) mod layout;
mod legend;
mod sentences;
mod stage;
mod words;

use super::colour::palette;
use super::fonts::Face;
use super::frame;
use super::options::{Paper, ReportOptions};
use super::page::{Bounds, Outline, Page};
use super::ruler::{self, Look, Text};
use crate::i18n::Message;
use crate::model::Project;
use choose::{Choice, Measures, choose};
use layout::Part;
use legend::Legend;
use stage::Stage;
use words::Known;

/// The pages of the map: one where it can be read, else more.
pub(super) fn pages(project: &Project, options: &ReportOptions) -> Vec<Page> {
    let known = Known::of(project, options);
    let (_, body) = frame(&known, options);
    let head = Head::of(&known, options, body);
    let measures = Measures {
        paper: options.paper,
        width: body.width,
        first: body.height - head.height,
        further: body.height,
        legend: head.legend,
    };
    let choice = choose(&known, measures);
    (0..choice.pages.len())
        .map(|at| draw(&known, options, &head, &choice, at))
        .collect()
}

fn frame(known: &Known<'_>, options: &ReportOptions) -> (Page, Bounds) {
    let title = known.words.text("report-map-title");
    let subtitle = known.words.text("report-map-description");
    frame::frame(known.project, options, &title, &subtitle)
}

/// What stands above the stages on the first page.
struct Head {
    sentences: Vec<ruler::Line>,
    size: f32,
    height: f32,
    /// The size of the legend.
    legend: f32,
}

impl Head {
    fn of(known: &Known<'_>, options: &ReportOptions, body: Bounds) -> Self {
        let (size, legend) = match options.paper {
            Paper::A4 => (9.5, 7.0),
            Paper::A3 => (11.5, 8.5),
        };
        let mut sentences = Vec::new();
        for (at, sentence) in sentences::sentences(known).iter().enumerate() {
            let face = if at == 0 {
                Face::SemiBold
            } else {
                Face::Regular
            };
            let text = Text::of(sentence, Look::new(face, palette::INK));
            sentences.extend(text.lines(size, body.width.min(size * 84.0)));
        }
        Self {
            height: ruler::height(&sentences, size) + size,
            sentences,
            size,
            legend,
        }
    }
}

fn draw(
    known: &Known<'_>,
    options: &ReportOptions,
    head: &Head,
    choice: &Choice,
    number: usize,
) -> Page {
    let (mut page, body) = frame(known, options);
    let mut top = body.y;
    if number == 0 {
        ruler::place(&head.sentences, &mut page, head.size, (body.x, top));
        top += head.height;
    }
    if let Some(parts) = choice.pages.get(number) {
        stages(known, choice, parts, &mut page, (body.x, top));
    }
    if known.stages.is_empty() {
        let text = known.words.text("report-map-empty");
        let look = Look::new(Face::Regular, palette::INK_SOFT);
        let lines = Text::of(&text, look).lines(head.size, body.width);
        ruler::place(&lines, &mut page, head.size, (body.x, top));
    }
    let legend = Legend::of(known, choice.setting.form, (head.legend, body.width));
    let y = body.y + body.height - legend.height(known);
    legend.draw(known, &mut page, (body.x, y));
    page
}

fn stages(known: &Known<'_>, choice: &Choice, parts: &[Part], page: &mut Page, at: (f32, f32)) {
    let (mut x, y) = at;
    let step = choice.setting.width + choice.gap;
    let placed: Vec<(Stage<'_>, &Part, f32, Option<Text>)> = parts
        .iter()
        .filter_map(|part| {
            let words = known.stages.get(part.stage)?;
            let stage = Stage {
                known,
                words,
                setting: choice.setting,
                gap: choice.gap,
                at: part.stage,
            };
            let left = x;
            x += part.columns.len() as f32 * step;
            let begins = part.columns.first().is_none_or(|range| range.start == 0);
            let continued = (!begins).then(|| continued(known, part.stage));
            Some((stage, part, left, continued))
        })
        .collect();
    let heads = placed.iter().map(|(stage, part, _, continued)| {
        stage.head_height(part.columns.len(), continued.as_ref())
    });
    let high = heads.fold(0.0, f32::max);
    let below = y + high + choice.setting.size * 0.5;
    for (stage, part, left, continued) in &placed {
        let columns = part.columns.len();
        let at = Bounds {
            x: *left,
            y,
            width: columns as f32 * step - choice.gap,
            height: high,
        };
        stage.head(columns, continued.as_ref(), page, at);
        stage.cards(part, page, (*left, below));
    }
    if choice.factors && parts.len() == known.stages.len() {
        let size = choice.setting.size;
        let top = y + choice.factors_at;
        let (Some(first), Some(last)) = (placed.first(), placed.last()) else {
            return;
        };
        let right = last.2 + last.1.columns.len() as f32 * step - choice.gap;
        let line = Outline::line((first.2, top), (right, top));
        page.stroke(line, palette::LINE_STRONG, 0.5);
        let look = Look::new(Face::Medium, palette::INK_SOFT).scaled(words::SMALL);
        let caption = Text::of(&known.words.text("report-map-factors"), look);
        let lines = caption.lines(size, right - first.2);
        let top = ruler::place(&lines, page, size, (first.2, top + size * 0.35));
        for (stage, part, left, _) in &placed {
            stage.factors(part.columns.len(), page, (*left, top + size * 0.4));
        }
    }
}

fn continued(known: &Known<'_>, stage: usize) -> Text {
    let name = (known.project.stages.get(stage)).map_or("", |stage| stage.name.as_str());
    let text = Message::new("report-map-continued").with("name", name);
    let look = Look::new(Face::SemiBold, palette::INK).scaled(1.2);
    Text::of(&known.words.say(&text), look)
}
