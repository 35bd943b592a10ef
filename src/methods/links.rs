//! Links in what people wrote: which parts of a text a browser may be asked to open. Only http and https, and only what is
//! wholly seen.

use crate::i18n::is_hidden;

/// The longest link, in bytes; browsers refuse much longer ones.
const MOST_BYTES: usize = 2_000;
const SCHEMES: [&str; 2] = ["https://", "http://"];
/// Marks that end a sentence and not a link.
const TRAILING: [char; 9] = ['.', ',', ';', ':', '!', '?', '…', '\'', '*'];

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Words.
    Text(&'a str),
    /// An address, as it stands there and as it is opened.
    Link(&'a str),
}

/// The parts of a text in their order; together they are the text.
pub fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut words_from = 0;
    let mut at = 0;
    while let Some((start, end)) = next_run(text, at) {
        at = end;
        let run = text.get(start..end).unwrap_or_default();
        if let Some(link) = link(run) {
            if let Some(words) = text
                .get(words_from..start)
                .filter(|words| !words.is_empty())
            {
                parts.push(Part::Text(words));
            }
            parts.push(Part::Link(link));
            words_from = start + link.len();
        }
    }
    if let Some(words) = text.get(words_from..).filter(|words| !words.is_empty()) {
        parts.push(Part::Text(words));
    }
    parts
}

/// True where the text is one link and nothing else.
pub fn is_link(text: &str) -> bool {
    parts(text) == [Part::Link(text)]
}

/// Where the next run of characters begins that starts as a link does, and where it ends.
fn next_run(text: &str, from: usize) -> Option<(usize, usize)> {
    let rest = text.get(from..)?;
    let mut before = text.get(..from).and_then(|done| done.chars().next_back());
    for (at, character) in rest.char_indices() {
        let free = !before.is_some_and(char::is_alphanumeric);
        let here = rest.get(at..).unwrap_or_default();
        if free && scheme(here).is_some() {
            let length = here.find(ends).unwrap_or(here.len());
            return Some((from + at, from + at + length));
        }
        before = Some(character);
    }
    None
}

/// White space and what never stands in an address; people put addresses between such marks.
fn ends(character: char) -> bool {
    character.is_whitespace() || "<>\"`|\\^{}«»“”„".contains(character)
}

fn scheme(text: &str) -> Option<&'static str> {
    let begins = |scheme: &&'static str| {
        text.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    SCHEMES.into_iter().find(begins)
}

/// The link that a run begins with; none where it has no host, is too long or has a mark in it that is not seen: such a mark
/// can make an address look like another one.
fn link(run: &str) -> Option<&str> {
    let unseen = |character: char| {
        is_hidden(character) || matches!(character, '\u{ad}' | '\u{200c}' | '\u{200d}')
    };
    if run.len() > MOST_BYTES || run.chars().any(unseen) {
        return None;
    }
    let link = without_trailing(run);
    let rest = link.get(scheme(link)?.len()..)?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    host.starts_with(|c: char| c.is_alphanumeric() || c == '[')
        .then_some(link)
}

/// A run without the marks of the sentence around it: full stops, and brackets that were opened before it.
fn without_trailing(run: &str) -> &str {
    let mut link = run;
    loop {
        let count = |sign| link.matches(sign).count();
        let shorter = link.trim_end_matches(TRAILING);
        let shorter = match shorter.chars().next_back() {
            Some(')') if count(')') > count('(') => shorter.strip_suffix(')'),
            Some(']') if count(']') > count('[') => shorter.strip_suffix(']'),
            Some('’') => shorter.strip_suffix('’'),
            _ => None,
        }
        .unwrap_or(shorter);
        if shorter.len() == link.len() {
            return link;
        }
        link = shorter;
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, is_link, parts};
    use proptest::prelude::*;

    /// The links of a text.
    fn links(text: &str) -> Vec<&str> {
        let links = parts(text).into_iter().filter_map(|part| match part {
            Part::Link(link) => Some(link),
            Part::Text(_) => None,
        });
        links.collect()
    }

    #[test]
    fn an_address_in_a_sentence_ends_where_a_reader_ends_it() {
        for (text, expected) in [
            ("https://example.org", vec!["https://example.org"]),
            (
                "See https://example.org/a?b=1#c.",
                vec!["https://example.org/a?b=1#c"],
            ),
            ("HTTP://Example.org!", vec!["HTTP://Example.org"]),
            (
                "(http://a.org/x), http://b.org…",
                vec!["http://a.org/x", "http://b.org"],
            ),
            (
                "https://en.wikipedia.org/wiki/Kano_(model)",
                vec!["https://en.wikipedia.org/wiki/Kano_(model)"],
            ),
            (
                "(https://en.wikipedia.org/wiki/Kano_(model)).",
                vec!["https://en.wikipedia.org/wiki/Kano_(model)"],
            ),
            (
                "«https://пример.рф/цены», опрос",
                vec!["https://пример.рф/цены"],
            ),
            (
                "“https://a.org”; <https://b.org>",
                vec!["https://a.org", "https://b.org"],
            ),
            ("Источник:https://a.org/;", vec!["https://a.org/"]),
            ("[1] http://[::1]:8080/a [2]", vec!["http://[::1]:8080/a"]),
            (
                "https://a.org\nhttps://b.org",
                vec!["https://a.org", "https://b.org"],
            ),
            (
                "https://a.org/?next=https://b.org",
                vec!["https://a.org/?next=https://b.org"],
            ),
        ] {
            assert_eq!(links(text), expected, "{text}");
        }
    }

    #[test]
    fn who_stands_before_the_host_is_shown_and_opened_as_it_stands() {
        let text = "https://bank.example@evil.example/login";
        assert_eq!(links(text), [text]);
    }

    #[test]
    fn no_other_scheme_is_a_link() {
        for text in [
            "file:///etc/passwd",
            "javascript:alert(1)",
            "smb://server/share",
            "data:text/html,<b>x</b>",
            "ftp://example.org",
            "mailto:a@b.org",
            "www.example.org",
            "example.org",
            "xhttp://example.org",
            "http:/example.org",
            "http//example.org",
            "https://",
            "https://.",
            "http:///a",
            "http://?x",
            "https://user@",
        ] {
            assert_eq!(links(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_mark_that_is_not_seen_makes_it_plain_text() {
        for mark in [
            '\u{202e}', '\u{200b}', '\u{200d}', '\u{2066}', '\u{feff}', '\u{ad}', '\u{7}',
            '\u{61c}',
        ] {
            assert_eq!(
                links(&format!("https://exam{mark}ple.org")),
                [""; 0],
                "{mark:?}"
            );
        }
        assert_eq!(
            links(&format!("https://a.org/{}", "a".repeat(3_000))),
            [""; 0]
        );
    }

    #[test]
    fn a_link_is_nothing_else() {
        assert!(is_link("https://example.org/a"));
        for text in [
            "https://example.org.",
            " https://a.org",
            "https://a.org b",
            "file:///a",
            "",
        ] {
            assert!(!is_link(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_parts_are_the_text_and_every_link_is_one(
            text in prop::collection::vec(prop::sample::select(vec![
                "http://", "https://", "HTTPS://", "a.org", "пример.рф", "/", "?x=1", "(", ")", "[", "]", ".", ",", " ", "\n",
                "«", "»", "'", "’", "@", "\u{202e}", "\u{200d}", "é", "x", "file://", "javascript:",
            ]), 0..20)
        ) {
            let text = text.concat();
            let whole: String = parts(&text).iter().map(|part| match part {
                Part::Text(words) | Part::Link(words) => *words,
            }).collect();
            prop_assert_eq!(&whole, &text);
            for link in links(&text) {
                prop_assert!(is_link(link), "{link}");
                prop_assert!(link.to_lowercase().starts_with("http"));
                prop_assert!(!link.contains(char::is_whitespace));
            }
        }
    }
}
