//! The panel, taken importances and hypotheses of a file as the model has them. What a filter rests on is checked with the whole;
//! what stands twice and what is no time is told here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::check::{Checker, find, importance_of_panel};
use super::locate::{Path, Step};
use super::problem::FileProblem;
use super::v1::Id;
use super::{tracks, v5, write_panel};
use crate::model::{
    AnswerRange, Block, Choice, Claim, DateOrder, Derivation, Direction, Earlier, EvidenceId,
    FactorId, Filter, Finite, Hypothesis, HypothesisId, HypothesisState, Measure, Panel, Question,
    QuestionId, QuestionKind, SegmentId, Source, StepId, Taken, TakenImportance, Wave, WaveId,
};

impl Checker {
    /// Questions and waves.
    pub(super) fn panel(
        &mut self,
        questions: Vec<v5::Question>,
        waves: Vec<v5::Wave>,
    ) -> Arc<Panel> {
        let waves = (0..).zip(waves);
        Arc::new(Panel {
            questions: questions.into_iter().map(question).collect(),
            waves: waves.map(|(at, wave)| self.wave(at, wave)).collect(),
        })
    }

    fn wave(&mut self, at: usize, wave: v5::Wave) -> Wave {
        let place = |field| vec![Step::Field("waves"), Step::Index(at), Step::Field(field)];
        let packed = wave.packed.map(|lines| Arc::from(lines.join("\n")));
        Wave {
            id: WaveId(wave.id.0),
            name: wave.name,
            date: self.date(wave.date, || place("date")),
            method: wave.method,
            read: self.time(wave.read, || place("read")),
            source: Source {
                path: wave.path,
                sheet: wave.sheet,
                bytes: wave.bytes,
                hash: wave.hash,
                rows: wave.rows,
                packed,
            },
        }
    }

    /// A filter; `path` is that of the filter.
    pub(super) fn filter(&mut self, filter: v5::Filter, path: &Path) -> Filter {
        let mut clauses = BTreeMap::new();
        for (at, (id, choices)) in filter.clauses.into_iter().enumerate() {
            let place = along(path, &[Step::Field("clauses"), Step::Index(at)]);
            let choices = self.choices(choices, &along(&place, &[Step::Index(1)]));
            if clauses.insert(QuestionId(id.0), choices).is_some() {
                self.fatal.push(place, FileProblem::TwoClauses(id.0));
            }
        }
        Filter {
            clauses,
            waves: self.waves(&filter.waves, path),
        }
    }

    fn waves(&mut self, waves: &[Id], path: &Path) -> BTreeSet<WaveId> {
        let waves = waves.iter().map(|id| WaveId(id.0));
        self.distinct(waves, |id| id.0, &along(path, &[Step::Field("waves")]))
    }

    /// Answers; `path` is that of their list.
    fn choices(&mut self, choices: Vec<v5::Choice>, path: &Path) -> BTreeSet<Choice> {
        let mut found = BTreeSet::new();
        for (at, choice) in choices.into_iter().enumerate() {
            if !found.insert(self::choice(choice)) {
                let place = along(path, &[Step::Index(at)]);
                self.mended.push(place, FileProblem::DoubleChoice);
            }
        }
        found
    }

    /// What was taken from the panel; `path` is that of the whole. An importance of a factor that does not exist is left out with a
    /// word.
    pub(super) fn taken(&mut self, taken: Option<v5::Taken>, path: &Path) -> Option<Arc<Taken>> {
        let taken = taken?;
        let filter = self.filter(taken.filter, &along(path, &[Step::Field("filter")]));
        let at = self.time(taken.at, || along(path, &[Step::Field("at")]));
        let mut factors = BTreeMap::new();
        for (at, (factor, value, error, answers)) in taken.factors.into_iter().enumerate() {
            let place = along(path, &[Step::Field("factors"), Step::Index(at)]);
            if find(&self.factors, factor.0).is_none() {
                let problem = FileProblem::DanglingImportance {
                    factor: factor.0,
                    importance: value.0,
                };
                self.mended.push(place, problem);
                continue;
            }
            let Some(value) = importance_of_panel(value, place.clone(), &mut self.fatal) else {
                continue;
            };
            let taken = TakenImportance {
                value,
                standard_error: error.map(|error| error.0),
                answers: answers.0,
            };
            match factors.get(&FactorId(factor.0)) {
                None => {
                    factors.insert(FactorId(factor.0), taken);
                }
                Some(before) if *before == taken => {
                    let problem = FileProblem::DoubleImportance {
                        factor: factor.0,
                        importance: value.value(),
                    };
                    self.mended.push(place, problem);
                }
                Some(_) => self.fatal.push(place, FileProblem::TwoTaken(factor.0)),
            }
        }
        Some(Arc::new(Taken {
            filter,
            derivation: match taken.derivation {
                v5::Derivation::Mean => Derivation::Mean,
                v5::Derivation::TopTwoBox => Derivation::TopTwoBox,
                v5::Derivation::Centred => Derivation::Centred,
                v5::Derivation::Rank => Derivation::Rank,
            },
            at,
            respondents: taken.respondents.0,
            factors,
        }))
    }

    /// A hypothesis.
    pub(super) fn hypothesis(&mut self, at: usize, hypothesis: v5::Hypothesis) -> Hypothesis {
        let whole = vec![Step::Field("hypotheses"), Step::Index(at)];
        let claim = self.claim(hypothesis.claim, &along(&whole, &[Step::Field("claim")]));
        let earlier = (0..).zip(hypothesis.earlier);
        let earlier = earlier.map(|(at, (written, claim))| {
            let place = along(&whole, &[Step::Field("earlier"), Step::Index(at)]);
            Earlier {
                written: self.time(written, || along(&place, &[Step::Index(0)])),
                claim: self.claim(claim, &along(&place, &[Step::Index(1)])),
            }
        });
        let earlier = earlier.collect();
        Hypothesis {
            id: HypothesisId(hypothesis.id.0),
            statement: hypothesis.statement,
            claim,
            written: self.time(hypothesis.written, || {
                along(&whole, &[Step::Field("written")])
            }),
            earlier,
            waves: self.waves(&hypothesis.waves, &whole),
            state: match hypothesis.state {
                v5::HypothesisState::Draft => HypothesisState::Draft,
                v5::HypothesisState::Planned => HypothesisState::Planned,
                v5::HypothesisState::Collecting => HypothesisState::Collecting,
                v5::HypothesisState::Judged => HypothesisState::Judged,
                v5::HypothesisState::Dropped => HypothesisState::Dropped,
            },
            owner: hypothesis.owner,
            segment: hypothesis.segment.map(|link| tracks::link(link, SegmentId)),
            steps: tracks::links(hypothesis.steps, StepId),
            evidence: tracks::links(hypothesis.evidence, EvidenceId),
            note: hypothesis.note,
        }
    }

    fn claim(&mut self, claim: v5::Claim, path: &Path) -> Claim {
        let filter = self.filter(claim.filter, &along(path, &[Step::Field("filter")]));
        let measure = match claim.measure {
            v5::Measure::Share(id, choices) => {
                let place = along(path, &[Step::Field("measure"), Step::Index(1)]);
                Measure::Share(QuestionId(id.0), self.choices(choices, &place))
            }
            v5::Measure::Mean(id) => Measure::Mean(QuestionId(id.0)),
            v5::Measure::Nps(id) => Measure::Nps(QuestionId(id.0)),
        };
        Claim {
            filter,
            measure,
            direction: match claim.direction {
                v5::Direction::Above => Direction::Above,
                v5::Direction::Below => Direction::Below,
            },
            threshold: finite(claim.threshold.0),
            planned: claim.planned.0,
            method: claim.method,
        }
    }

    /// A day and a time, or a problem where the text is none.
    fn time(&mut self, text: String, path: impl Fn() -> Path) -> NaiveDateTime {
        time(&text).unwrap_or_else(|| {
            self.fatal.push(path(), FileProblem::Time(text));
            NaiveDate::default().and_time(NaiveTime::MIN)
        })
    }
}

fn along(path: &Path, steps: &[Step<'static>]) -> Path {
    path.iter().chain(steps).copied().collect()
}

/// A day and a time as a file writes it.
fn time(text: &str) -> Option<NaiveDateTime> {
    let forms = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S%.f"];
    let mut found =
        (forms.into_iter()).filter_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    found.find(|found| write_panel::time(*found) == text)
}

fn question(question: v5::Question) -> Question {
    Question {
        id: QuestionId(question.id.0),
        heading: question.heading,
        label: question.label,
        kind: kind(question.kind),
        block: question.block.map(|block| match block {
            v5::Block::Portrait => Block::Portrait,
            v5::Block::Jobs => Block::Jobs,
            v5::Block::Problems => Block::Problems,
            v5::Block::Factors => Block::Factors,
            v5::Block::Nps => Block::Nps,
            v5::Block::Recommendations => Block::Recommendations,
        }),
    }
}

fn kind(kind: v5::QuestionKind) -> QuestionKind {
    match kind {
        v5::QuestionKind::Ignored => QuestionKind::Ignored,
        v5::QuestionKind::Importance { factor, low, high } => QuestionKind::Importance {
            factor: factor.map(|id| FactorId(id.0)),
            range: AnswerRange { low, high },
        },
        v5::QuestionKind::Nps { low, high } => QuestionKind::Nps {
            range: AnswerRange { low, high },
        },
        v5::QuestionKind::One => QuestionKind::One,
        v5::QuestionKind::Many { separator } => QuestionKind::Many { separator },
        v5::QuestionKind::Number => QuestionKind::Number,
        v5::QuestionKind::Money => QuestionKind::Money,
        v5::QuestionKind::Date(order) => QuestionKind::Date(match order {
            v5::DateOrder::YearFirst => DateOrder::YearFirst,
            v5::DateOrder::DayFirst => DateOrder::DayFirst,
            v5::DateOrder::MonthFirst => DateOrder::MonthFirst,
        }),
        v5::QuestionKind::Text => QuestionKind::Text,
        v5::QuestionKind::Segment => QuestionKind::Segment,
        v5::QuestionKind::Job => QuestionKind::Job,
        v5::QuestionKind::Respondent => QuestionKind::Respondent,
    }
}

fn choice(choice: v5::Choice) -> Choice {
    match choice {
        v5::Choice::Named(name) => Choice::Named(name),
        v5::Choice::Level(level) => Choice::Level(level),
        v5::Choice::Between(from, below) => Choice::Between(finite(from.0), finite(below.0)),
        v5::Choice::Missing => Choice::Missing,
    }
}

/// A number of a file as the model keeps it. Where the file was read, it is finite.
fn finite(value: f64) -> Finite {
    Finite::new(value).unwrap_or(Finite::ZERO)
}
