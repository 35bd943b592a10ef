//! Classes of numbers and of days: a few, with round limits.

use chrono::{Datelike, Duration, NaiveDate};

use crate::model::{Finite, day_of_number, number_of_day};

/// The most classes of one question.
pub(super) const MOST: usize = 12;

/// The limits of the classes of some numbers, rising: a class goes from one limit and below the next. They follow the middle 96 % of
/// the numbers (ours), so that one slip of the pen does not put everybody else into one class; what lies outside of that makes one
/// class at either end. The order of the numbers does not matter. None where there are no numbers.
pub(super) fn limits(numbers: &[f64], days: bool) -> Vec<Finite> {
    let mut finite: Vec<f64> = numbers.iter().copied().filter(|x| x.is_finite()).collect();
    if finite.is_empty() {
        return Vec::new();
    }
    let last = finite.len() - 1;
    let mut at = |place: usize| *finite.select_nth_unstable_by(place, f64::total_cmp).1;
    let spread = Spread {
        least: at(0),
        low: at(last / 50),
        high: at(last - last / 50),
        greatest: at(last),
    };
    let inner = days
        .then(|| day_limits(&spread))
        .flatten()
        .unwrap_or_else(|| {
            let whole = days || finite.iter().all(|x| x.fract() == 0.0);
            number_limits(&spread, whole)
        });
    let mut limits: Vec<Finite> = inner.into_iter().filter_map(Finite::new).collect();
    limits.dedup();
    limits
}

/// The place of the class of a number among limits, from 0.
pub(super) fn class_of(limits: &[Finite], number: f64) -> Option<usize> {
    let reached = limits.iter().take_while(|limit| limit.value() <= number);
    let class = reached.count().checked_sub(1)?;
    (class + 1 < limits.len()).then_some(class)
}

/// Where numbers lie.
struct Spread {
    least: f64,
    /// A fiftieth of them lies below.
    low: f64,
    /// A fiftieth of them lies above.
    high: f64,
    greatest: f64,
}

/// Steps of 1, 2 or 5 times a power of ten.
fn number_limits(spread: &Spread, whole: bool) -> Vec<f64> {
    let wide = spread.high - spread.low;
    let span = if wide > 0.0 {
        wide
    } else {
        spread.greatest - spread.least
    };
    let step = if span > 0.0 {
        round_up(span / 9.0)
    } else {
        round_up(spread.least.abs() / 100.0).min(1.0)
    };
    let step = if whole { step.max(1.0) } else { step };
    if !step.is_normal() {
        return vec![spread.least, spread.greatest.next_up()];
    }
    // Divided by a whole number, a step below 1 gives the same number as its decimals.
    let parts = (1.0 / step).round();
    let multiple = |k: f64| if step < 1.0 { k / parts } else { k * step };
    let place = |number: f64| {
        let k = (number / step).floor();
        // A division may round to the wrong side of a multiple.
        if multiple(k + 1.0) <= number {
            k + 1.0
        } else if multiple(k) > number {
            k - 1.0
        } else {
            k
        }
    };
    let (first, last) = (place(spread.low), place(spread.high) + 1.0);
    let mut limits = Vec::new();
    if spread.least < multiple(first) {
        limits.push(multiple(place(spread.least)).min(spread.least));
    }
    let mut k = first;
    while k <= last && limits.len() < MOST {
        limits.push(multiple(k));
        k += 1.0;
    }
    let end = multiple(place(spread.greatest) + 1.0);
    if limits.last().is_none_or(|limit| *limit <= spread.greatest) {
        limits.push(if end > spread.greatest {
            end
        } else {
            spread.greatest.next_up()
        });
    }
    limits
}

/// The next of 1, 2, 5, 10, 20 … that is not less.
fn round_up(step: f64) -> f64 {
    let power = 10_f64.powf(step.log10().floor());
    let within = |times: f64| (step <= times * power * (1.0 + 1e-9)).then_some(times * power);
    [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .find_map(within)
        .unwrap_or(f64::NAN)
}

/// A unit of the calendar.
#[derive(Clone, Copy)]
enum Unit {
    Days(u32),
    Months(u32),
    Years(u32),
}

const UNITS: [Unit; 12] = [
    Unit::Days(1),
    Unit::Days(7),
    Unit::Months(1),
    Unit::Months(3),
    Unit::Years(1),
    Unit::Years(2),
    Unit::Years(5),
    Unit::Years(10),
    Unit::Years(20),
    Unit::Years(50),
    Unit::Years(100),
    Unit::Years(1000),
];

/// The finest unit of the calendar that makes few enough classes; none where something is no day.
fn day_limits(spread: &Spread) -> Option<Vec<f64>> {
    let days = [spread.least, spread.low, spread.high, spread.greatest].map(day_of_number);
    let [Some(least), Some(low), Some(high), Some(greatest)] = days else {
        return None;
    };
    // Two classes are kept for what lies outside.
    let inner = |unit: &Unit| {
        let mut day = unit.floor(low)?;
        let mut limits = vec![day];
        while day <= high {
            day = unit.next(day)?;
            limits.push(day);
            if limits.len() > MOST - 1 {
                return None;
            }
        }
        Some((*unit, limits))
    };
    let (unit, mut limits) = UNITS.iter().find_map(inner)?;
    if *limits.first()? > least {
        limits.insert(0, unit.floor(least)?);
    }
    if *limits.last()? <= greatest {
        limits.push(unit.next(unit.floor(greatest)?)?);
    }
    Some(limits.into_iter().map(number_of_day).collect())
}

impl Unit {
    /// The first day of the unit in which a day lies.
    fn floor(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(1) => Some(day),
            // Weeks begin on Monday.
            Self::Days(_) => {
                let since = i64::from(day.weekday().num_days_from_monday());
                day.checked_sub_signed(Duration::days(since))
            }
            Self::Months(count) => {
                NaiveDate::from_ymd_opt(day.year(), day.month0() / count * count + 1, 1)
            }
            Self::Years(count) => {
                let count = i32::try_from(count).ok()?;
                NaiveDate::from_ymd_opt(day.year().div_euclid(count) * count, 1, 1)
            }
        }
    }

    /// The first day of the next one, of the first day of one.
    fn next(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(count) => day.checked_add_signed(Duration::days(i64::from(count))),
            Self::Months(count) => day.checked_add_months(chrono::Months::new(count)),
            Self::Years(count) => day.checked_add_months(chrono::Months::new(12 * count)),
        }
    }
}
