//! Which of a document's earlier versions are kept as new ones come.

/// How many of the newest are kept, whenever they were made.
pub const KEPT_LAST: usize = 10;
/// Of how many hours the newest one is kept.
pub const KEPT_HOURS: usize = 24;
/// Of how many days the newest one is kept.
pub const KEPT_DAYS: usize = 14;

const HOUR_MS: i64 = 60 * 60 * 1000;
const DAY_MS: i64 = 24 * HOUR_MS;

/// For each version whether it stays: the newest ten, the newest of each of the last 24 hours that have any, the newest of each
/// of the last 14 days that have any. `stamps` are milliseconds since 1970, the newest first; `zone_ms` is how far the person's
/// clock is ahead of UTC.
///
/// Hours and days are those of the clock on the wall, and not ages. An hour by age moves on with every look, so that two
/// versions that were an hour apart fall into one and both may go in the end; an hour of the clock stays where it is, and what
/// is not its newest version today never will be. The hours counted are those in which something was saved: a project that
/// nobody touched for a year has all its versions still.
pub fn kept(stamps: &[u64], zone_ms: i64) -> Vec<bool> {
    let mut hours = Periods::new(HOUR_MS, KEPT_HOURS);
    let mut days = Periods::new(DAY_MS, KEPT_DAYS);
    let stays = |(place, stamp): (usize, &u64)| {
        let local = i64::try_from(*stamp)
            .unwrap_or(i64::MAX)
            .saturating_add(zone_ms);
        // Both are asked always, since both count.
        let of_its_hour = hours.is_newest(local);
        let of_its_day = days.is_newest(local);
        place < KEPT_LAST || of_its_hour || of_its_day
    };
    stamps.iter().enumerate().map(stays).collect()
}

/// Hours or days, walked through from the newest back.
struct Periods {
    length_ms: i64,
    most: usize,
    seen: usize,
    last: Option<i64>,
}

impl Periods {
    const fn new(length_ms: i64, most: usize) -> Self {
        Self {
            length_ms,
            most,
            seen: 0,
            last: None,
        }
    }

    /// Whether this is the first one met in a period that counts.
    fn is_newest(&mut self, local_ms: i64) -> bool {
        let period = local_ms.div_euclid(self.length_ms);
        if self.last == Some(period) {
            return false;
        }
        self.last = Some(period);
        self.seen += 1;
        self.seen <= self.most
    }
}
