//! What is typed as an edit, or why it is none: shares in percent, importances, names, marks, descriptions.

use super::place::Place;
use crate::edit::{Edit, JobEdit, SegmentEdit, apply};
use crate::i18n::{Message, parse_decimal};
use crate::ui::{Context, plain_lines};

/// What a text makes of a field; none where it changes nothing.
pub(super) fn edit(ctx: &Context<'_>, place: Place, text: &str) -> Result<Option<Edit>, Message> {
    let text = &plain_lines(text);
    if !place.is_in(ctx.project) || place.text(ctx) == *text {
        return Ok(None);
    }
    let word = || text.trim().to_owned();
    let edit = match place {
        Place::NewSegment => Edit::Segment(SegmentEdit::Add(word())),
        Place::Name(id) => Edit::Segment(SegmentEdit::Rename(id, word())),
        Place::Mark(id) => Edit::Segment(SegmentEdit::SetMark(id, word())),
        Place::Note(id) => Edit::Segment(SegmentEdit::SetNote(id, text.clone())),
        Place::Share(id) => Edit::Segment(SegmentEdit::SetShare(id, share(text)?)),
        Place::Importance(id, factor) => {
            Edit::Segment(SegmentEdit::SetImportance(id, factor, number(text)?))
        }
        Place::NewJob => Edit::Job(JobEdit::Add(word())),
        Place::JobName(id) => Edit::Job(JobEdit::Rename(id, word())),
        Place::JobNote(id) => Edit::Job(JobEdit::SetNote(id, text.clone())),
    };
    // On a copy, which costs some pointers, so that what is refused is said beside its field.
    let mut tried = ctx.project.clone();
    match apply(&mut tried, &edit) {
        Ok(applied) => Ok(applied.changed.then_some(edit)),
        Err(error) => Err(error.message()),
    }
}

fn number(text: &str) -> Result<Option<f64>, Message> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let value = parse_decimal(text);
    let refusal = || Message::new("matrix-importance-no-number").with("value", text);
    value.map(Some).ok_or_else(refusal)
}

/// A share as a fraction of 0…1. It is typed in percent, with the sign or without; below 1 only with it, because 0.25 may be
/// meant as a fraction.
fn share(text: &str) -> Result<Option<f64>, Message> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let signless = text.strip_suffix('%');
    let plain = signless.unwrap_or(text).trim_end();
    let refusal = |key| Message::new(key).with("value", text);
    let value = parse_decimal(plain).ok_or_else(|| refusal("segments-share-no-number"))?;
    if !(0.0..=100.0).contains(&value) {
        return Err(refusal("segments-share-outside"));
    }
    if signless.is_none() && value > 0.0 && value < 1.0 {
        return Err(refusal("segments-share-fraction"));
    }
    Ok(Some(value / 100.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_typed_in_percent_and_never_guessed() {
        let key = |text| share(text).unwrap_err().key;
        assert_eq!(share("25"), Ok(Some(0.25)));
        assert_eq!(share(" 25 % "), Ok(Some(0.25)));
        assert_eq!(share("12,5"), Ok(Some(0.125)));
        assert_eq!(share("0.5%"), Ok(Some(0.005)));
        assert_eq!(share("0"), Ok(Some(0.0)));
        assert_eq!(share(""), Ok(None));
        assert_eq!(key("0,25"), "segments-share-fraction");
        assert_eq!(key("101"), "segments-share-outside");
        assert_eq!(key("−3"), "segments-share-outside");
        assert_eq!(key("a third"), "segments-share-no-number");
        assert_eq!(key("%"), "segments-share-no-number");
    }
}
