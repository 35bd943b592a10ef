//! Other numbers for what the panel and hypotheses name: in filters, claims, taken importances and links.

use std::sync::Arc;

use super::identity::{Renamer, each};
use crate::model::{Claim, Filter, Hypothesis, Measure, Project, QuestionKind, Taken};

impl Renamer<'_> {
    pub(super) fn panel(&self, project: &mut Project) {
        project.taken = self.taken(project.taken.as_deref());
        if !project.panel.is_empty() {
            let panel = Arc::make_mut(&mut project.panel);
            each(&mut panel.questions, |question| {
                self.id(&mut question.id);
                if let QuestionKind::Importance { factor, .. } = &mut question.kind {
                    self.maybe(factor);
                }
            });
            each(&mut panel.waves, |wave| self.id(&mut wave.id));
        }
        each(&mut project.hypotheses, |it| self.hypothesis(it));
    }

    pub(super) fn filter(&self, filter: &Filter) -> Filter {
        let clauses = filter.clauses.iter();
        Filter {
            clauses: clauses
                .map(|(id, choices)| (self.of(*id), choices.clone()))
                .collect(),
            waves: filter.waves.iter().map(|id| self.of(*id)).collect(),
        }
    }

    pub(super) fn taken(&self, taken: Option<&Taken>) -> Option<Arc<Taken>> {
        taken.map(|taken| {
            let factors = taken.factors.iter();
            Arc::new(Taken {
                filter: self.filter(&taken.filter),
                factors: factors.map(|(id, it)| (self.of(*id), *it)).collect(),
                ..taken.clone()
            })
        })
    }

    fn hypothesis(&self, hypothesis: &mut Hypothesis) {
        self.id(&mut hypothesis.id);
        self.claim(&mut hypothesis.claim);
        for earlier in &mut hypothesis.earlier {
            self.claim(&mut earlier.claim);
        }
        hypothesis.waves = hypothesis.waves.iter().map(|id| self.of(*id)).collect();
        (hypothesis.segment.iter_mut()).for_each(|link| self.link(link));
        hypothesis.steps.iter_mut().for_each(|link| self.link(link));
        (hypothesis.evidence.iter_mut()).for_each(|link| self.link(link));
    }

    fn claim(&self, claim: &mut Claim) {
        claim.filter = self.filter(&claim.filter);
        match &mut claim.measure {
            Measure::Share(id, _) | Measure::Mean(id) | Measure::Nps(id) => self.id(id),
        }
    }
}
