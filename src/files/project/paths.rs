//! Where in a file a broken invariant of the model stands.

use super::locate::{Path, Step};
use crate::model::{self, EntryError, EntryList, Item, Problem, Project, SegmentId};

/// Where in the file a problem of the model stands.
pub(super) fn path_of(project: &Project, item: Item, problem: &Problem) -> Path {
    let field = match problem {
        Problem::Name(_) if matches!(item, Item::Ballot(_)) => "rater",
        Problem::Name(_) | Problem::DoubleSegmentName | Problem::DoubleTrackName => "name",
        Problem::Mark(_) => "mark",
        Problem::DoubleRater => "rater",
        Problem::Pair(..) => "judgements",
        Problem::Text(_) => match item {
            Item::Evidence(at) if is_source(project, at) => "source",
            Item::Evidence(_) => "text",
            Item::Ballot(_) => "source",
            Item::Track(at) if is_owner(project, at) => "owner",
            _ => "note",
        },
        Problem::Blank => "text",
        Problem::DoubleId(_) | Problem::IdAhead { .. } => "id",
        Problem::NoStage(_) => "stage",
        Problem::Importance(_) => "importance",
        Problem::Share(_) => "share",
        Problem::Orphan => "about",
        Problem::Date => "date",
        Problem::Dangling(id) => referring(project, item, *id),
        Problem::Entry(error) => entry_field(item, *error),
        Problem::TooMany(_)
        | Problem::ClassRule(_)
        | Problem::Level(_)
        | Problem::SettledNowhere
        | Problem::GridSize { .. } => "",
    };
    let listed = |list: &'static str, at: usize| {
        vec![Step::Field(list), Step::Index(at), Step::Field(field)]
    };
    match item {
        Item::About => {
            let field = match problem {
                Problem::Text(_) if model::check_text(&project.about.description).is_err() => {
                    "description"
                }
                Problem::Text(_) => "author",
                _ => field,
            };
            vec![Step::Field("about"), Step::Field(field)]
        }
        Item::ClassRule => vec![Step::Field("class_rule")],
        Item::Ids => vec![Step::Field("next_id")],
        Item::Relations | Item::Cell { .. } => vec![Step::Field("relations")],
        Item::Stage(at) => listed("stages", at),
        Item::Touchpoint(at) => listed("touchpoints", at),
        Item::Factor(at) => listed("factors", at),
        Item::Segment(at) => listed("segments", at),
        Item::Evidence(at) => listed("evidence", at),
        Item::Job(at) => listed("jobs", at),
        Item::Track(at) => listed("tracks", at),
        Item::Entry { track, list, at } => {
            let list = match list {
                EntryList::Steps => "steps",
                EntryList::Agents => "agents",
                EntryList::Barriers => "barriers",
                EntryList::Evidence => "evidence",
            };
            let mut path = vec![Step::Field("tracks"), Step::Index(track)];
            path.extend([Step::Field(list), Step::Index(at), Step::Field(field)]);
            path
        }
        Item::NotSure => vec![Step::Field("not_sure")],
        Item::Ballot(at) => listed("ballots", at),
        // Their entries have no positions of their own: the check of the file names the line.
        Item::Settled => vec![Step::Field("settled")],
        Item::Judgements => vec![Step::Field("judgements")],
    }
}

/// The field that refers to what does not exist; none for an entry of a track, which stands on one line.
fn referring(project: &Project, item: Item, id: u32) -> &'static str {
    match item {
        // Other references of segments were left out before.
        Item::Segment(_) => "jobs",
        Item::Track(at) => match project.tracks.get(at) {
            Some(track) if track.segment.is(SegmentId(id)) => "segment",
            _ => "copy_of",
        },
        _ => "",
    }
}

/// The field of an entry of a track that is refused; none where it is a text or the whole.
const fn entry_field(item: Item, error: EntryError) -> &'static str {
    match (error, item) {
        (EntryError::Strength(_), _) => "strength",
        (EntryError::Named { .. }, _) => "named",
        (EntryError::Count, _) => "n",
        (EntryError::Emotion(_), _) => "emotion",
        (
            EntryError::Date,
            Item::Entry {
                list: EntryList::Evidence,
                ..
            },
        ) => "date",
        (EntryError::Date, _) => "looked_at",
        // A track has but one such text: the name of a segment that was deleted.
        (EntryError::Text(_), Item::Track(_)) => "segment",
        (EntryError::Text(_) | EntryError::EmptyStep | EntryError::EmptyEvidence, _) => "",
    }
}

/// True where it is the owner of a track that is refused, and not its note.
fn is_owner(project: &Project, at: usize) -> bool {
    let track = project.tracks.get(at);
    track.is_some_and(|track| model::check_text(&track.note).is_ok())
}

/// True where it is the source of a piece of evidence that is refused, and not its text.
fn is_source(project: &Project, at: usize) -> bool {
    let evidence = project.evidence.get(at);
    evidence.is_some_and(|evidence| model::check_text(&evidence.text).is_ok())
}
