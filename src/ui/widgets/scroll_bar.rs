//! The bar beside what is painted and does not fit: dragged, or pressed for a page.

use egui::{Rect, Sense, Ui, Vec2, vec2};

use crate::ui::Tokens;

/// Both bars of what is painted: where each is and what it is called, across first.
#[derive(Clone, Copy, Debug)]
pub struct ScrollBars<'a> {
    /// Where they are.
    pub tracks: [Rect; 2],
    /// Their accessible names.
    pub names: [&'a str; 2],
    /// How far it is scrolled, in points.
    pub scroll: Vec2,
    /// How far it can be.
    pub most: Vec2,
    /// How much is seen at once.
    pub page: Vec2,
}

impl ScrollBars<'_> {
    /// Shows those that there is anything to scroll with; how far it is scrolled then, where one was moved.
    pub fn show(self, ui: &Ui, tokens: &Tokens) -> Option<Vec2> {
        let mut to = None;
        for (axis, (track, name)) in self.tracks.into_iter().zip(self.names).enumerate() {
            let along = |v: Vec2| if axis == 0 { v.x } else { v.y };
            let bar = ScrollBar {
                name,
                axis,
                track,
                scroll: (along(self.scroll), along(self.most)),
                page: along(self.page),
            };
            if let Some(moved) = bar.show(ui, tokens) {
                let scroll = to.get_or_insert(self.scroll);
                *(if axis == 0 {
                    &mut scroll.x
                } else {
                    &mut scroll.y
                }) = moved;
            }
        }
        to
    }
}

/// What a bar is about.
struct ScrollBar<'a> {
    /// Its accessible name.
    name: &'a str,
    /// 0 across, 1 down.
    axis: usize,
    /// Where it is.
    track: Rect,
    /// How far it is scrolled, and how far it can be, in points.
    scroll: (f32, f32),
    /// How much is seen at once.
    page: f32,
}

impl ScrollBar<'_> {
    /// Shows it, where there is anything to scroll; where it is to be scrolled to.
    fn show(self, ui: &Ui, tokens: &Tokens) -> Option<f32> {
        let Self {
            name,
            axis,
            track,
            scroll: (scroll, most),
            page,
        } = self;
        if most < 1.0 {
            return None;
        }
        let along = |v: Vec2| if axis == 0 { v.x } else { v.y };
        let length = along(track.size());
        let thumb_length = (length * length / (length + most)).max(28.0).min(length);
        let way = (length - thumb_length).max(1.0);
        let offset = way * scroll / most;
        let (from, size) = if axis == 0 {
            let size = vec2(thumb_length, track.height() - 4.0);
            (vec2(offset, 2.0), size)
        } else {
            let size = vec2(track.width() - 4.0, thumb_length);
            (vec2(2.0, offset), size)
        };
        let thumb = Rect::from_min_size(track.min + from, size);
        let id = ui.scope_id().with(("scroll bar", axis));
        let response = ui.interact(track, id, Sense::click_and_drag());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(egui::accesskit::Role::ScrollBar);
            node.set_label(name);
            node.set_numeric_value(f64::from(scroll));
            node.set_max_numeric_value(f64::from(most));
        });
        let fill = if response.hovered() || response.dragged() {
            tokens.ink_soft
        } else {
            tokens.line_strong
        };
        ui.painter().rect_filled(track, 0.0, tokens.band);
        ui.painter().rect_filled(thumb, 3.0, fill);
        if response.dragged() {
            return Some(scroll + along(response.drag_delta()) * most / way);
        }
        let at = response.clicked().then(|| response.interact_pointer_pos());
        let at = at.flatten().filter(|at| !thumb.contains(*at))?;
        let back = along(at - thumb.center()) < 0.0;
        let step = page * 0.9;
        Some(scroll + if back { -step } else { step })
    }
}
