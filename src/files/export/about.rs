//! The page beside the tables: what they are of, what is left out, and how far they reach.

use super::ExportOptions;
use crate::files::WithAnswers;
use crate::files::class_rule::class_rule;
use crate::files::table::{Certainty, ballots_line};
use crate::i18n::{Message, words};
use crate::methods::matrix::Scope;

/// The page beside the tables: what they are of, what is left out, and how far they reach.
pub(super) fn about(of: WithAnswers<'_>, options: &ExportOptions) -> String {
    let project = of.project;
    let words = words(options.language);
    let segment = match options.scope {
        Scope::Whole => None,
        Scope::Segment(id) => project.segment(id),
    };
    let excluded = |count: usize, key| (count > 0).then(|| Message::new(key).with("count", count));
    let touchpoints = project.touchpoints.iter().filter(|t| t.excluded).count();
    let factors = project.factors.iter().filter(|f| f.excluded).count();
    let mut lines = vec![
        Some(Message::new("table-about-name").with("name", project.about.name.as_str())),
        segment.map(|segment| {
            Message::new("export-about-segment").with("segment", segment.name.as_str())
        }),
        Some(Message::new("export-about-date").with("date", options.date.to_string())),
        project
            .about
            .illustrative
            .then(|| Message::new("table-about-illustrative")),
        Some(Message::new("table-about-opinion")),
        Some(Message::new("table-about-scale").with("scale", project.scale.name())),
        Some(class_rule(project.class_rule)),
        ballots_line(project),
        panel_line(of),
        of.lacks_answers()
            .then(|| Message::new("panel-out-lacks-answers")),
        excluded(touchpoints, "table-about-excluded-touchpoints"),
        excluded(factors, "table-about-excluded-factors"),
    ];
    if let Some(found) = of.stability {
        let scope = options.scope;
        let certainty = Certainty {
            project,
            scope,
            found,
        };
        lines.extend(certainty.said(options.language).into_iter().map(Some));
    }
    let mut text = String::from('\u{feff}');
    for line in lines.iter().flatten() {
        text.push_str(&words.write(line));
        text.push_str("\r\n");
    }
    text
}

/// How many people's answers the table of the panel counts, and what of them is in no table.
fn panel_line(of: WithAnswers<'_>) -> Option<Message> {
    let answers = of.answers?;
    Some(Message::new("panel-out-about").with("count", answers.rows()))
}
