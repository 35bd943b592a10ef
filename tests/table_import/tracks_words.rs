//! Whatever is said of a table of tracks has words in both languages.

use touchrank::files::table::{
    EntryKind, Place, StepField, TrackCellError, TrackChange, TrackColumn, TrackNotice,
};
use touchrank::i18n::{Language, Message, words};

fn have_words(messages: &[Message]) {
    for language in Language::ALL {
        for message in messages {
            let said = words(language).say(message);
            let ours = !said.contains("table-") && !said.contains("edit-");
            assert!(ours && said.chars().count() > 3, "{said}");
        }
    }
}

#[test]
fn every_refusal_of_a_cell_has_words() {
    let value = || "x".to_owned();
    let errors = [
        TrackCellError::NoTrack,
        TrackCellError::NoSegment,
        TrackCellError::OtherSegment(value()),
        TrackCellError::SecondLine,
        TrackCellError::NoStage,
        TrackCellError::Order(value()),
        TrackCellError::BackTo(7),
        TrackCellError::Emotion(value()),
        TrackCellError::Campaign(value()),
        TrackCellError::Agent(value()),
        TrackCellError::Evidence(value()),
        TrackCellError::Target(value()),
        TrackCellError::State(value()),
        TrackCellError::NoHeader,
    ];
    have_words(&errors.map(|error| error.message()));
    have_words(&TrackColumn::ALL.map(TrackColumn::message));
}

#[test]
fn every_notice_has_words() {
    let (place, column, name) = (
        Place { row: 1, column: 2 },
        TrackColumn::Stage,
        "x".to_owned(),
    );
    let several = vec![name.clone(); 7];
    let notices = [
        TrackNotice::Encoding("windows-1251"),
        TrackNotice::UnknownColumns(several.clone()),
        TrackNotice::Computed,
        TrackNotice::Gone {
            place,
            column,
            name: name.clone(),
        },
        TrackNotice::Several {
            place,
            column,
            name: name.clone(),
        },
        TrackNotice::NewJob(name.clone()),
        TrackNotice::NotPinned {
            place,
            names: several,
        },
        TrackNotice::Kept {
            track: name,
            count: 5,
        },
    ];
    have_words(&notices.map(|notice| notice.message()));
}

#[test]
fn every_change_has_words() {
    let name = || "x".to_owned();
    let kinds = [EntryKind::Agent, EntryKind::Barrier, EntryKind::Evidence];
    let mut changes = vec![
        TrackChange::Segment,
        TrackChange::Owner,
        TrackChange::Note,
        TrackChange::StepAdded(name()),
        TrackChange::StepRemoved(name()),
        TrackChange::StepMoved(name()),
    ];
    for kind in kinds {
        changes.push(TrackChange::Added(kind, name()));
        changes.push(TrackChange::Changed(kind, name()));
        changes.push(TrackChange::Removed(kind, name()));
    }
    let fields = [
        StepField::Stage,
        StepField::Touchpoint,
        StepField::Task,
        StepField::Optional,
        StepField::BackTo,
        StepField::Pinned,
        StepField::Jobs,
        StepField::Emotion,
        StepField::Campaign,
        StepField::Owner,
        StepField::State,
        StepField::Note,
    ];
    changes.extend(fields.map(|field| TrackChange::Step(name(), field)));
    let messages: Vec<Message> = changes.iter().map(TrackChange::message).collect();
    have_words(&messages);
}
