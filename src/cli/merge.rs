//! `merge`: two versions of a project put together against the one that both come from.

use super::args::{Merge, TableArgs};
use super::console::{Console, Stop};
use super::load::load;
use super::new::write;
use crate::i18n::Message;
use crate::methods::versions::{Conflict, Side, merge};

pub(super) fn run(console: Console, args: &Merge) -> Result<(), Stop> {
    let read = |path| load(console, path, &TableArgs::default());
    let (base, ours, theirs) = (read(&args.base)?, read(&args.ours)?, read(&args.theirs)?);
    let merge = merge(Some(&base), &ours, &theirs);
    let conflicts = merge.conflicts();
    let choices = match args.prefer {
        Some(side) => vec![side; conflicts.len()],
        None if conflicts.is_empty() => Vec::new(),
        None => return Err(refused(conflicts)),
    };
    write(console, &args.out, &merge.merged(&choices), args.force)?;
    for line in merge.taken().lines() {
        console.say(&Message::new("cli-merge-taken").with("what", line));
    }
    for conflict in conflicts {
        let key = match args.prefer {
            Some(Side::Theirs) => "cli-merge-theirs",
            _ => "cli-merge-ours",
        };
        console.say(&Message::new(key).with("what", conflict.sentence()));
    }
    for line in merge.left_out() {
        console.say(&line);
    }
    Ok(())
}

/// Every conflict, and that nothing was written.
fn refused(conflicts: &[Conflict]) -> Stop {
    let count = Message::new("cli-merge-conflicts").with("count", conflicts.len());
    let each = conflicts.iter().map(Conflict::sentence);
    Stop::Refused(each.chain([count]).collect())
}
