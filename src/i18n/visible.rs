//! Texts of a person or a file as they are shown: what is not seen, or turns what stands beside it around, is spelt out.

use std::borrow::Cow;
use std::fmt::Write;

/// The text with each mark that is not seen in its place as `\u{202e}`, as the project file spells it; the text itself where it
/// has none. Only for what is shown: in a project and its file nothing is altered.
///
/// Marks of direction (bidi), of no width, and controls other than line feed and tab are spelt out. Joiners stay where they join:
/// between signs of scripts and pictures that need them.
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::new();
    let mut kept = 0;
    let mut before = None;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let hidden = match character {
            '\u{200c}' | '\u{200d}' => {
                let after = text.get(end..).and_then(|rest| rest.chars().next());
                !(before.is_some_and(joins) && after.is_some_and(joins))
            }
            other => is_hidden(other),
        };
        if hidden {
            shown.push_str(text.get(kept..at).unwrap_or_default());
            // Writing to a string does not fail.
            let _ = write!(shown, "{}", character.escape_unicode());
            kept = end;
        }
        before = Some(character);
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(text.get(kept..).unwrap_or_default());
    Cow::Owned(shown)
}

/// True for a character that a reader does not see, or that turns the direction of what stands beside it. Joiners are not
/// among them: they may be needed.
pub fn is_hidden(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => true,
        other => other.is_control(),
    }
}

/// No mark begins or continues with such a byte alone: most texts are passed by at the speed of memory.
const fn is_plain(byte: u8) -> bool {
    match byte {
        b'\n' | b'\t' => true,
        // Controls; what begins U+0080…U+00BF, U+0600…U+063F, U+1000…U+2FFF, U+F000…U+FFFF and U+40000 on.
        0..=0x1f | 0x7f | 0xc2 | 0xd8 | 0xe1 | 0xe2 | 0xef | 0xf3 => false,
        _ => true,
    }
}

/// Arabic and all scripts of the south and east, emoji and their modifiers: not Latin, Greek, Cyrillic or Hebrew.
const fn joins(character: char) -> bool {
    matches!(character, '\u{600}'.. if !matches!(character, '\u{1e00}'..='\u{2130}'))
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn what_is_seen_is_left_alone() {
        for text in [
            "",
            "Кафе «У дома» – “to go” … 5 €\u{a0}\u{ad}",
            "two\nlines\tand a tab",
            "👩\u{200d}👩\u{200d}👧 👁\u{fe0f}\u{200d}🗨\u{fe0f}",
            "क\u{94d}\u{200d}ष می\u{200c}خواهم",
            "質 é שלום",
        ] {
            assert_eq!(visible(text), text);
        }
    }

    #[test]
    fn what_is_not_seen_is_spelt_out() {
        for (text, shown) in [
            ("invoice\u{202e}nor.exe", "invoice\\u{202e}nor.exe"),
            ("a\u{200b}b\u{feff}", "a\\u{200b}b\\u{feff}"),
            ("pay\u{200d}pal", "pay\\u{200d}pal"),
            ("\u{200c}", "\\u{200c}"),
            ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
            ("\u{200f}«Цена»\u{61c}", "\\u{200f}«Цена»\\u{61c}"),
            ("bell\u{7}\u{85}\r", "bell\\u{7}\\u{85}\\u{d}"),
            ("\u{e0041}", "\\u{e0041}"),
        ] {
            assert_eq!(visible(text), shown);
        }
    }
}
