//! What a cell says: a whole number, a number, an amount of money, a day.

use chrono::{Datelike, NaiveDate};

use crate::files::table::Comma;
use crate::files::table::number::{self, NumberError};
use crate::model::DateOrder;

/// A number that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number {
    /// As it stands.
    Plain(f64),
    /// One such as `1,234`, which reads in two ways.
    TwoWays(f64),
}

impl Number {
    pub const fn value(self) -> f64 {
        match self {
            Self::Plain(value) | Self::TwoWays(value) => value,
        }
    }
}

/// A whole number, also one that a spreadsheet wrote as `4.0`.
pub(super) fn whole(text: &str) -> Option<i32> {
    match text.as_bytes() {
        [digit @ b'0'..=b'9'] => return Some(i32::from(*digit - b'0')),
        [ten @ b'0'..=b'9', digit @ b'0'..=b'9'] => {
            return Some(i32::from(*ten - b'0') * 10 + i32::from(*digit - b'0'));
        }
        _ if text.len() > 12 => return None,
        _ => {}
    }
    let digits = (text.split_once(['.', ',']))
        .filter(|(_, zeros)| !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0'))
        .map_or(text, |(digits, _)| digits);
    let digits = digits
        .strip_prefix('\u{2212}')
        .map_or_else(|| digits.to_owned(), |positive| format!("-{positive}"));
    digits.parse().ok()
}

/// A number as either language writes it. `decimal_comma` says what `1,234` is; where it is not known, it is taken for a decimal one.
pub(super) fn number(text: &str, decimal_comma: Option<bool>) -> Option<Number> {
    let bytes = text.as_bytes();
    if bytes.len() <= 9 && bytes.iter().all(u8::is_ascii_digit) && !bytes.is_empty() {
        let sum = bytes
            .iter()
            .fold(0_u32, |sum, byte| sum * 10 + u32::from(byte - b'0'));
        return Some(Number::Plain(f64::from(sum)));
    }
    // Nothing that long is a number of somebody's answer.
    if bytes.len() > 40 || !bytes.iter().any(u8::is_ascii_digit) {
        return None;
    }
    match number::parse(text, None) {
        Ok(number) => Some(Number::Plain(number.value)),
        Err(NumberError::NotANumber) => None,
        Err(NumberError::Ambiguous) => {
            let comma = if decimal_comma == Some(false) {
                Comma::Thousands
            } else {
                Comma::Decimal
            };
            let read = number::parse(text, Some(comma)).ok()?;
            Some(Number::TwoWays(read.value))
        }
    }
}

/// Signs and words of money, before or behind the number.
const CURRENCIES: [&str; 30] = [
    "$",
    "€",
    "£",
    "₽",
    "¥",
    "₴",
    "₸",
    "₹",
    "₺",
    "₾",
    "֏",
    "₩",
    "рублей",
    "рубля",
    "рубль",
    "руб.",
    "руб",
    "р.",
    "р",
    "тенге",
    "тг",
    "грн",
    "usd",
    "eur",
    "rub",
    "rur",
    "gbp",
    "uah",
    "kzt",
    "byn",
];

/// An amount, and whether it names a currency.
pub(super) fn money(text: &str, decimal_comma: Option<bool>) -> Option<(Number, bool)> {
    if let Some(plain) = number(text, decimal_comma) {
        return Some((plain, false));
    }
    if text.len() > 60 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let lower = text.to_lowercase();
    let (negative, lower) = match lower.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, lower.as_str()),
    };
    let rest = CURRENCIES
        .iter()
        .find_map(|sign| (lower.strip_prefix(sign)).or_else(|| lower.strip_suffix(sign)))?;
    let read = number(rest.trim(), decimal_comma)?;
    Some(match (negative, read) {
        (false, read) => (read, true),
        (true, Number::Plain(value)) => (Number::Plain(-value), true),
        (true, Number::TwoWays(value)) => (Number::TwoWays(-value), true),
    })
}

/// A day in that order; what it says of the time is left out. A year of four digits at the beginning is one in every order.
pub(super) fn day(text: &str, order: DateOrder) -> Option<NaiveDate> {
    let (parts, marks) = parts(text)?;
    let [first, second, third] = parts;
    let ([year, month, day], century) = if first.1 == 4 {
        ([first, second, third], third.1 <= 2)
    } else {
        match order {
            DateOrder::YearFirst => return None,
            DateOrder::DayFirst => ([third, second, first], second.1 <= 2 && first.1 <= 2),
            DateOrder::MonthFirst => ([third, first, second], second.1 <= 2 && first.1 <= 2),
        }
    };
    let full = match year.1 {
        4 => i32::try_from(year.0).ok()?,
        // As POSIX reads them.
        2 if year.0 < 69 => 2000 + i32::try_from(year.0).ok()?,
        2 => 1900 + i32::try_from(year.0).ok()?,
        _ => return None,
    };
    (century && marks).then_some(())?;
    NaiveDate::from_ymd_opt(full, month.0, day.0).filter(|day| day.year() > 0)
}

/// A day as a number: days from the first of January of the year 1, which is 1 itself.
pub(super) fn days(day: NaiveDate) -> f64 {
    f64::from(day.num_days_from_ce())
}

/// Three numbers with how many digits each has, and whether the two marks between them are the same.
fn parts(text: &str) -> Option<([(u32, usize); 3], bool)> {
    let mut parts = [(0_u32, 0_usize); 3];
    let mut marks = [0_u8; 2];
    let mut at = 0;
    for (position, byte) in text.bytes().enumerate() {
        match byte {
            b'0'..=b'9' => {
                let part = parts.get_mut(at)?;
                *part = (part.0 * 10 + u32::from(byte - b'0'), part.1 + 1);
                if part.1 > 4 {
                    return None;
                }
            }
            b'.' | b'/' | b'-' if at < 2 && parts.get(at)?.1 > 0 => {
                *marks.get_mut(at)? = byte;
                at += 1;
            }
            // The time of the day, which is not looked at, unless it is none.
            b' ' | b'T' | b',' if at == 2 && parts.get(2)?.1 > 0 => {
                let rest = text.get(position + 1..)?.trim_start();
                let is_time = rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_digit());
                return (is_time || rest.starts_with("г"))
                    .then_some((parts, marks.first() == marks.last()));
            }
            _ => return None,
        }
    }
    (at == 2 && parts.get(2)?.1 > 0).then_some((parts, marks.first() == marks.last()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ymd(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, month, day)
    }

    #[test]
    fn a_day_is_read_in_its_order_and_its_time_left_out() {
        use DateOrder::{DayFirst, MonthFirst, YearFirst};
        assert_eq!(day("2026-11-22", YearFirst), ymd(2026, 11, 22));
        assert_eq!(day("2026-11-22T10:00:00Z", DayFirst), ymd(2026, 11, 22));
        assert_eq!(
            day("2026/11/22 10:31:12 AM GMT+3", YearFirst),
            ymd(2026, 11, 22)
        );
        assert_eq!(day("22.11.2026 9:05", DayFirst), ymd(2026, 11, 22));
        assert_eq!(day("22.11.26", DayFirst), ymd(2026, 11, 22));
        assert_eq!(day("11/1/2019 8:51:12", MonthFirst), ymd(2019, 11, 1));
        assert_eq!(day("11/1/2019 8:51:12", DayFirst), ymd(2019, 1, 11));
        for none in [
            "31.02.2026",
            "22.13.2026",
            "2026",
            "1.2",
            "22.11-2026",
            "22.11.2026x",
            "1.2.3",
        ] {
            assert_eq!(day(none, DayFirst), None, "{none}");
        }
        assert_eq!(day("22.11.2026", YearFirst), None);
    }

    #[test]
    fn an_amount_is_read_with_its_sign_or_word() {
        let read = |text| money(text, None).map(|(number, sign)| (number.value(), sign));
        assert_eq!(read("$5"), Some((5.0, true)));
        assert_eq!(read("1 200 ₽"), Some((1200.0, true)));
        assert_eq!(read("500 руб."), Some((500.0, true)));
        assert_eq!(read("−€10,50"), Some((-10.5, true)));
        assert_eq!(read("12.5"), Some((12.5, false)));
        assert_eq!(read("$5 to $9"), None);
        assert_eq!(read("Less than $5"), None);
        assert_eq!(
            money("1,234", Some(false)),
            Some((Number::TwoWays(1234.0), false))
        );
        assert_eq!(
            money("1,234", Some(true)),
            Some((Number::TwoWays(1.234), false))
        );
    }

    #[test]
    fn a_whole_number_is_one_in_every_dress() {
        for (text, expected) in [
            ("5", Some(5)),
            ("10", Some(10)),
            ("4.0", Some(4)),
            ("4,00", Some(4)),
            ("-1", Some(-1)),
            ("\u{2212}1", Some(-1)),
            ("six", None),
            ("4.5", None),
            ("", None),
            ("1 000", None),
            ("5.", None),
        ] {
            assert_eq!(whole(text), expected, "{text}");
        }
    }
}
