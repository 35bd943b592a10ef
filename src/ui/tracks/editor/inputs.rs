//! Small parts of the editor: labels, one input, buttons of which one is on, and rows of a list.

use egui::{
    Align, Button, FocusDirection, Id, Key, Label, Layout, Modifiers, Rect, Response, RichText,
    Role, TextEdit, Ui, WidgetInfo, vec2,
};

use crate::i18n::visible;
use crate::ui::{Context, widgets};

/// How high a row of a list is, and one with a second line.
const ROW: f32 = 26.0;
const ROW_OF_TWO: f32 = 42.0;

/// So many points beside what is seen are shown too, so that Tab finds the next row.
const BEYOND: f32 = 4.0 * ROW;

/// The words above a field.
pub(super) fn label(ui: &mut Ui, ctx: &Context<'_>, key: &'static str) -> Response {
    ui.add_space(4.0);
    ui.add(Label::new(widgets::soft(ctx.text(key), ctx.tokens)).wrap())
}

/// The words above a group of fields.
pub(super) fn heading(ui: &mut Ui, ctx: &Context<'_>, text: String) -> Response {
    ui.add_space(10.0);
    widgets::hairline(ui, ctx.tokens);
    ui.add_space(4.0);
    ui.add(Label::new(widgets::strong(text)).wrap())
}

/// A remark in small type.
pub(super) fn remark(ui: &mut Ui, ctx: &Context<'_>, text: String) {
    let text = widgets::soft(text, ctx.tokens).size(ctx.tokens.text_small);
    ui.add(Label::new(text).wrap());
}

/// Why something was refused.
pub(super) fn fault(ui: &mut Ui, ctx: &Context<'_>, text: String) {
    let text = RichText::new(text).color(ctx.tokens.warning);
    ui.add(Label::new(text.size(ctx.tokens.text_small)).wrap());
}

/// A field to type in. What has the focus comes into view; Ctrl+Enter leaves a field of several lines.
pub(super) fn input(ui: &mut Ui, id: Id, text: &mut String, rows: usize, width: f32) -> Response {
    let focused = ui.memory(|memory| memory.has_focus(id));
    if focused && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter)) {
        ui.memory_mut(|memory| memory.surrender_focus(id));
    }
    let field = if rows == 1 {
        TextEdit::singleline(text)
    } else {
        TextEdit::multiline(text).desired_rows(rows)
    };
    let response = ui.add(field.id(id).desired_width(width));
    follow(&response);
    response
}

/// Brings what got the focus into view.
pub(super) fn follow(response: &Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// Gives the focus away for good, whatever key came with it.
pub(super) fn take_focus(ui: &Ui, id: Id) {
    ui.memory_mut(|memory| {
        memory.move_focus(FocusDirection::None);
        memory.request_focus(id);
    });
    ui.ctx().request_discard("the focus is taken");
}

/// One of several buttons of which one is on.
pub(super) fn option(ui: &mut Ui, on: bool, text: &str, name: &str) -> bool {
    let response = ui.add(Button::selectable(on, text).min_size(vec2(30.0, 28.0)));
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, name));
    follow(&response);
    response.on_hover_text(name).clicked()
}

/// A row of a list: words that may be pressed, and buttons at the right.
#[derive(Clone, Copy, Default)]
pub(super) struct Row<'a> {
    pub text: &'a str,
    /// Below the words, in soft ink.
    pub detail: &'a str,
    /// What was deleted is struck through.
    pub struck: bool,
    /// What pressing the words does; nothing where empty.
    pub tip: &'a str,
    /// The words and the accessible names of the buttons, from the right.
    pub buttons: &'a [(&'a str, &'a str)],
}

/// What was pressed in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pressed {
    /// Its words.
    Words,
    /// One of its buttons.
    Button(usize),
}

impl Row<'_> {
    /// Shows it, where it is near what is seen.
    pub fn show(self, ui: &mut Ui, ctx: &Context<'_>) -> Option<Pressed> {
        let height = if self.detail.is_empty() {
            ROW
        } else {
            ROW_OF_TWO
        };
        let size = vec2(ui.available_width(), height);
        let rect = Rect::from_min_size(ui.cursor().min, size);
        if !ui.is_rect_visible(rect.expand(BEYOND)) {
            ui.allocate_space(size);
            return None;
        }
        let layout = Layout::right_to_left(Align::Center);
        let row = ui.allocate_ui_with_layout(size, layout, |ui| {
            ui.set_min_height(height);
            ui.spacing_mut().item_spacing = vec2(4.0, 0.0);
            let mut pressed = None;
            for (at, (text, name)) in self.buttons.iter().enumerate() {
                let text = RichText::new(*text).size(ctx.tokens.text_small);
                let button = ui.add(Button::new(text).small());
                follow(&button);
                let button = button.accessible_name(*name).on_hover_text(*name);
                if button.clicked() {
                    pressed = Some(Pressed::Button(at));
                }
            }
            let rest = vec2(ui.available_width(), height);
            ui.allocate_ui_with_layout(rest, Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().interact_size.y = 20.0;
                let space = if self.detail.is_empty() { 3.0 } else { 1.0 };
                ui.add_space(space);
                if self.words(ui, ctx).clicked() {
                    pressed = Some(Pressed::Words);
                }
                if !self.detail.is_empty() {
                    let detail = widgets::soft(self.detail, ctx.tokens);
                    let detail = detail.size(ctx.tokens.text_small);
                    ui.horizontal(|ui| {
                        ui.add_space(2.0);
                        ui.add(Label::new(detail).truncate());
                    });
                }
            });
            pressed
        });
        row.inner
    }

    fn words(self, ui: &mut Ui, ctx: &Context<'_>) -> Response {
        let mut text = RichText::new(visible(self.text)).color(ctx.tokens.ink);
        if self.struck {
            text = text.strikethrough();
        }
        if self.tip.is_empty() {
            let label = ui.add(Label::new(text).truncate());
            return label.on_hover_text(visible(self.text));
        }
        ui.spacing_mut().button_padding = vec2(2.0, 0.0);
        let button = ui.add(Button::new(text).frame_when_inactive(false).truncate());
        follow(&button);
        button.on_hover_ui(|ui| {
            ui.label(visible(self.text));
            ui.label(widgets::soft(self.tip, ctx.tokens));
        })
    }
}
