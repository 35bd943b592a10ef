//! The four derivations, by hand.

use std::collections::BTreeMap;

use touchrank::edit::{Batch, BatchKind, Edit, FactorEdit, TakenEdit};
use touchrank::methods::panel::{Base, derive, moved, ways};
use touchrank::model::{AnswerRange, Derivation, FactorId, Filter, Project, QuestionId};

use super::answers::{Table, importance, importances, levels, one};
use super::kit::{do_it, factor, named, noon, question, rated, segment, take};

/// Values and standard errors by factor.
fn found(
    project: &Project,
    base: &Base,
    filter: &Filter,
    derivation: Derivation,
) -> BTreeMap<FactorId, (f64, Option<f64>)> {
    let derived = derive(project, base, filter, derivation);
    let factors = derived.factors.iter();
    factors
        .map(|(id, it)| (*id, (it.value.value(), it.standard_error)))
        .collect()
}

fn assert_near(
    found: &BTreeMap<FactorId, (f64, Option<f64>)>,
    factors: &[FactorId],
    expected: &[(f64, Option<f64>)],
) {
    assert_eq!(found.len(), expected.len());
    for (id, (value, error)) in factors.iter().zip(expected) {
        let (found, found_error) = found[id];
        assert!((found - value).abs() < 1e-6, "{id:?}: {found} for {value}");
        match (found_error, error) {
            (Some(found), Some(error)) => {
                assert!((found - error).abs() < 1e-6, "{id:?}: {found} for {error}");
            }
            (found, error) => assert_eq!(found, *error, "{id:?}"),
        }
    }
}

fn project_of(names: &[&str]) -> (Project, Vec<FactorId>) {
    let mut project = Project::named("Shop");
    let ids = names
        .iter()
        .map(|name| factor(&mut project, name, None))
        .collect();
    (project, ids)
}

/// The worked case of the method, as one person's answers 5, 4, 2. Less their mean 11/3 they are 4/3, 1/3, −5/3; the middle one lies two
/// thirds of the way up, at 1 + 4 · 2/3. Nothing is known of the doubt of one person, but for two boxes, which one person does not give either.
#[test]
fn the_worked_case() {
    let (mut project, ids) = project_of(&["A", "B", "C"]);
    rated(
        &mut project,
        &["1", "2", "3", "4"],
        &[
            (ids[0], &[9, 3, 1, 1]),
            (ids[1], &[3, 9, 1, 3]),
            (ids[2], &[1, 1, 9, 3]),
        ],
    );
    for (id, importance) in ids.iter().zip([5.0, 4.0, 2.0]) {
        do_it(
            &mut project,
            Edit::Factor(FactorEdit::SetImportance(*id, Some(importance))),
        );
    }
    let base = importances(&ids, &[&[5, 4, 2]]).base();
    let all = Filter::default();
    let of = |derivation| found(&project, &base, &all, derivation);
    let none = |value| (value, None);
    assert_near(&of(Derivation::Mean), &ids, &[5.0, 4.0, 2.0].map(none));
    assert_near(&of(Derivation::TopTwoBox), &ids, &[5.0, 5.0, 1.0].map(none));
    assert_near(
        &of(Derivation::Centred),
        &ids,
        &[5.0, 11.0 / 3.0, 1.0].map(none),
    );
    assert_near(&of(Derivation::Rank), &ids, &[5.0, 3.0, 1.0].map(none));
    // Scores 59 53 27 23 become 61 61 19 23, 55 43 17 17 and the like: the same four classes each time.
    let ways = ways(&project, None, &base, &all);
    assert_eq!(ways.respondents, 1);
    let changes: Vec<_> = ways
        .ways
        .iter()
        .map(|(_, changes, of)| (*changes, *of))
        .collect();
    assert_eq!(changes, [(0, 4); 4]);
}

/// Three people, the last of whom says nothing of the third factor.
const THREE: [&[i32]; 3] = [&[5, 4, 1], &[4, 4, 2], &[3, 5, 0]];

/// By hand. Centred: the first person's mean is 10/3, the second's too, the third's 4; the factors' means are 4/9, 7/9 and −11/6, their
/// span 47/18. Ranks on 0…1: 1, ½, 0; ¾, ¾, 0; 0, 1; the means 7/12, ¾ and 0.
#[test]
fn three_people_one_of_them_with_a_gap() {
    let (project, ids) = project_of(&["A", "B", "C"]);
    let base = importances(&ids, &THREE).base();
    let all = Filter::default();
    let of = |derivation| found(&project, &base, &all, derivation);
    assert_near(
        &of(Derivation::Mean),
        &ids,
        &[
            (4.0, Some(0.577_350)),
            (13.0 / 3.0, Some(1.0 / 3.0)),
            (1.5, Some(0.5)),
        ],
    );
    // p = 2/3: 4 √(2/9 / 3). Of three, all: Wilson from 0.438503; of two, none: up to 0.657620.
    assert_near(
        &of(Derivation::TopTwoBox),
        &ids,
        &[
            (11.0 / 3.0, Some(1.088_662)),
            (5.0, Some(0.572_967)),
            (1.0, Some(0.671_053)),
        ],
    );
    assert_near(
        &of(Derivation::Centred),
        &ids,
        &[
            (1.0 + 164.0 / 47.0, Some(56.0 / 47.0)),
            (5.0, Some(8.0 / 47.0)),
            (1.0, Some(36.0 / 47.0)),
        ],
    );
    assert_near(
        &of(Derivation::Rank),
        &ids,
        &[
            (1.0 + 28.0 / 9.0, Some(1.602_467)),
            (5.0, Some(0.769_800)),
            (1.0, Some(0.0)),
        ],
    );
    let answers = derive(&project, &base, &all, Derivation::Rank).factors;
    let answers: Vec<u32> = answers.values().map(|it| it.answers).collect();
    assert_eq!(answers, [3, 3, 2]);
}

#[test]
fn where_all_are_equal_there_are_no_ends() {
    let (project, ids) = project_of(&["A", "B"]);
    let base = importances(&ids, &[&[4, 4], &[2, 2]]).base();
    for derivation in [Derivation::Centred, Derivation::Rank] {
        let found = found(&project, &base, &Filter::default(), derivation);
        assert_near(&found, &ids, &[(3.0, None), (3.0, None)]);
    }
    let nobody = importances(&ids, &[&[0, 0]]).base();
    for derivation in Derivation::ALL {
        assert!(
            derive(&project, &nobody, &Filter::default(), derivation)
                .factors
                .is_empty()
        );
    }
}

/// 1…10 onto 1…5: 10 is 5, 1 is 1, 5.5 would be 3; 7 is 1 + 6 · 4/9 = 3.6667, 8 is 4.1111 and is in the top two.
#[test]
fn answers_of_another_range_are_carried_onto_one_to_five() {
    let (project, ids) = project_of(&["A", "B"]);
    let ten = AnswerRange { low: 1, high: 10 };
    let five = AnswerRange::IMPORTANCE;
    let base = Table {
        questions: vec![importance(1, ids[0], ten), importance(2, ids[1], five)],
        columns: vec![
            levels(1, ten, &[Some(10), Some(7), Some(8), Some(1)]),
            levels(2, five, &[Some(5), Some(4), Some(4), Some(1)]),
        ],
        rows: 4,
    }
    .base();
    let of = |derivation| found(&project, &base, &Filter::default(), derivation);
    let mean = of(Derivation::Mean);
    assert!((mean[&ids[0]].0 - (5.0 + 11.0 / 3.0 + 37.0 / 9.0 + 1.0) / 4.0).abs() < 1e-12);
    assert_eq!(of(Derivation::TopTwoBox)[&ids[0]].0, 3.0, "two of four");
    // 10 and 5 are the same answer, so are 1 and 1: ½ each; 7 is less than 4, 8 is more: 0 and 1. Both factors are equal.
    assert_near(&of(Derivation::Rank), &ids, &[(3.0, None), (3.0, None)]);
}

/// A heading may change from wave to wave: two columns ask about one factor, and a person's first answer counts.
#[test]
fn two_columns_of_one_factor_are_one() {
    let (project, ids) = project_of(&["A"]);
    let range = AnswerRange::IMPORTANCE;
    let base = Table {
        questions: vec![importance(1, ids[0], range), importance(2, ids[0], range)],
        columns: vec![
            levels(1, range, &[Some(5), None, Some(4), None]),
            levels(2, range, &[None, Some(3), Some(1), None]),
        ],
        rows: 4,
    }
    .base();
    let derived = derive(&project, &base, &Filter::default(), Derivation::Mean);
    let only = derived.factors[&ids[0]];
    assert_eq!((only.value.value(), only.answers), (4.0, 3));
}

/// Of the segment of the first table only its own people count; classes are counted against what the segment has now.
#[test]
fn a_segment_takes_its_own_people() {
    let (mut project, ids) = project_of(&["A", "B"]);
    rated(
        &mut project,
        &["1", "2", "3"],
        &[(ids[0], &[9, 3, 1]), (ids[1], &[1, 3, 9])],
    );
    for (id, importance) in ids.iter().zip([5.0, 1.0]) {
        do_it(
            &mut project,
            Edit::Factor(FactorEdit::SetImportance(*id, Some(importance))),
        );
    }
    let families = segment(&mut project, "Families");
    let mut table = importances(&ids, &[&[1, 5], &[5, 1], &[1, 5], &[5, 2]]);
    table
        .questions
        .push(question(9, "Who", touchrank::model::QuestionKind::One));
    table
        .columns
        .push(one(9, &["family", "single", "family", "single"]));
    let base = table.base();
    let filter = named(QuestionId(9), &["family"]);
    let ways = ways(&project, Some(families), &base, &filter);
    // Now 5·9+1·1 = 46, 18, 14: mean 26, σ = √203 = 14.2: z = +1.40, −0.56, −0.84. With 1 and 5: 14, 18, 46: two classes change.
    let (derived, changes, of) = &ways.ways[0];
    assert_eq!((ways.respondents, *changes, *of), (2, 2, 3));
    assert_near(
        &derived
            .factors
            .iter()
            .map(|(id, it)| (*id, (it.value.value(), it.standard_error)))
            .collect(),
        &ids,
        &[(1.0, Some(0.0)), (5.0, Some(0.0))],
    );
    let taken = ways
        .taken(Derivation::Mean, &Filter::default(), noon(3))
        .unwrap();
    assert_eq!((taken.respondents, taken.factors.len()), (2, 2));
}

#[test]
fn importances_move_with_the_answers_and_are_updated_in_one_step() {
    let (mut project, ids) = project_of(&["A", "B"]);
    let families = segment(&mut project, "Families");
    let all = Filter::default();
    let before = importances(&ids, &[&[5, 3], &[4, 3]]).base();
    for scope in [None, Some(families)] {
        let ways = ways(&project, scope, &before, &all);
        let taken = ways.taken(Derivation::Mean, &all, noon(3)).unwrap();
        do_it(&mut project, take(scope, taken));
    }
    assert_eq!(moved(&project, &before, noon(4)), []);
    do_it(
        &mut project,
        Edit::Factor(FactorEdit::SetImportance(ids[0], Some(1.0))),
    );
    assert_eq!(
        moved(&project, &before, noon(4)),
        [],
        "by hand is no move of the panel"
    );

    let grown = importances(&ids, &[&[5, 3], &[4, 3], &[3, 3]]).base();
    let found = moved(&project, &grown, noon(4));
    let told: Vec<_> = found
        .iter()
        .map(|it| (it.segment, it.importances, it.by_hand))
        .collect();
    assert_eq!(told, [(None, 1, 1), (Some(families), 1, 0)]);
    assert_eq!(
        (found[0].taken.at, found[0].taken.respondents),
        (noon(4), 3)
    );
    let edits = found
        .into_iter()
        .map(|it| Edit::Taken(TakenEdit::Update(it.segment, it.taken)));
    let batch = Batch {
        kind: BatchKind::FromPanel,
        edits: edits.collect(),
    };
    do_it(&mut project, Edit::Batch(batch));
    assert_eq!(moved(&project, &grown, noon(5)), []);
    let whole = project.factor(ids[0]).unwrap().importance.unwrap().value();
    assert_eq!(whole, 1.0, "what was changed by hand stays");
    let own = project.segment(families).unwrap().importances[&ids[0]].value();
    assert_eq!(own, 4.0);
    let nobody = importances(&ids, &[&[0, 0]]).base();
    assert_eq!(
        moved(&project, &nobody, noon(5)),
        [],
        "nothing could be taken"
    );
}
