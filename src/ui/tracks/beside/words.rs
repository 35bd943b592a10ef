//! The words of the cards: steps, barriers, agents of influence and evidence of two tracks.

use super::board::{Card, Cards, Side, Supported};
use crate::i18n::Message;
use crate::methods::matrix::Kind;
use crate::methods::tracks::{
    Counts, Field, Pair, Placed, Row, barrier_key, is_supported, stance_key,
};
use crate::model::{
    Agent, AgentId, Barrier, BarrierId, Entry, Link, StageId, Step, Touchpoint, Track,
};
use crate::ui::{Context, marks};

/// What the comparison comes to.
pub(super) fn sentences(ctx: &Context<'_>, counts: Counts) -> Vec<String> {
    let [only_left, only_right] = counts.only_steps;
    let steps = Message::new("tracks-beside-steps").with("both", counts.both);
    let steps = steps.with("left", only_left).with("right", only_right);
    let [only_left, only_right] = counts.only_barriers;
    let barriers = Message::new("tracks-beside-shared").with("shared", counts.shared_barriers);
    let barriers = barriers.with("left", only_left).with("right", only_right);
    let count = |key, count: usize| (count > 0).then(|| Message::new(key).with("count", count));
    let classes = count("tracks-beside-classes", counts.classes)
        .unwrap_or_else(|| Message::new("tracks-beside-classes-none"));
    [
        Some(steps),
        Some(classes),
        count("tracks-beside-moved-count", counts.moved),
        count("tracks-beside-written", counts.written),
        Some(barriers),
    ]
    .into_iter()
    .flatten()
    .map(|message| ctx.say(&message))
    .collect()
}

/// The name of a stage.
pub(super) fn stage_name(ctx: &Context<'_>, stage: Option<StageId>) -> String {
    let name = stage.and_then(|id| ctx.project.stage(id));
    name.map_or_else(
        || ctx.text("tracks-beside-no-stage"),
        |stage| stage.name.clone(),
    )
}

/// A step of one track beside the same of the other.
pub(super) fn step_line(ctx: &Context<'_>, [left, right]: [&Track; 2], row: &Row) -> Cards {
    let side = |track: &Track, placed: Option<Placed>| {
        let found = placed.and_then(|placed| Some((placed, track.step(placed.step)?)));
        match found {
            Some((placed, step)) => Side::Card(step_card(ctx, track, (placed, step), row)),
            None => Side::Gap {
                words: gap(ctx, row, track),
                moved: row.moved.map(|placed| Entry::Step(placed.step)),
            },
        }
    };
    let class = |placed: Option<Placed>| placed.and_then(|placed| placed.class);
    let classes = class(row.left.or(row.moved)).zip(class(row.right.or(row.moved)));
    Cards {
        sides: [side(left, row.left), side(right, row.right)],
        shared: None,
        middle: middle(ctx, row),
        classes: (classes.filter(|_| row.class_differs)).map(|(left, right)| [left, right]),
        differs: row.differs(),
    }
}

fn gap(ctx: &Context<'_>, row: &Row, track: &Track) -> String {
    let message = match row.moved {
        Some(placed) if placed.stage == row.stage => {
            Message::new("tracks-beside-moved-here").with("number", placed.number.to_string())
        }
        Some(placed) => Message::new("tracks-beside-moved")
            .with("number", placed.number.to_string())
            .with("stage", stage_name(ctx, placed.stage)),
        None => Message::new("tracks-beside-not-in").with("name", track.name.as_str()),
    };
    ctx.say(&message)
}

/// In what both differ.
fn middle(ctx: &Context<'_>, row: &Row) -> String {
    let word = |field: &Field| ctx.text(field.key());
    let mut parts: Vec<String> = Vec::new();
    if row.class_differs {
        parts.push(ctx.text("tracks-field-class"));
    }
    parts.extend(row.fields.iter().map(word));
    parts.join(", ")
}

fn step_card(ctx: &Context<'_>, track: &Track, (placed, step): (Placed, &Step), row: &Row) -> Card {
    let entry = Entry::Step(step.id);
    let touchpoint = step.touchpoint.as_ref();
    let found = touchpoint.and_then(Link::id);
    let found = found.and_then(|id| ctx.project.touchpoint(id));
    let gone = touchpoint.and_then(Link::gone);
    let name = found.map(|touchpoint| touchpoint.name.clone());
    let named = name.or_else(|| gone.map(str::to_owned));
    let (title, task) = match named {
        Some(name) => (name, step.task.trim().to_owned()),
        None => (step.task.trim().to_owned(), String::new()),
    };
    let standing = standing(ctx, placed, found, gone.is_some());
    let mut parts: Vec<String> = standing.into_iter().collect();
    if step.optional {
        parts.push(ctx.text("tracks-beside-optional"));
    }
    if let Some(back) = step.back_to.and_then(|id| number_of(ctx, track, id)) {
        let back = Message::new("tracks-beside-back").with("number", back.to_string());
        parts.push(ctx.say(&back));
    }
    if !task.is_empty() {
        parts.push(task);
    }
    let unsupported = !is_supported(track, entry);
    let detail = parts.join(" · ");
    let mut tip = vec![title.clone(), detail.clone()];
    if unsupported {
        tip.push(ctx.text("tracks-beside-unsupported"));
    }
    tip.push(said(ctx, row));
    tip.extend(written(ctx, step, &row.fields));
    let reader = if detail.is_empty() {
        Message::new("tracks-beside-reader-short")
    } else {
        Message::new("tracks-beside-reader").with("detail", detail.as_str())
    };
    let reader = reader
        .with("number", placed.number.to_string())
        .with("name", title.as_str())
        .with("track", track.name.as_str())
        .with("differs", said(ctx, row));
    Card {
        entry: Some(entry),
        number: placed.number.to_string(),
        class: placed.class,
        reader: ctx.say(&reader),
        title,
        gone: gone.is_some(),
        detail,
        optional: step.optional,
        unsupported,
        tip: lines(tip),
    }
}

/// What a reader is told of the other track.
fn said(ctx: &Context<'_>, row: &Row) -> String {
    let there = row.left.is_some() && row.right.is_some();
    let message = if !there && row.moved.is_none() {
        Message::new("tracks-beside-said-only")
    } else if !there {
        Message::new("tracks-beside-said-moved")
    } else if row.differs() {
        Message::new("tracks-beside-said-differs").with("what", middle(ctx, row))
    } else {
        Message::new("tracks-beside-said-alike")
    };
    ctx.say(&message)
}

/// The class and the rank, or why there is none.
fn standing(
    ctx: &Context<'_>,
    placed: Placed,
    touchpoint: Option<&Touchpoint>,
    gone: bool,
) -> Option<String> {
    if gone {
        return Some(ctx.text("tracks-beside-gone"));
    }
    if touchpoint?.excluded {
        return Some(ctx.text("tracks-beside-excluded"));
    }
    let (class, rank) = placed.class.zip(placed.rank)?;
    let message = Message::new("tracks-beside-standing")
        .with("class", Message::new(class.key(Kind::Touchpoints)))
        .with("rank", marks::rank_text(rank));
    Some(ctx.say(&message))
}

/// The number of a step as the rows count.
fn number_of(ctx: &Context<'_>, track: &Track, id: crate::model::StepId) -> Option<usize> {
    let steps = crate::methods::tracks::in_order(ctx.project, track);
    let at = steps.iter().position(|step| step.id == id)?;
    Some(at + 1)
}

/// What differs in full, as far as it is text.
fn written(ctx: &Context<'_>, step: &Step, fields: &[Field]) -> Vec<String> {
    let campaign = &step.campaign;
    let text = |field: &Field| -> Option<String> {
        let value = match field {
            Field::Campaign => {
                let parts = [
                    &campaign.goal,
                    &campaign.channel,
                    &campaign.message,
                    &campaign.offer,
                    &campaign.kpi,
                ];
                let said = parts.into_iter().filter(|part| !part.is_empty());
                said.map(String::as_str).collect::<Vec<_>>().join("; ")
            }
            Field::Jobs => names(&step.jobs, |id| {
                ctx.project.job(id).map(|job| job.name.clone())
            }),
            Field::Pinned => names(&step.pinned, |id| {
                ctx.project.factor(id).map(|factor| factor.name.clone())
            }),
            Field::Owner => step.owner.clone(),
            Field::State => (step.state).map_or_else(String::new, |state| {
                ctx.text(crate::methods::tracks::state_key(state))
            }),
            Field::Emotion => (step.emotion).map_or_else(String::new, |emotion| {
                crate::i18n::signed(ctx.language(), f64::from(emotion), 0)
            }),
            Field::Note => step.note.clone(),
            Field::Touchpoint | Field::Task | Field::Optional | Field::BackTo | Field::AtWork => {
                return None;
            }
        };
        let value = if value.is_empty() {
            ctx.text("tracks-beside-nothing")
        } else {
            value
        };
        let message = Message::new("tracks-beside-value")
            .with("field", Message::new(field.key()))
            .with("value", value);
        Some(ctx.say(&message))
    };
    fields.iter().filter_map(text).collect()
}

fn names<I: Copy + PartialEq>(links: &[Link<I>], name: impl Fn(I) -> Option<String>) -> String {
    let found = links.iter().filter_map(|link| match link {
        Link::To(id) => name(*id),
        Link::Gone(name) => Some(name.clone()),
    });
    found.collect::<Vec<_>>().join("; ")
}

fn lines(parts: Vec<String>) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n")
}

/// A barrier of both or of one.
pub(super) fn barrier_line(
    ctx: &Context<'_>,
    [left, right]: [&Track; 2],
    pair: Pair<BarrierId>,
) -> Cards {
    let of = |track: &Track, id: Option<BarrierId>| match id.and_then(|id| track.barrier(id)) {
        Some(barrier) => Side::Card(barrier_card(ctx, track, barrier, pair)),
        None => not_in(ctx, track),
    };
    let shared = (pair.left.zip(pair.right)).and_then(|(id, _)| left.barrier(id));
    Cards {
        sides: [of(left, pair.left), of(right, pair.right)],
        shared: shared.map(|barrier| barrier_title(ctx, barrier)),
        middle: if pair.differs {
            ctx.text("tracks-beside-remedy-differs")
        } else {
            String::new()
        },
        classes: None,
        differs: shared.is_none() || pair.differs,
    }
}

fn barrier_title(ctx: &Context<'_>, barrier: &Barrier) -> String {
    let message = Message::new("tracks-beside-barrier")
        .with("kind", Message::new(barrier_key(barrier.kind)))
        .with("text", barrier.text.trim());
    ctx.say(&message)
}

fn barrier_card(
    ctx: &Context<'_>,
    track: &Track,
    barrier: &Barrier,
    pair: Pair<BarrierId>,
) -> Card {
    let entry = Entry::Barrier(barrier.id);
    let named = barrier.named.map_or_else(
        || ctx.text("tracks-beside-not-asked"),
        |by| {
            let message = Message::new("tracks-beside-named").with("named", by.named.to_string());
            ctx.say(&message.with("asked", by.asked.to_string()))
        },
    );
    let title = barrier_title(ctx, barrier);
    let remedy = barrier.remedy.trim();
    let removed = (!remedy.is_empty())
        .then(|| ctx.say(&Message::new("tracks-beside-remedy").with("remedy", remedy)));
    let unsupported = !is_supported(track, entry);
    let mut tip = vec![title.clone(), named.clone()];
    tip.extend(removed);
    if unsupported {
        tip.push(ctx.text("tracks-beside-unsupported"));
    }
    let shared = pair.left.is_some() && pair.right.is_some();
    Card {
        entry: Some(entry),
        reader: reader(ctx, track, (&title, &named), (shared, pair.differs)),
        title,
        detail: named,
        unsupported,
        tip: lines(tip),
        ..Card::default()
    }
}

fn reader(
    ctx: &Context<'_>,
    track: &Track,
    (name, detail): (&str, &str),
    (shared, differs): (bool, bool),
) -> String {
    let said = match (shared, differs) {
        (false, _) => "tracks-beside-said-only",
        (true, true) => "tracks-beside-said-differently",
        (true, false) => "tracks-beside-said-alike",
    };
    let message = Message::new("tracks-beside-reader-entry")
        .with("name", name)
        .with("detail", detail)
        .with("track", track.name.as_str())
        .with("differs", Message::new(said));
    ctx.say(&message)
}

fn not_in(ctx: &Context<'_>, track: &Track) -> Side {
    let message = Message::new("tracks-beside-not-in").with("name", track.name.as_str());
    Side::Gap {
        words: ctx.say(&message),
        moved: None,
    }
}

/// An agent of influence of both or of one.
pub(super) fn agent_line(
    ctx: &Context<'_>,
    [left, right]: [&Track; 2],
    pair: Pair<AgentId>,
) -> Cards {
    let of = |track: &Track, id: Option<AgentId>| match id.and_then(|id| track.agent(id)) {
        Some(agent) => Side::Card(agent_card(ctx, track, agent, pair)),
        None => not_in(ctx, track),
    };
    let shared = pair.left.is_some() && pair.right.is_some();
    Cards {
        sides: [of(left, pair.left), of(right, pair.right)],
        shared: None,
        middle: if pair.differs {
            ctx.text("tracks-beside-weight-differs")
        } else {
            String::new()
        },
        classes: None,
        differs: !shared || pair.differs,
    }
}

fn agent_card(ctx: &Context<'_>, track: &Track, agent: &Agent, pair: Pair<AgentId>) -> Card {
    let entry = Entry::Agent(agent.id);
    let weight = Message::new("tracks-beside-weight")
        .with("stance", Message::new(stance_key(agent.stance)))
        .with("strength", agent.strength);
    let weight = ctx.say(&weight);
    let unsupported = !is_supported(track, entry);
    let mut tip = vec![agent.role.clone(), weight.clone(), agent.note.clone()];
    if unsupported {
        tip.push(ctx.text("tracks-beside-unsupported"));
    }
    let shared = pair.left.is_some() && pair.right.is_some();
    Card {
        entry: Some(entry),
        reader: reader(ctx, track, (&agent.role, &weight), (shared, pair.differs)),
        title: agent.role.trim().to_owned(),
        detail: weight,
        unsupported,
        tip: lines(tip),
        ..Card::default()
    }
}

/// How far each track is supported.
pub(super) fn evidence_line(ctx: &Context<'_>, both: [Supported; 2]) -> Cards {
    let [left, right] = both;
    Cards {
        sides: both.map(|of| {
            let pieces = Message::new("tracks-beside-pieces").with("count", of.pieces);
            let entries = Message::new("tracks-beside-supported")
                .with("supported", of.backed.to_string())
                .with("entries", of.entries);
            let (title, detail) = (ctx.say(&pieces), ctx.say(&entries));
            Side::Card(Card {
                reader: lines(vec![title.clone(), detail.clone()]),
                tip: String::new(),
                title,
                detail,
                ..Card::default()
            })
        }),
        shared: None,
        middle: String::new(),
        classes: None,
        differs: left != right,
    }
}
