//! Claims that are being written. A claim is entered whole, since each one that was written is kept with its time.

use super::desk::{self, Desk};
use super::words;
use crate::i18n::{Language, Message, parse_decimal};
use crate::model::{Claim, Filter, Finite, Hypothesis, HypothesisId, Measure, Project};
use crate::ui::{Context, Drafts, Intent, Intents, draft_place};

/// The most answers that can be planned.
const MOST_PLANNED: u32 = 1_000_000;

/// A claim as it stands in its fields.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Form {
    /// Everything that is no number in a field.
    pub(super) claim: Claim,
    /// The threshold as it is typed: a share in percent.
    pub(super) threshold: String,
    /// How many answers are planned, as it is typed.
    pub(super) planned: String,
}

impl Form {
    pub(super) fn of(ctx: &Context<'_>, claim: &Claim) -> Self {
        Self {
            threshold: typed(ctx.language(), &claim.measure, claim.threshold.value()),
            planned: claim.planned.to_string(),
            claim: claim.clone(),
        }
    }

    /// Another measure, with the threshold from which it starts.
    pub(super) fn measure(&mut self, ctx: &Context<'_>, (measure, threshold): (Measure, f64)) {
        self.threshold = typed(ctx.language(), &measure, threshold);
        self.claim.measure = measure;
    }

    /// The claim, or why it is none.
    fn read(&self) -> Result<Claim, Message> {
        let refusal = |key, text: &str| Message::new(key).with("text", text.trim());
        let text = self.threshold.trim().trim_end_matches('%').trim_end();
        let number = parse_decimal(text).and_then(|number| match self.claim.measure {
            Measure::Share(..) => Finite::new(number / 100.0),
            Measure::Mean(_) | Measure::Nps(_) => Finite::new(number),
        });
        let threshold = number
            .ok_or_else(|| refusal("hypotheses-threshold-no-number", self.threshold.as_str()))?;
        let planned = self.planned.trim().parse::<u32>().ok();
        let planned = planned
            .filter(|planned| (1..=MOST_PLANNED).contains(planned))
            .ok_or_else(|| refusal("hypotheses-planned-no-number", self.planned.as_str()))?;
        Ok(Claim {
            threshold,
            planned,
            method: self.claim.method.trim().to_owned(),
            ..self.claim.clone()
        })
    }
}

/// A number as it is typed: no groups of digits, which would not read back.
fn typed(language: Language, measure: &Measure, value: f64) -> String {
    let value = match measure {
        Measure::Share(..) => (value * 1e10).round() / 1e8,
        Measure::Mean(_) | Measure::Nps(_) => value,
    };
    let text = value.to_string();
    match language {
        Language::English => text,
        Language::Russian => text.replace('.', ","),
    }
}

/// A claim that differs from the one that is kept.
struct Draft {
    of: HypothesisId,
    form: Form,
    fault: Option<Message>,
    waiting: bool,
    said: bool,
}

/// All claims that are being written.
#[derive(Default)]
pub(super) struct Claims(Vec<Draft>);

impl Claims {
    /// The claim in its fields.
    pub(super) fn form(&self, ctx: &Context<'_>, of: &Hypothesis) -> Form {
        let draft = self.0.iter().find(|draft| draft.of == of.id);
        draft.map_or_else(|| Form::of(ctx, &of.claim), |draft| draft.form.clone())
    }

    /// Whether it is another one than is kept.
    pub(super) fn is_written(&self, id: HypothesisId) -> bool {
        self.0.iter().any(|draft| draft.of == id)
    }

    /// Why it could not be entered.
    pub(super) fn fault(&self, id: HypothesisId) -> Option<&Message> {
        let draft = self.0.iter().find(|draft| draft.of == id)?;
        draft.fault.as_ref()
    }

    /// The fields hold this by now.
    pub(super) fn set(&mut self, ctx: &Context<'_>, of: &Hypothesis, form: Form) {
        let at = self.0.iter().position(|draft| draft.of == of.id);
        if form == Form::of(ctx, &of.claim) {
            if let Some(at) = at {
                self.0.remove(at);
            }
            return;
        }
        match at.and_then(|at| self.0.get_mut(at)) {
            Some(draft) if draft.form == form => {}
            Some(draft) => {
                draft.form = form;
                draft.fault = None;
                draft.said = false;
            }
            None => self.0.push(Draft {
                of: of.id,
                form,
                fault: None,
                waiting: false,
                said: false,
            }),
        }
    }

    /// Claims it of others.
    pub(super) fn set_filter(&mut self, ctx: &Context<'_>, of: &Hypothesis, filter: &Filter) {
        let mut form = self.form(ctx, of);
        form.claim.filter = filter.clone();
        self.set(ctx, of, form);
    }

    /// Leaves the claim as it is kept.
    pub(super) fn give_up(&mut self, id: HypothesisId) {
        self.0.retain(|draft| draft.of != id);
    }

    /// Enters the claim of what is on the desk.
    pub(super) fn write(&mut self, desk: &mut Desk<'_, '_>) {
        let Some(at) = self.0.iter().position(|draft| draft.of == desk.id) else {
            return;
        };
        let Some(draft) = self.0.get_mut(at) else {
            return;
        };
        let form = &draft.form;
        let result = desk.try_change(|next| {
            next.claim = form.read()?;
            Ok(())
        });
        match result {
            Ok(()) => {
                self.0.remove(at);
            }
            Err(why) => draft.fault = Some(why),
        }
    }

    /// Enters what was written about what is not shown any more.
    pub(super) fn turn_to(
        &mut self,
        ctx: &Context<'_>,
        shown: Option<HypothesisId>,
        intents: &mut Intents,
    ) {
        if !self.0.is_empty() {
            self.leave(ctx, shown, &mut ctx.project.clone(), intents);
        }
    }

    /// Enters every claim but that of the one that stays.
    pub(super) fn leave(
        &mut self,
        ctx: &Context<'_>,
        stays: Option<HypothesisId>,
        project: &mut Project,
        intents: &mut Intents,
    ) {
        self.0.retain_mut(|draft| {
            let Some(before) = project.hypothesis(draft.of) else {
                return false;
            };
            let statement = before.statement.clone();
            if stays == Some(draft.of) {
                draft.waiting = false;
                return true;
            }
            if draft.waiting {
                return true;
            }
            let form = &draft.form;
            let kept = desk::enter(
                ctx,
                project,
                draft.of,
                |next| {
                    next.claim = form.read()?;
                    Ok(())
                },
                intents,
            );
            let Err(why) = kept else {
                return false;
            };
            if !std::mem::replace(&mut draft.said, true) {
                let waits = Message::new("hypotheses-claim-waits")
                    .with("name", statement)
                    .with("why", why.clone());
                intents.push(Intent::Refuse(waits));
            }
            draft.fault = Some(why);
            draft.waiting = true;
            true
        });
    }

    /// What is being written, as leaving would enter it.
    pub(super) fn gather(&self, drafts: &mut Drafts<'_>) {
        for draft in &self.0 {
            let place = |ctx: &Context<'_>| {
                let of = ctx.project.hypothesis(draft.of);
                let name = of.map_or("", |of| of.statement.as_str());
                draft_place(ctx, "hypotheses-claim", name)
            };
            let form = &draft.form;
            let texts =
                [&form.threshold, &form.planned, &form.claim.method].map(|text| text.trim());
            let texts = texts.into_iter().filter(|text| !text.is_empty());
            let text = texts.collect::<Vec<_>>().join(" / ");
            drafts.add(&text, place, |ctx| {
                desk::edit(ctx, ctx.project, draft.of, |next| {
                    next.claim = draft.form.read()?;
                    Ok(())
                })
            });
        }
    }

    /// The claim in words, where its fields can be read.
    pub(super) fn words(ctx: &Context<'_>, form: &Form) -> Option<String> {
        let claim = form.read().ok()?;
        Some(words::claim(ctx, &claim))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::{Direction, QuestionId};

    fn share(threshold: f64) -> Claim {
        Claim {
            filter: Filter::default(),
            measure: Measure::Share(QuestionId(1), BTreeSet::new()),
            direction: Direction::Above,
            threshold: Finite::new(threshold).unwrap(),
            planned: 100,
            method: String::new(),
        }
    }

    #[test]
    fn a_threshold_reads_back_as_it_is_typed() {
        for (threshold, english, russian) in [
            (0.4, "40", "40"),
            (0.405, "40.5", "40,5"),
            (0.07, "7", "7"),
            (0.29, "29", "29"),
        ] {
            let claim = share(threshold);
            for (language, text) in [(Language::English, english), (Language::Russian, russian)] {
                let found = typed(language, &claim.measure, threshold);
                assert_eq!(found, text);
                let form = Form {
                    claim: claim.clone(),
                    threshold: found,
                    planned: "100".to_owned(),
                };
                assert_eq!(form.read(), Ok(claim.clone()));
            }
        }
        let mean = Measure::Mean(QuestionId(1));
        assert_eq!(typed(Language::English, &mean, 12_345.5), "12345.5");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        let mut form = Form {
            claim: share(0.5),
            threshold: "40 %".to_owned(),
            planned: "120".to_owned(),
        };
        let claim = form.read().unwrap();
        assert_eq!((claim.threshold.value(), claim.planned), (0.4, 120));
        for (threshold, planned, key) in [
            ("", "100", "hypotheses-threshold-no-number"),
            ("half", "100", "hypotheses-threshold-no-number"),
            ("40", "0", "hypotheses-planned-no-number"),
            ("40", "1.5", "hypotheses-planned-no-number"),
        ] {
            (form.threshold, form.planned) = (threshold.to_owned(), planned.to_owned());
            assert_eq!(form.read().unwrap_err().key, key);
        }
    }
}
