//! Figures that take longer than a frame: how far they are, how they are ended before their time, who works them out.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::methods::ballots::{
    ConsensusChanges, Overview, consensus, consensus_changes, overview, visible,
};
use crate::methods::matrix::Scope;
use crate::methods::scales::{ScaleComparison, compare_scales};
use crate::methods::stability::{Options, Stability};
use crate::methods::tipping::{Tipping, tipping};
use crate::model::Project;

/// How often the window is told how far it is, at most.
const TOLD_EVERY: Duration = Duration::from_millis(100);
/// How far it is, in whole parts.
const PARTS: f32 = 10_000.0;

/// A computation under way; clones are the same one.
#[derive(Clone)]
pub struct UnderWay(Arc<Inner>);

struct Inner {
    cancelled: AtomicBool,
    part: AtomicU32,
    begun: Instant,
    /// When the window was told last, in milliseconds from the beginning.
    told_ms: AtomicU64,
    wake: Box<dyn Fn() + Send + Sync>,
}

impl UnderWay {
    /// One that begins; `wake` is called from its threads now and then.
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self(Arc::new(Inner {
            cancelled: AtomicBool::new(false),
            part: AtomicU32::new(0),
            begun: Instant::now(),
            told_ms: AtomicU64::new(0),
            wake: Box::new(wake),
        }))
    }

    /// Ends it as soon as it looks.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it was told to end.
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::Relaxed)
    }

    /// How far it is, a fraction of 0…1.
    pub fn part(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a small count")]
        let part = self.0.part.load(Ordering::Relaxed) as f32;
        part / PARTS
    }

    /// Says that it is so far, a fraction of 0…1, from any of its threads; false where it was told to end.
    pub fn at(&self, part: f32) -> bool {
        let inner = &self.0;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "held to the range first"
        )]
        let part = (part.clamp(0.0, 1.0) * PARTS) as u32;
        inner.part.fetch_max(part, Ordering::Relaxed);
        let now_ms = u64::try_from(inner.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let told_ms = inner.told_ms.load(Ordering::Relaxed);
        let due = u128::from(now_ms.saturating_sub(told_ms)) >= TOLD_EVERY.as_millis();
        // Of several threads one tells.
        let tells = due
            && (inner.told_ms)
                .compare_exchange(told_ms, now_ms, Ordering::Relaxed, Ordering::Relaxed)
                .is_ok();
        if tells && !self.is_cancelled() {
            (inner.wake)();
        }
        !self.is_cancelled()
    }
}

/// Works figures out; called beside the frame. None where it was told to end before its time.
pub trait Figuring: Send + Sync {
    /// How stable ranks and classes are.
    fn stability(
        &self,
        project: &Project,
        scope: Scope,
        options: &Options,
        under_way: &UnderWay,
    ) -> Option<Stability>;

    /// Which single changes tip a class or the top.
    fn tipping(&self, project: &Project, scope: Scope, under_way: &UnderWay) -> Option<Tipping>;

    /// What the relation scale does to the ranks.
    fn scales(
        &self,
        project: &Project,
        scope: Scope,
        under_way: &UnderWay,
    ) -> Option<ScaleComparison>;

    /// What taking the consensus of the ballots that may be shown would change in a project's matrix.
    fn consensus(&self, project: &Project, under_way: &UnderWay) -> Option<ConsensusChanges> {
        let all = consensus(project, &visible(project, None));
        (under_way.at(0.5)).then(|| consensus_changes(project, &all))
    }

    /// What ballots say together, for the whole market.
    fn ballots(&self, project: &Project, under_way: &UnderWay) -> Option<Overview> {
        overview(project, &mut |part| under_way.at(part))
    }
}

/// Works them out on all cores but the one that paints.
#[derive(Clone, Copy, Debug, Default)]
pub struct OnCores;

impl OnCores {
    /// How many threads.
    pub fn threads() -> usize {
        let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        cores.saturating_sub(1).max(1)
    }
}

impl Figuring for OnCores {
    fn stability(
        &self,
        project: &Project,
        scope: Scope,
        options: &Options,
        under_way: &UnderWay,
    ) -> Option<Stability> {
        let watch = |part| under_way.at(part);
        super::stability::run(project, scope, options, Self::threads(), &watch)
    }

    fn tipping(&self, project: &Project, scope: Scope, under_way: &UnderWay) -> Option<Tipping> {
        tipping(project, scope, &mut |part| under_way.at(part))
    }

    fn scales(
        &self,
        project: &Project,
        scope: Scope,
        under_way: &UnderWay,
    ) -> Option<ScaleComparison> {
        compare_scales(project, scope, &mut |part| under_way.at(part))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    #[test]
    fn the_window_is_not_flooded_and_what_was_cancelled_is_told_so() {
        let woken = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&woken);
        let under_way = UnderWay::new(move || {
            count.fetch_add(1, Ordering::SeqCst);
        });
        let begun = Instant::now();
        for step in 0_u32..1000 {
            assert!(under_way.at(step as f32 / 1000.0));
        }
        let most = begun.elapsed().as_millis() / TOLD_EVERY.as_millis() + 1;
        assert!(woken.load(Ordering::SeqCst) as u128 <= most);
        assert!((under_way.part() - 0.999).abs() < 1e-3);
        // Threads report in any order; it never goes back.
        assert!(under_way.at(0.5));
        assert!((under_way.part() - 0.999).abs() < 1e-3);
        under_way.cancel();
        assert!(!under_way.at(1.0));
    }
}
