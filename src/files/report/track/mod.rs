//! The page of a Customer Track: whose journey it is, and its lanes over the stages; what says most is widest.

mod block;
mod emotion;
mod flow;
mod head;
mod table;
mod words;

use super::colour::palette;
use super::fonts::Face;
use super::frame;
use super::options::{Paper, ReportOptions};
use super::page::{Bounds, Page};
use super::ruler::{Look, Text};
use crate::i18n::{Message, signed, words as words_of};
use crate::methods::matrix::{Scope, figures};
use crate::methods::tracks::{Column, ColumnOf, Lane, Lanes, in_order, lane_key, scope};
use crate::model::{Project, TrackId};
use emotion::Feeling;
use flow::Sheet;
use head::{Above, Below};
use table::{Head, LaneOf, Plan, Table};
use words::{SMALL, SOFT, Sayer};

/// The pages of a track: one where it can be read, else more, stage by stage.
pub(super) fn pages(project: &Project, track: TrackId, options: &ReportOptions) -> Vec<Page> {
    let Some(track) = project.track(track) else {
        return Vec::new();
    };
    let own = figures(project, scope(project, track));
    let whole = figures(project, Scope::Whole);
    let lanes = Lanes::of(project, track, &own, None, options.date);
    let steps = in_order(project, track);
    let sayer = Sayer {
        project,
        track,
        segment: (track.segment.id()).and_then(|id| project.segment(id)),
        lanes: &lanes,
        steps: &steps,
        whole: &whole,
        words: words_of(options.language),
    };
    let table = table(&sayer);
    let (_, body) = open(&sayer, options);
    let above = Above::of(&sayer, options.paper, body.width);
    let below = Below::of(&sayer, options.paper, body.width);
    let room = Room {
        width: body.width,
        first: body.height - above.height() - below.height(),
        further: body.height - below.height(),
    };
    let mut pages: Vec<Page> = Vec::new();
    for part in parts(&table, options.paper, room) {
        let (mut page, body) = open(&sayer, options);
        let mut top = body.y;
        if pages.is_empty() {
            above.draw(&sayer, &mut page, (body.x, top));
            top += above.height();
        }
        match part {
            Part::Table(plan) => table.draw(&plan, &mut page, (body.x, top)),
            Part::Sheet(sheet) => sheet.draw(&table, &mut page, (body.x, top), body.width),
        }
        let y = body.y + body.height - below.height();
        below.draw(&mut page, (body.x, y));
        pages.push(page);
    }
    pages
}

fn open(sayer: &Sayer<'_>, options: &ReportOptions) -> (Page, Bounds) {
    let subtitle = sayer.words.text("report-track-title");
    frame::frame(sayer.project, options, &sayer.track.name, &subtitle)
}

/// The room for lanes, in points.
#[derive(Clone, Copy)]
struct Room {
    width: f32,
    first: f32,
    further: f32,
}

/// What stands on a page.
enum Part {
    Table(Plan),
    Sheet(Sheet),
}

/// All of it on one page as large as it fits; else as few pages as can be in a size that reads well.
fn parts(table: &Table, paper: Paper, room: Room) -> Vec<Part> {
    let (sizes, usual): (&[f32], &[f32]) = match paper {
        Paper::A4 => (
            &[9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0],
            &[8.5, 8.0, 7.5, 7.0, 6.5, 6.0],
        ),
        Paper::A3 => (
            &[
                12.0, 11.0, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5,
            ],
            &[9.5, 9.0, 8.5, 8.0, 7.5, 7.0],
        ),
    };
    let columns = table.heads.len();
    for whole_words in [true, false] {
        for size in sizes {
            let on = (room.width, room.first);
            if let Some(plan) = table.plan(0..columns, *size, on, whole_words) {
                return vec![Part::Table(plan)];
            }
        }
    }
    let all = usual.iter().map(|size| on_pages(table, *size, room));
    // Of several with as few pages the first, which is the largest.
    all.min_by_key(Vec::len).unwrap_or_default()
}

/// As many columns on each page as fit.
fn on_pages(table: &Table, size: f32, room: Room) -> Vec<Part> {
    let columns = table.heads.len();
    let mut parts: Vec<Part> = Vec::new();
    let mut from = 0;
    while from < columns {
        let height = if parts.is_empty() {
            room.first
        } else {
            room.further
        };
        let on = (room.width, height);
        let plan = |whole_words: bool| {
            let mut most = (from + 1..=columns).rev();
            most.find_map(|to| table.plan(from..to, size, on, whole_words))
        };
        if let Some(plan) = plan(true).or_else(|| plan(false)) {
            from = plan.columns.end;
            parts.push(Part::Table(plan));
        } else {
            let sheets = flow::sheets(table, from, size, on);
            parts.extend(sheets.into_iter().map(Part::Sheet));
            from += 1;
        }
    }
    parts
}

fn table(sayer: &Sayer<'_>) -> Table {
    let lanes = Lane::ALL.into_iter();
    let lanes = lanes.filter(|lane| *lane != Lane::Emotion || sayer.lanes.has_emotion);
    let label = Look::new(Face::SemiBold, palette::INK_SOFT).scaled(SMALL);
    let columns = &sayer.lanes.columns;
    Table {
        lanes: lanes
            .map(|lane| LaneOf {
                lane,
                label: Text::of(&sayer.words.text(lane_key(lane)), label),
                cells: columns
                    .iter()
                    .map(|column| sayer.cell(lane, column))
                    .collect(),
            })
            .collect(),
        heads: (columns.iter().enumerate())
            .map(|(at, column)| head_of(sayer, at, column))
            .collect(),
        feelings: columns
            .iter()
            .map(|column| feelings(sayer, column))
            .collect(),
    }
}

fn feelings(sayer: &Sayer<'_>, column: &Column) -> Vec<Feeling> {
    let steps = column.steps.iter();
    steps
        .filter_map(|at| {
            let emotion = sayer.steps.get(*at)?.emotion;
            let language = sayer.words.language();
            let text = emotion.map(|emotion| signed(language, f64::from(emotion), 0));
            Some(Feeling {
                number: at + 1,
                emotion,
                text: text.unwrap_or_default(),
            })
        })
        .collect()
}

fn head_of(sayer: &Sayer<'_>, at: usize, column: &Column) -> Head {
    let name = match column.of {
        ColumnOf::Stage(id) => {
            let stage = sayer.project.stage(id);
            stage.map_or_else(String::new, |stage| stage.name.clone())
        }
        ColumnOf::StageGone => sayer.words.text("page-stage-gone").into_owned(),
        ColumnOf::NotPlaced => sayer.words.text("page-not-placed").into_owned(),
        ColumnOf::Step(_) => String::new(),
    };
    let steps = Message::new("page-steps").with("count", column.steps.len());
    let detail = match column.of {
        ColumnOf::NotPlaced => Text::default(),
        _ => Text::of(&sayer.words.say(&steps), SOFT),
    };
    let look = Look::new(Face::SemiBold, palette::INK).scaled(1.12);
    Head {
        name: Text::of(&name, look),
        detail,
        at,
    }
}
