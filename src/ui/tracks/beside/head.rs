//! Above the list: which two tracks, what they come to, and whether only differences are shown.

use egui::{ComboBox, Frame, Label, Margin, Rect, Ui, UiBuilder, pos2, vec2};

use super::list::columns;
use super::{Asked, Beside};
use crate::i18n::{Message, percent, visible};
use crate::model::{Track, TrackId};
use crate::ui::action::TracksAction;
use crate::ui::{Context, badge, widgets};

/// Shows it; what was asked for.
pub(super) fn show(
    beside: &Beside,
    ui: &mut Ui,
    ctx: &Context<'_>,
    tracks: [&Track; 2],
) -> Option<Asked> {
    let mut asked = None;
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(12, 8));
    let response = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let (rect, _) =
            ui.allocate_exact_size(vec2(ui.available_width(), 48.0), egui::Sense::hover());
        let [left, middle, right] = columns(rect);
        for (side, (rect, track)) in [left, right].into_iter().zip(tracks).enumerate() {
            let chosen = one(ui, ctx, (side, rect), track);
            asked = chosen.map(|id| Asked::Track(side, id)).or(asked.take());
        }
        let size = vec2(middle.width() - 24.0, 26.0);
        let place = Rect::from_center_size(pos2(middle.center().x, rect.top() + 13.0), size);
        let button = egui::Button::new(ctx.text("tracks-beside-exchange")).truncate();
        // Placed in a child, so that what follows stands below both tracks.
        let mut child = ui.new_child(UiBuilder::new().id_salt("exchange").max_rect(place));
        let tip = ctx.text("action-tracks-exchange-tip");
        if child.add_sized(size, button).on_hover_text(tip).clicked() {
            asked = Some(Asked::Act(TracksAction::Exchange));
        }
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
            for sentence in &beside.board.sentences {
                ui.label(sentence.as_str());
            }
        });
        ui.add_space(4.0);
        let mut differing = beside.differing;
        let tip = ctx.text("action-tracks-only-different-tip");
        let text = ctx.text("tracks-beside-only");
        if ui
            .checkbox(&mut differing, text)
            .on_hover_text(tip)
            .changed()
        {
            asked = Some(Asked::Act(TracksAction::OnlyDifferent));
        }
    });
    let edge = egui::Stroke::new(1.0, ctx.tokens.line_strong);
    let rect = response.response.rect;
    ui.painter().hline(rect.x_range(), rect.bottom(), edge);
    asked
}

/// A track: badge, name to be chosen, segment.
fn one(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (side, rect): (usize, Rect),
    track: &Track,
) -> Option<TrackId> {
    let builder = UiBuilder::new().id_salt(("head", side)).max_rect(rect);
    let mut ui = ui.new_child(builder);
    ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
    let segment = track.segment.id().and_then(|id| ctx.project.segment(id));
    let mut chosen = track.id;
    ui.horizontal(|ui| {
        ui.set_height(26.0);
        if let Some(segment) = segment {
            badge::show(ui, ctx.tokens, segment);
        }
        let width = ui.available_width() - 4.0;
        let combo = ComboBox::from_id_salt(("track", side))
            .selected_text(widgets::strong(track.name.as_str()))
            .width(width)
            .truncate()
            .show_ui(ui, |ui| {
                for other in ctx.project.tracks.iter() {
                    ui.selectable_value(&mut chosen, other.id, visible(&other.name));
                }
            });
        let key = if side == 0 {
            "tracks-beside-left"
        } else {
            "tracks-beside-right"
        };
        let named = Message::new(key).with("name", track.name.as_str());
        combo.response.accessible_name(ctx.say(&named));
    });
    let about = match (segment, track.segment.gone()) {
        (Some(segment), _) => match segment.share {
            Some(share) => Message::new("tracks-beside-segment-share")
                .with("name", segment.name.as_str())
                .with("share", percent(ctx.language(), share, 0)),
            None => Message::new("tracks-beside-segment").with("name", segment.name.as_str()),
        },
        (None, gone) => {
            Message::new("tracks-beside-segment-gone").with("name", gone.unwrap_or_default())
        }
    };
    let text = widgets::soft(ctx.say(&about), ctx.tokens).size(ctx.tokens.text_small);
    ui.add(Label::new(text).truncate());
    (chosen != track.id).then_some(chosen)
}
