//! Estimates and differences with their 95 % intervals, against published figures and another library.

use touchrank::methods::panel::{Interval, Mean, Nps, Share, few};

fn near(found: f64, expected: f64, tolerance: f64) {
    assert!(
        (found - expected).abs() <= tolerance,
        "{found} is not {expected}"
    );
}

/// To the decimals that the source prints.
fn printed(interval: Interval, low: f64, high: f64, tolerance: f64) {
    near(interval.low, low, tolerance);
    near(interval.high, high, tolerance);
}

/// The worked figures of the method, in percent.
#[test]
fn a_share_has_wilsons_interval() {
    for (count, of, low, high) in [
        (5, 20, 11.2, 46.9),
        (15, 25, 40.7, 76.6),
        (60, 120, 41.2, 58.8),
        (0, 20, 0.0, 16.1),
    ] {
        let interval = Share { count, of }.interval().unwrap();
        printed(interval, low / 100.0, high / 100.0, 0.000_5);
    }
    assert_eq!(Share { count: 0, of: 20 }.interval().unwrap().low, 0.0);
    assert_eq!(Share { count: 20, of: 20 }.interval().unwrap().high, 1.0);
    assert_eq!(Share { count: 0, of: 0 }.interval(), None);
    assert_eq!(Share { count: 0, of: 0 }.value(), None);
}

/// The worked figures of the method.
#[test]
fn the_net_promoter_score_has_a_normal_interval() {
    for (promoters, passives, detractors, score, low, high) in [
        (10, 8, 7, 12.0, -20.0, 44.0),
        (150, 120, 80, 20.0, 11.8, 28.2),
    ] {
        let nps = Nps {
            promoters,
            passives,
            detractors,
        };
        near(nps.value().unwrap(), score, 0.05);
        printed(nps.interval().unwrap(), low, high, 0.05);
    }
    assert_eq!(Nps::default().value(), None);
    assert_eq!(Nps::default().interval(), None);
}

fn mean(numbers: &[f64]) -> Mean {
    let count = numbers.len() as f64;
    let mean = numbers.iter().sum::<f64>() / count;
    let squares: f64 = numbers.iter().map(|x| (x - mean).powi(2)).sum();
    Mean {
        count: numbers.len(),
        mean,
        variance: squares / (count - 1.0),
    }
}

/// `SciPy` 1.17.1: `stats.t.interval(0.95, 4, loc=np.mean(a), scale=stats.sem(a))` of 4, 5, 3, 4, 4, and `stats.t.ppf(0.975, df)`.
#[test]
fn a_mean_has_students_interval() {
    let interval = mean(&[4.0, 5.0, 3.0, 4.0, 4.0]).interval().unwrap();
    printed(
        interval,
        3.122_010_966_914_917_4,
        4.877_989_033_085_083,
        1e-9,
    );
    for (freedom, quantile) in [
        (1, 12.706_204_736_174_694),
        (2, 4.302_652_729_749_462),
        (9, 2.262_157_162_798_205),
        (29, 2.045_229_642_132_703),
        (100, 1.983_971_518_523_551_8),
        (199, 1.971_956_544_251_753_3),
        (200, 1.971_896_223_633_908_8),
        (999, 1.962_341_461_133_449_3),
        (999_999, 1.959_966_356_816_479_1),
    ] {
        let count = freedom + 1;
        let one = Mean {
            count,
            mean: 0.0,
            variance: count as f64,
        };
        near(one.interval().unwrap().high, quantile, 1e-9 * quantile);
    }
    let one = Mean {
        count: 1,
        mean: 4.0,
        variance: 0.0,
    };
    assert_eq!(one.interval(), None);
    assert_eq!(Mean::default().standard_error(), None);
}

#[test]
fn fewer_than_thirty_are_too_few_to_conclude() {
    assert!(few(0) && few(29));
    assert!(!few(30));
}
