//! The window's beginning: what the system is asked for, and the program put into it.

use std::path::PathBuf;

use eframe::NativeOptions;
use egui::{IconData, ViewportBuilder, vec2};

use super::{App, Services, panic};

/// Opens the window, with a file where one is named, and returns when it is closed.
///
/// # Errors
/// Where the system gives no window or no OpenGL.
pub fn run(path: Option<PathBuf>) -> eframe::Result {
    let viewport = ViewportBuilder::default()
        .with_app_id("touchrank")
        .with_title("Touchrank")
        .with_icon(icon())
        .with_min_inner_size(vec2(960.0, 600.0))
        .with_inner_size(vec2(1280.0, 800.0));
    let options = NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        persist_window: false,
        ..NativeOptions::default()
    };
    let create = move |cc: &eframe::CreationContext<'_>| {
        let mut app = App::new(cc, Services::of_the_system());
        panic::flush_journal_on_panic(&app.keeper.journal());
        if let Some(path) = path {
            app.open(path);
        }
        Ok::<Box<dyn eframe::App>, _>(Box::new(app))
    };
    eframe::run_native("touchrank", options, Box::new(create))
}

/// Three by three cells of a matrix on paper, drawn here so that no picture has to be carried.
fn icon() -> IconData {
    const SIDE: u32 = 64;
    const PAPER: [u8; 4] = [252, 251, 248, 255];
    const SHADES: [[u8; 4]; 3] = [
        [10, 92, 92, 255],
        [120, 168, 166, 255],
        [214, 226, 224, 255],
    ];
    let mut rgba = Vec::with_capacity((SIDE * SIDE * 4) as usize);
    for y in 0..SIDE {
        for x in 0..SIDE {
            let (column, row) = ((x.saturating_sub(5)) / 18, (y.saturating_sub(5)) / 18);
            let inside = |at: u32| (5..59).contains(&at) && (at - 5) % 18 < 16;
            let shade = SHADES
                .get(((row * 2 + column * column) % 3) as usize)
                .copied()
                .unwrap_or(PAPER);
            rgba.extend(if inside(x) && inside(y) { shade } else { PAPER });
        }
    }
    IconData {
        rgba,
        width: SIDE,
        height: SIDE,
    }
}
