//! Who rests on a question or a wave of the panel, so that neither goes, or changes its meaning, behind anybody's back.

use std::collections::BTreeSet;

use super::filter::keeps_choice;
use crate::i18n::Message;
use crate::model::{
    Choice, Claim, Filter, Hypothesis, Measure, Panel, Project, Question, QuestionId, QuestionKind,
    WaveId,
};

/// So many are named; of the others there is a count.
const NAMED: usize = 5;

/// What rests on the panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Use {
    /// The filter of a segment, by its name.
    Segment(String),
    /// Importances that were taken from the panel: of a segment by its name, or of the whole market.
    Taken(Option<String>),
    /// A hypothesis, by its statement.
    Hypothesis(String),
}

/// What something rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Used {
    /// A question that was to go, by its name.
    Question(String),
    /// What the answers of a question are, by its name.
    Kind(String),
    /// A wave that was to go, by its name.
    Wave(String),
}

impl Use {
    fn message(&self) -> Message {
        match self {
            Self::Segment(name) => {
                Message::new("edit-error-use-segment").with("name", name.as_str())
            }
            Self::Taken(Some(name)) => {
                Message::new("edit-error-use-taken").with("name", name.as_str())
            }
            Self::Taken(None) => Message::new("edit-error-use-taken-whole"),
            Self::Hypothesis(name) => {
                Message::new("edit-error-use-hypothesis").with("name", name.as_str())
            }
        }
    }
}

impl Used {
    /// Why it can neither go nor change, with what rests on it.
    pub(super) fn message(&self, by: &[Use]) -> Message {
        let (key, name) = match self {
            Self::Question(name) => ("edit-error-question-used", name),
            Self::Kind(name) => ("edit-error-kind-used", name),
            Self::Wave(name) => ("edit-error-wave-used", name),
        };
        let named = by.iter().take(NAMED).map(Use::message);
        let more = by.len().saturating_sub(NAMED);
        let more = (more > 0).then(|| Message::new("edit-error-use-more").with("count", more));
        let all: Vec<Message> = named.chain(more).collect();
        let list = all.into_iter().rev().reduce(|rest, first| {
            Message::new("edit-error-use-and")
                .with("first", first)
                .with("rest", rest)
        });
        let message = Message::new(key).with("name", name.as_str());
        match list {
            Some(list) => message.with("by", list),
            None => message.with("by", ""),
        }
    }
}

/// The first question that another panel lacks, or that means something else there, with all that rests on it.
pub(super) fn lost(project: &Project, next: &Panel) -> Option<(Used, Vec<Use>)> {
    let old = &project.panel;
    let changed = |question: &&Question| next.question(question.id) != Some(*question);
    old.questions.iter().filter(changed).find_map(|question| {
        let after = next.question(question.id).map(|after| after.kind);
        let by = resting(project, |part| part.loses(question, after));
        let name = question.name().to_owned();
        let used = match after {
            Some(_) => Used::Kind(name),
            None => Used::Question(name),
        };
        (!by.is_empty()).then_some((used, by))
    })
}

/// All that names a wave.
pub(super) fn of_wave(project: &Project, wave: WaveId) -> Vec<Use> {
    resting(project, |part| match part {
        Part::Filter(filter) => filter.waves.contains(&wave),
        Part::Waves(waves) => waves.contains(&wave),
        Part::Measure(_) => false,
    })
}

/// What can name a question or a wave.
enum Part<'a> {
    Filter(&'a Filter),
    Measure(&'a Measure),
    Waves(&'a BTreeSet<WaveId>),
}

impl Part<'_> {
    /// True where it names a question and would not mean the same any more.
    fn loses(&self, question: &Question, after: Option<QuestionKind>) -> bool {
        let loses = |choices: &BTreeSet<Choice>| {
            let keeps =
                |choice| after.is_some_and(|after| keeps_choice(question.kind, after, choice));
            !choices.iter().all(keeps)
        };
        let names = |id: QuestionId| id == question.id;
        match self {
            Part::Filter(filter) => filter.clauses.get(&question.id).is_some_and(loses),
            Part::Measure(Measure::Share(id, choices)) => names(*id) && loses(choices),
            Part::Measure(measure) => {
                let has = |after| has_figure(after, measure);
                names(measure.question()) && !after.is_some_and(has)
            }
            Part::Waves(_) => false,
        }
    }
}

/// True where a question of that kind has that figure.
pub(super) fn has_figure(kind: QuestionKind, measure: &Measure) -> bool {
    match measure {
        Measure::Share(..) => true,
        Measure::Mean(_) => matches!(
            kind,
            QuestionKind::Importance { .. } | QuestionKind::Number | QuestionKind::Money
        ),
        Measure::Nps(_) => matches!(kind, QuestionKind::Nps { .. }),
    }
}

fn resting(project: &Project, rests: impl Fn(&Part<'_>) -> bool) -> Vec<Use> {
    let mut by = Vec::new();
    let filter = |filter: &Filter| rests(&Part::Filter(filter));
    if project.taken.as_ref().is_some_and(|it| filter(&it.filter)) {
        by.push(Use::Taken(None));
    }
    for segment in project.segments.iter() {
        if segment.filter.as_ref().is_some_and(|it| filter(it)) {
            by.push(Use::Segment(segment.name.clone()));
        }
        if segment.taken.as_ref().is_some_and(|it| filter(&it.filter)) {
            by.push(Use::Taken(Some(segment.name.clone())));
        }
    }
    let claim = |claim: &Claim| filter(&claim.filter) || rests(&Part::Measure(&claim.measure));
    let hypothesis = |it: &&Hypothesis| {
        rests(&Part::Waves(&it.waves))
            || claim(&it.claim)
            || it.earlier.iter().any(|earlier| claim(&earlier.claim))
    };
    let hypotheses = project.hypotheses.iter().filter(hypothesis);
    by.extend(hypotheses.map(|it| Use::Hypothesis(it.statement.clone())));
    by
}
