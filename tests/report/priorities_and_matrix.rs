//! The pages “priorities” and “matrix”: nothing overlaps, nothing is lost, and the figures are those of the method.

use touchrank::files::report::{Page, Paper, Report, ReportOptions, Shape, pages};
use touchrank::files::{WithAnswers, examples};
use touchrank::i18n::Language;
use touchrank::jobs::stability::run;
use touchrank::methods::matrix::Scope;
use touchrank::methods::stability::{Noise, Options};
use touchrank::model::{Channel, FactorId, IdCounter, StageId, TouchpointId};
use touchrank::model::{Factor, Importance, Project, Relations, Stage, Touchpoint, Weighting};

use crate::{kit, layout};

const REPORTS: [Report; 2] = [Report::Priorities, Report::Matrix];
const PAPERS: [Paper; 2] = [Paper::A4, Paper::A3];

fn options(language: Language, paper: Paper) -> ReportOptions {
    ReportOptions {
        paper,
        ..kit::options(language)
    }
}

/// A project of that size; every level in turn.
fn made(factors: usize, touchpoints: usize, name: impl Fn(usize) -> String) -> Project {
    let mut project = Project::named("Проект");
    project.stages = (0..touchpoints.div_ceil(20).max(1))
        .map(|at| Stage {
            id: StageId(1 + at as u32),
            name: format!("Этап номер {at}"),
            note: String::new(),
        })
        .collect();
    project.touchpoints = (0..touchpoints)
        .map(|at| Touchpoint {
            id: TouchpointId(10_000 + at as u32),
            stage: StageId(1 + at as u32 / 20),
            name: name(at),
            channel: Channel::ALL[at % 3],
            note: String::new(),
            must_have: at % 7 == 0,
            excluded: false,
        })
        .collect();
    project.factors = (0..factors)
        .map(|at| Factor {
            id: FactorId(50_000 + at as u32),
            name: format!("Фактор {}", name(at)),
            importance: Some(Importance::new(1.0 + at as f64 % 4.0, Weighting::AsIs).unwrap()),
            note: String::new(),
            excluded: false,
        })
        .collect();
    let level = |row: usize, column: usize| [0, 2, 4, 10][(row * 7 + column * 5) % 4];
    project.relations = Relations::from_cells(
        touchpoints,
        (0..factors).map(|row| (0..touchpoints).map(|column| level(row, column)).collect()),
    );
    project.ids = IdCounter::starting_at(100_000);
    project
}

/// w = 5, 4, 2 over 9311, 3913, 1193; stages of two touchpoints each.
fn worked() -> Project {
    let mut project = made(3, 4, |at| format!("T{at}"));
    let rows = [[9, 3, 1, 1], [3, 9, 1, 3], [1, 1, 9, 3]];
    let encoded = rows.map(|row| row.map(|level| level + 1).to_vec());
    project.relations = Relations::from_cells(4, encoded);
    let weighted = project.factors.iter().zip([5.0, 4.0, 2.0]);
    project.factors = weighted
        .map(|(factor, weight)| Factor {
            importance: Some(Importance::new(weight, Weighting::OneToFive).unwrap()),
            ..factor.clone()
        })
        .collect();
    project
}

fn russian(at: usize) -> String {
    let names = [
        "Таргетированная реклама в социальной сети",
        "Опрос об удовлетворённости",
        "Чат",
        "Консультация продавца в зале и у витрины с новыми поступлениями",
    ];
    format!("{} {at}", names[at % names.len()])
}

fn long(at: usize) -> String {
    format!(
        "{at} {}",
        "Весьма продолжительное наименование ".repeat(6 + at % 7)
    )
    .trim()
    .to_owned()
}

fn checked(project: &Project, options: ReportOptions, what: &str) -> Vec<(Report, Vec<Page>)> {
    let each = REPORTS.map(|report| {
        let pages = pages(project, &report, &options);
        for (number, page) in pages.iter().enumerate() {
            let what = format!("{what}, {report:?}, {:?}, page {number}", options.paper);
            layout::check(page, &what);
        }
        (report, pages)
    });
    each.to_vec()
}

/// Every touchpoint that counts is named on the pages of each report; names are compared word by word, since lines break.
fn names_all(project: &Project, pages: &[Page], what: &str) {
    let words = layout::words(pages);
    let tight = |text: &str| text.split_whitespace().collect::<String>();
    let all = tight(&words);
    for touchpoint in project.touchpoints.iter().filter(|it| !it.excluded) {
        assert!(
            all.contains(&tight(&touchpoint.name)),
            "{what}: {}",
            touchpoint.name
        );
    }
}

#[test]
fn the_examples_are_whole_on_one_page_of_each_paper() {
    for example in examples::EXAMPLES {
        for language in [Language::English, Language::Russian] {
            let project = example.project(language).unwrap();
            for paper in PAPERS {
                let what = format!("{} {language:?}", example.slug);
                for (report, pages) in checked(&project, options(language, paper), &what) {
                    names_all(&project, &pages, &what);
                    if paper == Paper::A3 || example.slug != "template" {
                        assert!(pages.len() <= 2, "{what} {report:?}: {} pages", pages.len());
                    }
                }
            }
        }
    }
}

#[test]
fn any_size_of_project_is_laid_out_without_overlaps() {
    let projects = [
        ("empty", Project::named("Empty")),
        ("one of each", made(1, 1, russian)),
        ("one factor alone", made(1, 0, russian)),
        ("one touchpoint alone", made(0, 1, russian)),
        ("15 × 115", made(15, 115, russian)),
        ("40 × 9", made(40, 9, russian)),
        ("long names", made(4, 30, long)),
    ];
    for (what, project) in &projects {
        for paper in PAPERS {
            for (_, pages) in checked(project, options(Language::Russian, paper), what) {
                assert!(!pages.is_empty(), "{what}");
                names_all(project, &pages, what);
            }
        }
    }
}

#[test]
fn a_thousand_long_names_go_on_on_further_pages() {
    let project = made(3, 1000, long);
    for (report, pages) in checked(&project, options(Language::Russian, Paper::A3), "thousand") {
        assert!(pages.len() > 1);
        names_all(&project, &pages, &format!("{report:?}"));
    }
}

#[test]
fn the_figures_are_those_of_the_worked_case() {
    let project = worked();
    for (report, pages) in checked(&project, options(Language::English, Paper::A4), "worked") {
        let runs = layout::runs(&pages[0]);
        let texts: Vec<&str> = runs.iter().map(|run| run.text.as_str()).collect();
        // Scores, shares and ranks of METHOD.md.
        for figure in [
            "59", "53", "27", "23", "36.4", "32.7", "16.7", "14.2", "1", "4",
        ] {
            assert!(texts.contains(&figure), "{report:?}: {figure} in {texts:?}");
        }
        if report == Report::Priorities {
            // Relative deviations, and the limits 40.5 ± 7.854.
            for figure in ["+45.7", "+30.9", "−33.3", "−43.2", "≥ 48.4", "≤ 32.6"] {
                assert!(texts.contains(&figure), "{figure} in {texts:?}");
            }
        }
    }
}

#[test]
fn excluded_items_are_left_out_and_counted() {
    let mut project = made(3, 5, russian);
    let mut touchpoints: Vec<_> = project.touchpoints.iter().cloned().collect();
    touchpoints[2].excluded = true;
    "Left aside".clone_into(&mut touchpoints[2].name);
    project.touchpoints = touchpoints.into_iter().collect();
    for (report, pages) in checked(&project, options(Language::English, Paper::A4), "excluded") {
        let words = layout::words(&pages);
        assert!(!words.contains("Left aside"), "{report:?}");
        assert!(
            words.contains("1 touchpoint excluded"),
            "{report:?}: {words}"
        );
    }
}

#[test]
fn a_segment_is_named_and_its_own_figures_are_shown() {
    let project = examples::project("restaurant", Language::English).unwrap();
    let segment = project.segments.iter().next().unwrap();
    let whole = options(Language::English, Paper::A4);
    let own = ReportOptions {
        scope: Scope::Segment(segment.id),
        ..whole
    };
    for report in REPORTS {
        let here = layout::words(&pages(&project, &report, &own));
        assert!(here.contains(&format!("“{}”", segment.name)), "{report:?}");
        assert_ne!(here, layout::words(&pages(&project, &report, &whole)));
    }
}

#[test]
#[should_panic(expected = "lies on")]
fn the_check_sees_text_on_text() {
    let mut page = kit::small_page();
    for x in [10.0, 14.0] {
        page.text(touchrank::files::report::Run::new("abc", kit::style(8.0)).at(x, 20.0));
    }
    layout::check(&page, "small");
}

#[test]
fn the_page_says_how_many_classes_hold_where_that_is_known() {
    let project = worked();
    let still = Noise {
        weight_sd: 0.0,
        up: 0.0,
        down: 0.0,
    };
    let asked = Options::new(still, 10_000, 1, 3).unwrap();
    let found = run(&project, Scope::Whole, &asked, 1, &|_| true).unwrap();
    for (language, sentence) in [
        (
            Language::English,
            "The classes of all 4 touchpoints are settled. Settled is what holds in at least 80% of 10,000 samples",
        ),
        (
            Language::Russian,
            "Классы всех 4 точек контакта устойчивы. Устойчив класс, который держится хотя бы в 80 % из 10 000 проб",
        ),
    ] {
        for paper in PAPERS {
            let options = options(language, paper);
            let mut of = WithAnswers::from(&project);
            let page = |of| words_of(&pages(of, &Report::Priorities, &options)[0]);
            assert!(!page(of).contains(sentence));
            of.stability = Some(&found);
            assert!(page(of).contains(sentence), "{}", page(of));
        }
    }
}

/// What stands on a page, lines joined.
fn words_of(page: &Page) -> String {
    let runs = page.shapes.iter().filter_map(|shape| match shape {
        Shape::Text(run) => Some(run.text.clone()),
        _ => None,
    });
    let text = runs.collect::<Vec<_>>().join(" ");
    text.replace('\u{a0}', " ")
}
