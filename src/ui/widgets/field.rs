//! A field of one line in a place of its own: quiet like printed text until it is pointed at or typed in.

use egui::{
    Align, Align2, EventFilter, FontId, Frame, Id, Key, Margin, Modifiers, Rect, Response, Stroke,
    TextEdit, Ui,
};

use crate::ui::action::{Action, EditAction};
use crate::ui::{Context, Intent, Intents};

/// What a field is.
pub struct Field<'a> {
    /// Its identity, by which it is given the focus.
    pub id: Id,
    /// Its place.
    pub rect: Rect,
    /// Its accessible name.
    pub name: String,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    /// Numbers stand at the right.
    pub number: bool,
    /// Whether it has a frame while nobody is in it.
    pub framed: bool,
    /// Whether Escape is to take something back in it, and not to leave it.
    pub drafted: bool,
}

impl Field<'_> {
    /// Shows it.
    pub fn show(self, ui: &mut Ui, ctx: &Context<'_>, text: &mut String) -> Response {
        let tokens = ctx.tokens;
        let focused = ui.memory(|memory| memory.has_focus(self.id));
        let hovered = ui.rect_contains_pointer(self.rect);
        // A stroke takes room inside its frame.
        let framed = |stroke: i8, ink| {
            Frame::new()
                .fill(tokens.field)
                .stroke(Stroke::new(f32::from(stroke), ink))
                .inner_margin(Margin::symmetric(8 - stroke, 6 - stroke))
        };
        let frame = match (focused, hovered || self.framed) {
            (true, _) => framed(2, tokens.accent),
            (false, true) => framed(1, tokens.line_strong),
            (false, false) => Frame::new().inner_margin(Margin::symmetric(8, 6)),
        };
        let frame = frame.corner_radius(tokens.rounding);
        let across = if self.number { Align::Max } else { Align::Min };
        let field = TextEdit::singleline(text)
            .id(self.id)
            .font(FontId::proportional(tokens.text_body + 2.0))
            .hint_text(self.hint.to_owned())
            .align(Align2([across, Align::Center]))
            .frame(frame)
            .event_filter(EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: self.drafted,
                tab: false,
            })
            .min_size(self.rect.size())
            .desired_width(self.rect.width());
        ui.put(self.rect, field).accessible_name(self.name)
    }
}

/// Undo and redo are the document's while the field that has the focus holds nothing that is not in it.
pub fn hand_on_history(ui: &Ui, intents: &mut Intents) {
    let all = Modifiers::COMMAND | Modifiers::SHIFT;
    let (undo, redo) = ui.input_mut(|input| {
        let redo = input.consume_key(all, Key::Z) || input.consume_key(Modifiers::COMMAND, Key::Y);
        (input.consume_key(Modifiers::COMMAND, Key::Z), redo)
    });
    for (pressed, action) in [(undo, EditAction::Undo), (redo, EditAction::Redo)] {
        if pressed {
            intents.push(Intent::Act(Action::Edit(action)));
        }
    }
}
