//! What is being typed and is not in the project yet, so that the journal has it too.

use super::Context;
use crate::edit::{Edit, apply};
use crate::i18n::Message;
use crate::model::{FactorId, Project, TouchpointId};

/// Text in a field that nobody has entered yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What is being typed, in words of the language on screen: the field's name and its item's.
    pub place: String,
    /// The text as it stands in the field.
    pub text: String,
    /// What entering it would do to the project; none where that cannot be said, or it would be refused.
    pub edit: Option<Edit>,
}

/// Drafts as they are gathered, screen by screen, in the order in which they would be entered: each is read on the project
/// that the ones before it make.
pub struct Drafts<'a> {
    ctx: Context<'a>,
    /// Its parts are shared, so a copy costs some pointers.
    project: Project,
    list: Vec<Draft>,
}

impl<'a> Drafts<'a> {
    /// None yet.
    pub fn new(ctx: Context<'a>) -> Self {
        Self {
            ctx,
            project: ctx.project.clone(),
            list: Vec::new(),
        }
    }

    /// Adds a text, unless the project says the same. `place` names the field, `edit` is what entering the text does there.
    pub fn add(
        &mut self,
        text: &str,
        place: impl FnOnce(&Context<'_>) -> String,
        edit: impl FnOnce(&Context<'_>) -> Result<Option<Edit>, Message>,
    ) {
        let ctx = Context {
            project: &self.project,
            ..self.ctx
        };
        let edit = match edit(&ctx) {
            Ok(None) => return,
            edit => edit.ok().flatten(),
        };
        let place = place(&ctx);
        // What a refused edit leaves is the project as it was.
        let edit = match edit.map(|edit| (apply(&mut self.project, &edit), edit)) {
            Some((Ok(applied), _)) if !applied.changed => return,
            Some((Ok(_), edit)) => Some(edit),
            Some((Err(_), _)) | None => None,
        };
        self.list.push(Draft {
            place,
            text: text.to_owned(),
            edit,
        });
    }

    /// Adds an answer that is chosen and not given yet.
    pub fn choose(&mut self, chosen: &'static str, place: &'static str, edit: Edit) {
        let text = self.ctx.text(chosen);
        self.add(&text, |ctx| ctx.text(place), |_| Ok(Some(edit)));
    }

    /// Adds a text of which nobody can say what it would do before the person answers.
    pub fn keep(&mut self, text: &str, place: impl FnOnce(&Context<'_>) -> String) {
        // Words that stand for no text of anyone are no draft.
        if !text.trim().is_empty() {
            let place = place(&self.ctx);
            self.list.push(Draft {
                place,
                text: text.to_owned(),
                edit: None,
            });
        }
    }

    /// Whether a cell is settled, so that its reason can be entered.
    pub fn has_settled(&self, cell: (FactorId, TouchpointId)) -> bool {
        self.project.settled.contains_key(&cell)
    }

    /// All of them in their order.
    pub fn take(self) -> Vec<Draft> {
        self.list
    }
}

/// A field's name with that of the item it belongs to.
pub fn place(ctx: &Context<'_>, field: &'static str, item: &str) -> String {
    let place = Message::new("app-draft-place");
    ctx.say(&place.with("field", Message::new(field)).with("item", item))
}

/// Text from elsewhere brings the line ends of other systems; a project has one kind.
pub fn plain_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
