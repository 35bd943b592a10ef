//! The Interview screen: one question at a time, in type readable from the back row.

mod act;
mod answer;
mod bar;
mod done;
mod end;
mod first;
mod foot;
mod keys;
mod levels;
mod naming;
mod note;
mod others;
mod people;
mod progress;
mod question;
mod rater;
mod tabular;
mod texts;
mod typed;
mod view;

pub use view::InterviewView;
