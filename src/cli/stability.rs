//! `stability`: how sure ranks and classes are, as a printed table.

use super::args::Stability;
use super::console::{Console, Stop, print_by};
use super::load::load;
use super::scores::segment;
use crate::files::table::StabilityTable;
use crate::jobs::stability;
use crate::methods::matrix::{Scope, figures};
use crate::methods::stability::{Noise, Options, importances, known};

pub(super) fn run(console: Console, args: &Stability) -> Result<(), Stop> {
    let usual = Options::default();
    let noise = Noise {
        weight_sd: args.weight_sd.unwrap_or(usual.noise().weight_sd),
        up: args.by.unwrap_or(usual.noise().up),
        down: args.by.unwrap_or(usual.noise().down),
    };
    let options = Options::new(
        noise,
        args.samples.unwrap_or(usual.samples()),
        args.seed.unwrap_or(usual.seed()),
        args.top.unwrap_or(usual.top()),
    );
    let options = options.map_err(|error| Stop::usage(error.message()))?;
    let mut project = load(console, &args.file, &args.options)?;
    if let Some(rule) = args.classes {
        project.class_rule = rule;
    }
    let scope = match &args.segment {
        None => Scope::Whole,
        Some(name) => Scope::Segment(segment(&project, name)?),
    };
    let from_panel = known(&project, scope);
    if from_panel.known > 0 {
        // Whoever asked for a spread of importances has to know which do not move by it.
        let language = console.language();
        console.say(&importances(language, noise, from_panel, project.weighting));
    }
    let threads = args.threads.unwrap_or(0);
    // Nobody cancels it, so there is a result.
    let found = stability::run(&project, scope, &options, threads, &|_| true).unwrap_or_default();
    let figures = figures(&project, scope);
    let table = StabilityTable::new(&project, &figures, &found);
    print_by(|out| {
        if args.json {
            table.write_json(out)
        } else {
            table.write_csv(out)
        }
    })
}
