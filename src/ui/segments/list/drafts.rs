//! What is being typed: kept when its field is left, or refused in words beside the field, where it stays to be mended.

use std::collections::BTreeMap;

use egui::text_edit::TextEditState;
use egui::{Rect, Response, Role, Ui};

use super::place::Place;
use super::read;
use crate::edit::{Edit, JobEdit, SegmentEdit, same_name};
use crate::i18n::Message;
use crate::model::SegmentId;
use crate::ui::widgets::{Field, take_focus};
use crate::ui::{self, Context, Intent, Intents};

/// One field's text that is not in the project.
#[derive(Clone, Debug, Default)]
struct Draft {
    text: String,
    refused: Option<Message>,
    /// Whether the refusal was said when the document was to be left: asked again, the person means it.
    said: bool,
}

/// What is typed and where.
#[derive(Default)]
pub(super) struct Drafts {
    texts: BTreeMap<Place, Draft>,
    /// The field that is to have the focus as soon as it is in view.
    wanted: Option<Place>,
    /// The field that had it last.
    at: Option<Place>,
}

/// How a field looks.
pub(super) struct Look<'a> {
    pub(super) rect: Rect,
    /// Its accessible name.
    pub(super) name: String,
    pub(super) hint: &'a str,
    /// Numbers stand at the right.
    pub(super) number: bool,
    /// Whether it has a frame while nobody is in it.
    pub(super) framed: bool,
}

impl Drafts {
    /// The field that has the focus.
    pub(super) const fn at(&self) -> Option<Place> {
        self.at
    }

    /// Gives a field the focus.
    pub(super) const fn want(&mut self, place: Place) {
        self.wanted = Some(place);
    }

    /// Whether a field is to have the focus.
    pub(super) fn wants(&self, place: Place) -> bool {
        self.wanted == Some(place)
    }

    /// Whether a field holds something that is not in the project.
    pub(super) fn holds(&self, place: Place) -> bool {
        self.texts.contains_key(&place)
    }

    /// What was refused in a field.
    pub(super) fn refusal(&self, place: Place) -> Option<&Message> {
        self.texts.get(&place)?.refused.as_ref()
    }

    /// Forgets what is typed about what is not there any more, and which field has the focus where none has.
    pub(super) fn refresh(&mut self, ui: &Ui, ctx: &Context<'_>) {
        self.texts.retain(|place, _| place.is_in(ctx.project));
        let focused = |place: &Place| ui.memory(|memory| memory.has_focus(place.id()));
        self.at = self.at.filter(focused);
    }

    /// Takes back what is typed into a field.
    pub(super) fn take_back(&mut self, place: Place) {
        self.texts.remove(&place);
    }

    /// Shows a field of one line.
    pub(super) fn field(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        place: Place,
        look: Look<'_>,
    ) -> Response {
        let mut text = self.text(ctx, place);
        let field = Field {
            id: place.id(),
            rect: look.rect,
            name: look.name,
            hint: look.hint,
            number: look.number,
            framed: look.framed || self.refusal(place).is_some(),
            drafted: self.holds(place),
        };
        let response = field.show(ui, ctx, &mut text);
        if self.refusal(place).is_some() {
            let pen = egui::Stroke::new(2.0, ctx.tokens.warning);
            let rounding = f32::from(ctx.tokens.rounding);
            let kind = egui::StrokeKind::Inside;
            ui.painter().rect_stroke(look.rect, rounding, pen, kind);
        }
        self.heed(ui, place, &response, text);
        response
    }

    /// What a field shows.
    pub(super) fn text(&self, ctx: &Context<'_>, place: Place) -> String {
        let draft = self.texts.get(&place);
        draft.map_or_else(|| place.text(ctx), |draft| draft.text.clone())
    }

    /// Takes in what a field was made to hold, and who has the focus.
    pub(super) fn heed(&mut self, ui: &Ui, place: Place, response: &Response, text: String) {
        if response.changed() {
            let draft = Draft {
                text,
                ..Draft::default()
            };
            self.texts.insert(place, draft);
        }
        if self.wanted == Some(place) {
            self.wanted = None;
            take_focus(ui, place.id());
            self.at = Some(place);
        } else if response.has_focus() {
            self.at = Some(place);
        }
    }

    /// Says beside a field why its text was refused; true where it was.
    pub(super) fn say_refusal(&self, ui: &mut Ui, ctx: &Context<'_>, place: Place) -> bool {
        let Some(message) = self.refusal(place) else {
            return false;
        };
        let text = ctx.say(message);
        let label = ui.colored_label(ctx.tokens.warning, text.as_str());
        ui.ctx().accesskit_node_builder(label.id, |node| {
            node.set_role(Role::Alert);
            node.set_label(text);
        });
        true
    }

    /// Makes an edit of what is typed into a field; false where it was refused and stays. A new job becomes one of that
    /// segment's.
    pub(super) fn keep(
        &mut self,
        ui: &Ui,
        ctx: &Context<'_>,
        place: Place,
        chosen: Option<SegmentId>,
        intents: &mut Intents,
    ) -> bool {
        let kept = self.make(ctx, place, chosen, intents);
        if kept && matches!(place, Place::NewSegment | Place::NewJob) {
            // The field's own undo is not to bring back what is in the project now.
            TextEditState::default().store(ui.ctx(), place.id());
        }
        kept
    }

    fn make(
        &mut self,
        ctx: &Context<'_>,
        place: Place,
        chosen: Option<SegmentId>,
        intents: &mut Intents,
    ) -> bool {
        let Some(draft) = self.texts.get_mut(&place) else {
            return true;
        };
        match edit(ctx, place, &draft.text, chosen) {
            Ok(edit) => {
                if let Some(edit) = edit {
                    intents.edit(edit);
                }
                self.texts.remove(&place);
                true
            }
            Err(refusal) => {
                draft.refused = Some(refusal);
                false
            }
        }
    }

    /// Keeps what is typed into fields that the focus has left.
    pub(super) fn notice_leaving(
        &mut self,
        ui: &Ui,
        ctx: &Context<'_>,
        chosen: Option<SegmentId>,
        intents: &mut Intents,
    ) {
        let open = self.texts.iter().filter(|(place, draft)| {
            let focused = ui.memory(|memory| memory.has_focus(place.id()));
            // A name half typed is no segment yet; it waits in its field.
            let waits = matches!(place, Place::NewSegment | Place::NewJob);
            draft.refused.is_none() && !focused && !waits && self.wanted != Some(**place)
        });
        let left: Vec<Place> = open.map(|(place, _)| *place).collect();
        for place in left {
            self.keep(ui, ctx, place, chosen, intents);
        }
    }

    /// Keeps everything because an action comes; what is refused stays. True where anything was changed.
    pub(super) fn keep_all(
        &mut self,
        ctx: &Context<'_>,
        chosen: Option<SegmentId>,
        intents: &mut Intents,
    ) -> bool {
        let mut changed = false;
        for place in self.open() {
            let new = matches!(place, Place::NewSegment | Place::NewJob);
            if let (false, Some(draft)) = (new, self.texts.get(&place)) {
                changed |= matches!(read::edit(ctx, place, &draft.text), Ok(Some(_)));
                self.make(ctx, place, chosen, intents);
            }
        }
        changed
    }

    /// Keeps everything because the document is saved or left, or the screen; why something is refused is said once.
    pub(super) fn leave(
        &mut self,
        ctx: &Context<'_>,
        chosen: Option<SegmentId>,
        intents: &mut Intents,
    ) {
        for place in self.open() {
            self.make(ctx, place, chosen, intents);
            let Some(draft) = self.texts.get_mut(&place) else {
                continue;
            };
            if std::mem::replace(&mut draft.said, true) {
                continue;
            }
            if let Some(refused) = &draft.refused {
                intents.push(Intent::Refuse(refused.clone()));
            }
        }
    }

    /// What is typed, as [`Drafts::leave`] would enter it.
    pub(super) fn gather(&self, drafts: &mut ui::Drafts<'_>, chosen: Option<SegmentId>) {
        for (place, draft) in &self.texts {
            let edit = |ctx: &Context<'_>| edit(ctx, *place, &draft.text, chosen);
            drafts.add(&draft.text, |ctx| place.words(ctx), edit);
        }
    }

    fn open(&self) -> Vec<Place> {
        self.texts.keys().copied().collect()
    }
}

/// What a text makes of a field; none where it changes nothing. A new job becomes one of that segment's.
fn edit(
    ctx: &Context<'_>,
    place: Place,
    text: &str,
    chosen: Option<SegmentId>,
) -> Result<Option<Edit>, Message> {
    match (place, chosen) {
        (Place::NewSegment | Place::NewJob, _) if text.trim().is_empty() => Ok(None),
        (Place::NewJob, Some(id)) => new_job(ctx, text, id),
        _ => read::edit(ctx, place, text),
    }
}

/// A new job of a segment; one of the same words that there is already is given to it.
fn new_job(ctx: &Context<'_>, text: &str, id: SegmentId) -> Result<Option<Edit>, Message> {
    let mut jobs = ctx.project.jobs.iter();
    if let Some(job) = jobs.find(|job| same_name(&job.name, text)) {
        let segment = ctx.project.segment(id);
        if segment.is_some_and(|segment| segment.jobs.contains(&job.id)) {
            return Err(Message::new("segments-job-twin").with("name", job.name.as_str()));
        }
        return Ok(Some(Edit::Segment(SegmentEdit::SetJob(id, job.id, true))));
    }
    let add = read::edit(ctx, Place::NewJob, text)?;
    Ok(add.map(|_| Edit::Job(JobEdit::AddFor(id, text.trim().to_owned()))))
}
