//! What stands side by side, worked out once for each revision and choice: lines with their cards and words.

use std::collections::BTreeSet;

use super::words;
use crate::i18n::Language;
use crate::methods::matrix::{Class, Scope};
use crate::methods::tracks::{Comparison, Counts, compare, is_supported};
use crate::model::{Entry, StageId, Track, TrackId};
use crate::ui::Context;

/// A line of the list.
pub(super) enum Line {
    /// The head of a stage or of a lane.
    Head(String),
    /// What both tracks have there.
    Cards(Box<Cards>),
}

/// A line of cards.
pub(super) struct Cards {
    /// The left and the right one.
    pub(super) sides: [Side; 2],
    /// One card over both sides, with these words.
    pub(super) shared: Option<String>,
    /// What differs, in words; empty where nothing does.
    pub(super) middle: String,
    /// Both classes, where they differ.
    pub(super) classes: Option<[Class; 2]>,
    /// Whether anything differs.
    pub(super) differs: bool,
}

/// One side of a line.
pub(super) enum Side {
    /// Something is there.
    Card(Card),
    /// Nothing, and why.
    Gap {
        /// In words.
        words: String,
        /// The same step in another place of that track.
        moved: Option<Entry>,
    },
}

/// A card.
#[derive(Default)]
pub(super) struct Card {
    /// What it shows; none for counts.
    pub(super) entry: Option<Entry>,
    /// The number of a step.
    pub(super) number: String,
    /// The class in the track's own segment.
    pub(super) class: Option<Class>,
    /// Its name.
    pub(super) title: String,
    /// Whether what it names was deleted.
    pub(super) gone: bool,
    /// The second line.
    pub(super) detail: String,
    /// Whether customers may leave the step out.
    pub(super) optional: bool,
    /// Whether nothing supports it.
    pub(super) unsupported: bool,
    /// Everything about it, for the tooltip.
    pub(super) tip: String,
    /// What a reader is told.
    pub(super) reader: String,
}

type Key = (Option<(u64, Scope)>, Language, [TrackId; 2], bool);

/// Everything on show but places.
#[derive(Default)]
pub(super) struct Board {
    key: Option<Key>,
    /// The lines from the top.
    pub(super) lines: Vec<Line>,
    /// How many of each.
    pub(super) counts: Counts,
    /// What all that comes to, in sentences.
    pub(super) sentences: Vec<String>,
    /// Counts up where the lines are others.
    pub(super) turn: u64,
}

impl Board {
    /// Brings it up to the revision and choice.
    pub(super) fn update(&mut self, ctx: &Context<'_>, tracks: [&Track; 2], differing: bool) {
        let ids = tracks.map(|track| track.id);
        let key = (ctx.derived.key(), ctx.language(), ids, differing);
        if self.key == Some(key) && key.0.is_some() {
            return;
        }
        let [left, right] = tracks;
        let comparison = compare(ctx.project, left, right);
        self.lines = lines(ctx, tracks, &comparison, differing);
        self.counts = comparison.counts;
        self.sentences = words::sentences(ctx, self.counts);
        self.key = Some(key);
        self.turn += 1;
    }

    /// The line of a card.
    pub(super) fn line_of(&self, side: usize, entry: Entry) -> Option<usize> {
        let shows = |line: &Line| line.entry(side) == Some(entry);
        self.lines.iter().position(shows)
    }
}

impl Line {
    /// What can be selected on a side.
    pub(super) fn entry(&self, side: usize) -> Option<Entry> {
        match self.cards()?.sides.get(side)? {
            Side::Card(card) => card.entry,
            Side::Gap { .. } => None,
        }
    }

    /// Its cards.
    pub(super) fn cards(&self) -> Option<&Cards> {
        match self {
            Self::Cards(cards) => Some(cards),
            Self::Head(_) => None,
        }
    }
}

fn lines(
    ctx: &Context<'_>,
    tracks: [&Track; 2],
    comparison: &Comparison,
    differing: bool,
) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut stages: Vec<Option<StageId>> = Vec::new();
    for row in &comparison.rows {
        if stages.last() != Some(&row.stage) {
            stages.push(row.stage);
        }
    }
    for stage in stages {
        let rows = comparison.rows.iter().filter(|row| row.stage == stage);
        let cards = rows.map(|row| words::step_line(ctx, tracks, row));
        put(&mut lines, words::stage_name(ctx, stage), cards, differing);
    }
    let barriers = comparison.barriers.iter();
    let barriers = barriers.map(|pair| words::barrier_line(ctx, tracks, *pair));
    let name = ctx.text("tracks-beside-barriers");
    put(&mut lines, name, barriers, differing);
    let agents = comparison.agents.iter();
    let agents = agents.map(|pair| words::agent_line(ctx, tracks, *pair));
    let name = ctx.text("tracks-beside-agents");
    put(&mut lines, name, agents, differing);
    let name = ctx.text("tracks-beside-evidence");
    let evidence = words::evidence_line(ctx, tracks.map(Supported::of));
    put(&mut lines, name, std::iter::once(evidence), differing);
    lines
}

/// A head and the lines below it; nothing where none is shown.
fn put(lines: &mut Vec<Line>, head: String, cards: impl Iterator<Item = Cards>, differing: bool) {
    let mut cards = cards.filter(|cards| !differing || cards.differs).peekable();
    if cards.peek().is_some() {
        lines.push(Line::Head(head));
        lines.extend(cards.map(|cards| Line::Cards(Box::new(cards))));
    }
}

/// How far a track is supported.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Supported {
    /// Pieces of evidence.
    pub(super) pieces: usize,
    /// Entries that something stands behind.
    pub(super) backed: usize,
    /// Entries.
    pub(super) entries: usize,
}

impl Supported {
    fn of(track: &Track) -> Self {
        let steps = track.steps.iter().map(|step| Entry::Step(step.id));
        let agents = track.agents.iter().map(|agent| Entry::Agent(agent.id));
        let barriers = track.barriers.iter().map(|b| Entry::Barrier(b.id));
        let entries: BTreeSet<Entry> = steps.chain(agents).chain(barriers).collect();
        let backed = entries.iter().filter(|entry| is_supported(track, **entry));
        Self {
            pieces: track.evidence.len(),
            backed: backed.count(),
            entries: entries.len(),
        }
    }
}
