//! Numbers as a language writes them. Never for machine files, which have a point and nothing else.

use super::Language;

const NO_BREAK_SPACE: char = '\u{a0}';
const MINUS: char = '−';

/// A number with so many decimals: `1,234.5` in English, `1 234,5` in Russian, with a real minus.
pub fn fixed(language: Language, value: f64, decimals: usize) -> String {
    grouped(language, &format!("{value:.decimals$}"))
}

/// A score: without decimals where it is whole, else with one.
pub fn score(language: Language, value: f64) -> String {
    let whole = (value - value.round()).abs() < 5e-8;
    fixed(language, value, usize::from(!whole))
}

/// A number as short as it reads back equal.
pub fn decimal(language: Language, value: f64) -> String {
    grouped(language, &value.to_string())
}

/// A number with so many decimals and its sign, also where it is positive; zero has none.
pub fn signed(language: Language, value: f64, decimals: usize) -> String {
    let text = fixed(language, value, decimals);
    let zero = text.chars().all(|c| matches!(c, '0' | '.' | ',' | MINUS));
    match (zero, value > 0.0) {
        (true, _) => text.trim_start_matches(MINUS).to_owned(),
        (false, true) => format!("+{text}"),
        (false, false) => text,
    }
}

/// A fraction as percent: `36.4%` in English, `36,4 %` in Russian.
pub fn percent(language: Language, fraction: f64, decimals: usize) -> String {
    let text = fixed(language, fraction * 100.0, decimals);
    match language {
        Language::English => format!("{text}%"),
        Language::Russian => format!("{text}{NO_BREAK_SPACE}%"),
    }
}

/// A number as a person types it, with a comma or a point; none where it is no number or may be read in two ways.
pub fn parse_decimal(text: &str) -> Option<f64> {
    let plain: String = text
        .trim()
        .chars()
        .map(|c| match c {
            ',' => '.',
            MINUS => '-',
            _ => c,
        })
        .collect();
    let digits = plain.strip_prefix(['-', '+']).unwrap_or(&plain);
    let sound = digits.chars().all(|c| c.is_ascii_digit() || c == '.')
        && digits.chars().filter(|c| *c == '.').count() <= 1
        && digits.chars().any(|c| c.is_ascii_digit());
    if sound { plain.parse().ok() } else { None }
}

fn grouped(language: Language, plain: &str) -> String {
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => (Some(MINUS), digits),
        None => (None, plain),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text: String = sign.into_iter().collect();
    let (group, point) = match language {
        Language::English => (',', '.'),
        Language::Russian => (NO_BREAK_SPACE, ','),
    };
    // Four digits stand together in Russian typography, as years do; English groups them.
    let least = match language {
        Language::English => 4,
        Language::Russian => 5,
    };
    for (position, digit) in whole.chars().enumerate() {
        let left = whole.len() - position;
        if position > 0 && left % 3 == 0 && whole.len() >= least {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Russian};

    #[test]
    fn each_language_writes_its_own_point_group_and_minus() {
        assert_eq!(fixed(English, 1234.56, 1), "1,234.6");
        assert_eq!(fixed(Russian, 1234.56, 1), "1234,6");
        assert_eq!(fixed(Russian, 12_345.0, 0), "12\u{a0}345");
        assert_eq!(fixed(English, -0.5, 1), "−0.5");
        assert_eq!(decimal(Russian, 3.25), "3,25");
        assert_eq!(percent(English, 0.3642, 1), "36.4%");
        assert_eq!(percent(Russian, 0.3642, 1), "36,4\u{a0}%");
    }

    #[test]
    fn a_sign_stands_before_what_is_not_zero() {
        assert_eq!(signed(English, 18.5, 1), "+18.5");
        assert_eq!(signed(English, -18.5, 1), "−18.5");
        assert_eq!(signed(English, -0.01, 1), "0.0");
        assert_eq!(signed(Russian, 0.0, 1), "0,0");
    }

    #[test]
    fn a_typed_number_reads_with_comma_or_point_and_nothing_is_guessed() {
        assert_eq!(parse_decimal(" 4,5 "), Some(4.5));
        assert_eq!(parse_decimal("4.5"), Some(4.5));
        assert_eq!(parse_decimal("−1"), Some(-1.0));
        for refused in ["", ".", "1,234.5", "1e3", "inf", "NaN", "4,5,6", "5a"] {
            assert_eq!(parse_decimal(refused), None, "{refused:?}");
        }
    }
}
