//! Whether two projects are versions of one, and which earlier version both come from. All of it is ours.

use std::time::SystemTime;

use crate::model::{List, Project};

/// A version that the document had.
#[derive(Clone, Debug)]
pub struct Version {
    /// It was written at this time or later, where that is known.
    pub not_before: Option<SystemTime>,
    /// What it held.
    pub project: Project,
}

/// True where two projects share most of their items, by id and name; where both have factors, most of these as well, since
/// two projects from one template share all their touchpoints.
pub fn are_related(a: &Project, b: &Project) -> bool {
    let factors = shared(&a.factors, &b.factors, |f| (f.id.0, &f.name));
    let kinds = [
        shared(&a.stages, &b.stages, |s| (s.id.0, &s.name)),
        shared(&a.touchpoints, &b.touchpoints, |t| (t.id.0, &t.name)),
        factors,
        shared(&a.segments, &b.segments, |s| (s.id.0, &s.name)),
        shared(&a.jobs, &b.jobs, |j| (j.id.0, &j.name)),
        shared(&a.tracks, &b.tracks, |t| (t.id.0, &t.name)),
    ];
    let all = kinds
        .iter()
        .fold((0, 0), |(both, of), (b, o)| (both + b, of + o));
    let most = |(both, of): (usize, usize)| both * 2 > of;
    most(all) && (factors.1 == 0 || most(factors))
}

/// How many items are in both, of how many of the shorter list.
fn shared<T>(a: &List<T>, b: &List<T>, key: impl Fn(&T) -> (u32, &String)) -> (usize, usize) {
    let theirs = by_id(b, |item| key(item).0);
    let both = a.iter().filter(|item| {
        let (id, name) = key(item);
        find(&theirs, id).is_some_and(|found| key(found).1 == name)
    });
    (both.count(), a.len().min(b.len()))
}

/// The version that both come from: the newest, of those given from the newest to the oldest, that the others have seen.
///
/// A clock and the counter of ids only say which versions cannot be it: one that was written after the others' file, or has
/// given out ids that one of the two has not. Neither says that somebody saw a version before going on from an older one, and
/// with a base that they never saw every change in it would count as taken back by them. So a version is passed over where
/// they have anything as it was before that version. An older base than the true one costs questions; a younger one would
/// cost work.
pub fn base<'a>(
    versions: &'a [Version],
    ours: &Project,
    theirs: &Project,
    written: Option<SystemTime>,
) -> Option<&'a Project> {
    let known = ours.ids.peek().min(theirs.ids.peek());
    let possible = |version: &Version| {
        let after = version.not_before.zip(written);
        version.project.ids.peek() <= known
            && after.is_none_or(|(not_before, written)| not_before <= written)
            && are_related(&version.project, theirs)
    };
    let with_older = versions.iter().enumerate();
    with_older
        .filter(|(_, version)| possible(version))
        .find(|(at, version)| {
            let older = versions.get(at + 1);
            older.is_none_or(|older| has_seen(theirs, &older.project, &version.project))
        })
        .map(|(_, version)| &version.project)
}

/// Whether nothing that changed from one version to the next is in a project as it was before.
fn has_seen(theirs: &Project, before: &Project, after: &Project) -> bool {
    let lists = items(theirs, before, after, |p| &p.stages, |s| (s.id.0, &s.name))
        && items(
            theirs,
            before,
            after,
            |p| &p.touchpoints,
            |t| (t.id.0, &t.name),
        )
        && items(theirs, before, after, |p| &p.factors, |f| (f.id.0, &f.name))
        && items(
            theirs,
            before,
            after,
            |p| &p.segments,
            |s| (s.id.0, &s.name),
        )
        && items(theirs, before, after, |p| &p.jobs, |j| (j.id.0, &j.name))
        && items(theirs, before, after, |p| &p.tracks, |t| (t.id.0, &t.name))
        && items(
            theirs,
            before,
            after,
            |p| &p.evidence,
            |e| (e.id.0, &e.text),
        );
    lists && cells(theirs, before, after) && about(theirs, before, after)
}

fn items<T: PartialEq>(
    theirs: &Project,
    before: &Project,
    after: &Project,
    list: impl Fn(&Project) -> &List<T>,
    key: impl Fn(&T) -> (u32, &String),
) -> bool {
    let id = |item: &T| key(item).0;
    let (theirs, old, new) = (
        by_id(list(theirs), id),
        by_id(list(before), id),
        by_id(list(after), id),
    );
    let kept = new.iter().all(|(id, item)| {
        let here = find(&theirs, *id);
        match find(&old, *id) {
            Some(old) if old == *item => true,
            Some(old) => here != Some(old),
            // Somebody who never saw it may have given its id to something else.
            None => here.is_some_and(|here| key(here).1 == key(item).1),
        }
    });
    let gone = |id: u32| find(&new, id).is_none();
    kept && !old
        .iter()
        .any(|(id, item)| gone(*id) && find(&theirs, *id) == Some(*item))
}

fn cells(theirs: &Project, before: &Project, after: &Project) -> bool {
    let places = |project: &Project| {
        let rows = by_position(&project.factors, |factor| factor.id.0);
        (rows, by_position(&project.touchpoints, |t| t.id.0))
    };
    let ((old_rows, old_columns), (rows, columns)) = (places(before), places(theirs));
    let at = |places: &[(u32, usize)], id: u32| {
        let found = places.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        places.get(found).map(|(_, position)| *position)
    };
    let both = |touchpoint: u32| Some((at(&old_columns, touchpoint)?, at(&columns, touchpoint)?));
    let columns: Vec<_> = (after.touchpoints.iter().enumerate())
        .filter_map(|(new, touchpoint)| Some((new, both(touchpoint.id.0)?)))
        .collect();
    after.factors.iter().enumerate().all(|(row, factor)| {
        let (Some(old), Some(here)) = (at(&old_rows, factor.id.0), at(&rows, factor.id.0)) else {
            return true;
        };
        columns.iter().all(|(new, (old_at, here_at))| {
            let was = before.relations.get(old, *old_at);
            was == after.relations.get(row, *new) || was != theirs.relations.get(here, *here_at)
        })
    })
}

fn about(theirs: &Project, before: &Project, after: &Project) -> bool {
    (before.about == after.about || theirs.about != before.about)
        && (before.scale == after.scale || theirs.scale != before.scale)
        && (before.class_rule == after.class_rule || theirs.class_rule != before.class_rule)
}

fn by_id<T>(list: &List<T>, id: impl Fn(&T) -> u32) -> Vec<(u32, &T)> {
    let mut found: Vec<_> = list.iter().map(|item| (id(item), item)).collect();
    found.sort_unstable_by_key(|(id, _)| *id);
    found
}

fn by_position<T>(list: &List<T>, id: impl Fn(&T) -> u32) -> Vec<(u32, usize)> {
    let places = list.iter().enumerate().map(|(at, item)| (id(item), at));
    let mut places: Vec<_> = places.collect();
    places.sort_unstable();
    places
}

fn find<'a, T>(sorted: &[(u32, &'a T)], id: u32) -> Option<&'a T> {
    let found = sorted.binary_search_by_key(&id, |(id, _)| *id).ok()?;
    sorted.get(found).map(|(_, item)| *item)
}
