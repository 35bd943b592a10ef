//! Where files of answers lie, seen from the folder of the project's file.

use std::path::{Path, PathBuf};

use crate::edit::{Edit, PanelEdit, apply};
use crate::files::survey::{path_of, path_to_keep};
use crate::model::{Project, Source, Wave};

/// The folder of a project's file.
pub(in crate::app) fn folder_of(file: &Path) -> Option<PathBuf> {
    let file = std::path::absolute(file).ok()?;
    file.parent().map(Path::to_owned)
}

/// The name of the file of a wave, as a person knows it.
pub(in crate::app) fn file_name(wave: &Wave) -> String {
    let path = &wave.source.path;
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    if name.is_empty() {
        wave.name.clone()
    } else {
        name.to_owned()
    }
}

/// What is to be changed so that the waves' files are found from another folder; nothing where all of them are.
pub(in crate::app) fn moved_to(
    project: &Project,
    from: Option<&Path>,
    to: Option<&Path>,
) -> Vec<Edit> {
    if from == to {
        return Vec::new();
    }
    let waves = project.panel.waves.iter().filter_map(|wave| {
        // Without a folder nobody knows where it is.
        from.filter(|_| !wave.source.path.is_empty()).or_else(|| {
            Path::new(&wave.source.path)
                .parent()
                .filter(|it| it.is_absolute())
        })?;
        let path = path_to_keep(&path_of(&wave.source, from), to);
        let source = Source {
            path,
            ..wave.source.clone()
        };
        (source != wave.source).then_some(Edit::Panel(PanelEdit::Reread(wave.id, source)))
    });
    waves.collect()
}

/// A project that is to have no folder of its own: its files are named by their whole paths.
pub(in crate::app) fn with_whole_paths(mut project: Project, from: Option<&Path>) -> Project {
    for edit in moved_to(&project, from, None) {
        // A path that cannot be kept stays as it was, and is said to be gone when it is read.
        if apply(&mut project, &edit).is_err() {
            break;
        }
    }
    project
}
