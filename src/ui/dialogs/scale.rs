//! The dialog in which the scale is chosen or made; what becomes of the levels and of the ranks is shown before.

use egui::{ComboBox, Grid, TextEdit, Ui};

use super::scale_draft::{LevelDraft, ScaleDraft};
use super::{DialogAnswer, modal};
use crate::edit::{Edit, ProjectEdit};
use crate::i18n::Message;
use crate::methods::matrix::{Kind, RankChange, Scope, scale_preview};
use crate::model::{Project, Scale, ScaleMap};
use crate::ui::marks::rank_text;
use crate::ui::{Context, Drafts};

/// The dialog's state.
pub struct ScaleDialog {
    draft: ScaleDraft,
    preview: Option<Preview>,
}

struct Preview {
    scale: Scale,
    map: ScaleMap,
    scope: Scope,
    changes: Vec<RankChange>,
}

/// How many changed touchpoints are named.
const NAMED: usize = 8;

impl ScaleDialog {
    /// The dialog for a project, its scale in it.
    pub fn new(project: &Project) -> Self {
        Self {
            draft: ScaleDraft::of(&project.scale),
            preview: None,
        }
    }

    /// Whether anything was typed.
    pub fn is_touched(&self) -> bool {
        self.draft.levels != LevelDraft::all(self.draft.from())
    }

    /// What is typed. Whether it is to hold is the person's answer, which is still awaited.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        let known = LevelDraft::all(self.draft.from());
        for (at, level) in self.draft.levels.iter().enumerate() {
            let before = known.get(at).cloned().unwrap_or_default();
            for ((key, text), (_, old)) in level.fields().into_iter().zip(before.fields()) {
                if text != old {
                    let name = Message::new(key).with("number", at + 1);
                    drafts.keep(text, |ctx| ctx.say(&name));
                }
            }
        }
    }

    /// Shows it.
    pub fn show(&mut self, egui: &egui::Context, ctx: &Context<'_>) -> DialogAnswer {
        let (apply, close) = modal(egui, ctx, "scale-title", 720.0, |ui| self.content(ui, ctx));
        match self.draft.scale() {
            Ok(scale) if apply => {
                let map = self.draft.map_to(&scale);
                DialogAnswer::Apply(Edit::Project(ProjectEdit::SetScale { scale, map }))
            }
            _ if close => DialogAnswer::Closed,
            _ => DialogAnswer::Open,
        }
    }

    fn content(&mut self, ui: &mut Ui, ctx: &Context<'_>) -> bool {
        let tokens = ctx.tokens;
        ui.horizontal_wrapped(|ui| {
            let now = self.draft.scale().ok();
            for preset in Scale::presets() {
                let on = now.as_ref() == Some(&preset);
                if ui.selectable_label(on, preset.name()).clicked() {
                    self.draft.take(&preset);
                }
            }
            ui.colored_label(tokens.ink_soft, ctx.text("scale-or-own"));
        });
        ui.add_space(8.0);
        self.levels(ui, ctx);
        ui.separator();
        match self.draft.scale() {
            Ok(scale) => {
                self.map(ui, ctx, &scale);
                let map = self.draft.map_to(&scale);
                if map.merges() {
                    ui.colored_label(tokens.warning, ctx.text("scale-merges"));
                }
                ui.add_space(8.0);
                self.show_preview(ui, ctx, scale, map);
                true
            }
            Err(error) => {
                ui.colored_label(tokens.warning, ctx.say(&error.message()));
                false
            }
        }
    }

    fn levels(&mut self, ui: &mut Ui, ctx: &Context<'_>) {
        let removable = self.draft.can_remove();
        let mut remove = None;
        Grid::new("levels")
            .num_columns(5)
            .spacing([8.0, 4.0])
            .show(ui, |ui| {
                for key in ["scale-value", "scale-key", "scale-english", "scale-russian"] {
                    ui.colored_label(ctx.tokens.ink_soft, ctx.text(key));
                }
                ui.end_row();
                for (at, level) in self.draft.levels.iter_mut().enumerate() {
                    let named = |key| ctx.say(&Message::new(key).with("number", at + 1));
                    for (key, text, width) in [
                        ("scale-value-of", &mut level.value, 48.0),
                        ("scale-key-of", &mut level.key, 48.0),
                        ("scale-english-of", &mut level.english, 210.0),
                        ("scale-russian-of", &mut level.russian, 240.0),
                    ] {
                        ui.add_sized([width, 26.0], TextEdit::singleline(text))
                            .accessible_name(named(key));
                    }
                    let button = egui::Button::new(ctx.text("scale-remove"));
                    let response = ui
                        .add_enabled(removable, button)
                        .accessible_name(named("scale-remove-of"));
                    if response.clicked() {
                        remove = Some(at);
                    }
                    ui.end_row();
                }
            });
        if let Some(at) = remove
            && at < self.draft.levels.len()
        {
            self.draft.levels.remove(at);
        }
        let add = egui::Button::new(ctx.text("scale-add"));
        if ui.add_enabled(self.draft.can_add(), add).clicked() {
            self.draft.levels.push(LevelDraft::default());
        }
    }

    fn map(&mut self, ui: &mut Ui, ctx: &Context<'_>, scale: &Scale) {
        self.draft.map_to(scale);
        ui.label(ctx.text("scale-map"));
        ui.horizontal_wrapped(|ui| {
            for (from, to) in &mut self.draft.map {
                let text = Message::new("scale-map-level").with("level", *from);
                let label = ui.label(ctx.say(&text));
                ComboBox::from_id_salt(("map", *from))
                    .width(44.0)
                    .selected_text(to.to_string())
                    .show_ui(ui, |ui| {
                        for value in scale.values() {
                            ui.selectable_value(to, value, value.to_string());
                        }
                    })
                    .response
                    .labelled_by(label.id);
                ui.add_space(12.0);
            }
        });
    }

    fn show_preview(&mut self, ui: &mut Ui, ctx: &Context<'_>, scale: Scale, map: ScaleMap) {
        let known = self.preview.take().filter(|preview| {
            preview.scale == scale && preview.map == map && preview.scope == ctx.scope
        });
        let preview = known.unwrap_or_else(|| Preview {
            changes: scale_preview(ctx.project, ctx.scope, &scale, &map),
            scale,
            map,
            scope: ctx.scope,
        });
        let changes = &preview.changes;
        if changes.is_empty() {
            let same = *self.draft.from() == preview.scale;
            let key = if same {
                "scale-same"
            } else {
                "scale-changes-none"
            };
            ui.label(ctx.text(key));
        } else {
            let ranks = changes.iter().filter(|change| change.moves()).count();
            let classes = changes
                .iter()
                .filter(|change| change.changes_class())
                .count();
            ui.label(ctx.say(&Message::new("scale-changes-ranks").with("count", ranks)));
            ui.label(ctx.say(&Message::new("scale-changes-classes").with("count", classes)));
            ui.add_space(4.0);
            // Changed classes say more than changed ranks.
            let mut named: Vec<&RankChange> = changes.iter().collect();
            named.sort_by_key(|change| (!change.changes_class(), change.rank_before));
            for change in named.iter().take(NAMED) {
                ui.colored_label(ctx.tokens.ink_soft, change_text(ctx, change));
            }
            if changes.len() > NAMED {
                let more = Message::new("scale-changes-more").with("count", changes.len() - NAMED);
                ui.colored_label(ctx.tokens.ink_soft, ctx.say(&more));
            }
        }
        self.preview = Some(preview);
    }
}

fn change_text(ctx: &Context<'_>, change: &RankChange) -> String {
    let touchpoint = ctx.project.touchpoints.get(change.position);
    let key = if change.changes_class() {
        "scale-change-class"
    } else {
        "scale-change-rank"
    };
    ctx.say(
        &Message::new(key)
            .with(
                "name",
                touchpoint.map(|t| t.name.clone()).unwrap_or_default(),
            )
            .with("rank", rank_text(change.rank_before))
            .with("to_rank", rank_text(change.rank_after))
            .with(
                "class",
                Message::new(change.class_before.key(Kind::Touchpoints)),
            )
            .with(
                "to_class",
                Message::new(change.class_after.key(Kind::Touchpoints)),
            ),
    )
}
