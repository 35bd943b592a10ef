//! What is to be done about a track: entries that nobody looked at for long, entries without evidence, and all of them to go to.

use std::collections::BTreeSet;

use egui::{CollapsingHeader, Ui};

use super::super::Chosen;
use super::desk::{Desk, Go};
use super::inputs::{Pressed, Row};
use super::known::age_words;
use super::names::{StepName, of_entry};
use super::{evidence, inputs};
use crate::i18n::Message;
use crate::methods::tracks::{is_supported, latest, to_look_at};
use crate::model::{Entry, Track};
use crate::ui::{Context, widgets};

/// An entry as it is listed.
struct Item {
    of: Chosen,
    text: String,
    detail: String,
    /// The accessible name of its button, where it has one.
    name: String,
}

/// The lists of a track.
pub(super) struct Lists {
    due: Vec<Item>,
    unsupported: Vec<Item>,
    /// Which entries are unsupported, in words.
    counts: String,
    /// The key of each group's title and what is in it.
    all: Vec<(&'static str, Vec<Item>)>,
    count: usize,
}

impl Lists {
    pub fn of(ctx: &Context<'_>, track: &Track, steps: &[StepName]) -> Self {
        let item = |entry: Entry, detail: String| {
            let text = of_entry(track, steps, entry);
            let named = Message::new("tracks-edit-today-of").with("name", text.as_str());
            Item {
                of: Chosen::Entry(entry),
                name: ctx.say(&named),
                text,
                detail,
            }
        };
        let kinds: [(&'static str, Vec<Entry>); 3] = [
            (
                "tracks-edit-all-steps",
                steps.iter().map(|step| Entry::Step(step.id)).collect(),
            ),
            (
                "tracks-edit-agents",
                track.agents.iter().map(|a| Entry::Agent(a.id)).collect(),
            ),
            (
                "tracks-edit-barriers",
                (track.barriers.iter())
                    .map(|b| Entry::Barrier(b.id))
                    .collect(),
            ),
        ];
        let in_order: Vec<Entry> = kinds.iter().flat_map(|(_, list)| list).copied().collect();
        let overdue: BTreeSet<Entry> = to_look_at(track, ctx.today).into_iter().collect();
        let mut due: Vec<_> = (in_order.iter().filter(|entry| overdue.contains(entry)))
            .map(|entry| (latest(track, *entry), *entry))
            .collect();
        // Of the same day they stay in the order of the track; what has no day comes first.
        due.sort_by_key(|(day, _)| *day);
        let due = due.into_iter();
        let unsupported: Vec<Entry> = (in_order.iter().copied())
            .filter(|entry| !is_supported(track, *entry))
            .collect();
        let count = in_order.len() + track.evidence.len();
        let mut all: Vec<(&'static str, Vec<Item>)> = kinds
            .into_iter()
            .map(|(key, list)| {
                let items = list.into_iter().map(|entry| item(entry, String::new()));
                (key, items.collect())
            })
            .collect();
        let proofs = track.evidence.iter().map(|proof| Item {
            of: Chosen::Evidence(proof.id),
            text: evidence::name(proof),
            detail: String::new(),
            name: String::new(),
        });
        all.push(("tracks-edit-evidence", proofs.collect()));
        Self {
            due: (due.map(|(day, entry)| item(entry, age_words(ctx, day)))).collect(),
            counts: counts(ctx, &unsupported),
            unsupported: (unsupported.into_iter())
                .map(|entry| item(entry, String::new()))
                .collect(),
            all,
            count,
        }
    }
}

fn counts(ctx: &Context<'_>, entries: &[Entry]) -> String {
    let of = |is: fn(&Entry) -> bool| entries.iter().filter(|entry| is(entry)).count();
    let words = Message::new("tracks-edit-unsupported-counts")
        .with("steps", of(|entry| matches!(entry, Entry::Step(_))))
        .with("agents", of(|entry| matches!(entry, Entry::Agent(_))))
        .with("barriers", of(|entry| matches!(entry, Entry::Barrier(_))));
    ctx.say(&words)
}

/// Shows the lists.
pub(super) fn show(ui: &mut Ui, desk: &mut Desk<'_, '_>, lists: &Lists) {
    let ctx = desk.ctx;
    let title = Message::new("tracks-edit-due").with("count", lists.due.len());
    inputs::heading(ui, &ctx, ctx.say(&title));
    if lists.due.is_empty() {
        inputs::remark(ui, &ctx, ctx.text("tracks-edit-due-none"));
    } else {
        inputs::remark(ui, &ctx, ctx.text("tracks-edit-due-tip"));
        let all = ui.button(ctx.text("tracks-edit-today-all"));
        inputs::follow(&all);
        if all.clicked() {
            let due = lists.due.iter().filter_map(|item| entry(item.of));
            desk.looked_at(due.collect());
        }
        let today = ctx.text("tracks-edit-today");
        rows(ui, desk, &lists.due, Some(&today));
    }
    let title = Message::new("tracks-edit-unsupported").with("count", lists.unsupported.len());
    inputs::heading(ui, &ctx, ctx.say(&title));
    if lists.unsupported.is_empty() {
        inputs::remark(ui, &ctx, ctx.text("tracks-edit-unsupported-none"));
    } else {
        inputs::remark(ui, &ctx, lists.counts.clone());
        rows(ui, desk, &lists.unsupported, None);
    }
    ui.add_space(10.0);
    widgets::hairline(ui, ctx.tokens);
    ui.add_space(4.0);
    let title = Message::new("tracks-edit-all").with("count", lists.count);
    let header = CollapsingHeader::new(widgets::strong(ctx.say(&title)));
    header.id_salt("all entries").show(ui, |ui| {
        for (key, items) in &lists.all {
            if !items.is_empty() {
                inputs::label(ui, &ctx, key);
                rows(ui, desk, items, None);
            }
        }
    });
}

const fn entry(of: Chosen) -> Option<Entry> {
    match of {
        Chosen::Entry(entry) => Some(entry),
        Chosen::Evidence(_) => None,
    }
}

fn rows(ui: &mut Ui, desk: &mut Desk<'_, '_>, items: &[Item], today: Option<&str>) {
    let ctx = desk.ctx;
    let tip = ctx.text("tracks-edit-open");
    for item in items {
        let button = today.map(|today| [(today, item.name.as_str())]);
        let row = Row {
            text: &item.text,
            detail: &item.detail,
            struck: false,
            tip: &tip,
            buttons: button.as_ref().map_or(&[], |button| button.as_slice()),
        };
        match row.show(ui, &ctx) {
            Some(Pressed::Words) => desk.go = Some(Go::To(item.of)),
            Some(Pressed::Button(_)) => {
                desk.looked_at(entry(item.of).into_iter().collect());
            }
            None => {}
        }
    }
}
