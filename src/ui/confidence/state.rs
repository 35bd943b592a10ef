//! How a slow result stands to what is on screen, in words and with a mark: being worked out, out of date, broken, stopped.

use egui::{Color32, Label, Pos2, Sense, Shape, Stroke, Ui, vec2};

use crate::i18n::{Message, percent};
use crate::ui::certainty::{End, Slow, Standing, Work};
use crate::ui::{Context, widgets};

/// The height of the line, which it has also while there is nothing to say.
pub const HEIGHT: f32 = 22.0;

/// Says how a result stands; none where it is current and nothing is done about it.
pub fn words<T>(ctx: &Context<'_>, slow: &Slow<T>) -> Option<String> {
    let key = ctx.derived.key();
    let part = |part: f32| percent(ctx.language(), f64::from(part).min(0.99), 0);
    let message = match (slow.standing(key), slow.work(key)) {
        (_, Work::Done) => return None,
        (Standing::Current(_), Work::Runs(at)) => {
            Message::new("confidence-refining").with("part", part(at))
        }
        (Standing::Stale(_), Work::Runs(at)) => {
            Message::new("confidence-stale-runs").with("part", part(at))
        }
        (Standing::Unknown, Work::Runs(at)) => {
            Message::new("confidence-runs").with("part", part(at))
        }
        (Standing::Stale(_), Work::Waits) => Message::new("confidence-stale-waits"),
        (_, Work::Waits) => Message::new("confidence-waits"),
        (Standing::Stale(_), Work::Ended(End::Broken)) => Message::new("confidence-stale-broken"),
        (_, Work::Ended(End::Broken)) => Message::new("confidence-broken"),
        (Standing::Stale(_), Work::Ended(End::Stopped)) => Message::new("confidence-stale-stopped"),
        (_, Work::Ended(End::Stopped)) => Message::new("confidence-stopped"),
    };
    Some(ctx.say(&message))
}

/// The sentence above a result, soft while it is not `current`, with the line of how it stands; the ink that it is written in.
pub fn headline<T>(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (text, current): (String, bool),
    slow: &Slow<T>,
) -> Color32 {
    let ink = if current {
        ctx.tokens.ink
    } else {
        ctx.tokens.ink_soft
    };
    let size = ctx.tokens.text_heading;
    ui.add(Label::new(widgets::strong(text).size(size).color(ink)).wrap());
    show(ui, ctx, slow);
    ink
}

/// Shows how a result stands in a line that is there always, so that nothing moves when the result comes.
pub fn show<T>(ui: &mut Ui, ctx: &Context<'_>, slow: &Slow<T>) {
    ui.horizontal(|ui| {
        ui.set_height(HEIGHT);
        inline(ui, ctx, slow);
    });
}

/// The same within a line of the caller's.
pub fn inline<T>(ui: &mut Ui, ctx: &Context<'_>, slow: &Slow<T>) {
    let Some(text) = words(ctx, slow) else {
        return;
    };
    let tokens = ctx.tokens;
    let key = ctx.derived.key();
    let stale = slow.standing(key).current().is_none();
    let broken = matches!(slow.work(key), Work::Ended(End::Broken));
    let ink = if broken {
        tokens.warning
    } else if stale {
        tokens.ink
    } else {
        tokens.ink_soft
    };
    let (rect, _) = ui.allocate_exact_size(vec2(14.0, 14.0), Sense::hover());
    let mut shapes = Vec::new();
    match slow.work(key) {
        Work::Runs(part) => {
            ring(
                &mut shapes,
                rect.center(),
                part,
                [tokens.line, tokens.accent],
            );
        }
        _ => clock(&mut shapes, rect.center(), ink),
    }
    ui.painter().extend(shapes);
    let text = egui::RichText::new(text).color(ink).size(tokens.text_small);
    ui.add(Label::new(text).truncate());
}

/// A clock: what stands beside it is older than the project.
pub fn clock(shapes: &mut Vec<Shape>, at: Pos2, colour: Color32) {
    let stroke = Stroke::new(1.3, colour);
    shapes.push(Shape::circle_stroke(at, 5.0, stroke));
    shapes.push(Shape::line_segment([at, at - vec2(0.0, 3.4)], stroke));
    shapes.push(Shape::line_segment([at, at + vec2(2.4, 1.2)], stroke));
}

/// How far something is, as a part of a ring.
fn ring(shapes: &mut Vec<Shape>, at: Pos2, part: f32, colours: [Color32; 2]) {
    let [ground, colour] = colours;
    let radius = 4.6;
    shapes.push(Shape::circle_stroke(at, radius, Stroke::new(2.4, ground)));
    let steps = 24_u8;
    let rim = (0..=steps).map(|step| {
        let turn =
            std::f32::consts::TAU * part.clamp(0.02, 1.0) * f32::from(step) / f32::from(steps);
        at + radius * vec2(turn.sin(), -turn.cos())
    });
    shapes.push(Shape::line(rim.collect(), Stroke::new(2.4, colour)));
}

/// Words of small print.
pub fn small(ui: &mut Ui, ctx: &Context<'_>, text: String) {
    let text = widgets::soft(text, ctx.tokens).size(ctx.tokens.text_small);
    ui.add(Label::new(text).wrap());
}
