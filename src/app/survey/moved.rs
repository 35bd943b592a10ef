//! Importances that were taken from the panel and would be others by now: found out, said, taken again as one step, or left.

use std::sync::Arc;

use chrono::NaiveDateTime;

use super::{App, MOVED, Surveyed};
use crate::app::results::Done;
use crate::edit::{Batch, BatchKind, Edit, TakenEdit};
use crate::i18n::Message;
use crate::methods::panel::{Base, moved};
use crate::model::{Factor, List, Project, Segment, Taken};
use crate::ui::Moved;

/// What decides whether importances have moved, besides the answers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Parts {
    factors: List<Factor>,
    segments: List<Segment>,
    taken: Option<Arc<Taken>>,
}

impl Parts {
    pub(super) fn of(project: &Project) -> Self {
        Self {
            factors: project.factors.clone(),
            segments: project.segments.clone(),
            taken: project.taken.clone(),
        }
    }

    /// Whether anything was taken from the panel at all.
    fn any(&self) -> bool {
        self.taken.is_some() || self.segments.iter().any(|segment| segment.taken.is_some())
    }
}

/// For what it was found out last.
#[derive(Default)]
pub(super) struct MovedOf {
    of: Option<(u64, Parts)>,
    run: Option<u64>,
    /// The answers of which it is not to be said any more.
    later: Option<u64>,
}

impl MovedOf {
    /// It was found out with the answers of this stamp.
    pub(super) fn found(&mut self, stamp: u64, parts: Parts) {
        self.of = Some((stamp, parts));
        self.run = None;
    }

    pub(super) const fn broke(&mut self) {
        self.run = None;
    }
}

impl App {
    /// Finds out whether importances have moved where the answers are others, or what was taken is.
    pub(super) fn keep_moved(&mut self) {
        let Some(document) = &mut self.document else {
            self.surveys.moved = MovedOf::default();
            return;
        };
        let (project, survey) = (document.history.project(), &mut document.survey);
        let parts = Parts::of(project);
        let base = survey.base.clone().filter(|_| parts.any());
        let Some(base) = base else {
            if !survey.moved.is_empty() {
                survey.moved.clear();
                survey.turn += 1;
            }
            return;
        };
        let of = (survey.stamp, parts);
        let known = &mut self.surveys.moved;
        if known.of.as_ref() == Some(&of) {
            return;
        }
        let cells = base.rows().saturating_mul(base.answers().columns.len());
        known.of = Some(of);
        if cells <= self.surveys.service.at_once() {
            let moved = work_out(project, &base);
            survey.turn += u64::from(survey.moved != moved);
            survey.moved = moved;
            return;
        }
        let token = self.surveys.token();
        self.surveys.moved.run = Some(token);
        let project = project.clone();
        self.jobs.start(MOVED, move || {
            Done::Surveyed(Surveyed::Moved(token, work_out(&project, &base)))
        });
    }

    pub(super) fn take_moved(&mut self, token: u64, moved: Vec<Moved>) {
        if self
            .surveys
            .moved
            .run
            .take_if(|run| *run == token)
            .is_none()
        {
            return;
        }
        if let Some(document) = &mut self.document {
            document.survey.moved = moved;
            document.survey.turn += 1;
        }
    }

    /// What the bar says; none where nothing has moved or the person does not want to hear of it.
    pub(super) fn moved_message(&self) -> Option<Message> {
        let document = self.document.as_ref()?;
        let survey = &document.survey;
        if self.surveys.moved.later == Some(survey.stamp) {
            return None;
        }
        let list = message(document.project(), &survey.moved)?;
        Some(Message::new("survey-moved").with("list", list))
    }

    /// Takes importances that have moved again, as one step.
    pub(super) fn update_moved(&mut self) {
        let now = self.services.clock.moment();
        let Some(document) = &mut self.document else {
            return;
        };
        let moved = document.survey.moved.iter();
        let edits = moved.map(|moved| {
            let taken = Taken {
                at: now,
                ..moved.taken.clone()
            };
            Edit::Taken(TakenEdit::Update(moved.segment, taken))
        });
        let edits: Vec<Edit> = edits.collect();
        if edits.is_empty() {
            self.refuse(Message::new("survey-not-moved"));
            return;
        }
        let moved = document.survey.moved.iter();
        let count: usize = moved
            .map(|it| it.importances - it.by_hand.min(it.importances))
            .sum();
        let batch = Batch {
            kind: BatchKind::FromPanel,
            edits,
        };
        match document.history.apply(&Edit::Batch(batch)) {
            Ok(_) => {
                document.update();
                let said = Message::new("survey-updated");
                self.say(said.with("count", count));
            }
            Err(error) => self.refuse(error.message()),
        }
    }

    /// Says no more of it until other answers are there.
    pub(super) fn leave_moved(&mut self) {
        if let Some(document) = &mut self.document {
            self.surveys.moved.later = Some(document.survey.stamp);
            document.survey.turn += 1;
        }
    }
}

/// How many importances have moved, and whose.
pub(super) fn message(project: &Project, moved: &[Moved]) -> Option<Message> {
    let mut all: Option<Message> = None;
    for moved in moved {
        let whose = match moved.segment.and_then(|id| project.segment(id)) {
            Some(segment) => {
                Message::new("survey-moved-segment").with("name", segment.name.as_str())
            }
            None => Message::new("survey-moved-whole"),
        };
        let one = Message::new("survey-moved-of")
            .with("moved", moved.importances)
            .with("of", moved.taken.factors.len())
            .with("whose", whose);
        all = Some(match all {
            None => one,
            Some(before) => Message::new("survey-moved-and")
                .with("first", before)
                .with("second", one),
        });
    }
    all
}

/// Which importances have moved.
pub(super) fn work_out(project: &Project, base: &Base) -> Vec<Moved> {
    // When they are taken is said when they are.
    moved(project, base, NaiveDateTime::default())
}
