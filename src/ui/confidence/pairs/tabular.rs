//! What the page shows as a plain table: the weights with the importances as they are and as they would be.

use crate::methods::pairs::{Map, Reading};
use crate::ui::Context;
use crate::ui::tabular::{Field, Tabular};

use super::words::{name, way_key};

pub(super) fn of(ctx: &Context<'_>, reading: &Reading) -> Tabular {
    let heads = [
        "table-column-factor",
        "pairs-column-weight",
        "table-column-importance",
    ];
    let mut table = Tabular::new(ctx, ctx.text("action-confidence-pairs-tip"), &heads);
    for map in Map::choice(ctx.project.weighting) {
        table.heads.push(ctx.text(way_key(map)));
    }
    for (at, id) in reading.pairs.factors.iter().enumerate() {
        let weights = reading.weights.as_ref();
        let weight = weights.and_then(|weights| weights.values.get(at).copied());
        let mut row = vec![
            Field::text(name(ctx.project, *id)),
            Field::share(ctx, weight),
            Field::number(ctx, reading.importances.get(at).copied().flatten(), 2),
        ];
        for (carried, _) in &reading.ways {
            row.push(Field::number(ctx, carried.values.get(at).copied(), 2));
        }
        table.rows.push(row);
    }
    table
}
