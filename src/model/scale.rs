//! The relation scale: the levels that a cell can take, what they mean and which key sets them.

use crate::i18n::{Language, Message};

use super::{TextError, check_name};

/// The fewest levels of a scale.
pub const MIN_LEVELS: usize = 2;
/// The most levels of a scale.
pub const MAX_LEVELS: usize = 5;
/// The largest value of a level.
pub const MAX_LEVEL: u8 = 99;

/// One level of a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleLevel {
    /// What the level counts in a score, 0…99.
    pub value: u8,
    /// The key that sets it: one visible character, typed without a modifier.
    pub key: char,
    /// Its meaning in English.
    pub english: String,
    /// Its meaning in Russian.
    pub russian: String,
}

impl ScaleLevel {
    fn new(value: u8, key: char, english: &str, russian: &str) -> Self {
        Self {
            value,
            key,
            english: english.to_owned(),
            russian: russian.to_owned(),
        }
    }

    /// Its meaning in a language.
    pub fn label(&self, language: Language) -> &str {
        match language {
            Language::English => &self.english,
            Language::Russian => &self.russian,
        }
    }
}

/// Two to five ascending levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    levels: Vec<ScaleLevel>,
}

/// Why levels make no scale.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScaleError {
    /// Fewer than 2 or more than 5 levels.
    #[error("a scale has 2 to 5 levels, not {0}")]
    Count(usize),
    /// A value beyond 99.
    #[error("level {0} is beyond 99")]
    TooHigh(u8),
    /// A value that is not above the one before it.
    #[error("level {0} does not ascend")]
    NotAscending(u8),
    /// Two levels with one key, or a key that is no visible character.
    #[error("the key '{0}' cannot serve: each level needs its own visible character")]
    Key(char),
    /// A meaning that is no name.
    #[error("the meaning of level {value}: {error}")]
    Label {
        /// The level.
        value: u8,
        /// What is wrong with the text.
        error: TextError,
    },
}

impl ScaleError {
    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::Count(count) => Message::new("scale-error-count").with("count", *count),
            Self::TooHigh(value) => Message::new("scale-error-too-high").with("level", *value),
            Self::NotAscending(value) => {
                Message::new("scale-error-not-ascending").with("level", *value)
            }
            Self::Key(key) => Message::new("scale-error-key").with("key", *key),
            Self::Label { value, error } => Message::new("scale-error-label")
                .with("level", *value)
                .with("why", error.message()),
        }
    }
}

impl Default for Scale {
    fn default() -> Self {
        Self::one_three_nine()
    }
}

impl Scale {
    /// A scale of these levels.
    ///
    /// # Errors
    /// Where the levels do not ascend within 0…99, share a key or have no meaning.
    pub fn new(levels: Vec<ScaleLevel>) -> Result<Self, ScaleError> {
        if !(MIN_LEVELS..=MAX_LEVELS).contains(&levels.len()) {
            return Err(ScaleError::Count(levels.len()));
        }
        let mut before: Option<u8> = None;
        for (position, level) in levels.iter().enumerate() {
            if level.value > MAX_LEVEL {
                return Err(ScaleError::TooHigh(level.value));
            }
            if before.is_some_and(|before| before >= level.value) {
                return Err(ScaleError::NotAscending(level.value));
            }
            before = Some(level.value);
            let taken = levels
                .iter()
                .take(position)
                .any(|other| other.key == level.key);
            if taken || level.key.is_whitespace() || level.key.is_control() {
                return Err(ScaleError::Key(level.key));
            }
            for label in [&level.english, &level.russian] {
                check_name(label).map_err(|error| ScaleError::Label {
                    value: level.value,
                    error,
                })?;
            }
        }
        Ok(Self { levels })
    }

    /// A scale of these values with our own meanings and keys: the digit where a value has one digit, else its order.
    ///
    /// # Errors
    /// Where the values make no scale.
    pub fn of_values(values: &[u8]) -> Result<Self, ScaleError> {
        if let Some(preset) = Self::presets()
            .into_iter()
            .find(|s| s.values().eq(values.iter().copied()))
        {
            return Ok(preset);
        }
        let single = values.iter().all(|value| *value <= 9);
        let levels = values
            .iter()
            .zip('1'..='9')
            .map(|(value, order)| {
                let key = if single {
                    char::from(b'0'.saturating_add(*value))
                } else {
                    order
                };
                ScaleLevel::new(
                    *value,
                    key,
                    &format!("level {value}"),
                    &format!("уровень {value}"),
                )
            })
            .collect();
        Self::new(levels)
    }

    /// The method's own: 1 not at all, 3 an impression can form, 9 a critical experience.
    pub fn one_three_nine() -> Self {
        Self {
            levels: vec![
                ScaleLevel::new(1, '1', "not at all", "никак"),
                ScaleLevel::new(
                    3,
                    '3',
                    "an impression can form",
                    "может сложиться впечатление",
                ),
                ScaleLevel::new(9, '9', "a critical experience", "критический опыт"),
            ],
        }
    }

    /// The classic House of Quality: none, weak, medium, strong.
    pub fn zero_one_three_nine() -> Self {
        Self {
            levels: vec![
                ScaleLevel::new(0, '0', "none", "нет связи"),
                ScaleLevel::new(1, '1', "weak", "слабая связь"),
                ScaleLevel::new(3, '3', "medium", "средняя связь"),
                ScaleLevel::new(9, '9', "strong", "сильная связь"),
            ],
        }
    }

    /// 1, 3, 5 with the method's meanings.
    pub fn one_three_five() -> Self {
        Self::with_the_methods_meanings([1, 3, 5])
    }

    /// 1, 2, 4 with the method's meanings.
    pub fn one_two_four() -> Self {
        Self::with_the_methods_meanings([1, 2, 4])
    }

    fn with_the_methods_meanings(values: [u8; 3]) -> Self {
        let mut scale = Self::one_three_nine();
        for (level, value) in scale.levels.iter_mut().zip(values) {
            level.value = value;
            level.key = char::from(b'0'.saturating_add(value));
        }
        scale
    }

    /// The four scales that need no setting up, the method's own first.
    pub fn presets() -> [Self; 4] {
        [
            Self::one_three_nine(),
            Self::zero_one_three_nine(),
            Self::one_three_five(),
            Self::one_two_four(),
        ]
    }

    /// The levels, ascending.
    pub fn levels(&self) -> &[ScaleLevel] {
        &self.levels
    }

    /// The values, ascending.
    pub fn values(&self) -> impl ExactSizeIterator<Item = u8> + Clone + '_ {
        self.levels.iter().map(|level| level.value)
    }

    /// The values joined by hyphens, such as `1-3-9`.
    pub fn name(&self) -> String {
        let values: Vec<String> = self.values().map(|value| value.to_string()).collect();
        values.join("-")
    }

    /// The lowest value, m.
    pub fn lowest(&self) -> u8 {
        self.levels.first().map_or(0, |level| level.value)
    }

    /// The highest value, M.
    pub fn highest(&self) -> u8 {
        self.levels.last().map_or(0, |level| level.value)
    }

    /// The level of a value.
    pub fn level(&self, value: u8) -> Option<&ScaleLevel> {
        self.levels.iter().find(|level| level.value == value)
    }

    /// The order of a value, 0 for the lowest.
    pub fn order(&self, value: u8) -> Option<usize> {
        self.levels.iter().position(|level| level.value == value)
    }

    /// The level that a key sets.
    pub fn level_of_key(&self, key: char) -> Option<&ScaleLevel> {
        self.levels.iter().find(|level| level.key == key)
    }
}

/// How the levels of one scale become those of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleMap {
    pairs: Vec<(u8, u8)>,
}

impl ScaleMap {
    /// Level to level by order where the counts agree. Where they do not (ours): the ends go to the ends, a level in between
    /// keeps its value where the new scale has it, else it goes to the level at the same part of the way.
    pub fn proposed(from: &Scale, to: &Scale) -> Self {
        let from_values: Vec<u8> = from.values().collect();
        let to_values: Vec<u8> = to.values().collect();
        let top = to_values.len().saturating_sub(1);
        let steps = from_values.len().saturating_sub(1).max(1);
        let pairs = from_values
            .iter()
            .enumerate()
            .filter_map(|(order, value)| {
                let same_count = from_values.len() == to_values.len();
                let at_an_end = order == 0 || order == steps;
                let kept =
                    (!same_count && !at_an_end && to_values.contains(value)).then_some(*value);
                let by_order = to_values.get((order * top + steps / 2) / steps).copied();
                kept.or(by_order).map(|target| (*value, target))
            })
            .collect();
        Self { pairs }
    }

    /// A map of these pairs, old value first.
    pub const fn new(pairs: Vec<(u8, u8)>) -> Self {
        Self { pairs }
    }

    /// The pairs, old value first.
    pub fn pairs(&self) -> &[(u8, u8)] {
        &self.pairs
    }

    /// What a level becomes.
    pub fn target(&self, value: u8) -> Option<u8> {
        self.pairs
            .iter()
            .find(|(from, _)| *from == value)
            .map(|(_, to)| *to)
    }

    /// True where two levels become one, so that the way back would not restore them.
    pub fn merges(&self) -> bool {
        let mut targets: Vec<u8> = self.pairs.iter().map(|(_, to)| *to).collect();
        targets.sort_unstable();
        targets
            .windows(2)
            .any(|pair| matches!(pair, [a, b] if a == b))
    }
}
