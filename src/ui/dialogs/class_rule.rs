//! The dialog in which the class rule and its limits are chosen; how many classes change is shown before.

use egui::{Grid, TextEdit, Ui};

use super::{DialogAnswer, RuleKind, modal};
use crate::edit::{Edit, ProjectEdit};
use crate::i18n::{Language, Message, decimal, parse_decimal};
use crate::methods::matrix::{ClassChanges, Scope, rule_preview};
use crate::model::{ClassRule, ClassRuleError, Project};
use crate::ui::{Context, Drafts};

/// The limits as they are typed.
#[derive(Clone, Debug, PartialEq)]
struct Limits {
    k: String,
    p: String,
    critical: String,
    important: String,
}

/// The dialog's state.
pub struct ClassRuleDialog {
    kind: RuleKind,
    limits: Limits,
    language: Option<Language>,
    rule: ClassRule,
    preview: Option<(ClassRule, Scope, ClassChanges)>,
}

impl Limits {
    /// The limits of a kind of rule, each with the key of its words.
    fn of(&self, kind: RuleKind) -> Vec<(&'static str, &str)> {
        match kind {
            RuleKind::Deviation => vec![("rule-k", &self.k)],
            RuleKind::Percent => vec![("rule-p", &self.p)],
            RuleKind::Pareto => vec![
                ("rule-critical", &self.critical),
                ("rule-important", &self.important),
            ],
            RuleKind::NaturalBreaks => Vec::new(),
        }
    }
}

impl ClassRuleDialog {
    /// The dialog for a project, its rule chosen.
    pub fn new(project: &Project) -> Self {
        Self {
            kind: RuleKind::of(project.class_rule),
            limits: Limits {
                k: String::new(),
                p: String::new(),
                critical: String::new(),
                important: String::new(),
            },
            language: None,
            rule: project.class_rule,
            preview: None,
        }
    }

    /// Whether anything was typed.
    pub fn is_touched(&self) -> bool {
        let language = self.language;
        language.is_some_and(|language| self.limits != self.written(language))
    }

    /// What is typed. Whether it is to hold is the person's answer, which is still awaited.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        let Some(language) = self.language else {
            return;
        };
        let before = self.written(language);
        for (key, text) in self.limits.of(self.kind) {
            if !before.of(self.kind).contains(&(key, text)) {
                drafts.keep(text, |ctx| ctx.text(key));
            }
        }
    }

    /// Writes the limits as the language writes numbers.
    fn fill(&mut self, language: Language) {
        self.limits = self.written(language);
        self.language = Some(language);
    }

    fn written(&self, language: Language) -> Limits {
        let write = |value| decimal(language, value);
        let mut limits = Limits {
            k: write(0.5),
            p: write(25.0),
            critical: write(50.0),
            important: write(80.0),
        };
        match self.rule {
            ClassRule::Deviation { k } => limits.k = write(k),
            ClassRule::Percent { p_percent } => limits.p = write(p_percent),
            ClassRule::Pareto {
                critical_percent,
                important_percent,
            } => {
                limits.critical = write(critical_percent);
                limits.important = write(important_percent);
            }
            ClassRule::NaturalBreaks => {}
        }
        limits
    }

    /// Shows it.
    pub fn show(&mut self, egui: &egui::Context, ctx: &Context<'_>) -> DialogAnswer {
        if self.language.is_none() {
            self.fill(ctx.language());
        }
        let (apply, close) = modal(egui, ctx, "rule-title", 520.0, |ui| self.content(ui, ctx));
        match self.chosen() {
            Ok(rule) if apply => {
                DialogAnswer::Apply(Edit::Project(ProjectEdit::SetClassRule(rule)))
            }
            _ if close => DialogAnswer::Closed,
            _ => DialogAnswer::Open,
        }
    }

    fn chosen(&self) -> Result<ClassRule, ClassRuleError> {
        let number = |text: &str| parse_decimal(text).unwrap_or(f64::NAN);
        let rule = match self.kind {
            RuleKind::Deviation => ClassRule::Deviation {
                k: number(&self.limits.k),
            },
            RuleKind::Percent => ClassRule::Percent {
                p_percent: number(&self.limits.p),
            },
            RuleKind::Pareto => ClassRule::Pareto {
                critical_percent: number(&self.limits.critical),
                important_percent: number(&self.limits.important),
            },
            RuleKind::NaturalBreaks => ClassRule::NaturalBreaks,
        };
        rule.check().map(|()| rule)
    }

    fn content(&mut self, ui: &mut Ui, ctx: &Context<'_>) -> bool {
        let tokens = ctx.tokens;
        ui.colored_label(tokens.ink_soft, ctx.text("rule-ours"));
        ui.add_space(8.0);
        for kind in RuleKind::ALL {
            let [name, text] = kind.keys();
            ui.radio_value(&mut self.kind, kind, ctx.text(name));
            ui.indent(name, |ui| {
                ui.colored_label(tokens.ink_soft, ctx.text(text));
                if kind == self.kind {
                    self.limits(ui, ctx);
                }
            });
            ui.add_space(4.0);
        }
        ui.separator();
        match self.chosen() {
            Ok(rule) => {
                self.preview(ui, ctx, rule);
                true
            }
            Err(error) => {
                ui.colored_label(tokens.warning, ctx.say(&error.message()));
                false
            }
        }
    }

    fn limits(&mut self, ui: &mut Ui, ctx: &Context<'_>) {
        let limits = &mut self.limits;
        let fields: Vec<(&'static str, &mut String)> = match self.kind {
            RuleKind::Deviation => vec![("rule-k", &mut limits.k)],
            RuleKind::Percent => vec![("rule-p", &mut limits.p)],
            RuleKind::Pareto => vec![
                ("rule-critical", &mut limits.critical),
                ("rule-important", &mut limits.important),
            ],
            RuleKind::NaturalBreaks => Vec::new(),
        };
        Grid::new("limits").num_columns(2).show(ui, |ui| {
            for (key, text) in fields {
                let label = ui.label(ctx.text(key));
                ui.add(TextEdit::singleline(text).desired_width(64.0))
                    .labelled_by(label.id);
                ui.end_row();
            }
        });
    }

    fn preview(&mut self, ui: &mut Ui, ctx: &Context<'_>, rule: ClassRule) {
        let known = self
            .preview
            .filter(|(of, scope, _)| *of == rule && *scope == ctx.scope);
        let (_, _, changes) =
            known.unwrap_or_else(|| (rule, ctx.scope, rule_preview(ctx.project, ctx.scope, rule)));
        self.preview = Some((rule, ctx.scope, changes));
        let none = changes == ClassChanges::default();
        if none {
            ui.label(ctx.text("rule-changes-none"));
            return;
        }
        for (key, count) in [
            ("rule-changes-touchpoints", changes.touchpoints),
            ("rule-changes-factors", changes.factors),
            ("rule-changes-stages", changes.stages),
        ] {
            if count > 0 {
                ui.label(ctx.say(&Message::new(key).with("count", count)));
            }
        }
    }
}
