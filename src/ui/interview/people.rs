//! Who rates, as a list to choose from: the room, each person with a ballot, a new person.

use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{Button, Popup, ScrollArea, Ui};

use super::InterviewView;
use super::act::Wish;
use crate::i18n::{Message, visible};
use crate::methods::ballots::rated_cells;
use crate::model::{Ballot, BallotId};
use crate::ui::action::{Action, InterviewAction};
use crate::ui::{Context, shortcut, widgets};

/// How high the list is at most, and how wide.
const HEIGHT: f32 = 360.0;
const WIDTH: f32 = 240.0;

/// Shows who rates, and the list while it is open.
pub(super) fn show(
    view: &mut InterviewView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    wishes: &mut Vec<Wish>,
) {
    let wanted = std::mem::take(&mut view.list_wanted);
    ui.label(widgets::soft(ctx.text("interview-rating-as"), ctx.tokens));
    if view.naming.is_open() {
        view.naming.show(ui, ctx);
        return;
    }
    let chosen = view.rater.as_ref();
    let who = chosen.map_or_else(
        || ctx.text("interview-the-room"),
        |rater| visible(&rater.name).into_owned(),
    );
    let chosen = chosen.map(|rater| rater.id);
    let button = Button::new(short(&who)).selected(chosen.is_some());
    let config = MenuConfig::default();
    let (response, _) = ui
        .push_id("rating as", |ui| {
            MenuButton::from_button(button).config(config).ui(ui, |ui| {
                list(ui, ctx, chosen, wishes);
            })
        })
        .inner;
    let action = Action::Interview(InterviewAction::Rater);
    let keys = shortcut::text_of(ui.ctx(), action);
    let name = ctx.say(&Message::new("interview-rating-as-name").with("who", who.as_str()));
    widgets::name_and_keys(&response, &name, &keys);
    if wanted {
        let id = Popup::default_response_id(&response);
        // The first of the list takes the focus, so that arrows and Enter work.
        ui.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
        Popup::toggle_id(ui.ctx(), id);
        ui.ctx().request_discard("a list opens");
    }
    let tip = Message::new("interview-tip")
        .with("tip", ctx.text(action.facts().tip))
        .with("key", keys);
    response.on_hover_text(ctx.say(&tip));
}

fn list(ui: &mut Ui, ctx: &Context<'_>, chosen: Option<BallotId>, wishes: &mut Vec<Wish>) {
    ui.set_width(WIDTH);
    let nothing = ui.memory(|memory| memory.focused().is_none());
    let room = line(ui, &ctx.text("interview-the-room"), "", chosen.is_none());
    if nothing {
        room.request_focus();
    }
    let mut wish = room.clicked().then_some(Wish::RateAs(None));
    ScrollArea::vertical().max_height(HEIGHT).show(ui, |ui| {
        for ballot in ctx.project.ballots.iter() {
            let remark = remark(ctx, ballot);
            let on = chosen == Some(ballot.id);
            if line(ui, &ballot.rater, &remark, on).clicked() {
                wish = Some(Wish::RateAs(Some(ballot.id)));
            }
        }
    });
    ui.separator();
    if line(ui, &ctx.text("interview-new-person"), "", false).clicked() {
        wish = Some(Wish::NewPerson);
    }
    if wish.is_some() {
        // A choice made by keys closes the list as well.
        ui.close();
        // The keys are the screen's again.
        ui.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
    }
    wishes.extend(wish);
}

fn line(ui: &mut Ui, name: &str, remark: &str, on: bool) -> egui::Response {
    let button = Button::new(visible(name).into_owned())
        .right_text(remark)
        .selected(on)
        .frame_when_inactive(on)
        .truncate()
        .min_size(egui::vec2(ui.available_width(), 26.0));
    let response = ui.add(button);
    widgets::name_and_keys(&response, name, "");
    response.on_hover_text(name)
}

/// How far a person's ballot is.
fn remark(ctx: &Context<'_>, ballot: &Ballot) -> String {
    if ballot.is_in {
        ctx.text("interview-person-in")
    } else {
        let rated = Message::new("interview-person-rated");
        ctx.say(&rated.with("count", rated_cells(ctx.project, ballot).0))
    }
}

fn short(name: &str) -> String {
    const LONGEST: usize = 24;
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let kept: String = name.chars().take(LONGEST - 1).collect();
    format!("{}…", kept.trim_end())
}
