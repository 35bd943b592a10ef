//! Laws of the order of questions: each cell once, stage by stage, the same next cell after a break.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::Index;
use touchrank::methods::interview::{
    Ask, Cell, Listed, Order, Outcome, Plan, Questions, Run, State, Voice, not_rated_at,
};
use touchrank::methods::matrix::{Lens, Scope};
use touchrank::model::{Ballot, BallotId, Levels, Project, StageId, TouchpointId};

use crate::build::{
    STAGES, add_segment, exclude_factor, exclude_touchpoint, factor, segment, sparse, touchpoint,
};

const ORDERS: [Order; 2] = [Order::ByTouchpoint, Order::ByFactor];

/// Any small project with gaps, doubts, excluded items and a segment with levels and doubts of its own.
fn any_project() -> impl Strategy<Value = Project> {
    (1_usize..6, 1_usize..8).prop_flat_map(|(factors, touchpoints)| {
        let level = prop::option::of(prop::sample::select(vec![1_u8, 3, 9]));
        let cell = (0..factors, 0..touchpoints);
        (
            prop::collection::vec(prop::collection::vec(level, touchpoints), factors),
            prop::collection::vec(0_usize..4, touchpoints),
            prop::collection::vec(any::<bool>(), factors + touchpoints),
            prop::collection::vec(cell.clone(), 0..6),
            prop::collection::vec(cell.clone(), 0..6),
            (prop::collection::vec(cell, 0..6), any::<bool>()),
        )
            .prop_map(
                move |(rows, stages, excluded, doubts, own, (rated, is_in))| {
                    let weights = vec![Some(3.0); factors];
                    let mut project = sparse(&[1, 3, 9], &weights, &rows, &stages);
                    for (at, out) in excluded.iter().enumerate() {
                        // Every fourth item or so.
                        if *out && at % 2 == 1 && at < factors {
                            exclude_factor(&mut project, at);
                        } else if *out && at % 2 == 1 {
                            exclude_touchpoint(&mut project, at - factors);
                        }
                    }
                    let mut own: Vec<_> = own.into_iter().map(|(f, t)| (f, t, 3)).collect();
                    own.sort_unstable();
                    own.dedup();
                    add_segment(&mut project, None, &[], &own);
                    let doubts = doubts.iter().map(|(f, t)| (factor(*f), touchpoint(*t)));
                    project.not_sure = Arc::new(doubts.collect());
                    let rated = rated.iter().map(|(f, t)| ((factor(*f), touchpoint(*t)), 9));
                    project.ballots = [ballot(rated.collect(), is_in)].into_iter().collect();
                    project
                },
            )
    })
}

fn any_plan() -> impl Strategy<Value = Plan> {
    (
        prop::sample::select(ORDERS.to_vec()),
        prop::sample::select(Ask::ALL.to_vec()),
        prop::option::of(0_u32..4),
        prop::sample::select(vec![Voice::Whole, Voice::Segment(segment(0)), ANNA]),
    )
        .prop_map(|(order, ask, stage, voice)| Plan {
            order,
            ask,
            stage: stage.map(|at| StageId(STAGES + at)),
            voice,
        })
}

const ANNA: Voice = Voice::Rater(BallotId(9));

fn ballot(levels: Levels, is_in: bool) -> Ballot {
    Ballot {
        id: BallotId(9),
        rater: "Anna".to_owned(),
        source: String::new(),
        date: None,
        is_in,
        levels: Arc::new(levels),
    }
}

/// What a plan asks for, said once more and cell by cell.
fn is_asked(project: &Project, plan: &Plan, (row, column): (usize, usize)) -> bool {
    let (factor, touchpoint) = (
        project.factors.get(row).unwrap(),
        project.touchpoints.get(column).unwrap(),
    );
    let lens = Lens::new(project, plan.voice.scope().unwrap_or(Scope::Whole));
    let ballot = project.ballots.iter().next().unwrap();
    let rated = match plan.voice {
        Voice::Whole => lens.level(row, column),
        Voice::Segment(_) => lens.own_level(row, column),
        Voice::Rater(_) => (ballot.levels).get(&(factor.id, touchpoint.id)).copied(),
    };
    let asked = match plan.ask {
        Ask::All => true,
        Ask::NotRated => rated.is_none(),
        // A ballot has no doubts.
        Ask::Listed(listed) => listed
            .cells()
            .any(|cell| cell == (factor.id, touchpoint.id)),
        Ask::NotSure => plan.voice != ANNA && lens.is_not_sure(factor.id, touchpoint.id),
    };
    let closed = plan.voice == ANNA && ballot.is_in;
    asked
        && !closed
        && !factor.excluded
        && !touchpoint.excluded
        && plan.stage.is_none_or(|stage| stage == touchpoint.stage)
}

fn rate(project: &mut Project, (factor, touchpoint): Cell, level: u8) {
    let place = (
        project.factor_position(factor).unwrap(),
        project.touchpoint_position(touchpoint).unwrap(),
    );
    project.relations.set(place.0, place.1, Some(level));
    Arc::make_mut(&mut project.not_sure).remove(&(factor, touchpoint));
}

fn begun(project: &Project, plan: Plan) -> (Run, Questions) {
    let questions = Questions::of(project, &plan);
    let mut run = Run::default();
    run.choose(plan);
    run.settle(project, &questions);
    (run, questions)
}

/// Answers the question that is asked, as the screen does.
fn answer(run: &mut Run, project: &mut Project, level: u8) {
    let cell = run.current().unwrap();
    let before = State::of(project, Scope::Whole, cell);
    rate(project, cell, level);
    let after = State::of(project, Scope::Whole, cell);
    let questions = Questions::of(project, &run.plan());
    run.answer(
        Outcome::Rated(level),
        vec![cell],
        (before, after),
        &questions,
    );
}

fn whole(ask: Ask) -> Plan {
    Plan {
        ask,
        ..Plan::default()
    }
}

fn stage_of(project: &Project, touchpoint: TouchpointId) -> usize {
    let stage = project.touchpoint(touchpoint).unwrap().stage;
    project.stage_position(stage).unwrap()
}

proptest! {
    #[test]
    fn each_cell_that_a_plan_asks_for_is_asked_once(project in any_project(), plan in any_plan()) {
        let questions = Questions::of(&project, &plan);
        let asked: Vec<Cell> = questions.iter().collect();
        let set: BTreeSet<Cell> = asked.iter().copied().collect();
        prop_assert_eq!(set.len(), asked.len());
        prop_assert_eq!(asked.len(), questions.count());
        for row in 0..project.factors.len() {
            for column in 0..project.touchpoints.len() {
                let cell = (factor(row), touchpoint(column));
                let expected = is_asked(&project, &plan, (row, column));
                prop_assert_eq!(set.contains(&cell), expected, "{:?}", cell);
                prop_assert_eq!(questions.asks(cell), expected);
            }
        }
    }

    #[test]
    fn a_run_asks_each_of_them_once_and_ends(project in any_project(), plan in any_plan(), rated in any::<u64>()) {
        let (mut run, questions) = begun(&project, plan);
        let mut met = Vec::new();
        let mut project = project;
        while let Some(cell) = run.current() {
            met.push(cell);
            prop_assert!(met.len() <= questions.count());
            // Some are answered, some skipped; an answer must not lead to a cell twice, nor past one.
            if plan.voice == Voice::Whole && rated >> (met.len() % 64) & 1 == 1 {
                answer(&mut run, &mut project, 9);
            } else {
                let now = Questions::of(&project, &plan);
                run.skip(&now);
            }
        }
        prop_assert_eq!(met, questions.iter().collect::<Vec<_>>());
    }

    #[test]
    fn by_touchpoint_goes_stage_by_stage_and_by_factor_along_the_journey(
        project in any_project(), ask in prop::sample::select(Ask::ALL.to_vec()),
    ) {
        let plan = whole(ask);
        let stages: Vec<usize> = Questions::of(&project, &plan)
            .iter()
            .map(|(_, touchpoint)| stage_of(&project, touchpoint))
            .collect();
        prop_assert!(stages.is_sorted());
        let by_factor = Questions::of(&project, &Plan { order: Order::ByFactor, ..plan });
        let places: Vec<_> = by_factor
            .iter()
            .map(|(factor, touchpoint)| {
                let row = project.factor_position(factor).unwrap();
                (row, stage_of(&project, touchpoint), project.touchpoint_position(touchpoint))
            })
            .collect();
        prop_assert!(places.is_sorted());
    }

    #[test]
    fn both_orders_ask_the_same(project in any_project(), plan in any_plan()) {
        let sets = ORDERS.map(|order| {
            let questions = Questions::of(&project, &Plan { order, ..plan });
            questions.iter().collect::<BTreeSet<_>>()
        });
        prop_assert_eq!(&sets[0], &sets[1]);
    }

    #[test]
    fn factors_in_another_order_are_asked_in_that_order(project in any_project(), plan in any_plan(), from: Index, to: Index) {
        let (from, to) = (from.index(project.factors.len()), to.index(project.factors.len()));
        let mut moved = project.clone();
        moved.factors.reorder(from, to);
        moved.relations.reorder_factor(from, to);
        let before = Questions::of(&project, &plan);
        let after: Vec<Cell> = Questions::of(&moved, &plan).iter().collect();
        // The same questions, sorted by the new places of the factors within what leads the order.
        let mut expected: Vec<Cell> = before.iter().collect();
        let journey = moved.journey();
        let column = |id| journey.iter().position(|at| moved.touchpoints.get(*at).unwrap().id == id);
        expected.sort_by_key(|(factor, touchpoint)| {
            let row = moved.factor_position(*factor);
            match plan.order {
                Order::ByTouchpoint => (column(*touchpoint), row),
                Order::ByFactor => (row, column(*touchpoint)),
            }
        });
        prop_assert_eq!(after, expected);
    }

    #[test]
    fn the_next_cell_is_the_same_after_a_break_and_edits_elsewhere(
        project in any_project(), skips in 0_usize..12, elsewhere: Index,
    ) {
        let plan = whole(Ask::NotRated);
        let (mut run, questions) = begun(&project, plan);
        for _ in 0..skips {
            run.skip(&questions);
        }
        let at = run.current();
        run.settle(&project, &questions);
        prop_assert_eq!(run.current(), at);
        // A level given to any other cell takes that question away and moves no other.
        let others: Vec<Cell> = questions.iter().filter(|cell| Some(*cell) != at).collect();
        if let (Some(at), false) = (at, others.is_empty()) {
            let other = others[elsewhere.index(others.len())];
            let mut changed = project.clone();
            rate(&mut changed, other, 3);
            let now = Questions::of(&changed, &plan);
            run.settle(&changed, &now);
            prop_assert_eq!(run.current(), Some(at));
            let rest: Vec<Cell> = questions.iter().filter(|cell| *cell != other).collect();
            prop_assert_eq!(now.iter().collect::<Vec<_>>(), rest);
        }
    }

    #[test]
    fn going_back_and_on_again_leads_to_the_same_question(project in any_project(), skips in 1_usize..10, backs in 1_usize..10) {
        let (mut run, questions) = begun(&project, whole(Ask::All));
        let mut project = project;
        for step in 0..skips {
            if step % 2 == 0 && run.current().is_some() {
                answer(&mut run, &mut project, 9);
            } else {
                run.skip(&questions);
            }
        }
        let at = run.current();
        let mut steps = 0;
        for _ in 0..backs {
            steps += usize::from(run.back(&questions));
        }
        for _ in 0..steps {
            run.skip(&questions);
        }
        prop_assert_eq!(run.current(), at);
    }

    #[test]
    fn left_and_passed_are_all(project in any_project(), plan in any_plan(), skips in 0_usize..20) {
        let (mut run, questions) = begun(&project, plan);
        for _ in 0..skips {
            run.skip(&questions);
        }
        prop_assert_eq!(run.left(&questions) + run.skipped(&questions), questions.count());
        prop_assert_eq!(run.current().is_none(), run.left(&questions) == 0);
        run.again(&questions);
        prop_assert_eq!(run.left(&questions), questions.count());
        prop_assert_eq!(run.current(), questions.iter().next());
    }

    #[test]
    fn an_undone_answer_is_asked_again_and_a_redone_one_is_not(project in any_project(), answers in 1_usize..6) {
        let plan = whole(Ask::NotRated);
        let (mut run, _) = begun(&project, plan);
        let mut states = vec![(project.clone(), run.current())];
        let mut project = project;
        for _ in 0..answers {
            if run.current().is_some() {
                answer(&mut run, &mut project, 9);
                states.push((project.clone(), run.current()));
            }
        }
        let settle = |run: &mut Run, project: &Project| run.settle(project, &Questions::of(project, &plan));
        for (before, cell) in states.iter().rev() {
            settle(&mut run, before);
            prop_assert_eq!(run.current(), *cell);
        }
        for (after, cell) in &states {
            settle(&mut run, after);
            prop_assert_eq!(run.current(), *cell);
        }
    }

    #[test]
    fn a_question_that_is_gone_gives_way_to_the_next_one(project in any_project(), skips in 0_usize..8) {
        let plan = whole(Ask::All);
        let (mut run, questions) = begun(&project, plan);
        for _ in 0..skips {
            run.skip(&questions);
        }
        if let Some((_, gone)) = run.current() {
            let mut changed = project.clone();
            let at = changed.touchpoint_position(gone).unwrap();
            exclude_touchpoint(&mut changed, at);
            let asked: Vec<Cell> = questions.iter().collect();
            let behind = asked.iter().skip_while(|cell| cell.1 != gone).find(|cell| cell.1 != gone);
            run.settle(&changed, &Questions::of(&changed, &plan));
            prop_assert_eq!(run.current(), behind.copied());
        }
    }

    #[test]
    fn the_rest_of_a_touchpoint_is_what_not_rated_would_ask_there_and_nobody_doubts(project in any_project(), plan in any_plan(), at: Index) {
        let touchpoint = touchpoint(at.index(project.touchpoints.len()));
        let plan = Plan { ask: Ask::NotRated, stage: None, order: Order::ByTouchpoint, ..plan };
        let asked: Vec<Cell> = Questions::of(&project, &plan)
            .iter()
            .filter(|cell| cell.1 == touchpoint)
            .filter(|cell| !State::of(&project, plan.voice, *cell).not_sure)
            .collect();
        prop_assert_eq!(not_rated_at(&project, plan.voice, touchpoint), asked);
    }
}

/// Touchpoints 0 and 2 belong to the second stage, 1 to the first; so the journey is 1, 0, 2.
#[test]
fn the_order_of_a_small_matrix_is_the_journeys() {
    let rows = vec![vec![None; 3]; 2];
    let project = sparse(&[1, 3, 9], &[Some(5.0), Some(4.0)], &rows, &[1, 0, 1]);
    let cells = |order| {
        let plan = Plan {
            order,
            ..Plan::default()
        };
        let questions = Questions::of(&project, &plan);
        let place = |(f, t)| {
            (
                project.factor_position(f).unwrap(),
                project.touchpoint_position(t).unwrap(),
            )
        };
        questions.iter().map(place).collect::<Vec<_>>()
    };
    assert_eq!(
        cells(Order::ByTouchpoint),
        [(0, 1), (1, 1), (0, 0), (1, 0), (0, 2), (1, 2)]
    );
    assert_eq!(
        cells(Order::ByFactor),
        [(0, 1), (0, 0), (0, 2), (1, 1), (1, 0), (1, 2)]
    );
}

#[test]
fn a_deleted_question_leads_to_the_one_behind_the_last() {
    let rows = vec![vec![None; 3]; 1];
    let project = sparse(&[1, 3, 9], &[Some(5.0)], &rows, &[0, 0, 0]);
    let plan = Plan::default();
    let (mut run, questions) = begun(&project, plan);
    run.skip(&questions);
    assert_eq!(run.current(), Some((factor(0), touchpoint(1))));
    let mut changed = project;
    changed.touchpoints.remove(1);
    changed.relations.remove_touchpoint(1);
    run.settle(&changed, &Questions::of(&changed, &plan));
    assert_eq!(run.current(), Some((factor(0), touchpoint(2))));
}

#[test]
fn a_ballot_that_is_in_or_gone_asks_nothing_and_opened_again_goes_on_where_it_was() {
    let rows = vec![vec![Some(9); 2]; 1];
    let mut project = sparse(&[1, 3, 9], &[Some(5.0)], &rows, &[0, 0]);
    let first = (factor(0), touchpoint(0));
    let levels: Levels = [(first, 3)].into_iter().collect();
    project.ballots = [ballot(levels, false)].into_iter().collect();
    let plan = Plan {
        voice: ANNA,
        ..Plan::default()
    };
    // What the room rated is no answer of Anna's.
    let (mut run, questions) = begun(&project, plan);
    assert_eq!(run.current(), Some((factor(0), touchpoint(1))));
    assert_eq!((questions.looked_at(), run.left(&questions)), (2, 1));
    assert_eq!(State::of(&project, ANNA, first).level, Some(3));
    let mut handed_in = project.clone();
    handed_in.ballots.get_mut(0).unwrap().is_in = true;
    let mut gone = project.clone();
    gone.ballots.remove(0);
    for closed in [handed_in, gone] {
        let questions = Questions::of(&closed, &plan);
        run.settle(&closed, &questions);
        assert_eq!((run.current(), questions.can_ask(first)), (None, false));
        assert_eq!(not_rated_at(&closed, ANNA, touchpoint(1)), []);
    }
    run.settle(&project, &Questions::of(&project, &plan));
    assert_eq!(run.current(), Some((factor(0), touchpoint(1))));
}

#[test]
fn a_list_of_cells_is_asked_whatever_they_are_and_nothing_else() {
    let rows = vec![vec![Some(9), None, Some(1)], vec![Some(3), Some(3), None]];
    let mut project = sparse(&[1, 3, 9], &[Some(3.0); 2], &rows, &[0, 0, 1]);
    exclude_touchpoint(&mut project, 1);
    let cell = |row, column| (factor(row), touchpoint(column));
    let wanted = [
        cell(1, 2),
        cell(0, 0),
        cell(0, 1),
        (factor(9), touchpoint(0)),
    ];
    let plan = whole(Ask::Listed(Listed::new(wanted)));
    let (mut run, questions) = begun(&project, plan);
    // In the order of the journey; what is excluded or gone is left out.
    assert_eq!(
        questions.iter().collect::<Vec<_>>(),
        [cell(0, 0), cell(1, 2)]
    );
    // An answer ends a question, although the plan would ask about any level.
    answer(&mut run, &mut project, 3);
    assert_eq!(run.current(), Some(cell(1, 2)));
    answer(&mut run, &mut project, 3);
    assert_eq!(run.current(), None);
}
