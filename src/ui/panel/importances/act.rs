//! Carrying the actions of the page out.

use super::known::{way, ways};
use super::{ImportancesPage, words};
use crate::edit::{Edit, TakenEdit};
use crate::i18n::Message;
use crate::methods::matrix::Lens;
use crate::methods::panel::is_by_hand;
use crate::model::{FactorId, Taken};
use crate::ui::action::ImportancesAction;
use crate::ui::taken::{self, whose};
use crate::ui::{Context, Intent, Intents, SurveyWish};

/// Carries an action out.
pub(super) fn act(
    page: &mut ImportancesPage,
    ctx: &Context<'_>,
    action: ImportancesAction,
    intents: &mut Intents,
) {
    match action {
        ImportancesAction::Take => take(page, ctx, intents),
        ImportancesAction::PutBack => {
            put_back(ctx, page.factor.into_iter().collect(), intents);
        }
        ImportancesAction::PutAllBack => {
            let factors = ctx.project.factors.iter();
            put_back(ctx, factors.map(|factor| factor.id).collect(), intents);
        }
        ImportancesAction::Forget => {
            if taken::taken(ctx).is_some() {
                intents.edit(Edit::Taken(TakenEdit::Forget(whose(ctx))));
                let of = words::of_whom(ctx, whose(ctx));
                intents.push(Intent::Say(
                    Message::new("taken-say-forgotten").with("of", of),
                ));
            } else {
                intents.push(Intent::Refuse(Message::new("taken-say-nothing-taken")));
            }
        }
        ImportancesAction::OwnFilter => own_filter(ctx, intents),
        ImportancesAction::Doubt => page.intervals = !page.intervals,
    }
}

/// Takes the importances of the chosen derivation.
fn take(page: &ImportancesPage, ctx: &Context<'_>, intents: &mut Intents) {
    let found = ways(ctx).filter(|(_, current)| *current);
    let Some((ways, (derived, classes, of))) =
        found.and_then(|(ways, _)| Some((ways, way(ways, page.derivation)?)))
    else {
        // What is out of date would be somebody else's answers.
        intents.push(Intent::Refuse(Message::new("taken-say-not-yet")));
        return;
    };
    if derived.factors.is_empty() {
        intents.push(Intent::Refuse(Message::new("taken-say-no-answers")));
        return;
    }
    let lens = Lens::new(ctx.project, ctx.scope);
    let changed = ctx.project.factors.iter().filter(|factor| {
        let taken = derived.factors.get(&factor.id);
        taken.is_some_and(|taken| lens.importance(factor) != Some(taken.value.value()))
    });
    let said = Message::new("taken-say-taken")
        .with("of", words::of_whom(ctx, whose(ctx)))
        .with("people", ways.respondents)
        .with("count", changed.count())
        .with("classes", *classes)
        .with("all", *of);
    let taken = Taken {
        filter: ctx.survey.filter.clone(),
        derivation: page.derivation,
        at: ctx.now,
        respondents: u32::try_from(ways.respondents).unwrap_or(u32::MAX),
        factors: derived.factors.clone(),
    };
    intents.edit(Edit::Taken(TakenEdit::Take(whose(ctx), taken)));
    intents.push(Intent::Say(said));
}

/// Puts those of these importances back that were changed by hand.
fn put_back(ctx: &Context<'_>, factors: Vec<FactorId>, intents: &mut Intents) {
    let whose = whose(ctx);
    let by_hand: Vec<FactorId> = factors
        .into_iter()
        .filter(|id| is_by_hand(ctx.project, whose, *id).is_some())
        .collect();
    if by_hand.is_empty() {
        intents.push(Intent::Refuse(Message::new("taken-say-not-by-hand")));
        return;
    }
    let said = Message::new("taken-say-put-back").with("count", by_hand.len());
    intents.edit(Edit::Taken(TakenEdit::PutBack(whose, by_hand)));
    intents.push(Intent::Say(said));
}

fn own_filter(ctx: &Context<'_>, intents: &mut Intents) {
    let own = ctx.segment().and_then(|segment| segment.filter.as_deref());
    intents.push(match own {
        Some(own) => Intent::Survey(SurveyWish::Filter(own.clone())),
        None => Intent::Refuse(Message::new("taken-say-no-own-filter")),
    });
}
