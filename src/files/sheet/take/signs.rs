//! Signs and words that people use for levels beyond those of our own tables.

use std::collections::BTreeMap;

use crate::i18n::Message;
use crate::model::Scale;

/// What signs and words mean on a scale, and which of them were read.
pub(super) struct Signs<'s> {
    scale: &'s Scale,
    /// How many plus signs stand together at most.
    most_plus: usize,
    read: BTreeMap<String, (u8, usize)>,
}

impl<'s> Signs<'s> {
    pub fn of<'t>(scale: &'s Scale, texts: impl Iterator<Item = &'t str>) -> Self {
        let most_plus = texts.filter_map(plus).max().unwrap_or(0);
        Self {
            scale,
            most_plus,
            read: BTreeMap::new(),
        }
    }

    /// The level of a sign or a word; none where it is no level.
    pub fn read(&mut self, text: &str) -> Option<u8> {
        let text = text.trim();
        let level = self.sign(text).or_else(|| self.word(text))?;
        let entry = self.read.entry(text.to_lowercase()).or_insert((level, 0));
        entry.1 += 1;
        Some(level)
    }

    fn sign(&self, text: &str) -> Option<u8> {
        let values: Vec<u8> = self.scale.values().collect();
        let middle = || (values.len() > 2).then(|| values.get(values.len() / 2).copied())?;
        match (text, plus(text)) {
            ("•" | "◉" | "⬤" | "⊙", _) => Some(self.scale.highest()),
            ("◯", _) => middle(),
            ("Δ" | "▲", _) => Some(self.scale.lowest()),
            // A plus alone is a tick: how strong it is nobody can tell.
            (_, Some(count)) if self.most_plus > 1 => match self.most_plus - count {
                0 => Some(self.scale.highest()),
                1 => middle(),
                _ => Some(self.scale.lowest()),
            },
            _ => None,
        }
    }

    /// The meanings of the scale's levels, and the usual words for three of them.
    fn word(&self, text: &str) -> Option<u8> {
        let text = text.to_lowercase().replace('ё', "е");
        let label = |label: &str| label.to_lowercase().replace('ё', "е") == text;
        let named = self
            .scale
            .levels()
            .iter()
            .find(|level| label(&level.english) || label(&level.russian));
        if let Some(level) = named {
            return Some(level.value);
        }
        let values: Vec<u8> = self.scale.values().filter(|value| *value > 0).collect();
        let [low, middle, high] = values.as_slice() else {
            return None;
        };
        match text.as_str() {
            "strong" | "high" | "сильная" | "сильно" | "высокая" => Some(*high),
            "medium" | "moderate" | "средняя" | "средне" => Some(*middle),
            "weak" | "low" | "слабая" | "слабо" | "низкая" => Some(*low),
            _ => None,
        }
    }

    /// What was read as what.
    pub fn notice(&self) -> Option<Message> {
        let count: usize = self.read.values().map(|(_, count)| count).sum();
        let signs: Vec<String> = self
            .read
            .iter()
            .map(|(sign, (level, _))| format!("{sign} = {level}"))
            .collect();
        (count > 0).then(|| {
            Message::new("sheet-notice-signs")
                .with("count", count)
                .with("signs", signs.join(" · "))
        })
    }
}

/// How many plus signs a text is, one to three.
fn plus(text: &str) -> Option<usize> {
    let text = text.trim();
    (matches!(text.len(), 1..=3) && text.bytes().all(|byte| byte == b'+')).then_some(text.len())
}
