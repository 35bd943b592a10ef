//! The segments one by one: name, look, share, jobs to be done, description, importances.

mod act;
mod drafts;
mod empty;
mod head;
mod hues;
mod importances;
mod job_grid;
mod job_keys;
mod jobs;
mod keys;
mod known;
mod lines;
mod part;
mod place;
mod read;
mod side;
mod tabular;

pub use part::ListView;
