//! The typeface: IBM Plex Sans, which has Cyrillic and figures of one width, at three weights.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

/// The family of weight 500.
pub const MEDIUM: &str = "medium";
/// The family of weight 600.
pub const SEMIBOLD: &str = "semibold";

/// Makes the typeface egui's own; egui's fonts stay behind it for signs that it lacks.
pub fn install(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::default();
    let fallback = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    // Of egui's fonts only the one for code has all signs of relations and classes, ● ◐ ○ ◎ △.
    let signs = fonts.families.get(&FontFamily::Monospace);
    let signs = signs.cloned().unwrap_or_default();
    let fallback: Vec<String> = fallback.into_iter().chain(signs).collect();
    let faces: [(FontFamily, &str, &'static [u8]); 3] = [
        (
            FontFamily::Proportional,
            "IBM Plex Sans Regular",
            include_bytes!("../../assets/fonts/IBMPlexSans-Regular.ttf"),
        ),
        (
            FontFamily::Name(MEDIUM.into()),
            "IBM Plex Sans Medium",
            include_bytes!("../../assets/fonts/IBMPlexSans-Medium.ttf"),
        ),
        (
            FontFamily::Name(SEMIBOLD.into()),
            "IBM Plex Sans SemiBold",
            include_bytes!("../../assets/fonts/IBMPlexSans-SemiBold.ttf"),
        ),
    ];
    for (family, name, bytes) in faces {
        let data = Arc::new(FontData::from_static(bytes));
        fonts.font_data.insert(name.to_owned(), data);
        let mut names = vec![name.to_owned()];
        names.extend(fallback.iter().cloned());
        fonts.families.insert(family, names);
    }
    ctx.set_fonts(fonts);
}
