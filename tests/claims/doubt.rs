//! How far importances from the panel may be off is what stability takes for granted, and nothing else is.

use touchrank::edit::{Edit, FactorEdit, SegmentEdit};
use touchrank::methods::matrix::Scope;
use touchrank::methods::stability::{Known, Noise, Options, Plan, Stability, known};
use touchrank::model::{Filter, Project};

use super::kit::{Shop, do_it, segment, shop, take, taken};

/// Importances move by so much, cells never.
fn run(project: &Project, scope: Scope, weight_sd: f64) -> Stability {
    let noise = Noise {
        weight_sd,
        up: 0.0,
        down: 0.0,
    };
    let options = Options::new(noise, 512, 3, 1).unwrap();
    let plan = Plan::new(project, scope, &options);
    let (mut work, mut tally) = (plan.work(), plan.tally());
    for block in 0..plan.blocks() {
        plan.run(block, &mut work, &mut tally);
    }
    plan.finish(&tally)
}

/// Both importances taken, with these standard errors.
fn surveyed(errors: [Option<f64>; 2]) -> Shop {
    let mut shop = shop();
    let mut from_panel = taken(Filter::default(), &[(shop.price, 5.0), (shop.quality, 4.0)]);
    for (id, error) in [shop.price, shop.quality].iter().zip(errors) {
        from_panel.factors.get_mut(id).unwrap().standard_error = error;
    }
    do_it(&mut shop.project, take(None, from_panel));
    shop
}

/// The mean score of a factor over all samples: what its importance was, times its levels, 10 and 12.
fn means(found: &Stability) -> Vec<f64> {
    let items = found.factors.items.iter();
    items
        .map(|item| item.as_ref().unwrap().mean_score)
        .collect()
}

#[test]
fn an_importance_without_doubt_never_moves() {
    let shop = surveyed([Some(0.0), Some(0.0)]);
    let found = run(&shop.project, Scope::Whole, 0.5);
    assert_eq!(means(&found), [50.0, 48.0]);
    assert!(
        found
            .touchpoints
            .items
            .iter()
            .flatten()
            .all(touchrank::methods::stability::ItemStability::is_settled)
    );
    // One of both: the other moves by its own error.
    let shop = surveyed([Some(0.0), Some(0.3)]);
    let half = means(&run(&shop.project, Scope::Whole, 0.5));
    assert_eq!(half[0], 50.0);
    assert_ne!(half[1], 48.0);
}

#[test]
fn what_is_not_from_the_panel_moves_as_before() {
    let plain = shop();
    let by_noise = run(&plain.project, Scope::Whole, 0.5);
    // Fewer than two people answered: nothing is known.
    let mut shop = surveyed([None, None]);
    assert_eq!(run(&shop.project, Scope::Whole, 0.5), by_noise);
    assert_eq!(
        known(&shop.project, Scope::Whole),
        Known { known: 0, of: 2 }
    );
    // An error of the same size is the same run.
    let same = surveyed([Some(0.5), Some(0.5)]);
    assert_eq!(run(&same.project, Scope::Whole, 0.5), by_noise);
    assert_eq!(
        known(&same.project, Scope::Whole),
        Known { known: 2, of: 2 }
    );
    // By hand is by hand.
    shop = surveyed([Some(0.0), Some(0.0)]);
    let by_hand = FactorEdit::SetImportance(shop.quality, Some(3.0));
    do_it(&mut shop.project, Edit::Factor(by_hand));
    let found = means(&run(&shop.project, Scope::Whole, 0.5));
    assert_eq!(found[0], 50.0);
    assert_ne!(found[1], 36.0);
    assert_eq!(
        known(&shop.project, Scope::Whole),
        Known { known: 1, of: 2 }
    );
}

#[test]
fn a_segment_that_inherits_has_the_whole_markets_doubt() {
    let mut shop = surveyed([Some(0.0), Some(0.0)]);
    let other = segment(&mut shop.project, "Others");
    let scope = Scope::Segment(other);
    assert_eq!(known(&shop.project, scope), Known { known: 2, of: 2 });
    assert_eq!(means(&run(&shop.project, scope, 0.5)), [50.0, 48.0]);
    let own = SegmentEdit::SetImportance(other, shop.price, Some(5.0));
    do_it(&mut shop.project, Edit::Segment(own));
    assert_eq!(
        known(&shop.project, scope),
        Known { known: 1, of: 2 },
        "its own is nobody's answer"
    );
    let from_panel = taken(Filter::default(), &[(shop.price, 4.5)]);
    do_it(&mut shop.project, take(Some(other), from_panel));
    assert_eq!(known(&shop.project, scope), Known { known: 2, of: 2 });
    assert_eq!(
        known(&shop.project, Scope::Whole),
        Known { known: 2, of: 2 }
    );
}
