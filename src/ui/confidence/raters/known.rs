//! What the page says, worked out once for each revision, result and language.

use std::sync::Arc;

use crate::i18n::{Language, Message, percent};
use crate::methods::ballots::{
    Dispute, Overview, RaterFigures, blinded, rated_cells, sentence, visible,
};
use crate::methods::interview::Cell;
use crate::model::{Ballot, BallotId};
use crate::ui::Context;
use crate::ui::certainty::Key;
use crate::ui::inspector;

/// Everything that is said.
#[derive(Default)]
pub(super) struct Known {
    /// Revision and scope, language, result, and who rates by themselves meanwhile.
    of: Option<(Key, Language, u64, Option<BallotId>)>,
    /// The result in one sentence.
    pub(super) sentence: String,
    /// What stands below it.
    pub(super) remarks: Vec<String>,
    pub(super) people: Vec<Person>,
    /// What ballots say together; none while it is not worked out, or tells of ballots that are hidden now.
    pub(super) overview: Option<Arc<Overview>>,
}

/// A person in the list.
pub(super) struct Person {
    pub(super) id: BallotId,
    pub(super) name: String,
    /// Where the ballot comes from and when.
    pub(super) source: String,
    /// How many cells are rated, and whether it is in.
    pub(super) state: String,
    pub(super) is_in: bool,
    /// How it stands to the consensus.
    pub(super) alike: String,
}

impl Known {
    /// Brings it up to date.
    pub(super) fn update(&mut self, ctx: &Context<'_>) {
        let of = (ctx.derived.key()).map(|key| {
            (
                key,
                ctx.language(),
                ctx.certainty.ballots.stamp(),
                ctx.rating_as,
            )
        });
        if self.of == of && of.is_some() {
            return;
        }
        self.of = of;
        self.overview = overview(ctx);
        self.sentence = match &self.overview {
            Some(found) => ctx.say(&sentence(&found.agreement, &found.disputes)),
            None if ctx.project.ballots.is_empty() => String::new(),
            None => match blinded(ctx.project, ctx.rating_as) {
                Some(own) => {
                    let message = Message::new("raters-sentence-blinded");
                    ctx.say(&message.with("name", own.rater.as_str()))
                }
                None => ctx.text("raters-sentence-waits"),
            },
        };
        self.remarks = remarks(ctx, self.overview.as_deref());
        let ballots = ctx.project.ballots.iter();
        let overview = self.overview.as_deref();
        self.people = ballots
            .map(|ballot| person(ctx, overview, ballot))
            .collect();
    }

    /// How many cells are listed: the disputed ones, then those that were settled when this was worked out.
    pub(super) fn count(&self) -> usize {
        let found = self.overview.as_deref();
        found.map_or(0, |all| {
            all.disputes.cells.len() + all.disputes.settled.len()
        })
    }

    /// The first place of the settled ones.
    pub(super) fn first_settled(&self) -> usize {
        let found = self.overview.as_deref();
        found.map_or(0, |all| all.disputes.cells.len())
    }

    /// What stands at a place of the list.
    pub(super) fn at(&self, place: usize) -> Option<&Dispute> {
        let disputes = &self.overview.as_deref()?.disputes;
        let settled = || {
            disputes
                .settled
                .get(place.checked_sub(disputes.cells.len())?)
        };
        disputes.cells.get(place).or_else(settled)
    }

    /// Where a cell stands.
    pub(super) fn place_of(&self, cell: Cell) -> Option<usize> {
        let disputes = &self.overview.as_deref()?.disputes;
        let mut all = disputes.cells.iter().chain(&disputes.settled);
        all.position(|it| (it.factor, it.touchpoint) == cell)
    }
}

/// What is found, where nothing in it is hidden now: a result that is older than the switch would betray what it hides.
fn overview(ctx: &Context<'_>) -> Option<Arc<Overview>> {
    let slow = &ctx.certainty.ballots;
    slow.standing(ctx.derived.key()).any()?;
    let (_, found) = slow.found()?;
    let shown = visible(ctx.project, ctx.rating_as);
    let all = found.counted.iter().all(|id| shown.contains(id));
    all.then(|| Arc::clone(found))
}

fn remarks(ctx: &Context<'_>, overview: Option<&Overview>) -> Vec<String> {
    let language = ctx.language();
    let mut lines = Vec::new();
    if let Some(segment) = ctx.segment().filter(|_| !ctx.project.ballots.is_empty()) {
        let whole = Message::new("raters-whole").with("segment", segment.name.as_str());
        lines.push(ctx.say(&whole));
    }
    if let Some(part) = overview.and_then(|all| all.pairs) {
        let shared = overview.map_or(0, |all| all.shared);
        let pairs = Message::new("raters-pairs")
            .with("part", percent(language, part, 0))
            .with("count", shared);
        lines.push(ctx.say(&pairs));
    }
    if overview.is_some_and(|all| all.agreement.concord.is_some()) {
        lines.push(ctx.text("raters-w"));
    }
    if ctx.project.blind && !ctx.project.ballots.is_empty() {
        let all = ctx.project.ballots.len();
        let shown = visible(ctx.project, None).len();
        let hidden = Message::new("raters-hidden")
            .with("count", all - shown)
            .with("shown", shown)
            .with("all", all);
        lines.push(ctx.say(&hidden));
    }
    lines
}

fn person(ctx: &Context<'_>, overview: Option<&Overview>, ballot: &Ballot) -> Person {
    let (project, language) = (ctx.project, ctx.language());
    let (rated, cells) = rated_cells(project, ballot);
    let date = ballot
        .date
        .map(|date| ctx.say(&inspector::date(language, date)));
    let parts = [Some(ballot.source.clone()), date];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .collect();
    let key = if ballot.is_in {
        "raters-rated-in"
    } else {
        "raters-rated"
    };
    let state = Message::new(key).with("count", rated).with("of", cells);
    let figures = overview.and_then(|all| all.raters.iter().find(|it| it.ballot == ballot.id));
    Person {
        id: ballot.id,
        name: ballot.rater.clone(),
        source: parts.join(" · "),
        state: ctx.say(&state),
        is_in: ballot.is_in,
        alike: alike(ctx, figures),
    }
}

fn alike(ctx: &Context<'_>, figures: Option<&RaterFigures>) -> String {
    let part = figures.and_then(|figures| figures.alike);
    part.map_or_else(String::new, |part| {
        let message = Message::new("raters-alike");
        ctx.say(&message.with("part", percent(ctx.language(), part, 0)))
    })
}
