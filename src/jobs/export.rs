//! The job that exports, how far it is, and how it is ended before its time.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::files::WithAnswers;
use crate::files::export::{self, ExportError, ExportOptions, Over, Place, Progress};
use crate::files::save::{Disk, OnDisk};
use crate::i18n::Message;
use crate::jobs::file::Failure;
use crate::methods::panel::Base;
use crate::model::Project;

/// An export that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// The project as it was then.
    pub project: Project,
    /// The answers of its panel as they were then.
    pub answers: Answers,
    /// Where to.
    pub place: Place,
    /// What of it.
    pub options: ExportOptions,
    /// What it may replace.
    pub over: Over,
}

/// The answers of a panel, where there are any; equal where they are the same ones.
#[derive(Clone, Debug, Default)]
pub struct Answers(pub Option<Arc<Base>>);

impl PartialEq for Answers {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

/// An export under way, as the window sees it; clones are the same one.
#[derive(Clone, Debug, Default)]
pub struct UnderWay(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    cancelled: AtomicBool,
    progress: Mutex<Progress>,
}

impl UnderWay {
    /// Ends it at its next step; what it has made so far goes again.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it was told to end.
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::Relaxed)
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        let progress = self.0.progress.lock();
        progress.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn at(&self, progress: &Progress) {
        let known = self.0.progress.lock();
        known
            .unwrap_or_else(PoisonError::into_inner)
            .clone_from(progress);
    }
}

/// How an export ended without files.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// Files stand there that may not be replaced: a question.
    Exist(Vec<PathBuf>),
    /// It was cancelled.
    Cancelled,
    /// Anything else.
    Failed(Failure),
}

/// The files of an export.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The files, each with what it holds.
    pub files: Vec<(PathBuf, OnDisk)>,
    /// What is to be said about them.
    pub notices: Vec<Message>,
}

/// Exports; `wake` is called whenever it is a step further.
///
/// # Errors
/// Where nothing was written.
pub fn run(
    disk: &dyn Disk,
    order: &Order,
    under_way: &UnderWay,
    wake: &dyn Fn(),
) -> Result<Written, Refusal> {
    let Order {
        project,
        answers,
        place,
        options,
        over,
    } = order;
    let of = WithAnswers {
        project,
        answers: answers.0.as_deref(),
        stability: None,
    };
    let mut watch = |progress: &Progress| {
        under_way.at(progress);
        wake();
        !under_way.is_cancelled()
    };
    match export::export(disk, of, place, options, over, &mut watch) {
        Ok(written) => Ok(Written {
            notices: written.messages(),
            files: written.files,
        }),
        Err(ExportError::Exist(paths)) => Err(Refusal::Exist(paths)),
        Err(ExportError::Cancelled) => Err(Refusal::Cancelled),
        Err(error) => Err(Refusal::Failed(Failure {
            what: error.message(),
            problems: error.remarks(),
        })),
    }
}
