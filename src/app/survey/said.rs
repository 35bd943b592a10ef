//! What became of the files of answers since they were last read, in words.

use super::places::file_name;
use super::read::Why;
use super::{App, moved};
use crate::i18n::Message;
use crate::model::{Source, WaveId};
use crate::ui::FileChange;

impl App {
    /// Says what became of the files since they were last read: by this document, or, where they are read by themselves once more,
    /// before.
    pub(super) fn say_read(
        &mut self,
        why: Why,
        before: Option<&[(WaveId, Result<Source, FileChange>)]>,
    ) {
        let Some(document) = &self.document else {
            return;
        };
        let waves = &document.project().panel.waves;
        let reader = &self.surveys.reader;
        let said = reader.sources.iter().filter_map(|(id, now)| {
            let wave = waves.iter().find(|wave| wave.id == *id)?;
            let known = before.and_then(|before| before.iter().find(|(of, _)| of == id));
            let known = known.map_or(Ok(&wave.source), |(_, known)| known.as_ref());
            of_file(&file_name(wave), known, now)
        });
        let mut said: Vec<(Message, bool)> = said.collect();
        let count = said.len();
        let said = match count {
            0 if why == Why::Person => {
                let rows = document.survey.base.as_ref().map_or(0, |base| base.rows());
                Some((Message::new("survey-as-it-was").with("rows", rows), false))
            }
            0 => None,
            1 => said.pop(),
            _ => {
                let bad = said.iter().any(|(_, bad)| *bad);
                Some((
                    Message::new("survey-many-changed").with("count", count),
                    bad,
                ))
            }
        };
        let Some((mut said, bad)) = said else {
            return;
        };
        if let Some(moved) = moved::message(document.project(), &document.survey.moved) {
            said = Message::new("survey-and-moved")
                .with("what", said)
                .with("moved", moved);
        }
        if bad {
            self.refuse(said);
        } else {
            self.say(said);
        }
    }
}

/// What became of a file, and whether that is bad; none where it is as it was.
fn of_file(
    file: &str,
    known: Result<&Source, &FileChange>,
    now: &Result<Source, FileChange>,
) -> Option<(Message, bool)> {
    let named = |key| Message::new(key).with("file", file);
    match (known, now) {
        (Err(known), Err(now)) if known == now => None,
        (_, Err(FileChange::Gone)) => Some((named("survey-gone"), true)),
        (_, Err(FileChange::Unreadable(why))) => {
            Some((named("survey-unreadable").with("why", why.clone()), true))
        }
        // The bar asks about one that lies outside.
        (_, Err(FileChange::Changed | FileChange::Outside(_))) => None,
        (Err(_), Ok(now)) => Some((named("survey-back").with("rows", count(now.rows)), false)),
        (Ok(known), Ok(now)) if known.hash == now.hash => None,
        (Ok(known), Ok(now)) if now.rows > known.rows => {
            let more = count(now.rows - known.rows);
            Some((named("survey-grown").with("rows", more), false))
        }
        (Ok(known), Ok(now)) if now.rows < known.rows => {
            let fewer = count(known.rows - now.rows);
            Some((named("survey-shrunk").with("rows", fewer), true))
        }
        _ => Some((named("survey-altered"), false)),
    }
}

/// A count of rows for a message.
pub(super) fn count(rows: u64) -> usize {
    usize::try_from(rows).unwrap_or(usize::MAX)
}
