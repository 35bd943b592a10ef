//! How the open editor is left: for an action, for another screen, before saving; what is refused stays to be mended.

use super::changes::batch;
use super::editor::Editor;
use super::view::MatrixView;
use crate::edit::{BatchKind, Edit};
use crate::i18n::Message;
use crate::ui::{Context, Intent, Intents};

/// Ends an editor from which the person has turned away: what is typed counts where it can, and else stays to be mended.
pub(super) fn leave(
    view: &mut MatrixView,
    ctx: &Context<'_>,
    mut editor: Editor,
    intents: &mut Intents,
) {
    if editor.is_blank_new() {
        // A new item without a name is no mistake worth words.
        intents.push(Intent::CancelGesture);
        return;
    }
    match editor.finish(ctx) {
        Ok(edit) => push(&editor, edit, intents),
        Err(refusal) => {
            editor.refuse(refusal);
            view.editor = Some(editor);
        }
    }
}

/// Ends the open editor because an action is to be done; false where it stays: a new item that has no name yet, or a text
/// that is refused.
pub fn make_way(view: &mut MatrixView, ctx: &Context<'_>, intents: &mut Intents) -> bool {
    if view.editor.as_ref().is_some_and(Editor::is_blank_new) {
        return false;
    }
    if let Some(editor) = view.editor.take() {
        leave(view, ctx, editor, intents);
    }
    view.editor.is_none()
}

/// Enters what is typed because the document is saved or left; the editor stays open. Why it is refused is said once.
pub fn keep(view: &mut MatrixView, ctx: &Context<'_>, intents: &mut Intents) {
    let Some(mut editor) = view.editor.take() else {
        return;
    };
    if !editor.is_blank_new() {
        match editor.finish(ctx) {
            Ok(edit) => {
                push(&editor, edit, intents);
                editor.adding = None;
            }
            Err(refusal) => say_once(&mut editor, refusal, intents),
        }
    }
    view.editor = Some(editor);
}

/// Ends the open editor because another screen comes on show. What is refused waits for this one to come back.
pub fn leave_screen(view: &mut MatrixView, ctx: &Context<'_>, intents: &mut Intents) {
    if let Some(editor) = view.editor.take() {
        leave(view, ctx, editor, intents);
    }
    if let Some(editor) = &mut view.editor {
        // What other screens change is no part of this gesture. The item stays under the name that it has until now.
        if editor.adding.take().is_some() {
            intents.push(Intent::CommitGesture);
        }
        if let Some(refusal) = editor.refused.clone() {
            say_once(editor, refusal, intents);
        }
    }
}

fn say_once(editor: &mut Editor, refusal: Message, intents: &mut Intents) {
    if !std::mem::replace(&mut editor.said, true) {
        intents.push(Intent::Refuse(refusal.clone()));
    }
    editor.refuse(refusal);
}

/// Asks for the edit that an editor makes.
pub(super) fn push(editor: &Editor, edit: Option<Edit>, intents: &mut Intents) {
    let Some(edit) = edit else {
        return;
    };
    if editor.adding.is_some() {
        intents.push(Intent::UpdateGesture(edit));
        intents.push(Intent::CommitGesture);
    } else {
        MatrixView::push(intents, batch(BatchKind::Change, vec![edit]));
    }
}
