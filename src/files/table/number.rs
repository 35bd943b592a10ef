//! Numbers as people write them in spreadsheets of either language: decimal comma or point, grouped digits, percent.

/// What a comma between digits is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comma {
    /// `1,234` is a little more than one.
    Decimal,
    /// `1,234` is more than a thousand.
    Thousands,
}

/// A number that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::files) struct Number {
    pub value: f64,
    /// True where it stood as machines write it, so that nothing had to be made of it.
    pub plain: bool,
}

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::files) enum NumberError {
    NotANumber,
    /// It is one, but `1,234` is two.
    Ambiguous,
}

/// Reads a number. `NaN` and infinity are none.
pub(in crate::files) fn parse(text: &str, comma: Option<Comma>) -> Result<Number, NumberError> {
    let text = text.trim();
    if is_plain(text)
        && let Ok(value) = text.parse::<f64>()
    {
        return finite(value, true);
    }
    let (negative, rest) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (percent, rest) = match rest.strip_suffix('%') {
        Some(rest) => (true, rest.trim_end()),
        None => (false, rest),
    };
    let digits = with_point(rest.trim_start(), comma)?;
    let value: f64 = digits.parse().map_err(|_| NumberError::NotANumber)?;
    let value = if percent { value / 100.0 } else { value };
    finite(if negative { -value } else { value }, false)
}

fn finite(value: f64, plain: bool) -> Result<Number, NumberError> {
    if value.is_finite() {
        Ok(Number { value, plain })
    } else {
        Err(NumberError::NotANumber)
    }
}

/// `12`, `-0.5`, `1E+05`: what every machine reads alike.
fn is_plain(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    [whole, fraction, exponent].into_iter().all(are_digits)
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Unsigned digits with a decimal point, out of digits with commas, points and spaces.
fn with_point(text: &str, comma: Option<Comma>) -> Result<String, NumberError> {
    let mut marks = text.chars().filter(|c| !c.is_ascii_digit());
    let spaced = marks.clone().any(char::is_whitespace);
    if marks.any(|c| !matches!(c, ',' | '.') && !c.is_whitespace()) {
        return Err(NumberError::NotANumber);
    }
    let count = |mark: char| text.matches(mark).count();
    let (commas, points) = (count(','), count('.'));
    let decimal_mark = match (commas, points) {
        (0, 1) => Some('.'),
        (1, 0) if spaced || !reads_two_ways(text) => Some(','),
        (1, 0) => match comma {
            Some(Comma::Decimal) => Some(','),
            Some(Comma::Thousands) => None,
            None => return Err(NumberError::Ambiguous),
        },
        // The mark that stands once and last is the decimal one; the other groups.
        (_, 1) if text.rfind('.') > text.rfind(',') => Some('.'),
        (1, _) if text.rfind(',') > text.rfind('.') => Some(','),
        (_, 0) | (0, _) => None, // Nothing but groups.
        _ => return Err(NumberError::NotANumber),
    };
    let (whole, fraction) = match decimal_mark {
        Some(mark) => text.rsplit_once(mark).unwrap_or((text, "")),
        None => (text, ""),
    };
    let group_marks = |c: char| !c.is_ascii_digit();
    let groups: Vec<&str> = whole.split(group_marks).collect();
    let mut kinds: Vec<char> = whole.chars().filter(|c| group_marks(*c)).collect();
    kinds.dedup();
    let grouped_well = match groups.split_first() {
        Some((_, [])) => whole.is_empty() || are_digits(whole),
        Some((first, others)) => {
            are_digits(first)
                && first.len() <= 3
                && kinds.len() == 1
                && others.iter().all(|g| g.len() == 3 && are_digits(g))
        }
        None => false,
    };
    let fraction_well = fraction.is_empty() || are_digits(fraction);
    let some_digit = !(whole.is_empty() && fraction.is_empty());
    if grouped_well && fraction_well && some_digit {
        Ok(format!("{}.{fraction}0", groups.concat()))
    } else {
        Err(NumberError::NotANumber)
    }
}

/// True for one comma with one to three digits before it, no leading zero, and three after it.
fn reads_two_ways(text: &str) -> bool {
    text.split_once(',').is_some_and(|(whole, fraction)| {
        (1..=3).contains(&whole.len())
            && !whole.starts_with('0')
            && fraction.len() == 3
            && are_digits(whole)
            && are_digits(fraction)
    })
}

#[cfg(test)]
mod tests {
    use super::{Comma, Number, NumberError, parse};

    fn value(text: &str) -> f64 {
        parse(text, None).unwrap().value
    }

    #[test]
    fn both_languages_ways_of_writing_a_number_are_read() {
        for (text, expected) in [
            ("5", 5.0),
            ("0.5", 0.5),
            ("0,5", 0.5),
            ("3,9643", 3.9643),
            ("0,125", 0.125),
            ("1 000", 1000.0),
            ("1\u{a0}000", 1000.0),
            ("1\u{202f}234,567", 1234.567),
            ("1,234.5", 1234.5),
            ("1.234,5", 1234.5),
            ("1,234,567", 1_234_567.0),
            ("\u{2212}2,5", -2.5),
            ("50%", 0.5),
            ("12,5 %", 0.125),
            ("+3", 3.0),
            ("1E+05", 100_000.0),
            (" 4 ", 4.0),
        ] {
            assert!((value(text) - expected).abs() < 1e-12, "{text}");
        }
    }

    #[test]
    fn a_plain_number_is_not_counted_as_mended() {
        let plain = |text| parse(text, None).unwrap().plain;
        assert!(plain("4.5") && plain("-3") && plain("1e3"));
        assert!(!plain("4,5") && !plain("1 000") && !plain("50%"));
    }

    #[test]
    fn a_comma_before_three_digits_is_asked_not_guessed() {
        assert_eq!(parse("1,234", None), Err(NumberError::Ambiguous));
        let read = |comma| parse("1,234", Some(comma)).unwrap();
        assert_eq!(
            read(Comma::Decimal),
            Number {
                value: 1.234,
                plain: false
            }
        );
        assert_eq!(
            read(Comma::Thousands),
            Number {
                value: 1234.0,
                plain: false
            }
        );
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "", "-", "abc", "NaN", "inf", "1e999", "1 5", "1,5,5", "1.2.3", "#DIV/0!", "5%%", "=1",
            "1 000 00", ",", ".", "1, 5", "٣", "1,2 34",
        ] {
            assert_eq!(parse(text, None), Err(NumberError::NotANumber), "{text}");
        }
    }
}
