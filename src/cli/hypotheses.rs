//! `hypotheses`: what is claimed of customers, and what the answers make of it.

use super::answers::answers;
use super::args::{Hypotheses, TableArgs};
use super::console::{Console, Stop, print};
use super::load::load;
use crate::files::WithAnswers;
use crate::files::table::{Dialect, hypotheses};

pub(super) fn run(console: Console, args: &Hypotheses) -> Result<(), Stop> {
    let project = load(console, &args.file, &TableArgs::default())?;
    let read = answers(&args.file, &project, args.outside);
    // A verdict by some of the answers could be another one.
    read.say(console, |_| true)?;
    let of = WithAnswers {
        project: &project,
        answers: read.base.as_ref(),
        stability: None,
    };
    let table = hypotheses(of, console.language());
    if args.json {
        print(&table.json())
    } else {
        print(&table.csv(console.language(), Dialect::Plain))
    }
}
