//! The page of comparison: two filters side by side, and which differences are beyond chance.

mod head;
mod known;
mod paint;

use egui::Ui;

use super::marks;
use super::rows::{Rows, Shown};
use crate::model::Filter;
use crate::ui::action::BlocksAction;
use crate::ui::map::Texts;
use crate::ui::tabular::{Field, Tabular};
use crate::ui::{Ask, Context, Intent, Intents, SurveyWish};

use known::{Known, Line};

/// The state of the page.
#[derive(Default)]
pub struct ComparePage {
    beyond_only: bool,
    known: Known,
    texts: Texts,
    rows: Rows,
}

impl ComparePage {
    /// Shows the page and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        (actions, second): (&[BlocksAction], Filter),
        intents: &mut Intents,
    ) {
        if !marks::has_answers(ui, ctx, intents) {
            return;
        }
        if actions.contains(&BlocksAction::BeyondChance) {
            self.beyond_only = !self.beyond_only;
            self.rows.start();
        }
        let hears = self.rows.listens(ui);
        let sides = (ctx.survey.filter.clone(), second);
        self.known.update(ctx, &sides);
        if !self.known.current {
            let ask = Ask::Comparison(sides.0, sides.1);
            intents.push(Intent::Survey(SurveyWish::Ask(ask)));
        }
        head::show(ui, ctx, (&self.known, self.beyond_only), intents);
        let scale = if ctx.presenting { 1.25 } else { 1.0 };
        let mut texts = std::mem::take(&mut self.texts);
        texts.begin(ui.painter());
        let known = &self.known;
        let lines = known.shown(self.beyond_only);
        let line = |at: usize| known.lines.get(*lines.get(at)?);
        let name = |at: usize| match line(at) {
            Some(Line::Question { name, about }) => format!("{name}, {about}"),
            Some(Line::Figure(row)) => row.spoken.clone(),
            None => String::new(),
        };
        let shown = Shown {
            salt: "panel comparison",
            label: ctx.text("charts-compare-list"),
            height: paint::ROW * scale,
            count: lines.len(),
            hears,
            once: false,
            name: &name,
        };
        self.rows.show(ui, ctx, &shown, |ui, at, rect| {
            let place = (rect, scale, known.current);
            match line(at) {
                Some(Line::Question { name, about }) => {
                    paint::head(ui, ctx, &mut texts, (name, about), place);
                }
                Some(Line::Figure(row)) => paint::row(ui, ctx, &mut texts, row, place),
                None => {}
            }
        });
        self.texts = texts;
    }

    /// Both sides and their differences, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        if !self.known.current {
            return Tabular::default();
        }
        let [first, second] = &self.known.sides;
        let title = format!("{} / {}", first.0, second.0);
        let heads = [
            "charts-column-question",
            "charts-column-answer",
            "charts-column-first",
            "charts-column-second",
            "charts-column-difference",
            "charts-column-verdict",
        ];
        let mut table = Tabular::new(ctx, title, &heads);
        let mut question = "";
        for at in self.known.shown(self.beyond_only) {
            match self.known.lines.get(at) {
                Some(Line::Question { name, .. }) => question = name,
                Some(Line::Figure(row)) => {
                    let [first, second] = &row.texts;
                    table.rows.push(vec![
                        Field::text(question),
                        Field::text(row.label.clone()),
                        Field::text(first.clone()),
                        Field::text(second.clone()),
                        Field::text(row.difference.clone()),
                        Field::text(ctx.text(row.verdict)),
                    ]);
                }
                None => {}
            }
        }
        table
    }
}
