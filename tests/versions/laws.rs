//! Laws of differences and merging, over random work of two people on one project, and on projects that share nothing.

use proptest::prelude::*;
use touchrank::files::project::to_text;
use touchrank::i18n::{Language, words};
use touchrank::methods::versions::{Merge, Side, differences, merge};
use touchrank::model::{IdCounter, Project, check};

use crate::random::{any_start, some_work, worked};

/// A project with its counter out of sight.
fn uncounted(project: &Project) -> Project {
    let mut project = project.clone();
    project.ids = IdCounter::starting_at(4_000_000_000);
    project
}

fn same(one: &Project, other: &Project) -> Result<(), TestCaseError> {
    let found = differences(one, other).lines();
    let found: Vec<String> = found.iter().map(crate::work::english).collect();
    prop_assert_eq!(found, Vec::<String>::new());
    prop_assert_eq!(uncounted(one), uncounted(other));
    Ok(())
}

fn sound(merge: &Merge, choices: &[bool]) -> Result<Project, TestCaseError> {
    let side = |theirs: &bool| if *theirs { Side::Theirs } else { Side::Ours };
    let choices: Vec<Side> = choices.iter().map(side).collect();
    let merged = merge.merged(&choices);
    prop_assert_eq!(check(&merged), []);
    Ok(merged)
}

fn cases(count: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(count)
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn no_difference_is_no_difference_in_the_file(
        start in any_start(), mine in some_work(6), yours in some_work(6),
    ) {
        let (one, other) = (worked(&start, &mine), worked(&start, &yours));
        prop_assert!(differences(&one, &one).is_empty());
        let alike = to_text(&uncounted(&one)) == to_text(&uncounted(&other));
        let found = differences(&one, &other);
        prop_assert_eq!(found.is_empty(), alike);
        prop_assert_eq!(found.lines().is_empty(), alike);
        for language in Language::ALL {
            for line in found.lines().iter().chain([&found.sentence()]) {
                let said = words(language).say(line);
                prop_assert!(!said.is_empty() && !said.contains('\n'), "{}", said);
            }
        }
    }

    #[test]
    fn what_only_one_side_did_is_taken_whole(start in any_start(), work in some_work(25)) {
        let done = worked(&start, &work);
        for (ours, theirs) in [(&start, &done), (&done, &start)] {
            let merge = merge(Some(&start), ours, theirs);
            prop_assert_eq!(merge.conflicts(), []);
            same(&done, &merge.merged(&[]))?;
        }
    }

    #[test]
    fn the_same_work_on_both_sides_is_no_question(
        start in any_start(), work in some_work(25),
    ) {
        let done = worked(&start, &work);
        for base in [Some(&start), None] {
            let merge = merge(base, &done, &done);
            prop_assert_eq!(merge.conflicts(), []);
            prop_assert!(merge.taken().is_empty());
            same(&done, &merge.merged(&[]))?;
        }
    }

    #[test]
    fn every_choice_makes_a_sound_project_and_both_sides_ask_the_same(
        base in any_start(), other in any_start(), unrelated in any::<bool>(), none in any::<bool>(),
        mine in some_work(25), yours in some_work(25),
        choices in prop::collection::vec(any::<bool>(), 40),
    ) {
        let ours = worked(&base, &mine);
        let theirs = worked(if unrelated { &other } else { &base }, &yours);
        let base = (!none).then_some(&base);
        let one = merge(base, &ours, &theirs);
        let two = merge(base, &theirs, &ours);
        prop_assert_eq!(one.conflicts().len(), two.conflicts().len());
        sound(&one, &choices)?;
        sound(&two, &choices)?;
        for choices in [[false; 200], [true; 200]] {
            let merged = sound(&one, &choices)?;
            for project in [&ours, &theirs] {
                prop_assert!(merged.ids.peek() >= project.ids.peek());
            }
        }
        for language in Language::ALL {
            for conflict in one.conflicts() {
                prop_assert!(!words(language).say(&conflict.sentence()).is_empty());
            }
        }
    }

    #[test]
    fn with_ours_chosen_everything_of_ours_is_there_but_what_theirs_alone_changed(
        base in any_start(), mine in some_work(12), yours in some_work(12),
    ) {
        let (ours, theirs) = (worked(&base, &mine), worked(&base, &yours));
        let merge = merge(Some(&base), &ours, &theirs);
        let merged = merge.merged(&[]);
        // Cells: what only one changed, both having the cell, is in the result in its own words.
        if base.scale == ours.scale && base.scale == theirs.scale {
            for factor in base.factors.iter().map(|it| it.id) {
                for touchpoint in base.touchpoints.iter().map(|it| it.id) {
                    let level = |project: &Project| project.level(factor, touchpoint);
                    let there = |project: &Project| {
                        project.factor(factor).is_some() && project.touchpoint(touchpoint).is_some()
                    };
                    if !there(&ours) || !there(&theirs) {
                        continue;
                    }
                    let expected = if level(&ours) == level(&base) { level(&theirs) } else { level(&ours) };
                    prop_assert_eq!(level(&merged), expected);
                }
            }
        }
        // New items of both sides are all there, whatever their numbers.
        let new = |project: &Project| {
            let all = project.factors.iter();
            all.filter(|it| base.factor(it.id).is_none()).count()
        };
        let gone = |project: &Project| {
            let all = base.factors.iter();
            all.filter(|it| project.factor(it.id).is_none()).count()
        };
        let one = merged.factors.len() + gone(&merged);
        let alike = ours.factors.iter().filter(|it| {
            base.factor(it.id).is_none()
                && theirs.factor(it.id).is_some_and(|other| other.name == it.name)
        });
        prop_assert_eq!(one, base.factors.len() + new(&ours) + new(&theirs) - alike.count());
        // What is taken is exactly what the result has more than ours.
        let again: Vec<_> = differences(&ours, &merged).lines();
        prop_assert_eq!(merge.taken().lines(), again);
    }
}
