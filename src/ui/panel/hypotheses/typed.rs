//! What is being typed into fields. A draft becomes one change when its field is left; what is refused stays with the reason.

use egui::text::{CCursor, CCursorRange};
use egui::{Event, Id, Key, Label, Modifiers, RichText, TextEdit, Ui};

use super::desk::{self, Desk};
use super::field::Field;
use crate::i18n::Message;
use crate::model::{HypothesisId, Project};
use crate::ui::{Context, Drafts, Intent, Intents, draft_place, widgets};

/// A field that is being typed in.
struct Draft {
    of: HypothesisId,
    field: Field,
    text: String,
    /// Why it was not kept.
    fault: Option<Message>,
    /// True where it was left unkept.
    waiting: bool,
    /// Whether that was said.
    said: bool,
}

/// Everything that is typed and not kept yet.
#[derive(Default)]
pub(super) struct Typed(Vec<Draft>);

impl Typed {
    /// Keeps what was typed about what is not shown any more.
    pub(super) fn turn_to(
        &mut self,
        ctx: &Context<'_>,
        shown: Option<HypothesisId>,
        intents: &mut Intents,
    ) {
        if !self.0.is_empty() {
            self.leave(ctx, shown, &mut ctx.project.clone(), intents);
        }
    }

    /// Keeps everything but what is about the one that stays. What cannot be kept waits until that is shown again.
    pub(super) fn leave(
        &mut self,
        ctx: &Context<'_>,
        stays: Option<HypothesisId>,
        project: &mut Project,
        intents: &mut Intents,
    ) {
        self.0.retain_mut(|draft| {
            let Some(before) = project.hypothesis(draft.of) else {
                return false;
            };
            let statement = before.statement.clone();
            if stays == Some(draft.of) {
                draft.waiting = false;
                return true;
            }
            if draft.waiting {
                return true;
            }
            let kept = desk::enter(
                ctx,
                project,
                draft.of,
                |next| {
                    draft.field.write(next, &draft.text);
                    Ok(())
                },
                intents,
            );
            let Err(why) = kept else {
                return false;
            };
            if !std::mem::replace(&mut draft.said, true) {
                let waits = Message::new("hypotheses-waits")
                    .with("name", statement)
                    .with("text", draft.text.as_str())
                    .with("why", why.clone());
                intents.push(Intent::Refuse(waits));
            }
            draft.fault = Some(why);
            draft.waiting = true;
            true
        });
    }

    /// What is typed, as leaving would enter it.
    pub(super) fn gather(&self, drafts: &mut Drafts<'_>) {
        for draft in &self.0 {
            let place = |ctx: &Context<'_>| {
                let of = ctx.project.hypothesis(draft.of);
                let name = of.map_or("", |of| of.statement.as_str());
                draft_place(ctx, draft.field.key(), name)
            };
            drafts.add(&draft.text, place, |ctx| {
                desk::edit(ctx, ctx.project, draft.of, |next| {
                    draft.field.write(next, &draft.text);
                    Ok(())
                })
            });
        }
    }

    /// Shows a field below its words; one that is wanted takes the focus with all its text selected.
    pub(super) fn field(
        &mut self,
        ui: &mut Ui,
        desk: &mut Desk<'_, '_>,
        field: Field,
        wanted: bool,
    ) {
        let ctx = desk.ctx;
        let Some(hypothesis) = desk.hypothesis() else {
            return;
        };
        let at = self.at(desk.id, field);
        let draft = at.and_then(|at| self.0.get(at));
        let mut text = draft.map_or_else(|| field.read(hypothesis), |draft| draft.text.clone());
        let label = ui.add(Label::new(widgets::soft(ctx.text(field.key()), ctx.tokens)));
        let id = Id::unique(("hypothesis field", desk.id, field));
        let focused = ui.memory(|memory| memory.has_focus(id));
        let ends = focused
            && ui.input_mut(|input| {
                input.consume_key(Modifiers::COMMAND, Key::Enter)
                    || field.is_line() && input.consume_key(Modifiers::NONE, Key::Enter)
            });
        if wanted {
            select_all(ui, id, &text);
        }
        let edit = if field.rows() == 1 {
            TextEdit::singleline(&mut text)
        } else {
            TextEdit::multiline(&mut text).desired_rows(field.rows())
        };
        let response = ui.add(edit.id(id).desired_width(f32::INFINITY));
        let response = response.labelled_by(label.id);
        let escaped = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
        if ends || escaped {
            // What was typed before is in the field by now; from the list one goes on.
            widgets::take_focus(ui, super::keys::id());
        }
        if response.gained_focus() || wanted {
            response.scroll_to_me(None);
        }
        let state = (
            response.changed(),
            response.has_focus(),
            response.lost_focus(),
        );
        self.settle(ui, desk, (field, text), state);
    }

    fn at(&self, of: HypothesisId, field: Field) -> Option<usize> {
        let mut drafts = self.0.iter();
        drafts.position(|draft| draft.of == of && draft.field == field)
    }

    fn settle(
        &mut self,
        ui: &mut Ui,
        desk: &mut Desk<'_, '_>,
        (field, text): (Field, String),
        (changed, focused, left): (bool, bool, bool),
    ) {
        let at = self.at(desk.id, field);
        if changed {
            let draft = Draft {
                of: desk.id,
                field,
                text,
                fault: None,
                waiting: false,
                said: false,
            };
            match at.and_then(|at| self.0.get_mut(at)) {
                Some(place) => *place = draft,
                None => self.0.push(draft),
            }
        } else if let Some(at) = at.filter(|_| !focused) {
            let given_up = left && ui.input(|input| input.key_pressed(Key::Escape));
            let refused = self.0.get(at).is_some_and(|draft| draft.fault.is_some());
            let result = if given_up || refused {
                Ok(())
            } else {
                desk.try_change(|next| {
                    field.write(next, &text);
                    Ok(())
                })
            };
            match result {
                Ok(()) if given_up || !refused => {
                    self.0.remove(at);
                }
                Ok(()) => {}
                Err(why) => {
                    if let Some(draft) = self.0.get_mut(at) {
                        draft.fault = Some(why);
                    }
                }
            }
        }
        let draft = self.at(desk.id, field).and_then(|at| self.0.get(at));
        if let Some(why) = draft.and_then(|draft| draft.fault.as_ref()) {
            fault(ui, &desk.ctx, why);
        }
    }
}

/// Why something was refused.
pub(super) fn fault(ui: &mut Ui, ctx: &Context<'_>, why: &Message) {
    let text = RichText::new(ctx.say(why)).color(ctx.tokens.warning);
    ui.add(Label::new(text.size(ctx.tokens.text_small)).wrap());
}

fn select_all(ui: &Ui, id: Id, text: &str) {
    // The letter of the key that led here is not to be typed over the text.
    ui.input_mut(|input| {
        let is_text = |event: &Event| matches!(event, Event::Text(_));
        input.events.retain(|event| !is_text(event));
    });
    let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    let end = CCursor::new(text.chars().count());
    let all = CCursorRange::two(CCursor::new(0), end);
    state.cursor.set_char_range(Some(all));
    state.store(ui.ctx(), id);
    widgets::take_focus(ui, id);
}
