//! The fields of a track that hold typed text: how each is read, and how what was typed becomes a change.

use super::super::Chosen;
use super::desk::Desk;
use crate::edit::TrackEdit;
use crate::i18n::{Language, Message};
use crate::model::{
    Agent, Barrier, Entry, NamedBy, Step, Track, TrackEvidence, check_name, check_text,
};
use crate::ui::inspector::{parse_date, typed_date};
use crate::ui::plain_lines;

/// A field of an entry, a piece of evidence or the track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Field {
    /// Of a step.
    Task,
    Goal,
    Channel,
    Offered,
    Told,
    Kpi,
    Responsible,
    StepNote,
    /// Of an agent of influence.
    Role,
    AgentNote,
    /// Of a sales barrier.
    Barrier,
    Remedy,
    /// Its two numbers, named and asked, are one field.
    Named,
    /// Of evidence.
    Quotation,
    Source,
    Date,
    Count,
    /// Of the track.
    TrackName,
    Keeper,
    TrackNote,
}

impl Field {
    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Task => "tracks-edit-task",
            Self::Goal => "tracks-edit-goal",
            Self::Channel => "tracks-edit-channel",
            Self::Offered => "tracks-edit-offer",
            Self::Told => "tracks-edit-message",
            Self::Kpi => "tracks-edit-kpi",
            Self::Responsible => "tracks-edit-owner",
            Self::StepNote | Self::AgentNote => "tracks-edit-note",
            Self::Role => "tracks-edit-role",
            Self::Barrier => "tracks-edit-barrier-text",
            Self::Remedy => "tracks-edit-remedy",
            Self::Named => "tracks-edit-named",
            Self::Quotation => "tracks-edit-quotation",
            Self::Source => "tracks-edit-source",
            Self::Date => "tracks-edit-date",
            Self::Count => "tracks-edit-count",
            Self::TrackName => "tracks-edit-track-name",
            Self::Keeper => "tracks-edit-keeper",
            Self::TrackNote => "tracks-edit-description",
        }
    }
}

/// What stands in a field; the second is for fields of two numbers.
pub(super) type Texts = [String; 2];

macro_rules! texts {
    ($read:ident, $write:ident, $kind:ty, $($field:ident => $($part:ident).+),+) => {
        fn $read(of: &$kind, field: Field) -> Option<&str> {
            match field {
                $(Field::$field => Some(&of.$($part).+),)+
                _ => None,
            }
        }

        fn $write(of: &mut $kind, field: Field, text: String) {
            match field {
                $(Field::$field => of.$($part).+ = text,)+
                _ => {}
            }
        }
    };
}

texts!(step, set_step, Step,
    Task => task, Goal => campaign.goal, Channel => campaign.channel, Offered => campaign.offer,
    Told => campaign.message, Kpi => campaign.kpi, Responsible => owner, StepNote => note);
texts!(agent, set_agent, Agent, Role => role, AgentNote => note);
texts!(barrier, set_barrier, Barrier, Barrier => text, Remedy => remedy);
texts!(proof, set_proof, TrackEvidence, Quotation => quotation, Source => source);
texts!(whole, set_whole, Track, TrackName => name, Keeper => owner, TrackNote => note);

/// What stands in a field of the document.
pub(super) fn read(language: Language, track: &Track, of: Option<Chosen>, field: Field) -> Texts {
    let one = |text: Option<&str>| [text.unwrap_or_default().to_owned(), String::new()];
    match of {
        None => one(whole(track, field)),
        Some(Chosen::Entry(Entry::Step(id))) => one(track.step(id).and_then(|s| step(s, field))),
        Some(Chosen::Entry(Entry::Agent(id))) => one(track.agent(id).and_then(|a| agent(a, field))),
        Some(Chosen::Entry(Entry::Barrier(id))) => {
            let Some(found) = track.barrier(id) else {
                return Texts::default();
            };
            match (field, found.named) {
                (Field::Named, Some(by)) => [by.named.to_string(), by.asked.to_string()],
                _ => one(barrier(found, field)),
            }
        }
        Some(Chosen::Evidence(id)) => {
            let Some(found) = track.proof(id) else {
                return Texts::default();
            };
            match field {
                Field::Date => one(found.date.map(|day| typed_date(language, day)).as_deref()),
                Field::Count => one(found.n.map(|n| n.to_string()).as_deref()),
                _ => one(proof(found, field)),
            }
        }
    }
}

/// Makes a change of what was typed, or says why it cannot be.
pub(super) fn write(
    desk: &mut Desk<'_, '_>,
    of: Option<Chosen>,
    field: Field,
    texts: &Texts,
) -> Result<(), Message> {
    let [first, second] = texts;
    let text = tidy(first);
    match of {
        None => write_whole(desk, field, text),
        Some(Chosen::Entry(Entry::Step(id))) => desk.step(id, |step| set_step(step, field, text)),
        Some(Chosen::Entry(Entry::Agent(id))) => desk.agent(id, |a| set_agent(a, field, text)),
        Some(Chosen::Entry(Entry::Barrier(id))) => {
            if field == Field::Named {
                let named = named_by(first, second)?;
                return desk.barrier(id, |barrier| barrier.named = named);
            }
            desk.barrier(id, |barrier| set_barrier(barrier, field, text))
        }
        Some(Chosen::Evidence(id)) => match field {
            Field::Date => {
                let date = date(&text)?;
                desk.proof(id, |proof| proof.date = date)
            }
            Field::Count => {
                let n = count(&text)?;
                desk.proof(id, |proof| proof.n = n)
            }
            _ => desk.proof(id, |proof| set_proof(proof, field, text)),
        },
    }
}

fn write_whole(desk: &mut Desk<'_, '_>, field: Field, text: String) -> Result<(), Message> {
    if whole(&desk.track, field) == Some(text.as_str()) {
        return Ok(());
    }
    let id = desk.track.id;
    let mut checked = check_text(&text);
    let edit = match field {
        Field::TrackName => {
            checked = check_name(&text);
            let mut others = desk.ctx.project.tracks.iter();
            if others.any(|track| track.name == text && track.id != id) {
                let taken = crate::edit::EditError::TrackNameTaken(text);
                return Err(taken.message());
            }
            TrackEdit::Rename(id, text.clone())
        }
        Field::Keeper => TrackEdit::SetOwner(id, text.clone()),
        _ => TrackEdit::SetNote(id, text.clone()),
    };
    checked.map_err(crate::model::TextError::message)?;
    set_whole(&mut desk.track, field, text);
    desk.edit(edit);
    Ok(())
}

/// A text without the spaces around it and with one kind of line ends.
pub(super) fn tidy(text: &str) -> String {
    plain_lines(text).trim().to_owned()
}

/// A day that was typed; none where nothing was.
pub(super) fn date(text: &str) -> Result<Option<chrono::NaiveDate>, Message> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let refusal = || Message::new("inspector-note-no-date").with("date", text);
    parse_date(text).map(Some).ok_or_else(refusal)
}

/// How many people stand behind evidence; none where nothing was typed.
pub(super) fn count(text: &str) -> Result<Option<u32>, Message> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    whole_number(text).map(Some)
}

fn whole_number(text: &str) -> Result<u32, Message> {
    let refusal = || Message::new("tracks-edit-no-number").with("text", text);
    text.parse().map_err(|_| refusal())
}

/// "k of n"; none where neither was typed.
fn named_by(named: &str, asked: &str) -> Result<Option<NamedBy>, Message> {
    match (named.trim(), asked.trim()) {
        ("", "") => Ok(None),
        ("", _) | (_, "") => Err(Message::new("tracks-edit-named-both")),
        (named, asked) => Ok(Some(NamedBy {
            named: whole_number(named)?,
            asked: whole_number(asked)?,
        })),
    }
}
