//! A reference from a track to an item of the project. It outlives the item: what was deleted leaves its name behind.

/// Where a reference leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link<I> {
    /// To an item of the project.
    To(I),
    /// To an item that was deleted, by the name that it had then.
    Gone(String),
}

impl<I: Copy + PartialEq> Link<I> {
    /// The item, where it is there.
    pub const fn id(&self) -> Option<I> {
        match self {
            Self::To(id) => Some(*id),
            Self::Gone(_) => None,
        }
    }

    /// The name of what was deleted.
    pub const fn gone(&self) -> Option<&str> {
        match self {
            Self::To(_) => None,
            Self::Gone(name) => Some(name.as_str()),
        }
    }

    /// The name of what it leads to, or that it had when it was deleted; empty where the item is not known.
    pub fn name<'a>(&'a self, known: impl FnOnce(I) -> Option<&'a String>) -> &'a str {
        match self {
            Self::To(id) => known(*id).map_or("", String::as_str),
            Self::Gone(name) => name,
        }
    }

    /// True where it leads to that item.
    pub fn is(&self, id: I) -> bool {
        self.id() == Some(id)
    }
}
