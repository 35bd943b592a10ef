//! The words of the page that change with the project: the sentence at its head, what is to be said of consistency.

use egui::{Label, RichText, Ui};

use crate::i18n::{Language, Message, decimal, fixed, percent, visible};
use crate::methods::matrix::Scope;
use crate::methods::pairs::{Consistency, Goal, Map, Reading};
use crate::model::{FactorId, Project};
use crate::ui::{Context, widgets};

/// What is said.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    /// One sentence for whoever reads no more.
    head: String,
    /// Whether it warns.
    head_warns: bool,
    /// Whose judgements, and what takes no part.
    whose: String,
    /// The ratio and where its random index comes from.
    pub(super) consistency: Vec<String>,
    /// The judgement that the others contradict.
    pub(super) better: Option<String>,
    /// A circle of preferences.
    pub(super) circle: Option<String>,
    /// Touchpoints whose class would change, one for each way.
    pub(super) changes: [String; 2],
    /// What the ways do, with what was lifted.
    pub(super) ways: [String; 2],
}

impl Words {
    pub(super) fn of(ctx: &Context<'_>, reading: &Reading) -> Self {
        let mut words = Self {
            whose: whose(ctx, reading),
            circle: circle(ctx, reading),
            better: better(ctx, reading),
            consistency: consistency(ctx, reading),
            ..Self::default()
        };
        (words.head, words.head_warns) = head(ctx, reading);
        let ways = reading
            .ways
            .iter()
            .zip(&mut words.changes)
            .zip(&mut words.ways);
        for (((carried, effect), changes), way) in ways {
            let classes = Message::new("pairs-classes")
                .with("count", effect.classes.touchpoints)
                .with("of", ctx.derived.figures.touchpoints.len());
            *changes = ctx.say(&classes);
            let lifted = carried.lifted.len();
            *way = if lifted > 0 {
                let lifted = Message::new("pairs-lifted").with("count", lifted);
                let names = carried
                    .lifted
                    .iter()
                    .filter_map(|at| reading.pairs.factors.get(*at));
                let names: Vec<String> = names.map(|id| name(ctx.project, *id)).take(5).collect();
                ctx.say(&lifted.with("names", names.join(", ")))
            } else {
                ctx.text(way_tip(carried.map))
            };
        }
        words
    }
}

/// One sentence for whoever reads no more, and whether it warns.
fn head(ctx: &Context<'_>, reading: &Reading) -> (String, bool) {
    let (judged, all) = (reading.pairs.judged(), reading.pairs.all());
    let counted = |key| Message::new(key).with("judged", judged).with("of", all);
    if judged == 0 {
        let fewest = Goal::Fewest.questions(reading.pairs.count());
        let none = Message::new("pairs-head-none").with("count", fewest);
        return (ctx.say(&none.with("of", all)), false);
    }
    let Some((at, weight)) = reading.heaviest() else {
        let more = reading.parts.len().saturating_sub(1);
        return (
            ctx.say(&counted("pairs-head-loose").with("count", more)),
            false,
        );
    };
    let weighs = |message: Message| {
        let id = reading.pairs.factors.get(at).copied();
        message
            .with(
                "factor",
                id.map_or_else(String::new, |id| name(ctx.project, id)),
            )
            .with("weight", percent(ctx.language(), weight, 0))
    };
    let (key, warns) = match reading.consistency {
        Consistency::Untested => {
            return (ctx.say(&weighs(counted("pairs-head-untested"))), false);
        }
        consistency if consistency.warns() => ("pairs-head-contradict", true),
        Consistency::Tested { .. } => ("pairs-head-sound", false),
    };
    let ratio = reading.consistency.ratio().unwrap_or(0.0);
    let message = weighs(counted(key)).with("ratio", short(ctx.language(), ratio));
    (ctx.say(&message), warns)
}

/// A ratio to two decimals, or three where two would say nothing.
fn short(language: Language, ratio: f64) -> String {
    let decimals = if ratio > 0.0 && ratio < 0.01 { 3 } else { 2 };
    fixed(language, ratio, decimals)
}

fn whose(ctx: &Context<'_>, reading: &Reading) -> String {
    let excluded = ctx.project.factors.len() - reading.pairs.count();
    let mut said = match (ctx.scope, ctx.segment()) {
        (Scope::Segment(_), Some(segment)) => {
            let key = if reading.pairs.judged() == 0 {
                "pairs-of-segment-empty"
            } else {
                "pairs-of-segment"
            };
            ctx.say(&Message::new(key).with("segment", segment.name.as_str()))
        }
        _ => ctx.text("pairs-of-whole"),
    };
    if excluded > 0 {
        said.push(' ');
        said.push_str(&ctx.say(&Message::new("pairs-excluded").with("count", excluded)));
    }
    said
}

fn consistency(ctx: &Context<'_>, reading: &Reading) -> Vec<String> {
    let language = ctx.language();
    if reading.weights.is_none() {
        return vec![loose(ctx, reading)];
    }
    let Consistency::Tested {
        index,
        ratio,
        random,
    } = reading.consistency
    else {
        return vec![ctx.text("pairs-untested")];
    };
    let figures = Message::new("pairs-ratio")
        .with("ratio", fixed(language, ratio, 3))
        .with("index", fixed(language, index, 4))
        .with("random", fixed(language, random.value, 4))
        .with("eigenvalue", {
            let weights = reading.weights.as_ref();
            fixed(
                language,
                weights.map_or(0.0, |weights| weights.eigenvalue),
                4,
            )
        });
    let source = match (random.beyond_table, random.incomplete) {
        (false, false) => Message::new("pairs-source-table"),
        (true, false) => Message::new("pairs-source-line"),
        (false, true) => Message::new("pairs-source-table-part"),
        (true, true) => Message::new("pairs-source-line-part"),
    };
    let missing = reading.pairs.all() - reading.pairs.judged();
    let mut lines = vec![ctx.say(&figures)];
    lines.push(if random.incomplete {
        ctx.say(&source.with("count", missing))
    } else {
        ctx.say(&source)
    });
    let verdict = if ratio > Consistency::LIMIT {
        "pairs-verdict-warns"
    } else {
        "pairs-verdict-sound"
    };
    lines.push(ctx.text(verdict));
    lines
}

/// Which factors hang loose.
fn loose(ctx: &Context<'_>, reading: &Reading) -> String {
    let loose: Vec<usize> = reading.parts.iter().skip(1).flatten().copied().collect();
    if reading.pairs.judged() == 0 {
        return ctx.text("pairs-begin");
    }
    let ids = loose.iter().filter_map(|at| reading.pairs.factors.get(*at));
    let mut names: Vec<String> = ids.take(4).map(|id| quoted(ctx, *id)).collect();
    if loose.len() > names.len() {
        names.push("…".to_owned());
    }
    let message = Message::new("pairs-loose").with("count", loose.len());
    ctx.say(&message.with("names", names.join(", ")))
}

fn better(ctx: &Context<'_>, reading: &Reading) -> Option<String> {
    let better = reading.better?;
    let id = |at: usize| reading.pairs.factors.get(at).copied();
    let (first, second) = (id(better.pair.0)?, id(better.pair.1)?);
    // Said from the side for which the judgement speaks.
    let (one, other, implied) = if better.is.places() > 0 {
        (second, first, better.implied.recip())
    } else {
        (first, second, better.implied)
    };
    let language = ctx.language();
    let tenths = |times: f64| decimal(language, (times * 10.0).round() / 10.0);
    let implied = if tenths(implied).starts_with('0') {
        let times = Message::new("pairs-times-for").with("times", tenths(implied.recip()));
        ctx.say(&times.with("name", name(ctx.project, other)))
    } else {
        tenths(implied)
    };
    let to = if better.best.places() == 0 {
        ctx.text("pairs-alike")
    } else {
        let for_one = (better.best.places() > 0) == (better.is.places() > 0);
        let whom = if for_one { one } else { other };
        let best = Message::new("pairs-times-for").with("times", better.best.times().to_string());
        ctx.say(&best.with("name", name(ctx.project, whom)))
    };
    let message = Message::new("pairs-better")
        .with("first", name(ctx.project, one))
        .with("second", name(ctx.project, other))
        .with("is", better.is.times().to_string())
        .with("implied", implied)
        .with("best", to)
        .with("ratio", short(language, better.ratio));
    Some(ctx.say(&message))
}

fn circle(ctx: &Context<'_>, reading: &Reading) -> Option<String> {
    const NAMED: usize = 5;
    let circle = reading.circle.as_ref()?;
    let ids = circle
        .factors
        .iter()
        .filter_map(|at| reading.pairs.factors.get(*at));
    let mut names: Vec<String> = ids.take(NAMED).map(|id| quoted(ctx, *id)).collect();
    if circle.factors.len() > NAMED {
        names.push("…".to_owned());
    }
    names.extend(names.first().cloned());
    Some(ctx.say(&Message::new("pairs-circle").with("names", names.join(" > "))))
}

fn quoted(ctx: &Context<'_>, id: FactorId) -> String {
    ctx.say(&Message::new("pairs-name").with("name", name(ctx.project, id)))
}

/// The name of a factor.
pub(super) fn name(project: &Project, id: FactorId) -> String {
    project
        .factor(id)
        .map(|factor| factor.name.clone())
        .unwrap_or_default()
}

/// The key of a way's name.
pub(super) const fn way_key(map: Map) -> &'static str {
    match map {
        Map::Ratios => "pairs-way-ratios",
        Map::Spread => "pairs-way-spread",
        Map::Percent => "pairs-way-percent",
    }
}

/// The key of the sentence that states it.
const fn way_tip(map: Map) -> &'static str {
    match map {
        Map::Ratios => "pairs-way-ratios-tip",
        Map::Spread => "pairs-way-spread-tip",
        Map::Percent => "pairs-way-percent-tip",
    }
}

impl Words {
    /// Shows the sentence at the head of the page and whose judgements they are.
    pub(super) fn show_head(&self, ui: &mut Ui, ctx: &Context<'_>) {
        let tokens = ctx.tokens;
        let ink = if self.head_warns {
            tokens.warning
        } else {
            tokens.ink
        };
        let text = widgets::strong(&*self.head).size(tokens.text_heading + 3.0);
        ui.add(Label::new(text.color(ink)).wrap());
        ui.add_space(2.0);
        let whose = RichText::new(visible(&self.whose)).color(tokens.ink_soft);
        ui.add(Label::new(whose).wrap());
        ui.add_space(12.0);
    }
}
