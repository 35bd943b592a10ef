//! The page of raters: who rated what by themselves, where they disagree, and what the room settles.

mod act;
mod cells;
mod detail;
mod head;
mod keys;
mod known;
mod people;
mod tabular;
mod typed;

use egui::{Rect, Ui, UiBuilder, pos2};

use crate::methods::interview::Cell;
use crate::model::{BallotId, Project, Subject};
use crate::ui::action::{RatersAction, Selected};
use crate::ui::{Context, Drafts, Intents};

use known::Known;
use typed::{Place, Typed};

/// How wide the list of people is, and how high what is said of a cell.
const PEOPLE: f32 = 400.0;
const DETAIL: f32 = 210.0;

/// The two lists of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    People,
    #[default]
    Cells,
}

/// The state of the page.
#[derive(Default)]
pub struct RatersPage {
    known: Known,
    typed: Typed,
    part: Part,
    person: Option<BallotId>,
    cell: Option<Cell>,
    /// Where the cell stood in the list, so that the next one takes its place.
    place: usize,
    /// Brings the selected line of each list into view.
    reveal: [bool; 2],
}

impl RatersPage {
    /// Shows the page and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[RatersAction],
        intents: &mut Intents,
    ) {
        self.known.update(ctx);
        self.select(ctx);
        let open = self.open_fields();
        self.typed.keys(ui, ctx, &open, intents);
        for action in actions {
            act::act(self, ctx, *action, intents);
        }
        keys::take(self, ui, ctx, intents);
        head::show(self, ui, ctx, intents);
        if ctx.project.ballots.is_empty() {
            head::empty(self, ui, ctx, intents);
            return;
        }
        let room = ui.available_rect_before_wrap();
        let width = PEOPLE.min(room.width() * 0.4);
        let (left, right) = room.split_left_right_at_x(room.left() + width);
        let detail = DETAIL.min(right.height() * 0.5);
        let (list, below) = right.split_top_bottom_at_y(right.bottom() - detail);
        within(ui, left.shrink2(egui::vec2(8.0, 6.0)), |ui| {
            people::show(self, ui, ctx);
        });
        ui.painter().vline(
            left.right(),
            room.y_range(),
            egui::Stroke::new(1.0, ctx.tokens.line),
        );
        within(ui, list.shrink2(egui::vec2(8.0, 6.0)), |ui| {
            cells::show(self, ui, ctx);
        });
        ui.painter().hline(
            below.x_range(),
            below.top(),
            egui::Stroke::new(1.0, ctx.tokens.line),
        );
        let below = Rect::from_min_max(pos2(below.left() + 12.0, below.top() + 8.0), below.max);
        within(ui, below, |ui| detail::show(self, ui, ctx, intents));
    }

    /// Keeps the selection on what is there; the cell that stands at its place follows one that left the list.
    fn select(&mut self, ctx: &Context<'_>) {
        let project = ctx.project;
        self.typed.refresh(project);
        self.person = (self.person.filter(|id| project.ballot(*id).is_some()))
            .or_else(|| project.ballots.iter().next().map(|ballot| ballot.id));
        let here = self.known.at(self.place);
        let same = here.is_some_and(|it| Some((it.factor, it.touchpoint)) == self.cell);
        if !same {
            let found = self.cell.and_then(|cell| self.known.place_of(cell));
            let last = self.known.count().saturating_sub(1);
            let place = found.unwrap_or(self.place.min(last));
            // Ranked anew, the line can stand where nobody looks.
            self.reveal[1] |= place != self.place;
            self.place = place;
            let here = self.known.at(self.place);
            self.cell = here.map(|it| (it.factor, it.touchpoint));
        }
    }

    /// The fields that are on show.
    fn open_fields(&self) -> Vec<Place> {
        let name = self.typed.renaming.map(Place::Name);
        let reason = self.cell.map(Place::Reason);
        let all = [Some(name.unwrap_or(Place::New)), reason];
        all.into_iter().flatten().collect()
    }

    fn choose_place(&mut self, place: usize) {
        if let Some(dispute) = self.known.at(place) {
            self.place = place;
            self.cell = Some((dispute.factor, dispute.touchpoint));
            self.part = Part::Cells;
            self.reveal[1] = true;
        }
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: &Context<'_>) -> Selected {
        Selected {
            ballot: (self.person).is_some_and(|id| ctx.project.ballot(id).is_some()),
            disputed: self.cell.is_some(),
            ..Selected::default()
        }
    }

    /// The item that is selected.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        let cell = self
            .cell
            .map(|(factor, touchpoint)| Subject::Cell(factor, touchpoint));
        cell.filter(|subject| project.has(*subject))
    }

    /// Selects the first cell of an item that is listed, and brings it into view.
    pub fn go_to(&mut self, ctx: &Context<'_>, subject: Subject) {
        self.known.update(ctx);
        let of = |place: &usize| {
            let it = self.known.at(*place);
            it.is_some_and(|it| match subject {
                Subject::Cell(factor, touchpoint) => {
                    (it.factor, it.touchpoint) == (factor, touchpoint)
                }
                Subject::Factor(id) => it.factor == id,
                Subject::Touchpoint(id) => it.touchpoint == id,
                Subject::Stage(id) => {
                    let touchpoint = ctx.project.touchpoint(it.touchpoint);
                    touchpoint.is_some_and(|touchpoint| touchpoint.stage == id)
                }
            })
        };
        let found = (0..self.known.count()).find(of);
        if let Some(place) = found {
            self.choose_place(place);
        }
    }

    /// Makes edits of what is being typed.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        self.typed.keep(ctx, intents);
    }

    /// What is being typed.
    pub fn drafts(&self, _ctx: &Context<'_>, drafts: &mut Drafts<'_>) {
        self.typed.gather(drafts);
    }
}

fn within(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(rect.expand(3.0)));
        contents(ui);
    });
}
