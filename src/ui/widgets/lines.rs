//! A list of lines of one height, of which only those in view are shown, however many there are.

use egui::style::ScrollAnimation;
use egui::{Rect, ScrollArea, Ui, vec2};

/// Shows the lines of a list that are in view, and brings the line `reveal` there.
pub fn lines(
    ui: &mut Ui,
    list: ScrollArea,
    (height, count): (f32, usize),
    reveal: Option<usize>,
    mut line: impl FnMut(&mut Ui, usize, Rect),
) {
    list.show_viewport(ui, |ui, viewport| {
        #[expect(clippy::cast_precision_loss, reason = "a place in a list")]
        let place = |at: usize| height * at as f32;
        ui.set_height(place(count));
        let (min, width) = (ui.max_rect().min, ui.available_width());
        let rect = |at| Rect::from_min_size(min + vec2(0.0, place(at)), vec2(width, height));
        if let Some(at) = reveal {
            ui.scroll_to_rect_animation(rect(at), None, ScrollAnimation::none());
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in a list, from 0"
        )]
        let lines = |length: f32| (length / height).max(0.0) as usize;
        let first = lines(viewport.min.y);
        let end = count.min(lines(viewport.max.y) + 1);
        for at in first..end {
            line(ui, at, rect(at));
        }
    });
}
