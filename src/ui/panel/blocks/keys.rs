//! The keys of the charts: arrows go from bar to bar and from chart to chart, Space and Enter press.

use egui::{EventFilter, Id, Key, Modifiers, Rect, Ui};

use super::layout::{Layout, Spot, Target};

/// What keys did.
#[derive(Default)]
pub(super) struct Pressed {
    pub(super) to: Option<Target>,
    pub(super) press: bool,
}

/// Keeps arrows for the charts while they have the focus.
pub(super) fn hold_focus(ui: &Ui, board: Id) {
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: false,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(board, filter));
}

/// Takes the keys of this frame.
pub(super) fn take(ui: &Ui, layout: &Layout, selected: Option<&Target>) -> Pressed {
    let mut pressed = Pressed::default();
    let key = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let mut here = selected.and_then(|target| place(layout, target));
    for way in [
        Key::ArrowUp,
        Key::ArrowDown,
        Key::ArrowLeft,
        Key::ArrowRight,
        Key::PageUp,
        Key::PageDown,
        Key::Home,
        Key::End,
    ] {
        while key(way) {
            let last = layout.spots.len().saturating_sub(1);
            let to = match (way, here) {
                (Key::End, _) => last,
                (Key::Home, _) | (_, None) => 0,
                (Key::PageUp | Key::PageDown, Some(at)) => chart(layout, at, way == Key::PageDown),
                (_, Some(at)) => step(&layout.spots, at, way).unwrap_or(at),
            };
            here = Some(to);
            pressed.to = layout.spots.get(to).map(|spot| spot.target.clone());
        }
    }
    pressed.press = key(Key::Space) || key(Key::Enter);
    pressed
}

/// Where a target lies among the spots.
pub(super) fn place(layout: &Layout, target: &Target) -> Option<usize> {
    layout.spots.iter().position(|spot| spot.target == *target)
}

/// The first bar of the next chart, or of this one and then of the one before.
fn chart(layout: &Layout, at: usize, next: bool) -> usize {
    let spots = &layout.spots;
    let Some(here) = spots.get(at).map(|spot| spot.card) else {
        return at;
    };
    let first = |card: usize| spots.iter().position(|spot| spot.card == card);
    let cards = spots.iter().map(|spot| spot.card);
    let to = if next {
        cards.filter(|card| *card > here).min().and_then(first)
    } else {
        let own = first(here);
        own.filter(|own| *own != at)
            .or_else(|| cards.filter(|card| *card < here).max().and_then(first))
    };
    to.unwrap_or(at)
}

/// The nearest spot in a direction: how far it is, and four times how far it lies aside.
fn step(spots: &[Spot], at: usize, way: Key) -> Option<usize> {
    let from = spots.get(at)?.rect;
    let ahead = |to: Rect| match way {
        Key::ArrowDown => to.top() - from.bottom(),
        Key::ArrowUp => from.top() - to.bottom(),
        Key::ArrowRight => to.left() - from.right(),
        _ => from.left() - to.right(),
    };
    let vertical = matches!(way, Key::ArrowDown | Key::ArrowUp);
    let aside = |to: Rect| {
        if vertical {
            (to.left() - from.right()).max(from.left() - to.right())
        } else {
            (to.top() - from.bottom()).max(from.top() - to.bottom())
        }
    };
    let off = |to: Rect| {
        let away = to.center() - from.center();
        (if vertical { away.x } else { away.y }).abs()
    };
    let far = |spot: &Spot| {
        let (ahead, aside) = (ahead(spot.rect), aside(spot.rect).max(0.0));
        // Up and down stay in the column.
        let out = ahead < -1.0 || vertical && aside > 0.0;
        (!out).then(|| ahead.max(0.0) + 4.0 * aside + off(spot.rect) / 1_000.0)
    };
    let ranked = spots.iter().enumerate().filter(|(place, _)| *place != at);
    let ranked = ranked.filter_map(|(place, spot)| Some((place, far(spot)?)));
    let nearest = ranked.min_by(|a, b| a.1.total_cmp(&b.1));
    nearest.map(|(place, _)| place)
}
