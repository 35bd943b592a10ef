//! Above the columns: the file and what it holds in a sentence, the wave's name, day and method, the sheet.

use egui::{ComboBox, Label, RichText, ScrollArea, TextEdit, Ui};

use super::super::Seen;
use super::Looked;
use crate::edit::same_name;
use crate::i18n::{Message, visible};
use crate::methods::hypotheses::too_long;
use crate::methods::panel::Kind;
use crate::model::{Panel, Project, QuestionKind};
use crate::ui::columns::Line;
use crate::ui::{Drafts, inspector, widgets};

/// How answers are collected, as it is proposed.
const METHODS: [&str; 4] = [
    "survey-method-form",
    "survey-method-interview",
    "survey-method-phone",
    "survey-method-spot",
];

/// What is said of the wave.
#[derive(Debug)]
pub(super) struct Head {
    pub name: String,
    /// As it is typed; none until the language is known.
    date: Option<String>,
    pub method: String,
    /// Which of the three were changed.
    changed: [bool; 3],
}

impl Head {
    pub fn of(project: &Project, looked: &Looked) -> Self {
        let stem = looked.path.file_stem().unwrap_or_default();
        let stem = stem.to_string_lossy().trim().to_owned();
        let taken = |name: &str| {
            let mut waves = project.panel.waves.iter();
            waves.any(|wave| same_name(&wave.name, name))
        };
        let mut names = (2..).map(|number| format!("{stem} {number}"));
        let name = if taken(&stem) {
            names.find(|name| !taken(name)).unwrap_or_default()
        } else {
            stem
        };
        // The next wave is mostly collected as the last one was.
        let method = project.panel.waves.last().map(|wave| wave.method.clone());
        Self {
            name,
            date: None,
            method: method.unwrap_or_default(),
            changed: [false; 3],
        }
    }

    /// Whether anything was typed.
    pub fn is_touched(&self) -> bool {
        self.changed.contains(&true)
    }

    /// What is typed.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        let date = self.date.as_deref().unwrap_or_default();
        let texts = [
            ("survey-wave-name", self.name.as_str()),
            ("survey-wave-date", date),
            ("survey-wave-method", self.method.as_str()),
        ];
        for ((key, text), changed) in texts.into_iter().zip(self.changed) {
            if changed {
                drafts.keep(text, |ctx| ctx.text(key));
            }
        }
    }

    /// The day as it is typed; an error where it is none.
    pub fn day(&self, looked: &Looked) -> Result<Option<chrono::NaiveDate>, Message> {
        match self.date.as_deref().map(str::trim) {
            None => Ok(looked.written),
            Some("") => Ok(None),
            Some(text) => inspector::parse_date(text)
                .map(Some)
                .ok_or_else(|| Message::new("survey-date-none")),
        }
    }

    /// Shows it; the sheet that was chosen.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        looked: &Looked,
        (lines, seen_factors): (&[Line], bool),
    ) -> Option<String> {
        let file = looked.path.file_name().unwrap_or(looked.path.as_os_str());
        let file = file.to_string_lossy().into_owned();
        let sentence = sentence(&file, looked, lines);
        ui.add(Label::new(seen.words.say(&sentence)).wrap());
        self.wave(ui, seen, looked);
        let sheet = sheets(ui, seen, looked);
        let asked = in_file(lines).map(|line| line.question.clone());
        let asked = Panel {
            questions: asked.collect(),
            ..Panel::default()
        };
        if let Some(count) = too_long(&asked) {
            let text = Message::new("survey-too-long").with("count", count);
            let text = RichText::new(seen.words.say(&text)).color(seen.tokens.warning);
            ui.add(Label::new(text).truncate());
        }
        if let Some(none) = without_factor(lines) {
            let key = if seen_factors {
                "survey-without-factor"
            } else {
                "survey-no-factors"
            };
            let text = Message::new(key).with("count", none);
            let text = RichText::new(seen.words.say(&text)).color(seen.tokens.warning);
            ui.add(Label::new(text).truncate());
        }
        sheet
    }

    /// Name, day and method.
    fn wave(&mut self, ui: &mut Ui, seen: &Seen<'_>, looked: &Looked) {
        let language = seen.words.language();
        ui.horizontal(|ui| {
            let soft = |ui: &mut Ui, key| {
                let text = seen.text(key);
                ui.label(widgets::soft(text.as_str(), seen.tokens));
                text
            };
            let name = soft(ui, "survey-wave-name");
            let field = TextEdit::singleline(&mut self.name).desired_width(220.0);
            let typed = ui.add(field).accessible_name(name).changed();
            let [of_name, of_date, of_method] = &mut self.changed;
            *of_name |= typed;
            let name = soft(ui, "survey-wave-date");
            let written = looked.written;
            let date = self.date.get_or_insert_with(|| {
                let typed = written.map(|day| inspector::typed_date(language, day));
                typed.unwrap_or_default()
            });
            let field = TextEdit::singleline(date).desired_width(106.0);
            *of_date |= ui.add(field).accessible_name(name).changed();
            let name = soft(ui, "survey-wave-method");
            let field = TextEdit::singleline(&mut self.method).desired_width(200.0);
            *of_method |= ui.add(field).accessible_name(name).changed();
            let combo = ComboBox::from_id_salt("methods")
                .selected_text(seen.text("survey-method-usual"))
                .width(110.0)
                .show_ui(ui, |ui| {
                    for key in METHODS {
                        let text = seen.text(key);
                        if ui.selectable_label(self.method == text, &text).clicked() {
                            self.method = text;
                            *of_method = true;
                        }
                    }
                });
            combo
                .response
                .accessible_name(seen.text("survey-method-usual"));
        });
    }
}

/// The sheets of a workbook, where there are several; the one that was chosen.
fn sheets(ui: &mut Ui, seen: &Seen<'_>, looked: &Looked) -> Option<String> {
    if looked.outline.sheets.len() < 2 {
        return None;
    }
    let mut chosen = None;
    ScrollArea::horizontal().id_salt("sheets").show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(widgets::soft(seen.text("intake-sheet"), seen.tokens));
            for sheet in &looked.outline.sheets {
                let on = *sheet == looked.outline.source.sheet;
                if ui.selectable_label(on, visible(sheet)).clicked() && !on {
                    chosen = Some(sheet.clone());
                }
            }
        });
    });
    chosen
}

/// What the file holds, in one sentence.
fn sentence(file: &str, looked: &Looked, lines: &[Line]) -> Message {
    let count = |test: fn(Kind) -> bool| {
        let kinds = in_file(lines).map(|line| Kind::of(line.question.kind));
        kinds.filter(|kind| test(*kind)).count()
    };
    let rows = usize::try_from(looked.outline.source.rows).unwrap_or(usize::MAX);
    let taken = count(|kind| kind != Kind::Ignored);
    Message::new("survey-sentence")
        .with("file", file)
        .with("rows", rows)
        .with("columns", looked.outline.columns.len())
        .with("taken", taken)
        .with("importances", count(|kind| kind == Kind::Importance))
}

/// The columns that the file has; the others are questions of earlier waves.
fn in_file(lines: &[Line]) -> impl Iterator<Item = &Line> {
    lines.iter().filter(|line| line.facts.is_some())
}

/// How many importances are of no factor.
fn without_factor(lines: &[Line]) -> Option<usize> {
    let none = |line: &&Line| {
        matches!(
            line.question.kind,
            QuestionKind::Importance { factor: None, .. }
        )
    };
    let count = in_file(lines).filter(none).count();
    (count > 0).then_some(count)
}
