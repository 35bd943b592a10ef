//! How names, ages and doubts of entries are said; shared by all lanes.

use crate::i18n::Message;
use crate::methods::tracks::{CopyMarks, Lanes};
use crate::model::{Entry, FactorId, JobId, Link, StageId, StepId, TouchpointId, Track};
use crate::ui::Context;

/// What words are made from.
pub struct Sayer<'a> {
    pub ctx: &'a Context<'a>,
    pub track: &'a Track,
    pub lanes: &'a Lanes,
    /// What became of it since it was copied; none for a track that is no copy.
    pub copy: Option<&'a CopyMarks>,
    /// Whether a card names its strongest factors.
    pub strongest: bool,
    /// Whether all factors are named, and not only the strongest of a stage.
    pub all_factors: bool,
}

impl Sayer<'_> {
    pub fn text(&self, key: &'static str) -> String {
        self.ctx.text(key)
    }

    pub fn say(&self, message: &Message) -> String {
        self.ctx.say(message)
    }

    /// The name of a touchpoint, as it was where it is gone.
    pub fn touchpoint(&self, link: &Link<TouchpointId>) -> String {
        let project = self.ctx.project;
        let name = link.name(|id| project.touchpoint(id).map(|found| &found.name));
        name.to_owned()
    }

    pub fn factor(&self, link: &Link<FactorId>) -> String {
        let project = self.ctx.project;
        let name = link.name(|id| project.factor(id).map(|found| &found.name));
        name.to_owned()
    }

    pub fn job(&self, link: &Link<JobId>) -> String {
        let project = self.ctx.project;
        let name = link.name(|id| project.job(id).map(|found| &found.name));
        name.to_owned()
    }

    pub fn stage(&self, id: StageId) -> String {
        let stage = self.ctx.project.stage(id);
        stage.map(|stage| stage.name.clone()).unwrap_or_default()
    }

    /// The steps of numbers.
    pub fn steps(&self, numbers: &[usize]) -> Vec<StepId> {
        let steps = numbers.iter().filter_map(|number| number.checked_sub(1));
        steps
            .filter_map(|at| self.lanes.steps.get(at).map(|step| step.id))
            .collect()
    }

    /// Whether an entry is marked as to be looked at again; nobody is reminded while presenting.
    pub fn due(&self, entry: Entry) -> bool {
        !self.ctx.presenting && self.lanes.is_due(entry)
    }

    /// The age of what is to be looked at again, shortly; none where it is not known or does not matter yet.
    pub fn age(&self, entry: Entry) -> Option<String> {
        let days = self.lanes.ages.get(&entry).copied().flatten();
        let days = days.filter(|_| self.due(entry))?;
        Some(self.say(&Message::new("page-age").with("days", days_of(days))))
    }

    /// When an entry was looked at, as a sentence.
    pub fn looked_at(&self, entry: Entry) -> Option<String> {
        let days = self.lanes.ages.get(&entry)?;
        Some(match days {
            Some(days) => self.say(&Message::new("page-looked-at").with("days", days_of(*days))),
            None => self.text("page-never-looked-at"),
        })
    }

    /// What is to be doubted about an entry.
    pub fn doubts(&self, entry: Entry) -> Vec<String> {
        let mut doubts = Vec::new();
        if self.lanes.unsupported.contains(&entry) {
            doubts.push(self.text("page-unsupported"));
        }
        if self.due(entry) {
            doubts.extend(self.looked_at(entry));
        }
        doubts
    }
}

fn days_of(days: i64) -> usize {
    usize::try_from(days).unwrap_or_default()
}
