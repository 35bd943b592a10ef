//! The page of money: each segment's part of customers beside its part of money.

mod head;
mod known;

use egui::{Align2, Rect, Ui, pos2, vec2};

use super::pair::{self, Axis};
use super::rows::{Rows, Shown};
use super::{marks, words};
use crate::model::{Choice, Question, QuestionId, QuestionKind};
use crate::ui::action::BlocksAction;
use crate::ui::map::Texts;
use crate::ui::tabular::{Field, Tabular};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Ask, Context, Intent, Intents, SurveyWish};

use known::{Asked, Known, Line};

/// How high a segment's line is.
const ROW: f32 = 44.0;

/// The state of the page.
#[derive(Default)]
pub struct MoneyPage {
    segments: Option<QuestionId>,
    amounts: Option<QuestionId>,
    known: Known,
    texts: Texts,
    rows: Rows,
}

/// The questions that can be asked about, and the chosen ones.
struct Questions<'a> {
    segments: Vec<&'a Question>,
    amounts: Vec<&'a Question>,
    segment: Option<&'a Question>,
    amount: Option<&'a Question>,
}

impl MoneyPage {
    /// Shows the page and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[BlocksAction],
        intents: &mut Intents,
    ) {
        if !marks::has_answers(ui, ctx, intents) {
            return;
        }
        for action in actions {
            self.act(ctx, *action);
        }
        let questions = self.questions(ctx);
        let Some(segment) = questions.segment else {
            head::nothing(ui, ctx, "charts-money-no-segments", intents);
            return;
        };
        let hears = self.rows.listens(ui);
        let ask = asked(ctx, segment.id, questions.amount);
        self.known.update(ctx, &ask);
        if !self.known.current {
            let (filter, segments, amounts) = ask;
            let ask = Ask::Money(filter, segments, amounts);
            intents.push(Intent::Survey(SurveyWish::Ask(ask)));
        }
        let chosen = head::show(ui, ctx, &self.known, &questions, intents);
        if let Some(id) = chosen.segments {
            self.segments = Some(id);
        }
        if let Some(id) = chosen.amounts {
            self.amounts = Some(id);
        }
        self.list(ui, ctx, (segment.id, hears), intents);
    }

    fn act(&mut self, ctx: &Context<'_>, action: BlocksAction) {
        let questions = self.questions(ctx);
        let next = |of: &[&Question], now: Option<&Question>| {
            let at = of.iter().position(|it| Some(it.id) == now.map(|it| it.id));
            let next = of.get(at.map_or(0, |at| at + 1)).or_else(|| of.first());
            next.map(|question| question.id)
        };
        match action {
            BlocksAction::SegmentsQuestion => {
                self.segments = next(&questions.segments, questions.segment);
            }
            BlocksAction::MoneyQuestion => {
                self.amounts = next(&questions.amounts, questions.amount);
            }
            _ => {}
        }
    }

    fn questions<'a>(&self, ctx: &Context<'a>) -> Questions<'a> {
        let all = || {
            let base = ctx.survey.base.as_ref();
            base.into_iter().flat_map(|base| base.questions())
        };
        let of = |kind: QuestionKind| all().filter(move |question| question.kind == kind);
        let many = |question: &&Question| matches!(question.kind, QuestionKind::Many { .. });
        // Segments by name first; any question of choices splits customers too.
        let segments: Vec<&Question> = of(QuestionKind::Segment)
            .chain(of(QuestionKind::Job))
            .chain(of(QuestionKind::One))
            .chain(all().filter(many))
            .collect();
        let amounts: Vec<&Question> = of(QuestionKind::Money).collect();
        let find = |of: &[&'a Question], id: Option<QuestionId>| {
            let own = of.iter().find(|it| Some(it.id) == id);
            own.or_else(|| of.first()).copied()
        };
        Questions {
            segment: find(&segments, self.segments),
            amount: find(&amounts, self.amounts),
            segments,
            amounts,
        }
    }

    fn list(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        (segments, hears): (QuestionId, bool),
        intents: &mut Intents,
    ) {
        let scale = if ctx.presenting { 1.25 } else { 1.0 };
        let mut texts = std::mem::take(&mut self.texts);
        texts.begin(ui.painter());
        let known = &self.known;
        heads(ui, ctx, &mut texts, scale);
        let name = |at: usize| {
            let line = known.lines.get(at);
            line.map_or_else(String::new, |line| line.spoken.clone())
        };
        let shown = Shown {
            salt: "panel money",
            label: ctx.text("charts-money-list"),
            height: ROW * scale,
            count: known.lines.len(),
            hears,
            once: true,
            name: &name,
        };
        let opened = self.rows.show(ui, ctx, &shown, |ui, at, rect| {
            if let Some(line) = known.lines.get(at) {
                let place = (rect, scale);
                paint(ui, ctx, &mut texts, (known, line), place);
                let named = Choice::Named(line.name.clone());
                if ctx.survey.filter.has(segments, &named) {
                    let at = pos2(rect.left() + 8.0, rect.center().y);
                    let mut shapes = Vec::new();
                    marks::tick(&mut shapes, at, 9.0, ctx.tokens.accent);
                    ui.painter().extend(shapes);
                }
            }
        });
        self.texts = texts;
        if let Some(line) = opened.and_then(|at| self.known.lines.get(at)) {
            let mut filter = ctx.survey.filter.clone();
            filter.toggle(segments, Choice::Named(line.name.clone()));
            super::filter_bar::wish(filter, intents);
        }
    }

    /// Customers and money of each segment, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        let questions = self.questions(ctx);
        let Some(segment) = questions.segment else {
            return Tabular::default();
        };
        let ask = asked(ctx, segment.id, questions.amount);
        let Some((found, true)) = ctx.survey.money.get(&ask, ctx.survey.stamp) else {
            return Tabular::default();
        };
        let heads = [
            "charts-column-segment",
            "charts-column-n",
            "charts-column-customers",
            "charts-column-low",
            "charts-column-high",
            "charts-column-money",
            "charts-column-mean",
            "charts-column-low",
            "charts-column-high",
        ];
        let mut table = Tabular::new(ctx, words::question(ctx, segment), &heads);
        table.rows = found
            .iter()
            .map(|one| {
                let interval = one.customers.interval();
                let mean = one.amount.filter(|mean| mean.count > 0);
                let of_mean = mean.and_then(crate::methods::panel::Mean::interval);
                vec![
                    Field::text(one.name.clone()),
                    Field::count(ctx, one.customers.count),
                    Field::share(ctx, one.customers.value()),
                    Field::share(ctx, interval.map(|it| it.low)),
                    Field::share(ctx, interval.map(|it| it.high)),
                    Field::share(ctx, one.money),
                    Field::number(ctx, mean.map(|mean| mean.mean), 2),
                    Field::number(ctx, of_mean.map(|it| it.low), 2),
                    Field::number(ctx, of_mean.map(|it| it.high), 2),
                ]
            })
            .collect();
        table
    }
}

/// What is asked: the segments are set beside each other whichever of them the filter chooses.
fn asked(ctx: &Context<'_>, segments: QuestionId, amounts: Option<&Question>) -> Asked {
    let filter = ctx.survey.filter.without(segments);
    (filter, segments, amounts.map(|question| question.id))
}

/// Where the columns of a line lie: name, bars, customers, money, amount, n.
fn spans(rect: Rect, scale: f32) -> [Rect; 6] {
    let room = rect.shrink2(vec2(16.0, 0.0));
    let widths = [112.0, 64.0, 116.0, 56.0].map(|width| width * scale);
    let rest = (room.width() - widths.iter().sum::<f32>() - 60.0).max(120.0);
    let [customers, money, amount, n] = widths;
    let mut left = room.left();
    [rest * 0.36, rest * 0.64, customers, money, amount, n].map(|width| {
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        left += width + 12.0;
        place
    })
}

fn heads(ui: &mut Ui, ctx: &Context<'_>, texts: &mut Texts, scale: f32) {
    let (rect, _) = ui.allocate_exact_size(
        vec2(ui.available_width(), 26.0 * scale),
        egui::Sense::hover(),
    );
    let (painter, tokens) = (ui.painter(), ctx.tokens);
    painter.rect_filled(rect, 0.0, tokens.band);
    let keys = [
        "charts-column-segment",
        "charts-money-legend",
        "charts-column-customers",
        "charts-column-money",
        "charts-column-amount",
        "charts-column-n",
    ];
    for (at, (place, key)) in spans(rect, scale).into_iter().zip(keys).enumerate() {
        let setting = Setting::line(12.0 * scale, place.width()).face(Face::Medium);
        let (spot, corner) = if at < 2 {
            (place.left_center(), Align2::LEFT_CENTER)
        } else {
            (place.right_center(), Align2::RIGHT_CENTER)
        };
        let look = (setting, tokens.ink_soft);
        texts.put(painter, (spot, corner), &ctx.text(key), look);
    }
}

fn paint(
    ui: &Ui,
    ctx: &Context<'_>,
    texts: &mut Texts,
    (known, line): (&Known, &Line),
    (rect, scale): (Rect, f32),
) {
    let (painter, tokens) = (ui.painter(), ctx.tokens);
    let ink = if known.current {
        tokens.ink
    } else {
        tokens.ink_soft
    };
    let [name, bars, customers, money, amount, n] = spans(rect, scale);
    let set = |place: Rect| Setting::line(14.0 * scale, place.width());
    // What warns stands below the name.
    let up = if line.few { 6.0 * scale } else { 0.0 };
    let at = (name.left_center() - vec2(0.0, up), Align2::LEFT_CENTER);
    let face = set(name).face(Face::Medium);
    texts.put(painter, at, &line.name, (face, ink));
    let axis = Axis {
        from: 0.0,
        to: known.most,
    };
    let figures = (axis, line.figures);
    pair::paint(
        painter,
        tokens,
        bars.shrink2(vec2(0.0, 7.0)),
        figures,
        !known.current,
    );
    for (place, text, ink) in [
        (customers, &line.customers, ink),
        (money, &line.money, ink),
        (amount, &line.amount, ink),
        (
            n,
            &line.n,
            if line.few {
                tokens.warning
            } else {
                tokens.ink_soft
            },
        ),
    ] {
        let at = (place.right_center(), Align2::RIGHT_CENTER);
        texts.put(painter, at, text, (set(place), ink));
    }
    if line.few {
        let few = Setting::line(11.0 * scale, name.width());
        let at = (name.left_bottom() - vec2(0.0, 5.0), Align2::LEFT_BOTTOM);
        texts.put(painter, at, &ctx.text("charts-few"), (few, tokens.warning));
    }
}
