//! The colours of reports are those of the light screen, and can be read on paper.

use egui::Color32;
use touchrank::files::report::{Colour, hue, palette};
use touchrank::methods::matrix::Class;
use touchrank::model::Hue;
use touchrank::ui::{Theme, contrast, tokens};

const fn on_screen(Colour(red, green, blue): Colour) -> Color32 {
    Color32::from_rgb(red, green, blue)
}

#[test]
fn a_report_has_the_colours_of_the_light_screen() {
    let screen = tokens(Theme::Light);
    for (report, screen) in [
        (palette::PAPER, screen.field),
        (palette::BAND, screen.band),
        (palette::INK, screen.ink),
        (palette::INK_SOFT, screen.ink_soft),
        (palette::LINE, screen.line),
        (palette::LINE_STRONG, screen.line_strong),
        (palette::ACCENT, screen.accent),
        (palette::WARNING, screen.warning),
        (palette::CRITICAL, screen.class(Class::Critical)),
        (palette::IMPORTANT, screen.class(Class::Important)),
        (palette::LESS_IMPORTANT, screen.class(Class::LessImportant)),
        (palette::STAGES[0], screen.stages[0]),
        (palette::STAGES[1], screen.stages[1]),
        (palette::RELATION, screen.relation),
    ] {
        assert_eq!(on_screen(report), screen);
    }
    for it in Hue::ALL {
        assert_eq!(on_screen(hue(it)), screen.hue(it), "{it:?}");
    }
}

#[test]
fn words_can_be_read_on_paper_and_on_bands() {
    let words = [
        palette::INK,
        palette::INK_SOFT,
        palette::ACCENT,
        palette::WARNING,
        palette::CRITICAL,
        palette::IMPORTANT,
        palette::LESS_IMPORTANT,
    ];
    for paper in [palette::PAPER, palette::BAND] {
        for ink in words.into_iter().chain(palette::HUES) {
            let found = contrast(on_screen(ink), on_screen(paper));
            assert!(found >= 4.5, "{ink:?} on {paper:?}: {found}");
        }
    }
}
