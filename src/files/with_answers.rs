//! A project with what is known beside it, for whatever shows figures of both: the answers behind its panel, how sure its classes are.

use crate::methods::panel::Base;
use crate::methods::stability::Stability;
use crate::model::Project;

/// A project, and the answers of its panel where they could be read. A project alone is one without answers, of which nothing was
/// worked out by samples.
#[derive(Clone, Copy, Debug)]
pub struct WithAnswers<'p> {
    /// The project.
    pub project: &'p Project,
    /// The answers of all waves; none where there are none, or where they could not be read.
    pub answers: Option<&'p Base>,
    /// How sure its classes are in the scope that is shown; none where that was not worked out, and then nothing says so.
    pub stability: Option<&'p Stability>,
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
            stability: self.stability,
        }
    }
}

impl<'p> From<&'p Project> for WithAnswers<'p> {
    fn from(project: &'p Project) -> Self {
        Self {
            project,
            answers: None,
            stability: None,
        }
    }
}
