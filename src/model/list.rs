//! An ordered list whose items and spine are shared between snapshots, so that a copy of it costs nothing.

use std::sync::Arc;

/// Items in display order. Cloning shares; the first change after a clone copies the spine and the item it touches.
#[derive(Clone, Debug)]
pub struct List<T> {
    items: Arc<Vec<Arc<T>>>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self {
            items: Arc::default(),
        }
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        // Snapshots share most of their parts, and what is shared need not be read.
        let same = |(mine, theirs): (&Arc<T>, &Arc<T>)| Arc::ptr_eq(mine, theirs) || mine == theirs;
        Arc::ptr_eq(&self.items, &other.items)
            || self.len() == other.len() && self.items.iter().zip(other.items.iter()).all(same)
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self {
            items: Arc::new(items.into_iter().map(Arc::new).collect()),
        }
    }
}

impl<T> List<T> {
    /// How many items there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// True where there is no item.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The items in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator + Clone {
        self.items.iter().map(AsRef::as_ref)
    }

    /// The item at a position.
    pub fn get(&self, position: usize) -> Option<&T> {
        self.items.get(position).map(AsRef::as_ref)
    }

    /// The last item.
    pub fn last(&self) -> Option<&T> {
        self.items.last().map(AsRef::as_ref)
    }

    /// Puts an item at a position, or at the end where the position lies beyond it.
    pub fn insert(&mut self, position: usize, item: T) {
        let items = Arc::make_mut(&mut self.items);
        items.insert(position.min(items.len()), Arc::new(item));
    }

    /// Takes the item at a position out.
    pub fn remove(&mut self, position: usize) -> Option<Arc<T>> {
        (position < self.len()).then(|| Arc::make_mut(&mut self.items).remove(position))
    }

    /// Takes out the items that are not to be kept; where all are, the spine stays shared.
    pub fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        if !self.iter().all(&keep) {
            Arc::make_mut(&mut self.items).retain(|item| keep(item));
        }
    }

    /// Moves an item so that it ends at position `to` of the list as it will be.
    pub fn reorder(&mut self, from: usize, to: usize) {
        if from < self.len() && from != to {
            let items = Arc::make_mut(&mut self.items);
            let item = items.remove(from);
            items.insert(to.min(items.len()), item);
        }
    }
}

impl<T: Clone> List<T> {
    /// The item at a position, to be changed.
    pub fn get_mut(&mut self, position: usize) -> Option<&mut T> {
        Arc::make_mut(&mut self.items)
            .get_mut(position)
            .map(Arc::make_mut)
    }
}
