//! Damage of every kind: never a panic, never a state that nobody had on screen, and always the newest before the damage.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use touchrank::files::journal::{JournalError, Restored, State, Writer, left, restore};
use touchrank::files::save::Disk as _;
use touchrank::model::Project;

use crate::disk::{FOLDER, MemoryDisk};
use crate::kit::{assert_says, of_file, state, typed};

/// A journal of two segments, and each state in the order in which it was written.
struct Written {
    disk: MemoryDisk,
    id: String,
    states: Vec<State>,
    /// How many states are in the first segment.
    in_first: usize,
    /// Where each record of the second segment ends, its first one apart.
    ends: Vec<usize>,
}

fn small(changes: u32) -> State {
    let mut project = Project::named(&format!("Кафе {changes}"));
    let about = Arc::make_mut(&mut project.about);
    about.description = "x".repeat(changes as usize % 7);
    State {
        typed: vec![typed(&changes.to_string())],
        ..state(project, changes)
    }
}

fn written() -> Written {
    let disk = MemoryDisk::default();
    let mut writer = Writer::new(disk.shared(), FOLDER.into());
    writer.begin(of_file("/plans/a.ron"), small(1)).unwrap();
    // The 200th change begins the second segment with the same state.
    let mut states = vec![small(1)];
    let mut ends = Vec::new();
    for changes in 2..=204 {
        writer.keep(small(changes)).unwrap();
        states.push(small(changes));
        if disk.paths().len() == 2 {
            ends.push(disk.bytes(&disk.paths()[1]).len());
        }
    }
    let id = disk.paths()[0]
        .file_name()
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned();
    assert_eq!(ends.len(), 4, "a state to begin with and three changes");
    Written {
        disk,
        id: id.split('.').next().unwrap().to_owned(),
        in_first: states.len() - 3,
        states,
        ends,
    }
}

impl Written {
    fn segment(&self, number: usize) -> PathBuf {
        self.disk.paths()[number].clone()
    }

    fn read(&self, disk: &MemoryDisk) -> Result<Restored, JournalError> {
        restore(disk, Path::new(FOLDER), &self.id)
    }

    /// The journal with other bytes in a segment.
    fn with(&self, number: usize, bytes: &[u8]) -> Result<Restored, JournalError> {
        let disk = self.disk.copy();
        disk.put(&self.segment(number), bytes);
        self.read(&disk)
    }

    /// The last state that is whole where the second segment is good up to this byte.
    fn expected(&self, good: usize) -> &State {
        let whole = self.ends.iter().filter(|end| **end <= good).count();
        &self.states[self.in_first - 1 + whole.saturating_sub(1)]
    }
}

fn is_said(restored: &Restored) -> bool {
    restored
        .notices
        .iter()
        .any(|notice| notice.key == "recover-last-lost")
}

#[test]
fn cut_at_any_byte_the_last_whole_state_is_read() {
    let written = written();
    let bytes = written.disk.bytes(&written.segment(1));
    assert_eq!(written.read(&written.disk).unwrap().state, small(204));
    assert!(!is_said(&written.read(&written.disk).unwrap()));
    for len in 0..bytes.len() {
        let restored = written.with(1, &bytes[..len]).unwrap();
        assert_eq!(&restored.state, written.expected(len), "cut at {len}");
        // A cut between two records is what a crash leaves.
        assert_eq!(
            is_said(&restored),
            !written.ends.contains(&len),
            "cut at {len}"
        );
    }
}

#[test]
fn a_newest_segment_that_somebody_deleted_is_noticed() {
    let written = written();
    assert!(!is_said(&written.read(&written.disk).unwrap()));
    let disk = written.disk.copy();
    disk.remove(&written.segment(1)).unwrap();
    let restored = written.read(&disk).unwrap();
    assert_eq!(&restored.state, &written.states[written.in_first - 1]);
    assert!(is_said(&restored));
    let said = restored.notices.last().unwrap();
    assert_says(
        said,
        "a part of it was taken away",
        "часть её кто-то удалил",
    );
    // It is listed as work, though the state that is left may say that nothing is unsaved.
    assert_eq!(left(&disk, Path::new(FOLDER)).unwrap().len(), 1);

    // The older one may go: the newest says all.
    let disk = written.disk.copy();
    disk.remove(&written.segment(0)).unwrap();
    assert!(!is_said(&written.read(&disk).unwrap()));
}

#[test]
fn any_bit_that_flips_is_seen() {
    let written = written();
    let bytes = written.disk.bytes(&written.segment(1));
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << bit;
            let restored = written.with(1, &flipped).unwrap();
            assert_eq!(&restored.state, written.expected(at), "bit {bit} of {at}");
            assert!(is_said(&restored), "bit {bit} of {at}");
        }
    }
}

#[test]
fn a_damaged_older_segment_changes_nothing() {
    let written = written();
    let restored = written.with(0, b"").unwrap();
    assert_eq!(restored.state, small(204));
    assert!(!is_said(&restored));
}

#[test]
fn what_stands_behind_the_last_record_is_not_read() {
    let written = written();
    let bytes = written.disk.bytes(&written.segment(1));
    let record = &bytes[written.ends[2]..];
    for more in [&[0; 700][..], b"x", record] {
        let restored = written.with(1, &[&bytes[..], more].concat()).unwrap();
        assert_eq!(restored.state, small(204));
        assert!(is_said(&restored));
    }
}

#[test]
fn records_swapped_repeated_left_out_or_of_another_journal_are_seen() {
    let written = written();
    let bytes = written.disk.bytes(&written.segment(1));
    let ends = &written.ends;
    let (base, one) = (&bytes[..ends[0]], &bytes[ends[0]..ends[1]]);
    let (two, three) = (&bytes[ends[1]..ends[2]], &bytes[ends[2]..]);
    let other = self::written();
    let others = other.disk.bytes(&other.segment(1));
    let others_two = &others[other.ends[1]..other.ends[2]];
    for (records, state) in [
        (vec![base, two, one, three], small(201)),
        (vec![base, one, one, two, three], small(202)),
        (vec![base, one, three], small(202)),
        (vec![base, one, others_two, three], small(202)),
    ] {
        let restored = written.with(1, &records.concat()).unwrap();
        assert_eq!(restored.state, state);
        assert!(is_said(&restored));
    }
}

#[test]
fn a_file_under_another_name_is_not_taken_for_what_its_name_says() {
    let written = written();
    let other = self::written();
    // Of another journal.
    let restored = written
        .with(1, &other.disk.bytes(&other.segment(1)))
        .unwrap();
    assert_eq!(restored.state, small(201));
    assert!(is_said(&restored));
    // The older one as the newer.
    let older = written.disk.bytes(&written.segment(0));
    assert_eq!(written.with(1, &older).unwrap().state, small(201));
    // The newer one as the older.
    let newer = written.disk.bytes(&written.segment(1));
    assert_eq!(written.with(0, &newer).unwrap().state, small(204));
}

#[test]
fn a_segment_that_was_deleted_leaves_the_one_before() {
    let written = written();
    let disk = written.disk.copy();
    disk.delete(&written.segment(1));
    assert_eq!(written.read(&disk).unwrap().state, small(201));
}

#[test]
fn where_nothing_can_be_read_the_person_is_told_that_there_was_something() {
    let written = written();
    let disk = written.disk.copy();
    for number in [0, 1] {
        disk.put(&written.segment(number), b"\0\0\0\0\0\0\0\0");
    }
    let left = left(&disk, Path::new(FOLDER)).unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!((left[0].name.as_str(), left[0].changes), ("", 0));
    assert_says(
        left[0].problem.as_ref().unwrap(),
        "is damaged",
        "повреждена",
    );
    let error = written.read(&disk).unwrap_err();
    assert!(matches!(error, JournalError::Damaged));
    assert_eq!(Some(error.message()), left[0].problem);
}

#[test]
fn a_tail_that_cannot_be_read_is_offered_even_where_the_rest_is_in_the_file() {
    let disk = MemoryDisk::default();
    let mut writer = Writer::new(disk.shared(), FOLDER.into());
    let clean = state(small(0).project, 0);
    writer.begin(of_file("/plans/a.ron"), small(1)).unwrap();
    writer.keep(clean.clone()).unwrap();
    let folder = Path::new(FOLDER);
    assert_eq!(left(&disk, folder).unwrap(), []);
    let path = disk.paths()[0].clone();
    writer.keep(small(2)).unwrap();
    let bytes = disk.bytes(&path);
    disk.put(&path, &bytes[..bytes.len() - 1]);
    let found = left(&disk, folder).unwrap();
    assert_eq!(found.len(), 1);
    let restored = restore(&disk, folder, &found[0].id).unwrap();
    assert_eq!(restored.state, clean);
    assert_says(
        &restored.notices[0],
        "the last changes could not be read",
        "последние изменения прочитать не удалось",
    );
}
