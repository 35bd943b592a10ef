//! What a step alone says in a cell: its order, its factors and jobs, its emotion and its campaign, to and from text.

use super::said::{SaidFactor, SaidOrder};
use super::signs::{Sign, cut, escaped, signs, split, text, trim};
use super::words::{Coded, Part, Voice, named};
use crate::files::table::number;
use crate::model::{Campaign, EMOTIONS};

/// `4`, `4?` where it may be left out, `4→2` where the customer may go back.
pub(super) fn write_order(number: usize, optional: bool, back_to: Option<usize>) -> String {
    let mark = if optional { "?" } else { "" };
    match back_to {
        Some(back_to) => format!("{number}{mark}→{back_to}"),
        None => format!("{number}{mark}"),
    }
}

/// None where it is not written so; the number may be missing.
pub(super) fn read_order(cell: &str) -> Option<SaidOrder> {
    let cell: String = cell.chars().filter(|sign| !sign.is_whitespace()).collect();
    let (cell, back_to) = match cell.split_once('→').or_else(|| cell.split_once("->")) {
        Some((cell, back_to)) => (cell, Some(digits(back_to)?)),
        None => (cell.as_str(), None),
    };
    let (number, optional) = match cell.strip_suffix('?') {
        Some(number) => (number, true),
        None => (cell, false),
    };
    let number = match number {
        "" => None,
        number => Some(digits(number)?),
    };
    Some(SaidOrder {
        number,
        optional,
        back_to,
    })
}

fn digits(text: &str) -> Option<u32> {
    let sound = text.bytes().all(|byte| byte.is_ascii_digit());
    sound.then(|| text.parse().ok()).flatten()
}

/// `Price; Trust`
pub(super) fn write_names<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.map(|name| escaped(name, &[])).collect();
    names.join("; ")
}

pub(super) fn read_names(cell: &str) -> Vec<String> {
    let signs = signs(cell);
    let names = split(&signs, ';').filter(|name| !name.is_empty());
    names.map(text).collect()
}

/// `Price*; Trust`
pub(super) fn write_factors(factors: &[SaidFactor]) -> String {
    let cells: Vec<String> = (factors.iter())
        .map(|factor| {
            let mark = if factor.pinned { "*" } else { "" };
            format!("{}{mark}", escaped(&factor.name, &['*']))
        })
        .collect();
    cells.join("; ")
}

pub(super) fn read_factors(cell: &str) -> Vec<SaidFactor> {
    let signs = signs(cell);
    let read = |name: &[Sign]| {
        let before = (name.split_last()).filter(|(last, _)| last.is('*'));
        SaidFactor {
            name: text(before.map_or(name, |(_, name)| trim(name))),
            pinned: before.is_some(),
        }
    };
    let found = split(&signs, ';').map(read);
    found.filter(|factor| !factor.name.is_empty()).collect()
}

/// `goal=…; channel=…; message=…; offer=…; kpi=…`, without the empty parts.
pub(super) fn write_campaign(campaign: &Campaign, voice: Voice) -> String {
    let parts = Part::ALL.iter().map(|part| (*part, part.of(campaign)));
    let said = parts.filter(|(_, text)| !text.is_empty());
    let cells: Vec<String> = said
        .map(|(part, text)| format!("{}={}", voice.say(part), escaped(text, &[])))
        .collect();
    cells.join("; ")
}

/// # Errors
/// The first part that is not written so.
pub(super) fn read_campaign(cell: &str) -> Result<Campaign, String> {
    let signs = signs(cell);
    let mut campaign = Campaign::default();
    for item in split(&signs, ';').filter(|item| !item.is_empty()) {
        let found = cut(item, '=').and_then(|(name, value)| Some((named(&text(name))?, value)));
        let (part, value): (Part, _) = found.ok_or_else(|| text(item))?;
        let place = part.of_mut(&mut campaign);
        if !place.is_empty() {
            return Err(text(item));
        }
        *place = text(value);
    }
    Ok(campaign)
}

impl Part {
    fn of(self, campaign: &Campaign) -> &str {
        match self {
            Self::Goal => &campaign.goal,
            Self::Channel => &campaign.channel,
            Self::Message => &campaign.message,
            Self::Offer => &campaign.offer,
            Self::Kpi => &campaign.kpi,
        }
    }

    fn of_mut(self, campaign: &mut Campaign) -> &mut String {
        match self {
            Self::Goal => &mut campaign.goal,
            Self::Channel => &mut campaign.channel,
            Self::Message => &mut campaign.message,
            Self::Offer => &mut campaign.offer,
            Self::Kpi => &mut campaign.kpi,
        }
    }
}

/// None where it is no whole number of −2…+2.
pub(super) fn read_emotion(cell: &str) -> Option<i8> {
    let number = number::parse(cell, None).ok()?.value;
    EMOTIONS
        .into_iter()
        .find(|emotion| (f64::from(*emotion) - number).abs() < f64::EPSILON)
}
