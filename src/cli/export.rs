//! `export`: the reports of a project as files in a folder or in an archive.

use chrono::Local;

use super::answers::answers;
use super::args::Export;
use super::console::{Console, Stop, print};
use super::load::load;
use super::scores::segment;
use crate::files::WithAnswers;
use crate::files::export::{ExportError, ExportOptions, Over, Place, export};
use crate::files::save::RealDisk;
use crate::i18n::Message;
use crate::methods::matrix::Scope;

pub(super) fn run(console: Console, args: &Export) -> Result<(), Stop> {
    let project = load(console, &args.file, &args.options)?;
    let date = args.date.unwrap_or_else(|| Local::now().date_naive());
    let mut options = ExportOptions::all(console.language(), date);
    if !args.only.is_empty() {
        options.kinds = args.only.iter().copied().collect();
    }
    options.ballots = !args.no_ballots;
    if let Some(dialect) = args.csv {
        options.dialect = dialect;
    }
    if let Some(paper) = args.paper {
        options.paper = paper;
    }
    if let Some(name) = &args.segment {
        options.scope = Scope::Segment(segment(&project, name)?);
    }
    let read = answers(&args.file, &project, args.outside);
    // What cannot be read is said, and the rest is exported.
    read.say(console, |_| false)?;
    let of = WithAnswers {
        project: &project,
        answers: read.whole(),
        stability: None,
    };
    let over = if args.force {
        Over::Anything
    } else {
        Over::Nothing
    };
    let place = Place::of(args.to.clone());
    let written = export(&RealDisk, of, &place, &options, &over, &mut |_| true);
    let written = written.map_err(|error| {
        let mut messages = vec![error.message()];
        messages.extend(error.remarks());
        if matches!(error, ExportError::Exist(_)) {
            messages.push(Message::new("cli-force"));
        }
        Stop::Refused(messages)
    })?;
    for message in written.messages() {
        console.say_of(&args.to, &message);
    }
    let mut text = String::new();
    for (path, _) in written.files {
        text.push_str(&path.display().to_string());
        text.push('\n');
    }
    print(&text)
}
