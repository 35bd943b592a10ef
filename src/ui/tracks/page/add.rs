//! Quick adding of steps: a field under the selected one, with the touchpoints that it may mean below it.

use egui::{
    Area, Event, Frame, Id, Key, Margin, Modifiers, Order, Rect, Sense, Shape, Stroke, TextEdit,
    Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::board::{Board, GAP};
use super::known::figures_of;
use super::{act, keys, select};
use crate::edit::{Edit, EntryEdit, NewItem, TrackEdit};
use crate::i18n::Message;
use crate::methods::matrix::Class;
use crate::methods::search::{Fit, Folded, Query};
use crate::methods::tracks::{ColumnOf, Lane};
use crate::model::{Entry, Link, StageId, Step, StepId, Touchpoint, TouchpointId, Track};
use crate::ui::tracks::{Chosen, TracksView};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, Drafts, Intents, marks};

/// So many touchpoints are offered.
const OFFERS: usize = 8;
/// The height of an offer.
const ROW: f32 = 26.0;

/// A touchpoint on offer.
#[derive(Clone, Debug, PartialEq)]
struct Offer {
    id: TouchpointId,
    name: String,
    stage: String,
    class: Option<Class>,
}

/// The open field.
pub struct Add {
    typed: String,
    /// Which offer is highlighted; none for the words as they are typed.
    chosen: Option<usize>,
    offers: Vec<Offer>,
    /// For which words they were found.
    found_for: Option<String>,
    fresh: bool,
    /// Whether it was said why the words are refused when the field was left: asked again, the person means it.
    said: bool,
    stage: StageId,
    after: Option<StepId>,
}

/// Opens the field under the selected step, else at the end of the stage on show or of the first.
pub fn open(view: &mut TracksView, ctx: &Context<'_>) {
    let Some(track) = view.track(ctx.project) else {
        return;
    };
    let step = select::step_of(view, ctx);
    let own = step.and_then(|id| track.step(id)?.stage.id());
    let first = ctx.project.stages.get(0).map(|stage| stage.id);
    let Some(stage) = own.or(super::screen::only(view, ctx)).or(first) else {
        return;
    };
    let last = || track.steps_in(Some(stage)).last().map(|step| step.id);
    let after = step.filter(|_| own.is_some()).or_else(last);
    view.page.hidden.remove(&Lane::Steps);
    view.page.add = Some(Add {
        typed: String::new(),
        chosen: None,
        offers: Vec::new(),
        found_for: None,
        fresh: true,
        said: false,
        stage,
        after,
    });
}

impl Add {
    /// Finds what the words may mean: touchpoints of the stage first where nothing is typed.
    fn find(&mut self, ctx: &Context<'_>, track: &Track) {
        if self.found_for.as_ref() == Some(&self.typed) {
            return;
        }
        let query = Query::new(&self.typed);
        let project = ctx.project;
        let figures = figures_of(ctx, track);
        let taken = |touchpoint: &Touchpoint| {
            let mut steps = track.steps.iter();
            steps.any(|step| (step.touchpoint.as_ref()).is_some_and(|l| l.is(touchpoint.id)))
        };
        let mut found: Vec<(bool, Fit, bool, usize)> = (ctx.derived.journey.order.iter())
            .enumerate()
            .filter_map(|(place, at)| {
                let touchpoint = project.touchpoints.get(*at)?;
                let fit = query.fit(&Folded::new(&touchpoint.name))?;
                let away = touchpoint.stage != self.stage;
                let fits = !query.is_empty() || !away && !taken(touchpoint);
                fits.then_some((query.is_empty(), fit, away, place))
            })
            .collect();
        found.sort_unstable();
        let places = found.into_iter().take(OFFERS).map(|(.., place)| place);
        let offer = |place: usize| {
            let at = *ctx.derived.journey.order.get(place)?;
            let touchpoint = project.touchpoints.get(at)?;
            let stage = project.stage(touchpoint.stage);
            let item = figures.touchpoints.get(at);
            let item = item.filter(|item| item.completeness.rated > 0);
            Some(Offer {
                id: touchpoint.id,
                name: touchpoint.name.clone(),
                stage: stage.map(|stage| stage.name.clone()).unwrap_or_default(),
                class: item.and_then(|item| item.class),
            })
        };
        self.offers = places.filter_map(offer).collect();
        self.chosen = (!query.is_empty() && !self.offers.is_empty()).then_some(0);
        self.found_for = Some(self.typed.clone());
    }

    /// The step that Enter would add; none where nothing is said.
    fn step(&self, ctx: &Context<'_>) -> Option<Step> {
        let Some(offer) = self.chosen.and_then(|at| self.offers.get(at)) else {
            return self.words(ctx);
        };
        Some(Step {
            touchpoint: Some(Link::To(offer.id)),
            ..self.bare(ctx)
        })
    }

    /// The step of the words as they are typed; none where nothing is.
    fn words(&self, ctx: &Context<'_>) -> Option<Step> {
        let task = self.typed.trim().to_owned();
        (!task.is_empty()).then(|| Step {
            task,
            ..self.bare(ctx)
        })
    }

    fn bare(&self, ctx: &Context<'_>) -> Step {
        Step {
            looked_at: Some(ctx.today),
            ..Step::in_stage(self.stage)
        }
    }

    /// One offer down or up; above the first are the words as they are typed.
    fn walk(&mut self, down: bool) {
        self.chosen = match (self.chosen, down) {
            (None, true) => (!self.offers.is_empty()).then_some(0),
            (None, false) => self.offers.len().checked_sub(1),
            (Some(at), true) => Some(at + 1).filter(|at| *at < self.offers.len()),
            (Some(at), false) => at.checked_sub(1),
        };
    }
}

/// The edit that adds a step where the field stands.
fn edit(view: &TracksView, ctx: &Context<'_>, add: &Add, step: Step) -> Option<EntryEdit> {
    let track = view.track(ctx.project)?;
    let mut later = track.steps_in(Some(add.stage)).map(|step| step.id);
    let behind = later.by_ref().any(|id| Some(id) == add.after);
    let before = if behind { later.next() } else { None };
    Some(EntryEdit::AddStep(Box::new(step), before))
}

/// What is typed, as [`leave`] would enter it.
pub fn drafts(view: &TracksView, add: &Add, drafts: &mut Drafts<'_>) {
    let place = |ctx: &Context<'_>| ctx.text("page-add-step");
    drafts.add(&add.typed, place, |ctx| {
        let track = view.track(ctx.project);
        let step = add.words(ctx);
        let edit = step.and_then(|step| edit(view, ctx, add, step));
        let of_track = |edit| Some(Edit::Track(TrackEdit::Entry(track?.id, edit)));
        Ok(edit.and_then(of_track))
    });
}

/// Adds what is typed; the step behind which the next one goes.
fn commit(view: &mut TracksView, ctx: &Context<'_>, add: &Add, intents: &mut Intents) -> bool {
    let Some(step) = add.step(ctx) else {
        return false;
    };
    let Some(edit) = edit(view, ctx, add, step) else {
        return false;
    };
    let applied = act::entry(view, ctx, edit, intents);
    act::select_new(view, applied.as_ref());
    matches!(
        applied.and_then(|applied| applied.new_item),
        Some(NewItem::Step(..))
    )
}

/// Ends the field because the person turns away: words that nobody took for a touchpoint yet are kept as a step. Those that
/// are refused stay to be mended.
pub fn leave(view: &mut TracksView, ctx: &Context<'_>, mut add: Add, intents: &mut Intents) {
    add.chosen = None;
    let mut own = Intents::default();
    let kept = commit(view, ctx, &add, &mut own) || add.typed.trim().is_empty();
    if kept || !std::mem::replace(&mut add.said, true) {
        intents.extend(own.take());
    }
    if !kept {
        add.fresh = true;
        view.page.add = Some(add);
    }
}

/// Shows the field and what it offers.
pub fn show(
    view: &mut TracksView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    (board, id): (&Board, Id),
    intents: &mut Intents,
) {
    let Some(mut add) = view.page.add.take() else {
        return;
    };
    let Some(track) = view.track(ctx.project) else {
        return;
    };
    add.find(ctx, track);
    // A dialog over the screen has its own keys and the focus.
    let covered = ui.memory(|memory| memory.top_modal_layer().is_some());
    let enter = !covered && take_keys(ui, &mut add);
    let escape = !covered && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let rect = place(view, board, &add);
    let fresh = add.fresh;
    let lost = field(ui, ctx, &mut add, (rect, board, id), covered);
    add.find(ctx, track);
    let pressed = offers(ui, ctx, &add, (rect, id));
    if let Some(at) = pressed {
        add.chosen = Some(at);
    }
    if escape {
        keys::take_focus(ui, id);
        return;
    }
    if enter || pressed.is_some() {
        if commit(view, ctx, &add, intents) {
            add.after = match view.chosen {
                Some(Chosen::Entry(Entry::Step(id))) => Some(id),
                _ => add.after,
            };
            add.typed.clear();
            add.found_for = None;
            add.fresh = true;
            view.page.add = Some(add);
        } else if add.step(ctx).is_some() {
            // It was refused, and can be mended.
            add.fresh = true;
            view.page.add = Some(add);
        } else {
            // Nothing was said: that was all.
            keys::take_focus(ui, id);
        }
        return;
    }
    if lost && !fresh {
        leave(view, ctx, add, intents);
        return;
    }
    view.page.add = Some(add);
}

/// The keys of the list, which the field must not have; true for Enter.
fn take_keys(ui: &Ui, add: &mut Add) -> bool {
    let mut enter = false;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key {
                key,
                pressed: true,
                modifiers: Modifiers::NONE,
                ..
            } = event
            else {
                return true;
            };
            match key {
                Key::ArrowUp => add.walk(false),
                Key::ArrowDown => add.walk(true),
                Key::Enter => enter = true,
                _ => return true,
            }
            false
        });
    });
    enter
}

/// Where the field lies on screen: under the step behind which the new one goes.
fn place(view: &mut TracksView, board: &Board, add: &Add) -> Rect {
    let known = &view.page.known;
    let after = add.after.and_then(|id| {
        board.laid.iter().find(|laid| {
            let block = known.blocks.get(laid.block);
            block.is_some_and(|block| {
                block.lane == Lane::Steps && block.chosen == Chosen::Entry(Entry::Step(id))
            })
        })
    });
    let corner = if let Some(laid) = after {
        laid.rect.left_bottom() + vec2(0.0, 2.0)
    } else {
        let stage = ColumnOf::Stage(add.stage);
        let column = known.lanes.columns.iter().position(|c| c.of == stage);
        pos2(board.column * column.unwrap_or(0) as f32 + GAP, GAP)
    };
    let rect = Rect::from_min_size(corner, vec2(board.column - 2.0 * GAP, 32.0));
    if add.fresh {
        let below = rect.with_max_y(rect.bottom() + ROW * 4.0);
        view.page.scroll = board.revealing(below, view.page.scroll);
    }
    rect.translate(board.origin(view.page.scroll))
}

fn field(
    ui: &mut Ui,
    ctx: &Context<'_>,
    add: &mut Add,
    (rect, board, id): (Rect, &Board, Id),
    covered: bool,
) -> bool {
    let tokens = ctx.tokens;
    let name = ctx.text("page-add-step");
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("add"));
    child.set_clip_rect(board.body().expand(2.0).intersect(ui.clip_rect()));
    let frame = Frame::new()
        .fill(tokens.field)
        .stroke(Stroke::new(2.0, tokens.accent))
        .corner_radius(tokens.rounding)
        .inner_margin(Margin::symmetric(6, 4));
    let field = TextEdit::singleline(&mut add.typed)
        .id(id.with("add"))
        .hint_text(name.as_str())
        .frame(frame)
        .min_size(rect.size())
        .desired_width(rect.width())
        .lock_focus(true);
    let response = child.put(rect, field).accessible_name(name);
    add.said &= !response.changed();
    if add.fresh && !covered {
        add.fresh = false;
        response.request_focus();
        return false;
    }
    response.lost_focus()
}

/// Shows what is offered; which one was pressed.
fn offers(ui: &Ui, ctx: &Context<'_>, add: &Add, (rect, id): (Rect, Id)) -> Option<usize> {
    let mut pressed = None;
    let below = ui.ctx().content_rect().bottom() - rect.bottom();
    let rows = add.offers.len() + usize::from(!add.typed.trim().is_empty());
    if rows == 0 {
        return None;
    }
    let height = ROW * rows as f32 + 14.0;
    let at = if below > height {
        rect.left_bottom() + vec2(0.0, 2.0)
    } else {
        rect.left_top() - vec2(0.0, height + 2.0)
    };
    let width = rect.width().max(440.0);
    let left = at.x.min(ui.ctx().content_rect().right() - width - 16.0);
    Area::new(id.with("offers"))
        .order(Order::Foreground)
        .fixed_pos(pos2(left, at.y))
        .show(ui.ctx(), |ui| {
            Frame::popup(ui.style()).inner_margin(4).show(ui, |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 0.0;
                for (place, offer) in add.offers.iter().enumerate() {
                    let on = add.chosen == Some(place);
                    let words = (offer.name.as_str(), offer.stage.as_str());
                    if row(ui, ctx, words, (offer.class, on)) {
                        pressed = Some(place);
                    }
                }
                let typed = add.typed.trim();
                if !typed.is_empty() {
                    let own = Message::new("page-add-own").with("text", typed);
                    let on = add.chosen.is_none();
                    row(ui, ctx, (&ctx.say(&own), ""), (None, on));
                }
            });
        });
    pressed
}

fn row(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (name, detail): (&str, &str),
    (class, on): (Option<Class>, bool),
) -> bool {
    let tokens = ctx.tokens;
    let size = vec2(ui.available_width(), ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(egui::Role::ListBoxOption, true, on, name));
    let painter = ui.painter();
    if on {
        painter.rect_filled(rect, tokens.rounding, tokens.selection);
    } else if response.hovered() {
        painter.rect_filled(rect, tokens.rounding, tokens.hover);
    }
    if let Some(class) = class {
        let mut shapes: Vec<Shape> = Vec::new();
        let at = pos2(rect.left() + 10.0, rect.center().y);
        marks::class(&mut shapes, at, 4.6, class, tokens.class(class));
        painter.extend(shapes);
    }
    let room = rect.width() - 24.0;
    let detail = painter.layout_job(Setting::line(12.0, room * 0.42).job(detail.to_owned(), None));
    let face = if on { Face::SemiBold } else { Face::Regular };
    let name_width = room - detail.size().x - 10.0;
    let name = Setting::line(13.0, name_width)
        .face(face)
        .job(name.to_owned(), None);
    let name = painter.layout_job(name);
    let middle = |height: f32| rect.center().y - height / 2.0;
    let at = pos2(rect.left() + 20.0, middle(name.size().y));
    painter.galley(at, name, tokens.ink);
    let at = pos2(
        rect.right() - 4.0 - detail.size().x,
        middle(detail.size().y),
    );
    painter.galley(at, detail, tokens.ink_soft);
    response.clicked()
}
