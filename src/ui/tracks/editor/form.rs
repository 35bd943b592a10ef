//! The form for new evidence, which is nothing until it has a quotation or a source.

use std::collections::BTreeSet;

use egui::{Id, Key, Modifiers, Response, Ui};

use super::super::Chosen;
use super::desk::Desk;
use super::field;
use super::names::chosen_words;
use super::pick::{Answer, Ask, Value};
use super::{Tools, choices, inputs};
use crate::edit::{Edit, EntryEdit, TrackEdit};
use crate::i18n::Message;
use crate::methods::tracks::evidence_key;
use crate::model::{Entry, EntryError, EvidenceId, EvidenceKind, TrackEvidence, TrackId};
use crate::ui::inspector::typed_date;
use crate::ui::{Context, Drafts, Intent, Intents, draft_place, widgets};

/// Evidence that is being written.
struct Form {
    track: TrackId,
    /// What it supports; nothing yet where none.
    entry: Option<Entry>,
    kind: EvidenceKind,
    quotation: String,
    source: String,
    date: String,
    n: String,
    fault: Option<Message>,
    /// True until its first field has the focus.
    fresh: bool,
    /// True where it was left unkept.
    waiting: bool,
    /// Whether that was said: asked again with the same text, the person means it.
    said: bool,
}

/// The forms that are open, one for an entry at most.
#[derive(Default)]
pub(super) struct Forms(Vec<Form>);

impl Form {
    /// True where nothing was typed that would be lost with the form.
    fn is_untouched(&self) -> bool {
        let texts = [&self.quotation, &self.source, &self.n];
        texts.iter().all(|text| text.trim().is_empty())
    }

    /// What is typed: where it can be kept, as one draft, else field by field.
    fn gather(&self, drafts: &mut Drafts<'_>) {
        if self.is_untouched() {
            return;
        }
        let place = |key| {
            move |ctx: &Context<'_>| {
                let track = ctx.project.track(self.track);
                let of = self.entry.map(Chosen::Entry);
                let item = track.map(|track| chosen_words(ctx.project, track, of));
                draft_place(ctx, key, &item.unwrap_or_default())
            }
        };
        let fields = [
            ("tracks-edit-quotation", &self.quotation),
            ("tracks-edit-source", &self.source),
            ("tracks-edit-count", &self.n),
            ("tracks-edit-date", &self.date),
        ];
        let mut typed = fields.iter().filter(|(_, text)| !text.trim().is_empty());
        let Some((key, first)) = typed.next() else {
            return;
        };
        let mut refused = false;
        drafts.add(first, place(*key), |_| {
            let proof = self.proof();
            refused = proof.is_err();
            let add = EntryEdit::AddEvidence(Box::new(proof?));
            Ok(Some(Edit::Track(TrackEdit::Entry(self.track, add))))
        });
        for (key, text) in typed.filter(|_| refused) {
            drafts.keep(text, place(*key));
        }
    }

    fn proof(&self) -> Result<TrackEvidence, Message> {
        let proof = TrackEvidence {
            id: EvidenceId(0),
            kind: self.kind,
            quotation: field::tidy(&self.quotation),
            source: field::tidy(&self.source),
            date: field::date(&self.date)?,
            n: field::count(&self.n)?,
            supports: self.entry.into_iter().collect::<BTreeSet<_>>(),
        };
        proof.check().map_err(EntryError::message)?;
        Ok(proof)
    }
}

impl Forms {
    /// Opens a form, or goes back to the one that is open.
    pub fn open(&mut self, ctx: &Context<'_>, track: TrackId, entry: Option<Entry>) {
        if let Some(form) = self.of(track, entry) {
            form.fresh = true;
            return;
        }
        self.0.push(Form {
            track,
            entry,
            kind: EvidenceKind::default(),
            quotation: String::new(),
            source: String::new(),
            date: typed_date(ctx.language(), ctx.today),
            n: String::new(),
            fault: None,
            fresh: true,
            waiting: false,
            said: false,
        });
    }

    /// What is typed, as [`Forms::turn_to`] would enter it.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        for form in &self.0 {
            form.gather(drafts);
        }
    }

    fn of(&mut self, track: TrackId, entry: Option<Entry>) -> Option<&mut Form> {
        let mut forms = self.0.iter_mut();
        forms.find(|form| (form.track, form.entry) == (track, entry))
    }

    /// Keeps what was typed about entries that are not shown any more; what cannot be kept waits in its form.
    pub fn turn_to(
        &mut self,
        ctx: &Context<'_>,
        shown: Option<(TrackId, Option<Entry>)>,
        intents: &mut Intents,
    ) {
        self.0.retain_mut(|form| {
            let Some(track) = ctx.project.track(form.track) else {
                return false;
            };
            if form.entry.is_some_and(|entry| !track.has(entry)) {
                return false;
            }
            if shown == Some((form.track, form.entry)) {
                form.waiting = false;
                return true;
            }
            if form.waiting {
                return true;
            }
            if form.is_untouched() {
                return false;
            }
            match form.proof() {
                Ok(proof) => {
                    let mut desk = Desk::new(ctx, track, None, intents);
                    desk.entry(EntryEdit::AddEvidence(Box::new(proof)));
                    false
                }
                Err(why) => {
                    let waits = Message::new("tracks-edit-proof-waits")
                        .with("track", track.name.as_str())
                        .with("why", why.clone());
                    if !std::mem::replace(&mut form.said, true) {
                        intents.push(Intent::Refuse(waits));
                    }
                    form.fault = Some(why);
                    form.waiting = true;
                    true
                }
            }
        });
    }
}

/// Shows the form of an entry; false where none is open.
pub(super) fn show(
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    tools: &mut Tools,
    entry: Option<Entry>,
) -> bool {
    let id = desk.track.id;
    let Some(at) = (tools.forms.0.iter()).position(|form| (form.track, form.entry) == (id, entry))
    else {
        return false;
    };
    let mut form = tools.forms.0.swap_remove(at);
    let fresh = form.fresh;
    let shown = ui.scope(|ui| fields(ui, desk, tools, &mut form));
    if fresh {
        ui.scroll_to_rect(shown.response.rect, None);
    }
    match shown.inner {
        Done::Leave => ui.memory_mut(egui::Memory::stop_text_input),
        Done::Keep => match form.proof() {
            Ok(proof) => {
                desk.entry(EntryEdit::AddEvidence(Box::new(proof)));
                ui.memory_mut(egui::Memory::stop_text_input);
            }
            Err(why) => {
                form.fault = Some(why);
                tools.forms.0.push(form);
            }
        },
        Done::No => tools.forms.0.push(form),
    }
    true
}

enum Done {
    No,
    Keep,
    Leave,
}

fn fields(ui: &mut Ui, desk: &Desk<'_, '_>, tools: &mut Tools, form: &mut Form) -> Done {
    let ctx = desk.ctx;
    let id = Id::unique(("track evidence form", form.track, form.entry));
    let ids = ["quotation", "source", "date", "n"].map(|name| id.with(name));
    let focused = ui.memory(egui::Memory::focused);
    let inside = focused.is_some_and(|focused| ids.contains(&focused));
    let keep = inside && ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::Enter));
    inputs::label(ui, &ctx, "tracks-edit-proof-kind");
    let ask = Ask {
        id: id.with("kind"),
        name: &ctx.text("tracks-edit-proof-kind"),
        value: &ctx.text(evidence_key(form.kind)),
        several: false,
        new: None,
    };
    let lines = || choices::evidence_kinds(&ctx);
    let is = |value| value == Value::EvidenceKind(form.kind);
    let answer = tools.pick.show(ui, &ctx, ask, lines, is);
    if let Some(Answer::Value(Value::EvidenceKind(kind))) = answer {
        form.kind = kind;
    }
    let texts = [
        ("tracks-edit-quotation", &mut form.quotation, 2),
        ("tracks-edit-source", &mut form.source, 1),
        ("tracks-edit-date", &mut form.date, 1),
        ("tracks-edit-count", &mut form.n, 1),
    ];
    let mut responses: Vec<Response> = Vec::new();
    for ((key, text, rows), id) in texts.into_iter().zip(ids) {
        let label = inputs::label(ui, &ctx, key);
        let response = inputs::input(ui, id, text, rows, f32::INFINITY);
        responses.push(response.labelled_by(label.id));
    }
    if std::mem::take(&mut form.fresh) {
        let [first, ..] = ids;
        inputs::take_focus(ui, first);
    }
    if responses.iter().any(Response::changed) {
        form.fault = None;
        form.said = false;
    }
    if let Some(why) = &form.fault {
        inputs::fault(ui, &ctx, ctx.say(why));
    }
    let escape = ui.input(|input| input.key_pressed(Key::Escape));
    let left = escape && responses.iter().any(Response::lost_focus);
    let (done, cancelled) = ui
        .horizontal(|ui| {
            let done = widgets::primary_button(ui, ctx.tokens, &ctx.text("inspector-note-keep"));
            let cancel = widgets::plain_button(ui, &ctx.text("inspector-note-leave"));
            inputs::follow(&done);
            inputs::follow(&cancel);
            (done.clicked(), cancel.clicked())
        })
        .inner;
    if left || cancelled {
        Done::Leave
    } else if keep || done {
        Done::Keep
    } else {
        Done::No
    }
}
