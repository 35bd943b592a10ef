//! The keyboard of two tracks: arrows and their kin walk over the cards, Enter opens one in its track.

use egui::{EventFilter, Id, Key, Modifiers, Ui};

use super::Beside;
use super::board::Side;
use crate::model::{Entry, Track};
use crate::ui::widgets;
use crate::ui::{Intent, Intents};

pub(super) use crate::ui::widgets::take_focus;

/// Keeps the arrows, which would otherwise move the focus out of the list. Tab leaves it.
pub(super) fn hold_focus(ui: &Ui, list: Id) {
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: false,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(list, filter));
}

/// True where keys are the list's: it has the focus, or nothing has and nothing lies over it. To be asked before a field can
/// give its focus away in answer to the same key.
pub(super) fn listens(ui: &Ui, list: Option<Id>) -> bool {
    widgets::listens(ui, list)
}

/// Does what the keys of this frame say.
pub(super) fn handle(
    beside: &mut Beside,
    ui: &Ui,
    (list, tracks): (Id, [&Track; 2]),
    intents: &mut Intents,
) {
    let pressed: Vec<Key> = ui.input(|input| {
        let events = input.events.iter().filter_map(|event| match event {
            egui::Event::Key {
                key,
                pressed: true,
                modifiers: Modifiers::NONE,
                ..
            } => Some(*key),
            _ => None,
        });
        events.collect()
    });
    for key in pressed {
        let walked = match key {
            Key::ArrowDown => walk(beside, 1),
            Key::ArrowUp => walk(beside, -1),
            Key::PageDown => walk(beside, step_of(beside.page)),
            Key::PageUp => walk(beside, -step_of(beside.page)),
            Key::Home => walk(beside, isize::MIN),
            Key::End => walk(beside, isize::MAX),
            Key::ArrowLeft => cross(beside, 0),
            Key::ArrowRight => cross(beside, 1),
            Key::Enter => {
                if let Some((side, entry)) = beside.at {
                    open(tracks, side, entry, intents);
                }
                false
            }
            _ => false,
        };
        if walked {
            beside.reveal = true;
            take_focus(ui, list);
        }
    }
}

/// Shows an entry in its own track.
pub(super) fn open(tracks: [&Track; 2], side: usize, entry: Entry, intents: &mut Intents) {
    if let Some(track) = tracks.get(side) {
        intents.push(Intent::ShowTrack(track.id, Some(entry)));
    }
}

fn step_of(page: usize) -> isize {
    isize::try_from(page.max(1)).unwrap_or(1)
}

/// Selects another card of the same side; the first one where none is selected.
fn walk(beside: &mut Beside, by: isize) -> bool {
    let side = beside.at.map_or(0, |(side, _)| side);
    let lines = beside.board.lines.iter();
    let entries: Vec<Entry> = lines.filter_map(|line| line.entry(side)).collect();
    let at = beside
        .at
        .and_then(|(_, entry)| entries.iter().position(|other| *other == entry));
    let last = entries.len().saturating_sub(1);
    let to = match at {
        Some(at) => at.saturating_add_signed(by).min(last),
        None if by > 1 => last,
        None => 0,
    };
    match entries.get(to) {
        Some(entry) => beside.at = Some((side, *entry)),
        // This track has nothing here: the other may.
        None => return cross(beside, 1 - side),
    }
    true
}

/// Selects the card beside the selected one; opposite a gap the same step in another place, or the nearest card.
fn cross(beside: &mut Beside, side: usize) -> bool {
    let lines = &beside.board.lines;
    let at = (beside.at).and_then(|(side, entry)| beside.board.line_of(side, entry));
    let at = at.unwrap_or(0);
    if let Some(Side::Gap {
        moved: Some(entry), ..
    }) = (lines.get(at)).and_then(|line| line.cards()?.sides.get(side))
    {
        beside.at = Some((side, *entry));
        return true;
    }
    let cards = lines.iter().enumerate();
    let cards = cards.filter_map(|(line, found)| Some((line, found.entry(side)?)));
    if let Some((_, entry)) = cards.min_by_key(|(line, _)| line.abs_diff(at)) {
        beside.at = Some((side, entry));
    }
    true
}
