//! A panic of the window's thread: what the journal was told is written down before anything else.

use std::panic;
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use super::keep::settle;
use crate::jobs::journal::Journal;

/// How long a window that fails waits for the disk.
const AT_MOST: Duration = Duration::from_secs(2);

/// From now on a panic of this thread flushes the journal first; then comes what came before. A panic of another thread is a
/// message of its job and flushes nothing.
pub(super) fn flush_journal_on_panic(journal: &Arc<Journal>) {
    let window = thread::current().id();
    let journal: Weak<Journal> = Arc::downgrade(journal);
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |what| {
        if thread::current().id() == window
            && let Some(journal) = journal.upgrade()
        {
            settle(&journal, AT_MOST);
        }
        before(what);
    }));
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;
    use crate::files::journal::{Origin, State, left, restore};
    use crate::files::save::RealDisk;
    use crate::model::Project;

    #[test]
    fn what_was_said_before_a_panic_is_on_the_disk_behind_it() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().to_owned();
        let told = thread::spawn(move || {
            let disk = Arc::new(RealDisk);
            let journal = Journal::start(disk, place, |_| {});
            let journal = Arc::new(journal);
            let origin = Origin {
                path: None,
                on_disk: None,
                begun: SystemTime::now(),
            };
            journal.begin(origin, State::default());
            journal.settle(AT_MOST);
            flush_journal_on_panic(&journal);
            journal.keep(State {
                project: Project::named("Cafe"),
                changes: 1,
                ..State::default()
            });
            let panicked = panic::catch_unwind(|| panic!("a frame went wrong"));
            (panicked.is_err(), journal)
        });
        let (panicked, journal) = told.join().unwrap();
        assert!(panicked);
        let journals = std::fs::read_dir(folder.path()).unwrap();
        let journals = journals.map(|entry| entry.unwrap().path());
        let journals: Vec<_> = journals
            .filter(|path| path.extension().is_some_and(|end| end == "journal"))
            .collect();
        let name = journals[0].file_name().unwrap().to_str().unwrap();
        let (name, _) = name.split_once('.').unwrap();
        // Read while the journal's thread still waits for more: nothing but the hook has flushed it.
        let work = restore(&RealDisk, folder.path(), name).unwrap();
        assert_eq!(work.state.project.about.name, "Cafe");
        drop(journal);
        assert_eq!(left(&RealDisk, folder.path()).unwrap().len(), 1);
    }
}
