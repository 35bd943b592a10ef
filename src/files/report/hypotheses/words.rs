//! What the printed list says of a hypothesis.

use super::super::frame::day;
use super::Seen;
use crate::files::choices::choices_words;
use crate::files::table::hypothesis_state;
use crate::i18n::{Message, Words, fixed, percent, signed};
use crate::methods::hypotheses::{Judged, Verdict};
use crate::methods::panel::{FEW, filter_sentence};
use crate::model::{Claim, Direction, Hypothesis, Measure, Project, Wave};

/// What is claimed.
pub(super) struct Claimed {
    /// The figure: of which answers to which question.
    pub figure: String,
    /// On which side of what.
    pub threshold: String,
    /// What was planned, and when it was written.
    pub below: Vec<String>,
}

/// What the answers say.
pub(super) struct Found {
    pub verdict: String,
    /// The figure, its interval, and how many answered.
    pub figure: Option<String>,
    pub warnings: Vec<String>,
}

/// The whole list in a sentence.
pub(super) fn sentence(all: &[Seen<'_>]) -> Message {
    let count = |wanted: fn(&Verdict) -> bool| {
        let verdicts = all.iter().filter_map(|(_, judged)| judged.as_ref());
        verdicts.filter(|judged| wanted(&judged.verdict)).count()
    };
    if all.iter().all(|(_, judged)| judged.is_none()) {
        return Message::new("panel-out-sentence-not-judged").with("count", all.len());
    }
    Message::new("panel-out-sentence")
        .with("count", all.len())
        .with("confirmed", count(|it| *it == Verdict::Confirmed))
        .with("refuted", count(|it| *it == Verdict::Refuted))
        .with("open", count(|it| matches!(it, Verdict::Open { .. })))
        .with("none", count(|it| *it == Verdict::NoAnswers))
}

/// Of whom it is, who answers for it and how far it is.
pub(super) fn about(project: &Project, hypothesis: &Hypothesis, said: &Words) -> Vec<String> {
    let mut facts = vec![said.text(hypothesis_state(hypothesis.state).1).into_owned()];
    let owner = hypothesis.owner.trim();
    if !owner.is_empty() {
        facts.push(said.say(&Message::new("panel-out-owner").with("owner", owner)));
    }
    if let Some(link) = &hypothesis.segment {
        let name = link.name(|id| project.segment(id).map(|it| &it.name));
        facts.push(said.say(&Message::new("panel-out-segment").with("segment", name)));
    }
    let mut lines = vec![facts.join(" · ")];
    let waves = project.panel.waves.iter();
    let waves: Vec<&Wave> = waves
        .filter(|wave| hypothesis.waves.contains(&wave.id))
        .collect();
    if !waves.is_empty() {
        let names: Vec<&str> = waves.iter().map(|wave| wave.name.as_str()).collect();
        lines.push(said.say(&Message::new("panel-out-waves").with("waves", names.join(", "))));
    }
    let note = hypothesis.note.trim();
    if !note.is_empty() {
        lines.push(note.to_owned());
    }
    lines
}

/// What is claimed.
pub(super) fn claimed(project: &Project, hypothesis: &Hypothesis, said: &Words) -> Claimed {
    let claim = &hypothesis.claim;
    let question = project.panel.question(claim.measure.question());
    let name = question.map_or_else(
        || said.text("panel-out-question-gone").into_owned(),
        |question| question.name().to_owned(),
    );
    let figure = match (&claim.measure, question) {
        (Measure::Share(_, choices), Some(question)) => Message::new("panel-out-claim-share").with(
            "choices",
            choices_words(&project.panel, question, choices, said.language()),
        ),
        (Measure::Share(..), None) => Message::new("panel-out-claim-share").with("choices", "…"),
        (Measure::Mean(_), _) => Message::new("panel-out-claim-mean"),
        (Measure::Nps(_), _) => Message::new("panel-out-claim-nps"),
    };
    let whom = said.say(&filter_sentence(&project.panel, &claim.filter));
    let mut below = vec![said.say(&Message::new("panel-out-whom").with("whom", whom))];
    let method = claim.method.trim();
    let planned = if method.is_empty() {
        Message::new("panel-out-planned")
    } else {
        Message::new("panel-out-planned-by").with("method", method)
    };
    below.push(said.say(&planned.with("count", claim.planned)));
    let written = Message::new("panel-out-written")
        .with("day", day(said, hypothesis.written.date()))
        .with("time", hypothesis.written.format("%H:%M").to_string())
        .with("changes", hypothesis.earlier.len());
    below.push(said.say(&written));
    Claimed {
        figure: said.say(&figure.with("question", name)),
        threshold: threshold(claim, said),
        below,
    }
}

/// What the answers say.
pub(super) fn found(hypothesis: &Hypothesis, judged: &Judged, said: &Words) -> Found {
    let claim = &hypothesis.claim;
    let verdict = match judged.verdict {
        Verdict::NoAnswers => Message::new("panel-out-verdict-no-answers"),
        Verdict::Confirmed => Message::new("panel-out-verdict-confirmed"),
        Verdict::Refuted => Message::new("panel-out-verdict-refuted"),
        Verdict::Open { more: None } => Message::new("panel-out-verdict-open"),
        Verdict::Open { more: Some(more) } => {
            let more = usize::try_from(more).unwrap_or(usize::MAX);
            Message::new("panel-out-verdict-more").with("more", more)
        }
    };
    let shown = judged.figure.map(|value| {
        let message = match judged.interval {
            None => Message::new("panel-out-figure-alone"),
            Some(interval) => Message::new("panel-out-figure")
                .with("low", figure(&claim.measure, interval.low, said))
                .with("high", figure(&claim.measure, interval.high, said)),
        };
        let message = message
            .with("figure", figure(&claim.measure, value, said))
            .with("answers", judged.answers)
            .with("planned", claim.planned);
        said.say(&message)
    });
    let mut warnings = Vec::new();
    if judged.answers > 0 && judged.answers < FEW {
        warnings.push(said.text("panel-out-few").into_owned());
    }
    if judged.after_the_data {
        warnings.push(said.text("panel-out-after-the-data").into_owned());
    }
    Found {
        verdict: said.say(&verdict),
        figure: shown,
        warnings,
    }
}

/// More or less than what.
pub(super) fn threshold(claim: &Claim, said: &Words) -> String {
    let key = match claim.direction {
        Direction::Above => "panel-out-more-than",
        Direction::Below => "panel-out-less-than",
    };
    let value = figure(&claim.measure, claim.threshold.value(), said);
    said.say(&Message::new(key).with("value", value))
}

/// A figure in the unit of its measure.
pub(super) fn figure(measure: &Measure, value: f64, said: &Words) -> String {
    let language = said.language();
    // Without decimals where it is whole, as people write a threshold.
    let decimals = |value: f64, most: usize| {
        let whole = (value - value.round()).abs() < 5e-8;
        if whole { 0 } else { most }
    };
    match measure {
        Measure::Share(..) => percent(language, value, decimals(value * 100.0, 1)),
        Measure::Nps(_) => signed(language, value, decimals(value, 1)),
        Measure::Mean(_) => fixed(language, value, decimals(value, 2)),
    }
}
