//! What is being typed anywhere in the window: what it would do to the project, and its entering before the document is saved
//! or left.

use super::App;
use super::views::Part;
use crate::i18n::Message;
use crate::ui::{Draft, Drafts, Intent, Intents};

impl App {
    /// What is being typed and not entered yet, in the order in which it would be entered.
    pub fn drafts(&self) -> Vec<Draft> {
        let Some(document) = &self.document else {
            return Vec::new();
        };
        let context = self.context(document);
        let mut drafts = Drafts::new(context);
        self.views.drafts(&context, &mut drafts);
        self.dialogs.drafts(&mut drafts);
        drafts.take()
    }

    /// Makes edits of what is being typed on screens; true where something could not be kept and waits in its field.
    pub(super) fn keep_drafts(&mut self) -> bool {
        let mut refused = Vec::new();
        // Each part meets the project as the one before it leaves it.
        for part in Part::ALL {
            let mut intents = Intents::default();
            if let Some(document) = self.document.take() {
                let context = self.context(&document);
                self.views.keep_drafts(part, &context, &mut intents);
                self.document = Some(document);
            }
            for intent in intents.take() {
                match intent {
                    Intent::Edit(edit) => self.edit(&edit),
                    Intent::UpdateGesture(edit) => self.update_gesture(&edit),
                    Intent::CommitGesture => self.with_document(|found| found.history.commit()),
                    Intent::CancelGesture => self.with_document(|found| found.history.cancel()),
                    Intent::Refuse(message) => refused.push(message),
                    _ => {}
                }
            }
        }
        // Whether anything is unsaved is asked next.
        self.with_document(|document| {
            document.update();
        });
        let waits = !refused.is_empty();
        // Said last, since an edit that is made takes what was said before off the screen.
        for message in refused {
            self.refuse(message);
        }
        waits
    }

    /// The same with what stands in dialogs, because the document is left. Those that ask for a decision are not answered for
    /// the person: the first time the document stays, and they are named.
    pub(super) fn keep_everything(&mut self) -> bool {
        let waits = self.keep_drafts();
        let (edit, refused) = self.dialogs.keep_drafts();
        if let Some(edit) = edit {
            self.edit(&edit);
            self.with_document(|document| {
                document.update();
            });
        }
        let open = self.views.unanswered();
        let open = open.or_else(|| self.dialogs.unanswered());
        if let Some(title) = open {
            let waits = Message::new("app-dialog-waits");
            self.refuse(waits.with("title", Message::new(title)));
        }
        waits || refused || open.is_some()
    }
}
