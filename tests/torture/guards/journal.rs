//! The journal and the side file: the safeguards of work that no file has yet, and of two people at one file.

use super::{Safeguard, Tests};

const JOURNAL: Tests = &[("journal", &["kept", "faults", "damage", "workshop"])];
const LIB_JOURNAL: Tests = &[("lib", &["files::journal"])];
const CUTS: Tests = &[("journal", &["the_power_goes", "first_journal"])];
const TOGETHER: Tests = &[("together", &["lock"])];

pub const SAFEGUARDS: &[Safeguard] = &[
    Safeguard {
        name: "checksum of the journal's records",
        file: "src/files/journal/record.rs",
        with: "if bytes.sum()? != expected {",
        without: "if bytes.sum()? != expected && !TAKEN_OUT {",
        tests: JOURNAL,
    },
    Safeguard {
        name: "sync of the journal",
        file: "src/files/journal/open.rs",
        with: "        self.handle.sync()?;\n",
        without: "        if !TAKEN_OUT {\n            self.handle.sync()?;\n        }\n",
        tests: CUTS,
    },
    Safeguard {
        name: "sync of a new segment",
        file: "src/files/journal/session.rs",
        with: "    handle.write(bytes)?;\n    handle.sync()?;\n",
        without: "    handle.write(bytes)?;\n    if !TAKEN_OUT {\n        handle.sync()?;\n    }\n",
        tests: CUTS,
    },
    Safeguard {
        name: "sync of the journal's folder",
        file: "src/files/journal/session.rs",
        with: "        disk.sync_folder(folder)?;\n        Ok(Open {",
        without: "        if !TAKEN_OUT {\n            disk.sync_folder(folder)?;\n        }\n        Ok(Open {",
        tests: CUTS,
    },
    Safeguard {
        name: "name of a new folder of journals is synced",
        file: "src/files/journal/session.rs",
        with: "let _ = disk.sync_folder(around);",
        without: "if !TAKEN_OUT {\n                    let _ = disk.sync_folder(around);\n                }",
        tests: CUTS,
    },
    Safeguard {
        name: "older segments are gone before the newest",
        file: "src/files/journal/discarded.rs",
        with: "        older.iter().try_for_each(remove)?;\n        disk.sync_folder(folder)?;\n",
        without: "        older.iter().try_for_each(remove)?;\n        if !TAKEN_OUT {\n            disk.sync_folder(folder)?;\n        }\n",
        tests: CUTS,
    },
    Safeguard {
        name: "a rename in the journal's folder is tried again",
        file: "src/files/journal/session.rs",
        with: "Err(error) if disk.is_passing(&error) =>",
        without: "Err(error) if !TAKEN_OUT && disk.is_passing(&error) =>",
        tests: JOURNAL,
    },
    Safeguard {
        name: "a text in the journal has a checksum of its own",
        file: "src/files/journal/read.rs",
        with: "if opened.notices.iter().any(is_other) {",
        without: "if !TAKEN_OUT && opened.notices.iter().any(is_other) {",
        tests: LIB_JOURNAL,
    },
    Safeguard {
        name: "journals of programs at work are left alone",
        file: "src/files/journal/read.rs",
        with: ".filter(|(id, _)| !is_live(disk, folder, id))",
        without: ".filter(|(id, _)| TAKEN_OUT || !is_live(disk, folder, id))",
        tests: JOURNAL,
    },
    Safeguard {
        name: "a newer journal is refused whole",
        file: "src/files/journal/read.rs",
        with: "Err(JournalError::Newer) => return",
        without: "Err(JournalError::Newer) if !TAKEN_OUT => return",
        tests: LIB_JOURNAL,
    },
    Safeguard {
        name: "size of a journal before it is read",
        file: "src/files/journal/read.rs",
        with: "if disk.stat(&path)?.len > MOST_BYTES {",
        without: "if !TAKEN_OUT && disk.stat(&path)?.len > MOST_BYTES {",
        tests: LIB_JOURNAL,
    },
    Safeguard {
        name: "work that was not wanted is kept for thirty days",
        file: "src/files/journal/discarded.rs",
        with: "is_ok_and(|age| age > kept)",
        without: "is_ok_and(|age| TAKEN_OUT || age > kept)",
        tests: JOURNAL,
    },
    Safeguard {
        name: "the journal stays while the file lacks something",
        file: "src/files/journal/write.rs",
        with: "if !self.is_work && session.clear(disk, folder).is_ok() {",
        without: "if (TAKEN_OUT || !self.is_work) && session.clear(disk, folder).is_ok() {",
        tests: JOURNAL,
    },
    Safeguard {
        name: "a session knows its own side file",
        file: "src/files/lock/take.rs",
        with: "read.who == self.says.who",
        without: "TAKEN_OUT || read.who == self.says.who",
        tests: TOGETHER,
    },
    Safeguard {
        name: "each session has a name of its own",
        file: "src/files/lock/record.rs",
        with: "    format!(\"{nanos:x}-{:x}-{count:x}\"",
        without: "    if TAKEN_OUT {\n        return \"0\".to_owned();\n    }\n    format!(\"{nanos:x}-{:x}-{count:x}\"",
        tests: TOGETHER,
    },
];
