//! The step of the touchpoints: what the template offers, a touchpoint of one's own, and what the project has.

use egui::{Button, Id, Key, Modifiers, Sense, Ui, UiBuilder, vec2};

use super::have::Have;
use super::own::Own;
use super::pick::Pick;
use super::picker::{self, Cursor, Wish};
use super::{Template, page};
use crate::edit::{Edit, StageEdit, same_name};
use crate::i18n::{Language, Message};
use crate::methods::matrix::Scope;
use crate::ui::widgets::{Field, hand_on_history};
use crate::ui::{Context, Drafts, Intent, Intents, widgets};

/// How wide the project's own part is.
const SIDE: f32 = 312.0;

/// What the step remembers.
#[derive(Default)]
pub(super) struct Touchpoints {
    /// In which language touchpoints are offered; the project's until another is chosen.
    language: Option<Language>,
    filter: String,
    pick: Pick,
    /// For which revision, language and filter that is laid out.
    of: Option<Of>,
    cursor: Cursor,
    own: Own,
    have: Have,
    filter_wanted: bool,
}

type Of = (Option<(u64, Scope)>, Language, String);

fn filter_id() -> Id {
    Id::unique("find a touchpoint of the template")
}

impl Touchpoints {
    /// Has everything laid out anew.
    pub(super) fn stale(&mut self) {
        self.of = None;
    }

    /// Shows the step; `arriving` gives the picker the focus.
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        templates: &[Template],
        arriving: bool,
        intents: &mut Intents,
    ) {
        self.cursor.wanted |= arriving;
        self.refresh(ctx, templates);
        let (main, side) = page::halves(ui, SIDE);
        let mut left = ui.new_child(UiBuilder::new().max_rect(main).id_salt("template"));
        self.offer(&mut left, ctx, templates, intents);
        let mut right = ui.new_child(UiBuilder::new().max_rect(side).id_salt("project"));
        let stages = self.stages(ctx, templates);
        self.own.show(&mut right, ctx, &stages, intents);
        right.add_space(20.0);
        self.have.show(&mut right, ctx, intents);
    }

    /// Adds the touchpoint of one's own that is typed; false where it must be mended first.
    pub(super) fn leave(&mut self, ctx: &Context<'_>, intents: &mut Intents) -> bool {
        self.own.leave(ctx, intents)
    }

    /// The same because the screen or the document is left; why it is refused is said once.
    pub(super) fn leave_all(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        self.own.leave_all(ctx, intents);
    }

    /// What is typed, as it would be entered.
    pub(super) fn drafts(&self, drafts: &mut Drafts<'_>) {
        self.own.drafts(drafts);
    }

    fn refresh(&mut self, ctx: &Context<'_>, templates: &[Template]) {
        let language = self.shown(ctx);
        let of = (ctx.derived.key(), language, self.filter.clone());
        if self.of.as_ref() == Some(&of) {
            return;
        }
        if let Some(template) = of_language(templates, language) {
            self.pick.offer(template, ctx.project, &self.filter);
            self.of = Some(of);
        }
    }

    /// The language in which touchpoints are offered.
    fn shown(&self, ctx: &Context<'_>) -> Language {
        self.language.unwrap_or(ctx.project.about.language)
    }

    /// Names of stages to choose from: the project's, then those of the template that it has not.
    fn stages(&self, ctx: &Context<'_>, templates: &[Template]) -> Vec<String> {
        let known = ctx.project.stages.iter().map(|stage| stage.name.clone());
        let mut names: Vec<String> = known.collect();
        let template = of_language(templates, self.shown(ctx));
        for group in template.iter().flat_map(|template| &template.stages) {
            if !names.iter().any(|name| same_name(name, &group.stage)) {
                names.push(group.stage.clone());
            }
        }
        names
    }

    fn offer(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        templates: &[Template],
        intents: &mut Intents,
    ) {
        page::title(ui, ctx, "setup-touchpoints-title", "setup-touchpoints-text");
        if templates.is_empty() {
            ui.label(widgets::soft(ctx.text("setup-template-wait"), ctx.tokens));
            return;
        }
        self.tools(ui, ctx, intents);
        ui.add_space(4.0);
        widgets::hairline(ui, ctx.tokens);
        let foot = 52.0;
        let size = vec2(
            ui.available_width(),
            (ui.available_height() - foot).max(80.0),
        );
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let mut list = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("list"));
        if self.pick.groups.is_empty() {
            let text = Message::new("setup-pick-nothing").with("filter", self.filter.as_str());
            list.add_space(8.0);
            list.label(widgets::soft(ctx.say(&text), ctx.tokens));
        }
        let wish = picker::show(
            &mut list,
            ctx,
            &mut self.pick,
            &mut self.cursor,
            &self.filter,
        );
        match wish {
            Some(Wish::Add) => self.add(intents),
            Some(Wish::Filter(text)) => {
                self.filter.push_str(&text);
                self.filter_wanted = true;
            }
            Some(Wish::ClearFilter) => self.filter.clear(),
            None => {}
        }
        widgets::hairline(ui, ctx.tokens);
        self.foot(ui, ctx, intents);
    }

    /// The language, the filter, everything and nothing.
    fn tools(&mut self, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
            let (rect, _) = ui.allocate_exact_size(vec2(240.0, 32.0), Sense::hover());
            self.filter_field(ui, ctx, rect, intents);
            ui.add_space(8.0);
            let shown = self.shown(ctx);
            for (language, key) in [
                (Language::English, "properties-english"),
                (Language::Russian, "properties-russian"),
            ] {
                let button = Button::selectable(shown == language, ctx.text(key));
                if ui.add(button).clicked() {
                    self.language = Some(language);
                    self.cursor.wanted = true;
                }
            }
            ui.add_space(8.0);
            for (key, on) in [("setup-pick-all", true), ("setup-pick-none", false)] {
                if !ui.button(ctx.text(key)).clicked() {
                    continue;
                }
                if on {
                    self.pick.set_all(true);
                } else {
                    self.pick.clear();
                }
                self.cursor.wanted = true;
            }
        });
    }

    fn filter_field(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        rect: egui::Rect,
        intents: &mut Intents,
    ) {
        if ui.memory(|memory| memory.has_focus(filter_id())) {
            let take = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
            if take(Key::Escape) {
                self.filter.clear();
                self.cursor.wanted = true;
            }
            if take(Key::Enter) | take(Key::ArrowDown) {
                self.cursor.wanted = true;
            }
            if self.filter.is_empty() {
                hand_on_history(ui, intents);
            }
        }
        let hint = ctx.text("setup-pick-filter");
        let field = Field {
            id: filter_id(),
            rect,
            name: hint.clone(),
            hint: &hint,
            number: false,
            framed: true,
            drafted: !self.filter.is_empty(),
        };
        field.show(ui, ctx, &mut self.filter);
        if std::mem::take(&mut self.filter_wanted) {
            page::take_focus(ui, filter_id());
            let mut state = egui::TextEdit::load_state(ui.ctx(), filter_id()).unwrap_or_default();
            let end = egui::text::CCursor::new(self.filter.chars().count());
            let range = egui::text::CCursorRange::one(end);
            state.cursor.set_char_range(Some(range));
            state.store(ui.ctx(), filter_id());
        }
    }

    /// How many are chosen, the button that adds them, and the way on.
    fn foot(&mut self, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
        let count = self.pick.count();
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            let text = if count > 0 {
                let text = Message::new("setup-pick-add").with("count", count);
                if widgets::primary_button(ui, ctx.tokens, &ctx.say(&text)).clicked() {
                    self.add(intents);
                }
                "setup-pick-enter"
            } else {
                "setup-pick-keys"
            };
            ui.label(widgets::soft(ctx.text(text), ctx.tokens).size(ctx.tokens.text_small + 1.0));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let key = if count > 0 {
                    "setup-add-and-rate"
                } else {
                    "setup-on-rate"
                };
                let has = !ctx.project.touchpoints.is_empty();
                page::onward(ui, ctx, key, count == 0 && has, intents);
            });
        });
    }

    /// Adds what is ticked as one step.
    pub(super) fn add(&mut self, intents: &mut Intents) {
        let picked = self.pick.picked();
        if picked.is_empty() {
            intents.push(Intent::Refuse(Message::new("setup-pick-none-yet")));
            return;
        }
        intents.edit(Edit::Stage(StageEdit::AddTouchpoints(picked)));
        self.pick.clear();
        self.cursor.wanted = true;
    }

    /// Adds what is ticked, where anything is, because the person goes on.
    pub(super) fn add_before_leaving(&mut self, intents: &mut Intents) {
        if self.pick.count() > 0 {
            self.add(intents);
        }
    }
}

fn of_language(templates: &[Template], language: Language) -> Option<&Template> {
    templates
        .iter()
        .find(|template| template.language == language)
}
