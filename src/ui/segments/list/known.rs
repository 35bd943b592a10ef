//! What the part says, worked out once for each revision, language and chosen segment instead of once for each frame.

use super::place::in_percent;
use crate::i18n::{Language, Message, percent, signed};
use crate::methods::matrix::{Scope, figures};
use crate::methods::segments::compare;
use crate::model::{Factor, Importance, Segment, SegmentId};
use crate::ui::{Context, taken};

/// How far sums of shares may be off through binary fractions.
const CRUMB: f64 = 1e-9;

/// Everything that was worked out.
#[derive(Default)]
pub(super) struct Known {
    key: Option<Key>,
    /// What there is of each segment's own, in words.
    pub(super) details: Vec<String>,
    /// The sum of shares in words.
    pub(super) sum: String,
    /// Whether there are more than all customers.
    pub(super) over: bool,
    /// Each factor for the chosen segment.
    pub(super) factors: Vec<FactorLine>,
    /// The largest difference that can be, or that there is.
    pub(super) widest: f64,
    /// What the importances change.
    pub(super) effect: String,
    /// Who else has the chosen segment's colour and mark.
    pub(super) twin: Option<String>,
}

type Key = (Option<(u64, Scope)>, Language, Option<SegmentId>);

/// A factor for the chosen segment.
#[derive(Default)]
pub(super) struct FactorLine {
    /// Its importance in the whole market.
    pub(super) whole: String,
    /// Own less whole; none where there are not both.
    pub(super) difference: Option<f64>,
    pub(super) signed: String,
}

impl Known {
    /// Brings everything up to the revision.
    pub(super) fn update(&mut self, ctx: &Context<'_>, chosen: Option<&Segment>) {
        let id = chosen.map(|segment| segment.id);
        let key = Some((ctx.derived.key(), ctx.language(), id));
        if self.key == key && ctx.derived.key().is_some() {
            return;
        }
        let (sum, over) = sum(ctx);
        *self = Self {
            key,
            details: details(ctx),
            sum,
            over,
            ..Self::default()
        };
        if let Some(segment) = chosen {
            self.of_segment(ctx, segment);
        }
    }

    fn of_segment(&mut self, ctx: &Context<'_>, segment: &Segment) {
        let factors = ctx.project.factors.iter();
        self.factors = factors.map(|factor| line(ctx, segment, factor)).collect();
        let widths = self.factors.iter().filter_map(|line| line.difference);
        self.widest = widths.map(f64::abs).fold(0.0, f64::max).max(1.0);
        self.effect = self.effect_of(ctx, segment);
        let mut others = ctx.project.segments.iter();
        let twin = others.find(|other| {
            other.id != segment.id && other.hue == segment.hue && other.mark == segment.mark
        });
        self.twin = twin.map(|twin| {
            ctx.say(&Message::new("segments-look-twin").with("name", twin.name.as_str()))
        });
    }

    /// How many importances differ, and how many classes that changes.
    fn effect_of(&self, ctx: &Context<'_>, segment: &Segment) -> String {
        let own = segment.importances.len();
        if own == 0 {
            return ctx.text("segments-effect-none");
        }
        let differ = (self.factors.iter())
            .filter(|line| line.difference.is_some_and(|by| by != 0.0))
            .count();
        let whole = match ctx.scope {
            Scope::Whole => None,
            Scope::Segment(_) => Some(figures(ctx.project, Scope::Whole)),
        };
        let whole = whole.as_ref().unwrap_or(&ctx.derived.figures);
        let segments = ctx.derived.segments(ctx.project);
        let compared = compare(ctx.project, whole, segments, &[segment.id]);
        let Some(changes) = compared.segments.first().map(|found| found.changes) else {
            return String::new();
        };
        let text = |key| Message::new(key).with("own", own).with("differ", differ);
        if changes.of == 0 {
            return ctx.say(&text("segments-effect-unrated"));
        }
        let changed =
            |key, changed: usize| text(key).with("changed", changed).with("of", changes.of);
        if segment.relations.is_empty() {
            return ctx.say(&changed("segments-effect", changes.by_importances));
        }
        let message = changed("segments-effect-relations", changes.by_importances);
        ctx.say(&message.with("all", changes.in_all))
    }
}

fn line(ctx: &Context<'_>, segment: &Segment, factor: &Factor) -> FactorLine {
    let language = ctx.language();
    let whole = factor.importance.map(Importance::value);
    let own = segment.importances.get(&factor.id).map(|own| own.value());
    let difference = own.zip(whole).map(|(own, whole)| crumbless(own - whole));
    FactorLine {
        whole: whole.map_or_else(|| "–".to_owned(), |whole| taken::shown(language, whole)),
        difference,
        signed: difference
            .map(|by| signed_short(language, by))
            .unwrap_or_default(),
    }
}

/// A difference without the crumbs of binary fractions.
fn crumbless(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}

/// A difference with its sign and as few decimals as it has, two at most.
fn signed_short(language: Language, by: f64) -> String {
    let has = |decimals: f64| (by * decimals - (by * decimals).round()).abs() < 1e-7;
    let decimals = match (has(1.0), has(10.0)) {
        (true, _) => 0,
        (_, true) => 1,
        _ => 2,
    };
    signed(language, by, decimals)
}

/// What each segment has of its own.
fn details(ctx: &Context<'_>) -> Vec<String> {
    let project = ctx.project;
    let of = |segment: &Segment| {
        let mut tracks = project.tracks.iter();
        let tracks = tracks.by_ref().filter(|track| track.segment.is(segment.id));
        let counts = [
            ("segments-own-importances", segment.importances.len()),
            ("segments-own-relations", segment.relations.len()),
            ("segments-own-tracks", tracks.count()),
        ];
        let some = counts.into_iter().filter(|(_, count)| *count > 0);
        let some = some.map(|(key, count)| ctx.say(&Message::new(key).with("count", count)));
        let parts: Vec<String> = some.collect();
        if parts.is_empty() {
            ctx.text("segments-own-nothing")
        } else {
            parts.join(" · ")
        }
    };
    project.segments.iter().map(of).collect()
}

/// The sum of shares and the rest; what to do where it is more than all.
fn sum(ctx: &Context<'_>) -> (String, bool) {
    let shares = ctx.project.segments.iter().map(|segment| segment.share);
    let unknown = shares.clone().filter(Option::is_none).count();
    if unknown == shares.len() {
        return (ctx.text("segments-sum-none"), false);
    }
    let sum: f64 = shares.flatten().sum();
    let show = |part: f64| {
        let whole = (in_percent(part) - in_percent(part).round()).abs() < 0.05;
        percent(ctx.language(), part, usize::from(!whole))
    };
    let message = |key| Message::new(key).with("sum", show(sum));
    if sum > 1.0 + CRUMB {
        let text = message("segments-sum-over").with("over", show(sum - 1.0));
        return (ctx.say(&text), true);
    }
    let rest = (1.0 - sum).max(0.0);
    let text = if unknown > 0 {
        message("segments-sum-unknown").with("count", unknown)
    } else if rest < CRUMB {
        message("segments-sum-all")
    } else {
        message("segments-sum")
    };
    let text = if rest < CRUMB && unknown == 0 {
        text
    } else {
        text.with("rest", show(rest))
    };
    (ctx.say(&text), false)
}
