//! The name under which those who pass the filter are saved as a segment.

use egui::{EventFilter, Id, Key, Modifiers, Role, TextEdit, Ui};

use super::rows_of;
use crate::edit::{Edit, NewItem, PanelEdit, apply};
use crate::i18n::Message;
use crate::model::{Filter, SegmentId};
use crate::ui::{Context, Drafts, Intent, Intents, widgets};

/// What is typed.
#[derive(Default)]
pub(super) struct Naming {
    text: Option<String>,
    /// Why it was refused, and whether that was said when the document was to be left.
    refused: Option<(Message, bool)>,
    wanted: bool,
}

fn id() -> Id {
    Id::unique("the name of a filter's segment")
}

impl Naming {
    /// Opens the field.
    pub(super) fn open(&mut self) {
        self.text.get_or_insert_default();
        self.wanted = true;
    }

    /// Whether the field is there.
    pub(super) const fn is_open(&self) -> bool {
        self.text.is_some()
    }

    /// Takes the keys that end the field, before it sees them.
    pub(super) fn keys(
        &mut self,
        ui: &Ui,
        ctx: &Context<'_>,
        saved: &mut Option<(SegmentId, Filter)>,
        intents: &mut Intents,
    ) {
        if !self.is_open() || !ui.memory(|memory| memory.has_focus(id())) {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let ends = if pressed(Key::Escape) {
            *self = Self::default();
            true
        } else {
            pressed(Key::Enter) && self.enter(ctx, saved, intents)
        };
        if ends {
            ui.memory_mut(|memory| memory.surrender_focus(id()));
        }
    }

    /// Makes a segment; false where that is refused.
    pub(super) fn enter(
        &mut self,
        ctx: &Context<'_>,
        saved: &mut Option<(SegmentId, Filter)>,
        intents: &mut Intents,
    ) -> bool {
        let Some(text) = &self.text else {
            return true;
        };
        match edit(ctx, text) {
            Ok(None) => *self = Self::default(),
            Ok(Some((edit, new))) => {
                let said = Message::new("charts-saved").with("name", text.trim());
                *saved = new.map(|id| (id, ctx.survey.filter.clone()));
                intents.edit(edit);
                intents.push(Intent::Say(said));
                *self = Self::default();
            }
            Err(why) => {
                self.refused = Some((why, false));
                return false;
            }
        }
        true
    }

    /// Enters it because the document is saved or left; why it is refused is said once.
    pub(super) fn keep(
        &mut self,
        ctx: &Context<'_>,
        saved: &mut Option<(SegmentId, Filter)>,
        intents: &mut Intents,
    ) {
        self.enter(ctx, saved, intents);
        if let Some((why, said)) = &mut self.refused
            && !std::mem::replace(said, true)
        {
            intents.push(Intent::Refuse(why.clone()));
        }
    }

    /// What is typed, as [`Naming::keep`] would enter it.
    pub(super) fn gather(&self, drafts: &mut Drafts<'_>) {
        if let Some(text) = &self.text {
            drafts.add(
                text,
                |ctx| ctx.text("charts-save-name"),
                |ctx| Ok(edit(ctx, text)?.map(|(edit, _)| edit)),
            );
        }
    }

    /// Shows the field; true where its button was pressed.
    pub(super) fn show(&mut self, ui: &mut Ui, ctx: &Context<'_>) -> bool {
        let Some(text) = &mut self.text else {
            return false;
        };
        let field = TextEdit::singleline(text)
            .id(id())
            .hint_text(ctx.text("charts-save-hint"))
            .desired_width(220.0);
        let response = ui.add(field).accessible_name(ctx.text("charts-save-name"));
        if response.changed() {
            self.refused = None;
        }
        if std::mem::take(&mut self.wanted) {
            widgets::take_focus(ui, id());
        }
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            tab: false,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id(), filter));
        let pressed = ui.button(ctx.text("charts-save-do")).clicked();
        if let Some((why, _)) = &self.refused {
            let text = ctx.say(why);
            let label = ui.colored_label(ctx.tokens.warning, text.as_str());
            ui.ctx().accesskit_node_builder(label.id, |node| {
                node.set_role(Role::Alert);
                node.set_label(text);
            });
        }
        pressed
    }
}

type New = (Edit, Option<SegmentId>);

/// The edit that saves the filter under a name, and the segment that it makes; nothing for no name.
fn edit(ctx: &Context<'_>, text: &str) -> Result<Option<New>, Message> {
    let (survey, name) = (ctx.survey, text.trim());
    if name.is_empty() {
        return Ok(None);
    }
    let found = survey.figures.get(&survey.filter, survey.stamp);
    let all = rows_of(ctx, &survey.filter);
    // Only figures of this very filter tell its part.
    let share = found.and_then(|(figures, current)| {
        (current && all > 0).then(|| figures.passing as f64 / all as f64)
    });
    let edit = Edit::Panel(PanelEdit::SaveSegment {
        name: name.to_owned(),
        filter: survey.filter.clone(),
        share,
    });
    let applied = apply(&mut ctx.project.clone(), &edit).map_err(|why| why.message())?;
    let new = match applied.new_item {
        Some(NewItem::Segment(id)) => Some(id),
        _ => None,
    };
    Ok(Some((edit, new)))
}
