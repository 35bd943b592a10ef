//! `ballots`: what several people rated, cell by cell, and where they disagree.

use std::path::Path;
use std::time::SystemTime;

use chrono::{DateTime, Local, NaiveDate};

use super::args::{Ballots, TableArgs};
use super::console::{Console, Stop, print_by};
use super::load::load;
use super::new::write;
use crate::edit::{
    BallotEdit, CellChange, Edit, EditError, NewBallot, RelationEdit, apply, same_name,
};
use crate::files::ballots::{BallotProposal, open, raters};
use crate::files::table::PrintedBallots;
use crate::i18n::Message;
use crate::methods::ballots::{
    agreement, consensus, consensus_changes, disputes, sentence, visible,
};
use crate::model::{Project, is_plain_date};

pub(super) fn run(console: Console, args: &Ballots) -> Result<(), Stop> {
    let mut project = load(console, &args.project, &TableArgs::default())?;
    take_in(console, &mut project, args)?;
    let chosen = visible(&project, None);
    let together = consensus(&project, &chosen);
    if let Some(out) = &args.consensus {
        write_consensus(console, out, &project, args.force)?;
    }
    let disputed = disputes(&project, &together);
    let table = PrintedBallots {
        project: &project,
        consensus: &together,
        disputes: &disputed,
        only_disputed: args.disputed,
    };
    print_by(|out| {
        if args.json {
            table.write_json(out)
        } else {
            table.write_csv(out)
        }
    })?;
    let hidden = project.ballots.len() - chosen.len();
    if hidden > 0 {
        console.say(&Message::new("cli-ballots-hidden").with("count", hidden));
    }
    console.say(&sentence(&agreement(&project, &chosen), &disputed));
    Ok(())
}

/// Takes the files in, one after the other; a person who has a ballot in the project gets it replaced.
fn take_in(console: Console, project: &mut Project, args: &Ballots) -> Result<(), Stop> {
    let mut proposals: Vec<(&Path, BallotProposal)> = Vec::with_capacity(args.files.len());
    let mut broken = false;
    for path in &args.files {
        match open(project, path) {
            Ok(proposal) => {
                for line in proposal.lines() {
                    console.say_of(path, line);
                }
                if proposal.levels.is_empty() {
                    console.say_of(path, &Message::new("cli-ballots-nothing"));
                    broken = true;
                }
                proposals.push((path, proposal));
            }
            Err(error) => {
                for problem in error.problems().iter().chain([&error.message()]) {
                    console.say_of(path, problem);
                }
                broken = true;
            }
        }
    }
    if broken {
        return Err(Stop::said());
    }
    let (paths, proposals): (Vec<&Path>, Vec<BallotProposal>) = proposals.into_iter().unzip();
    let names = raters(project, &proposals);
    for ((path, proposal), name) in paths.into_iter().zip(proposals).zip(names) {
        let known = project.ballots.iter();
        let known = known.filter(|ballot| same_name(&ballot.rater, &name));
        let known = known.map(|ballot| (ballot.id, ballot.rater.clone())).next();
        let said = Message::new(if known.is_some() {
            "cli-ballots-replaced"
        } else {
            "cli-ballots-taken"
        });
        let said = said.with("rater", name.as_str());
        let said = said
            .with("taken", proposal.taken())
            .with("rated", proposal.rated);
        let new = NewBallot {
            rater: known.as_ref().map_or(name, |(_, rater)| rater.clone()),
            source: proposal.file,
            date: day(path),
            is_in: true,
            levels: proposal.levels,
        };
        change(
            project,
            &Edit::Ballot(match known {
                Some((id, _)) => BallotEdit::Replace(id, new),
                None => BallotEdit::Add(new),
            }),
        )?;
        console.say_of(path, &said);
    }
    Ok(())
}

/// The day on which a file was last written, or else today.
fn day(path: &Path) -> Option<NaiveDate> {
    let written = std::fs::metadata(path).and_then(|found| found.modified());
    let time = written.unwrap_or_else(|_| SystemTime::now());
    Some(DateTime::<Local>::from(time).date_naive()).filter(|day| is_plain_date(*day))
}

/// Writes the project with the ballots in it and their consensus in its matrix.
fn write_consensus(
    console: Console,
    out: &Path,
    project: &Project,
    force: bool,
) -> Result<(), Stop> {
    let mut with = project.clone();
    let changes = consensus_changes(&with, &consensus(&with, &visible(&with, None)));
    let cells = changes
        .cells
        .iter()
        .map(|(factor, touchpoint, level)| CellChange {
            factor: *factor,
            touchpoint: *touchpoint,
            level: Some(*level),
        });
    change(
        &mut with,
        &Edit::Relation(RelationEdit::Whole(cells.collect())),
    )?;
    write(console, out, &with, force)?;
    let said = Message::new("cli-ballots-consensus")
        .with("new", changes.new)
        .with("changed", changes.changed)
        .with("settled", changes.settled);
    console.say_of(out, &said);
    Ok(())
}

fn change(project: &mut Project, edit: &Edit) -> Result<(), Stop> {
    let refused = |error: EditError| Stop::refused(error.message());
    apply(project, edit).map(drop).map_err(refused)
}
