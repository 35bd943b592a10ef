//! A list that is only read, longer than its dialog: the keys scroll it, since nothing in it takes the focus.

use egui::style::ScrollAnimation;
use egui::{Align, Key, Modifiers, Rect, ScrollArea, Ui, pos2, vec2};

/// How far an arrow goes, in points.
const LINE: f32 = 22.0;

/// Shows `content` in a window of that height; arrows, pages and ends scroll it while no field takes them.
pub(super) fn read(ui: &mut Ui, height: f32, content: impl FnOnce(&mut Ui)) {
    let area = ScrollArea::vertical()
        .max_height(height)
        .min_scrolled_height(height)
        .auto_shrink([false, true]);
    area.show_viewport(ui, |ui, view| {
        content(ui);
        let page = view.height();
        let Some(by) = wanted(ui, page - LINE) else {
            return;
        };
        let all = ui.min_rect();
        let last = (all.height() - page).max(0.0);
        // The area leaves a gap above what is asked for.
        let gap = ui.spacing().item_spacing.y;
        let top = all.top() + gap + (view.top() + by).clamp(0.0, last);
        let there = Rect::from_min_size(pos2(all.left(), top), vec2(1.0, page));
        ui.scroll_to_rect_animation(there, Some(Align::Min), ScrollAnimation::none());
    });
}

/// How far the keys of this frame scroll; an end is further than any list is long.
fn wanted(ui: &Ui, page: f32) -> Option<f32> {
    const END: f32 = 1.0e7;
    if ui.ctx().text_edit_focused() {
        return None;
    }
    let keys = [
        (Key::ArrowUp, -LINE),
        (Key::ArrowDown, LINE),
        (Key::PageUp, -page),
        (Key::PageDown, page),
        (Key::Home, -END),
        (Key::End, END),
    ];
    ui.input_mut(|input| {
        let mut pressed = keys.into_iter();
        let pressed = pressed.find(|(key, _)| input.consume_key(Modifiers::NONE, *key));
        pressed.map(|(_, by)| by)
    })
}
