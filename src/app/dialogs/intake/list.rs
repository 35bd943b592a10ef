//! The lists below the preview: cells that are not taken, what is to be known, and what an update adds, changes and misses.

use egui::{
    EventFilter, FontId, Key, Modifiers, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, vec2,
};

use super::super::Seen;
use super::work::Outcome;
use crate::files::sheet::Refusal;
use crate::files::table::Place;
use crate::i18n::{Message, visible};
use crate::ui::type_set::Setting;
use crate::ui::widgets::{self, take_focus};

/// The height of a line.
const LINE: f32 = 22.0;

/// Which list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tab {
    #[default]
    Refused,
    Notices,
    New,
    Changed,
    Gone,
}

impl Tab {
    const ALL: [Self; 5] = [
        Self::Refused,
        Self::New,
        Self::Changed,
        Self::Gone,
        Self::Notices,
    ];

    /// What an empty list says.
    const fn empty(self) -> &'static str {
        match self {
            Self::Refused => "intake-list-all-taken",
            _ => "intake-list-empty",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Refused => "intake-tab-refused",
            Self::Notices => "intake-tab-notices",
            Self::New => "intake-tab-new",
            Self::Changed => "intake-tab-changed",
            Self::Gone => "intake-tab-gone",
        }
    }
}

/// What of the lists is shown.
#[derive(Debug, Default)]
pub(super) struct Lists {
    tab: Tab,
    /// Whether the person has chosen it; else it is the first that has a line.
    chosen: bool,
    at: usize,
    reveal: bool,
}

/// What was asked for in a list.
pub(super) enum Asked {
    /// To see this cell.
    Go(Place),
    /// The whole list as text.
    Copy(String),
}

/// What the lists are of.
#[derive(Clone, Copy)]
pub(super) struct Of<'a> {
    /// What was noticed of the file.
    pub notices: &'a [Message],
    pub outcome: Option<&'a Outcome>,
}

impl Of<'_> {
    fn refusals(&self) -> &[Refusal] {
        self.outcome.map_or(&[], |outcome| &outcome.taken.refusals)
    }

    /// What a list says: of the file, then of the sheet or the update.
    fn messages(&self, tab: Tab) -> [&[Message]; 2] {
        let of_file = if tab == Tab::Notices {
            self.notices
        } else {
            &[]
        };
        let update = self.outcome.and_then(|outcome| outcome.update.as_deref());
        let of_update = match (update, tab) {
            (Some(update), Tab::New) => update.new.as_slice(),
            (Some(update), Tab::Changed) => update.changed.as_slice(),
            (Some(update), Tab::Gone) => update.gone.as_slice(),
            (_, Tab::Notices) => self
                .outcome
                .map_or(&[][..], |outcome| &outcome.taken.notices),
            _ => &[],
        };
        [of_file, of_update]
    }

    /// A line of a list; none where there is no such line.
    fn line(&self, tab: Tab, at: usize) -> Option<Message> {
        if tab == Tab::Refused {
            return self.refusals().get(at).map(refused);
        }
        let [first, then] = self.messages(tab);
        let message = first.get(at).or_else(|| then.get(at - first.len()));
        message.cloned()
    }

    /// How many lines a list has; none where it makes no sense.
    fn count(&self, tab: Tab) -> Option<usize> {
        match tab {
            Tab::Refused => Some(self.refusals().len()),
            Tab::New | Tab::Changed | Tab::Gone if self.outcome?.update.is_none() => None,
            tab => Some(self.messages(tab).iter().map(|list| list.len()).sum()),
        }
    }
}

impl Lists {
    /// Shows them in the place of `ui`.
    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, of: Of<'_>) -> Option<Asked> {
        let mut asked = None;
        let mut count = 0;
        ui.horizontal(|ui| {
            if !self.chosen || of.count(self.tab).is_none() {
                let filled = |tab: &Tab| of.count(*tab).is_some_and(|count| count > 0);
                let first = Tab::ALL.into_iter().find(filled).unwrap_or_default();
                if first != self.tab {
                    self.choose(first, false);
                }
            }
            for tab in Tab::ALL {
                let Some(lines) = of.count(tab) else {
                    continue;
                };
                let text = seen
                    .words
                    .say(&Message::new(tab.key()).with("count", lines));
                if ui.selectable_label(self.tab == tab, text).clicked() {
                    self.choose(tab, true);
                }
                if self.tab == tab {
                    count = lines;
                }
            }
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let copy = ui.add_enabled(count > 0, egui::Button::new(seen.text("intake-copy")));
                if copy.clicked() {
                    asked = Some(Asked::Copy(self.text(seen, of)));
                }
            });
        });
        let inside = self.lines(ui, seen, of, count);
        inside.or(asked)
    }

    fn choose(&mut self, tab: Tab, chosen: bool) {
        *self = Self {
            tab,
            chosen,
            at: 0,
            reveal: true,
        };
    }

    fn lines(&mut self, ui: &mut Ui, seen: &Seen<'_>, of: Of<'_>, count: usize) -> Option<Asked> {
        let tokens = seen.tokens;
        let rect = ui.available_rect_before_wrap();
        let list = ui.scope_id().with("list");
        let area = ui.interact(rect, list, Sense::click());
        ui.painter().rect_filled(rect, 0.0, tokens.field);
        area.widget_info(|| WidgetInfo::labeled(Role::List, true, seen.text("intake-list")));
        let mut asked = None;
        if area.has_focus() {
            asked = self.keys(ui, seen, of, (list, count), rect.height());
        }
        if count == 0 {
            let text = widgets::soft(seen.text(self.tab.empty()), tokens);
            ui.put(
                rect.shrink(8.0).with_max_y(rect.top() + 32.0),
                egui::Label::new(text),
            );
        }
        self.at = self.at.min(count.saturating_sub(1));
        let reveal = std::mem::take(&mut self.reveal).then_some(self.at);
        let (tab, at) = (self.tab, self.at);
        let mut chosen = None;
        let scroll = ScrollArea::vertical().id_salt(tab.key()).auto_shrink(false);
        widgets::lines(ui, scroll, (LINE, count), reveal, |ui, line, rect| {
            let text = of.line(tab, line);
            let text = text.map(|line| seen.words.say(&line)).unwrap_or_default();
            let on = line == at;
            if show_line(ui, seen, (line, &text), rect, (on, area.has_focus())) {
                chosen = Some(line);
            }
        });
        if let Some(line) = chosen {
            self.at = line;
            take_focus(ui, list);
            asked = go(of, tab, line).or(asked);
        }
        let line = if area.has_focus() {
            Stroke::new(2.0, tokens.accent)
        } else {
            Stroke::new(1.0, tokens.line_strong)
        };
        ui.painter()
            .rect_stroke(rect, 0.0, line, StrokeKind::Inside);
        asked
    }

    fn keys(
        &mut self,
        ui: &Ui,
        seen: &Seen<'_>,
        of: Of<'_>,
        (list, count): (egui::Id, usize),
        height: f32,
    ) -> Option<Asked> {
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(list, filter));
        let pressed = |key| ui.input(|input| input.modifiers.is_none() && input.key_pressed(key));
        let copies = ui.input(|input| input.events.contains(&egui::Event::Copy));
        if copies && count > 0 {
            return Some(Asked::Copy(self.text(seen, of)));
        }
        let page = super::view::whole(height / LINE).max(1);
        let before = self.at;
        let last = count.saturating_sub(1);
        for (key, to) in [
            (Key::ArrowUp, self.at.saturating_sub(1)),
            (Key::ArrowDown, self.at + 1),
            (Key::PageUp, self.at.saturating_sub(page)),
            (Key::PageDown, self.at + page),
            (Key::Home, 0),
            (Key::End, last),
        ] {
            if pressed(key) {
                self.at = to.min(last);
            }
        }
        let enter = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        if self.at == before && !enter {
            return None;
        }
        self.reveal = true;
        go(of, self.tab, self.at)
    }

    /// The whole list, a line each.
    fn text(&self, seen: &Seen<'_>, of: Of<'_>) -> String {
        let count = of.count(self.tab).unwrap_or_default();
        let lines = (0..count).filter_map(|at| of.line(self.tab, at));
        let lines: Vec<String> = lines.map(|line| seen.words.say(&line)).collect();
        lines.join("\n")
    }
}

/// The cell that a line is about.
fn go(of: Of<'_>, tab: Tab, line: usize) -> Option<Asked> {
    let refusal = of.refusals().get(line).filter(|_| tab == Tab::Refused)?;
    Some(Asked::Go(refusal.place))
}

/// A cell that is not taken, with its sheet and place.
fn refused(refusal: &Refusal) -> Message {
    let message = if refusal.sheet.is_empty() {
        Message::new("intake-line")
    } else {
        Message::new("intake-line-sheet").with("sheet", refusal.sheet.as_str())
    };
    message
        .with("cell", refusal.place.to_string())
        .with("value", refusal.value.as_str())
        .with("why", refusal.why.clone())
}

/// One line; true where it was pressed.
fn show_line(
    ui: &Ui,
    seen: &Seen<'_>,
    (line, text): (usize, &str),
    rect: Rect,
    (on, focused): (bool, bool),
) -> bool {
    let tokens = seen.tokens;
    let id = ui.scope_id().with(("line", line));
    let response = ui.interact(rect.intersect(ui.clip_rect()), id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, on, visible(text)));
    if on && focused {
        ui.painter().rect_filled(rect, 0.0, tokens.selection);
    } else if on || response.hovered() {
        ui.painter().rect_filled(rect, 0.0, tokens.hover);
    }
    let font = FontId::proportional(tokens.text_small + 1.0);
    let setting = Setting::line(font.size, rect.width() - 20.0);
    let galley = ui.painter().layout_job(setting.job(text.to_owned(), None));
    let at = rect.left_center() + vec2(8.0, -galley.size().y / 2.0);
    let cut = galley.elided;
    ui.painter().galley(at.round(), galley, tokens.ink);
    let clicked = response.clicked();
    if cut {
        response.on_hover_text(visible(text).into_owned());
    }
    clicked
}
