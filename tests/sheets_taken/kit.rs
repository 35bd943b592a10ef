//! Small sheets drawn with bars, and what is taken of them.

use touchrank::files::sheet::{
    Cell, Grid, Layout, Span, Taken, Value, recognise, suggested_scale, suggested_weights, take,
};
use touchrank::files::table::{ImportOptions, Place};
use touchrank::i18n::{Language, Message, words};
use touchrank::model::Project;

/// A sheet of lines with bars between cells. `1.5` and the like are numbers, `=7` is a formula with that value, `=?` one without,
/// `#DIV/0!` an error, `@1 March` a date; all else is text. A cell of `<` is merged with that to its left, one of `^` with that above.
pub fn sheet(lines: &str) -> Grid {
    named("", lines)
}

pub fn named(name: &str, lines: &str) -> Grid {
    let mut cells = Vec::new();
    let mut merged: Vec<Span> = Vec::new();
    for (row, line) in lines
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .enumerate()
    {
        let line = line.strip_prefix('|').unwrap();
        let line = line.strip_suffix('|').unwrap();
        for (column, text) in line.split('|').map(str::trim).enumerate() {
            let place = Place { row, column };
            match text {
                "" => {}
                "<" => {
                    let left = Place {
                        row,
                        column: column - 1,
                    };
                    match merged.iter_mut().find(|span| span.last == left) {
                        Some(span) => span.last = place,
                        None => merged.push(Span {
                            first: left,
                            last: place,
                        }),
                    }
                }
                "^" => {
                    let above = Place {
                        row: row - 1,
                        column,
                    };
                    match merged.iter_mut().find(|span| span.last == above) {
                        Some(span) => span.last = place,
                        None => merged.push(Span {
                            first: above,
                            last: place,
                        }),
                    }
                }
                text => {
                    let (value, formula) = value(text);
                    cells.push(Cell {
                        row: u32::try_from(row).unwrap(),
                        column: u32::try_from(column).unwrap(),
                        value,
                        formula,
                    });
                }
            }
        }
    }
    Grid::new(name.to_owned(), cells, merged)
}

fn value(text: &str) -> (Value, bool) {
    if text == "=?" {
        return (Value::NotCalculated, true);
    }
    if let Some(date) = text.strip_prefix('@') {
        return (Value::Date(date.into()), false);
    }
    if text.starts_with('#') && text.len() > 1 {
        return (Value::Error(text.into()), true);
    }
    let (formula, text) = match text.strip_prefix('=') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    match text {
        "TRUE" => (Value::Flag(true), formula),
        _ => match text.parse() {
            Ok(number) => (Value::Number(number), formula),
            Err(_) => (Value::Text(text.into()), formula),
        },
    }
}

/// Takes a sheet as it is recognised, on the scale and with the weights that it seems to have.
pub fn taken(grid: &Grid) -> Taken {
    take_by(grid, &recognise(grid))
}

pub fn take_by(grid: &Grid, layout: &Layout) -> Taken {
    let options = ImportOptions {
        scale: suggested_scale(grid, layout).unwrap_or_default(),
        weights: suggested_weights(grid, layout),
        ..ImportOptions::default()
    };
    take(grid, layout, "Sheet", &options)
}

/// A project in a few lines: stages with their touchpoints, then factors with importances and levels, `-` for not rated.
pub fn summary(project: &Project) -> Vec<String> {
    let mut lines = Vec::new();
    for stage in project.stages.iter() {
        let own = project.touchpoints.iter().filter(|it| it.stage == stage.id);
        let names: Vec<String> = own
            .map(|it| format!("{} {}", it.name, it.channel.code()))
            .collect();
        lines.push(format!("{}: {}", stage.name, names.join(", ")));
    }
    for (at, factor) in project.factors.iter().enumerate() {
        let importance = factor
            .importance
            .map_or("-".to_owned(), |it| it.value().to_string());
        let cells = (0..project.touchpoints.len()).map(|column| {
            let level = project.relations.get(at, column);
            level.map_or("-".to_owned(), |level| level.to_string())
        });
        let cells: Vec<String> = cells.collect();
        lines.push(format!("{} {importance}: {}", factor.name, cells.join(" ")));
    }
    lines
}

/// The summary of what is taken of a sheet.
pub fn summary_of(grid: &Grid) -> Vec<String> {
    let taken = taken(grid);
    assert_eq!(said(&taken.problems), Vec::<String>::new());
    let project = taken.project.unwrap();
    assert_eq!(touchrank::model::check(&project), []);
    summary(&project)
}

/// Messages in English, after a look whether Russian has words for them.
pub fn said(messages: &[Message]) -> Vec<String> {
    let in_words = |language: Language| -> Vec<String> {
        messages
            .iter()
            .map(|message| words(language).say(message))
            .collect()
    };
    for line in in_words(Language::Russian)
        .iter()
        .chain(&in_words(Language::English))
    {
        assert!(
            !line.contains("sheet-") && !line.contains("table-"),
            "{line}"
        );
    }
    in_words(Language::English)
}

/// The refusals as `E5 “x”: why`.
pub fn refused(taken: &Taken) -> Vec<String> {
    taken
        .refusals
        .iter()
        .map(|it| {
            let why = said(std::slice::from_ref(&it.why)).concat();
            format!("{} “{}”: {why}", it.place, it.value)
        })
        .collect()
}

/// The examples that have factors, in both languages.
pub fn examples() -> Vec<(String, Project)> {
    let all = touchrank::files::examples::EXAMPLES.iter();
    all.flat_map(|example| {
        Language::ALL.map(|language| {
            (
                format!("{} {language:?}", example.slug),
                example.project(language).unwrap(),
            )
        })
    })
    .filter(|(_, project)| !project.factors.is_empty())
    .collect()
}
