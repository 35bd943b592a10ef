//! In which form, in which size and in how many columns a journey map is set: as large as it fits on one page.

use super::super::options::Paper;
use super::super::ruler::{LEADING, whole};
use super::card::{Form, Setting};
use super::layout::{Part, Room, column_width, on_one_page, on_pages};
use super::legend::Legend;
use super::stage::Stage;
use super::words::{Known, SMALL};

/// The room of a page, in points.
#[derive(Clone, Copy)]
pub(super) struct Measures {
    pub paper: Paper,
    pub width: f32,
    /// For heads, cards, factors and legend on the first page.
    pub first: f32,
    /// On every further page.
    pub further: f32,
    /// The size of the legend.
    pub legend: f32,
}

/// How a map is set.
pub(super) struct Choice {
    pub setting: Setting,
    pub gap: f32,
    /// Whether there is room for what stages rest on.
    pub factors: bool,
    /// Below the upper edge of the heads.
    pub factors_at: f32,
    pub pages: Vec<Vec<Part>>,
}

struct Trial<'k> {
    known: &'k Known<'k>,
    measures: Measures,
    form: Form,
    size: f32,
    factors: bool,
}

/// Chooses: cards before rows, large before small, with what stages rest on before without.
pub(super) fn choose(known: &Known<'_>, measures: Measures) -> Choice {
    let sizes: (&[f32], &[f32]) = match measures.paper {
        Paper::A4 => (&[10.0, 9.5, 9.0, 8.5, 8.0, 7.5], &[8.5, 8.0, 7.5, 7.0, 6.5]),
        Paper::A3 => (
            &[13.0, 12.0, 11.0, 10.0, 9.5, 9.0, 8.5, 8.0],
            &[10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0],
        ),
    };
    let cards = sizes.0.iter().map(|size| (Form::Card, *size, true));
    let rows = sizes.1.iter().map(|size| (Form::Row, *size, true));
    let bare = sizes.1.iter().map(|size| (Form::Row, *size, false));
    let all: Vec<(Form, f32, bool)> = cards.chain(rows).chain(bare).collect();
    // A broken word is worse than small type, and better than a further page.
    for whole_words in [true, false] {
        for (form, size, factors) in &all {
            let trial = Trial {
                known,
                measures,
                form: *form,
                size: *size,
                factors: *factors,
            };
            if let Some(found) = trial.on_one_page(whole_words) {
                return found;
            }
        }
    }
    let size = match measures.paper {
        Paper::A4 => 7.5,
        Paper::A3 => 8.5,
    };
    let trial = Trial {
        known,
        measures,
        form: Form::Row,
        size,
        factors: false,
    };
    trial.on_pages()
}

impl Trial<'_> {
    fn gap(&self) -> f32 {
        self.size * 0.75
    }

    fn setting(&self, columns: usize) -> Setting {
        let room = Room {
            width: self.measures.width,
            first: 0.0,
            further: 0.0,
            gap: self.gap(),
        };
        Setting {
            form: self.form,
            size: self.size,
            width: column_width(room, columns),
        }
    }

    fn heights(&self, setting: Setting) -> (Vec<Vec<f32>>, bool) {
        let mut broken = false;
        let stages = self.known.stages.iter().map(|stage| {
            let cards = stage.cards.iter().map(|card| {
                let (height, breaks) = setting.measure(self.known, card);
                broken |= breaks;
                height + setting.gap()
            });
            cards.collect()
        });
        (stages.collect(), broken)
    }

    fn stage(&self, setting: Setting, at: usize) -> Option<Stage<'_>> {
        Some(Stage {
            known: self.known,
            words: self.known.stages.get(at)?,
            setting,
            gap: self.gap(),
            at,
        })
    }

    fn legend(&self) -> f32 {
        let size = (self.measures.legend, self.measures.width);
        Legend::of(self.known, self.form, size).height(self.known) + self.size * 0.8
    }

    fn on_one_page(&self, whole_words: bool) -> Option<Choice> {
        let stages = self.known.stages.len();
        let (width, legend) = (self.measures.width, self.legend());
        let (narrowest, widest) = match self.form {
            Form::Card => (10.5, 24.0),
            Form::Row => (10.0, 24.0),
        };
        let most = whole((width + self.gap()) / (narrowest * self.size + self.gap()));
        let least = stages.max(whole(width / (widest * self.size))).max(1);
        (least..=most).find_map(|columns| {
            let setting = self.setting(columns);
            let (heights, broken) = self.heights(setting);
            if broken && whole_words {
                return None;
            }
            // Heads are higher over one column than over several; one pass more finds both.
            let room = self.measures.first - legend;
            let parts = on_one_page(&heights, columns, room)?;
            let over = |part: &Part| (part.columns.len(), self.stage(setting, part.stage));
            let broken = parts.iter().any(|part| {
                let (columns, stage) = over(part);
                stage.is_some_and(|stage| stage.is_broken(columns))
            });
            if broken && whole_words {
                return None;
            }
            let heads = parts.iter().map(|part| {
                let (columns, stage) = over(part);
                stage.map_or(0.0, |stage| stage.head_height(columns, None))
            });
            let heads = heads.fold(0.0, f32::max) + self.size * 0.5;
            let factors = if self.factors && self.known.classes.rated {
                let each = parts.iter().map(|part| {
                    let (columns, stage) = over(part);
                    stage.map_or(0.0, |stage| stage.factors_height(columns))
                });
                each.fold(0.0, f32::max) + self.size * (SMALL * LEADING + 1.6)
            } else {
                0.0
            };
            let parts = on_one_page(&heights, columns, room - heads - factors)?;
            let cards = parts.iter().flat_map(|part| {
                let heights = heights.get(part.stage);
                part.columns.iter().map(move |range| {
                    let cards = heights.and_then(|heights| heights.get(range.clone()));
                    cards.unwrap_or_default().iter().sum::<f32>()
                })
            });
            let cards = cards.fold(0.0, f32::max);
            Some(Choice {
                setting,
                gap: self.gap(),
                factors: factors > 0.0,
                factors_at: heads + cards + self.size * 0.5,
                pages: vec![parts],
            })
        })
    }

    fn on_pages(&self) -> Choice {
        let (width, legend) = (self.measures.width, self.legend());
        let most = whole(width / (12.5 * self.size)).max(1);
        let least = most.div_ceil(2);
        let unbroken = (least..=most).rev().find_map(|columns| {
            let setting = self.setting(columns);
            let (heights, broken) = self.heights(setting);
            (!broken).then_some((columns, setting, heights))
        });
        let (columns, setting, heights) = unbroken.unwrap_or_else(|| {
            let setting = self.setting(most);
            (most, setting, self.heights(setting).0)
        });
        let heads = (0..heights.len()).map(|at| {
            let stage = self.stage(setting, at);
            stage.map_or(0.0, |stage| stage.head_height(1, None))
        });
        let heads = heads.fold(0.0, f32::max) + self.size;
        let room = Room {
            width,
            first: (self.measures.first - legend - heads).max(40.0),
            further: (self.measures.further - legend - heads).max(40.0),
            gap: self.gap(),
        };
        Choice {
            setting,
            gap: self.gap(),
            factors: false,
            factors_at: 0.0,
            pages: on_pages(&heights, columns, room),
        }
    }
}
