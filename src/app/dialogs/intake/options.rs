//! How the cells of a sheet are to be read, and where it goes: the column of choices beside the preview.

use egui::{TextEdit, Ui};

use super::super::Seen;
use super::Ready;
use super::work::Outcome;
use crate::files::table::{Blank, Comma, ImportOptions};
use crate::i18n::{Message, visible};
use crate::model::{Scale, Weighting};
use crate::ui::widgets;

/// What is chosen.
#[derive(Debug, Default)]
pub(super) struct Choice {
    /// As a new project is to be read; one that is updated has its own scale and importances.
    pub options: ImportOptions,
    /// Levels as they are typed, and whether they are meant.
    own: String,
    is_own: bool,
    /// Into the project that is open.
    pub onto: bool,
    /// What the sheet does not have goes from it.
    pub remove: bool,
}

impl Choice {
    /// As it begins; `onto` the open project, or into a new one.
    pub(super) fn for_open(onto: bool) -> Self {
        Self {
            onto,
            ..Self::default()
        }
    }

    /// How the sheet is read.
    pub(super) fn effective(&self, seen: &Seen<'_>) -> ImportOptions {
        let mut options = self.options.clone();
        if let Some(open) = seen.open.filter(|_| self.onto) {
            options.scale = open.project.scale.as_ref().clone();
            options.weights = open.project.weighting;
        }
        options
    }

    /// Takes a scale that was offered.
    fn take(&mut self, scale: &Scale) {
        self.options.scale = scale.clone();
        let presets = Scale::presets();
        self.is_own = !presets.iter().any(|preset| preset == scale);
        if self.is_own {
            self.own = scale.name().replace('-', ", ");
        }
    }

    fn typed(&self) -> Option<Scale> {
        let levels = self.own.split([',', '-', ';', ' ', '/']);
        let levels = levels.map(str::trim).filter(|level| !level.is_empty());
        let levels: Result<Vec<u8>, _> = levels.map(str::parse).collect();
        levels
            .ok()
            .and_then(|levels| Scale::of_values(&levels).ok())
    }
}

/// Shows the choices; true where one was changed.
pub(super) fn show(ui: &mut Ui, seen: &Seen<'_>, ready: &mut Ready) -> bool {
    let before = (ready.choice.options.clone(), ready.choice.onto);
    destination(ui, seen, ready);
    let turned = turned(ui, seen, ready);
    let outcome = ready.outcome.as_ref();
    counts(ui, seen, outcome);
    let choice = &mut ready.choice;
    scale(ui, seen, choice, outcome);
    heading(ui, seen, "import-blank");
    let options = &mut choice.options;
    let unrated = seen.text("import-blank-unrated");
    ui.radio_value(&mut options.blank, Blank::Unrated, unrated);
    let lowest = match seen.open.filter(|_| choice.onto) {
        Some(open) => open.project.scale.lowest(),
        None => options.scale.lowest(),
    };
    let lowest = Message::new("import-blank-lowest").with("level", lowest);
    ui.radio_value(&mut options.blank, Blank::Lowest, seen.words.say(&lowest));
    if options.zero_unrated || outcome.is_some_and(|outcome| outcome.zeros > 0) {
        ui.checkbox(&mut options.zero_unrated, seen.text("intake-zero"));
    }
    if !choice.onto {
        heading(ui, seen, "import-weights");
        let narrow = seen.text("import-weights-1-5");
        ui.radio_value(&mut options.weights, Weighting::OneToFive, narrow);
        let wide = seen.text("import-weights-as-is");
        ui.radio_value(&mut options.weights, Weighting::AsIs, wide);
    }
    if options.comma.is_some() || outcome.is_some_and(|outcome| outcome.asks_comma) {
        heading(ui, seen, "import-comma");
        for (comma, key) in [
            (None, "import-comma-ask"),
            (Some(Comma::Decimal), "import-comma-decimal"),
            (Some(Comma::Thousands), "import-comma-thousands"),
        ] {
            ui.radio_value(&mut options.comma, comma, seen.text(key));
        }
    }
    turned || before != (ready.choice.options.clone(), ready.choice.onto)
}

/// A new project, or the one that is open.
fn destination(ui: &mut Ui, seen: &Seen<'_>, ready: &mut Ready) {
    let choice = &mut ready.choice;
    let Some(open) = seen.open else {
        choice.onto = false;
        return;
    };
    ui.label(widgets::strong(seen.text("intake-onto")));
    ui.radio_value(&mut choice.onto, false, seen.text("intake-onto-new"));
    let name = visible(&open.project.about.name).into_owned();
    let update = Message::new("intake-onto-open").with("name", name);
    let radio = ui.radio_value(&mut choice.onto, true, seen.words.say(&update));
    radio.on_hover_text(seen.text("intake-onto-tip"));
    ui.label(widgets::soft(seen.text("intake-onto-key"), seen.tokens).size(seen.tokens.text_small));
    if !choice.onto {
        ui.add_space(12.0);
        return;
    }
    let gone = ready.outcome.as_ref().and_then(|outcome| {
        let update = outcome.update.as_ref()?;
        (!update.gone.is_empty()).then_some(update.gone.len())
    });
    if let Some(count) = gone {
        heading(ui, seen, "intake-gone");
        ui.radio_value(&mut choice.remove, false, seen.text("intake-gone-keep"));
        let remove = Message::new("intake-gone-remove").with("count", count);
        ui.radio_value(&mut choice.remove, true, seen.words.say(&remove));
    }
    ui.add_space(12.0);
}

/// Whether touchpoints stand below each other; true where that was changed.
fn turned(ui: &mut Ui, seen: &Seen<'_>, ready: &mut Ready) -> bool {
    let Some(page) = ready.pages.get_mut(ready.at) else {
        return false;
    };
    let mut turned = page.layout.transposed;
    let changed = ui
        .checkbox(&mut turned, seen.text("intake-turned"))
        .changed();
    if changed {
        page.turn(turned);
    }
    ui.add_space(8.0);
    changed
}

/// What is taken, in numbers, or why nothing is.
fn counts(ui: &mut Ui, seen: &Seen<'_>, outcome: Option<&Outcome>) {
    ui.label(widgets::strong(seen.text("intake-taken")));
    let Some(outcome) = outcome else {
        ui.label(seen.text("intake-working"));
        return;
    };
    match &outcome.taken.project {
        Some(project) => {
            for (key, count) in [
                ("intake-count-factors", project.factors.len()),
                ("intake-count-touchpoints", project.touchpoints.len()),
                ("intake-count-stages", project.stages.len()),
                ("intake-count-relations", outcome.taken.relations),
            ] {
                ui.label(seen.words.say(&Message::new(key).with("count", count)));
            }
        }
        None => {
            ui.label(seen.text("intake-nothing"));
        }
    }
    for problem in &outcome.taken.problems {
        ui.colored_label(seen.tokens.warning, seen.words.say(problem));
    }
    let refused = outcome.taken.refused;
    if refused > 0 {
        let refused = Message::new("intake-refused").with("count", refused);
        ui.colored_label(seen.tokens.warning, seen.words.say(&refused));
    }
}

fn scale(ui: &mut Ui, seen: &Seen<'_>, choice: &mut Choice, outcome: Option<&Outcome>) {
    heading(ui, seen, "import-scale");
    if let Some(open) = seen.open.filter(|_| choice.onto) {
        let scale =
            Message::new("intake-scale-of-project").with("scale", open.project.scale.name());
        ui.label(seen.words.say(&scale));
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for preset in Scale::presets() {
            let on = !choice.is_own && choice.options.scale == preset;
            if ui.radio(on, preset.name()).clicked() {
                choice.take(&preset);
            }
        }
    });
    let mut begin = false;
    ui.horizontal(|ui| {
        let own = seen.text("intake-scale-own");
        if ui.radio(choice.is_own, own).clicked() {
            choice.is_own = true;
            begin = choice.own.is_empty();
        }
        if begin {
            choice.own = choice.options.scale.name().replace('-', ", ");
        }
        if choice.is_own {
            let field = TextEdit::singleline(&mut choice.own).desired_width(120.0);
            let name = seen.text("intake-scale-levels");
            ui.add(field).accessible_name(name);
        }
    });
    if choice.is_own {
        match choice.typed() {
            Some(scale) if scale != choice.options.scale => choice.options.scale = scale,
            Some(_) => {}
            None => {
                let wrong = seen.text("intake-scale-wrong");
                ui.colored_label(seen.tokens.warning, wrong);
            }
        }
    }
    let language = seen.words.language();
    let levels = choice.options.scale.levels().iter();
    let meanings = levels.map(|level| format!("{} – {}", level.value, level.label(language)));
    let meanings = meanings.collect::<Vec<_>>().join("; ");
    ui.label(widgets::soft(meanings, seen.tokens).size(seen.tokens.text_small));
    if let Some((scale, refused)) = outcome.and_then(|outcome| outcome.suggested.as_ref()) {
        let use_it = Message::new("intake-scale-suggested")
            .with("scale", scale.name())
            .with("count", *refused);
        if ui.button(seen.words.say(&use_it)).clicked() {
            choice.take(scale);
        }
    }
}

fn heading(ui: &mut Ui, seen: &Seen<'_>, key: &'static str) {
    ui.add_space(12.0);
    ui.label(widgets::strong(seen.text(key)));
}
