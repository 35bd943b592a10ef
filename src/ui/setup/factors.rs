//! The step of the factors: a list in which names and importances are typed, and a line for the next one.

use egui::text_edit::TextEditState;
use egui::{Id, Key, Modifiers, Ui};

use crate::edit::{Edit, FactorEdit};
use crate::i18n::{Message, decimal, parse_decimal};
use crate::model::{
    Factor, FactorId, Importance, ImportanceError, Project, TextError, Weighting, check_name,
};
use crate::ui::action::SetupAction;
use crate::ui::widgets::hand_on_history;
use crate::ui::{Context, Intent, Intents};

/// A field of the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    Name(FactorId),
    Importance(FactorId),
    NewName,
    NewImportance,
}

impl Place {
    pub(super) fn id(self) -> Id {
        Id::unique(("set up a factor", self))
    }

    const fn factor(self) -> Option<FactorId> {
        match self {
            Self::Name(id) | Self::Importance(id) => Some(id),
            Self::NewName | Self::NewImportance => None,
        }
    }

    /// The field in the same column of another factor, or of the next one.
    const fn beside(self, factor: Option<FactorId>) -> Self {
        match (self, factor) {
            (Self::Name(_) | Self::NewName, Some(id)) => Self::Name(id),
            (Self::Importance(_) | Self::NewImportance, Some(id)) => Self::Importance(id),
            (_, None) => Self::NewName,
        }
    }
}

/// What is typed and where.
#[derive(Default)]
pub(super) struct Factors {
    /// What is typed into a field of a factor that there is, and is not in the project yet.
    pub(super) draft: Option<(Place, String)>,
    /// The next factor's name and importance.
    pub(super) next: (String, String),
    /// What was refused, and where.
    pub(super) refused: Option<(Place, Message)>,
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
            _ => self.draft.as_ref().is_some_and(|(of, _)| *of == at),
        }
    }

    fn take_back(&mut self, at: Place) {
        self.refused = None;
        match at {
            Place::NewImportance if !self.next.1.is_empty() => self.next.1.clear(),
            Place::NewImportance => self.want(Place::NewName),
            Place::NewName => self.next = <(String, String)>::default(),
            _ => self.draft = None,
        }
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
                if self.keep(ctx, intents, true) {
                    self.walk(ctx.project, at, true);
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

    /// Adds what stands in the line of the next factor; false where it was refused.
    fn add(&mut self, ctx: &Context<'_>, intents: &mut Intents) -> bool {
        let (name, importance) = (self.next.0.trim(), self.next.1.as_str());
        if let Err(error) = check_name(name) {
            self.refuse(Place::NewName, error.message());
            return false;
        }
        let importance = match read_importance(importance, ctx.project.weighting) {
            Ok(importance) => importance,
            Err(refusal) => {
                self.refuse(Place::NewImportance, refusal);
                return false;
            }
        };
        intents.edit(Edit::Factor(FactorEdit::Add {
            name: name.to_owned(),
            importance,
            before: None,
        }));
        self.refused = None;
        self.next = <(String, String)>::default();
        self.reveal = Some(ctx.project.factors.len());
        self.want(Place::NewName);
        true
    }

    fn refuse(&mut self, place: Place, message: Message) {
        self.refused = Some((place, message));
        self.want(place);
    }

    /// Keeps what is typed into the line of a factor; false where it was refused. With `stay` the refused text stays to be
    /// mended, else it is gone and the refusal is said.
    pub(super) fn keep(&mut self, ctx: &Context<'_>, intents: &mut Intents, stay: bool) -> bool {
        let Some((place, text)) = &self.draft else {
            self.refused = None;
            return true;
        };
        let refusal = match change(ctx.project, *place, text) {
            Ok(edit) => {
                if let Some(edit) = edit {
                    intents.edit(edit);
                }
                None
            }
            Err(refusal) => Some(refusal),
        };
        match refusal {
            Some(refusal) if stay => {
                let place = *place;
                self.refuse(place, refusal);
                return false;
            }
            Some(refusal) => intents.push(Intent::Refuse(refusal)),
            None => {}
        }
        self.draft = None;
        self.refused = None;
        true
    }

    /// Keeps all that is typed because the step is left; false where something of it must be mended first.
    pub(super) fn leave(&mut self, ctx: &Context<'_>, intents: &mut Intents) -> bool {
        let kept = self.keep(ctx, intents, true);
        kept && (self.next.0.trim().is_empty() || self.add(ctx, intents))
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
                self.draft = None;
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

    /// Keeps what is typed into a line that the focus has left.
    pub(super) fn notice_leaving(&mut self, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
        let left = |(place, _): &(Place, String)| {
            self.wanted != Some(*place) && !ui.memory(|memory| memory.has_focus(place.id()))
        };
        if self.draft.as_ref().is_some_and(left) {
            self.keep(ctx, intents, false);
        }
    }
}

/// What a text makes of a factor; none where it changes nothing.
fn change(project: &Project, place: Place, text: &str) -> Result<Option<Edit>, Message> {
    let Some(factor) = place.factor().and_then(|id| project.factor(id)) else {
        return Ok(None);
    };
    let edit = match place {
        Place::Name(id) => {
            let name = text.trim();
            check_name(name).map_err(TextError::message)?;
            (name != factor.name).then(|| FactorEdit::Rename(id, name.to_owned()))
        }
        Place::Importance(id) => {
            let value = read_importance(text, project.weighting)?;
            let old = factor.importance.map(Importance::value);
            (value != old).then_some(FactorEdit::SetImportance(id, value))
        }
        Place::NewName | Place::NewImportance => None,
    };
    Ok(edit.map(Edit::Factor))
}

/// An importance as it is typed; none where nothing is.
fn read_importance(text: &str, weighting: Weighting) -> Result<Option<f64>, Message> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let value = parse_decimal(text)
        .ok_or_else(|| Message::new("matrix-importance-no-number").with("value", text))?;
    Importance::new(value, weighting).map_err(ImportanceError::message)?;
    Ok(Some(value))
}

/// What a field of a factor holds in the project.
pub(super) fn text_of(ctx: &Context<'_>, factor: &Factor, place: Place) -> String {
    match place {
        Place::Importance(_) => factor
            .importance
            .map(|value| decimal(ctx.language(), value.value()))
            .unwrap_or_default(),
        _ => factor.name.clone(),
    }
}
