//! The commands and their arguments. Their help is in the words of both languages, see `usage`.

use std::path::PathBuf;

use clap::{ArgAction, Args as Group, Parser, Subcommand};

use chrono::NaiveDate;

use super::values;
use crate::files::export::FileKind;
use crate::files::report::Paper;
use crate::files::table::{Blank, Comma, Dialect, ImportOptions};
use crate::i18n::Language;
use crate::methods::matrix::Kind;
use crate::methods::versions::Side;
use crate::model::{ClassRule, Scale, Weighting};

#[derive(Debug, Parser)]
#[command(
    name = "touchrank",
    version,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true,
    args_conflicts_with_subcommands = true
)]
pub(super) struct Args {
    #[command(subcommand)]
    pub command: Option<Command>,
    pub file: Option<PathBuf>,
    #[command(flatten)]
    common: Common,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

#[derive(Debug, Subcommand)]
#[command(disable_help_flag = true)]
pub(super) enum Command {
    New(New),
    Import(Import),
    Check(Check),
    Repair(Repair),
    Scores(Scores),
    Stability(Stability),
    Tracks(Tracks),
    Ballots(Ballots),
    Panel(Panel),
    Hypotheses(Hypotheses),
    Export(Export),
    Recover(Recover),
    Diff(Diff),
    Merge(Merge),
}

impl Command {
    /// The language that was asked for.
    pub const fn language(&self) -> Option<Language> {
        match self {
            Self::New(args) => args.common.lang,
            Self::Import(args) => args.common.lang,
            Self::Check(args) => args.common.lang,
            Self::Repair(args) => args.common.lang,
            Self::Scores(args) => args.common.lang,
            Self::Stability(args) => args.common.lang,
            Self::Tracks(args) => args.common.lang,
            Self::Ballots(args) => args.common.lang,
            Self::Panel(args) => args.common.lang,
            Self::Hypotheses(args) => args.common.lang,
            Self::Export(args) => args.common.lang,
            Self::Recover(args) => args.common.lang,
            Self::Diff(args) => args.common.lang,
            Self::Merge(args) => args.common.lang,
        }
    }
}

/// What every command takes.
#[derive(Debug, Group)]
pub(super) struct Common {
    #[arg(long, value_parser = values::language)]
    lang: Option<Language>,
    #[arg(short = 'h', long, action = ArgAction::Help)]
    help: Option<bool>,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct New {
    #[arg(required_unless_present = "list")]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub example: Option<String>,
    #[arg(long, conflicts_with_all = ["out", "example", "force"])]
    pub list: bool,
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Import {
    pub table: PathBuf,
    pub out: PathBuf,
    #[command(flatten)]
    pub options: TableArgs,
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Check {
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Repair {
    pub file: PathBuf,
    pub out: PathBuf,
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Scores {
    pub file: PathBuf,
    #[arg(long, value_parser = values::kind)]
    pub of: Option<Kind>,
    #[arg(long)]
    pub segment: Option<String>,
    #[arg(long, value_parser = values::class_rule)]
    pub classes: Option<ClassRule>,
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub options: TableArgs,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Stability {
    pub file: PathBuf,
    // A negative number is refused as what the option does not take, not as an argument that nobody knows.
    #[arg(long, allow_negative_numbers = true)]
    pub samples: Option<u64>,
    #[arg(long, allow_negative_numbers = true)]
    pub seed: Option<u64>,
    #[arg(long, allow_negative_numbers = true)]
    pub weight_sd: Option<f64>,
    #[arg(long = "move", allow_negative_numbers = true)]
    pub by: Option<f64>,
    #[arg(long, allow_negative_numbers = true)]
    pub top: Option<usize>,
    #[arg(long)]
    pub segment: Option<String>,
    #[arg(long, value_parser = values::class_rule)]
    pub classes: Option<ClassRule>,
    #[arg(long, allow_negative_numbers = true)]
    pub threads: Option<usize>,
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub options: TableArgs,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Tracks {
    pub file: PathBuf,
    #[arg(long)]
    pub segment: Option<String>,
    #[arg(long = "csv", value_parser = values::dialect)]
    pub for_people: Option<Dialect>,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Ballots {
    pub project: PathBuf,
    #[arg(id = "ballots")]
    pub files: Vec<PathBuf>,
    #[arg(long)]
    pub disputed: bool,
    #[arg(long)]
    pub json: bool,
    #[arg(long)]
    pub consensus: Option<PathBuf>,
    #[arg(long, requires = "consensus")]
    pub force: bool,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Panel {
    #[arg(id = "with_panel", value_name = "PROJECT")]
    pub file: PathBuf,
    #[arg(long)]
    pub outside: bool,
    #[arg(long, value_parser = values::filter)]
    pub filter: Vec<String>,
    #[arg(long)]
    pub wave: Vec<String>,
    #[arg(long)]
    pub segment: Option<String>,
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Hypotheses {
    #[arg(id = "with_panel", value_name = "PROJECT")]
    pub file: PathBuf,
    #[arg(long)]
    pub outside: bool,
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Export {
    pub file: PathBuf,
    #[arg(long)]
    pub to: PathBuf,
    #[arg(long, value_parser = values::dialect)]
    pub csv: Option<Dialect>,
    #[arg(long, value_parser = values::file_kind, value_delimiter = ',')]
    pub only: Vec<FileKind>,
    #[arg(long)]
    pub no_ballots: bool,
    #[arg(long)]
    pub outside: bool,
    #[arg(long, value_parser = values::paper)]
    pub paper: Option<Paper>,
    #[arg(long)]
    pub segment: Option<String>,
    #[arg(long, value_parser = values::date)]
    pub date: Option<NaiveDate>,
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub options: TableArgs,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Recover {
    #[arg(requires = "out")]
    pub id: Option<String>,
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub data: Option<PathBuf>,
    #[arg(long, requires = "out")]
    pub force: bool,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Diff {
    pub before: PathBuf,
    pub after: PathBuf,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Group)]
#[command(disable_help_flag = true)]
pub(super) struct Merge {
    pub base: PathBuf,
    pub ours: PathBuf,
    pub theirs: PathBuf,
    pub out: PathBuf,
    #[arg(long, value_parser = values::side)]
    pub prefer: Option<Side>,
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    common: Common,
}

/// How a table is to be understood.
#[derive(Debug, Default, Group)]
pub(super) struct TableArgs {
    #[arg(long, value_parser = values::scale)]
    scale: Option<Scale>,
    #[arg(long, value_parser = values::blank)]
    blank: Option<Blank>,
    #[arg(long, value_parser = values::weights)]
    weights: Option<Weighting>,
    #[arg(long, value_parser = values::comma)]
    comma: Option<Comma>,
    #[arg(long)]
    pub sheet: Option<String>,
    #[arg(long)]
    pub skip_unreadable: bool,
}

impl TableArgs {
    /// True where something was said, which only a table can need.
    pub const fn is_given(&self) -> bool {
        self.scale.is_some()
            || self.blank.is_some()
            || self.weights.is_some()
            || self.comma.is_some()
            || self.is_of_workbooks()
    }

    /// True where something was said that only a workbook can need.
    pub const fn is_of_workbooks(&self) -> bool {
        self.sheet.is_some() || self.skip_unreadable
    }

    pub fn import_options(&self) -> ImportOptions {
        ImportOptions {
            scale: self.scale.clone().unwrap_or_default(),
            blank: self.blank.unwrap_or_default(),
            weights: self.weights.unwrap_or_default(),
            zero_unrated: false,
            comma: self.comma,
        }
    }
}
