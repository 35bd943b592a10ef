//! The scale as it is typed in the dialog, before it is known to be one.

use crate::i18n::Message;
use crate::model::{MAX_LEVEL, MAX_LEVELS, MIN_LEVELS, Scale, ScaleError, ScaleLevel, ScaleMap};

/// A level as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelDraft {
    /// Its value.
    pub value: String,
    /// Its key.
    pub key: String,
    /// Its meaning in English.
    pub english: String,
    /// Its meaning in Russian.
    pub russian: String,
}

/// A scale as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleDraft {
    /// Its levels, as typed.
    pub levels: Vec<LevelDraft>,
    /// Old level to new level.
    pub map: Vec<(u8, u8)>,
    from: Scale,
    proposed_for: Option<Scale>,
}

/// Why what is typed is no scale.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// A value that is no whole number.
    #[error("'{0}' is no whole number")]
    Value(String),
    /// A key that is not one character.
    #[error("level {0} needs a key")]
    Key(String),
    /// No scale.
    #[error("{0}")]
    Scale(ScaleError),
}

impl DraftError {
    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::Value(value) => Message::new("scale-draft-value")
                .with("value", value.as_str())
                .with("most", MAX_LEVEL),
            Self::Key(value) => Message::new("scale-draft-key").with("value", value.as_str()),
            Self::Scale(error) => error.message(),
        }
    }
}

impl ScaleDraft {
    /// The draft of a project's scale.
    pub fn of(scale: &Scale) -> Self {
        let mut draft = Self {
            levels: Vec::new(),
            map: Vec::new(),
            from: scale.clone(),
            proposed_for: None,
        };
        draft.take(scale);
        draft
    }

    /// The scale that holds now.
    pub const fn from(&self) -> &Scale {
        &self.from
    }

    /// Takes a ready scale over.
    pub fn take(&mut self, scale: &Scale) {
        self.levels = LevelDraft::all(scale);
    }

    /// True while a level can be added.
    pub const fn can_add(&self) -> bool {
        self.levels.len() < MAX_LEVELS
    }

    /// True while a level can be taken out.
    pub const fn can_remove(&self) -> bool {
        self.levels.len() > MIN_LEVELS
    }

    /// The scale that is typed.
    ///
    /// # Errors
    /// Where it is none.
    pub fn scale(&self) -> Result<Scale, DraftError> {
        let levels: Result<Vec<ScaleLevel>, DraftError> =
            self.levels.iter().map(LevelDraft::level).collect();
        Scale::new(levels?).map_err(DraftError::Scale)
    }

    /// The map to a scale, proposed anew whenever the scale's values have changed.
    pub fn map_to(&mut self, scale: &Scale) -> ScaleMap {
        let same = self
            .proposed_for
            .as_ref()
            .is_some_and(|known| known.values().eq(scale.values()));
        if !same {
            self.map = ScaleMap::proposed(&self.from, scale).pairs().to_vec();
            self.proposed_for = Some(scale.clone());
        }
        ScaleMap::new(self.map.clone())
    }
}

impl LevelDraft {
    /// The levels of a ready scale.
    pub fn all(scale: &Scale) -> Vec<Self> {
        let of = |level: &ScaleLevel| Self {
            value: level.value.to_string(),
            key: level.key.to_string(),
            english: level.english.clone(),
            russian: level.russian.clone(),
        };
        scale.levels().iter().map(of).collect()
    }

    /// What stands in each of its fields, with the key of the field's name.
    pub fn fields(&self) -> [(&'static str, &str); 4] {
        [
            ("scale-value-of", &self.value),
            ("scale-key-of", &self.key),
            ("scale-english-of", &self.english),
            ("scale-russian-of", &self.russian),
        ]
    }

    fn level(&self) -> Result<ScaleLevel, DraftError> {
        let value = self.value.trim();
        let number = value
            .parse()
            .map_err(|_| DraftError::Value(value.to_owned()))?;
        let mut keys = self.key.trim().chars();
        let (Some(key), None) = (keys.next(), keys.next()) else {
            return Err(DraftError::Key(value.to_owned()));
        };
        Ok(ScaleLevel {
            value: number,
            key,
            english: self.english.trim().to_owned(),
            russian: self.russian.trim().to_owned(),
        })
    }
}
