//! `import`: a wide table becomes a project file.

use super::args::Import;
use super::console::{Console, Stop};
use super::load::take;
use super::new::write;
use crate::files::table;

pub(super) fn run(console: Console, args: &Import) -> Result<(), Stop> {
    let imported = table::open(&args.table, &args.options.import_options());
    let project = take(console, &args.table, imported)?;
    write(console, &args.out, &project, args.force)
}
