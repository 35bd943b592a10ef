//! The page “matrix”: factors down, touchpoints across by stage, a shade in every cell, figures below and at the left.
//!
//! Where columns or rows become too narrow to be read, they go on on further pages with their heads repeated.

mod blocks;
mod body;
mod bottom;
mod keys;
mod left;
mod legend;
mod names;
mod table;
mod top;

use super::options::ReportOptions;
use super::page::{Bounds, Page};
use super::{Align, frame, paragraph, spell};
use crate::i18n::{Words, words};
use crate::methods::matrix::{Figures, Lens, figures};
use crate::model::Project;
use blocks::{Block, Geometry};
use table::Table;

/// What every part of the page is made from.
#[derive(Clone, Copy)]
struct Ground<'a> {
    project: &'a Project,
    options: &'a ReportOptions,
    figures: &'a Figures,
    lens: Lens<'a>,
    words: &'a Words,
    /// How large things are against A4.
    scale: f32,
}

/// What a part of a page draws: some rows and columns at their places.
#[derive(Clone, Copy)]
struct Sheet<'a> {
    ground: Ground<'a>,
    table: &'a Table,
    geometry: &'a Geometry,
    block: &'a Block,
    /// The upper left corner of the cells.
    corner: (f32, f32),
}

pub(super) fn pages(project: &Project, options: &ReportOptions) -> Vec<Page> {
    let figures = figures(project, options.scope);
    let ground = Ground {
        project,
        options,
        figures: &figures,
        lens: Lens::new(project, options.scope),
        words: words(options.language),
        scale: options.paper.scale(),
    };
    let title = ground.words.text("report-title-matrix").into_owned();
    let subtitle = ground
        .words
        .say(&spell::scope(project, options, "report-matrix-of"));
    let table = Table::of(ground);
    let framed = || frame::frame(project, options, &title, &subtitle);
    let (page, area) = framed();
    if table.columns.is_empty() && table.rows.is_empty() {
        let mut page = page;
        let text = ground.words.text("report-sentence-no-cells");
        let text = paragraph(&text, frame::BODY, area.width, 3);
        text.place(&mut page, area.x, area.y, area.width, Align::Left);
        return vec![page];
    }
    let numbers = table.numbers_fit(blocks::MOST_NUMBERS);
    let legend = legend::Legend::of(ground, &table, numbers, area.width);
    let room = Bounds {
        height: area.height - legend.height(),
        ..area
    };
    let geometry = Geometry::of(ground, &table, room);
    let mut pages = Vec::new();
    for block in geometry.blocks(&table) {
        let (mut page, _) = framed();
        let sheet = Sheet {
            ground,
            table: &table,
            geometry: &geometry,
            block: &block,
            corner: (area.x + geometry.left.width, area.y + geometry.top_height()),
        };
        top::draw(&mut page, sheet);
        left::draw(&mut page, sheet, area.x);
        body::draw(&mut page, sheet, numbers);
        bottom::draw(&mut page, sheet, area.x);
        legend.draw(&mut page, (area.x, area.y + area.height - legend.height()));
        pages.push(page);
    }
    pages.extend(keys::pages(ground, &table, &geometry, framed));
    pages
}
