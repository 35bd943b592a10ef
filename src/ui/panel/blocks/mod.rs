//! The page of the six blocks: a chart for each question, each a filter.

mod cards;
mod factors;
mod keys;
mod known;
mod layout;
mod nps;
mod paint;
mod press;
mod tabular;

use std::collections::BTreeSet;

use egui::style::ScrollAnimation;
use egui::{Frame, Id, Label, Margin, Rect, ScrollArea, Sense, Ui, UiBuilder, vec2};

use crate::model::{Choice, Filter, QuestionId};
use crate::ui::map::Texts;
use crate::ui::tabular::Tabular;
use crate::ui::widgets::{listens, take_focus};
use crate::ui::{Context, Intents, widgets};

use super::marks;
use known::Known;
use layout::{Layout, Target, Wish};
use paint::Sheet;

/// The state of the page.
#[derive(Default)]
pub struct BlocksPage {
    known: Known,
    texts: Texts,
    layout: Layout,
    /// What the layout was made of.
    laid: Option<(u64, u32, u32, Filter)>,
    unfolded: BTreeSet<QuestionId>,
    selected: Option<Target>,
    reveal: bool,
    board: Option<Id>,
    /// The question whose words are to be read on their own page.
    read: Option<QuestionId>,
}

impl BlocksPage {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
        if !marks::has_answers(ui, ctx, intents) {
            return;
        }
        self.known.update(ctx);
        let margin = Margin::symmetric(16, 8);
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let ink = if self.known.current {
                ctx.tokens.ink
            } else {
                ctx.tokens.ink_soft
            };
            let waits = if self.known.current { "" } else { " …" };
            let text = widgets::strong(format!("{}{waits}", self.known.sentence));
            let size = ctx.tokens.text_heading;
            ui.add(Label::new(text.size(size).color(ink)).wrap());
            if self.known.current && self.known.cards.is_empty() {
                ui.add_space(6.0);
                ui.add(Label::new(widgets::soft(ctx.text("charts-no-charts"), ctx.tokens)).wrap());
            }
        });
        self.board(ui, ctx, intents);
    }

    fn board(&mut self, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
        let room = ui.available_rect_before_wrap();
        ui.advance_cursor_after_rect(room);
        let mut ui = ui.new_child(UiBuilder::new().id_salt("panel blocks").max_rect(room));
        let ui = &mut ui;
        ui.set_clip_rect(room.intersect(ui.clip_rect()));
        let board = ui.scope_id().with("charts");
        let hears = listens(ui, self.board.replace(board));
        if ui.interact(room, board, Sense::click()).clicked() {
            take_focus(ui, board);
        }
        ui.ctx().accesskit_node_builder(board, |node| {
            node.set_role(egui::accesskit::Role::Group);
            node.set_label(ctx.text("charts-board"));
        });
        self.texts.begin(ui.painter());
        self.lay_out(ui, ctx, room.width() - 14.0);
        if hears {
            let pressed = keys::take(ui, &self.layout, self.selected.as_ref());
            if let Some(to) = pressed.to {
                self.selected = Some(to);
                self.reveal = true;
                take_focus(ui, board);
            }
            if pressed.press
                && let Some(target) = self.selected.clone()
            {
                self.press(ctx, &target, intents);
            }
        }
        keys::hold_focus(ui, board);
        let reveal = std::mem::take(&mut self.reveal);
        let chosen = self.selected.as_ref();
        let spots = &self.layout.spots;
        let at = chosen.and_then(|target| keys::place(&self.layout, target));
        let at = at.and_then(|at| spots.get(at)).map(|spot| spot.rect);
        let mut pressed = None;
        ScrollArea::vertical()
            .id_salt("blocks")
            .auto_shrink(false)
            .show_viewport(ui, |ui, view| {
                ui.set_height(self.layout.height);
                let origin = ui.max_rect().min.to_vec2();
                if let Some(rect) = at.filter(|_| reveal) {
                    let rect = rect.expand2(vec2(0.0, 48.0)).translate(origin);
                    ui.scroll_to_rect_animation(rect, None, ScrollAnimation::none());
                }
                pressed = self.paint(ui, ctx, (view, origin), board);
            });
        if let Some(target) = pressed {
            take_focus(ui, board);
            self.press(ctx, &target, intents);
            self.selected = Some(target);
        }
    }

    /// Works the places out where anything that they depend on is another.
    fn lay_out(&mut self, ui: &Ui, ctx: &Context<'_>, width: f32) {
        let scale: f32 = if ctx.presenting { 1.25 } else { 1.0 };
        let filter = &ctx.survey.filter;
        let same = self.laid.as_ref().is_some_and(|(version, wide, zoom, of)| {
            *version == self.known.version
                && (*wide, *zoom) == (width.to_bits(), scale.to_bits())
                && of == filter
        });
        if same {
            return;
        }
        let set = paint::title(
            layout::column_width(width, scale) - 2.0 * layout::PAD,
            scale,
        );
        let cards = self.known.cards.iter();
        let titles: Vec<f32> = cards
            .map(|card| self.texts.get(ui.painter(), &card.title, set).size().y)
            .collect();
        let chosen =
            |question: QuestionId, choices: &[Choice]| is_chosen(filter, question, choices);
        let wish = Wish {
            width,
            scale,
            unfolded: &self.unfolded,
            titles: &titles,
            chosen: &chosen,
        };
        self.layout = Layout::of(&self.known.cards, &wish);
        let key = (self.known.version, width.to_bits(), scale.to_bits());
        self.laid = Some((key.0, key.1, key.2, filter.clone()));
    }

    /// Paints what is in view; what was pressed.
    fn paint(
        &mut self,
        ui: &Ui,
        ctx: &Context<'_>,
        (view, origin): (Rect, egui::Vec2),
        board: Id,
    ) -> Option<Target> {
        let mut texts = std::mem::take(&mut self.texts);
        let sheet = Sheet {
            ctx,
            painter: ui.painter(),
            origin,
            view,
            scale: if ctx.presenting { 1.25 } else { 1.0 },
            dim: !self.known.current,
        };
        paint::page(&sheet, &mut texts, &self.layout, &self.known.cards);
        let focused = ui.memory(|memory| memory.has_focus(board));
        let mut pressed = None;
        for spot in &self.layout.spots {
            let Some(card) = self.known.cards.get(spot.card) else {
                continue;
            };
            if !spot.rect.intersects(view) {
                continue;
            }
            let selected = self.selected.as_ref() == Some(&spot.target);
            let chosen = match &spot.target {
                Target::Choices(question, choices) => {
                    is_chosen(&ctx.survey.filter, *question, choices)
                }
                Target::More(_) | Target::Read(_) => false,
            };
            let flags = press::Flags {
                selected,
                focused,
                chosen,
            };
            let response = press::spot(ui, ctx, (board, origin), (card, spot), flags);
            if response.clicked() {
                pressed = Some(spot.target.clone());
            }
            let state = paint::State {
                chosen,
                selected,
                focused,
                hovered: response.hovered(),
            };
            paint::spot(&sheet, &mut texts, (card, spot), state);
        }
        self.texts = texts;
        pressed
    }

    /// Chooses or lets go, unfolds, goes to the words.
    fn press(&mut self, ctx: &Context<'_>, target: &Target, intents: &mut Intents) {
        match target {
            Target::Choices(question, choices) => {
                let filter = press::toggled(&ctx.survey.filter, *question, choices);
                super::filter_bar::wish(filter, intents);
            }
            Target::More(question) => {
                if !self.unfolded.remove(question) {
                    self.unfolded.insert(*question);
                }
                self.laid = None;
            }
            Target::Read(question) => self.read = Some(*question),
        }
    }

    /// The question whose words somebody asked to read.
    pub(super) const fn take_read(&mut self) -> Option<QuestionId> {
        self.read.take()
    }

    /// What the page shows, as a table.
    pub fn tabular(ctx: &Context<'_>) -> Tabular {
        tabular::of(ctx)
    }
}

/// Whether the filter chooses all of these answers.
fn is_chosen(filter: &Filter, question: QuestionId, choices: &[Choice]) -> bool {
    let all = choices.iter().all(|choice| filter.has(question, choice));
    all && !choices.is_empty()
}
