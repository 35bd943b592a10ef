//! Both ways from weights to importances, with the classes that each would change, and those touchpoints by name.

use std::collections::BTreeMap;

use egui::{
    Button, Id, Label, Rect, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};

use super::act::Wish;
use super::words::{Words, way_key};
use crate::i18n::{Message, visible};
use crate::methods::matrix::{Class, Kind};
use crate::methods::pairs::Reading;
use crate::ui::action::{Action, ConfidenceAction, PairsAction};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, marks, shortcut, widgets};

const LINE: f32 = 22.0;
/// Of a column with a class.
const MARK: f32 = 100.0;

pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    reading: &Reading,
    words: &Words,
    wishes: &mut Vec<Wish>,
) {
    if reading.ways.is_empty() {
        return;
    }
    let actions = [PairsAction::TakeFirst, PairsAction::TakeSecond];
    let ways = reading.ways.iter().zip(actions);
    let texts = words.changes.iter().zip(&words.ways);
    let width = (ui.available_width() - 12.0) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        for (((way, _), action), (changes, tip)) in ways.zip(texts) {
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 2.0;
                let full = Action::Confidence(ConfidenceAction::Pairs(action));
                let keys = shortcut::text_of(ui.ctx(), full);
                let take = Message::new("pairs-take").with("way", Message::new(way_key(way.map)));
                let take = ctx.say(&take);
                let text = RichText::new(&take).font(Face::Medium.font(ctx.tokens.text_body));
                let soft = RichText::new(&keys).color(ctx.tokens.ink_soft);
                let button = Button::new(text)
                    .shortcut_text(soft)
                    .truncate()
                    .min_size(vec2(width, 30.0));
                let button = ui.add(button).on_hover_text(tip);
                widgets::name_and_keys(&button, &take, &keys);
                if button.clicked() {
                    wishes.push(Wish::Act(action));
                }
                let small = ctx.tokens.text_small + 1.0;
                ui.add(Label::new(RichText::new(changes).size(small)).wrap());
                let tip = widgets::soft(tip.as_str(), ctx.tokens).size(ctx.tokens.text_small);
                ui.add(Label::new(tip).wrap());
            });
        }
    });
    changes(ui, ctx, reading);
}

/// The touchpoints whose class one way would change, by position, with the class now and by both.
fn changed(reading: &Reading) -> Vec<(usize, [Class; 3])> {
    let mut changed: BTreeMap<usize, [Class; 3]> = BTreeMap::new();
    for (way, (_, effect)) in reading.ways.iter().enumerate() {
        let moved = effect.touchpoints.iter();
        for change in moved.filter(|change| change.changes_class()) {
            let classes = changed.entry(change.position);
            let classes = classes.or_insert([change.class_before; 3]);
            if let Some(class) = classes.get_mut(way + 1) {
                *class = change.class_after;
            }
        }
    }
    changed.into_iter().collect()
}

fn changes(ui: &mut Ui, ctx: &Context<'_>, reading: &Reading) {
    let changed = changed(reading);
    if changed.is_empty() || ui.available_height() < 3.0 * LINE {
        return;
    }
    ui.add_space(6.0);
    head(ui, ctx, reading);
    widgets::hairline(ui, ctx.tokens);
    let list = ScrollArea::vertical()
        .id_salt("changes")
        .max_height(ui.available_height())
        .auto_shrink([false, false]);
    widgets::lines(ui, list, (LINE, changed.len()), None, |ui, line, rect| {
        if let Some(change) = changed.get(line) {
            row(ui, ctx, *change, rect);
        }
    });
}

/// What the columns are.
fn head(ui: &mut Ui, ctx: &Context<'_>, reading: &Reading) {
    let size = vec2(ui.available_width(), LINE);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let tokens = ctx.tokens;
    let mut texts = vec![ctx.text("pairs-now")];
    texts.extend((reading.ways.iter()).map(|(way, _)| ctx.text(way_key(way.map))));
    let title = Setting::line(tokens.text_body, rect.width() - 3.0 * MARK - 6.0);
    let title = title
        .face(Face::SemiBold)
        .job(ctx.text("pairs-changes"), None);
    let title = ui.painter().layout_job(title);
    let at = pos2(rect.left(), rect.center().y - title.size().y / 2.0);
    ui.painter().galley(at, title, tokens.ink);
    for (back, text) in [3.0, 2.0, 1.0].into_iter().zip(texts) {
        let setting = Setting::line(tokens.text_small, MARK - 6.0);
        let galley = ui.painter().layout_job(setting.job(text, None));
        let left = rect.right() - MARK * back + 3.0;
        let at = pos2(left, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, tokens.ink_soft);
    }
}

fn row(ui: &Ui, ctx: &Context<'_>, (at, classes): (usize, [Class; 3]), rect: Rect) {
    let Some(touchpoint) = ctx.project.touchpoints.get(at) else {
        return;
    };
    let tokens = ctx.tokens;
    let words = classes.map(|class| ctx.text(class.key(Kind::Touchpoints)));
    let [now, first, second] = words.clone();
    let said = Message::new("pairs-change-row")
        .with("name", touchpoint.name.as_str())
        .with("now", now)
        .with("first", first)
        .with("second", second);
    let said = ctx.say(&said);
    let id = Id::unique(("changed class", at));
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, visible(&said)));
    let painter = ui.painter();
    let room = rect.width() - 3.0 * MARK - 6.0;
    let setting = Setting::line(tokens.text_body, room);
    let galley = painter.layout_job(setting.job(touchpoint.name.clone(), None));
    let y = rect.center().y;
    let at = pos2(rect.left(), y - galley.size().y / 2.0);
    painter.galley(at, galley, tokens.ink);
    let mut shapes = Vec::new();
    let right = rect.right();
    let columns = [3.0, 2.0, 1.0].into_iter().zip(classes);
    for ((back, class), word) in columns.zip(words) {
        let left = right - MARK * back;
        marks::class(
            &mut shapes,
            pos2(left + 8.0, y),
            5.0,
            class,
            tokens.class(class),
        );
        let setting = Setting::line(tokens.text_small, MARK - 22.0);
        let galley = painter.layout_job(setting.job(word, None));
        let at = pos2(left + 17.0, y - galley.size().y / 2.0);
        painter.galley(at, galley, tokens.class(class));
    }
    painter.extend(shapes);
    response.on_hover_text(said);
}
