//! Who rates: the room, or a person by name on a ballot of their own.
//!
//! While a person is chosen nothing but their ballot is written. A ballot that is in, or that is not there any more, takes no
//! answers: the screen then asks who rates instead of going back to the room by itself.

use super::InterviewView;
use super::act::Desk;
use crate::edit::{BallotEdit, Edit, NewItem};
use crate::i18n::Message;
use crate::methods::interview::{Ask, Pace, Plan, Voice};
use crate::methods::matrix::Scope;
use crate::model::{BallotId, Project};
use crate::ui::action::{Action, ConfidenceAction, Tab};
use crate::ui::ballots::new_person;
use crate::ui::{Context, Intent};

/// A person who rates by themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rater {
    pub(super) id: BallotId,
    /// As it was last on the ballot, which may be gone.
    pub(super) name: String,
}

impl InterviewView {
    /// A person rates from now on, or the room; nothing where there is no such ballot.
    pub fn rate_as(&mut self, ctx: Context<'_>, rater: Option<BallotId>) {
        self.bring_up_to_date(&ctx);
        self.version += 1;
        self.turn_to(ctx.project, ctx.scope, rater);
    }

    /// The person who rates by themselves; none while the room does.
    pub fn rating_as(&self) -> Option<BallotId> {
        self.rater.as_ref().map(|rater| rater.id)
    }

    /// Who answers, where the room looks at this scope.
    pub(super) fn voice(&self, scope: Scope) -> Voice {
        let rater = self.rater.as_ref();
        rater.map_or_else(|| scope.into(), |rater| Voice::Rater(rater.id))
    }

    /// The person's name as it stands on the ballot now.
    pub(super) fn know_name(&mut self, project: &Project) {
        if let Some(rater) = &mut self.rater
            && let Some(ballot) = project.ballot(rater.id)
        {
            rater.name.clone_from(&ballot.rater);
        }
    }

    pub(super) fn let_rate(
        &mut self,
        ctx: &Context<'_>,
        desk: &mut Desk<'_>,
        rater: Option<BallotId>,
    ) {
        self.turn_to(&desk.project, ctx.scope, rater);
    }

    fn turn_to(&mut self, project: &Project, scope: Scope, rater: Option<BallotId>) {
        let rater = match rater.map(|id| project.ballot(id)) {
            None => None,
            Some(None) => return,
            Some(Some(ballot)) => Some(Rater {
                id: ballot.id,
                name: ballot.rater.clone(),
            }),
        };
        if rater == self.rater {
            return;
        }
        self.rater = rater;
        self.pace = Pace::default();
        // A person rates the whole matrix, from the first cell that they have not rated.
        let plan = Plan {
            voice: self.voice(scope),
            ask: Ask::NotRated,
            stage: None,
            ..self.run.plan()
        };
        self.choose(project, plan);
    }

    /// A new person of the name that is typed; one that cannot be stays to be mended.
    pub(super) fn keep_name(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>) {
        let Some(name) = self.naming.typed() else {
            self.naming.close();
            return;
        };
        match new_person(&desk.project, name, ctx.today) {
            Err(why) => self.naming.refuse(why),
            Ok(edit) => {
                self.naming.done();
                let applied = desk.applied(edit);
                if let Some(NewItem::Ballot(id)) = applied.and_then(|done| done.new_item) {
                    self.turn_to(&desk.project, ctx.scope, Some(id));
                }
            }
        }
    }

    /// Hands the ballot in, or opens it again.
    pub(super) fn hand_in(&mut self, desk: &mut Desk<'_>) {
        let Some(rater) = self.rater.clone() else {
            let refusal = Message::new("interview-say-nobody-rates");
            desk.intents.push(Intent::Refuse(refusal));
            return;
        };
        let Some(ballot) = desk.project.ballot(rater.id) else {
            self.refuse_closed(desk);
            return;
        };
        let is_in = !ballot.is_in;
        if desk.edit(Edit::Ballot(BallotEdit::SetIn(rater.id, is_in))) {
            let key = if is_in {
                "interview-say-handed-in"
            } else {
                "interview-say-reopened"
            };
            let said = Message::new(key).with("name", rater.name);
            desk.intents.push(Intent::Say(said));
            self.choose(&desk.project, self.run.plan());
        }
    }

    /// Says why a person's answer was not taken, where their ballot takes none.
    pub(super) fn refuse_closed(&self, desk: &mut Desk<'_>) {
        let Some(rater) = &self.rater else {
            return;
        };
        let key = match desk.project.ballot(rater.id) {
            None => "interview-say-ballot-gone",
            Some(ballot) if ballot.is_in => "interview-say-ballot-in",
            Some(_) => return,
        };
        let refusal = Message::new(key).with("name", rater.name.as_str());
        desk.intents.push(Intent::Refuse(refusal));
    }

    /// From a ballot that takes no answers to the next person who has not handed in, else to what came out; from one that is
    /// gone to the room.
    pub(super) fn go_on_after(&mut self, ctx: &Context<'_>, desk: &mut Desk<'_>) {
        let Some(rater) = &self.rater else {
            return;
        };
        if desk.project.ballot(rater.id).is_none() {
            self.turn_to(&desk.project, ctx.scope, None);
        } else if let Some((id, _)) = next_after(&desk.project, rater.id) {
            self.turn_to(&desk.project, ctx.scope, Some(id));
        } else {
            let page = Action::Confidence(ConfidenceAction::Show(Tab::Raters));
            desk.intents.push(Intent::Act(page));
        }
    }
}

/// The next person in order, from the first again behind the last, whose ballot is not in.
pub(super) fn next_after(project: &Project, id: BallotId) -> Option<(BallotId, String)> {
    let at = project.ballot_position(id)? + 1;
    let ballots = &project.ballots;
    let mut others = (ballots.iter().skip(at)).chain(ballots.iter().take(at));
    let next = others.find(|ballot| !ballot.is_in && ballot.id != id);
    next.map(|ballot| (ballot.id, ballot.rater.clone()))
}
