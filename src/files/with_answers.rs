//! A project with the answers behind its panel, for whatever shows figures of both.

use crate::methods::panel::Base;
use crate::model::Project;

/// A project, and the answers of its panel where they could be read. A project alone is one without answers.
#[derive(Clone, Copy, Debug)]
pub struct WithAnswers<'p> {
    /// The project.
    pub project: &'p Project,
    /// The answers of all waves; none where there are none, or where they could not be read.
    pub answers: Option<&'p Base>,
}

impl<'p> WithAnswers<'p> {
    /// True where there should be answers and there are none.
    pub fn lacks_answers(&self) -> bool {
        self.answers.is_none() && !self.project.panel.waves.is_empty()
    }

    /// The same answers behind another state of the project.
    pub(super) const fn of<'q>(self, project: &'q Project) -> WithAnswers<'q>
    where
        'p: 'q,
    {
        WithAnswers {
            project,
            answers: self.answers,
        }
    }
}

impl<'p> From<&'p Project> for WithAnswers<'p> {
    fn from(project: &'p Project) -> Self {
        Self {
            project,
            answers: None,
        }
    }
}
