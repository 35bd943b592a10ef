//! Where the system wants the program's own files.

use std::path::PathBuf;

use directories::ProjectDirs;

/// The folder of all journals, in that of the data.
pub const JOURNAL: &str = "journal";

/// The folder of the preferences; none where the system names none.
pub fn config() -> Option<PathBuf> {
    Some(of_the_program()?.config_dir().to_owned())
}

/// The folder of what is kept between sessions on this machine, such as backups and journals; none where the system names none.
pub fn data() -> Option<PathBuf> {
    Some(of_the_program()?.data_local_dir().to_owned())
}

fn of_the_program() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "touchrank")
}
