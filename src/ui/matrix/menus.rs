//! The context menus: what can be done with the cell, the factor, the touchpoint or the stage under the pointer.

use super::act::{self, Side};
use super::axes::Axes;
use super::cells::segment;
use super::changes::Items;
use super::editor::Editor;
use super::keys;
use super::selection::{Spot, Zone};
use super::target::Target;
use super::view::MatrixView;
use crate::edit::{BatchKind, Edit, TouchpointEdit};
use crate::i18n::Message;
use crate::methods::matrix::Lens;
use crate::model::{Channel, FactorId, StageId, TouchpointId};
use crate::ui::action::{Action, EditAction, MatrixAction};
use crate::ui::{Context, Intent, Intents, marks, shortcut};

/// Shows the menu of what was clicked.
pub fn show(
    response: &egui::Response,
    ctx: &Context<'_>,
    view: &mut MatrixView,
    axes: &Axes,
    intents: &mut Intents,
) {
    let Some(spot) = view.menu else {
        return;
    };
    response.context_menu(|ui| {
        let mut menu = Menu {
            ctx,
            view,
            axes,
            intents,
        };
        menu.of(ui, spot);
    });
}

struct Menu<'a> {
    ctx: &'a Context<'a>,
    view: &'a mut MatrixView,
    axes: &'a Axes,
    intents: &'a mut Intents,
}

impl Menu<'_> {
    fn of(&mut self, ui: &mut egui::Ui, spot: Spot) {
        let project = self.ctx.project;
        let factor = spot
            .body_row()
            .and_then(|row| self.axes.factor(project, row));
        let column = spot.body_column();
        let touchpoint = column.and_then(|column| self.axes.touchpoint(project, column));
        let stage = column.and_then(|column| self.axes.stage(project, column));
        self.of_item(ui, spot.zone(), (factor, touchpoint, stage));
        ui.separator();
        let add = Action::Edit(EditAction::AddNote);
        let keys = shortcut::text_of(ui.ctx(), add);
        let name = self.ctx.text("action-add-note");
        let button = egui::Button::new(name.as_str()).shortcut_text(keys);
        if ui.add(button).accessible_name(name).clicked() {
            self.intents.push(Intent::Act(add));
        }
    }

    fn of_item(
        &mut self,
        ui: &mut egui::Ui,
        zone: Zone,
        (factor, touchpoint, stage): (Option<FactorId>, Option<TouchpointId>, Option<StageId>),
    ) {
        match zone {
            Zone::Body => {
                if factor.is_some() && touchpoint.is_some() {
                    self.levels(ui);
                    ui.separator();
                    self.local(
                        ui,
                        &[
                            MatrixAction::LocalTouchpoint,
                            MatrixAction::LocalFactor,
                            MatrixAction::ResetSelection,
                        ],
                    );
                }
                if let Some(id) = factor {
                    let name = self.named("matrix-menu-of-factor", self.factor_name(id));
                    ui.menu_button(name, |ui| self.factor(ui, &[id]));
                }
                match touchpoint {
                    Some(id) => {
                        let name =
                            self.named("matrix-menu-of-touchpoint", self.touchpoint_name(id));
                        ui.menu_button(name, |ui| self.touchpoint(ui, &[id]));
                    }
                    None => self.add_touchpoint_here(ui),
                }
            }
            Zone::Importance | Zone::Factor => {
                let local: &[MatrixAction] = if zone == Zone::Importance {
                    &[
                        MatrixAction::CopyImportances,
                        MatrixAction::ResetSelection,
                        MatrixAction::ResetImportances,
                    ]
                } else {
                    &[MatrixAction::LocalFactor, MatrixAction::ResetSelection]
                };
                self.local(ui, local);
                let ids = self.view.ground(self.ctx, self.axes).factors();
                self.factor(ui, &ids);
            }
            Zone::Touchpoint if touchpoint.is_some() => {
                let local = [MatrixAction::LocalTouchpoint, MatrixAction::ResetTouchpoint];
                self.local(ui, &local);
                let ids = self.view.ground(self.ctx, self.axes).touchpoints();
                self.touchpoint(ui, &ids);
            }
            Zone::Touchpoint | Zone::Stage => {
                if let Some(id) = stage {
                    self.stage(ui, id);
                }
            }
        }
    }

    fn button(&self, ui: &mut egui::Ui, key: &'static str) -> bool {
        ui.button(self.ctx.text(key)).clicked()
    }

    fn named(&self, key: &'static str, name: String) -> String {
        let short: String = if name.chars().count() > 40 {
            name.chars().take(39).chain(['…']).collect()
        } else {
            name
        };
        self.ctx.say(&Message::new(key).with("name", short))
    }

    fn factor_name(&self, id: FactorId) -> String {
        let factor = self.ctx.project.factor(id);
        factor.map(|factor| factor.name.clone()).unwrap_or_default()
    }

    fn touchpoint_name(&self, id: TouchpointId) -> String {
        let touchpoint = self.ctx.project.touchpoint(id);
        touchpoint.map(|t| t.name.clone()).unwrap_or_default()
    }

    fn act(&mut self, action: MatrixAction) {
        act::act(self.view, self.ctx, self.axes, action, self.intents);
    }

    fn act_on(&mut self, action: MatrixAction, items: &Items) {
        act::act_on_items(self.view, self.ctx, self.axes, action, items, self.intents);
    }

    fn levels(&mut self, ui: &mut egui::Ui) {
        let language = self.ctx.language();
        let scale = self.ctx.project.scale.clone();
        for level in scale.levels() {
            let text = self.ctx.say(
                &Message::new("matrix-menu-level")
                    .with("level", level.value.to_string())
                    .with("meaning", level.label(language)),
            );
            let button = egui::Button::new(text.as_str()).shortcut_text(level.key.to_string());
            if ui.add(button).accessible_name(text).clicked() {
                keys::set(
                    self.ctx,
                    self.view,
                    self.axes,
                    Some(level.value),
                    self.intents,
                );
            }
        }
        if self.button(ui, "matrix-menu-not-rated") {
            self.act(MatrixAction::Clear);
        }
        self.not_sure(ui);
        if self.view.selection.is_range() {
            ui.separator();
            if self.button(ui, "matrix-menu-fill-down") {
                self.act(MatrixAction::FillDown);
            }
            if self.button(ui, "matrix-menu-fill-right") {
                self.act(MatrixAction::FillRight);
            }
        }
    }

    /// What makes local or takes back; nothing for the whole market.
    fn local(&mut self, ui: &mut egui::Ui, actions: &[MatrixAction]) {
        if segment(self.ctx.project, self.ctx.scope).is_none() {
            return;
        }
        for action in actions {
            let facts = Action::Matrix(*action).facts();
            let keys = shortcut::text_of(ui.ctx(), Action::Matrix(*action));
            let name = self.ctx.text(facts.text);
            let button = egui::Button::new(name.as_str()).shortcut_text(keys);
            let response = ui.add(button).accessible_name(name);
            if response.on_hover_text(self.ctx.text(facts.tip)).clicked() {
                self.act(*action);
            }
        }
        ui.separator();
    }

    fn not_sure(&mut self, ui: &mut egui::Ui) {
        let lens = Lens::new(self.ctx.project, self.ctx.scope);
        let cells = self.view.ground(self.ctx, self.axes).cells();
        let mut all = cells.iter().all(|(f, t)| lens.is_not_sure(*f, *t));
        let text = self.ctx.text("action-not-sure");
        if ui.checkbox(&mut all, text).clicked() {
            self.act(MatrixAction::NotSure);
            ui.close();
        }
    }

    fn factor(&mut self, ui: &mut egui::Ui, ids: &[FactorId]) {
        let items = Items::Factors(ids.to_vec());
        if let [id] = ids {
            if self.button(ui, "matrix-menu-rename") {
                self.view
                    .open_editor(Editor::open(self.ctx, Target::Factor(*id)));
            }
            if self.button(ui, "matrix-menu-importance") {
                self.view
                    .open_editor(Editor::open(self.ctx, Target::Importance(*id)));
            }
            ui.separator();
            if self.button(ui, "matrix-menu-factor-before") {
                act::add_factor(self.view, self.ctx, self.axes, Side::Before, self.intents);
            }
            if self.button(ui, "matrix-menu-factor-after") {
                act::add_factor(self.view, self.ctx, self.axes, Side::After, self.intents);
            }
        }
        let project = self.ctx.project;
        let excluded = ids
            .iter()
            .all(|id| project.factor(*id).is_some_and(|factor| factor.excluded));
        self.common(ui, &items, excluded);
    }

    fn common(&mut self, ui: &mut egui::Ui, items: &Items, excluded: bool) {
        if self.button(ui, "matrix-menu-duplicate") {
            self.act_on(MatrixAction::Duplicate, items);
        }
        let key = if excluded {
            "matrix-menu-include"
        } else {
            "matrix-menu-exclude"
        };
        if self.button(ui, key) {
            self.act_on(MatrixAction::Exclude, items);
        }
        ui.separator();
        if self.button(ui, "matrix-menu-delete") {
            self.act_on(MatrixAction::Delete, items);
        }
    }

    fn add_touchpoint_here(&mut self, ui: &mut egui::Ui) {
        if self.button(ui, "matrix-menu-touchpoint-first") {
            act::add_touchpoint(self.view, self.ctx, self.axes, Side::After, self.intents);
        }
    }

    fn touchpoint(&mut self, ui: &mut egui::Ui, ids: &[TouchpointId]) {
        let project = self.ctx.project;
        let all = |test: fn(&crate::model::Touchpoint) -> bool| {
            ids.iter()
                .all(|id| project.touchpoint(*id).is_some_and(test))
        };
        let (must_have, excluded) = (all(|t| t.must_have), all(|t| t.excluded));
        if let [id] = ids {
            if self.button(ui, "matrix-menu-rename") {
                self.view
                    .open_editor(Editor::open(self.ctx, Target::Touchpoint(*id)));
            }
            ui.separator();
            if self.button(ui, "matrix-menu-touchpoint-before") {
                act::add_touchpoint(self.view, self.ctx, self.axes, Side::Before, self.intents);
            }
            if self.button(ui, "matrix-menu-touchpoint-after") {
                act::add_touchpoint(self.view, self.ctx, self.axes, Side::After, self.intents);
            }
            ui.separator();
        }
        for channel in Channel::ALL {
            let same = ids.iter().all(|id| {
                project
                    .touchpoint(*id)
                    .is_some_and(|t| t.channel == channel)
            });
            let text = self.ctx.text(marks::channel_key(channel));
            if ui.radio(same, text).clicked() {
                let edits = ids
                    .iter()
                    .map(|id| Edit::Touchpoint(TouchpointEdit::SetChannel(*id, channel)));
                let edit = super::changes::batch(BatchKind::Change, edits.collect());
                MatrixView::push(self.intents, edit);
            }
        }
        let mut marked = must_have;
        if ui
            .checkbox(&mut marked, self.ctx.text("matrix-menu-must-have"))
            .clicked()
        {
            let edit = self.view.ground(self.ctx, self.axes).must_have(ids);
            MatrixView::push(self.intents, edit);
        }
        ui.separator();
        self.common(ui, &Items::Touchpoints(ids.to_vec()), excluded);
    }

    fn stage(&mut self, ui: &mut egui::Ui, id: StageId) {
        if self.button(ui, "matrix-menu-rename") {
            self.view
                .open_editor(Editor::open(self.ctx, Target::Stage(id)));
        }
        ui.separator();
        if self.button(ui, "matrix-menu-stage-before") {
            act::add_stage(self.view, self.ctx, self.axes, Side::Before, self.intents);
        }
        if self.button(ui, "matrix-menu-stage-after") {
            act::add_stage(self.view, self.ctx, self.axes, Side::After, self.intents);
        }
        self.add_touchpoint_here(ui);
        let mut members = self
            .ctx
            .project
            .touchpoints
            .iter()
            .filter(|t| t.stage == id);
        let any = members.clone().next().is_some();
        let excluded = any && members.all(|touchpoint| touchpoint.excluded);
        self.common(ui, &Items::Stage(id), excluded);
    }
}
