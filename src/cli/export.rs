//! `export`: the reports of a project as files in a folder.

use super::args::Export;
use super::console::{Console, Stop, print};
use super::load::load;
use super::new::replace;
use super::values::Report;
use crate::files::export::{ExportError, ExportOptions, csv};
use crate::files::table::Dialect;
use crate::i18n::{Language, Message};

pub(super) fn run(console: Console, args: &Export) -> Result<(), Stop> {
    for report in &args.only {
        if let Report::Later(kind) = report {
            return Err(Stop::usage(
                Message::new("cli-report-later").with("kind", *kind),
            ));
        }
    }
    let project = load(console, &args.file, &args.options)?;
    let language = console.language();
    let usual = match language {
        Language::English => Dialect::International,
        Language::Russian => Dialect::ExcelRussian,
    };
    let options = ExportOptions {
        language,
        dialect: args.csv.unwrap_or(usual),
        replace: replace(args.force),
    };
    let written = csv(&project, &args.to, options).map_err(|error| {
        let mut messages = vec![error.message()];
        if matches!(error, ExportError::Exist(_)) {
            messages.push(Message::new("cli-force"));
        }
        Stop::Refused(messages)
    })?;
    let mut text = String::new();
    for notice in &written.notices {
        console.say_of(&args.to, &notice.message());
    }
    for path in written.paths {
        text.push_str(&path.display().to_string());
        text.push('\n');
    }
    print(&text)
}
