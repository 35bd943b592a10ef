//! The printed list of private hypotheses: what is claimed, who answers for it, and the answers' interval against the threshold.

mod axis;
mod rows;
mod words;

use super::colour::palette;
use super::fonts::Face;
use super::frame::{self, columns, rule};
use super::options::{Paper, ReportOptions};
use super::page::{Bounds, Page};
use super::ruler::{self, Line, Look, Text};
use crate::files::WithAnswers;
use crate::i18n::{Words, words as words_of};
use crate::methods::hypotheses::{Judged, judge};
use crate::model::Hypothesis;
use rows::Row;

/// Heads of the three columns: where each begins, how many of the page's columns it has, and its words.
const HEADS: [(usize, usize, &str); 3] = [
    (0, 4, "panel-out-head-hypothesis"),
    (4, 4, "panel-out-head-claim"),
    (8, 4, "panel-out-head-answers"),
];

/// A hypothesis with what the answers say of it; nothing where there are no answers to judge by.
type Seen<'p> = (&'p Hypothesis, Option<Judged>);

/// The pages of the list; none where there is no hypothesis.
pub(super) fn pages(of: WithAnswers<'_>, options: &ReportOptions) -> Vec<Page> {
    let judged = |hypothesis| of.answers.map(|answers| judge(hypothesis, answers));
    let all: Vec<Seen<'_>> = (of.project.hypotheses.iter())
        .map(|hypothesis| (hypothesis, judged(hypothesis)))
        .collect();
    if all.is_empty() {
        return Vec::new();
    }
    let said = words_of(options.language);
    let size = match options.paper {
        Paper::A4 => 8.5,
        Paper::A3 => 10.5,
    };
    let mut list = List {
        of,
        options,
        said,
        size,
        title: said.text("panel-out-file-hypotheses-page").into_owned(),
        subtitle: said.say(&words::sentence(&all)),
        pages: Vec::new(),
        top: 0.0,
        bottom: 0.0,
    };
    for (at, (hypothesis, judged)) in all.iter().enumerate() {
        let row = Row::new(&list, at + 1, hypothesis, judged.as_ref());
        list.put(row);
    }
    list.pages
}

/// Pages that are being filled from top to bottom.
struct List<'p> {
    of: WithAnswers<'p>,
    options: &'p ReportOptions,
    said: &'static Words,
    /// Of the type, in points.
    size: f32,
    title: String,
    subtitle: String,
    pages: Vec<Page>,
    /// Where the next row begins.
    top: f32,
    /// Where rows end.
    bottom: f32,
}

impl List<'_> {
    /// The places of the three columns on a page.
    fn columns(&self) -> [Bounds; 3] {
        let sheet = frame::sheet(self.options.paper);
        HEADS.map(|(from, count, _)| columns(sheet, from, count))
    }

    /// Between a row and the lines above and below it.
    fn pad(&self) -> f32 {
        self.size * 0.7
    }

    /// Sets a row below the one before, on the next page where this one has no room; a row that no page has room for goes on on the next.
    fn put(&mut self, mut row: Row) {
        let pad = self.pad();
        let needed = row.height() + 2.0 * pad;
        if self.pages.is_empty() || self.top + needed > self.bottom {
            self.open();
        }
        loop {
            let room = self.bottom - self.top - 2.0 * pad;
            let part = row.cut(room);
            let columns = self.columns();
            let Some(page) = self.pages.last_mut() else {
                return;
            };
            part.draw(page, columns, self.top + pad);
            self.top += part.height() + 2.0 * pad;
            let (first, last) = (columns[0], columns[2]);
            rule(page, first.x, last.x + last.width, self.top);
            if row.is_empty() {
                return;
            }
            self.open();
        }
    }

    /// The next page, with its head and what the signs mean.
    fn open(&mut self) {
        let foot = ["panel-out-foot", "panel-out-foot-illustrative"];
        let titles = (self.title.as_str(), self.subtitle.as_str());
        let (mut page, body) = frame::with_foot(self.of.project, self.options, titles, foot);
        let look = Look::new(Face::SemiBold, palette::INK_SOFT);
        let size = self.size * 0.88;
        let mut below = body.y;
        for ((_, _, key), at) in HEADS.into_iter().zip(self.columns()) {
            let lines = Text::of(&self.said.text(key), look).lines(size, at.width);
            below = ruler::place(&lines, &mut page, size, (at.x, body.y)).max(below);
        }
        self.top = below + size * 0.4;
        rule(&mut page, body.x, body.x + body.width, self.top);
        let signs = self.signs(body.width);
        self.bottom = body.y + body.height - ruler::height(&signs, size) - size * 0.6;
        ruler::place(&signs, &mut page, size, (body.x, self.bottom + size * 0.6));
        self.pages.push(page);
    }

    fn signs(&self, width: f32) -> Vec<Line> {
        let look = Look::new(Face::Regular, palette::INK_SOFT);
        Text::of(&self.said.text("panel-out-signs"), look).lines(self.size * 0.88, width)
    }
}
