//! While a person rates by themselves: their name in large type, and what others said once they have said it.

use egui::{Align, Label, Layout, RichText, Ui, vec2};

use super::InterviewView;
use crate::i18n::{Message, visible};
use crate::methods::ballots::{blinded, visible as visible_ballots};
use crate::methods::interview::{Cell, Voice};
use crate::model::{BallotId, Project};
use crate::ui::{Context, SEMIBOLD, widgets};

/// Sizes at 1280 × 720, in points.
const NAME: f32 = 30.0;
const WORDS: f32 = 16.0;
const HEIGHT: f32 = 46.0;

/// Whose ballot is rated.
pub(super) struct Banner {
    /// The person's name.
    pub(super) name: String,
    /// What is rated, and what is hidden.
    pub(super) about: String,
}

/// What others said about a cell that the person has rated.
pub(super) struct Others {
    pub(super) line: String,
    /// Who said what.
    pub(super) who: String,
}

/// Whose ballot is rated, in words; none where the room rates.
pub(super) fn banner_of(view: &InterviewView, ctx: &Context<'_>) -> Option<Banner> {
    let rater = view.rater.as_ref()?;
    let mut about = vec![ctx.text("interview-by-themselves")];
    if let Some(segment) = ctx.segment() {
        let whole = Message::new("interview-person-whole");
        about.push(ctx.say(&whole.with("segment", segment.name.as_str())));
    }
    if blinded(ctx.project, Some(rater.id)).is_some() {
        about.push(ctx.text("interview-person-blind"));
    }
    Some(Banner {
        name: rater.name.clone(),
        about: about.join(" "),
    })
}

/// Shows it over the whole width, so that nobody in the room takes it for the room's own rating.
pub(super) fn banner(ui: &mut Ui, ctx: &Context<'_>, banner: Option<&Banner>, unit: f32) {
    let Some(banner) = banner else {
        return;
    };
    let size = vec2(ui.available_width(), HEIGHT * unit);
    let rect = egui::Rect::from_min_size(ui.cursor().min, size);
    let tokens = ctx.tokens;
    ui.painter()
        .rect_filled(rect, tokens.rounding, tokens.selection);
    let mut bar = rect;
    bar.set_width(5.0 * unit);
    ui.painter().rect_filled(bar, 0.0, tokens.accent);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_size(size);
        ui.add_space(16.0 * unit);
        ui.spacing_mut().item_spacing.x = 16.0 * unit;
        let name = RichText::new(visible(&banner.name))
            .family(egui::FontFamily::Name(SEMIBOLD.into()))
            .size(NAME * unit);
        ui.scope(|ui| {
            ui.set_max_width(size.x * 0.45);
            ui.add(Label::new(name).truncate())
                .on_hover_text(visible(&banner.name));
        });
        let about = RichText::new(&banner.about)
            .size(WORDS * unit)
            .color(tokens.ink);
        ui.add(Label::new(about).truncate())
            .on_hover_text(&banner.about);
    });
    ui.add_space(6.0 * unit);
}

/// What others said about the question that is asked, where the person has an answer to it, else about the one before;
/// none while ballots are blind, and while the room rates.
pub(super) fn others_of(view: &InterviewView, ctx: &Context<'_>) -> Option<Others> {
    let Voice::Rater(id) = view.run.plan().voice else {
        return None;
    };
    let voice = Voice::Rater(id);
    let rated = |cell: &Cell| voice.level(ctx.project, *cell).is_some();
    let now = view.run.current().filter(rated);
    let before = || view.run.last().map(|visit| visit.cell).filter(rated);
    let (cell, key) = match now {
        Some(cell) => (cell, "interview-others-here"),
        None => (before()?, "interview-others-before"),
    };
    let said = said(ctx.project, id, cell);
    if said.is_empty() {
        return None;
    }
    let mut levels: Vec<u8> = said.iter().map(|(_, level)| *level).collect();
    levels.sort_unstable();
    let levels: Vec<String> = levels.iter().map(u8::to_string).collect();
    let who: Vec<String> = said
        .iter()
        .map(|(name, level)| format!("{} {level}", visible(name)))
        .collect();
    let line = Message::new(key).with("levels", levels.join(" · "));
    Some(Others {
        line: ctx.say(&line),
        who: who.join("\n"),
    })
}

/// Who else said what of a cell, as far as the person may know it.
fn said(project: &Project, id: BallotId, cell: Cell) -> Vec<(&str, u8)> {
    let shown = visible_ballots(project, Some(id));
    let others = project.ballots.iter().filter(|ballot| ballot.id != id);
    others
        .filter(|ballot| shown.contains(&ballot.id))
        .filter_map(|ballot| Some((ballot.rater.as_str(), *ballot.levels.get(&cell)?)))
        .collect()
}

/// Shows what others said; while ballots are blind, that it is hidden.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, others: Option<&Others>, size: f32) {
    match others {
        Some(others) => {
            let line = RichText::new(others.line.as_str()).size(size);
            ui.add(Label::new(line).truncate())
                .on_hover_text(others.who.as_str());
        }
        None if ctx.project.blind => {
            let hidden = widgets::soft(ctx.text("interview-others-hidden"), ctx.tokens).size(size);
            ui.add(Label::new(hidden).truncate());
        }
        None => {}
    }
}
