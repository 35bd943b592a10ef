//! From bytes to a sound project, or to a plain word why not.

use super::check::{Checked, Found, check};
use super::container::{self, FORMAT, Seal, Version};
use super::error::ProjectFileError;
use super::foreign;
use super::locate;
use super::place::{Place, Remark};
use super::problem::FileProblem;
use super::syntax::{Fault, SyntaxError};
use super::{MAX_BYTES, migrate, v5};
use crate::i18n::Message;
use crate::model::Project;
use crate::model::{MAX_CELLS, MAX_ITEMS};

/// A project as it came out of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// Sound.
    pub project: Project,
    /// What a person should know about the file.
    pub notices: Vec<Notice>,
    /// True where the project is no longer what the file says, so that it counts as modified.
    pub mended: bool,
    /// True where the file has an older format, which the next save leaves behind.
    pub migrated: bool,
}

/// Something a person should know about a file that opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The end line is missing or does not agree: some other program, a person or a fault of the disk changed the file.
    ChangedOutside(Seal),
    /// An entry that was left out or put right.
    Mended {
        /// Where it stood.
        place: Option<Place>,
        /// What it was.
        problem: FileProblem,
    },
    /// How many more entries were left out.
    MendedMore(usize),
}

impl Notice {
    /// The notice with its place, if it has one.
    pub fn remark(&self) -> Remark {
        let (place, what) = match self {
            Self::ChangedOutside(_) => (None, Message::new("files-notice-changed-outside")),
            Self::Mended { place, problem } => (
                *place,
                Message::new("files-notice-mended").with("what", problem.message()),
            ),
            Self::MendedMore(count) => (
                None,
                Message::new("files-notice-mended-more").with("count", *count),
            ),
        };
        Remark { place, what }
    }

    /// What was mended, without saying that the file is as it was: for who writes the mended project elsewhere.
    pub fn remark_as_mended(&self) -> Remark {
        match self {
            Self::Mended { place, problem } => Remark {
                place: *place,
                what: problem.message(),
            },
            _ => self.remark(),
        }
    }

    /// The notice in words of both languages, with its place.
    pub fn message(&self) -> Message {
        self.remark().message()
    }
}

/// Reads the bytes of a project file.
///
/// # Errors
/// Where they are no project of this format, or none that is sound.
pub fn read(bytes: &[u8]) -> Result<Opened, ProjectFileError> {
    let size = bytes.len() as u64;
    if size > MAX_BYTES {
        return Err(ProjectFileError::TooLarge { bytes: size });
    }
    foreign::check(bytes)?;
    let text = foreign::text(bytes)?;
    // Git and editors on Windows change line ends, and that changes nothing else: no text in a project holds a bare CR.
    let unified = text.contains("\r\n").then(|| text.replace("\r\n", "\n"));
    let text = unified.as_deref().unwrap_or(text);
    let format = match container::version(text) {
        Version::Format(format @ 1..=FORMAT) => format,
        Version::Format(newer) => return Err(ProjectFileError::Newer(newer)),
        Version::Absurd(found) => return Err(ProjectFileError::AbsurdVersion(found)),
        Version::None => {
            return Err(conflict(text).unwrap_or(ProjectFileError::NotAProject));
        }
    };
    let seal = container::seal(text);
    let file = match format {
        1 => (ron::from_str(text).map(migrate::from_v1))
            .map(migrate::from_v2)
            .map(migrate::from_v3)
            .map(migrate::from_v4),
        2 => (ron::from_str(text).map(migrate::from_v2))
            .map(migrate::from_v3)
            .map(migrate::from_v4),
        3 => (ron::from_str(text).map(migrate::from_v3)).map(migrate::from_v4),
        4 => ron::from_str(text).map(migrate::from_v4),
        _ => ron::from_str(text),
    };
    let file: v5::Project = file.map_err(|error| refusal(error, text, seal))?;
    limits(&file)?;
    let Checked {
        project,
        mended,
        fatal,
    } = check(file);
    if !fatal.is_empty() {
        let more = fatal.more;
        let problems = placed(text, fatal);
        return Err(ProjectFileError::Invalid { problems, more });
    }
    let changed = (seal != Seal::Sound).then_some(Notice::ChangedOutside(seal));
    let any_mended = !mended.is_empty();
    let more = (mended.more > 0).then_some(Notice::MendedMore(mended.more));
    let mended = (placed(text, mended).into_iter())
        .map(|(place, problem)| Notice::Mended { place, problem });
    Ok(Opened {
        project,
        notices: changed.into_iter().chain(mended).chain(more).collect(),
        mended: any_mended,
        migrated: format < FORMAT,
    })
}

fn refusal(error: ron::error::SpannedError, text: &str, seal: Seal) -> ProjectFileError {
    if let Some(conflict) = conflict(text) {
        return conflict;
    }
    let mut error = SyntaxError::of(error, text);
    // A whole file can lack a bracket in its middle and break at its end; only one without its end line was cut.
    if error.what == Fault::End && seal != Seal::Missing {
        error.what = Fault::Unclosed;
    }
    ProjectFileError::Syntax(error)
}

/// The first line of a merge's conflict marks.
fn conflict(text: &str) -> Option<ProjectFileError> {
    let mark = |line: &str| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ");
    let at = text.lines().position(mark)?;
    Some(ProjectFileError::Conflict(Place {
        line: at + 1,
        column: 1,
    }))
}

fn limits(file: &v5::Project) -> Result<(), ProjectFileError> {
    let (factors, touchpoints) = (file.factors.len(), file.touchpoints.len());
    let others = (file.stages.len())
        .max(file.segments.len())
        .max(file.evidence.len())
        .max(file.jobs.len());
    if factors.max(touchpoints).max(others) > MAX_ITEMS
        || factors.saturating_mul(touchpoints) > MAX_CELLS
    {
        return Err(ProjectFileError::TooManyItems {
            factors,
            touchpoints,
            others,
        });
    }
    Ok(())
}

/// The problems with their places, in the order of the file.
fn placed(text: &str, found: Found) -> Vec<(Option<Place>, FileProblem)> {
    if found.is_empty() {
        return Vec::new();
    }
    let (paths, problems): (Vec<_>, Vec<_>) = found.kept.into_iter().unzip();
    let places = locate::places(text, &paths);
    let mut placed: Vec<_> = places.into_iter().zip(problems).collect();
    placed.sort_by_key(|(place, _)| *place);
    placed
}
