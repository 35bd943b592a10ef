//! What the board says, worked out once for each revision, scope and language instead of once for each frame.

use crate::i18n::{Language, Message, percent, score};
use crate::methods::matrix::{Class, ItemFigures, Kind, Part, Scope, figures, stage_factors};
use crate::methods::segments::{MapClasses, MapTouchpoint, class_shown};
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
        let classes = MapClasses::of(ctx.project, shown, whole, segments);
        let cards = shown.touchpoints.iter().zip(&classes.touchpoints);
        let mut known = Self {
            rated: classes.rated,
            segments: segment_cards(ctx, &classes),
            counts: classes.counts,
            unrated: classes.unrated,
            disputed: classes.disputed,
            cards: cards.map(|(item, found)| card(ctx, item, *found)).collect(),
            ..Self::default()
        };
        let factors = stage_factors(ctx.project, ctx.scope);
        let groups = ctx.derived.journey.groups.iter().zip(&factors);
        known.stages = groups
            .enumerate()
            .map(|(at, (group, factors))| {
                let counts = classes.stages.get(at).copied();
                known.stage(ctx, at, (*group, counts.unwrap_or_default()), factors)
            })
            .collect();
        let sizes = known.stages.iter().map(|stage| stage.touchpoints);
        known.most = sizes.max().unwrap_or(0);
        let factors = known.stages.iter().map(|stage| stage.factors.len());
        known.factors = factors.max().unwrap_or(0);
        let names = ctx.project.stages.iter();
        let names = names.map(|stage| stage.name.chars().count());
        known.longest = names.max().unwrap_or(0);
        let of = shown.of_touchpoints.n;
        let summary = classes.summary(ctx.project, of);
        known.summary = if known.rated {
            of_segment(ctx, summary)
        } else {
            ctx.say(&summary)
        };
        known
    }

    fn stage(
        &self,
        ctx: &Context<'_>,
        at: usize,
        (group, counts): (StageGroup, [usize; 3]),
        factors: &[Part],
    ) -> StageCard {
        let language = ctx.language();
        let mut stage = StageCard {
            touchpoints: group.end - group.start,
            counts,
            ..StageCard::default()
        };
        let figures = ctx.derived.figures.stages.get(at);
        if let Some(figures) = figures.filter(|_| self.rated) {
            stage.class = class_shown(&figures.item);
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

fn card(ctx: &Context<'_>, item: &ItemFigures, found: MapTouchpoint) -> Card {
    let language = ctx.language();
    let plain = Card {
        class: found.class,
        whole: found.whole,
        differs: found.differs,
        ..Card::default()
    };
    let (Some(value), Some(_)) = (item.score, found.class) else {
        return plain;
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
        score: score(language, value),
        figures: ctx.say(&figures),
        short: format!("{rank}   {}", score(language, value)),
        rank,
        incomplete: item.incomplete,
        ..plain
    }
}

fn segment_cards(ctx: &Context<'_>, classes: &MapClasses) -> Vec<SegmentCard> {
    let segments = ctx.project.segments.iter().zip(&classes.segments);
    segments
        .map(|(segment, differs)| SegmentCard {
            id: segment.id,
            name: segment.name.clone(),
            differs: *differs,
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
