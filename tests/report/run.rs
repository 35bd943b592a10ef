//! Draws a report of a project: `cargo run --example report -- PROJECT REPORT LANGUAGE PAPER OUT`, for who works on the pages.
//!
//! PROJECT is a file or the name of an example, REPORT one of priorities, matrix, map, track, track2 …, full, specimen; LANGUAGE en or
//! ru; PAPER a4 or a3; OUT ends in .pdf, .svg or .png (several pages of the latter two get numbers).
#![allow(
    clippy::cast_precision_loss,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs,
    reason = "a tool of the developer prints"
)]

mod specimen;

use std::path::{Path, PathBuf};
use std::time::Instant;

use touchrank::files::{examples, project, report};
use touchrank::i18n::Language;
use touchrank::methods::matrix::Scope;
use touchrank::model::Project;

use report::{Page, Paper, Report, ReportOptions};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [source, kind, language, paper, out] = words.as_slice() else {
        return Err("PROJECT REPORT LANGUAGE PAPER OUT".into());
    };
    let language = match language.as_str() {
        "en" => Language::English,
        "ru" => Language::Russian,
        other => return Err(format!("{other} is no language: en, ru").into()),
    };
    let paper = match paper.as_str() {
        "a4" => Paper::A4,
        "a3" => Paper::A3,
        other => return Err(format!("{other} is no paper: a4, a3").into()),
    };
    let project = load(source, language)?;
    let options = ReportOptions {
        language,
        paper,
        scope: Scope::Whole,
        date: chrono::NaiveDate::from_ymd_opt(2026, 3, 12).ok_or("no date")?,
    };
    let begun = Instant::now();
    let pages = laid_out(&project, kind, &options)?;
    println!("{} pages laid out in {:?}", pages.len(), begun.elapsed());
    let begun = Instant::now();
    let files = written(&project, &pages, &options, Path::new(out))?;
    println!("written in {:?}", begun.elapsed());
    for (path, bytes) in files {
        std::fs::write(&path, &bytes)?;
        println!("{} {} bytes", path.display(), bytes.len());
    }
    Ok(())
}

fn load(source: &str, language: Language) -> Result<Project, Failure> {
    if let Some(project) = examples::project(source, language) {
        return Ok(project);
    }
    let opened = project::read(&std::fs::read(source)?);
    Ok(opened.map_err(|error| format!("{error:?}"))?.project)
}

fn laid_out(project: &Project, kind: &str, options: &ReportOptions) -> Result<Vec<Page>, Failure> {
    let report = match kind {
        "specimen" => return Ok(vec![specimen::specimen()]),
        "full" => return Ok(report::full(project, options)),
        "priorities" => Report::Priorities,
        "matrix" => Report::Matrix,
        "map" => Report::Map,
        other => {
            let number = other.strip_prefix("track").ok_or("no such report")?;
            let place: usize = number.parse().unwrap_or(1);
            let track = project.tracks.get(place.saturating_sub(1));
            Report::Track(track.ok_or("no such track")?.id)
        }
    };
    Ok(report::pages(project, &report, options))
}

fn written(
    project: &Project,
    pages: &[Page],
    options: &ReportOptions,
    out: &Path,
) -> Result<Vec<(PathBuf, Vec<u8>)>, Failure> {
    let kind = out.extension().and_then(|it| it.to_str()).unwrap_or("");
    if kind == "pdf" {
        return Ok(vec![(
            out.to_owned(),
            report::pdf(project, pages, options)?,
        )]);
    }
    let mut files = Vec::new();
    for (number, page) in (1..).zip(pages) {
        let path = if pages.len() == 1 {
            out.to_owned()
        } else {
            let stem = out.with_extension("");
            PathBuf::from(format!("{}-{number}.{kind}", stem.display()))
        };
        let bytes = match kind {
            "svg" => report::svg(page).into_bytes(),
            "png" => report::png(page, 2.0)?,
            other => return Err(format!("{other} is no kind: pdf, svg, png").into()),
        };
        files.push((path, bytes));
    }
    Ok(files)
}
