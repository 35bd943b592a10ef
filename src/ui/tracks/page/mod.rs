//! One track as a page: its head, and lanes over stages.

mod act;
mod add;
mod block;
mod board;
mod copied;
mod create;
mod emotion;
mod empty;
mod entries;
mod head;
mod inline;
mod keys;
mod known;
mod menu;
mod paint;
mod pointer;
mod reader;
mod rename;
mod screen;
mod select;
mod signs;
mod step_card;
mod tooltip;
mod words;

use std::collections::BTreeSet;

use egui::{Pos2, Rect, Ui, Vec2};

use self::add::Add;
use self::board::Board;
use self::create::Create;
use self::inline::Inline;
use self::known::Known;
use self::rename::Rename;
use super::TracksView;
use crate::methods::tracks::Lane;
use crate::model::StepId;
use crate::ui::action::TracksAction;
use crate::ui::type_set::Watch;
use crate::ui::{Context, Drafts, Intents, Theme};

/// What the page remembers between frames.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that hold in any combination"
)]
pub struct Page {
    /// What is selected is to be brought into view.
    reveal: bool,
    /// So it is once the page is that of the edit that was just asked for.
    follow: bool,
    known: Known,
    board: Option<Board>,
    laid_of: Option<LaidOf>,
    watch: Watch,
    scroll: Vec2,
    /// In which lane and column the selection stands; an entry may stand in several.
    spot: Option<(Lane, usize)>,
    /// Lanes that are not shown.
    hidden: BTreeSet<Lane>,
    /// The list of lanes is to open or to close.
    lanes_wanted: bool,
    /// Whether what is to be looked at again stands out.
    due_only: bool,
    inline: Option<Inline>,
    add: Option<Add>,
    create: Option<Create>,
    rename: Option<Rename>,
    drag: Drag,
    /// Whether the menu that may be open is that of an entry.
    menu: bool,
}

/// What the board was laid out for.
type LaidOf = (u64, Rect, Theme, bool, Vec<Lane>);

/// What a drag does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Drag {
    /// None is under way.
    #[default]
    None,
    /// It takes a step along; the pointer is there.
    Step(StepId, Pos2),
    /// It pushes the board.
    Board,
}

impl Page {
    /// Brings what is selected into view.
    pub const fn reveal(&mut self) {
        self.reveal = true;
    }

    /// The title of the question that is open and was typed in.
    pub fn unanswered(&self) -> Option<&'static str> {
        let create = self.create.as_ref().filter(|create| create.is_typed())?;
        Some(create.title())
    }

    /// Whether Escape has something to end here.
    pub fn wants_escape(&self) -> bool {
        self.drag != Drag::None || self.inline.is_some() || self.add.is_some()
    }
}

/// Makes edits of what is being typed.
pub fn keep_drafts(view: &mut TracksView, ctx: &Context<'_>, intents: &mut Intents) {
    if let Some(inline) = view.page.inline.take() {
        inline::leave(view, ctx, inline, intents);
    }
    if let Some(add) = view.page.add.take() {
        add::leave(view, ctx, add, intents);
    }
    if let Some(rename) = view.page.rename.take() {
        view.page.rename = rename::leave(ctx, rename, intents);
    }
}

/// Whether a text that is refused waits in its field.
fn waits(view: &TracksView) -> bool {
    let page = &view.page;
    page.inline.is_some() || page.add.is_some() || page.rename.is_some()
}

/// What is being typed.
pub fn drafts(view: &TracksView, drafts: &mut Drafts<'_>) {
    if let Some(inline) = &view.page.inline {
        inline::drafts(view, inline, drafts);
    }
    if let Some(add) = &view.page.add {
        add::drafts(view, add, drafts);
    }
    if let Some(rename) = &view.page.rename {
        rename::drafts(rename, drafts);
    }
    if let Some(create) = &view.page.create {
        create::drafts(create, drafts);
    }
}

/// Shows the page and carries the actions out.
pub fn show(
    view: &mut TracksView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    actions: &[TracksAction],
    intents: &mut Intents,
) {
    for action in actions {
        act::act(view, ui, ctx, *action, intents);
    }
    screen::show(view, ui, ctx, intents);
    create::show(view, ui, ctx, intents);
}
