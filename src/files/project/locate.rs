//! Finds where in a text a value stands, such as `factors[4].importance`, by walking its tokens once. Only for texts that parsed.

use std::collections::BTreeMap;

use super::place::Place;

/// One step from a value to a value within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step<'a> {
    /// A named field.
    Field(&'a str),
    /// A position in a list, from 0.
    Index(usize),
}

/// The way from the whole file to a value.
pub(super) type Path = Vec<Step<'static>>;

/// The place of each path; of the nearest value around it where there is no such value.
pub(super) fn places(text: &str, paths: &[Path]) -> Vec<Option<Place>> {
    let mut walk = Walk::new(text);
    for path in paths {
        for depth in 0..=path.len() {
            let part = path.get(..depth).unwrap_or_default();
            walk.wanted.entry(part.to_vec()).or_default();
        }
    }
    let wanted = walk.run();
    let mut bytes: Vec<usize> = wanted.values().copied().flatten().collect();
    bytes.sort_unstable();
    let lines = line_starts(text);
    let place = |byte: usize| {
        let line = lines.partition_point(|start| *start <= byte);
        let start = lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        Place {
            line,
            column: 1 + text.get(start..byte).map_or(0, |part| part.chars().count()),
        }
    };
    let nearest = |path: &Path| {
        (0..=path.len())
            .rev()
            .find_map(|depth| wanted.get(path.get(..depth)?).copied().flatten())
            .map(place)
    };
    paths.iter().map(nearest).collect()
}

fn line_starts(text: &str) -> Vec<usize> {
    let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0)
        .chain(breaks.map(|(at, _)| at + 1))
        .collect()
}

/// A walk through the tokens of a text with the path of the value at hand.
struct Walk<'a> {
    text: &'a str,
    at: usize,
    path: Vec<Step<'a>>,
    /// For each open bracket the position of the next value in it.
    counts: Vec<usize>,
    /// True right after a name such as `Some` or `Project`, whose bracket opens the same value.
    named: bool,
    /// The paths asked for, with the byte of each that was found.
    wanted: BTreeMap<Vec<Step<'a>>, Option<usize>>,
}

impl<'a> Walk<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            path: Vec::new(),
            counts: Vec::new(),
            named: false,
            wanted: BTreeMap::new(),
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn run(mut self) -> BTreeMap<Vec<Step<'a>>, Option<usize>> {
        loop {
            self.skip_blank();
            let Some(character) = self.rest().chars().next() else {
                return self.wanted;
            };
            match character {
                '(' | '[' | '{' => self.open(),
                ')' | ']' | '}' => self.close(),
                ',' => self.next_value(),
                '"' => self.skip_value(string_len),
                '\'' => self.skip_value(char_len),
                '#' => self.at += self.rest().find(']').map_or(1, |end| end + 1),
                'r' if raw_len(self.rest()).is_some() => {
                    self.skip_value(|rest| raw_len(rest).unwrap_or(1));
                }
                _ => self.word(),
            }
        }
    }

    fn record(&mut self) {
        if let Some(slot) = self.wanted.get_mut(self.path.as_slice()) {
            slot.get_or_insert(self.at);
        }
    }

    fn open(&mut self) {
        if !self.named {
            self.record();
        }
        self.named = false;
        self.path.push(Step::Index(0));
        self.counts.push(0);
        self.at += 1;
    }

    fn close(&mut self) {
        self.named = false;
        self.path.pop();
        self.counts.pop();
        self.at += 1;
    }

    fn next_value(&mut self) {
        self.named = false;
        if let (Some(step), Some(count)) = (self.path.last_mut(), self.counts.last_mut()) {
            *count += 1;
            *step = Step::Index(*count);
        }
        self.at += 1;
    }

    fn skip_value(&mut self, len: impl Fn(&str) -> usize) {
        self.record();
        self.named = false;
        self.at += len(self.rest());
    }

    /// A number, a name of a field, or a name of a variant or struct.
    fn word(&mut self) {
        let rest = self.rest();
        let end = rest
            .find(|c: char| c.is_whitespace() || "()[]{},:\"'/".contains(c))
            .unwrap_or(rest.len());
        if end == 0 {
            // A lone colon or slash: nothing that a value begins with.
            self.at += rest.chars().next().map_or(1, char::len_utf8);
            return;
        }
        let start = self.at;
        self.at += end;
        self.skip_blank();
        if self.rest().starts_with(':') {
            self.at += 1;
            let name = rest.get(..end).unwrap_or_default();
            if let Some(step) = self.path.last_mut() {
                *step = Step::Field(name.strip_prefix("r#").unwrap_or(name));
            }
        } else {
            let after = std::mem::replace(&mut self.at, start);
            self.record();
            self.at = after;
            self.named = true;
        }
    }

    fn skip_blank(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            let comment = rest.trim_start();
            self.at += blank;
            if comment.starts_with("//") {
                self.at += comment.find('\n').unwrap_or(comment.len());
            } else if comment.starts_with("/*") {
                self.at += comment_len(comment);
            } else {
                return;
            }
        }
    }
}

fn string_len(rest: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in rest.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

fn char_len(rest: &str) -> usize {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            // `'''` is the character `'` itself.
            '\'' if at > 1 || !rest.starts_with("'''") => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of a raw string such as `r#"…"#`.
fn raw_len(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.bytes().take_while(|byte| *byte == b'#').count();
    let body = after.get(hashes..)?.strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let close = body.find(&end)?;
    Some(1 + hashes + 1 + close + end.len())
}

/// The length of a block comment; they nest.
fn comment_len(rest: &str) -> usize {
    let mut depth = 0_usize;
    let bytes = rest.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes.get(at..at + 2) {
            Some(b"/*") => {
                depth += 1;
                at += 2;
            }
            Some(b"*/") => {
                depth = depth.saturating_sub(1);
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    bytes.len()
}
