//! How far the figures can be trusted, line by line, and by which rule classes are drawn.

use super::Ground;
use crate::files::class_rule::class_rule;
use crate::i18n::{Message, fixed};
use crate::methods::matrix::Kind;
use crate::methods::sentences::doubts;
use crate::methods::stability::{Stability, sentence};

/// The lines in words.
pub(super) fn lines(ground: Ground<'_>) -> Vec<String> {
    let (figures, project) = (ground.figures, ground.project);
    let language = ground.words.language();
    let done = figures.completeness;
    let whole = |count: usize| fixed(language, count as f64, 0);
    // Rounded down: 100 % would say that nothing is missing.
    let percent = (done.fraction() * 100.0).floor() / 100.0;
    let rated = (done.cells > 0).then(|| {
        Message::new("matrix-completeness")
            .with("percent", crate::i18n::percent(language, percent, 0))
            .with("rated", whole(done.rated))
            .with("cells", whole(done.cells))
    });
    let counted = |count: usize, key| (count > 0).then(|| Message::new(key).with("count", count));
    let ranked = figures.touchpoints.iter();
    let tied = ranked
        .filter(|it| it.rank.is_some_and(|rank| rank.tied))
        .count();
    let incomplete = figures
        .touchpoints
        .iter()
        .filter(|it| it.incomplete)
        .count();
    let unsure = doubts(project, ground.options.scope);
    let any_rated = done.rated > 0;
    let lines = [
        ground.stability.map(|found| settled(ground, found)),
        rated,
        (done.cells > 0).then(|| Message::new("report-trust-not-sure").with("count", unsure)),
        counted(figures.unweighted_factors, "matrix-unweighted-factors"),
        counted(
            if any_rated { incomplete } else { 0 },
            "report-trust-incomplete",
        ),
        counted(if any_rated { tied } else { 0 }, "report-trust-tied"),
        counted(figures.excluded_touchpoints, "matrix-excluded-touchpoints"),
        counted(figures.excluded_factors, "matrix-excluded-factors"),
        Some(class_rule(project.class_rule)),
    ];
    lines
        .iter()
        .flatten()
        .map(|line| ground.words.say(line))
        .collect()
}

/// How many classes hold when importances and cells move at random.
fn settled(ground: Ground<'_>, found: &Stability) -> Message {
    #[expect(clippy::cast_precision_loss, reason = "a count to be read")]
    let samples = fixed(ground.words.language(), found.samples as f64, 0);
    Message::new("report-trust-stability")
        .with(
            "sentence",
            sentence(found.of(Kind::Touchpoints), Kind::Touchpoints),
        )
        .with("samples", samples)
}
