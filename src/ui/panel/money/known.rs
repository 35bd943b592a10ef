//! What the page says, worked out once for each result and language.

use crate::i18n::{Language, Message, fixed, percent};
use crate::methods::panel::SegmentMoney;
use crate::model::{Filter, QuestionId};
use crate::ui::Context;
use crate::ui::panel::pair::Figure;
use crate::ui::panel::words;

/// By whom, under which filter, by which amounts.
pub(super) type Asked = (Filter, QuestionId, Option<QuestionId>);

/// The words.
#[derive(Default)]
pub(super) struct Known {
    key: Option<(u64, Asked, Language)>,
    pub(super) current: bool,
    pub(super) sentence: String,
    pub(super) lines: Vec<Line>,
    /// The end of the axis, a fraction.
    pub(super) most: f32,
}

/// A segment.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) figures: [Option<Figure>; 2],
    pub(super) customers: String,
    pub(super) money: String,
    pub(super) amount: String,
    pub(super) n: String,
    pub(super) few: bool,
    pub(super) spoken: String,
}

impl Known {
    /// Brings it up to date; what was found before stays while the new is worked out.
    pub(super) fn update(&mut self, ctx: &Context<'_>, ask: &Asked) {
        let stamp = ctx.survey.stamp;
        let Some((found, current)) = ctx.survey.money.get(ask, stamp) else {
            *self = Self::default();
            return;
        };
        self.current = current;
        let same = self.key.as_ref().is_some_and(|(at, of, language)| {
            *language == ctx.language() && (!current || (*at == stamp && of == ask))
        });
        if same {
            return;
        }
        self.key = Some((stamp, ask.clone(), ctx.language()));
        self.sentence = sentence(ctx, found);
        let means = found.iter().filter_map(|one| one.amount);
        let largest = means.fold(0.0, |most: f64, it| most.max(it.mean.abs()));
        let decimals = words::decimals(largest);
        let lines = found.iter().map(|one| line(ctx, one, decimals));
        self.lines = lines.collect();
        let figures = self.lines.iter().flat_map(|line| line.figures);
        let ends = figures.flatten().map(|figure| {
            let high = figure.ends.map_or(figure.value, |(_, high)| high);
            figure.value.max(high)
        });
        self.most = ends.fold(0.05, f32::max).min(1.0);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "figures for the screen")]
fn line(ctx: &Context<'_>, one: &SegmentMoney, decimals: usize) -> Line {
    let language = ctx.language();
    let few = words::is_few(one.customers.count);
    let customers = one.customers.value().map(|value| Figure {
        value: value as f32,
        ends: one
            .customers
            .interval()
            .map(|it| (it.low as f32, it.high as f32)),
        few,
    });
    let money = one.money.map(|value| Figure {
        value: value as f32,
        ends: None,
        few,
    });
    let said = words::share(language, one.customers);
    let of_money = one
        .money
        .map_or_else(String::new, |share| percent(language, share, 0));
    let amount = one.amount.filter(|mean| mean.count > 0);
    let amount = amount.map_or_else(String::new, |mean| words::mean_to(language, mean, decimals));
    let count = one.customers.count;
    let spoken = Message::new("charts-spoken-money")
        .with("name", one.name.as_str())
        .with("customers", said.as_str())
        .with(
            "money",
            if of_money.is_empty() {
                "–"
            } else {
                &of_money
            },
        )
        .with("amount", if amount.is_empty() { "–" } else { &amount })
        .with("count", count);
    Line {
        name: one.name.clone(),
        figures: [customers, money],
        customers: said,
        money: of_money,
        amount,
        n: fixed(language, count as f64, 0),
        few,
        spoken: ctx.say(&spoken),
    }
}

/// Which segments clearly bring more of the money than they are of the customers; the largest surplus first.
fn sentence(ctx: &Context<'_>, found: &[SegmentMoney]) -> String {
    let language = ctx.language();
    if found.iter().all(|one| one.money.is_none()) {
        return ctx.say(&Message::new("charts-money-customers").with("count", found.len()));
    }
    let surplus = |one: &SegmentMoney| {
        let (money, share) = (one.money?, one.customers.value()?);
        let high = one.customers.interval()?.high;
        (money > high && !words::is_few(one.customers.count)).then_some(money - share)
    };
    let mut more: Vec<(&SegmentMoney, f64)> = found
        .iter()
        .filter_map(|one| Some((one, surplus(one)?)))
        .collect();
    more.sort_by(|a, b| b.1.total_cmp(&a.1));
    if more.is_empty() {
        return ctx.text("charts-money-none-more");
    }
    let parts = more.iter().take(3).map(|(one, _)| {
        let share = one.customers.value().unwrap_or_default();
        let part = Message::new("charts-money-more-one")
            .with("name", one.name.as_str())
            .with("customers", percent(language, share, 0))
            .with("money", percent(language, one.money.unwrap_or_default(), 0));
        ctx.say(&part)
    });
    let parts: Vec<String> = parts.collect();
    let message = Message::new("charts-money-more").with("segments", parts.join("; "));
    ctx.say(&message)
}
