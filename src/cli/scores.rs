//! `scores`: the figures of a project or a wide table as a printed table.

use super::args::Scores;
use super::console::{Console, Stop, print_by};
use super::load::load;
use crate::files::table::printed;
use crate::i18n::Message;
use crate::methods::matrix::{Scope, figures};
use crate::model::{Project, SegmentId};

pub(super) fn run(console: Console, args: &Scores) -> Result<(), Stop> {
    let mut project = load(console, &args.file, &args.options)?;
    if let Some(rule) = args.classes {
        project.class_rule = rule;
    }
    let scope = match &args.segment {
        None => Scope::Whole,
        Some(name) => Scope::Segment(segment(&project, name)?),
    };
    let figures = figures(&project, scope);
    let table = printed(&project, &figures, scope, args.of.unwrap_or_default());
    print_by(|out| {
        if args.json {
            table.write_json(out)
        } else {
            table.write_csv(out)
        }
    })?;
    // Freeing a large matrix piece by piece takes longer than the end of the process, which frees it whole.
    std::mem::forget(project);
    Ok(())
}

/// The segment of a name.
pub(super) fn segment(project: &Project, name: &str) -> Result<SegmentId, Stop> {
    let found = project.segments.iter().find(|segment| segment.name == name);
    found.map(|segment| segment.id).ok_or_else(|| {
        let known: Vec<&str> = project.segments.iter().map(|s| s.name.as_str()).collect();
        let message = if known.is_empty() {
            Message::new("cli-no-segments").with("name", name)
        } else {
            Message::new("cli-no-such-segment")
                .with("name", name)
                .with("known", known.join(" · "))
        };
        Stop::refused(message)
    })
}
