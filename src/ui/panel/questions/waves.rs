//! The waves: name, day, method, people, file and its state; below them the fields and buttons of the chosen one.

use egui::{
    Button, Color32, EventFilter, Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::typed::Place;
use super::{LINE, QuestionsPage, act};
use crate::i18n::{Message, fixed, visible};
use crate::model::Wave;
use crate::ui::action::{Action, PanelAction, QuestionsAction};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, FileChange, Intents, inspector, shortcut, widgets};

/// The columns behind the name and their widths.
const COLUMNS: [(&str, f32); 5] = [
    ("survey-wave-date", 120.0),
    ("survey-wave-method", 170.0),
    ("survey-wave-rows", 90.0),
    ("survey-wave-file", 230.0),
    ("survey-wave-state", 190.0),
];

/// The list among what can have the focus.
pub(super) fn id() -> Id {
    Id::unique("panel waves")
}

/// Shows the list.
pub(super) fn show(
    page: &mut QuestionsPage,
    ui: &mut Ui,
    ctx: &Context<'_>,
    rect: Rect,
    intents: &mut Intents,
) {
    let (head, body) = rect.split_top_bottom_at_y(rect.top() + 20.0);
    let response = ui.interact(body, id(), Sense::focusable_noninteractive());
    let name = ctx.text("survey-waves");
    response.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, &name));
    let waves = &ctx.project.panel.waves;
    let here = waves.iter().position(|wave| Some(wave.id) == page.wave);
    if response.has_focus() {
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id(), filter));
        for (key, by) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
            if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
                let last = waves.len().saturating_sub(1);
                let to = here.unwrap_or_default().saturating_add_signed(by).min(last);
                page.wave = waves.get(to).map(|wave| wave.id);
                page.reveal = true;
            }
        }
    }
    heads(ui, ctx, head);
    let reveal = std::mem::take(&mut page.reveal).then_some(here).flatten();
    let (chosen, focused) = (page.wave, response.has_focus());
    let mut clicked = None;
    let mut inside = ui.new_child(UiBuilder::new().id_salt("waves").max_rect(body));
    let scroll = ScrollArea::vertical().id_salt("waves").auto_shrink(false);
    let count = waves.len();
    widgets::lines(
        &mut inside,
        scroll,
        (LINE, count),
        reveal,
        |ui, at, rect| {
            if let Some(wave) = waves.get(at)
                && line(ui, ctx, wave, rect, (Some(wave.id) == chosen, focused))
            {
                clicked = Some(wave.id);
            }
        },
    );
    if let Some(clicked) = clicked {
        page.choose_wave(ui, clicked, ctx, intents);
    }
}

fn places(rect: Rect) -> [Rect; 5] {
    let mut right = rect.right() - 8.0;
    // In a narrow window each gives way alike.
    let all: f32 = COLUMNS.iter().map(|(_, width)| width).sum();
    let scale = ((rect.width() - 160.0) / all).clamp(0.3, 1.0);
    let mut found = [Rect::NOTHING; 5];
    for (slot, (_, width)) in found.iter_mut().zip(COLUMNS).rev() {
        let left = right - width * scale;
        *slot = Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom()));
        right = left;
    }
    found
}

fn heads(ui: &Ui, ctx: &Context<'_>, rect: Rect) {
    let tokens = ctx.tokens;
    let painter = ui.painter();
    let set = |key: &'static str, width: f32| {
        let setting = Setting::line(tokens.text_small, width.max(24.0)).face(Face::Medium);
        painter.layout_job(setting.job(ctx.text(key), None))
    };
    let at = pos2(rect.left() + 10.0, rect.top());
    painter.galley(at, set("survey-wave-name", 140.0), tokens.ink_soft);
    for (place, (key, _)) in places(rect).into_iter().zip(COLUMNS) {
        painter.galley(place.min, set(key, place.width() - 6.0), tokens.ink_soft);
    }
}

/// What stands in the columns of a wave, and whether its file is not as it was.
fn texts(ctx: &Context<'_>, wave: &Wave) -> ([String; 5], bool) {
    let day = wave.date.map(|day| inspector::date(ctx.language(), day));
    let day = day.map_or_else(|| "–".to_owned(), |day| ctx.say(&day));
    let change = ctx.survey.changes.iter().find(|(id, _)| *id == wave.id);
    let state = match change {
        _ if wave.source.packed.is_some() => Message::new("survey-file-packed"),
        Some((_, FileChange::Gone)) => Message::new("survey-file-gone"),
        Some((_, FileChange::Outside(_))) => Message::new("survey-file-outside"),
        Some((_, FileChange::Changed)) => Message::new("survey-file-changed"),
        Some((_, FileChange::Unreadable(_))) => Message::new("survey-file-unreadable"),
        None => Message::new("survey-file-there"),
    };
    let file = wave.source.path.rsplit(['/', '\\']).next();
    #[expect(clippy::cast_precision_loss, reason = "a count")]
    let rows = fixed(ctx.language(), wave.source.rows as f64, 0);
    let texts = [
        day,
        wave.method.clone(),
        rows,
        file.unwrap_or_default().to_owned(),
        ctx.say(&state),
    ];
    (texts, change.is_some())
}

fn line(
    ui: &Ui,
    ctx: &Context<'_>,
    wave: &Wave,
    rect: Rect,
    (chosen, focused): (bool, bool),
) -> bool {
    let tokens = ctx.tokens;
    let response = ui.interact(rect, ui.scope_id().with(("wave", wave.id)), Sense::CLICK);
    let (texts, warns) = texts(ctx, wave);
    let spoken: Vec<String> = std::iter::once(wave.name.clone())
        .chain(texts.clone())
        .collect();
    let spoken = visible(&spoken.join(", ")).into_owned();
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &spoken));
    let inner = rect.shrink2(vec2(1.0, 1.0));
    let rounding = f32::from(tokens.rounding);
    let fill = match (chosen, response.hovered()) {
        (true, _) => tokens.selection,
        (false, true) => tokens.hover,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(inner, rounding, fill);
    if chosen && focused {
        let ring = Stroke::new(2.0, tokens.accent);
        ui.painter()
            .rect_stroke(inner, rounding, ring, StrokeKind::Inside);
    }
    let painter = ui.painter();
    let set = |text: &str, width: f32| {
        let setting = Setting::line(tokens.text_body, width.max(24.0));
        painter.layout_job(setting.job(text.to_owned(), None))
    };
    let places = places(rect);
    let end = places.first().map_or(rect.right(), Rect::left);
    let name = set(&wave.name, end - rect.left() - 20.0);
    let y = rect.center().y - name.size().y / 2.0;
    painter.galley(pos2(rect.left() + 10.0, y), name, tokens.ink);
    for (at, (place, text)) in places.into_iter().zip(&texts).enumerate() {
        let ink = if warns && at == 4 {
            tokens.warning
        } else {
            tokens.ink
        };
        painter.galley(pos2(place.left(), y), set(text, place.width() - 16.0), ink);
    }
    let clicked = response.clicked();
    response.on_hover_text(visible(&wave.source.path));
    clicked
}

/// Shows the fields and buttons of the chosen wave.
pub(super) fn fields(
    page: &mut QuestionsPage,
    ui: &mut Ui,
    ctx: &Context<'_>,
    intents: &mut Intents,
) {
    let Some(wave) = page.wave.and_then(|id| ctx.project.panel.wave(id)) else {
        return;
    };
    ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        for (place, key, width) in [
            (Place::Name(wave.id), "survey-wave-name", 220.0),
            (Place::Date(wave.id), "survey-wave-date", 106.0),
            (Place::Method(wave.id), "survey-wave-method", 200.0),
        ] {
            ui.label(widgets::soft(ctx.text(key), ctx.tokens));
            page.typed.field(ui, ctx, place, (key, width));
        }
    });
    ui.horizontal(|ui| {
        let pack = if wave.source.packed.is_some() {
            "survey-unpack"
        } else {
            "survey-pack"
        };
        for (action, key) in [
            (QuestionsAction::Reread, "survey-reread"),
            (QuestionsAction::Find, "survey-find-file"),
            (QuestionsAction::Pack, pack),
            (QuestionsAction::DeleteWave, "survey-wave-delete"),
        ] {
            let facts = Action::Panel(PanelAction::Questions(action));
            let keys = shortcut::text_of(ui.ctx(), facts);
            let text = ctx.text(key);
            let button = Button::new(text.as_str()).shortcut_text(&keys);
            let response = ui.add(button).on_hover_text(ctx.text(facts.facts().tip));
            widgets::name_and_keys(&response, &text, &keys);
            if response.clicked() {
                act::act(page, ctx, action, intents);
            }
        }
    });
}
