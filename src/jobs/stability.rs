//! A run of rank stability on several threads: the same result for any number of them.

use std::num::NonZero;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use crate::methods::matrix::Scope;
use crate::methods::stability::{Options, Plan, Stability, Tally};
use crate::model::Project;

/// What the tallies of all threads may take together, in bytes; one thread is always allowed.
const MEMORY: usize = 512 * 1024 * 1024;

/// Runs the samples on so many threads, the calling one among them; 0 takes as many as the machine has.
///
/// `watch` is told after each block, from any of the threads, which part is done, 0…1, and answers whether to go on; where it
/// does not, there is no result.
pub fn run(
    project: &Project,
    scope: Scope,
    options: &Options,
    threads: usize,
    watch: &(dyn Fn(f32) -> bool + Sync),
) -> Option<Stability> {
    let plan = Plan::new(project, scope, options);
    let work = Work {
        plan: &plan,
        next: AtomicU64::new(0),
        done: AtomicU64::new(0),
        cancelled: AtomicBool::new(!watch(0.0)),
        watch,
    };
    let tally = thread::scope(|scope| {
        let others: Vec<_> = (1..work.threads(threads))
            .map_while(|_| {
                let named = thread::Builder::new().name("stability".to_owned());
                // Where there is no thread to be had, those that run do the work.
                named.spawn_scoped(scope, || work.share()).ok()
            })
            .collect();
        let mut tally = work.share();
        for other in others {
            match other.join() {
                Ok(theirs) => tally.merge(&theirs),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        tally
    });
    let cancelled = work.cancelled.into_inner();
    (!cancelled).then(|| plan.finish(&tally))
}

/// What the threads share.
struct Work<'a> {
    plan: &'a Plan,
    next: AtomicU64,
    done: AtomicU64,
    cancelled: AtomicBool,
    watch: &'a (dyn Fn(f32) -> bool + Sync),
}

impl Work<'_> {
    /// How many threads there is work and memory for.
    fn threads(&self, wanted: usize) -> usize {
        let of_the_machine = || thread::available_parallelism().map_or(1, NonZero::get);
        let wanted = if wanted == 0 {
            of_the_machine()
        } else {
            wanted
        };
        let blocks = usize::try_from(self.plan.blocks()).unwrap_or(usize::MAX);
        let fit = MEMORY / self.plan.tally_bytes().max(1);
        wanted.min(blocks).min(fit).max(1)
    }

    /// Runs blocks until there is none left or the run is cancelled.
    fn share(&self) -> Tally {
        let blocks = self.plan.blocks();
        let (mut work, mut tally) = (self.plan.work(), self.plan.tally());
        while !self.cancelled.load(Ordering::Relaxed) {
            let block = self.next.fetch_add(1, Ordering::Relaxed);
            if block >= blocks {
                break;
            }
            self.plan.run(block, &mut work, &mut tally);
            let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
            #[allow(clippy::cast_possible_truncation, reason = "a part of 1")]
            let part = (done as f64 / blocks as f64) as f32;
            if !(self.watch)(part) {
                self.cancelled.store(true, Ordering::Relaxed);
            }
        }
        tally
    }
}
