//! What the interview asks as a plain table, in its order: a list to send to somebody who is to answer.

use super::InterviewView;
use crate::methods::matrix::{Lens, Scope};
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};

impl InterviewView {
    /// What the screen asks, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        let mut table = Tabular::new(
            ctx,
            ctx.text("copy-questions"),
            &[
                "table-column-stage",
                "table-column-touchpoint",
                "table-column-factor",
                "table-column-importance",
                "copy-level",
                "table-column-not-sure",
            ],
        );
        // A person by themselves is not to read the room's levels here.
        let voice = self.run.plan().voice;
        let scope = voice.scope();
        let (project, lens) = (
            ctx.project,
            Lens::new(ctx.project, scope.unwrap_or(Scope::Whole)),
        );
        for (factor, touchpoint) in self.questions.iter() {
            let (Some(row), Some(column)) = (
                project.factor_position(factor),
                project.touchpoint_position(touchpoint),
            ) else {
                continue;
            };
            let (Some(of), Some(at)) = (project.factors.get(row), project.touchpoints.get(column))
            else {
                continue;
            };
            let level = match scope {
                Some(_) => lens.level(row, column),
                None => voice.level(project, (factor, touchpoint)),
            };
            let doubt = scope.is_some() && lens.is_not_sure(factor, touchpoint);
            table.rows.push(vec![
                Field::stage(project, at),
                Field::text(at.name.as_str()),
                Field::text(of.name.as_str()),
                Field::number(ctx, lens.importance(of), 2),
                level.map_or(Field::None, |level| Field::count(ctx, usize::from(level))),
                Field::text(if doubt {
                    ctx.text("copy-yes")
                } else {
                    String::new()
                }),
            ]);
        }
        table
    }
}
