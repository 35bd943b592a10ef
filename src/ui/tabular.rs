//! What a screen shows as a plain table, so that it can be copied into a spreadsheet or a document.

use super::Context;
use crate::i18n::{Language, fixed, percent};
use crate::methods::matrix::{Class, ItemFigures, Kind};
use crate::model::{Channel, Project, Touchpoint};

/// A table of a screen, in the order in which the screen shows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tabular {
    /// What it is, as a heading.
    pub title: String,
    /// The heads of the columns.
    pub heads: Vec<String>,
    /// One field for each head; a row may be shorter.
    pub rows: Vec<Vec<Field>>,
}

/// A field of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// Nothing.
    None,
    /// Words, never a formula or a number.
    Text(String),
    /// A number with all its digits, and as the language writes it on screen.
    Number(f64, String),
}

impl Field {
    /// Words; nothing where there are none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::None
        } else {
            Self::Text(text)
        }
    }

    /// A number with so many decimals on screen.
    pub fn number(ctx: &Context<'_>, number: Option<f64>, decimals: usize) -> Self {
        number.map_or(Self::None, |number| {
            let whole = (number - number.round()).abs() < 5e-8;
            let decimals = if whole { 0 } else { decimals };
            Self::Number(number, fixed(ctx.language(), number, decimals))
        })
    }

    /// A fraction, on screen in percent.
    pub fn share(ctx: &Context<'_>, share: Option<f64>) -> Self {
        share.map_or(Self::None, |share| {
            Self::Number(share, percent(ctx.language(), share, 1))
        })
    }

    /// A whole number.
    pub fn count(ctx: &Context<'_>, count: usize) -> Self {
        Self::number(ctx, Some(count as f64), 0)
    }

    /// The word of a class.
    pub fn class(ctx: &Context<'_>, class: Option<Class>, kind: Kind) -> Self {
        class.map_or(Self::None, |class| Self::text(ctx.text(class.key(kind))))
    }

    /// The word of a channel.
    pub fn channel(ctx: &Context<'_>, channel: Channel) -> Self {
        Self::text(ctx.text(match channel {
            Channel::Online => "table-channel-online",
            Channel::Offline => "table-channel-offline",
            Channel::Both => "table-channel-both",
        }))
    }

    /// The place of an item; where several share it, their first.
    pub fn rank(ctx: &Context<'_>, item: &ItemFigures) -> Self {
        item.rank
            .map_or(Self::None, |rank| Self::count(ctx, rank.place))
    }

    /// The name of a touchpoint's stage.
    pub fn stage(project: &Project, touchpoint: &Touchpoint) -> Self {
        let stage = project.stage(touchpoint.stage);
        Self::text(stage.map_or("", |stage| stage.name.as_str()))
    }

    /// As it stands on screen.
    pub fn shown(&self) -> &str {
        match self {
            Self::None => "",
            Self::Text(text) | Self::Number(_, text) => text,
        }
    }
}

impl Tabular {
    /// A table with these heads, by the keys of their words.
    pub fn new(ctx: &Context<'_>, title: String, heads: &[&'static str]) -> Self {
        Self {
            title,
            heads: heads.iter().map(|key| ctx.text(key)).collect(),
            rows: Vec::new(),
        }
    }
}

/// The table as tab-separated text, as spreadsheets take it from the clipboard: numbers with all their digits and the language's
/// decimal mark, no field that would end its line.
pub fn tab_separated(table: &Tabular, language: Language) -> String {
    let plain = |text: &str| text.replace(['\t', '\n', '\r'], " ");
    let mut text = String::new();
    let heads: Vec<String> = table.heads.iter().map(|head| plain(head)).collect();
    text.push_str(&heads.join("\t"));
    text.push('\n');
    for row in &table.rows {
        let fields = row.iter().map(|field| match field {
            Field::None => String::new(),
            Field::Text(text) => plain(text),
            Field::Number(number, _) => digits(language, *number),
        });
        let fields: Vec<String> = fields.collect();
        text.push_str(&fields.join("\t"));
        text.push('\n');
    }
    text
}

/// A number as a spreadsheet of that language takes it: no groups of digits, and no rounding of ours in the last ones.
fn digits(language: Language, number: f64) -> String {
    let text = ((number * 1e9).round() / 1e9).to_string();
    match language {
        Language::English => text,
        Language::Russian => text.replace('.', ","),
    }
}
