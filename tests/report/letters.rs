//! How a line of text is shaped: figures of one width, kerning, marks, other scripts, signs that cannot be seen or drawn.

use touchrank::files::report::{Face, Font, Page, Run, Style, palette};

use crate::kit::{small_page, style};
use crate::specimen::TEXTS;

fn width(text: &str) -> f32 {
    Run::new(text, style(100.0)).width
}

#[test]
fn figures_stand_under_each_other() {
    for face in Face::ALL {
        let style = Style::new(face, 100.0, palette::INK);
        let zero = Run::new("0", style).width;
        for digit in 0..=9 {
            let one = Run::new(&digit.to_string(), style).width;
            assert!((one - zero).abs() < 0.001, "{digit}");
        }
        // No kerning between them either.
        let long = Run::new("1147704", style).width;
        assert!((long - zero * 7.0).abs() < 0.01, "{face:?}: {long}");
    }
}

#[test]
fn letters_are_kerned() {
    assert!(width("AV") < width("A") + width("V") - 1.0);
    assert!(width("Та") < width("Т") + width("а") - 1.0);
}

#[test]
fn a_mark_stands_on_its_letter() {
    // й and ё, each as one character and as a letter with a mark.
    assert!((width("й") - width("и\u{306}")).abs() < 0.01);
    assert!((width("ё") - width("е\u{308}")).abs() < 0.01);
    assert!((width("q") - width("q\u{301}")).abs() < 0.01);
}

#[test]
fn every_byte_of_a_text_belongs_to_a_glyph() {
    for text in TEXTS {
        let run = Run::new(text, style(10.0));
        let mut covered = vec![false; run.text.len()];
        for glyph in &run.glyphs {
            assert!(run.text.get(glyph.bytes.0..glyph.bytes.1).is_some());
            covered[glyph.bytes.0..glyph.bytes.1].fill(true);
        }
        assert!(covered.iter().all(|it| *it), "{text}");
    }
}

#[test]
fn signs_that_the_typeface_lacks_come_from_the_other_font() {
    let run = Run::new("a ● ქ", style(10.0));
    let fonts: Vec<Font> = run.glyphs.iter().map(|glyph| glyph.font).collect();
    let plex = Font::Plex(Face::Regular);
    assert_eq!(fonts, [plex, plex, Font::Signs, plex, Font::Signs]);
    assert!(run.undrawn().is_empty());
}

#[test]
fn what_no_font_has_is_kept_and_listed() {
    let run = Run::new("Кафе 日本 😀\u{fe0f}", style(10.0));
    assert_eq!(run.text, "Кафе 日本 😀\u{fe0f}");
    assert_eq!(run.undrawn().into_iter().collect::<String>(), "日本😀");
    let mut page: Page = small_page();
    page.text(run);
    page.text(Run::new("plain", style(10.0)));
    assert_eq!(page.undrawn().into_iter().collect::<String>(), "日本😀");
}

#[test]
fn what_cannot_be_seen_is_spelt_out_and_a_line_stays_a_line() {
    let run = Run::new("a\u{202e}b\nc\td", style(10.0));
    assert_eq!(run.text, "a\\u{202e}b c d");
}

#[test]
fn a_word_that_reads_leftwards_is_drawn_so() {
    let run = Run::new("ab שלום", style(10.0));
    let starts: Vec<usize> = run.glyphs.iter().map(|glyph| glyph.bytes.0).collect();
    assert_eq!(starts, [0, 1, 2, 9, 7, 5, 3]);
}
