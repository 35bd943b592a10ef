//! Search and go: one palette that finds any screen, command, segment, stage, factor, touchpoint, job, track or note and goes there.

mod entries;
mod row;

use egui::{Area, Event, Frame, Id, Key, Modal, Modifiers, Order, ScrollArea, TextEdit, Ui, vec2};

use self::entries::{Entry, Target};
use super::action::{Screen, Situation};
use super::{Context, Intent, Tokens, shortcut, widgets};
use crate::i18n::{Message, Words};
use crate::methods::matrix::Scope;
use crate::methods::search::Query;

/// How many rows are seen at once.
const ROWS: f32 = 12.0;

/// How many a page key goes on.
const PAGE: i32 = 11;

/// The palette while it is open.
#[derive(Debug, Default)]
pub struct Palette {
    query: String,
    chosen: usize,
    entries: Vec<Entry>,
    /// Of which revision, scope and screen the entries are.
    of: Option<Of>,
    /// What answers the query, best first.
    found: Vec<usize>,
    /// Whether the items of the project are among the entries: they are once something is typed.
    whole: bool,
    /// For which query that was found.
    asked: Option<Query>,
    /// True where the list is another one than in the last frame.
    anew: bool,
}

type Of = (Option<(u64, Scope)>, Screen, bool);

/// What became of the palette in this frame.
#[derive(Clone, Debug, PartialEq)]
pub enum PaletteAnswer {
    /// It stays.
    Open,
    /// It was closed without a choice.
    Closed,
    /// This was chosen.
    Go(Intent),
}

/// The keys of the list, which the field must not have.
#[derive(Clone, Copy, Default)]
struct Keys {
    /// So many rows down, or up.
    steps: i32,
    enter: bool,
}

impl Keys {
    fn take(ctx: &egui::Context) -> Self {
        let mut keys = Self::default();
        ctx.input_mut(|input| {
            input.events.retain(|event| {
                let Event::Key {
                    key,
                    pressed: true,
                    modifiers: Modifiers::NONE,
                    ..
                } = event
                else {
                    return true;
                };
                match key {
                    Key::ArrowUp => keys.steps -= 1,
                    Key::ArrowDown => keys.steps += 1,
                    Key::PageUp => keys.steps -= PAGE,
                    Key::PageDown => keys.steps += PAGE,
                    Key::Enter => keys.enter = true,
                    _ => return true,
                }
                false
            });
        });
        keys
    }
}

impl Palette {
    /// Shows it over everything else.
    pub fn show(
        &mut self,
        ctx: &egui::Context,
        words: &Words,
        tokens: &Tokens,
        situation: &Situation<'_>,
        context: Option<Context<'_>>,
    ) -> PaletteAnswer {
        let key = context.and_then(|context| context.derived.key());
        self.refresh(ctx, situation, key);
        let mut answer = PaletteAnswer::Open;
        let area = Area::new(Id::unique("palette"))
            .kind(egui::UiKind::Modal)
            .sense(egui::Sense::hover())
            .anchor(egui::Align2::CENTER_TOP, vec2(0.0, 56.0))
            .order(Order::Foreground);
        let keys = Keys::take(ctx);
        let modal = Modal::new(Id::unique("palette"))
            .area(area)
            .backdrop_color(tokens.veil)
            .frame(Frame::popup(&ctx.style_of(ctx.theme())).inner_margin(12.0))
            .show(ctx, |ui| {
                ui.set_width(640.0_f32.min(ctx.content_rect().width() - 80.0));
                self.field(ui, words, context);
                self.step(keys.steps);
                if self.found.is_empty() {
                    ui.add_space(4.0);
                    ui.label(widgets::soft(words.text("palette-nothing"), tokens));
                }
                let chosen = self.list(ui, words, tokens, keys);
                ui.add_space(4.0);
                let foot = Message::new("palette-foot").with("count", self.found.len());
                let foot = widgets::soft(words.say(&foot), tokens).size(tokens.text_small);
                ui.label(foot);
                if let Some(target) = chosen {
                    answer = PaletteAnswer::Go(go(target, situation.screen));
                }
            });
        if answer == PaletteAnswer::Open && modal.should_close() {
            answer = PaletteAnswer::Closed;
        }
        answer
    }

    /// Collects what can be found, once for a revision.
    fn refresh(
        &mut self,
        ctx: &egui::Context,
        situation: &Situation<'_>,
        key: Option<(u64, Scope)>,
    ) {
        let of = Some((key, situation.screen, situation.inspector));
        if self.of != of {
            let keys = |action| shortcut::text_of(ctx, action);
            self.entries = entries::actions(situation, keys);
            self.of = of;
            self.asked = None;
            self.whole = false;
        }
    }

    fn field(&mut self, ui: &mut Ui, words: &Words, context: Option<Context<'_>>) {
        let hint = words.text("palette-hint");
        let field = TextEdit::singleline(&mut self.query)
            .hint_text(hint.as_ref())
            .desired_width(f32::INFINITY)
            .margin(egui::Margin::symmetric(8, 6));
        let field = ui.add(field).accessible_name(hint);
        field.request_focus();
        let query = Query::new(&self.query);
        if self.asked.as_ref() != Some(&query) {
            if let (false, false, Some(context)) = (self.whole, query.is_empty(), context) {
                entries::add_items(&context, &mut self.entries);
                self.whole = true;
            }
            self.found = entries::find(&self.entries, &query);
            self.asked = Some(query);
            self.chosen = 0;
            self.anew = true;
        }
    }

    /// Goes so many rows on; one step beyond an end comes back at the other.
    fn step(&mut self, steps: i32) {
        let last = self.found.len().saturating_sub(1);
        self.chosen = match steps {
            -1 if self.chosen == 0 => last,
            1 if self.chosen >= last => 0,
            _ => {
                let by = isize::try_from(steps).unwrap_or(0);
                self.chosen.saturating_add_signed(by).min(last)
            }
        };
    }

    fn list(&mut self, ui: &mut Ui, words: &Words, tokens: &Tokens, keys: Keys) -> Option<Target> {
        let mut went = None;
        let reveal = keys.steps != 0 || std::mem::take(&mut self.anew);
        let room = (ui.ctx().content_rect().height() - 200.0).max(row::HEIGHT);
        let list = ScrollArea::vertical()
            .max_height((ROWS * row::HEIGHT).min(room))
            .auto_shrink([false, true]);
        let reveal = reveal.then_some(self.chosen);
        let size = (row::HEIGHT, self.found.len());
        widgets::lines(ui, list, size, reveal, |ui, at, rect| {
            let entry = self.found.get(at).and_then(|at| self.entries.get(*at));
            let Some(entry) = entry else { return };
            let row = row::Row {
                entry,
                query: self.asked.as_ref(),
                chosen: at == self.chosen,
            };
            if row.show(ui, words, tokens, rect, at).clicked() {
                went = Some(entry.target);
            }
        });
        if keys.enter && went.is_none() {
            let entry = self.found.get(self.chosen);
            let entry = entry.and_then(|at| self.entries.get(*at));
            went = entry.filter(|entry| entry.can).map(|entry| entry.target);
        }
        went
    }
}

/// What is asked for where a found thing was chosen: an item is shown on the screen on show where that shows items.
fn go(target: Target, screen: Screen) -> Intent {
    match target {
        Target::Act(action) => Intent::Act(action),
        Target::Look(segment) => Intent::Look(Scope::Segment(segment)),
        Target::Job(Some(segment)) => Intent::ShowSegment(segment),
        Target::Job(None) => Intent::Go(Screen::Segments, None),
        Target::Track(track, entry) => Intent::ShowTrack(track, entry),
        Target::Item(subject) => Intent::Go(screen.showing(subject), Some(subject)),
    }
}
