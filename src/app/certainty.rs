//! What is worked out beside the frames after each pause in editing: begun, cancelled, taken in.
//!
//! Of each topic at most one computation runs. What is on screen and what runs are told apart by document, revision and scope;
//! whatever differs is cancelled, and what it still hands back is dropped.

use std::sync::Arc;
use std::time::Duration;

use egui::Context;

use super::{App, Document};
use crate::jobs::figures::{Figuring, OnCores, UnderWay};
use crate::jobs::{Jobs, Outcome};
use crate::methods::ballots::{ConsensusChanges, Overview};
use crate::methods::matrix::Scope;
use crate::methods::scales::ScaleComparison;
use crate::methods::stability::{Options, Stability};
use crate::methods::tipping::Tipping;
use crate::model::Project;
use crate::ui::action::{Screen, Tab};
use crate::ui::certainty::{Certainty, CertaintyWish, End, Key, REFINED, Slow, with_samples};

/// How long nothing changes before figures are worked out, in seconds.
const PAUSE_S: f64 = 0.4;

/// The name of the thread that works out a consensus for the dialog of ballots.
const TRIAL: &str = "consensus";

/// What is worked out beside the frames.
pub(super) struct Figures {
    service: Option<Arc<dyn Figuring>>,
    jobs: Jobs<Figured>,
    /// Results that were waited for outside of a frame.
    arrived: Vec<Outcome<Figured>>,
    runs: Vec<Run>,
    /// What was on screen last, and since when by the window's own time.
    seen: (Option<Of>, f64),
    /// For what a refined run was asked.
    refine: Option<Of>,
    /// What the dialog of ballots asked for last.
    trial: (u64, Option<UnderWay>),
}

/// Which pages of a document were on show.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shows {
    tipping: bool,
    scales: bool,
    ballots: bool,
}

/// Which document, revision and scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Of {
    serial: u64,
    revision: u64,
    scope: Scope,
}

impl Of {
    fn document(document: &Document) -> Self {
        Self {
            serial: document.serial,
            revision: document.history.revision(),
            scope: document.scope,
        }
    }

    const fn key(self) -> Key {
        (self.revision, self.scope)
    }
}

/// What can be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Topic {
    Stability,
    Tipping,
    Scales,
    Ballots,
}

impl Topic {
    const ALL: [Self; 4] = [Self::Stability, Self::Tipping, Self::Scales, Self::Ballots];

    /// The name of its thread.
    const fn job(self) -> &'static str {
        match self {
            Self::Stability => "stability",
            Self::Tipping => "tipping",
            Self::Scales => "scales",
            Self::Ballots => "ballots",
        }
    }

    fn progress(self, certainty: &mut Certainty) -> &mut Option<f32> {
        match self {
            Self::Stability => &mut certainty.stability.progress,
            Self::Tipping => &mut certainty.tipping.progress,
            Self::Scales => &mut certainty.scales.progress,
            Self::Ballots => &mut certainty.ballots.progress,
        }
    }

    fn end(self, certainty: &mut Certainty, of: Key, end: End) {
        match self {
            Self::Stability => certainty.stability.end(of, end),
            Self::Tipping => certainty.tipping.end(of, end),
            Self::Scales => certainty.scales.end(of, end),
            Self::Ballots => certainty.ballots.end(of, end),
        }
    }
}

/// A computation under way.
struct Run {
    topic: Topic,
    of: Of,
    /// What stability was asked for.
    options: Options,
    under_way: UnderWay,
}

/// What a computation gave; none where it was ended before its time.
enum Figured {
    Stability(Option<Stability>),
    Tipping(Option<Tipping>),
    Scales(Option<ScaleComparison>),
    Ballots(Option<Overview>),
    /// What the consensus would change with the ballots that are looked at, under the number of the question.
    Trial(u64, Option<ConsensusChanges>),
}

impl Figures {
    pub fn new(service: Option<Arc<dyn Figuring>>, ctx: &Context) -> Self {
        let wake = ctx.clone();
        Self {
            service,
            jobs: Jobs::new(move || wake.request_repaint()),
            arrived: Vec::new(),
            runs: Vec::new(),
            seen: (None, 0.0),
            refine: None,
            trial: (0, None),
        }
    }

    /// Works out what a consensus would change, in place of what was asked for before; the number of the question.
    pub fn try_consensus(&mut self, ctx: &Context, project: Project) -> u64 {
        let (number, before) = &mut self.trial;
        if let Some(before) = before.take() {
            before.cancel();
        }
        *number += 1;
        let (number, wake) = (*number, ctx.clone());
        let under_way = UnderWay::new(move || wake.request_repaint());
        self.trial.1 = Some(under_way.clone());
        // Where nothing else is worked out, this is: the dialog waits for it.
        let service = self.service.clone().unwrap_or_else(|| Arc::new(OnCores));
        self.jobs.start(TRIAL, move || {
            Figured::Trial(number, service.consensus(&project, &under_way))
        });
        number
    }

    /// The number of the last question.
    pub const fn last_trial(&self) -> u64 {
        self.trial.0
    }

    /// Ends what is not for what is on screen, and of stability what was asked for under other assumptions.
    fn cancel_others(&self, of: Option<Of>, assumed: Option<Options>) {
        let others = self.runs.iter().filter(|run| {
            let same =
                |assumed: Options| with_samples(assumed, run.options.samples()) == run.options;
            Some(run.of) != of || run.topic == Topic::Stability && !assumed.is_some_and(same)
        });
        others.for_each(|run| run.under_way.cancel());
    }

    fn take(&mut self, topic: Topic) -> Option<Run> {
        let at = self.runs.iter().position(|run| run.topic == topic)?;
        Some(self.runs.swap_remove(at))
    }

    /// The run of a topic that was not told to end.
    fn live(&self, topic: Topic) -> Option<&Run> {
        let mut live = self.runs.iter().filter(|run| !run.under_way.is_cancelled());
        live.find(|run| run.topic == topic)
    }
}

impl App {
    /// Takes in what was worked out, and how far the rest is.
    pub(super) fn take_figures(&mut self) {
        let mut outcomes = std::mem::take(&mut self.figures.arrived);
        while let Some(outcome) = self.figures.jobs.poll() {
            outcomes.push(outcome);
        }
        for outcome in outcomes {
            match outcome {
                Outcome::Done(Figured::Stability(found)) => {
                    self.take_figured(Topic::Stability, found, |all| &mut all.stability);
                }
                Outcome::Done(Figured::Tipping(found)) => {
                    self.take_figured(Topic::Tipping, found, |all| &mut all.tipping);
                }
                Outcome::Done(Figured::Scales(found)) => {
                    self.take_figured(Topic::Scales, found, |all| &mut all.scales);
                }
                Outcome::Done(Figured::Ballots(found)) => {
                    self.take_figured(Topic::Ballots, found, |all| &mut all.ballots);
                }
                Outcome::Done(Figured::Trial(number, found)) => self.take_trial(number, found),
                Outcome::Broken { job, reason } if job == TRIAL => self.trial_broke(&reason),
                Outcome::Broken { job, reason } => self.figures_broke(job, &reason),
            }
        }
        self.show_progress();
    }

    fn take_figured<T>(
        &mut self,
        topic: Topic,
        found: Option<T>,
        slow: impl FnOnce(&mut Certainty) -> &mut Slow<T>,
    ) {
        let Some(run) = self.figures.take(topic) else {
            return;
        };
        // Between the last look at the cancelled ones and now the document may have changed.
        let document = self.document.as_mut();
        let document = document.filter(|document| Of::document(document) == run.of);
        if run.under_way.is_cancelled() {
            return;
        }
        if let Some(document) = document {
            let project = document.project().clone();
            let slow = slow(&mut document.certainty);
            match found {
                Some(found) => slow.set(run.of.key(), project, Arc::new(found)),
                None => slow.end(run.of.key(), End::Broken),
            }
        }
    }

    fn figures_broke(&mut self, job: &'static str, reason: &str) {
        let topic = Topic::ALL.into_iter().find(|topic| topic.job() == job);
        let Some(run) = topic.and_then(|topic| self.figures.take(topic)) else {
            return;
        };
        self.figures.refine = None;
        if run.under_way.is_cancelled() {
            return;
        }
        if let Some(document) = &mut self.document
            && document.serial == run.of.serial
        {
            let certainty = &mut document.certainty;
            run.topic.end(certainty, run.of.key(), End::Broken);
        }
        self.refuse(Outcome::<()>::broken_message(job, reason));
    }

    fn show_progress(&mut self) {
        let Some(document) = &mut self.document else {
            return;
        };
        let of = Of::document(document);
        for topic in Topic::ALL {
            let run = self.figures.live(topic).filter(|run| run.of == of);
            *topic.progress(&mut document.certainty) = run.map(|run| run.under_way.part());
        }
    }

    /// Ends what is not wanted any more and begins what is, or asks to be called again when the pause is over.
    pub(super) fn figure(&mut self, ctx: &Context) {
        let Some(service) = self.figures.service.clone() else {
            return;
        };
        let document = self.document.as_ref();
        let of = document.map(Of::document);
        let assumed = document.map(|document| document.certainty.options);
        self.figures.cancel_others(of, assumed);
        self.show_progress();
        self.note_pages();
        let now = ctx.input(|input| input.time);
        if self.figures.seen.0 != of {
            self.figures.seen = (of, now);
            self.figures.refine = None;
        }
        let (Some(document), Some(of)) = (&self.document, of) else {
            return;
        };
        // What is dragged has not been decided yet.
        if document.history.in_gesture() {
            return;
        }
        // Of nothing there is nothing to be sure of; but people may have rated by themselves.
        let of_matrix = document.derived.figures.completeness.rated > 0;
        let waits = |topic| match topic {
            Topic::Stability => !of_matrix,
            Topic::Tipping | Topic::Scales => !of_matrix || Self::is_first_run(document, of),
            Topic::Ballots => false,
        };
        let wanted: Vec<(Topic, Options)> = Topic::ALL
            .into_iter()
            .filter(|topic| !self.figures.runs.iter().any(|run| run.topic == *topic))
            .filter_map(|topic| Some((topic, self.wanted(topic, document, of)?)))
            .filter(|(topic, _)| !waits(*topic))
            .collect();
        let due = self.figures.seen.1 + PAUSE_S;
        if wanted.is_empty() {
            return;
        }
        if now < due {
            let wait = Duration::try_from_secs_f64(due - now).unwrap_or_default();
            ctx.request_repaint_after(wait);
            return;
        }
        for (topic, options) in wanted {
            self.begin_figures(ctx, &service, (topic, of), options);
        }
        self.show_progress();
    }

    /// True until stability is known of what is on screen. What else there is waits for it, so that frames have a core left.
    fn is_first_run(document: &Document, of: Of) -> bool {
        let slow = &document.certainty.stability;
        slow.standing(Some(of.key())).current().is_none() && !slow.has_ended(of.key())
    }

    /// Remembers which pages were on show, so that what they need is kept up to date.
    fn note_pages(&mut self) {
        if self.shown.screen != Screen::Confidence {
            return;
        }
        let tab = self.views.confidence.tab();
        if let Some(document) = &mut self.document {
            // Stability says how many checks would settle classes.
            document.shows.tipping |= matches!(tab, Tab::Stability | Tab::Tipping);
            document.shows.scales |= tab == Tab::Scales;
            document.shows.ballots |= tab == Tab::Raters;
        }
    }

    /// What is to be worked out of a topic, if anything: stability always, which several screens show, the others where a page
    /// that shows them is or was on show.
    fn wanted(&self, topic: Topic, document: &Document, of: Of) -> Option<Options> {
        let certainty = &document.certainty;
        let options = certainty.options;
        let missing = |is_there: bool, has_ended: bool| !is_there && !has_ended;
        match topic {
            Topic::Stability => {
                let slow = &certainty.stability;
                match slow.standing(Some(of.key())).current() {
                    Some(found) if self.figures.refine == Some(of) && found.samples < REFINED => {
                        Some(with_samples(options, REFINED))
                    }
                    Some(_) => None,
                    None => (!slow.has_ended(of.key())).then_some(options),
                }
            }
            Topic::Tipping => {
                let slow = &certainty.tipping;
                let is_there = slow.standing(Some(of.key())).current().is_some();
                let wanted = missing(is_there, slow.has_ended(of.key()));
                (wanted && document.shows.tipping).then_some(options)
            }
            Topic::Scales => {
                let slow = &certainty.scales;
                let is_there = slow.standing(Some(of.key())).current().is_some();
                let wanted = missing(is_there, slow.has_ended(of.key()));
                (wanted && document.shows.scales).then_some(options)
            }
            Topic::Ballots => {
                let slow = &certainty.ballots;
                let is_there = slow.standing(Some(of.key())).current().is_some();
                let wanted = missing(is_there, slow.has_ended(of.key()));
                (wanted && document.shows.ballots).then_some(options)
            }
        }
    }

    fn begin_figures(
        &mut self,
        ctx: &Context,
        service: &Arc<dyn Figuring>,
        (topic, of): (Topic, Of),
        options: Options,
    ) {
        let Some(document) = &self.document else {
            return;
        };
        let (project, service) = (document.project().clone(), Arc::clone(service));
        let wake = ctx.clone();
        let under_way = UnderWay::new(move || wake.request_repaint());
        self.figures.runs.push(Run {
            topic,
            of,
            options,
            under_way: under_way.clone(),
        });
        self.figures.jobs.start(topic.job(), move || {
            let scope = of.scope;
            match topic {
                Topic::Stability => {
                    let found = service.stability(&project, scope, &options, &under_way);
                    Figured::Stability(found)
                }
                Topic::Tipping => Figured::Tipping(service.tipping(&project, scope, &under_way)),
                Topic::Scales => Figured::Scales(service.scales(&project, scope, &under_way)),
                Topic::Ballots => Figured::Ballots(service.ballots(&project, &under_way)),
            }
        });
    }

    /// Does what a person wants of the computations.
    pub(super) fn wish_certainty(&mut self, wish: CertaintyWish) {
        let Some(document) = &mut self.document else {
            return;
        };
        let of = Of::document(document);
        let certainty = &mut document.certainty;
        match wish {
            CertaintyWish::Refine => {
                certainty.stability.resume();
                self.figures.refine = Some(of);
            }
            CertaintyWish::Stop => {
                self.figures.refine = None;
                if let Some(run) = self.figures.live(Topic::Stability) {
                    run.under_way.cancel();
                    certainty.stability.end(of.key(), End::Stopped);
                }
            }
            CertaintyWish::Assume(options) => {
                if options != certainty.options {
                    certainty.options = options;
                    certainty.stability.outdate();
                    self.figures.refine = None;
                }
            }
        }
    }

    /// Ends everything, because the program ends.
    pub(super) fn end_figures(&self) {
        self.figures.cancel_others(None, None);
    }

    /// Waits until nothing is worked out any more; what was found is taken in by the next frame. True where there was anything.
    /// Never called in a frame.
    pub fn wait_for_figures(&mut self) -> bool {
        let before = self.figures.arrived.len();
        while let Some(outcome) = self.figures.jobs.wait() {
            self.figures.arrived.push(outcome);
        }
        self.figures.arrived.len() > before
    }
}
