//! The filter above the pages of the panel: as a sentence, in parts that can be taken away, saved as a segment, kept for a comparison.

mod known;
mod naming;
mod show;
mod status;

use egui::Ui;

use super::PanelTab;
use crate::i18n::Message;
use crate::methods::panel::filter_sentence;
use crate::model::{Filter, SegmentId};
use crate::ui::action::BlocksAction;
use crate::ui::{Ask, Context, Drafts, Intent, Intents, SurveyWish};

use known::Known;
use naming::Naming;
pub(super) use status::{reads, reread};

/// What the bar remembers. The filter itself is the document's.
#[derive(Default)]
pub(super) struct FilterBar {
    known: Known,
    naming: Naming,
    /// The filter that was kept for a comparison.
    second: Option<Filter>,
    /// The segment that was saved last, and with which filter.
    saved: Option<(SegmentId, Filter)>,
    /// A list that a key is to open.
    wanted: Option<BlocksAction>,
}

impl FilterBar {
    /// Shows it above every page on which the filter holds, and has the figures worked out.
    pub(super) fn show(&mut self, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
        if ctx.survey.base.is_none() {
            return;
        }
        let survey = ctx.survey;
        let found = survey.figures.get(&survey.filter, survey.stamp);
        if !found.is_some_and(|(_, current)| current) {
            let ask = Ask::Figures(survey.filter.clone());
            intents.push(Intent::Survey(SurveyWish::Ask(ask)));
        }
        self.known.update(ctx);
        self.naming.keys(ui, ctx, &mut self.saved, intents);
        show::show(self, ui, ctx, intents);
    }

    /// Carries an action out where it is one on the filter; else false.
    pub(super) fn act(
        &mut self,
        ctx: &Context<'_>,
        action: BlocksAction,
        intents: &mut Intents,
    ) -> bool {
        let filter = &ctx.survey.filter;
        match action {
            BlocksAction::Everybody => wish(Filter::default(), intents),
            BlocksAction::SaveSegment if filter.is_empty() => {
                intents.push(Intent::Refuse(Message::new("charts-save-everybody")));
            }
            BlocksAction::SaveSegment => self.naming.open(),
            BlocksAction::OfSegment | BlocksAction::Waves => self.wanted = Some(action),
            BlocksAction::Second => {
                self.second = Some(filter.clone());
                if let Some(base) = &ctx.survey.base {
                    let sentence = filter_sentence(base.panel(), filter);
                    let kept = Message::new("charts-second-kept").with("filter", sentence);
                    intents.push(Intent::Say(kept));
                }
            }
            BlocksAction::Swap => {
                let second = self.second.take().unwrap_or_default();
                self.second = Some(filter.clone());
                wish(second, intents);
            }
            BlocksAction::BeyondChance
            | BlocksAction::NextText
            | BlocksAction::Find
            | BlocksAction::SegmentsQuestion
            | BlocksAction::MoneyQuestion => return false,
        }
        true
    }

    /// The second filter of the comparison; everybody while none was kept.
    pub(super) fn second(&self) -> Filter {
        self.second.clone().unwrap_or_default()
    }

    /// Enters the name that is being typed.
    pub(super) fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        self.naming.keep(ctx, &mut self.saved, intents);
    }

    /// The name that is being typed.
    pub(super) fn drafts(&self, drafts: &mut Drafts<'_>) {
        self.naming.gather(drafts);
    }
}

/// Whether the filter holds on a page.
pub(super) const fn holds_on(tab: PanelTab) -> bool {
    !matches!(tab, PanelTab::Questions)
}

/// Asks for another filter.
pub(super) fn wish(filter: Filter, intents: &mut Intents) {
    intents.push(Intent::Survey(SurveyWish::Filter(filter)));
}

/// How many rows there are in the waves that a filter names.
pub(super) fn rows_of(ctx: &Context<'_>, filter: &Filter) -> usize {
    let Some(base) = &ctx.survey.base else {
        return 0;
    };
    let waves = base.answers().waves.iter();
    let named = waves.filter(|(id, _)| filter.waves.is_empty() || filter.waves.contains(id));
    named.map(|(_, rows)| rows).sum()
}
