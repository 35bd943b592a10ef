//! What runs beside a frame: one named thread a job, its typed result over a channel, a panic as a result of its own.

pub mod answers;
pub mod ballots;
pub mod export;
pub mod figures;
pub mod file;
pub mod journal;
pub mod lock;
pub mod recover;
pub mod stability;
pub mod together;
pub mod versions;
pub mod watch;

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::i18n::Message;

/// Starts jobs and hands back their results in the order in which they end.
pub struct Jobs<T> {
    sender: Sender<Outcome<T>>,
    receiver: Receiver<Outcome<T>>,
    wake: Arc<dyn Fn() + Send + Sync>,
    running: usize,
}

/// How a job ended.
#[derive(Debug, PartialEq)]
pub enum Outcome<T> {
    /// With a result.
    Done(T),
    /// With a panic, or without a thread to run on.
    Broken {
        /// The job's name.
        job: &'static str,
        /// What the panic said.
        reason: String,
    },
}

impl<T> Outcome<T> {
    /// The words for a job that broke.
    pub fn broken_message(job: &str, reason: &str) -> Message {
        Message::new("app-job-broken")
            .with("job", job)
            .with("why", reason)
    }
}

impl<T: Send + 'static> Jobs<T> {
    /// A pool that calls `wake` from the job's thread whenever a result lies ready.
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        let (sender, receiver) = channel();
        Self {
            sender,
            receiver,
            wake: Arc::new(wake),
            running: 0,
        }
    }

    /// Starts a job on a thread of that name.
    pub fn start(&mut self, job: &'static str, work: impl FnOnce() -> T + Send + 'static) {
        let sender = self.sender.clone();
        let wake = Arc::clone(&self.wake);
        let run = move || {
            let outcome = match catch_unwind(AssertUnwindSafe(work)) {
                Ok(result) => Outcome::Done(result),
                Err(panic) => Outcome::Broken {
                    job,
                    reason: reason(panic.as_ref()),
                },
            };
            // The receiver is gone only when the program ends.
            let _ = sender.send(outcome);
            wake();
        };
        self.running += 1;
        if let Err(error) = thread::Builder::new().name(job.to_owned()).spawn(run) {
            let reason = error.to_string();
            let _ = self.sender.send(Outcome::Broken { job, reason });
        }
    }

    /// How many jobs have not handed back their result.
    pub const fn running(&self) -> usize {
        self.running
    }

    /// A result that lies ready.
    pub fn poll(&mut self) -> Option<Outcome<T>> {
        let outcome = self.receiver.try_recv().ok()?;
        self.running = self.running.saturating_sub(1);
        Some(outcome)
    }

    /// The next result, waited for; none where nothing runs. Never called in a frame.
    pub fn wait(&mut self) -> Option<Outcome<T>> {
        if self.running == 0 {
            return None;
        }
        let outcome = self.receiver.recv().ok()?;
        self.running -= 1;
        Some(outcome)
    }
}

fn reason(panic: &(dyn Any + Send)) -> String {
    panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn a_result_comes_back_and_wakes_the_window() {
        let woken = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&woken);
        let mut jobs = Jobs::new(move || {
            count.fetch_add(1, Ordering::SeqCst);
        });
        jobs.start("add", || 2 + 2);
        assert_eq!(jobs.running(), 1);
        assert_eq!(jobs.wait(), Some(Outcome::Done(4)));
        assert_eq!(jobs.running(), 0);
        assert_eq!(jobs.wait(), None);
    }

    #[test]
    fn a_panic_is_a_result() {
        let mut jobs: Jobs<()> = Jobs::new(|| {});
        jobs.start("fall", || panic!("the disk is gone"));
        let broken = Outcome::Broken {
            job: "fall",
            reason: "the disk is gone".to_owned(),
        };
        assert_eq!(jobs.wait(), Some(broken));
        jobs.start("stand", || ());
        assert_eq!(jobs.wait(), Some(Outcome::Done(())));
    }
}
