//! What a journey map says, in words that are not yet set: cards, heads of stages, segments.

use super::super::colour::{hue, of_class, palette};
use super::super::fonts::Face;
use super::super::options::ReportOptions;
use super::super::ruler::{Look, Text};
use crate::i18n::{Message, Words, percent, score, words};
use crate::methods::matrix::{Class, Figures, ItemFigures, Kind, Scope, figures, stage_factors};
use crate::methods::segments::{MapClasses, class_shown};
use crate::model::{Project, Segment, Touchpoint};

/// How many factors stand below a stage.
pub(super) const FACTORS: usize = 3;

/// Everything that a map says.
pub(super) struct Known<'p> {
    pub project: &'p Project,
    pub words: &'static Words,
    pub whole: Figures,
    /// One for each segment.
    pub segments: Vec<Figures>,
    pub classes: MapClasses,
    /// The cards of each stage, as the customer meets them.
    pub stages: Vec<StageWords>,
    pub has_must_have: bool,
    pub has_incomplete: bool,
    /// The widest mark of a segment at size 1.
    pub mark: f32,
    /// The marks of segments.
    pub marks: Vec<Text>,
}

/// A stage in words.
pub(super) struct StageWords {
    pub name: Text,
    pub class: Option<(Class, Text)>,
    /// Mean score.
    pub mean: Text,
    /// Total and share.
    pub total: Text,
    /// How many are in each class.
    pub counts: [usize; 3],
    pub cards: Vec<CardWords>,
    pub factors: Vec<FactorWords>,
}

/// A factor of a stage.
pub(super) struct FactorWords {
    pub name: Text,
    pub share: Text,
    /// Its part of the stage's strongest, 0…1.
    pub length: f32,
}

/// A touchpoint in words.
pub(super) struct CardWords {
    pub name: Text,
    pub class: Option<Class>,
    /// The class as a word, or why there is none.
    pub state: Text,
    /// The score, “*” behind it where it is incomplete.
    pub score: Text,
    /// Score and share.
    pub figures: Text,
    pub excluded: bool,
    pub must_have: bool,
    /// In each segment.
    pub strip: Vec<Cell>,
}

/// A touchpoint in a segment.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    pub segment: usize,
    pub class: Option<Class>,
    pub differs: bool,
}

const INK: Look = Look::new(Face::Regular, palette::INK);
const SOFT: Look = Look::new(Face::Regular, palette::INK_SOFT);

impl<'p> Known<'p> {
    pub fn of(project: &'p Project, options: &ReportOptions) -> Self {
        let whole = figures(project, Scope::Whole);
        let segments: Vec<Figures> = (project.segments.iter())
            .map(|segment| figures(project, Scope::Segment(segment.id)))
            .collect();
        let classes = MapClasses::of(project, &whole, &whole, &segments);
        let marks: Vec<Text> = project.segments.iter().map(mark).collect();
        let mut known = Self {
            project,
            words: words(options.language),
            stages: Vec::new(),
            has_must_have: false,
            has_incomplete: false,
            mark: marks.iter().map(Text::width).fold(0.0, f32::max),
            marks,
            whole,
            segments,
            classes,
        };
        let factors = stage_factors(project, Scope::Whole);
        let mut stages: Vec<StageWords> = (0..project.stages.len())
            .map(|at| known.stage(at, factors.get(at).map_or(&[], Vec::as_slice)))
            .collect();
        let stage_of = project.stage_positions();
        for (at, touchpoint) in project.touchpoints.iter().enumerate() {
            let stage = stage_of.get(at).and_then(|stage| stages.get_mut(*stage));
            let item = known.whole.touchpoints.get(at).copied();
            let card = known.card(at, touchpoint, &item.unwrap_or_default());
            known.has_must_have |= card.must_have;
            known.has_incomplete |= card.class.is_some() && item.is_some_and(|it| it.incomplete);
            if let Some(stage) = stage {
                stage.cards.push(card);
            }
        }
        known.stages = stages;
        known
    }

    fn stage(&self, at: usize, factors: &[crate::methods::matrix::Part]) -> StageWords {
        let language = self.words.language();
        let name = self.project.stages.get(at).map(|it| it.name.as_str());
        let figures = self.whole.stages.get(at).copied().unwrap_or_default();
        let rated = self.classes.rated;
        let class = class_shown(&figures.item).filter(|_| rated);
        let mean = figures.item.score.filter(|_| class.is_some());
        let total = figures.total.filter(|_| class.is_some());
        let strongest = factors.first().map_or(0.0, |first| first.contribution);
        StageWords {
            name: Text::of(
                name.unwrap_or_default(),
                Look::new(Face::SemiBold, palette::INK).scaled(1.2),
            ),
            class: class.map(|class| {
                let word = self.words.text(class.key(Kind::Stages));
                (class, Text::of(&word, of(class)))
            }),
            mean: mean.map_or_else(Text::default, |mean| {
                let mean = Message::new("map-stage-mean").with("score", score(language, mean));
                Text::of(&self.words.say(&mean), INK.scaled(SMALL))
            }),
            total: total.map_or_else(Text::default, |total| {
                let total = Message::new("map-stage-total")
                    .with("total", score(language, total))
                    .with(
                        "share",
                        percent(language, figures.item.share.unwrap_or(0.0), 1),
                    );
                Text::of(&self.words.say(&total), SOFT.scaled(SMALL))
            }),
            counts: self.classes.stages.get(at).copied().unwrap_or_default(),
            cards: Vec::new(),
            factors: (factors.iter().take(FACTORS))
                .map(|part| FactorWords {
                    name: Text::of(
                        (self.project.factors.get(part.position))
                            .map_or("", |factor| factor.name.as_str()),
                        INK.scaled(SMALL),
                    ),
                    share: Text::of(&percent(language, part.fraction, 0), INK.scaled(SMALL)),
                    length: length(part.contribution, strongest),
                })
                .collect(),
        }
    }

    fn card(&self, at: usize, touchpoint: &Touchpoint, item: &ItemFigures) -> CardWords {
        let language = self.words.language();
        let found = self.classes.touchpoints.get(at).copied();
        let found = found.unwrap_or_default();
        let ink = if touchpoint.excluded { SOFT } else { INK };
        let look = Look {
            face: Face::Medium,
            ..ink
        };
        let value = item.score.filter(|_| found.class.is_some());
        let star = if item.incomplete { "*" } else { "" };
        let value = value.map(|value| format!("{}{star}", score(language, value)));
        let figures = value.as_ref().map(|value| {
            let figures = Message::new("map-card-figures")
                .with("score", value.as_str())
                .with("share", percent(language, item.share.unwrap_or(0.0), 1));
            self.words.say(&figures)
        });
        let state = match found.class {
            Some(class) => Text::of(&self.words.text(class.key(Kind::Touchpoints)), of(class)),
            None if touchpoint.excluded => self.small("map-card-excluded"),
            None => self.small("map-card-not-rated"),
        };
        let in_segment = |(segment, figures): (usize, &Figures)| {
            let class = figures.touchpoints.get(at).and_then(class_shown);
            Cell {
                segment,
                class,
                differs: class != found.whole,
            }
        };
        CardWords {
            name: Text::of(&touchpoint.name, look.struck(touchpoint.excluded)),
            class: found.class,
            state,
            score: value.map_or_else(Text::default, |value| {
                Text::of(
                    &value,
                    Look::new(Face::SemiBold, palette::INK).scaled(SMALL),
                )
            }),
            figures: figures.map_or_else(Text::default, |text| Text::of(&text, INK.scaled(SMALL))),
            excluded: touchpoint.excluded,
            must_have: touchpoint.must_have,
            strip: self.segments.iter().enumerate().map(in_segment).collect(),
        }
    }

    fn small(&self, key: &'static str) -> Text {
        Text::of(&self.words.text(key), SOFT.scaled(SMALL))
    }
}

/// Of the size of names: everything else on a card.
pub(super) const SMALL: f32 = 0.86;

fn of(class: Class) -> Look {
    Look::new(Face::Medium, of_class(class)).scaled(SMALL)
}

fn mark(segment: &Segment) -> Text {
    let look = Look::new(Face::SemiBold, hue(segment.hue)).scaled(SMALL);
    Text::of(&segment.mark, look)
}

fn length(part: f64, of: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a fraction for paper")]
    let length = if of > 0.0 { (part / of) as f32 } else { 0.0 };
    length
}
