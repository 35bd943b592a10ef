//! Figures that are worked out only when the test lets them, each run with results of its own.

use std::sync::{Arc, Condvar, Mutex};

use touchrank::jobs::figures::{Figuring, OnCores, UnderWay};
use touchrank::methods::ballots::ConsensusChanges;
use touchrank::methods::matrix::{Class, ItemFigures, Scope, figures};
use touchrank::methods::scales::ScaleComparison;
use touchrank::methods::stability::{ItemStability, Options, Ranked, Stability};
use touchrank::methods::tipping::Tipping;
use touchrank::model::Project;

/// The service; clones are the same one. The first run finds that classes hold in 91 % of samples, the second in 92 %.
#[derive(Clone, Default)]
pub struct HeldFigures(Arc<(Mutex<State>, Condvar)>);

#[derive(Default)]
struct State {
    held: bool,
    breaks: bool,
    /// What each run was asked for.
    asked: Vec<Options>,
    /// How many runs had been cancelled when they were let go.
    cancelled: usize,
    slow_others: usize,
}

impl HeldFigures {
    /// Holds runs up, which do not even see that they are cancelled, or lets them go.
    pub fn hold(&self, held: bool) {
        self.0.0.lock().unwrap().held = held;
        self.0.1.notify_all();
    }

    /// The next runs panic.
    pub fn break_runs(&self, breaks: bool) {
        self.0.0.lock().unwrap().breaks = breaks;
    }

    /// Returns when so many runs have begun.
    pub fn wait_for(&self, runs: usize) {
        let state = self.0.0.lock().unwrap();
        let few = |state: &mut State| state.asked.len() < runs;
        drop(self.0.1.wait_while(state, few).unwrap());
    }

    /// What each run was asked for.
    pub fn asked(&self) -> Vec<Options> {
        self.0.0.lock().unwrap().asked.clone()
    }

    /// How many runs were cancelled.
    pub fn cancelled(&self) -> usize {
        self.0.0.lock().unwrap().cancelled
    }

    fn other(&self) {
        let mut state = self.0.0.lock().unwrap();
        state.slow_others += 1;
        drop(self.0.1.wait_while(state, |state| state.held).unwrap());
    }

    /// How often tipping and scales were worked out.
    pub fn others(&self) -> usize {
        self.0.0.lock().unwrap().slow_others
    }
}

impl Figuring for HeldFigures {
    fn stability(
        &self,
        project: &Project,
        scope: Scope,
        options: &Options,
        under_way: &UnderWay,
    ) -> Option<Stability> {
        under_way.at(0.43);
        let mut state = self.0.0.lock().unwrap();
        state.asked.push(*options);
        let run = state.asked.len();
        self.0.1.notify_all();
        let mut state = self.0.1.wait_while(state, |state| state.held).unwrap();
        state.cancelled += usize::from(under_way.is_cancelled());
        let breaks = state.breaks;
        drop(state);
        assert!(!breaks, "the dice are gone");
        // What was cancelled answers all the same: the window must not take it.
        let found = figures(project, scope);
        #[expect(clippy::cast_precision_loss, reason = "a small count")]
        let holds = 0.9 + run as f64 / 100.0;
        let item = |item: &ItemFigures| {
            let class = item.class?;
            let rest = 1.0 - holds;
            let classes = match class {
                Class::Critical => [holds, rest, 0.0],
                Class::Important => [rest, holds, 0.0],
                Class::LessImportant => [0.0, rest, holds],
            };
            Some(ItemStability {
                classes,
                class: Some(class),
                rank_p05: 1,
                rank_p50: 2,
                rank_p95: 4,
                ..ItemStability::default()
            })
        };
        Some(Stability {
            samples: options.samples(),
            seed: options.seed(),
            noise: options.noise(),
            top: options.top(),
            touchpoints: Ranked {
                items: found.touchpoints.iter().map(item).collect(),
                neighbours: Vec::new(),
            },
            factors: Ranked {
                items: found.factors.iter().map(item).collect(),
                neighbours: Vec::new(),
            },
            ..Stability::default()
        })
    }

    fn tipping(&self, project: &Project, scope: Scope, under_way: &UnderWay) -> Option<Tipping> {
        self.other();
        OnCores.tipping(project, scope, under_way)
    }

    fn scales(
        &self,
        project: &Project,
        scope: Scope,
        under_way: &UnderWay,
    ) -> Option<ScaleComparison> {
        self.other();
        OnCores.scales(project, scope, under_way)
    }

    fn consensus(&self, project: &Project, under_way: &UnderWay) -> Option<ConsensusChanges> {
        self.other();
        OnCores.consensus(project, under_way)
    }
}
