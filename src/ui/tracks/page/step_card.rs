//! The card of a step, and what its campaign says, in words.

use super::block::{Block, Ink, Look, Sign, Span};
use super::copied;
use super::words::Sayer;
use crate::i18n::Message;
use crate::methods::matrix::Kind;
use crate::methods::tracks::{Lane, StepAt, state_key};
use crate::model::{Entry, Link, Step};
use crate::ui::marks::rank_text;
use crate::ui::tracks::Chosen;
use crate::ui::type_set::Face;

/// The card of a step.
pub fn card(sayer: &Sayer<'_>, column: usize, at: usize, step: &Step, known: &StepAt) -> Block {
    let ctx = sayer.ctx;
    let entry = Entry::Step(step.id);
    let number = at + 1;
    let mut lines = vec![title(sayer, number, step)];
    let task = step.task.trim();
    if step.touchpoint.is_some() && !task.is_empty() {
        lines.push(vec![Span::plain(task)]);
    }
    let facts = facts(sayer, step, known);
    if !facts.is_empty() {
        lines.push(vec![Span::soft(facts.join(" · "))]);
    }
    let factors = if sayer.strongest {
        strongest(sayer, known)
    } else {
        String::new()
    };
    if !factors.is_empty() {
        lines.push(vec![Span::soft(factors)]);
    }
    let copied = copied::mark(sayer, step.id);
    lines.extend(copied.line);
    let due = sayer.due(entry);
    let rank = known.rank.map(rank_text).unwrap_or_default();
    let right = if rank.is_empty() {
        String::new()
    } else {
        ctx.say(&Message::new("page-rank-short").with("rank", rank.as_str()))
    };
    Block {
        lane: Lane::Steps,
        column,
        chosen: Chosen::Entry(entry),
        own: true,
        steps: vec![step.id],
        look: Look::Card(known.class),
        sign: known.class.map_or(Sign::None, Sign::Class),
        right,
        dots: 0,
        lines,
        classes: copied.classes,
        dashed: sayer.lanes.unsupported.contains(&entry),
        optional: step.optional,
        due,
        name: spoken(sayer, number, step, known) + &copied.spoken,
        tip: tip(sayer, step, known),
    }
}

fn title(sayer: &Sayer<'_>, number: usize, step: &Step) -> Vec<Span> {
    let mut title = numbered(&number.to_string()).to_vec();
    match &step.touchpoint {
        Some(link @ Link::To(_)) => {
            title.push(Span::plain(sayer.touchpoint(link)).face(Face::SemiBold));
        }
        Some(Link::Gone(name)) => {
            title.push(Span::plain(name.as_str()).face(Face::SemiBold).struck());
            title.push(Span::soft(format!(" {}", sayer.text("page-deleted"))).ink(Ink::Warning));
        }
        None => title.push(Span::plain(step.task.trim()).face(Face::Medium)),
    }
    title
}

/// The number that stands before a name.
fn numbered(number: &str) -> [Span; 2] {
    let number = Span::plain(number).ink(Ink::Soft).face(Face::SemiBold);
    [number, Span::plain("  ")]
}

/// Small facts in one line.
fn facts(sayer: &Sayer<'_>, step: &Step, known: &StepAt) -> Vec<String> {
    let mut facts = Vec::new();
    if step.optional {
        facts.push(sayer.text("page-optional"));
    }
    if let Some(number) = known.back_to {
        facts.push(format!("↺ {number}"));
    }
    if known.excluded {
        facts.push(sayer.text("page-excluded"));
    }
    if let Some(stage) = known.elsewhere {
        let name = sayer.stage(stage);
        facts.push(sayer.say(&Message::new("page-elsewhere-short").with("stage", name)));
    }
    if let Some(gone) = step.stage.gone() {
        facts.push(sayer.say(&Message::new("page-stage-was").with("stage", gone)));
    }
    facts.extend(sayer.age(Entry::Step(step.id)));
    facts
}

/// The two strongest factors.
fn strongest(sayer: &Sayer<'_>, known: &StepAt) -> String {
    let named = (known.factors.iter().take(2)).map(|work| sayer.factor(&work.factor));
    named.collect::<Vec<_>>().join(", ")
}

/// The step as a reader hears it: “Step 3, Site, critical, rank 2, optional, no evidence”.
fn spoken(sayer: &Sayer<'_>, number: usize, step: &Step, known: &StepAt) -> String {
    let mut parts = vec![sayer.say(&Message::new("page-step").with("number", number.to_string()))];
    match &step.touchpoint {
        Some(Link::Gone(name)) => {
            parts.push(sayer.say(&Message::new("page-gone").with("name", name.as_str())));
        }
        Some(link) => parts.push(sayer.touchpoint(link)),
        None => {}
    }
    let task = step.task.trim();
    if !task.is_empty() {
        parts.push(task.to_owned());
    }
    if let Some(class) = known.class {
        parts.push(sayer.text(class.key(Kind::Touchpoints)));
    }
    if let Some(rank) = known.rank {
        let rank = Message::new("page-rank").with("rank", rank_text(rank));
        parts.push(sayer.say(&rank));
    }
    if step.optional {
        parts.push(sayer.text("page-optional-word"));
    }
    if let Some(number) = known.back_to {
        let back = Message::new("page-back").with("number", number.to_string());
        parts.push(sayer.say(&back));
    }
    if known.excluded {
        parts.push(sayer.text("page-excluded"));
    }
    parts.extend(sayer.doubts(Entry::Step(step.id)));
    parts.join(", ")
}

fn tip(sayer: &Sayer<'_>, step: &Step, known: &StepAt) -> Vec<String> {
    let mut tip = Vec::new();
    if let Some(stage) = known.elsewhere {
        let name = sayer.stage(stage);
        tip.push(sayer.say(&Message::new("page-elsewhere").with("stage", name)));
    }
    let factors = strongest(sayer, known);
    if !factors.is_empty() {
        tip.push(sayer.say(&Message::new("page-strongest").with("factors", factors)));
    }
    if let Some(gone) = step.stage.gone() {
        tip.push(sayer.say(&Message::new("page-stage-gone-tip").with("stage", gone)));
    }
    tip.extend(sayer.looked_at(Entry::Step(step.id)));
    if !step.note.trim().is_empty() {
        tip.push(step.note.trim().to_owned());
    }
    tip
}

/// What is done at a step to win the segment, who does it and how far it is; none where nothing is said.
pub fn campaign(sayer: &Sayer<'_>, column: usize, at: usize, step: &Step) -> Option<Block> {
    let found = &step.campaign;
    if found.is_empty() && step.owner.trim().is_empty() && step.state.is_none() {
        return None;
    }
    let mut lines: Vec<Vec<Span>> = Vec::new();
    let goal = found.goal.trim();
    if !goal.is_empty() {
        lines.push(vec![Span::plain(goal).face(Face::Medium)]);
    }
    let parts = [
        ("page-channel", &found.channel),
        ("page-message", &found.message),
        ("page-offer", &found.offer),
        ("page-kpi", &found.kpi),
    ];
    for (key, text) in parts {
        if !text.trim().is_empty() {
            let label = Span::soft(format!("{} ", sayer.text(key)));
            lines.push(vec![label, Span::plain(text.trim())]);
        }
    }
    let state = step.state.map(|state| sayer.text(state_key(state)));
    let owner = Some(step.owner.trim().to_owned()).filter(|owner| !owner.is_empty());
    let foot: Vec<String> = owner.into_iter().chain(state).collect();
    if !foot.is_empty() {
        lines.push(vec![Span::soft(foot.join(" · "))]);
    }
    let words: Vec<String> = (lines.iter())
        .map(|line| line.iter().map(|span| span.text.as_str()).collect())
        .collect();
    let number = (at + 1).to_string();
    if let Some(first) = lines.first_mut() {
        first.splice(0..0, numbered(&number));
    }
    let name = Message::new("page-campaign-name")
        .with("number", number)
        .with("text", words.join(", "));
    Some(Block {
        lane: Lane::Campaign,
        column,
        chosen: Chosen::Entry(Entry::Step(step.id)),
        own: true,
        steps: vec![step.id],
        look: Look::Framed,
        sign: Sign::None,
        right: String::new(),
        dots: 0,
        lines,
        classes: None,
        dashed: false,
        optional: false,
        due: sayer.due(Entry::Step(step.id)),
        name: sayer.say(&name),
        tip: Vec::new(),
    })
}
