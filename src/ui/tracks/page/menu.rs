//! The context menu of an entry.

use egui::{Button, Response, Ui};

use crate::model::Entry;
use crate::ui::action::{Action, TracksAction};
use crate::ui::tracks::{Chosen, TracksView};
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// Of a step.
const STEP: &[&[TracksAction]] = &[
    &[
        TracksAction::Edit,
        TracksAction::Open,
        TracksAction::OneStage,
    ],
    &[
        TracksAction::AddStep,
        TracksAction::AddAgent,
        TracksAction::AddBarrier,
        TracksAction::AddEvidence,
    ],
    &[
        TracksAction::MoveEarlier,
        TracksAction::MoveLater,
        TracksAction::StageBefore,
        TracksAction::StageAfter,
    ],
    &[
        TracksAction::LookedAt,
        TracksAction::DuplicateEntry,
        TracksAction::DeleteEntry,
    ],
];

/// Of an agent of influence or a barrier.
const ENTRY: &[&[TracksAction]] = &[
    &[TracksAction::Edit, TracksAction::AddEvidence],
    &[TracksAction::LookedAt, TracksAction::DeleteEntry],
];

/// Of evidence.
const EVIDENCE: &[&[TracksAction]] = &[&[TracksAction::Edit, TracksAction::DeleteEntry]];

/// Shows the menu of what was clicked.
pub fn show(view: &TracksView, response: &Response, ctx: &Context<'_>, intents: &mut Intents) {
    let groups = match view.chosen(ctx.project).filter(|_| view.page.menu) {
        None => return,
        Some(Chosen::Entry(Entry::Step(_))) => STEP,
        Some(Chosen::Entry(_)) => ENTRY,
        Some(Chosen::Evidence(_)) => EVIDENCE,
    };
    response.context_menu(|ui| {
        for (at, group) in groups.iter().enumerate() {
            if at > 0 {
                ui.separator();
            }
            for action in *group {
                item(ui, ctx, *action, intents);
            }
        }
    });
}

fn item(ui: &mut Ui, ctx: &Context<'_>, action: TracksAction, intents: &mut Intents) {
    let facts = Action::Tracks(action).facts();
    let text = ctx.text(facts.text);
    let keys = shortcut::text_of(ui.ctx(), Action::Tracks(action));
    let button = Button::new(text.as_str()).shortcut_text(widgets::soft(keys.as_str(), ctx.tokens));
    let response = ui.add(button).on_hover_text(ctx.text(facts.tip));
    widgets::name_and_keys(&response, &text, &keys);
    if response.clicked() {
        intents.push(Intent::Act(Action::Tracks(action)));
        ui.close();
    }
}
