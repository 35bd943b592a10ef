//! What there is to say: above the table, above each column, and why a touchpoint stands elsewhere in a segment.

use super::column::Column;
use super::known::Known;
use crate::i18n::{Language, Message, decimal, fixed, percent, signed};
use crate::methods::matrix::{Class, Kind};
use crate::methods::segments::{Changes, OfSegment, Reason, Row, Standing, reasons, shift};
use crate::model::{SegmentId, TouchpointId};
use crate::ui::Context;
use crate::ui::marks::rank_text;

/// Below this part of changed classes it is said that means move little.
const FEW: f64 = 0.1;
/// How many factors are named on each side of a reason.
const FACTORS: usize = 3;

/// The words above a column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    /// What it is called.
    pub title: String,
    /// The segment that it is about.
    pub segment: Option<SegmentId>,
    /// Beside the badge of the segment.
    pub beside: String,
    /// Lines below.
    pub lines: Vec<String>,
    /// Name and lines for who cannot see them.
    pub spoken: String,
}

/// The words above all columns.
pub fn heads(ctx: &Context<'_>, known: &Known) -> Vec<Head> {
    let columns = known.columns.iter();
    columns.map(|column| head(ctx, known, *column)).collect()
}

fn head(ctx: &Context<'_>, known: &Known, column: Column) -> Head {
    let found = &known.comparison;
    match column {
        Column::Touchpoint => {
            let rows = Message::new("compare-rows")
                .with("count", known.rows)
                .with("of", found.rows.len());
            let lines = vec![ctx.say(&rows)];
            plain(ctx, "compare-touchpoint", lines)
        }
        Column::Whole => {
            let classed = Message::new("compare-classed").with("count", found.classed);
            plain(ctx, "scope-whole", vec![ctx.say(&classed)])
        }
        Column::Portfolio => {
            let count = found.segments.len();
            let over = Message::new("compare-portfolio-of").with("count", count);
            let rows = found.rows.iter();
            let changed = rows.filter(|row| known.changes(row, column)).count();
            let lines = vec![ctx.say(&over), differ(ctx, changed)];
            plain(ctx, "compare-portfolio", lines)
        }
        Column::Disagreement => {
            let disputed = Message::new("compare-disputed").with("count", found.disputed);
            let lines = vec![ctx.say(&disputed), ctx.text("compare-disagreement-what")];
            plain(ctx, "compare-disagreement", lines)
        }
        Column::Segment(id) => segment_head(ctx, known, id),
    }
}

/// A head that is about no segment.
fn plain(ctx: &Context<'_>, title: &'static str, lines: Vec<String>) -> Head {
    let title = ctx.text(title);
    Head {
        spoken: format!("{title}, {}", lines.join(", ")),
        title,
        segment: None,
        beside: String::new(),
        lines,
    }
}

fn segment_head(ctx: &Context<'_>, known: &Known, id: SegmentId) -> Head {
    let (Some(segment), Some(at)) = (
        ctx.project.segment(id),
        known.comparison.segments.iter().position(|s| s.id == id),
    ) else {
        return Head::default();
    };
    let Some(of) = known.comparison.segments.get(at) else {
        return Head::default();
    };
    let tau = tau(ctx.language(), of.tau_b);
    let share = segment.share.map_or_else(
        || ctx.text("compare-head-no-share"),
        |share| percent(ctx.language(), share, 0),
    );
    let spoken = Message::new("compare-head-spoken")
        .with("name", segment.name.as_str())
        .with("share", share.as_str())
        .with("tau", tau.as_str())
        .with("differ", differ(ctx, of.changes.in_all));
    let line = Message::new("compare-head-line")
        .with("tau", tau)
        .with("count", of.changes.in_all.to_string());
    Head {
        title: segment.name.clone(),
        segment: Some(id),
        beside: share,
        lines: vec![ctx.say(&line)],
        spoken: ctx.say(&spoken),
    }
}

fn differ(ctx: &Context<'_>, count: usize) -> String {
    ctx.say(&Message::new("compare-differ").with("count", count))
}

/// τ-b as it stands on screen; a dash where there is none.
fn tau(language: Language, tau: Option<f64>) -> String {
    tau.map_or_else(|| "–".to_owned(), |tau| fixed(language, tau, 2))
}

/// What a column's head says in full.
pub fn tip(ctx: &Context<'_>, known: &Known, column: Column) -> String {
    match column {
        Column::Touchpoint => ctx.text("compare-touchpoint-tip"),
        Column::Whole => ctx.text("compare-whole-tip"),
        Column::Portfolio => ctx.text("compare-portfolio-tip"),
        Column::Disagreement => ctx.text("compare-disagreement-tip"),
        Column::Segment(id) => {
            let segments = known.comparison.segments.iter().enumerate();
            let found = { segments }.find(|(_, segment)| segment.id == id);
            found.map_or_else(String::new, |of| segment_tip(ctx, known, of))
        }
    }
}

fn segment_tip(ctx: &Context<'_>, known: &Known, (at, of): (usize, &OfSegment)) -> String {
    let language = ctx.language();
    let name = ctx
        .project
        .segment(of.id)
        .map(|segment| segment.name.clone());
    let mut said: Vec<String> = name.into_iter().collect();
    let agrees = Message::new("compare-tip-tau").with("tau", tau(language, of.tau_b));
    said.push(ctx.say(&agrees));
    said.push(ctx.say(&changes(of.changes, of.has_own_levels)));
    let own = Message::new("compare-tip-own").with("count", of.own_importances);
    said.push(ctx.say(&own));
    let segments = known.comparison.segments.iter().enumerate();
    let mut others: Vec<(f64, SegmentId)> = segments
        .filter(|(other, _)| *other != at)
        .filter_map(|(other, of)| Some((known.comparison.agreement(at, other)?, of.id)))
        .collect();
    others.sort_by(|a, b| b.0.total_cmp(&a.0));
    let other = |key, found: Option<&(f64, SegmentId)>| {
        let (tau, id) = found?;
        let name = ctx.project.segment(*id)?.name.as_str();
        let tau = fixed(language, *tau, 2);
        Some(ctx.say(&Message::new(key).with("name", name).with("tau", tau)))
    };
    said.extend(other("compare-tip-nearest", others.first()));
    if others.len() > 1 {
        said.extend(other("compare-tip-furthest", others.last()));
    }
    said.join("\n")
}

fn changes(changes: Changes, has_own_levels: bool) -> Message {
    let key = if has_own_levels {
        "compare-changes-both"
    } else {
        "compare-changes-importances"
    };
    let message = Message::new(key)
        .with("count", changes.by_importances)
        .with("of", changes.of);
    if has_own_levels {
        message.with("all", changes.in_all)
    } else {
        message
    }
}

/// How many classes really change.
pub fn sentence(ctx: &Context<'_>, known: &Known) -> String {
    let found = &known.comparison;
    if !known.rated {
        return ctx.text("compare-unrated");
    }
    if !known.differs {
        return ctx.text("compare-all-inherited");
    }
    if found.segments.is_empty() {
        return ctx.text("compare-none-chosen");
    }
    let has_own_levels = found.segments.iter().any(|s| s.has_own_levels);
    ctx.say(&changes(found.changes, has_own_levels))
}

/// What is to be known beside the sentence: what the count is of, and that means of a survey move little.
pub fn note(ctx: &Context<'_>, known: &Known) -> String {
    let found = &known.comparison;
    let changes = found.changes;
    if !known.rated || !known.differs || changes.of == 0 {
        return String::new();
    }
    let mut said = Vec::new();
    if let [only] = found.segments.as_slice() {
        let name = ctx.project.segment(only.id).map_or("", |s| s.name.as_str());
        said.push(ctx.say(&Message::new("compare-note-one").with("name", name)));
    } else {
        let note = Message::new("compare-note-several")
            .with("segments", found.segments.len())
            .with("disputed", found.disputed)
            .with("of", found.classed);
        said.push(ctx.say(&note));
    }
    let part = changes.by_importances as f64 / changes.of as f64;
    if part < FEW && found.segments.iter().any(|s| s.own_importances > 0) {
        said.push(ctx.text("compare-note-means"));
    }
    said.join(" ")
}

/// Why a touchpoint stands where it does in a column: what changed, and the factors behind it.
pub fn why(ctx: &Context<'_>, known: &Known, (id, column): (TouchpointId, Column)) -> Vec<String> {
    let Some((position, row)) = (ctx.project.touchpoint_position(id))
        .and_then(|at| Some((at, known.comparison.rows.get(at)?)))
    else {
        return Vec::new();
    };
    let name = ctx.project.touchpoint(id).map_or("", |t| t.name.as_str());
    let head = known.columns.iter().position(|c| *c == column);
    let title = head.and_then(|at| known.heads.get(at));
    let title = title.map_or("", |head| head.title.as_str());
    let mut said = Vec::new();
    match column {
        Column::Touchpoint | Column::Disagreement => {
            said.push(ctx.say(&disagreement(ctx, known, row, name)));
        }
        Column::Whole => {
            let standing = stands(ctx, name, title, row.whole);
            said.push(scored(ctx, standing, row.whole));
        }
        Column::Portfolio => {
            let standing = moved(ctx, (name, title), row.whole, row.portfolio);
            said.push(scored(ctx, standing, row.portfolio));
        }
        Column::Segment(_) => {
            let here = column.standing(&known.comparison, row).unwrap_or_default();
            said.push(moved(ctx, (name, title), row.whole, here));
        }
    }
    if let Column::Segment(segment) = column {
        said.extend(factors(ctx, known, segment, position));
    }
    said
}

/// A standing with its score.
fn scored(ctx: &Context<'_>, standing: String, here: Standing) -> String {
    match here.score {
        Some(score) => ctx.say(
            &Message::new("compare-scored")
                .with("standing", standing)
                .with("score", fixed(ctx.language(), score, 1)),
        ),
        None => standing,
    }
}

/// A touchpoint's standing in a column, as a sentence.
fn stands(ctx: &Context<'_>, name: &str, column: &str, here: Standing) -> String {
    let message = match (here.class, here.rank) {
        (Some(class), Some(rank)) => Message::new("compare-stands")
            .with("class", Message::new(class.key(Kind::Touchpoints)))
            .with("rank", rank_text(rank)),
        _ => Message::new("compare-no-standing"),
    };
    ctx.say(&message.with("name", name).with("column", column))
}

/// How a touchpoint's standing in a column differs from that in the whole, as a sentence.
fn moved(
    ctx: &Context<'_>,
    (name, column): (&str, &str),
    whole: Standing,
    here: Standing,
) -> String {
    let (Some(shift), Some(before), Some(after), Some(was), Some(is)) = (
        shift(whole, here),
        whole.rank,
        here.rank,
        whole.class,
        here.class,
    ) else {
        return stands(ctx, name, column, here);
    };
    let class = |class: Class| Message::new(class.key(Kind::Touchpoints));
    let key = match (shift == 0, was == is) {
        (true, true) => "compare-stays",
        (true, false) => "compare-stays-class",
        (false, true) => "compare-moves",
        (false, false) => "compare-moves-class",
    };
    let mut message = Message::new(key)
        .with("name", name)
        .with("column", column)
        .with("after", rank_text(after))
        .with("is", class(is));
    if shift != 0 {
        message = message.with("before", rank_text(before));
    }
    if was != is {
        message = message.with("was", class(was));
    }
    ctx.say(&message)
}

/// How far segments disagree about a touchpoint, as a sentence.
pub fn disagreement(ctx: &Context<'_>, known: &Known, row: &Row, name: &str) -> Message {
    let found = row.disagreement;
    let Some((best, worst)) = found.places else {
        return Message::new("compare-reader-nothing").with("name", name);
    };
    let message = if found.segments > 0 {
        Message::new("compare-disagree")
            .with("count", found.segments)
            .with("of", known.comparison.segments.len())
            .with("part", percent(ctx.language(), found.customers, 0))
    } else {
        Message::new("compare-agree")
    };
    message
        .with("name", name)
        .with("best", best)
        .with("worst", worst)
}

/// The factors that lift a touchpoint in a segment and those that lower it.
fn factors(
    ctx: &Context<'_>,
    known: &Known,
    segment: SegmentId,
    position: usize,
) -> Option<String> {
    let at = ctx.project.segment_position(segment)?;
    let here = ctx.derived.segments(ctx.project).get(at)?;
    let found = reasons(ctx.project, (&known.whole, here), segment, position);
    // What rounds to nothing explains nothing.
    let found = found.iter().filter(|reason| reason.effect.abs() >= 0.005);
    let list = |up: bool| {
        let side = found.clone().filter(|reason| (reason.effect > 0.0) == up);
        let named: Vec<String> = side.take(FACTORS).map(|r| reason(ctx, r)).collect();
        named.join(", ")
    };
    let (up, down) = (list(true), list(false));
    let message = match (up.is_empty(), down.is_empty()) {
        (true, true) => return None,
        (false, true) => Message::new("compare-lifted").with("up", up),
        (true, false) => Message::new("compare-lowered").with("down", down),
        (false, false) => Message::new("compare-lifted-and-lowered")
            .with("up", up)
            .with("down", down),
    };
    Some(ctx.say(&message))
}

/// A factor with what of it is the segment's own, and what that does.
fn reason(ctx: &Context<'_>, reason: &Reason) -> String {
    let language = ctx.language();
    let factor = ctx.project.factors.get(reason.factor);
    let importance = |of: Option<f64>| {
        of.map_or_else(
            || "–".to_owned(),
            |value| decimal(language, (value * 100.0).round() / 100.0),
        )
    };
    let level = |of: Option<u8>| of.map_or_else(|| "–".to_owned(), |level| level.to_string());
    let weighed = reason.importance_whole != reason.importance_here;
    let rated = reason.level_whole != reason.level_here;
    let key = match (weighed, rated) {
        (true, true) => "compare-reason-both",
        (true, false) => "compare-reason-importance",
        (false, true) => "compare-reason-level",
        (false, false) => "compare-reason-neither",
    };
    let mut message = Message::new(key)
        .with("factor", factor.map_or("", |factor| factor.name.as_str()))
        .with("effect", signed(language, reason.effect * 100.0, 0));
    if weighed {
        message = message
            .with("before", importance(reason.importance_whole))
            .with("after", importance(reason.importance_here));
    }
    if rated {
        message = message
            .with("rated", level(reason.level_whole))
            .with("locally", level(reason.level_here));
    }
    ctx.say(&message)
}

/// What a cell says, for who cannot see it.
pub fn standing(ctx: &Context<'_>, known: &Known, cell: (TouchpointId, Column)) -> String {
    why(ctx, known, cell).into_iter().next().unwrap_or_default()
}
