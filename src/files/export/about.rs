//! The page beside the tables: what they are of, what is left out, and how far they reach.

use super::ExportOptions;
use crate::files::class_rule::class_rule;
use crate::files::table::ballots_line;
use crate::i18n::{Message, words};
use crate::methods::matrix::Scope;
use crate::model::Project;

/// The page beside the tables: what they are of, what is left out, and how far they reach.
pub(super) fn about(project: &Project, options: &ExportOptions) -> String {
    let words = words(options.language);
    let segment = match options.scope {
        Scope::Whole => None,
        Scope::Segment(id) => project.segment(id),
    };
    let excluded = |count: usize, key| (count > 0).then(|| Message::new(key).with("count", count));
    let touchpoints = project.touchpoints.iter().filter(|t| t.excluded).count();
    let factors = project.factors.iter().filter(|f| f.excluded).count();
    let lines = [
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
        excluded(touchpoints, "table-about-excluded-touchpoints"),
        excluded(factors, "table-about-excluded-factors"),
    ];
    let mut text = String::from('\u{feff}');
    for line in lines.iter().flatten() {
        text.push_str(&words.write(line));
        text.push_str("\r\n");
    }
    text
}
