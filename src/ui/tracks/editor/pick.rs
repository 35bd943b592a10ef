//! A field whose value is chosen from a list: a button that opens the list with a line to search in it.

use egui::{Event, Id, Key, Modifiers, Popup, PopupCloseBehavior, Role, ScrollArea, TextEdit, Ui};

use super::{inputs, pick_paint};
use crate::i18n::Message;
use crate::methods::search::{Folded, Query};
use crate::model::{
    AgentId, BarrierId, BarrierKind, Entry, EvidenceKind, FactorId, JobId, SegmentId, StageId,
    StepId, TouchpointId, WorkState,
};
use crate::ui::{Context, Drafts, widgets};

/// How high a line is, and how many are seen at once.
const LINE: f32 = 26.0;
const LINES: f32 = 10.0;
/// How wide the list is at least.
const WIDTH: f32 = 340.0;

/// What a line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Nothing: the field is emptied.
    Nothing,
    Touchpoint(TouchpointId),
    Stage(StageId),
    Step(StepId),
    Job(JobId),
    Factor(FactorId),
    Agent(AgentId),
    Barrier(BarrierId),
    Entry(Entry),
    Segment(SegmentId),
    State(WorkState),
    BarrierKind(BarrierKind),
    EvidenceKind(EvidenceKind),
}

/// A line of the list.
#[derive(Debug)]
pub(super) struct Line {
    text: String,
    folded: Folded,
    /// None for the head of a group.
    value: Option<Value>,
}

impl Line {
    /// The head of a group of lines.
    pub fn head(text: String) -> Self {
        Self {
            text,
            folded: Folded::default(),
            value: None,
        }
    }

    /// A line that can be chosen.
    pub fn of(text: String, value: Value) -> Self {
        Self {
            folded: Folded::new(&text),
            text,
            value: Some(value),
        }
    }

    /// What it stands for; nothing for the head of a group.
    pub const fn value(&self) -> Option<Value> {
        self.value
    }
}

/// What was chosen.
#[derive(Debug, PartialEq)]
pub(super) enum Answer {
    /// A line.
    Value(Value),
    /// What was typed, as something new.
    New(String),
}

/// What a field asks.
#[derive(Clone, Copy)]
pub(super) struct Ask<'a> {
    /// Tells the field from others of its kind.
    pub id: Id,
    /// The field's accessible name.
    pub name: &'a str,
    /// What stands on the button.
    pub value: &'a str,
    /// True where several lines can be ticked.
    pub several: bool,
    /// The key of the line that makes something new of what was typed, with its argument `text`.
    pub new: Option<&'static str>,
}

/// The list that is open, of which there is one at most.
#[derive(Default)]
pub(super) struct Pick {
    of: Option<Id>,
    /// The name of the field where what is typed may become something new.
    new_in: Option<String>,
    key: Option<(u64, crate::methods::matrix::Scope)>,
    query: String,
    /// The query that was answered.
    asked: Option<String>,
    lines: Vec<Line>,
    /// Which lines answer the query, with the heads of their groups.
    found: Vec<usize>,
    /// Which of those is marked; the one behind the last makes something new.
    cursor: usize,
    reveal: bool,
}

/// Keys that are the list's, not the line's that is typed in.
#[derive(Default)]
struct Keys {
    steps: i32,
    enter: bool,
    tab: bool,
}

impl Keys {
    fn take(ui: &Ui) -> Self {
        let mut keys = Self::default();
        ui.input_mut(|input| {
            input.events.retain(|event| {
                let Event::Key {
                    key,
                    pressed: true,
                    modifiers,
                    ..
                } = event
                else {
                    return true;
                };
                match (key, *modifiers) {
                    (Key::ArrowUp, Modifiers::NONE) => keys.steps -= 1,
                    (Key::ArrowDown, Modifiers::NONE) => keys.steps += 1,
                    (Key::PageUp, Modifiers::NONE) => keys.steps -= 8,
                    (Key::PageDown, Modifiers::NONE) => keys.steps += 8,
                    (Key::Enter, Modifiers::NONE) => keys.enter = true,
                    (Key::Tab, _) => keys.tab = true,
                    _ => return true,
                }
                false
            });
        });
        keys
    }
}

impl Pick {
    /// Until a list is shown again, none is open.
    pub fn unseen(&mut self) {
        self.new_in = None;
    }

    /// What is typed and may become something new, which the person has not said yet.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        if let Some(field) = &self.new_in {
            drafts.keep(&self.query, |_| field.clone());
        }
    }

    /// Shows the button, and the list where it is open; what was chosen in this frame.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        ask: Ask<'_>,
        lines: impl FnOnce() -> Vec<Line>,
        ticked: impl Fn(Value) -> bool,
    ) -> Option<Answer> {
        let button = pick_paint::button(ui, ctx, ask);
        let popup = Popup::from_toggle_button_response(&button)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .accessible_name(ask.name)
            .width(WIDTH.max(button.rect.width()));
        let id = popup.get_id();
        let (was_open, fresh) = (popup.is_open(), button.clicked());
        if was_open && fresh {
            Popup::close_id(ui.ctx(), id);
        }
        if was_open == fresh {
            if self.of == Some(id) {
                *self = Self::default();
                if ui.memory(|memory| memory.focused().is_none()) {
                    inputs::take_focus(ui, button.id);
                }
            }
            return None;
        }
        self.open(ctx, id, lines, &ticked);
        self.new_in = ask.new.map(|_| ask.name.to_owned());
        // In the frame of the click that opens it the keys are still the button's.
        let keys = if fresh {
            Keys::default()
        } else {
            Keys::take(ui)
        };
        let answer = popup.show(|ui| {
            ui.set_width(WIDTH.max(button.rect.width()));
            let field = self.search(ui, ctx, id, ask.new.is_some());
            if fresh {
                inputs::take_focus(ui, field);
            }
            self.step(keys.steps, ask);
            let answer = self.list(ui, ctx, ask, keys.enter, &ticked);
            if keys.tab || (answer.is_some() && !ask.several) {
                ui.close();
            }
            if answer.is_some() && ask.several {
                inputs::take_focus(ui, field);
            }
            answer
        });
        let answer = popup_answer(answer);
        if keys.tab || (answer.is_some() && !ask.several) {
            inputs::take_focus(ui, button.id);
        }
        if matches!(answer, Some(Answer::New(_))) {
            self.query.clear();
        }
        answer
    }

    fn open(
        &mut self,
        ctx: &Context<'_>,
        id: Id,
        lines: impl FnOnce() -> Vec<Line>,
        ticked: &impl Fn(Value) -> bool,
    ) {
        let key = ctx.derived.key();
        if self.of == Some(id) && self.key == key {
            return;
        }
        let again = self.of == Some(id);
        let (query, cursor) = if again {
            (std::mem::take(&mut self.query), self.cursor)
        } else {
            (String::new(), 0)
        };
        *self = Self {
            of: Some(id),
            key,
            query,
            lines: lines(),
            ..Self::default()
        };
        self.find();
        let of = |at: &usize| self.lines.get(*at).and_then(|line| line.value);
        let first = || {
            let at = |wanted: &dyn Fn(Value) -> bool| {
                (self.found.iter()).position(|at| of(at).is_some_and(wanted))
            };
            at(ticked).or_else(|| at(&|_| true)).unwrap_or(0)
        };
        self.cursor = if again { cursor } else { first() };
        self.reveal = true;
    }

    fn search(&mut self, ui: &mut Ui, ctx: &Context<'_>, id: Id, new: bool) -> Id {
        let id = id.with("search");
        let hint = if new {
            "tracks-edit-search-new"
        } else {
            "tracks-edit-search"
        };
        let field = TextEdit::singleline(&mut self.query)
            .id(id)
            .hint_text(ctx.text(hint))
            .desired_width(f32::INFINITY);
        ui.add(field).accessible_name(ctx.text(hint));
        if self.asked.as_ref() != Some(&self.query) {
            self.find();
            self.cursor = 0;
            self.skip_heads(1);
        }
        id
    }

    /// Finds the lines that answer, and the heads of groups that have any.
    fn find(&mut self) {
        let query = Query::new(&self.query);
        self.found.clear();
        let mut head = None;
        for (at, line) in self.lines.iter().enumerate() {
            if line.value.is_none() {
                head = Some(at);
            } else if query.fit(&line.folded).is_some() {
                self.found.extend(head.take());
                self.found.push(at);
            }
        }
        self.asked = Some(self.query.clone());
        self.reveal = true;
    }

    /// How many lines the cursor can be on, that for something new among them.
    fn count(&self, ask: Ask<'_>) -> usize {
        self.found.len() + usize::from(self.offers_new(ask))
    }

    fn offers_new(&self, ask: Ask<'_>) -> bool {
        let text = self.query.trim();
        let is_there = |line: &Line| line.value.is_some() && line.text == text;
        ask.new.is_some() && !text.is_empty() && !self.lines.iter().any(is_there)
    }

    fn step(&mut self, steps: i32, ask: Ask<'_>) {
        let last = self.count(ask).saturating_sub(1);
        if steps != 0 {
            let by = isize::try_from(steps).unwrap_or(0);
            self.cursor = self.cursor.saturating_add_signed(by).min(last);
            self.skip_heads(if steps < 0 { -1 } else { 1 });
            self.reveal = true;
        }
        self.cursor = self.cursor.min(last);
    }

    /// Goes on from the head of a group; the first one has nothing before it.
    fn skip_heads(&mut self, by: isize) {
        let is_head = |at: usize| {
            let line = self.found.get(at).and_then(|at| self.lines.get(*at));
            line.is_some_and(|line| line.value.is_none())
        };
        if is_head(self.cursor) {
            let by = if self.cursor == 0 { 1 } else { by };
            self.cursor = self.cursor.saturating_add_signed(by);
        }
    }

    fn list(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        ask: Ask<'_>,
        enter: bool,
        ticked: &impl Fn(Value) -> bool,
    ) -> Option<Answer> {
        let count = self.count(ask);
        if count == 0 {
            let nothing = widgets::soft(ctx.text("tracks-edit-nothing-found"), ctx.tokens);
            ui.label(nothing);
        }
        let list = ScrollArea::vertical()
            .max_height(LINES * LINE)
            .auto_shrink([false, true]);
        let reveal = std::mem::take(&mut self.reveal).then_some(self.cursor);
        let mut answer = None;
        widgets::lines(ui, list, (LINE, count), reveal, |ui, at, rect| {
            let line = self.found.get(at).and_then(|at| self.lines.get(*at));
            let marked = at == self.cursor;
            if let Some(line) = line {
                let Some(value) = line.value else {
                    return pick_paint::head(ui, ctx, rect, &line.text);
                };
                let role = if ask.several {
                    Role::CheckBox
                } else {
                    Role::ListBoxOption
                };
                let state = (role, marked, ticked(value));
                if pick_paint::line(ui, ctx, (at, rect), &line.text, state) {
                    answer = Some(Answer::Value(value));
                }
            } else {
                let text = self.query.trim();
                let words = ask.new.map(|key| Message::new(key).with("text", text));
                let words = words.map(|words| ctx.say(&words)).unwrap_or_default();
                let state = (Role::Button, marked, false);
                if pick_paint::line(ui, ctx, (at, rect), &words, state) {
                    answer = Some(Answer::New(text.to_owned()));
                }
            }
        });
        answer.or_else(|| enter.then(|| self.marked(ask)).flatten())
    }

    /// What the cursor is on.
    fn marked(&self, ask: Ask<'_>) -> Option<Answer> {
        if let Some(at) = self.found.get(self.cursor) {
            return self.lines.get(*at)?.value.map(Answer::Value);
        }
        let text = self.query.trim();
        (self.offers_new(ask)).then(|| Answer::New(text.to_owned()))
    }
}

fn popup_answer(shown: Option<egui::InnerResponse<Option<Answer>>>) -> Option<Answer> {
    shown.and_then(|shown| shown.inner)
}
