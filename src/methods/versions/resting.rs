//! What rests on questions and waves: a filter or a claim without one of its questions would speak of other people, so a merge brings
//! back what it needs.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::kind::Kind;
use super::sides::{Key, Sides, Version};
use crate::model::{
    Filter, Hypothesis, Link, List, MAX_ALL_PACKED, MAX_QUESTIONS, MAX_WAVES, Project, QuestionId,
    QuestionKind, Taken, Wave, WaveId,
};

/// What the panel, filters, taken importances and hypotheses refer to, each with the number of what refers.
pub(super) fn references(project: &Project) -> impl Iterator<Item = (Key, u32)> + '_ {
    let questions = project.panel.questions.iter();
    let factors = questions.filter_map(|question| match question.kind {
        QuestionKind::Importance { factor, .. } => Some(((Kind::Factor, factor?.0), question.id.0)),
        _ => None,
    });
    let whole = project.taken.iter();
    let whole = whole.flat_map(|taken| of_taken(taken).map(|key| (key, 0)));
    let segments = project.segments.iter().flat_map(|segment| {
        let filter = segment.filter.iter().flat_map(|filter| of_filter(filter));
        let taken = segment.taken.iter().flat_map(|taken| of_taken(taken));
        filter.chain(taken).map(|key| (key, segment.id.0))
    });
    let hypotheses = project.hypotheses.iter();
    let hypotheses = hypotheses.flat_map(|it| of_hypothesis(it).map(|key| (key, it.id.0)));
    let links = project.hypotheses.iter().flat_map(|it| {
        let segment = it.segment.iter().filter_map(Link::id);
        segment.map(|id| ((Kind::Segment, id.0), it.id.0))
    });
    factors
        .chain(whole)
        .chain(segments)
        .chain(hypotheses)
        .chain(links)
}

fn of_filter(filter: &Filter) -> impl Iterator<Item = Key> + '_ {
    let questions = filter.clauses.keys().map(|id| (Kind::Question, id.0));
    questions.chain(filter.waves.iter().map(|id| (Kind::Wave, id.0)))
}

fn of_taken(taken: &Taken) -> impl Iterator<Item = Key> + '_ {
    let factors = taken.factors.keys().map(|id| (Kind::Factor, id.0));
    of_filter(&taken.filter).chain(factors)
}

fn of_hypothesis(hypothesis: &Hypothesis) -> impl Iterator<Item = Key> + '_ {
    let claims = hypothesis.claims().flat_map(|claim| {
        let measured = (Kind::Question, claim.measure.question().0);
        of_filter(&claim.filter).chain([measured])
    });
    claims.chain(hypothesis.waves.iter().map(|id| (Kind::Wave, id.0)))
}

/// True where a question or a wave is one that a side, in what stays of it, rests on since the base. Then nobody is asked whether it
/// stays: without it, those would be other people.
pub(super) fn needs(
    holder: &Version,
    base: Option<&Version>,
    here: &BTreeSet<u32>,
    key: Key,
) -> bool {
    if !matches!(key.0, Kind::Question | Kind::Wave) {
        return false;
    }
    let rests = |version: &Version| -> BTreeSet<u32> {
        let on_it = references(&version.whole).filter(|(target, _)| *target == key);
        on_it.map(|(_, from)| from).collect()
    };
    let before = base.map(rests).unwrap_or_default();
    let mut since = rests(holder).into_iter().filter(|it| !before.contains(it));
    // Nought is the whole market.
    since.any(|from| from == 0 || here.contains(&from))
}

/// Puts questions and waves that did not stay at the end of their lists where something that stayed rests on them.
pub(super) fn bring_back(project: &mut Project, sides: &Sides) {
    let needed: BTreeSet<Key> = references(project).map(|(key, _)| key).collect();
    let versions = [Some(&sides.ours), Some(&sides.theirs), sides.base.as_ref()];
    let versions: Vec<&Project> = versions.into_iter().flatten().map(|it| &it.whole).collect();
    let mut panel = (*project.panel).clone();
    for (kind, number) in needed {
        match kind {
            Kind::Question if panel.question(QuestionId(number)).is_none() => {
                let find = |it: &&Project| it.panel.question(QuestionId(number)).cloned();
                if let Some(question) = versions.iter().find_map(find) {
                    let end = panel.questions.len();
                    panel.questions.insert(end, question);
                }
            }
            Kind::Wave if panel.wave(WaveId(number)).is_none() => {
                let find = |it: &&Project| it.panel.wave(WaveId(number)).cloned();
                if let Some(wave) = versions.iter().find_map(find) {
                    let end = panel.waves.len();
                    panel.waves.insert(end, wave);
                }
            }
            _ => {}
        }
    }
    make_room(&mut panel.questions, MAX_QUESTIONS, |it| {
        needed_by(project, Kind::Question, it.id.0)
    });
    make_room(&mut panel.waves, MAX_WAVES, |it| {
        needed_by(project, Kind::Wave, it.id.0)
    });
    project.panel = Arc::new(panel);
}

fn needed_by(project: &Project, kind: Kind, number: u32) -> bool {
    references(project).any(|(key, _)| key == (kind, number))
}

/// Takes the last ones out that nothing rests on, where more came back than a list can hold.
fn make_room<T: Clone>(list: &mut List<T>, most: usize, needed: impl Fn(&T) -> bool) {
    for at in (0..list.len()).rev() {
        if list.len() <= most {
            return;
        }
        if list.get(at).is_some_and(|item| !needed(item)) {
            list.remove(at);
        }
    }
}

/// Holds the questions of both sides to the rules of one panel: one that says who answered, one that asks for each factor. Of two the
/// later one gives way, as one would that is new.
pub(super) fn settle(project: &mut Project) {
    let panel = Arc::make_mut(&mut project.panel);
    let mut asked = BTreeSet::new();
    let mut respondent = false;
    for at in 0..panel.questions.len() {
        let Some(kind) = panel.questions.get(at).map(|it| it.kind) else {
            continue;
        };
        let kept = match kind {
            QuestionKind::Importance {
                factor: Some(factor),
                range,
            } if !asked.insert(factor) => QuestionKind::Importance {
                factor: None,
                range,
            },
            QuestionKind::Respondent if std::mem::replace(&mut respondent, true) => {
                QuestionKind::Ignored
            }
            kind => kind,
        };
        if kept != kind
            && let Some(question) = panel.questions.get_mut(at)
        {
            question.kind = kept;
        }
    }
    unpack(&mut panel.waves);
}

/// Leaves answers in their own files, of the last waves first, where both sides packed more than one file can hold; those that have no
/// file of their own go last.
fn unpack(waves: &mut List<Wave>) {
    let size = |wave: &Wave| wave.source.packed.as_ref().map_or(0, |it| it.len());
    let mut all: usize = waves.iter().map(size).sum();
    for own_file in [true, false] {
        for at in (0..waves.len()).rev() {
            let Some(wave) = waves.get(at) else {
                continue;
            };
            if all > MAX_ALL_PACKED && size(wave) > 0 && wave.source.path.is_empty() != own_file {
                all -= size(wave);
                if let Some(wave) = waves.get_mut(at) {
                    wave.source.packed = None;
                }
            }
        }
    }
}
