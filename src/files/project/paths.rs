//! Where in a file a broken invariant of the model stands.

use super::locate::{Path, Step};
use crate::model::{
    self, Claim, EntryError, EntryList, Hypothesis, Item, PanelError, Problem, Project, SegmentId,
    StepId, TextError, Wave, check_text, is_plain_date,
};

/// Where in the file a problem of the model stands.
pub(super) fn path_of(project: &Project, item: Item, problem: &Problem) -> Path {
    let field = match problem {
        Problem::Name(_) if matches!(item, Item::Ballot(_)) => "rater",
        Problem::Name(_)
        | Problem::DoubleSegmentName
        | Problem::DoubleTrackName
        | Problem::DoubleWaveName => "name",
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
        Problem::DoubleHeading => "heading",
        Problem::DoubleFactor(_) | Problem::SecondRespondent => "kind",
        Problem::Packed(_) => "packed",
        Problem::Panel(error) => panel_field(project, item, *error),
        Problem::NoQuestion(id) | Problem::NoWave(id) => resting(project, item, *id),
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
                Problem::Text(_) if check_text(&project.about.description).is_err() => {
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
        Item::Question(at) => listed("questions", at),
        Item::Wave(at) => listed("waves", at),
        Item::Hypothesis(at) => listed("hypotheses", at),
        Item::Filter(at) => {
            vec![
                Step::Field("segments"),
                Step::Index(at),
                Step::Field("filter"),
            ]
        }
        // The brackets of `Some((…))` are two.
        Item::Taken(None) => vec![Step::Field("taken"), Step::Index(0), Step::Field(field)],
        Item::Taken(Some(at)) => {
            let mut path = listed("segments", at);
            path.pop();
            path.extend([Step::Field("taken"), Step::Index(0), Step::Field(field)]);
            path
        }
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
        Item::Question(_) => "kind",
        Item::Hypothesis(at) => match project.hypotheses.get(at) {
            Some(it)
                if it
                    .segment
                    .as_ref()
                    .is_some_and(|link| link.is(SegmentId(id))) =>
            {
                "segment"
            }
            Some(it) if it.steps.iter().any(|link| link.is(StepId(id))) => "steps",
            _ => "evidence",
        },
        Item::Track(at) => match project.tracks.get(at) {
            Some(track) if track.segment.is(SegmentId(id)) => "segment",
            _ => "copy_of",
        },
        _ => "",
    }
}

/// The field of a question, a wave, taken importances or a hypothesis that is refused.
fn panel_field(project: &Project, item: Item, error: PanelError) -> &'static str {
    match (item, error) {
        (_, PanelError::ImportanceRange(_) | PanelError::NpsRange(_)) => "kind",
        (_, PanelError::Hash) => "hash",
        (_, PanelError::Packed { .. }) => "packed",
        (Item::Question(at), PanelError::Text(_)) => {
            let question = project.panel.questions.get(at);
            match question {
                Some(it) if check_text(&it.label).is_err() => "label",
                _ => "heading",
            }
        }
        (Item::Wave(at), PanelError::Text(_) | PanelError::Date) => {
            project.panel.waves.get(at).map_or("", wave_field)
        }
        (Item::Taken(_), PanelError::Date) => "at",
        (Item::Taken(_), PanelError::StandardError(_) | PanelError::Importance(_)) => "factors",
        (Item::Taken(_), _) => "filter",
        (Item::Hypothesis(at), error) => {
            let hypothesis = project.hypotheses.get(at);
            hypothesis.map_or("", |it| hypothesis_field(it, error))
        }
        _ => "",
    }
}

fn wave_field(wave: &Wave) -> &'static str {
    if model::check_name(&wave.name).is_err() {
        "name"
    } else if check_text(&wave.method).is_err() {
        "method"
    } else if wave.date.is_some_and(|date| !is_plain_date(date)) {
        "date"
    } else if !is_plain_date(wave.read.date()) {
        "read"
    } else if check_text(&wave.source.path).is_err() {
        "path"
    } else {
        "sheet"
    }
}

fn hypothesis_field(hypothesis: &Hypothesis, error: PanelError) -> &'static str {
    if hypothesis.claim.check().is_err() {
        return "claim";
    }
    match error {
        PanelError::Text(_) if check_text(&hypothesis.statement).is_err() => "statement",
        PanelError::Text(TextError::Empty) => "statement",
        PanelError::Text(_) if check_text(&hypothesis.owner).is_err() => "owner",
        PanelError::Text(_) if check_text(&hypothesis.note).is_err() => "note",
        PanelError::Date if !is_plain_date(hypothesis.written.date()) => "written",
        PanelError::Text(_) if hypothesis.earlier.iter().all(|it| it.claim.check().is_ok()) => "",
        _ => "earlier",
    }
}

/// The field of taken importances or of a hypothesis that rests on a question or a wave.
fn resting(project: &Project, item: Item, id: u32) -> &'static str {
    match item {
        Item::Taken(_) => "filter",
        Item::Hypothesis(at) => {
            let rests = |claim: &Claim| {
                claim.measure.question().0 == id
                    || claim.filter.clauses.keys().any(|key| key.0 == id)
                    || claim.filter.waves.iter().any(|wave| wave.0 == id)
            };
            match project.hypotheses.get(at) {
                Some(it) if it.waves.iter().any(|wave| wave.0 == id) => "waves",
                Some(it) if rests(&it.claim) => "claim",
                _ => "earlier",
            }
        }
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
    track.is_some_and(|track| check_text(&track.note).is_ok())
}

/// True where it is the source of a piece of evidence that is refused, and not its text.
fn is_source(project: &Project, at: usize) -> bool {
    let evidence = project.evidence.get(at);
    evidence.is_some_and(|evidence| check_text(&evidence.text).is_ok())
}
