//! What we write ourselves comes back as it was, and a table that the strict import reads is taken alike.

use proptest::prelude::*;
use touchrank::files::sheet::{Taken, best_sheet, read, recognise, take};
use touchrank::files::table::{self, Dialect, ImportOptions, matrix};
use touchrank::files::workbook::{WorkbookOptions, workbook};
use touchrank::i18n::Language;
use touchrank::model::{
    Channel, Factor, FactorId, IdCounter, Importance, Project, Relations, Scale, Stage, StageId,
    Touchpoint, TouchpointId, Weighting, check,
};

use super::kit::summary;

/// Names with everything that has ever broken a table, and words by which rows are known.
fn name() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "=SUM(A1)", "+7", "-", "@home", "'", "\"", ";", ",", " ", "Цена", "ё", "＝", "a", "●", "9",
        "factor", "🙂", "Site ",
    ]);
    let odd = prop::collection::vec(part, 1..5).prop_map(|parts| parts.concat());
    let known = prop::sample::select(vec![
        "Totally new",
        "stage",
        "Фактор",
        "importance",
        "Описание",
        "№",
        "Rank and file",
        "1",
        "Балльная система",
    ]);
    prop_oneof![4 => odd, 1 => known.prop_map(str::to_owned)]
        .prop_filter("a name is not blank", |name| !name.trim().is_empty())
}

fn names(count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<String>> {
    prop::collection::btree_set(name(), count).prop_map(|names| names.into_iter().collect())
}

fn importance() -> impl Strategy<Value = Option<Importance>> {
    let value = prop_oneof![
        Just(3.125),
        Just(1234.567),
        (1_u32..=5).prop_map(f64::from),
        0.0..1e7
    ];
    prop::option::of(value.prop_map(|value| Importance::new(value, Weighting::AsIs).unwrap()))
}

prop_compose! {
    fn project()(
        stages in names(1..4),
        touchpoints in names(1..7),
        factors in names(1..6),
        scale in prop::sample::select(Scale::presets().to_vec()),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 64),
        importances in prop::collection::vec(importance(), 6),
    ) -> Project {
        let mut project = Project::named("Any");
        project.weighting = Weighting::AsIs;
        let levels: Vec<u8> = std::iter::once(0).chain(scale.values().map(|level| level + 1)).collect();
        let width = touchpoints.len();
        // Each stage has a touchpoint as long as there are any, and they stand in order.
        let stages: Vec<String> = stages.into_iter().take(width).collect();
        let count = stages.len();
        project.stages = (1..).zip(stages).map(|(id, name)| Stage { id: StageId(id), name, note: String::new() }).collect();
        project.touchpoints = touchpoints.into_iter().enumerate().map(|(at, name)| Touchpoint {
            id: TouchpointId(10 + u32::try_from(at).unwrap()),
            stage: StageId(1 + u32::try_from(at.min(count - 1)).unwrap()),
            name,
            channel: Channel::ALL[picks[at].index(3)],
            note: String::new(),
            must_have: false,
            excluded: false,
        }).collect();
        let cells = (0..factors.len()).map(|row| {
            (0..width).map(|column| levels[picks[10 + row * 7 + column].index(levels.len())]).collect()
        });
        project.relations = Relations::from_cells(width, cells.collect::<Vec<Vec<u8>>>());
        project.factors = (20..).zip(factors.into_iter().zip(importances)).map(|(id, (name, importance))| Factor {
            id: FactorId(id),
            name,
            importance,
            note: String::new(),
            excluded: false,
        }).collect();
        project.scale = scale.into();
        project.ids = IdCounter::starting_at(40);
        project
    }
}

fn back(bytes: &[u8], options: &ImportOptions) -> Taken {
    let book = read(bytes).unwrap();
    let found = best_sheet(&book);
    let sheet = &book.sheets[found.unwrap()];
    take(sheet, &recognise(sheet), "Any", options)
}

fn options(project: &Project) -> ImportOptions {
    touchrank::files::sheet::options_for(project)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_csv_of_ours_comes_back_and_is_taken_as_the_strict_import_takes_it(
        project in project(),
        language in prop::sample::select(Language::ALL.to_vec()),
        dialect in prop::sample::select(vec![Dialect::Plain, Dialect::International, Dialect::ExcelRussian]),
    ) {
        prop_assert_eq!(check(&project), []);
        let text = matrix(&project, language, dialect);
        let options = options(&project);
        let taken = back(text.as_bytes(), &options);
        prop_assert_eq!(&taken.refusals, &[]);
        let found = taken.project.unwrap();
        prop_assert_eq!(summary(&found), summary(&project));
        let strict = table::read(text.as_bytes(), "Any", &options).unwrap();
        prop_assert_eq!(found, strict.project);
    }

    #[test]
    fn a_workbook_of_ours_comes_back(
        project in project(),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let date = chrono::NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
        let bytes = workbook(&project, WorkbookOptions { language, date }).unwrap();
        let taken = back(&bytes, &options(&project));
        prop_assert_eq!(&taken.refusals, &[]);
        prop_assert_eq!(summary(&taken.project.unwrap()), summary(&project));
    }
}

#[test]
fn the_examples_come_back_out_of_their_workbooks() {
    for (name, project) in super::kit::examples() {
        for language in Language::ALL {
            let date = chrono::NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
            let bytes = workbook(&project, WorkbookOptions { language, date }).unwrap();
            let taken = back(&bytes, &options(&project));
            let found = taken.project.unwrap();
            assert_eq!(taken.refused, 0, "{name}");
            assert_eq!(summary(&found), summary(&project), "{name}");
        }
    }
}
