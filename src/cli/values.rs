//! Values of options: from the text of an argument to what it means.

use chrono::NaiveDate;

use crate::files::export::{Choice, FileKind};
use crate::files::report::Paper;
use crate::files::table::{Blank, Comma, Dialect};
use crate::i18n::Language;
use crate::methods::matrix::Kind;
use crate::methods::versions::Side;
use crate::model::{ClassRule, Scale, Weighting};

/// Why a value is refused; the words come from the option's help.
type Refused = &'static str;

pub(super) fn language(text: &str) -> Result<Language, Refused> {
    Language::ALL
        .into_iter()
        .find(|language| language.code() == text)
        .ok_or("en or ru")
}

/// A preset such as `1-3-9`, or a list of levels such as `0,1,5,9`.
pub(super) fn scale(text: &str) -> Result<Scale, Refused> {
    const EXPECTED: Refused = "1-3-9, 0-1-3-9, 1-3-5, 1-2-4 or 2 to 5 ascending levels of 0 to 99";
    let values: Result<Vec<u8>, _> = text
        .split([',', '-'])
        .map(|level| level.trim().parse())
        .collect();
    values
        .ok()
        .and_then(|values| Scale::of_values(&values).ok())
        .ok_or(EXPECTED)
}

pub(super) fn blank(text: &str) -> Result<Blank, Refused> {
    match text {
        "unrated" => Ok(Blank::Unrated),
        "lowest" => Ok(Blank::Lowest),
        _ => Err("unrated or lowest"),
    }
}

pub(super) fn weights(text: &str) -> Result<Weighting, Refused> {
    match text {
        "1-5" => Ok(Weighting::OneToFive),
        "as-is" => Ok(Weighting::AsIs),
        _ => Err("1-5 or as-is"),
    }
}

pub(super) fn comma(text: &str) -> Result<Comma, Refused> {
    match text {
        "decimal" => Ok(Comma::Decimal),
        "thousands" => Ok(Comma::Thousands),
        _ => Err("decimal or thousands"),
    }
}

pub(super) fn kind(text: &str) -> Result<Kind, Refused> {
    match text {
        "touchpoints" => Ok(Kind::Touchpoints),
        "factors" => Ok(Kind::Factors),
        "stages" => Ok(Kind::Stages),
        _ => Err("touchpoints, factors or stages"),
    }
}

/// `deviation:0.5`, `percent:25`, `pareto:50,80`, `jenks`; without limits the usual ones.
pub(super) fn class_rule(text: &str) -> Result<ClassRule, Refused> {
    const EXPECTED: Refused = "deviation:0.5, percent:25, pareto:50,80 or jenks";
    let number = |text: &str| text.trim().parse::<f64>().map_err(|_| EXPECTED);
    let (name, limits) = match text.split_once(':') {
        Some((name, limits)) => (name, Some(limits)),
        None => (text, None),
    };
    let rule = match (name, limits) {
        ("deviation", None) => ClassRule::DEVIATION,
        ("percent", None) => ClassRule::PERCENT,
        ("pareto", None) => ClassRule::PARETO,
        ("jenks", None) => ClassRule::NaturalBreaks,
        ("deviation", Some(k)) => ClassRule::Deviation { k: number(k)? },
        ("percent", Some(p)) => ClassRule::Percent {
            p_percent: number(p)?,
        },
        ("pareto", Some(limits)) => {
            let (critical, important) = limits.split_once(',').ok_or(EXPECTED)?;
            ClassRule::Pareto {
                critical_percent: number(critical)?,
                important_percent: number(important)?,
            }
        }
        _ => return Err(EXPECTED),
    };
    rule.check().map(|()| rule).map_err(|_| EXPECTED)
}

pub(super) fn dialect(text: &str) -> Result<Dialect, Refused> {
    match text {
        "intl" => Ok(Dialect::International),
        "excel-ru" => Ok(Dialect::ExcelRussian),
        _ => Err("intl or excel-ru"),
    }
}

pub(super) fn file_kind(text: &str) -> Result<FileKind, Refused> {
    FileKind::from_code(text.trim()).ok_or("xlsx, pdf, png, svg, csv, mermaid or ron")
}

/// A question and what stands behind it; which ones there are is known once the answers are read.
pub(super) fn filter(text: &str) -> Result<String, Refused> {
    if text.contains('=') {
        Ok(text.to_owned())
    } else {
        Err("QUESTION=ANSWER")
    }
}

pub(super) fn paper(text: &str) -> Result<Paper, Refused> {
    match text {
        "a4" | "A4" => Ok(Paper::A4),
        "a3" | "A3" => Ok(Paper::A3),
        _ => Err("a4 or a3"),
    }
}

/// A day such as `2026-11-22`.
pub(super) fn date(text: &str) -> Result<NaiveDate, Refused> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| "YYYY-MM-DD")
}

pub(super) fn side(text: &str) -> Result<Side, Refused> {
    match text {
        "ours" => Ok(Side::Ours),
        "theirs" => Ok(Side::Theirs),
        _ => Err("ours or theirs"),
    }
}
