//! The merged project out of three: head, lists and tracks. Relations and segments are in `cells`, ballots in
//! `cells_rated`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::cells::Cells;
use super::fields::{Field, HEAD, Item, SCALE, TAKEN};
use super::heal::Lost;
use super::judge::{Judge, Part, Question, Side};
use super::kind::{Kind, by_number, numbers};
use super::order::{self, Verdict};
use super::presence::{Presence, verdict_of};
use super::settle::settle;
use super::sides::{Key, Sides, Version, subject};
use super::words::Names;
use crate::model::{Evidence, List, Panel, Project, Subject, Track, TrackId};

/// Builds the merged project by the judge's answers; theirs that it has no room for beside it.
pub(super) fn build(sides: &Sides, judge: &mut Judge<'_>) -> (Project, Vec<Key>) {
    let presence = Presence::of(sides, judge);
    let mut builder = Builder {
        sides,
        judge,
        here: &presence.here,
        names: [Names::of(&sides.ours.whole), Names::of(&sides.theirs.whole)],
    };
    let mut out = sides.ours.whole.clone();
    let scale_side = builder.head(&mut out);
    out.stages = builder.list(Kind::Stage, |it| Some(&it.stages));
    out.touchpoints = builder.list(Kind::Touchpoint, |it| Some(&it.touchpoints));
    for at in 0..out.touchpoints.len() {
        let home = (out.touchpoints.get(at)).and_then(|it| presence.homes.get(&it.id.0));
        if let (Some(home), Some(touchpoint)) = (home, out.touchpoints.get_mut(at)) {
            touchpoint.stage = *home;
        }
    }
    out.factors = builder.list(Kind::Factor, |it| Some(&it.factors));
    out.segments = builder.list(Kind::Segment, |it| Some(&it.segments));
    out.jobs = builder.list(Kind::Job, |it| Some(&it.jobs));
    out.ballots = builder.list(Kind::Ballot, |it| Some(&it.ballots));
    out.panel = Arc::new(Panel {
        questions: builder.list(Kind::Question, |it| Some(&it.panel.questions)),
        waves: builder.list(Kind::Wave, |it| Some(&it.panel.waves)),
    });
    out.hypotheses = builder.list(Kind::Hypothesis, |it| Some(&it.hypotheses));
    let mut cells = Cells::of(sides, builder.judge, &presence.here, scale_side, &out.scale);
    out.relations = cells.relations(&out.factors, &out.touchpoints);
    out.not_sure = cells.not_sure();
    cells.segments(&mut out.segments);
    cells.ballots(&mut out.ballots);
    out.settled = cells.settled();
    out.judgements = cells.whole_judgements();
    out.tracks = builder.tracks();
    out.evidence = builder.notes();
    out.ids = sides.ids;
    settle(&mut out, sides, &presence.here);
    debug_assert_eq!(crate::model::check(&out), [], "a merge broke an invariant");
    (out, presence.left_out)
}

struct Builder<'s, 'j, 'a> {
    sides: &'s Sides,
    judge: &'j mut Judge<'a>,
    here: &'s BTreeSet<u32>,
    /// Of ours and of theirs.
    names: [Names<'s>; 2],
}

/// A list in the three projects; none where a project has no such list.
struct Three<'s, T> {
    base: BTreeMap<u32, &'s T>,
    ours: BTreeMap<u32, &'s T>,
    theirs: BTreeMap<u32, &'s T>,
}

impl<'s, T: Item> Three<'s, T> {
    fn of(
        sides: &'s Sides,
        project: impl Fn(&'s Version) -> &'s Project,
        list: impl Fn(&'s Project) -> Option<&'s List<T>>,
    ) -> Self {
        let items = |version: &'s Version| list(project(version)).map(by_number);
        Self {
            base: (sides.base.as_ref()).and_then(items).unwrap_or_default(),
            ours: items(&sides.ours).unwrap_or_default(),
            theirs: items(&sides.theirs).unwrap_or_default(),
        }
    }
}

impl<'s> Builder<'s, '_, '_> {
    /// The fields of the head; whose scale it is.
    fn head(&mut self, out: &mut Project) -> Side {
        let sides = self.sides;
        let mut scale = Side::Ours;
        for (at, field) in HEAD.iter().enumerate() {
            let base = sides.base.as_ref().map(|base| &base.plain);
            let (ours, theirs) = (&sides.ours.plain, &sides.theirs.plain);
            let side = self.field(field, base, ours, theirs, || Question::Head(at));
            if side == Side::Theirs {
                (field.take)(out, &sides.theirs.whole);
            }
            if at == TAKEN {
                self.heal_taken(out, side);
            }
            if at == SCALE {
                scale = side;
            }
        }
        scale
    }

    /// Whose value of a field is taken. Without a base what one side left empty is no other value.
    fn field<T>(
        &mut self,
        field: &Field<T>,
        base: Option<&T>,
        ours: &T,
        theirs: &T,
        question: impl FnOnce() -> Question,
    ) -> Side {
        match verdict_of(base, ours, theirs, field.same) {
            Verdict::Ours => Side::Ours,
            Verdict::Theirs => Side::Theirs,
            Verdict::Ask if base.is_none() && (field.say)(ours, &self.names[0]).is_none() => {
                Side::Theirs
            }
            Verdict::Ask if base.is_none() && (field.say)(theirs, &self.names[1]).is_none() => {
                Side::Ours
            }
            Verdict::Ask => self.judge.ask(question()),
        }
    }

    /// A list of items in its merged order.
    fn list<T: Item>(
        &mut self,
        kind: Kind,
        list: impl Fn(&'s Project) -> Option<&'s List<T>> + Copy,
    ) -> List<T> {
        let sides = self.sides;
        let order = self.order(kind, list);
        let whole = Three::of(sides, |it| &it.whole, list);
        let plain = Three::of(sides, |it| &it.plain, list);
        let stay = order
            .into_iter()
            .filter(|number| self.here.contains(number));
        let stay: Vec<u32> = stay.collect();
        (stay.into_iter())
            .filter_map(|number| self.item(kind, number, &whole, &plain))
            .collect()
    }

    fn order<T: Item>(
        &mut self,
        kind: Kind,
        list: impl Fn(&'s Project) -> Option<&'s List<T>>,
    ) -> Vec<u32> {
        let order = |version: &'s Version| list(&version.whole).map(numbers);
        let ours = order(&self.sides.ours).unwrap_or_default();
        let theirs = order(&self.sides.theirs).unwrap_or_default();
        let base = self.sides.base.as_ref().and_then(order);
        let side = match order::verdict(base.as_deref(), &ours, &theirs) {
            Verdict::Ours => Side::Ours,
            Verdict::Theirs => Side::Theirs,
            Verdict::Ask => self.judge.ask(Question::Order(kind)),
        };
        match side {
            Side::Ours => order::merged(&ours, &theirs),
            Side::Theirs => order::merged(&theirs, &ours),
        }
    }

    fn item<T: Item>(
        &mut self,
        kind: Kind,
        number: u32,
        whole: &Three<'s, T>,
        plain: &Three<'s, T>,
    ) -> Option<T> {
        let (ours, theirs) = match (whole.ours.get(&number), whole.theirs.get(&number)) {
            (Some(ours), Some(theirs)) => (*ours, *theirs),
            (Some(ours), None) => return Some(self.healed(number, *ours, Side::Ours, whole)),
            (None, Some(theirs)) => return Some(self.healed(number, *theirs, Side::Theirs, whole)),
            (None, None) => return None,
        };
        let base = plain.base.get(&number).copied();
        let (mine, yours) = (plain.ours.get(&number)?, plain.theirs.get(&number)?);
        if T::WHOLE {
            let side = match verdict_of(base, *mine, *yours, PartialEq::eq) {
                Verdict::Ours => Side::Ours,
                Verdict::Theirs => Side::Theirs,
                Verdict::Ask => (self.judge).ask(Question::Item(kind, number, Part::Whole)),
            };
            let taken = if side == Side::Ours { ours } else { theirs };
            return Some(self.healed(number, taken, side, whole));
        }
        let mut item = self.healed(number, ours, Side::Ours, whole);
        let other = self.healed(number, theirs, Side::Theirs, whole);
        for (at, field) in T::fields().iter().enumerate() {
            let question = || Question::Item(kind, number, Part::Field(at));
            if self.field(field, base, mine, yours, question) == Side::Theirs {
                (field.take)(&mut item, &other);
            }
        }
        Some(item)
    }

    /// The item of a side with the references that the side lost only by deleting what they lead to.
    fn healed<T: Item>(&self, number: u32, item: &T, side: Side, whole: &Three<'s, T>) -> T {
        let mut item = item.clone();
        if let Some(base) = whole.base.get(&number) {
            self.with_lost(side, |lost| item.heal(base, lost));
        }
        item
    }

    /// What was taken for the whole market, with the importances that its side lost only by deleting their factors.
    fn heal_taken(&self, out: &mut Project, side: Side) {
        if let Some(base) = &self.sides.base {
            let base = base.whole.taken.as_deref();
            self.with_lost(side, |lost| lost.taken(&mut out.taken, base));
        }
    }

    /// What a side lost of what the base had.
    fn with_lost(&self, side: Side, heal: impl FnOnce(&Lost<'_>)) {
        let (sides, here) = (self.sides, self.here);
        let from = match side {
            Side::Ours => &sides.ours,
            Side::Theirs => &sides.theirs,
        };
        if let Some(known) = &sides.base {
            heal(&Lost {
                lacks: &|number| here.contains(&number) && !from.knows(number),
                name: &|number| {
                    known
                        .kind(number)
                        .and_then(|kind| sides.name((kind, number)))
                },
            });
        }
    }

    /// Notes; one whose chosen subject did not stay is about that of the other side, for which it stays.
    fn notes(&mut self) -> List<Evidence> {
        let (sides, here) = (self.sides, self.here);
        let mut notes = self.list(Kind::Note, |it| Some(&it.evidence));
        let stands = |about: Subject| subject(about).iter().all(|it| here.contains(&it.1));
        for at in 0..notes.len() {
            let Some(note) = notes.get(at).filter(|note| !stands(note.about)) else {
                continue;
            };
            let both = (sides.ours.whole.evidence.iter()).chain(sides.theirs.whole.evidence.iter());
            let same = both.filter(|other| other.id == note.id);
            let other = same.map(|other| other.about).find(|about| stands(*about));
            if let (Some(about), Some(note)) = (other, notes.get_mut(at)) {
                note.about = about;
            }
        }
        notes
    }

    fn tracks(&mut self) -> List<Track> {
        let mut tracks = self.list(Kind::Track, |it| Some(&it.tracks));
        for at in 0..tracks.len() {
            let id = tracks.get(at).map(|track| track.id);
            let both = id.filter(|id| {
                let key = (Kind::Track, id.0);
                self.sides.ours.has(key) && self.sides.theirs.has(key)
            });
            if let Some(id) = both
                && let Some(track) = tracks.get_mut(at)
            {
                self.entries(id, track);
            }
        }
        tracks
    }

    fn entries(&mut self, id: TrackId, track: &mut Track) {
        track.steps = self.list(Kind::Step(id), |it| it.track(id).map(|it| &it.steps));
        track.agents = self.list(Kind::Agent(id), |it| it.track(id).map(|it| &it.agents));
        track.barriers = self.list(Kind::Barrier(id), |it| it.track(id).map(|it| &it.barriers));
        track.evidence = self.list(Kind::Proof(id), |it| it.track(id).map(|it| &it.evidence));
    }
}
