//! The legend of a journey map: the classes, the segments and what their strips mean, set in rows.

use super::super::colour::palette;
use super::super::fonts::Face;
use super::super::page::Page;
use super::super::ruler::{LEADING, Look, Text};
use super::super::{pictograms, signs};
use super::card::Form;
use super::words::Known;
use crate::i18n::{Message, percent};
use crate::methods::matrix::Class;

/// Something that stands in the legend.
enum Sign {
    None,
    Class(Class),
    Badge(usize),
    MustHave,
}

struct Item {
    sign: Sign,
    text: Text,
    /// Begins a row.
    first: bool,
}

/// The legend, not yet placed.
pub(super) struct Legend {
    items: Vec<Item>,
    size: f32,
    width: f32,
}

const SOFT: Look = Look::new(Face::Regular, palette::INK_SOFT);
const INK: Look = Look::new(Face::Regular, palette::INK);

impl Legend {
    pub fn of(known: &Known<'_>, form: Form, (size, width): (f32, f32)) -> Self {
        let words = known.words;
        let mut items = Vec::new();
        let mut add = |sign: Sign, text: Text, first: bool| items.push(Item { sign, text, first });
        let language = words.language();
        for (class, count) in Class::ALL.into_iter().zip(known.classes.counts) {
            let text = Message::new("map-class-count")
                .with("class", Message::new(class.plural_key()))
                .with("count", count.to_string());
            add(Sign::Class(class), Text::of(&words.say(&text), INK), false);
        }
        if known.has_must_have {
            let text = words.text("report-map-must-have");
            add(Sign::MustHave, Text::of(&text, INK), false);
        }
        if known.has_incomplete {
            let text = words.text("report-map-incomplete");
            add(Sign::None, Text::of(&text, SOFT), false);
        }
        let excluded = known.whole.excluded_touchpoints;
        let notes = [
            ("report-map-excluded", excluded),
            ("report-map-unrated", known.classes.unrated),
        ];
        for (key, count) in notes {
            if count > 0 && (known.classes.rated || key != "report-map-unrated") {
                let text = words.say(&Message::new(key).with("count", count));
                add(Sign::None, Text::of(&text, SOFT), false);
            }
        }
        let segments = known.project.segments.iter().zip(&known.classes.segments);
        for (at, (segment, differs)) in segments.enumerate() {
            let mut text = Text::of(&segment.name, Look::new(Face::Medium, palette::INK));
            if let Some(share) = segment.share {
                text = text.with(&percent(language, share, 0), INK);
            }
            if known.classes.rated {
                let differs = Message::new("report-map-differs").with("count", *differs);
                text = text.with(&format!("· {}", words.say(&differs)), SOFT);
            }
            add(Sign::Badge(at), text, at == 0);
        }
        if !known.project.segments.is_empty() && known.classes.rated {
            let key = match form {
                Form::Card => "report-map-strip-all",
                Form::Row => "report-map-strip-differing",
            };
            add(Sign::None, Text::of(&words.text(key), SOFT), true);
        }
        Self { items, size, width }
    }

    pub fn height(&self, known: &Known<'_>) -> f32 {
        self.run(known, None)
    }

    pub fn draw(&self, known: &Known<'_>, page: &mut Page, at: (f32, f32)) {
        self.run(known, Some((page, at)));
    }

    /// Walks through the rows and draws them where there is a page; gives their height.
    fn run(&self, known: &Known<'_>, mut on: Option<(&mut Page, (f32, f32))>) -> f32 {
        let size = self.size;
        let row = size * LEADING * 1.16;
        let (mut x, mut y) = (0.0, 0.0);
        for item in &self.items {
            let sign = match item.sign {
                Sign::None => 0.0,
                Sign::Class(_) | Sign::MustHave => size * 1.05,
                Sign::Badge(at) => (known.project.segments.get(at)).map_or(0.0, |it| {
                    pictograms::badge_width(size * 1.1, it) + size * 0.4
                }),
            };
            let wide = sign + item.text.width() * size;
            if x > 0.0 && (item.first || x + wide > self.width) {
                x = 0.0;
                y += row;
            }
            let lines = item.text.lines(size, self.width - x - sign);
            for (at, line) in lines.iter().enumerate() {
                if at > 0 {
                    y += row;
                }
                if let Some((page, (left, top))) = on.as_mut() {
                    let (left, top) = (*left + x, *top + y);
                    if at == 0 {
                        self.sign(known, &item.sign, page, (left, top));
                    }
                    line.place(page, size, (left + sign, top));
                }
            }
            x += wide.min(self.width) + size * 1.5;
        }
        if self.items.is_empty() { 0.0 } else { y + row }
    }

    fn sign(&self, known: &Known<'_>, sign: &Sign, page: &mut Page, (x, y): (f32, f32)) {
        let size = self.size;
        let middle = y + size * LEADING / 2.0;
        match sign {
            Sign::None => {}
            Sign::Class(class) => {
                signs::mark(page, *class, (x + size * 0.38, middle), size * 0.38);
            }
            Sign::MustHave => {
                pictograms::must_have(page, (x + size * 0.38, middle), size * 0.36, palette::INK);
            }
            Sign::Badge(at) => {
                if let Some(segment) = known.project.segments.get(*at) {
                    let height = size * 1.1;
                    signs::badge(page, segment, (x, middle - height / 2.0), height);
                }
            }
        }
    }
}
