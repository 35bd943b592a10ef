//! The look: every colour and size of the program as a named token, for paper and for night.

use egui::Color32;

use crate::methods::matrix::Class;
use crate::model::Hue;

/// Which of the two looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Ink on paper.
    #[default]
    Light,
    /// Paper on ink.
    Dark,
}

/// The tokens of one theme. Lengths are in points; the grid is 4.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tokens {
    /// Which theme it is.
    pub theme: Theme,
    /// Behind everything that is read.
    pub paper: Color32,
    /// Behind bars, rails and bands.
    pub band: Color32,
    /// Behind a field that can be typed in and a raised card.
    pub field: Color32,
    /// Text.
    pub ink: Color32,
    /// Text of lesser weight; still 4.5 on paper and band.
    pub ink_soft: Color32,
    /// Hairlines.
    pub line: Color32,
    /// Stronger lines: between stages, around the frozen bands.
    pub line_strong: Color32,
    /// Selection and action.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// The wash behind a selected range; translucent.
    pub selection: Color32,
    /// The wash under the pointer; translucent.
    pub hover: Color32,
    /// Over all that a dialog keeps waiting; translucent.
    pub veil: Color32,
    /// Below what floats; translucent.
    pub shadow: Color32,
    /// Words of a refusal or a warning.
    pub warning: Color32,
    /// Class critical.
    pub critical: Color32,
    /// Class important.
    pub important: Color32,
    /// Class less important.
    pub less_important: Color32,
    /// Two alternating washes that tell stages apart.
    pub stages: [Color32; 2],
    /// The colours of segments, in the order of [`Hue::ALL`].
    pub hues: [Color32; 8],
    /// Text on the colour of a segment.
    pub on_hue: Color32,
    /// The strongest shade of a relation; weaker ones lie between it and paper.
    pub relation: Color32,
    /// Text of small notes.
    pub text_small: f32,
    /// Text.
    pub text_body: f32,
    /// Text that heads a group.
    pub text_heading: f32,
    /// Text that heads a screen.
    pub text_title: f32,
    /// The step of the grid.
    pub step: f32,
    /// Rounding of cards and buttons.
    pub rounding: u8,
}

/// A filled cell and the ink that can be read on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shade {
    /// The fill.
    pub fill: Color32,
    /// The text on it.
    pub ink: Color32,
}

const LIGHT: Tokens = Tokens {
    theme: Theme::Light,
    paper: Color32::from_rgb(252, 251, 248),
    band: Color32::from_rgb(244, 242, 237),
    field: Color32::from_rgb(255, 255, 255),
    ink: Color32::from_rgb(28, 30, 34),
    ink_soft: Color32::from_rgb(86, 90, 98),
    line: Color32::from_rgb(222, 218, 210),
    line_strong: Color32::from_rgb(168, 164, 156),
    accent: Color32::from_rgb(30, 86, 178),
    on_accent: Color32::from_rgb(255, 255, 255),
    selection: Color32::from_rgba_premultiplied(5, 15, 32, 44),
    hover: Color32::from_rgba_premultiplied(0, 0, 0, 14),
    veil: Color32::from_black_alpha(90),
    shadow: Color32::from_black_alpha(48),
    warning: Color32::from_rgb(160, 36, 20),
    critical: Color32::from_rgb(176, 44, 22),
    important: Color32::from_rgb(126, 82, 0),
    less_important: Color32::from_rgb(76, 92, 114),
    stages: [
        Color32::from_rgb(236, 233, 226),
        Color32::from_rgb(226, 230, 234),
    ],
    hues: [
        Color32::from_rgb(30, 96, 172),
        Color32::from_rgb(28, 112, 62),
        Color32::from_rgb(118, 62, 160),
        Color32::from_rgb(0, 108, 118),
        Color32::from_rgb(128, 78, 36),
        Color32::from_rgb(172, 48, 110),
        Color32::from_rgb(98, 102, 20),
        Color32::from_rgb(76, 76, 168),
    ],
    on_hue: Color32::from_rgb(255, 255, 255),
    relation: Color32::from_rgb(10, 92, 92),
    text_small: 12.0,
    text_body: 14.0,
    text_heading: 17.0,
    text_title: 24.0,
    step: 4.0,
    rounding: 4,
};

const DARK: Tokens = Tokens {
    theme: Theme::Dark,
    paper: Color32::from_rgb(22, 24, 28),
    band: Color32::from_rgb(29, 32, 37),
    field: Color32::from_rgb(37, 40, 46),
    ink: Color32::from_rgb(234, 232, 226),
    ink_soft: Color32::from_rgb(166, 171, 180),
    line: Color32::from_rgb(48, 52, 59),
    line_strong: Color32::from_rgb(92, 98, 108),
    accent: Color32::from_rgb(120, 174, 255),
    on_accent: Color32::from_rgb(10, 24, 48),
    selection: Color32::from_rgba_premultiplied(24, 35, 52, 52),
    hover: Color32::from_rgba_premultiplied(14, 14, 14, 14),
    warning: Color32::from_rgb(255, 140, 116),
    critical: Color32::from_rgb(255, 134, 108),
    important: Color32::from_rgb(226, 172, 64),
    less_important: Color32::from_rgb(158, 176, 202),
    stages: [Color32::from_rgb(38, 41, 46), Color32::from_rgb(33, 41, 50)],
    hues: [
        Color32::from_rgb(112, 172, 240),
        Color32::from_rgb(108, 196, 134),
        Color32::from_rgb(200, 156, 238),
        Color32::from_rgb(84, 196, 204),
        Color32::from_rgb(212, 164, 118),
        Color32::from_rgb(242, 146, 190),
        Color32::from_rgb(190, 194, 96),
        Color32::from_rgb(166, 168, 246),
    ],
    on_hue: Color32::from_rgb(16, 18, 22),
    relation: Color32::from_rgb(74, 192, 184),
    ..LIGHT
};

/// The tokens of a theme.
pub const fn tokens(theme: Theme) -> &'static Tokens {
    match theme {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
    }
}

impl Tokens {
    /// The colour of a class.
    pub const fn class(&self, class: Class) -> Color32 {
        match class {
            Class::Critical => self.critical,
            Class::Important => self.important,
            Class::LessImportant => self.less_important,
        }
    }

    /// The colour of a segment.
    pub const fn hue(&self, hue: Hue) -> Color32 {
        let [blue, green, purple, teal, brown, pink, olive, indigo] = self.hues;
        match hue {
            Hue::Blue => blue,
            Hue::Green => green,
            Hue::Purple => purple,
            Hue::Teal => teal,
            Hue::Brown => brown,
            Hue::Pink => pink,
            Hue::Olive => olive,
            Hue::Indigo => indigo,
        }
    }

    /// Behind the words of a card of that class: a breath of the class over the card.
    pub fn class_tint(&self, class: Class) -> Color32 {
        self.field.lerp_to_gamma(self.class(class), 0.07)
    }

    /// A colour as a wash behind words.
    pub fn tint(&self, colour: Color32) -> Color32 {
        self.paper.lerp_to_gamma(colour, 0.15)
    }

    /// The shade of a cell whose contribution is this part, 0…1, of the strongest possible.
    pub fn relation_shade(&self, part: f32) -> Shade {
        let fill = self
            .paper
            .lerp_to_gamma(self.relation, part.clamp(0.0, 1.0));
        // Only pure black and white reach 4.5 on every shade in between.
        let ink = [Color32::BLACK, Color32::WHITE]
            .into_iter()
            .max_by(|a, b| contrast(*a, fill).total_cmp(&contrast(*b, fill)))
            .unwrap_or(self.ink);
        Shade { fill, ink }
    }

    /// A bar of a chart; a whisker in ink can be seen on it.
    pub fn chart_bar(&self) -> Color32 {
        self.field.lerp_to_gamma(self.relation, 0.64)
    }

    /// A bar of a chart that was chosen.
    pub fn chart_chosen(&self) -> Color32 {
        self.field.lerp_to_gamma(self.accent, 0.66)
    }

    /// The shade of a cell that a segment inherits: paler, and with softer ink.
    pub fn inherited_shade(&self, part: f32) -> Shade {
        let fill = self.relation_shade(part * 0.2).fill;
        Shade {
            fill,
            ink: self.ink_soft,
        }
    }
}

/// The contrast of two opaque colours, 1…21 (WCAG 2.2, relative luminance).
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: Color32) -> f32 {
    let linear = |byte: u8| {
        let c = f32::from(byte) / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_words_can_be_read_on_what_lies_behind_them() {
        for tokens in [&LIGHT, &DARK] {
            let behind = [
                tokens.paper,
                tokens.band,
                tokens.field,
                tokens.stages[0],
                tokens.stages[1],
                tokens.paper.blend(tokens.selection),
                tokens.band.blend(tokens.selection),
            ];
            let words = [
                tokens.ink,
                tokens.ink_soft,
                tokens.accent,
                tokens.warning,
                tokens.critical,
                tokens.important,
                tokens.less_important,
            ];
            for background in behind {
                for ink in words {
                    let found = contrast(ink, background);
                    assert!(found >= 4.5, "{ink:?} on {background:?}: {found}");
                }
            }
            for class in Class::ALL {
                for ink in [tokens.ink, tokens.ink_soft, tokens.class(class)] {
                    let found = contrast(ink, tokens.class_tint(class));
                    assert!(found >= 4.5, "{ink:?} on {class:?}: {found}");
                }
            }
            for hue in Hue::ALL {
                for (ink, behind) in [
                    (tokens.on_hue, tokens.hue(hue)),
                    (tokens.hue(hue), tokens.paper),
                    (tokens.hue(hue), tokens.band),
                ] {
                    let found = contrast(ink, behind);
                    assert!(found >= 4.5, "{hue:?}, {ink:?} on {behind:?}: {found}");
                }
            }
            for colour in tokens
                .hues
                .into_iter()
                .chain([tokens.relation, tokens.warning])
            {
                let found = contrast(tokens.ink, tokens.tint(colour));
                assert!(found >= 4.5, "ink on a tint of {colour:?}: {found}");
            }
            assert!(contrast(tokens.on_accent, tokens.accent) >= 4.5);
        }
    }

    #[test]
    fn bars_stand_off_from_the_page_and_whiskers_from_bars() {
        for tokens in [&LIGHT, &DARK] {
            for bar in [tokens.chart_bar(), tokens.chart_chosen()] {
                // What is no text needs 3 (WCAG 2.2, 1.4.11).
                for other in [tokens.field, tokens.ink] {
                    let found = contrast(bar, other);
                    assert!(found >= 3.0, "{bar:?} beside {other:?}: {found}");
                }
            }
        }
    }

    #[test]
    fn every_shade_of_a_relation_can_be_read() {
        for tokens in [&LIGHT, &DARK] {
            for step in 0..=100_u8 {
                let shade = tokens.relation_shade(f32::from(step) / 100.0);
                let found = contrast(shade.ink, shade.fill);
                assert!(found >= 4.5, "at {step} %: {found}");
                let pale = tokens.inherited_shade(f32::from(step) / 100.0);
                let found = contrast(pale.ink, pale.fill);
                assert!(found >= 4.5, "inherited, at {step} %: {found}");
            }
        }
    }
}
