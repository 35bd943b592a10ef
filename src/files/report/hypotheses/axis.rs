//! The interval of a hypothesis drawn against its threshold, on the scale of its figure.

use super::super::colour::palette;
use super::super::fonts::{Face, Style};
use super::super::page::{Bounds, Outline, Page, Shape, Stroke};
use super::super::run::Run;
use super::words;
use crate::i18n::Words;
use crate::methods::hypotheses::Judged;
use crate::model::{AnswerRange, Direction, Hypothesis, Measure, Project, QuestionKind};

/// A drawing, worked out for a width.
pub(super) struct Axis {
    size: f32,
    width: f32,
    /// From the left, in points.
    threshold: f32,
    figure: f32,
    interval: Option<(f32, f32)>,
    direction: Direction,
    /// What stands at both ends, and at the threshold.
    ends: [String; 2],
    claimed: String,
}

impl Axis {
    /// None where there is no figure.
    pub fn new(
        project: &Project,
        hypothesis: &Hypothesis,
        judged: &Judged,
        said: &Words,
        (width, size): (f32, f32),
    ) -> Option<Self> {
        let figure = judged.figure.filter(|figure| figure.is_finite())?;
        let claim = &hypothesis.claim;
        let threshold = claim.threshold.value();
        let interval = judged.interval.map(|it| (it.low, it.high));
        let mut points = vec![figure, threshold];
        points.extend(interval.map(|(low, _)| low));
        points.extend(interval.map(|(_, high)| high));
        let (low, high) = span(project, &claim.measure, &points);
        let room = f64::from(width - 2.0 * size);
        let at = |value: f64| {
            let part = ((value - low) / (high - low)).clamp(0.0, 1.0);
            #[expect(clippy::cast_possible_truncation, reason = "a place on a page")]
            let x = (part * room) as f32;
            x + size
        };
        let figure_of = |value| words::figure(&claim.measure, value, said);
        Some(Self {
            size,
            width,
            threshold: at(threshold),
            figure: at(figure),
            interval: interval.map(|(low, high)| (at(low), at(high))),
            direction: claim.direction,
            ends: [figure_of(low), figure_of(high)],
            claimed: words::threshold(claim, said),
        })
    }

    /// In points.
    pub const fn height(&self) -> f32 {
        self.size * 4.4
    }

    /// Draws it with its upper left corner there.
    pub fn draw(&self, page: &mut Page, (x, y): (f32, f32)) {
        let size = self.size;
        let middle = y + size * 2.05;
        let half = size * 0.62;
        let (from, to) = (x + size, x + self.width - size);
        let threshold = x + self.threshold;
        let (left, right) = match self.direction {
            Direction::Above => (threshold, to),
            Direction::Below => (from, threshold),
        };
        if right > left {
            let side = Bounds {
                x: left,
                y: middle - half,
                width: right - left,
                height: half * 2.0,
            };
            page.fill(Outline::rect(side), palette::STAGES[0]);
        }
        let line = Outline::line((from, middle), (to, middle));
        page.stroke(line, palette::LINE_STRONG, 0.5);
        for end in [from, to] {
            let tick = Outline::line((end, middle - half * 0.5), (end, middle + half * 0.5));
            page.stroke(tick, palette::LINE_STRONG, 0.5);
        }
        let dashed = Outline::line(
            (threshold, middle - half * 1.3),
            (threshold, middle + half * 1.3),
        );
        page.shapes.push(Shape::Stroke(
            dashed,
            Stroke {
                colour: palette::INK,
                width: size * 0.11,
                dash: Some((size * 0.28, size * 0.18)),
            },
        ));
        self.estimate(page, x, middle);
        self.labels(page, (x, y), (from, to, middle));
    }

    /// The interval with its ends, and the figure.
    fn estimate(&self, page: &mut Page, x: f32, middle: f32) {
        let size = self.size;
        if let Some((low, high)) = self.interval {
            let (low, high) = (x + low, x + high);
            let bar = Outline::line((low, middle), (high, middle));
            page.stroke(bar, palette::INK, size * 0.2);
            for end in [low, high] {
                let end = Outline::line((end, middle - size * 0.3), (end, middle + size * 0.3));
                page.stroke(end, palette::INK, size * 0.14);
            }
        }
        page.fill(
            Outline::circle(x + self.figure, middle, size * 0.32),
            palette::INK,
        );
    }

    fn labels(&self, page: &mut Page, (x, y): (f32, f32), (from, to, middle): (f32, f32, f32)) {
        let size = self.size;
        let soft = Style::new(Face::Regular, size * 0.8, palette::INK_SOFT);
        let strong = Style::new(Face::Medium, size * 0.86, palette::INK);
        let claimed = Run::new(&self.claimed, strong);
        let most = (self.width - claimed.width).max(0.0);
        let left = (self.threshold - claimed.width / 2.0).clamp(0.0, most);
        page.text(claimed.at(x + left, y + size * 0.9));
        let below = middle + size * 1.6;
        let [low, high] = &self.ends;
        let low = Run::new(low, soft);
        let low_at = (from - low.width / 2.0).max(x);
        let behind = low_at + low.width;
        page.text(low.at(low_at, below));
        let high = Run::new(high, soft);
        let high_at = (to - high.width / 2.0).min(x + self.width - high.width);
        // Figures of many digits may leave no room for both.
        if high_at > behind + size * 0.5 {
            page.text(high.at(high_at, below));
        }
    }
}

/// Where the scale begins and ends: that of the figure where it has one, else so that everything is on it.
fn span(project: &Project, measure: &Measure, points: &[f64]) -> (f64, f64) {
    let kind = project.panel.question(measure.question()).map(|it| it.kind);
    let range = |range: AnswerRange| (f64::from(range.low), f64::from(range.high));
    let known = match (measure, kind) {
        (Measure::Share(..), _) => Some((0.0, 1.0)),
        (Measure::Nps(_), _) => Some((-100.0, 100.0)),
        (Measure::Mean(_), Some(QuestionKind::Importance { .. })) => {
            Some(range(AnswerRange::IMPORTANCE))
        }
        (Measure::Mean(_), Some(QuestionKind::Nps { .. })) => Some(range(AnswerRange::NPS)),
        (Measure::Mean(_), _) => None,
    };
    if let Some(known) = known {
        return known;
    }
    let finite = points.iter().copied().filter(|it| it.is_finite());
    let (low, high) = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| {
        (low.min(it), high.max(it))
    });
    let pad = ((high - low) * 0.2)
        .max(f64::EPSILON * high.abs())
        .max(1e-9);
    (low - pad, high + pad)
}
