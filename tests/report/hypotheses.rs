//! The printed list of private hypotheses.

use std::fmt::Write;

use touchrank::files::WithAnswers;
use touchrank::files::report::{Page, Paper, Report, ReportOptions, Shape, full, pages, palette};
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::methods::panel::Base;
use touchrank::model::{Hypothesis, HypothesisId, Measure, Project};

use crate::cafe::{answers, hypothesis, project, question};
use crate::journeys::{bare, check, said};
use crate::kit::options;

fn list(project: &Project, answers: Option<&Base>, options: &ReportOptions) -> Vec<Page> {
    let of = WithAnswers {
        project,
        answers,
        stability: None,
    };
    pages(of, &Report::Hypotheses, options)
}

#[test]
fn a_list_says_what_is_claimed_and_what_the_answers_make_of_it() {
    let project = project("survey.csv");
    let answers = answers(&project);
    let pages = list(&project, Some(&answers), &options(English));
    check(&pages, "list");
    assert_eq!(pages.len(), 1);
    let text = said(&pages);
    for words in [
        "3 private hypotheses: 1 confirmed, 1 refuted, 1 not settled.",
        "Most guests come for lunch",
        "Share of those who answered “Lunch” to “Comes for”:",
        "more than 40%",
        "more than 80%",
        "more than +30",
        "Planned: 120 answers, at the tables",
        "Written 1 March 2026, 10:15",
        "kept by Anna",
        "segment “Lunch guests”",
        "Confirmed",
        "Refuted",
        "Not settled: about 54 more answers",
        "60%, from 40.7% to 76.6%; n = 25 of 120 planned",
        "Fewer than 30 answers: too few to conclude",
    ] {
        assert!(text.contains(&bare(words)), "{words}: {text}");
    }
    assert!(!text.contains(&bare("Written after the data")));
    let text = said(&list(&project, Some(&answers), &options(Russian)));
    for words in [
        "подтверждено — 1, опровергнуто — 1, не решено — 1.",
        "Не решено: нужно ещё примерно 54 ответа",
        "больше 40 %",
    ] {
        assert!(text.contains(&bare(words)), "{words}: {text}");
    }
}

#[test]
fn without_answers_nothing_is_judged_and_without_hypotheses_there_is_no_page() {
    let mut project = project("survey.csv");
    let pages = list(&project, None, &options(English));
    check(&pages, "not judged");
    let text = said(&pages);
    assert!(text.contains(&bare("3 private hypotheses, not judged")));
    assert!(!text.contains("n=25"), "{text}");
    let titles = |project: &Project| -> Vec<String> {
        let all = full(project, &options(English)).into_iter();
        all.map(|page| page.title).collect()
    };
    assert_eq!(titles(&project).last().unwrap(), "Private hypotheses");
    project.hypotheses = touchrank::model::List::default();
    assert!(list(&project, None, &options(English)).is_empty());
    assert!(!titles(&project).contains(&"Private hypotheses".to_owned()));
}

/// So many hypotheses with long words everywhere, those of the first longer than a page has room for.
fn crowded(count: usize) -> Project {
    let mut project = project("survey.csv");
    let age = question(&project, "Age");
    let long = |at: usize| -> String {
        let mut text = String::new();
        for word in 0..40 {
            let _ = write!(text, "высокопроизводительность{at}-{word} ");
        }
        text.trim_end().chars().take(480).collect()
    };
    let all = (0..count).map(|at| Hypothesis {
        id: HypothesisId(1_000 + at as u32),
        note: if at == 0 {
            long(at).repeat(30)
        } else {
            String::new()
        },
        owner: long(at).chars().take(60).collect(),
        ..hypothesis(&long(at), Measure::Mean(age), 28.0 + at as f64 * 1e4)
    });
    project.hypotheses = all.collect();
    project
}

#[test]
fn long_words_break_and_a_long_list_goes_on_on_further_pages() {
    let project = crowded(23);
    let answers = answers(&project);
    for language in Language::ALL {
        for paper in [Paper::A4, Paper::A3] {
            let mut options = options(language);
            options.paper = paper;
            let pages = list(&project, Some(&answers), &options);
            check(&pages, &format!("{language:?} {paper:?}"));
            assert!(pages.len() > 3, "{}", pages.len());
            let text = said(&pages);
            for (hypothesis, number) in project.hypotheses.iter().zip(1..) {
                assert!(text.contains(&format!("{number}.")), "{number}");
                let statement = bare(&hypothesis.statement);
                let whole = number == 1 || text.contains(&statement);
                assert!(whole, "{number}: {statement}");
            }
            let foot = pages.iter().map(|page| page.height).fold(0.0, f32::max);
            let lowest = |page: &Page| {
                let texts = page.shapes.iter().filter_map(|shape| match shape {
                    Shape::Text(run) => Some(run.at.1),
                    _ => None,
                });
                texts.fold(0.0, f32::max)
            };
            assert!(pages.iter().all(|page| lowest(page) < foot));
        }
    }
}

#[test]
fn the_threshold_stands_where_it_is_and_the_interval_beside_it() {
    let project = project("survey.csv");
    let answers = answers(&project);
    let pages = list(&project, Some(&answers), &options(English));
    // The dashed line of 40 % and the disc of 60 % on a scale of 0 to 100 %: a fifth of the scale apart.
    let mut dashes = Vec::new();
    let mut discs = Vec::new();
    let mut scales = Vec::new();
    for shape in &pages[0].shapes {
        match shape {
            Shape::Stroke(outline, stroke) if stroke.dash.is_some() => dashes.push(first(outline)),
            Shape::Fill(outline, colour) if *colour == palette::INK => discs.push(middle(outline)),
            Shape::Stroke(outline, stroke)
                if stroke.colour == palette::LINE_STRONG && (stroke.width - 0.5).abs() < 1e-6 =>
            {
                scales.push(middle_and_width(outline));
            }
            _ => {}
        }
    }
    assert_eq!((dashes.len(), discs.len()), (3, 3));
    // Scales are the lines across a third of the sheet; heads and rules go across all of it, ticks nowhere.
    let wide: Vec<f32> = (scales.iter().map(|(_, width)| *width))
        .filter(|width| (100.0..400.0).contains(width))
        .collect();
    assert_eq!(wide.len(), 3);
    assert!(((discs[0] - dashes[0]) / wide[0] - 0.2).abs() < 0.01);
    assert!(((discs[1] - dashes[1]) / wide[1] + 0.2).abs() < 0.01);
    // NPS of 12 against 30 on −100 to 100.
    assert!(((discs[2] - dashes[2]) / wide[2] + 0.09).abs() < 0.01);
}

fn xs(outline: &touchrank::files::report::Outline) -> Vec<f32> {
    use touchrank::files::report::Segment::{Close, Cubic, Line, Move, Quad};
    let points = outline.0.iter().filter_map(|segment| match segment {
        Move(x, _) | Line(x, _) | Quad(_, _, x, _) | Cubic(_, _, _, _, x, _) => Some(*x),
        Close => None,
    });
    points.collect()
}

fn first(outline: &touchrank::files::report::Outline) -> f32 {
    xs(outline)[0]
}

fn middle(outline: &touchrank::files::report::Outline) -> f32 {
    middle_and_width(outline).0
}

fn middle_and_width(outline: &touchrank::files::report::Outline) -> (f32, f32) {
    let all = xs(outline);
    let low = all.iter().copied().fold(f32::INFINITY, f32::min);
    let high = all.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    (f32::midpoint(low, high), high - low)
}

#[test]
fn made_up_answers_are_said_to_be_made_up() {
    let mut project = project("survey.csv");
    std::sync::Arc::make_mut(&mut project.about).illustrative = true;
    for (language, words) in [
        (English, "Illustrative answers, made up"),
        (Russian, "Ответы условные"),
    ] {
        let text = said(&list(&project, None, &options(language)));
        assert!(text.contains(&bare(words)), "{text}");
    }
}
