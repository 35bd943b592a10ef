//! What differs between two projects: counted in a sentence, and one line for each difference.

use std::sync::Arc;

use super::change::{CellKey, Change, Sheet, changes};
use super::fields::{HEAD, Item};
use super::kind::Kind;
use super::levels::LevelMap;
use super::rated::{judged, judgement, settled, settled_cell};
use super::tally::Tally;
use super::words::{Names, importance, level, word};
use crate::i18n::Message;
use crate::model::{FactorId, Id, Levels, List, Project, Relations, SegmentId, Track};

/// The differences of two projects, from the earlier to the later.
#[derive(Clone, Debug)]
pub struct Differences {
    before: Project,
    after: Project,
    changes: Vec<Change>,
}

/// What differs between two projects, item by item and cell by cell, by ids.
pub fn differences(before: &Project, after: &Project) -> Differences {
    Differences {
        changes: changes(before, after, &LevelMap::same()),
        before: before.clone(),
        after: after.clone(),
    }
}

impl Differences {
    /// True where nothing differs that a person made; the id counter is none of it.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// One sentence of counts, such as “12 relations, 1 touchpoint fewer”.
    pub fn sentence(&self) -> Message {
        Tally::of(&self.changes).sentence()
    }

    /// The earlier and the later project.
    pub(super) const fn sides(&self) -> (&Project, &Project) {
        (&self.before, &self.after)
    }

    pub(super) fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Every difference in words, in the order of the project.
    pub fn lines(&self) -> Vec<Message> {
        let lines = Lines {
            before: Names::of(&self.before),
            after: Names::of(&self.after),
        };
        self.changes.iter().map(|it| lines.line(it)).collect()
    }
}

/// The names on both sides.
struct Lines<'p> {
    before: Names<'p>,
    after: Names<'p>,
}

impl Lines<'_> {
    fn line(&self, change: &Change) -> Message {
        match *change {
            Change::Head(at) => {
                let pair = HEAD.get(at).map(|field| {
                    let before = (field.say)(self.before.project(), &self.before);
                    let after = (field.say)(self.after.project(), &self.after);
                    (word(field.word), before, after)
                });
                changed(pair)
            }
            Change::Added(kind, number) => line_of_new(kind, number, &self.after),
            Change::Removed(kind, number) => line_of_gone(kind, number, &self.before),
            Change::Field(kind, number, at) => {
                let before = field_of(kind, number, at, &self.before);
                let after = field_of(kind, number, at, &self.after);
                let pair = before.zip(after).map(|((what, before), (_, after))| {
                    let of = self.before.item(kind, number);
                    (part_of(of, what), before, after)
                });
                changed(pair)
            }
            Change::Order(kind) => {
                let message = Message::new("versions-order");
                message.with("what", order_of(kind, &self.after))
            }
            Change::Cell(key, before, after) => {
                let empty = empty_cell(key);
                changed(Some((
                    cell(key, &self.after),
                    Some(level(before, empty)),
                    Some(level(after, empty)),
                )))
            }
            Change::Doubt(key, on) => {
                let key_of = if on {
                    "versions-doubt"
                } else {
                    "versions-no-doubt"
                };
                Message::new(key_of).with("what", cell(key, &self.after))
            }
            Change::Settled(factor, touchpoint) => {
                let what = settled_cell(factor, touchpoint, &self.after);
                let said = |names: &Names<'_>| Some(settled(names, factor, touchpoint));
                changed(Some((what, said(&self.before), said(&self.after))))
            }
            Change::Judgement(key) => {
                let said = |names: &Names<'_>| Some(judged(names, key));
                let what = judgement(key, &self.after);
                changed(Some((what, said(&self.before), said(&self.after))))
            }
            Change::Importance(segment, factor) => {
                let own = |names: &Names<'_>| Some(own_importance(names, segment, factor));
                changed(Some((
                    importance_of(segment, factor, &self.after),
                    own(&self.before),
                    own(&self.after),
                )))
            }
            Change::Job(segment, job, on) => {
                let (key, names) = if on {
                    ("versions-job-given", &self.after)
                } else {
                    ("versions-job-taken", &self.before)
                };
                Message::new(key)
                    .with("segment", names.name(segment.0))
                    .with("job", names.name(job.0))
            }
        }
    }
}

/// “What: before → after”; where both read the same because they are cut, that it was reworded.
fn changed(pair: Option<(Message, Option<Message>, Option<Message>)>) -> Message {
    let Some((what, before, after)) = pair else {
        return word("versions-nothing");
    };
    if before == after {
        return Message::new("versions-reworded").with("what", what);
    }
    let said = |value: Option<Message>| value.unwrap_or_else(|| word("versions-nothing"));
    Message::new("versions-changed")
        .with("what", what)
        .with("before", said(before))
        .with("after", said(after))
}

/// A field of an item, such as “Stage ‘Need’, description”.
pub(super) fn part_of(item: Message, field: Message) -> Message {
    Message::new("versions-part")
        .with("item", item)
        .with("field", field)
}

/// A cell with its factor, its touchpoint and its segment or ballot.
pub(super) fn cell((sheet, factor, touchpoint): CellKey, names: &Names<'_>) -> Message {
    match sheet {
        Sheet::Whole => names.cell("versions-relation", factor.0, touchpoint.0),
        Sheet::Segment(segment) => names
            .cell("versions-relation-of-segment", factor.0, touchpoint.0)
            .with("segment", names.name(segment.0)),
        Sheet::Ballot(ballot) => names
            .cell("versions-relation-on-ballot", factor.0, touchpoint.0)
            .with("rater", names.name(ballot.0)),
    }
}

/// What a cell without a level is: not rated, or for a segment inherited.
pub(super) const fn empty_cell((sheet, ..): CellKey) -> &'static str {
    match sheet {
        Sheet::Whole | Sheet::Ballot(_) => "versions-not-rated",
        Sheet::Segment(_) => "versions-inherited",
    }
}

/// A segment's own importance.
pub(super) fn importance_of(segment: SegmentId, factor: FactorId, names: &Names<'_>) -> Message {
    Message::new("versions-own-importance")
        .with("factor", names.name(factor.0))
        .with("segment", names.name(segment.0))
}

/// Its value; that it is inherited where it has none.
pub(super) fn own_importance(names: &Names<'_>, segment: SegmentId, factor: FactorId) -> Message {
    let own = names.project().segment(segment);
    let own = own.and_then(|segment| segment.importances.get(&factor));
    own.map_or_else(|| word("versions-inherited"), |value| importance(*value))
}

/// What list it is whose order differs.
pub(super) fn order_of(kind: Kind, names: &Names<'_>) -> Message {
    let of_track = |key| {
        let track = kind.track().map_or(0, Id::number);
        Message::new(key).with("track", names.name(track))
    };
    match kind {
        Kind::Stage => word("versions-order-stages"),
        Kind::Touchpoint => word("versions-order-touchpoints"),
        Kind::Factor => word("versions-order-factors"),
        Kind::Segment => word("versions-order-segments"),
        Kind::Job => word("versions-order-jobs"),
        Kind::Track => word("versions-order-tracks"),
        Kind::Note => word("versions-order-notes"),
        Kind::Ballot => word("versions-order-ballots"),
        Kind::Question => word("versions-order-questions"),
        Kind::Wave => word("versions-order-waves"),
        Kind::Hypothesis => word("versions-order-hypotheses"),
        Kind::Step(_) => of_track("versions-order-steps"),
        Kind::Agent(_) => of_track("versions-order-agents"),
        Kind::Barrier(_) => of_track("versions-order-barriers"),
        Kind::Proof(_) => of_track("versions-order-proofs"),
    }
}

/// The word of a field and its value; none where it is empty.
type Said = (Message, Option<Message>);

/// A field of an item: its word and its value.
pub(super) fn field_of(kind: Kind, number: u32, at: usize, names: &Names<'_>) -> Option<Said> {
    fn of<T: Item>(list: &List<T>, number: u32, at: usize, names: &Names<'_>) -> Option<Said> {
        let item = list.iter().find(|item| item.number() == number)?;
        let field = T::fields().get(at)?;
        Some((word(field.word), (field.say)(item, names)))
    }
    let project = names.project();
    let entry = |find: &dyn Fn(&Track) -> Option<Said>| find(project.track(kind.track()?)?);
    match kind {
        Kind::Stage => of(&project.stages, number, at, names),
        Kind::Touchpoint => of(&project.touchpoints, number, at, names),
        Kind::Factor => of(&project.factors, number, at, names),
        Kind::Segment => of(&project.segments, number, at, names),
        Kind::Job => of(&project.jobs, number, at, names),
        Kind::Track => of(&project.tracks, number, at, names),
        Kind::Note => of(&project.evidence, number, at, names),
        Kind::Ballot => of(&project.ballots, number, at, names),
        Kind::Question => of(&project.panel.questions, number, at, names),
        Kind::Wave => of(&project.panel.waves, number, at, names),
        Kind::Hypothesis => of(&project.hypotheses, number, at, names),
        Kind::Step(_) => entry(&|track| of(&track.steps, number, at, names)),
        Kind::Agent(_) => entry(&|track| of(&track.agents, number, at, names)),
        Kind::Barrier(_) => entry(&|track| of(&track.barriers, number, at, names)),
        Kind::Proof(_) => entry(&|track| of(&track.evidence, number, at, names)),
    }
}

/// How many relations of a factor or a touchpoint are rated, or cells on a ballot; how many steps a track has.
fn weight(kind: Kind, number: u32, project: &Project) -> usize {
    let grid = &project.relations;
    match kind {
        Kind::Factor => {
            let at = project.factor_position(Id::numbered(number));
            at.map_or(0, |at| {
                grid.row(at).iter().filter(|cell| **cell != 0).count()
            })
        }
        Kind::Touchpoint => {
            let at = project.touchpoint_position(Id::numbered(number));
            let rated = |at: usize| {
                let rows = 0..grid.factors();
                rows.filter(|row| grid.get(*row, at).is_some()).count()
            };
            at.map_or(0, rated)
        }
        Kind::Track => (project.track(Id::numbered(number))).map_or(0, |track| track.steps.len()),
        Kind::Ballot => (project.ballot(Id::numbered(number))).map_or(0, |it| it.levels.len()),
        _ => 0,
    }
}

fn line_of_new(kind: Kind, number: u32, names: &Names<'_>) -> Message {
    let count = weight(kind, number, names.project());
    let with = |key| Message::new(key).with("count", count);
    let plain = Message::new;
    let message = match kind {
        Kind::Stage => plain("versions-stage-added"),
        Kind::Touchpoint => with("versions-touchpoint-added"),
        Kind::Factor => with("versions-factor-added"),
        Kind::Segment => plain("versions-segment-added"),
        Kind::Job => plain("versions-job-added"),
        Kind::Track => with("versions-track-added"),
        Kind::Note => plain("versions-note-added"),
        Kind::Ballot => with("versions-ballot-added"),
        Kind::Question => plain("versions-question-added"),
        Kind::Wave => plain("versions-wave-added"),
        Kind::Hypothesis => plain("versions-hypothesis-added"),
        Kind::Step(_) => plain("versions-step-added"),
        Kind::Agent(_) => plain("versions-agent-added"),
        Kind::Barrier(_) => plain("versions-barrier-added"),
        Kind::Proof(_) => plain("versions-proof-added"),
    };
    message.with("what", names.item(kind, number))
}

fn line_of_gone(kind: Kind, number: u32, names: &Names<'_>) -> Message {
    let count = weight(kind, number, names.project());
    let with = |key| Message::new(key).with("count", count);
    let plain = Message::new;
    let message = match kind {
        Kind::Stage => plain("versions-stage-removed"),
        Kind::Touchpoint => with("versions-touchpoint-removed"),
        Kind::Factor => with("versions-factor-removed"),
        Kind::Segment => plain("versions-segment-removed"),
        Kind::Job => plain("versions-job-removed"),
        Kind::Track => with("versions-track-removed"),
        Kind::Note => plain("versions-note-removed"),
        Kind::Ballot => with("versions-ballot-removed"),
        Kind::Question => plain("versions-question-removed"),
        Kind::Wave => plain("versions-wave-removed"),
        Kind::Hypothesis => plain("versions-hypothesis-removed"),
        Kind::Step(_) => plain("versions-step-removed"),
        Kind::Agent(_) => plain("versions-agent-removed"),
        Kind::Barrier(_) => plain("versions-barrier-removed"),
        Kind::Proof(_) => plain("versions-proof-removed"),
    };
    message.with("what", names.item(kind, number))
}

/// An encoded cell of a sheet by ids.
pub(super) fn cell_at(project: &Project, (sheet, factor, touchpoint): CellKey) -> u8 {
    let of = |levels: Option<&Arc<Levels>>| {
        levels.and_then(|levels| levels.get(&(factor, touchpoint)).copied())
    };
    Relations::encode(match sheet {
        Sheet::Whole => project.level(factor, touchpoint),
        Sheet::Segment(id) => of(project.segment(id).map(|it| &it.relations)),
        Sheet::Ballot(id) => of(project.ballot(id).map(|it| &it.levels)),
    })
}
