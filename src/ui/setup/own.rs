//! A touchpoint that the template does not have: its name, its stage, its channel.

use egui::text_edit::TextEditState;
use egui::{Button, Id, Key, Modifiers, Rect, Sense, Ui, vec2};

use super::page;
use crate::edit::{Edit, PickedStage, StageEdit, same_name};
use crate::i18n::Message;
use crate::model::{Channel, Project, TextError, check_name};
use crate::ui::widgets::{Field, hand_on_history};
use crate::ui::{Context, Drafts, Intent, Intents, marks, widgets};

/// What is typed.
#[derive(Default)]
pub(super) struct Own {
    name: String,
    stage: String,
    channel: Channel,
    /// Whether the stage was typed, and not proposed or chosen.
    is_stage_typed: bool,
    refused: Option<Message>,
    /// Whether the refusal was said when the screen or the document was to be left: asked again, the person means it.
    said: bool,
    wanted: bool,
}

fn name_id() -> Id {
    Id::unique("own touchpoint")
}

fn stage_id() -> Id {
    Id::unique("own touchpoint's stage")
}

impl Own {
    /// Shows the form. `stages` are names to choose from; the first is proposed.
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        stages: &[String],
        intents: &mut Intents,
    ) {
        if self.stage.is_empty()
            && !ui.memory(|memory| memory.has_focus(stage_id()))
            && let Some(first) = stages.first()
        {
            self.stage.clone_from(first);
        }
        self.take_keys(ui, ctx, intents);
        ui.label(widgets::strong(ctx.text("setup-own-title")).size(ctx.tokens.text_heading));
        let place = line(ui, 0.0);
        let hint = ctx.text("setup-own-name");
        let name = Field {
            id: name_id(),
            rect: place,
            name: hint.clone(),
            hint: &hint,
            number: false,
            framed: true,
            drafted: !self.name.is_empty(),
        };
        let mut changed = name.show(ui, ctx, &mut self.name).changed();
        if std::mem::take(&mut self.wanted) {
            page::take_focus(ui, name_id());
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let place = line(ui, 44.0);
            let hint = ctx.text("setup-own-stage");
            let field = Field {
                id: stage_id(),
                rect: place,
                name: hint.clone(),
                hint: &hint,
                number: false,
                framed: true,
                drafted: !self.name.is_empty(),
            };
            if field.show(ui, ctx, &mut self.stage).changed() {
                self.is_stage_typed = true;
                changed = true;
            }
            let menu = ui.menu_button("…", |ui| {
                for stage in stages {
                    if ui.button(stage).clicked() {
                        self.stage.clone_from(stage);
                        self.is_stage_typed = false;
                        ui.close();
                    }
                }
            });
            let tip = ctx.text("setup-own-stages");
            menu.response.on_hover_text(&tip).accessible_name(tip);
        });
        if changed {
            self.refused = None;
            self.said = false;
        }
        ui.add_space(2.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for channel in Channel::ALL {
                let text = ctx.text(marks::channel_key(channel));
                let button = Button::selectable(self.channel == channel, text);
                if ui.add(button).clicked() {
                    self.channel = channel;
                }
            }
        });
        ui.add_space(2.0);
        let ready = !self.name.trim().is_empty();
        let add = ui.add_enabled(ready, Button::new(ctx.text("setup-own-add")));
        if add.clicked() {
            self.add(ui, ctx, intents);
        }
        if let Some(refused) = &self.refused {
            ui.colored_label(ctx.tokens.warning, ctx.say(refused));
        }
    }

    fn take_keys(&mut self, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
        let (on_name, on_stage) =
            ui.memory(|memory| (memory.has_focus(name_id()), memory.has_focus(stage_id())));
        if !on_name && !on_stage {
            return;
        }
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
            self.add(ui, ctx, intents);
        }
        if self.name.is_empty() {
            hand_on_history(ui, intents);
        } else if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.name.clear();
            self.is_stage_typed = false;
            self.refused = None;
        }
    }

    fn add(&mut self, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
        self.wanted = true;
        if self.keep(ctx, intents) {
            // The field's own undo is not to bring back what is in the project now.
            TextEditState::default().store(ui.ctx(), name_id());
        }
    }

    /// Makes an edit of what is typed; false where it is refused.
    fn keep(&mut self, ctx: &Context<'_>, intents: &mut Intents) -> bool {
        match self.edit(ctx.project) {
            Ok(edit) => {
                intents.edit(edit);
                self.name.clear();
                self.is_stage_typed = false;
                self.refused = None;
                true
            }
            Err(refusal) => {
                self.refused = Some(refusal);
                false
            }
        }
    }

    /// Adds what is typed because the step is left; false where it must be mended first.
    pub(super) fn leave(&mut self, ctx: &Context<'_>, intents: &mut Intents) -> bool {
        let kept = self.name.trim().is_empty() || self.keep(ctx, intents);
        self.wanted |= !kept;
        kept
    }

    /// The same because the screen or the document is left; why it is refused is said once.
    pub(super) fn leave_all(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        if !self.leave(ctx, intents)
            && let Some(refused) = &self.refused
            && !std::mem::replace(&mut self.said, true)
        {
            intents.push(Intent::Refuse(refused.clone()));
        }
    }

    /// What is typed, as [`Own::leave`] would enter it.
    pub(super) fn drafts(&self, drafts: &mut Drafts<'_>) {
        let mut refused = true;
        if !self.name.trim().is_empty() {
            let place = |ctx: &Context<'_>| ctx.text("setup-own-name");
            drafts.add(&self.name, place, |ctx| {
                let edit = self.edit(ctx.project).map(Some);
                refused = edit.is_err();
                edit
            });
        }
        // Where the touchpoint can be added, its stage is part of it.
        if refused && self.is_stage_typed {
            drafts.keep(&self.stage, |ctx| ctx.text("setup-own-stage"));
        }
    }

    fn edit(&self, project: &Project) -> Result<Edit, Message> {
        let (name, stage) = (self.name.trim(), self.stage.trim());
        check_name(name).map_err(TextError::message)?;
        if stage.is_empty() {
            return Err(Message::new("setup-own-no-stage"));
        }
        check_name(stage).map_err(TextError::message)?;
        let there = project
            .stages
            .iter()
            .find(|known| same_name(&known.name, stage));
        let twin = there.is_some_and(|known| {
            let mut members = project
                .touchpoints
                .iter()
                .filter(|item| item.stage == known.id);
            members.any(|item| same_name(&item.name, name))
        });
        if twin {
            return Err(Message::new("setup-own-twin")
                .with("name", name)
                .with("stage", stage));
        }
        let picked = PickedStage {
            stage: stage.to_owned(),
            touchpoints: vec![(name.to_owned(), self.channel)],
        };
        Ok(Edit::Stage(StageEdit::AddTouchpoints(vec![picked])))
    }
}

/// The place of a field, less some width at its right.
fn line(ui: &mut Ui, less: f32) -> Rect {
    let size = vec2(ui.available_width() - less, 32.0);
    ui.allocate_exact_size(size, Sense::hover()).0
}
