//! `repair`: a project as it opens, mended, as a new file; what was mended one line each. The damaged file stays as it is.

use std::path::Path;

use super::args::Repair;
use super::check::remarks_of;
use super::console::{Console, Stop, print};
use super::new;
use crate::files::project::Notice;
use crate::files::save;
use crate::i18n::Message;

pub(super) fn run(console: Console, args: &Repair) -> Result<(), Stop> {
    if same(&args.file, &args.out) {
        return Err(Stop::usage(Message::new("cli-repair-itself")));
    }
    let opened = match save::open(&args.file) {
        Ok(file) => file.opened,
        Err(error) => {
            print(&remarks_of(console, &args.file, &error.remarks()))?;
            let message =
                Message::new("cli-repair-not").with("path", args.file.display().to_string());
            return Err(Stop::refused(message));
        }
    };
    new::write(console, &args.out, &opened.project, args.force)?;
    let (told, mended): (Vec<_>, Vec<_>) = opened
        .notices
        .iter()
        .partition(|notice| matches!(notice, Notice::ChangedOutside(_)));
    for notice in told {
        console.say_of(&args.file, &notice.message());
    }
    let mended: Vec<_> = mended.into_iter().map(Notice::remark_as_mended).collect();
    print(&remarks_of(console, &args.file, &mended))?;
    console.say(&if opened.mended {
        Message::new("cli-repaired").with("path", args.out.display().to_string())
    } else {
        Message::new("cli-repaired-nothing").with("path", args.out.display().to_string())
    });
    Ok(())
}

/// True where both are one file, however they are written.
fn same(file: &Path, out: &Path) -> bool {
    matches!((file.canonicalize(), out.canonicalize()), (Ok(file), Ok(out)) if file == out)
}
