//! Two people at one workshop, each with a copy of the same file, and their work put together.

use touchrank::edit::{
    Edit, EvidenceEdit, EvidenceWords, FactorEdit, LocalChange, LocalEdit, ProjectEdit,
    RelationEdit, SegmentEdit, StageEdit, TouchpointEdit, TouchpointsFate,
};
use touchrank::methods::versions::{Side, differences, merge};
use touchrank::model::{IdCounter, Scale, ScaleMap, Subject, Weighting};

use crate::kit::{
    LEAFLET, NOVICES, PRICE, SEARCH, SITE, SPEED, TASTE, TILL, VISIT, WINDOW, bare, case,
};
use crate::work::{
    add_rated, after, chosen, conflicts, factors, lines, new_factor, new_stage, new_touchpoint,
    rate, russian, taken, touchpoints,
};

#[test]
fn what_each_of_two_rated_is_in_the_result() {
    let base = case();
    let ours = after(&base, [rate(PRICE, WINDOW, 9), rate(TASTE, TILL, 3)]);
    let theirs = after(
        &base,
        [
            rate(SPEED, LEAFLET, 9),
            Edit::Factor(FactorEdit::SetImportance(TASTE, Some(5.0))),
        ],
    );
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge), Vec::<String>::new());
    assert_eq!(
        taken(&merge),
        [
            "Choice factor “Taste”, importance: 4 → 5",
            "Relation of “Speed” at “Leaflet”: 3 → 9"
        ]
    );
    let merged = chosen(&merge, Side::Ours);
    assert_eq!(merged.level(PRICE, WINDOW), Some(9));
    assert_eq!(merged.level(TASTE, TILL), Some(3));
    assert_eq!(merged.level(SPEED, LEAFLET), Some(9));
    assert_eq!(differences(&theirs, &merged).lines().len(), 2);
}

#[test]
fn a_cell_that_both_rated_otherwise_is_asked_with_all_three_values() {
    let base = case();
    let ours = after(&base, [rate(SPEED, SITE, 3), rate(TASTE, SITE, 9)]);
    let theirs = after(&base, [rate(SPEED, SITE, 9), rate(TASTE, SITE, 9)]);
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        ["Relation of “Speed” at “Website”: 3 here, 9 there, 1 before"]
    );
    assert_eq!(
        russian(&merge.conflicts()[0].sentence()),
        "Связь «Speed × Website»: здесь 3, там 9, раньше 1"
    );
    assert_eq!(taken(&merge), Vec::<String>::new());
    assert_eq!(merge.merged(&[]).level(SPEED, SITE), Some(3));
    assert_eq!(chosen(&merge, Side::Theirs).level(SPEED, SITE), Some(9));
    assert_eq!(chosen(&merge, Side::Theirs).level(TASTE, SITE), Some(9));
}

#[test]
fn each_conflict_has_its_own_choice() {
    let base = case();
    let rename = |name: &str| Edit::Factor(FactorEdit::Rename(PRICE, name.to_owned()));
    let project = |name: &str| Edit::Project(ProjectEdit::Rename(name.to_owned()));
    let ours = after(&base, [rename("Clear price"), project("May")]);
    let theirs = after(&base, [rename("Low price"), project("June")]);
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        [
            "Project name: “May” here, “June” there, “Case” before",
            "Choice factor “Price”, name: “Clear price” here, “Low price” there, “Price” before",
        ]
    );
    let merged = merge.merged(&[Side::Theirs, Side::Ours]);
    assert_eq!(merged.about.name, "June");
    assert_eq!(factors(&merged)[0], "Clear price");
    let merged = merge.merged(&[Side::Ours, Side::Theirs]);
    assert_eq!(merged.about.name, "May");
    assert_eq!(factors(&merged)[0], "Low price");
}

#[test]
fn what_one_deleted_and_the_other_left_alone_goes_without_a_question() {
    let base = case();
    let ours = after(&base, [rate(PRICE, SITE, 3)]);
    let theirs = after(&base, [Edit::Touchpoint(TouchpointEdit::Delete(LEAFLET))]);
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge), Vec::<String>::new());
    let merged = chosen(&merge, Side::Ours);
    assert_eq!(touchpoints(&merged), ["Website", "Shop window", "Till"]);
    assert_eq!(merged.level(PRICE, SITE), Some(3));
}

#[test]
fn what_one_deleted_and_the_other_rated_is_asked_at_the_item() {
    let base = case();
    let ours = after(&base, [Edit::Touchpoint(TouchpointEdit::Delete(LEAFLET))]);
    let theirs = after(&base, [rate(PRICE, LEAFLET, 9), rate(SPEED, LEAFLET, 1)]);
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        ["Touchpoint “Leaflet”: deleted here, changed (2 relations) there"]
    );
    let gone = chosen(&merge, Side::Ours);
    assert_eq!(touchpoints(&gone), ["Website", "Shop window", "Till"]);
    let kept = chosen(&merge, Side::Theirs);
    assert_eq!(kept.level(PRICE, LEAFLET), Some(9));
    assert_eq!(kept.level(TASTE, LEAFLET), Some(3));
    assert_eq!(differences(&theirs, &kept).lines(), []);
}

#[test]
fn a_note_or_a_rated_new_column_keeps_what_the_other_deleted_from_going_unseen() {
    let base = case();
    let theirs = after(&base, [Edit::Factor(FactorEdit::Delete(SPEED))]);
    let noted = EvidenceWords {
        text: "Nobody waits".to_owned(),
        source: String::new(),
        date: None,
    };
    let note = Edit::Evidence(EvidenceEdit::Add(Subject::Factor(SPEED), noted));
    let ours = after(&base, [note]);
    let merge_of = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge_of),
        ["Choice factor “Speed”: in use here, deleted there"]
    );
    assert_eq!(chosen(&merge_of, Side::Ours).evidence.len(), 1);
    assert_eq!(chosen(&merge_of, Side::Theirs).evidence.len(), 0);

    let with = after(&base, [new_touchpoint(VISIT, "Terrace")]);
    let terrace = with.touchpoints.last().unwrap().id;
    let ours = after(&with, [rate(SPEED, terrace, 9)]);
    let merge_of = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge_of).len(), 1);
    assert_eq!(chosen(&merge_of, Side::Ours).level(SPEED, terrace), Some(9));
    assert_eq!(
        factors(&chosen(&merge_of, Side::Theirs)),
        ["Price", "Taste"]
    );
}

#[test]
fn a_touchpoint_put_into_a_stage_that_the_other_deleted_finds_a_place() {
    let base = bare();
    let ours = after(
        &base,
        [Edit::Stage(StageEdit::Delete {
            id: VISIT,
            touchpoints: TouchpointsFate::MoveTo(SEARCH),
        })],
    );
    let theirs = after(&base, [new_touchpoint(VISIT, "Terrace")]);
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        ["Stage “Visit”: deleted here, in use there"]
    );
    let without = chosen(&merge, Side::Ours);
    assert_eq!(without.stages.len(), 1);
    let terrace = without.touchpoints.last().unwrap();
    assert_eq!((terrace.name.as_str(), terrace.stage), ("Terrace", SEARCH));
    let with = chosen(&merge, Side::Theirs);
    assert_eq!(with.touchpoints.last().unwrap().stage, VISIT);
}

#[test]
fn a_touchpoint_that_is_kept_keeps_its_stage() {
    let base = bare();
    let ours = after(
        &base,
        [Edit::Stage(StageEdit::Delete {
            id: VISIT,
            touchpoints: TouchpointsFate::Delete,
        })],
    );
    let theirs = after(&base, [rate(PRICE, TILL, 9)]);
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        ["Touchpoint “Till”: deleted here, changed (1 relation) there"]
    );
    let kept = chosen(&merge, Side::Theirs);
    assert_eq!(touchpoints(&kept), ["Website", "Shop window", "Till"]);
    assert_eq!(kept.stages.len(), 2);
    assert_eq!(chosen(&merge, Side::Ours).stages.len(), 1);
}

#[test]
fn two_new_things_with_one_number_both_survive_with_their_ratings() {
    let base = case();
    let ours = add_rated(&base, "Parking", SITE, 9);
    let theirs = add_rated(&base, "Wi-Fi", WINDOW, 3);
    assert_eq!(
        ours.factors.last().unwrap().id,
        theirs.factors.last().unwrap().id
    );
    let merge_of = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge_of), Vec::<String>::new());
    let merged = chosen(&merge_of, Side::Ours);
    assert_eq!(
        factors(&merged),
        ["Price", "Taste", "Speed", "Parking", "Wi-Fi"]
    );
    let (parking, wifi) = (
        merged.factors.get(3).unwrap(),
        merged.factors.get(4).unwrap(),
    );
    assert_eq!(merged.level(parking.id, SITE), Some(9));
    assert_eq!(merged.level(wifi.id, WINDOW), Some(3));
    assert_eq!(merged.level(wifi.id, SITE), None);
    assert!(merged.ids.peek() > wifi.id.0);

    // The same without the version from before: the numbers tell where the two parted.
    let merge_of = merge(None, &ours, &theirs);
    assert_eq!(conflicts(&merge_of), Vec::<String>::new());
    assert_eq!(factors(&chosen(&merge_of, Side::Ours)), factors(&merged));
}

#[test]
fn what_hangs_on_a_new_number_follows_it() {
    let base = case();
    let ours = after(&base, [new_stage("After"), new_factor("Parking")]);
    let theirs = after(&base, [new_stage("Before")]);
    let before = theirs.stages.last().unwrap().id;
    let theirs = after(&theirs, [new_touchpoint(before, "Advert")]);
    let advert = theirs.touchpoints.last().unwrap().id;
    let own = vec![touchrank::edit::CellChange {
        factor: TASTE,
        touchpoint: advert,
        level: Some(3),
    }];
    let words = EvidenceWords {
        text: "Seen on the bus".to_owned(),
        source: String::new(),
        date: None,
    };
    let theirs = after(
        &theirs,
        [
            rate(PRICE, advert, 9),
            Edit::Relation(RelationEdit::Segment(NOVICES, own)),
            Edit::Evidence(EvidenceEdit::Add(Subject::Touchpoint(advert), words)),
        ],
    );
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge), Vec::<String>::new());
    let merged = chosen(&merge, Side::Ours);
    let stages: Vec<&str> = merged.stages.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(stages, ["Search", "Visit", "After", "Before"]);
    let advert = merged.touchpoints.last().unwrap();
    assert_eq!(advert.stage, merged.stages.last().unwrap().id);
    assert_eq!(merged.level(PRICE, advert.id), Some(9));
    let novices = merged.segment(NOVICES).unwrap();
    assert_eq!(novices.relations.get(&(TASTE, advert.id)), Some(&3));
    assert_eq!(
        merged.evidence.last().unwrap().about,
        Subject::Touchpoint(advert.id)
    );
}

#[test]
fn the_same_new_thing_on_both_sides_is_one() {
    let base = case();
    let both = add_rated(&base, "Parking", SITE, 9);
    let theirs = after(&both, [rate(PRICE, WINDOW, 9)]);
    let merge = merge(Some(&base), &both, &theirs);
    assert_eq!(conflicts(&merge), Vec::<String>::new());
    let merged = chosen(&merge, Side::Ours);
    assert_eq!(factors(&merged), ["Price", "Taste", "Speed", "Parking"]);
    assert_eq!(differences(&theirs, &merged).lines(), []);
}

#[test]
fn two_new_segments_of_one_name_stay_two() {
    let base = case();
    let add = |name: &str| Edit::Segment(SegmentEdit::Add(name.to_owned()));
    let ours = after(&base, [add("Families"), add("Students")]);
    let theirs = after(&base, [add("Students")]);
    let merge = merge(Some(&base), &ours, &theirs);
    let merged = chosen(&merge, Side::Ours);
    let names: Vec<&str> = merged.segments.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Novices",
            "Regulars",
            "Families",
            "Students",
            "Students (2)"
        ]
    );
}

#[test]
fn one_order_is_taken_and_the_others_new_items_go_behind_what_they_followed() {
    let base = case();
    let moved = |id, before| Edit::Factor(FactorEdit::Move { id, before });
    let ours = after(&base, [moved(SPEED, Some(PRICE))]);
    let add = Edit::Factor(FactorEdit::Add {
        name: "Parking".to_owned(),
        importance: None,
        before: Some(TASTE),
    });
    let theirs = after(&base, [add]);
    let merge_of = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge_of), Vec::<String>::new());
    let merged = chosen(&merge_of, Side::Ours);
    assert_eq!(factors(&merged), ["Speed", "Price", "Parking", "Taste"]);
    // Rows moved with their factors.
    assert_eq!(merged.level(SPEED, TILL), Some(9));
    assert_eq!(merged.level(TASTE, WINDOW), Some(9));

    let theirs = after(&theirs, [moved(PRICE, None)]);
    let merge_of = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge_of),
        [
            "Order of choice factors: the order of this version here, the order of the other version there"
        ]
    );
    assert_eq!(
        factors(&chosen(&merge_of, Side::Ours)),
        // There it stood first.
        ["Parking", "Speed", "Price", "Taste"]
    );
    assert_eq!(
        factors(&chosen(&merge_of, Side::Theirs)),
        ["Parking", "Taste", "Speed", "Price"]
    );
}

#[test]
fn without_a_version_from_before_every_difference_is_asked_and_nothing_one_sided_is_lost() {
    let empty = after(&bare(), [cleared(SPEED, TILL)]);
    let ours = after(&empty, [rate(PRICE, SITE, 3), new_factor("Parking")]);
    let theirs = after(&empty, [rate(SPEED, TILL, 9), rate(TASTE, SITE, 9)]);
    let merge = merge(None, &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        [
            "Relation of “Price” at “Website”: 3 here, 9 there",
            "Relation of “Taste” at “Website”: 3 here, 9 there",
        ]
    );
    let merged = chosen(&merge, Side::Ours);
    assert_eq!(merged.level(SPEED, TILL), Some(9));
    assert_eq!(factors(&merged), ["Price", "Taste", "Speed", "Parking"]);
}

fn cleared(factor: touchrank::model::FactorId, touchpoint: touchrank::model::TouchpointId) -> Edit {
    Edit::Relation(RelationEdit::Whole(vec![touchrank::edit::CellChange {
        factor,
        touchpoint,
        level: None,
    }]))
}

#[test]
fn another_scale_on_one_side_takes_the_ratings_of_the_other_along() {
    let base = after(&bare(), [cleared(PRICE, TILL)]);
    let scale = Scale::one_two_four();
    let map = ScaleMap::proposed(&base.scale, &scale);
    let theirs = after(&base, [Edit::Project(ProjectEdit::SetScale { scale, map })]);
    let ours = after(&base, [rate(PRICE, TILL, 9)]);
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge), Vec::<String>::new());
    let merged = chosen(&merge, Side::Ours);
    assert_eq!(merged.scale.name(), "1-2-4");
    // 9 was the highest of three, as 4 is.
    assert_eq!(merged.level(PRICE, TILL), Some(4));
    assert_eq!(merged.relations.rated(), 12);
    assert_eq!(
        lines(&theirs, &merged),
        ["Relation of “Price” at “Till”: not rated → 4"]
    );
}

#[test]
fn two_new_scales_are_a_choice_that_says_what_becomes_of_the_ratings() {
    let base = bare();
    let to = |scale: Scale| {
        let map = ScaleMap::proposed(&base.scale, &scale);
        after(&base, [Edit::Project(ProjectEdit::SetScale { scale, map })])
    };
    let (ours, theirs) = (to(Scale::one_two_four()), to(Scale::one_three_five()));
    let ours = after(&ours, [rate(PRICE, SITE, 2)]);
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        [
            "Relation scale: “1-2-4”; what is rated on the other scale becomes: 3 → 2, 5 → 4 here, “1-3-5”; what is rated on the other scale becomes: 2 → 3, 4 → 5 there, “1-3-9” before"
        ]
    );
    // Only the website's price was rated anew: the highest became the middle.
    for (side, levels) in [(Side::Ours, [2, 4]), (Side::Theirs, [3, 5])] {
        let merged = chosen(&merge, side);
        assert_eq!(merged.level(PRICE, SITE), Some(levels[0]));
        assert_eq!(merged.level(TASTE, WINDOW), Some(levels[1]));
        assert_eq!(merged.relations.rated(), 12);
    }
}

#[test]
fn a_weight_beyond_five_widens_the_range_and_stays_as_it_is() {
    let base = bare();
    let as_is = after(
        &base,
        [Edit::Project(ProjectEdit::SetWeighting(Weighting::AsIs))],
    );
    let five = Edit::Project(ProjectEdit::SetWeighting(Weighting::OneToFive));
    let ours = after(
        &as_is,
        [Edit::Factor(FactorEdit::SetImportance(PRICE, Some(10.0)))],
    );
    let theirs = after(&as_is, [five]);
    let merged = chosen(&merge(Some(&as_is), &ours, &theirs), Side::Ours);
    assert_eq!(merged.weighting, Weighting::AsIs);
    let price = merged.factor(PRICE).unwrap().importance.unwrap();
    assert_eq!(price.value().to_bits(), 10.0_f64.to_bits());
}

#[test]
fn a_segments_own_values_are_merged_cell_by_cell() {
    let base = case();
    let own = |factor, touchpoint, level| {
        let cells = vec![touchrank::edit::CellChange {
            factor,
            touchpoint,
            level: Some(level),
        }];
        Edit::Relation(RelationEdit::Segment(NOVICES, cells))
    };
    let importance = |value| {
        let edit = SegmentEdit::SetImportance(NOVICES, SPEED, Some(value));
        Edit::Segment(edit)
    };
    let ours = after(&base, [own(PRICE, SITE, 1), importance(1.0)]);
    let theirs = after(
        &base,
        [
            own(PRICE, SITE, 3),
            own(TASTE, SITE, 9),
            importance(5.0),
            Edit::Local(LocalEdit {
                segment: crate::kit::REGULARS,
                change: LocalChange::ResetImportances(vec![PRICE]),
            }),
        ],
    );
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        [
            "Relation of “Price” at “Website” for segment “Novices”: 1 here, 3 there, inherited before",
            "Importance of “Speed” for segment “Novices”: 1 here, 5 there, inherited before",
        ]
    );
    assert_eq!(
        taken(&merge),
        [
            "Relation of “Taste” at “Website” for segment “Novices”: inherited → 9",
            "Importance of “Price” for segment “Regulars”: 2 → inherited",
        ]
    );
    chosen(&merge, Side::Theirs);
}

#[test]
fn a_counter_at_its_end_still_finds_numbers() {
    let mut base = case();
    base.ids = IdCounter::starting_at(u32::MAX - 1);
    let ours = after(&base, [new_factor("Parking")]);
    let theirs = after(&base, [new_factor("Wi-Fi")]);
    let merged = chosen(&merge(Some(&base), &ours, &theirs), Side::Ours);
    assert_eq!(
        factors(&merged),
        ["Price", "Taste", "Speed", "Parking", "Wi-Fi"]
    );
}
