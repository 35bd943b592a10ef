//! What can be picked from the template and what is picked: plain data, without a window.

use std::collections::BTreeSet;

use super::Template;
use crate::edit::{PickedStage, name_key};
use crate::methods::search::{Folded, Query};
use crate::model::{Channel, Project};

/// A place in the template: which stage, and which of its touchpoints.
pub(super) type Place = (usize, usize);

/// A touchpoint of the template as it is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offer {
    pub(super) place: Place,
    pub(super) name: String,
    pub(super) channel: Channel,
    /// True where the project has a touchpoint of that name.
    pub(super) present: bool,
}

/// A stage of the template with those of its touchpoints that the filter leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) stage: String,
    pub(super) offers: Vec<Offer>,
}

/// A line that the cursor can be on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// The head of a group.
    Stage(usize),
    /// A touchpoint of a group.
    Offer(usize, usize),
}

/// How much of a group is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tick {
    No,
    Some,
    All,
    /// The project has all of it already.
    Present,
}

/// What is on offer, and the ticks. These go by place, so that they hold in the template's other language too.
#[derive(Debug, Default)]
pub(super) struct Pick {
    pub(super) groups: Vec<Group>,
    /// Every line in order.
    pub(super) spots: Vec<Spot>,
    chosen: BTreeSet<Place>,
    /// Names and channels of all that is offered, whatever the filter.
    all: Vec<Group>,
}

impl Pick {
    /// Lays out what a template offers a project.
    pub(super) fn offer(&mut self, template: &Template, project: &Project, filter: &str) {
        let there: BTreeSet<String> = project
            .touchpoints
            .iter()
            .map(|item| name_key(&item.name))
            .collect();
        self.all = template
            .stages
            .iter()
            .enumerate()
            .map(|(stage, group)| Group {
                stage: group.stage.clone(),
                offers: (group.touchpoints.iter().enumerate())
                    .map(|(at, (name, channel))| Offer {
                        place: (stage, at),
                        name: name.clone(),
                        channel: *channel,
                        present: there.contains(&name_key(name)),
                    })
                    .collect(),
            })
            .collect();
        self.filter(filter);
    }

    /// Leaves what has the words of the filter in its name.
    pub(super) fn filter(&mut self, filter: &str) {
        let query = Query::new(filter);
        let answers = |offer: &&Offer| query.fit(&Folded::new(&offer.name)).is_some();
        self.groups = self
            .all
            .iter()
            .map(|group| Group {
                stage: group.stage.clone(),
                offers: group.offers.iter().filter(answers).cloned().collect(),
            })
            .filter(|group| !group.offers.is_empty())
            .collect();
        self.spots.clear();
        for (at, group) in self.groups.iter().enumerate() {
            self.spots.push(Spot::Stage(at));
            let offers = 0..group.offers.len();
            self.spots
                .extend(offers.map(|offer| Spot::Offer(at, offer)));
        }
    }

    /// The offer of a spot.
    pub(super) fn get(&self, group: usize, offer: usize) -> Option<&Offer> {
        self.groups.get(group)?.offers.get(offer)
    }

    /// Whether a touchpoint is ticked.
    pub(super) fn is_chosen(&self, offer: &Offer) -> bool {
        !offer.present && self.chosen.contains(&offer.place)
    }

    /// How much of a group is ticked, of what can be.
    pub(super) fn tick(&self, group: usize) -> Tick {
        let Some(group) = self.groups.get(group) else {
            return Tick::No;
        };
        let free = || group.offers.iter().filter(|offer| !offer.present);
        let chosen = free().filter(|offer| self.is_chosen(offer)).count();
        match chosen {
            0 if free().next().is_none() => Tick::Present,
            0 => Tick::No,
            _ if chosen == free().count() => Tick::All,
            _ => Tick::Some,
        }
    }

    /// Ticks or unticks a line: a touchpoint, or all of a stage.
    pub(super) fn set(&mut self, spot: Spot, on: bool) {
        let (group, of) = match spot {
            Spot::Stage(group) => (group, None),
            Spot::Offer(group, offer) => (group, Some(offer)),
        };
        let Some(group) = self.groups.get(group) else {
            return;
        };
        for (at, offer) in group.offers.iter().enumerate() {
            if of.is_some_and(|of| of != at) || offer.present {
                continue;
            }
            if on {
                self.chosen.insert(offer.place);
            } else {
                self.chosen.remove(&offer.place);
            }
        }
    }

    /// Turns a line about; a stage of which a part is ticked becomes ticked as a whole.
    pub(super) fn toggle(&mut self, spot: Spot) {
        let on = match spot {
            Spot::Stage(group) => self.tick(group) == Tick::All,
            Spot::Offer(group, offer) => {
                (self.get(group, offer)).is_some_and(|offer| self.is_chosen(offer))
            }
        };
        self.set(spot, !on);
    }

    /// Ticks or unticks all that the filter leaves.
    pub(super) fn set_all(&mut self, on: bool) {
        for group in 0..self.groups.len() {
            self.set(Spot::Stage(group), on);
        }
    }

    /// Unticks everything, also what the filter hides.
    pub(super) fn clear(&mut self) {
        self.chosen.clear();
    }

    /// How many are ticked, also of those that the filter hides.
    pub(super) fn count(&self) -> usize {
        let offers = self.all.iter().flat_map(|group| &group.offers);
        offers.filter(|offer| self.is_chosen(offer)).count()
    }

    /// What is ticked, stage by stage.
    pub(super) fn picked(&self) -> Vec<PickedStage> {
        let of_group = |group: &Group| PickedStage {
            stage: group.stage.clone(),
            touchpoints: (group.offers.iter())
                .filter(|offer| self.is_chosen(offer))
                .map(|offer| (offer.name.clone(), offer.channel))
                .collect(),
        };
        let groups = self.all.iter().map(of_group);
        groups
            .filter(|group| !group.touchpoints.is_empty())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::{Edit, StageEdit, apply};
    use crate::i18n::Language;

    fn template(language: Language, names: [&str; 4]) -> Template {
        let [first, second, third, fourth] = names.map(|name| (name.to_owned(), Channel::Online));
        let stage = |stage: &str, touchpoints| PickedStage {
            stage: stage.to_owned(),
            touchpoints,
        };
        Template {
            language,
            stages: vec![
                stage("Need", vec![first, second]),
                stage("Deal", vec![third, fourth]),
            ],
        }
    }

    fn english() -> Template {
        template(Language::English, ["Ad", "Blog", "Bill", "Call"])
    }

    fn names(pick: &Pick) -> Vec<String> {
        let stages = pick.picked().into_iter();
        let touchpoints = stages.flat_map(|stage| stage.touchpoints);
        touchpoints.map(|(name, _)| name).collect()
    }

    #[test]
    fn a_stage_is_ticked_as_a_whole_and_shows_a_part() {
        let mut pick = Pick::default();
        pick.offer(&english(), &Project::default(), "");
        assert_eq!(pick.spots.len(), 6);
        pick.toggle(Spot::Offer(0, 1));
        assert_eq!((pick.tick(0), pick.tick(1)), (Tick::Some, Tick::No));
        pick.toggle(Spot::Stage(0));
        assert_eq!(pick.tick(0), Tick::All);
        assert_eq!(names(&pick), ["Ad", "Blog"]);
        pick.toggle(Spot::Stage(0));
        assert_eq!(pick.count(), 0);
    }

    #[test]
    fn what_the_project_has_is_not_picked_again() {
        let mut project = Project::named("Cafe");
        let there = PickedStage {
            stage: "Elsewhere".to_owned(),
            touchpoints: vec![(" BLOG ".to_owned(), Channel::Both)],
        };
        apply(
            &mut project,
            &Edit::Stage(StageEdit::AddTouchpoints(vec![there])),
        )
        .unwrap();
        let mut pick = Pick::default();
        pick.offer(&english(), &project, "");
        pick.toggle(Spot::Offer(0, 1));
        assert_eq!(pick.count(), 0);
        pick.set_all(true);
        assert_eq!(names(&pick), ["Ad", "Bill", "Call"]);
        assert_eq!(pick.tick(0), Tick::All);
        // With nothing left to pick a stage is no box any more.
        pick.filter("blog");
        assert_eq!(pick.tick(0), Tick::Present);
    }

    #[test]
    fn a_filter_hides_and_forgets_nothing() {
        let mut pick = Pick::default();
        pick.offer(&english(), &Project::default(), "");
        pick.toggle(Spot::Offer(0, 0));
        pick.filter("LL");
        let stages: Vec<_> = pick.groups.iter().map(|group| &group.stage).collect();
        assert_eq!(stages, ["Deal"]);
        pick.set_all(true);
        assert_eq!(names(&pick), ["Ad", "Bill", "Call"]);
    }

    #[test]
    fn ticks_hold_in_the_other_language() {
        let mut pick = Pick::default();
        pick.offer(&english(), &Project::default(), "");
        pick.toggle(Spot::Offer(1, 0));
        let russian = template(Language::Russian, ["Объявление", "Блог", "Счёт", "Звонок"]);
        pick.offer(&russian, &Project::default(), "");
        assert_eq!(names(&pick), ["Счёт"]);
    }
}
