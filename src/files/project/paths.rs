//! Where in a file a broken invariant of the model stands.

use super::locate::{Path, Step};
use crate::model::{self, Item, Problem, Project};

/// Where in the file a problem of the model stands.
pub(super) fn path_of(project: &Project, item: Item, problem: &Problem) -> Path {
    let field = match problem {
        Problem::Name(_) | Problem::DoubleSegmentName => "name",
        Problem::Text(_) => match item {
            Item::Evidence(at) if is_source(project, at) => "source",
            Item::Evidence(_) => "text",
            _ => "note",
        },
        Problem::Blank => "text",
        Problem::DoubleId(_) | Problem::IdAhead { .. } => "id",
        Problem::NoStage(_) => "stage",
        Problem::Importance(_) => "importance",
        Problem::Share(_) => "share",
        Problem::Orphan => "about",
        Problem::Date => "date",
        Problem::ClassRule(_)
        | Problem::Level(_)
        | Problem::Dangling(_)
        | Problem::GridSize { .. } => "",
    };
    let listed = |list: &'static str, at: usize| {
        vec![Step::Field(list), Step::Index(at), Step::Field(field)]
    };
    match item {
        Item::About => {
            let field = match problem {
                Problem::Text(_) if model::check_text(&project.about.description).is_err() => {
                    "description"
                }
                Problem::Text(_) => "author",
                _ => field,
            };
            vec![Step::Field("about"), Step::Field(field)]
        }
        Item::ClassRule => vec![Step::Field("class_rule")],
        Item::Ids => vec![Step::Field("next_id")],
        Item::Relations | Item::Cell { .. } => vec![Step::Field("relations")],
        Item::Stage(at) => listed("stages", at),
        Item::Touchpoint(at) => listed("touchpoints", at),
        Item::Factor(at) => listed("factors", at),
        Item::Segment(at) => listed("segments", at),
        Item::Evidence(at) => listed("evidence", at),
        Item::NotSure => vec![Step::Field("not_sure")],
    }
}

/// True where it is the source of a piece of evidence that is refused, and not its text.
fn is_source(project: &Project, at: usize) -> bool {
    let evidence = project.evidence.get(at);
    evidence.is_some_and(|evidence| model::check_text(&evidence.text).is_ok())
}
