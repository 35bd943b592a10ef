//! A table as HTML for the clipboard, as Word, Excel and LibreOffice take it: numbers as numbers whatever the settings, words as
//! words, never formulas.

use std::fmt::Write;

use crate::ui::tabular::{Field, Tabular};

/// Around a cell, so that a document shows it as a table.
const CELL: &str = "border:0.5pt solid #a8a49c;padding:2pt 4pt";
/// Words whatever they look like: LibreOffice reads the first, Office the second.
const WORDS: (&str, &str) = ("x:str sdnum=\"1033;0;@\"", "mso-number-format:'\\@'");
/// A part in percent, likewise.
const PERCENT: (&str, &str) = ("sdnum=\"1033;0;0.0%\"", "mso-number-format:'0\\.0%'");

/// The table; its title is its caption.
pub(super) fn html(table: &Tabular) -> String {
    // Office reads a number from `x:num`, LibreOffice from `sdval`; what stands in the cell is only shown.
    let mut html = String::from(
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head><body>\
         <table style=\"border-collapse:collapse\">",
    );
    // Writing to a string does not fail.
    html.push_str("<tr>");
    for head in &table.heads {
        let _ = write!(
            html,
            "<th {} style=\"{CELL};text-align:left;{}\">{}</th>",
            WORDS.0,
            WORDS.1,
            escaped(head)
        );
    }
    html.push_str("</tr>");
    for row in &table.rows {
        html.push_str("<tr>");
        for field in row {
            match field {
                Field::None => {
                    let _ = write!(html, "<td style=\"{CELL}\"></td>");
                }
                Field::Text(text) => {
                    let _ = write!(
                        html,
                        "<td {} style=\"{CELL};{}\">{}</td>",
                        WORDS.0,
                        WORDS.1,
                        escaped(text)
                    );
                }
                Field::Number(number, shown) => {
                    let (other, office) = if shown.ends_with('%') {
                        PERCENT
                    } else {
                        ("sdnum=\"1033;\"", "mso-number-format:General")
                    };
                    let _ = write!(
                        html,
                        "<td x:num=\"{number}\" sdval=\"{number}\" {other} style=\"{CELL};text-align:right;{office}\">{}</td>",
                        escaped(shown)
                    );
                }
            }
        }
        html.push_str("</tr>");
    }
    html.push_str("</table></body></html>");
    html
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' => safe.push_str("<br>"),
            // HTML has no other control characters.
            other if other.is_control() => {}
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::html;
    use crate::ui::tabular::{Field, Tabular};

    #[test]
    fn words_stay_words_and_numbers_keep_all_digits() {
        let table = Tabular {
            title: "T".to_owned(),
            heads: vec!["A & B".to_owned(), "Доля".to_owned()],
            rows: vec![vec![
                Field::Text("=1+1 <b>".to_owned()),
                Field::Number(0.364_197_530_864_197_5, "36,4 %".to_owned()),
            ]],
        };
        let html = html(&table);
        assert!(html.contains(">A &amp; B</th>"), "{html}");
        assert!(
            html.contains("mso-number-format:'\\@'\">=1+1 &lt;b&gt;</td>"),
            "{html}"
        );
        assert!(html.contains("x:num=\"0.3641975308641975\""), "{html}");
        assert!(html.contains(">36,4 %</td>"), "{html}");
    }
}
