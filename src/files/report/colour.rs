//! The colours of a report: those of the light screen, as a test holds.

use crate::methods::matrix::Class;
use crate::model::Hue;

/// Red, green and blue, opaque.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// Between this colour (0) and another (1).
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a mean of two bytes is a byte"
    )]
    #[must_use]
    pub fn mixed(self, other: Self, part: f32) -> Self {
        let part = part.clamp(0.0, 1.0);
        let mix = |from: u8, to: u8| {
            (f32::from(from) + (f32::from(to) - f32::from(from)) * part).round() as u8
        };
        Self(
            mix(self.0, other.0),
            mix(self.1, other.1),
            mix(self.2, other.2),
        )
    }
}

/// The colours of a report by what they are for.
pub mod palette {
    use super::Colour;

    /// The sheet.
    pub const PAPER: Colour = Colour(255, 255, 255);
    /// Behind bands and heads.
    pub const BAND: Colour = Colour(244, 242, 237);
    /// Text.
    pub const INK: Colour = Colour(28, 30, 34);
    /// Text of lesser weight.
    pub const INK_SOFT: Colour = Colour(86, 90, 98);
    /// Hairlines.
    pub const LINE: Colour = Colour(222, 218, 210);
    /// Stronger lines.
    pub const LINE_STRONG: Colour = Colour(168, 164, 156);
    /// What is to be noticed.
    pub const ACCENT: Colour = Colour(30, 86, 178);
    /// Words of a warning.
    pub const WARNING: Colour = Colour(160, 36, 20);
    /// Class critical.
    pub const CRITICAL: Colour = Colour(176, 44, 22);
    /// Class important.
    pub const IMPORTANT: Colour = Colour(126, 82, 0);
    /// Class less important.
    pub const LESS_IMPORTANT: Colour = Colour(76, 92, 114);
    /// Two alternating washes that tell stages apart.
    pub const STAGES: [Colour; 2] = [Colour(236, 233, 226), Colour(226, 230, 234)];
    /// The strongest shade of a relation; weaker ones lie between it and paper.
    pub const RELATION: Colour = Colour(10, 92, 92);
    /// The colours of segments, in the order of `Hue::ALL`.
    pub const HUES: [Colour; 8] = [
        Colour(30, 96, 172),
        Colour(28, 112, 62),
        Colour(118, 62, 160),
        Colour(0, 108, 118),
        Colour(128, 78, 36),
        Colour(172, 48, 110),
        Colour(98, 102, 20),
        Colour(76, 76, 168),
    ];
}

/// The colour of a segment.
pub fn hue(hue: Hue) -> Colour {
    let at = Hue::ALL.iter().position(|it| *it == hue);
    at.and_then(|at| palette::HUES.get(at))
        .copied()
        .unwrap_or(palette::ACCENT)
}

/// The colour of a class.
pub(super) const fn of_class(class: Class) -> Colour {
    match class {
        Class::Critical => palette::CRITICAL,
        Class::Important => palette::IMPORTANT,
        Class::LessImportant => palette::LESS_IMPORTANT,
    }
}
