//! How far a number of answers reaches, what the hypotheses come to together, and with what claim a new one begins.

use std::collections::BTreeSet;

use super::hypotheses::{Judged, Verdict};
use super::panel::{Base, Interval, Mean};
use super::tracks::half_width_95_points;
use crate::model::{
    Block, Choice, Claim, Direction, Filter, Finite, Measure, Panel, Question, QuestionKind,
    TakenImportance,
};

/// More questions than these tire whoever answers them.
pub const MOST_QUESTIONS: usize = 20;
/// How many answers a claim about a segment should rest on, from and to.
pub const ADVISED: [u32; 2] = [100, 150];

/// How far the figure of a claim will be known with the planned answers: a share at its widest, any other by what is known of it now, since
/// intervals shrink with the root of the answers (ours). In the unit of the claim's threshold.
pub fn planned_margin(claim: &Claim, judged: Option<&Judged>) -> Option<f64> {
    if matches!(claim.measure, Measure::Share(..)) {
        return half_width_95_points(claim.planned).map(|points| points / 100.0);
    }
    let judged = judged.filter(|judged| judged.answers > 1)?;
    let interval = judged.interval?;
    let half = (interval.high - interval.low) / 2.0;
    (claim.planned > 0).then(|| half * (judged.answers as f64 / f64::from(claim.planned)).sqrt())
}

/// The 95 % interval of an importance that was or would be taken, by Student's t with its standard error.
pub fn importance_interval(taken: &TakenImportance) -> Option<Interval> {
    let error = taken.standard_error?;
    let mean = Mean {
        count: taken.answers as usize,
        mean: taken.value.value(),
        variance: error * error * f64::from(taken.answers),
    };
    mean.interval()
}

/// How many questions were put to people; what only says who answered, or is not read, is none.
pub fn questions_asked(panel: &Panel) -> usize {
    let asked = |question: &&Question| {
        !matches!(
            question.kind,
            QuestionKind::Ignored | QuestionKind::Respondent
        )
    };
    panel.questions.iter().filter(asked).count()
}

/// What hypotheses come to together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many are judged here.
    pub all: usize,
    /// How many are confirmed.
    pub confirmed: usize,
    /// How many are refuted.
    pub refuted: usize,
    /// How many are not settled.
    pub open: usize,
    /// How many nobody answered.
    pub unanswered: usize,
    /// How many more answers would settle those of the open ones that answers can settle, each by answers of its own.
    pub more: u64,
    /// How many of the open ones no number of answers would settle at the same estimate.
    pub never: usize,
}

impl Tally {
    /// Counts verdicts.
    pub fn of(verdicts: impl Iterator<Item = Verdict>) -> Self {
        let mut tally = Self::default();
        for verdict in verdicts {
            tally.all += 1;
            match verdict {
                Verdict::Confirmed => tally.confirmed += 1,
                Verdict::Refuted => tally.refuted += 1,
                Verdict::NoAnswers => tally.unanswered += 1,
                Verdict::Open { more } => {
                    tally.open += 1;
                    match more {
                        Some(more) => tally.more = tally.more.saturating_add(more),
                        None => tally.never += 1,
                    }
                }
            }
        }
        tally
    }
}

/// A kind of figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A share.
    Share,
    /// A mean.
    Mean,
    /// The Net Promoter Score.
    Nps,
}

impl Figure {
    /// That of a measure.
    pub const fn of(measure: &Measure) -> Self {
        match measure {
            Measure::Share(..) => Self::Share,
            Measure::Mean(_) => Self::Mean,
            Measure::Nps(_) => Self::Nps,
        }
    }

    /// Those that can be had of a question, the usual one first.
    pub const fn all_of(kind: QuestionKind) -> &'static [Self] {
        match kind {
            QuestionKind::Importance { .. } | QuestionKind::Number | QuestionKind::Money => {
                &[Self::Mean, Self::Share]
            }
            QuestionKind::Nps { .. } => &[Self::Nps, Self::Share],
            QuestionKind::One
            | QuestionKind::Many { .. }
            | QuestionKind::Segment
            | QuestionKind::Job
            | QuestionKind::Date(_) => &[Self::Share],
            QuestionKind::Ignored | QuestionKind::Text | QuestionKind::Respondent => &[],
        }
    }

    /// A measure of it with the threshold from which one starts; none where a share has no answers that could be counted.
    pub fn begin(self, question: &Question, choices: &[Choice]) -> Option<(Measure, f64)> {
        let id = question.id;
        Some(match self {
            Self::Share => {
                let first = choices.first()?.clone();
                (Measure::Share(id, BTreeSet::from([first])), 0.5)
            }
            Self::Mean => {
                let middle = matches!(question.kind, QuestionKind::Importance { .. });
                (Measure::Mean(id), if middle { 3.0 } else { 0.0 })
            }
            Self::Nps => (Measure::Nps(id), 0.0),
        })
    }
}

/// The answers of a question that a share can count.
pub fn countable(base: Option<&Base>, question: &Question) -> Vec<Choice> {
    let found = base.map(|base| base.choices(question)).unwrap_or_default();
    let mut found: Vec<Choice> = found
        .into_iter()
        .filter(|choice| *choice != Choice::Missing)
        .collect();
    if found.is_empty()
        && let QuestionKind::Importance { range, .. } | QuestionKind::Nps { range } = question.kind
    {
        found = (range.low..=range.high).map(Choice::Level).collect();
    }
    found
}

/// The claim with which a new hypothesis about those who pass a filter begins: of the first question that the filter leaves open and that
/// says what people do or want. None where no question can be counted.
pub fn first_claim(panel: &Panel, base: Option<&Base>, filter: &Filter) -> Option<Claim> {
    let rank = |question: &Question| match (question.block, question.kind) {
        (Some(Block::Problems | Block::Jobs | Block::Recommendations), _) => 0,
        (_, QuestionKind::Nps { .. }) => 1,
        (_, QuestionKind::One | QuestionKind::Many { .. }) => 2,
        (_, QuestionKind::Importance { .. }) => 3,
        _ => 4,
    };
    let mut questions: Vec<&Question> = panel.questions.iter().collect();
    questions.sort_by_key(|question| (filter.clauses.contains_key(&question.id), rank(question)));
    let begin = |question: &Question| {
        let figures = Figure::all_of(question.kind);
        let choices = countable(base, question);
        figures.iter().find_map(|it| it.begin(question, &choices))
    };
    let (measure, threshold) = questions.into_iter().find_map(begin)?;
    Some(Claim {
        filter: filter.clone(),
        measure,
        direction: Direction::Above,
        threshold: Finite::new(threshold)?,
        planned: ADVISED[0],
        method: String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{AnswerRange, Importance, QuestionId, Weighting};

    fn question(id: u32, kind: QuestionKind, block: Option<Block>) -> Question {
        Question {
            id: QuestionId(id),
            heading: format!("q{id}"),
            label: String::new(),
            kind,
            block,
        }
    }

    #[test]
    fn an_interval_shrinks_with_the_root_of_the_answers() {
        let judged = Judged {
            answers: 25,
            figure: Some(12.0),
            interval: Some(Interval {
                low: -20.0,
                high: 44.0,
            }),
            verdict: Verdict::Open { more: None },
            after_the_data: false,
        };
        let claim = Claim {
            filter: Filter::default(),
            measure: Measure::Nps(QuestionId(1)),
            direction: Direction::Above,
            threshold: Finite::new(0.0).unwrap(),
            planned: 100,
            method: String::new(),
        };
        assert_eq!(planned_margin(&claim, Some(&judged)), Some(16.0));
        assert_eq!(planned_margin(&claim, None), None);
        let share = Claim {
            measure: Measure::Share(QuestionId(1), BTreeSet::new()),
            ..claim
        };
        // By hand: 1.96 · 0.5 / 10.
        let found = planned_margin(&share, None).unwrap();
        assert!((found - 0.098).abs() < 1e-9, "{found}");
    }

    #[test]
    fn the_interval_of_an_importance_is_students() {
        let taken = TakenImportance {
            value: Importance::new(4.0, Weighting::OneToFive).unwrap(),
            standard_error: Some(0.5),
            answers: 1,
        };
        assert_eq!(importance_interval(&taken), None);
        let none = TakenImportance {
            standard_error: None,
            ..taken
        };
        assert_eq!(importance_interval(&none), None);
    }

    #[test]
    fn verdicts_are_counted_and_what_nothing_settles_is_named() {
        let verdicts = [
            Verdict::Confirmed,
            Verdict::Refuted,
            Verdict::Open { more: Some(74) },
            Verdict::Open { more: Some(136) },
            Verdict::Open { more: None },
            Verdict::NoAnswers,
        ];
        let tally = Tally::of(verdicts.into_iter());
        let expected = Tally {
            all: 6,
            confirmed: 1,
            refuted: 1,
            open: 3,
            unanswered: 1,
            more: 210,
            never: 1,
        };
        assert_eq!(tally, expected);
    }

    #[test]
    fn a_new_claim_begins_with_what_the_filter_leaves_open() {
        let nps = QuestionKind::Nps {
            range: AnswerRange::NPS,
        };
        let importance = QuestionKind::Importance {
            factor: None,
            range: AnswerRange::IMPORTANCE,
        };
        let panel = Panel {
            questions: [
                question(1, QuestionKind::Respondent, None),
                question(2, importance, Some(Block::Factors)),
                question(3, nps, Some(Block::Nps)),
            ]
            .into_iter()
            .collect(),
            ..Panel::default()
        };
        assert_eq!(questions_asked(&panel), 2);
        let claim = first_claim(&panel, None, &Filter::default()).unwrap();
        assert_eq!(claim.measure, Measure::Nps(QuestionId(3)));
        let mut filter = Filter::default();
        filter.toggle(QuestionId(3), Choice::Level(10));
        let claim = first_claim(&panel, None, &filter).unwrap();
        assert_eq!(claim.measure, Measure::Mean(QuestionId(2)));
        assert!((claim.threshold.value() - 3.0).abs() < 1e-12);
        assert_eq!(claim.planned, 100);
        assert!(first_claim(&Panel::default(), None, &filter).is_none());
    }
}
