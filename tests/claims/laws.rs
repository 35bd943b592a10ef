//! The laws of the history over edits of the panel, of what was taken and of hypotheses, undone and redone in between.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use touchrank::edit::{
    Batch, BatchKind, Edit, FactorEdit, History, HypothesisEdit, PanelEdit, SegmentEdit, TakenEdit,
};
use touchrank::model::{
    AnswerRange, Choice, DateOrder, FactorId, Filter, Finite, HypothesisId, Measure, Project,
    Question, QuestionId, QuestionKind, SegmentId, Wave, WaveId, check,
};

use super::kit::{claim, hypothesis, noon, question, shop, taken, wave};

/// The raw material of one step; which item it means depends on the project it meets.
#[derive(Clone, Debug)]
struct Draft {
    kind: u32,
    picks: [usize; 4],
    name: String,
    value: f64,
    on: bool,
}

fn some_draft() -> impl Strategy<Value = Draft> {
    let name = prop::sample::select(vec!["Age", "City", "Job", "a b", "", "May", "June"]);
    (
        0..24_u32,
        any::<[usize; 4]>(),
        name,
        0.0..6.0,
        any::<bool>(),
    )
        .prop_map(|(kind, picks, name, value, on)| Draft {
            kind,
            picks,
            name: name.to_owned(),
            value,
            on,
        })
}

/// One of the ids, or once in a while one that does not exist.
fn pick<T: Copy>(ids: &[T], pick: usize, nobody: T) -> T {
    if pick.is_multiple_of(16) || ids.is_empty() {
        nobody
    } else {
        ids[pick / 16 % ids.len()]
    }
}

enum Step {
    Undo,
    Redo,
    Edit(Edit),
}

struct Ids {
    questions: Vec<QuestionId>,
    waves: Vec<WaveId>,
    factors: Vec<FactorId>,
    segments: Vec<SegmentId>,
    hypotheses: Vec<HypothesisId>,
}

impl Ids {
    fn of(project: &Project) -> Self {
        Self {
            questions: project.panel.questions.iter().map(|it| it.id).collect(),
            waves: project.panel.waves.iter().map(|it| it.id).collect(),
            factors: project.factors.iter().map(|it| it.id).collect(),
            segments: project.segments.iter().map(|it| it.id).collect(),
            hypotheses: project.hypotheses.iter().map(|it| it.id).collect(),
        }
    }
}

impl Draft {
    fn question_kind(&self, ids: &Ids) -> QuestionKind {
        let [_, _, c, d] = self.picks;
        let factor = self.on.then(|| pick(&ids.factors, d, FactorId(9_999)));
        let range = AnswerRange { low: 1, high: 5 };
        match c % 10 {
            0 => QuestionKind::Ignored,
            1 => QuestionKind::Importance { factor, range },
            2 => QuestionKind::Nps {
                range: AnswerRange::NPS,
            },
            3 => QuestionKind::Nps { range },
            4 => QuestionKind::Many { separator: ';' },
            5 => QuestionKind::Money,
            6 => QuestionKind::Date(DateOrder::DayFirst),
            7 => QuestionKind::Text,
            8 => QuestionKind::Number,
            _ => QuestionKind::One,
        }
    }

    /// A filter on one question, mostly of answers that it can have.
    fn filter(&self, project: &Project, ids: &Ids) -> Filter {
        let [a, b, _, d] = self.picks;
        let id = pick(&ids.questions, a, QuestionId(9_999));
        let choices = BTreeSet::from([self.choice(project, id)]);
        let wave = pick(&ids.waves, b, WaveId(9_999));
        let waves = d.is_multiple_of(3).then_some(wave).into_iter().collect();
        Filter {
            clauses: BTreeMap::from([(id, choices)]),
            waves,
        }
    }

    fn choice(&self, project: &Project, id: QuestionId) -> Choice {
        let kind = project.panel.question(id).map(|question| question.kind);
        let finite = |value| Finite::new(value).unwrap();
        match kind {
            _ if self.picks[3].is_multiple_of(7) => Choice::Missing,
            Some(QuestionKind::Importance { .. } | QuestionKind::Nps { .. }) => Choice::Level(3),
            Some(QuestionKind::Number | QuestionKind::Money | QuestionKind::Date(_)) => {
                Choice::Between(finite(0.0), finite(self.value))
            }
            _ => Choice::Named(self.name.clone()),
        }
    }

    fn step(&self, project: &Project) -> Step {
        let ids = &Ids::of(project);
        let [a, b, c, d] = self.picks;
        let question_id = |n| pick(&ids.questions, n, QuestionId(9_999));
        let factor = |n| pick(&ids.factors, n, FactorId(9_999));
        let segment = |n: usize| {
            n.is_multiple_of(2)
                .then(|| pick(&ids.segments, n / 2, SegmentId(9_999)))
        };
        let hypothesis_id = |n| pick(&ids.hypotheses, n, HypothesisId(9_999));
        let measure = || {
            let id = question_id(b);
            match d % 3 {
                0 => Measure::Nps(id),
                1 => Measure::Mean(id),
                _ => Measure::Share(id, BTreeSet::from([self.choice(project, id)])),
            }
        };
        let some_claim = || claim(self.filter(project, ids), measure(), self.value / 4.0);
        let some_taken = || {
            let value = (self.value + 0.5).clamp(0.6, 5.0).max(1.0);
            taken(self.filter(project, ids), &[(factor(b), value)])
        };
        Step::Edit(match self.kind {
            0..=2 => return Step::Undo,
            3 => return Step::Redo,
            4 | 5 => Edit::Panel(PanelEdit::TakeIn {
                wave: Box::new(wave(&format!("{} {}", self.name, a % 5))),
                questions: self.questions(project, ids),
            }),
            6..=8 => Edit::Panel(PanelEdit::ChangeQuestion(Question {
                label: self.name.clone(),
                ..question(
                    question_id(a).0,
                    &format!("{}{}", self.name, b % 9),
                    self.question_kind(ids),
                )
            })),
            9 => Edit::Panel(PanelEdit::DeleteQuestion(question_id(a))),
            10 => Edit::Panel(PanelEdit::DeleteWave(pick(&ids.waves, a, WaveId(9_999)))),
            11 => Edit::Panel(PanelEdit::ChangeWave(Box::new(Wave {
                id: pick(&ids.waves, a, WaveId(9_999)),
                ..wave(&self.name)
            }))),
            12 | 13 => Edit::Panel(PanelEdit::SaveSegment {
                name: format!("{}{}", self.name, a % 4),
                filter: self.filter(project, ids),
                share: self.on.then_some(self.value),
            }),
            14 => Edit::Segment(SegmentEdit::SetFilter(
                pick(&ids.segments, c, SegmentId(9_999)),
                self.on.then(|| self.filter(project, ids)),
            )),
            15 => Edit::Taken(TakenEdit::Take(segment(a), some_taken())),
            16 => Edit::Taken(TakenEdit::Update(segment(a), some_taken())),
            17 => Edit::Taken(TakenEdit::PutBack(segment(a), vec![factor(b), factor(c)])),
            18 => Edit::Batch(Batch {
                kind: BatchKind::FromPanel,
                edits: vec![
                    Edit::Taken(TakenEdit::Update(None, some_taken())),
                    Edit::Taken(TakenEdit::Forget(segment(c))),
                ],
            }),
            19 => Edit::Factor(FactorEdit::SetImportance(factor(a), Some(self.value))),
            20 => Edit::Hypothesis(HypothesisEdit::Add(Box::new(hypothesis(
                &self.name,
                some_claim(),
            )))),
            21 => {
                let mut it = hypothesis(&self.name, some_claim());
                it.id = hypothesis_id(c);
                Edit::Hypothesis(HypothesisEdit::Change(Box::new(it), noon(4)))
            }
            22 => Edit::Hypothesis(HypothesisEdit::Move {
                id: hypothesis_id(a),
                before: self.on.then(|| hypothesis_id(b)),
            }),
            _ => Edit::Hypothesis(HypothesisEdit::Delete(hypothesis_id(a))),
        })
    }

    /// What is there but for one question, and a new one.
    fn questions(&self, project: &Project, ids: &Ids) -> Vec<Question> {
        let [a, b, ..] = self.picks;
        let gone = pick(&ids.questions, a, QuestionId(9_999));
        let stays = project.panel.questions.iter().filter(|it| it.id != gone);
        let new = question(
            0,
            &format!("{}{}", self.name, b % 9),
            self.question_kind(ids),
        );
        stays.cloned().chain([new]).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn every_edit_is_whole_and_all_of_them_can_be_undone(drafts in prop::collection::vec(some_draft(), 1..48)) {
        let start = shop().project;
        let mut history = History::new(start.clone());
        for draft in &drafts {
            match draft.step(history.project()) {
                Step::Undo => drop(history.undo()),
                Step::Redo => drop(history.redo()),
                Step::Edit(edit) => {
                    let before = history.project().clone();
                    let next = before.ids.peek();
                    match history.apply(&edit) {
                        Ok(_) => prop_assert!(history.project().ids.peek() >= next),
                        Err(_) => prop_assert!(*history.project() == before, "half applied: {edit:?}"),
                    }
                }
            }
            prop_assert_eq!(check(history.project()), []);
            prop_assert!(stands(history.project()), "{:?}", draft);
        }
        while history.redo().is_some() {}
        let end = history.project().clone();
        while history.undo().is_some() {}
        prop_assert!(*history.project() == start);
        while history.redo().is_some() {}
        prop_assert!(*history.project() == end);
    }
}

/// True where nothing names a question or a wave that is not there.
fn stands(project: &Project) -> bool {
    let filter = |filter: &Filter| {
        (filter.clauses.keys()).all(|id| project.panel.question(*id).is_some())
            && filter
                .waves
                .iter()
                .all(|id| project.panel.wave(*id).is_some())
    };
    let of_segments = project.segments.iter().all(|segment| {
        segment.filter.as_deref().is_none_or(filter)
            && segment.taken.as_deref().is_none_or(|it| filter(&it.filter))
    });
    let of_hypotheses = project.hypotheses.iter().all(|it| {
        let earlier = it.earlier.iter().map(|earlier| &earlier.claim);
        earlier.chain([&it.claim]).all(|claim| {
            filter(&claim.filter) && project.panel.question(claim.measure.question()).is_some()
        })
    });
    of_segments && of_hypotheses && project.taken.as_deref().is_none_or(|it| filter(&it.filter))
}
