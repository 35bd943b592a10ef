//! A question of a merge in words: what it is, and what each side has.

use super::change::{CellKey, Change, changes};
use super::differences::{
    cell, cell_at, empty_cell, field_of, importance_of, order_of, own_importance, part_of,
};
use super::entries::said_otherwise;
use super::fields::{HEAD, SCALE};
use super::judge::{Part, Question};
use super::kind::Kind;
use super::levels::LevelMap;
use super::merge::Conflict;
use super::rated::{judged, judgement, settled, settled_cell};
use super::sides::{Sides, Version, concerned, of_sheet};
use super::tally::Tally;
use super::words::{Names, level, scale_after, word};
use crate::i18n::Message;
use crate::model::Subject;

/// Puts questions into words.
pub(super) struct Describer<'s> {
    sides: &'s Sides,
    base: Option<Names<'s>>,
    ours: Names<'s>,
    theirs: Names<'s>,
    /// What each side did since the base, for items that the other deleted.
    since: [Vec<Change>; 2],
}

impl<'s> Describer<'s> {
    pub fn of(sides: &'s Sides) -> Self {
        let names = |version: &'s Version| Names::of(&version.whole);
        let since = |version: &Version| {
            let base = sides.base.as_ref().map(|base| &base.plain);
            base.map_or_else(Vec::new, |base| {
                let levels = LevelMap::between(&base.scale, &version.plain.scale);
                changes(base, &version.plain, &levels)
            })
        };
        Self {
            base: sides.base.as_ref().map(names),
            ours: names(&sides.ours),
            theirs: names(&sides.theirs),
            since: [since(&sides.ours), since(&sides.theirs)],
            sides,
        }
    }

    pub fn conflict(&self, question: Question) -> Conflict {
        match question {
            Question::Head(at) => self.head(at),
            Question::Item(kind, number, Part::Itself) => self.deleted(kind, number),
            Question::Item(kind, number, Part::Whole) => self.entry(kind, number),
            Question::Item(kind, number, Part::Field(at)) => {
                let say = |names: &Names<'_>| field_of(kind, number, at, names);
                let field = say(&self.ours).map(|(field, _)| field);
                let item = self.item(kind, number);
                let what = field.map(|field| part_of(item, field));
                self.of_each(what, |names| say(names).map(|(_, value)| value))
            }
            Question::Order(kind) => Conflict {
                what: order_of(kind, &self.ours),
                before: None,
                ours: word("versions-order-this"),
                theirs: word("versions-order-that"),
            },
            Question::Cell(key) => self.cell(key),
            Question::Settled(factor, touchpoint) => {
                let what = settled_cell(factor, touchpoint, &self.ours);
                self.of_each(Some(what), |names| {
                    let there = names.project().has(Subject::Cell(factor, touchpoint));
                    there.then(|| Some(settled(names, factor, touchpoint)))
                })
            }
            Question::Judgement(key) => {
                let (segment, first, second) = key;
                self.of_each(Some(judgement(key, &self.ours)), |names| {
                    let project = names.project();
                    let there = segment.is_none_or(|id| project.segment(id).is_some())
                        && [first, second]
                            .iter()
                            .all(|id| project.factor(*id).is_some());
                    there.then(|| Some(judged(names, key)))
                })
            }
            Question::Importance(segment, factor) => {
                let what = importance_of(segment, factor, &self.ours);
                self.of_each(Some(what), |names| {
                    let there = names.project().segment(segment).is_some();
                    there.then(|| Some(own_importance(names, segment, factor)))
                })
            }
        }
    }

    /// The item by its name before, which both sides knew, or else by ours.
    fn item(&self, kind: Kind, number: u32) -> Message {
        let base = self.sides.base.as_ref().zip(self.base.as_ref());
        let base = base.filter(|(base, _)| base.has((kind, number)));
        base.map_or(&self.ours, |(_, names)| names)
            .item(kind, number)
    }

    fn of_each(
        &self,
        what: Option<Message>,
        say: impl Fn(&Names<'_>) -> Option<Option<Message>>,
    ) -> Conflict {
        let nothing = || word("versions-nothing");
        let value = |names| say(names).flatten().unwrap_or_else(nothing);
        let before = self.base.as_ref().and_then(say_before(&say));
        Conflict {
            what: what.unwrap_or_else(nothing),
            before,
            ours: value(&self.ours),
            theirs: value(&self.theirs),
        }
    }

    fn head(&self, at: usize) -> Conflict {
        let field = HEAD.get(at);
        let what = field.map(|field| word(field.word));
        let mut conflict = self.of_each(what, |names| {
            field.map(|field| (field.say)(names.project(), names))
        });
        if at == SCALE {
            // A choice of scale is a choice of what becomes of the ratings made under the other.
            let (ours, theirs) = (&self.sides.ours.whole.scale, &self.sides.theirs.whole.scale);
            conflict.ours = scale_after(ours, theirs);
            conflict.theirs = scale_after(theirs, ours);
        }
        conflict
    }

    fn deleted(&self, kind: Kind, number: u32) -> Conflict {
        let side = |version: &Version, names: &Names<'_>, since: &[Change]| {
            if !version.has((kind, number)) {
                return word("versions-deleted");
            }
            let own =
                |change: &&Change| concerned(names.project(), **change).contains(&(kind, number));
            let counted = Tally::of(since.iter().filter(own));
            if counted.is_empty() {
                word("versions-used")
            } else {
                Message::new("versions-kept").with("changes", counted.sentence())
            }
        };
        let [ours, theirs] = &self.since;
        Conflict {
            what: self.item(kind, number),
            before: None,
            ours: side(&self.sides.ours, &self.ours, ours),
            theirs: side(&self.sides.theirs, &self.theirs, theirs),
        }
    }

    /// What the entry says on each side where they differ.
    fn entry(&self, kind: Kind, number: u32) -> Conflict {
        let [before, ours, theirs] =
            said_otherwise(kind, number, self.base.as_ref(), &self.ours, &self.theirs);
        let nothing = || word("versions-nothing");
        Conflict {
            what: self.item(kind, number),
            before,
            ours: ours.unwrap_or_else(nothing),
            theirs: theirs.unwrap_or_else(nothing),
        }
    }

    fn cell(&self, key: CellKey) -> Conflict {
        let value = |version: &Version| level(cell_at(&version.whole, key), empty_cell(key));
        let (sheet, factor, touchpoint) = key;
        let known = |base: &&Version| {
            let sheet = of_sheet(sheet).is_none_or(|key| base.has(key));
            let factor = base.has((Kind::Factor, factor.0));
            sheet && factor && base.has((Kind::Touchpoint, touchpoint.0))
        };
        Conflict {
            what: cell(key, &self.ours),
            before: self.sides.base.as_ref().filter(known).map(value),
            ours: value(&self.sides.ours),
            theirs: value(&self.sides.theirs),
        }
    }
}

fn say_before<'n, 'p>(
    say: &'n impl Fn(&Names<'_>) -> Option<Option<Message>>,
) -> impl Fn(&Names<'p>) -> Option<Message> + 'n
where
    'p: 'n,
{
    move |names| say(names).map(|value| value.unwrap_or_else(|| word("versions-nothing")))
}
