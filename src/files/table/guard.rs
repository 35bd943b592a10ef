//! The apostrophe that keeps a spreadsheet from taking a text for a formula: put on at export, taken off at import.

const GUARD: char = '\'';

/// True where a spreadsheet would take the text for a formula.
fn is_formula_like(text: &str) -> bool {
    text.starts_with([
        '=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ])
}

/// True where the text needs the apostrophe. One that begins with an apostrophe needs another, so that it comes back with its own.
pub(in crate::files) fn needs_guard(text: &str) -> bool {
    text.starts_with(GUARD) || is_formula_like(text)
}

/// The text without the apostrophe that guards it. Exactly one is taken off, and only one that guards something.
pub(in crate::files) fn unguarded(text: &str) -> &str {
    match text.strip_prefix(GUARD) {
        Some(rest) if needs_guard(rest) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::{needs_guard, unguarded};

    #[test]
    fn one_apostrophe_is_taken_off_and_only_where_it_guards() {
        assert_eq!(unguarded("'=1+1"), "=1+1");
        assert_eq!(unguarded("''=1+1"), "'=1+1");
        assert_eq!(unguarded("''quoted'"), "'quoted'");
        assert_eq!(unguarded("'tis the season"), "'tis the season");
        assert_eq!(unguarded("'＝1"), "＝1");
    }

    #[test]
    fn whatever_is_guarded_comes_back() {
        for text in [
            "=A1", "+7 495", "-", "@home", "'", "''", "'=", "plain", "＠x",
        ] {
            let written = if needs_guard(text) {
                format!("'{text}")
            } else {
                text.to_owned()
            };
            assert_eq!(unguarded(&written), text);
        }
    }
}
