//! The field for the name of a person who is to rate.

use egui::{EventFilter, Key, Modifiers, Role, TextEdit, Ui};

use super::act::Wish;
use crate::i18n::Message;
use crate::ui::Context;

/// What is being typed. A field that was left still has its text when it is opened again.
#[derive(Debug, Default)]
pub(super) struct Naming {
    text: String,
    open: bool,
    /// True until the field has the focus.
    fresh: bool,
    /// Why the name cannot be taken.
    refused: Option<Message>,
    /// Whether that was said when the document was to be left: asked again, the person means it.
    pub(super) said: bool,
}

impl Naming {
    pub(super) const fn open(&mut self) {
        self.open = true;
        self.fresh = true;
    }

    pub(super) const fn close(&mut self) {
        self.open = false;
    }

    pub(super) const fn is_open(&self) -> bool {
        self.open
    }

    /// What is typed, if the field is open and it says anything.
    pub(super) fn typed(&self) -> Option<&str> {
        let text = self.text.trim();
        (self.open && !text.is_empty()).then_some(text)
    }

    /// Forgets what was typed, because the project has it; the field is closed.
    pub(super) fn done(&mut self) {
        *self = Self::default();
    }

    /// The name stays to be mended.
    pub(super) fn refuse(&mut self, why: Message) {
        self.refused = Some(why);
        self.fresh = true;
    }

    /// The keys that end it, before the field sees them.
    pub(super) fn keys(&self, ui: &Ui) -> Option<Wish> {
        if !self.open || !ui.memory(|memory| memory.has_focus(id())) {
            return None;
        }
        let wish = ui.input_mut(|input| {
            if input.consume_key(Modifiers::NONE, Key::Enter) {
                Some(Wish::KeepName)
            } else {
                let escape = input.consume_key(Modifiers::NONE, Key::Escape);
                escape.then_some(Wish::LeaveName)
            }
        });
        if wish.is_some() {
            // The keys are the screen's again, also before another pass finds the field gone.
            ui.memory_mut(|memory| memory.surrender_focus(id()));
        }
        wish
    }

    /// Shows the field, and why its text was refused.
    pub(super) fn show(&mut self, ui: &mut Ui, ctx: &Context<'_>) {
        let field = TextEdit::singleline(&mut self.text)
            .id(id())
            .hint_text(ctx.text("interview-person-hint"))
            .desired_width(220.0);
        if std::mem::take(&mut self.fresh) {
            ui.memory_mut(|memory| memory.request_focus(id()));
        }
        let response = ui
            .add(field)
            .accessible_name(ctx.text("interview-person-name"));
        if response.changed() {
            self.refused = None;
            self.said = false;
        }
        // Escape is heard here and does not only take the focus away.
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            tab: false,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id(), filter));
        if let Some(why) = &self.refused {
            let text = ctx.say(why);
            let label = ui.colored_label(ctx.tokens.warning, text.as_str());
            ui.ctx().accesskit_node_builder(label.id, |node| {
                node.set_role(Role::Alert);
                node.set_label(text);
            });
        }
    }
}

fn id() -> egui::Id {
    egui::Id::unique("interview person")
}
