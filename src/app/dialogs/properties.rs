//! The project's own words: name, description, author, language of the content, illustrative or not, weighting.

use egui::{Align, Layout, TextEdit, Ui, vec2};

use super::{Reply, Seen, Step};
use crate::edit::{Batch, BatchKind, Edit, ProjectEdit, apply};
use crate::i18n::{Language, Message};
use crate::model::{About, Project, Weighting};
use crate::ui::{Drafts, Tokens, widgets};

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct PropertiesDraft {
    /// As the project was when the dialog opened; nothing can change it while the dialog is open.
    project: Project,
    about: About,
    weighting: Weighting,
    refusal: Option<Message>,
    /// Whether it was said that the document is not left because of it.
    said: bool,
}

impl PropertiesDraft {
    pub(super) fn of(project: &Project) -> Self {
        Self {
            project: project.clone(),
            about: (*project.about).clone(),
            weighting: project.weighting,
            refusal: None,
            said: false,
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        let tokens = seen.tokens;
        let name = field(ui, tokens, &seen.text("properties-name"), |ui| {
            ui.add(TextEdit::singleline(&mut self.about.name).desired_width(f32::INFINITY))
        });
        if first {
            name.request_focus();
        }
        field(ui, tokens, &seen.text("properties-description"), |ui| {
            let text = TextEdit::multiline(&mut self.about.description);
            ui.add(text.desired_width(f32::INFINITY).desired_rows(4))
        });
        field(ui, tokens, &seen.text("properties-author"), |ui| {
            ui.add(TextEdit::singleline(&mut self.about.author).desired_width(f32::INFINITY))
        });
        caption(ui, tokens, &seen.text("properties-language"));
        ui.horizontal(|ui| {
            for language in Language::ALL {
                let name = seen.text(language_key(language));
                ui.radio_value(&mut self.about.language, language, name);
            }
        });
        caption(ui, tokens, &seen.text("properties-weighting"));
        for weighting in [Weighting::OneToFive, Weighting::AsIs] {
            let name = seen.text(weighting_key(weighting));
            ui.radio_value(&mut self.weighting, weighting, name);
        }
        ui.add_space(4.0);
        ui.checkbox(
            &mut self.about.illustrative,
            seen.text("properties-illustrative"),
        );
        if let Some(refusal) = &self.refusal {
            ui.add_space(4.0);
            ui.colored_label(tokens.warning, seen.words.say(refusal));
        }
        let mut step = Step::Stay;
        widgets::answers(ui, |ui| {
            if widgets::primary_button(ui, tokens, &seen.text("properties-done")).clicked() {
                step = self.done();
            }
            if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
                step = Step::Close;
            }
        });
        step
    }

    fn done(&mut self) -> Step {
        match self.tried() {
            Some(edit) => Step::Done(Reply::Edit(edit)),
            None => Step::Stay,
        }
    }

    /// What was changed, tried on a copy first, so that a refusal is said here, beside the field.
    fn tried(&mut self) -> Option<Edit> {
        let edit = self.edit();
        let tried = apply(&mut self.project.clone(), &edit);
        self.refusal = tried.err().map(|error| error.message());
        self.refusal.is_none().then_some(edit)
    }

    /// What was changed, because the document is left. Where it is refused, true the first time.
    pub(super) fn keep(&mut self) -> Result<Option<Edit>, bool> {
        match self.tried() {
            Some(Edit::Batch(batch)) if batch.edits.is_empty() => Ok(None),
            Some(edit) => Ok(Some(edit)),
            None => Err(!std::mem::replace(&mut self.said, true)),
        }
    }

    /// What was changed.
    pub(super) fn drafts(&self, drafts: &mut Drafts<'_>) {
        let (old, new) = (&self.project.about, &self.about);
        for (key, edit, [before, text]) in texts(old, new) {
            if before != text {
                let edit = Edit::Project(edit);
                drafts.add(text, |ctx| ctx.text(key), |_| Ok(Some(edit)));
            }
        }
        if old.language != new.language {
            let edit = ProjectEdit::SetLanguage(new.language);
            let chosen = language_key(new.language);
            drafts.choose(chosen, "properties-language", Edit::Project(edit));
        }
        if self.project.weighting != self.weighting {
            let edit = ProjectEdit::SetWeighting(self.weighting);
            let chosen = weighting_key(self.weighting);
            drafts.choose(chosen, "properties-weighting", Edit::Project(edit));
        }
        if old.illustrative != new.illustrative {
            let edit = ProjectEdit::SetIllustrative(new.illustrative);
            let chosen = if new.illustrative {
                "versions-yes"
            } else {
                "versions-no"
            };
            drafts.choose(chosen, "properties-illustrative", Edit::Project(edit));
        }
    }

    fn edit(&self) -> Edit {
        let (old, new) = (&self.project.about, &self.about);
        let mut edits = Vec::new();
        let mut add = |changed: bool, edit: ProjectEdit| {
            if changed {
                edits.push(Edit::Project(edit));
            }
        };
        for (_, edit, [before, text]) in texts(old, new) {
            add(before != text, edit);
        }
        add(
            old.language != new.language,
            ProjectEdit::SetLanguage(new.language),
        );
        add(
            old.illustrative != new.illustrative,
            ProjectEdit::SetIllustrative(new.illustrative),
        );
        add(
            self.project.weighting != self.weighting,
            ProjectEdit::SetWeighting(self.weighting),
        );
        // One change keeps its own name in the history.
        match <[Edit; 1]>::try_from(edits) {
            Ok([edit]) => edit,
            Err(edits) => Edit::Batch(Batch {
                kind: BatchKind::Change,
                edits,
            }),
        }
    }
}

const fn language_key(language: Language) -> &'static str {
    match language {
        Language::English => "properties-english",
        Language::Russian => "properties-russian",
    }
}

const fn weighting_key(weighting: Weighting) -> &'static str {
    match weighting {
        Weighting::OneToFive => "import-weights-1-5",
        Weighting::AsIs => "import-weights-as-is",
    }
}

/// The three texts: the key of the field, the edit that the new one makes, and the old one and the new one.
fn texts<'a>(old: &'a About, new: &'a About) -> [(&'static str, ProjectEdit, [&'a str; 2]); 3] {
    [
        (
            "properties-name",
            ProjectEdit::Rename(new.name.clone()),
            [&old.name, &new.name],
        ),
        (
            "properties-description",
            ProjectEdit::SetDescription(new.description.clone()),
            [&old.description, &new.description],
        ),
        (
            "properties-author",
            ProjectEdit::SetAuthor(new.author.clone()),
            [&old.author, &new.author],
        ),
    ]
}

fn caption(ui: &mut Ui, tokens: &Tokens, text: &str) -> egui::Response {
    ui.add_space(4.0);
    ui.label(widgets::soft(text, tokens))
}

fn field(
    ui: &mut Ui,
    tokens: &Tokens,
    name: &str,
    add: impl FnOnce(&mut Ui) -> egui::Response,
) -> egui::Response {
    let label = caption(ui, tokens, name);
    let size = vec2(ui.available_width(), 0.0);
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::LEFT), add)
        .inner
        .labelled_by(label.id)
}
