//! What is being typed into fields. A draft becomes one change when its field is left; what is refused stays with the reason.

use egui::{Id, Key, Ui};

use super::super::Chosen;
use super::desk::Desk;
use super::field::{self, Field, Texts};
use super::inputs;
use super::names::chosen_words;
use crate::edit::Edit;
use crate::i18n::Message;
use crate::model::TrackId;
use crate::ui::{self, Context, Intent, Intents, draft_place};

/// A field that is being typed in.
struct Draft {
    track: TrackId,
    of: Option<Chosen>,
    field: Field,
    texts: Texts,
    /// Why it was not kept.
    fault: Option<Message>,
    /// True where it was left unkept.
    waiting: bool,
    /// Whether that was said: asked again with the same text, the person means it.
    said: bool,
}

impl Draft {
    /// What it makes of the project as it is.
    fn edit(&self, ctx: &Context<'_>) -> Result<Option<Edit>, Message> {
        let Some(track) = ctx.project.track(self.track) else {
            return Ok(None);
        };
        let mut intents = Intents::default();
        let mut desk = Desk::new(ctx, track, self.of, &mut intents);
        field::write(&mut desk, self.of, self.field, &self.texts)?;
        let edit = intents.take().into_iter().find_map(|intent| match intent {
            Intent::Edit(edit) => Some(edit),
            _ => None,
        });
        Ok(edit)
    }

    fn text(&self) -> String {
        let [first, second] = &self.texts;
        match self.field {
            Field::Named => format!("{first} / {second}"),
            _ => first.clone(),
        }
    }
}

/// Everything that is typed and not kept yet.
#[derive(Default)]
pub(super) struct Drafts(Vec<Draft>);

impl Drafts {
    /// Keeps what was typed about what is not shown any more. What cannot be kept waits until that is shown again.
    pub fn turn_to(
        &mut self,
        ctx: &Context<'_>,
        shown: Option<(TrackId, Option<Chosen>)>,
        intents: &mut Intents,
    ) {
        self.0.retain_mut(|draft| {
            let Some(track) = ctx.project.track(draft.track) else {
                return false;
            };
            if draft.of.is_some_and(|of| !of.is_in(track)) {
                return false;
            }
            if shown == Some((draft.track, draft.of)) {
                draft.waiting = false;
                return true;
            }
            if draft.waiting {
                return true;
            }
            let mut desk = Desk::new(ctx, track, draft.of, intents);
            let Err(why) = field::write(&mut desk, draft.of, draft.field, &draft.texts) else {
                return false;
            };
            let waits = Message::new("tracks-edit-waits")
                .with("track", track.name.as_str())
                .with("text", draft.texts[0].as_str())
                .with("why", why.clone());
            if !std::mem::replace(&mut draft.said, true) {
                intents.push(Intent::Refuse(waits));
            }
            draft.fault = Some(why);
            draft.waiting = true;
            true
        });
    }

    /// What is typed, as [`Drafts::turn_to`] would enter it.
    pub fn gather(&self, drafts: &mut ui::Drafts<'_>) {
        for draft in &self.0 {
            let place = |ctx: &Context<'_>| {
                let track = ctx.project.track(draft.track);
                let item = track.map(|track| chosen_words(ctx.project, track, draft.of));
                draft_place(ctx, draft.field.key(), &item.unwrap_or_default())
            };
            drafts.add(&draft.text(), place, |ctx| draft.edit(ctx));
        }
    }

    /// A field of one text below its label.
    pub fn field(&mut self, ui: &mut Ui, desk: &mut Desk<'_, '_>, (field, rows): (Field, usize)) {
        let label = inputs::label(ui, &desk.ctx, field.key());
        let (mut texts, drafted) = self.texts(desk, field);
        let id = id(desk, field, 0);
        let width = f32::INFINITY;
        let response = inputs::input(ui, id, &mut texts[0], rows, width).labelled_by(label.id);
        let state = State {
            changed: response.changed(),
            focused: response.has_focus(),
            left: response.lost_focus(),
        };
        self.settle(ui, desk, field, (texts, drafted), state);
    }

    /// "Named by k of n": two numbers that are kept together.
    pub fn named(&mut self, ui: &mut Ui, desk: &mut Desk<'_, '_>) {
        let ctx = desk.ctx;
        let field = Field::Named;
        inputs::label(ui, &ctx, field.key());
        let (mut texts, drafted) = self.texts(desk, field);
        let ids = [id(desk, field, 0), id(desk, field, 1)];
        let [named, asked] = &mut texts;
        let responses = ui
            .horizontal(|ui| {
                let first = inputs::input(ui, ids[0], named, 1, 56.0);
                let first = first.accessible_name(ctx.text("tracks-edit-named-k"));
                ui.label(ctx.text("tracks-edit-named-of"));
                let second = inputs::input(ui, ids[1], asked, 1, 56.0);
                let second = second.accessible_name(ctx.text("tracks-edit-named-n"));
                ui.label(ctx.text("tracks-edit-named-asked"));
                [first, second]
            })
            .inner;
        // Tab goes from the first to the second, which is no leaving.
        let focused = ui.memory(egui::Memory::focused);
        let state = State {
            changed: responses.iter().any(egui::Response::changed),
            focused: focused.is_some_and(|focused| ids.contains(&focused)),
            left: responses.iter().any(egui::Response::lost_focus),
        };
        self.settle(ui, desk, field, (texts, drafted), state);
    }

    fn at(&self, desk: &Desk<'_, '_>, field: Field) -> Option<usize> {
        let place = (desk.track.id, desk.of, field);
        let mut drafts = self.0.iter();
        drafts.position(|draft| (draft.track, draft.of, draft.field) == place)
    }

    fn texts(&self, desk: &Desk<'_, '_>, field: Field) -> (Texts, bool) {
        if let Some(draft) = self.at(desk, field).and_then(|at| self.0.get(at)) {
            (draft.texts.clone(), true)
        } else {
            let language = desk.ctx.language();
            (field::read(language, &desk.track, desk.of, field), false)
        }
    }

    fn settle(
        &mut self,
        ui: &mut Ui,
        desk: &mut Desk<'_, '_>,
        field: Field,
        (texts, drafted): (Texts, bool),
        state: State,
    ) {
        let at = self.at(desk, field);
        if state.changed {
            let draft = Draft {
                track: desk.track.id,
                of: desk.of,
                field,
                texts,
                fault: None,
                waiting: false,
                said: false,
            };
            match at.and_then(|at| self.0.get_mut(at)) {
                Some(place) => *place = draft,
                None => self.0.push(draft),
            }
        } else if let Some(at) = at.filter(|_| drafted && !state.focused) {
            let given_up = state.left && ui.input(|input| input.key_pressed(Key::Escape));
            let refused = self.0.get(at).is_some_and(|draft| draft.fault.is_some());
            let kept = given_up || (!refused && self.keep(at, desk, (field, &texts)));
            if kept {
                self.0.remove(at);
            }
        }
        let draft = self.at(desk, field).and_then(|at| self.0.get(at));
        if let Some(why) = draft.and_then(|draft| draft.fault.as_ref()) {
            inputs::fault(ui, &desk.ctx, desk.ctx.say(why));
        }
    }

    fn keep(&mut self, at: usize, desk: &mut Desk<'_, '_>, typed: (Field, &Texts)) -> bool {
        let (field, texts) = typed;
        let of = desk.of;
        let Err(why) = field::write(desk, of, field, texts) else {
            return true;
        };
        if let Some(draft) = self.0.get_mut(at) {
            draft.fault = Some(why);
        }
        false
    }
}

/// What happened in a field in this frame.
#[derive(Clone, Copy)]
struct State {
    changed: bool,
    focused: bool,
    left: bool,
}

/// The id of a field, which is another one for each entry, so that no focus goes over to the next.
fn id(desk: &Desk<'_, '_>, field: Field, part: usize) -> Id {
    Id::unique(("track field", desk.track.id, desk.of, field, part))
}
