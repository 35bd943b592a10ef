//! The outlines of glyphs, for the writers that draw letters as areas.

use std::collections::BTreeMap;

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{GlyphId, MetadataProvider};

use super::fonts::Font;
use super::page::Segment;
use super::run::Run;

/// The outlines that a page needs, each read once, for a size of 1 and y upwards.
#[derive(Default)]
pub(super) struct Outlines(BTreeMap<(Font, u32), Vec<Segment>>);

/// From the outline's own coordinates to those of the page.
struct Place {
    cos: f32,
    sin: f32,
    at: (f32, f32),
}

impl Place {
    fn point(&self, x: f32, y: f32) -> (f32, f32) {
        (
            self.at.0 + x * self.cos - y * self.sin,
            self.at.1 + x * self.sin + y * self.cos,
        )
    }
}

impl Outlines {
    /// Gives all parts of a run's outline in the page's coordinates.
    pub(super) fn run(&mut self, run: &Run, mut draw: impl FnMut(Segment)) {
        let (sin, cos) = match run.turn_degrees {
            0.0 => (0.0, 1.0),
            turn if (turn + 90.0).abs() < 0.001 => (-1.0, 0.0),
            turn => turn.to_radians().sin_cos(),
        };
        let place = Place {
            cos,
            sin,
            at: run.at,
        };
        let size = run.style.size;
        let mut pen = 0.0;
        for glyph in &run.glyphs {
            let (left, up) = (pen + glyph.offset.0, glyph.offset.1);
            let on_page = |x: f32, y: f32| place.point(left + x * size, up - y * size);
            for part in self.glyph(glyph.font, glyph.id) {
                draw(moved(*part, on_page));
            }
            pen += glyph.advance;
        }
    }

    fn glyph(&mut self, font: Font, id: u32) -> &[Segment] {
        self.0
            .entry((font, id))
            .or_insert_with(|| read(font, id).unwrap_or_default())
    }
}

#[expect(clippy::many_single_char_names, reason = "points of a curve")]
fn moved(part: Segment, to: impl Fn(f32, f32) -> (f32, f32)) -> Segment {
    match part {
        Segment::Move(x, y) => {
            let (x, y) = to(x, y);
            Segment::Move(x, y)
        }
        Segment::Line(x, y) => {
            let (x, y) = to(x, y);
            Segment::Line(x, y)
        }
        Segment::Quad(a, b, x, y) => {
            let ((a, b), (x, y)) = (to(a, b), to(x, y));
            Segment::Quad(a, b, x, y)
        }
        Segment::Cubic(a, b, c, d, x, y) => {
            let ((a, b), (c, d), (x, y)) = (to(a, b), to(c, d), to(x, y));
            Segment::Cubic(a, b, c, d, x, y)
        }
        Segment::Close => Segment::Close,
    }
}

fn read(font: Font, id: u32) -> Option<Vec<Segment>> {
    let outlines = font.loaded()?.font.outline_glyphs();
    let outline = outlines.get(GlyphId::new(id))?;
    let settings = DrawSettings::unhinted(Size::new(1.0), LocationRef::default());
    let mut pen = Pen::default();
    outline.draw(settings, &mut pen).ok()?;
    Some(pen.0)
}

#[derive(Default)]
struct Pen(Vec<Segment>);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.push(Segment::Move(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.push(Segment::Line(x, y));
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.0.push(Segment::Quad(cx0, cy0, x, y));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.0.push(Segment::Cubic(cx0, cy0, cx1, cy1, x, y));
    }

    fn close(&mut self) {
        self.0.push(Segment::Close);
    }
}
