//! The screen without a question: nothing to ask yet, or a round is over.

use egui::{Align, Button, FontFamily, FontId, Label, Layout, RichText, Ui, vec2};

use super::act::Wish;
use super::end::{End, Handed, Over};
use super::texts::Shown;
use super::{foot, others};
use crate::i18n::Message;
use crate::methods::interview::Ask;
use crate::ui::action::InterviewAction;
use crate::ui::{Context, MEDIUM, widgets};

/// Shows why there is no question, and the ways on.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    shown: &Shown,
    unit: f32,
    wishes: &mut Vec<Wish>,
) {
    let height = ui.available_height();
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(height * 0.16);
        ui.set_max_width(ui.available_width().min(860.0 * unit));
        ui.spacing_mut().item_spacing.y = 8.0 * unit;
        match &shown.end {
            End::None => {}
            End::Nothing {
                factors,
                touchpoints,
            } => nothing(ui, ctx, (*factors, *touchpoints), unit, wishes),
            End::EmptyStage => {
                title(ui, ctx.text("interview-empty-stage"), unit);
                text(ui, ctx, ctx.text("interview-empty-stage-text"), unit);
                ui.add_space(8.0 * unit);
                let all = ctx.text("interview-stage-all");
                way(ui, ctx, (&all, "PageDown"), true, unit, || {
                    wishes.push(Wish::Stage(None));
                });
            }
            End::Over(over) => match &over.rater {
                Some(name) => is_over_for(ui, ctx, shown, (over, name, unit), wishes),
                None => is_over(ui, ctx, shown, (over, unit), wishes),
            },
            End::Gone(name) => gone(ui, ctx, (name, unit), wishes),
            End::In(handed) => is_in(ui, ctx, (handed, unit), wishes),
        }
    });
}

fn nothing(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (factors, touchpoints): (bool, bool),
    unit: f32,
    wishes: &mut Vec<Wish>,
) {
    let missing = match (factors, touchpoints) {
        (false, false) => "interview-empty-both",
        (false, true) => "interview-empty-factors",
        (true, _) => "interview-empty-touchpoints",
    };
    title(ui, ctx.text("interview-empty-title"), unit);
    text(ui, ctx, ctx.text(missing), unit);
    ui.add_space(8.0 * unit);
    let go = ctx.text("interview-empty-go");
    way(ui, ctx, (&go, "Enter"), true, unit, || {
        wishes.push(Wish::SetUp);
    });
}

fn is_over(
    ui: &mut Ui,
    ctx: &Context<'_>,
    shown: &Shown,
    (over, unit): (&Over, f32),
    wishes: &mut Vec<Wish>,
) {
    // A segment has answers of its own, and levels all the same.
    let of_segment = ctx.segment().is_some();
    let head = match over.ask {
        Ask::Listed(_) => "interview-over-round",
        _ if over.not_rated == 0 && over.ask != Ask::NotSure && of_segment => "interview-over-own",
        _ if over.not_rated == 0 && over.ask != Ask::NotSure => "interview-over-rated",
        Ask::NotSure => "interview-over-not-sure",
        Ask::NotRated | Ask::All => "interview-over-round",
    };
    title(
        ui,
        ctx.say(&Message::new(head).with("count", over.cells)),
        unit,
    );
    let (without, ask_rest) = if of_segment {
        ("interview-over-not-own", "interview-over-ask-not-own")
    } else {
        ("interview-over-without", "interview-over-ask-rest")
    };
    let counts = [
        ("interview-over-skipped", over.skipped),
        (without, over.not_rated),
        ("interview-over-doubts", over.not_sure),
    ];
    for (key, count) in counts {
        if count > 0 {
            text(
                ui,
                ctx,
                ctx.say(&Message::new(key).with("count", count)),
                unit,
            );
        }
    }
    ui.add_space(8.0 * unit);
    if over.skipped > 0 {
        let again = ctx.text("interview-over-again");
        way(ui, ctx, (&again, "Enter"), true, unit, || {
            wishes.push(Wish::Act(InterviewAction::Proceed));
        });
    }
    let priorities = ctx.text("interview-over-priorities");
    let keys = if over.skipped > 0 { "Ctrl+4" } else { "Enter" };
    way(
        ui,
        ctx,
        (&priorities, keys),
        over.skipped == 0,
        unit,
        || {
            wishes.push(Wish::Priorities);
        },
    );
    if over.not_sure > 0 {
        let doubts =
            ctx.say(&Message::new("interview-over-ask-doubts").with("count", over.not_sure));
        way(ui, ctx, (&doubts, "N"), false, unit, || {
            wishes.push(Wish::Restart(Ask::NotSure));
        });
    }
    if over.not_rated > 0 && over.ask != Ask::NotRated {
        let rest = ctx.say(&Message::new(ask_rest).with("count", over.not_rated));
        way(ui, ctx, (&rest, "E"), false, unit, || {
            wishes.push(Wish::Restart(Ask::NotRated));
        });
    }
    let all = ctx.text("interview-over-ask-all");
    way(ui, ctx, (&all, "A"), false, unit, || {
        wishes.push(Wish::Restart(Ask::All));
    });
    ui.add_space(16.0 * unit);
    if let Some(last) = &shown.last {
        let last = widgets::soft(last.as_str(), ctx.tokens).size(16.0 * unit);
        ui.add(Label::new(last).wrap());
    }
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), 30.0 * unit),
        Layout::left_to_right(Align::Center),
        |ui| foot::leaders(ui, ctx, shown, unit),
    );
}

/// A person has been asked everything.
fn is_over_for(
    ui: &mut Ui,
    ctx: &Context<'_>,
    shown: &Shown,
    (over, name, unit): (&Over, &str, f32),
    wishes: &mut Vec<Wish>,
) {
    let head = if over.not_rated == 0 {
        "interview-over-person"
    } else {
        "interview-over-person-round"
    };
    let head = Message::new(head)
        .with("name", name)
        .with("count", over.cells);
    title(ui, ctx.say(&head), unit);
    let counts = [
        ("interview-over-skipped", over.skipped),
        ("interview-over-without", over.not_rated),
    ];
    for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        let line = Message::new(key).with("count", count);
        text(ui, ctx, ctx.say(&line), unit);
    }
    ui.add_space(8.0 * unit);
    let hand_in = ctx.say(&Message::new("interview-hand-in").with("name", name));
    if over.skipped > 0 {
        let again = ctx.text("interview-over-again");
        way(ui, ctx, (&again, "Enter"), true, unit, || {
            wishes.push(Wish::Act(InterviewAction::Proceed));
        });
    }
    let (keys, first) = match over.skipped {
        0 => ("Enter", true),
        _ => ("H", false),
    };
    way(ui, ctx, (&hand_in, keys), first, unit, || {
        wishes.push(Wish::Act(InterviewAction::HandIn));
    });
    if over.not_rated > 0 && over.ask != Ask::NotRated {
        let rest = Message::new("interview-over-ask-rest").with("count", over.not_rated);
        way(ui, ctx, (&ctx.say(&rest), "E"), false, unit, || {
            wishes.push(Wish::Restart(Ask::NotRated));
        });
    }
    let all = ctx.text("interview-over-ask-all");
    way(ui, ctx, (&all, "A"), false, unit, || {
        wishes.push(Wish::Restart(Ask::All));
    });
    ui.add_space(16.0 * unit);
    if let Some(last) = &shown.last {
        let last = widgets::soft(last.as_str(), ctx.tokens).size(16.0 * unit);
        ui.add(Label::new(last).wrap());
    }
    others::show(ui, ctx, shown.others.as_ref(), 16.0 * unit);
}

/// The person's ballot is in.
fn is_in(ui: &mut Ui, ctx: &Context<'_>, (handed, unit): (&Handed, f32), wishes: &mut Vec<Wish>) {
    let name = handed.name.as_str();
    title(
        ui,
        ctx.say(&Message::new("interview-in").with("name", name)),
        unit,
    );
    let rated = Message::new("interview-in-rated")
        .with("count", handed.rated)
        .with("of", handed.cells);
    text(ui, ctx, ctx.say(&rated), unit);
    ui.add_space(8.0 * unit);
    let go_on = match &handed.next {
        Some((_, next)) => ctx.say(&Message::new("interview-in-next").with("name", next.as_str())),
        None => ctx.text("interview-in-compare"),
    };
    way(ui, ctx, (&go_on, "Enter"), true, unit, || {
        wishes.push(Wish::Act(InterviewAction::Proceed));
    });
    let reopen = ctx.say(&Message::new("interview-in-reopen").with("name", name));
    way(ui, ctx, (&reopen, "H"), false, unit, || {
        wishes.push(Wish::Act(InterviewAction::HandIn));
    });
    let choose = ctx.text("interview-choose-rater");
    way(ui, ctx, (&choose, "P"), false, unit, || {
        wishes.push(Wish::Act(InterviewAction::Rater));
    });
}

/// The ballot was deleted, or its adding undone.
fn gone(ui: &mut Ui, ctx: &Context<'_>, (name, unit): (&str, f32), wishes: &mut Vec<Wish>) {
    let head = Message::new("interview-gone").with("name", name);
    title(ui, ctx.say(&head), unit);
    text(ui, ctx, ctx.text("interview-gone-text"), unit);
    ui.add_space(8.0 * unit);
    let room = ctx.text("interview-gone-room");
    way(ui, ctx, (&room, "Enter"), true, unit, || {
        wishes.push(Wish::RateAs(None));
    });
    let choose = ctx.text("interview-choose-rater");
    way(ui, ctx, (&choose, "P"), false, unit, || {
        wishes.push(Wish::Act(InterviewAction::Rater));
    });
}

fn title(ui: &mut Ui, text: String, unit: f32) {
    ui.add(Label::new(widgets::strong(text).size(30.0 * unit)).wrap());
}

fn text(ui: &mut Ui, ctx: &Context<'_>, text: String, unit: f32) {
    let text = RichText::new(text).size(20.0 * unit).color(ctx.tokens.ink);
    ui.add(Label::new(text).wrap());
}

/// A way on with its key.
fn way(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (text, keys): (&str, &str),
    first: bool,
    unit: f32,
    pressed: impl FnOnce(),
) {
    let tokens = ctx.tokens;
    let font = FontId::new(18.0 * unit, FontFamily::Name(MEDIUM.into()));
    let (ink, soft) = if first {
        (tokens.on_accent, tokens.on_accent)
    } else {
        (tokens.ink, tokens.ink_soft)
    };
    let mut button = Button::new(RichText::new(text).font(font.clone()).color(ink))
        .shortcut_text(RichText::new(keys).font(font).color(soft))
        .min_size(vec2(
            460.0_f32.min(ui.available_width() / unit) * unit,
            44.0 * unit,
        ));
    if first {
        button = button.fill(tokens.accent);
    }
    let response = ui.add(button);
    widgets::name_and_keys(&response, text, keys);
    if response.clicked() {
        pressed();
    }
}
