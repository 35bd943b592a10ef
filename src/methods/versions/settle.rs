//! What holds a merged project together: names that two sides gave twice, references to what is gone, the range of importances.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::fields::Item;
use super::kind::{Kind, by_number};
use super::resting;
use super::sides::{Key, Sides, Version, let_go};
use crate::model::{
    Ballot, Id, Importance, List, MAX_NAME_CHARS, Project, Question, Segment, StepId, Track, Wave,
    Weighting, links,
};

pub(super) fn settle(project: &mut Project, sides: &Sides, here: &BTreeSet<u32>) {
    let ours = &sides.ours.whole;
    own_names(&mut project.segments, &ours.segments);
    own_names(&mut project.tracks, &ours.tracks);
    own_names(&mut project.ballots, &ours.ballots);
    resting::bring_back(project, sides);
    let panel = Arc::make_mut(&mut project.panel);
    own_names(&mut panel.questions, &ours.panel.questions);
    own_names(&mut panel.waves, &ours.panel.waves);
    gone(project, sides, here);
    links::hypotheses_settle(project, &|number| name_of_gone(sides, number));
    links::factors_settle(project);
    resting::settle(project);
    keep_importances(project);
}

/// Something whose name no other of its list may have.
trait Named: Item {
    fn name(&mut self) -> &mut String;
}

impl Named for Segment {
    fn name(&mut self) -> &mut String {
        &mut self.name
    }
}

impl Named for Track {
    fn name(&mut self) -> &mut String {
        &mut self.name
    }
}

impl Named for Question {
    fn name(&mut self) -> &mut String {
        &mut self.heading
    }
}

impl Named for Wave {
    fn name(&mut self) -> &mut String {
        &mut self.name
    }
}

impl Named for Ballot {
    fn name(&mut self) -> &mut String {
        &mut self.rater
    }
}

/// Gives another name to those of theirs that are named like one of ours: commands and tables find them by name.
fn own_names<T: Named>(list: &mut List<T>, ours: &List<T>) {
    let kept: BTreeMap<u32, String> = (ours.iter().cloned())
        .map(|mut item| (item.number(), std::mem::take(item.name())))
        .collect();
    let now = by_number(list);
    let now: BTreeMap<u32, String> = (now.into_iter())
        .map(|(number, item)| (number, std::mem::take(item.clone().name())))
        .collect();
    let mut taken: BTreeSet<String> = (now.iter())
        .filter(|(number, name)| kept.get(number) == Some(*name))
        .map(|(_, name)| name.clone())
        .collect();
    for at in 0..list.len() {
        let Some(number) = list.get(at).map(Item::number) else {
            continue;
        };
        let Some(name) = now
            .get(&number)
            .filter(|name| kept.get(&number) != Some(*name))
        else {
            continue;
        };
        let own = (1..=taken.len() + 1)
            .map(|count| counted(name, count))
            .find(|name| !taken.contains(name));
        if let Some(own) = own {
            taken.insert(own.clone());
            if own != *name
                && let Some(item) = list.get_mut(at)
            {
                *item.name() = own;
            }
        }
    }
}

/// “Students”, “Students (2)”, “Students (3)”, never longer than a name may be.
fn counted(name: &str, count: usize) -> String {
    if count == 1 {
        return name.to_owned();
    }
    let suffix = format!(" ({count})");
    let room = MAX_NAME_CHARS.saturating_sub(suffix.chars().count());
    let start: String = name.chars().take(room).collect();
    start + &suffix
}

/// Lets references go that lead to what did not stay.
fn gone(project: &mut Project, sides: &Sides, here: &BTreeSet<u32>) {
    if project.tracks.is_empty() {
        return;
    }
    let base = sides.base.iter().flat_map(Version::keys);
    let all: BTreeSet<Key> = (sides.ours.keys())
        .chain(sides.theirs.keys())
        .chain(base)
        .collect();
    // Entries of a track of one side are here with it.
    let entries = project.tracks.iter().flat_map(|track| track.steps.iter());
    let steps: BTreeSet<StepId> = entries.map(|step| step.id).collect();
    let mut away = BTreeSet::new();
    for (kind, number) in all {
        match kind {
            Kind::Step(_) if !steps.contains(&StepId(number)) => {
                away.insert(StepId::numbered(number));
            }
            _ if kind.track().is_some() || here.contains(&number) => {}
            _ => let_go(
                project,
                (kind, number),
                sides.name((kind, number)).unwrap_or_default(),
            ),
        }
    }
    links::copies_gone(project, &away);
    for at in 0..project.tracks.len() {
        if let Some(track) = project.tracks.get_mut(at) {
            links::prune(track);
        }
    }
}

/// The name that hypotheses keep of what did not stay.
fn name_of_gone(sides: &Sides, number: u32) -> String {
    let versions = [sides.base.as_ref(), Some(&sides.ours), Some(&sides.theirs)];
    let mut versions = versions.into_iter().flatten();
    let kind = versions.find_map(|version| version.kind(number));
    let name = kind.and_then(|kind| sides.name((kind, number)));
    name.unwrap_or_default().to_owned()
}

/// Lifts the range where an importance of one side does not fit that of the other: a weight is never changed by a merge.
fn keep_importances(project: &mut Project) {
    let fits = |value: &Importance| Importance::new(value.value(), project.weighting).is_ok();
    let own = (project.segments.iter()).flat_map(|segment| segment.importances.values());
    let all = (project.factors.iter()).filter_map(|factor| factor.importance.as_ref());
    if !all.chain(own).all(fits) {
        project.weighting = Weighting::AsIs;
    }
}
