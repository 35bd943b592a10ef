//! What is typed of waves: name, day, method. Kept by Enter, by leaving the field, by saving, by leaving the page.

use std::collections::BTreeMap;

use egui::{EventFilter, Id, Key, Modifiers, Role, TextEdit, Ui};

use crate::edit::{Edit, PanelEdit, apply};
use crate::i18n::{Language, Message};
use crate::model::{Project, Wave, WaveId};
use crate::ui::{Context, Drafts, Intent, Intents, draft_place, inspector, widgets};

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Place {
    /// The name.
    Name(WaveId),
    /// The day.
    Date(WaveId),
    /// How it was collected.
    Method(WaveId),
}

impl Place {
    fn id(self) -> Id {
        Id::unique(("panel wave field", self))
    }

    const fn wave(self) -> WaveId {
        match self {
            Self::Name(id) | Self::Date(id) | Self::Method(id) => id,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Name(_) => "survey-wave-name",
            Self::Date(_) => "survey-wave-date",
            Self::Method(_) => "survey-wave-method",
        }
    }

    fn text(self, project: &Project, language: Language) -> String {
        let Some(wave) = project.panel.wave(self.wave()) else {
            return String::new();
        };
        match self {
            Self::Name(_) => wave.name.clone(),
            Self::Date(_) => wave
                .date
                .map(|day| inspector::typed_date(language, day))
                .unwrap_or_default(),
            Self::Method(_) => wave.method.clone(),
        }
    }

    /// What entering a text does; nothing where it changes nothing.
    fn edit(self, project: &Project, text: &str) -> Result<Option<Edit>, Message> {
        let Some(wave) = project.panel.wave(self.wave()) else {
            return Ok(None);
        };
        let text = text.trim();
        let mut wave: Wave = wave.clone();
        match self {
            Self::Name(_) => text.clone_into(&mut wave.name),
            Self::Method(_) => text.clone_into(&mut wave.method),
            Self::Date(_) if text.is_empty() => wave.date = None,
            Self::Date(_) => {
                let day = inspector::parse_date(text);
                wave.date = Some(day.ok_or_else(|| Message::new("survey-date-none"))?);
            }
        }
        let edit = Edit::Panel(PanelEdit::ChangeWave(Box::new(wave)));
        match apply(&mut project.clone(), &edit) {
            Ok(applied) => Ok(applied.changed.then_some(edit)),
            Err(refusal) => Err(refusal.message()),
        }
    }
}

/// What is typed and where.
#[derive(Default)]
pub(super) struct Typed {
    texts: BTreeMap<Place, String>,
    /// Why a text was refused, and whether that was said when the document was to be left.
    refused: BTreeMap<Place, (Message, bool)>,
    wanted: Option<Place>,
}

impl Typed {
    /// Gives a field the focus.
    pub(super) const fn want(&mut self, place: Place) {
        self.wanted = Some(place);
    }

    /// Takes the keys that end a field, before it sees them.
    pub(super) fn keys(
        &mut self,
        ui: &Ui,
        ctx: &Context<'_>,
        wave: Option<WaveId>,
        intents: &mut Intents,
    ) {
        let Some(wave) = wave else {
            return;
        };
        let places = [Place::Name(wave), Place::Date(wave), Place::Method(wave)];
        let focused = |place: &Place| ui.memory(|memory| memory.has_focus(place.id()));
        let Some(place) = places.into_iter().find(focused) else {
            return;
        };
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let ends = if pressed(Key::Enter) {
            self.enter(ctx, place, intents)
        } else if pressed(Key::Escape) {
            self.forget(place);
            true
        } else {
            false
        };
        if ends {
            widgets::take_focus(ui, super::waves::id());
        }
    }

    fn forget(&mut self, place: Place) {
        self.texts.remove(&place);
        self.refused.remove(&place);
    }

    /// Enters a text; false where it is refused and stays.
    fn enter(&mut self, ctx: &Context<'_>, place: Place, intents: &mut Intents) -> bool {
        let Some(text) = self.texts.get(&place) else {
            return true;
        };
        match place.edit(ctx.project, text) {
            Ok(edit) => {
                if let Some(edit) = edit {
                    intents.edit(edit);
                }
                self.forget(place);
                true
            }
            Err(why) => {
                self.refused.entry(place).or_insert((why, false));
                false
            }
        }
    }

    /// Shows a field.
    pub(super) fn field(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        place: Place,
        (name, width): (&'static str, f32),
    ) {
        let before = self.texts.get(&place).cloned();
        let mut text = before.unwrap_or_else(|| place.text(ctx.project, ctx.language()));
        let field = TextEdit::singleline(&mut text)
            .id(place.id())
            .event_filter(EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: true,
                tab: false,
            })
            .desired_width(width);
        let response = ui.add(field).accessible_name(ctx.text(name));
        if response.changed() {
            self.texts.insert(place, text);
            self.refused.remove(&place);
        }
        if self.wanted == Some(place) {
            self.wanted = None;
            widgets::take_focus(ui, place.id());
        }
        if let Some((why, _)) = self.refused.get(&place) {
            let text = ctx.say(why);
            let label = ui.colored_label(ctx.tokens.warning, text.as_str());
            ui.ctx().accesskit_node_builder(label.id, |node| {
                node.set_role(Role::Alert);
                node.set_label(text);
            });
        }
    }

    /// Forgets what is typed about what is not there any more.
    pub(super) fn refresh(&mut self, project: &Project) {
        let is_there = |place: &Place| project.panel.wave(place.wave()).is_some();
        self.texts.retain(|place, _| is_there(place));
        self.refused.retain(|place, _| is_there(place));
    }

    /// Enters everything; why something is refused is said once.
    pub(super) fn keep(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        let places: Vec<Place> = self.texts.keys().copied().collect();
        let mut project = ctx.project.clone();
        for place in places {
            // Each meets the wave as the one before it leaves it.
            let Some(text) = self.texts.get(&place) else {
                continue;
            };
            match place.edit(&project, text) {
                Ok(edit) => {
                    if let Some(edit) = edit
                        && apply(&mut project, &edit).is_ok()
                    {
                        intents.edit(edit);
                    }
                    self.forget(place);
                }
                Err(why) => {
                    let (why, said) = self.refused.entry(place).or_insert((why, false));
                    if !std::mem::replace(said, true) {
                        intents.push(Intent::Refuse(why.clone()));
                    }
                }
            }
        }
    }

    /// What is typed, as [`Typed::keep`] would enter it.
    pub(super) fn gather(&self, drafts: &mut Drafts<'_>) {
        for (place, text) in &self.texts {
            drafts.add(
                text,
                |ctx| {
                    let wave = ctx.project.panel.wave(place.wave());
                    draft_place(ctx, place.key(), wave.map_or("", |wave| wave.name.as_str()))
                },
                |ctx| place.edit(ctx.project, text),
            );
        }
    }
}
