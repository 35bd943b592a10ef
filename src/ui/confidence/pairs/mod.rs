//! The page of judgements by pairs: one question at a time, the weights that come of it, and the way to importances.

mod act;
mod empty;
mod goals;
mod keys;
mod line;
mod list;
mod question;
mod side;
mod tabular;
mod ways;
mod weights;
mod words;

use std::collections::BTreeSet;

use egui::{Margin, Rect, Ui, UiBuilder, pos2, vec2};

use self::act::Wish;
use self::words::Words;
use crate::edit::{Edit, PairEdit};
use crate::i18n::{Language, Message};
use crate::methods::matrix::Scope;
use crate::methods::pairs::{Goal, Pair, Reading, Step, next};
use crate::model::{FactorId, SegmentId, Subject};
use crate::ui::action::{PairsAction, Selected};
use crate::ui::tabular::Tabular;
use crate::ui::{Context, Drafts, Intents, draft_place};

/// Two factors, the one that stands first in the project first.
type Question = (FactorId, FactorId);

/// A judgement that is chosen and not entered yet.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Draft {
    segment: Option<SegmentId>,
    question: Question,
    step: Step,
}

/// The state of the page.
#[derive(Debug, Default)]
pub struct PairsPage {
    known: Option<(u64, Scope)>,
    reading: Option<Reading>,
    /// What is asked; none where the goal is reached.
    current: Option<Question>,
    draft: Option<Draft>,
    /// What was asked before, the last one last.
    asked: Vec<Question>,
    skipped: BTreeSet<Question>,
    goal: Goal,
    /// Whether the list is to show the question.
    reveal: bool,
    words: Option<(Said, Words)>,
}

/// The revision and scope that words are of, and their language.
type Said = (Option<(u64, Scope)>, Language);

/// Around the page.
const MARGIN: Margin = Margin::symmetric(24, 12);
/// Between its halves.
const GAP: f32 = 28.0;

impl PairsPage {
    /// Shows the page and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[PairsAction],
        intents: &mut Intents,
    ) {
        if self
            .draft
            .is_some_and(|draft| draft.segment != segment(ctx))
        {
            self.keep_drafts(ctx, intents);
        }
        self.bring_up_to_date(ctx);
        let mut wishes: Vec<Wish> = actions.iter().copied().map(Wish::Act).collect();
        if self.count() > 1 {
            wishes.extend(keys::take(ui));
        }
        if !wishes.is_empty() {
            self.carry_out(ctx, &wishes, intents);
        }
        let mut clicked = Vec::new();
        self.paint(ui, ctx, &mut clicked);
        if !clicked.is_empty() {
            self.carry_out(ctx, &clicked, intents);
            ui.ctx().request_discard("another question");
            if !ui.ctx().will_discard() {
                ui.ctx().request_repaint();
            }
        }
    }

    fn paint(&mut self, ui: &mut Ui, ctx: &Context<'_>, wishes: &mut Vec<Wish>) {
        let Some(words) = self.take_words(ctx) else {
            return;
        };
        let Some(reading) = self.reading.take() else {
            return;
        };
        let frame = egui::Frame::new().inner_margin(MARGIN);
        frame.show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            if reading.pairs.count() < 2 {
                empty::show(ui, ctx, reading.pairs.count(), wishes);
                return;
            }
            words.show_head(ui, ctx);
            let room = ui.available_rect_before_wrap();
            let middle = room.left() + (room.width() * 0.58).round();
            let left = Rect::from_min_max(room.min, pos2(middle - GAP / 2.0, room.bottom()));
            let right = Rect::from_min_max(pos2(middle + GAP / 2.0, room.top()), room.max);
            let line = egui::Stroke::new(1.0, ctx.tokens.line);
            ui.painter().vline(middle, room.y_range(), line);
            let half = |rect: Rect, salt| UiBuilder::new().max_rect(rect).id_salt(salt);
            ui.scope_builder(half(left, "asked"), |ui| {
                ui.set_clip_rect(left.expand2(vec2(4.0, 0.0)));
                goals::show(ui, ctx, self, &reading, wishes);
                question::show(ui, ctx, self, &reading, wishes);
                list::show(ui, ctx, self, &reading, wishes);
            });
            ui.scope_builder(half(right, "found"), |ui| {
                ui.set_clip_rect(right.expand2(vec2(4.0, 0.0)));
                side::show(ui, ctx, &words, wishes);
                weights::show(ui, ctx, &reading);
                ways::show(ui, ctx, &reading, &words, wishes);
            });
        });
        self.reading = Some(reading);
        self.words = Some(((self.known, ctx.language()), words));
    }

    fn take_words(&mut self, ctx: &Context<'_>) -> Option<Words> {
        let key = (self.known, ctx.language());
        match self.words.take() {
            Some((said, words)) if said == key && said.0.is_some() => Some(words),
            _ => self.reading.as_ref().map(|reading| Words::of(ctx, reading)),
        }
    }

    /// Works out what the judgements say where the project changed.
    fn bring_up_to_date(&mut self, ctx: &Context<'_>) {
        let key = ctx.derived.key();
        if self.known == key && key.is_some() && self.reading.is_some() {
            return;
        }
        if self.known.map(|known| known.1) != key.map(|key| key.1) {
            self.current = None;
            self.asked.clear();
            self.skipped.clear();
            self.reading = None;
        }
        let first = self.reading.is_none();
        let reading = Reading::of(ctx.project, ctx.scope, &ctx.derived.figures);
        let there = |question: &Question| place(&reading, *question).is_some();
        self.current = self.current.filter(there);
        self.asked.retain(there);
        self.skipped.retain(there);
        self.draft = self.draft.filter(|draft| there(&draft.question));
        self.reading = Some(reading);
        self.known = key;
        // What was undone or typed elsewhere may have opened questions.
        if first || self.current.is_none() {
            self.current = self.next_question();
            self.reveal = true;
        }
    }

    /// What is to be asked next as things stand.
    fn next_question(&self) -> Option<Question> {
        let reading = self.reading.as_ref()?;
        let leave = |pair: Pair| {
            named(reading, pair).is_none_or(|question| self.skipped.contains(&question))
        };
        let pair = next(&reading.pairs, &reading.importances, self.goal, leave)?;
        named(reading, pair)
    }

    /// How many factors take part.
    fn count(&self) -> usize {
        let reading = self.reading.as_ref();
        reading.map_or(0, |reading| reading.pairs.count())
    }

    /// The step on which the marker stands: what is chosen, else what is judged.
    fn step(&self, reading: &Reading, question: Question) -> Option<Step> {
        self.drafted(question)
            .or_else(|| Some(Step::of(reading.pairs.get(place(reading, question)?)?)))
    }

    /// What is chosen and not entered yet.
    fn drafted(&self, question: Question) -> Option<Step> {
        let draft = self.draft.filter(|draft| draft.question == question);
        draft.map(|draft| draft.step)
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: &Context<'_>) -> Selected {
        Selected {
            question: self.current.is_some(),
            pairs: self.count() > 1,
            in_segment: ctx.scope != Scope::Whole,
            ..Selected::default()
        }
    }

    /// Asks about a factor.
    pub fn go_to(&mut self, ctx: &Context<'_>, subject: Subject) {
        let factor = match subject {
            Subject::Factor(id) | Subject::Cell(id, _) => id,
            Subject::Touchpoint(_) | Subject::Stage(_) => return,
        };
        self.bring_up_to_date(ctx);
        let Some(reading) = &self.reading else { return };
        let mut questions = reading.pairs.iter().filter_map(|pair| named(reading, pair));
        let of = |question: &Question| question.0 == factor || question.1 == factor;
        if let Some(found) = questions.find(of) {
            self.current = Some(found);
            self.reveal = true;
        }
    }

    /// Enters the judgement that is chosen.
    pub fn keep_drafts(&mut self, _ctx: &Context<'_>, intents: &mut Intents) {
        if let Some(draft) = self.draft.take() {
            intents.edit(judge(draft.segment, draft.question, Some(draft.step)));
        }
    }

    /// The judgement that is chosen and not entered.
    pub fn drafts(&self, _ctx: &Context<'_>, drafts: &mut Drafts<'_>) {
        if let Some(draft) = self.draft {
            let text = draft.step.preference().number().to_string();
            let place = |ctx: &Context<'_>| {
                let name = |id| words::name(ctx.project, id);
                let both = Message::new("pairs-against")
                    .with("first", name(draft.question.0))
                    .with("second", name(draft.question.1));
                draft_place(ctx, "pairs-judgement", &ctx.say(&both))
            };
            let edit = judge(draft.segment, draft.question, Some(draft.step));
            drafts.add(&text, place, |_| Ok(Some(edit)));
        }
    }

    /// What the page shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        match &self.reading {
            Some(reading) if self.known == ctx.derived.key() => tabular::of(ctx, reading),
            _ => {
                let figures = &ctx.derived.figures;
                tabular::of(ctx, &Reading::of(ctx.project, ctx.scope, figures))
            }
        }
    }
}

fn segment(ctx: &Context<'_>) -> Option<SegmentId> {
    ctx.segment().map(|segment| segment.id)
}

/// The edit of a judgement.
fn judge(segment: Option<SegmentId>, (first, second): Question, step: Option<Step>) -> Edit {
    Edit::Pair(PairEdit::Judge {
        segment,
        first,
        second,
        preference: step.map(Step::preference),
    })
}

/// A question by the places of its factors.
fn place(reading: &Reading, (first, second): Question) -> Option<Pair> {
    let at = |id| reading.pairs.factors.iter().position(|of| *of == id);
    let (first, second) = (at(first)?, at(second)?);
    (first < second).then_some((first, second))
}

/// A pair by the ids of its factors.
fn named(reading: &Reading, (first, second): Pair) -> Option<Question> {
    let at = |at: usize| reading.pairs.factors.get(at).copied();
    Some((at(first)?, at(second)?))
}
