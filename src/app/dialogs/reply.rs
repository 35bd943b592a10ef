//! What a dialog asks for, and what becomes of it then.

use std::path::PathBuf;

use super::recover::RecoverWish;
use super::{ExportWish, IntakeWish, SurveyReply};
use crate::app::choose::Purpose;
use crate::app::leave::Then;
use crate::app::together::Wish;
use crate::app::versions::VersionWish;
use crate::edit::Edit;
use crate::files::save::Version;
use crate::jobs::export::Order;
use crate::model::Project;

/// What can be done where something went wrong.
#[derive(Debug)]
pub(in crate::app) enum WayOut {
    /// Save elsewhere, and go on.
    SaveAs(Option<Box<Then>>),
    /// See the earlier versions of this file.
    Versions(PathBuf),
}

/// What a dialog asks for.
#[derive(Debug)]
pub(in crate::app) enum Reply {
    /// Save, then go on.
    SaveThen(Then),
    /// Go on without saving.
    Drop(Then),
    /// Save elsewhere.
    SaveCopy(Option<Box<Then>>),
    /// Save over what lies there.
    Overwrite(PathBuf, Option<Box<Then>>),
    /// Read what lies there in place of what is on screen.
    Reload(PathBuf),
    /// About others who work with the same file.
    Together(Wish),
    /// A path was typed.
    Use(Purpose, PathBuf),
    /// Something with a table that is brought in.
    Intake(IntakeWish),
    /// Choose the place of an export: an archive or a folder.
    ChooseExport(bool),
    /// Export.
    Export(Box<ExportWish>),
    /// Ask once more where to.
    ExportElsewhere(Box<Order>),
    /// Export over what lies there.
    ExportOver(Box<Order>),
    /// Change the project.
    Edit(Edit),
    /// Change it by the tracks of this file.
    ImportTracks(Edit, String),
    /// Choose another file of a participant.
    MoreBallots,
    /// Find out what the consensus would change in this project, which has the ballots that are looked at.
    TryBallots(Box<Project>),
    /// Take so many ballots in.
    TakeBallots(Box<Edit>, usize),
    /// Something with a file of answers.
    Survey(SurveyReply),
    /// Something with unsaved work.
    Recover(RecoverWish),
    /// To the clipboard.
    Copy(String),
    /// The earlier versions of a file that was not opened.
    Versions(PathBuf),
    /// Read this version and do that with it.
    Take(Version, VersionWish),
}

/// What became of a dialog in this frame.
pub(super) enum Step {
    /// It stays.
    Stay,
    /// It stays, and something is asked for.
    Ask(Reply),
    /// It closes without a word.
    Close,
    /// It closes, and something is asked for.
    Done(Reply),
}
