//! The fields of a table for people, as they were before they were quoted and guarded.

use super::guard::unguarded;

/// The rows of a table that [`Dialect::International`](super::Dialect::International) wrote.
pub fn split(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut field = String::new();
    let mut quoted = false;
    let mut characters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => {
                field.push('"');
                characters.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(taken(&mut field)),
            '\n' if !quoted => {
                row.push(taken(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !quoted => {}
            other => field.push(other),
        }
    }
    rows
}

fn taken(field: &mut String) -> String {
    let text = std::mem::take(field);
    match unguarded(&text) {
        same if same.len() == text.len() => text,
        shorter => shorter.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Dialect;
    use super::super::write::Writer;
    use super::split;

    #[test]
    fn what_was_written_comes_back() {
        let texts = ["plain", "=1+1", "'=1", "'tis", "a \"b\", c;\r\nd", "", "+7"];
        let mut writer = Writer::new(Dialect::International);
        for _ in 0..2 {
            for text in texts {
                writer.typed(text);
            }
            writer.number(-0.5);
            writer.end_row();
        }
        let mut row: Vec<&str> = texts.to_vec();
        row.push("-0.5");
        assert_eq!(split(&writer.finish()), [row.clone(), row]);
    }
}
