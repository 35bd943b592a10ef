//! What somebody wrote, with its links to be clicked. A link is shown in full, and nothing opens by itself.

use egui::{Label, Link, OpenUrl, RichText, Ui};

use crate::i18n::visible;
use crate::methods::links::{self, Part};
use crate::ui::Context;

/// A text in its parts, found once and shown in many frames.
pub struct Linked {
    parts: Vec<(String, bool)>,
}

impl Linked {
    /// The parts of a text.
    pub fn new(text: &str) -> Self {
        let parts = links::parts(text).into_iter().map(|part| match part {
            Part::Text(words) => (visible(words).into_owned(), false),
            Part::Link(link) => (link.to_owned(), true),
        });
        Self {
            parts: parts.collect(),
        }
    }

    /// True where nothing stands in it.
    pub const fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Shows it wrapped, at a size; words of lesser weight where it is `soft`. A link that is pressed asks the program to open it.
    pub fn show(&self, ui: &mut Ui, ctx: &Context<'_>, size: f32, soft: bool) {
        let set = |words: &str| {
            let text = RichText::new(words).size(size);
            if soft {
                text.color(ctx.tokens.ink_soft)
            } else {
                text
            }
        };
        if let [(words, false)] = self.parts.as_slice() {
            ui.add(Label::new(set(words)).wrap());
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let spacing = ui.spacing_mut();
            // Lines as of one text, not as of a row of buttons.
            spacing.item_spacing.x = 0.0;
            spacing.interact_size.y = 0.0;
            for (text, is_link) in &self.parts {
                if !is_link {
                    ui.add(Label::new(set(text)).wrap());
                    continue;
                }
                let link = ui.add(Link::new(RichText::new(text).size(size).underline()));
                let link = link.on_hover_text(ctx.text("inspector-link-tip"));
                if link.gained_focus() {
                    link.scroll_to_me(None);
                }
                if link.clicked() {
                    ui.ctx().open_url(OpenUrl::new_tab(text));
                }
            }
        });
    }
}
