//! What the bar says, worked out once for each filter, result and language.

use crate::i18n::{Language, Message};
use crate::methods::matrix::Scope;
use crate::methods::panel::{FEW, filter_sentence};
use crate::model::{Filter, Question};
use crate::ui::Context;

type Key = (u64, Option<(u64, Scope)>, Filter, Language, Option<usize>);

/// The words.
#[derive(Default)]
pub(super) struct Known {
    key: Option<Key>,
    pub(super) sentence: String,
    /// How many of how many; of the figures before while newer ones are worked out, and then not said as theirs.
    pub(super) count: String,
    /// Fewer than can be concluded from.
    pub(super) few: bool,
    pub(super) chips: Vec<Chip>,
    /// Questions of the filter that nobody was asked in the files there are.
    pub(super) unread: String,
}

/// A part of the filter.
pub(super) struct Chip {
    pub(super) text: String,
    /// What a reader hears.
    pub(super) name: String,
    /// The filter without it.
    pub(super) without: Filter,
}

impl Known {
    /// Brings it up to date.
    pub(super) fn update(&mut self, ctx: &Context<'_>) {
        let survey = ctx.survey;
        let found = survey.figures.get(&survey.filter, survey.stamp);
        let passing = found.and_then(|(figures, current)| current.then_some(figures.passing));
        let same = self.key.as_ref().is_some_and(|key| {
            let (stamp, revision, filter, language, count) = key;
            (*stamp, *revision, *language) == (survey.stamp, ctx.derived.key(), ctx.language())
                && *filter == survey.filter
                && *count == passing
        });
        if same {
            return;
        }
        let revision = ctx.derived.key();
        let filter = survey.filter.clone();
        self.key = Some((survey.stamp, revision, filter, ctx.language(), passing));
        self.work_out(ctx, passing);
    }

    fn work_out(&mut self, ctx: &Context<'_>, passing: Option<usize>) {
        let Some(base) = &ctx.survey.base else {
            return;
        };
        let filter = &ctx.survey.filter;
        let panel = base.panel();
        self.sentence = ctx.say(&filter_sentence(panel, filter));
        let of = super::rows_of(ctx, filter);
        let count = match passing {
            Some(count) => Message::new("charts-people").with("count", count),
            None => Message::new("charts-people-waits"),
        };
        self.count = ctx.say(&count.with("of", of));
        self.unread = unread(ctx);
        self.few = passing.is_some_and(|count| count < FEW);
        let mut parts: Vec<(Filter, Filter)> = Vec::new();
        for (question, choices) in &filter.clauses {
            let mut only = Filter::default();
            only.clauses.insert(*question, choices.clone());
            parts.push((only, filter.without(*question)));
        }
        if !filter.waves.is_empty() {
            let only = Filter {
                waves: filter.waves.clone(),
                ..Filter::default()
            };
            let without = Filter {
                clauses: filter.clauses.clone(),
                ..Filter::default()
            };
            parts.push((only, without));
        }
        let chips = parts.into_iter().map(|(only, without)| {
            let text = ctx.say(&filter_sentence(panel, &only));
            let name = Message::new("charts-chip").with("part", text.as_str());
            Chip {
                name: ctx.say(&name),
                text,
                without,
            }
        });
        self.chips = chips.collect();
    }
}

/// That what the filter says of some questions is left out, because there are no answers to them.
fn unread(ctx: &Context<'_>) -> String {
    let survey = ctx.survey;
    let found = survey.figures.get(&survey.filter, survey.stamp);
    let Some((figures, true)) = found else {
        return String::new();
    };
    let questions = figures.unread.iter();
    let names = questions.filter_map(|id| ctx.project.panel.question(*id));
    let names: Vec<&str> = names.map(Question::name).collect();
    if figures.unread.is_empty() {
        return String::new();
    }
    let message = Message::new("charts-unread").with("questions", names.join(", "));
    ctx.say(&message)
}
