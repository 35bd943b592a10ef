//! `import`: a wide table or a sheet of a workbook becomes a project file.

use super::args::Import;
use super::console::{Console, Stop};
use super::load::{bytes, take};
use super::new::write;

pub(super) fn run(console: Console, args: &Import) -> Result<(), Stop> {
    let bytes = bytes(console, &args.table)?;
    let project = take(console, &args.table, &bytes, &args.options)?;
    write(console, &args.out, &project, args.force)
}
