//! The state of the part, and its two halves: the list of segments, and the one that is chosen.

use egui::{Frame, Margin, Panel, ScrollArea, Ui};

use super::drafts::Drafts;
use super::jobs::Jobs;
use super::known::Known;
use super::place::Place;
use super::{act, empty, head, importances, jobs, keys, side};
use crate::methods::matrix::Scope;
use crate::model::{Project, Segment, SegmentId};
use crate::ui::action::{SegmentsAction, Selected};
use crate::ui::{self, Context, Intents};

/// How wide the list is, and the part of a narrow window that it takes at most.
const LIST: f32 = 340.0;
const NARROW: f32 = 0.27;

/// From this width on importances and jobs stand side by side.
const TWO: f32 = 760.0;

/// The state of this part.
#[derive(Default)]
pub struct ListView {
    pub(super) chosen: Option<SegmentId>,
    pub(super) drafts: Drafts,
    pub(super) jobs: Jobs,
    pub(super) known: Known,
    /// The segment whose line is dragged.
    pub(super) dragged: Option<SegmentId>,
    /// The line to bring into view.
    pub(super) reveal: Option<usize>,
    /// Whether the list is to take the focus.
    pub(super) list_wanted: bool,
}

impl ListView {
    /// The segment on show: the one chosen, else the one looked at, else the first.
    pub(super) fn segment<'p>(&self, ctx: &Context<'p>) -> Option<&'p Segment> {
        let project: &'p Project = ctx.project;
        let looked_at = match ctx.scope {
            Scope::Whole => None,
            Scope::Segment(id) => project.segment(id),
        };
        let chosen = self.chosen.and_then(|id| project.segment(id));
        chosen.or(looked_at).or_else(|| project.segments.get(0))
    }

    pub(super) fn id(&self, ctx: &Context<'_>) -> Option<SegmentId> {
        self.segment(ctx).map(|segment| segment.id)
    }

    /// What is selected.
    pub fn selected(&self, ctx: Context<'_>) -> Selected {
        Selected {
            segment: self.segment(&ctx).is_some(),
            ..Selected::default()
        }
    }

    /// Selects a segment.
    pub fn go_to(&mut self, ctx: Context<'_>, id: SegmentId) {
        if let Some(at) = ctx.project.segment_position(id) {
            self.chosen = Some(id);
            self.reveal = Some(at);
            self.list_wanted = true;
        }
    }

    /// Makes edits of what is being typed.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        let chosen = self.id(ctx);
        self.drafts.leave(ctx, chosen, intents);
    }

    /// What is being typed.
    pub fn drafts(&self, ctx: &Context<'_>, drafts: &mut ui::Drafts<'_>) {
        self.drafts.gather(drafts, self.id(ctx));
    }

    /// Shows this part.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[SegmentsAction],
        intents: &mut Intents,
    ) {
        self.drafts.refresh(ui, ctx);
        for action in actions {
            act::act(self, ui, ctx, *action, intents);
        }
        keys::take(self, ui, ctx, intents);
        let chosen = self.segment(ctx);
        self.known.update(ctx, chosen);
        let Some(segment) = chosen else {
            empty::show(self, ui, ctx);
            return;
        };
        let width = LIST.min(ui.available_width() * NARROW).max(264.0);
        let frame = Frame::new()
            .fill(ctx.tokens.band)
            .inner_margin(Margin::symmetric(12, 10));
        Panel::left("segments")
            .exact_size(width)
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| side::show(self, ui, ctx, intents));
        let margin = Margin::symmetric(20, 12);
        let area = ScrollArea::vertical()
            .id_salt(("segment", segment.id))
            .auto_shrink(false);
        area.show(ui, |ui| {
            Frame::new().inner_margin(margin).show(ui, |ui| {
                self.page(ui, ctx, segment, intents);
            });
        });
        let chosen = Some(segment.id);
        self.drafts.notice_leaving(ui, ctx, chosen, intents);
    }

    /// The chosen segment.
    fn page(&mut self, ui: &mut Ui, ctx: &Context<'_>, segment: &Segment, intents: &mut Intents) {
        head::show(self, ui, ctx, segment, intents);
        ui.add_space(14.0);
        let room = ui.available_width();
        let needs = jobs::least_width(ctx.project.segments.len());
        if room >= TWO && room - needs - 32.0 >= importances::LEAST {
            let left = (room * 0.56)
                .min(room - needs - 32.0)
                .min(importances::MOST);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 32.0;
                column(ui, left, |ui| {
                    importances::show(self, ui, ctx, segment, intents);
                });
                let rest = ui.available_width();
                column(ui, rest, |ui| jobs::show(self, ui, ctx, segment, intents));
            });
        } else {
            importances::show(self, ui, ctx, segment, intents);
            ui.add_space(20.0);
            jobs::show(self, ui, ctx, segment, intents);
        }
    }

    /// Opens the chosen segment's name for typing.
    pub(super) fn rename(&mut self, id: SegmentId) {
        self.drafts.want(Place::Name(id));
    }
}

/// A column of that width with things below each other.
fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.set_width(width);
        add(ui);
    });
}
