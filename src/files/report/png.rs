//! A page as pixels, and those as a PNG file.

use tiny_skia::{Color, FillRule, Paint, PathBuilder, Pixmap, StrokeDash, Transform};

use super::colour::{Colour, palette};
use super::glyphs::Outlines;
use super::page::{MITER, Outline, Page, Segment, Shape, Stroke};
use crate::i18n::Message;

/// Pixels of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: usize,
    /// In pixels.
    pub height: usize,
    /// Red, green, blue and alpha of each pixel, row by row; opaque.
    pub rgba: Vec<u8>,
}

/// Why no picture was made.
#[derive(Debug, thiserror::Error)]
#[error("the picture cannot be made: {0}")]
pub struct PngError(pub String);

impl PngError {
    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        Message::new("report-no-png").with("why", self.0.as_str())
    }
}

/// Pixels to the inch at a scale of 1.
const DOTS: f32 = 96.0;
/// Points to the inch.
const POINTS: f32 = 72.0;
/// The most pixels of a picture: 400 MB of them.
const MOST: f32 = 100.0e6;

/// Paints a page; a scale of 1 is 96 pixels to the inch, 2 is for slides.
///
/// # Errors
/// Where the picture would be too large.
pub fn picture(page: &Page, scale: f32) -> Result<Picture, PngError> {
    let pixels = paint(page, scale)?;
    Ok(Picture {
        width: pixels.width() as usize,
        height: pixels.height() as usize,
        rgba: pixels.take(),
    })
}

/// The page as a PNG file, which says its resolution.
///
/// # Errors
/// As [`picture`].
pub fn png(page: &Page, scale: f32) -> Result<Vec<u8>, PngError> {
    let pixels = paint(page, scale)?;
    let mut file = pixels
        .encode_png()
        .map_err(|error| PngError(error.to_string()))?;
    if file.len() >= HEAD {
        file.splice(HEAD..HEAD, resolution(scale));
    }
    Ok(file)
}

/// The signature and the first chunk, whose lengths never change.
const HEAD: usize = 8 + 25;

/// The chunk `pHYs`: pixels to the metre.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a scale has made a picture, so it is a small number"
)]
fn resolution(scale: f32) -> Vec<u8> {
    let per_metre = (DOTS * scale / 0.0254).round() as u32;
    let mut chunk = Vec::with_capacity(21);
    chunk.extend(9_u32.to_be_bytes());
    chunk.extend(b"pHYs");
    chunk.extend(per_metre.to_be_bytes());
    chunk.extend(per_metre.to_be_bytes());
    chunk.push(1);
    let check = crc(chunk.get(4..).unwrap_or_default());
    chunk.extend(check.to_be_bytes());
    chunk
}

/// The check sum of a PNG chunk (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 }
        })
    });
    !sum
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the size was looked at"
)]
fn paint(page: &Page, scale: f32) -> Result<Pixmap, PngError> {
    let dots = scale * DOTS / POINTS;
    let (width, height) = ((page.width * dots).round(), (page.height * dots).round());
    let can_be = width >= 1.0 && height >= 1.0 && width * height <= MOST;
    let pixels = can_be.then(|| Pixmap::new(width as u32, height as u32));
    let mut pixels = pixels
        .flatten()
        .ok_or_else(|| PngError(format!("{width} × {height}")))?;
    pixels.fill(solid(palette::PAPER));
    let to_pixels = Transform::from_scale(width / page.width, height / page.height);
    let mut outlines = Outlines::default();
    for shape in &page.shapes {
        match shape {
            Shape::Fill(outline, colour) => {
                let mut path = PathBuilder::new();
                outline.0.iter().for_each(|it| add(&mut path, *it));
                fill(&mut pixels, path, *colour, to_pixels);
            }
            Shape::Text(run) => {
                let mut path = PathBuilder::new();
                outlines.run(run, |part| add(&mut path, part));
                fill(&mut pixels, path, run.style.colour, to_pixels);
            }
            Shape::Stroke(outline, how) => stroke(&mut pixels, outline, how, to_pixels),
        }
    }
    Ok(pixels)
}

fn fill(pixels: &mut Pixmap, path: PathBuilder, colour: Colour, to_pixels: Transform) {
    if let Some(path) = path.finish() {
        pixels.fill_path(&path, &ink(colour), FillRule::Winding, to_pixels, None);
    }
}

fn stroke(pixels: &mut Pixmap, outline: &Outline, how: &Stroke, to_pixels: Transform) {
    let mut path = PathBuilder::new();
    outline.0.iter().for_each(|it| add(&mut path, *it));
    let dash = how
        .dashes()
        .and_then(|(on, off)| StrokeDash::new(vec![on, off], 0.0));
    let pen = tiny_skia::Stroke {
        width: how.width,
        miter_limit: MITER,
        dash,
        ..tiny_skia::Stroke::default()
    };
    if let Some(path) = path.finish().filter(|_| how.is_seen()) {
        pixels.stroke_path(&path, &ink(how.colour), &pen, to_pixels, None);
    }
}

fn ink(colour: Colour) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(solid(colour));
    paint
}

fn solid(Colour(red, green, blue): Colour) -> Color {
    Color::from_rgba8(red, green, blue, u8::MAX)
}

#[expect(clippy::many_single_char_names, reason = "points of a curve")]
fn add(path: &mut PathBuilder, part: Segment) {
    match part {
        Segment::Move(x, y) => path.move_to(x, y),
        Segment::Line(x, y) => path.line_to(x, y),
        Segment::Quad(a, b, x, y) => path.quad_to(a, b, x, y),
        Segment::Cubic(a, b, c, d, x, y) => path.cubic_to(a, b, c, d, x, y),
        Segment::Close => path.close(),
    }
}
