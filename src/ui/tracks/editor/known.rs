//! What the editor worked out for a revision and what is selected, so that a frame only shows it.

use chrono::NaiveDate;

use super::super::Chosen;
use super::desk::Desk;
use super::due::Lists;
use super::evidence::Piece;
use super::names::{StepName, in_order, of_entry};
use super::step::Facts;
use crate::i18n::{Language, Message};
use crate::methods::matrix::Scope;
use crate::methods::tracks::{age_days, is_supported, latest};
use crate::model::{Entry, Project, Track, TrackId};
use crate::ui::Context;
use crate::ui::inspector::{date, first_words};

/// Of which state of the document and the screen it is.
type Key = (
    Option<(u64, Scope)>,
    Language,
    NaiveDate,
    TrackId,
    Option<Chosen>,
);

/// Everything that was worked out.
pub(super) struct Known {
    key: Key,
    /// The steps of the track in order.
    pub steps: Vec<StepName>,
    /// What is selected, in small type, and its name.
    pub kind: String,
    pub name: String,
    /// When an entry was looked at; of other things nothing.
    pub age: Option<String>,
    /// False where an entry rests on nobody's evidence.
    pub supported: bool,
    /// The evidence for an entry.
    pub pieces: Vec<Piece>,
    /// A step's figures.
    pub facts: Option<Facts>,
    /// Where nothing is selected: what is to be done about the track.
    pub lists: Option<Lists>,
}

impl Known {
    /// Brings what was worked out up to date.
    pub fn update(known: &mut Option<Self>, desk: &Desk<'_, '_>) {
        let ctx = &desk.ctx;
        let revision = ctx.derived.key();
        let key = (revision, ctx.language(), ctx.today, desk.track.id, desk.of);
        let fresh = known.as_ref().is_some_and(|known| known.key == key);
        if !fresh || revision.is_none() {
            *known = Some(Self::of(key, desk));
        }
    }

    fn of(key: Key, desk: &Desk<'_, '_>) -> Self {
        let (ctx, track) = (&desk.ctx, &desk.track);
        let steps = in_order(ctx, track);
        let entry = desk.entry_shown();
        let step = match entry {
            Some(Entry::Step(id)) => track.step(id),
            _ => None,
        };
        let (kind, name) = head(ctx, track, &steps, desk.of);
        let pieces = entry.map(|entry| track.evidence_for(entry));
        Self {
            key,
            kind,
            name,
            age: entry.map(|entry| age_line(ctx, latest(track, entry))),
            supported: entry.is_none_or(|entry| is_supported(track, entry)),
            pieces: (pieces.into_iter().flatten())
                .map(|proof| Piece::of(ctx, proof))
                .collect(),
            facts: step.map(|step| Facts::of(ctx, track, step)),
            lists: desk.of.is_none().then(|| Lists::of(ctx, track, &steps)),
            steps,
        }
    }
}

fn head(
    ctx: &Context<'_>,
    track: &Track,
    steps: &[StepName],
    of: Option<Chosen>,
) -> (String, String) {
    match of {
        None => (ctx.text("tracks-edit-track"), track.name.clone()),
        Some(Chosen::Evidence(id)) => {
            let proof = track.proof(id);
            let name = proof.map(super::evidence::name);
            (ctx.text("tracks-edit-evidence"), name.unwrap_or_default())
        }
        Some(Chosen::Entry(entry)) => {
            let kind = match entry {
                Entry::Step(id) => {
                    let number = steps.iter().find(|step| step.id == id);
                    let number = number.map_or(0, |step| step.number);
                    let stage = track.step(id).map(|step| stage_name(ctx.project, step));
                    let words = Message::new("tracks-edit-step")
                        .with("number", number.to_string())
                        .with("of", steps.len().to_string())
                        .with("stage", stage.unwrap_or_default());
                    ctx.say(&words)
                }
                Entry::Agent(_) => ctx.text("tracks-edit-agent"),
                Entry::Barrier(_) => ctx.text("tracks-edit-barrier"),
            };
            let name = match entry {
                Entry::Step(id) => track.step(id).map(|step| {
                    let words = super::names::step_words(ctx.project, step);
                    first_words(&words)
                }),
                _ => Some(of_entry(track, steps, entry)),
            };
            (kind, name.unwrap_or_default())
        }
    }
}

fn stage_name(project: &Project, step: &crate::model::Step) -> String {
    let stage = step.stage.id().and_then(|id| project.stage(id));
    let gone = step.stage.gone();
    let name = stage.map(|stage| stage.name.as_str()).or(gone);
    name.unwrap_or_default().to_owned()
}

/// How long ago a day was, in words; of no day that it is not known.
pub(super) fn age_words(ctx: &Context<'_>, day: Option<NaiveDate>) -> String {
    let Some(day) = day else {
        return ctx.text("tracks-edit-age-unknown");
    };
    match usize::try_from(age_days(day, ctx.today)) {
        Ok(0) | Err(_) => ctx.text("tracks-edit-age-today"),
        Ok(days) => ctx.say(&Message::new("tracks-edit-age-days").with("count", days)),
    }
}

fn age_line(ctx: &Context<'_>, day: Option<NaiveDate>) -> String {
    let Some(day) = day else {
        return ctx.text("tracks-edit-looked-unknown");
    };
    let line = if age_days(day, ctx.today) == 0 {
        Message::new("tracks-edit-looked-today")
    } else {
        Message::new("tracks-edit-looked").with("age", age_words(ctx, Some(day)))
    };
    ctx.say(&line.with("date", date(ctx.language(), day)))
}
