//! Carrying the screen's actions out.

use super::PrioritiesView;
use super::choice::Choice;
use crate::edit::{Edit, ProjectEdit};
use crate::i18n::Message;
use crate::methods::matrix::{Edge, Kind, Side, with_limit_by};
use crate::model::{ClassRule, Subject};
use crate::ui::action::PrioritiesAction;
use crate::ui::dialogs::RuleKind;
use crate::ui::{Context, Intent, Intents};

impl PrioritiesView {
    pub(super) fn act(
        &mut self,
        ctx: &Context<'_>,
        action: PrioritiesAction,
        intents: &mut Intents,
    ) {
        let was = self.choice;
        let kind = |kind| Choice { kind, ..was };
        match action {
            PrioritiesAction::Touchpoints => self.choose(kind(Kind::Touchpoints)),
            PrioritiesAction::Factors => self.choose(kind(Kind::Factors)),
            PrioritiesAction::Stages => self.choose(kind(Kind::Stages)),
            PrioritiesAction::Length => self.choose(Choice {
                length: was.length().next(was.kind),
                ..was
            }),
            PrioritiesAction::Curve => self.curve = !self.curve,
            PrioritiesAction::Compare => self.choose(Choice {
                compare: !was.compares(),
                ..kind(Kind::Touchpoints)
            }),
            PrioritiesAction::Channel => self.choose(Choice {
                side: match was.side.filter(|_| !was.compare) {
                    None => Some(Side::Online),
                    Some(Side::Online) => Some(Side::Offline),
                    Some(Side::Offline) => None,
                },
                compare: false,
                ..kind(Kind::Touchpoints)
            }),
            PrioritiesAction::OnlyStage => self.only_stage(ctx, intents),
            PrioritiesAction::ShowAll => self.choose(Choice {
                side: None,
                stage: None,
                ..was
            }),
            PrioritiesAction::Certainty => self.plain = !self.plain,
            PrioritiesAction::Gaps => self.gaps = !self.gaps,
            PrioritiesAction::Rule => {
                let next = RuleKind::of(ctx.project.class_rule).next();
                self.set_rule(ctx, next.usual(), intents);
            }
            PrioritiesAction::Narrow => step(ctx, Edge::Critical, -1.0, intents),
            PrioritiesAction::Widen => step(ctx, Edge::Critical, 1.0, intents),
            PrioritiesAction::LowerSecond => step(ctx, Edge::LessImportant, -1.0, intents),
            PrioritiesAction::RaiseSecond => step(ctx, Edge::LessImportant, 1.0, intents),
        }
    }

    /// The stage of what is selected alone, or all stages again.
    fn only_stage(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        let was = self.choice;
        let stage = match self.selected {
            _ if was.stage.is_some() => None,
            Some(Subject::Stage(id)) => Some(id),
            Some(Subject::Touchpoint(id)) => ctx.project.touchpoint(id).map(|t| t.stage),
            _ => {
                let why = Message::new("priorities-say-choose-touchpoint");
                intents.push(Intent::Refuse(why));
                return;
            }
        };
        self.choose(Choice {
            stage,
            kind: Kind::Touchpoints,
            ..was
        });
    }

    /// Another rule, or the same with other limits. The limits of Pareto are drawn on its curve, so that is shown with it.
    pub(super) fn set_rule(&mut self, ctx: &Context<'_>, rule: ClassRule, intents: &mut Intents) {
        if matches!(rule, ClassRule::Pareto { .. }) {
            self.curve = true;
        }
        if rule != ctx.project.class_rule {
            intents.edit(Edit::Project(ProjectEdit::SetClassRule(rule)));
        }
    }
}

/// Moves a limit by a step; each press of the key is a step of history.
fn step(ctx: &Context<'_>, edge: Edge, steps: f64, intents: &mut Intents) {
    let rule = ctx.project.class_rule;
    let pareto = matches!(rule, ClassRule::Pareto { .. });
    match with_limit_by(rule, edge, steps) {
        // Only Pareto has limits that move apart from each other.
        Some(rule) if edge == Edge::Critical || pareto => {
            intents.edit(Edit::Project(ProjectEdit::SetClassRule(rule)));
        }
        Some(_) => intents.push(Intent::Refuse(Message::new("priorities-say-only-pareto"))),
        None if rule == ClassRule::NaturalBreaks => {
            intents.push(Intent::Refuse(Message::new("priorities-limits-natural")));
        }
        None => intents.push(Intent::Refuse(Message::new("priorities-say-no-room"))),
    }
}
