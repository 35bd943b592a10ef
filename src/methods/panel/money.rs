//! The share of customers beside the share of money of each segment.

use std::cmp::Reverse;

use super::bits::ones;
use super::index::{each_code, places};
use super::moments::Gathered;
use super::select::passing;
use super::threads::threads_for;
use super::{Base, Mean, Share};
use crate::model::{Choice, Filter, QuestionId, Values};

/// A segment's part of customers and of money under a filter.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentMoney {
    /// Its name, as it was answered.
    pub name: String,
    /// Its part of those who named a segment.
    pub customers: Share,
    /// Its part of the amounts of all who named a segment and an amount, a fraction of 0…1; none where these amounts do not make up more
    /// than 0, or one of them is negative.
    pub money: Option<f64>,
    /// The mean amount of those of it who named one; none where nobody did.
    pub amount: Option<Mean>,
}

/// Each segment's customers and money, by the question of segments and, where there is one, the one of amounts; the most money first, then
/// the most customers, then by name. Whoever passes the filter counts, what it says of segments included.
pub fn segment_money(
    base: &Base,
    filter: &Filter,
    segments: QuestionId,
    amounts: Option<QuestionId>,
) -> Vec<SegmentMoney> {
    let Some((index, values)) = base.column(segments) else {
        return Vec::new();
    };
    let amounts = match amounts.and_then(|amounts| base.column(amounts)) {
        Some((_, Values::Numbers(numbers))) => numbers.as_slice(),
        _ => &[],
    };
    let rows = passing(base, filter, threads_for(base.rows()));
    let places = places(index.choices, &index.order);
    let mut found: Vec<(usize, Gathered)> = Vec::new();
    found.resize_with(index.order.len(), || (0, Gathered::new()));
    let mut negative = false;
    rows.each_word(&index.answered, |first, word| {
        for row in ones(word).map(|bit| first + bit) {
            let amount = amounts
                .get(row)
                .copied()
                .filter(|amount| amount.is_finite());
            negative |= amount.is_some_and(|amount| amount < 0.0);
            each_code(values, row, |code| {
                let place = places.get(code as usize);
                let Some((count, gathered)) =
                    place.and_then(|place| found.get_mut(usize::from(*place)))
                else {
                    return;
                };
                *count += 1;
                if let Some(amount) = amount {
                    gathered.add(amount);
                }
            });
        }
    });
    let of = rows.count_in(&index.answered);
    let found = found
        .into_iter()
        .map(|(count, gathered)| (count, gathered.mean()));
    let mut list: Vec<SegmentMoney> = index
        .order
        .iter()
        .zip(found)
        .filter_map(|(code, (count, mean))| match index.choice(values, *code)? {
            Choice::Named(name) => Some(SegmentMoney {
                name,
                customers: Share { count, of },
                money: None,
                amount: (mean.count > 0).then_some(mean),
            }),
            _ => None,
        })
        .collect();
    let sum = |mean: Mean| mean.mean * mean.count as f64;
    let all: f64 = list
        .iter()
        .filter_map(|segment| segment.amount)
        .map(sum)
        .sum();
    if all > 0.0 && !negative {
        for segment in &mut list {
            segment.money = Some(segment.amount.map_or(0.0, sum) / all);
        }
    }
    list.sort_by(|a, b| {
        let money = |segment: &SegmentMoney| segment.money.unwrap_or(-1.0);
        let rest = |segment: &SegmentMoney| Reverse(segment.customers.count);
        (money(b).total_cmp(&money(a)))
            .then_with(|| rest(a).cmp(&rest(b)))
            .then_with(|| a.name.cmp(&b.name))
    });
    list
}
