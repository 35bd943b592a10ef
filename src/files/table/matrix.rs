//! The matrix as a wide table that colleagues can open and that comes back by import.

use crate::i18n::{Language, words};
use crate::methods::matrix::{Lens, Scope};
use crate::model::{Channel, Project};

use super::Dialect;
use super::write::Writer;

/// Writes the matrix. Touchpoints stand as the customer meets them, stage by stage; what is excluded is left out, as in every table
/// of figures, so that sums in a spreadsheet are ours.
pub fn matrix(project: &Project, language: Language, dialect: Dialect) -> String {
    matrix_of(project, Scope::Whole, language, dialect)
}

/// Writes the matrix as it holds in a scope: a segment's own importances and levels, the project's where it has none.
pub fn matrix_of(project: &Project, scope: Scope, language: Language, dialect: Dialect) -> String {
    let lens = Lens::new(project, scope);
    let words = words(language);
    let journey: Vec<usize> = project
        .journey()
        .into_iter()
        .filter(|at| project.touchpoints.get(*at).is_some_and(|t| !t.excluded))
        .collect();
    let touchpoints = || journey.iter().filter_map(|at| project.touchpoints.get(*at));
    let stage_of = project.stage_positions();

    let mut writer = Writer::new(dialect);
    writer.word(&words.text("table-word-stage"));
    writer.word("");
    for at in &journey {
        let stage = stage_of.get(*at).and_then(|at| project.stages.get(*at));
        writer.typed_to_import(stage.map_or("", |stage| stage.name.as_str()));
    }
    writer.end_row();
    writer.word(&words.text("table-word-channel"));
    writer.word("");
    for touchpoint in touchpoints() {
        writer.word(&words.text(channel_key(touchpoint.channel)));
    }
    writer.end_row();
    writer.word(&words.text("table-word-factor"));
    writer.word(&words.text("table-word-importance"));
    for touchpoint in touchpoints() {
        writer.typed_to_import(&touchpoint.name);
    }
    writer.end_row();
    for (position, factor) in project.factors.iter().enumerate() {
        if factor.excluded {
            continue;
        }
        writer.typed_to_import(&factor.name);
        match lens.importance(factor) {
            Some(importance) => writer.number(importance),
            None => writer.word(""),
        }
        for at in &journey {
            match lens.level(position, *at) {
                Some(level) => writer.count(usize::from(level)),
                None => writer.word(""),
            }
        }
        writer.end_row();
    }
    writer.finish()
}

/// The key of a channel's word in tables, which an import reads.
pub(in crate::files) const fn channel_key(channel: Channel) -> &'static str {
    match channel {
        Channel::Online => "table-channel-online",
        Channel::Offline => "table-channel-offline",
        Channel::Both => "table-channel-both",
    }
}
