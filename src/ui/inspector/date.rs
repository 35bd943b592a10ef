//! Days as people write and read them: 22 Nov 2026 or 22.11.2026; typed also as 2026-11-22.

use chrono::{Datelike, NaiveDate};

use crate::i18n::{Language, Message};
use crate::model::is_plain_date;

/// A day in words of the language on screen.
pub fn date(language: Language, date: NaiveDate) -> Message {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let month = MONTHS.get(date.month0() as usize).copied();
    let day = match language {
        Language::English => date.day().to_string(),
        Language::Russian => format!("{:02}", date.day()),
    };
    Message::new("inspector-date")
        .with("day", day)
        .with("month", month.unwrap_or_default())
        .with("year", format!("{:04}", date.year()))
}

/// A day as it stands in a field, so that it can be typed over.
pub fn typed(language: Language, date: NaiveDate) -> String {
    match language {
        Language::English => date.format("%Y-%m-%d").to_string(),
        Language::Russian => date.format("%d.%m.%Y").to_string(),
    }
}

/// The day of a text: 2026-11-22 or 22.11.2026, in either language; none where it is no day of the years 1…9999.
pub fn parse(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let parts = |sign| -> Option<[u32; 3]> {
        let parts = text.split(sign).map(|part| {
            // A sign, a space or a year cut short is no part of a day that somebody meant.
            let digits = part.bytes().all(|byte| byte.is_ascii_digit());
            let part: &str = digits.then_some(part)?;
            Some((part.len(), part.parse::<u32>().ok()?))
        });
        let parts: Vec<(usize, u32)> = parts.collect::<Option<_>>()?;
        let years = parts.iter().filter(|(len, _)| *len == 4).count();
        let [a, b, c] = parts.try_into().ok()?;
        let short = |(len, _): (usize, u32)| (1..=2).contains(&len);
        let fits = years == 1 && short(b) && (short(a) || short(c));
        fits.then_some([a.1, b.1, c.1])
    };
    let date = if let Some([year, month, day]) = parts('-') {
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
    } else {
        let [day, month, year] = parts('.')?;
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
    };
    date.filter(|date| is_plain_date(*date))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::words;

    #[test]
    fn a_day_is_typed_in_either_way() {
        let day = NaiveDate::from_ymd_opt(2026, 2, 5);
        for text in ["2026-02-05", " 05.02.2026 ", "5.2.2026", "2026-2-5"] {
            assert_eq!(parse(text), day, "{text}");
        }
        for text in [
            "",
            "2026",
            "2026-02-30",
            "31.04.2026",
            "5.2.26",
            "26-2-5",
            "05-02-2026",
            "2026.02.05",
            "5/2/2026",
            "0000-01-01",
            "12026-01-01",
            "+2026-02-05",
            "5.2.2026.1",
            "5.2.",
            "вчера",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_shown_as_the_language_writes_it_and_typed_as_it_stands() {
        for (day, english, russian) in [
            ((2026, 11, 22), "22 Nov 2026", "22.11.2026"),
            ((987, 3, 1), "1 Mar 0987", "01.03.0987"),
        ] {
            let day = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
            let said = |language| words(language).say(&date(language, day));
            assert_eq!(said(Language::English), english);
            assert_eq!(said(Language::Russian), russian);
            for language in Language::ALL {
                assert_eq!(parse(&typed(language, day)), Some(day));
            }
        }
    }
}
