//! Ballots, settled cells and judgements by pairs between two versions, and put together.

use std::sync::Arc;

use touchrank::edit::{
    BallotEdit, CellChange, Edit, FactorEdit, NewBallot, PairEdit, TouchpointEdit,
};
use touchrank::methods::versions::{Side, differences, merge};
use touchrank::model::{
    BallotId, FactorId, Preference, Project, SegmentId, Settlement, TouchpointId,
};

use crate::kit::{NOVICES, PRICE, SITE, SPEED, TASTE, TILL, WINDOW, case};
use crate::work::{add_rated, after, chosen, conflicts, english, lines, russian, taken};

fn ballot(rater: &str, levels: &[(FactorId, TouchpointId, u8)]) -> Edit {
    Edit::Ballot(BallotEdit::Add(NewBallot {
        rater: rater.to_owned(),
        levels: Arc::new(levels.iter().map(|(f, t, l)| ((*f, *t), *l)).collect()),
        ..NewBallot::default()
    }))
}

fn rate_on(ballot: BallotId, factor: FactorId, touchpoint: TouchpointId, level: u8) -> Edit {
    let cell = CellChange {
        factor,
        touchpoint,
        level: Some(level),
    };
    Edit::Ballot(BallotEdit::Rate(ballot, vec![cell]))
}

fn settle(level: u8, reason: &str) -> Edit {
    Edit::Ballot(BallotEdit::Settle {
        factor: PRICE,
        touchpoint: WINDOW,
        settlement: Settlement {
            level,
            reason: reason.to_owned(),
            date: None,
        },
    })
}

fn judge(segment: Option<SegmentId>, first: FactorId, second: FactorId, number: i8) -> Edit {
    Edit::Pair(PairEdit::Judge {
        segment,
        first,
        second,
        preference: Preference::of_number(number),
    })
}

/// The case with a ballot of Anna.
fn room() -> (Project, BallotId) {
    let project = after(
        &case(),
        [ballot("Anna", &[(PRICE, SITE, 9), (TASTE, SITE, 1)])],
    );
    let anna = project.ballots.get(0).unwrap().id;
    (project, anna)
}

fn raters(project: &Project) -> Vec<&str> {
    project.ballots.iter().map(|it| it.rater.as_str()).collect()
}

#[test]
fn every_difference_is_a_line_and_is_counted_in_both_languages() {
    let (before, anna) = room();
    let after = after(
        &before,
        [
            ballot("Борис", &[(SPEED, TILL, 3)]),
            rate_on(anna, PRICE, SITE, 3),
            rate_on(anna, SPEED, SITE, 1),
            Edit::Ballot(BallotEdit::Rename(anna, "Anna K.".to_owned())),
            Edit::Ballot(BallotEdit::SetIn(anna, true)),
            Edit::Ballot(BallotEdit::SetBlind(true)),
            settle(3, "most look at it"),
            judge(None, PRICE, TASTE, 5),
            judge(Some(NOVICES), TASTE, PRICE, 7),
            judge(None, PRICE, SPEED, 1),
        ],
    );
    assert_eq!(
        lines(&before, &after),
        [
            "Ballots hidden until they are in: no → yes",
            "Settled cell “Price × Shop window”: open → 3, “most look at it”",
            "Judgement of “Price” against “Taste”: not judged → “Price” by 5",
            "Judgement of “Price” against “Speed”: not judged → alike",
            "Judgement of “Price” against “Taste” for segment “Novices”: not judged → “Taste” by 7",
            "Ballot of “Anna”, rater: “Anna” → “Anna K.”",
            "Ballot of “Anna”, is in: no → yes",
            "Ballot of “Борис”: added with 1 rated cell",
            "Rating of “Price” at “Website” on the ballot of “Anna K.”: 9 → 3",
            "Rating of “Speed” at “Website” on the ballot of “Anna K.”: not rated → 1",
        ]
    );
    let sentence = differences(&before, &after).sentence();
    assert_eq!(
        english(&sentence),
        "2 ratings on ballots, 1 settled cell, 3 judgements by pairs, 1 ballot more, 1 ballot changed, \
         another rule for showing ballots"
    );
    assert_eq!(
        russian(&sentence),
        "2 оценки в бюллетенях, 1 договорённость о ячейке, 3 парных сравнения, на 1 бюллетень больше, \
         изменён 1 бюллетень, другой показ бюллетеней"
    );
    let back = differences(&after, &before);
    assert!(english(&back.sentence()).contains("1 ballot fewer"));
    let sorted = differences(&before, &after).sorted();
    assert_eq!(
        (sorted.new.len(), sorted.changed.len(), sorted.gone.len()),
        (6, 4, 0)
    );
}

#[test]
fn what_each_of_two_took_in_is_in_the_result() {
    let (base, anna) = room();
    let ours = after(
        &base,
        [
            ballot("Boris", &[(PRICE, SITE, 1)]),
            rate_on(anna, PRICE, SITE, 3),
        ],
    );
    let theirs = after(
        &base,
        [
            ballot("Clara", &[(SPEED, TILL, 9)]),
            rate_on(anna, TASTE, SITE, 3),
            settle(9, ""),
            judge(None, PRICE, TASTE, -4),
        ],
    );
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge), Vec::<String>::new());
    let merged = chosen(&merge, Side::Ours);
    assert_eq!(raters(&merged), ["Anna", "Boris", "Clara"]);
    let anna = &merged.ballot(anna).unwrap().levels;
    assert_eq!((anna[&(PRICE, SITE)], anna[&(TASTE, SITE)]), (3, 3));
    assert_eq!(merged.settled[&(PRICE, WINDOW)].level, 9);
    assert_eq!(merged.judgements[&(PRICE, TASTE)].number(), -4);
    assert!(taken(&merge).contains(&"Ballot of “Clara”: added with 1 rated cell".to_owned()));
}

#[test]
fn what_both_said_otherwise_is_asked() {
    let (base, anna) = room();
    let ours = after(
        &base,
        [
            rate_on(anna, PRICE, SITE, 3),
            settle(9, "we saw it"),
            judge(None, PRICE, TASTE, 3),
        ],
    );
    let theirs = after(
        &base,
        [
            rate_on(anna, PRICE, SITE, 1),
            settle(1, ""),
            judge(None, PRICE, TASTE, -2),
        ],
    );
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        [
            "Relation of “Price” at “Shop window”: 9 here, 1 there, 3 before",
            "Rating of “Price” at “Website” on the ballot of “Anna”: 3 here, 1 there, 9 before",
            "Settled cell “Price × Shop window”: 9, “we saw it” here, 1 there, open before",
            "Judgement of “Price” against “Taste”: “Price” by 3 here, “Taste” by 2 there, not judged before",
        ]
    );
    assert_eq!(
        russian(&merge.conflicts()[1].sentence()),
        "Оценка «Price × Website» в бюллетене участника «Anna»: здесь 3, там 1, раньше 9"
    );
    let theirs_chosen = chosen(&merge, Side::Theirs);
    assert_eq!(theirs_chosen.settled[&(PRICE, WINDOW)].level, 1);
    assert_eq!(theirs_chosen.level(PRICE, WINDOW), Some(1));
    assert_eq!(theirs_chosen.judgements[&(PRICE, TASTE)].number(), -2);
}

#[test]
fn one_rater_taken_in_on_both_sides_under_one_name_stays_two_ballots_told_apart() {
    let (base, _) = room();
    // The sides gave the new ballots other numbers.
    let ours = after(
        &add_rated(&base, "Calm", SITE, 3),
        [ballot("Boris", &[(PRICE, SITE, 1)])],
    );
    let theirs = after(&base, [ballot("Boris", &[(PRICE, SITE, 9)])]);
    let merge = merge(Some(&base), &ours, &theirs);
    let merged = chosen(&merge, Side::Ours);
    assert_eq!(raters(&merged), ["Anna", "Boris", "Boris (2)"]);
    let level = |at| merged.ballots.get(at).unwrap().levels[&(PRICE, SITE)];
    assert_eq!((level(1), level(2)), (1, 9));
}

#[test]
fn one_number_given_to_two_raters_is_two_ballots() {
    let (base, _) = room();
    let ours = after(&base, [ballot("Boris", &[(PRICE, SITE, 1)])]);
    let theirs = after(&base, [ballot("Clara", &[(PRICE, SITE, 9)])]);
    let id = |project: &Project| project.ballots.get(1).unwrap().id;
    assert_eq!(id(&ours), id(&theirs));
    let merge = merge(Some(&base), &ours, &theirs);
    let merged = chosen(&merge, Side::Ours);
    assert_eq!(raters(&merged), ["Anna", "Boris", "Clara"]);
}

#[test]
fn what_one_deleted_and_the_other_rated_on_a_ballot_or_judged_is_asked_at_the_item() {
    let (base, anna) = room();
    let gone = after(&base, [Edit::Touchpoint(TouchpointEdit::Delete(TILL))]);
    let rated = after(&base, [rate_on(anna, PRICE, TILL, 9)]);
    let asked = merge(Some(&base), &gone, &rated);
    assert_eq!(
        conflicts(&asked),
        ["Touchpoint “Till”: deleted here, changed (1 rating on ballots) there"]
    );
    let new = after(&base, [ballot("Boris", &[(PRICE, TILL, 9)])]);
    let asked = merge(Some(&base), &gone, &new);
    assert_eq!(
        conflicts(&asked),
        ["Touchpoint “Till”: deleted here, in use there"]
    );
    assert!(
        chosen(&asked, Side::Ours)
            .ballots
            .get(1)
            .unwrap()
            .levels
            .is_empty()
    );
    let gone = after(&base, [Edit::Factor(FactorEdit::Delete(SPEED))]);
    let judged = after(&base, [judge(None, PRICE, SPEED, 9)]);
    let asked = merge(Some(&base), &judged, &gone);
    assert_eq!(
        conflicts(&asked),
        ["Choice factor “Speed”: changed (1 judgement by pairs) here, deleted there"]
    );
    assert!(chosen(&asked, Side::Theirs).judgements.is_empty());
    let gone = after(&base, [Edit::Ballot(BallotEdit::Delete(anna))]);
    let asked = merge(Some(&base), &gone, &rated);
    assert_eq!(
        conflicts(&asked),
        ["Ballot of “Anna”: deleted here, changed (1 rating on ballots) there"]
    );
    assert_eq!(raters(&chosen(&asked, Side::Theirs)), ["Anna"]);
}

#[test]
fn a_judgement_is_turned_where_its_factors_get_other_numbers() {
    let (base, _) = room();
    // Both sides give the next number to a factor of their own; theirs gets another one past all numbers.
    let theirs = add_rated(&base, "Theirs", SITE, 3);
    let new = theirs.factors.last().unwrap().id;
    let theirs = after(&theirs, [ballot("Dan", &[])]);
    let theirs = add_rated(&theirs, "Last", SITE, 1);
    let last = theirs.factors.last().unwrap().id;
    let theirs = after(&theirs, [judge(None, new, last, 8)]);
    let ours = add_rated(&base, "Ours", SITE, 9);
    let merge = merge(Some(&base), &ours, &theirs);
    let merged = chosen(&merge, Side::Ours);
    let id = |name: &str| merged.factors.iter().find(|it| it.name == name).unwrap().id;
    let (new, last) = (id("Theirs"), id("Last"));
    assert!(last < new, "the case is the one that is meant");
    assert_eq!(merged.judgements[&(last, new)].number(), -8);
}
