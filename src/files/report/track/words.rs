//! What the page of a track says: the entries of each lane and column as blocks of words that are not yet set.

use super::super::colour::{of_class, palette};
use super::super::fonts::Face;
use super::super::frame::day;
use super::super::ruler::{Look, Text};
use super::block::{Block, Frame, Paragraph, Sign};
use crate::i18n::{Message, Words};
use crate::methods::matrix::{Class, Figures, Kind};
use crate::methods::segments::class_shown;
use crate::methods::tracks::{
    At, Column, FactorAt, Lane, Lanes, StepAt, barrier_key, evidence_key, is_too_few, stance_key,
    state_key, touchpoint_of,
};
use crate::model::{
    AgentId, BarrierId, Entry, EvidenceId, JobId, Link, Project, Segment, Stance, Step, Track,
};

/// So many factors of a column are named; the others are counted.
const FACTORS: usize = 6;

/// Of the size of names: what is said below them.
pub(super) const SMALL: f32 = 0.88;

pub(super) const INK: Look = Look::new(Face::Regular, palette::INK);
pub(super) const SOFT: Look = Look::new(Face::Regular, palette::INK_SOFT).scaled(SMALL);
pub(super) const NUMBER: Look = Look::new(Face::SemiBold, palette::INK_SOFT).scaled(SMALL);

/// What words are made from.
pub(super) struct Sayer<'a> {
    pub project: &'a Project,
    pub track: &'a Track,
    pub segment: Option<&'a Segment>,
    pub lanes: &'a Lanes,
    /// The steps in the order of their numbers.
    pub steps: &'a [&'a Step],
    /// The whole market.
    pub whole: &'a Figures,
    pub words: &'static Words,
}

impl Sayer<'_> {
    /// The blocks of a cell.
    pub fn cell(&self, lane: Lane, column: &Column) -> Vec<Block> {
        let steps = || {
            let steps = column.steps.iter();
            steps.filter_map(|at| Some((at + 1, *self.steps.get(*at)?, self.lanes.steps.get(*at)?)))
        };
        match lane {
            Lane::Steps => steps()
                .map(|(n, step, at)| self.step(n, step, at))
                .collect(),
            Lane::Factors => self.factors(&column.factors),
            Lane::Agents => column
                .agents
                .iter()
                .filter_map(|at| self.agent(at))
                .collect(),
            Lane::Barriers => (column.barriers.iter())
                .filter_map(|at| self.barrier(at))
                .collect(),
            Lane::Jobs => column.jobs.iter().map(|at| self.job(at)).collect(),
            Lane::Evidence => (column.evidence.iter())
                .filter_map(|at| self.evidence(at))
                .collect(),
            Lane::Campaign => steps()
                .filter_map(|(n, step, _)| self.campaign(n, step))
                .collect(),
            Lane::Emotion => Vec::new(),
        }
    }

    fn soft(text: &str) -> Paragraph {
        Paragraph::of(Text::of(text, SOFT))
    }

    fn step(&self, number: usize, step: &Step, known: &StepAt) -> Block {
        let mut title = Text::of(&number.to_string(), NUMBER);
        let name = |face| Look::new(face, palette::INK);
        let task = step.task.trim();
        match &step.touchpoint {
            Some(link @ Link::To(_)) => {
                let project = self.project;
                let found = link.name(|id| project.touchpoint(id).map(|it| &it.name));
                title = title.with(found, name(Face::SemiBold));
            }
            Some(Link::Gone(found)) => title = self.gone(title, found, name(Face::SemiBold)),
            None => title = title.with(task, name(Face::Medium)),
        }
        let mut block = Block::new(Frame::Card(known.class), Paragraph::of(title));
        block.supported = !self.lanes.unsupported.contains(&Entry::Step(step.id));
        if step.touchpoint.is_some() && !task.is_empty() {
            block.push(Paragraph::of(Text::of(task, INK.scaled(0.96))));
        }
        block.extend(self.standing(step, known));
        let mut facts: Vec<String> = Vec::new();
        if step.optional {
            facts.push(self.words.text("page-optional-word").into_owned());
        }
        if let Some(number) = known.back_to {
            let back = Message::new("page-back").with("number", number.to_string());
            facts.push(self.words.say(&back));
        }
        if let Some(stage) = known.elsewhere.and_then(|id| self.project.stage(id)) {
            let text = Message::new("page-elsewhere-short").with("stage", stage.name.as_str());
            facts.push(self.words.say(&text));
        }
        if let Some(gone) = step.stage.gone() {
            facts.push(
                self.words
                    .say(&Message::new("page-stage-was").with("stage", gone)),
            );
        }
        if !facts.is_empty() {
            block.push(Self::soft(&facts.join(" · ")));
        }
        if !step.note.trim().is_empty() {
            block.push(Self::soft(step.note.trim()));
        }
        block.extend(self.age(Entry::Step(step.id)));
        block
    }

    /// The class, and the whole market's where it is another.
    fn standing(&self, step: &Step, known: &StepAt) -> Vec<Paragraph> {
        let mut said = Vec::new();
        let position = touchpoint_of(self.project, step);
        if known.excluded {
            said.push(Self::soft(&self.words.text("page-excluded")));
        } else if let Some(class) = known.class {
            let look = Look::new(Face::Medium, of_class(class)).scaled(SMALL);
            let mut text = Text::of(&self.words.text(class.key(Kind::Touchpoints)), look);
            if let Some(rank) = known.rank {
                let rank = Message::new("page-rank").with("rank", rank.text());
                text = text.with(&format!("· {}", self.words.say(&rank)), SOFT);
            }
            if self.is_local(step) {
                let local = self.words.text("report-track-local");
                text = text.with(&format!("· {local}"), SOFT);
            }
            said.push(Paragraph::of(text).signed(Sign::Class(class)));
            let whole = position.and_then(|at| class_shown(self.whole.touchpoints.get(at)?));
            if let Some(whole) = whole.filter(|whole| *whole != class) {
                said.push(self.in_whole(whole));
            }
        } else if position.is_some() {
            said.push(Self::soft(&self.words.text("map-card-not-rated")));
        }
        said
    }

    fn in_whole(&self, class: Class) -> Paragraph {
        let text = Message::new("report-track-whole")
            .with("class", Message::new(class.key(Kind::Touchpoints)));
        Paragraph::of(Text::of(&self.words.say(&text), SOFT)).signed(Sign::Class(class))
    }

    /// Whether the segment rated its touchpoint itself.
    fn is_local(&self, step: &Step) -> bool {
        let id = step.touchpoint.as_ref().and_then(Link::id);
        let own = self.segment.map(|segment| segment.relations.keys());
        own.is_some_and(|mut own| own.any(|(_, touchpoint)| Some(*touchpoint) == id))
    }

    fn gone(&self, text: Text, name: &str, look: Look) -> Text {
        let deleted = Look::new(Face::Regular, palette::WARNING).scaled(SMALL);
        text.with(name, look.struck(true))
            .with(&self.words.text("page-deleted"), deleted)
    }

    fn named<I: Copy + PartialEq>(&self, link: &Link<I>, name: &str, look: Look) -> Text {
        match link {
            Link::To(_) => Text::of(name, look),
            Link::Gone(_) => self.gone(Text::default(), name, look),
        }
    }

    /// How long ago it was looked at, where that is too long.
    fn age(&self, entry: Entry) -> Option<Paragraph> {
        if !self.lanes.is_due(entry) {
            return None;
        }
        let days = self.lanes.ages.get(&entry).copied().flatten();
        let text = match days.and_then(|days| usize::try_from(days).ok()) {
            Some(days) => self
                .words
                .say(&Message::new("page-looked-at").with("days", days)),
            None => self.words.text("page-never-looked-at").into_owned(),
        };
        Some(Self::soft(&text).signed(Sign::Clock))
    }

    fn factors(&self, all: &[FactorAt]) -> Vec<Block> {
        let shown = |(at, factor): &(usize, &FactorAt)| *at < FACTORS || factor.pinned;
        let strongest = all.first().and_then(|first| first.contribution);
        let mut blocks: Vec<Block> = (all.iter().enumerate())
            .filter(shown)
            .map(|(_, factor)| {
                let project = self.project;
                let link = &factor.at.what;
                let name = link.name(|id| project.factor(id).map(|it| &it.name));
                let mut text = self.named(link, name, INK);
                if factor.pinned {
                    text = text.with(&self.words.text("page-pinned"), SOFT);
                }
                let mut block = Block::new(Frame::Line, numbered(text, &factor.at.numbers));
                block.bar = factor
                    .contribution
                    .zip(strongest)
                    .map(|(part, of)| fraction(part, of));
                block
            })
            .collect();
        let left = all.iter().enumerate().filter(|it| !shown(it)).count();
        if left > 0 {
            let more = Message::new("page-more-factors").with("count", left);
            blocks.push(Block::new(Frame::Line, Self::soft(&self.words.say(&more))));
        }
        blocks
    }

    fn job(&self, at: &At<Link<JobId>>) -> Block {
        let project = self.project;
        let name = at.what.name(|id| project.job(id).map(|it| &it.name));
        let text = self.named(&at.what, name, INK);
        Block::new(Frame::Line, numbered(text, &at.numbers))
    }

    fn agent(&self, at: &At<AgentId>) -> Option<Block> {
        let agent = self.track.agent(at.what)?;
        let entry = Entry::Agent(agent.id);
        let text = Text::of(agent.role.trim(), Look::new(Face::Medium, palette::INK));
        let sign = Sign::Side(agent.stance == Stance::For);
        let title = numbered(text, &at.numbers).signed(sign);
        let mut block = Block::new(Frame::Box, title);
        block.supported = !self.lanes.unsupported.contains(&entry);
        let weight = Message::new("report-track-agent")
            .with("stance", Message::new(stance_key(agent.stance)))
            .with("strength", agent.strength.to_string());
        block.push(Self::soft(&self.words.say(&weight)));
        if !agent.note.trim().is_empty() {
            block.push(Self::soft(agent.note.trim()));
        }
        block.extend(self.age(entry));
        Some(block)
    }

    fn barrier(&self, at: &At<BarrierId>) -> Option<Block> {
        let barrier = self.track.barrier(at.what)?;
        let entry = Entry::Barrier(barrier.id);
        let text = Text::of(barrier.text.trim(), Look::new(Face::Medium, palette::INK));
        let mut block = Block::new(Frame::Box, numbered(text, &at.numbers));
        block.supported = !self.lanes.unsupported.contains(&entry);
        let mut facts = vec![self.words.text(barrier_key(barrier.kind)).into_owned()];
        if let Some(found) = barrier.named {
            let named = Message::new("report-track-named")
                .with("named", found.named.to_string())
                .with("asked", found.asked.to_string());
            facts.push(self.words.say(&named));
        }
        block.push(Self::soft(&facts.join(" · ")));
        let remedy = barrier.remedy.trim();
        if !remedy.is_empty() {
            let remedy = Text::of("→", SOFT).with(remedy, INK.scaled(SMALL));
            block.push(Paragraph::of(remedy));
        }
        block.extend(self.age(entry));
        Some(block)
    }

    fn evidence(&self, at: &At<EvidenceId>) -> Option<Block> {
        let proof = self.track.proof(at.what)?;
        let mut facts = vec![self.words.text(evidence_key(proof.kind)).into_owned()];
        if let Some(n) = proof.n {
            let key = if is_too_few(proof.kind, n) {
                "report-track-n-few"
            } else {
                "page-n"
            };
            facts.push(self.words.say(&Message::new(key).with("n", n.to_string())));
        }
        if !proof.source.trim().is_empty() {
            facts.push(proof.source.trim().to_owned());
        }
        facts.extend(proof.date.map(|date| day(self.words, date)));
        let facts = Text::of(&facts.join(" · "), SOFT);
        let quotation = proof.quotation.trim();
        if quotation.is_empty() {
            return Some(Block::new(Frame::Quote, numbered(facts, &at.numbers)));
        }
        // A quotation that brings its own marks needs no others.
        let quoted = if quotation.starts_with(['«', '“', '"']) {
            quotation.to_owned()
        } else {
            self.words
                .say(&Message::new("page-quoted").with("text", quotation))
        };
        let quoted = numbered(Text::of(&quoted, INK), &at.numbers);
        let mut block = Block::new(Frame::Quote, quoted);
        block.push(Paragraph::of(facts));
        Some(block)
    }

    /// What is done at a step to win the segment, who does it and how far it is; none where nothing is said.
    fn campaign(&self, number: usize, step: &Step) -> Option<Block> {
        let found = &step.campaign;
        let owner = step.owner.trim();
        if found.is_empty() && owner.is_empty() && step.state.is_none() {
            return None;
        }
        let mut texts: Vec<Text> = Vec::new();
        if !found.goal.trim().is_empty() {
            texts.push(Text::of(
                found.goal.trim(),
                Look::new(Face::Medium, palette::INK),
            ));
        }
        let parts = [
            ("page-channel", &found.channel),
            ("page-message", &found.message),
            ("page-offer", &found.offer),
            ("page-kpi", &found.kpi),
        ];
        for (key, text) in parts {
            if !text.trim().is_empty() {
                let label = format!("{}:", self.words.text(key));
                texts.push(Text::of(&label, SOFT).with(text.trim(), INK.scaled(SMALL)));
            }
        }
        let state = step.state.map(|state| self.words.text(state_key(state)));
        let foot = Some(owner).filter(|it| !it.is_empty()).map(str::to_owned);
        let foot: Vec<String> = foot.into_iter().chain(state.map(Into::into)).collect();
        if !foot.is_empty() {
            texts.push(Text::of(&foot.join(" · "), SOFT));
        }
        let mut texts = texts.into_iter();
        let first = Text::of(&number.to_string(), NUMBER).then(texts.next()?);
        let mut block = Block::new(Frame::Box, Paragraph::of(first));
        block.extend(texts.map(Paragraph::of));
        Some(block)
    }
}

/// With the numbers of the steps behind it.
fn numbered(text: Text, numbers: &[usize]) -> Paragraph {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    // Few numbers stay together; many are broken like words.
    let between = if numbers.len() > 6 { ", " } else { ",\u{a0}" };
    Paragraph::of(text.with(&numbers.join(between), NUMBER))
}

fn fraction(part: f64, of: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a fraction for paper")]
    let fraction = if of > 0.0 { (part / of) as f32 } else { 0.0 };
    fraction
}
