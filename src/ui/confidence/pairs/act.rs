//! What a key or a button asks for, and what it makes of the question and the project.

use super::{Draft, PairsPage, Question, judge, named, place, segment};
use crate::edit::{self, Batch, BatchKind, Edit, FactorEdit, PairEdit, SegmentEdit};
use crate::i18n::Message;
use crate::methods::pairs::{Goal, Pairs, Reading, Step, next};
use crate::model::Project;
use crate::ui::action::{PairsAction, Screen};
use crate::ui::{Context, Intent, Intents};

/// What a person asks this page for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Wish {
    /// An action.
    Act(PairsAction),
    /// The marker a step to the right, or to the left.
    Side(bool),
    /// So many times for the side on which the marker stands, or for the right one.
    Strength(u8, bool),
    /// The marker to this step.
    Mark(Step),
    /// What is chosen away.
    Leave,
    /// So many lines down the list.
    Walk(isize),
    /// This question.
    Ask(Question),
    /// So many questions are to be asked.
    Goal(Goal),
    /// To where factors are entered.
    SetUp,
}

/// The project as it will be once this frame's wishes are carried out.
struct Desk<'a, 'b> {
    ctx: &'a Context<'b>,
    project: Project,
    intents: &'a mut Intents,
}

impl Desk<'_, '_> {
    fn edit(&mut self, edit: Edit) {
        // A refusal is said by the window, which carries the edit out.
        if edit::apply(&mut self.project, &edit).is_ok() {
            self.intents.edit(edit);
        }
    }

    fn refuse(&mut self, key: &'static str) {
        self.intents.push(Intent::Refuse(Message::new(key)));
    }
}

impl PairsPage {
    /// Carries out what was asked for, one after the other. Each is done on a copy as well, so that the next one of the same
    /// frame sees it.
    pub(super) fn carry_out(&mut self, ctx: &Context<'_>, wishes: &[Wish], intents: &mut Intents) {
        let mut desk = Desk {
            ctx,
            project: ctx.project.clone(),
            intents,
        };
        for wish in wishes {
            let Some(mut reading) = self.reading.take() else {
                return;
            };
            reading.pairs = Pairs::of(&desk.project, ctx.scope);
            self.carry(&mut desk, &reading, *wish);
            self.reading = Some(reading);
        }
    }

    fn carry(&mut self, desk: &mut Desk<'_, '_>, reading: &Reading, wish: Wish) {
        match wish {
            Wish::Act(action) => self.act(desk, reading, action),
            Wish::Side(right) => self.step_to(desk, reading, right),
            Wish::Strength(times, right) => {
                let Some(question) = self.current else { return };
                let stands = self.step(reading, question);
                let second = right || stands.is_some_and(|step| step.places() > 0);
                if let Some(step) = Step::strength(times, second) {
                    self.mark(desk, question, step);
                }
            }
            Wish::Mark(step) => {
                if let Some(question) = self.current {
                    self.mark(desk, question, step);
                }
            }
            Wish::Leave => self.draft = None,
            Wish::Walk(lines) => self.walk(desk, reading, lines),
            Wish::Ask(question) => self.ask(desk, question),
            Wish::Goal(goal) => self.choose(desk, goal),
            Wish::SetUp => desk.intents.push(Intent::Go(Screen::Setup, None)),
        }
    }

    fn act(&mut self, desk: &mut Desk<'_, '_>, reading: &Reading, action: PairsAction) {
        match action {
            PairsAction::Next => self.enter(desk, reading),
            PairsAction::Skip => self.skip(desk),
            PairsAction::Back => self.back(desk),
            PairsAction::Forget => self.forget_judgement(desk, reading),
            PairsAction::Worst => {
                let better = reading.better.map(|better| better.pair);
                match better.and_then(|pair| named(reading, pair)) {
                    Some(question) => self.ask(desk, question),
                    None => desk.refuse("pairs-say-no-worst"),
                }
            }
            PairsAction::Goal => {
                let goal = match self.goal {
                    Goal::Fewest => Goal::Checked,
                    Goal::Checked => Goal::All,
                    Goal::All => Goal::Fewest,
                };
                self.choose(desk, goal);
            }
            PairsAction::TakeFirst => self.take(desk, 0),
            PairsAction::TakeSecond => self.take(desk, 1),
            PairsAction::Clear => {
                self.draft = None;
                if reading.pairs.judged() == 0 {
                    desk.refuse("pairs-say-nothing-judged");
                } else {
                    desk.edit(Edit::Pair(PairEdit::Clear(segment(desk.ctx))));
                    self.skipped.clear();
                    self.asked.clear();
                    self.ask_next(desk);
                }
            }
        }
    }

    fn mark(&mut self, desk: &Desk<'_, '_>, question: Question, step: Step) {
        self.draft = Some(Draft {
            segment: segment(desk.ctx),
            question,
            step,
        });
    }

    /// A step towards a side; from nowhere to the first step of that side, which says no more than which one.
    fn step_to(&mut self, desk: &Desk<'_, '_>, reading: &Reading, right: bool) {
        let Some(question) = self.current else { return };
        let step = self.step(reading, question).unwrap_or(Step::ALIKE);
        if let Some(step) = step.beside(right) {
            self.mark(desk, question, step);
        }
    }

    fn enter(&mut self, desk: &mut Desk<'_, '_>, reading: &Reading) {
        let Some(question) = self.current else {
            // The goal is reached: what was skipped is asked again, else there is nothing to go on to.
            self.skipped.clear();
            self.ask_next(desk);
            if self.current.is_none() {
                desk.refuse("pairs-say-over");
            }
            return;
        };
        if self.step(reading, question).is_none() {
            desk.refuse("pairs-say-choose");
            return;
        }
        self.leave(desk);
        self.ask_next(desk);
    }

    fn skip(&mut self, desk: &Desk<'_, '_>) {
        if let Some(question) = self.current {
            self.draft = None;
            self.skipped.insert(question);
            self.ask_next(desk);
        }
    }

    fn back(&mut self, desk: &mut Desk<'_, '_>) {
        self.leave(desk);
        let before = loop {
            match self.asked.pop() {
                Some(question) if Some(question) == self.current => {}
                other => break other,
            }
        };
        if let Some(question) = before {
            self.current = Some(question);
            self.reveal = true;
        }
    }

    /// Enters what is chosen.
    fn leave(&mut self, desk: &mut Desk<'_, '_>) {
        if let Some(draft) = self.draft.take() {
            self.skipped.remove(&draft.question);
            desk.edit(judge(draft.segment, draft.question, Some(draft.step)));
        }
    }

    fn ask_next(&mut self, desk: &Desk<'_, '_>) {
        self.asked.extend(self.current);
        let pairs = Pairs::of(&desk.project, desk.ctx.scope);
        let ids = |(first, second): (usize, usize)| {
            let id = |at: usize| pairs.factors.get(at).copied();
            Some((id(first)?, id(second)?))
        };
        let importances = importances(desk);
        let leave = |pair| ids(pair).is_none_or(|question| self.skipped.contains(&question));
        self.current = next(&pairs, &importances, self.goal, leave).and_then(ids);
        self.reveal = true;
    }

    fn forget_judgement(&mut self, desk: &mut Desk<'_, '_>, reading: &Reading) {
        let Some(question) = self.current else { return };
        self.draft = None;
        let judged = place(reading, question).and_then(|pair| reading.pairs.get(pair));
        if judged.is_some() {
            desk.edit(judge(segment(desk.ctx), question, None));
        } else {
            desk.refuse("pairs-say-not-judged");
        }
    }

    fn walk(&mut self, desk: &mut Desk<'_, '_>, reading: &Reading, lines: isize) {
        let last = reading.pairs.all().saturating_sub(1);
        let at = self.current.and_then(|question| place(reading, question));
        let to = match at {
            Some(pair) => reading
                .pairs
                .place(pair)
                .saturating_add_signed(lines)
                .min(last),
            None if lines > 0 => 0,
            None => last,
        };
        let question = reading.pairs.at(to).and_then(|pair| named(reading, pair));
        if let Some(question) = question {
            self.ask(desk, question);
        }
    }

    fn ask(&mut self, desk: &mut Desk<'_, '_>, question: Question) {
        if self.current != Some(question) {
            self.leave(desk);
            self.asked.extend(self.current);
            self.current = Some(question);
        }
        self.reveal = true;
    }

    fn choose(&mut self, desk: &mut Desk<'_, '_>, goal: Goal) {
        self.goal = goal;
        self.leave(desk);
        // A question that is being thought about stays.
        if self.current.is_none() {
            self.ask_next(desk);
        }
    }

    /// Takes importances from the weights, by the first way or the second.
    fn take(&mut self, desk: &mut Desk<'_, '_>, way: usize) {
        if self.draft.is_some() {
            self.leave(desk);
        }
        let project = desk.project.clone();
        let figures = &desk.ctx.derived.figures;
        let reading = Reading::of(&project, desk.ctx.scope, figures);
        let Some((carried, _)) = reading.ways.get(way) else {
            desk.refuse("pairs-say-no-weights");
            return;
        };
        let values = carried.values.iter().copied();
        let of = segment(desk.ctx);
        let edits = reading.pairs.factors.iter().zip(values);
        let edits: Vec<Edit> = edits
            .map(|(factor, value)| match of {
                None => Edit::Factor(FactorEdit::SetImportance(*factor, Some(value))),
                Some(segment) => {
                    Edit::Segment(SegmentEdit::SetImportance(segment, *factor, Some(value)))
                }
            })
            .collect();
        let count = edits.len();
        let before = desk.project.clone();
        desk.edit(Edit::Batch(Batch {
            kind: BatchKind::FromPairs,
            edits,
        }));
        let said = if before == desk.project {
            Message::new("pairs-say-taken-already")
        } else {
            Message::new("pairs-say-taken").with("count", count)
        };
        desk.intents.push(Intent::Say(said));
    }
}

fn importances(desk: &Desk<'_, '_>) -> Vec<Option<f64>> {
    let lens = crate::methods::matrix::Lens::new(&desk.project, desk.ctx.scope);
    let included = (desk.project.factors.iter()).filter(|factor| !factor.excluded);
    included.map(|factor| lens.importance(factor)).collect()
}
