//! Edits as a person makes them, the refusals, and the laws of the history.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

use std::sync::Arc;

use chrono::NaiveDate;
use proptest::prelude::*;
use touchrank::edit::{
    BallotEdit, Batch, BatchKind, CellChange, Edit, EditError, EvidenceEdit, EvidenceWords,
    FactorEdit, History, LocalChange, LocalEdit, NewBallot, NewItem, PairEdit, PickedStage,
    ProjectEdit, RelationEdit, SegmentEdit, StageEdit, TouchpointEdit, TouchpointsFate, apply,
};
use touchrank::i18n::{Language, words};
use touchrank::model::{
    BallotId, Channel, EvidenceId, FactorId, Levels, Preference, Project, Scale, ScaleMap,
    SegmentId, Settlement, StageId, Subject, TouchpointId, Weighting, check,
};

fn stage(project: &mut Project, name: &str) -> StageId {
    let edit = StageEdit::Add {
        name: name.to_owned(),
        before: None,
    };
    match apply(project, &Edit::Stage(edit)).unwrap().new_item {
        Some(NewItem::Stage(id)) => id,
        other => panic!("{other:?}"),
    }
}

fn touchpoint(project: &mut Project, stage: StageId, name: &str) -> TouchpointId {
    let edit = TouchpointEdit::Add {
        stage,
        name: name.to_owned(),
        channel: Channel::Online,
        before: None,
    };
    match apply(project, &Edit::Touchpoint(edit)).unwrap().new_item {
        Some(NewItem::Touchpoint(id)) => id,
        other => panic!("{other:?}"),
    }
}

fn factor(project: &mut Project, name: &str, importance: f64) -> FactorId {
    let edit = FactorEdit::Add {
        name: name.to_owned(),
        importance: Some(importance),
        before: None,
    };
    match apply(project, &Edit::Factor(edit)).unwrap().new_item {
        Some(NewItem::Factor(id)) => id,
        other => panic!("{other:?}"),
    }
}

fn rate(factor: FactorId, touchpoint: TouchpointId, level: Option<u8>) -> Edit {
    Edit::Relation(RelationEdit::Whole(vec![CellChange {
        factor,
        touchpoint,
        level,
    }]))
}

struct Shop {
    project: Project,
    need: StageId,
    choice: StageId,
    price: FactorId,
    proof: FactorId,
    window: TouchpointId,
    page: TouchpointId,
}

/// Two stages with a touchpoint each, two factors, one cell rated 9.
fn shop() -> Shop {
    let mut project = Project::named("Shop");
    let need = stage(&mut project, "Need");
    let choice = stage(&mut project, "Choice");
    let window = touchpoint(&mut project, need, "Shop window");
    let page = touchpoint(&mut project, choice, "Product page");
    let price = factor(&mut project, "Clear price", 5.0);
    let proof = factor(&mut project, "Quality proof", 4.0);
    apply(&mut project, &rate(price, page, Some(9))).unwrap();
    Shop {
        project,
        need,
        choice,
        price,
        proof,
        window,
        page,
    }
}

fn names(project: &Project) -> Vec<&str> {
    project
        .touchpoints
        .iter()
        .map(|t| t.name.as_str())
        .collect()
}

#[test]
fn the_step_is_named_in_both_languages() {
    let Shop {
        project,
        price,
        window,
        ..
    } = shop();
    let mut history = History::new(project);
    history.apply(&rate(price, window, Some(9))).unwrap();
    let label = history.undo_label().unwrap();
    assert_eq!(
        words(Language::English).say(label),
        "set “Clear price × Shop window” to 9"
    );
    assert_eq!(
        words(Language::Russian).say(label),
        "задать «Clear price × Shop window»: 9"
    );
}

#[test]
fn counts_agree_with_their_nouns_in_russian() {
    let Shop {
        mut project,
        price,
        need,
        ..
    } = shop();
    let many: Vec<TouchpointId> = (0..22)
        .map(|n| touchpoint(&mut project, need, &format!("Point {n}")))
        .collect();
    for (count, said) in [
        (2, "изменить 2 ячейки"),
        (5, "изменить 5 ячеек"),
        (11, "изменить 11 ячеек"),
        (21, "изменить 21 ячейку"),
        (22, "изменить 22 ячейки"),
    ] {
        let cells = many[..count].iter().map(|touchpoint| CellChange {
            factor: price,
            touchpoint: *touchpoint,
            level: Some(3),
        });
        let edit = Edit::Relation(RelationEdit::Whole(cells.collect()));
        let label = apply(&mut project.clone(), &edit).unwrap().label;
        assert_eq!(words(Language::Russian).say(&label), said);
    }
}

#[test]
fn a_level_that_the_scale_lacks_is_refused_by_name_and_changes_nothing() {
    let Shop {
        mut project,
        price,
        window,
        page,
        ..
    } = shop();
    let before = project.clone();
    let edit = RelationEdit::Whole(vec![
        CellChange {
            factor: price,
            touchpoint: page,
            level: Some(1),
        },
        CellChange {
            factor: price,
            touchpoint: window,
            level: Some(5),
        },
    ]);
    let error = apply(&mut project, &Edit::Relation(edit)).unwrap_err();
    assert_eq!(
        words(Language::English).say(&error.message()),
        "“Clear price × Shop window” cannot be 5: the scale is 1-3-9."
    );
    assert_eq!(
        project, before,
        "the sound cell of the same edit is not taken either"
    );
}

#[test]
fn an_importance_outside_the_scale_is_refused_unless_weights_are_as_they_are() {
    let Shop {
        mut project, price, ..
    } = shop();
    let ten = Edit::Factor(FactorEdit::SetImportance(price, Some(10.0)));
    let error = apply(&mut project, &ten).unwrap_err();
    assert_eq!(
        words(Language::Russian).say(&error.message()),
        "Важность «Clear price»: 10 вне диапазона 1…5."
    );
    let as_is = Edit::Project(ProjectEdit::SetWeighting(Weighting::AsIs));
    apply(&mut project, &as_is).unwrap();
    apply(&mut project, &ten).unwrap();
    let back = Edit::Project(ProjectEdit::SetWeighting(Weighting::OneToFive));
    assert!(matches!(
        apply(&mut project, &back),
        Err(EditError::Importance { .. })
    ));
    for bad in [f64::NAN, f64::INFINITY, -1.0] {
        let edit = Edit::Factor(FactorEdit::SetImportance(price, Some(bad)));
        assert!(apply(&mut project, &edit).is_err(), "{bad}");
    }
}

#[test]
fn a_touchpoint_moves_between_stages_with_its_ratings() {
    let Shop {
        mut project,
        need,
        price,
        window,
        page,
        ..
    } = shop();
    let edit = TouchpointEdit::Move {
        id: page,
        stage: need,
        before: Some(window),
    };
    apply(&mut project, &Edit::Touchpoint(edit)).unwrap();
    assert_eq!(names(&project), ["Product page", "Shop window"]);
    assert_eq!(project.touchpoint(page).unwrap().stage, need);
    assert_eq!(project.level(price, page), Some(9));
    assert_eq!(project.level(price, window), None);
}

#[test]
fn a_moved_stage_takes_its_touchpoints_along() {
    let Shop {
        mut project,
        need,
        choice,
        price,
        page,
        ..
    } = shop();
    let edit = StageEdit::Move {
        id: choice,
        before: Some(need),
    };
    apply(&mut project, &Edit::Stage(edit)).unwrap();
    assert_eq!(names(&project), ["Product page", "Shop window"]);
    assert_eq!(project.level(price, page), Some(9));
}

#[test]
fn a_deleted_stage_hands_its_touchpoints_on_or_takes_them_along() {
    let Shop {
        project,
        need,
        choice,
        price,
        window,
        page,
        ..
    } = shop();
    let delete = |touchpoints| {
        let mut project = project.clone();
        let id = choice;
        apply(
            &mut project,
            &Edit::Stage(StageEdit::Delete { id, touchpoints }),
        )
        .unwrap();
        project
    };
    let handed_on = delete(TouchpointsFate::MoveTo(need));
    assert_eq!(handed_on.touchpoint(page).unwrap().stage, need);
    assert_eq!(handed_on.level(price, page), Some(9));
    let taken_along = delete(TouchpointsFate::Delete);
    assert_eq!(names(&taken_along), ["Shop window"]);
    assert_eq!(taken_along.level(price, window), None);
    assert_eq!(taken_along.relations.touchpoints(), 1);
}

#[test]
fn duplicates_carry_their_ratings() {
    let Shop {
        mut project,
        choice,
        price,
        ..
    } = shop();
    let copy = StageEdit::Duplicate(choice, "Second choice".to_owned());
    apply(&mut project, &Edit::Stage(copy)).unwrap();
    let stages: Vec<_> = project.stages.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(stages, ["Need", "Choice", "Second choice"]);
    let copied = project.touchpoints.last().unwrap();
    assert_eq!(project.level(price, copied.id), Some(9));
    let twin = FactorEdit::Duplicate(price, "Price again".to_owned());
    apply(&mut project, &Edit::Factor(twin)).unwrap();
    let factors: Vec<_> = project.factors.iter().map(|f| f.name.as_str()).collect();
    assert_eq!(factors, ["Clear price", "Price again", "Quality proof"]);
    assert_eq!(project.relations.row(0), project.relations.row(1));
}

#[test]
fn a_segments_own_figures_go_with_the_items_they_are_about() {
    let Shop {
        mut project,
        price,
        proof,
        window,
        ..
    } = shop();
    let add = Edit::Segment(SegmentEdit::Add("Families".to_owned()));
    let Some(NewItem::Segment(families)) = apply(&mut project, &add).unwrap().new_item else {
        panic!("a segment")
    };
    for (factor, value) in [(price, 2.0), (proof, 3.0)] {
        let own = SegmentEdit::SetImportance(families, factor, Some(value));
        apply(&mut project, &Edit::Segment(own)).unwrap();
    }
    let own = RelationEdit::Segment(
        families,
        vec![CellChange {
            factor: proof,
            touchpoint: window,
            level: Some(3),
        }],
    );
    apply(&mut project, &Edit::Relation(own)).unwrap();
    apply(
        &mut project,
        &Edit::Touchpoint(TouchpointEdit::Delete(window)),
    )
    .unwrap();
    assert!(project.segment(families).unwrap().relations.is_empty());
    apply(&mut project, &Edit::Factor(FactorEdit::Delete(price))).unwrap();
    let left: Vec<_> = project
        .segment(families)
        .unwrap()
        .importances
        .keys()
        .collect();
    assert_eq!(left, [&proof]);
    assert!(matches!(
        apply(&mut project, &add),
        Err(EditError::SegmentNameTaken(name)) if name == "Families"
    ));
}

#[test]
fn a_change_of_scale_maps_level_to_level_by_order() {
    let Shop {
        mut project,
        price,
        page,
        ..
    } = shop();
    let to = Scale::one_two_four();
    let map = ScaleMap::proposed(&project.scale, &to);
    assert_eq!(map.pairs(), [(1, 1), (3, 2), (9, 4)]);
    apply(
        &mut project,
        &Edit::Project(ProjectEdit::SetScale { scale: to, map }),
    )
    .unwrap();
    assert_eq!(project.level(price, page), Some(4));
}

#[test]
fn scales_of_unlike_length_keep_ends_and_like_values() {
    let ours = Scale::one_three_nine();
    let classic = Scale::zero_one_three_nine();
    let there = ScaleMap::proposed(&ours, &classic);
    assert_eq!(there.pairs(), [(1, 0), (3, 3), (9, 9)]);
    assert!(!there.merges());
    let back = ScaleMap::proposed(&classic, &ours);
    assert_eq!(back.pairs(), [(0, 1), (1, 1), (3, 3), (9, 9)]);
    assert!(back.merges());
    let own = Scale::of_values(&[0, 7, 20, 55, 99]).unwrap();
    assert_eq!(
        ScaleMap::proposed(&ours, &own).pairs(),
        [(1, 0), (3, 20), (9, 99)]
    );
}

#[test]
fn a_batch_that_fails_half_way_leaves_no_trace() {
    let Shop {
        mut project,
        price,
        page,
        ..
    } = shop();
    let before = project.clone();
    let batch = Edit::Batch(Batch {
        kind: BatchKind::Delete,
        edits: vec![
            Edit::Factor(FactorEdit::Delete(price)),
            Edit::Touchpoint(TouchpointEdit::Delete(page)),
            Edit::Factor(FactorEdit::Delete(price)),
        ],
    });
    assert_eq!(apply(&mut project, &batch), Err(EditError::NoFactor));
    assert_eq!(project, before);
}

#[test]
fn an_edit_that_changes_nothing_is_no_step() {
    let Shop {
        project,
        price,
        page,
        ..
    } = shop();
    let mut history = History::new(project);
    let applied = history.apply(&rate(price, page, Some(9))).unwrap();
    assert!(!applied.changed);
    assert_eq!((history.steps(), history.revision()), (0, 0));
}

#[test]
fn a_gesture_is_one_step_or_none() {
    let Shop { project, price, .. } = shop();
    let before = project.clone();
    let mut history = History::new(project);
    let importance = |value| Edit::Factor(FactorEdit::SetImportance(price, Some(value)));
    history.begin();
    for value in [4.0, 3.0, 2.0] {
        history.update(&importance(value)).unwrap();
    }
    history.commit();
    assert_eq!(history.steps(), 1);
    history.undo();
    assert_eq!(history.project(), &before);
    history.begin();
    history.update(&importance(2.0)).unwrap();
    history.cancel();
    assert_eq!(history.project(), &before);
    assert!(
        history.redo_label().is_some(),
        "a cancelled gesture forgets nothing"
    );
    history.begin();
    history.update(&importance(2.0)).unwrap();
    history.update(&importance(5.0)).unwrap();
    history.commit();
    assert_eq!(history.steps(), 0, "back where it began");
}

#[test]
fn a_thousand_steps_can_be_taken_back() {
    let Shop {
        project,
        price,
        window,
        ..
    } = shop();
    let before = project.clone();
    let mut history = History::new(project);
    for step in 0..1_000 {
        let level = if step % 2 == 0 { 3 } else { 9 };
        history.apply(&rate(price, window, Some(level))).unwrap();
    }
    assert_eq!(history.steps(), 1_000);
    while history.undo().is_some() {}
    assert_eq!(history.project(), &before);
    while history.redo().is_some() {}

    // More are counted than can be taken back.
    let then = history.moment();
    for step in 0..1_003 {
        let level = if step % 2 == 0 { 3 } else { 9 };
        history.apply(&rate(price, window, Some(level))).unwrap();
    }
    assert_eq!((history.steps(), history.steps_since(then)), (1_000, 1_003));
}

#[test]
fn names_are_held_to_their_limits() {
    let Shop {
        mut project, price, ..
    } = shop();
    for name in ["", "  ", "two\nlines", "\u{7}", &"x".repeat(501)] {
        let edit = Edit::Factor(FactorEdit::Rename(price, name.to_owned()));
        assert!(
            matches!(apply(&mut project, &edit), Err(EditError::Text(_))),
            "{name:?}"
        );
    }
    let long = Edit::Factor(FactorEdit::Rename(price, "щ".repeat(500)));
    apply(&mut project, &long).unwrap();
}

// The laws, over random sequences of edits of every kind, undone and redone in between.

/// The raw material of one step; which item it means depends on the project it meets.
#[derive(Clone, Debug)]
struct Draft {
    kind: u32,
    picks: [usize; 3],
    name: String,
    level: Option<u8>,
    value: Option<f64>,
    on: bool,
}

fn some_draft() -> impl Strategy<Value = Draft> {
    let name = prop_oneof![
        9 => "[a-zа-яё ]{1,8}".prop_map(|name| format!("n{name}")),
        1 => Just(String::new()),
    ];
    let level = prop_oneof![
        1 => Just(None),
        6 => prop::sample::select(vec![1, 3, 9]).prop_map(Some),
        1 => Just(Some(4)),
    ];
    (
        0..66_u32,
        any::<[usize; 3]>(),
        name,
        level,
        prop::option::of(-0.5..6.0),
        any::<bool>(),
    )
        .prop_map(|(kind, picks, name, level, value, on)| Draft {
            kind,
            picks,
            name,
            level,
            value,
            on,
        })
}

/// One of the ids, or once in a while one that does not exist.
fn pick<T: Copy>(ids: &[T], pick: usize, nobody: T) -> T {
    if pick.is_multiple_of(16) || ids.is_empty() {
        nobody
    } else {
        ids[pick / 16 % ids.len()]
    }
}

enum Step {
    Undo,
    Redo,
    Edit(Edit),
}

impl Draft {
    fn step(&self, project: &Project) -> Step {
        let stages: Vec<_> = project.stages.iter().map(|s| s.id).collect();
        let touchpoints: Vec<_> = project.touchpoints.iter().map(|t| t.id).collect();
        let factors: Vec<_> = project.factors.iter().map(|f| f.id).collect();
        let segments: Vec<_> = project.segments.iter().map(|s| s.id).collect();
        let [a, b, c] = self.picks;
        let stage = |n| pick(&stages, n, StageId(9_999));
        let touchpoint = |n| pick(&touchpoints, n, TouchpointId(9_999));
        let factor = |n| pick(&factors, n, FactorId(9_999));
        let segment = |n| pick(&segments, n, SegmentId(9_999));
        let cells = || {
            let cell = |f, t| CellChange {
                factor: factor(f),
                touchpoint: touchpoint(t),
                level: self.level,
            };
            if self.on {
                vec![cell(a, b)]
            } else {
                vec![cell(a, b), cell(b, c), cell(c, a)]
            }
        };
        let name = self.name.clone();
        let value = self.value;
        Step::Edit(match self.kind {
            0..=2 => return Step::Undo,
            3 => return Step::Redo,
            4 | 5 => Edit::Stage(StageEdit::Add {
                name,
                before: self.on.then(|| stage(a)),
            }),
            6 => Edit::Stage(StageEdit::Rename(stage(a), name)),
            7 => Edit::Stage(StageEdit::SetExcluded(stage(a), self.on)),
            8 => Edit::Stage(StageEdit::Duplicate(stage(a), name)),
            9 => Edit::Stage(StageEdit::Move {
                id: stage(a),
                before: self.on.then(|| stage(b)),
            }),
            10 => Edit::Stage(StageEdit::Delete {
                id: stage(a),
                touchpoints: if self.on {
                    TouchpointsFate::MoveTo(stage(b))
                } else {
                    TouchpointsFate::Delete
                },
            }),
            11..=14 => Edit::Touchpoint(TouchpointEdit::Add {
                stage: stage(a),
                name,
                channel: Channel::Both,
                before: self.on.then(|| touchpoint(b)),
            }),
            15 => Edit::Touchpoint(TouchpointEdit::Rename(touchpoint(a), name)),
            16 => Edit::Touchpoint(TouchpointEdit::SetChannel(touchpoint(a), Channel::Offline)),
            17 => Edit::Touchpoint(TouchpointEdit::SetExcluded(touchpoint(a), self.on)),
            18 => Edit::Touchpoint(TouchpointEdit::Duplicate(touchpoint(a), name)),
            19 | 20 => Edit::Touchpoint(TouchpointEdit::Move {
                id: touchpoint(a),
                stage: stage(b),
                before: self.on.then(|| touchpoint(c)),
            }),
            21 => Edit::Touchpoint(TouchpointEdit::Delete(touchpoint(a))),
            22..=24 => Edit::Factor(FactorEdit::Add {
                name,
                importance: value,
                before: self.on.then(|| factor(a)),
            }),
            25 => Edit::Factor(FactorEdit::SetImportance(factor(a), value)),
            26 => Edit::Factor(FactorEdit::Duplicate(factor(a), name)),
            27 => Edit::Factor(FactorEdit::Move {
                id: factor(a),
                before: self.on.then(|| factor(b)),
            }),
            28 => Edit::Factor(FactorEdit::Delete(factor(a))),
            29 => Edit::Segment(SegmentEdit::Add(name)),
            30 => Edit::Segment(SegmentEdit::SetShare(segment(a), value)),
            31 => Edit::Segment(SegmentEdit::SetImportance(segment(a), factor(b), value)),
            32 => Edit::Segment(SegmentEdit::Delete(segment(a))),
            33 | 34 => Edit::Relation(RelationEdit::Segment(segment(a), cells())),
            35 => {
                let scales = [
                    Scale::one_three_nine(),
                    Scale::zero_one_three_nine(),
                    Scale::one_two_four(),
                ];
                let scale = scales[a % 3].clone();
                let map = ScaleMap::proposed(&project.scale, &scale);
                Edit::Project(ProjectEdit::SetScale { scale, map })
            }
            36..=39 => Edit::Relation(RelationEdit::Whole(cells())),
            54.. => self.rated(project, &cells()),
            _ => self.attached(project, &cells()),
        })
    }

    /// Doubts, evidence, and touchpoints picked from a list.
    fn attached(&self, project: &Project, cells: &[CellChange]) -> Edit {
        let stages: Vec<_> = project.stages.iter().map(|s| s.id).collect();
        let segments: Vec<_> = project.segments.iter().map(|s| s.id).collect();
        let pieces: Vec<_> = project.evidence.iter().map(|e| e.id).collect();
        let [a, b, c] = self.picks;
        let stage = |n| pick(&stages, n, StageId(9_999));
        let segment = |n| pick(&segments, n, SegmentId(9_999));
        let evidence = |n| pick(&pieces, n, EvidenceId(9_999));
        let noted = |text: &str| EvidenceWords {
            text: text.to_owned(),
            source: "survey".to_owned(),
            date: NaiveDate::from_ymd_opt(2026, 11, 22).filter(|_| self.on),
        };
        let name = self.name.clone();
        let (factor, touchpoint) = (cells[0].factor, cells[0].touchpoint);
        match self.kind {
            40..=43 => {
                let cells = cells.iter().map(|c| (c.factor, c.touchpoint)).collect();
                Edit::Relation(RelationEdit::NotSure {
                    segment: self.value.map(|_| segment(a)),
                    cells,
                    on: c % 4 > 0,
                })
            }
            44..=46 => {
                let about = match a % 4 {
                    0 => Subject::Cell(factor, touchpoint),
                    1 => Subject::Factor(factor),
                    2 => Subject::Touchpoint(touchpoint),
                    _ => Subject::Stage(stage(b)),
                };
                Edit::Evidence(EvidenceEdit::Add(about, noted(&name)))
            }
            47 => Edit::Evidence(EvidenceEdit::Change(evidence(a), noted(&name))),
            48 => Edit::Evidence(EvidenceEdit::Delete(evidence(a))),
            50..=53 => {
                let change = match (b % 6, self.on) {
                    (0, _) => LocalChange::Importances,
                    (1, _) => LocalChange::ResetImportances(vec![factor]),
                    (2, _) => LocalChange::ResetTouchpoints(vec![touchpoint]),
                    (3, _) => LocalChange::ResetCells(vec![(factor, touchpoint)]),
                    (_, true) => LocalChange::Touchpoints(vec![touchpoint]),
                    (_, false) => LocalChange::Factors(vec![factor]),
                };
                let segment = segment(a);
                Edit::Local(LocalEdit { segment, change })
            }
            _ => Edit::Stage(StageEdit::AddTouchpoints(vec![
                PickedStage {
                    stage: name.clone(),
                    touchpoints: vec![(name.clone(), Channel::Both); a % 3],
                },
                PickedStage {
                    stage: format!("{name} again"),
                    touchpoints: vec![(name, Channel::Online)],
                },
            ])),
        }
    }
}

impl Draft {
    /// Ballots, what was settled, and judgements by pairs.
    fn rated(&self, project: &Project, cells: &[CellChange]) -> Edit {
        let segments: Vec<_> = project.segments.iter().map(|s| s.id).collect();
        let factors: Vec<_> = project.factors.iter().map(|f| f.id).collect();
        let ballots: Vec<_> = project.ballots.iter().map(|b| b.id).collect();
        let [a, b, c] = self.picks;
        let segment = self.value.map(|_| pick(&segments, a, SegmentId(9_999)));
        let factor = |n| pick(&factors, n, FactorId(9_999));
        let ballot = pick(&ballots, a, BallotId(9_999));
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).filter(|_| self.on);
        let new = || NewBallot {
            rater: self.name.clone(),
            source: "anna.ron".to_owned(),
            date,
            is_in: self.on,
            levels: (cells.iter())
                .filter_map(|it| Some(((it.factor, it.touchpoint), it.level?)))
                .collect::<Levels>()
                .into(),
        };
        let preference = Preference::of_number(i8::try_from(c % 19).unwrap() - 9);
        match self.kind {
            54 | 55 => Edit::Ballot(BallotEdit::Add(new())),
            56 => Edit::Ballot(BallotEdit::Replace(ballot, new())),
            57 => Edit::Ballot(BallotEdit::Rename(ballot, self.name.clone())),
            58 | 59 => Edit::Ballot(BallotEdit::Rate(ballot, cells.to_vec())),
            60 => Edit::Ballot(BallotEdit::SetIn(ballot, self.on)),
            61 if b % 2 == 0 => Edit::Ballot(BallotEdit::SetBlind(self.on)),
            61 => Edit::Ballot(BallotEdit::Delete(ballot)),
            62 => Edit::Ballot(BallotEdit::Settle {
                factor: cells[0].factor,
                touchpoint: cells[0].touchpoint,
                settlement: Settlement {
                    level: self.level.unwrap_or(9),
                    reason: self.name.clone(),
                    date,
                },
            }),
            63 => {
                let cells = cells.iter().map(|it| (it.factor, it.touchpoint));
                Edit::Ballot(BallotEdit::Unsettle(cells.collect()))
            }
            _ if c % 8 == 0 => Edit::Pair(PairEdit::Clear(segment)),
            _ => Edit::Pair(PairEdit::Judge {
                segment,
                first: factor(b),
                second: factor(c),
                preference,
            }),
        }
    }
}

/// A project that has one of everything.
fn start() -> Project {
    let mut shop = shop();
    let add = Edit::Segment(SegmentEdit::Add("Families".to_owned()));
    apply(&mut shop.project, &add).unwrap();
    let add = Edit::Ballot(BallotEdit::Add(NewBallot {
        rater: "Anna".to_owned(),
        levels: Arc::new([((shop.price, shop.page), 3)].into()),
        ..NewBallot::default()
    }));
    apply(&mut shop.project, &add).unwrap();
    shop.project
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn steps_since_a_moment_are_those_taken_back_and_those_made(
        drafts in prop::collection::vec(some_draft(), 1..60),
        at in 0_usize..60,
    ) {
        let mut history = History::new(start());
        // Every state has a number of its own; a line is those that lead to the present.
        let (mut line, mut undone, mut made) = (vec![0], Vec::new(), 0);
        let mut then = (history.moment(), line.clone());
        for (step, draft) in drafts.iter().enumerate() {
            if step == at {
                then = (history.moment(), line.clone());
            }
            match draft.step(history.project()) {
                Step::Undo => {
                    if history.undo().is_some() {
                        undone.extend(line.pop());
                    }
                }
                Step::Redo => {
                    if history.redo().is_some() {
                        line.extend(undone.pop());
                    }
                }
                Step::Edit(edit) => {
                    if history.apply(&edit).is_ok_and(|applied| applied.changed) {
                        made += 1;
                        line.push(made);
                        undone.clear();
                    }
                }
            }
            let common = line.iter().zip(&then.1).take_while(|(a, b)| a == b).count();
            let apart = (line.len() - common) + (then.1.len() - common);
            prop_assert_eq!(history.steps_since(then.0), apart as u64);
        }
    }

    #[test]
    fn history_is_a_list_of_states_with_a_cursor(drafts in prop::collection::vec(some_draft(), 1..120)) {
        let mut history = History::new(start());
        let mut states = vec![history.project().clone()];
        let mut cursor = 0_usize;
        let mut next_id = 0;
        for draft in &drafts {
            match draft.step(history.project()) {
                Step::Undo => {
                    prop_assert_eq!(history.undo().is_some(), cursor > 0);
                    cursor = cursor.saturating_sub(1);
                }
                Step::Redo => {
                    let ahead = cursor + 1 < states.len();
                    prop_assert_eq!(history.redo().is_some(), ahead);
                    cursor += usize::from(ahead);
                }
                Step::Edit(edit) => match history.apply(&edit) {
                    Ok(applied) => {
                        for language in Language::ALL {
                            prop_assert!(!words(language).say(&applied.label).is_empty());
                        }
                        if applied.changed {
                            states.truncate(cursor + 1);
                            states.push(history.project().clone());
                            cursor += 1;
                        }
                    }
                    Err(error) => {
                        for language in Language::ALL {
                            prop_assert!(!words(language).say(&error.message()).is_empty());
                        }
                    }
                },
            }
            prop_assert_eq!(history.project(), &states[cursor]);
            prop_assert_eq!(check(history.project()), []);
            prop_assert_eq!(history.steps(), cursor);
        }
        while history.redo().is_some() {}
        prop_assert_eq!(history.project(), states.last().unwrap());
        while history.undo().is_some() {}
        prop_assert_eq!(history.project(), &states[0]);
        // Along one line of edits an id is never given out twice.
        for state in &states {
            prop_assert!(state.ids.peek() >= next_id);
            next_id = state.ids.peek();
        }
    }
}
