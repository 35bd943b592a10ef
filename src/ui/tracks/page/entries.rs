//! Factors, agents of influence, barriers, jobs and evidence in words.

use super::block::{Block, Ink, Look, Sign, Span};
use super::words::Sayer;
use crate::i18n::Message;
use crate::methods::tracks::{At, FactorAt, Lane, barrier_key, evidence_key, stance_key};
use crate::model::{
    Agent, AgentId, Barrier, BarrierId, Entry, EvidenceId, JobId, Link, Stance, TrackEvidence,
};
use crate::ui::inspector;
use crate::ui::tracks::Chosen;
use crate::ui::type_set::Face;

/// So many factors of a stage are named; the others are counted.
const FACTORS: usize = 6;

/// The blocks of the factors of a column.
pub fn factors(sayer: &Sayer<'_>, column: usize, all: &[FactorAt]) -> Vec<Block> {
    let most = if sayer.all_factors {
        usize::MAX
    } else {
        FACTORS
    };
    let shown = |(at, factor): &(usize, &FactorAt)| *at < most || factor.pinned;
    let mut blocks: Vec<Block> = (all.iter().enumerate())
        .filter(shown)
        .map(|(_, factor)| self::factor(sayer, column, factor))
        .collect();
    let left: Vec<String> = (all.iter().enumerate())
        .filter(|each| !shown(each))
        .map(|(_, factor)| sayer.factor(&factor.at.what))
        .collect();
    if let Some(last) = blocks.last_mut()
        && !left.is_empty()
    {
        let more = Message::new("page-more-factors").with("count", left.len());
        last.lines.push(vec![Span::soft(sayer.say(&more))]);
        last.tip.push(left.join(", "));
    }
    blocks
}

fn factor(sayer: &Sayer<'_>, column: usize, factor: &FactorAt) -> Block {
    let name = sayer.factor(&factor.at.what);
    let mut line = named(sayer, &factor.at.what, name.as_str());
    if factor.pinned {
        line.push(Span::soft(format!(" {}", sayer.text("page-pinned"))));
    }
    line.extend(numbers(&factor.at.numbers));
    let spoken = Message::new("page-factor-name")
        .with("name", name)
        .with("steps", joined(&factor.at.numbers));
    line_block(
        sayer,
        Lane::Factors,
        (column, &factor.at.numbers),
        line,
        &spoken,
    )
}

/// The blocks of the jobs of a column.
pub fn jobs(sayer: &Sayer<'_>, column: usize, all: &[At<Link<JobId>>]) -> Vec<Block> {
    let one = |job: &At<Link<JobId>>| {
        let name = sayer.job(&job.what);
        let mut line = named(sayer, &job.what, name.as_str());
        line.extend(numbers(&job.numbers));
        let spoken = Message::new("page-job-name")
            .with("name", name)
            .with("steps", joined(&job.numbers));
        line_block(sayer, Lane::Jobs, (column, &job.numbers), line, &spoken)
    };
    all.iter().map(one).collect()
}

/// A name, struck where what it names was deleted.
fn named<I: Copy + PartialEq>(sayer: &Sayer<'_>, link: &Link<I>, name: &str) -> Vec<Span> {
    match link {
        Link::To(_) => vec![Span::plain(name)],
        Link::Gone(_) => vec![
            Span::plain(name).struck(),
            Span::soft(format!(" {}", sayer.text("page-deleted"))).ink(Ink::Warning),
        ],
    }
}

fn line_block(
    sayer: &Sayer<'_>,
    lane: Lane,
    (column, numbers): (usize, &[usize]),
    line: Vec<Span>,
    spoken: &Message,
) -> Block {
    let steps = sayer.steps(numbers);
    let first = steps.first().copied();
    Block {
        lane,
        column,
        chosen: Chosen::Entry(Entry::Step(first.unwrap_or(crate::model::StepId(0)))),
        own: false,
        steps,
        look: Look::Line,
        sign: Sign::None,
        right: String::new(),
        dots: 0,
        lines: vec![line],
        classes: None,
        dashed: false,
        optional: false,
        due: false,
        name: sayer.say(spoken),
        tip: Vec::new(),
    }
}

/// An agent of influence.
pub fn agent(sayer: &Sayer<'_>, column: usize, at: &At<AgentId>) -> Option<Block> {
    let agent: &Agent = sayer.track.agent(at.what)?;
    let entry = Entry::Agent(agent.id);
    let mut line = vec![Span::plain(agent.role.as_str())];
    line.extend(numbers(&at.numbers));
    let mut lines = vec![line];
    lines.extend(sayer.age(entry).map(|age| vec![Span::soft(age)]));
    let spoken = Message::new("page-agent-name")
        .with("name", agent.role.as_str())
        .with("stance", Message::new(stance_key(agent.stance)))
        .with("strength", agent.strength.to_string());
    Some(Block {
        sign: match agent.stance {
            Stance::For => Sign::For,
            Stance::Against => Sign::Against,
        },
        dots: agent.strength,
        tip: tip(sayer, entry, &[agent.note.as_str()]),
        ..framed(
            sayer,
            Lane::Agents,
            column,
            (entry, &at.numbers),
            lines,
            &spoken,
        )
    })
}

/// A sales barrier.
pub fn barrier(sayer: &Sayer<'_>, column: usize, at: &At<BarrierId>) -> Option<Block> {
    let barrier: &Barrier = sayer.track.barrier(at.what)?;
    let entry = Entry::Barrier(barrier.id);
    let kind = sayer.text(barrier_key(barrier.kind));
    let named = barrier.named.map(|found| {
        let named = Message::new("page-named-by")
            .with("named", found.named.to_string())
            .with("asked", found.asked.to_string());
        sayer.say(&named)
    });
    let mut line = vec![Span::plain(barrier.text.trim())];
    line.extend(numbers(&at.numbers));
    let facts = [Some(kind.clone()), named.clone(), sayer.age(entry)];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    let mut lines = vec![line, vec![Span::soft(facts.join(" · "))]];
    let remedy = barrier.remedy.trim();
    if !remedy.is_empty() {
        lines.push(vec![Span::soft("→ "), Span::plain(remedy)]);
    }
    let spoken = Message::new("page-barrier-name")
        .with("text", barrier.text.trim())
        .with("kind", kind);
    Some(Block {
        tip: tip(sayer, entry, &[]),
        ..framed(
            sayer,
            Lane::Barriers,
            column,
            (entry, &at.numbers),
            lines,
            &spoken,
        )
    })
}

fn framed(
    sayer: &Sayer<'_>,
    lane: Lane,
    column: usize,
    (entry, numbers): (Entry, &[usize]),
    lines: Vec<Vec<Span>>,
    spoken: &Message,
) -> Block {
    let mut name = vec![sayer.say(spoken)];
    if !numbers.is_empty() {
        name.push(sayer.say(&Message::new("page-at-steps").with("steps", joined(numbers))));
    }
    name.extend(sayer.doubts(entry));
    Block {
        lane,
        column,
        chosen: Chosen::Entry(entry),
        own: true,
        steps: sayer.steps(numbers),
        look: Look::Framed,
        sign: Sign::None,
        right: String::new(),
        dots: 0,
        lines,
        classes: None,
        dashed: sayer.lanes.unsupported.contains(&entry),
        optional: false,
        due: sayer.due(entry),
        name: name.join(", "),
        tip: Vec::new(),
    }
}

fn tip(sayer: &Sayer<'_>, entry: Entry, more: &[&str]) -> Vec<String> {
    let more = more.iter().map(|text| text.trim().to_owned());
    (sayer.looked_at(entry).into_iter())
        .chain(more.filter(|text| !text.is_empty()))
        .collect()
}

/// A piece of evidence.
pub fn evidence(sayer: &Sayer<'_>, column: usize, at: &At<EvidenceId>) -> Option<Block> {
    let proof: &TrackEvidence = sayer.track.proof(at.what)?;
    let kind = sayer.text(evidence_key(proof.kind));
    let n = proof
        .n
        .map(|n| sayer.say(&Message::new("page-n").with("n", n.to_string())));
    let date = proof.date.map(|date| {
        let date = inspector::date(sayer.ctx.language(), date);
        sayer.say(&date)
    });
    let source = Some(proof.source.trim().to_owned()).filter(|source| !source.is_empty());
    let facts = [Some(kind.clone()), n, source, date];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    let quotation = proof.quotation.trim();
    let mut lines = Vec::new();
    if !quotation.is_empty() {
        let quoted = Message::new("page-quoted").with("text", quotation);
        // A quotation that brings its own marks needs no others.
        let bare = !quotation.starts_with(['«', '“', '"']);
        let words = if bare {
            sayer.say(&quoted)
        } else {
            quotation.to_owned()
        };
        let mut line = vec![Span::plain(words)];
        line.extend(numbers(&at.numbers));
        lines.push(line);
    }
    let mut foot = vec![Span::soft(facts.join(" · "))];
    if quotation.is_empty() {
        foot.extend(numbers(&at.numbers));
    }
    lines.push(foot);
    let words = if quotation.is_empty() {
        proof.source.trim()
    } else {
        quotation
    };
    let spoken = Message::new("page-evidence-name")
        .with("text", words)
        .with("kind", kind);
    let mut name = vec![sayer.say(&spoken)];
    if !at.numbers.is_empty() {
        name.push(sayer.say(&Message::new("page-at-steps").with("steps", joined(&at.numbers))));
    }
    Some(Block {
        lane: Lane::Evidence,
        column,
        chosen: Chosen::Evidence(proof.id),
        own: true,
        steps: sayer.steps(&at.numbers),
        look: Look::Quoted,
        sign: Sign::None,
        right: String::new(),
        dots: 0,
        lines,
        classes: None,
        dashed: false,
        optional: false,
        due: false,
        name: name.join(", "),
        tip: Vec::new(),
    })
}

/// Numbers of steps behind a name.
fn numbers(numbers: &[usize]) -> Option<Span> {
    let text = joined(numbers);
    (!text.is_empty()).then(|| Span::soft(format!(" \u{a0}{text}")).face(Face::SemiBold))
}

fn joined(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    numbers.join(",\u{a0}")
}
