//! Touchpoints picked from a list by stage, added in one step: a stage of that name is filled, one that is not there is made.

use super::{EditError, NewItem, TouchpointEdit, stage, touchpoint};
use crate::model::{Channel, Project, StageId, check_name};

/// Touchpoints for a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickedStage {
    /// The stage's name.
    pub stage: String,
    /// Its new touchpoints in order.
    pub touchpoints: Vec<(String, Channel)>,
}

/// Adds them. A new stage stands behind the one that precedes it in the list, where that is there, else at the end.
pub(super) fn add(
    project: &mut Project,
    picked: &[PickedStage],
) -> Result<Option<NewItem>, EditError> {
    let mut last = None;
    let mut behind: Option<StageId> = None;
    for group in picked {
        check_name(&group.stage)?;
        let found = project
            .stages
            .iter()
            .find(|stage| same_name(&stage.name, &group.stage));
        let id = match found {
            Some(stage) => stage.id,
            None => stage::add_behind(project, &group.stage, behind)?,
        };
        behind = Some(id);
        for (name, channel) in &group.touchpoints {
            let add = TouchpointEdit::Add {
                stage: id,
                name: name.clone(),
                channel: *channel,
                before: None,
            };
            last = touchpoint::change(project, &add)?.or(last);
        }
    }
    Ok(last)
}

/// Whether two names are the same to a reader: any case, ё as е, spaces around them left out.
pub fn same_name(one: &str, other: &str) -> bool {
    name_key(one) == name_key(other)
}

/// What names that are the same to a reader have in common, to look many up at once.
pub fn name_key(name: &str) -> String {
    name.trim().to_lowercase().replace('ё', "е")
}
