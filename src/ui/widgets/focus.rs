//! The focus of what is painted and listens to keys: a grid, a board, a list.

use egui::{FocusDirection, Id, Popup, Ui};

/// Gives something the focus for good. An arrow or a Tab that came with the key it is taken by would move the focus on at the
/// end of the pass, and the next one at the beginning of the next, before the lock on it is heard: so the first is called off,
/// and a pass without keys follows.
pub fn take_focus(ui: &Ui, id: Id) {
    if !ui.memory(|memory| memory.has_focus(id)) {
        ui.memory_mut(|memory| {
            memory.move_focus(FocusDirection::None);
            memory.request_focus(id);
        });
        ui.ctx().request_discard("the focus is taken");
    }
}

/// True where keys are for what has this id: it has the focus, or nothing has and nothing lies over it.
pub fn listens(ui: &Ui, id: Option<Id>) -> bool {
    let (focused, modal) = ui.memory(|memory| (memory.focused(), memory.top_modal_layer()));
    let covered = modal.is_some_and(|layer| layer != ui.layer_id());
    !covered && !Popup::is_any_open(ui.ctx()) && focused.is_none_or(|focused| Some(focused) == id)
}
