//! How cells look: a handful of formats in the colours of the reports.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::files::report::{Colour, palette};
use crate::methods::matrix::Class;

/// Formats by what they are for.
#[derive(Clone, Debug)]
pub(super) struct Styles {
    /// Text that wraps, at the top.
    pub(super) text: Format,
    /// The same, less loud.
    pub(super) soft: Format,
    /// The head of a sheet.
    pub(super) title: Format,
    /// The head of a part of a sheet.
    pub(super) heading: Format,
    /// The header of a column.
    pub(super) header: Format,
    /// The header of a column of numbers.
    pub(super) header_right: Format,
    /// The name of a row.
    pub(super) name: Format,
    /// The bands of stages, in turn.
    pub(super) bands: [Format; 2],
    /// Channels under them.
    pub(super) channels: [Format; 2],
    /// Touchpoints under those, reading upwards.
    pub(super) rotated: [Format; 2],
    /// A relation.
    pub(super) level: Format,
    /// An importance.
    pub(super) importance: Format,
    /// A label of figures.
    pub(super) label: Format,
    /// A number as it was typed.
    pub(super) plain: Format,
    /// A figure with one decimal.
    pub(super) figure: Format,
    /// The score, which is what one looks for.
    pub(super) score: Format,
    /// A part of a whole.
    pub(super) share: Format,
    /// A difference.
    pub(super) deviation: Format,
    /// A difference in percent.
    pub(super) relative: Format,
    /// A difference with two decimals.
    pub(super) z: Format,
    /// A mean, or another figure with two decimals.
    pub(super) mean: Format,
    /// A whole number.
    pub(super) count: Format,
    /// A place.
    pub(super) rank: Format,
    /// A rank that others share, shown “2=”.
    pub(super) tied: Format,
    /// Places gained or lost.
    pub(super) shift: Format,
    /// An importance that is the whole market's.
    pub(super) inherited: Format,
    /// A word in the middle, such as a class.
    pub(super) word: Format,
    /// A class under a narrow column, reading upwards.
    pub(super) word_up: Format,
    /// A cell that may be changed.
    pub(super) input: Format,
    /// The same for a percentage.
    pub(super) input_share: Format,
    /// A word that may be changed.
    pub(super) input_word: Format,
}

/// A colour of ours as the writer has it.
pub(super) fn rgb(colour: Colour) -> Color {
    let Colour(red, green, blue) = colour;
    Color::RGB(u32::from_be_bytes([0, red, green, blue]))
}

/// The colour of a class, and the wash behind its word.
pub(super) fn of_class(class: Class) -> (Colour, Colour) {
    let colour = match class {
        Class::Critical => palette::CRITICAL,
        Class::Important => palette::IMPORTANT,
        Class::LessImportant => palette::LESS_IMPORTANT,
    };
    (colour, palette::PAPER.mixed(colour, 0.1))
}

/// The mark of a class, as on every screen.
pub(super) const fn mark(class: Class) -> char {
    match class {
        Class::Critical => '●',
        Class::Important => '◐',
        Class::LessImportant => '○',
    }
}

impl Styles {
    pub(super) fn new() -> Self {
        let plain = Format::new()
            .set_font_name("Calibri")
            .set_font_size(10)
            .set_font_color(rgb(palette::INK))
            .set_align(FormatAlign::VerticalCenter);
        let lined = |format: Format| {
            format
                .set_border(FormatBorder::Thin)
                .set_border_color(rgb(palette::LINE))
        };
        let number = |code: &str| {
            lined(plain.clone())
                .set_num_format(code)
                .set_align(FormatAlign::Right)
        };
        let header = lined(plain.clone())
            .set_bold()
            .set_text_wrap()
            .set_background_color(rgb(palette::BAND))
            .set_border_bottom_color(rgb(palette::LINE_STRONG));
        let bands = palette::STAGES.map(|wash| {
            lined(plain.clone())
                .set_background_color(rgb(wash))
                .set_border_color(rgb(palette::LINE_STRONG))
        });
        let input = number("General").set_background_color(rgb(INPUT));
        let middle = |format: Format| format.set_align(FormatAlign::Center);
        Self {
            text: plain
                .clone()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Left),
            soft: plain
                .clone()
                .set_font_color(rgb(palette::INK_SOFT))
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Left),
            title: plain.clone().set_bold().set_font_size(16).set_text_wrap(),
            heading: plain.clone().set_bold().set_font_size(12),
            header_right: header.clone().set_align(FormatAlign::Right),
            header: header.set_indent(1),
            name: lined(plain.clone()).set_text_wrap().set_indent(1),
            channels: bands.clone().map(|format| middle(format).set_font_size(8)),
            rotated: bands.clone().map(|format| {
                format
                    .set_rotation(90)
                    .set_text_wrap()
                    .set_align(FormatAlign::Bottom)
                    .set_align(FormatAlign::Center)
            }),
            bands: bands.map(|format| format.set_bold().set_text_wrap()),
            level: middle(lined(plain.clone())),
            importance: middle(lined(plain.clone())).set_bold(),
            label: lined(plain.clone())
                .set_background_color(rgb(palette::BAND))
                .set_indent(1),
            plain: number("General"),
            figure: number("#,##0.0"),
            score: number("#,##0.0").set_bold(),
            share: number("0.0%"),
            deviation: number("+#,##0.0;\"−\"#,##0.0;0.0"),
            relative: number("+0.0%;\"−\"0.0%;0.0%"),
            z: number("+0.00;\"−\"0.00;0.00"),
            mean: number("#,##0.00"),
            count: number("#,##0"),
            rank: middle(number("0")),
            tied: middle(number("0\"=\"")),
            shift: number("+0;\"−\"0;0"),
            inherited: middle(lined(plain.clone())).set_font_color(rgb(palette::INK_SOFT)),
            word: lined(plain.clone()).set_indent(1),
            word_up: middle(lined(plain)).set_rotation(90),
            input_share: input.clone().set_num_format("0.0##%"),
            input_word: middle(input.clone()).set_font_size(9),
            input,
        }
    }

    /// The format of a figure below or right of the matrix, by what stands there.
    pub(super) const fn of(&self, figure: Figure) -> &Format {
        match figure {
            Figure::Score => &self.score,
            Figure::Share => &self.share,
            Figure::Deviation => &self.deviation,
            Figure::Relative => &self.relative,
            Figure::Z => &self.z,
            Figure::Count => &self.count,
            Figure::Rank => &self.rank,
            Figure::Other => &self.figure,
            Figure::Plain => &self.plain,
        }
    }
}

/// Behind cells that may be changed.
const INPUT: Colour = Colour(255, 248, 220);

/// What a number says, which decides how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    Score,
    Share,
    Deviation,
    Relative,
    Z,
    Count,
    Rank,
    Other,
    /// As it was typed.
    Plain,
}
