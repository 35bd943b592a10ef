//! What a key or a button asks for, and what it makes of the run and the project.

use super::InterviewView;
use crate::edit::{self, Applied, Edit};
use crate::i18n::Message;
use crate::methods::interview::{Ask, Order, Plan};
use crate::model::{BallotId, Project, StageId};
use crate::ui::action::{InterviewAction, Screen};
use crate::ui::{Context, Intent, Intents};

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
    /// From now on this person rates, or the room.
    RateAs(Option<BallotId>),
    /// Ask for a new person's name.
    NewPerson,
    /// The name that is typed is a new person's, who rates from now on.
    KeepName,
    /// No new person after all.
    LeaveName,
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
                Wish::Level(level) => self.rate(&mut desk, level),
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
                Wish::RateAs(rater) => self.let_rate(ctx, &mut desk, rater),
                Wish::NewPerson => self.naming.open(),
                Wish::KeepName => self.keep_name(ctx, &mut desk),
                Wish::LeaveName => self.naming.close(),
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
            InterviewAction::NotSure => self.doubt(desk),
            InterviewAction::Back => {
                // On a ballot that takes no answers there is no way back, and the way is not to be lost.
                if plan.voice.is_open(&desk.project) {
                    self.run.back(&self.questions);
                }
            }
            InterviewAction::Note => match self.run.current() {
                Some(cell) => self.note.open(cell),
                // At the end of a round the same key asks again where somebody is not sure; a ballot has no doubts.
                None if self.rater.is_none() => self.ask(desk, Ask::NotSure),
                None => {}
            },
            InterviewAction::RestLowest => self.rate_rest(ctx, desk),
            InterviewAction::Accept => self.accept(desk),
            InterviewAction::AcceptRest => self.accept_rest(desk),
            InterviewAction::Order => {
                let order = match plan.order {
                    Order::ByTouchpoint => Order::ByFactor,
                    Order::ByFactor => Order::ByTouchpoint,
                };
                self.choose(&desk.project, Plan { order, ..plan });
            }
            InterviewAction::AskNotRated => self.ask(desk, Ask::NotRated),
            InterviewAction::AskNotSure if self.rater.is_some() => desk
                .intents
                .push(Intent::Refuse(Message::new("interview-say-person-doubts"))),
            InterviewAction::AskNotSure => self.ask(desk, Ask::NotSure),
            InterviewAction::AskAll => self.ask(desk, Ask::All),
            InterviewAction::StageBefore | InterviewAction::StageNext => {
                let later = action == InterviewAction::StageNext;
                let stage = stage_beside(&desk.project, plan.stage, later);
                self.choose(&desk.project, Plan { stage, ..plan });
            }
            InterviewAction::Proceed => {
                if self.run.current().is_some() {
                } else if self.rater.is_some() && !plan.voice.is_open(&desk.project) {
                    self.go_on_after(ctx, desk);
                } else if self.run.skipped(&self.questions) > 0 {
                    self.run.again(&self.questions);
                } else if desk.project.factors.is_empty() || desk.project.touchpoints.is_empty() {
                    desk.intents.push(Intent::Go(Screen::Setup, None));
                } else if self.rater.is_some() {
                    self.hand_in(desk);
                } else {
                    desk.intents.push(Intent::Go(Screen::Priorities, None));
                }
            }
            // The list belongs to the bar, which opens it when it is shown.
            InterviewAction::Rater => self.list_wanted = true,
            InterviewAction::HandIn => self.hand_in(desk),
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
}

/// The project as it will be once this frame's wishes are carried out.
pub(super) struct Desk<'a> {
    pub(super) project: Project,
    pub(super) now: f64,
    pub(super) intents: &'a mut Intents,
}

impl Desk<'_> {
    /// Asks for an edit; false where it will be refused, which the window then says.
    pub(super) fn edit(&mut self, edit: Edit) -> bool {
        self.applied(edit).is_some()
    }

    /// Asks for an edit, and says what it does; none where it will be refused.
    pub(super) fn applied(&mut self, edit: Edit) -> Option<Applied> {
        let done = edit::apply(&mut self.project, &edit).ok();
        self.intents.edit(edit);
        done
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
