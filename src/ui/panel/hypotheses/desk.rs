//! The hypothesis on the desk: what is changed in a frame is changed here first, so that two changes of one frame add up.

use crate::edit::{Edit, HypothesisEdit, apply};
use crate::i18n::Message;
use crate::model::{Hypothesis, HypothesisId, Project};
use crate::ui::{Context, Intent, Intents};

/// Changes a hypothesis of the project as it is by now and asks for that change; nothing where it stays as it was.
pub(super) fn enter(
    ctx: &Context<'_>,
    project: &mut Project,
    id: HypothesisId,
    change: impl FnOnce(&mut Hypothesis) -> Result<(), Message>,
    intents: &mut Intents,
) -> Result<(), Message> {
    if let Some(edit) = edit(ctx, project, id, change)? {
        apply(project, &edit).map_err(|error| error.message())?;
        intents.edit(edit);
    }
    Ok(())
}

/// The edit that makes a change, tried on a copy; none where nothing would change.
pub(super) fn edit(
    ctx: &Context<'_>,
    project: &Project,
    id: HypothesisId,
    change: impl FnOnce(&mut Hypothesis) -> Result<(), Message>,
) -> Result<Option<Edit>, Message> {
    let Some(before) = project.hypothesis(id) else {
        return Ok(None);
    };
    let mut next = before.clone();
    change(&mut next)?;
    if next == *before {
        return Ok(None);
    }
    let edit = Edit::Hypothesis(HypothesisEdit::Change(Box::new(next), ctx.now));
    apply(&mut project.clone(), &edit).map_err(|error| error.message())?;
    Ok(Some(edit))
}

/// A hypothesis with the changes of this frame, and where they go.
pub(super) struct Desk<'c, 'i> {
    pub(super) ctx: Context<'c>,
    pub(super) id: HypothesisId,
    /// Its parts are shared, so a copy costs some pointers.
    pub(super) project: Project,
    pub(super) intents: &'i mut Intents,
}

impl<'c, 'i> Desk<'c, 'i> {
    pub(super) fn new(ctx: &Context<'c>, id: HypothesisId, intents: &'i mut Intents) -> Self {
        Self {
            ctx: *ctx,
            id,
            project: ctx.project.clone(),
            intents,
        }
    }

    /// The hypothesis as it is by now.
    pub(super) fn hypothesis(&self) -> Option<&Hypothesis> {
        self.project.hypothesis(self.id)
    }

    /// Changes it, or says why not.
    pub(super) fn try_change(
        &mut self,
        change: impl FnOnce(&mut Hypothesis) -> Result<(), Message>,
    ) -> Result<(), Message> {
        let (ctx, id) = (self.ctx, self.id);
        enter(&ctx, &mut self.project, id, change, self.intents)
    }

    /// Changes it; a refusal is said in the status line.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Hypothesis)) {
        let result = self.try_change(|hypothesis| {
            change(hypothesis);
            Ok(())
        });
        if let Err(why) = result {
            self.intents.push(Intent::Refuse(why));
        }
    }
}
