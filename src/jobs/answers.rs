//! The answers behind the panel, as they are read and made ready beside the frames, by whoever does that.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::figures::UnderWay;
use super::watch::FolderWatch;
use crate::files::survey::{Agreed, Outline, ReadSurvey, SurveyError, outline, read_waves};
use crate::i18n::Message;
use crate::methods::panel::Base;
use crate::model::{Answers, Panel};

/// So many answers, rows by columns, are worked out within a frame; more beside the frames.
const AT_ONCE: usize = 200_000;

/// Reads files of answers; called beside the frame. None where it was told to end before its time.
pub trait Surveying: Send + Sync {
    /// All waves of a panel; paths are from that folder, and those that lead out of it are followed only where a person agreed.
    fn read(
        &self,
        panel: &Panel,
        folder: Option<&Path>,
        agreed: &Agreed,
        watch: &UnderWay,
    ) -> Option<ReadSurvey> {
        read_waves(panel, folder, agreed, &mut |part| watch.at(part))
    }

    /// What the columns of a file hold.
    ///
    /// # Errors
    /// Where it cannot be read or is no table.
    fn outline(
        &self,
        path: &Path,
        sheet: &str,
        watch: &UnderWay,
    ) -> Result<Option<Outline>, SurveyError> {
        outline(path, sheet, &mut |part| watch.at(part))
    }

    /// Answers made ready to be filtered.
    fn base(&self, panel: Arc<Panel>, answers: Arc<Answers>) -> Base {
        Base::new(panel, answers)
    }

    /// How many answers, rows by columns, are worked out at once.
    fn at_once(&self) -> usize {
        AT_ONCE
    }
}

/// Reads them from their files.
#[derive(Clone, Copy, Debug, Default)]
pub struct FromFiles;

impl Surveying for FromFiles {}

/// Called from any thread with files to which something happened.
pub type Told = Arc<dyn Fn(&[PathBuf]) + Send + Sync>;

/// Watches files for the window.
pub trait Watching {
    /// From now on these files and no others are watched; `told` is called from any thread after something happened to some.
    fn watch(&mut self, files: &[PathBuf], told: Told);

    /// Why they cannot be watched, where they cannot; said once.
    fn trouble(&mut self) -> Option<Message> {
        None
    }
}

impl Watching for FolderWatch {
    fn watch(&mut self, files: &[PathBuf], told: Told) {
        Self::watch(self, files, told);
    }

    fn trouble(&mut self) -> Option<Message> {
        Self::trouble(self)
    }
}
