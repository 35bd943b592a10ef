//! Importances taken from the panel, changed by hand, put back, forgotten.

use touchrank::edit::{Edit, FactorEdit, ProjectEdit, SegmentEdit, TakenEdit};
use touchrank::methods::panel::is_by_hand;
use touchrank::model::{FactorId, Filter, Importance, Project, SegmentId, Weighting};

use super::kit::{do_it, factor, refused, say, shop, take, taken};

fn whole(project: &Project, factor: FactorId) -> Option<f64> {
    project.factor(factor)?.importance.map(Importance::value)
}

fn own(project: &Project, segment: SegmentId, factor: FactorId) -> Option<f64> {
    let own = &project.segment(segment)?.importances;
    own.get(&factor).copied().map(Importance::value)
}

#[test]
fn importances_are_taken_changed_by_hand_and_put_back() {
    let mut shop = shop();
    let (price, quality) = (shop.price, shop.quality);
    let service = factor(&mut shop.project, "Service", Some(2.0));
    let from_panel = taken(Filter::default(), &[(price, 3.96), (quality, 4.11)]);
    let applied = do_it(&mut shop.project, take(None, from_panel));
    assert_eq!(say(&applied.label), "take importances from the panel");
    assert_eq!(whole(&shop.project, price), Some(3.96));
    assert_eq!(
        whole(&shop.project, service),
        Some(2.0),
        "nobody was asked about it"
    );
    assert!(is_by_hand(&shop.project, None, price).is_none());

    do_it(
        &mut shop.project,
        Edit::Factor(FactorEdit::SetImportance(price, Some(5.0))),
    );
    do_it(
        &mut shop.project,
        Edit::Factor(FactorEdit::SetImportance(quality, None)),
    );
    for (factor, was) in [(price, 3.96), (quality, 4.11)] {
        let found = is_by_hand(&shop.project, None, factor).unwrap();
        assert_eq!(found.value.value(), was);
    }
    assert!(
        is_by_hand(&shop.project, None, service).is_none(),
        "it was never taken"
    );

    let back = do_it(
        &mut shop.project,
        Edit::Taken(TakenEdit::PutBack(None, vec![price, quality])),
    );
    assert_eq!(
        say(&back.label),
        "put 2 importances back as the panel gave them"
    );
    assert_eq!(whole(&shop.project, price), Some(3.96));
    assert_eq!(whole(&shop.project, quality), Some(4.11));
    assert_eq!(
        refused(
            &shop.project,
            Edit::Taken(TakenEdit::PutBack(None, vec![service]))
        ),
        "The importance of “Service” was not taken from the panel, so there is nothing to put back."
    );

    do_it(&mut shop.project, Edit::Taken(TakenEdit::Forget(None)));
    assert!(shop.project.taken.is_none());
    assert_eq!(
        whole(&shop.project, price),
        Some(3.96),
        "the importance stays"
    );
}

#[test]
fn a_segments_are_its_own_and_inheriting_again_is_a_change_by_hand() {
    let mut shop = shop();
    let (price, families) = (shop.price, shop.families);
    let applied = do_it(
        &mut shop.project,
        take(Some(families), taken(Filter::default(), &[(price, 2.5)])),
    );
    assert_eq!(
        say(&applied.label),
        "take importances from the panel in segment “Families”"
    );
    assert_eq!(own(&shop.project, families, price), Some(2.5));
    assert_eq!(own(&shop.project, families, shop.quality), None);
    assert_eq!(whole(&shop.project, price), Some(5.0));
    assert!(is_by_hand(&shop.project, Some(families), price).is_none());
    let inherit = SegmentEdit::SetImportance(families, price, None);
    do_it(&mut shop.project, Edit::Segment(inherit));
    assert!(is_by_hand(&shop.project, Some(families), price).is_some());
    do_it(
        &mut shop.project,
        Edit::Taken(TakenEdit::PutBack(Some(families), vec![price])),
    );
    assert_eq!(own(&shop.project, families, price), Some(2.5));
}

#[test]
fn an_update_leaves_what_was_changed_by_hand() {
    let mut shop = shop();
    let (price, quality) = (shop.price, shop.quality);
    do_it(
        &mut shop.project,
        take(
            None,
            taken(Filter::default(), &[(price, 3.0), (quality, 4.0)]),
        ),
    );
    do_it(
        &mut shop.project,
        Edit::Factor(FactorEdit::SetImportance(price, Some(5.0))),
    );
    let anew = taken(Filter::default(), &[(price, 3.2), (quality, 4.2)]);
    let update = Edit::Taken(TakenEdit::Update(None, anew.clone()));
    do_it(&mut shop.project, update);
    assert_eq!(whole(&shop.project, price), Some(5.0));
    assert_eq!(whole(&shop.project, quality), Some(4.2));
    assert_eq!(
        is_by_hand(&shop.project, None, price)
            .unwrap()
            .value
            .value(),
        3.2
    );
    assert!(is_by_hand(&shop.project, None, quality).is_none());
    do_it(&mut shop.project, take(None, anew));
    assert_eq!(whole(&shop.project, price), Some(3.2), "taking replaces it");
}

#[test]
fn what_is_no_importance_is_not_taken() {
    let mut shop = shop();
    let price = shop.price;
    let mut odd = taken(Filter::default(), &[(price, 3.0)]);
    odd.factors.get_mut(&price).unwrap().standard_error = Some(-0.5);
    assert_eq!(
        refused(&shop.project, take(None, odd)),
        "−0.5 is no standard error: it is a number from 0."
    );
    assert!(
        refused(&shop.project, take(None, taken(Filter::default(), &[])))
            .starts_with("Nobody under this filter answered")
    );
    assert_eq!(
        refused(
            &shop.project,
            take(None, taken(Filter::default(), &[(FactorId(9_999), 3.0)]))
        ),
        "This factor is not there any more. Choose another one."
    );
    // Where importances keep to no range, those of a panel are still on 1…5.
    let as_is = Edit::Project(ProjectEdit::SetWeighting(Weighting::AsIs));
    do_it(&mut shop.project, as_is);
    let mut ten = taken(Filter::default(), &[(price, 3.0)]);
    ten.factors.get_mut(&price).unwrap().value = Importance::new(10.0, Weighting::AsIs).unwrap();
    assert_eq!(
        refused(&shop.project, take(None, ten)),
        "10 lies outside 1…5."
    );
}
