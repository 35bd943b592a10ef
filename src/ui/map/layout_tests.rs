//! Tests of the board's layout.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::layout::{Detail, Hit, Layout, WHOLE, Wish};
use crate::model::StageId;
use crate::ui::StageGroup;

const ROOM: Rect = Rect {
    min: Pos2::ZERO,
    max: pos2(900.0, 590.0),
};

fn wish(stages: usize, most: usize) -> Wish {
    Wish {
        pitch: None,
        stages,
        most,
        factors: 15,
        whole: WHOLE,
        longest: 12,
        rated: true,
    }
}

fn groups(counts: &[usize]) -> Vec<StageGroup> {
    let mut start = 0;
    let mut groups = Vec::new();
    for (stage, count) in (0..).zip(counts) {
        groups.push(StageGroup {
            stage: StageId(stage),
            start,
            end: start + count,
        });
        start += count;
    }
    groups
}

#[test]
fn a_fitted_journey_needs_no_scrolling_and_folds_as_it_grows() {
    let of = |most| Layout::of(ROOM, &wish(5, most), Vec2::ZERO);
    for most in [1, 4, 12, 29, 60, 125] {
        assert_eq!(of(most).scroll_most, Vec2::ZERO, "{most} cards");
    }
    assert_eq!(of(4).detail(), Detail::Card);
    assert_eq!(of(29).detail(), Detail::Line);
    assert_eq!(of(125).detail(), Detail::Heat);
    assert_eq!((of(4).factors, of(29).factors), (5, 3));
}

#[test]
fn what_is_painted_is_what_is_hit() {
    let groups = groups(&[3, 0, 9]);
    let mut wish = wish(3, 9);
    wish.pitch = Some(120.0);
    let layout = Layout::of(ROOM, &wish, vec2(20.0, 400.0));
    assert!(layout.scroll.y > 0.0);
    for place in layout.visible_places(9) {
        let centre = layout.card(2, place).center();
        if layout.cards.contains(centre) {
            assert_eq!(layout.hit(centre, &groups), Some(Hit::Card(2, place)));
        }
    }
    let head = layout.head(2).center();
    assert_eq!(layout.hit(head, &groups), Some(Hit::Stage(2)));
    // Below the last card of a stage there is nothing.
    let below = pos2(layout.card(0, 0).center().x, layout.cards.bottom() - 1.0);
    assert_eq!(layout.hit(below, &groups), None);
}

#[test]
fn a_drop_goes_before_the_card_whose_upper_half_it_is_on_and_into_empty_stages() {
    let groups = groups(&[3, 0, 9]);
    let layout = Layout::of(ROOM, &wish(3, 9), Vec2::ZERO);
    let card = layout.card(2, 4);
    let high = card.center() - vec2(0.0, 5.0);
    let low = card.center() + vec2(0.0, 5.0);
    assert_eq!(layout.drop_at(high, &groups), Some((2, 4)));
    assert_eq!(layout.drop_at(low, &groups), Some((2, 5)));
    let far = pos2(low.x, 5_000.0);
    assert_eq!(layout.drop_at(far, &groups), Some((2, 9)));
    let empty = pos2(layout.x(1) + 5.0, 300.0);
    assert_eq!(layout.drop_at(empty, &groups), Some((1, 0)));
}

#[test]
fn what_is_revealed_can_be_seen() {
    let mut wish = wish(9, 40);
    wish.pitch = Some(98.0);
    let layout = Layout::of(ROOM, &wish, Vec2::ZERO);
    let scroll = layout.revealing(8, Some(39));
    let layout = Layout::of(ROOM, &wish, scroll);
    let card = layout.card(8, 39);
    assert!(layout.cards.expand(1.0).contains_rect(card), "{card:?}");
    assert_eq!(layout.revealing(8, Some(39)), layout.scroll);
}
