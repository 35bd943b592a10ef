//! Answers: what each makes of the run, and of the project for whoever gives it.

use super::InterviewView;
use super::act::Desk;
use crate::edit::{BallotEdit, CellChange, Edit, RelationEdit};
use crate::i18n::Message;
use crate::methods::interview::{
    Cell, Outcome, Questions, State, Voice, inherited, inherited_at, not_rated_at,
};
use crate::model::Project;
use crate::ui::{Context, Intent};

impl InterviewView {
    pub(super) fn rate(&mut self, desk: &mut Desk<'_>, level: u8) {
        let Some(cell) = self.run.current() else {
            // Nobody is to believe that a closed ballot took an answer.
            self.refuse_closed(desk);
            return;
        };
        let edit = self.cells(vec![change(cell, level)]);
        self.answer(desk, Outcome::Rated(level), vec![cell], edit);
    }

    /// Nobody knows: the room marks the cell. A person by themselves has no such mark; the cell of the ballot stays without
    /// a level, or loses the one that it had.
    pub(super) fn doubt(&mut self, desk: &mut Desk<'_>) {
        let Some(cell) = self.run.current() else {
            return;
        };
        let voice = self.run.plan().voice;
        let segment = match voice {
            Voice::Whole => None,
            Voice::Segment(id) => Some(id),
            Voice::Rater(_) if voice.level(&desk.project, cell).is_none() => {
                self.pace.note(desk.now, 1);
                self.run.skip(&self.questions);
                return;
            }
            Voice::Rater(_) => {
                let edit = self.cells(vec![emptied(cell)]);
                self.answer(desk, Outcome::NotSure, vec![cell], edit);
                return;
            }
        };
        let edit = Edit::Relation(RelationEdit::NotSure {
            segment,
            cells: vec![cell],
            on: true,
        });
        self.answer(desk, Outcome::NotSure, vec![cell], edit);
    }

    /// The change of cells for whoever answers: while a person does, nothing but their ballot.
    fn cells(&self, cells: Vec<CellChange>) -> Edit {
        match self.run.plan().voice {
            Voice::Whole => Edit::Relation(RelationEdit::Whole(cells)),
            Voice::Segment(id) => Edit::Relation(RelationEdit::Segment(id, cells)),
            Voice::Rater(id) => Edit::Ballot(BallotEdit::Rate(id, cells)),
        }
    }

    /// Only a segment takes what holds in the whole market; why another does not is said.
    fn can_inherit(&self, desk: &mut Desk<'_>) -> bool {
        let refusal = match self.run.plan().voice {
            Voice::Segment(_) => return true,
            Voice::Whole => "action-needs-segment",
            Voice::Rater(_) => "interview-say-person-inherits",
        };
        desk.intents.push(Intent::Refuse(Message::new(refusal)));
        false
    }

    /// Takes the whole market's level for the segment's own.
    pub(super) fn accept(&mut self, desk: &mut Desk<'_>) {
        let Some(cell) = self.run.current() else {
            return;
        };
        if !self.can_inherit(desk) {
        } else if let Some(level) = inherited(&desk.project, self.run.plan().voice, cell) {
            let edit = self.cells(vec![change(cell, level)]);
            self.answer(desk, Outcome::Accepted(level), vec![cell], edit);
        } else {
            let refusal = Message::new("interview-say-nothing-inherited");
            desk.intents.push(Intent::Refuse(refusal));
        }
    }

    /// The same for the rest of the touchpoint.
    pub(super) fn accept_rest(&mut self, desk: &mut Desk<'_>) {
        let Some((_, touchpoint)) = self.run.current() else {
            return;
        };
        if !self.can_inherit(desk) {
            return;
        }
        let levels = inherited_at(&desk.project, self.run.plan().voice, touchpoint);
        let found = desk.project.touchpoint(touchpoint);
        let name = found.map_or("", |touchpoint| touchpoint.name.as_str());
        let say = |key| Message::new(key).with("touchpoint", name);
        if levels.is_empty() {
            let refusal = say("interview-say-no-inherited-rest");
            desk.intents.push(Intent::Refuse(refusal));
            return;
        }
        let said = say("interview-say-accepted-rest").with("count", levels.len());
        let changes = levels.iter().map(|(cell, level)| change(*cell, *level));
        let edit = self.cells(changes.collect());
        let cells: Vec<Cell> = levels.iter().map(|(cell, _)| *cell).collect();
        let outcome = Outcome::AcceptedRest(cells.len());
        self.answer(desk, outcome, cells, edit);
        desk.intents.push(Intent::Say(said));
    }

    pub(super) fn rate_rest(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>) {
        let Some((_, touchpoint)) = self.run.current() else {
            return;
        };
        let cells = not_rated_at(&desk.project, self.run.plan().voice, touchpoint);
        let touchpoint = desk.project.touchpoint(touchpoint);
        let name = touchpoint.map_or("", |touchpoint| touchpoint.name.as_str());
        if cells.is_empty() {
            let refusal = Message::new("interview-say-no-rest").with("touchpoint", name);
            desk.intents.push(Intent::Refuse(refusal));
            return;
        }
        let scale = &desk.project.scale;
        let lowest = scale.lowest();
        let meaning = scale.level(lowest);
        let said = Message::new("interview-say-rest")
            .with("count", cells.len())
            .with("touchpoint", name)
            .with(
                "meaning",
                meaning.map_or("", |level| level.label(ctx.language())),
            );
        let changes = cells.iter().map(|cell| change(*cell, lowest)).collect();
        let edit = self.cells(changes);
        self.answer(desk, Outcome::Rest(cells.len()), cells, edit);
        desk.intents.push(Intent::Say(said));
    }

    fn answer(&mut self, desk: &mut Desk<'_>, outcome: Outcome, cells: Vec<Cell>, edit: Edit) {
        let voice = self.run.plan().voice;
        let state = |project: &Project| {
            let first = cells.first();
            first.map_or_else(State::default, |cell| State::of(project, voice, *cell))
        };
        let before = state(&desk.project);
        if !desk.edit(edit) {
            return;
        }
        let after = state(&desk.project);
        let questions = Questions::of(&desk.project, &self.run.plan());
        self.pace.note(desk.now, cells.len());
        self.run.answer(outcome, cells, (before, after), &questions);
        self.questions = questions;
    }
}

const fn change((factor, touchpoint): Cell, level: u8) -> CellChange {
    CellChange {
        factor,
        touchpoint,
        level: Some(level),
    }
}

const fn emptied((factor, touchpoint): Cell) -> CellChange {
    CellChange {
        factor,
        touchpoint,
        level: None,
    }
}
