//! Private hypotheses against the answers: confirmed, refuted or not settled, and how many more answers would settle it.

mod judge;
mod plan;
mod settle;
mod words;

pub use judge::{Judged, Verdict, judge};
pub use plan::{
    MOST_QUESTIONS, PLANNED_FROM, PLANNED_TO, expected_half_width, plan_words, too_long,
};
pub use settle::MOST_MORE;
pub use words::{claim_words, sentence, warnings};
