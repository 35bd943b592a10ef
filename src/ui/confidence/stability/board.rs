//! What the page shows, worked out once for each revision, result and choice.

use crate::methods::matrix::{Class, Kind, Rank, Scope};
use crate::methods::stability::ItemStability;
use crate::model::{Project, Subject};
use crate::ui::Context;

/// In which order rows stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    /// By rank.
    #[default]
    Rank,
    /// Those whose class holds least often first.
    LeastSettled,
}

/// What is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Choice {
    /// Touchpoints, factors or stages.
    pub(super) kind: Kind,
    /// Their order.
    pub(super) order: Order,
    /// Only what is not settled.
    pub(super) unsettled: bool,
}

/// An item that has a class.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) subject: Subject,
    /// Its position in its list.
    pub(super) position: usize,
    pub(super) rank: Option<Rank>,
    pub(super) class: Class,
    /// What is known of it; none before the first result, and of what is newer than that.
    pub(super) found: Option<ItemStability>,
}

type Key = (Option<(u64, Scope)>, (u64, u64), Choice);

/// Everything on the page but words and places.
#[derive(Debug, Default)]
pub(super) struct Board {
    key: Option<Key>,
    /// The rows that the choice lets through, in its order.
    pub(super) rows: Vec<Row>,
    /// The first by rank, and how often it stays first.
    pub(super) first: Option<(usize, f64)>,
    /// How many cells to check, and how many unsettled classes no single cell could change then.
    pub(super) checks: Option<(usize, usize)>,
    /// Whether the result belongs to what is on screen.
    pub(super) current: bool,
}

impl Board {
    /// Brings it up to date; true where it was not.
    pub(super) fn update(&mut self, ctx: &Context<'_>, choice: Choice) -> bool {
        let stamp = ctx.certainty.stability.stamp();
        let stamps = (stamp, ctx.certainty.tipping.stamp());
        let key = (ctx.derived.key(), stamps, choice);
        if self.key == Some(key) && key.0.is_some() {
            return false;
        }
        *self = Self::of(ctx, choice);
        self.key = Some(key);
        true
    }

    fn of(ctx: &Context<'_>, choice: Choice) -> Self {
        let (figures, kind) = (&ctx.derived.figures, choice.kind);
        let standing = ctx.certainty.stability.standing(ctx.derived.key());
        let mut rows: Vec<Row> = figures
            .by_rank(kind)
            .into_iter()
            .filter_map(|position| {
                let item = figures.item(kind, position)?;
                let (subject, class) = (subject_at(ctx.project, kind, position)?, item.class?);
                let found = ctx
                    .certainty
                    .of_item(ctx.derived.key(), (subject, item.class));
                Some(Row {
                    subject,
                    position,
                    rank: item.rank,
                    class,
                    found: found.map(|(found, _)| found),
                })
            })
            .collect();
        let loose = |row: &Row| row.found.is_some_and(|found| !found.is_settled());
        let first = rows.first();
        let first = first.and_then(|row| Some((row.position, row.found?.first)));
        if choice.unsettled && standing.any().is_some() {
            rows.retain(loose);
        }
        if choice.order == Order::LeastSettled {
            let holds = |row: &Row| row.found.map_or(2.0, |found| found.of_own_class());
            rows.sort_by(|one, two| holds(one).total_cmp(&holds(two)));
        }
        Self {
            key: None,
            rows,
            first,
            checks: checks_of(ctx, kind),
            current: standing.current().is_some(),
        }
    }

    /// The place of an item among the rows.
    pub(super) fn place(&self, subject: Subject) -> Option<usize> {
        self.rows.iter().position(|row| row.subject == subject)
    }
}

/// What checks would do to the unsettled classes of touchpoints; none where nothing is worth checking, or not known.
fn checks_of(ctx: &Context<'_>, kind: Kind) -> Option<(usize, usize)> {
    let key = ctx.derived.key();
    let stability = ctx.certainty.stability.standing(key).current()?;
    let tipping = ctx.certainty.tipping.standing(key).current()?;
    let found = tipping.worth_checking(Some(stability));
    let said = kind == Kind::Touchpoints && found.of_unsettled;
    said.then_some((found.cells.len(), found.settled))
}

/// The item at a position of a kind.
fn subject_at(project: &Project, kind: Kind, position: usize) -> Option<Subject> {
    match kind {
        Kind::Touchpoints => (project.touchpoints.get(position)).map(|t| Subject::Touchpoint(t.id)),
        Kind::Factors => (project.factors.get(position)).map(|f| Subject::Factor(f.id)),
        Kind::Stages => (project.stages.get(position)).map(|s| Subject::Stage(s.id)),
    }
}

/// The name of the item at a position of a kind.
pub(super) fn name_at<'a>(ctx: &Context<'a>, kind: Kind, position: usize) -> &'a str {
    let project = ctx.project;
    let name = match kind {
        Kind::Touchpoints => project.touchpoints.get(position).map(|item| &item.name),
        Kind::Factors => project.factors.get(position).map(|item| &item.name),
        Kind::Stages => project.stages.get(position).map(|item| &item.name),
    };
    name.map_or("", String::as_str)
}
