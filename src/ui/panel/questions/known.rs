//! The questions as lines of the list, worked out once for each state of the panel and the answers.

use std::sync::Arc;

use crate::methods::panel::doubt;
use crate::model::{Panel, Question, QuestionKind};
use crate::ui::Context;
use crate::ui::columns::{Doubt, Line};

/// What is known.
#[derive(Default)]
pub(super) struct Known {
    of: Option<(Arc<Panel>, u64)>,
    pub(super) lines: Vec<Line>,
}

impl Known {
    pub(super) fn forget(&mut self) {
        self.of = None;
    }

    /// Brings it up to date; one question may be `pending`, as a person wants it.
    pub(super) fn refresh(&mut self, ctx: &Context<'_>, pending: Option<&Question>) {
        let panel = &ctx.project.panel;
        let stamp = ctx.survey.stamp;
        let same = |(of, at): &(Arc<Panel>, u64)| Arc::ptr_eq(of, panel) && *at == stamp;
        if self.of.as_ref().is_some_and(same) {
            return;
        }
        self.of = Some((Arc::clone(panel), stamp));
        let lines = panel.questions.iter().map(|question| {
            let facts = ctx.survey.facts.iter().find(|(id, _)| *id == question.id);
            let facts = facts.map(|(_, facts)| facts.clone());
            let wanted = pending.filter(|wanted| wanted.id == question.id);
            let shown = wanted.unwrap_or(question);
            let nothing = question.kind != QuestionKind::Ignored
                && facts.as_ref().is_some_and(|facts| facts.answered == 0);
            Line {
                doubt: wanted.and_then(|wanted| {
                    let doubt = doubt(wanted, facts.as_ref())?;
                    Some(Doubt::of(wanted, doubt))
                }),
                question: shown.clone(),
                facts,
                tag: nothing.then_some("survey-tag-nothing"),
            }
        });
        self.lines = lines.collect();
    }
}
