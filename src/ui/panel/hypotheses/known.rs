//! What the page shows, worked out once for each revision, base of answers and choice of what is listed.

use std::collections::{BTreeMap, BTreeSet};

use super::choice::{Kind, Listed};
use super::words;
use crate::i18n::{Language, Message, visible};
use crate::methods::hypotheses::Judged;
use crate::methods::matrix::Scope;
use crate::methods::outlook::{MOST_QUESTIONS, Tally, questions_asked};
use crate::methods::panel::FEW;
use crate::model::{Hypothesis, HypothesisId, HypothesisState};
use crate::ui::Context;

#[derive(PartialEq)]
struct Key {
    project: Option<(u64, Scope)>,
    stamp: u64,
    language: Language,
    current: bool,
    listed: Listed,
}

/// What the page shows.
pub(super) struct Known {
    key: Key,
    /// True where the verdicts are those of what is on screen; else there are none.
    pub(super) current: bool,
    /// One sentence for whoever reads no more.
    pub(super) head: String,
    /// That the questionnaire is too long.
    pub(super) tired: Option<String>,
    /// The list, in order.
    pub(super) lines: Vec<Line>,
    /// Who is responsible for any.
    pub(super) owners: Vec<String>,
    judged: BTreeMap<HypothesisId, Judged>,
}

/// A hypothesis in the list.
pub(super) struct Line {
    pub(super) id: HypothesisId,
    pub(super) statement: String,
    /// Of whom, who is responsible, how far it is.
    pub(super) detail: String,
    pub(super) verdict: Option<Kind>,
    /// The verdict's word, or that it is being worked out.
    pub(super) word: String,
    /// How many answers of how many planned.
    pub(super) answers: String,
    pub(super) few: bool,
    pub(super) dropped: bool,
    /// All of it for a reader.
    pub(super) spoken: String,
}

/// The verdicts of what is on screen; none where they are of what was there before.
pub(super) fn judged<'a>(ctx: &Context<'a>) -> Option<&'a [(HypothesisId, Judged)]> {
    let revision = ctx.derived.key()?.0;
    let (found, current) = ctx.survey.judged.get(&revision, ctx.survey.stamp)?;
    current.then_some(found.as_slice())
}

impl Known {
    pub(super) fn update(known: &mut Option<Self>, ctx: &Context<'_>, listed: &Listed) {
        let found = judged(ctx);
        let same = known.as_ref().is_some_and(|known| {
            let key = &known.key;
            key.project == ctx.derived.key()
                && key.project.is_some()
                && key.stamp == ctx.survey.stamp
                && key.language == ctx.language()
                && key.current == found.is_some()
                && key.listed == *listed
        });
        if same {
            return;
        }
        let key = Key {
            project: ctx.derived.key(),
            stamp: ctx.survey.stamp,
            language: ctx.language(),
            current: found.is_some(),
            listed: listed.clone(),
        };
        *known = Some(Self::of(ctx, key, found.unwrap_or_default()));
    }

    fn of(ctx: &Context<'_>, key: Key, found: &[(HypothesisId, Judged)]) -> Self {
        let judged: BTreeMap<HypothesisId, Judged> = found.iter().cloned().collect();
        let all = ctx.project.hypotheses.iter();
        let with = all.clone().map(|it| (it, judged.get(&it.id)));
        let picked = key.listed.pick(with);
        let lines = picked.into_iter().map(|(it, judged)| line(ctx, it, judged));
        let lines = lines.collect();
        let owners: BTreeSet<&String> = all
            .clone()
            .map(|it| &it.owner)
            .filter(|it| !it.is_empty())
            .collect();
        let owners = owners.into_iter().cloned().collect();
        // What was given up needs no answers.
        let alive = all.filter(|it| it.state != HypothesisState::Dropped);
        let verdicts = alive.filter_map(|it| judged.get(&it.id));
        let tally = Tally::of(verdicts.map(|judged| judged.verdict));
        let asked = questions_asked(&ctx.project.panel);
        let tired = (asked > MOST_QUESTIONS)
            .then(|| ctx.say(&Message::new("hypotheses-tired").with("count", asked)));
        Self {
            current: key.current,
            head: words::head(ctx, key.current.then_some(&tally)),
            tired,
            lines,
            owners,
            judged,
            key,
        }
    }

    /// Where a hypothesis stands in the list.
    pub(super) fn place_of(&self, id: HypothesisId) -> Option<usize> {
        self.lines.iter().position(|line| line.id == id)
    }

    /// What the answers make of a hypothesis.
    pub(super) fn judged(&self, id: HypothesisId) -> Option<&Judged> {
        self.judged.get(&id)
    }
}

fn line(ctx: &Context<'_>, hypothesis: &Hypothesis, judged: Option<&Judged>) -> Line {
    let verdict = judged.map(|judged| Kind::of(judged.verdict));
    let word = match verdict {
        Some(kind) => ctx.text(kind.key()),
        None if ctx.survey.base.is_some() => ctx.text("hypotheses-working"),
        None => ctx.text("hypotheses-not-judged"),
    };
    let planned = hypothesis.claim.planned as usize;
    let answers = match judged {
        Some(judged) => Message::new("hypotheses-n-of")
            .with("count", judged.answers)
            .with("planned", planned),
        None => Message::new("hypotheses-planned").with("count", planned),
    };
    let answers = ctx.say(&answers);
    let mut parts = vec![ctx.text(words::state_key(hypothesis.state))];
    if !hypothesis.owner.is_empty() {
        parts.push(visible(&hypothesis.owner).into_owned());
    }
    parts.push(words::whom(ctx, &hypothesis.claim.filter));
    let detail = parts.join(" · ");
    let statement = visible(&hypothesis.statement).into_owned();
    let spoken = [&statement, &word, &answers, &detail].map(String::as_str);
    Line {
        id: hypothesis.id,
        spoken: spoken.join("; "),
        statement,
        detail,
        verdict,
        word,
        answers,
        few: judged.is_some_and(|judged| judged.answers < FEW),
        dropped: hypothesis.state == HypothesisState::Dropped,
    }
}
