//! The fields of the factors' list, what each holds in the project, and what a text makes of it.

use egui::Id;

use crate::edit::{Edit, FactorEdit};
use crate::i18n::{Message, parse_decimal};
use crate::model::{
    Factor, FactorId, Importance, ImportanceError, Project, TextError, Weighting, check_name,
};
use crate::ui::{Context, taken};

/// A field of the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Place {
    Name(FactorId),
    Importance(FactorId),
    NewName,
    NewImportance,
}

impl Place {
    pub(super) fn id(self) -> Id {
        Id::unique(("set up a factor", self))
    }

    /// Whether what it belongs to is there.
    pub(super) fn is_in(self, project: &Project) -> bool {
        self.factor().is_none_or(|id| project.factor(id).is_some())
    }

    /// What the field is called.
    pub(super) fn name(self, project: &Project) -> Message {
        match self {
            Self::Name(id) => {
                let number = project.factor_position(id).map_or(0, |at| at + 1);
                Message::new("setup-factor-name").with("number", number)
            }
            Self::Importance(id) => {
                let factor = project.factor(id);
                let name = factor.map_or("", |factor| factor.name.as_str());
                Message::new("setup-factor-importance").with("name", name)
            }
            Self::NewName => Message::new("setup-new-factor"),
            Self::NewImportance => Message::new("setup-new-importance"),
        }
    }

    /// Whose it is; nobody's for the next factor.
    pub(super) const fn factor(self) -> Option<FactorId> {
        match self {
            Self::Name(id) | Self::Importance(id) => Some(id),
            Self::NewName | Self::NewImportance => None,
        }
    }

    /// The field in the same column of another factor, or of the next one.
    pub(super) const fn beside(self, factor: Option<FactorId>) -> Self {
        match (self, factor) {
            (Self::Name(_) | Self::NewName, Some(id)) => Self::Name(id),
            (Self::Importance(_) | Self::NewImportance, Some(id)) => Self::Importance(id),
            (_, None) => Self::NewName,
        }
    }
}

/// What a text makes of a factor; none where it changes nothing.
pub(super) fn change(project: &Project, place: Place, text: &str) -> Result<Option<Edit>, Message> {
    let Some(factor) = place.factor().and_then(|id| project.factor(id)) else {
        return Ok(None);
    };
    let edit = match place {
        Place::Name(id) => {
            let name = text.trim();
            check_name(name).map_err(TextError::message)?;
            (name != factor.name).then(|| FactorEdit::Rename(id, name.to_owned()))
        }
        Place::Importance(id) => {
            let old = factor.importance.map(Importance::value);
            let value = read_importance(text, project.weighting)?;
            let value = value.map(|value| taken::meant(value, old));
            (value != old).then_some(FactorEdit::SetImportance(id, value))
        }
        Place::NewName | Place::NewImportance => None,
    };
    Ok(edit.map(Edit::Factor))
}

/// An importance as it is typed; none where nothing is.
pub(super) fn read_importance(text: &str, weighting: Weighting) -> Result<Option<f64>, Message> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let value = parse_decimal(text)
        .ok_or_else(|| Message::new("matrix-importance-no-number").with("value", text))?;
    Importance::new(value, weighting).map_err(ImportanceError::message)?;
    Ok(Some(value))
}

/// What a field of a factor holds in the project.
pub(super) fn text_of(ctx: &Context<'_>, factor: &Factor, place: Place) -> String {
    match place {
        Place::Importance(_) => factor
            .importance
            .map(|value| taken::shown(ctx.language(), value.value()))
            .unwrap_or_default(),
        _ => factor.name.clone(),
    }
}
