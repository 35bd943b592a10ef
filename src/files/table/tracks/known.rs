//! Names of the project's items, as a table names them.

use std::collections::BTreeMap;

use crate::files::table::names::key_of;

/// Items by name: as it is spelt, else in any case, ё as е.
#[derive(Debug)]
pub(super) struct Index<I> {
    spelt: BTreeMap<String, Vec<I>>,
    alike: BTreeMap<String, Vec<I>>,
}

impl<I: Copy> Index<I> {
    pub fn of<'n>(items: impl Iterator<Item = (I, &'n str)>) -> Self {
        let mut index = Self {
            spelt: BTreeMap::new(),
            alike: BTreeMap::new(),
        };
        for (id, name) in items {
            index.add(id, name);
        }
        index
    }

    pub fn add(&mut self, id: I, name: &str) {
        self.spelt.entry(name.to_owned()).or_default().push(id);
        self.alike.entry(key_of(name)).or_default().push(id);
    }

    /// All items of that name, in order.
    pub fn find(&self, name: &str) -> &[I] {
        let found = self.spelt.get(name);
        found
            .or_else(|| self.alike.get(&key_of(name)))
            .map_or(&[], Vec::as_slice)
    }
}
