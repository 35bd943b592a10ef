//! The strip of the four steps: how far each is, which is next, which is on show.

use std::sync::Arc;

use egui::{
    Align2, Color32, Frame, Galley, Margin, Pos2, Rect, Response, Role, Sense, Shape, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::Step;
use crate::i18n::Message;
use crate::methods::progress::{Progress, StepState};
use crate::ui::action::{Action, SetupAction};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, Intent, Intents, shortcut};

const HEIGHT: f32 = 64.0;
const GAP: f32 = 8.0;

/// How far the project is.
pub(super) fn progress(ctx: &Context<'_>) -> Progress {
    Progress::of(ctx.project, ctx.derived.figures.completeness)
}

/// Shows the strip.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, on: Step, intents: &mut Intents) {
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(16, 8));
    frame.show(ui, |ui| {
        let progress = progress(ctx);
        let width = ui.available_width();
        let (rect, _) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
        let each = (width - 3.0 * GAP) / 4.0;
        for ((place, step), state) in (0_u8..).zip(Step::ALL).zip(progress.steps()) {
            let left = rect.left() + (each + GAP) * f32::from(place);
            let min = pos2(left, rect.top());
            let part = Rect::from_min_size(min, vec2(each, HEIGHT));
            let button = Button {
                step,
                state,
                detail: ctx.say(&detail(step, &progress)),
                on: step == on,
            };
            if button.show(ui, ctx, part).clicked() {
                intents.push(Intent::Act(Action::Setup(step.action())));
            }
        }
    });
}

/// What there is of a step.
fn detail(step: Step, progress: &Progress) -> Message {
    match step {
        Step::Factors if progress.unweighted > 0 => Message::new("setup-detail-unweighted")
            .with("count", progress.factors)
            .with("missing", progress.unweighted),
        Step::Factors => Message::new("setup-detail-factors").with("count", progress.factors),
        Step::Touchpoints if progress.touchpoints == 0 => {
            Message::new("setup-detail-no-touchpoints")
        }
        Step::Touchpoints => Message::new("setup-detail-touchpoints")
            .with("count", progress.touchpoints)
            .with("stages", progress.stages),
        Step::Rate if progress.cells == 0 => Message::new("setup-detail-no-cells"),
        Step::Rate => Message::new("setup-detail-rated")
            .with("rated", progress.rated)
            .with("cells", progress.cells),
        Step::Result if progress.rated == 0 => Message::new("setup-detail-no-result"),
        Step::Result if progress.rated < progress.cells => {
            Message::new("setup-detail-first-result")
        }
        Step::Result => Message::new("setup-detail-result"),
    }
}

/// The word of a state.
const fn word(state: StepState) -> &'static str {
    match state {
        StepState::Done => "setup-done",
        StepState::Next => "setup-next",
        StepState::Open => "setup-open",
    }
}

struct Button {
    step: Step,
    state: StepState,
    detail: String,
    on: bool,
}

impl Button {
    fn show(&self, ui: &Ui, ctx: &Context<'_>, rect: Rect) -> Response {
        let tokens = ctx.tokens;
        let facts = Action::Setup(self.step.action()).facts();
        let title = ctx.text(self.step.title());
        let state = ctx.text(word(self.state));
        let id = ui.scope_id().with(self.step);
        let response = ui.interact(rect, id, Sense::click());
        let name = Message::new("setup-step-name")
            .with("title", title.as_str())
            .with("state", state.as_str())
            .with("detail", self.detail.as_str());
        let name = ctx.say(&name);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, self.on, name.as_str()));
        let fill = if self.on {
            tokens.paper
        } else if response.hovered() {
            tokens.hover
        } else {
            Color32::TRANSPARENT
        };
        let line = if response.has_focus() || self.on {
            Stroke::new(2.0, tokens.accent)
        } else {
            Stroke::new(1.0, tokens.line_strong)
        };
        let rounding = f32::from(tokens.rounding);
        let painter = ui.painter().with_clip_rect(rect);
        painter.rect(rect, rounding, fill, line, StrokeKind::Inside);
        let ink = match self.state {
            StepState::Next => tokens.accent,
            StepState::Done | StepState::Open => tokens.ink_soft,
        };
        let centre = pos2(rect.left() + 30.0, rect.center().y);
        self.mark(&painter, ctx, centre, ink);
        let left = rect.left() + 56.0;
        let room = (rect.right() - 10.0 - left).max(0.0);
        let line = |text: String, size, face, width| {
            painter.layout_job(Setting::line(size, width).face(face).job(text, None))
        };
        let small = tokens.text_small + 1.0;
        let title = line(title, tokens.text_heading, Face::SemiBold, room);
        let state = line(state, small, Face::Regular, room);
        let detail = line(self.detail.clone(), small, Face::Regular, room);
        let middle = rect.top() + 22.0;
        let put = |x: f32, y: f32, galley: Arc<Galley>, ink| {
            let at = pos2(x, y - galley.size().y / 2.0);
            painter.galley(at, galley, ink);
        };
        // Where there is no room for its word, the mark alone says the state.
        if title.size().x + state.size().x + 10.0 <= room {
            put(rect.right() - 10.0 - state.size().x, middle, state, ink);
        }
        put(left, middle, title, tokens.ink);
        put(left, rect.top() + 44.0, detail, tokens.ink_soft);
        let keys = shortcut::text_of(ui.ctx(), Action::Setup(self.step.action()));
        response.on_hover_text(format!(
            "{} · {} ({keys})",
            self.detail,
            ctx.text(facts.tip)
        ))
    }

    /// The step's number in a ring: full and accented for the next one; a tick in its place for one that is done.
    fn mark(&self, painter: &egui::Painter, ctx: &Context<'_>, at: Pos2, ink: Color32) {
        let tokens = ctx.tokens;
        let radius = 14.0;
        match self.state {
            StepState::Next => painter.circle_filled(at, radius, tokens.accent),
            _ => painter.circle_stroke(at, radius, Stroke::new(1.5, ink)),
        };
        if self.state == StepState::Done {
            tick(painter, at, 6.0, Stroke::new(2.0, tokens.ink));
            return;
        }
        let font = Face::SemiBold.font(tokens.text_body + 1.0);
        let ink = match self.state {
            StepState::Next => tokens.on_accent,
            _ => ink,
        };
        let number = self.step.number().to_string();
        painter.text(at, Align2::CENTER_CENTER, number, font, ink);
    }
}

/// A tick around a point.
pub(super) fn tick(painter: &egui::Painter, at: Pos2, size: f32, pen: Stroke) {
    let points = vec![
        at + vec2(-size * 0.8, 0.0),
        at + vec2(-size * 0.2, size * 0.6),
        at + vec2(size * 0.85, -size * 0.65),
    ];
    painter.add(Shape::line(points, pen));
}

impl Step {
    /// The action that shows it.
    pub(super) const fn action(self) -> SetupAction {
        match self {
            Self::Factors => SetupAction::Factors,
            Self::Touchpoints => SetupAction::Touchpoints,
            Self::Rate => SetupAction::Rate,
            Self::Result => SetupAction::Result,
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Factors => "setup-step-factors",
            Self::Touchpoints => "setup-step-touchpoints",
            Self::Rate => "setup-step-rate",
            Self::Result => "setup-step-result",
        }
    }

    const fn number(self) -> u8 {
        match self {
            Self::Factors => 1,
            Self::Touchpoints => 2,
            Self::Rate => 3,
            Self::Result => 4,
        }
    }
}
