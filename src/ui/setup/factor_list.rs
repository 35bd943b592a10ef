//! The step of the factors on screen: its lines, the line of the next factor, and what to know about factors beside them.

use egui::{
    Align2, FontId, Id, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::factor_place::{Place, text_of};
use super::factors::Factors;
use super::{page, strip};
use crate::i18n::Message;
use crate::methods::matrix::Scope;
use crate::model::{Factor, Weighting};
use crate::ui::action::{Action, SetupAction};
use crate::ui::widgets::Field;
use crate::ui::{Context, Intent, Intents, marks, shortcut, taken, widgets};

/// How high a line is.
const LINE: f32 = 36.0;

/// Widths of a line's parts: number, importance, buttons; and the gap between.
const NUMBER: f32 = 32.0;
const IMPORTANCE: f32 = 104.0;
const BUTTONS: f32 = 96.0;
const GAP: f32 = 8.0;

/// The parts of a line.
struct Columns {
    number: Rect,
    name: Rect,
    importance: Rect,
    buttons: Rect,
}

impl Columns {
    fn of(line: Rect) -> Self {
        let part = |left: f32, right: f32| {
            Rect::from_min_max(
                pos2(left, line.top() + 2.0),
                pos2(right, line.bottom() - 2.0),
            )
        };
        let buttons = line.right() - BUTTONS;
        let importance = buttons - GAP - IMPORTANCE;
        let name = line.left() + NUMBER;
        Self {
            number: part(line.left(), name),
            name: part(name, importance - GAP),
            importance: part(importance, importance + IMPORTANCE),
            buttons: part(buttons, line.right()),
        }
    }
}

/// Shows the step.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, state: &mut Factors, intents: &mut Intents) {
    state.take_keys(ui, ctx, intents);
    let (main, side) = page::split(ui);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(main).id_salt("factors"));
    let ui = &mut ui;
    page::title(ui, ctx, "setup-factors-title", "setup-factors-text");
    head(ui, ctx);
    let count = ctx.project.factors.len();
    // The line of the next factor and what is said below it stay in view.
    let below = LINE + 102.0;
    let room = (ui.available_height() - below).max(LINE);
    let height = (LINE * count as f32).min(room);
    let list = ScrollArea::vertical()
        .id_salt("factors")
        .max_height(height)
        .min_scrolled_height(height)
        .auto_shrink([false, false]);
    let reveal = state.reveal.filter(|at| *at < count);
    if count > 0 {
        if reveal.is_some() {
            state.reveal = None;
        }
        widgets::lines(ui, list, (LINE, count), reveal, |ui, at, rect| {
            if let Some(factor) = ctx.project.factors.get(at) {
                line(ui, ctx, state, (at, factor), rect, intents);
            }
        });
    }
    next_line(ui, ctx, state, count);
    refusal(ui, ctx, state);
    ui.add_space(16.0);
    page::onward(ui, ctx, "setup-on-touchpoints", count > 0, intents);
    beside(ui, ctx, side, intents);
    state.notice_leaving(ui, ctx, intents);
}

/// The words over the columns.
fn head(ui: &mut Ui, ctx: &Context<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    let columns = Columns::of(rect);
    let importance = match ctx.project.weighting {
        Weighting::OneToFive => "setup-importance-head",
        Weighting::AsIs => "setup-importance-head-as-is",
    };
    let font = FontId::proportional(ctx.tokens.text_small + 1.0);
    let painter = ui.painter();
    let words = [
        (
            columns.name.left() + 8.0,
            Align2::LEFT_CENTER,
            "setup-name-head",
        ),
        (
            columns.importance.right() - 8.0,
            Align2::RIGHT_CENTER,
            importance,
        ),
    ];
    for (x, align, key) in words {
        let at = pos2(x, rect.center().y);
        painter.text(at, align, ctx.text(key), font.clone(), ctx.tokens.ink_soft);
    }
    let y = rect.bottom() - 0.5;
    let pen = egui::Stroke::new(1.0, ctx.tokens.line_strong);
    painter.hline(rect.x_range(), y, pen);
}

fn line(
    ui: &mut Ui,
    ctx: &Context<'_>,
    state: &mut Factors,
    (at, factor): (usize, &Factor),
    rect: Rect,
    intents: &mut Intents,
) {
    let columns = Columns::of(rect);
    number(ui, ctx, columns.number, at);
    rule(ui, ctx, rect);
    let place = Place::Name(factor.id);
    field(ui, ctx, state, place, columns.name, Some(factor));
    let place = Place::Importance(factor.id);
    field(ui, ctx, state, place, columns.importance, Some(factor));
    origin(ui, ctx, columns.importance, factor);
    let hot = ui.rect_contains_pointer(rect) || state.current() == Some(factor.id);
    buttons(ui, ctx, state, (factor, hot), columns.buttons, intents);
}

/// That the importance was changed by hand since it was taken from the panel; Set-up shows the whole market's.
fn origin(ui: &Ui, ctx: &Context<'_>, rect: Rect, factor: &Factor) {
    let ctx = &Context {
        scope: Scope::Whole,
        ..*ctx
    };
    if !taken::changed(ctx, factor.id) {
        return;
    }
    let at = Rect::from_center_size(rect.left_center() + vec2(9.0, 0.0), vec2(16.0, 18.0));
    let mut shapes = Vec::new();
    marks::by_hand(&mut shapes, at.center(), ctx.tokens.warning);
    ui.painter().extend(shapes);
    let words = taken::origin(ctx, factor.id).unwrap_or_default();
    let id = Id::unique(("taken mark", factor.id));
    let response = ui.interact(at, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
    response.on_hover_text(words);
}

fn number(ui: &Ui, ctx: &Context<'_>, rect: Rect, at: usize) {
    let font = FontId::proportional(ctx.tokens.text_body);
    let text = (at + 1).to_string();
    let place = rect.right_center() - vec2(8.0, 0.0);
    let ink = ctx.tokens.ink_soft;
    ui.painter()
        .text(place, Align2::RIGHT_CENTER, text, font, ink);
}

fn rule(ui: &Ui, ctx: &Context<'_>, rect: Rect) {
    let pen = egui::Stroke::new(1.0, ctx.tokens.line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, pen);
}

/// A field of a line; a new line's where there is no factor.
fn field(
    ui: &mut Ui,
    ctx: &Context<'_>,
    state: &mut Factors,
    place: Place,
    rect: Rect,
    factor: Option<&Factor>,
) {
    let drafted = state.typed(place).map(str::to_owned);
    let mut text = match (place, factor) {
        (Place::NewName, _) => state.next.0.clone(),
        (Place::NewImportance, _) => state.next.1.clone(),
        (_, Some(factor)) => drafted.unwrap_or_else(|| text_of(ctx, factor, place)),
        (_, None) => String::new(),
    };
    let number = matches!(place, Place::Importance(_) | Place::NewImportance);
    let hint = match place {
        Place::NewName if ctx.project.factors.is_empty() => ctx.text("setup-first-factor-hint"),
        Place::NewName => ctx.text("setup-next-factor-hint"),
        _ if ctx.project.weighting == Weighting::OneToFive => "1…5".to_owned(),
        _ => String::new(),
    };
    let field = Field {
        id: place.id(),
        rect,
        name: ctx.say(&place.name(ctx.project)),
        hint: &hint,
        number,
        framed: factor.is_none(),
        drafted: state.holds_draft(place),
    };
    let response = field.show(ui, ctx, &mut text);
    if state.is_refused(place) {
        let pen = egui::Stroke::new(2.0, ctx.tokens.warning);
        let rounding = f32::from(ctx.tokens.rounding);
        let kind = egui::StrokeKind::Inside;
        ui.painter().rect_stroke(rect, rounding, pen, kind);
    }
    if response.changed() {
        state.take_in(place, text);
    }
    if state.wanted == Some(place) {
        state.wanted = None;
        page::take_focus(ui, place.id());
        state.at = Some(place);
    } else if response.has_focus() {
        state.at = Some(place);
    }
}

fn buttons(
    ui: &mut Ui,
    ctx: &Context<'_>,
    state: &mut Factors,
    (factor, hot): (&Factor, bool),
    rect: Rect,
    intents: &mut Intents,
) {
    let actions = [
        (SetupAction::MoveUp, "↑"),
        (SetupAction::MoveDown, "↓"),
        (SetupAction::Delete, "×"),
    ];
    let side = rect.width() / 3.0;
    for (place, (action, sign)) in (0_u8..).zip(actions) {
        let min = rect.min + vec2(side * f32::from(place), 0.0);
        let rect = Rect::from_min_size(min, vec2(side, rect.height()));
        let facts = Action::Setup(action).facts();
        // Not to be reached by Tab, which goes from field to field; the actions have keys.
        let id = ui.scope_id().with((factor.id, sign));
        let response = ui.interact(rect, id, Sense::CLICK);
        let name = Message::new("setup-button")
            .with("what", Message::new(facts.text))
            .with("name", factor.name.as_str());
        let name = ctx.say(&name);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_str()));
        if hot || response.hovered() {
            if response.hovered() {
                let inner = rect.shrink(2.0);
                ui.painter()
                    .rect_filled(inner, ctx.tokens.rounding, ctx.tokens.hover);
            }
            let font = FontId::proportional(ctx.tokens.text_heading);
            let ink = ctx.tokens.ink_soft;
            ui.painter()
                .text(rect.center(), Align2::CENTER_CENTER, sign, font, ink);
        }
        let keys = shortcut::text_of(ui.ctx(), Action::Setup(action));
        let tip = || format!("{} ({keys})", ctx.text(facts.tip));
        if response.on_hover_text(tip()).clicked() {
            state.act(ctx, action, factor.id, intents);
        }
    }
}

/// The line in which the next factor is typed.
fn next_line(ui: &mut Ui, ctx: &Context<'_>, state: &mut Factors, count: usize) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE + 4.0), Sense::hover());
    let columns = Columns::of(rect);
    number(ui, ctx, columns.number, count);
    field(ui, ctx, state, Place::NewName, columns.name, None);
    let place = Place::NewImportance;
    field(ui, ctx, state, place, columns.importance, None);
    let font = FontId::proportional(ctx.tokens.text_small + 1.0);
    let keys = match state.at {
        Some(Place::NewName) if !state.next.0.is_empty() => "setup-enter-importance",
        Some(Place::NewImportance) => "setup-enter-add",
        _ => return,
    };
    let at = columns.buttons.left_center() + vec2(8.0, 0.0);
    let text = ctx.text(keys);
    ui.painter()
        .text(at, Align2::LEFT_CENTER, text, font, ctx.tokens.ink_soft);
}

/// What was refused, or what an importance that is missing means.
fn refusal(ui: &mut Ui, ctx: &Context<'_>, state: &Factors) {
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.set_min_height(24.0);
        ui.add_space(NUMBER);
        if let Some(message) = state.refusal() {
            let text = ctx.say(message);
            let label = ui.colored_label(ctx.tokens.warning, text.as_str());
            ui.ctx().accesskit_node_builder(label.id, |node| {
                node.set_role(Role::Alert);
                node.set_label(text);
            });
            return;
        }
        let missing = strip::progress(ctx).unweighted;
        if missing > 0 {
            let text = Message::new("setup-unweighted").with("count", missing);
            ui.label(widgets::soft(ctx.say(&text), ctx.tokens));
        }
    });
}

/// What to know about factors.
fn beside(ui: &mut Ui, ctx: &Context<'_>, side: Rect, intents: &mut Intents) {
    let mut ui = ui.new_child(UiBuilder::new().max_rect(side).id_salt("about factors"));
    let importance = match ctx.project.weighting {
        Weighting::OneToFive => "setup-about-importance",
        Weighting::AsIs => "setup-about-importance-as-is",
    };
    page::aside(
        &mut ui,
        ctx,
        &["setup-about-factors", importance, "setup-about-keys"],
    );
    if ctx.scope != Scope::Whole {
        page::aside(&mut ui, ctx, &["setup-about-segment"]);
    }
    let by_pairs = Action::Setup(SetupAction::ByPairs);
    let (name, keys) = (
        ctx.text(by_pairs.facts().text),
        shortcut::text_of(ui.ctx(), by_pairs),
    );
    let soft = egui::RichText::new(&keys).color(ctx.tokens.ink_soft);
    let button = egui::Button::new(&name).shortcut_text(soft);
    let response = ui.add_enabled(ctx.project.factors.len() > 1, button);
    let response = response.on_hover_text(ctx.text(by_pairs.facts().tip));
    widgets::name_and_keys(&response, &name, &keys);
    if response.clicked() {
        intents.push(Intent::Act(by_pairs));
    }
}
