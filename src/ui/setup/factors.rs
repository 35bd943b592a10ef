//! The step of the factors: a list in which names and importances are typed, and a line for the next one.

use std::collections::BTreeMap;

use egui::text_edit::TextEditState;
use egui::{Key, Modifiers, Ui};

use super::factor_place::{Place, change, read_importance};
use crate::edit::{Edit, FactorEdit};
use crate::i18n::Message;
use crate::model::{FactorId, Project, check_name};
use crate::ui::action::SetupAction;
use crate::ui::widgets::hand_on_history;
use crate::ui::{Context, Drafts, Intent, Intents};

/// One field's text that is not in the project.
#[derive(Debug, Default)]
struct Typed {
    text: String,
    refused: Option<Message>,
    /// Whether the refusal was said when the screen or the document was to be left: asked again, the person means it.
    said: bool,
}

/// What is typed and where.
#[derive(Default)]
pub(super) struct Factors {
    /// What is typed into fields of factors that there are.
    typed: BTreeMap<Place, Typed>,
    /// The next factor's name and importance.
    pub(super) next: (String, String),
    /// What was refused in the next factor's line, and where.
    refused: Option<(Place, Message)>,
    /// Whether that was said when the screen or the document was to be left.
    said: bool,
    /// The field that is to have the focus as soon as it is in view.
    pub(super) wanted: Option<Place>,
    /// The field that had it last.
    pub(super) at: Option<Place>,
    /// The line to bring into view.
    pub(super) reveal: Option<usize>,
}

impl Factors {
    /// Puts the focus where the next factor is typed.
    pub(super) fn begin(&mut self) {
        self.want(Place::NewName);
    }

    /// The factor in whose line the focus is.
    pub(super) const fn current(&self) -> Option<FactorId> {
        match self.at {
            Some(place) => place.factor(),
            None => None,
        }
    }

    pub(super) const fn want(&mut self, place: Place) {
        self.wanted = Some(place);
    }

    /// Brings a factor into view, its name to be typed in.
    pub(super) fn go_to(&mut self, project: &Project, id: FactorId) {
        self.reveal = project.factor_position(id);
        self.want(Place::Name(id));
    }

    /// Forgets what is typed about factors that are not there any more.
    pub(super) fn refresh(&mut self, project: &Project) {
        self.typed.retain(|place, _| place.is_in(project));
    }

    /// What a field of a factor holds that is not in the project.
    pub(super) fn typed(&self, place: Place) -> Option<&str> {
        self.typed.get(&place).map(|typed| typed.text.as_str())
    }

    /// Takes in what a field was made to hold.
    pub(super) fn take_in(&mut self, place: Place, text: String) {
        match place {
            Place::NewName => self.next.0 = text,
            Place::NewImportance => self.next.1 = text,
            _ => {
                let typed = Typed {
                    text,
                    ..Typed::default()
                };
                self.typed.insert(place, typed);
                return;
            }
        }
        self.refused = None;
        self.said = false;
    }

    /// Whether the text of a field was refused.
    pub(super) fn is_refused(&self, place: Place) -> bool {
        let next = self.refused.as_ref().is_some_and(|(of, _)| *of == place);
        next || self.refusal_at(place).is_some()
    }

    fn refusal_at(&self, place: Place) -> Option<&Message> {
        self.typed.get(&place)?.refused.as_ref()
    }

    /// What was refused: where the focus is, else in the next factor's line, else anywhere.
    pub(super) fn refusal(&self) -> Option<&Message> {
        let here = self.at.and_then(|at| self.refusal_at(at));
        let next = || self.refused.as_ref().map(|(_, message)| message);
        let other = || self.typed.values().find_map(|typed| typed.refused.as_ref());
        here.or_else(next).or_else(other)
    }

    /// Takes the keys that the field with the focus would keep or hand on.
    pub(super) fn take_keys(&mut self, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
        let focused = |place: &Place| ui.memory(|memory| memory.has_focus(place.id()));
        self.at = self.at.filter(focused);
        let Some(at) = self.at else {
            return;
        };
        let take = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if take(Key::Enter) {
            self.enter(ui, ctx, at, intents);
        }
        if self.holds_draft(at) {
            if take(Key::Escape) {
                self.take_back(at);
            }
        } else {
            hand_on_history(ui, intents);
        }
        if take(Key::ArrowUp) {
            self.walk(ctx.project, at, false);
        }
        if take(Key::ArrowDown) {
            self.walk(ctx.project, at, true);
        }
    }

    /// Whether a field holds something that is not in the project.
    pub(super) fn holds_draft(&self, at: Place) -> bool {
        match at {
            Place::NewName | Place::NewImportance => {
                !self.next.0.is_empty() || !self.next.1.is_empty()
            }
            _ => self.typed.contains_key(&at),
        }
    }

    fn take_back(&mut self, at: Place) {
        match at {
            Place::NewImportance if !self.next.1.is_empty() => self.next.1.clear(),
            Place::NewImportance => self.want(Place::NewName),
            Place::NewName => self.next = <(String, String)>::default(),
            _ => {
                self.typed.remove(&at);
                return;
            }
        }
        self.refused = None;
    }

    fn enter(&mut self, ui: &Ui, ctx: &Context<'_>, at: Place, intents: &mut Intents) {
        match at {
            Place::NewName if self.next.0.trim().is_empty() => {}
            Place::NewName => self.want(Place::NewImportance),
            Place::NewImportance => {
                if self.add(ctx, intents) {
                    let blank = TextEditState::default();
                    // The field's own undo is not to bring back what is in the list now.
                    blank.store(ui.ctx(), Place::NewName.id());
                }
            }
            _ => {
                if self.keep(ctx, at, intents) {
                    self.walk(ctx.project, at, true);
                } else {
                    self.want(at);
                }
            }
        }
    }

    /// To the same column of the line above or below.
    fn walk(&mut self, project: &Project, at: Place, down: bool) {
        let here = at.factor().and_then(|id| project.factor_position(id));
        let to = match (here, down) {
            (Some(position), true) => position + 1,
            (Some(position), false) => position.saturating_sub(1),
            (None, true) => return,
            (None, false) => project.factors.len().saturating_sub(1),
        };
        let factor = project.factors.get(to).map(|factor| factor.id);
        if factor.is_some() || down {
            self.reveal = factor.map(|_| to);
            self.want(at.beside(factor));
        }
    }

    /// What the line of the next factor makes of the project, or where and why it is refused.
    fn next_edit(&self, ctx: &Context<'_>) -> Result<Edit, (Place, Message)> {
        let (name, importance) = (self.next.0.trim(), self.next.1.as_str());
        check_name(name).map_err(|error| (Place::NewName, error.message()))?;
        let importance = read_importance(importance, ctx.project.weighting)
            .map_err(|refusal| (Place::NewImportance, refusal))?;
        Ok(Edit::Factor(FactorEdit::Add {
            name: name.to_owned(),
            importance,
            before: None,
        }))
    }

    /// Adds what stands in the line of the next factor; false where it was refused.
    fn add(&mut self, ctx: &Context<'_>, intents: &mut Intents) -> bool {
        match self.next_edit(ctx) {
            Ok(edit) => intents.edit(edit),
            Err((place, refusal)) => {
                self.refused = Some((place, refusal));
                self.want(place);
                return false;
            }
        }
        self.refused = None;
        self.next = <(String, String)>::default();
        self.reveal = Some(ctx.project.factors.len());
        self.want(Place::NewName);
        true
    }

    /// Keeps what is typed into a field of a factor; false where it was refused, and stays to be mended.
    fn keep(&mut self, ctx: &Context<'_>, place: Place, intents: &mut Intents) -> bool {
        let Some(typed) = self.typed.get_mut(&place) else {
            return true;
        };
        match change(ctx.project, place, &typed.text) {
            Ok(edit) => {
                if let Some(edit) = edit {
                    intents.edit(edit);
                }
                self.typed.remove(&place);
                true
            }
            Err(refusal) => {
                typed.refused = Some(refusal);
                false
            }
        }
    }

    /// Keeps all that is typed because the step is left; false where something of it must be mended first.
    pub(super) fn leave(&mut self, ctx: &Context<'_>, intents: &mut Intents) -> bool {
        let places: Vec<Place> = self.typed.keys().copied().collect();
        let mut refused = None;
        for place in places {
            if !self.keep(ctx, place, intents) {
                refused = refused.or(Some(place));
            }
        }
        if let Some(place) = refused {
            self.reveal = place
                .factor()
                .and_then(|id| ctx.project.factor_position(id));
            self.want(place);
        }
        let added = self.next.0.trim().is_empty() || self.add(ctx, intents);
        refused.is_none() && added
    }

    /// The same because the screen or the document is left; why something is refused is said once.
    pub(super) fn leave_all(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        self.leave(ctx, intents);
        for typed in self.typed.values_mut() {
            if let Some(refused) = &typed.refused
                && !std::mem::replace(&mut typed.said, true)
            {
                intents.push(Intent::Refuse(refused.clone()));
            }
        }
        if let Some((_, refused)) = &self.refused
            && !std::mem::replace(&mut self.said, true)
        {
            intents.push(Intent::Refuse(refused.clone()));
        }
    }

    /// What is typed, as [`Factors::leave`] would enter it.
    pub(super) fn drafts(&self, drafts: &mut Drafts<'_>) {
        for (place, typed) in &self.typed {
            let name = |ctx: &Context<'_>| ctx.say(&place.name(ctx.project));
            let edit = |ctx: &Context<'_>| change(ctx.project, *place, &typed.text);
            drafts.add(&typed.text, name, edit);
        }
        let (name, importance) = (&self.next.0, &self.next.1);
        let of_next = |place: Place| move |ctx: &Context<'_>| ctx.say(&place.name(ctx.project));
        let edit = |ctx: &Context<'_>| self.next_edit(ctx).map(Some).map_err(|(_, why)| why);
        let mut refused = true;
        if !name.trim().is_empty() {
            drafts.add(name, of_next(Place::NewName), |ctx| {
                let edit = edit(ctx);
                refused = edit.is_err();
                edit
            });
        }
        // Where the factor can be added, its importance is part of it.
        if refused {
            drafts.keep(importance, of_next(Place::NewImportance));
        }
    }

    /// Carries an action on a factor out.
    pub(super) fn act(
        &mut self,
        ctx: &Context<'_>,
        action: SetupAction,
        id: FactorId,
        intents: &mut Intents,
    ) {
        let project = ctx.project;
        let Some(at) = project.factor_position(id) else {
            return;
        };
        let id_at = |at: usize| project.factors.get(at).map(|factor| factor.id);
        let last = project.factors.len().saturating_sub(1);
        let (edit, line) = match action {
            SetupAction::MoveUp if at > 0 => {
                let before = id_at(at - 1);
                (FactorEdit::Move { id, before }, at - 1)
            }
            SetupAction::MoveDown if at < last => {
                let before = id_at(at + 2);
                (FactorEdit::Move { id, before }, at + 1)
            }
            SetupAction::Delete => {
                self.typed.retain(|place, _| place.factor() != Some(id));
                // The focus stays in its column, with who comes next.
                let heir = id_at(at + 1).or_else(|| id_at(at.checked_sub(1)?));
                if let Some(place) = self.at {
                    self.want(place.beside(heir));
                }
                (FactorEdit::Delete(id), at)
            }
            _ => return,
        };
        self.reveal = Some(line);
        intents.edit(Edit::Factor(edit));
    }

    /// Keeps what is typed into fields that the focus has left.
    pub(super) fn notice_leaving(&mut self, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
        let focused = |place: &Place| ui.memory(|memory| memory.has_focus(place.id()));
        let open = self.typed.iter().filter(|(place, typed)| {
            typed.refused.is_none() && self.wanted != Some(**place) && !focused(place)
        });
        let left: Vec<Place> = open.map(|(place, _)| *place).collect();
        for place in left {
            self.keep(ctx, place, intents);
        }
    }
}
