//! Typed identities: an id names one item for the whole life of a project and is never given out again.

/// An id as a bare number and back, for work on ids of every kind alike: one counter gives out all of them.
pub trait Id: Copy + Ord {
    /// The bare number.
    fn number(self) -> u32;
    /// The id of that number.
    fn numbered(number: u32) -> Self;
}

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl Id for $name {
            fn number(self) -> u32 {
                self.0
            }

            fn numbered(number: u32) -> Self {
                Self(number)
            }
        }
    };
}

id! {
    /// Names a choice factor.
    FactorId
}
id! {
    /// Names a touchpoint.
    TouchpointId
}
id! {
    /// Names a journey stage.
    StageId
}
id! {
    /// Names a segment.
    SegmentId
}
id! {
    /// Names a piece of evidence.
    EvidenceId
}
id! {
    /// Names a job to be done.
    JobId
}
id! {
    /// Names a Customer Track.
    TrackId
}
id! {
    /// Names a step of a track.
    StepId
}
id! {
    /// Names an agent of influence.
    AgentId
}
id! {
    /// Names a ballot.
    BallotId
}
id! {
    /// Names a question of the panel.
    QuestionId
}
id! {
    /// Names a wave of answers.
    WaveId
}
id! {
    /// Names a private hypothesis.
    HypothesisId
}
id! {
    /// Names a sales barrier.
    BarrierId
}

/// Gives out ids: one counter for all kinds of item in a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdCounter {
    next: u32,
}

impl Default for IdCounter {
    fn default() -> Self {
        Self { next: 1 }
    }
}

impl IdCounter {
    /// A counter whose next id is `next`.
    pub const fn starting_at(next: u32) -> Self {
        Self { next }
    }

    /// The id that would be given out next.
    pub const fn peek(self) -> u32 {
        self.next
    }

    /// A number never given out before; none after 4,294,967,295 of them.
    pub const fn take(&mut self) -> Option<u32> {
        match self.next.checked_add(1) {
            Some(next) => {
                let id = self.next;
                self.next = next;
                Some(id)
            }
            None => None,
        }
    }
}
