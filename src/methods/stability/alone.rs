//! A run on the calling thread, for work that has no other thread to spare.

use super::{Options, Plan, Stability};
use crate::methods::matrix::Scope;
use crate::model::Project;

/// Runs the samples one block after the other, the same result as on several threads. `go` is asked before each block whether to
/// go on.
///
/// # Errors
/// The first that `go` answers with.
pub fn alone<E>(
    project: &Project,
    scope: Scope,
    options: &Options,
    mut go: impl FnMut() -> Result<(), E>,
) -> Result<Stability, E> {
    let plan = Plan::new(project, scope, options);
    let (mut work, mut tally) = (plan.work(), plan.tally());
    for block in 0..plan.blocks() {
        go()?;
        plan.run(block, &mut work, &mut tally);
    }
    Ok(plan.finish(&tally))
}
