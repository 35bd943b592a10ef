//! How far the round is: questions left, minutes, what was skipped, what a segment has answered itself.

use super::InterviewView;
use crate::i18n::Message;
use crate::methods::interview::{Ask, Plan, Questions, Voice};
use crate::ui::Context;

/// How far the round is.
#[derive(Default)]
pub(super) struct Progress {
    pub(super) fraction: f32,
    pub(super) left: String,
    /// How many answers are the segment's own; none where the whole market is asked about.
    pub(super) own: Option<String>,
    pub(super) time: Option<String>,
    pub(super) skipped: Option<String>,
}

/// How far it is, in words.
pub(super) fn of(view: &InterviewView, ctx: &Context<'_>) -> Progress {
    let (run, questions) = (&view.run, &view.questions);
    let (left, skipped) = (run.left(questions), run.skipped(questions));
    // Doubts are all that is asked for, however many cells the stage has.
    let of = match run.plan().ask {
        Ask::NotSure | Ask::Listed(_) => questions.count().max(left),
        Ask::NotRated | Ask::All => questions.looked_at(),
    };
    let done = of.saturating_sub(left + skipped);
    let seconds = view.pace.seconds_for(left);
    let message = Message::new("interview-left")
        .with("count", left)
        .with("of", of);
    let own = own(view, ctx).map(|count| {
        let segment = ctx.segment().map_or("", |segment| segment.name.as_str());
        let own = Message::new("interview-own").with("segment", segment);
        ctx.say(&own.with("count", count))
    });
    let skips = Message::new("interview-skipped").with("count", skipped);
    Progress {
        fraction: if of == 0 {
            1.0
        } else {
            done as f32 / of as f32
        },
        left: ctx.say(&message),
        own,
        time: seconds
            .filter(|_| left > 0)
            .map(|seconds| time(ctx, seconds)),
        skipped: (skipped > 0).then(|| ctx.say(&skips)),
    }
}

/// How many of the cells that the plan looks at have an answer of the segment's own.
fn own(view: &InterviewView, ctx: &Context<'_>) -> Option<usize> {
    ctx.segment()
        .filter(|_| matches!(view.run.plan().voice, Voice::Segment(_)))?;
    let (plan, questions) = (view.run.plan(), &view.questions);
    let open = match plan.ask {
        Ask::NotRated => questions.count(),
        Ask::NotSure | Ask::All | Ask::Listed(_) => {
            let ask = Ask::NotRated;
            Questions::of(ctx.project, &Plan { ask, ..plan }).count()
        }
    };
    Some(questions.looked_at().saturating_sub(open))
}

fn time(ctx: &Context<'_>, seconds: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "minutes of a workshop"
    )]
    let minutes = (seconds / 60.0).round().clamp(0.0, 1e6) as usize;
    let message = match (minutes / 60, minutes % 60) {
        (0, 0) => Message::new("interview-time-moment"),
        (0, minutes) => Message::new("interview-time-minutes").with("minutes", minutes),
        (hours, minutes) => Message::new("interview-time-hours")
            .with("hours", hours)
            .with("minutes", minutes),
    };
    ctx.say(&message)
}
