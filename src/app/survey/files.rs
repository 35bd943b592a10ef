//! Single files of answers: looked at before they are taken in, found again where they moved, packed into the project and unpacked.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::{App, LOOK, Surveyed};
use crate::app::choose::Purpose;
use crate::app::dialogs::Dialog;
use crate::app::results::Done;
use crate::edit::{Edit, PanelEdit};
use crate::files::survey::{Agreed, Outline, SurveyError, find, pack, path_to_keep};
use crate::i18n::Message;
use crate::jobs::figures::UnderWay;
use crate::jobs::file::Failure;
use crate::model::{Source, Wave, WaveId};
use crate::ui::action::Screen;

/// What a file is looked at for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) enum Look {
    /// To be taken in as a new wave.
    TakeIn,
    /// To be the file of a wave that is not where it was.
    Find(WaveId),
}

/// The file that is looked at.
#[derive(Default)]
pub(super) struct Looks {
    run: Option<(u64, UnderWay)>,
}

/// A file that was looked at.
#[derive(Debug)]
pub(in crate::app) struct Looked {
    path: PathBuf,
    /// When it was last written.
    written: Option<std::time::SystemTime>,
    seen: Result<Option<Box<Outline>>, SurveyError>,
}

/// What became of packing or unpacking.
#[derive(Debug)]
pub(in crate::app) struct Repacked {
    serial: u64,
    source: Result<Source, Message>,
}

impl App {
    /// Whether a file that is dropped is one of answers: the Panel is on show.
    pub(in crate::app) fn is_survey(&self) -> bool {
        self.document.is_some() && self.shown.screen == Screen::Panel
    }

    /// Reads a file of answers and shows what its columns seem to be.
    pub(in crate::app) fn look_at_survey(&mut self, ctx: &Context, path: PathBuf) {
        if self.document.is_none() {
            return;
        }
        let file = path.file_name().unwrap_or(path.as_os_str());
        let said = Message::new("survey-looking").with("file", file.to_string_lossy().into_owned());
        self.say(said);
        self.look_at(ctx, path, "", Look::TakeIn);
    }

    /// Looks at a file beside the frame; a look that is under way is dropped.
    pub(super) fn look_at(&mut self, ctx: &Context, path: PathBuf, sheet: &str, look: Look) {
        // Who chooses a file agrees to have it read.
        self.surveys.agreement.files.add(&path);
        let token = self.surveys.token();
        let wake = ctx.clone();
        let under_way = UnderWay::new(move || wake.request_repaint());
        if let Some((_, before)) = self.surveys.looks.run.replace((token, under_way.clone())) {
            before.cancel();
        }
        let (service, sheet) = (Arc::clone(&self.surveys.service), sheet.to_owned());
        self.jobs.start(LOOK, move || {
            let seen = service.outline(&path, &sheet, &under_way);
            let seen = seen.map(|seen| seen.map(Box::new));
            let written = std::fs::metadata(&path).and_then(|file| file.modified());
            let file = Looked {
                path,
                written: written.ok(),
                seen,
            };
            Done::Surveyed(Surveyed::Looked(token, look, file))
        });
    }

    pub(super) fn look_broke(&mut self) {
        self.surveys.looks.run = None;
        self.saying = true;
    }

    pub(super) fn take_look(
        &mut self,
        token: u64,
        look: Look,
        Looked {
            path,
            written,
            seen,
        }: Looked,
    ) {
        let runs = &mut self.surveys.looks.run;
        if runs.take_if(|(run, _)| *run == token).is_none() || self.document.is_none() {
            return;
        }
        match (look, seen) {
            (_, Ok(None)) => {}
            (Look::TakeIn, Ok(Some(outline))) => self.show_survey(path, *outline, written),
            (Look::Find(wave), Ok(Some(outline))) => self.take_found_wave(wave, &path, *outline),
            (_, Err(error)) => {
                let file = path.file_name().unwrap_or(path.as_os_str());
                let what = Message::new("survey-unreadable")
                    .with("file", file.to_string_lossy().into_owned())
                    .with("why", error.message());
                self.fail(Failure {
                    what,
                    problems: Vec::new(),
                });
            }
        }
    }

    /// The file dialog in which the file of a wave is looked for.
    pub(super) fn find_wave(&mut self, frame: &eframe::Frame, wave: WaveId) {
        if self.wave(wave).is_some() {
            self.ask_for_file(frame, Purpose::FindAnswers(wave));
        }
    }

    /// A file was chosen for a wave.
    pub(in crate::app) fn look_for_wave(&mut self, ctx: &Context, wave: WaveId, path: PathBuf) {
        if let Some(found) = self.wave(wave) {
            let sheet = found.source.sheet.clone();
            self.look_at(ctx, path, &sheet, Look::Find(wave));
        }
    }

    /// The file is taken where it holds the same; else the person is asked.
    fn take_found_wave(&mut self, id: WaveId, path: &Path, outline: Outline) {
        let Some(document) = &self.document else {
            return;
        };
        let Some(wave) = document.project().panel.wave(id) else {
            return;
        };
        let source = Source {
            path: path_to_keep(path, document.answers_from.as_deref()),
            sheet: wave.source.sheet.clone(),
            packed: wave.source.packed.clone(),
            ..outline.source
        };
        let same = source.hash == wave.source.hash;
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy().into_owned();
        let rows = [wave.source.rows, source.rows];
        let edit = Edit::Panel(PanelEdit::Reread(id, source));
        if same {
            self.edit(&edit);
            self.with_document(|document| {
                document.update();
            });
            self.say(Message::new("survey-found").with("file", name));
        } else {
            let edit = Box::new(edit);
            self.dialogs.push(Dialog::OtherAnswers { name, rows, edit });
        }
    }

    /// The answers of a wave into the project.
    pub(super) fn pack_wave(&mut self, id: WaveId) {
        let Some((serial, wave, folder)) = self.wave_and_folder(id) else {
            return;
        };
        if wave.source.packed.is_some() {
            self.refuse(Message::new("survey-packed-already").with("wave", wave.name));
            return;
        }
        let token = self.surveys.token();
        let agreed = self.surveys.agreement.files.clone();
        self.jobs.start(LOOK, move || {
            let source = packed(&wave, folder.as_deref(), &agreed);
            let kept = Box::new(Repacked { serial, source });
            Done::Surveyed(Surveyed::Kept(token, id, kept))
        });
    }

    /// The answers of a wave out of the project, where its file still holds them.
    pub(super) fn unpack_wave(&mut self, id: WaveId) {
        let Some((serial, wave, folder)) = self.wave_and_folder(id) else {
            return;
        };
        if wave.source.packed.is_none() {
            self.refuse(Message::new("survey-not-packed").with("wave", wave.name));
            return;
        }
        let token = self.surveys.token();
        let service = Arc::clone(&self.surveys.service);
        let agreed = self.surveys.agreement.files.clone();
        self.jobs.start(LOOK, move || {
            let idle = UnderWay::new(|| {});
            let sheet = &wave.source.sheet;
            let found = find(&wave.source, folder.as_deref(), &agreed).ok();
            let seen = found.and_then(|it| service.outline(&it.path, sheet, &idle).ok().flatten());
            let same = seen.is_some_and(|seen| seen.source.hash == wave.source.hash);
            let source = if same {
                Ok(Source {
                    packed: None,
                    ..wave.source
                })
            } else {
                let why = Message::new("survey-unpack-gone");
                Err(why.with("wave", wave.name).with("path", wave.source.path))
            };
            let kept = Box::new(Repacked { serial, source });
            Done::Surveyed(Surveyed::Kept(token, id, kept))
        });
    }

    pub(super) fn take_repacked(&mut self, _token: u64, id: WaveId, kept: Repacked) {
        let document = self.document.as_ref();
        let Some(wave) = document
            .filter(|document| document.serial == kept.serial)
            .and_then(|document| document.project().panel.wave(id))
        else {
            return;
        };
        match kept.source {
            Ok(source) => {
                let key = if source.packed.is_some() {
                    "survey-packed"
                } else {
                    "survey-unpacked"
                };
                let said = Message::new(key).with("wave", wave.name.as_str());
                self.edit(&Edit::Panel(PanelEdit::Reread(id, source)));
                self.with_document(|document| {
                    document.update();
                });
                self.say(said);
            }
            Err(why) => self.refuse(why),
        }
    }

    fn wave(&self, id: WaveId) -> Option<Wave> {
        self.project()?.panel.wave(id).cloned()
    }

    fn wave_and_folder(&self, id: WaveId) -> Option<(u64, Wave, Option<PathBuf>)> {
        let document = self.document.as_ref()?;
        let wave = document.project().panel.wave(id)?.clone();
        Some((document.serial, wave, document.answers_from.clone()))
    }
}

/// The source of a wave with its answers in it, where its file holds them still.
fn packed(wave: &Wave, folder: Option<&Path>, agreed: &Agreed) -> Result<Source, Message> {
    let read = find(&wave.source, folder, agreed);
    let read = read.and_then(|found| pack(&found.path, &wave.source.sheet));
    let (source, _) = read.map_err(|error| error.message())?;
    Ok(Source {
        path: wave.source.path.clone(),
        sheet: wave.source.sheet.clone(),
        ..source
    })
}
