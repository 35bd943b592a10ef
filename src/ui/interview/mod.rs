//! The Interview screen: one question at a time, in type readable from the back row.

mod act;
mod bar;
mod done;
mod first;
mod foot;
mod keys;
mod levels;
mod note;
mod progress;
mod question;
mod tabular;
mod texts;
mod view;

pub use view::InterviewView;
