//! Whatever stands in a sheet: nothing panics, nothing unsound comes of it, and no cell is lost without a word.

use proptest::prelude::*;
use touchrank::files::sheet::{
    Cell, Column, Grid, Row, Span, Value, options_for, recognise, recognise_as, suggested_scale,
    suggested_weights, take, update, zeros,
};
use touchrank::files::table::{ImportOptions, Place};
use touchrank::model::check;

fn value() -> impl Strategy<Value = Value> {
    let words = prop::sample::select(vec![
        "factor",
        "importance",
        "stage",
        "channel",
        "online",
        "Итого",
        "total",
        "№",
        "Site",
        "Shop",
        "Price",
        "●",
        "++",
        "+",
        "9",
        "1,234",
        "0",
        "50%",
        "  ",
        "a\nb",
        "Описание",
        "Counts",
        "touchpoint",
        "strong",
    ]);
    prop_oneof![
        4 => words.prop_map(|word| Value::Text(word.into())),
        5 => prop::sample::select(vec![0.0, 1.0, 3.0, 9.0, 2.5, 100.0, -1.0, 1e300]).prop_map(Value::Number),
        1 => Just(Value::Flag(true)),
        1 => Just(Value::Date("2026-03-01".into())),
        1 => Just(Value::Error("#REF!".into())),
        1 => Just(Value::NotCalculated),
    ]
}

prop_compose! {
    fn grid()(
        cells in prop::collection::vec(((0_u32..9, 0_u32..9), value(), any::<bool>()), 0..70),
        spans in prop::collection::vec((0_usize..9, 0_usize..9, 0_usize..3, 0_usize..4), 0..4),
    ) -> Grid {
        let cells = cells.into_iter().map(|((row, column), value, formula)| Cell { row, column, value, formula });
        let merged = spans.into_iter().map(|(row, column, down, right)| Span {
            first: Place { row, column },
            last: Place { row: row + down, column: column + right },
        });
        Grid::new("Any".to_owned(), cells.collect(), merged.collect())
    }
}

fn is_blank(value: &Value) -> bool {
    matches!(value, Value::Text(text) if text.trim().is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_sheet_is_too_strange_and_no_cell_is_lost(
        grid in grid(),
        other in grid(),
        turned in prop::option::of(any::<bool>()),
        roles in prop::collection::vec((0_usize..9, 0_usize..6, 0_usize..9, 0_usize..5), 0..4),
    ) {
        let mut layout = match turned {
            Some(turned) => recognise_as(&grid, turned),
            None => recognise(&grid),
        };
        // As a person would correct it.
        for (row, role, column, other) in roles {
            layout = layout.with_row(row, Row::ALL[role]).with_column(column, Column::ALL[other]);
        }
        let options = ImportOptions {
            scale: suggested_scale(&grid, &layout).unwrap_or_default(),
            weights: suggested_weights(&grid, &layout),
            ..ImportOptions::default()
        };
        let taken = take(&grid, &layout, "Any", &options);
        prop_assert_eq!(taken.project.is_none(), !taken.problems.is_empty());
        prop_assert!(zeros(&grid, &layout) <= grid.cells().len());
        let Some(project) = &taken.project else { return Ok(()) };
        prop_assert_eq!(check(project), []);

        // Every cell of factors and touchpoints is a level, refused, or in a row or column that was refused by its name.
        let lies = |place: Place| if layout.transposed { (place.column, place.row) } else { (place.row, place.column) };
        let role = |place: Place| {
            let (row, column) = lies(place);
            (layout.rows.get(row).copied(), layout.columns.get(column).copied())
        };
        let places: Vec<Place> = taken.refusals.iter().map(|refusal| refusal.place).collect();
        let lost = |place: Place| {
            let (row, column) = lies(place);
            places.iter().any(|other| {
                let at = lies(*other);
                *other == place
                    || at.0 == row && role(*other).1 == Some(Column::Factors)
                    || at.1 == column && role(*other).0 == Some(Row::Touchpoints)
            })
        };
        let area = grid.cells().iter().filter(|cell| {
            let place = Place { row: cell.row as usize, column: cell.column as usize };
            let inside = role(place) == (Some(Row::Factor), Some(Column::Touchpoint));
            inside && !is_blank(&cell.value) && !lost(place)
        });
        prop_assert_eq!(area.count(), taken.relations);
        prop_assert_eq!(taken.refused, taken.refusals.len());

        let found = update(project, &taken).unwrap();
        prop_assert!(found.adds_nothing());
        let layout = recognise(&other);
        let other = take(&other, &layout, "Other", &options_for(project));
        if other.project.is_some() {
            let found = update(project, &other).unwrap();
            prop_assert_eq!(check(&found.kept), []);
            prop_assert_eq!(check(&found.removed), []);
            prop_assert!(found.kept.factors.len() >= project.factors.len());
            prop_assert!(found.kept.relations.rated() >= project.relations.rated());
        }
    }
}
