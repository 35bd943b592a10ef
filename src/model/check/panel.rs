//! The invariants of questions and waves, of filters and taken importances, and of hypotheses.

use std::collections::BTreeSet;

use super::{Axes, Found, Item, Problem};
use crate::model::{
    Filter, Hypothesis, Link, MAX_ALL_PACKED, MAX_EARLIER, MAX_HYPOTHESES, MAX_QUESTIONS,
    MAX_WAVES, PanelError, Project, QuestionId, QuestionKind, Taken, WaveId, links,
};

/// The questions and waves that a filter or a claim can rest on.
struct Asked {
    questions: BTreeSet<QuestionId>,
    waves: BTreeSet<WaveId>,
}

pub(super) fn check(project: &Project, found: &mut Found, axes: Axes<'_>) {
    questions(project, found, axes);
    waves(project, found);
    let asked = Asked {
        questions: project.panel.questions.iter().map(|it| it.id).collect(),
        waves: project.panel.waves.iter().map(|it| it.id).collect(),
    };
    if let Some(taken) = &project.taken {
        found.taken(Item::Taken(None), taken, axes, &asked);
    }
    for (at, segment) in project.segments.iter().enumerate() {
        if let Some(filter) = &segment.filter {
            let item = Item::Filter(at);
            found.panel(item, filter.check());
            found.filter(item, filter, &asked);
        }
        if let Some(taken) = &segment.taken {
            found.taken(Item::Taken(Some(at)), taken, axes, &asked);
        }
    }
    hypotheses(project, found, &asked);
}

fn questions(project: &Project, found: &mut Found, (factors, _): Axes<'_>) {
    let mut headings = BTreeSet::new();
    let mut asked_for = BTreeSet::new();
    let mut respondent = false;
    for (at, question) in project.panel.questions.iter().enumerate() {
        let item = Item::Question(at);
        if at == MAX_QUESTIONS {
            found.push(item, Problem::TooMany(MAX_QUESTIONS));
        }
        found.panel(item, question.check());
        if !headings.insert(question.heading.as_str()) {
            found.push(item, Problem::DoubleHeading);
        }
        match question.kind {
            QuestionKind::Importance {
                factor: Some(factor),
                ..
            } => {
                if !factors.contains(&factor) {
                    found.push(item, Problem::Dangling(factor.0));
                } else if !asked_for.insert(factor) {
                    found.push(item, Problem::DoubleFactor(factor.0));
                }
            }
            QuestionKind::Respondent if std::mem::replace(&mut respondent, true) => {
                found.push(item, Problem::SecondRespondent);
            }
            _ => {}
        }
    }
}

fn waves(project: &Project, found: &mut Found) {
    let mut names = BTreeSet::new();
    let mut packed = 0;
    for (at, wave) in project.panel.waves.iter().enumerate() {
        let item = Item::Wave(at);
        if at == MAX_WAVES {
            found.push(item, Problem::TooMany(MAX_WAVES));
        }
        found.panel(item, wave.check());
        if !names.insert(wave.name.as_str()) {
            found.push(item, Problem::DoubleWaveName);
        }
        let before = packed;
        packed += wave.source.packed.as_ref().map_or(0, |it| it.len());
        if before <= MAX_ALL_PACKED && packed > MAX_ALL_PACKED {
            found.push(item, Problem::Packed(packed));
        }
    }
}

fn hypotheses(project: &Project, found: &mut Found, asked: &Asked) {
    if project.hypotheses.is_empty() {
        return;
    }
    let there = links::Targets::of(project);
    for (at, hypothesis) in project.hypotheses.iter().enumerate() {
        let item = Item::Hypothesis(at);
        if at == MAX_HYPOTHESES {
            found.push(item, Problem::TooMany(MAX_HYPOTHESES));
        }
        if hypothesis.earlier.len() > MAX_EARLIER {
            found.push(item, Problem::TooMany(MAX_EARLIER));
        }
        found.panel(item, hypothesis.check());
        found.rests_on_waves(item, &hypothesis.waves, asked);
        for claim in hypothesis.claims() {
            found.filter(item, &claim.filter, asked);
            found.rests_on(item, claim.measure.question(), asked);
        }
        for missing in dangling(hypothesis, &there) {
            found.push(item, Problem::Dangling(missing));
        }
    }
}

/// The ids that a hypothesis refers to and that do not exist.
fn dangling(hypothesis: &Hypothesis, there: &links::Targets) -> Vec<u32> {
    let segment = hypothesis.segment.iter().filter_map(Link::id);
    let steps = hypothesis.steps.iter().filter_map(Link::id);
    let evidence = hypothesis.evidence.iter().filter_map(Link::id);
    (segment.filter(|id| !there.segments.contains(&id.0)))
        .map(|id| id.0)
        .chain((steps.filter(|id| !there.steps.contains(&id.0))).map(|id| id.0))
        .chain((evidence.filter(|id| !there.evidence.contains(&id.0))).map(|id| id.0))
        .collect()
}

impl Found {
    fn panel(&mut self, item: Item, says: Result<(), PanelError>) {
        if let Err(error) = says {
            self.push(item, Problem::Panel(error));
        }
    }

    fn rests_on(&mut self, item: Item, question: QuestionId, asked: &Asked) {
        if !asked.questions.contains(&question) {
            self.push(item, Problem::NoQuestion(question.0));
        }
    }

    fn rests_on_waves(&mut self, item: Item, waves: &BTreeSet<WaveId>, asked: &Asked) {
        for wave in waves.difference(&asked.waves) {
            self.push(item, Problem::NoWave(wave.0));
        }
    }

    fn filter(&mut self, item: Item, filter: &Filter, asked: &Asked) {
        for question in filter.clauses.keys() {
            self.rests_on(item, *question, asked);
        }
        self.rests_on_waves(item, &filter.waves, asked);
    }

    fn taken(&mut self, item: Item, taken: &Taken, (factors, _): Axes<'_>, asked: &Asked) {
        self.panel(item, taken.check());
        self.filter(item, &taken.filter, asked);
        for factor in taken.factors.keys() {
            if !factors.contains(factor) {
                self.push(item, Problem::Dangling(factor.0));
            }
        }
    }
}
