//! What a file says beside the figures, checked: of which cells somebody is not sure, and evidence.

use super::check::{Checker, find};
use super::locate::{Path, Step};
use super::problem::FileProblem;
use super::{tracks, v2};
use crate::model::{Evidence, EvidenceId, FactorId, NotSure, StageId, Subject, TouchpointId};

impl Checker {
    /// The cells of a list of doubts; `path` says where an entry stands.
    pub(super) fn not_sure(&mut self, cells: &[v2::Cell], path: impl Fn(usize) -> Path) -> NotSure {
        let mut not_sure = NotSure::new();
        for (entry, (factor, touchpoint)) in cells.iter().enumerate() {
            let row = find(&self.factors, factor.0);
            let column = find(&self.touchpoints, touchpoint.0);
            let (factor, touchpoint) = (factor.0, touchpoint.0);
            if row.is_none() || column.is_none() {
                let problem = FileProblem::DanglingDoubt { factor, touchpoint };
                self.mended.push(path(entry), problem);
            } else if !not_sure.insert((FactorId(factor), TouchpointId(touchpoint))) {
                let problem = FileProblem::DoubleDoubt { factor, touchpoint };
                self.mended.push(path(entry), problem);
            }
        }
        not_sure
    }

    /// A piece of evidence; its subject is checked with the whole.
    pub(super) fn evidence(&mut self, at: usize, evidence: v2::Evidence) -> Evidence {
        let date = evidence.date.and_then(|text| {
            let date = tracks::date(&text);
            if date.is_none() {
                let steps = [
                    Step::Field("evidence"),
                    Step::Index(at),
                    Step::Field("date"),
                ];
                self.fatal.push(steps.to_vec(), FileProblem::Date(text));
            }
            date
        });
        Evidence {
            id: EvidenceId(evidence.id.0),
            about: match evidence.about {
                v2::Subject::Cell(factor, touchpoint) => {
                    Subject::Cell(FactorId(factor.0), TouchpointId(touchpoint.0))
                }
                v2::Subject::Factor(id) => Subject::Factor(FactorId(id.0)),
                v2::Subject::Touchpoint(id) => Subject::Touchpoint(TouchpointId(id.0)),
                v2::Subject::Stage(id) => Subject::Stage(StageId(id.0)),
            },
            text: evidence.text,
            source: evidence.source,
            date,
        }
    }
}
