//! The importances of the chosen segment beside the whole market's: own or inherited, how they differ, what that changes.

use egui::{Align2, FontId, Painter, Rect, Sense, Stroke, Ui, pos2, vec2};

use super::drafts::Look;
use super::head::button;
use super::known::FactorLine;
use super::part::ListView;
use super::place::Place;
use crate::i18n::{Message, visible};
use crate::model::{Factor, Segment};
use crate::ui::action::{Screen, SegmentsAction};
use crate::ui::type_set::Setting;
use crate::ui::{Context, Intent, Intents, widgets};

/// The narrowest and the widest that the table can be.
pub(super) const LEAST: f32 = 380.0;
pub(super) const MOST: f32 = 720.0;

const LINE: f32 = 36.0;

/// Widths of a line's parts: whole, own, difference.
const WHOLE: f32 = 50.0;
const OWN: f32 = 100.0;
const DIFFERENCE: f32 = 88.0;
const GAP: f32 = 8.0;

struct Columns {
    name: Rect,
    whole: Rect,
    own: Rect,
    difference: Rect,
}

impl Columns {
    fn of(line: Rect) -> Self {
        let part = |left: f32, right: f32| {
            Rect::from_min_max(pos2(left, line.top()), pos2(right, line.bottom()))
        };
        let wide = (line.width() * 0.2).clamp(DIFFERENCE, 180.0);
        let difference = line.right() - wide;
        let own = difference - GAP - OWN;
        let whole = own - GAP - WHOLE;
        Self {
            name: part(line.left(), whole - GAP),
            whole: part(whole, whole + WHOLE),
            own: part(own, own + OWN),
            difference: part(difference, line.right()),
        }
    }
}

/// Shows the table.
pub(super) fn show(
    view: &mut ListView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    segment: &Segment,
    intents: &mut Intents,
) {
    let title = ctx.text("segments-importances");
    ui.label(widgets::strong(title).size(ctx.tokens.text_heading));
    if ctx.project.factors.is_empty() {
        ui.label(widgets::soft(ctx.text("segments-no-factors"), ctx.tokens));
        if ui.button(ctx.text("segments-to-factors")).clicked() {
            intents.push(Intent::Go(Screen::Setup, None));
        }
        return;
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    head(ui, ctx);
    for (at, factor) in ctx.project.factors.iter().enumerate() {
        line(view, ui, ctx, segment, (at, factor));
    }
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.add_space(8.0);
    let effect = view.known.effect.as_str();
    ui.label(effect);
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        button(ui, ctx, SegmentsAction::CopyImportances, intents);
        button(ui, ctx, SegmentsAction::ResetImportances, intents);
    });
}

fn head(ui: &mut Ui, ctx: &Context<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::hover());
    let columns = Columns::of(rect);
    let right = |rect: Rect| (rect.right_center() - vec2(8.0, 0.0), Align2::RIGHT_CENTER);
    let words = [
        (
            (rect.left_center(), Align2::LEFT_CENTER),
            "segments-factor-head",
        ),
        (right(columns.whole), "segments-whole-head"),
        (right(columns.own), "segments-own-head"),
        (
            (columns.difference.center(), Align2::CENTER_CENTER),
            "segments-difference-head",
        ),
    ];
    let font = FontId::proportional(ctx.tokens.text_small + 1.0);
    for ((at, align), key) in words {
        let ink = ctx.tokens.ink_soft;
        ui.painter()
            .text(at, align, ctx.text(key), font.clone(), ink);
    }
    let pen = Stroke::new(1.0, ctx.tokens.line_strong);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, pen);
}

fn line(
    view: &mut ListView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    segment: &Segment,
    (at, factor): (usize, &Factor),
) {
    let size = vec2(ui.available_width(), LINE);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let place = Place::Importance(segment.id, factor.id);
    let wanted = view.drafts.wants(place);
    if wanted {
        ui.scroll_to_rect(rect.expand(LINE), None);
    }
    // What has the focus stays, or it would lose it.
    if !wanted && view.drafts.at() != Some(place) && !ui.is_rect_visible(rect) {
        return;
    }
    let tokens = ctx.tokens;
    let columns = Columns::of(rect);
    let pen = Stroke::new(1.0, tokens.line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, pen);
    let mut setting = Setting {
        struck: factor.excluded,
        ..Setting::line(tokens.text_body, columns.name.width())
    };
    let lay = |setting: Setting| {
        let job = setting.job(factor.name.clone(), None);
        ui.painter().layout_job(job)
    };
    let mut galley = lay(setting);
    if galley.elided {
        (setting.rows, setting.size) = (2, tokens.text_small);
        galley = lay(setting);
    }
    let ink = if factor.excluded {
        tokens.ink_soft
    } else {
        tokens.ink
    };
    let top = rect.center().y - galley.size().y / 2.0;
    let elided = galley.elided;
    ui.painter().galley(pos2(rect.left(), top), galley, ink);
    if factor.excluded {
        response.on_hover_text(ctx.text("segments-factor-excluded"));
    } else if elided {
        response.on_hover_text(visible(&factor.name));
    }
    if let Some(known) = view.known.factors.get(at) {
        let font = FontId::proportional(tokens.text_body);
        let at = columns.whole.right_center() - vec2(8.0, 0.0);
        let align = Align2::RIGHT_CENTER;
        ui.painter()
            .text(at, align, &known.whole, font, tokens.ink_soft);
        difference(
            ui.painter(),
            ctx,
            known,
            view.known.widest,
            columns.difference,
        );
    }
    let hint = ctx.text("segments-inherited");
    let name = Message::new("segments-importance-of")
        .with("factor", factor.name.as_str())
        .with("segment", segment.name.as_str());
    let look = Look {
        rect: columns.own.shrink2(vec2(0.0, 1.0)),
        name: ctx.say(&name),
        hint: &hint,
        number: true,
        framed: true,
    };
    view.drafts.field(ui, ctx, place, look);
    view.drafts.say_refusal(ui, ctx, place);
}

/// A bar from the middle: to the right where it weighs more in the segment, to the left where less.
fn difference(painter: &Painter, ctx: &Context<'_>, line: &FactorLine, widest: f64, rect: Rect) {
    let Some(by) = line.difference else {
        return;
    };
    let tokens = ctx.tokens;
    let middle = rect.center().x;
    let axis = Stroke::new(1.0, tokens.line_strong);
    painter.vline(middle, rect.y_range().shrink(5.0), axis);
    // Half of the width is the number's, on the side where no bar is.
    #[expect(clippy::cast_possible_truncation, reason = "a length on the screen")]
    let length = (by / widest) as f32 * (rect.width() / 2.0 - 2.0);
    let end = pos2(middle + length, rect.center().y + 5.0);
    let bar = Rect::from_two_pos(pos2(middle, rect.center().y - 5.0), end);
    painter.rect_filled(bar, 1.0, tokens.accent);
    let font = FontId::proportional(tokens.text_small + 1.0);
    let (at, align) = if by > 0.0 {
        (pos2(middle - 5.0, rect.center().y), Align2::RIGHT_CENTER)
    } else {
        (pos2(middle + 5.0, rect.center().y), Align2::LEFT_CENTER)
    };
    painter.text(at, align, &line.signed, font, tokens.ink);
}
