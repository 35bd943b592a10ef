//! A page with everything that a page can hold, for the tests and for looking at.

use touchrank::files::report::{
    Align, Bounds, Face, Outline, Page, Paper, Run, Shape, Stroke, Style, palette, paragraph,
};

/// Texts that are hard to set.
pub const TEXTS: [&str; 10] = [
    "Quick wafer AVATAR To Te fi ffi 0123456789 1,111.1",
    "Съешь ещё этих мягких французских булок, да выпей чаю: № 5 — 100 %",
    "«Гарантия» и “guarantee” … ½ × 3 − 2 ≥ 1 ● ◐ ○ △ ◎ → ‑",
    "Ёлка й ё й ё: Приём (combining)",
    "Emoji 😀 👩‍👧 ☕ and 日本語 한국어",
    "ქართული Հայերեն ελληνικά हिन्दी ไทย",
    "שלום עולם and مرحبا بالعالم",
    "invoice\u{202e}nor.exe bell\u{7} zero\u{200b}width",
    "Nutzungsvereinbarung\u{ad}sentwurf / co-operation 1 000 руб.",
    "a < b & c > \"d\" 'e' ]]> -->",
];

/// The page.
pub fn specimen() -> Page {
    let mut page = Page::new(Paper::A4.size_points(), "Specimen & <образец>".to_owned());
    "All that a page can hold.".clone_into(&mut page.description);
    let ink = |face, size| Style::new(face, size, palette::INK);
    let mut y = 48.0;
    for text in TEXTS {
        for (at, face) in Face::ALL.into_iter().enumerate() {
            let x = 40.0 + at as f32 * 260.0;
            page.text(Run::new(text, ink(face, 9.0)).at(x, y));
        }
        y += 18.0;
    }
    let words = TEXTS[1].repeat(3);
    for (at, align) in [Align::Left, Align::Right, Align::Middle]
        .into_iter()
        .enumerate()
    {
        let x = 40.0 + at as f32 * 180.0;
        let lines = paragraph(&words, ink(Face::Regular, 10.0), 160.0, 5);
        page.fill(
            Outline::rect(Bounds {
                x,
                y,
                width: 160.0,
                height: lines.height(),
            }),
            palette::BAND,
        );
        lines.place(&mut page, x, y, 160.0, align);
    }
    for (at, degrees) in [0.0, -90.0, -45.0, 30.0].into_iter().enumerate() {
        let run = Run::new("Turned Поворот", ink(Face::Medium, 12.0));
        page.text(run.at(80.0 + at as f32 * 120.0, 430.0).turned(degrees));
    }
    shapes(&mut page);
    page
}

fn shapes(page: &mut Page) {
    for (at, colour) in palette::HUES.into_iter().enumerate() {
        let x = 560.0 + at as f32 * 30.0;
        let square = Bounds {
            x,
            y: 300.0,
            width: 24.0,
            height: 24.0,
        };
        page.fill(Outline::rounded(square, at as f32 * 2.0), colour);
        page.stroke(
            Outline::circle(x + 12.0, 350.0, 10.0),
            colour,
            0.5 + at as f32 * 0.25,
        );
        let line = Outline::line((x, 372.0), (x + 24.0, 372.0));
        page.shapes.push(Shape::Stroke(
            line,
            Stroke {
                colour,
                width: 1.0,
                dash: Some((4.0, 2.0)),
            },
        ));
    }
}
