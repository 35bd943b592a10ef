//! A run of questions: which one is asked now, which were before, what became of each.
//!
//! ```text
//! trail: [A: 9] [B: skipped] [C: 3]   current: D   ahead: []
//! back:  C is asked again, D waits in `ahead`; a skip leads to D again, an answer to the next open question
//! undo:  the last answer that the project does not show any more is taken off the trail and asked again
//! ```
//! The project is the truth about levels; a run only remembers cells by their ids, and what it saw them become.

use std::collections::BTreeMap;

use super::{Ask, Cell, Plan, Questions, State, Voice};
use crate::model::Project;

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A level was given.
    Rated(u8),
    /// Somebody is not sure.
    NotSure,
    /// Nothing was said.
    Skipped,
    /// So many cells of the touchpoint got the lowest level at once.
    Rest(usize),
    /// The whole market's level was taken for the segment's own.
    Accepted(u8),
    /// So many cells of the touchpoint got the whole market's levels at once.
    AcceptedRest(usize),
    /// Another question was gone to.
    Left,
}

/// A question that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Its cell.
    pub cell: Cell,
    /// What became of it.
    pub outcome: Outcome,
    /// The cells that the answer was for; none where it changed nothing.
    cells: Vec<Cell>,
    /// The first of them before and after.
    change: Option<(State, State)>,
}

/// Why a question is not asked again in this round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Passed {
    Answered,
    NotSure,
    Skipped,
}

/// What the screen remembers of the interview.
#[derive(Clone, Debug, Default)]
pub struct Run {
    plan: Plan,
    current: Option<Cell>,
    /// True where the question was gone to, so that it stays although the plan does not ask for it.
    pinned: bool,
    passed: BTreeMap<Cell, Passed>,
    trail: Vec<Visit>,
    ahead: Vec<Cell>,
    undone: Vec<Visit>,
}

impl Run {
    /// The plan.
    pub const fn plan(&self) -> Plan {
        self.plan
    }

    /// The cell that is asked about; none where no question is left in this round.
    pub const fn current(&self) -> Option<Cell> {
        self.current
    }

    /// The question before, where the run has one.
    pub fn last(&self) -> Option<&Visit> {
        self.trail.last()
    }

    /// Takes another plan. Another order changes nothing but the order; what else is chosen begins a new round, and another
    /// voice a new run.
    pub fn choose(&mut self, plan: Plan) {
        if plan.voice != self.plan.voice {
            *self = Self::default();
        } else if (plan.ask, plan.stage) != (self.plan.ask, self.plan.stage) {
            self.passed.clear();
            self.ahead.clear();
            self.pinned = false;
        }
        self.plan = plan;
    }

    /// Begins a new round with the first question of the same plan.
    pub fn restart(&mut self, questions: &Questions) {
        self.passed.clear();
        self.start(questions);
    }

    /// Asks the skipped questions again, from the first.
    pub fn again(&mut self, questions: &Questions) {
        self.passed.retain(|_, passed| *passed != Passed::Skipped);
        self.start(questions);
    }

    fn start(&mut self, questions: &Questions) {
        self.ahead.clear();
        self.move_to_next(questions, None);
    }

    /// Brings the run in step with a project that was changed, by an answer, an undo or elsewhere. Changing nothing twice
    /// is the same as once.
    pub fn settle(&mut self, project: &Project, questions: &Questions) {
        while self.take_back(project) {}
        while self.take_again(project, questions) {}
        self.ahead.retain(|cell| questions.can_ask(*cell));
        let stays = self
            .current
            .is_some_and(|cell| questions.can_ask(cell) && (self.pinned || questions.asks(cell)));
        if !stays {
            let gone = self.current.filter(|cell| questions.has(*cell));
            // A deleted cell has no place any more; the last question that has one stands for it.
            let places = self.trail.iter().rev().map(|visit| visit.cell);
            let before = places.into_iter().find(|cell| questions.has(*cell));
            self.move_to_next(questions, gone.or(before));
        }
    }

    /// An undo: the cell of the last answer is as it was before it.
    fn take_back(&mut self, project: &Project) -> bool {
        let Some(at) = self.trail.iter().rposition(|visit| visit.change.is_some()) else {
            return false;
        };
        let Some(visit) = self.trail.get(at) else {
            return false;
        };
        let voice = self.plan.voice;
        if !visit
            .now(project, voice)
            .is_some_and(|(now, before, _)| now == before)
        {
            return false;
        }
        let visit = visit.clone();
        self.trail.truncate(at);
        for cell in visit.cells.iter().chain([&visit.cell]) {
            self.passed.remove(cell);
        }
        self.ahead.clear();
        self.go_to(visit.cell);
        self.undone.push(visit);
        true
    }

    /// A redo: the cell that is asked about is as the answer that was taken back had made it.
    fn take_again(&mut self, project: &Project, questions: &Questions) -> bool {
        let voice = self.plan.voice;
        let again = self.undone.pop_if(|visit| {
            self.current == Some(visit.cell)
                && (visit.now(project, voice)).is_some_and(|(now, _, after)| now == after)
        });
        let Some(visit) = again else {
            return false;
        };
        self.pass(&visit);
        self.trail.push(visit);
        self.move_to_next(questions, self.current);
        true
    }

    /// Takes an answer for the cell that is asked about and goes on to the next question. `cells` are those that the answer
    /// is for, `before` and `after` the first of them before and after it; `questions` are those of the changed project.
    pub fn answer(
        &mut self,
        outcome: Outcome,
        cells: Vec<Cell>,
        (before, after): (State, State),
        questions: &Questions,
    ) {
        let Some(cell) = self.current else {
            return;
        };
        let change = (before != after).then_some((before, after));
        let visit = Visit {
            cell,
            outcome,
            cells,
            change,
        };
        self.pass(&visit);
        self.trail.push(visit);
        self.undone.clear();
        self.ahead.clear();
        self.move_to_next(questions, Some(cell));
    }

    /// Goes on without an answer: to where [`Run::back`] came from, else to the next question.
    pub fn skip(&mut self, questions: &Questions) {
        let Some(cell) = self.current else {
            return;
        };
        self.passed.entry(cell).or_insert(Passed::Skipped);
        self.trail.push(Visit {
            cell,
            outcome: Outcome::Skipped,
            cells: Vec::new(),
            change: None,
        });
        match self.ahead.pop() {
            Some(next) => self.go_to(next),
            None => self.move_to_next(questions, Some(cell)),
        }
    }

    /// Goes back to the question asked before; false where there was none.
    pub fn back(&mut self, questions: &Questions) -> bool {
        while let Some(visit) = self.trail.pop() {
            if questions.can_ask(visit.cell) && self.current != Some(visit.cell) {
                self.ahead.extend(self.current);
                // What was skipped is asked again, what was answered stays so.
                self.passed
                    .retain(|cell, passed| *cell != visit.cell || *passed != Passed::Skipped);
                self.go_to(visit.cell);
                return true;
            }
        }
        false
    }

    /// Asks about this cell.
    pub fn ask(&mut self, cell: Cell, questions: &Questions) {
        if !questions.can_ask(cell) {
            self.move_to_next(questions, Some(cell));
        } else if self.current != Some(cell) {
            // The way back leads to what was asked.
            self.trail.extend(self.current.map(|cell| Visit {
                cell,
                outcome: Outcome::Left,
                cells: Vec::new(),
                change: None,
            }));
            self.ahead.clear();
            self.go_to(cell);
        }
    }

    /// How many questions this round still has.
    pub fn left(&self, questions: &Questions) -> usize {
        let closed = self.passed.keys().filter(|cell| questions.asks(**cell));
        let closed = closed.filter(|cell| !self.is_open(**cell)).count();
        questions.count().saturating_sub(closed)
    }

    /// How many questions were skipped in this round and are still without an answer.
    pub fn skipped(&self, questions: &Questions) -> usize {
        let skipped = self.passed.iter();
        let skipped = skipped.filter(|(_, passed)| **passed == Passed::Skipped);
        skipped.filter(|(cell, _)| questions.asks(**cell)).count()
    }

    /// Whether a cell that the plan asks for is still to come in this round.
    pub fn is_open(&self, cell: Cell) -> bool {
        match self.passed.get(&cell) {
            None => true,
            Some(Passed::Skipped | Passed::NotSure) => false,
            // Where the level was taken away again the plan asks again, except where it asks whatever the level is.
            Some(Passed::Answered) => !matches!(self.plan.ask, Ask::All | Ask::Listed(_)),
        }
    }

    fn pass(&mut self, visit: &Visit) {
        let passed = match visit.outcome {
            Outcome::Rated(_)
            | Outcome::Rest(_)
            | Outcome::Accepted(_)
            | Outcome::AcceptedRest(_) => Passed::Answered,
            Outcome::NotSure => Passed::NotSure,
            Outcome::Skipped | Outcome::Left => Passed::Skipped,
        };
        for cell in &visit.cells {
            self.passed.insert(*cell, passed);
        }
        // The question itself is over, even where the answer was about others.
        self.passed.entry(visit.cell).or_insert(passed);
    }

    fn go_to(&mut self, cell: Cell) {
        self.current = Some(cell);
        self.pinned = true;
    }

    fn move_to_next(&mut self, questions: &Questions, after: Option<Cell>) {
        self.current = questions.next(after, |cell| self.is_open(cell));
        self.pinned = false;
    }
}

impl Visit {
    /// The first cell of the answer as it is now, was before it and was after it.
    fn now(&self, project: &Project, voice: Voice) -> Option<(State, State, State)> {
        let (before, after) = self.change?;
        let cell = *self.cells.first()?;
        project
            .has(crate::model::Subject::Cell(cell.0, cell.1))
            .then(|| (State::of(project, voice, cell), before, after))
    }
}
