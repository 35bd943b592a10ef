//! What a screen reader finds in the painted grid. Nothing is done while none listens.

use egui::accesskit::Role;
use egui::{Id, Rect, Sense, Ui};

use super::cells::{Row, importance};
use super::selection::Spot;
use super::sheet::{Sheet, score_texts};
use super::texts::Texts;
use crate::i18n::{Message, percent, visible};
use crate::methods::matrix::{Class, Figures, ItemFigures, Kind, Lens};
use crate::model::{Factor, Importance, Subject, TouchpointId};
use crate::ui::ballots::spread;
use crate::ui::marks::rank_text;
use crate::ui::{Context, confidence, taken};

/// Gives the heads, cells and figures that can be seen names.
pub fn show(ui: &Ui, sheet: &Sheet<'_>, texts: &mut Texts, grid: Id) {
    let listens = ui
        .ctx()
        .accesskit_node_builder(grid, |node| {
            node.set_role(Role::Grid);
            node.set_label(sheet.ctx.text("matrix-grid"));
        })
        .is_some();
    if !listens {
        return;
    }
    let reader = Reader { ui, sheet, grid };
    let lines = texts.summary(|| super::corners::summary(sheet));
    for (line, text) in lines.iter().enumerate() {
        reader.node(
            ("summary", line),
            Role::Label,
            text,
            sheet.layout.corner(),
            false,
        );
    }
    reader.stages();
    reader.touchpoints();
    reader.factors();
}

struct Reader<'a> {
    ui: &'a Ui,
    sheet: &'a Sheet<'a>,
    grid: Id,
}

impl Reader<'_> {
    fn node(
        &self,
        salt: impl std::hash::Hash + std::fmt::Debug,
        role: Role,
        label: &str,
        rect: Rect,
        selected: bool,
    ) -> Id {
        let id = self.grid.with(salt);
        self.ui.interact(rect, id, Sense::hover());
        self.ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(role);
            // A label's words are its value.
            if role == Role::Label {
                node.set_value(visible(label));
            } else {
                node.set_label(visible(label));
            }
            node.set_bounds(egui::accesskit::Rect {
                x0: rect.min.x.into(),
                y0: rect.min.y.into(),
                x1: rect.max.x.into(),
                y1: rect.max.y.into(),
            });
            if selected {
                node.set_selected(true);
            }
        });
        id
    }

    /// The name of what it is, with how many notes there are about it.
    fn noted(&self, name: String, subject: Subject) -> String {
        let ctx = self.sheet.ctx;
        match ctx.derived.notes.get(&subject) {
            None => name,
            Some(count) => ctx.say(
                &Message::new("matrix-reader-notes")
                    .with("what", name)
                    .with("count", *count),
            ),
        }
    }

    fn cursor_at(&self, spot: Spot, id: Id) {
        if self.sheet.selection.cursor == spot {
            self.ui.ctx().accesskit_node_builder(self.grid, |node| {
                node.set_active_descendant(id.accesskit_id());
            });
        }
    }

    fn figures(&self, key: &'static str, name: &str, figures: &ItemFigures, of: Kind) -> String {
        let sheet = self.sheet;
        let all = sheet.ctx.derived.figures.of(of);
        let (Some(score), Some(rank)) = (figures.score, figures.rank) else {
            return sheet
                .ctx
                .say(&Message::new("matrix-reader-no-figures").with("name", name));
        };
        let language = sheet.language();
        let score = score_texts(language, score, all).into_iter().next();
        let class = figures.class.unwrap_or(Class::LessImportant);
        let share = percent(language, figures.share.unwrap_or(0.0), 1);
        sheet.ctx.say(
            &Message::new(key)
                .with("name", name)
                .with("score", score.unwrap_or_default())
                .with("share", share)
                .with("class", Message::new(class.key(of)))
                .with("rank", rank_text(rank)),
        )
    }

    /// A touchpoint's figures beside those of the whole market; none where it has none in one of them.
    fn beside(
        &self,
        name: &str,
        (whole, of): (&ItemFigures, &Figures),
        own: &ItemFigures,
    ) -> Option<String> {
        let (sheet, ctx) = (self.sheet, self.sheet.ctx);
        let score = |score: f64, all| score_texts(sheet.language(), score, all).into_iter().next();
        let class = |class: Class| Message::new(class.key(Kind::Touchpoints));
        let message = Message::new("matrix-reader-beside")
            .with("name", name)
            .with(
                "score",
                score(own.score?, &ctx.derived.figures.of_touchpoints)?,
            )
            .with("whole_score", score(whole.score?, &of.of_touchpoints)?)
            .with("rank", rank_text(own.rank?))
            .with("whole_rank", rank_text(whole.rank?))
            .with("class", class(own.class?))
            .with("whole_class", class(whole.class?));
        Some(ctx.say(&message))
    }

    /// A touchpoint's figures with how sure its class is, where that is known.
    fn with_sureness(&self, text: String, (id, class): (TouchpointId, Option<Class>)) -> String {
        let ctx = self.sheet.ctx;
        match confidence::words::line(ctx, Subject::Touchpoint(id), class) {
            None => text,
            Some(line) => {
                let message = Message::new("matrix-reader-sure").with("figures", text);
                ctx.say(&message.with("line", line))
            }
        }
    }

    fn stages(&self) {
        let sheet = self.sheet;
        let first = sheet.axes.group_position(sheet.layout.columns.start);
        let groups = sheet.axes.groups.iter().skip(first);
        for group in groups.take_while(|group| group.columns.start < sheet.layout.columns.end) {
            let Some(stage) = sheet.ctx.project.stages.get(group.stage) else {
                continue;
            };
            let rect = sheet.layout.stage(&group.columns);
            let start = group.columns.start;
            let spot = Spot {
                row: super::selection::STAGES,
                column: super::selection::signed(start),
            };
            let name = self.noted(stage.name.clone(), Subject::Stage(stage.id));
            let id = self.node(("stage", start), Role::ColumnHeader, &name, rect, false);
            self.cursor_at(spot, id);
        }
    }

    fn touchpoints(&self) {
        let sheet = self.sheet;
        let layout = sheet.layout;
        for column in layout.columns.clone() {
            let position = sheet.axes.columns.get(column).and_then(|c| c.touchpoint);
            let Some((position, touchpoint)) =
                position.and_then(|at| Some((at, sheet.ctx.project.touchpoints.get(at)?)))
            else {
                continue;
            };
            let rect = layout.name_of_column(column).intersect(layout.top());
            let salt = ("touchpoint", touchpoint.id);
            let selected = sheet.block.columns.contains(&column);
            let name = self.noted(touchpoint.name.clone(), Subject::Touchpoint(touchpoint.id));
            let id = self.node(salt, Role::ColumnHeader, &name, rect, selected);
            let spot = Spot {
                row: super::selection::NAMES,
                column: super::selection::signed(column),
            };
            self.cursor_at(spot, id);
            if let Some(figures) = sheet.ctx.derived.figures.touchpoints.get(position) {
                let rect = Rect::from_x_y_ranges(rect.x_range(), layout.bottom().y_range());
                let beside = sheet.difference.and_then(|difference| {
                    let whole = difference.whole.touchpoints.get(position)?;
                    self.beside(&touchpoint.name, (whole, &difference.whole), figures)
                });
                let text = beside.unwrap_or_else(|| {
                    self.figures(
                        "matrix-reader-touchpoint",
                        &touchpoint.name,
                        figures,
                        Kind::Touchpoints,
                    )
                });
                let text = self.with_sureness(text, (touchpoint.id, figures.class));
                self.node(("figures", touchpoint.id), Role::Label, &text, rect, false);
            }
        }
    }

    fn factors(&self) {
        let sheet = self.sheet;
        let layout = sheet.layout;
        for row in layout.rows.clone() {
            let position = sheet.axes.rows.get(row).copied();
            let Some((position, factor)) =
                position.and_then(|at| Some((at, sheet.ctx.project.factors.get(at)?)))
            else {
                continue;
            };
            let rect = layout.name_of_row(row).intersect(layout.left());
            let selected = sheet.block.rows.contains(&row);
            let name = self.noted(factor.name.clone(), Subject::Factor(factor.id));
            let salt = ("factor", factor.id);
            let id = self.node(salt, Role::RowHeader, &name, rect, selected);
            let row_at = super::selection::signed(row);
            let at = |column| Spot {
                row: row_at,
                column,
            };
            self.cursor_at(at(super::selection::NAME), id);
            let text = importance_words(sheet.ctx, factor);
            let rect = layout.importance_of_row(row).intersect(layout.left());
            let id = self.node(
                ("importance", factor.id),
                Role::GridCell,
                &text,
                rect,
                false,
            );
            self.cursor_at(at(super::selection::IMPORTANCE), id);
            if let Some(figures) = sheet.ctx.derived.figures.factors.get(position) {
                let mut rect = rect;
                rect.min.x = rect.max.x;
                rect.max.x = layout.body.left();
                let text =
                    self.figures("matrix-reader-factor", &factor.name, figures, Kind::Factors);
                self.node(("row figures", factor.id), Role::Label, &text, rect, false);
            }
            self.cells(row, position);
        }
    }

    fn cells(&self, row: usize, position: usize) {
        let sheet = self.sheet;
        let layout = sheet.layout;
        let project = sheet.ctx.project;
        let (Some(cells), Some(factor)) = (
            Row::of(project, sheet.ctx.scope, position),
            project.factors.get(position),
        ) else {
            return;
        };
        let lens = Lens::new(project, sheet.ctx.scope);
        let rows_selected = sheet.block.rows.contains(&row);
        for column in layout.columns.clone() {
            let touchpoint = sheet.axes.columns.get(column).and_then(|c| c.touchpoint);
            let Some((at, touchpoint)) =
                touchpoint.and_then(|at| Some((at, project.touchpoints.get(at)?)))
            else {
                continue;
            };
            let (whole, own) = cells.both(at, touchpoint.id);
            let say = |level: Option<u8>| match level {
                Some(level) => level.to_string(),
                None => sheet.ctx.text("matrix-reader-not-rated"),
            };
            let level = say(own.or(whole));
            let message = match own {
                Some(_) => Message::new("matrix-reader-cell-own").with("whole", say(whole)),
                None if cells.is_of_segment() => Message::new("matrix-reader-cell-inherited"),
                None => Message::new("matrix-reader-cell"),
            };
            let text = sheet.ctx.say(
                &message
                    .with("factor", factor.name.as_str())
                    .with("touchpoint", touchpoint.name.as_str())
                    .with("level", level),
            );
            let text = if lens.is_not_sure(factor.id, touchpoint.id) {
                let doubted = Message::new("matrix-reader-not-sure").with("what", text);
                sheet.ctx.say(&doubted)
            } else {
                text
            };
            let text = match spread(sheet.ctx, (factor.id, touchpoint.id)) {
                Some(spread) => format!("{text}; {spread}"),
                None => text,
            };
            let text = self.noted(text, Subject::Cell(factor.id, touchpoint.id));
            let rect = layout.cell(row, column).intersect(layout.body);
            let selected = rows_selected && sheet.block.columns.contains(&column);
            let salt = ("cell", factor.id, touchpoint.id);
            let id = self.node(salt, Role::GridCell, &text, rect, selected);
            self.cursor_at(Spot::cell(row, column), id);
        }
    }
}

/// An importance in words: the project's, or a segment's own or inherited one.
pub fn importance_words(ctx: &Context<'_>, factor: &Factor) -> String {
    let say = |value: Option<f64>| match value {
        Some(value) => taken::shown(ctx.language(), value),
        None => ctx.text("matrix-reader-none"),
    };
    let (value, inherited) = importance(ctx.project, ctx.scope, factor);
    let of_segment = super::cells::segment(ctx.project, ctx.scope).is_some();
    let message = match (of_segment, inherited) {
        (false, _) => Message::new("matrix-reader-importance"),
        (true, true) => Message::new("matrix-reader-importance-inherited"),
        (true, false) => Message::new("matrix-reader-importance-own")
            .with("whole", say(factor.importance.map(Importance::value))),
    };
    let message = message.with("name", factor.name.as_str());
    let words = ctx.say(&message.with("value", say(value)));
    match taken::origin(ctx, factor.id) {
        Some(origin) => format!("{words}; {origin}"),
        None => words,
    }
}
