//! One page as pixels, as SVG and as PDF.

use touchrank::files::report::{
    Bounds, Colour, Outline, Page, Run, palette, pdf, picture, png, svg,
};
use touchrank::i18n::Language;
use touchrank::model::Project;

use crate::kit::{at, options, small_page, style};
use crate::specimen::{TEXTS, specimen};
use crate::xml::elements;

const SQUARE: Bounds = Bounds {
    x: 10.0,
    y: 20.0,
    width: 30.0,
    height: 15.0,
};

fn document(pages: &[Page]) -> Vec<u8> {
    pdf(&Project::named("Кафе"), pages, &options(Language::Russian)).unwrap()
}

fn count(file: &[u8], part: &str) -> usize {
    file.windows(part.len())
        .filter(|it| *it == part.as_bytes())
        .count()
}

#[test]
fn pixels_have_the_colours_of_the_page() {
    let mut page = small_page();
    page.fill(Outline::rect(SQUARE), palette::CRITICAL);
    let line = Outline::line((60.0, 10.0), (60.0, 70.0));
    page.stroke(line, palette::ACCENT, 6.0);
    for scale in [1.0, 2.0] {
        let picture = picture(&page, scale).unwrap();
        // 100 × 80 points at 96 and 192 pixels to the inch.
        assert_eq!(picture.width, (133.333 * scale).round() as usize);
        assert_eq!(picture.height, (106.667 * scale).round() as usize);
        assert_eq!(at(&picture, scale, 25.0, 27.0), palette::CRITICAL);
        assert_eq!(at(&picture, scale, 60.0, 40.0), palette::ACCENT);
        for (x, y) in [
            (5.0, 27.0),
            (25.0, 15.0),
            (25.0, 40.0),
            (50.0, 40.0),
            (60.0, 75.0),
        ] {
            assert_eq!(at(&picture, scale, x, y), palette::PAPER, "{x} {y}");
        }
    }
}

#[test]
fn text_is_drawn_within_what_was_measured() {
    let run = Run::new("Точка Ag", style(16.0)).at(10.0, 40.0);
    let (left, right) = (10.0, 10.0 + run.width);
    let mut page = small_page();
    page.text(run);
    let picture = picture(&page, 4.0).unwrap();
    let dots = 4.0 * 96.0 / 72.0;
    let inked = |column: usize| {
        (0..picture.height).any(|row| picture.rgba[(row * picture.width + column) * 4] < 128)
    };
    let columns: Vec<usize> = (0..picture.width).filter(|it| inked(*it)).collect();
    let (first, last) = (
        columns[0] as f32 / dots,
        columns[columns.len() - 1] as f32 / dots,
    );
    // Side bearings are under a tenth of the size.
    assert!((left..left + 1.6).contains(&first), "{first}");
    assert!((right - 1.6..right).contains(&last), "{last} of {right}");
}

#[test]
fn turned_text_reads_upwards() {
    let mut page = small_page();
    page.text(
        Run::new("lllllll", style(16.0))
            .at(50.0, 70.0)
            .turned(-90.0),
    );
    let picture = picture(&page, 2.0).unwrap();
    let inked = |x: f32, y: f32| at(&picture, 2.0, x, y) != palette::PAPER;
    let any = |xs: (u8, u8), ys: (u8, u8)| {
        (xs.0..xs.1).any(|x| (ys.0 * 2..ys.1 * 2).any(|y| inked(f32::from(x), f32::from(y) / 2.0)))
    };
    assert!(
        any((40, 50), (40, 70)),
        "left of its line and above its beginning"
    );
    assert!(!any((51, 100), (0, 80)) && !any((0, 100), (71, 79)));
}

#[test]
fn a_png_says_its_size_and_resolution() {
    let file = png(&specimen(), 2.0).unwrap();
    let read = tiny_skia::Pixmap::decode_png(&file).unwrap();
    // A4 landscape at 192 pixels to the inch: 297 × 210 mm.
    assert_eq!((read.width(), read.height()), (2245, 1587));
    assert!(read.pixels().iter().all(|pixel| pixel.alpha() == 255));
    // 192 / 0.0254 = 7559 to the metre, in both directions; the sum was worked out by zlib.crc32.
    let chunk = b"\0\0\0\x09pHYs\0\0\x1d\x87\0\0\x1d\x87\x01\x8f\xe5\xf1\x65";
    assert!(file.windows(chunk.len()).any(|it| it == chunk));
}

#[test]
fn a_picture_too_large_is_refused_in_words() {
    let page = Page::new((100_000.0, 100_000.0), String::new());
    assert!(picture(&page, 2.0).is_err());
    assert!(picture(&Page::new((0.0, 10.0), String::new()), 2.0).is_err());
}

#[test]
fn equal_pages_are_equal_bytes() {
    let page = specimen();
    assert!(png(&page, 1.0).unwrap() == png(&page, 1.0).unwrap());
    assert!(svg(&page) == svg(&page));
    let pages = [page];
    assert!(document(&pages) == document(&pages));
}

#[test]
fn svg_is_well_formed_and_carries_the_words() {
    let mut page = specimen();
    page.title = "a < b & \"c\" \u{1}\u{fffe}]]>".to_owned();
    let found = elements(&svg(&page));
    let root = &found[0];
    assert_eq!(root.get("width"), Some("841.89pt"));
    assert_eq!(root.get("height"), Some("595.28pt"));
    assert_eq!(root.get("viewBox"), Some("0 0 841.89 595.28"));
    assert_eq!(found[1].text, "a < b & \"c\" \u{fffd}\u{fffd}]]>");
    let labels: Vec<&str> = found.iter().filter_map(|it| it.get("aria-label")).collect();
    for text in TEXTS {
        let shown = Run::new(text, style(1.0)).text;
        assert_eq!(
            labels.iter().filter(|it| **it == shown).count(),
            3,
            "{text}"
        );
    }
    assert!(
        found.iter().all(|it| it.name != "text"),
        "letters are outlines"
    );
}

#[test]
fn svg_numbers_are_short_and_exact() {
    let mut page = small_page();
    page.fill(Outline::rect(SQUARE), Colour(0xaa, 0xbb, 0xcc));
    page.stroke(
        Outline::line((0.5, -1.25), (3.0, 2.0)),
        Colour(1, 2, 3),
        0.5,
    );
    let file = svg(&page);
    assert!(
        file.contains("<path fill=\"#abc\" d=\"m10 20h30v15h-30z\"/>"),
        "{file}"
    );
    let line = "stroke=\"#010203\" stroke-width=\".5\" d=\"m.5-1.25 2.5 3.25\"";
    assert!(file.contains(line), "{file}");
}

#[test]
fn a_pdf_has_its_fonts_its_names_and_its_language() {
    let mut second = small_page();
    second.text(Run::new("Second", style(10.0)).at(10.0, 20.0));
    let mut first = specimen();
    first.links.push((SQUARE, 1));
    first.links.push((SQUARE, 7));
    let file = document(&[first, second]);
    assert!(file.starts_with(b"%PDF-1.7"));
    // Three weights and the font of signs, each embedded as a part and with its letters.
    for name in [
        "IBMPlexSans",
        "IBMPlexSans-Medm",
        "IBMPlexSans-SmBld",
        "Hack-Regular",
    ] {
        assert!(count(&file, &format!("+{name}")) > 0, "{name}");
    }
    assert_eq!(count(&file, "/FontFile2"), 4);
    assert_eq!(count(&file, "/ToUnicode"), 4);
    assert_eq!(
        count(&file, "/Type/Page/") + count(&file, "/Type /Page\n"),
        2
    );
    assert!(count(&file, "/Lang") > 0 && count(&file, "/StructTreeRoot") > 0);
    // A link to a page that is not there is none.
    assert_eq!(
        count(&file, "/Subtype/Link") + count(&file, "/Subtype /Link"),
        1
    );
    assert!(count(&file, "D:20260312") > 0);
    // Subsets: all four fonts are 900 KB whole.
    assert!(file.len() < 150_000, "{}", file.len());
}

#[test]
fn a_document_of_no_pages_and_wild_numbers_do_no_harm() {
    assert!(document(&[]).starts_with(b"%PDF"));
    let mut page = small_page();
    for wild in [f32::NAN, f32::INFINITY, 1.0e30, -1.0e30] {
        page.fill(Outline::circle(wild, 10.0, 5.0), palette::INK);
        page.stroke(Outline::line((0.0, wild), (5.0, 5.0)), palette::INK, wild);
        page.text(Run::new("wild", style(10.0)).at(wild, 10.0));
        page.text(Run::new("wild", style(10.0)).at(10.0, 10.0).turned(wild));
        page.links.push((Bounds { x: wild, ..SQUARE }, 0));
    }
    for size in [0.0, -4.0, 1.0e-9] {
        page.text(Run::new("wild", style(size)).at(10.0, 10.0));
    }
    assert!(png(&page, 1.0).is_ok());
    elements(&svg(&page));
    document(&[page]);
}
