//! A page as an SVG picture; letters are outlines, so that it looks the same where the typeface is not installed.
//!
//! Coordinates are hundredths of a point, each relative to the one before, which makes the file a third of what it were.

use std::fmt::Write;

use super::colour::{Colour, palette};
use super::glyphs::Outlines;
use super::page::{Page, Segment, Shape, Stroke};

/// The picture as text; each line of text carries its words as `aria-label`.
pub fn svg(page: &Page) -> String {
    let mut out = String::with_capacity(page.shapes.len() * 400);
    let (width, height) = (number(page.width), number(page.height));
    add(
        &mut out,
        format_args!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" \
             width=\"{width}pt\" height=\"{height}pt\" viewBox=\"0 0 {width} {height}\" role=\"img\" stroke=\"none\">\n\
             <title>{}</title>\n",
            escaped(&page.title)
        ),
    );
    if !page.description.is_empty() {
        let words = escaped(&page.description);
        add(&mut out, format_args!("<desc>{words}</desc>\n"));
    }
    let paper = hex(palette::PAPER);
    add(
        &mut out,
        format_args!("<path fill=\"{paper}\" d=\"M0 0H{width}V{height}H0z\"/>\n"),
    );
    let mut outlines = Outlines::default();
    for shape in &page.shapes {
        let mut way = Way::default();
        let look = match shape {
            Shape::Fill(outline, colour) => {
                outline.0.iter().for_each(|part| way.add(*part));
                format!("fill=\"{}\"", hex(*colour))
            }
            Shape::Stroke(_, how) if !how.is_seen() => continue,
            Shape::Stroke(outline, how) => {
                outline.0.iter().for_each(|part| way.add(*part));
                line(how)
            }
            Shape::Text(run) => {
                outlines.run(run, |part| way.add(part));
                let words = escaped(&run.text);
                format!("aria-label=\"{words}\" fill=\"{}\"", hex(run.style.colour))
            }
        };
        if !way.text.is_empty() {
            add(
                &mut out,
                format_args!("<path {look} d=\"{}\"/>\n", way.text),
            );
        }
    }
    out.push_str("</svg>\n");
    out
}

fn add(out: &mut String, words: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = out.write_fmt(words);
}

fn line(how: &Stroke) -> String {
    let (colour, width) = (hex(how.colour), number(how.width));
    let mut look = format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"");
    if let Some((on, off)) = how.dashes() {
        let (on, off) = (number(on), number(off));
        add(&mut look, format_args!(" stroke-dasharray=\"{on} {off}\""));
    }
    look
}

fn hex(Colour(red, green, blue): Colour) -> String {
    let pairs = [red, green, blue].map(|it| (it >> 4, it & 15));
    if pairs.iter().all(|(high, low)| high == low) {
        let [red, green, blue] = pairs.map(|(high, _)| high);
        return format!("#{red:x}{green:x}{blue:x}");
    }
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A text in XML, in an attribute too. What XML cannot hold stands as the sign for it.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => add(&mut out, format_args!("&#{};", u32::from(letter))),
            '\0'..' ' | '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            other => out.push(other),
        }
    }
    out
}

/// Nothing stands farther away than this, in points, so that differences of hundredths are integers.
const FARTHEST: f32 = 1.0e7;

/// Hundredths, as the file has them.
#[expect(
    clippy::cast_possible_truncation,
    reason = "it was cut to what an integer can say"
)]
fn hundredths(value: f32) -> i32 {
    (value.clamp(-FARTHEST, FARTHEST) * 100.0).round() as i32
}

fn number(value: f32) -> String {
    let mut text = String::new();
    write_hundredths(&mut text, hundredths(value));
    text
}

/// As short as can be: `-.5`, `12`, `3.07`.
fn write_hundredths(out: &mut String, value: i32) {
    let size = value.unsigned_abs();
    let (whole, part) = (size / 100, size % 100);
    if value < 0 {
        out.push('-');
    }
    if whole > 0 || part == 0 {
        add(out, format_args!("{whole}"));
    }
    match (part / 10, part % 10) {
        (0, 0) => {}
        (tens, 0) => add(out, format_args!(".{tens}")),
        (tens, ones) => add(out, format_args!(".{tens}{ones}")),
    }
}

/// The `d` of a path, written part by part.
#[derive(Default)]
struct Way {
    text: String,
    /// Where the pen is, and where the part began, in hundredths.
    pen: (i32, i32),
    start: (i32, i32),
    command: Option<char>,
}

impl Way {
    #[expect(clippy::many_single_char_names, reason = "points of a curve")]
    fn add(&mut self, part: Segment) {
        let at = |x, y| (hundredths(x), hundredths(y));
        match part {
            Segment::Move(x, y) => {
                self.command('m');
                self.points(&[at(x, y)]);
                self.start = self.pen;
                // More pairs behind a move are lines.
                self.command = Some('l');
            }
            Segment::Line(x, y) => {
                let to = at(x, y);
                match (to.0 - self.pen.0, to.1 - self.pen.1) {
                    (0, 0) => {}
                    (across, 0) => {
                        self.command('h');
                        self.single(across);
                    }
                    (0, down) => {
                        self.command('v');
                        self.single(down);
                    }
                    _ => {
                        self.command('l');
                        self.points(&[to]);
                    }
                }
                self.pen = to;
            }
            Segment::Quad(a, b, x, y) => {
                self.command('q');
                self.points(&[at(a, b), at(x, y)]);
            }
            Segment::Cubic(a, b, c, d, x, y) => {
                self.command('c');
                self.points(&[at(a, b), at(c, d), at(x, y)]);
            }
            Segment::Close => {
                self.text.push('z');
                self.command = None;
                self.pen = self.start;
            }
        }
    }

    fn command(&mut self, command: char) {
        if self.command != Some(command) {
            self.text.push(command);
            self.command = Some(command);
        }
    }

    /// Numbers relative to the pen, which goes to the last.
    fn points(&mut self, points: &[(i32, i32)]) {
        for (x, y) in points {
            self.single(x - self.pen.0);
            self.single(y - self.pen.1);
        }
        if let Some(last) = points.last() {
            self.pen = *last;
        }
    }

    fn single(&mut self, value: i32) {
        if value >= 0 && self.text.ends_with(|it: char| it.is_ascii_digit()) {
            self.text.push(' ');
        }
        write_hundredths(&mut self.text, value);
    }
}
