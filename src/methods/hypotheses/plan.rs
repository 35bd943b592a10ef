//! Before the data: how many answers are planned, what they can tell, and whether the questionnaire is too long.

use crate::i18n::{Language, Message, fixed};
use crate::methods::panel::{FEW, Mean};
use crate::model::{Claim, Measure, Panel, QuestionKind};

/// From so many answers on a conclusion about a segment can be expected.
pub const PLANNED_FROM: u32 = 100;
/// More answers than this are rarely worth their cost.
pub const PLANNED_TO: u32 = 150;
/// The most questions of a questionnaire that people fill in to its end.
pub const MOST_QUESTIONS: usize = 20;

/// How many questions are asked, where those are too many. What is ignored, who answered and on which day are not asked.
pub fn too_long(panel: &Panel) -> Option<usize> {
    let asked = |kind: QuestionKind| {
        !matches!(
            kind,
            QuestionKind::Ignored | QuestionKind::Respondent | QuestionKind::Date(_)
        )
    };
    let asked = panel.questions.iter().filter(|it| asked(it.kind)).count();
    (asked > MOST_QUESTIONS).then_some(asked)
}

/// Half of the widest 95 % interval that so many answers can have, in the unit of the threshold: of a share at one half, of the Net Promoter
/// Score where all promote or detract by halves, of importances where half are 1 and half 5. None for other numbers, whose spread nobody
/// knows before, and for fewer than two answers.
pub fn expected_half_width(panel: &Panel, claim: &Claim) -> Option<f64> {
    let n = f64::from(claim.planned);
    if claim.planned < 2 {
        return None;
    }
    match claim.measure {
        Measure::Share(..) => {
            // Wilson's half width at one half.
            let z2 = 1.959_963_984_540_054_f64.powi(2);
            Some((z2 / 4.0 / (n + z2)).sqrt())
        }
        Measure::Nps(_) => Some(196.0 / n.sqrt()),
        Measure::Mean(question) => {
            let kind = panel.question(question)?.kind;
            let mean = Mean {
                count: claim.planned as usize,
                mean: 3.0,
                variance: 4.0 * n / (n - 1.0),
            };
            let interval = mean.interval()?;
            matches!(kind, QuestionKind::Importance { .. })
                .then_some((interval.high - interval.low) / 2.0)
        }
    }
}

/// What is to be said of the number of answers that are planned: too few, or more than are needed, and how far off the figure may then be.
pub fn plan_words(panel: &Panel, claim: &Claim, language: Language) -> Vec<Message> {
    let planned = claim.planned as usize;
    let key = match claim.planned {
        planned if (planned as usize) < FEW => Some("hypothesis-plan-nothing"),
        planned if planned < PLANNED_FROM => Some("hypothesis-plan-few"),
        planned if planned > PLANNED_TO => Some("hypothesis-plan-many"),
        _ => None,
    };
    let advice = key.map(|key| {
        Message::new(key)
            .with("planned", planned)
            .with("from", PLANNED_FROM)
            .with("to", PLANNED_TO)
    });
    let expected = expected_half_width(panel, claim).map(|half| {
        let (key, half) = match claim.measure {
            Measure::Share(..) => ("hypothesis-plan-share", fixed(language, half * 100.0, 0)),
            Measure::Nps(_) => ("hypothesis-plan-nps", fixed(language, half, 0)),
            Measure::Mean(_) => ("hypothesis-plan-mean", fixed(language, half, 1)),
        };
        Message::new(key)
            .with("planned", planned)
            .with("half", half)
    });
    advice.into_iter().chain(expected).collect()
}
