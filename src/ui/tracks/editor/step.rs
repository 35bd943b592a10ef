//! A step open for editing: where it happens, what the customer does and feels, and what is done there.

use egui::{Align2, FontId, Sense, Ui, vec2};

use super::desk::Desk;
use super::field::Field;
use super::known::Known;
use super::pick::{Answer, Value};
use super::{Tools, choices, evidence, factors, inputs, jobs, placed};
use crate::i18n::{Message, fixed};
use crate::methods::matrix::{Class, Figures, Kind, Scope, figures};
use crate::methods::tracks::{scope, state_key, touchpoint_of};
use crate::model::{Entry, Link, Step, StepId, Subject, Track};
use crate::ui::action::Screen;
use crate::ui::marks::{self, rank_text};
use crate::ui::{Context, Intent, widgets};
use choices::Choice;

/// The emotions with the keys of their words.
const EMOTIONS: [(i8, &str, &str); 5] = [
    (-2, "−2", "tracks-edit-emotion-very-bad"),
    (-1, "−1", "tracks-edit-emotion-bad"),
    (0, "0", "tracks-edit-emotion-even"),
    (1, "+1", "tracks-edit-emotion-good"),
    (2, "+2", "tracks-edit-emotion-very-good"),
];

/// What the matrix says about a step, worked out once for a revision.
pub(super) struct Facts {
    /// The class of its touchpoint in the segment of the track.
    class: Option<Class>,
    /// The class, score and ranks in words; none where it has no touchpoint.
    figures: Option<String>,
    pub factors: Vec<factors::Factor>,
    /// The agents and barriers that stand at it.
    pub agents: Vec<placed::Placed>,
    pub barriers: Vec<placed::Placed>,
}

impl Facts {
    pub fn of(ctx: &Context<'_>, track: &Track, step: &Step) -> Self {
        let scope = scope(ctx.project, track);
        let touchpoint = touchpoint_of(ctx.project, step);
        let (class, figures) = match touchpoint {
            Some(at) => in_words(ctx, scope, at),
            None => (None, None),
        };
        Self {
            class,
            figures,
            factors: factors::of(ctx, scope, step),
            agents: placed::agents_at(ctx, track, step.id),
            barriers: placed::barriers_at(ctx, track, step.id),
        }
    }
}

/// The class, score and ranks of a touchpoint in the segment and in the whole market.
fn in_words(ctx: &Context<'_>, scope: Scope, at: usize) -> (Option<Class>, Option<String>) {
    let project = ctx.project;
    let excluded = (project.touchpoints.get(at)).is_some_and(|touchpoint| touchpoint.excluded);
    if excluded {
        return (None, Some(ctx.text("tracks-edit-excluded-words")));
    }
    let held;
    let whole: &Figures = if ctx.scope == Scope::Whole {
        &ctx.derived.figures
    } else {
        held = figures(project, Scope::Whole);
        &held
    };
    let own = match scope {
        Scope::Whole => Some(whole),
        Scope::Segment(id) => {
            let segment = project.segment_position(id);
            segment.and_then(|segment| ctx.derived.segments(project).get(segment))
        }
    };
    let words = || {
        let own = own?;
        let item = own.touchpoints.get(at)?;
        let (class, score, rank) = (item.class?, item.score?, item.rank?);
        let in_whole = whole.touchpoints.get(at)?.rank?;
        let key = if scope == Scope::Whole {
            "tracks-edit-figures-whole"
        } else {
            "tracks-edit-figures"
        };
        let message = Message::new(key)
            .with("class", ctx.text(class.key(Kind::Touchpoints)))
            .with("score", fixed(ctx.language(), score, 1))
            .with("rank", rank_text(rank))
            .with("of", own.of_touchpoints.n.to_string());
        let message = if scope == Scope::Whole {
            message
        } else {
            message.with("whole", rank_text(in_whole))
        };
        Some((class, ctx.say(&message)))
    };
    match words() {
        Some((class, words)) => (Some(class), Some(words)),
        None => (None, Some(ctx.text("tracks-edit-no-figures"))),
    }
}

/// Shows all fields of a step.
pub(super) fn show(
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    tools: &mut Tools,
    (known, id): (&Known, StepId),
) {
    let Some(step) = desk.track.step(id).cloned() else {
        return;
    };
    touchpoint(ui, desk, tools, known, &step);
    stage(ui, desk, tools, &step);
    tools.drafts.field(ui, desk, (Field::Task, 2));
    way(ui, desk, tools, known, &step);
    jobs::show(ui, desk, tools, &step);
    emotion(ui, desk, &step);
    if let Some(facts) = &known.facts {
        factors::show(ui, desk, tools, (&step, &facts.factors));
        placed::show(ui, desk, tools, (id, facts));
    }
    let ctx = desk.ctx;
    inputs::heading(ui, &ctx, ctx.text("tracks-edit-campaign"));
    for (field, rows) in [
        (Field::Goal, 1),
        (Field::Channel, 1),
        (Field::Told, 2),
        (Field::Offered, 1),
        (Field::Kpi, 1),
    ] {
        tools.drafts.field(ui, desk, (field, rows));
    }
    inputs::heading(ui, &ctx, ctx.text("tracks-edit-work"));
    let field = (Field::Responsible, 1);
    tools.drafts.field(ui, desk, field);
    state(ui, desk, tools, &step);
    tools.drafts.field(ui, desk, (Field::StepNote, 2));
    evidence::show(ui, desk, tools, known, Some(Entry::Step(id)));
}

fn touchpoint(ui: &mut Ui, desk: &mut Desk<'_, '_>, tools: &mut Tools, known: &Known, step: &Step) {
    let ctx = desk.ctx;
    let linked = step.touchpoint.as_ref().and_then(Link::id);
    let gone = step.touchpoint.as_ref().and_then(Link::gone);
    let name = linked.and_then(|id| ctx.project.touchpoint(id));
    let value = match (name, gone) {
        (Some(touchpoint), _) => touchpoint.name.clone(),
        (None, Some(_)) => ctx.text("tracks-edit-choose-another"),
        (None, None) => ctx.text("tracks-edit-none"),
    };
    inputs::label(ui, &ctx, "tracks-edit-touchpoint");
    if let Some(gone) = gone {
        let words = ctx.text("tracks-edit-keep-words");
        let tip = ctx.text("tracks-edit-keep-words-tip");
        let row = inputs::Row {
            text: gone,
            detail: &ctx.text("tracks-edit-deleted"),
            struck: true,
            ..inputs::Row::default()
        };
        row.show(ui, &ctx);
        let keep = ui.button(words).on_hover_text(tip);
        inputs::follow(&keep);
        if keep.clicked() {
            let result = desk.step(step.id, keep_words);
            desk.heed(result);
        }
    }
    let choice = Choice::one("tracks-edit-touchpoint", &value);
    let lines = || choices::touchpoints(&ctx);
    let is = |value| match value {
        Value::Touchpoint(id) => linked == Some(id),
        _ => step.touchpoint.is_none(),
    };
    match choice.button(ui, desk, &mut tools.pick, lines, is) {
        Some(Answer::Value(Value::Touchpoint(id))) => {
            let stage = ctx.project.touchpoint(id).map(|found| found.stage);
            let result = desk.step(step.id, |step| {
                step.touchpoint = Some(Link::To(id));
                // A step whose stage was deleted finds a place again.
                if let (Some(stage), None) = (stage, step.stage.id()) {
                    step.stage = Link::To(stage);
                }
            });
            desk.heed(result);
        }
        Some(Answer::Value(Value::Nothing)) => {
            let result = desk.step(step.id, |step| step.touchpoint = None);
            desk.heed(result);
        }
        _ => {}
    }
    let Some(facts) = &known.facts else { return };
    let Some(figures) = &facts.figures else {
        return;
    };
    class_line(ui, &ctx, facts.class, figures);
    if let Some(id) = linked {
        let why = ui.link(ctx.text("tracks-edit-why"));
        inputs::follow(&why);
        if why.on_hover_text(ctx.text("tracks-edit-why-tip")).clicked() {
            let subject = Some(Subject::Touchpoint(id));
            desk.intents.push(Intent::Go(Screen::Priorities, subject));
        }
    }
}

/// What was deleted becomes part of the task.
fn keep_words(step: &mut Step) {
    if let Some(Link::Gone(name)) = step.touchpoint.take() {
        if step.task.trim().is_empty() {
            step.task = name;
        } else if !step.task.contains(&name) {
            step.task = format!("{} ({name})", step.task.trim_end());
        }
    }
}

fn class_line(ui: &mut Ui, ctx: &Context<'_>, class: Option<Class>, figures: &str) {
    let tokens = ctx.tokens;
    let left = if class.is_some() { 20.0 } else { 0.0 };
    let ink = class.map_or(tokens.ink_soft, |class| tokens.class(class));
    let font = FontId::proportional(tokens.text_small + 1.0);
    let width = ui.available_width() - left;
    let galley = ui.painter().layout(figures.to_owned(), font, ink, width);
    let size = vec2(ui.available_width(), galley.size().y + 4.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, figures));
    if let Some(class) = class {
        let mut shapes = Vec::new();
        let at = rect.left_top() + vec2(7.0, 11.0);
        marks::class(&mut shapes, at, 5.5, class, ink);
        ui.painter().extend(shapes);
    }
    let at = rect.left_top() + vec2(left, 2.0);
    let place = Align2::LEFT_TOP.anchor_size(at, galley.size());
    ui.painter().galley(place.min, galley, ink);
}

fn stage(ui: &mut Ui, desk: &mut Desk<'_, '_>, tools: &mut Tools, step: &Step) {
    let ctx = desk.ctx;
    let linked = step.stage.id();
    let value = if let Some(stage) = linked.and_then(|id| ctx.project.stage(id)) {
        stage.name.clone()
    } else {
        let name = step.stage.gone().unwrap_or_default();
        ctx.say(&Message::new("tracks-edit-gone").with("name", name))
    };
    let choice = Choice::one("tracks-edit-stage", &value);
    let lines = || choices::stages(&ctx);
    let is = |value| linked.is_some_and(|id| value == Value::Stage(id));
    let answer = choice.show(ui, desk, &mut tools.pick, lines, is);
    if let Some(Answer::Value(Value::Stage(id))) = answer {
        let result = desk.step(step.id, |step| step.stage = Link::To(id));
        desk.heed(result);
    }
}

/// Whether it may be left out, and to which step the customer goes back.
fn way(ui: &mut Ui, desk: &mut Desk<'_, '_>, tools: &mut Tools, known: &Known, step: &Step) {
    let ctx = desk.ctx;
    ui.add_space(4.0);
    let mut optional = step.optional;
    let check = ui.checkbox(&mut optional, ctx.text("tracks-edit-optional"));
    inputs::follow(&check);
    if check.changed() {
        let result = desk.step(step.id, |step| step.optional = optional);
        desk.heed(result);
    }
    let back = (step.back_to).and_then(|id| known.steps.iter().find(|step| step.id == id));
    let value = back.map_or_else(|| ctx.text("tracks-edit-none"), |back| back.text.clone());
    let choice = Choice::one("tracks-edit-back-to", &value);
    let lines = || choices::earlier_steps(&ctx, known, step.id);
    let is = |value| match value {
        Value::Step(id) => step.back_to == Some(id),
        _ => step.back_to.is_none(),
    };
    let chosen = match choice.show(ui, desk, &mut tools.pick, lines, is) {
        Some(Answer::Value(Value::Step(id))) => Some(Some(id)),
        Some(Answer::Value(Value::Nothing)) => Some(None),
        _ => None,
    };
    if let Some(back_to) = chosen {
        let result = desk.step(step.id, |step| step.back_to = back_to);
        desk.heed(result);
    }
}

fn emotion(ui: &mut Ui, desk: &mut Desk<'_, '_>, step: &Step) {
    let ctx = desk.ctx;
    inputs::label(ui, &ctx, "tracks-edit-emotion");
    let mut chosen = None;
    let mut now = ctx.text("tracks-edit-emotion-none");
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (value, sign, key) in EMOTIONS {
            let words = ctx.text(key);
            let name = Message::new("tracks-edit-emotion-of")
                .with("sign", sign)
                .with("words", words.as_str());
            let on = step.emotion == Some(value);
            if inputs::option(ui, on, sign, &ctx.say(&name)) {
                chosen = Some(Some(value));
            }
            if on {
                now = words;
            }
        }
        let none = ctx.text("tracks-edit-emotion-clear");
        let name = ctx.text("tracks-edit-emotion-none");
        if inputs::option(ui, step.emotion.is_none(), &none, &name) {
            chosen = Some(None);
        }
    });
    ui.label(widgets::soft(now, ctx.tokens).size(ctx.tokens.text_small));
    if let Some(emotion) = chosen {
        let result = desk.step(step.id, |step| step.emotion = emotion);
        desk.heed(result);
    }
}

fn state(ui: &mut Ui, desk: &mut Desk<'_, '_>, tools: &mut Tools, step: &Step) {
    let ctx = desk.ctx;
    let key = step.state.map_or("tracks-edit-none", state_key);
    let value = ctx.text(key);
    let choice = Choice::one("tracks-edit-state", &value);
    let lines = || choices::states(&ctx);
    let is = |value| match value {
        Value::State(state) => step.state == Some(state),
        _ => step.state.is_none(),
    };
    let chosen = match choice.show(ui, desk, &mut tools.pick, lines, is) {
        Some(Answer::Value(Value::State(state))) => Some(Some(state)),
        Some(Answer::Value(Value::Nothing)) => Some(None),
        _ => None,
    };
    if let Some(state) = chosen {
        let result = desk.step(step.id, |step| step.state = state);
        desk.heed(result);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::StageId;

    #[test]
    fn the_words_of_a_deleted_touchpoint_become_part_of_the_task_once() {
        let mut step = Step::in_stage(StageId(1));
        for (task, expected) in [
            ("", "Ad"),
            ("Sees it", "Sees it (Ad)"),
            ("Sees the Ad", "Sees the Ad"),
        ] {
            step.task = task.to_owned();
            step.touchpoint = Some(Link::Gone("Ad".to_owned()));
            keep_words(&mut step);
            assert_eq!((step.task.as_str(), &step.touchpoint), (expected, &None));
        }
    }
}
