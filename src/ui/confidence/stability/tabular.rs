//! The page as a plain table, in its order.

use super::board::{Board, Row, name_at};
use super::spreads;
use crate::i18n::Message;
use crate::methods::matrix::Kind;
use crate::ui::Context;
use crate::ui::confidence::words;
use crate::ui::tabular::{Field, Tabular};

/// The rows on show.
pub(super) fn of(ctx: &Context<'_>, kind: Kind, board: &Board) -> Tabular {
    let (title, name) = match kind {
        Kind::Touchpoints => ("stability-table-touchpoints", "table-column-touchpoint"),
        Kind::Factors => ("stability-table-factors", "table-column-factor"),
        Kind::Stages => ("stability-table-stages", "table-column-stage"),
    };
    // Figures that are out of date say so where they are pasted as well.
    let title = if board.current {
        ctx.text(title)
    } else {
        let stale = Message::new("stability-table-stale");
        ctx.say(&stale.with("title", Message::new(title)))
    };
    let heads = [
        "table-column-rank",
        name,
        "table-column-class",
        "stability-column-critical",
        "stability-column-important",
        "stability-column-less",
        "stability-column-settled",
        "stability-column-p05",
        "stability-column-p50",
        "stability-column-p95",
        "stability-head-first",
    ];
    let mut table = Tabular::new(ctx, title, &heads);
    let top =
        Message::new("stability-head-top").with("top", ctx.certainty.options.top().to_string());
    table.heads.push(ctx.say(&top));
    table.heads.push(ctx.text("stability-head-mean"));
    if kind == Kind::Factors {
        for head in ["stability-column-spread", "stability-column-spread-from"] {
            table.heads.push(ctx.text(head));
        }
    }
    table.rows = board
        .rows
        .iter()
        .map(|row| fields(ctx, kind, row))
        .collect();
    table
}

fn fields(ctx: &Context<'_>, kind: Kind, row: &Row) -> Vec<Field> {
    let mut fields = vec![
        row.rank
            .map_or(Field::None, |rank| Field::count(ctx, rank.place)),
        Field::text(name_at(ctx, kind, row.position)),
        Field::class(ctx, Some(row.class), kind),
    ];
    if let Some(found) = row.found {
        let share = |share| Field::share(ctx, Some(share));
        fields.extend(found.classes.map(share));
        fields.push(Field::text(ctx.text(words::settled_key(&found))));
        let ranks = [found.rank_p05, found.rank_p50, found.rank_p95];
        fields.extend(ranks.map(|rank| Field::count(ctx, rank)));
        fields.extend([share(found.first), share(found.top)]);
        fields.push(Field::number(ctx, Some(found.mean_score), 1));
        if let Some(spread) = spreads::of(ctx, row.position).filter(|_| kind == Kind::Factors) {
            let from = if spread.from_panel {
                "stability-spread-panel"
            } else {
                "stability-spread-assumed"
            };
            fields.push(Field::number(ctx, Some(spread.sd), 2));
            fields.push(Field::text(ctx.text(from)));
        }
    }
    fields
}
