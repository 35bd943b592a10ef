//! The one open editor of the grid: a name or an importance. Its draft lives here, because egui forgets a field not shown.

use egui::{Key, Modifiers, Rect, pos2, vec2};

use super::axes::Axes;
use super::changes::importance;
use super::layout::Layout;
use super::leave::{leave, push};
use super::selection::{Direction, Spot, Zone};
use super::target::{Adding, Target};
use super::view::MatrixView;
use crate::edit::{Edit, FactorEdit, StageEdit, TouchpointEdit};
use crate::i18n::{Message, parse_decimal};
use crate::model::{FactorId, Importance, check_name};
use crate::ui::{Context, Drafts, Intent, Intents, taken};

/// The open editor.
pub struct Editor {
    pub(super) target: Target,
    pub(super) draft: String,
    pub(super) adding: Option<Adding>,
    pub(super) refused: Option<Message>,
    /// Whether the refusal was said when the screen or the document was to be left: asked again, the person means it.
    pub(super) said: bool,
    fresh: bool,
    select: bool,
}

impl Editor {
    /// The editor of something that exists, its present value selected.
    pub fn open(ctx: &Context<'_>, target: Target) -> Option<Self> {
        let project = ctx.project;
        let draft = match target {
            Target::Factor(id) => project.factor(id)?.name.clone(),
            Target::Importance(id) => {
                let factor = project.factor(id)?;
                let (value, inherited) = super::cells::importance(project, ctx.scope, factor);
                // Empty is inherited, so that looking at it does not make it the segment's own.
                let value = value.filter(|_| !inherited);
                value
                    .map(|value| taken::shown(ctx.language(), value))
                    .unwrap_or_default()
            }
            Target::Touchpoint(id) => project.touchpoint(id)?.name.clone(),
            Target::Stage(id) => project.stage(id)?.name.clone(),
        };
        Some(Self {
            target,
            draft,
            adding: None,
            refused: None,
            said: false,
            fresh: true,
            select: true,
        })
    }

    /// The editor of an importance, begun by typing its first sign.
    pub fn typed(factor: FactorId, sign: char) -> Self {
        Self {
            target: Target::Importance(factor),
            draft: sign.to_string(),
            adding: None,
            refused: None,
            said: false,
            fresh: true,
            select: false,
        }
    }

    /// The editor of a new item's name.
    pub fn of_new(target: Target, adding: Adding) -> Self {
        Self {
            target,
            draft: String::new(),
            adding: Some(adding),
            refused: None,
            said: false,
            fresh: true,
            select: false,
        }
    }

    /// True for a new item for which nothing has been typed.
    pub(super) fn is_blank_new(&self) -> bool {
        self.adding.is_some() && self.draft.trim().is_empty()
    }

    /// What the draft makes of the document.
    pub(super) fn finish(&self, ctx: &Context<'_>) -> Result<Option<Edit>, Message> {
        if let Target::Importance(id) = self.target {
            return self.finish_importance(ctx, id);
        }
        let name = self.draft.trim();
        check_name(name).map_err(crate::model::TextError::message)?;
        let name = name.to_owned();
        if let Some(adding) = self.adding {
            return Ok(Some(adding.edit(ctx, name)));
        }
        Ok(Some(self.rename(name)))
    }

    fn rename(&self, name: String) -> Edit {
        match self.target {
            Target::Factor(id) | Target::Importance(id) => {
                Edit::Factor(FactorEdit::Rename(id, name))
            }
            Target::Touchpoint(id) => Edit::Touchpoint(TouchpointEdit::Rename(id, name)),
            Target::Stage(id) => Edit::Stage(StageEdit::Rename(id, name)),
        }
    }

    /// What is typed, as leaving the field would enter it.
    pub(super) fn drafts(&self, drafts: &mut Drafts<'_>) {
        if self.is_blank_new() {
            return;
        }
        let place = |ctx: &Context<'_>| match self.adding {
            Some(adding) => ctx.text(adding.name_key()),
            None => self.name(ctx),
        };
        drafts.add(&self.draft, place, |ctx| {
            let edit = self.finish(ctx)?;
            if self.adding.is_none() {
                return Ok(edit);
            }
            // The new item is there while its name is typed, under the one that stands there until then.
            Ok(edit.map(|_| self.rename(self.draft.trim().to_owned())))
        });
    }

    /// Whether its text was refused and waits to be mended.
    pub(super) const fn is_refused(&self) -> bool {
        self.refused.is_some()
    }

    /// Takes the focus again, with the reason why its text was refused.
    pub(super) fn refuse(&mut self, refusal: Message) {
        self.refused = Some(refusal);
        self.fresh = true;
    }

    fn finish_importance(&self, ctx: &Context<'_>, id: FactorId) -> Result<Option<Edit>, Message> {
        let text = self.draft.trim();
        if text.is_empty() {
            return Ok(Some(importance(ctx.scope, id, None)));
        }
        let value = parse_decimal(text)
            .ok_or_else(|| Message::new("matrix-importance-no-number").with("value", text))?;
        Importance::new(value, ctx.project.weighting)
            .map_err(crate::model::ImportanceError::message)?;
        let before = ctx.project.factor(id).and_then(|factor| {
            let (before, inherited) = super::cells::importance(ctx.project, ctx.scope, factor);
            before.filter(|_| !inherited)
        });
        let value = taken::meant(value, before);
        Ok(Some(importance(ctx.scope, id, Some(value))))
    }

    /// The importance that is inherited where the field stays empty.
    fn inherited(&self, ctx: &Context<'_>) -> Option<String> {
        let Target::Importance(id) = self.target else {
            return None;
        };
        ctx.segment()?;
        let whole = ctx.project.factor(id)?.importance?;
        Some(taken::shown(ctx.language(), whole.value()))
    }

    fn name(&self, ctx: &Context<'_>) -> String {
        let project = ctx.project;
        if let Some(whole) = self.inherited(ctx) {
            let Target::Importance(id) = self.target else {
                return String::new();
            };
            let name = project.factor(id).map(|factor| factor.name.clone());
            let message = Message::new("matrix-edit-own-importance").with("whole", whole);
            return ctx.say(&message.with("name", name.unwrap_or_default()));
        }
        let (key, name) = match self.target {
            Target::Factor(id) => ("matrix-edit-factor", project.factor(id).map(|f| &f.name)),
            Target::Importance(id) => (
                "matrix-edit-importance",
                project.factor(id).map(|f| &f.name),
            ),
            Target::Touchpoint(id) => (
                "matrix-edit-touchpoint",
                project.touchpoint(id).map(|t| &t.name),
            ),
            Target::Stage(id) => ("matrix-edit-stage", project.stage(id).map(|s| &s.name)),
        };
        ctx.say(&Message::new(key).with("name", name.cloned().unwrap_or_default()))
    }
}

/// How the editor was left.
enum Leave {
    Commit(Option<(Direction, bool)>),
    Cancel,
    /// Something else took the focus.
    Away,
}

/// Shows the open editor over its place.
pub fn show(
    ui: &mut egui::Ui,
    ctx: &Context<'_>,
    view: &mut MatrixView,
    (axes, layout, grid): (&Axes, &Layout, egui::Id),
    intents: &mut Intents,
) {
    let Some(mut editor) = view.editor.take() else {
        return;
    };
    let Some(spot) = editor.target.spot(axes, ctx.project) else {
        // What was edited is gone, by an undo for instance.
        if editor.adding.is_some() {
            intents.push(Intent::CancelGesture);
        }
        return;
    };
    match field(ui, ctx, &mut editor, place(layout, axes, spot), grid) {
        None => view.editor = Some(editor),
        Some(Leave::Cancel) => {
            if editor.adding.is_some() {
                intents.push(Intent::CancelGesture);
            }
            super::keys::take_focus(ui, grid);
        }
        Some(Leave::Commit(step)) => match editor.finish(ctx) {
            Ok(edit) => {
                push(&editor, edit, intents);
                if let Some((direction, back)) = step {
                    let towards = super::selection::Step::One(match (direction, back) {
                        (Direction::Down, false) => Direction::Down,
                        (Direction::Down, true) => Direction::Up,
                        (_, false) => Direction::Right,
                        (_, true) => Direction::Left,
                    });
                    view.selection.walk(axes, ctx.project, towards, false);
                    view.reveal = true;
                }
                super::keys::take_focus(ui, grid);
            }
            Err(refusal) => {
                editor.refuse(refusal);
                view.editor = Some(editor);
            }
        },
        Some(Leave::Away) => {
            leave(view, ctx, editor, intents);
            if view.editor.is_some() {
                view.move_to(axes, ctx.project, spot);
            }
        }
    }
}

/// Where the field lies: over what it edits, as wide as a name needs, inside the grid.
fn place(layout: &Layout, axes: &Axes, spot: Spot) -> Rect {
    let under = layout.spot(spot, axes);
    let mut rect = match spot.zone() {
        Zone::Factor => Rect::from_center_size(
            under.center(),
            vec2(under.width() - 4.0, under.height().max(26.0)),
        ),
        Zone::Importance => {
            Rect::from_center_size(under.center(), vec2(64.0, under.height().max(26.0)))
        }
        Zone::Touchpoint => Rect::from_min_size(
            pos2(under.left(), under.bottom() - layout.sizes.marks - 28.0),
            vec2(320.0, 28.0),
        ),
        _ => Rect::from_min_size(under.min, vec2(under.width().clamp(200.0, 360.0), 26.0)),
    };
    let over =
        (rect.right() - layout.outer.right().max(layout.outer.left() + rect.width())).max(0.0);
    rect = rect.translate(vec2(-over, 0.0));
    rect
}

fn field(
    ui: &mut egui::Ui,
    ctx: &Context<'_>,
    editor: &mut Editor,
    rect: Rect,
    grid: egui::Id,
) -> Option<Leave> {
    let id = grid.with("editor");
    let name = editor.name(ctx);
    let hint = match editor.adding {
        Some(adding) => ctx.text(adding.name_key()),
        None => editor.inherited(ctx).unwrap_or_default(),
    };
    // A dialog over the screen has its own keys and the focus.
    let covered = ui.memory(|memory| memory.top_modal_layer().is_some());
    // Enter and Tab are the editor's own keys; the field must not hand the focus on.
    let (enter, tab, escape) = ui.input_mut(|input| {
        if covered {
            return (None, None, false);
        }
        let enter = take(input, Key::Enter);
        let tab = take(input, Key::Tab);
        let escape = input.consume_key(Modifiers::NONE, Key::Escape);
        (enter, tab, escape)
    });
    let align = match editor.target {
        Target::Importance(_) => egui::Align::Max,
        _ => egui::Align::Min,
    };
    let field = egui::TextEdit::singleline(&mut editor.draft)
        .id(id)
        .hint_text(hint)
        .align(egui::Align2([align, egui::Align::Center]))
        .margin(vec2(6.0, 4.0))
        .desired_width(rect.width() - 12.0)
        .lock_focus(true);
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(rect).id_salt("editor"));
    child.painter().rect(
        rect,
        2.0,
        ctx.tokens.field,
        egui::Stroke::new(2.0, ctx.tokens.accent),
        egui::StrokeKind::Outside,
    );
    let response = child.put(rect, field);
    child
        .ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    if response.changed() {
        editor.refused = None;
        editor.said = false;
    }
    if editor.fresh && !covered {
        editor.fresh = false;
        response.request_focus();
        let mut state = egui::TextEdit::load_state(ui.ctx(), response.id).unwrap_or_default();
        let end = editor.draft.chars().count();
        let start = if editor.select { 0 } else { end };
        state
            .cursor
            .set_char_range(Some(egui::text::CCursorRange::two(
                egui::text::CCursor::new(start),
                egui::text::CCursor::new(end),
            )));
        state.store(ui.ctx(), response.id);
        return None;
    }
    if let Some(refusal) = &editor.refused {
        refused(&child, ctx, rect, &ctx.say(refusal));
    }
    if escape {
        return Some(Leave::Cancel);
    }
    if let Some(back) = enter {
        let on = matches!(editor.target, Target::Importance(_));
        return Some(Leave::Commit(on.then_some((Direction::Down, back))));
    }
    if let Some(back) = tab {
        return Some(Leave::Commit(Some((Direction::Right, back))));
    }
    response.lost_focus().then_some(Leave::Away)
}

/// True with Shift, false without; none where the key was not pressed.
fn take(input: &mut egui::InputState, key: Key) -> Option<bool> {
    if input.consume_key(Modifiers::SHIFT, key) {
        Some(true)
    } else if input.consume_key(Modifiers::NONE, key) {
        Some(false)
    } else {
        None
    }
}

fn refused(ui: &egui::Ui, ctx: &Context<'_>, under: Rect, words: &str) {
    let tokens = ctx.tokens;
    let painter = ui.ctx().layer_painter(egui::LayerId::new(
        egui::Order::Tooltip,
        ui.scope_id().with("refused"),
    ));
    let galley = painter.layout(
        words.to_owned(),
        egui::FontId::proportional(tokens.text_small),
        tokens.warning,
        320.0,
    );
    let at = under.left_bottom() + vec2(0.0, 4.0);
    let back = Rect::from_min_size(at, galley.size()).expand(4.0);
    painter.rect(
        back,
        2.0,
        tokens.field,
        egui::Stroke::new(1.0, tokens.warning),
        egui::StrokeKind::Outside,
    );
    painter.galley(at, galley, tokens.warning);
    ui.ctx()
        .accesskit_node_builder(ui.scope_id().with("refused-words"), |node| {
            node.set_role(egui::accesskit::Role::Alert);
            node.set_label(words);
        });
}
