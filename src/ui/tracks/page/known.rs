//! What the page says, worked out once for each revision, language, track and stage on show.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::block::Block;
use super::copied::Copied;
use super::words::Sayer;
use super::{entries, step_card};
use crate::i18n::{Language, Message, percent};
use crate::methods::matrix::{Figures, Scope, figures};
use crate::methods::tracks::{Column, ColumnOf, Lanes, copy_marks, in_order};
use crate::model::{Project, Segment, StageId, Track, TrackId};
use crate::ui::Context;

/// What all of it hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key {
    derived: Option<(u64, Scope)>,
    language: Language,
    track: TrackId,
    only: Option<StageId>,
    presenting: bool,
    today: NaiveDate,
    strongest: bool,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    pub title: String,
    pub detail: String,
    /// The stage that a press shows alone.
    pub stage: Option<StageId>,
    /// What a reader hears.
    pub name: String,
}

/// The page in words.
#[derive(Default)]
pub struct Known {
    key: Option<Key>,
    /// Counts how often it was worked out, so that what is laid out knows whether it is of this one.
    pub edition: u64,
    pub lanes: Lanes,
    pub blocks: Vec<Block>,
    pub heads: Vec<Head>,
    /// The steps and what is to be done about them in a sentence.
    pub summary: String,
    /// Whose journey it is: segment, share, jobs.
    pub whose: String,
    /// How many entries are to be looked at again.
    pub due: usize,
    /// What became of it since it was copied; none for a track that is no copy.
    pub copied: Option<Copied>,
}

impl Known {
    /// Brings it up to what is on show; true where it was older.
    pub fn update(
        &mut self,
        ctx: &Context<'_>,
        track: &Track,
        only: Option<StageId>,
        strongest: bool,
    ) -> bool {
        let key = Some(Key {
            derived: ctx.derived.key(),
            language: ctx.language(),
            track: track.id,
            only,
            presenting: ctx.presenting,
            today: ctx.today,
            strongest,
        });
        if self.key == key {
            return false;
        }
        let edition = self.edition + 1;
        *self = Self::of(ctx, track, only, strongest);
        self.key = key;
        self.edition = edition;
        true
    }

    fn of(ctx: &Context<'_>, track: &Track, only: Option<StageId>, strongest: bool) -> Self {
        let project = ctx.project;
        let figures = figures_of(ctx, track);
        let lanes = Lanes::of(project, track, &figures, only, ctx.today);
        let copy = copy_marks(project, track);
        let sayer = Sayer {
            ctx,
            track,
            lanes: &lanes,
            copy: copy.as_ref(),
            strongest,
            all_factors: only.is_some(),
        };
        let columns = lanes.columns.iter().enumerate();
        let blocks = columns.flat_map(|(at, column)| blocks(&sayer, at, column));
        let blocks = blocks.collect();
        let heads = lanes.columns.iter().map(|column| head(&sayer, column));
        let heads = heads.collect();
        let due = lanes.due();
        Self {
            key: None,
            edition: 0,
            summary: summary(ctx, &lanes, due),
            whose: whose(ctx, track),
            due,
            copied: (copy.as_ref()).and_then(|marks| Copied::of(ctx, track, marks)),
            blocks,
            heads,
            lanes,
        }
    }
}

/// The segment of a track with its position.
pub fn segment_of<'p>(project: &'p Project, track: &Track) -> Option<(usize, &'p Segment)> {
    let id = track.segment.id()?;
    let mut segments = project.segments.iter().enumerate();
    segments.find(|(_, segment)| segment.id == id)
}

/// The figures of a track's segment; of the whole market where that was deleted.
pub fn figures_of<'c>(ctx: &Context<'c>, track: &Track) -> Cow<'c, Figures> {
    let segment = segment_of(ctx.project, track);
    let known = segment.and_then(|(at, _)| ctx.derived.segments(ctx.project).get(at));
    match known {
        Some(figures) => Cow::Borrowed(figures),
        None if ctx.scope == Scope::Whole => Cow::Borrowed(&ctx.derived.figures),
        None => Cow::Owned(figures(ctx.project, Scope::Whole)),
    }
}

fn blocks(sayer: &Sayer<'_>, at: usize, column: &Column) -> Vec<Block> {
    let ordered = in_order(sayer.ctx.project, sayer.track);
    let mut blocks = Vec::new();
    for step in &column.steps {
        if let (Some(found), Some(known)) = (ordered.get(*step), sayer.lanes.steps.get(*step)) {
            blocks.push(step_card::card(sayer, at, *step, found, known));
        }
    }
    blocks.extend(entries::factors(sayer, at, &column.factors));
    let agents = column.agents.iter();
    blocks.extend(agents.filter_map(|agent| entries::agent(sayer, at, agent)));
    let barriers = column.barriers.iter();
    blocks.extend(barriers.filter_map(|barrier| entries::barrier(sayer, at, barrier)));
    blocks.extend(entries::jobs(sayer, at, &column.jobs));
    let evidence = column.evidence.iter();
    blocks.extend(evidence.filter_map(|proof| entries::evidence(sayer, at, proof)));
    for step in &column.steps {
        let found = ordered.get(*step);
        blocks.extend(found.and_then(|found| step_card::campaign(sayer, at, *step, found)));
    }
    blocks
}

fn head(sayer: &Sayer<'_>, column: &Column) -> Head {
    let count = Message::new("page-steps").with("count", column.steps.len());
    let (title, stage) = match column.of {
        ColumnOf::Stage(id) => (sayer.stage(id), Some(id)),
        ColumnOf::StageGone => (sayer.text("page-stage-gone"), None),
        ColumnOf::NotPlaced => (sayer.text("page-not-placed"), None),
        ColumnOf::Step(id) => {
            let number = sayer.lanes.number(id).unwrap_or_default();
            let step = Message::new("page-step").with("number", number.to_string());
            (sayer.say(&step), None)
        }
    };
    let detail = match column.of {
        ColumnOf::Stage(_) | ColumnOf::StageGone => sayer.say(&count),
        ColumnOf::Step(_) | ColumnOf::NotPlaced => String::new(),
    };
    let name = if detail.is_empty() {
        title.clone()
    } else {
        let name = Message::new("page-head").with("name", title.as_str());
        sayer.say(&name.with("steps", detail.as_str()))
    };
    Head {
        title,
        detail,
        stage,
        name,
    }
}

fn summary(ctx: &Context<'_>, lanes: &Lanes, due: usize) -> String {
    let steps = lanes.steps.iter();
    let bare = steps.filter(|step| {
        let entry = crate::model::Entry::Step(step.id);
        lanes.unsupported.contains(&entry)
    });
    let key = if ctx.presenting {
        "page-summary-short"
    } else {
        "page-summary"
    };
    let message = Message::new(key)
        .with(
            "steps",
            Message::new("page-steps").with("count", lanes.steps.len()),
        )
        .with("bare", bare.count());
    let message = if ctx.presenting {
        message
    } else {
        message.with("due", due)
    };
    ctx.say(&message)
}

fn whose(ctx: &Context<'_>, track: &Track) -> String {
    let Some((_, segment)) = segment_of(ctx.project, track) else {
        let gone = track.segment.gone().unwrap_or_default();
        return ctx.say(&Message::new("page-segment-gone").with("name", gone));
    };
    let mut parts = vec![segment.name.clone()];
    if let Some(share) = segment.share {
        let share = percent(ctx.language(), share, 0);
        parts.push(ctx.say(&Message::new("page-share").with("share", share)));
    }
    let jobs: Vec<String> = (ctx.project.jobs.iter())
        .filter(|job| segment.jobs.contains(&job.id))
        .map(|job| job.name.clone())
        .collect();
    if !jobs.is_empty() {
        parts.push(ctx.say(&Message::new("page-jobs").with("jobs", jobs.join("; "))));
    }
    parts.join(" · ")
}
