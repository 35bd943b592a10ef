//! Ballots, what was settled and judgements by pairs go with the items that they are about, and are held to their rules.

use std::sync::Arc;

use chrono::NaiveDate;
use touchrank::edit::{
    BallotEdit, Edit, FactorEdit, History, NewBallot, NewItem, PairEdit, ProjectEdit, SegmentEdit,
    StageEdit, TouchpointEdit, TouchpointsFate,
};
use touchrank::model::{
    Ballot, BallotId, FactorId, Item, Levels, Preference, Problem, Project, Scale, ScaleMap,
    SegmentId, Settlement, TouchpointId, check, repair,
};

use crate::shop::{CHOICE, FAMILIES, PAGE, PRICE, PROOF, WINDOW, shop, there_and_back};

fn settlement(level: u8, reason: &str) -> Settlement {
    Settlement {
        level,
        reason: reason.to_owned(),
        date: NaiveDate::from_ymd_opt(2026, 11, 22),
    }
}

fn ballot(rater: &str, levels: &[(FactorId, TouchpointId, u8)]) -> Edit {
    Edit::Ballot(BallotEdit::Add(NewBallot {
        rater: rater.to_owned(),
        levels: Arc::new(levels.iter().map(|(f, t, l)| ((*f, *t), *l)).collect()),
        ..NewBallot::default()
    }))
}

fn judge(segment: Option<SegmentId>, times: u8) -> Edit {
    Edit::Pair(PairEdit::Judge {
        segment,
        first: PRICE,
        second: PROOF,
        preference: Preference::first(times),
    })
}

/// Anna and Boris rated, one disputed cell is settled, and the two factors are judged against each other.
fn workshop() -> History {
    let mut history = shop();
    let settle = Edit::Ballot(BallotEdit::Settle {
        factor: PRICE,
        touchpoint: PAGE,
        settlement: settlement(9, "as seen in the shop"),
    });
    for edit in [
        ballot("Anna", &[(PRICE, PAGE, 9), (PROOF, WINDOW, 1)]),
        ballot("Борис", &[(PRICE, PAGE, 1), (PRICE, WINDOW, 3)]),
        settle,
        judge(None, 3),
        judge(Some(FAMILIES), 5),
    ] {
        history.apply(&edit).unwrap();
    }
    history
}

fn levels(project: &Project, at: usize) -> Vec<(FactorId, TouchpointId, u8)> {
    let ballot = project.ballots.get(at).unwrap();
    ballot
        .levels
        .iter()
        .map(|((f, t), l)| (*f, *t, *l))
        .collect()
}

fn settled(project: &Project) -> Vec<(FactorId, TouchpointId, u8)> {
    let settled = project.settled.iter();
    settled.map(|((f, t), it)| (*f, *t, it.level)).collect()
}

#[test]
fn a_copy_has_its_levels_on_every_ballot_and_what_was_settled_but_no_judgements() {
    let mut history = workshop();
    let before = history.project().clone();
    let copy = Edit::Factor(FactorEdit::Duplicate(PRICE, "Copy".to_owned()));
    let Some(NewItem::Factor(new)) = history.apply(&copy).unwrap().new_item else {
        panic!("no factor");
    };
    let project = history.project();
    assert_eq!(
        levels(project, 0),
        [(PRICE, PAGE, 9), (PROOF, WINDOW, 1), (new, PAGE, 9)]
    );
    assert_eq!(
        levels(project, 1),
        [
            (PRICE, WINDOW, 3),
            (PRICE, PAGE, 1),
            (new, WINDOW, 3),
            (new, PAGE, 1)
        ]
    );
    assert_eq!(settled(project), [(PRICE, PAGE, 9), (new, PAGE, 9)]);
    assert_eq!(
        project.judgements.keys().collect::<Vec<_>>(),
        [&(PRICE, PROOF)]
    );
    there_and_back(&mut history, &before);
    history.undo();
    let copy = Edit::Stage(StageEdit::Duplicate(CHOICE, "Copy".to_owned()));
    history.apply(&copy).unwrap();
    let project = history.project();
    let new = project.touchpoints.last().unwrap().id;
    assert_eq!(
        levels(project, 0),
        [(PRICE, PAGE, 9), (PRICE, new, 9), (PROOF, WINDOW, 1)]
    );
    assert_eq!(settled(project), [(PRICE, PAGE, 9), (PRICE, new, 9)]);
    there_and_back(&mut history, &before);
}

#[test]
fn levels_settled_cells_and_judgements_go_with_a_factor_a_touchpoint_and_a_stage() {
    for (edit, anna, boris, settled_left, judged) in [
        (
            Edit::Factor(FactorEdit::Delete(PRICE)),
            vec![(PROOF, WINDOW, 1)],
            vec![],
            0,
            0,
        ),
        (
            Edit::Touchpoint(TouchpointEdit::Delete(PAGE)),
            vec![(PROOF, WINDOW, 1)],
            vec![(PRICE, WINDOW, 3)],
            0,
            1,
        ),
        (
            Edit::Stage(StageEdit::Delete {
                id: CHOICE,
                touchpoints: TouchpointsFate::Delete,
            }),
            vec![(PROOF, WINDOW, 1)],
            vec![(PRICE, WINDOW, 3)],
            0,
            1,
        ),
    ] {
        let mut history = workshop();
        let before = history.project().clone();
        history.apply(&edit).unwrap();
        let project = history.project();
        assert_eq!((levels(project, 0), levels(project, 1)), (anna, boris));
        assert_eq!(project.settled.len(), settled_left);
        assert_eq!(project.judgements.len(), judged);
        assert_eq!(project.segment(FAMILIES).unwrap().judgements.len(), judged);
        there_and_back(&mut history, &before);
    }
}

#[test]
fn what_an_edit_does_not_concern_is_shared_with_the_state_before() {
    let mut history = workshop();
    let before = history.project().clone();
    history
        .apply(&Edit::Touchpoint(TouchpointEdit::Delete(PAGE)))
        .unwrap();
    assert!(Arc::ptr_eq(
        &before.judgements,
        &history.project().judgements
    ));
    let first = |project: &Project, at: usize| project.ballots.get(at).unwrap().levels.clone();
    history.undo();
    history
        .apply(&Edit::Factor(FactorEdit::Delete(PROOF)))
        .unwrap();
    assert!(Arc::ptr_eq(
        &first(&before, 1),
        &first(history.project(), 1)
    ));
    assert!(Arc::ptr_eq(&before.settled, &history.project().settled));
}

#[test]
fn another_scale_maps_ballots_and_what_was_settled_like_the_matrix() {
    let mut history = workshop();
    let before = history.project().clone();
    let scale = Scale::one_two_four();
    let map = ScaleMap::proposed(&before.scale, &scale);
    history
        .apply(&Edit::Project(ProjectEdit::SetScale { scale, map }))
        .unwrap();
    let project = history.project();
    assert_eq!(levels(project, 0), [(PRICE, PAGE, 4), (PROOF, WINDOW, 1)]);
    assert_eq!(levels(project, 1), [(PRICE, WINDOW, 2), (PRICE, PAGE, 1)]);
    assert_eq!(settled(project), [(PRICE, PAGE, 4)]);
    assert_eq!(project.level(PRICE, PAGE), Some(4));
    there_and_back(&mut history, &before);
}

#[test]
fn a_copied_segment_has_its_judgements() {
    let mut history = workshop();
    let copy = Edit::Segment(SegmentEdit::Duplicate(FAMILIES, "Copy".to_owned()));
    let Some(NewItem::Segment(new)) = history.apply(&copy).unwrap().new_item else {
        panic!("no segment");
    };
    let project = history.project();
    let judgements = &project.segment(new).unwrap().judgements;
    assert_eq!(judgements[&(PRICE, PROOF)].number(), 5);
}

/// The workshop's project with its first ballot changed by hand.
fn with_ballot(change: impl Fn(&mut Ballot)) -> Project {
    let mut project = workshop().project().clone();
    change(project.ballots.get_mut(0).unwrap());
    project
}

#[test]
fn every_rule_of_a_ballot_is_held() {
    let only = |project: &Project| match check(project).as_slice() {
        [(item, problem)] => (*item, problem.clone()),
        other => panic!("{other:?}"),
    };
    let anna = Item::Ballot(0);
    let project = with_ballot(|it| it.rater.clear());
    assert!(matches!(
        only(&project),
        (Item::Ballot(0), Problem::Name(_))
    ));
    let project = with_ballot(|it| "Борис".clone_into(&mut it.rater));
    assert_eq!(only(&project), (Item::Ballot(1), Problem::DoubleRater));
    let project = with_ballot(|it| it.source = "\u{7}".to_owned());
    assert!(matches!(
        only(&project),
        (Item::Ballot(0), Problem::Text(_))
    ));
    let project = with_ballot(|it| it.date = NaiveDate::from_ymd_opt(-1, 1, 1));
    assert_eq!(only(&project), (anna, Problem::Date));
    let project = with_ballot(|it| it.levels = Arc::new(Levels::from([((PRICE, PAGE), 2)])));
    assert_eq!(only(&project), (anna, Problem::Level(2)));
    let project = with_ballot(|it| it.id = BallotId(PRICE.0));
    assert_eq!(only(&project), (anna, Problem::DoubleId(PRICE.0)));
    let nobody = FactorId(777);
    let project = with_ballot(|it| it.levels = Arc::new(Levels::from([((nobody, PAGE), 9)])));
    assert_eq!(only(&project), (anna, Problem::Dangling(777)));
}

#[test]
fn a_judgement_has_the_smaller_id_first_and_two_factors() {
    let mut project = workshop().project().clone();
    let alike = Preference::ALIKE;
    project.judgements = Arc::new([((PROOF, PRICE), alike), ((PRICE, PRICE), alike)].into());
    assert_eq!(
        check(&project),
        [
            (Item::Judgements, Problem::Pair(PRICE.0, PRICE.0)),
            (Item::Judgements, Problem::Pair(PROOF.0, PRICE.0)),
        ]
    );
    project.judgements = Arc::default();
    let segment = project.segments.get_mut(0).unwrap();
    segment.judgements = Arc::new([((PRICE, FactorId(777)), alike)].into());
    assert_eq!(
        check(&project),
        [(Item::Segment(0), Problem::Dangling(777))]
    );
}

#[test]
fn repair_leaves_out_what_leads_nowhere_but_no_reason_that_somebody_wrote() {
    let sound = workshop().project().clone();
    let mut project = sound.clone();
    let nowhere = (FactorId(777), PAGE);
    let ballot = project.ballots.get_mut(1).unwrap();
    Arc::make_mut(&mut ballot.levels).insert(nowhere, 9);
    Arc::make_mut(&mut project.settled).insert(nowhere, settlement(9, " "));
    Arc::make_mut(&mut project.judgements).insert((PRICE, FactorId(777)), Preference::ALIKE);
    let segment = project.segments.get_mut(0).unwrap();
    Arc::make_mut(&mut segment.judgements).insert((PROOF, FactorId(777)), Preference::ALIKE);
    assert_eq!(check(&project).len(), 4);
    repair(&mut project);
    assert_eq!(project, sound);
    Arc::make_mut(&mut project.settled).insert(nowhere, settlement(9, "said by Anna"));
    repair(&mut project);
    assert_eq!(check(&project), [(Item::Settled, Problem::SettledNowhere)]);
}
