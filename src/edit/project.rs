//! Changes of the project as a whole: its words, its scale, its class rule.

use std::sync::Arc;

use super::EditError;
use crate::i18n::Language;
use crate::model::{
    ClassRule, Importance, Project, Scale, ScaleMap, Weighting, check_name, check_text,
};

/// A change of the project as a whole.
#[derive(Clone, Debug, PartialEq)]
pub enum ProjectEdit {
    /// Another name.
    Rename(String),
    /// Another description.
    SetDescription(String),
    /// Another author.
    SetAuthor(String),
    /// Another language of the content.
    SetLanguage(Language),
    /// Whether its figures are made up.
    SetIllustrative(bool),
    /// Another scale; every cell's level goes where the map says.
    SetScale {
        /// The new scale.
        scale: Scale,
        /// Old level to new level.
        map: ScaleMap,
    },
    /// Another class rule or other limits.
    SetClassRule(ClassRule),
    /// Another range of importances.
    SetWeighting(Weighting),
}

pub(super) fn change(project: &mut Project, edit: &ProjectEdit) -> Result<(), EditError> {
    match edit {
        ProjectEdit::Rename(name) => {
            check_name(name)?;
            Arc::make_mut(&mut project.about).name.clone_from(name);
        }
        ProjectEdit::SetDescription(text) => {
            check_text(text)?;
            Arc::make_mut(&mut project.about)
                .description
                .clone_from(text);
        }
        ProjectEdit::SetAuthor(text) => {
            check_text(text)?;
            Arc::make_mut(&mut project.about).author.clone_from(text);
        }
        ProjectEdit::SetLanguage(language) => {
            Arc::make_mut(&mut project.about).language = *language;
        }
        ProjectEdit::SetIllustrative(illustrative) => {
            Arc::make_mut(&mut project.about).illustrative = *illustrative;
        }
        ProjectEdit::SetScale { scale, map } => set_scale(project, scale, map)?,
        ProjectEdit::SetClassRule(rule) => {
            rule.check()?;
            project.class_rule = *rule;
        }
        ProjectEdit::SetWeighting(weighting) => set_weighting(project, *weighting)?,
    }
    Ok(())
}

fn set_scale(project: &mut Project, scale: &Scale, map: &ScaleMap) -> Result<(), EditError> {
    for level in project.scale.values() {
        let target = map.target(level);
        if target.and_then(|target| scale.level(target)).is_none() {
            return Err(EditError::ScaleMap(level));
        }
    }
    project.relations.map_levels(|level| map.target(level));
    let map_to = |level: &mut u8| -> Result<(), EditError> {
        *level = map.target(*level).ok_or(EditError::ScaleMap(*level))?;
        Ok(())
    };
    for at in 0..project.segments.len() {
        if let Some(segment) = project.segments.get_mut(at) {
            (Arc::make_mut(&mut segment.relations).values_mut()).try_for_each(map_to)?;
        }
    }
    for at in 0..project.ballots.len() {
        if let Some(ballot) = project.ballots.get_mut(at) {
            (Arc::make_mut(&mut ballot.levels).values_mut()).try_for_each(map_to)?;
        }
    }
    if !project.settled.is_empty() {
        let mut settled = Arc::make_mut(&mut project.settled).values_mut();
        settled.try_for_each(|it| map_to(&mut it.level))?;
    }
    project.scale = Arc::new(scale.clone());
    Ok(())
}

fn set_weighting(project: &mut Project, weighting: Weighting) -> Result<(), EditError> {
    let own = project.segments.iter().flat_map(|segment| {
        segment
            .importances
            .iter()
            .filter_map(|(id, importance)| Some((project.factor(*id)?, *importance)))
    });
    let whole = project
        .factors
        .iter()
        .filter_map(|factor| Some((factor, factor.importance?)));
    for (factor, importance) in whole.chain(own) {
        Importance::new(importance.value(), weighting).map_err(|error| EditError::Importance {
            factor: factor.name.clone(),
            error,
        })?;
    }
    project.weighting = weighting;
    Ok(())
}
