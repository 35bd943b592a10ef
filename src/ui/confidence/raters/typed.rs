//! What is typed on the page: names of people, reasons of settled cells. Kept by Enter, by saving, by leaving the page.

use std::collections::BTreeMap;

use egui::{EventFilter, Id, Key, Modifiers, Role, TextEdit, Ui};

use crate::edit::{BallotEdit, Edit, EditError, apply, same_name};
use crate::i18n::Message;
use crate::methods::interview::Cell;
use crate::model::{BallotId, Project, Settlement, Subject};
use crate::ui::ballots::new_person;
use crate::ui::{Context, Drafts, Intent, Intents, draft_place, inspector};

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Place {
    /// A new person's name.
    New,
    /// Another name of a person.
    Name(BallotId),
    /// Why a cell is settled as it is.
    Reason(Cell),
}

/// What is typed and where.
#[derive(Default)]
pub(super) struct Typed {
    texts: BTreeMap<Place, String>,
    /// Why a text was refused, and whether that was said when the document was to be left.
    refused: BTreeMap<Place, (Message, bool)>,
    /// The field that is to have the focus.
    wanted: Option<Place>,
    /// The person whose name is being changed.
    pub(super) renaming: Option<BallotId>,
}

impl Place {
    fn id(self) -> Id {
        Id::unique(("raters field", self))
    }

    /// What the project says there.
    fn text(self, project: &Project) -> String {
        let said = match self {
            Self::New => None,
            Self::Name(id) => project.ballot(id).map(|ballot| ballot.rater.clone()),
            Self::Reason(cell) => project.settled.get(&cell).map(|it| it.reason.clone()),
        };
        said.unwrap_or_default()
    }

    /// What entering a text does; nothing where it changes nothing.
    fn edit(self, ctx: &Context<'_>, text: &str) -> Result<Option<Edit>, Message> {
        let (project, text) = (ctx.project, text.trim());
        let edit = match self {
            Self::New if text.is_empty() => return Ok(None),
            Self::New => return new_person(project, text, ctx.today).map(Some),
            Self::Name(id) => {
                let mut others = project.ballots.iter().filter(|ballot| ballot.id != id);
                if let Some(twin) = others.find(|ballot| same_name(&ballot.rater, text)) {
                    return Err(EditError::RaterTaken(twin.rater.clone()).message());
                }
                Edit::Ballot(BallotEdit::Rename(id, text.to_owned()))
            }
            // Until the cell is settled a reason waits for its level.
            Self::Reason(cell) => match project.settled.get(&cell) {
                None => return Ok(None),
                Some(settled) => settle(cell, settled.level, text, ctx),
            },
        };
        match apply(&mut project.clone(), &edit) {
            Ok(applied) => Ok(applied.changed.then_some(edit)),
            Err(refusal) => Err(refusal.message()),
        }
    }
}

/// The edit that settles a cell today.
pub(super) fn settle(cell: Cell, level: u8, reason: &str, ctx: &Context<'_>) -> Edit {
    Edit::Ballot(BallotEdit::Settle {
        factor: cell.0,
        touchpoint: cell.1,
        settlement: Settlement {
            level,
            reason: reason.trim().to_owned(),
            date: Some(ctx.today),
        },
    })
}

impl Typed {
    /// Gives a field the focus.
    pub(super) fn want(&mut self, place: Place) {
        if let Place::Name(id) = place {
            self.renaming = Some(id);
        }
        self.wanted = Some(place);
    }

    /// The reason of a cell as it stands in its field; it is the project's from now on.
    pub(super) fn take_reason(&mut self, project: &Project, cell: Cell) -> String {
        let place = Place::Reason(cell);
        let typed = self.texts.remove(&place);
        typed.unwrap_or_else(|| place.text(project))
    }

    /// Takes the keys that end a field, before it sees them.
    pub(super) fn keys(
        &mut self,
        ui: &Ui,
        ctx: &Context<'_>,
        open: &[Place],
        intents: &mut Intents,
    ) {
        let Some(place) = focused(ui, open) else {
            return;
        };
        let (enter, escape) = ui.input_mut(|input| {
            (
                input.consume_key(Modifiers::NONE, Key::Enter),
                input.consume_key(Modifiers::NONE, Key::Escape),
            )
        });
        let ends = if enter {
            self.enter(ctx, place, intents)
        } else if escape {
            self.forget(place);
            true
        } else {
            false
        };
        if ends {
            ui.memory_mut(|memory| memory.surrender_focus(place.id()));
        }
    }

    fn forget(&mut self, place: Place) {
        self.texts.remove(&place);
        self.refused.remove(&place);
        if matches!(place, Place::Name(_)) {
            self.renaming = None;
        }
    }

    /// Enters a text; false where it is refused and stays.
    fn enter(&mut self, ctx: &Context<'_>, place: Place, intents: &mut Intents) -> bool {
        let Some(text) = self.texts.get(&place) else {
            self.forget(place);
            return true;
        };
        match place.edit(ctx, text) {
            Ok(edit) => {
                let waits = matches!(place, Place::Reason(cell) if !ctx.project.settled.contains_key(&cell));
                if let Some(edit) = edit {
                    intents.edit(edit);
                }
                if !waits {
                    self.forget(place);
                }
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
        (name, hint, width): (String, &'static str, f32),
    ) {
        let before = self.texts.get(&place).cloned();
        let mut text = before.unwrap_or_else(|| place.text(ctx.project));
        let field = TextEdit::singleline(&mut text)
            .id(place.id())
            .hint_text(ctx.text(hint))
            .desired_width(width);
        let response = ui.add(field).accessible_name(name);
        if response.changed() {
            self.texts.insert(place, text);
            self.refused.remove(&place);
        }
        if self.wanted == Some(place) {
            self.wanted = None;
            crate::ui::widgets::take_focus(ui, place.id());
        }
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            tab: false,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(place.id(), filter));
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
        let is_there = |place: &Place| match place {
            Place::New => true,
            Place::Name(id) => project.ballot(*id).is_some(),
            Place::Reason(cell) => project.has(Subject::Cell(cell.0, cell.1)),
        };
        self.texts.retain(|place, _| is_there(place));
        self.refused.retain(|place, _| is_there(place));
        self.renaming = self.renaming.filter(|id| project.ballot(*id).is_some());
    }

    /// Enters everything because the document is saved or left, or the page; why something is refused is said once.
    pub(super) fn keep(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        let places: Vec<Place> = self.texts.keys().copied().collect();
        for place in places {
            self.enter(ctx, place, intents);
            if let Some((why, said)) = self.refused.get_mut(&place)
                && !std::mem::replace(said, true)
            {
                intents.push(Intent::Refuse(why.clone()));
            }
        }
    }

    /// What is typed, as [`Typed::keep`] would enter it.
    pub(super) fn gather(&self, drafts: &mut Drafts<'_>) {
        for (place, text) in &self.texts {
            match place {
                Place::New => drafts.add(
                    text,
                    |ctx| ctx.text("raters-new-name"),
                    |ctx| place.edit(ctx, text),
                ),
                Place::Name(id) => drafts.add(
                    text,
                    |ctx| {
                        let ballot = ctx.project.ballot(*id);
                        let name = ballot.map_or("", |ballot| ballot.rater.as_str());
                        draft_place(ctx, "raters-name", name)
                    },
                    |ctx| place.edit(ctx, text),
                ),
                Place::Reason(cell) => {
                    let subject = Subject::Cell(cell.0, cell.1);
                    let words = |ctx: &Context<'_>| {
                        draft_place(ctx, "raters-reason", &inspector::name(ctx, subject))
                    };
                    if drafts.has_settled(*cell) {
                        drafts.add(text, words, |ctx| place.edit(ctx, text));
                    } else {
                        drafts.keep(text, words);
                    }
                }
            }
        }
    }
}

/// The field that has the focus.
fn focused(ui: &Ui, open: &[Place]) -> Option<Place> {
    let mut open = open.iter().copied();
    open.find(|place| ui.memory(|memory| memory.has_focus(place.id())))
}
