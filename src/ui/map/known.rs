//! What the board says, worked out once for each revision, scope and language instead of once for each frame.

use crate::i18n::{Language, Message, fixed, percent};
use crate::methods::matrix::{
    Class, Figures, ItemFigures, Kind, Part, Scope, figures, stage_factors,
};
use crate::model::SegmentId;
use crate::ui::marks::rank_text;
use crate::ui::{Context, StageGroup};

/// How many factors of a stage are kept: the board shows some, its tooltip all of these.
const FACTORS: usize = 15;

/// Everything that was worked out.
#[derive(Default)]
pub struct Known {
    key: Option<(Option<(u64, Scope)>, Language)>,
    /// One for each touchpoint in document order.
    pub cards: Vec<Card>,
    /// One for each stage.
    pub stages: Vec<StageCard>,
    /// One for each segment.
    pub segments: Vec<SegmentCard>,
    /// How many touchpoints are in each class.
    pub counts: [usize; 3],
    /// How many that count are not rated at all.
    pub unrated: usize,
    /// How many touchpoints some segment sees in another class than the whole market.
    pub disputed: usize,
    /// What there is to say in one sentence.
    pub summary: String,
    /// False while nothing is rated, and no class means anything.
    pub rated: bool,
    /// How many cards the fullest stage has.
    pub most: usize,
    /// The letters of the longest name of a stage.
    pub longest: usize,
    /// How many factors the stages show at most.
    pub factors: usize,
}

/// A touchpoint in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// Its class in the scope; none where it is excluded or not rated at all.
    pub class: Option<Class>,
    /// Its class in the whole market.
    pub whole: Option<Class>,
    /// Its score; empty where there is none.
    pub score: String,
    /// Score and share.
    pub figures: String,
    /// Rank and score, for a card that has no line for all figures.
    pub short: String,
    /// Its rank as it stands on a card.
    pub rank: String,
    /// Whether the score rests on something not rated.
    pub incomplete: bool,
    /// How many segments see it in another class than the whole market.
    pub differs: usize,
}

/// A stage in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StageCard {
    /// Its class; none where nothing in it counts.
    pub class: Option<Class>,
    /// Its mean score.
    pub score: String,
    /// Its total and share.
    pub total: String,
    /// How many touchpoints it has.
    pub touchpoints: usize,
    /// How many of them are in each class.
    pub counts: [usize; 3],
    /// The factors that it carries, the strongest first.
    pub factors: Vec<FactorBar>,
}

/// A factor as a stage carries it, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FactorBar {
    /// Its name.
    pub name: String,
    /// Its part of the stage's total.
    pub share: String,
    /// Its part of the stage's strongest, 0…1.
    pub length: f32,
}

/// A segment in words.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentCard {
    /// Which.
    pub id: SegmentId,
    /// Its name.
    pub name: String,
    /// How many touchpoints are of another class than in the whole market.
    pub differs: usize,
}

/// The class that a touchpoint is shown in: none where nothing of it is rated, because that says nothing.
pub fn class_of(item: &ItemFigures) -> Option<Class> {
    item.class.filter(|_| item.completeness.rated > 0)
}

/// A score without a point where it is whole.
pub fn score(language: Language, value: f64) -> String {
    let whole = (value - value.round()).abs() < 5e-8;
    fixed(language, value, usize::from(!whole))
}

impl Known {
    /// Brings everything up to the revision; true where it was older.
    pub fn update(&mut self, ctx: &Context<'_>) -> bool {
        let key = Some((ctx.derived.key(), ctx.language()));
        if self.key == key && ctx.derived.key().is_some() {
            return false;
        }
        *self = Self::of(ctx);
        self.key = key;
        true
    }

    fn of(ctx: &Context<'_>) -> Self {
        let shown = &ctx.derived.figures;
        let in_whole = match ctx.scope {
            Scope::Whole => None,
            Scope::Segment(_) => Some(figures(ctx.project, Scope::Whole)),
        };
        let whole = in_whole.as_ref().unwrap_or(shown);
        let segments = ctx.derived.segments(ctx.project);
        let mut known = Self {
            rated: shown.completeness.rated > 0,
            segments: segment_cards(ctx, segments, whole),
            ..Self::default()
        };
        for (at, item) in shown.touchpoints.iter().enumerate() {
            let of_whole = whole.touchpoints.get(at).and_then(class_of);
            let class_in = |figures: &&Figures| {
                let item = figures.touchpoints.get(at);
                item.and_then(class_of) != of_whole
            };
            let mut card = card(ctx, item);
            card.whole = of_whole;
            card.differs = segments.iter().filter(class_in).count();
            known.disputed += usize::from(card.differs > 0);
            known.unrated += usize::from(card.class.is_none() && item.score.is_some());
            count(&mut known.counts, card.class);
            known.cards.push(card);
        }
        let factors = stage_factors(ctx.project, ctx.scope);
        let groups = ctx.derived.journey.groups.iter().zip(&factors);
        known.stages = groups
            .enumerate()
            .map(|(at, (group, factors))| known.stage(ctx, at, *group, factors))
            .collect();
        let sizes = known.stages.iter().map(|stage| stage.touchpoints);
        known.most = sizes.max().unwrap_or(0);
        let factors = known.stages.iter().map(|stage| stage.factors.len());
        known.factors = factors.max().unwrap_or(0);
        let names = ctx.project.stages.iter();
        let names = names.map(|stage| stage.name.chars().count());
        known.longest = names.max().unwrap_or(0);
        known.summary = known.summarise(ctx);
        known
    }

    fn stage(
        &self,
        ctx: &Context<'_>,
        at: usize,
        group: StageGroup,
        factors: &[Part],
    ) -> StageCard {
        let language = ctx.language();
        let mut stage = StageCard {
            touchpoints: group.end - group.start,
            ..StageCard::default()
        };
        let places = ctx.derived.journey.order.get(group.start..group.end);
        for position in places.into_iter().flatten() {
            let class = self.cards.get(*position).and_then(|card| card.class);
            count(&mut stage.counts, class);
        }
        let figures = ctx.derived.figures.stages.get(at);
        if let Some(figures) = figures.filter(|_| self.rated) {
            stage.class = class_of(&figures.item);
            if let (Some(mean), Some(total)) = (figures.item.score, figures.total) {
                stage.score = score(language, mean);
                let share = percent(language, figures.item.share.unwrap_or(0.0), 1);
                stage.total = ctx.say(
                    &Message::new("map-stage-total")
                        .with("total", score(language, total))
                        .with("share", share),
                );
            }
        }
        let largest = factors.first().map_or(0.0, |first| first.contribution);
        stage.factors = factors
            .iter()
            .take(FACTORS)
            .map(|part| FactorBar {
                name: (ctx.project.factors.get(part.position))
                    .map(|factor| factor.name.clone())
                    .unwrap_or_default(),
                share: percent(language, part.fraction, 0),
                length: fraction(part.contribution, largest),
            })
            .collect();
        stage
    }

    fn summarise(&self, ctx: &Context<'_>) -> String {
        let [critical, ..] = self.counts;
        let of = ctx.derived.figures.of_touchpoints.n;
        if !self.rated {
            return ctx.text(if ctx.project.factors.is_empty() {
                "map-summary-no-factors"
            } else {
                "map-summary-unrated"
            });
        }
        let message = |key| Message::new(key).with("critical", critical).with("of", of);
        if critical == 0 {
            return of_segment(ctx, Message::new("map-summary-none").with("of", of));
        }
        let of_stage = |stage: &StageCard| stage.counts.first().copied().unwrap_or(0);
        let most = self.stages.iter().map(of_stage).max().unwrap_or(0);
        let mut first = (self.stages.iter().enumerate()).filter(|(_, s)| of_stage(s) == most);
        let place = first.next().map(|(at, _)| at);
        let name = place.and_then(|at| ctx.project.stages.get(at));
        let name = name.map_or("", |stage| stage.name.as_str());
        let text = if most == critical {
            message("map-summary-one-stage").with("stage", name)
        } else if first.next().is_none() && most > 1 {
            message("map-summary")
                .with("stage", name)
                .with("most", most)
        } else {
            message("map-summary-spread")
        };
        of_segment(ctx, text)
    }
}

/// A sentence with whose figures it is about.
fn of_segment(ctx: &Context<'_>, what: Message) -> String {
    match ctx.segment() {
        None => ctx.say(&what),
        Some(segment) => {
            let of = Message::new("map-of-segment").with("segment", segment.name.as_str());
            ctx.say(&of.with("what", what))
        }
    }
}

fn count(counts: &mut [usize; 3], class: Option<Class>) {
    for (count, of) in counts.iter_mut().zip(Class::ALL) {
        *count += usize::from(class == Some(of));
    }
}

fn card(ctx: &Context<'_>, item: &ItemFigures) -> Card {
    let language = ctx.language();
    let class = class_of(item);
    let (Some(value), Some(_)) = (item.score, class) else {
        return Card::default();
    };
    let figures = Message::new("map-card-figures")
        .with("score", score(language, value))
        .with("share", percent(language, item.share.unwrap_or(0.0), 1));
    let rank = item.rank.map(|rank| {
        let text = Message::new("map-card-rank").with("rank", rank_text(rank));
        ctx.say(&text)
    });
    let rank = rank.unwrap_or_default();
    Card {
        class,
        score: score(language, value),
        figures: ctx.say(&figures),
        short: format!("{rank}   {}", score(language, value)),
        rank,
        incomplete: item.incomplete,
        ..Card::default()
    }
}

fn segment_cards(ctx: &Context<'_>, segments: &[Figures], whole: &Figures) -> Vec<SegmentCard> {
    let cards = ctx.project.segments.iter().zip(segments);
    cards
        .map(|(segment, figures)| {
            let pairs = figures.touchpoints.iter().zip(&whole.touchpoints);
            SegmentCard {
                id: segment.id,
                name: segment.name.clone(),
                differs: pairs.filter(|(a, b)| class_of(a) != class_of(b)).count(),
            }
        })
        .collect()
}

fn fraction(part: f64, of: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a fraction for the screen")]
    let length = if of > 0.0 { (part / of) as f32 } else { 0.0 };
    length
}

/// The key of a class's word on a touchpoint's card.
pub const fn word(class: Class) -> &'static str {
    class.key(Kind::Touchpoints)
}
