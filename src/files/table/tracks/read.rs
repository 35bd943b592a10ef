//! Reads the table of tracks: from bytes to what it says, line by line, and from there to a plan of what is to be changed.

use std::collections::BTreeMap;

use super::columns::{Places, TrackColumn};
use super::entries::{read_agent, read_barrier, write_agent, write_barrier};
use super::head::{Line, MOST_COLUMNS, find_head};
use super::merge::merge;
use super::notice::{TrackCellError, TrackNotice};
use super::plan::TracksPlan;
use super::proofs::{read_proof, write_proof};
use super::said::{Cell, Placed, SaidLine, SaidOrder, SaidStep, SaidTrack};
use super::signs::{signs, split, text};
use super::steps::{read_campaign, read_emotion, read_factors, read_names, read_order};
use super::words::{Voice, named};
use crate::files::table::decode::decode;
use crate::files::table::import::MAX_BYTES;
use crate::files::table::names::key_of;
use crate::files::table::records::Records;
use crate::files::table::{Place, Problem, Problems, TableError};
use crate::model::{
    Campaign, EntryError, MAX_ENTRIES, MAX_TRACKS, Project, check_name, check_text,
};

/// Reads a table of tracks and says what it would change in a project. Columns are told by their headers, in any order; what the
/// table has no column for stays as it is in a track that is there.
///
/// # Errors
/// Where it is no such table, passes a limit, or has cells that cannot be read: then all of them are named.
pub fn read(bytes: &[u8], project: &Project) -> Result<TracksPlan, TableError> {
    if bytes.len() > MAX_BYTES {
        return Err(TableError::too_large());
    }
    let decoded = decode(bytes)?;
    let mut notices = Vec::new();
    if decoded.encoding != encoding_rs::UTF_8 {
        notices.push(TrackNotice::Encoding(decoded.encoding.name()));
    }
    let head = find_head(&decoded.text)?;
    if !head.unknown.is_empty() {
        notices.push(TrackNotice::UnknownColumns(head.unknown.clone()));
    }
    if head.places.has_computed() {
        notices.push(TrackNotice::Computed);
    }
    let mut reader = Reader {
        places: &head.places,
        problems: Problems::default(),
        tracks: Vec::new(),
        seen: Vec::new(),
        by_name: BTreeMap::new(),
        current: None,
    };
    reader.read(head.body, head.width)?;
    let (tracks, mut problems) = (reader.tracks, reader.problems);
    if tracks.is_empty() && problems.count() == 0 {
        return Err(TableError::NoTracks);
    }
    let plan = merge(project, &head.places, &tracks, notices, &mut problems);
    if problems.count() > 0 {
        problems.sort_by_row();
        return Err(TableError::Cells(problems));
    }
    Ok(plan)
}

/// Entries of a track by their cells, so that what stands at several steps is one.
#[derive(Default)]
struct Seen {
    agents: BTreeMap<String, usize>,
    barriers: BTreeMap<String, usize>,
    evidence: BTreeMap<String, usize>,
}

struct Reader<'h> {
    places: &'h Places,
    problems: Problems,
    tracks: Vec<SaidTrack>,
    /// For each track.
    seen: Vec<Seen>,
    by_name: BTreeMap<String, usize>,
    /// The track of the line above.
    current: Option<usize>,
}

impl Reader<'_> {
    fn read(&mut self, mut body: Records<'_>, width: usize) -> Result<(), TableError> {
        while !body.is_done() {
            let row = body.row();
            let (fields, used) = body.fields(MOST_COLUMNS)?;
            if used == 0 {
                continue;
            }
            if used > width {
                self.problems.push(Problem::Track {
                    place: Place { row, column: width },
                    column: None,
                    error: TrackCellError::NoHeader,
                });
            }
            let places = self.places;
            self.line(&Line {
                places,
                fields,
                row,
            })?;
        }
        Ok(())
    }

    fn refuse(&mut self, line: &Line<'_>, column: TrackColumn, error: TrackCellError) {
        self.problems.push(Problem::Track {
            place: line.place(column),
            column: Some(column),
            error,
        });
    }

    fn line(&mut self, line: &Line<'_>) -> Result<(), TableError> {
        let Some(at) = self.track(line)? else {
            return Ok(());
        };
        self.segment(line, at);
        let tells_a_step = [
            TrackColumn::Order,
            TrackColumn::Stage,
            TrackColumn::Touchpoint,
            TrackColumn::Task,
        ];
        let step = if tells_a_step.iter().all(|column| line.is_blank(*column)) {
            self.own_line(line, at);
            None
        } else {
            let step = self.step(line);
            let steps = self.tracks.get_mut(at).map(|track| &mut track.steps);
            steps.map(|steps| {
                steps.push(step);
                steps.len() - 1
            })
        };
        self.entries(line, at, step);
        let longest = self.tracks.get(at).map_or(0, |track| {
            (track.steps.len())
                .max(track.agents.len())
                .max(track.barriers.len())
                .max(track.evidence.len())
        });
        if longest > MAX_ENTRIES {
            return Err(TableError::TooManyEntries { limit: MAX_ENTRIES });
        }
        Ok(())
    }

    /// The track of a line: a blank cell is of the track above.
    fn track(&mut self, line: &Line<'_>) -> Result<Option<usize>, TableError> {
        let name = line.cell(TrackColumn::Track).unwrap_or_default();
        if name.trim().is_empty() {
            if self.current.is_none() {
                self.refuse(line, TrackColumn::Track, TrackCellError::NoTrack);
            }
            return Ok(self.current);
        }
        let known = self.by_name.get(&name).copied();
        let at = match known {
            Some(at) => at,
            None if self.tracks.len() == MAX_TRACKS => {
                return Err(TableError::TooManyEntries { limit: MAX_TRACKS });
            }
            None => {
                if let Err(error) = check_name(&name) {
                    self.refuse(line, TrackColumn::Track, error.into());
                }
                self.by_name.insert(name.clone(), self.tracks.len());
                self.seen.push(Seen::default());
                self.tracks.push(SaidTrack {
                    name,
                    row: line.row,
                    ..SaidTrack::default()
                });
                self.tracks.len() - 1
            }
        };
        self.current = Some(at);
        Ok(self.current)
    }

    fn segment(&mut self, line: &Line<'_>, at: usize) {
        let name = line.cell(TrackColumn::Segment).unwrap_or_default();
        if name.trim().is_empty() {
            return;
        }
        self.check_text(line, TrackColumn::Segment, &name);
        let Some(track) = self.tracks.get_mut(at) else {
            return;
        };
        match &track.segment {
            Some(first) if key_of(first) != key_of(&name) => {
                let error = TrackCellError::OtherSegment(first.clone());
                self.refuse(line, TrackColumn::Segment, error);
            }
            Some(_) => {}
            None => track.segment = Some(name),
        }
    }

    fn own_line(&mut self, line: &Line<'_>, at: usize) {
        let of_steps = [
            TrackColumn::Jobs,
            TrackColumn::Factors,
            TrackColumn::Emotion,
            TrackColumn::Campaign,
            TrackColumn::State,
        ];
        if let Some(column) = of_steps.into_iter().find(|column| !line.is_blank(*column)) {
            let error = TrackCellError::Entry(EntryError::EmptyStep);
            self.refuse(line, column, error);
        }
        let owner = self.text(line, TrackColumn::Owner);
        let note = self.text(line, TrackColumn::Note);
        let Some(track) = self.tracks.get_mut(at) else {
            return;
        };
        if track.line.is_some() {
            self.refuse(line, TrackColumn::Track, TrackCellError::SecondLine);
        } else {
            track.line = Some(SaidLine { owner, note });
        }
    }

    fn check_text(&mut self, line: &Line<'_>, column: TrackColumn, text: &str) {
        if let Err(error) = check_text(text) {
            self.refuse(line, column, error.into());
        }
    }

    fn text(&mut self, line: &Line<'_>, column: TrackColumn) -> Option<String> {
        let text = line.cell(column)?;
        self.check_text(line, column, &text);
        Some(text)
    }

    fn step(&mut self, line: &Line<'_>) -> SaidStep {
        let blank_or = |text: String| (!text.trim().is_empty()).then_some(text);
        SaidStep {
            row: line.row,
            order: line.cell(TrackColumn::Order).map(|cell| {
                read_order(&cell).unwrap_or_else(|| {
                    self.refuse(line, TrackColumn::Order, TrackCellError::Order(cell));
                    SaidOrder::default()
                })
            }),
            stage: self.text(line, TrackColumn::Stage).and_then(blank_or),
            touchpoint: self.text(line, TrackColumn::Touchpoint),
            task: self.text(line, TrackColumn::Task),
            jobs: line.cell(TrackColumn::Jobs).map(|cell| {
                let jobs = read_names(&cell);
                for job in &jobs {
                    self.check_text(line, TrackColumn::Jobs, job);
                }
                jobs
            }),
            factors: line.cell(TrackColumn::Factors).map(|cell| {
                let factors = read_factors(&cell);
                for factor in &factors {
                    self.check_text(line, TrackColumn::Factors, &factor.name);
                }
                factors
            }),
            emotion: line.cell(TrackColumn::Emotion).map(|cell| {
                let emotion = read_emotion(&cell);
                if emotion.is_none() && !cell.trim().is_empty() {
                    self.refuse(line, TrackColumn::Emotion, TrackCellError::Emotion(cell));
                }
                Cell(emotion)
            }),
            campaign: line.cell(TrackColumn::Campaign).map(|cell| {
                let campaign = read_campaign(&cell).unwrap_or_else(|part| {
                    self.refuse(line, TrackColumn::Campaign, TrackCellError::Campaign(part));
                    Campaign::default()
                });
                for text in [
                    &campaign.goal,
                    &campaign.channel,
                    &campaign.message,
                    &campaign.offer,
                    &campaign.kpi,
                ] {
                    self.check_text(line, TrackColumn::Campaign, text);
                }
                campaign
            }),
            owner: self.text(line, TrackColumn::Owner),
            state: line.cell(TrackColumn::State).map(|cell| {
                let state = named(&cell);
                if state.is_none() && !cell.trim().is_empty() {
                    self.refuse(line, TrackColumn::State, TrackCellError::State(cell));
                }
                Cell(state)
            }),
            note: self.text(line, TrackColumn::Note),
        }
    }

    /// Agents, barriers and evidence at a step or, of none, on the track's own line.
    fn entries(&mut self, line: &Line<'_>, at: usize, step: Option<usize>) {
        let codes = Voice(None);
        let mut refused = Vec::new();
        let (Some(track), Some(seen)) = (self.tracks.get_mut(at), self.seen.get_mut(at)) else {
            return;
        };
        let items = |column| {
            line.cell(column)
                .map(|cell| signs(&cell))
                .unwrap_or_default()
        };
        let cell = items(TrackColumn::Agents);
        for item in split(&cell, ';').filter(|item| !item.is_empty()) {
            match read_agent(item) {
                Some(agent) => {
                    let key = write_agent(&agent, codes);
                    put(
                        &mut track.agents,
                        &mut seen.agents,
                        (key, agent),
                        line.row,
                        step,
                    );
                }
                None => refused.push((TrackColumn::Agents, TrackCellError::Agent(text(item)))),
            }
        }
        let cell = items(TrackColumn::Barriers);
        for item in split(&cell, ';').filter(|item| !item.is_empty()) {
            let barrier = read_barrier(item);
            let key = write_barrier(&barrier, codes);
            let found = (key, barrier);
            put(
                &mut track.barriers,
                &mut seen.barriers,
                found,
                line.row,
                step,
            );
        }
        let cell = items(TrackColumn::Evidence);
        for item in split(&cell, ';').filter(|item| !item.is_empty()) {
            match read_proof(item) {
                Some(proof) => {
                    let key = write_proof(&proof, codes);
                    let found = (key, proof);
                    put(
                        &mut track.evidence,
                        &mut seen.evidence,
                        found,
                        line.row,
                        step,
                    );
                }
                None => refused.push((TrackColumn::Evidence, TrackCellError::Evidence(text(item)))),
            }
        }
        for (column, error) in refused {
            self.refuse(line, column, error);
        }
    }
}

fn put<T>(
    list: &mut Vec<Placed<T>>,
    seen: &mut BTreeMap<String, usize>,
    (key, value): (String, T),
    row: usize,
    step: Option<usize>,
) {
    let at = *seen.entry(key).or_insert(list.len());
    if at == list.len() {
        list.push(Placed {
            value,
            row,
            steps: Vec::new(),
        });
    }
    if let Some(found) = list.get_mut(at)
        && let Some(step) = step
        && found.steps.last() != Some(&step)
    {
        found.steps.push(step);
    }
}
