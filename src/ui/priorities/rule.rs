//! The class rule: which of the four, and its limits as numbers that can be typed.

use std::collections::BTreeMap;

use egui::{ComboBox, TextEdit, Ui};

use super::PrioritiesView;
use crate::edit::{Edit, ProjectEdit};
use crate::i18n::{Message, decimal, parse_decimal};
use crate::model::{ClassRule, ClassRuleError};
use crate::ui::dialogs::RuleKind;
use crate::ui::{Context, Drafts, Intent, Intents, widgets};

/// The limits of the rule that are being typed.
#[derive(Default)]
pub(super) struct Draft(BTreeMap<usize, Typed>);

struct Typed {
    text: String,
    /// Whether it was said why it is refused: asked again, the person means it.
    said: bool,
}

/// The limits of a rule, each with the key of its words.
fn limits(rule: ClassRule) -> Vec<(&'static str, f64)> {
    match rule {
        ClassRule::Deviation { k } => vec![("rule-k", k)],
        ClassRule::Percent { p_percent } => vec![("rule-p", p_percent)],
        ClassRule::Pareto {
            critical_percent,
            important_percent,
        } => vec![
            ("rule-critical", critical_percent),
            ("rule-important", important_percent),
        ],
        ClassRule::NaturalBreaks => Vec::new(),
    }
}

/// Shows the rule's choice and its limits.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut PrioritiesView,
    intents: &mut Intents,
) {
    let now = RuleKind::of(ctx.project.class_rule);
    let mut chosen = now;
    let [name, _] = now.keys();
    let combo = ComboBox::from_id_salt("class rule")
        .selected_text(ctx.text(name))
        .width(150.0)
        .show_ui(ui, |ui| {
            for kind in RuleKind::ALL {
                let [name, text] = kind.keys();
                ui.selectable_value(&mut chosen, kind, ctx.text(name))
                    .on_hover_text(ctx.text(text));
            }
        });
    let named = Message::new("priorities-rule").with("rule", Message::new(name));
    (combo.response)
        .accessible_name(ctx.say(&named))
        .on_hover_text(ctx.text("rule-ours"));
    if chosen != now {
        view.draft = Draft::default();
        view.set_rule(ctx, chosen.usual(), intents);
    }
    for (which, (key, value)) in limits(ctx.project.class_rule).into_iter().enumerate() {
        field(ui, ctx, view, (which, key, value), intents);
    }
}

/// The rule with another limit.
const fn with(rule: ClassRule, which: usize, value: f64) -> ClassRule {
    match (rule, which) {
        (ClassRule::Deviation { .. }, _) => ClassRule::Deviation { k: value },
        (ClassRule::Percent { .. }, _) => ClassRule::Percent { p_percent: value },
        (
            ClassRule::Pareto {
                important_percent, ..
            },
            0,
        ) => ClassRule::Pareto {
            critical_percent: value,
            important_percent,
        },
        (
            ClassRule::Pareto {
                critical_percent, ..
            },
            _,
        ) => ClassRule::Pareto {
            critical_percent,
            important_percent: value,
        },
        (ClassRule::NaturalBreaks, _) => rule,
    }
}

fn field(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut PrioritiesView,
    (which, key, value): (usize, &'static str, f64),
    intents: &mut Intents,
) {
    let label = ui.label(widgets::soft(ctx.text(key), ctx.tokens).size(ctx.tokens.text_small));
    let mut text = match view.draft.0.get(&which) {
        Some(typed) => typed.text.clone(),
        None => decimal(ctx.language(), value),
    };
    let response = ui
        .add(
            TextEdit::singleline(&mut text)
                .id_salt(("limit", which))
                .desired_width(52.0),
        )
        .labelled_by(label.id);
    if view.draft.0.get(&which).is_some_and(|typed| typed.said) {
        let (pen, kind) = (
            egui::Stroke::new(2.0, ctx.tokens.warning),
            egui::StrokeKind::Inside,
        );
        ui.painter().rect_stroke(response.rect, 2.0, pen, kind);
    }
    if response.changed() {
        let said = false;
        view.draft.0.insert(which, Typed { text, said });
    }
    if response.lost_focus() {
        // Escape leaves the limit as it was.
        if ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            view.draft.0.remove(&which);
        }
        keep_one(view, ctx, which, intents);
    }
}

/// The rule that a draft makes, or why it is none; nothing where the rule has no such limit.
fn edit(ctx: &Context<'_>, which: usize, text: &str) -> Result<Option<ClassRule>, Message> {
    let now = ctx.project.class_rule;
    if limits(now).get(which).is_none() {
        return Ok(None);
    }
    let refusal = || Message::new("priorities-say-no-number").with("value", text);
    let value = parse_decimal(text).ok_or_else(refusal)?;
    let rule = with(now, which, value);
    rule.check().map_err(ClassRuleError::message)?;
    Ok(Some(rule))
}

/// Enters what is typed; what is refused stays in its field, and the reason is said.
pub(super) fn keep(view: &mut PrioritiesView, ctx: &Context<'_>, intents: &mut Intents) {
    for which in view.draft.0.keys().copied().collect::<Vec<_>>() {
        keep_one(view, ctx, which, intents);
    }
}

fn keep_one(view: &mut PrioritiesView, ctx: &Context<'_>, which: usize, intents: &mut Intents) {
    let Some(typed) = view.draft.0.get_mut(&which) else {
        return;
    };
    match edit(ctx, which, &typed.text) {
        Ok(rule) => {
            view.draft.0.remove(&which);
            if let Some(rule) = rule {
                view.set_rule(ctx, rule, intents);
            }
        }
        Err(why) => {
            if !std::mem::replace(&mut typed.said, true) {
                intents.push(Intent::Refuse(why));
            }
        }
    }
}

/// What is typed, as [`keep`] would enter it.
pub(super) fn drafts(view: &PrioritiesView, drafts: &mut Drafts<'_>) {
    for (which, typed) in &view.draft.0 {
        let place = |ctx: &Context<'_>| {
            let limits = limits(ctx.project.class_rule);
            let limit = limits.get(*which);
            limit.map_or_else(String::new, |(key, _)| ctx.text(key))
        };
        drafts.add(&typed.text, place, |ctx| {
            let rule = edit(ctx, *which, &typed.text)?;
            Ok(rule.map(|rule| Edit::Project(ProjectEdit::SetClassRule(rule))))
        });
    }
}
