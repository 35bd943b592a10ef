//! What can be pressed in the charts: its name for a reader, its tooltip, and what pressing does to the filter.

use egui::accesskit::{Action, Toggled};
use egui::{Id, Response, Role, Sense, Ui, Vec2};

use super::cards::{Body, Card, Line};
use super::layout::{Part, Spot};
use crate::i18n::{Message, visible};
use crate::model::{Choice, Filter, QuestionId};
use crate::ui::Context;
use crate::ui::panel::marks;

/// How a spot stands.
#[derive(Clone, Copy)]
pub(super) struct Flags {
    pub(super) selected: bool,
    pub(super) focused: bool,
    pub(super) chosen: bool,
}

/// Has a spot heard, named and explained.
pub(super) fn spot(
    ui: &Ui,
    ctx: &Context<'_>,
    (board, origin): (Id, Vec2),
    (card, spot): (&Card, &Spot),
    flags: Flags,
) -> Response {
    let rect = spot.rect.translate(origin).intersect(ui.clip_rect());
    let id = board.with((card.question, part_salt(spot.part)));
    let response = ui.interact(rect, id, Sense::CLICK);
    let box_like = !matches!(spot.part, Part::More(_) | Part::Read);
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(if box_like {
            Role::CheckBox
        } else {
            Role::Button
        });
        node.set_label(visible(&name(ctx, card, spot.part)));
        node.set_bounds(marks::bounds(response.rect));
        node.add_action(Action::Click);
        if box_like {
            node.set_toggled(if flags.chosen {
                Toggled::True
            } else {
                Toggled::False
            });
        }
    });
    if flags.selected && flags.focused {
        ui.ctx().accesskit_node_builder(board, |node| {
            node.set_active_descendant(id.accesskit_id());
        });
    }
    if response.hovered() && box_like {
        return response.on_hover_text_at_pointer(visible(&name(ctx, card, spot.part)));
    }
    response
}

const fn part_salt(part: Part) -> (u8, usize, usize) {
    match part {
        Part::Line(at) => (0, at, 0),
        Part::Level(at, level) => (1, at, level),
        Part::Group(at) => (2, at, 0),
        Part::Likely(at) => (3, at, 0),
        Part::More(_) => (4, 0, 0),
        Part::Read => (5, 0, 0),
    }
}

/// The line behind a part of a chart.
fn line(card: &Card, part: Part) -> Option<&Line> {
    match (&card.body, part) {
        (Body::Bars(lines), Part::Line(at)) => lines.get(at),
        (Body::Factors(factors), Part::Level(at, level)) => factors.get(at)?.parts.get(level),
        (Body::Nps(found), Part::Group(at)) => found.parts.get(at),
        (Body::Nps(found), Part::Likely(at)) => found.levels.get(at),
        _ => None,
    }
}

/// The whole sentence of a part of a chart.
fn name(ctx: &Context<'_>, card: &Card, part: Part) -> String {
    let message = match part {
        Part::More(0) => Message::new("charts-fewer-of"),
        Part::More(hidden) => Message::new("charts-more-of").with("count", hidden),
        Part::Read => Message::new("charts-read-of"),
        _ => {
            let spoken = line(card, part).map_or("", |line| line.spoken.as_str());
            let of_factor = match (&card.body, part) {
                (Body::Factors(factors), Part::Level(at, _)) => factors.get(at),
                _ => None,
            };
            let mut said = of_factor.map_or_else(
                || spoken.to_owned(),
                |factor| format!("{spoken}. {}", factor.spoken),
            );
            if card.few {
                said = format!("{said}. {}", ctx.text("charts-few"));
            }
            return said;
        }
    };
    ctx.say(&message.with("question", card.title.as_str()))
}

/// The filter with these answers of a question chosen, or, where all of them were, without them.
pub(super) fn toggled(filter: &Filter, question: QuestionId, choices: &[Choice]) -> Filter {
    let mut filter = filter.clone();
    let all = super::is_chosen(&filter, question, choices);
    for choice in choices {
        if filter.has(question, choice) == all {
            filter.toggle(question, choice.clone());
        }
    }
    filter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_chosen_whole_and_let_go_whole() {
        let question = QuestionId(1);
        let levels = [9, 10].map(Choice::Level);
        let mut one = Filter::default();
        one.toggle(question, Choice::Level(9));
        let both = toggled(&one, question, &levels);
        assert!(levels.iter().all(|level| both.has(question, level)));
        assert!(toggled(&both, question, &levels).is_empty());
    }
}
