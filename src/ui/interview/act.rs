//! What a key or a button asks for, and what it makes of the run and the project.

use super::InterviewView;
use crate::edit::{self, CellChange, Edit, EvidenceEdit, EvidenceWords, RelationEdit};
use crate::i18n::Message;
use crate::methods::interview::{
    Ask, Cell, Order, Outcome, Plan, Questions, State, inherited, inherited_at, not_rated_at,
};
use crate::methods::matrix::Scope;
use crate::model::{Project, StageId, Subject};
use crate::ui::action::{InterviewAction, Screen};
use crate::ui::inspector::name;
use crate::ui::matrix::relation;
use crate::ui::{Context, Drafts, Intent, Intents, draft_place};

/// What a person asks this screen for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Wish {
    /// Answer with this level.
    Level(u8),
    /// A digit that is no level's key.
    NoLevel(char),
    /// An action.
    Act(InterviewAction),
    /// Ask only about this stage, or about all.
    Stage(Option<StageId>),
    /// A new round of all that the plan asks for.
    Restart(Ask),
    /// To where factors and touchpoints are entered.
    SetUp,
    /// To what came out.
    Priorities,
    /// Keep the note that is open.
    KeepNote,
    /// Leave the note that is open.
    LeaveNote,
}

impl InterviewView {
    /// Carries out what was asked for, one after the other. Each is done on a copy as well, so that the next one of the
    /// same frame sees it.
    pub(super) fn carry_out(
        &mut self,
        ctx: &Context<'_>,
        wishes: &[Wish],
        now: f64,
        intents: &mut Intents,
    ) {
        let mut desk = Desk {
            project: ctx.project.clone(),
            now,
            intents,
        };
        for wish in wishes {
            self.version += 1;
            match *wish {
                Wish::Level(level) => self.rate(ctx, &mut desk, level),
                Wish::NoLevel(sign) => refuse_sign(ctx, sign, desk.intents),
                Wish::Act(action) => self.act(ctx, &mut desk, action),
                Wish::Stage(stage) => {
                    let plan = self.run.plan();
                    self.choose(&desk.project, Plan { stage, ..plan });
                }
                Wish::Restart(ask) => {
                    let plan = self.run.plan();
                    self.choose(&desk.project, Plan { ask, ..plan });
                    self.run.restart(&self.questions);
                }
                Wish::SetUp => desk.intents.push(Intent::Go(Screen::Setup, None)),
                Wish::Priorities => desk.intents.push(Intent::Go(Screen::Priorities, None)),
                Wish::KeepNote => self.keep_note(ctx, &mut desk),
                Wish::LeaveNote => self.note.close(),
            }
            self.leave_note(ctx, &mut desk);
        }
    }

    fn act(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>, action: InterviewAction) {
        let plan = self.run.plan();
        match action {
            InterviewAction::Skip => {
                if self.run.current().is_some() {
                    self.pace.note(desk.now, 1);
                    self.run.skip(&self.questions);
                }
            }
            InterviewAction::NotSure => self.doubt(ctx, desk),
            InterviewAction::Back => {
                self.run.back(&self.questions);
            }
            InterviewAction::Note => match self.run.current() {
                Some(cell) => self.note.open(cell),
                // At the end of a round the same key asks again where somebody is not sure.
                None => self.ask(desk, Ask::NotSure),
            },
            InterviewAction::RestLowest => self.rate_rest(ctx, desk),
            InterviewAction::Accept => self.accept(ctx, desk),
            InterviewAction::AcceptRest => self.accept_rest(ctx, desk),
            InterviewAction::Order => {
                let order = match plan.order {
                    Order::ByTouchpoint => Order::ByFactor,
                    Order::ByFactor => Order::ByTouchpoint,
                };
                self.choose(&desk.project, Plan { order, ..plan });
            }
            InterviewAction::AskNotRated => self.ask(desk, Ask::NotRated),
            InterviewAction::AskNotSure => self.ask(desk, Ask::NotSure),
            InterviewAction::AskAll => self.ask(desk, Ask::All),
            InterviewAction::StageBefore | InterviewAction::StageNext => {
                let later = action == InterviewAction::StageNext;
                let stage = stage_beside(&desk.project, plan.stage, later);
                self.choose(&desk.project, Plan { stage, ..plan });
            }
            InterviewAction::Proceed => {
                if self.run.current().is_some() {
                } else if self.run.skipped(&self.questions) > 0 {
                    self.run.again(&self.questions);
                } else if desk.project.factors.is_empty() || desk.project.touchpoints.is_empty() {
                    desk.intents.push(Intent::Go(Screen::Setup, None));
                } else {
                    desk.intents.push(Intent::Go(Screen::Priorities, None));
                }
            }
        }
    }

    /// Where the round is over, the same choice begins another one.
    fn ask(&mut self, desk: &Desk<'_>, ask: Ask) {
        let plan = self.run.plan();
        let over = self.run.current().is_none();
        self.choose(&desk.project, Plan { ask, ..plan });
        if over {
            self.run.restart(&self.questions);
        }
    }

    fn rate(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>, level: u8) {
        let Some(cell) = self.run.current() else {
            return;
        };
        let edit = relation(ctx.scope, vec![change(cell, level)]);
        self.answer(ctx, desk, Outcome::Rated(level), vec![cell], edit);
    }

    fn doubt(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>) {
        let Some(cell) = self.run.current() else {
            return;
        };
        let segment = match ctx.scope {
            Scope::Whole => None,
            Scope::Segment(id) => Some(id),
        };
        let edit = Edit::Relation(RelationEdit::NotSure {
            segment,
            cells: vec![cell],
            on: true,
        });
        self.answer(ctx, desk, Outcome::NotSure, vec![cell], edit);
    }

    /// Takes the whole market's level for the segment's own.
    fn accept(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>) {
        let Some(cell) = self.run.current() else {
            return;
        };
        if ctx.scope == Scope::Whole {
            desk.intents
                .push(Intent::Refuse(Message::new("action-needs-segment")));
        } else if let Some(level) = inherited(&desk.project, ctx.scope, cell) {
            let edit = relation(ctx.scope, vec![change(cell, level)]);
            self.answer(ctx, desk, Outcome::Accepted(level), vec![cell], edit);
        } else {
            let refusal = Message::new("interview-say-nothing-inherited");
            desk.intents.push(Intent::Refuse(refusal));
        }
    }

    /// The same for the rest of the touchpoint.
    fn accept_rest(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>) {
        let Some((_, touchpoint)) = self.run.current() else {
            return;
        };
        if ctx.scope == Scope::Whole {
            desk.intents
                .push(Intent::Refuse(Message::new("action-needs-segment")));
            return;
        }
        let levels = inherited_at(&desk.project, ctx.scope, touchpoint);
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
        let edit = relation(ctx.scope, changes.collect());
        let cells: Vec<Cell> = levels.iter().map(|(cell, _)| *cell).collect();
        let outcome = Outcome::AcceptedRest(cells.len());
        self.answer(ctx, desk, outcome, cells, edit);
        desk.intents.push(Intent::Say(said));
    }

    fn rate_rest(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>) {
        let Some((_, touchpoint)) = self.run.current() else {
            return;
        };
        let cells = not_rated_at(&desk.project, ctx.scope, touchpoint);
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
        let edit = relation(ctx.scope, changes);
        self.answer(ctx, desk, Outcome::Rest(cells.len()), cells, edit);
        desk.intents.push(Intent::Say(said));
    }

    fn answer(
        &mut self,
        ctx: &Context<'_>,
        desk: &mut Desk<'_>,
        outcome: Outcome,
        cells: Vec<Cell>,
        edit: Edit,
    ) {
        let state = |project: &Project| {
            let first = cells.first();
            first.map_or_else(State::default, |cell| State::of(project, ctx.scope, *cell))
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

    /// Keeps the note that is open; where it is refused, it stays open to be mended.
    fn keep_note(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>) {
        let refused = match self.note.typed() {
            Some((cell, text)) => note_edit(ctx, cell, text).is_some_and(|edit| !desk.edit(edit)),
            None => false,
        };
        if refused {
            self.note.refresh();
        } else {
            self.note.done();
        }
    }

    /// Makes an edit of the note that is being typed, because the document is saved or left. Why it is refused is said once.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        let typed = self.note.typed();
        let Some(edit) = typed.and_then(|(cell, text)| note_edit(ctx, cell, text)) else {
            return;
        };
        match edit::apply(&mut ctx.project.clone(), &edit) {
            Ok(_) => {
                intents.edit(edit);
                self.note.done();
            }
            Err(why) => {
                if !std::mem::replace(&mut self.note.said, true) {
                    intents.push(Intent::Refuse(why.message()));
                }
            }
        }
    }

    /// What is being typed.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        if let Some((cell, text)) = self.note.typed() {
            let about = Subject::Cell(cell.0, cell.1);
            drafts.add(
                text,
                |ctx| draft_place(ctx, "interview-note", &name(ctx, about)),
                |ctx| Ok(note_edit(ctx, cell, text)),
            );
        }
    }

    /// What was being typed about a question that was answered meanwhile is kept: nothing typed is lost.
    fn leave_note(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>) {
        if self.note.is_open() && self.note.cell() != self.run.current() {
            self.keep_note(ctx, desk);
        }
    }
}

/// The edit that keeps a note about a cell; none where it says nothing.
fn note_edit(ctx: &Context<'_>, cell: Cell, text: &str) -> Option<Edit> {
    let text = text.trim();
    let words = EvidenceWords {
        text: text.to_owned(),
        source: String::new(),
        date: Some(ctx.today),
    };
    let about = Subject::Cell(cell.0, cell.1);
    (!text.is_empty()).then_some(Edit::Evidence(EvidenceEdit::Add(about, words)))
}

/// The project as it will be once this frame's wishes are carried out.
struct Desk<'a> {
    project: Project,
    now: f64,
    intents: &'a mut Intents,
}

impl Desk<'_> {
    /// Asks for an edit; false where it will be refused, which the window then says.
    fn edit(&mut self, edit: Edit) -> bool {
        let done = edit::apply(&mut self.project, &edit).is_ok();
        self.intents.edit(edit);
        done
    }
}

const fn change((factor, touchpoint): Cell, level: u8) -> CellChange {
    CellChange {
        factor,
        touchpoint,
        level: Some(level),
    }
}

fn refuse_sign(ctx: &Context<'_>, sign: char, intents: &mut Intents) {
    let levels = ctx.project.scale.levels().iter();
    let keys: Vec<String> = levels.map(|level| level.key.to_string()).collect();
    let refusal = Message::new("matrix-say-no-level")
        .with("key", sign)
        .with("keys", keys.join(", "));
    intents.push(Intent::Refuse(refusal));
}

/// The stage before or behind this one; all stages stand before the first and behind the last.
fn stage_beside(project: &Project, stage: Option<StageId>, later: bool) -> Option<StageId> {
    let at = stage.and_then(|stage| project.stage_position(stage));
    let at = match (at, later) {
        (None, true) => Some(0),
        (None, false) => project.stages.len().checked_sub(1),
        (Some(at), true) => Some(at + 1),
        (Some(at), false) => at.checked_sub(1),
    };
    project.stages.get(at?).map(|stage| stage.id)
}
