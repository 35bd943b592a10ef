//! `diff`: what differs between two projects, in words.

use std::io::Write;

use super::args::{Diff, TableArgs};
use super::console::{Console, Stop, print_by};
use super::load::load;
use crate::methods::versions::differences;

pub(super) fn run(console: Console, args: &Diff) -> Result<(), Stop> {
    let before = load(console, &args.before, &TableArgs::default())?;
    let after = load(console, &args.after, &TableArgs::default())?;
    let lines = differences(&before, &after).lines();
    print_by(|out| {
        let mut lines = lines.iter();
        lines.try_for_each(|line| writeln!(out, "{}", console.in_words(line)))
    })
}
