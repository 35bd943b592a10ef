//! Writes the table of tracks.

use std::collections::BTreeSet;

use super::columns::TrackColumn;
use super::entries::{write_agent, write_barrier};
use super::proofs::write_proof;
use super::rows::{Entries, Named, name_of, steps_of};
use super::said::SaidFactor;
use super::steps::{write_campaign, write_factors, write_names, write_order};
use super::words::Voice;
use crate::files::table::Dialect;
use crate::files::table::matrix::channel_key;
use crate::files::table::write::Writer;
use crate::i18n::{Language, words};
use crate::methods::matrix::{Figures, Kind, Scope, figures};
use crate::methods::tracks::{at_work, in_order, scope, touchpoint_of};
use crate::model::{Entry, Link, Project, SegmentId, Step, StepId, Track};

/// Which lines a table of tracks has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TrackLines {
    /// Those of the steps only.
    Steps,
    /// Those of the steps, and one of the track itself where it has something to say.
    All,
}

/// Writes the tracks, or those of one segment: their steps as on screen, stage by stage, one line each, with the figures of the
/// track's segment. What is written is read back by [`super::read_tracks`].
pub fn tracks(
    project: &Project,
    segment: Option<SegmentId>,
    language: Language,
    dialect: Dialect,
) -> String {
    table(project, (segment, TrackLines::All), language, dialect).0
}

/// Writes the lines of the steps only; the names of the tracks of which something stands at no step and is left out.
pub fn track_steps(
    project: &Project,
    segment: Option<SegmentId>,
    language: Language,
    dialect: Dialect,
) -> (String, Vec<&str>) {
    table(project, (segment, TrackLines::Steps), language, dialect)
}

fn table(
    project: &Project,
    (segment, lines): (Option<SegmentId>, TrackLines),
    language: Language,
    dialect: Dialect,
) -> (String, Vec<&str>) {
    let mut left_out = Vec::new();
    let voice = Voice(dialect.is_for_people().then(|| words(language)));
    let mut writer = Writer::new(dialect);
    for column in TrackColumn::ALL {
        match voice.0 {
            Some(words) => writer.word(&words.text(column.key())),
            None => writer.word(column.code()),
        }
    }
    writer.end_row();
    let mut known: Vec<(Scope, Figures)> = Vec::new();
    let wanted = |track: &&Track| segment.is_none_or(|id| track.segment.is(id));
    for track in project.tracks.iter().filter(wanted) {
        let scope = scope(project, track);
        let at = known.iter().position(|(of, _)| *of == scope);
        let at = at.unwrap_or_else(|| {
            known.push((scope, figures(project, scope)));
            known.len() - 1
        });
        if let Some((_, figures)) = known.get(at) {
            let steps = in_order(project, track);
            let mut table = Table {
                project,
                track,
                figures,
                scope,
                voice,
                entries: Entries::of(track, &steps),
                steps,
                writer,
            };
            if !table.write(lines) {
                left_out.push(track.name.as_str());
            }
            writer = table.writer;
        }
    }
    (writer.finish(), left_out)
}

/// The lines of one track.
struct Table<'p> {
    project: &'p Project,
    track: &'p Track,
    figures: &'p Figures,
    scope: Scope,
    voice: Voice,
    steps: Vec<&'p Step>,
    entries: Entries<'p>,
    writer: Writer,
}

impl<'p> Table<'p> {
    /// Writes the lines; false where the line of the track itself is left out.
    fn write(&mut self, lines: TrackLines) -> bool {
        let line = [
            self.agents(None),
            self.barriers(None),
            self.evidence(None),
            self.track.owner.clone(),
            self.track.note.clone(),
        ];
        let speaks = self.steps.is_empty() || line.iter().any(|cell| !cell.is_empty());
        if speaks && lines == TrackLines::All {
            self.own_line(&line);
        }
        for (step, number) in self.steps.clone().into_iter().zip(1..) {
            self.step(step, number);
        }
        !speaks || lines == TrackLines::All
    }

    fn head(&mut self) {
        let segment = self.name(&self.track.segment);
        self.writer.typed_to_import(&self.track.name);
        self.writer.typed_to_import(segment);
    }

    fn own_line(&mut self, [agents, barriers, evidence, owner, note]: &[String; 5]) {
        self.head();
        for column in TrackColumn::ALL.iter().skip(2) {
            let cell = match column {
                TrackColumn::Agents => agents,
                TrackColumn::Barriers => barriers,
                TrackColumn::Evidence => evidence,
                TrackColumn::Owner => owner,
                TrackColumn::Note => note,
                _ => "",
            };
            self.writer.typed_to_import(cell);
        }
        self.writer.end_row();
    }

    fn step(&mut self, step: &'p Step, number: usize) {
        self.head();
        let stage = self.name(&step.stage);
        self.writer.typed_to_import(stage);
        let back_to = (step.back_to)
            .and_then(|id| self.steps.iter().position(|step| step.id == id))
            .map(|at| at + 1);
        if step.optional || back_to.is_some() {
            self.writer
                .word(&write_order(number, step.optional, back_to));
        } else {
            self.writer.count(number);
        }
        let touchpoint = step.touchpoint.as_ref().map_or("", |link| self.name(link));
        self.writer.typed_to_import(touchpoint);
        self.writer.typed_to_import(&step.task);
        self.touchpoint(step);
        let jobs = write_names(step.jobs.iter().map(|job| self.name(job)));
        self.writer.typed_to_import(&jobs);
        let factors = write_factors(&self.factors(step));
        self.writer.typed_to_import(&factors);
        let at = Some(step.id);
        let (agents, barriers) = (self.agents(at), self.barriers(at));
        self.writer.typed_to_import(&agents);
        self.writer.typed_to_import(&barriers);
        match step.emotion {
            Some(emotion) => self.writer.number(f64::from(emotion)),
            None => self.writer.word(""),
        }
        let campaign = write_campaign(&step.campaign, self.voice);
        self.writer.typed_to_import(&campaign);
        let evidence = self.evidence(at);
        self.writer.typed_to_import(&evidence);
        self.writer.typed_to_import(&step.owner);
        let state = step.state.map(|state| self.voice.say(state));
        self.writer.word(&state.unwrap_or_default());
        self.writer.typed_to_import(&step.note);
        self.writer.end_row();
    }

    /// What the project says of the touchpoint: channel, class, score, rank.
    fn touchpoint(&mut self, step: &Step) {
        let at = touchpoint_of(self.project, step);
        let touchpoint = at.and_then(|at| self.project.touchpoints.get(at));
        let channel = touchpoint.map(|touchpoint| match self.voice.0 {
            Some(words) => words.text(channel_key(touchpoint.channel)),
            None => touchpoint.channel.code().into(),
        });
        self.writer.word(&channel.unwrap_or_default());
        let excluded = touchpoint.is_none_or(|touchpoint| touchpoint.excluded);
        let item = at.and_then(|at| self.figures.touchpoints.get(at));
        let item = item.filter(|_| !excluded);
        let class = item.and_then(|item| item.class);
        let class = class.map(|class| match self.voice.0 {
            Some(words) => words.text(class.key(Kind::Touchpoints)),
            None => class.code().into(),
        });
        self.writer.word(&class.unwrap_or_default());
        match item.and_then(|item| item.score) {
            Some(score) => self.writer.number(score),
            None => self.writer.word(""),
        }
        match item.and_then(|item| item.rank) {
            Some(rank) => self.writer.count(rank.place),
            None => self.writer.word(""),
        }
    }

    fn factors(&self, step: &Step) -> Vec<SaidFactor> {
        (at_work(self.project, self.scope, step).iter())
            .map(|found| SaidFactor {
                name: name_of(self.project, &found.factor).to_owned(),
                pinned: found.pinned,
            })
            .collect()
    }

    fn agents(&self, at: Option<StepId>) -> String {
        let entries = self.entries.agents.iter();
        let here = entries.filter(|(agent, _)| stands(&agent.steps, at));
        joined(here.map(|(_, said)| write_agent(said, self.voice)))
    }

    fn barriers(&self, at: Option<StepId>) -> String {
        let entries = self.entries.barriers.iter();
        let here = entries.filter(|(barrier, _)| stands(&barrier.steps, at));
        joined(here.map(|(_, said)| write_barrier(said, self.voice)))
    }

    fn evidence(&self, at: Option<StepId>) -> String {
        let entries = self.entries.evidence.iter();
        let here = entries.filter(|(proof, _)| match at {
            Some(at) => proof.supports.contains(&Entry::Step(at)),
            None => steps_of(&proof.supports).next().is_none(),
        });
        joined(here.map(|(_, said)| write_proof(said, self.voice)))
    }

    fn name<I: Named>(&self, link: &'p Link<I>) -> &'p str {
        name_of(self.project, link)
    }
}

/// True for what stands at that step, or, of none, at no step.
fn stands(steps: &BTreeSet<StepId>, at: Option<StepId>) -> bool {
    at.map_or(steps.is_empty(), |at| steps.contains(&at))
}

fn joined(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.collect();
    cells.join("; ")
}
