//! The signs of a cell in which several values stand, and the backslash that takes a sign's meaning away.

/// A sign, and whether a backslash stood before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sign {
    pub sign: char,
    pub literal: bool,
}

impl Sign {
    /// True for that sign where it has its meaning.
    pub fn is(self, sign: char) -> bool {
        !self.literal && self.sign == sign
    }
}

/// The signs of a cell. A backslash before a letter or a digit, or at the end, is one like others, so that paths stay whole.
pub(super) fn signs(text: &str) -> Vec<Sign> {
    let mut found = Vec::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(sign) = rest.next() {
        let literal = sign == '\\' && rest.peek().is_some_and(|next| !next.is_alphanumeric());
        let sign = if literal {
            rest.next().unwrap_or(sign)
        } else {
            sign
        };
        found.push(Sign { sign, literal });
    }
    found
}

/// What stands between the occurrences of a sign, without white space around it.
pub(super) fn split(signs: &[Sign], at: char) -> impl Iterator<Item = &[Sign]> {
    signs.split(move |sign| sign.is(at)).map(trim)
}

/// The parts before and behind the first occurrence of a sign, without white space around them.
pub(super) fn cut(signs: &[Sign], at: char) -> Option<(&[Sign], &[Sign])> {
    let place = signs.iter().position(|sign| sign.is(at))?;
    Some((
        trim(signs.get(..place)?),
        trim(signs.get(place + 1..).unwrap_or_default()),
    ))
}

/// The parts before and behind the last occurrence of a sign, without white space around them.
pub(super) fn cut_last(signs: &[Sign], at: char) -> Option<(&[Sign], &[Sign])> {
    let place = signs.iter().rposition(|sign| sign.is(at))?;
    Some((
        trim(signs.get(..place)?),
        trim(signs.get(place + 1..).unwrap_or_default()),
    ))
}

/// Without white space around it, but for what a backslash keeps.
pub(super) fn trim(mut signs: &[Sign]) -> &[Sign] {
    let blank = |sign: &Sign| !sign.literal && sign.sign.is_whitespace();
    while let Some((first, rest)) = signs.split_first()
        && blank(first)
    {
        signs = rest;
    }
    while let Some((last, rest)) = signs.split_last()
        && blank(last)
    {
        signs = rest;
    }
    signs
}

/// The text that the signs stand for.
pub(super) fn text(signs: &[Sign]) -> String {
    signs.iter().map(|sign| sign.sign).collect()
}

/// The text as it stands in a cell: a backslash before each of these signs, before `\` and `;`, and before white space at its
/// ends.
pub(super) fn escaped(text: &str, with_meaning: &[char]) -> String {
    let mut cell = String::with_capacity(text.len());
    let end = text.chars().count();
    for (at, sign) in text.chars().enumerate() {
        let at_end = at == 0 || at + 1 == end;
        if matches!(sign, '\\' | ';')
            || with_meaning.contains(&sign)
            || at_end && sign.is_whitespace()
        {
            cell.push('\\');
        }
        cell.push(sign);
    }
    cell
}

#[cfg(test)]
mod tests {
    use proptest::prelude::proptest;

    use super::{escaped, signs, split, text};

    #[test]
    fn a_backslash_keeps_a_sign_and_a_path_stays_whole() {
        let parts = |cell: &str| -> Vec<String> { split(&signs(cell), ';').map(text).collect() };
        assert_eq!(parts(r"a; b\; c ;d"), ["a", "b; c", "d"]);
        assert_eq!(parts(r"C:\new\x; \ y\ "), [r"C:\new\x", " y "]);
        assert_eq!(parts(r"end\"), [r"end\"]);
        assert_eq!(escaped(" a;b* ", &['*']), r"\ a\;b\*\ ");
    }

    proptest! {
        #[test]
        fn every_text_comes_back(texts in proptest::collection::vec(r"[a-z\\;*() \n“”]{1,8}", 1..5)) {
            let cell: Vec<String> = texts.iter().map(|one| escaped(one, &['*'])).collect();
            let cell = cell.join("; ");
            let back: Vec<String> = split(&signs(&cell), ';').map(text).collect();
            assert_eq!(back, texts);
        }
    }
}
