//! The fonts of reports: the typeface in its three weights, and one that has the signs which the typeface lacks.

use std::sync::{LazyLock, OnceLock};

use harfrust::{Direction, FontRef, GlyphBuffer, Script, ShapeOptions, ShapePlan, ShaperData};
use harfrust::{UnicodeBuffer, script};
use skrifa::MetadataProvider;
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};

use super::colour::Colour;

/// A weight of the typeface, which is that of the screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    /// 400.
    Regular,
    /// 500.
    Medium,
    /// 600.
    SemiBold,
}

impl Face {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Medium, Self::SemiBold];
}

/// A font: a glyph's number means something only in its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Font {
    /// A weight of the typeface.
    Plex(Face),
    /// Geometric signs, arrows, mathematics, Georgian and Armenian, as the screens show them.
    Signs,
}

impl Font {
    const ALL: [Self; 4] = [
        Self::Plex(Face::Regular),
        Self::Plex(Face::Medium),
        Self::Plex(Face::SemiBold),
        Self::Signs,
    ];

    /// The file.
    pub(super) const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Plex(Face::Regular) => {
                include_bytes!("../../../assets/fonts/IBMPlexSans-Regular.ttf")
            }
            Self::Plex(Face::Medium) => {
                include_bytes!("../../../assets/fonts/IBMPlexSans-Medium.ttf")
            }
            Self::Plex(Face::SemiBold) => {
                include_bytes!("../../../assets/fonts/IBMPlexSans-SemiBold.ttf")
            }
            Self::Signs => epaint_default_fonts::HACK_REGULAR,
        }
    }

    const fn place(self) -> usize {
        match self {
            Self::Plex(face) => face as usize,
            Self::Signs => Face::ALL.len(),
        }
    }

    /// The font as it was read; none is unreadable, which a test holds.
    pub(super) fn loaded(self) -> Option<&'static Loaded> {
        static LOADED: LazyLock<[Option<Loaded>; 4]> =
            LazyLock::new(|| Font::ALL.map(Loaded::read));
        LOADED.get(self.place())?.as_ref()
    }

    /// True where it has a glyph for the character.
    pub(super) fn has(self, character: char) -> bool {
        self.loaded()
            .is_some_and(|it| it.letters.map(character).is_some())
    }
}

/// How text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Its weight.
    pub face: Face,
    /// In points.
    pub size: f32,
    /// Its colour.
    pub colour: Colour,
}

impl Style {
    /// A style.
    pub const fn new(face: Face, size: f32, colour: Colour) -> Self {
        Self { face, size, colour }
    }

    /// The same in another colour.
    #[must_use]
    pub const fn coloured(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }
}

/// A font that was read.
pub(super) struct Loaded {
    /// To read outlines from.
    pub(super) font: FontRef<'static>,
    pub(super) units_per_em: f32,
    letters: Charmap<'static>,
    shaper: ShaperData,
    /// How the usual scripts are shaped, worked out once: that takes longer than most words.
    plans: [OnceLock<ShapePlan>; 3],
    /// Height of capitals and of the ascender, depth of the descender, for a size of 1.
    metrics: (f32, f32, f32),
}

impl Loaded {
    fn read(font: Font) -> Option<Self> {
        let font = FontRef::new(font.bytes()).ok()?;
        let metrics = font.metrics(Size::new(1.0), LocationRef::default());
        let units = font.metrics(Size::unscaled(), LocationRef::default());
        Some(Self {
            letters: font.charmap(),
            shaper: ShaperData::new(&font),
            plans: Default::default(),
            units_per_em: f32::from(units.units_per_em),
            metrics: (
                metrics.cap_height.unwrap_or(0.7),
                metrics.ascent,
                -metrics.descent,
            ),
            font,
        })
    }

    /// The glyphs of a text, in the order in which they stand from left to right.
    pub(super) fn shape(&self, text: &str, direction: Direction) -> GlyphBuffer {
        let shaper = self.shaper.shaper(&self.font).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(direction);
        buffer.guess_segment_properties();
        let usual = match buffer.script() {
            script::LATIN => Some((0, Some(script::LATIN))),
            script::CYRILLIC => Some((1, Some(script::CYRILLIC))),
            script::UNKNOWN => Some((2, None)),
            _ => None,
        };
        let usual = usual.filter(|_| direction == Direction::LeftToRight);
        let plan = usual.and_then(|(at, script): (usize, Option<Script>)| {
            let plan = || ShapePlan::new(&shaper, direction, script, None, &[]);
            Some(self.plans.get(at)?.get_or_init(plan))
        });
        shaper.shape(buffer, ShapeOptions::new().plan(plan))
    }
}

/// The height of a capital letter, in points.
pub(super) fn cap_height(style: Style) -> f32 {
    metrics(style).0 * style.size
}

/// How far a line of the style reaches above and below its baseline, in points.
pub(super) fn reach(style: Style) -> (f32, f32) {
    let (_, up, down) = metrics(style);
    (up * style.size, down * style.size)
}

fn metrics(style: Style) -> (f32, f32, f32) {
    let loaded = Font::Plex(style.face).loaded();
    loaded.map_or((0.7, 1.0, 0.3), |it| it.metrics)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_can_be_read_and_has_what_it_is_there_for() {
        for font in Font::ALL {
            assert!(font.loaded().is_some(), "{font:?}");
        }
        for face in Face::ALL {
            for letter in "AZaz АЯЁаяё 0189 №«»“”–—…×½≥%\u{a0}".chars() {
                assert!(Font::Plex(face).has(letter), "{face:?} {letter}");
            }
        }
        for letter in "●◐○△◎→ქՀ".chars() {
            assert!(Font::Signs.has(letter), "{letter}");
        }
    }
}
