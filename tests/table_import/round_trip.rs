//! What an export writes an import reads back, whatever the names; and nothing that comes in is too strange.

use proptest::prelude::{Just, Strategy, any, prop, prop_oneof, proptest};
use touchrank::files::table::{Dialect, ImportOptions, matrix};
use touchrank::i18n::Language;
use touchrank::methods::matrix::{Scope, figures};
use touchrank::model::{
    Channel, Factor, FactorId, IdCounter, Importance, Project, Relations, Stage, StageId,
    Touchpoint, TouchpointId, Weighting, check,
};

use super::{import, import_with};

/// Names with everything that has ever broken a table.
fn name() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("=SUM(A1)"),
        Just("+7"),
        Just("-"),
        Just("@home"),
        Just("'"),
        Just("\""),
        Just(";"),
        Just(","),
        Just(" "),
        Just("Цена"),
        Just("ё"),
        Just("＝"),
        Just("a"),
        Just("●"),
        Just("9"),
        Just("factor"),
        Just("🙂"),
    ];
    prop::collection::vec(part, 1..5)
        .prop_map(|parts| parts.concat())
        .prop_filter("a name is not blank", |name| !name.trim().is_empty())
}

fn names(count: usize) -> impl Strategy<Value = Vec<String>> {
    prop::collection::btree_set(name(), count).prop_map(|names| names.into_iter().collect())
}

fn importance() -> impl Strategy<Value = Option<Importance>> {
    let value = prop_oneof![
        Just(3.125),
        Just(1234.567),
        Just(0.125),
        (1_u32..=5).prop_map(f64::from),
        0.0..1e7,
    ];
    prop::option::of(value.prop_map(|v| Importance::new(v, Weighting::AsIs).unwrap()))
}

/// A project whose stages each have a touchpoint, in document order.
fn project() -> impl Strategy<Value = Project> {
    let names = (names(2), names(4), names(3));
    let cells = prop::collection::vec(prop::sample::select(vec![0_u8, 2, 4, 10]), 12);
    let channels = prop::collection::vec(prop::sample::select(Channel::ALL.to_vec()), 4);
    let importances = prop::collection::vec(importance(), 3);
    (names, cells, channels, importances).prop_map(
        |((stages, touchpoints, factors), cells, channels, importances)| {
            let mut project = Project::named("Any");
            project.weighting = Weighting::AsIs;
            project.stages = (1..)
                .zip(stages)
                .map(|(id, name)| Stage {
                    id: StageId(id),
                    name,
                    note: String::new(),
                })
                .collect();
            project.touchpoints = (0..)
                .zip(touchpoints.into_iter().zip(channels))
                .map(|(at, (name, channel))| Touchpoint {
                    id: TouchpointId(10 + at),
                    stage: StageId(1 + at / 2),
                    name,
                    channel,
                    note: String::new(),
                    must_have: false,
                    excluded: false,
                })
                .collect();
            project.factors = (20..)
                .zip(factors.into_iter().zip(importances))
                .map(|(id, (name, importance))| Factor {
                    id: FactorId(id),
                    name,
                    importance,
                    note: String::new(),
                    excluded: false,
                })
                .collect();
            project.relations = Relations::from_cells(4, cells.chunks(4).map(<[u8]>::to_vec));
            project.ids = IdCounter::starting_at(30);
            project
        },
    )
}

proptest! {
    #[test]
    fn an_exported_matrix_comes_back_as_it_was(
        project in project(),
        language in prop::sample::select(Language::ALL.to_vec()),
        dialect in prop::sample::select(vec![
            Dialect::Plain, Dialect::International, Dialect::ExcelRussian,
        ]),
    ) {
        assert_eq!(check(&project), []);
        let text = matrix(&project, language, dialect);
        let options = ImportOptions {
            weights: Weighting::AsIs,
            ..ImportOptions::default()
        };
        let back = import_with(&text, &options).unwrap().project;
        assert_eq!(back.relations, project.relations);
        assert_eq!(figures(&back, Scope::Whole), figures(&project, Scope::Whole));
        let stage_names = |project: &Project| -> Vec<String> {
            project.stages.iter().map(|stage| stage.name.clone()).collect()
        };
        assert_eq!(stage_names(&back), stage_names(&project));
        assert_eq!(back.stage_positions(), project.stage_positions());
        for (now, then) in back.touchpoints.iter().zip(project.touchpoints.iter()) {
            assert_eq!((&now.name, now.channel), (&then.name, then.channel));
        }
        for (now, then) in back.factors.iter().zip(project.factors.iter()) {
            assert_eq!((&now.name, now.importance), (&then.name, then.importance));
        }
    }

    #[test]
    fn no_table_for_people_begins_a_field_with_a_formula(project in project()) {
        let text = matrix(&project, Language::English, Dialect::International);
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        for record in reader.records() {
            for field in &record.unwrap() {
                let number = field.parse::<f64>().is_ok();
                assert!(number || !field.starts_with(['=', '+', '-', '@', '＝']), "{field}");
            }
        }
    }

    #[test]
    fn no_bytes_are_too_strange(
        bytes in prop_oneof![
            any::<Vec<u8>>(),
            "(factor|фактор)[,;\t]importance([,;\t\"\n '=0-9●a,]{0,60})".prop_map(String::into_bytes),
        ]
    ) {
        if let Ok(imported) = import(&bytes) {
            assert_eq!(check(&imported.project), []);
        }
    }
}
