//! What the types of each format promise: a field that a format does not know is refused wherever it stands, and so is one that is
//! missing and cannot be nothing, because a program that drops what it does not know would delete somebody's work.

use std::fs;
use std::path::Path;

use touchrank::files::project::{FORMAT, read};
use touchrank::i18n::{Language, words};

/// The file that has everything in it that a format can say.
fn full(format: u32) -> String {
    let file = format!("tests/corpus/{format}/full.ru.ron");
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// Where a line is outside quotation marks, by its bytes.
fn outside_quotes(line: &str) -> Vec<bool> {
    let (mut inside, mut escaped) = (false, false);
    let mut found = Vec::with_capacity(line.len());
    for byte in line.bytes() {
        found.push(!inside);
        match byte {
            b'\\' if inside && !escaped => escaped = true,
            b'"' if !escaped => inside = !inside,
            _ => escaped = false,
        }
    }
    found
}

/// The places behind each bracket that opens fields with names.
fn brackets(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let plain = outside_quotes(line);
        for (at, _) in line.match_indices('(') {
            let rest = text[start + at + 1..].trim_start();
            let name = rest
                .split(|c: char| !(c.is_ascii_lowercase() || c == '_'))
                .next();
            let named =
                name.is_some_and(|name| !name.is_empty() && rest[name.len()..].starts_with(": "));
            if plain[at] && named {
                found.push(start + at + 1);
            }
        }
        start += line.len();
    }
    found
}

/// The lines of a field by itself: its name up to the comma.
fn fields(text: &str) -> Vec<(usize, usize, &str)> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let plain = outside_quotes(line);
        let inner = line.trim_start();
        let name = inner.split(':').next().unwrap_or_default();
        let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
        let whole = inner.trim_end().ends_with(',') && plain[line.trim_end().len() - 1];
        let one = !inner.contains(": [") && !inner.contains('(') && !inner.contains(": None");
        if !name.is_empty() && name.chars().all(is_name) && inner.contains(": ") && whole && one {
            found.push((start, start + line.len(), name));
        }
        start += line.len();
    }
    found
}

#[track_caller]
fn refused(text: &str, format: u32, place: &str, english: &str, russian: &str) {
    let Err(error) = read(text.as_bytes()) else {
        panic!("format {format}: {place} is passed over");
    };
    let remarks = error.remarks();
    let said = |language| words(language).say(&remarks[0].what);
    let (in_english, in_russian) = (said(Language::English), said(Language::Russian));
    assert!(
        in_english.contains(english),
        "format {format}, {place}: {in_english}"
    );
    assert!(
        in_russian.contains(russian),
        "format {format}, {place}: {in_russian}"
    );
}

#[test]
fn no_type_of_any_format_passes_over_a_field_that_it_does_not_know() {
    for (format, least) in (1..=FORMAT).zip([15, 20, 40, 45, 70]) {
        let text = full(format);
        let places = brackets(&text);
        assert!(places.len() >= least, "format {format}: {}", places.len());
        for at in places {
            let (before, after) = text.split_at(at);
            let line = before.lines().last().unwrap_or_default();
            let strange = format!("{before}stranger: 1, {after}");
            refused(
                &strange,
                format,
                line,
                "no field “stranger”",
                "нет поля «stranger»",
            );
        }
    }
}

#[test]
fn no_type_of_any_format_fills_in_a_missing_field_that_cannot_be_nothing() {
    for (format, least) in (1..=FORMAT).zip([12, 12, 20, 22, 40]) {
        let text = full(format);
        let fields = fields(&text);
        assert!(fields.len() >= least, "format {format}: {}", fields.len());
        for (from, to, name) in fields {
            let without = format!("{}{}", &text[..from], &text[to..]);
            let (english, russian) = (
                format!("field “{name}” is missing"),
                format!("не хватает поля «{name}»"),
            );
            refused(&without, format, name, &english, &russian);
        }
    }
}

#[test]
fn every_format_is_refused_by_a_program_that_is_older_than_it() {
    let newer = format!("format {}", FORMAT + 1);
    for format in 1..=FORMAT {
        let text = full(format).replacen(&format!("format {format}"), &newer, 1);
        refused(
            &text,
            format,
            "the first line",
            "newer Touchrank",
            "более новой версией",
        );
    }
}
