//! A small reader of XML, enough to say that a file is well-formed and what its elements are.

/// An element as it began: its name and its attributes, texts read back.
#[derive(Debug, PartialEq)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub text: String,
}

impl Element {
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|it| it.0 == name);
        found.map(|it| it.1.as_str())
    }
}

/// All elements in their order; panics where the file is not well-formed.
pub fn elements(file: &str) -> Vec<Element> {
    for letter in file.chars() {
        let may = matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
        assert!(may, "{letter:?} cannot stand in XML");
    }
    let mut rest = file
        .strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        .unwrap();
    let mut found: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    while let Some(begin) = rest.find('<') {
        let words = &rest[..begin];
        if let Some(at) = open.last() {
            found[*at].text.push_str(&read_back(words));
        } else {
            assert_eq!(words.trim(), "");
        }
        let end = rest.find('>').unwrap();
        let tag = &rest[begin + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(found[open.pop().unwrap()].name, name);
            continue;
        }
        let whole = tag.strip_suffix('/');
        found.push(element(whole.unwrap_or(tag)));
        if whole.is_none() {
            open.push(found.len() - 1);
        }
    }
    assert_eq!(rest.trim(), "");
    assert!(open.is_empty());
    found
}

fn element(tag: &str) -> Element {
    assert!(!tag.contains('<'));
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes: Vec<(String, String)> = Vec::new();
    while !rest.is_empty() {
        let (name, value) = rest.split_once("=\"").unwrap();
        let (value, after) = value.split_once('"').unwrap();
        assert!(attributes.iter().all(|it| it.0 != name), "{name} twice");
        attributes.push((name.trim().to_owned(), read_back(value)));
        rest = after.trim_start();
    }
    Element {
        name: name.to_owned(),
        attributes,
        text: String::new(),
    }
}

fn read_back(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, after) = after.split_once(';').unwrap();
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            number => {
                let number = number.strip_prefix('#').unwrap().parse().unwrap();
                char::from_u32(number).unwrap()
            }
        });
        rest = after;
    }
    out + rest
}
