//! What an entry of a track says on each side, in those fields in which the sides differ.

use super::fields::Item;
use super::kind::Kind;
use super::words::{Names, joined, word};
use crate::i18n::Message;
use crate::model::{List, Project, Track};

/// Before, here and there: the fields in which here and there differ, each with its value.
pub(super) fn said_otherwise(
    kind: Kind,
    number: u32,
    base: Option<&Names<'_>>,
    ours: &Names<'_>,
    theirs: &Names<'_>,
) -> [Option<Message>; 3] {
    let all = (base, ours, theirs);
    match kind {
        Kind::Step(_) => of(kind, number, all, |it| &it.steps),
        Kind::Agent(_) => of(kind, number, all, |it| &it.agents),
        Kind::Barrier(_) => of(kind, number, all, |it| &it.barriers),
        Kind::Proof(_) => of(kind, number, all, |it| &it.evidence),
        _ => [None, None, None],
    }
}

fn of<T: Item>(
    kind: Kind,
    number: u32,
    (base, ours, theirs): (Option<&Names<'_>>, &Names<'_>, &Names<'_>),
    list: impl Fn(&Track) -> &List<T>,
) -> [Option<Message>; 3] {
    let find = |project: &Project| -> Option<T> {
        let track = project.track(kind.track()?)?;
        let mut items = list(track).iter();
        items.find(|item| item.number() == number).cloned()
    };
    let (Some(mine), Some(yours)) = (find(ours.project()), find(theirs.project())) else {
        return [None, None, None];
    };
    let fields = || {
        T::fields()
            .iter()
            .filter(|field| !(field.same)(&mine, &yours))
    };
    let say = |item: &T, names: &Names<'_>| {
        let parts = fields().map(|field| {
            let value = (field.say)(item, names);
            let value = value.unwrap_or_else(|| word("versions-nothing"));
            part_of_value(word(field.word), value)
        });
        joined(parts.collect())
    };
    let before = base.and_then(|names| find(names.project()).and_then(|item| say(&item, names)));
    [before, say(&mine, ours), say(&yours, theirs)]
}

fn part_of_value(field: Message, value: Message) -> Message {
    Message::new("versions-field-is")
        .with("field", field)
        .with("value", value)
}
