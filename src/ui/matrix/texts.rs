//! Laid-out texts, kept between frames: a layout costs a hundred times what painting it does.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Color32, Galley, Painter};

use crate::i18n::{Language, Words};
use crate::methods::matrix::Scope;
use crate::model::BallotId;
use crate::ui::type_set::{Face, Setting, Watch};

/// The height of a line of a name, as a part of its size.
const LEADING: f32 = 1.17;

/// Whose text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    /// A factor.
    Factor(u32),
    /// A touchpoint.
    Touchpoint(u32),
    /// A stage and the column at which it begins.
    Stage(u32, usize),
}

/// Which figure of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// A factor's importance.
    Importance,
    /// A factor's score.
    FactorScore,
    /// A touchpoint's score.
    Score,
    /// A touchpoint's share.
    Share,
    /// A touchpoint's rank.
    Rank,
    /// A factor’s importance in the difference view: the segment’s own, or with true the whole’s.
    ImportanceBeside(bool),
    /// A touchpoint's score in the whole market.
    WholeScore,
    /// By how many places a touchpoint's rank differs from the whole's.
    Shift,
}

/// What the figures' texts depend on beside their item.
type FiguresKey = (Option<(u64, Scope)>, Language, [u32; 2], Option<BallotId>);

/// The texts.
#[derive(Default)]
pub struct Texts {
    watch: Watch,
    lines: HashMap<(Face, u32), HashMap<String, Arc<Galley>>>,
    names: HashMap<Owner, Name>,
    figures: HashMap<(Figure, usize), Option<Arc<Galley>>>,
    figures_key: Option<FiguresKey>,
    words: HashMap<(&'static str, Face, u32, Language), Arc<Galley>>,
    summary: Option<Arc<Vec<String>>>,
}

struct Name {
    text: String,
    setting: Setting,
    galley: Arc<Galley>,
}

/// Beyond so many the texts are forgotten: they are laid out again as they are seen.
const MOST: usize = 6_000;

impl Texts {
    /// Forgets what cannot be painted any more, and figures of another revision.
    pub fn begin(&mut self, painter: &Painter, figures_key: FiguresKey) {
        if self.watch.is_over(painter) {
            *self = Self {
                watch: std::mem::take(&mut self.watch),
                ..Self::default()
            };
        }
        if self.figures_key != Some(figures_key) || self.figures.len() > MOST {
            self.figures.clear();
            self.summary = None;
            self.figures_key = Some(figures_key);
        }
        if self.names.len() > MOST {
            self.names.clear();
        }
    }

    /// One line, coloured when it is painted.
    pub fn line(&mut self, painter: &Painter, text: &str, face: Face, size: f32) -> Arc<Galley> {
        let lines = self.lines.entry((face, size.to_bits())).or_default();
        if let Some(galley) = lines.get(text) {
            return galley.clone();
        }
        if lines.len() > MOST {
            lines.clear();
        }
        let galley = painter.layout_no_wrap(text.to_owned(), face.font(size), Color32::PLACEHOLDER);
        lines.insert(text.to_owned(), galley.clone());
        galley
    }

    /// The lines about the matrix as a whole, said once for each revision.
    pub fn summary(&mut self, make: impl FnOnce() -> Vec<String>) -> Arc<Vec<String>> {
        self.summary.get_or_insert_with(|| Arc::new(make())).clone()
    }

    /// Words of the catalogue as one line.
    pub fn word(
        &mut self,
        painter: &Painter,
        words: &Words,
        key: &'static str,
        face: Face,
        size: f32,
    ) -> Arc<Galley> {
        self.words
            .entry((key, face, size.to_bits(), words.language()))
            .or_insert_with(|| {
                let text = words.text(key).into_owned();
                painter.layout_no_wrap(text, face.font(size), Color32::PLACEHOLDER)
            })
            .clone()
    }

    /// A name, wrapped and ended in "…" where it is too long.
    pub fn name(
        &mut self,
        painter: &Painter,
        owner: Owner,
        text: &str,
        setting: Setting,
    ) -> Arc<Galley> {
        if let Some(name) = self.names.get(&owner)
            && name.text == text
            && name.setting == setting
        {
            return name.galley.clone();
        }
        let galley = painter.layout_job(setting.job(text.to_owned(), Some(LEADING)));
        self.names.insert(
            owner,
            Name {
                text: text.to_owned(),
                setting,
                galley: galley.clone(),
            },
        );
        galley
    }

    /// A figure's text, made where it is not known for this revision; the largest of the sizes at which it is narrow enough.
    pub fn figure(
        &mut self,
        painter: &Painter,
        figure: Figure,
        item: usize,
        width: f32,
        sizes: [f32; 2],
        texts: impl FnOnce() -> Option<Vec<String>>,
    ) -> Option<Arc<Galley>> {
        if let Some(known) = self.figures.get(&(figure, item)) {
            return known.clone();
        }
        let galley = texts().and_then(|texts| {
            let mut last = None;
            for size in sizes {
                for text in &texts {
                    let galley = self.line(painter, text, Face::Regular, size);
                    if galley.size().x <= width {
                        return Some(galley);
                    }
                    last = Some(galley);
                }
            }
            last
        });
        self.figures.insert((figure, item), galley.clone());
        galley
    }
}
