//! What pages ask of the answers: worked out at once where they are few, else beside the frames, the latest of each kind only.

use std::mem::{Discriminant, discriminant};
use std::sync::Arc;

use super::{App, Surveyed};
use crate::app::results::Done;
use crate::methods::hypotheses::{Judged, judge};
use crate::methods::panel::{
    Base, PanelComparison, PanelFigures, SegmentMoney, Ways, compare, panel_figures, segment_money,
    ways,
};
use crate::model::{Filter, HypothesisId, Project};
use crate::ui::{Ask, Survey};

/// What the jobs are called, one for each kind of question.
pub(in crate::app) const ASKED: [&str; 6] = [
    "survey charts",
    "survey comparison",
    "survey words",
    "survey money",
    "survey derivations",
    "survey hypotheses",
];

/// The job that answers a question.
const fn job(ask: &Ask) -> &'static str {
    let [charts, comparison, words, money, derivations, hypotheses] = ASKED;
    match ask {
        Ask::Figures(_) => charts,
        Ask::Comparison(..) => comparison,
        Ask::Texts(..) => words,
        Ask::Money(..) => money,
        Ask::Ways(..) => derivations,
        Ask::Judged => hypotheses,
    }
}

/// A question, and of which answers and which revision of the project.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::app) struct Of {
    ask: Ask,
    stamp: u64,
    /// Only where more than the answers decides.
    revision: Option<u64>,
}

impl Of {
    const fn new(ask: Ask, stamp: u64, revision: u64) -> Self {
        let revision = match ask {
            Ask::Ways(..) | Ask::Judged => Some(revision),
            _ => None,
        };
        Self {
            ask,
            stamp,
            revision,
        }
    }

    fn kind(&self) -> Discriminant<Ask> {
        discriminant(&self.ask)
    }
}

/// What was found.
#[derive(Debug)]
enum Answer {
    Figures(PanelFigures),
    Comparison(PanelComparison),
    Texts(Vec<u32>),
    Money(Vec<SegmentMoney>),
    Ways(Ways),
    Judged(Vec<(HypothesisId, Judged)>),
}

/// Something that was worked out beside the frames.
#[derive(Debug)]
pub(in crate::app) struct Found {
    of: Of,
    answer: Answer,
}

/// What is asked.
#[derive(Default)]
pub(super) struct Asking {
    /// What is being worked out, at most one of each kind.
    runs: Vec<(u64, Of)>,
    /// What is asked meanwhile, the latest of each kind.
    next: Vec<Of>,
    /// What was asked last of each kind.
    last: Vec<Of>,
    /// What broke, and is not tried again.
    broken: Vec<Of>,
}

impl Asking {
    pub(super) fn broke(&mut self, broken: &'static str) {
        let at = self.runs.iter().position(|(_, of)| job(&of.ask) == broken);
        if let Some(at) = at {
            self.broken.push(self.runs.swap_remove(at).1);
        }
    }

    fn put(list: &mut Vec<Of>, of: Of) {
        list.retain(|other| other.kind() != of.kind());
        list.push(of);
    }
}

impl App {
    /// Works something out at once, or has it worked out beside the frames.
    pub(super) fn ask_survey(&mut self, ask: Ask) {
        let Some(document) = &mut self.document else {
            return;
        };
        let survey = &mut document.survey;
        let Some(base) = survey.base.clone() else {
            return;
        };
        let of = Of::new(ask, survey.stamp, document.history.revision());
        let asking = &mut self.surveys.asking;
        Asking::put(&mut asking.last, of.clone());
        if is_found(survey, &of) || asking.broken.contains(&of) {
            return;
        }
        if is_small(&base, self.surveys.service.at_once()) {
            let answer = work_out(document.history.project(), &base, &of.ask);
            set(survey, &of, answer);
            return;
        }
        Asking::put(&mut asking.next, of);
        self.keep_asking();
    }

    /// Begins what waits, where nothing of its kind runs.
    pub(super) fn keep_asking(&mut self) {
        let Some(document) = &self.document else {
            self.surveys.asking = Asking::default();
            return;
        };
        let Some(base) = &document.survey.base else {
            self.surveys.asking.next.clear();
            return;
        };
        for of in std::mem::take(&mut self.surveys.asking.next) {
            let runs = &self.surveys.asking.runs;
            if runs.iter().any(|(_, run)| *run == of) {
                continue;
            }
            if runs.iter().any(|(_, run)| run.kind() == of.kind()) {
                self.surveys.asking.next.push(of);
                continue;
            }
            let token = self.surveys.tokens + 1;
            self.surveys.tokens = token;
            self.surveys.asking.runs.push((token, of.clone()));
            let (project, base) = (document.project().clone(), Arc::clone(base));
            self.jobs.start(job(&of.ask), move || {
                let answer = work_out(&project, &base, &of.ask);
                Done::Surveyed(Surveyed::Found(token, Found { of, answer }))
            });
        }
    }

    pub(super) fn take_survey_found(&mut self, token: u64, found: Found) {
        let runs = &mut self.surveys.asking.runs;
        let Some(at) = runs.iter().position(|(of, _)| *of == token) else {
            return;
        };
        runs.swap_remove(at);
        // Of answers that are not there any more nothing is shown.
        if let Some(document) = &mut self.document
            && document.survey.stamp == found.of.stamp
            && document.survey.base.is_some()
        {
            set(&mut document.survey, &found.of, found.answer);
        }
        self.keep_asking();
    }

    /// Another filter. What was on show under the one before is shown under this one in the same frame, where the answers are few.
    pub(super) fn filter_survey(&mut self, filter: &Filter) {
        let Some(document) = &mut self.document else {
            return;
        };
        let survey = &mut document.survey;
        if survey.filter == *filter {
            return;
        }
        let before = std::mem::replace(&mut survey.filter, filter.clone());
        survey.turn += 1;
        let (stamp, revision) = (survey.stamp, document.history.revision());
        let asked = self.surveys.asking.last.iter();
        let asked = asked.filter(|of| {
            of.stamp == stamp && of.revision.is_none_or(|of| of == revision) && is_found(survey, of)
        });
        let asked = asked.filter_map(|of| match of.ask.clone() {
            Ask::Figures(of) if of == before => Some(Ask::Figures(filter.clone())),
            Ask::Texts(of, question, text) if of == before => {
                Some(Ask::Texts(filter.clone(), question, text))
            }
            Ask::Money(of, segments, amounts) if of == before => {
                Some(Ask::Money(filter.clone(), segments, amounts))
            }
            Ask::Ways(segment, of) if of == before => Some(Ask::Ways(segment, filter.clone())),
            _ => None,
        });
        for ask in asked.collect::<Vec<_>>() {
            self.ask_survey(ask);
        }
    }
}

/// Whether these answers are worked out within a frame.
fn is_small(base: &Base, at_once: usize) -> bool {
    let columns = base.answers().columns.len();
    base.rows().saturating_mul(columns.max(1)) <= at_once
}

fn work_out(project: &Project, base: &Base, ask: &Ask) -> Answer {
    match ask {
        Ask::Figures(filter) => Answer::Figures(panel_figures(base, filter)),
        Ask::Comparison(first, second) => Answer::Comparison(compare(base, first, second)),
        Ask::Texts(filter, question, text) => Answer::Texts(base.texts(filter, *question, text)),
        Ask::Money(filter, segments, amounts) => {
            Answer::Money(segment_money(base, filter, *segments, *amounts))
        }
        Ask::Ways(segment, filter) => Answer::Ways(ways(project, *segment, base, filter)),
        Ask::Judged => {
            let hypotheses = project.hypotheses.iter();
            Answer::Judged(hypotheses.map(|it| (it.id, judge(it, base))).collect())
        }
    }
}

/// Whether it was found already.
fn is_found(survey: &Survey, of: &Of) -> bool {
    let Of {
        ask,
        stamp,
        revision,
    } = of;
    let revision = revision.unwrap_or_default();
    let found = match ask {
        Ask::Figures(of) => survey.figures.get(of, *stamp).map(|(_, now)| now),
        Ask::Comparison(first, second) => {
            let of = (first.clone(), second.clone());
            survey.comparison.get(&of, *stamp).map(|(_, now)| now)
        }
        Ask::Texts(filter, question, text) => {
            let of = (filter.clone(), *question, text.clone());
            survey.texts.get(&of, *stamp).map(|(_, now)| now)
        }
        Ask::Money(filter, segments, amounts) => {
            let of = (filter.clone(), *segments, *amounts);
            survey.money.get(&of, *stamp).map(|(_, now)| now)
        }
        Ask::Ways(segment, filter) => {
            let of = (*segment, filter.clone(), revision);
            survey.ways.get(&of, *stamp).map(|(_, now)| now)
        }
        Ask::Judged => survey.judged.get(&revision, *stamp).map(|(_, now)| now),
    };
    found == Some(true)
}

/// Puts what was found where pages look for it.
fn set(survey: &mut Survey, of: &Of, answer: Answer) {
    let (stamp, revision) = (of.stamp, of.revision.unwrap_or_default());
    match (of.ask.clone(), answer) {
        (Ask::Figures(of), Answer::Figures(found)) => {
            survey.figures.set(of, stamp, Arc::new(found));
        }
        (Ask::Comparison(first, second), Answer::Comparison(found)) => {
            let of = (first, second);
            survey.comparison.set(of, stamp, Arc::new(found));
        }
        (Ask::Texts(filter, question, text), Answer::Texts(found)) => {
            let of = (filter, question, text);
            survey.texts.set(of, stamp, Arc::new(found));
        }
        (Ask::Money(filter, segments, amounts), Answer::Money(found)) => {
            let of = (filter, segments, amounts);
            survey.money.set(of, stamp, Arc::new(found));
        }
        (Ask::Ways(segment, filter), Answer::Ways(found)) => {
            let of = (segment, filter, revision);
            survey.ways.set(of, stamp, Arc::new(found));
        }
        (Ask::Judged, Answer::Judged(found)) => {
            survey.judged.set(revision, stamp, Arc::new(found));
        }
        _ => {}
    }
    survey.turn += 1;
}
