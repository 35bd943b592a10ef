//! A job to be done: what customers hire the company for. Segments have jobs, and steps of a track serve them.

use super::JobId;

/// One job in the customer's words. A segment has several, and a job belongs to several segments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its identity.
    pub id: JobId,
    /// What the customer wants to get done; never empty.
    pub name: String,
    /// A remark.
    pub note: String,
}
