//! What can be done with the comparison, whether it comes from a key, a menu, the palette or the pointer.

use super::column::Column;
use super::view::CompareView;
use crate::methods::matrix::Scope;
use crate::model::{SegmentId, Subject};
use crate::ui::action::{CompareAction, Screen};
use crate::ui::{Context, Intent, Intents};

impl CompareView {
    /// Carries an action out.
    pub fn act(&mut self, ctx: &Context<'_>, action: CompareAction, intents: &mut Intents) {
        match action {
            CompareAction::Journey => self.order_by(Column::Touchpoint),
            CompareAction::Disagreement => self.order_by(Column::Disagreement),
            CompareAction::Portfolio => self.order_by(Column::Portfolio),
            CompareAction::Column => self.order_by(self.column),
            CompareAction::OnlyChanges => {
                self.only_changes = !self.only_changes;
                self.reveal = true;
            }
            CompareAction::All => {
                let all: Vec<SegmentId> = ctx.project.segments.iter().map(|s| s.id).collect();
                let every = self.shown(ctx.project).len() == all.len();
                self.chosen = (!every).then(|| all.into_iter().collect());
            }
            CompareAction::Priorities => self.open(ctx, Screen::Priorities, intents),
            CompareAction::Matrix => self.open(ctx, Screen::Matrix, intents),
        }
    }

    /// Orders the rows by a column; its first place is seen first.
    pub(super) const fn order_by(&mut self, column: Column) {
        self.order = column;
        self.scroll.y = 0.0;
    }

    /// Shows the selected touchpoint on another screen, through the segment of the selected column.
    fn open(&self, ctx: &Context<'_>, screen: Screen, intents: &mut Intents) {
        let Some(id) = self.row.filter(|id| ctx.project.touchpoint(*id).is_some()) else {
            return;
        };
        let scope = match self.column {
            Column::Segment(id) => Scope::Segment(id),
            Column::Touchpoint | Column::Whole | Column::Portfolio | Column::Disagreement => {
                Scope::Whole
            }
        };
        intents.push(Intent::Look(scope));
        intents.push(Intent::Go(screen, Some(Subject::Touchpoint(id))));
    }
}
