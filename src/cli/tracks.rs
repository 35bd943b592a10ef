//! `tracks`: the Customer Tracks of a project as a table, one line a step.

use super::args::{TableArgs, Tracks};
use super::console::{Console, Stop, print};
use super::load::load;
use super::scores::segment;
use crate::files::table::{Dialect, track_steps, tracks};
use crate::i18n::Message;

pub(super) fn run(console: Console, args: &Tracks) -> Result<(), Stop> {
    let project = load(console, &args.file, &TableArgs::default())?;
    let segment = match &args.segment {
        None => None,
        Some(name) => Some(segment(&project, name)?),
    };
    let language = console.language();
    if let Some(dialect) = args.for_people {
        return print(&tracks(&project, segment, language, dialect));
    }
    // Programs count on one line a step.
    let (table, left_out) = track_steps(&project, segment, language, Dialect::default());
    print(&table)?;
    for name in left_out {
        console.say(&Message::new("cli-tracks-left-out").with("name", name));
    }
    Ok(())
}
