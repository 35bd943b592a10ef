//! Random work on the panel, on what was taken from it and on hypotheses.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use touchrank::edit::{Edit, WholeEdit, WholeKind};
use touchrank::model::{
    AnswerRange, Choice, Claim, Derivation, Direction, Earlier, EvidenceId, FactorId, Filter,
    Finite, Hypothesis, HypothesisId, HypothesisState, Importance, Link, List, Measure, Panel,
    Project, Question, QuestionId, QuestionKind, SegmentId, Source, StepId, Taken, TakenImportance,
    Wave, WaveId, Weighting,
};

use crate::random::{Draft, pick};

pub fn noon(minute: u32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    day.and_hms_opt(12, minute % 60, 0).unwrap()
}

impl Draft {
    /// The project after some work on it; what is not sound is refused.
    pub fn of_panel(&self, project: &Project) -> Edit {
        let mut project = project.clone();
        self.work(&mut project);
        Edit::Whole(WholeEdit {
            kind: WholeKind::Reload(String::new()),
            project: Box::new(project),
        })
    }

    fn work(&self, project: &mut Project) {
        let [a, b, c, d] = self.picks;
        match self.kind {
            58..=60 => {
                let question = self.question(QuestionId(number(project)), project);
                insert(&mut panel(project).questions, a, question);
            }
            61 => remove(&mut panel(project).questions, a),
            62 => {
                let like = self.question(QuestionId(0), project);
                change(&mut panel(project).questions, a, |it| {
                    it.kind = like.kind;
                    it.label = like.label;
                });
            }
            63 | 64 => {
                let wave = self.wave(WaveId(number(project)));
                insert(&mut panel(project).waves, a, wave);
            }
            65 => remove(&mut panel(project).waves, a),
            66 => {
                let like = self.wave(WaveId(0));
                change(&mut panel(project).waves, a, |it| {
                    it.source = like.source;
                    it.method = like.method;
                });
            }
            67 => panel(project).questions.reorder(a % 4, b % 4),
            68..=70 => {
                let hypothesis = self.hypothesis(HypothesisId(number(project)), project);
                insert(&mut project.hypotheses, a, hypothesis);
            }
            71 => remove(&mut project.hypotheses, a),
            72 | 73 => {
                let like = self.hypothesis(HypothesisId(0), project);
                change(&mut project.hypotheses, a, |it| {
                    let claim = std::mem::replace(&mut it.claim, like.claim);
                    let written = std::mem::replace(&mut it.written, noon(30));
                    it.earlier.push(Earlier { written, claim });
                });
            }
            74 => {
                let like = self.hypothesis(HypothesisId(0), project);
                change(&mut project.hypotheses, a, |it| {
                    it.segment = like.segment;
                    it.steps = like.steps;
                    it.evidence = like.evidence;
                    it.waves = like.waves;
                });
            }
            75 => project.hypotheses.reorder(a % 4, b % 4),
            76 => {
                let filter = self.on.then(|| Arc::new(self.filter(project)));
                change(&mut project.segments, a, |it| it.filter = filter);
            }
            77 => {
                let taken = self.on.then(|| Arc::new(self.taken(project)));
                change(&mut project.segments, a, |it| it.taken = taken);
            }
            _ => project.taken = (c % 4 > 0).then(|| Arc::new(self.taken(project))),
        }
        if self.kind == 61 && d % 2 == 0 {
            // Whatever rested on it goes first.
            let there: BTreeSet<QuestionId> =
                project.panel.questions.iter().map(|it| it.id).collect();
            let rests = |filter: &Filter| filter.clauses.keys().all(|id| there.contains(id));
            let claims =
                |claim: &Claim| rests(&claim.filter) && there.contains(&claim.measure.question());
            project.hypotheses.retain(|it| it.claims().all(claims));
            for at in 0..project.segments.len() {
                let segment = project.segments.get_mut(at).unwrap();
                segment.filter = segment.filter.take().filter(|it| rests(it));
                segment.taken = segment.taken.take().filter(|it| rests(&it.filter));
            }
            project.taken = project.taken.take().filter(|it| rests(&it.filter));
        }
    }

    fn question(&self, id: QuestionId, project: &Project) -> Question {
        let [_, b, c, d] = self.picks;
        let factor: FactorId = pick(project.factors.iter().map(|it| it.id), c);
        Question {
            id,
            heading: self.name.clone(),
            label: if self.on {
                self.name.clone()
            } else {
                String::new()
            },
            kind: match b % 5 {
                0 => QuestionKind::Nps {
                    range: AnswerRange::NPS,
                },
                1 => QuestionKind::Respondent,
                2 => QuestionKind::One,
                _ => QuestionKind::Importance {
                    factor: (d % 4 > 0).then_some(factor),
                    range: AnswerRange::IMPORTANCE,
                },
            },
            block: None,
        }
    }

    fn wave(&self, id: WaveId) -> Wave {
        Wave {
            id,
            name: self.name.clone(),
            date: None,
            method: self.name.clone(),
            read: noon(0),
            source: Source {
                path: self.name.clone(),
                packed: self.on.then(|| Arc::from("a\nb")),
                ..Source::default()
            },
        }
    }

    fn filter(&self, project: &Project) -> Filter {
        let [a, _, c, d] = self.picks;
        let mut filter = Filter::default();
        for question in project.panel.questions.iter().skip(a % 3).take(c % 3) {
            let level = i32::try_from(d % 3).unwrap();
            filter.toggle(question.id, Choice::Level(level));
            filter.toggle(question.id, Choice::Named(self.name.clone()));
        }
        let waves = project.panel.waves.iter().skip(d % 3).take(a % 2);
        filter.waves = waves.map(|it| it.id).collect();
        filter
    }

    fn taken(&self, project: &Project) -> Taken {
        let [a, b, c, _] = self.picks;
        let some = project.factors.iter().skip(a % 2).take(b % 4);
        let value = self.value.filter(|it| (1.0..=5.0).contains(it));
        let value = Importance::new(value.unwrap_or(2.0), Weighting::OneToFive).unwrap();
        let taken = TakenImportance {
            value,
            standard_error: self.on.then_some(0.5),
            answers: 7,
        };
        Taken {
            filter: self.filter(project),
            derivation: Derivation::ALL[c % 4],
            at: noon(u32::try_from(c).unwrap()),
            respondents: 12,
            factors: some.map(|it| (it.id, taken)).collect::<BTreeMap<_, _>>(),
        }
    }

    fn hypothesis(&self, id: HypothesisId, project: &Project) -> Hypothesis {
        let [a, b, c, d] = self.picks;
        let question = pick(project.panel.questions.iter().map(|it| it.id), b);
        let segment: SegmentId = pick(project.segments.iter().map(|it| it.id), c);
        let steps = project.tracks.iter().flat_map(|it| it.steps.iter());
        let step: StepId = pick(steps.map(|it| it.id), d);
        let proofs = project.tracks.iter().flat_map(|it| it.evidence.iter());
        let notes = project.evidence.iter().map(|it| it.id);
        let evidence: EvidenceId = pick(notes.chain(proofs.map(|it| it.id)), a);
        let there = |id: u32| id < 4_000_000;
        Hypothesis {
            id,
            statement: self.name.clone(),
            claim: Claim {
                filter: self.filter(project),
                measure: match a % 3 {
                    0 => Measure::Share(question, BTreeSet::from([Choice::Missing])),
                    1 => Measure::Mean(question),
                    _ => Measure::Nps(question),
                },
                direction: if self.on {
                    Direction::Above
                } else {
                    Direction::Below
                },
                threshold: Finite::new(0.25 * (d % 4) as f64).unwrap(),
                planned: 100,
                method: String::new(),
            },
            written: noon(1),
            earlier: Vec::new(),
            waves: self.filter(project).waves,
            state: HypothesisState::ALL[c % 5],
            owner: String::new(),
            segment: (there(segment.0) && self.on).then_some(Link::To(segment)),
            steps: there(step.0)
                .then_some(Link::To(step))
                .into_iter()
                .collect(),
            evidence: (there(evidence.0).then_some(Link::To(evidence)).into_iter())
                .chain((c % 4 == 0).then(|| Link::Gone("gone".to_owned())))
                .collect(),
            note: String::new(),
        }
    }
}

fn number(project: &mut Project) -> u32 {
    project.ids.take().unwrap()
}

fn panel(project: &mut Project) -> &mut Panel {
    Arc::make_mut(&mut project.panel)
}

fn insert<T>(list: &mut List<T>, at: usize, item: T) {
    list.insert(at % (list.len() + 1), item);
}

fn remove<T: Clone>(list: &mut List<T>, at: usize) {
    list.remove(at % list.len().max(1));
}

fn change<T: Clone>(list: &mut List<T>, at: usize, change: impl FnOnce(&mut T)) {
    let at = at % list.len().max(1);
    if at < list.len() {
        change(list.get_mut(at).unwrap());
    }
}
