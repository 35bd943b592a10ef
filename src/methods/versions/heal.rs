//! References that a side lost only because it deleted what they led to, given back where that is kept.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{Id, Link, Taken};

/// What the side that an item comes from has deleted.
pub(super) struct Lost<'l> {
    /// Whether the side lacks what has this number.
    pub lacks: &'l dyn Fn(u32) -> bool,
    /// The name that references keep of it, by number.
    pub name: &'l dyn Fn(u32) -> Option<&'l str>,
}

impl Lost<'_> {
    /// A reference of the base again, where it was lost here. If what it leads to does not stay, it goes again later.
    pub fn link<I: Id>(&self, link: &mut Link<I>, base: &Link<I>) {
        if let (Link::Gone(kept), Link::To(id)) = (&*link, base)
            && (self.lacks)(id.number())
            && (self.name)(id.number()) == Some(kept.as_str())
        {
            *link = base.clone();
        }
    }

    pub fn links<I: Id>(&self, links: &mut [Link<I>], base: &[Link<I>]) {
        for old in base {
            let there = old
                .id()
                .is_some_and(|id| links.iter().any(|link| link.is(id)));
            if let Some(id) = old.id().filter(|_| !there)
                && let Some(name) = (self.name)(id.number())
                && let Some(link) = links.iter_mut().find(|link| link.gone() == Some(name))
            {
                self.link(link, old);
            }
        }
    }

    pub fn one<I: Id>(&self, id: &mut Option<I>, base: Option<I>) {
        if id.is_none() {
            *id = base.filter(|id| (self.lacks)(id.number()));
        }
    }

    /// The importances again that the same taking lost with their factors.
    pub fn taken(&self, taken: &mut Option<Arc<Taken>>, base: Option<&Taken>) {
        let Some((own, base)) = taken.as_mut().zip(base) else {
            return;
        };
        let lost = |id: u32| (self.lacks)(id);
        if own.at == base.at && base.factors.keys().any(|id| lost(id.0)) {
            let back = base.factors.iter().filter(|(id, _)| lost(id.0));
            Arc::make_mut(own).factors.extend(back);
        }
    }

    pub fn set<K: Ord + Copy>(
        &self,
        set: &mut BTreeSet<K>,
        base: &BTreeSet<K>,
        number: impl Fn(K) -> u32,
    ) {
        set.extend(base.iter().filter(|key| (self.lacks)(number(**key))));
    }
}
