//! How sure the classes of each scope are, worked out once for all files of an export.

use std::rc::Rc;

use super::ExportError;
use super::run::Go;
use crate::methods::matrix::Scope;
use crate::methods::stability::{Options, Stability, alone};
use crate::model::Project;

/// Runs of an export by their scopes, each begun where a file first needs it.
pub(super) struct Sure {
    options: Options,
    found: Vec<(Scope, Rc<Stability>)>,
}

impl Sure {
    pub const fn new(options: Options) -> Self {
        let found = Vec::new();
        Self { options, found }
    }

    /// The run of a scope; asks while it is under way whether to go on.
    pub fn of(
        &mut self,
        project: &Project,
        scope: Scope,
        go: &mut Go<'_>,
    ) -> Result<Rc<Stability>, ExportError> {
        if let Some((_, known)) = self.found.iter().find(|(of, _)| *of == scope) {
            return Ok(known.clone());
        }
        let found = alone(project, scope, &self.options, || go.on())?;
        let found = Rc::new(found);
        self.found.push((scope, found.clone()));
        Ok(found)
    }
}

/// Whether there is anything to be sure of: a class rests on at least one rated cell.
pub(super) fn has_classes(project: &Project, scope: Scope) -> bool {
    let figures = crate::methods::matrix::figures(project, scope);
    let classed = figures.touchpoints.iter().any(|item| item.class.is_some());
    classed && figures.completeness.rated > 0
}
