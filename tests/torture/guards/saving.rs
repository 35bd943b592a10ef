//! Saving: the safeguards between a press of Ctrl+S and a file that a power cut leaves whole.

use super::{Safeguard, Tests};

const SAVING: Tests = &[("saving", &[]), ("safety", &[])];
const TORTURE: Tests = &[("torture", &["order_of", "no_corruption"])];

pub const SAFEGUARDS: &[Safeguard] = &[
    Safeguard {
        name: "sync of the file",
        file: "src/files/save/sequence.rs",
        with: "    handle\n        .sync()\n        .map_err(|error| SaveFault::disk(Step::Sync, error))?;\n",
        without: "    if !TAKEN_OUT {\n        handle\n            .sync()\n            .map_err(|error| SaveFault::disk(Step::Sync, error))?;\n    }\n",
        tests: SAVING,
    },
    Safeguard {
        name: "sync of the folder",
        file: "src/files/save/sequence.rs",
        with: "if let Err(error) = disk.sync_folder(folder) {",
        without: "if let Err(error) = if TAKEN_OUT { Ok(()) } else { disk.sync_folder(folder) } {",
        tests: SAVING,
    },
    Safeguard {
        name: "sync of the file on the real disk",
        file: "src/files/save/disk.rs",
        with: "        self.sync_all()\n",
        without: "        if TAKEN_OUT {\n            return Ok(());\n        }\n        self.sync_all()\n",
        tests: TORTURE,
    },
    Safeguard {
        name: "sync of the folder on the real disk",
        file: "src/files/save/disk.rs",
        with: "        File::open(path)?.sync_all()\n",
        without: "        if TAKEN_OUT {\n            return Ok(());\n        }\n        File::open(path)?.sync_all()\n",
        tests: TORTURE,
    },
    Safeguard {
        name: "comparison with the file that was opened",
        file: "src/files/save/sequence.rs",
        with: "&& (old.len != expected.len",
        without: "&& !TAKEN_OUT\n        && (old.len != expected.len",
        tests: SAVING,
    },
    Safeguard {
        name: "last look before the rename",
        file: "src/files/save/sequence.rs",
        with: "if found(disk, &target).map_err(look)? != old {",
        without: "if found(disk, &target).map_err(look)? != old && !TAKEN_OUT {",
        tests: SAVING,
    },
    Safeguard {
        name: "reading back before writing",
        file: "src/files/save/sequence.rs",
        with: "        Ok(opened) if opened.project == *project",
        without: "        _ if TAKEN_OUT => Ok(text),\n        Ok(opened) if opened.project == *project",
        tests: SAVING,
    },
    Safeguard {
        name: "read-only is asked",
        file: "src/files/save/sequence.rs",
        with: "if old.read_only {",
        without: "if old.read_only && !TAKEN_OUT {",
        tests: SAVING,
    },
    Safeguard {
        name: "links are followed",
        file: "src/files/save/sequence.rs",
        with: "let target = disk.resolve(path).map_err(look)?;",
        without: "let target = if TAKEN_OUT {\n        path.to_owned()\n    } else {\n        disk.resolve(path).map_err(look)?\n    };",
        tests: SAVING,
    },
    Safeguard {
        name: "copy of the rights",
        file: "src/files/save/sequence.rs",
        with: "    if old.is_some()\n        && let Err(error) = disk.copy_rights",
        without: "    if old.is_some()\n        && !TAKEN_OUT\n        && let Err(error) = disk.copy_rights",
        tests: SAVING,
    },
    Safeguard {
        name: "backup of what is replaced",
        file: "src/files/save/sequence.rs",
        with: "(old, backups)\n        && let Err(error) = backup::keep",
        without: "(old, backups)\n        && !TAKEN_OUT\n        && let Err(error) = backup::keep",
        tests: SAVING,
    },
    Safeguard {
        name: "names in the folder of backups are synced",
        file: "src/files/save/backup.rs",
        with: "    temp.keep();\n    disk.sync_folder(folder)\n",
        without: "    temp.keep();\n    if TAKEN_OUT {\n        return Ok(());\n    }\n    disk.sync_folder(folder)\n",
        tests: SAVING,
    },
    Safeguard {
        name: "name of a new folder of backups is synced",
        file: "src/files/save/backup.rs",
        with: "disk.sync_folder(around)?;",
        without: "if !TAKEN_OUT {\n                disk.sync_folder(around)?;\n            }",
        tests: SAVING,
    },
    Safeguard {
        name: "bytes of a backup are synced",
        file: "src/files/save/disk.rs",
        with: "        copy.sync_all()\n",
        without: "        if TAKEN_OUT {\n            return Ok(());\n        }\n        copy.sync_all()\n",
        tests: TORTURE,
    },
    Safeguard {
        name: "a rename that is held up is tried again",
        file: "src/files/save/sequence.rs",
        with: "Err(error) if disk.is_passing(&error) =>",
        without: "Err(error) if !TAKEN_OUT && disk.is_passing(&error) =>",
        tests: SAVING,
    },
    Safeguard {
        name: "temporary files go after a failure",
        file: "src/files/save/temp.rs",
        with: "if !self.kept {",
        without: "if !self.kept && !TAKEN_OUT {",
        tests: SAVING,
    },
    Safeguard {
        name: "only old temporary files are swept",
        file: "src/files/save/temp.rs",
        with: "ours && age().is_some_and(|age| age > STRAY_AFTER)",
        without: "ours && age().is_some_and(|age| TAKEN_OUT || age > STRAY_AFTER)",
        tests: SAVING,
    },
];
