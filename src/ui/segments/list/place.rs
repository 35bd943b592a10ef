//! The fields of the part, and what each holds in the project.

use egui::Id;

use crate::i18n::{Message, decimal};
use crate::model::{FactorId, JobId, Project, SegmentId};
use crate::ui::{Context, draft_place, taken};

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Place {
    /// The next segment's name.
    NewSegment,
    Name(SegmentId),
    Share(SegmentId),
    Mark(SegmentId),
    Note(SegmentId),
    /// A segment's own importance.
    Importance(SegmentId, FactorId),
    /// The next job's words.
    NewJob,
    JobName(JobId),
    JobNote(JobId),
}

impl Place {
    pub(super) fn id(self) -> Id {
        Id::unique(("a field of segments", self))
    }

    /// Whether what it belongs to is there.
    pub(super) fn is_in(self, project: &Project) -> bool {
        match self {
            Self::NewSegment | Self::NewJob => true,
            Self::Name(id) | Self::Share(id) | Self::Mark(id) | Self::Note(id) => {
                project.segment(id).is_some()
            }
            Self::Importance(id, factor) => {
                project.segment(id).is_some() && project.factor(factor).is_some()
            }
            Self::JobName(id) | Self::JobNote(id) => project.job(id).is_some(),
        }
    }

    /// True for fields of several lines, which keep Enter and the arrows.
    pub(super) const fn has_lines(self) -> bool {
        matches!(self, Self::Note(_) | Self::JobNote(_))
    }

    /// The field's name, with that of the segment where the field's own does not have it.
    pub(super) fn words(self, ctx: &Context<'_>) -> String {
        let segment = |id| ctx.project.segment(id).map_or("", |found| &found.name);
        let job = |id| ctx.project.job(id).map_or("", |found| found.name.as_str());
        let named = |key, name: &str| ctx.say(&Message::new(key).with("name", name));
        match self {
            Self::NewSegment => ctx.text("segments-new"),
            Self::NewJob => ctx.text("segments-new-job"),
            Self::Name(id) => draft_place(ctx, "segments-name", segment(id)),
            Self::Mark(id) => draft_place(ctx, "segments-mark", segment(id)),
            Self::Note(id) => draft_place(ctx, "segments-note", segment(id)),
            Self::Share(id) => named("segments-share-of", segment(id)),
            Self::Importance(id, factor) => {
                let factor = ctx.project.factor(factor);
                let factor = factor.map_or("", |factor| factor.name.as_str());
                let words = Message::new("segments-importance-of").with("factor", factor);
                ctx.say(&words.with("segment", segment(id)))
            }
            Self::JobName(id) => named("segments-job-name", job(id)),
            Self::JobNote(id) => named("segments-job-note", job(id)),
        }
    }

    /// What it holds in the project; nothing for what is yet to be added.
    pub(super) fn text(self, ctx: &Context<'_>) -> String {
        let project = ctx.project;
        let segment = |id| project.segment(id);
        let text = match self {
            Self::NewSegment | Self::NewJob => None,
            Self::Name(id) => segment(id).map(|segment| segment.name.clone()),
            Self::Mark(id) => segment(id).map(|segment| segment.mark.clone()),
            Self::Note(id) => segment(id).map(|segment| segment.note.clone()),
            Self::Share(id) => {
                let share = segment(id).and_then(|segment| segment.share);
                // Two decimals are read at a glance; what is not typed over stays as exact as it is.
                share.map(|share| {
                    let hundredths = (in_percent(share) * 100.0).round();
                    decimal(ctx.language(), hundredths / 100.0)
                })
            }
            Self::Importance(id, factor) => {
                let own = segment(id).and_then(|segment| segment.importances.get(&factor));
                own.map(|own| taken::shown(ctx.language(), own.value()))
            }
            Self::JobName(id) => project.job(id).map(|job| job.name.clone()),
            Self::JobNote(id) => project.job(id).map(|job| job.note.clone()),
        };
        text.unwrap_or_default()
    }
}

/// A share in percent without the crumbs of binary fractions.
pub(super) fn in_percent(share: f64) -> f64 {
    (share * 1e12).round() / 1e10
}
