//! Which versions stay: laws over any times, and a fortnight worked by hand.

use proptest::collection::vec;
use proptest::prelude::*;
use touchrank::files::save::{KEPT_DAYS, KEPT_HOURS, KEPT_LAST, kept};

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
/// Midnight UTC.
const MONDAY: u64 = 1_795_392_000_000;

/// What stays of times, the newest first.
fn thinned(times: &[u64], zone_ms: i64) -> Vec<u64> {
    let stays = kept(times, zone_ms);
    (times.iter().zip(stays))
        .filter_map(|(time, stays)| stays.then_some(*time))
        .collect()
}

/// The newest time of each of the last so many periods that have any, worked out the long way round.
fn newest_of(times: &[u64], zone_ms: i64, period: u64, most: usize) -> Vec<u64> {
    let number = |time: u64| time.strict_add_signed(zone_ms) / period;
    let mut periods: Vec<u64> = times.iter().map(|time| number(*time)).collect();
    periods.sort_unstable();
    periods.dedup();
    (periods.iter().rev().take(most))
        .map(|period| {
            let inside = times.iter().filter(|time| number(**time) == *period);
            *inside.max().unwrap()
        })
        .collect()
}

/// Times of some weeks in bursts, the newest first, and a zone.
fn times() -> impl Strategy<Value = (Vec<u64>, i64)> {
    let bursts = vec((0..40 * DAY, vec(0..3 * HOUR, 1..40)), 0..12);
    (bursts, -12_i64..=14).prop_map(|(bursts, zone)| {
        let mut times: Vec<u64> = (bursts.into_iter())
            .flat_map(|(begin, each)| each.into_iter().map(move |time| MONDAY + begin + time))
            .collect();
        times.sort_unstable_by(|a, b| b.cmp(a));
        times.dedup();
        (times, zone * i64::try_from(HOUR).unwrap())
    })
}

proptest! {
    #[test]
    fn the_newest_ten_and_the_newest_of_each_hour_and_day_stay_and_nothing_else((times, zone) in times()) {
        let stays = thinned(&times, zone);
        let ten = times.iter().take(KEPT_LAST).copied();
        let hours = newest_of(&times, zone, HOUR, KEPT_HOURS);
        let days = newest_of(&times, zone, DAY, KEPT_DAYS);
        let mut wanted: Vec<u64> = ten.chain(hours).chain(days).collect();
        wanted.sort_unstable_by(|a, b| b.cmp(a));
        wanted.dedup();
        prop_assert_eq!(&stays, &wanted);
        prop_assert!(stays.len() <= KEPT_LAST + KEPT_HOURS + KEPT_DAYS);
        prop_assert_eq!(thinned(&stays, zone), stays);
    }

    #[test]
    fn thinning_early_and_often_keeps_what_thinning_once_would((times, zone) in times()) {
        let mut kept_so_far = Vec::new();
        for time in times.iter().rev() {
            kept_so_far.insert(0, *time);
            kept_so_far = thinned(&kept_so_far, zone);
        }
        prop_assert_eq!(kept_so_far, thinned(&times, zone));
    }
}

#[test]
fn a_fortnight_of_workshops() {
    // Sixteen days, each day at 10:00, 10:30 and 16:45 UTC.
    let of_day =
        |day: u64| [16 * 60 + 45, 10 * 60 + 30, 10 * 60].map(|m| MONDAY + day * DAY + m * MINUTE);
    let times: Vec<u64> = (0..16).rev().flat_map(of_day).collect();
    let stays = thinned(&times, 0);
    // The newest ten are three days and the last of a fourth; 24 hours are twelve days of two hours each; 14 days.
    let ten = times[..10].to_vec();
    let hours = (4..16).flat_map(|day| [of_day(day)[0], of_day(day)[1]]);
    let days = (2..16).map(|day| of_day(day)[0]);
    let mut wanted: Vec<u64> = ten.into_iter().chain(hours).chain(days).collect();
    wanted.sort_unstable_by(|a, b| b.cmp(a));
    wanted.dedup();
    assert_eq!(stays, wanted);
    assert_eq!(stays.len(), 12 * 2 + 3 + 2);
}

#[test]
fn a_day_is_that_of_the_clock_on_the_wall() {
    // 23:30 and 00:30 in Moscow are two days there and one in London; a later day has the 24 hours.
    let late = MONDAY + 20 * HOUR + 30 * MINUTE;
    let hours = (0..24).rev().map(|hour| MONDAY + 5 * DAY + hour * HOUR);
    let times: Vec<u64> = hours.chain([late + HOUR, late]).collect();
    let moscow = 3 * i64::try_from(HOUR).unwrap();
    assert_eq!(thinned(&times, moscow), times);
    assert_eq!(thinned(&times, 0), times[..25]);
}
