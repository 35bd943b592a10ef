//! The answers of a project's waves, read for a command, and what is to be said about that.

use std::path::Path;
use std::sync::Arc;

use super::console::{Console, Stop};
use crate::files::survey::{Agreed, ReadSurvey, SurveyError, SurveyNotice, path_of, read_waves};
use crate::i18n::Message;
use crate::methods::panel::Base;
use crate::model::{Project, Source, Wave, WaveId};

/// What was read.
pub(super) struct Answered {
    /// The answers; none where the project has no wave.
    pub base: Option<Base>,
    /// What a person should know about them.
    pub notices: Vec<Message>,
    /// Waves that cannot be read, each with why.
    pub unread: Vec<(WaveId, Message)>,
}

/// Reads the answers of a project that lies at a path, from files outside its folder only where that is wanted.
pub(super) fn answers(path: &Path, project: &Project, outside: bool) -> Answered {
    let mut found = Answered {
        base: None,
        notices: Vec::new(),
        unread: Vec::new(),
    };
    let panel = &project.panel;
    if panel.waves.is_empty() {
        return found;
    }
    let folder = path.parent();
    let files = panel.waves.iter().filter(|_| outside);
    let agreed: Agreed = files.map(|wave| path_of(&wave.source, folder)).collect();
    let Some(read) = read_waves(panel, folder, &agreed, &mut |_| true) else {
        return found;
    };
    let ReadSurvey {
        answers,
        waves,
        notices,
    } = read;
    for (id, source) in waves {
        let Some(wave) = panel.wave(id) else {
            continue;
        };
        match source {
            Ok(source) => found.notices.extend(changes(wave, &source)),
            Err(error) => {
                let why = match &error {
                    SurveyError::Outside(path) => {
                        Message::new("cli-panel-outside").with("path", path.display().to_string())
                    }
                    error => error.message(),
                };
                let said = Message::new("cli-panel-unread")
                    .with("wave", wave.name.as_str())
                    .with("why", why);
                found.unread.push((id, said));
            }
        }
    }
    (found.notices).extend(notices.iter().map(SurveyNotice::message));
    found.base = Some(Base::new(project.panel.clone(), Arc::new(answers)));
    found
}

/// What became of the file of a wave since it was last read in the window.
fn changes(wave: &Wave, now: &Source) -> Vec<Message> {
    let before = &wave.source;
    let mut said = Vec::new();
    if before.packed.is_none() && now.path != before.path {
        said.push(
            Message::new("cli-panel-moved")
                .with("wave", wave.name.as_str())
                .with("before", before.path.as_str())
                .with("now", now.path.as_str()),
        );
    }
    if before.packed.is_none() && now.hash != before.hash {
        let count = |rows: u64| usize::try_from(rows).unwrap_or(usize::MAX);
        said.push(
            Message::new("cli-panel-changed")
                .with("path", now.path.as_str())
                .with("wave", wave.name.as_str())
                .with("before", count(before.rows))
                .with("now", count(now.rows)),
        );
    }
    said
}

impl Answered {
    /// Says what is to be said; refused where a wave that counts cannot be read.
    pub fn say(&self, console: Console, counts: impl Fn(WaveId) -> bool) -> Result<(), Stop> {
        for notice in &self.notices {
            console.say(notice);
        }
        let mut refused = false;
        for (wave, why) in &self.unread {
            console.say(why);
            refused |= counts(*wave);
        }
        if refused { Err(Stop::said()) } else { Ok(()) }
    }

    /// The answers, where all of them could be read.
    pub fn whole(&self) -> Option<&Base> {
        self.base.as_ref().filter(|_| self.unread.is_empty())
    }
}
