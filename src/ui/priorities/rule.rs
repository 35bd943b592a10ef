//! The class rule: which of the four, and its limits as numbers that can be typed.

use egui::{ComboBox, TextEdit, Ui};

use super::PrioritiesView;
use crate::i18n::{Message, decimal, parse_decimal};
use crate::model::ClassRule;
use crate::ui::dialogs::RuleKind;
use crate::ui::{Context, Intent, Intents, widgets};

/// A limit that is being typed: which of the rule's, and its text.
#[derive(Default)]
pub(super) struct Draft(Option<(usize, String)>);

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
    match ctx.project.class_rule {
        ClassRule::Deviation { k } => field(ui, ctx, view, (0, "rule-k", k), intents),
        ClassRule::Percent { p_percent } => field(ui, ctx, view, (0, "rule-p", p_percent), intents),
        ClassRule::Pareto {
            critical_percent,
            important_percent,
        } => {
            let critical = (0, "rule-critical", critical_percent);
            field(ui, ctx, view, critical, intents);
            let important = (1, "rule-important", important_percent);
            field(ui, ctx, view, important, intents);
        }
        ClassRule::NaturalBreaks => {}
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
    let mut text = match &view.draft.0 {
        Some((of, text)) if *of == which => text.clone(),
        _ => decimal(ctx.language(), value),
    };
    let response = ui
        .add(
            TextEdit::singleline(&mut text)
                .id_salt(("limit", which))
                .desired_width(52.0),
        )
        .labelled_by(label.id);
    if response.changed() {
        view.draft.0 = Some((which, text));
    }
    if response.lost_focus()
        && let Some((_, text)) = view.draft.0.take_if(|(of, _)| *of == which)
    {
        let left = ui.input(|input| input.key_pressed(egui::Key::Escape));
        let typed = parse_decimal(&text).filter(|_| !left);
        let rule = typed.map(|value| with(ctx.project.class_rule, which, value));
        match rule.map(|rule| (rule, rule.check())) {
            Some((rule, Ok(()))) => view.set_rule(ctx, rule, intents),
            Some((_, Err(error))) => intents.push(Intent::Refuse(error.message())),
            None if left => {}
            None => {
                let why = Message::new("priorities-say-no-number").with("value", text);
                intents.push(Intent::Refuse(why));
            }
        }
    }
}
