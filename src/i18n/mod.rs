//! The words of the program in English and Russian, and numbers as each language writes them.

mod catalogue;
mod language;
mod message;
mod number;
mod visible;

pub use catalogue::{Words, words};
pub use language::Language;
pub use message::{Arg, Message};
pub use number::{decimal, fixed, parse_decimal, percent, score, signed};
pub use visible::{is_hidden, visible};
