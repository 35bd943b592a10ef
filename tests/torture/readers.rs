//! Every reader of bytes from outside, as a fuzzer calls it: what opens must come back the same, what does not must have words.
#![allow(dead_code, reason = "each fuzzer calls one of them")]

use std::cell::OnceCell;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use touchrank::edit::{
    Edit, EntryEdit, EvidenceEdit, FactorEdit, TouchpointEdit, TrackEdit, apply,
};
use touchrank::files::ballots;
use touchrank::files::examples;
use touchrank::files::journal::{JournalError, State, left, restore};
use touchrank::files::project::{read, to_text};
use touchrank::files::save::{Disk, Handle, Kind, Stat};
use touchrank::files::sheet;
use touchrank::files::survey::{
    Agreed, MAX_ROWS, Outline, ReadSurvey, outline, pack, propose, read_waves,
};
use touchrank::files::table::{self, ImportOptions};
use touchrank::i18n::Language;
use touchrank::methods::panel::{Base, column_facts};
use touchrank::model::{Panel, Project, QuestionId, Source, Wave, WaveId, check};

/// Reads a project; one that opens must come back the same from what is written of it.
pub fn read_project(bytes: &[u8]) {
    match read(bytes) {
        Ok(opened) => {
            opened
                .notices
                .iter()
                .for_each(|notice| drop(notice.message()));
            let again = read(to_text(&opened.project).as_bytes()).unwrap();
            assert!(again.notices.is_empty() && again.project == opened.project);
            read_packed(&opened.project);
        }
        Err(error) => drop(error.remarks()),
    }
}

/// Reads a wide table.
pub fn read_table(bytes: &[u8]) {
    match table::read(bytes, "table", &ImportOptions::default()) {
        Ok(imported) => {
            drop(imported.messages());
            let again = read(to_text(&imported.project).as_bytes()).unwrap();
            assert_eq!(again.project, imported.project);
        }
        Err(error) => drop(error.messages()),
    }
}

/// Reads a workbook or a table as sheets, and takes each by its layout. What is read is bounded and in order.
pub fn read_sheet(bytes: &[u8]) {
    match sheet::read(bytes) {
        Ok(book) => {
            for grid in &book.sheets {
                let places = grid.cells().iter().map(|cell| (cell.row, cell.column));
                assert!(places.is_sorted_by(|one, next| one < next));
                assert!(grid.rows() <= 20_000 && grid.columns() <= 20_000);
                let layout = sheet::recognise(grid);
                drop(sheet::take(
                    grid,
                    &layout,
                    "sheet",
                    &ImportOptions::default(),
                ));
            }
        }
        Err(error) => drop(error.message()),
    }
}

/// Reads the answers that are packed into a project. The other waves have files, and none is read that nobody agreed to.
fn read_packed(project: &Project) {
    let is_packed = |wave: &&Wave| wave.source.packed.is_some();
    let waves = project.panel.waves.iter().filter(is_packed).cloned();
    let panel = Panel {
        questions: project.panel.questions.clone(),
        waves: waves.collect(),
    };
    if !panel.waves.is_empty() {
        drop(answers_of(&panel));
    }
}

/// The answers of all waves, as sound as the panel takes them for granted.
fn answers_of(panel: &Panel) -> ReadSurvey {
    let read = read_waves(panel, None, &everywhere(panel), &mut |_| true).unwrap();
    for notice in &read.notices {
        drop(notice.message());
    }
    for (_, source) in &read.waves {
        if let Err(error) = source {
            drop(error.message());
        }
    }
    let rows: usize = read.answers.waves.iter().map(|(_, rows)| rows).sum();
    assert_eq!(rows, read.answers.rows);
    assert!(rows as u64 <= MAX_ROWS * panel.waves.len() as u64);
    let facts = column_facts(&read.answers);
    assert_eq!(facts.len(), read.answers.columns.len());
    drop(Base::new(panel.clone().into(), read.answers.clone().into()));
    read
}

/// A harness agrees to the files that it made.
fn everywhere(panel: &Panel) -> Agreed {
    let waves = panel.waves.iter();
    waves.map(|wave| &wave.source.path).collect()
}

/// Reads a file of answers, takes it in as it is proposed, and packs it: what is packed gives the same answers.
pub fn read_answers(bytes: &[u8]) {
    let file = scratch();
    std::fs::write(&file, bytes).unwrap();
    let seen = match outline(&file, "", &mut |_| true) {
        Ok(seen) => seen.unwrap(),
        Err(error) => return drop(error.message()),
    };
    let Outline {
        source, notices, ..
    } = &seen;
    for notice in notices {
        drop(notice.message());
    }
    let questions = small_once(|project| propose(project, &seen));
    let questions = questions.into_iter().zip(1..).map(|(question, id)| {
        let id = QuestionId(id);
        touchrank::model::Question { id, ..question }
    });
    let wave = |source: Source| Wave {
        id: WaveId(100_000),
        name: "Wave".to_owned(),
        date: None,
        method: String::new(),
        read: chrono::NaiveDateTime::default(),
        source,
    };
    let mut panel = Panel {
        questions: questions.collect(),
        waves: std::iter::once(wave(source.clone())).collect(),
    };
    let from_file = answers_of(&panel);
    assert_eq!(from_file.waves[0].1.as_ref(), Ok(source));
    match pack(&file, "") {
        Ok((packed, _)) => {
            assert_eq!((packed.rows, &packed.hash), (source.rows, &source.hash));
            panel.waves = std::iter::once(wave(packed)).collect();
            // By what they show: no answer among numbers is not equal to itself.
            let shown = |read: &ReadSurvey| format!("{:?}", read.answers);
            assert_eq!(shown(&answers_of(&panel)), shown(&from_file));
        }
        Err(error) => drop(error.message()),
    }
}

/// A file of this thread's own.
fn scratch() -> PathBuf {
    static THREADS: AtomicU64 = AtomicU64::new(0);
    thread_local! {
        static FILE: OnceCell<PathBuf> = const { OnceCell::new() };
    }
    let new = || {
        let number = THREADS.fetch_add(1, Ordering::Relaxed);
        let name = format!("touchrank-answers-{}-{number}", std::process::id());
        std::env::temp_dir().join(name)
    };
    FILE.with(|file| file.get_or_init(new).clone())
}

/// Takes a file in as a ballot. What it would be changed into is sound.
pub fn read_ballot(bytes: &[u8]) {
    small_once(
        |project| match ballots::read(project, Path::new("anna.xlsx"), bytes) {
            Ok(proposal) => drop(format!("{proposal:?}")),
            Err(error) => drop(error.message()),
        },
    );
}

/// Brings a sheet into a project that is there already.
pub fn read_update(bytes: &[u8]) {
    let Ok(book) = sheet::read(bytes) else {
        return;
    };
    small_once(|project| {
        let options = sheet::options_for(project);
        for grid in &book.sheets {
            let taken = sheet::take(grid, &sheet::recognise(grid), "sheet", &options);
            if let Some(update) = sheet::update(project, &taken) {
                assert_eq!(
                    (check(&update.kept), check(&update.removed)),
                    (vec![], vec![])
                );
            }
        }
    });
}

fn small_once<T>(with: impl FnOnce(&Project) -> T) -> T {
    thread_local! {
        static PROJECT: Project = small();
    }
    PROJECT.with(with)
}

/// Reads a table of tracks.
pub fn read_tracks(bytes: &[u8]) {
    small_once(|project| match table::read_tracks(bytes, project) {
        Ok(plan) => drop(format!("{plan:?}")),
        Err(error) => drop(error.messages()),
    });
}

/// An example cut down to what a reader gets through in no time, with something of every kind left.
pub fn small() -> Project {
    let mut project = examples::project("restaurant", Language::English).unwrap();
    let mut edits = Vec::new();
    let touchpoints = project.touchpoints.iter().skip(3).map(|t| t.id);
    edits.extend(touchpoints.map(|id| Edit::Touchpoint(TouchpointEdit::Delete(id))));
    let factors = project.factors.iter().skip(2).map(|factor| factor.id);
    edits.extend(factors.map(|id| Edit::Factor(FactorEdit::Delete(id))));
    let evidence = project.evidence.iter().skip(1).map(|evidence| evidence.id);
    edits.extend(evidence.map(|id| Edit::Evidence(EvidenceEdit::Delete(id))));
    let tracks = project.tracks.iter().skip(1).map(|track| track.id);
    edits.extend(tracks.map(|id| Edit::Track(TrackEdit::Delete(id))));
    for track in project.tracks.iter().take(1) {
        let steps = track.steps.iter().skip(1).map(|step| step.id);
        let delete = |id| Edit::Track(TrackEdit::Entry(track.id, EntryEdit::DeleteStep(id)));
        edits.extend(steps.map(delete));
    }
    for edit in edits {
        // Deleting a touchpoint takes its evidence with it.
        let _ = apply(&mut project, &edit);
    }
    project
}

/// Brings work back out of a journal: the first line is its name, the rest its file. It is read as it is, and once more with
/// checksums that agree, or no change would ever get past them.
pub fn read_journal(bytes: &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (name, file) = bytes.split_at(end);
    let (name, file) = (
        String::from_utf8_lossy(name),
        file.get(1..).unwrap_or_default(),
    );
    for file in [file, &sealed(file)] {
        match restored(&name, file) {
            Ok(state) => drop(to_text(&state.project)),
            Err(error) => drop(error.message()),
        }
        let _ = left(&OneFile(&name, file), Path::new("journals")).map(|left| left.len());
    }
}

/// What a journal of one file brings back.
pub fn restored(name: &str, file: &[u8]) -> Result<State, JournalError> {
    let id = name.split('.').next().unwrap_or_default();
    restore(&OneFile(name, file), Path::new("journals"), id).map(|restored| restored.state)
}

/// Records with lengths that fit and checksums that agree: length, kind, content, checksum over the last one and all of that.
fn sealed(mut bytes: &[u8]) -> Vec<u8> {
    const HEAD: usize = 5;
    let (mut file, mut last) = (Vec::new(), blake3::Hash::from_bytes([0; 32]));
    while let Some((head, rest)) = bytes.split_first_chunk::<HEAD>() {
        let [a, b, c, d, kind] = *head;
        let length = (u32::from_le_bytes([a, b, c, d]) as usize).min(rest.len());
        let mut record = u32::try_from(length).unwrap_or(0).to_le_bytes().to_vec();
        record.push(kind);
        record.extend(&rest[..length]);
        let mut sum = blake3::Hasher::new();
        sum.update(last.as_bytes()).update(&record);
        last = sum.finalize();
        file.extend(record);
        file.extend(last.as_bytes());
        bytes = rest.get(length + 32..).unwrap_or_default();
    }
    file
}

/// A disk that has one file and takes nothing.
struct OneFile<'a>(&'a str, &'a [u8]);

macro_rules! refused {
    ($($call:ident($($type:ty),*) -> $result:ty;)*) => {
        $(fn $call(&self, $(_: $type),*) -> io::Result<$result> {
            Err(io::ErrorKind::Unsupported.into())
        })*
    };
}

impl Disk for OneFile<'_> {
    refused! {
        resolve(&Path) -> PathBuf;
        may_write(&Path) -> ();
        create_new(&Path, bool) -> Box<dyn Handle>;
        copy_rights(&Path, &Path) -> ();
        copy_new(&Path, &Path) -> ();
        rename(&Path, &Path) -> ();
        remove(&Path) -> ();
        create_folder(&Path) -> ();
        sync_folder(&Path) -> ();
    }

    fn stat(&self, _: &Path) -> io::Result<Stat> {
        Ok(Stat {
            len: self.1.len() as u64,
            modified: None,
            read_only: false,
            kind: Kind::File,
        })
    }

    fn read(&self, _: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        Ok(self.1.get(..most).unwrap_or(self.1).to_vec())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(vec![folder.join(self.0)])
    }
}
